package keys

import (
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"

	"github.com/specie-money/specie/chain/durable"
	"github.com/specie-money/specie/domain"
)

// namesFile maps names to addresses; it lies in the keystore's own folder, where geth's tools pass over it.
const namesFile = "names.json"

var namePattern = regexp.MustCompile(`^[a-z][a-z0-9-]{0,39}$`)

// Keystore is a folder of operators' keys in geth's format (Web3 Secret Storage 3), all under one passphrase, with
// names such as "deployer" or "endorser-1". A key that was used once stays decrypted in memory until the Keystore is
// dropped, because decrypting one takes a second. Safe for use by many goroutines; one process at a time may add keys.
type Keystore struct {
	directory  string
	passphrase string
	cost       options

	mutex    sync.Mutex
	unlocked map[common.Address]Signer
}

// Named is a key's name and address.
type Named struct {
	Name    string         `json:"name"`
	Address common.Address `json:"address"`
}

// OpenKeystore opens the folder, which is made when the first key is added. The passphrase is checked when a key is
// first used or added.
func OpenKeystore(directory, passphrase string, given ...Option) (*Keystore, error) {
	if passphrase == "" {
		return nil, domain.Errorf(domain.CodePassphraseWrong, "the passphrase of %s is empty; give one", directory)
	}
	return &Keystore{
		directory: directory, passphrase: passphrase, cost: settle(given), unlocked: map[common.Address]Signer{},
	}, nil
}

// Format shows the folder under every verb, so that no log can show the passphrase.
func (k *Keystore) Format(state fmt.State, _ rune) { show(state, "keystore "+k.directory) }

// Create makes a new random key under a name that is not yet taken.
func (k *Keystore) Create(name string) (common.Address, error) {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	key, err := crypto.GenerateKey()
	if err != nil {
		return common.Address{}, domain.Wrap(domain.CodeInternal, err, "no key could be generated")
	}
	if taken, err := k.lookup(name); err == nil {
		return common.Address{}, domain.Errorf(domain.CodeConflict, "key name %q belongs to %s; choose another name", name, taken)
	} else if !errors.Is(err, domain.ErrorOf(domain.CodeKeyUnknown)) {
		return common.Address{}, err
	}
	return k.add(name, key)
}

// Import adds a given key under a name. Importing the same key under the same name again changes nothing.
func (k *Keystore) Import(name string, key *ecdsa.PrivateKey) (common.Address, error) {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	address := crypto.PubkeyToAddress(key.PublicKey)
	taken, err := k.lookup(name)
	switch {
	case errors.Is(err, domain.ErrorOf(domain.CodeKeyUnknown)):
		return k.add(name, key)
	case err != nil:
		return common.Address{}, err
	case taken != address:
		return common.Address{}, domain.Errorf(domain.CodeConflict, "key name %q belongs to %s; choose another name", name, taken)
	}
	return address, nil
}

// AddressOf gives the address of a name, or reads an address written as 0x and 40 hexadecimal digits. It needs no
// decryption. Error: key-unknown.
func (k *Keystore) AddressOf(nameOrAddress string) (common.Address, error) {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	return k.lookup(nameOrAddress)
}

// Signer gives the signer of a name or address. Errors: key-unknown, passphrase-wrong.
func (k *Keystore) Signer(nameOrAddress string) (Signer, error) {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	address, err := k.lookup(nameOrAddress)
	if err != nil {
		return nil, err
	}
	return k.unlock(address)
}

// SignerOf gives the signer of an address. Errors: key-unknown, passphrase-wrong.
func (k *Keystore) SignerOf(address common.Address) (Signer, error) {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	return k.unlock(address)
}

// List gives all names in alphabetical order.
func (k *Keystore) List() ([]Named, error) {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	names, err := k.names()
	if err != nil {
		return nil, err
	}
	list := make([]Named, 0, len(names))
	for _, name := range slices.Sorted(maps.Keys(names)) {
		list = append(list, Named{Name: name, Address: names[name]})
	}
	return list, nil
}

func (k *Keystore) lookup(nameOrAddress string) (common.Address, error) {
	if strings.HasPrefix(nameOrAddress, "0x") && common.IsHexAddress(nameOrAddress) {
		return common.HexToAddress(nameOrAddress), nil
	}
	if !namePattern.MatchString(nameOrAddress) {
		return common.Address{}, domain.Errorf(domain.CodeInvalidInput,
			"%.50q is neither an address nor a key name, which has lower-case letters, digits and dashes only", nameOrAddress)
	}
	names, err := k.names()
	if err != nil {
		return common.Address{}, err
	}
	address, ok := names[nameOrAddress]
	if !ok {
		return common.Address{}, domain.Errorf(domain.CodeKeyUnknown, "no key is named %q in %s", nameOrAddress, k.directory)
	}
	return address, nil
}

