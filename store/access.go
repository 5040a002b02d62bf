package store

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jmoiron/sqlx"

	"github.com/specie-money/specie/domain"
)

// Coins lists the coins of the deployment, by address.
func (s *Store) Coins(ctx context.Context) ([]Coin, error) {
	return readMany(ctx, s, coins, "ORDER BY address")
}

// CoinCaps lists the caps of a coin, by tier. A tier that was never given one is not listed.
func (s *Store) CoinCaps(ctx context.Context, coin common.Address) ([]CoinCap, error) {
	return readMany(ctx, s, coinCaps, "WHERE coin = ? ORDER BY tier", Address(coin))
}

// Pool is what the pools hold for issuances and redemptions in the terms of a coin.
type Pool struct {
	Coin                  Address       `db:"coin"`
	Currency              string        `db:"currency"`
	HoldingPool           domain.Amount `db:"holding_pool"`
	ReturnPoolDeposits    domain.Amount `db:"return_pool_deposits"`
	ReturnPoolRedemptions domain.Amount `db:"return_pool_redemptions"`
}

var pools = newTable[Pool]("pools", "coin") // a view

// Pools tells what the pools hold, by coin.
func (s *Store) Pools(ctx context.Context) ([]Pool, error) {
	return readMany(ctx, s, pools, "ORDER BY coin")
}

// Roles lists the roles that were ever granted or set, by number as text.
func (s *Store) Roles(ctx context.Context) ([]RoleSettings, error) {
	return readMany(ctx, s, roles, "ORDER BY role")
}

// RoleMembers lists who has, or had, a role, by role and account.
func (s *Store) RoleMembers(ctx context.Context) ([]RoleMember, error) {
	return viewed(ctx, s, roleMembers, func(m *RoleMember) []blockRef {
		return []blockRef{{m.ChangedBlock, &m.changedBlockHash}}
	}, "ORDER BY role, account")
}

// RoleFunctions lists which role may call which function, by contract and selector.
func (s *Store) RoleFunctions(ctx context.Context) ([]RoleFunction, error) {
	return readMany(ctx, s, roleFunctions, "ORDER BY target, selector")
}

// AccessTargets lists the contracts that the access manager guards, by address.
func (s *Store) AccessTargets(ctx context.Context) ([]AccessTarget, error) {
	return readMany(ctx, s, accessTargets, "ORDER BY target")
}

// AccessOperations lists calls that a role's delay holds or held back, newest first.
func (s *Store) AccessOperations(ctx context.Context, page Page) ([]AccessOperation, string, error) {
	return newestFirst(ctx, s, accessOperations, where{}, "scheduled_block", "scheduled_log_index", page, AccessOperation.Scheduled,
		func(ctx context.Context, tx *sqlx.Tx, rows []AccessOperation) error {
			return fillBlockHashes(ctx, tx, rows, func(o *AccessOperation) []blockRef {
				return []blockRef{{o.ScheduledBlock, &o.scheduledBlockHash}, {o.ChangedBlock, &o.changedBlockHash}}
			})
		})
}

// Powers lists who may do, or once might do, what in a contract, by contract, power and account.
func (s *Store) Powers(ctx context.Context, page Page) ([]Power, string, error) {
	return paged(page, 3, func(after []string, limit int) ([]Power, error) {
		var w where
		if after != nil {
			w.and("(contract, power, account) > (?, ?, ?)", after[0], after[1], after[2])
		}
		return viewed(ctx, s, powers, func(p *Power) []blockRef { return []blockRef{{p.ChangedBlock, &p.changedBlockHash}} },
			w.clause()+" ORDER BY contract, power, account LIMIT ?", append(w.args, limit)...)
	}, func(last Power) []any { return []any{last.Contract, last.Power, last.Account} })
}

// PublishedRelease gives one release by the hash of its file. Error: not-found.
func (s *Store) PublishedRelease(ctx context.Context, hash common.Hash) (PublishedRelease, error) {
	missing := domain.Errorf(domain.CodeNotFound, "no release %s was anchored", hash)
	return viewedOne(ctx, s, publishedReleases, missing, func(r *PublishedRelease) []blockRef {
		return []blockRef{{r.PublishedBlock, &r.publishedBlockHash}}
	}, "release_hash = ?", Hash(hash))
}

// PublishedReleases lists the releases of analyses that were anchored, newest first.
func (s *Store) PublishedReleases(ctx context.Context, page Page) ([]PublishedRelease, string, error) {
	return newestFirst(ctx, s, publishedReleases, where{}, "published_block", "published_log_index", page, PublishedRelease.Published,
		func(ctx context.Context, tx *sqlx.Tx, rows []PublishedRelease) error {
			return fillBlockHashes(ctx, tx, rows, func(r *PublishedRelease) []blockRef {
				return []blockRef{{r.PublishedBlock, &r.publishedBlockHash}}
			})
		})
}
