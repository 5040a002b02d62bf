package store

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jmoiron/sqlx"
)

// NextAuthorizationNonce gives a wallet's next nonce of EIP-3009, counting from 0, and never the same one twice.
func (s *Store) NextAuthorizationNonce(ctx context.Context, wallet common.Address) (uint64, error) {
	var next uint64
	err := inTransaction(ctx, s.operational, func(tx *sqlx.Tx) error {
		counted, err := selectRows[uint64](ctx, tx, "SELECT next FROM authorization_nonces WHERE wallet = ?", Address(wallet))
		if err != nil {
			return err
		}
		if len(counted) > 0 {
			next = counted[0]
		}
		const count = "INSERT INTO authorization_nonces (wallet, next) VALUES (?, ?) ON CONFLICT (wallet) DO UPDATE SET next = excluded.next"
		if _, err := tx.ExecContext(ctx, tx.Rebind(count), Address(wallet), next+1); err != nil {
			return fmt.Errorf("count nonces of %s: %w", Address(wallet), err)
		}
		return nil
	})
	return next, err
}
