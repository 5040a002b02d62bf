package tradefile_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/specie-money/specie/operations/tradefile"
)

// word is a number or an address as one ABI word.
func word(hex string) []byte { return common.LeftPadBytes(common.FromHex(hex), 32) }

// The root and the proof that the library's own guide tells for its two leaves (address, uint256).
func TestTreeIsOpenZeppelinsFormat(t *testing.T) {
	number := func(text string) []byte {
		value, ok := new(big.Int).SetString(text, 10)
		require.True(t, ok)
		return common.LeftPadBytes(value.Bytes(), 32)
	}
	leaves := [][]byte{
		append(word("0x1111111111111111111111111111111111111111"), number("5000000000000000000")...),
		append(word("0x2222222222222222222222222222222222222222"), number("2500000000000000000")...),
	}
	tree, err := tradefile.NewTree(leaves)
	require.NoError(t, err)
	require.Equal(t, "0xd4dee0beab2d53f2cc83e567171bd2820e49898130a22622b10ead383e90bd77", tree.Root().Hex())
	proof, err := tree.Proof(0)
	require.NoError(t, err)
	require.Equal(t, []common.Hash{common.HexToHash("0xb92c48e9d7abe27fd8dfd6b5dfdbfb1c9a463f80c712b66f3a5180a090cccafc")}, proof)
}

// The definition again, put otherwise: leaves in descending order of their hashes stand last, and pairs of a level are
// hashed sorted.
func TestTreeOfThreeByHand(t *testing.T) {
	pair := func(a, b common.Hash) common.Hash {
		if a.Big().Cmp(b.Big()) > 0 {
			a, b = b, a
		}
		return crypto.Keccak256Hash(a[:], b[:])
	}
	leaves := [][]byte{word("01"), word("02"), word("03")}
	var hashes []common.Hash
	for _, leaf := range leaves {
		hashes = append(hashes, crypto.Keccak256Hash(crypto.Keccak256(leaf)))
	}
	lowest, middle, highest := hashes[0], hashes[1], hashes[2]
	for _, swap := range []struct{ a, b *common.Hash }{{&lowest, &middle}, {&middle, &highest}, {&lowest, &middle}} {
		if swap.a.Big().Cmp(swap.b.Big()) > 0 {
			*swap.a, *swap.b = *swap.b, *swap.a
		}
	}
	tree, err := tradefile.NewTree(leaves)
	require.NoError(t, err)
	require.Equal(t, pair(pair(middle, lowest), highest), tree.Root())
}

func TestProofsProveTheirOwnLeavesOnly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		count := rapid.IntRange(1, 70).Draw(t, "leaves")
		leaves := make([][]byte, count)
		for i := range leaves {
			leaves[i] = word(big.NewInt(int64(i+1)).Text(16) + "00")
		}
		tree, err := tradefile.NewTree(leaves)
		require.NoError(t, err)
		for i := range leaves {
			proof, err := tree.Proof(i)
			require.NoError(t, err)
			require.True(t, tradefile.Verify(tree.Root(), leaves[i], proof))
			require.False(t, tradefile.Verify(tree.Root(), word("ff01"), proof))
			require.False(t, tradefile.Verify(tree.Root(), leaves[i], append(proof, common.Hash{1})))
			if other := (i + 1) % count; other != i {
				require.False(t, tradefile.Verify(tree.Root(), leaves[other], proof))
			}
		}
		_, err = tree.Proof(count)
		require.Error(t, err)
	})
	_, err := tradefile.NewTree(nil)
	require.Error(t, err)
}
