// Package store keeps Specie's two databases and every query on them.
//
// The derived database holds what the chain tells and nothing else: it can be dropped and indexed again. The operational
// database holds what only this system knows: lanes, keys' metadata, requests, collected endorsements. Table names are
// unique over both, so that a query may join them without naming the database.
//
// On SQLite each database is a file with one writer connection, and a pool of read-only connections sees both. What is
// particular to SQLite is in dialect.go; queries use `?` through Rebind, row values and ON CONFLICT, which PostgreSQL
// reads as well.
package store
