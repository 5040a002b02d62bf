// Package indexer turns a chain's blocks into the rows of the derived database.
//
// It follows one node. Each step compares parent hashes, undoes what was orphaned, and reads the next blocks; their
// rows, the projections of them, the undo records and the cursor are committed together, so that wherever it is cut off
// it goes on from there. Whatever happens on the way, the derived database is what a fresh index of the same chain is.
package indexer
