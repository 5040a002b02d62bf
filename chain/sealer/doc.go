// Package sealer makes the blocks of a chain that has no consensus of its own.
//
// A block is built by the node, executed, written to a journal and synced to disk, and only then made the head. So
// whoever was told of a block can rely on it: a node that lost its newest blocks in a crash gets them back from the
// journal before anything new is sealed. Everything in a block is a function of its parent, its transactions and the
// clock, so the same transactions in the same order give the same hashes.
package sealer
