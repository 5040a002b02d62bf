package keys

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"sync"

	"github.com/btcsuite/btcd/btcutil/hdkeychain"
	"github.com/btcsuite/btcd/chaincfg"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/tyler-smith/go-bip39"

	"github.com/specie-money/specie/chain/durable"
	"github.com/specie-money/specie/domain"
)

// SeedPath is where custodial wallets lie under the seed, as other Ethereum wallets derive them: index i is
// SeedPath/i (BIP-44, coin type 60).
const SeedPath = "m/44'/60'/0'/0"

var seedPath = []uint32{
	hdkeychain.HardenedKeyStart + 44, hdkeychain.HardenedKeyStart + 60, hdkeychain.HardenedKeyStart, 0,
}

// entropyBits of a new seed: 24 words.
const entropyBits = 256

// Seed derives custodial wallets' keys from one secret (BIP-32), so that a million wallets need one backup. It keeps
// the parent of all wallets' keys in memory; a wallet's own key is made for one signature and wiped after it.
type Seed struct {
	mutex  sync.Mutex // derivation fills caches inside the parent
	parent *hdkeychain.ExtendedKey
}

// seedFile is what lies on disk: nothing of the seed in clear.
type seedFile struct {
	Version int                 `json:"version"`
	Path    string              `json:"path"`
	Crypto  keystore.CryptoJSON `json:"crypto"` // of the mnemonic's entropy
}

// CreateSeed writes a new random seed and gives the mnemonic that restores it. It never overwrites a seed: conflict.
func CreateSeed(path, passphrase string, given ...Option) (mnemonic string, err error) {
	entropy, err := bip39.NewEntropy(entropyBits)
	if err != nil {
		return "", domain.Wrap(domain.CodeInternal, err, "no seed could be generated")
	}
	defer clear(entropy)
	if mnemonic, err = bip39.NewMnemonic(entropy); err != nil {
		return "", domain.Wrap(domain.CodeInternal, err, "no mnemonic could be made")
	}
	if err := ImportSeed(path, passphrase, mnemonic, given...); err != nil {
		return "", err
	}
	return mnemonic, nil
}

// ImportSeed writes the seed of a mnemonic (BIP-39, English). It never overwrites a seed: conflict.
func ImportSeed(path, passphrase, mnemonic string, given ...Option) error {
	if passphrase == "" {
		return domain.Errorf(domain.CodePassphraseWrong, "the passphrase of %s is empty; give one", path)
	}
	if _, err := os.Stat(path); err == nil {
		return domain.Errorf(domain.CodeConflict, "%s exists; wallets depend on it, so it is never overwritten", path)
	} else if !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("look for a seed: %w", err)
	}
	entropy, err := bip39.EntropyFromMnemonic(mnemonic)
	if err != nil {
		// The library's error may quote words, so it is not wrapped.
		return domain.Errorf(domain.CodeInvalidInput, "the mnemonic is not valid; check its words, their order and count (12 to 24)")
	}
	defer clear(entropy)
	cost := settle(given)
	sealed, err := keystore.EncryptDataV3(entropy, []byte(passphrase), cost.scryptN, cost.scryptP)
	if err != nil {
		return domain.Wrap(domain.CodeInternal, err, "the seed could not be encrypted")
	}
	content, err := json.MarshalIndent(seedFile{Version: 1, Path: SeedPath, Crypto: sealed}, "", "  ")
	if err != nil {
		return fmt.Errorf("encode seed file: %w", err)
	}
	return durable.WriteFile(path, append(content, '\n'))
}

// OpenSeed decrypts a seed file. Errors: key-unknown when there is none, passphrase-wrong.
func OpenSeed(path, passphrase string) (*Seed, error) {
	mnemonic, err := RevealMnemonic(path, passphrase)
	if err != nil {
		return nil, err
	}
	return SeedFromMnemonic(mnemonic)
}

// RevealMnemonic decrypts a seed file into the mnemonic that restores it, for a backup on paper.
func RevealMnemonic(path, passphrase string) (string, error) {
	content, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return "", domain.Errorf(domain.CodeKeyUnknown, "there is no seed at %s; create one first", path)
	}
	if err != nil {
		return "", fmt.Errorf("read seed: %w", err)
	}
	var file seedFile
	if err := json.Unmarshal(content, &file); err != nil {
		return "", domain.Wrap(domain.CodeSettingInvalid, err, "seed file %s is damaged", path)
	}
	if file.Version != 1 || file.Path != SeedPath {
		return "", domain.Errorf(domain.CodeSettingInvalid, "seed file %s has version %d and path %q; this program reads version 1 and %q", path, file.Version, file.Path, SeedPath)
	}
	entropy, err := keystore.DecryptDataV3(file.Crypto, passphrase)
	if errors.Is(err, keystore.ErrDecrypt) {
		return "", domain.Errorf(domain.CodePassphraseWrong, "the passphrase does not open %s", path)
	}
	if err != nil {
		return "", domain.Wrap(domain.CodeSettingInvalid, err, "seed file %s is damaged", path)
	}
	defer clear(entropy)
	mnemonic, err := bip39.NewMnemonic(entropy)
	if err != nil {
		return "", domain.Errorf(domain.CodeSettingInvalid, "seed file %s holds %d bytes, which is no seed", path, len(entropy))
	}
	return mnemonic, nil
}

