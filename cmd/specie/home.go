package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gofrs/flock"

	"github.com/specie-money/specie/api"
	"github.com/specie-money/specie/chain/durable"
	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// home is a data directory: where chain, keys, databases, manifests and credentials lie.
type home struct {
	dir  string
	keys []keys.Option
}

func (h home) path(name ...string) string {
	return filepath.Join(append([]string{h.dir}, name...)...)
}

func (h home) chainDir() string    { return h.path("chain") }
func (h home) manifestDir() string { return h.path("deployments") }
func (h home) seedFile() string    { return h.path("seed.json") }

// passphrase opens keystore and seed: SPECIE_PASSPHRASE, or the file "passphrase", which is made with a random one when
// create is set.
func (h home) passphrase(create bool) (string, error) {
	if given := os.Getenv("SPECIE_PASSPHRASE"); given != "" {
		return given, nil
	}
	file := h.path("passphrase")
	content, err := os.ReadFile(file)
	switch {
	case err == nil:
		return strings.TrimSpace(string(content)), nil
	case !errors.Is(err, fs.ErrNotExist) || !create:
		return "", domain.Wrap(domain.CodePassphraseWrong, err,
			"no passphrase: %s can not be read; set SPECIE_PASSPHRASE, or --data-dir to the folder of the keys", file)
	}
	var secret [32]byte
	_, _ = rand.Read(secret[:]) // never fails
	made := hex.EncodeToString(secret[:])
	if err := writeSecret(file, made); err != nil {
		return "", err
	}
	return made, nil
}

func writeSecret(file, secret string) error {
	return durable.WriteFile(file, []byte(secret+"\n"))
}

// keystore opens the operators' keys.
func (h home) keystore(create bool) (*keys.Keystore, error) {
	passphrase, err := h.passphrase(create)
	if err != nil {
		return nil, err
	}
	return keys.OpenKeystore(h.path("keystore"), passphrase, h.keys...)
}

// ensureKeys makes the keys that are not there yet: given ones, or random ones where given is nil.
func ensureKeys(store *keys.Keystore, names []string, given func(name string) *ecdsa.PrivateKey) error {
	for _, name := range names {
		_, err := store.AddressOf(name)
		if errors.Is(err, domain.ErrorOf(domain.CodeKeyUnknown)) {
			if given == nil {
				_, err = store.Create(name)
			} else {
				_, err = store.Import(name, given(name))
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// addresses looks names up in the keystore.
func addresses(store *keys.Keystore, names ...string) ([]common.Address, error) {
	found := make([]common.Address, len(names))
	for i, name := range names {
		address, err := store.AddressOf(name)
		if err != nil {
			return nil, err
		}
		found[i] = address
	}
	return found, nil
}

// seed opens the custodial wallets' seed, made from the mnemonic, or at random where that is empty, if there is none.
func (h home) seed(create bool, mnemonic string) (*keys.Seed, error) {
	passphrase, err := h.passphrase(create)
	if err != nil {
		return nil, err
	}
	if _, err := os.Stat(h.seedFile()); errors.Is(err, fs.ErrNotExist) && create {
		if mnemonic == "" {
			_, err = keys.CreateSeed(h.seedFile(), passphrase, h.keys...)
		} else {
			err = keys.ImportSeed(h.seedFile(), passphrase, mnemonic, h.keys...)
		}
		if err != nil {
			return nil, err
		}
	}
	return keys.OpenSeed(h.seedFile(), passphrase)
}

// credential gives a principal an API key whose secret lies in credentials/<principal>.key. The file comes first, so
// that no crash leaves a key that nobody knows.
func (h home) credential(ctx context.Context, db *store.Store, who domain.Principal) error {
	file := h.credentialFile(who.ID)
	content, err := os.ReadFile(file)
	secret := strings.TrimSpace(string(content))
	if errors.Is(err, fs.ErrNotExist) {
		secret = api.NewSecret()
		err = writeSecret(file, secret)
	}
	if err != nil {
		return fmt.Errorf("credential of %s: %w", who.ID, err)
	}
	hash := api.HashSecret(secret)
	key := store.APIKey{
		ID: "local-" + hex.EncodeToString(hash[:8]), SHA256: store.Hash(hash), Principal: who.ID, CreatedAt: time.Now().Unix(),
	}
	key.Scopes.Data = who.Scopes
	err = db.AddAPIKey(ctx, key)
	if errors.Is(err, domain.ErrorOf(domain.CodeConflict)) {
		return nil
	}
	return err
}

func (h home) credentialFile(principal string) string {
	return h.path("credentials", principal+".key")
}

// lock takes the data directory for this process, until unlock. Chain, lanes and index each have one writer.
func (h home) lock() (unlock func(), err error) {
	if err := os.MkdirAll(h.dir, 0o700); err != nil {
		return nil, domain.Wrap(domain.CodeSettingInvalid, err, "the data directory %s can not be made: %v", h.dir, err)
	}
	file := flock.New(h.path(".lock"))
	taken, err := file.TryLock()
	if err != nil {
		return nil, domain.Wrap(domain.CodeSettingInvalid, err, "the data directory %s can not be locked: %v", h.dir, err)
	}
	if !taken {
		return nil, domain.Errorf(domain.CodeDataDirLocked,
			"another specie process uses the data directory %s; end it, or choose another with --data-dir", h.dir)
	}
	return func() { _ = file.Unlock() }, nil
}
