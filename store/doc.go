// Package store keeps Specie's two databases and every query on them.
//
// The derived database holds what the chain tells and nothing else: it can be dropped and indexed again. The operational
// database holds what only this system knows: lanes, keys' metadata, requests, collected endorsements. Table names are
// unique over both, so that a query may join them without naming the database.
//
// They are in PostgreSQL, where several processes may share them, or in two SQLite files with one writer each. What is
// particular to one of the two is in dialect_*.go; all else is one text: `?` through Rebind, row values, ON CONFLICT.
package store
