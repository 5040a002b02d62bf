package keys

import (
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
)

const passphrase = "four words of nonsense"

func TestKeystoreSignsAfterReopening(t *testing.T) {
	directory := filepath.Join(t.TempDir(), "keystore")
	store, err := OpenKeystore(directory, passphrase, Light())
	require.NoError(t, err)
	admin, err := store.Create("admin")
	require.NoError(t, err)
	issuer, err := store.Create("issuer")
	require.NoError(t, err)
	require.NotEqual(t, admin, issuer)

	again, err := OpenKeystore(directory, passphrase, Light())
	require.NoError(t, err)
	list, err := again.List()
	require.NoError(t, err)
	require.Equal(t, []Named{{"admin", admin}, {"issuer", issuer}}, list)
	for _, name := range []string{"issuer", issuer.Hex()} {
		signer, err := again.Signer(name)
		require.NoError(t, err)
		require.Equal(t, issuer, signer.Address())
		requireSigns(t, signer)
	}
	// geth's own tools read the folder.
	require.Len(t, keystore.NewKeyStore(directory, keystore.LightScryptN, keystore.LightScryptP).Accounts(), 2)
}

func TestKeystoreImportIsRepeatable(t *testing.T) {
	store, err := OpenKeystore(t.TempDir(), passphrase, Light())
	require.NoError(t, err)
	key, err := crypto.HexToECDSA("0000000000000000000000000000000000000000000000000000000000000001")
	require.NoError(t, err)
	for range 2 {
		address, err := store.Import("endorser-1", key)
		require.NoError(t, err)
		require.Equal(t, common.HexToAddress("0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf"), address)
	}
	other, err := crypto.GenerateKey()
	require.NoError(t, err)
	_, err = store.Import("endorser-1", other)
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeConflict))
	_, err = store.Create("endorser-1")
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeConflict))
	// A second name for the same key needs no second file.
	_, err = store.Import("endorser-main", key)
	require.NoError(t, err)
	files, err := filepath.Glob(filepath.Join(store.directory, "UTC--*"))
	require.NoError(t, err)
	require.Len(t, files, 1)
}

func TestKeystoreErrors(t *testing.T) {
	directory := t.TempDir()
	_, err := OpenKeystore(directory, "")
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodePassphraseWrong))
	store, err := OpenKeystore(directory, passphrase, Light())
	require.NoError(t, err)
	address, err := store.Create("issuer")
	require.NoError(t, err)

	wrong, err := OpenKeystore(directory, "another", Light())
	require.NoError(t, err)
	_, err = wrong.Signer("issuer")
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodePassphraseWrong))
	_, err = wrong.Create("admin") // would put a second passphrase into the folder
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodePassphraseWrong))

	_, err = store.Signer("nobody")
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeKeyUnknown))
	_, err = store.SignerOf(common.HexToAddress("0x01"))
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeKeyUnknown))
	_, err = store.Create("../admin")
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeInvalidInput))

	path, err := store.file(address)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path, []byte("{"), 0o600))
	fresh, err := OpenKeystore(directory, passphrase, Light())
	require.NoError(t, err)
	_, err = fresh.Signer("issuer")
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeSettingInvalid))
}

func TestSecretFilesAreTheOwnersAlone(t *testing.T) {
	root := filepath.Join(t.TempDir(), "data")
	store, err := OpenKeystore(filepath.Join(root, "keystore"), passphrase, Light())
	require.NoError(t, err)
	_, err = store.Create("issuer")
	require.NoError(t, err)
	_, err = CreateSeed(filepath.Join(root, "seed.json"), passphrase, Light())
	require.NoError(t, err)
	files := 0
	require.NoError(t, filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		require.NoError(t, err)
		info, err := entry.Info()
		require.NoError(t, err)
		if entry.IsDir() {
			require.Equal(t, fs.FileMode(0o700), info.Mode().Perm(), path)
			return nil
		}
		files++
		require.Equal(t, fs.FileMode(0o600), info.Mode().Perm(), path)
		return nil
	}))
	require.Equal(t, 3, files) // key, names, seed; nothing half written
}

func TestNothingSecretIsPrinted(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	store, err := OpenKeystore(t.TempDir(), passphrase, Light())
	require.NoError(t, err)
	seed, err := SeedFromMnemonic(publicMnemonic)
	require.NoError(t, err)
	wallet, err := seed.Signer(0)
	require.NoError(t, err)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%x", "%d"} {
		require.NotContains(t, fmt.Sprintf(verb, store), passphrase)
		require.NotContains(t, fmt.Sprintf(verb, store), fmt.Sprintf("%x", passphrase))
		require.Equal(t, "signer "+crypto.PubkeyToAddress(key.PublicKey).Hex(), fmt.Sprintf(verb, NewSigner(key)))
		require.Equal(t, "seed", fmt.Sprintf(verb, seed))
		require.Equal(t, "signer "+wallet.Address().Hex(), fmt.Sprintf(verb, wallet))
	}
}

// requireSigns checks that both kinds of signature recover to the signer and are the same each time.
func requireSigns(t *testing.T, signer Signer) {
	t.Helper()
	digest := crypto.Keccak256Hash([]byte("digest"))
	signature, err := signer.SignHash(digest)
	require.NoError(t, err)
	require.Len(t, signature, 65)
	require.Contains(t, []byte{27, 28}, signature[64])
	again, err := signer.SignHash(digest)
	require.NoError(t, err)
	require.Equal(t, signature, again)
	signature[64] -= 27
	public, err := crypto.SigToPub(digest[:], signature)
	require.NoError(t, err)
	require.Equal(t, signer.Address(), crypto.PubkeyToAddress(*public))

	chainID := big.NewInt(7431)
	tx := types.NewTx(&types.DynamicFeeTx{ChainID: chainID, Gas: 21_000, To: &common.Address{1}, Value: big.NewInt(1)})
	signed, err := signer.SignTx(tx, chainID)
	require.NoError(t, err)
	sender, err := types.Sender(types.LatestSignerForChainID(chainID), signed)
	require.NoError(t, err)
	require.Equal(t, signer.Address(), sender)
	_, err = signer.SignTx(tx, big.NewInt(1))
	require.Error(t, err, "a transaction of another chain is not signed")
}
