// Package keys holds the keys that Specie signs with: operators' keys in a geth keystore, and custodial wallets' keys
// derived from one encrypted seed. Private keys never leave this package except inside a signature.
package keys

import (
	"crypto/ecdsa"
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/domain"
)

// Signer signs for one address.
type Signer interface {
	// Address is whom the signatures recover to.
	Address() common.Address
	// SignTx gives the transaction signed for the chain. The same transaction gives the same signature (RFC 6979).
	SignTx(tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
	// SignHash signs a digest, such as one of EIP-712. The signature is r, s, v in 65 bytes with v 27 or 28, as
	// contracts take it.
	SignHash(digest common.Hash) ([]byte, error)
}

// NewSigner gives a signer over a key that the caller holds in memory.
func NewSigner(key *ecdsa.PrivateKey) Signer {
	return &memorySigner{address: crypto.PubkeyToAddress(key.PublicKey), key: key}
}

// memorySigner keeps its key for as long as it lives.
type memorySigner struct {
	address common.Address
	key     *ecdsa.PrivateKey
}

func (s *memorySigner) Address() common.Address { return s.address }

func (s *memorySigner) SignTx(tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	return signTx(s.key, tx, chainID)
}

func (s *memorySigner) SignHash(digest common.Hash) ([]byte, error) { return signHash(s.key, digest) }

// Format shows the address under every verb, so that no log can show the key.
func (s *memorySigner) Format(state fmt.State, _ rune) { show(state, "signer "+s.address.Hex()) }

func signTx(key *ecdsa.PrivateKey, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	signed, err := types.SignTx(tx, types.LatestSignerForChainID(chainID), key)
	if err != nil {
		return nil, domain.Wrap(domain.CodeInternal, err, "the transaction could not be signed")
	}
	return signed, nil
}

func signHash(key *ecdsa.PrivateKey, digest common.Hash) ([]byte, error) {
	signature, err := crypto.Sign(digest[:], key)
	if err != nil {
		return nil, domain.Wrap(domain.CodeInternal, err, "the digest could not be signed")
	}
	signature[crypto.RecoveryIDOffset] += 27
	return signature, nil
}

func show(state fmt.State, text string) {
	// A formatter has nobody to tell of a failed write; fmt ignores it as well.
	_, _ = io.WriteString(state, text)
}
