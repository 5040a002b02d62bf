package tradefile

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/domain"
)

// Tree is a Merkle tree in the format of OpenZeppelin's StandardMerkleTree: a leaf's hash is the hash of the hash of
// its ABI encoding, so that no inner node can pass for a leaf; leaves are sorted by hash; a pair is hashed in ascending
// order, so that a proof needs no directions. Solidity's MerkleProof checks its proofs.
type Tree struct {
	nodes  []common.Hash // node i has the children 2i+1 and 2i+2; the root is the first, the leaves are the last
	places []int         // of the leaves among the nodes, in the order in which they were given
}

// NewTree makes the tree of the leaves' ABI encodings. There must be at least one.
func NewTree(leaves [][]byte) (*Tree, error) {
	if len(leaves) == 0 {
		return nil, domain.Errorf(domain.CodeInvalidInput, "a tree needs at least one leaf")
	}
	type hashed struct {
		hash  common.Hash
		given int
	}
	sorted := make([]hashed, len(leaves))
	for i, leaf := range leaves {
		sorted[i] = hashed{LeafHash(leaf), i}
	}
	slices.SortStableFunc(sorted, func(a, b hashed) int { return bytes.Compare(a.hash[:], b.hash[:]) })

	t := &Tree{nodes: make([]common.Hash, 2*len(leaves)-1), places: make([]int, len(leaves))}
	last := len(t.nodes) - 1
	for i, leaf := range sorted {
		t.nodes[last-i], t.places[leaf.given] = leaf.hash, last-i
	}
	for i := last - len(leaves); i >= 0; i-- {
		t.nodes[i] = hashPair(t.nodes[2*i+1], t.nodes[2*i+2])
	}
	return t, nil
}

// Root stands for all the leaves.
func (t *Tree) Root() common.Hash { return t.nodes[0] }

// Proof shows that a leaf, by its place among those given, is one of the root's.
func (t *Tree) Proof(leaf int) ([]common.Hash, error) {
	if leaf < 0 || leaf >= len(t.places) {
		return nil, fmt.Errorf("the tree has %d leaves, not one of number %d", len(t.places), leaf)
	}
	proof := []common.Hash{}
	for i := t.places[leaf]; i > 0; i = (i - 1) / 2 {
		sibling := i + 1 // of a left child, which is at an odd place
		if i%2 == 0 {
			sibling = i - 1
		}
		proof = append(proof, t.nodes[sibling])
	}
	return proof, nil
}

// Verify checks a proof that a leaf's ABI encoding is one of the root's.
func Verify(root common.Hash, leaf []byte, proof []common.Hash) bool {
	hash := LeafHash(leaf)
	for _, sibling := range proof {
		hash = hashPair(hash, sibling)
	}
	return hash == root
}

// LeafHash is the hash under which a leaf's ABI encoding stands in the tree.
func LeafHash(encoded []byte) common.Hash {
	return crypto.Keccak256Hash(crypto.Keccak256(encoded))
}

func hashPair(a, b common.Hash) common.Hash {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return crypto.Keccak256Hash(a[:], b[:])
}
