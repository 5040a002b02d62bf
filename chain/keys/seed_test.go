package keys

import (
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/btcsuite/btcd/btcutil/hdkeychain"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
)

// publicMnemonic is known to everybody: development chains fund its accounts.
var publicMnemonic = strings.Repeat("test ", 11) + "junk"

// Vectors of BIP-32 itself, among them those for keys with leading zeros (3).
func TestDeriveFollowsBIP32(t *testing.T) {
	const hardened = hdkeychain.HardenedKeyStart
	cases := []struct {
		seed string
		path []uint32
		want string
	}{
		{
			"000102030405060708090a0b0c0d0e0f",
			[]uint32{hardened, 1, hardened + 2, 2, 1_000_000_000},
			"xprvA41z7zogVVwxVSgdKUHDy1SKmdb533PjDz7J6N6mV6uS3ze1ai8FHa8kmHScGpWmj4WggLyQjgPie1rFSruoUihUZREPSL39UNdE3BBDu76",
		},
		{
			"4b381541583be4423346c643850da4b320e46a87ae3d2a4e6da11eba819cd4acba45d239319ac14f863b8d5ab5a0d0c64d2e8a1e7d1457df2e5a3c51c73235be",
			nil,
			"xprv9s21ZrQH143K25QhxbucbDDuQ4naNntJRi4KUfWT7xo4EKsHt2QJDu7KXp1A3u7Bi1j8ph3EGsZ9Xvz9dGuVrtHHs7pXeTzjuxBrCmmhgC6",
		},
		{
			"4b381541583be4423346c643850da4b320e46a87ae3d2a4e6da11eba819cd4acba45d239319ac14f863b8d5ab5a0d0c64d2e8a1e7d1457df2e5a3c51c73235be",
			[]uint32{hardened},
			"xprv9uPDJpEQgRQfDcW7BkF7eTya6RPxXeJCqCJGHuCJ4GiRVLzkTXBAJMu2qaMWPrS7AANYqdq6vcBcBUdJCVVFceUvJFjaPdGZ2y9WACViL4L",
		},
	}
	for _, c := range cases {
		secret, err := hex.DecodeString(c.seed)
		require.NoError(t, err)
		key, err := derive(secret, c.path)
		require.NoError(t, err)
		require.Equal(t, c.want, key.String())
	}
}

func TestWalletsAreThoseOfOtherEthereumWallets(t *testing.T) {
	cases := map[string][]string{
		publicMnemonic: {
			"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266",
			"0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
			"0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC",
		},
		strings.Repeat("abandon ", 11) + "about": {
			"0x9858EfFD232B4033E47d90003D41EC34EcaEda94",
		},
	}
	for mnemonic, addresses := range cases {
		path := filepath.Join(t.TempDir(), "seed.json")
		require.NoError(t, ImportSeed(path, passphrase, mnemonic, Light()))
		seed, err := OpenSeed(path, passphrase)
		require.NoError(t, err)
		for i, want := range addresses {
			address, err := seed.Address(uint32(i))
			require.NoError(t, err)
			require.Equal(t, want, address.Hex())
		}
	}
}

func TestSeedSignsManyTimes(t *testing.T) {
	seed, err := SeedFromMnemonic(publicMnemonic)
	require.NoError(t, err)
	for _, index := range []uint32{0, 1, 1_000_000} {
		signer, err := seed.Signer(index)
		require.NoError(t, err)
		requireSigns(t, signer)
		address, err := seed.Address(index)
		require.NoError(t, err)
		require.Equal(t, address, signer.Address())
	}
	_, err = seed.Signer(1 << 31)
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeInvalidInput))
}

func TestSeedFileRestoresAndIsKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), "seed.json")
	_, err := OpenSeed(path, passphrase)
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeKeyUnknown))

	mnemonic, err := CreateSeed(path, passphrase, Light())
	require.NoError(t, err)
	seed, err := OpenSeed(path, passphrase)
	require.NoError(t, err)
	restored, err := SeedFromMnemonic(mnemonic)
	require.NoError(t, err)
	address, err := seed.Address(7)
	require.NoError(t, err)
	again, err := restored.Address(7)
	require.NoError(t, err)
	require.Equal(t, address, again)
	revealed, err := RevealMnemonic(path, passphrase)
	require.NoError(t, err)
	require.Equal(t, mnemonic, revealed)

	_, err = CreateSeed(path, passphrase, Light())
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeConflict))
	_, err = OpenSeed(path, "another")
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodePassphraseWrong))

	content, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NotContains(t, string(content), mnemonic[:20])
	require.NoError(t, os.WriteFile(path, content[:len(content)/2], 0o600))
	_, err = OpenSeed(path, passphrase)
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeSettingInvalid))
}

func TestMnemonicErrorsTellNoWords(t *testing.T) {
	path := filepath.Join(t.TempDir(), "seed.json")
	err := ImportSeed(path, passphrase, "legal winner secretword", Light())
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeInvalidInput))
	require.NotContains(t, err.Error(), "secretword")
	require.NoFileExists(t, path)
}

func TestSeedSignerMatchesThePublicKey(t *testing.T) {
	seed, err := SeedFromMnemonic(publicMnemonic)
	require.NoError(t, err)
	signer, err := seed.Signer(0)
	require.NoError(t, err)
	// The first account's private key is as public as its mnemonic.
	key, err := crypto.HexToECDSA("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80")
	require.NoError(t, err)
	digest := crypto.Keccak256Hash([]byte("the same"))
	ours, err := signer.SignHash(digest)
	require.NoError(t, err)
	theirs, err := NewSigner(key).SignHash(digest)
	require.NoError(t, err)
	require.Equal(t, theirs, ours)
}
