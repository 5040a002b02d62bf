package store

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// NextAuthorizationNonce gives a wallet's next nonce of EIP-3009, counting from 0, and never the same one twice.
func (s *Store) NextAuthorizationNonce(ctx context.Context, wallet common.Address) (uint64, error) {
	const count = `INSERT INTO authorization_nonces (wallet, next) VALUES (?, 1)
		ON CONFLICT (wallet) DO UPDATE SET next = authorization_nonces.next + 1 RETURNING next - 1`
	counted, err := selectRows[uint64](ctx, s.operational, count, Address(wallet))
	if err != nil {
		return 0, fmt.Errorf("count nonces of %s: %w", Address(wallet), err)
	}
	return counted[0], nil
}