func (k *Keystore) names() (map[string]common.Address, error) {
	content, err := os.ReadFile(filepath.Join(k.directory, namesFile))
	if errors.Is(err, fs.ErrNotExist) {
		return map[string]common.Address{}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read key names: %w", err)
	}
	names := map[string]common.Address{}
	if err := json.Unmarshal(content, &names); err != nil {
		return nil, domain.Wrap(domain.CodeSettingInvalid, err, "%s is not a map of names to addresses", filepath.Join(k.directory, namesFile))
	}
	return names, nil
}

// add writes the key first and its name second: a crash in between leaves a key without a name, which harms nobody.
func (k *Keystore) add(name string, key *ecdsa.PrivateKey) (common.Address, error) {
	names, err := k.names()
	if err != nil {
		return common.Address{}, err
	}
	if err := k.checkPassphrase(names); err != nil {
		return common.Address{}, err
	}
	address := crypto.PubkeyToAddress(key.PublicKey)
	if _, err := k.file(address); errors.Is(err, domain.ErrorOf(domain.CodeKeyUnknown)) {
		if err := k.write(address, key); err != nil {
			return common.Address{}, err
		}
	} else if err != nil {
		return common.Address{}, err
	}
	names[name] = address
	content, err := json.MarshalIndent(names, "", "  ")
	if err != nil {
		return common.Address{}, fmt.Errorf("encode key names: %w", err)
	}
	if err := durable.WriteFile(filepath.Join(k.directory, namesFile), append(content, '\n')); err != nil {
		return common.Address{}, err
	}
	k.unlocked[address] = NewSigner(key)
	return address, nil
}

// checkPassphrase keeps one folder under one passphrase: it tries the given one on a key that is already there.
func (k *Keystore) checkPassphrase(names map[string]common.Address) error {
	if len(k.unlocked) > 0 || len(names) == 0 {
		return nil
	}
	_, err := k.unlock(names[slices.Sorted(maps.Keys(names))[0]])
	return err
}

func (k *Keystore) write(address common.Address, key *ecdsa.PrivateKey) error {
	content, err := keystore.EncryptKey(&keystore.Key{Id: uuid.New(), Address: address, PrivateKey: key}, k.passphrase, k.cost.scryptN, k.cost.scryptP)
	if err != nil {
		return domain.Wrap(domain.CodeInternal, err, "the key of %s could not be encrypted", address)
	}
	// geth's own naming, so that its tools list the key.
	name := "UTC--" + time.Now().UTC().Format("2006-01-02T15-04-05.000000000Z") + "--" + hex.EncodeToString(address[:])
	return durable.WriteFile(filepath.Join(k.directory, name), content)
}

// file finds the key file of an address by geth's naming.
func (k *Keystore) file(address common.Address) (string, error) {
	found, err := filepath.Glob(filepath.Join(escapeGlob(k.directory), "*--"+hex.EncodeToString(address[:])))
	if err != nil {
		return "", fmt.Errorf("look for the key of %s: %w", address, err)
	}
	if len(found) == 0 {
		return "", domain.Errorf(domain.CodeKeyUnknown, "no key of %s is in %s", address, k.directory)
	}
	return found[0], nil
}

func (k *Keystore) unlock(address common.Address) (Signer, error) {
	if signer, ok := k.unlocked[address]; ok {
		return signer, nil
	}
	path, err := k.file(address)
	if err != nil {
		return nil, err
	}
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read the key of %s: %w", address, err)
	}
	key, err := keystore.DecryptKey(content, k.passphrase)
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, domain.Errorf(domain.CodePassphraseWrong, "the passphrase does not open the key of %s in %s", address, k.directory)
	}
	if err != nil {
		return nil, domain.Wrap(domain.CodeSettingInvalid, err, "key file %s is damaged", path)
	}
	if key.Address != address {
		return nil, domain.Errorf(domain.CodeSettingInvalid, "key file %s holds the key of %s", path, key.Address)
	}
	signer := NewSigner(key.PrivateKey)
	k.unlocked[address] = signer
	return signer, nil
}

func escapeGlob(path string) string {
	return strings.NewReplacer(`\`, `\\`, `*`, `\*`, `?`, `\?`, `[`, `\[`).Replace(path)
}
