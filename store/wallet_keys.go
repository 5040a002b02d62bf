package store

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jmoiron/sqlx"

	"github.com/specie-money/specie/domain"
)

// WalletKey tells whose wallet an address is and who holds its key; never the key.
type WalletKey struct {
	Address         Address        `db:"address"`
	Custody         domain.Custody `db:"custody"`
	Principal       string         `db:"principal"`
	DerivationIndex *uint32        `db:"derivation_index"` // in the seed; nil unless custodial
	Purpose         *string        `db:"purpose"`          // the same purpose gives the same custodial wallet
	CreatedAt       int64          `db:"created_at"`       // Unix seconds
}

var walletKeys = newTable[WalletKey]("wallet_keys", "address")

// NewCustodialWallet takes the next free index of the seed for a principal. A purpose that was used before gives the
// wallet made then, so that a request which was cut off can be repeated. Error: purpose-reused if that wallet is
// another principal's.
func (s *Store) NewCustodialWallet(ctx context.Context, principal, purpose string, createdAt int64,
	derive func(index uint32) (common.Address, error),
) (WalletKey, error) {
	for before := int64(-1); ; {
		key, err := s.nextCustodialWallet(ctx, principal, purpose, createdAt, derive)
		// Another process may take index or purpose after this one found them free. Then it is further on.
		if !isUniqueViolation(err) || int64(*key.DerivationIndex) <= before {
			return key, err
		}
		before = int64(*key.DerivationIndex)
	}
}

func (s *Store) nextCustodialWallet(ctx context.Context, principal, purpose string, createdAt int64,
	derive func(index uint32) (common.Address, error),
) (WalletKey, error) {
	var key WalletKey
	err := inTransaction(ctx, s.operational, func(tx *sqlx.Tx) error {
		made, err := walletKeys.many(ctx, tx, "WHERE purpose = ?", purpose)
		if err != nil {
			return err
		}
		if len(made) > 0 {
			key = made[0]
			if key.Principal != principal {
				return domain.Errorf(domain.CodePurposeReused, "purpose %q made a wallet for another owner", purpose)
			}
			return nil
		}
		last, err := selectRows[uint32](ctx, tx,
			"SELECT derivation_index FROM wallet_keys WHERE derivation_index IS NOT NULL ORDER BY derivation_index DESC LIMIT 1")
		if err != nil {
			return err
		}
		index := uint32(0)
		if len(last) > 0 {
			index = last[0] + 1
		}
		address, err := derive(index)
		if err != nil {
			return fmt.Errorf("derive wallet %d: %w", index, err)
		}
		key = WalletKey{
			Address: Address(address), Custody: domain.CustodyCustodial, Principal: principal,
			DerivationIndex: &index, Purpose: &purpose, CreatedAt: createdAt,
		}
		return walletKeys.add(ctx, tx, key)
	})
	return key, err
}

// FirstCustodialWallet gives the custodial wallet at the lowest index of the seed; false if there is none.
func (s *Store) FirstCustodialWallet(ctx context.Context) (WalletKey, bool, error) {
	found, err := walletKeys.many(ctx, s.read, "WHERE derivation_index IS NOT NULL ORDER BY derivation_index LIMIT 1")
	if err != nil || len(found) == 0 {
		return WalletKey{}, false, err
	}
	return found[0], true, nil
}

// AddOwnWallet notes whose wallet an address is whose key the trader holds. The same again changes nothing. Error:
// conflict if the address is another principal's or custodial.
func (s *Store) AddOwnWallet(ctx context.Context, address common.Address, principal string, createdAt int64) (WalletKey, error) {
	own := WalletKey{Address: Address(address), Custody: domain.CustodyOwn, Principal: principal, CreatedAt: createdAt}
	key, added, err := once(ctx, s, walletKeys, own, "address = ?", own.Address)
	if err == nil && !added && (key.Principal != principal || key.Custody != domain.CustodyOwn) {
		err = domain.Errorf(domain.CodeConflict, "wallet %s already has an owner", own.Address)
	}
	return key, err
}

// WalletKey tells whose wallet an address is. Error: wallet-unknown.
func (s *Store) WalletKey(ctx context.Context, address common.Address) (WalletKey, error) {
	missing := domain.Errorf(domain.CodeWalletUnknown, "no wallet %s is known here", Address(address))
	return walletKeys.one(ctx, s.read, missing, "address = ?", Address(address))
}