// SeedFromMnemonic derives without a file (BIP-39 with an empty passphrase of its own).
func SeedFromMnemonic(mnemonic string) (*Seed, error) {
	secret, err := bip39.NewSeedWithErrorChecking(mnemonic, "")
	if err != nil {
		return nil, domain.Errorf(domain.CodeInvalidInput, "the mnemonic is not valid; check its words, their order and count (12 to 24)")
	}
	defer clear(secret)
	parent, err := derive(secret, seedPath)
	if err != nil {
		return nil, domain.Wrap(domain.CodeInternal, err, "the seed gives no key at %s", SeedPath)
	}
	return &Seed{parent: parent}, nil
}

// derive walks a BIP-32 path from the root of a secret and wipes every key on the way.
func derive(secret []byte, path []uint32) (*hdkeychain.ExtendedKey, error) {
	// The network only matters for serialised extended keys, which are never written.
	key, err := hdkeychain.NewMaster(secret, &chaincfg.MainNetParams)
	if err != nil {
		return nil, err
	}
	for _, step := range path {
		child, err := key.Derive(step)
		key.Zero()
		if err != nil {
			return nil, err
		}
		key = child
	}
	return key, nil
}

// Format shows nothing of the seed under any verb.
func (s *Seed) Format(state fmt.State, _ rune) { show(state, "seed") }

// Address gives the address of the wallet at an index.
func (s *Seed) Address(index uint32) (common.Address, error) {
	child, err := s.child(index)
	if err != nil {
		return common.Address{}, err
	}
	defer child.Zero()
	public, err := child.ECPubKey()
	if err != nil {
		return common.Address{}, domain.Wrap(domain.CodeInternal, err, "no public key at %s/%d", SeedPath, index)
	}
	return crypto.PubkeyToAddress(*public.ToECDSA()), nil
}

// Signer gives the signer of the wallet at an index. It holds no key: each signature derives and wipes it.
func (s *Seed) Signer(index uint32) (Signer, error) {
	address, err := s.Address(index)
	if err != nil {
		return nil, err
	}
	return &seedSigner{seed: s, index: index, address: address}, nil
}

func (s *Seed) child(index uint32) (*hdkeychain.ExtendedKey, error) {
	if index >= hdkeychain.HardenedKeyStart {
		return nil, domain.Errorf(domain.CodeInvalidInput, "wallet index %d is not below %d", index, uint32(hdkeychain.HardenedKeyStart))
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	child, err := s.parent.Derive(index)
	if err != nil {
		return nil, domain.Wrap(domain.CodeInternal, err, "no key at %s/%d; use the next index", SeedPath, index)
	}
	return child, nil
}

type seedSigner struct {
	seed    *Seed
	index   uint32
	address common.Address
}

func (s *seedSigner) Address() common.Address { return s.address }

func (s *seedSigner) SignTx(tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	var signed *types.Transaction
	err := s.withKey(func(key Signer) (err error) {
		signed, err = key.SignTx(tx, chainID)
		return err
	})
	return signed, err
}

func (s *seedSigner) SignHash(digest common.Hash) ([]byte, error) {
	var signature []byte
	err := s.withKey(func(key Signer) (err error) {
		signature, err = key.SignHash(digest)
		return err
	})
	return signature, err
}

// Format shows the address under every verb.
func (s *seedSigner) Format(state fmt.State, _ rune) { show(state, "signer "+s.address.Hex()) }

func (s *seedSigner) withKey(use func(Signer) error) error {
	child, err := s.seed.child(s.index)
	if err != nil {
		return err
	}
	defer child.Zero()
	private, err := child.ECPrivKey()
	if err != nil {
		return domain.Wrap(domain.CodeInternal, err, "no private key at %s/%d", SeedPath, s.index)
	}
	defer private.Zero()
	key := private.ToECDSA()
	defer clear(key.D.Bits()) //nolint:staticcheck // wiping has no other way to the number than its deprecated field
	// geth's curve, so that signing takes its fast path.
	key.Curve = crypto.S256()
	return use(NewSigner(key))
}
