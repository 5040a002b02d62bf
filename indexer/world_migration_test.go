package indexer

import (
	"context"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// owned is who owns a derived account, and its salt.
type owned struct {
	owner common.Address
	salt  common.Hash
}

func (w *world) openAccount(coin, account common.Address, by owned, flags uint8) {
	w.derived[party{coin, account}] = by
	w.emit(eventLog(coin, coinABI, "DerivedAccountOpened", account, by.owner, by.salt, flags))
}

// live follows a coin to the one that is not replaced.
func (w *world) live(coin common.Address) common.Address {
	for w.successors[coin] != (common.Address{}) {
		coin = w.successors[coin]
	}
	return coin
}

// simulatedRoot gives the coin that a coin replaces, in the end.
func simulatedRoot(coin common.Address) common.Address {
	if coin == successorUSD {
		return simulatedCoins[0].Address
	}
	return coin
}

// everywhere is what an account holds of a coin and its successors.
func (w *world) everywhere(coin, account common.Address) uint64 {
	held := w.held[party{coin, account}]
	if next := w.successors[coin]; next != (common.Address{}) {
		held += w.everywhere(next, account)
	}
	return held
}

func everywhere(ctx context.Context, t require.TestingT, s *store.Store, coin, account common.Address) (held domain.Amount) {
	for _, c := range simulatedCoins {
		if simulatedRoot(c.Address) == simulatedRoot(coin) {
			balance, err := s.Balance(ctx, c.Address, account)
			require.NoError(t, err)
			held += balance.Amount
		}
	}
	return held
}

// replaceCoin begins the one migration there is.
func (w *world) replaceCoin(random *rand.Rand) {
	old := simulatedCoins[0].Address
	if w.live(old) != old || random.IntN(6) > 0 {
		return
	}
	w.successors[old], w.paused[old] = successorUSD, true
	w.emit(eventLog(old, coinABI, "MigrationStarted", successorUSD))
	w.emit(eventLog(simulated.Registry, registryABI, "CoinReplaced", uint8(0), old, successorUSD))
}

// migrate moves some accounts to the successor.
func (w *world) migrate(random *rand.Rand) {
	old := simulatedCoins[0].Address
	if w.live(old) == old {
		return
	}
	w.locate(old, someone(random))
	if t := w.someTrade(random, func(t *simulatedTrade) bool { return t.coin == old }); t != nil {
		w.locate(old, t.account())
	}
	if w.opened[old] && random.IntN(2) == 0 {
		w.locate(old, holdingPool)
	}
}

// locate gives the coin in which an account is, after it took the account there if the coin was replaced.
func (w *world) locate(coin, account common.Address) common.Address {
	next := w.successors[coin]
	if next == (common.Address{}) {
		return coin
	}
	left, found := party{coin, account}, party{next, account}
	derived, isDerived := w.derived[left]
	if !w.arrived[left] && (w.held[left] > 0 || w.frozen[left] || isDerived || w.wallets[account].status != domain.WalletNone) {
		w.arrived[left] = true
		amount, flags := w.held[left], uint8(0)
		w.frozen[found] = w.frozen[found] || w.frozen[left]
		w.frozen[left] = false
		if isDerived {
			w.derived[found] = derived
			delete(w.derived, left)
			flags |= 2
		}
		if w.frozen[found] {
			flags |= 1
		}
		migration := purpose{movement: domain.MovementMigration}
		w.move(coin, account, common.Address{}, amount, migration)
		w.move(next, common.Address{}, account, amount, migration)
		w.emit(eventLog(next, coinABI, "AccountMigrated", account, units(amount), flags))
	}
	return w.locate(next, account)
}

// assignClaims gives the claims of a revoked wallet to another.
func (w *world) assignClaims(random *rand.Rand) {
	trustee := someone(random)
	for _, address := range people {
		kept := w.wallets[address]
		if kept.status != domain.WalletRevoked || kept.successor != (common.Address{}) || w.wallets[trustee].status != domain.WalletActive {
			continue
		}
		kept.successor = trustee
		w.wallets[address] = kept
		w.emit(eventLog(simulated.Registry, registryABI, "ClaimsAssigned", address, trustee, addressOf("seizer")))
	}
}

// requireCoins checks supplies, pauses, and who succeeds whom.
func requireCoins(ctx context.Context, t require.TestingT, s *store.Store, w *world) {
	rows, err := s.Coins(ctx)
	require.NoError(t, err)
	require.Len(t, rows, len(simulatedCoins))
	for _, row := range rows {
		coin := common.Address(row.Address)
		require.Equal(t, w.supply[coin], uint64(row.Supply))
		require.Equal(t, w.paused[coin], row.Paused)
		require.Equal(t, store.AddressOrNil(w.successors[coin]), row.Successor)
		var predecessor common.Address
		if coin == successorUSD && w.successors[simulatedCoins[0].Address] == successorUSD {
			predecessor = simulatedCoins[0].Address
		}
		require.Equal(t, store.AddressOrNil(predecessor), row.Predecessor)
	}
	pools, err := s.Pools(ctx)
	require.NoError(t, err)
	require.Len(t, pools, len(simulatedCoins))
	sums := map[common.Address][2]domain.Amount{}
	for _, pool := range pools {
		root := simulatedRoot(common.Address(pool.Coin))
		sums[root] = [2]domain.Amount{sums[root][0] + pool.HoldingPool, sums[root][1] + pool.ReturnPoolDeposits + pool.ReturnPoolRedemptions}
	}
	for root, sum := range sums {
		require.Equal(t, everywhere(ctx, t, s, root, holdingPool), sum[0])
		require.Equal(t, everywhere(ctx, t, s, root, returnPool), sum[1])
	}
}
