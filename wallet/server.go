// Package wallet is the wallet server: it makes custodial wallets under one seed and signs for them, and it gives
// traders who hold their own keys what to sign and checks what they signed.
package wallet

import (
	"context"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// Seed derives custodial wallets' keys; keys.Seed is one.
type Seed interface {
	Address(index uint32) (common.Address, error)
	Signer(index uint32) (keys.Signer, error)
}

// Store keeps which address is whose, and at which index of the seed; store.Store is one.
type Store interface {
	NewCustodialWallet(ctx context.Context, principal, purpose string, createdAt int64,
		derive func(index uint32) (common.Address, error)) (store.WalletKey, error)
	WalletKey(ctx context.Context, address common.Address) (store.WalletKey, error)
	FirstCustodialWallet(ctx context.Context) (store.WalletKey, bool, error)
	NextAuthorizationNonce(ctx context.Context, wallet common.Address) (uint64, error)
}

// Server keeps custodial wallets. Safe for concurrent use.
type Server struct {
	store Store
	seed  Seed

	mutex   sync.Mutex
	indexes map[common.Address]uint32 // of wallets signed for before; an address keeps its index for good
}

// NewServer makes a server over a seed.
func NewServer(store Store, seed Seed) *Server {
	return &Server{store: store, seed: seed, indexes: map[common.Address]uint32{}}
}

// Check makes sure that the wallets made so far are under this seed: wallets under two seeds would need both, and a seed
// that got lost is made anew without a word. Error: key-unknown.
func (s *Server) Check(ctx context.Context) error {
	made, found, err := s.store.FirstCustodialWallet(ctx)
	if err != nil || !found {
		return err
	}
	address, err := s.seed.Address(*made.DerivationIndex)
	if err != nil {
		return err
	}
	if address != common.Address(made.Address) {
		return otherSeed(common.Address(made.Address))
	}
	return nil
}

// Open gives a principal a new custodial wallet, or under a purpose that was used before the wallet made then. Its index
// in the seed is durable before the address is told, so that no index is ever given twice.
func (s *Server) Open(ctx context.Context, principal, purpose string, at uint64) (store.WalletKey, error) {
	return s.store.NewCustodialWallet(ctx, principal, purpose, int64(at), s.seed.Address)
}

// SignerOf gives the signer of a custodial wallet, for its transaction lane. Error: key-unknown.
func (s *Server) SignerOf(address common.Address) (keys.Signer, error) {
	index, err := s.indexOf(address)
	if err != nil {
		return nil, err
	}
	signer, err := s.seed.Signer(index)
	if err != nil {
		return nil, err
	}
	if signer.Address() != address {
		return nil, otherSeed(address)
	}
	return signer, nil
}

func otherSeed(address common.Address) error {
	return domain.Errorf(domain.CodeKeyUnknown,
		"wallet %s was made under another seed; restore the seed that belongs to this database", address)
}

func (s *Server) indexOf(address common.Address) (uint32, error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if index, known := s.indexes[address]; known {
		return index, nil
	}
	// Lanes ask for signers without a context; the answer is one row of a local database.
	key, err := s.store.WalletKey(context.Background(), address)
	if err != nil {
		if domain.CodeOf(err) != domain.CodeWalletUnknown {
			return 0, err
		}
		return 0, domain.Errorf(domain.CodeKeyUnknown, "no key of %s is held here", address)
	}
	if key.DerivationIndex == nil {
		return 0, domain.Errorf(domain.CodeKeyUnknown, "the key of %s is held by its owner", address)
	}
	s.indexes[address] = *key.DerivationIndex
	return *key.DerivationIndex, nil
}

// Signers finds the signer of an account.
type Signers interface {
	SignerOf(address common.Address) (keys.Signer, error)
}

// Either asks one after another until a signer is found: operators' keys lie in a keystore, wallets' under the seed.
func Either(signers ...Signers) Signers { return either(signers) }

type either []Signers

func (e either) SignerOf(address common.Address) (keys.Signer, error) {
	for _, signers := range e {
		signer, err := signers.SignerOf(address)
		if err == nil {
			return signer, nil
		}
		if domain.CodeOf(err) != domain.CodeKeyUnknown {
			return nil, fmt.Errorf("signer of %s: %w", address, err)
		}
	}
	return nil, domain.Errorf(domain.CodeKeyUnknown, "no key of %s is held here", address)
}
