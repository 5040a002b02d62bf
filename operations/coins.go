package operations

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
)

// directory is what hardly ever changes of the coins.
type directory struct {
	coins    []coin // by index
	replaced []coin // that took the place of which, the last first
}

// coin is a coin with what of it is asked often and never changes.
type coin struct {
	CoinIdentity
	feed common.Address // of its reserve
}

// format writes an amount as people read it, e.g. "1250.500000 USD".
func (k coin) format(amount domain.Amount) string {
	return amount.Format(k.Decimals) + " " + k.Currency
}

func (d *directory) find(address common.Address) (coin, bool) {
	for _, known := range d.everyCoin() {
		if known.Address == address {
			return known, true
		}
	}
	return coin{}, false
}

// everyCoin lists the coins, and then those that were replaced.
func (d *directory) everyCoin() []coin { return slices.Concat(d.coins, d.replaced) }

// all is the mask of every coin.
func (d *directory) all() uint16 { return uint16(1<<len(d.coins) - 1) }

// inMask lists the coins of a mask.
func (d *directory) inMask(mask uint16) []common.Address {
	var listed []common.Address
	for _, known := range d.coins {
		if mask>>known.Index&1 == 1 {
			listed = append(listed, known.Address)
		}
	}
	return listed
}

func (c *Center) loadCoins(ctx context.Context) (*directory, error) {
	v, err := c.head(ctx)
	if err != nil {
		return nil, err
	}
	count, err := ask(ctx, v, c.Contracts.Registry, registryABI.PackCoinCount(), registryABI.UnpackCoinCount)
	if err != nil {
		return nil, fmt.Errorf("count coins: %w", err)
	}
	found := &directory{}
	for index := range count {
		address, err := ask(ctx, v, c.Contracts.Registry, registryABI.PackCoinAt(index), registryABI.UnpackCoinAt)
		if err != nil {
			return nil, fmt.Errorf("find coin %d: %w", index, err)
		}
		known, err := v.readCoin(ctx, address, index)
		if err != nil {
			return nil, err
		}
		found.coins = append(found.coins, known)
		for known.Predecessor != (common.Address{}) {
			successor := known.Address
			if known, err = v.readCoin(ctx, known.Predecessor, index); err != nil {
				return nil, err
			}
			known.Successor = successor
			found.replaced = append(found.replaced, known)
		}
	}
	c.known.Store(found)
	return found, nil
}

func (v view) readCoin(ctx context.Context, address common.Address, index uint8) (coin, error) {
	known := coin{CoinIdentity: CoinIdentity{Address: address, Index: index}}
	var err error
	if known.Currency, err = ask(ctx, v, known.Address, coinABI.PackCurrency(), coinABI.UnpackCurrency); err != nil {
		return known, err
	}
	if known.Symbol, err = ask(ctx, v, known.Address, coinABI.PackSymbol(), coinABI.UnpackSymbol); err != nil {
		return known, err
	}
	if known.Name, err = ask(ctx, v, known.Address, coinABI.PackName(), coinABI.UnpackName); err != nil {
		return known, err
	}
	if known.Decimals, err = ask(ctx, v, known.Address, coinABI.PackDecimals(), coinABI.UnpackDecimals); err != nil {
		return known, err
	}
	if known.Predecessor, err = ask(ctx, v, known.Address, coinABI.PackPredecessor(), coinABI.UnpackPredecessor); err != nil {
		return known, err
	}
	known.feed, err = ask(ctx, v, known.Address, coinABI.PackReserveFeed(), coinABI.UnpackReserveFeed)
	return known, err
}

// coin finds a coin by its address. One that is not known yet may have been added since. Error: coin-unknown.
func (c *Center) coin(ctx context.Context, address common.Address) (coin, error) {
	if known, ok := c.known.Load().find(address); ok {
		return known, nil
	}
	refreshed, err := c.loadCoins(ctx)
	if err != nil {
		return coin{}, err
	}
	if known, ok := refreshed.find(address); ok {
		return known, nil
	}
	return coin{}, domain.Errorf(domain.CodeCoinUnknown, "%s is not a coin of this system", address)
}

// coinsNow gives all coins, with those that were added since they were last read.
func (c *Center) coinsNow(ctx context.Context, v view) (*directory, error) {
	count, err := ask(ctx, v, c.Contracts.Registry, registryABI.PackCoinCount(), registryABI.UnpackCoinCount)
	if err != nil {
		return nil, err
	}
	if known := c.known.Load(); len(known.coins) == int(count) {
		return known, nil
	}
	return c.loadCoins(ctx)
}

// CoinIdentities lists the coins by index, and then those that were replaced, from memory.
func (c *Center) CoinIdentities(context.Context) ([]CoinIdentity, error) {
	known := c.known.Load().everyCoin()
	identities := make([]CoinIdentity, 0, len(known))
	for _, one := range known {
		identities = append(identities, one.CoinIdentity)
	}
	return identities, nil
}

// Coin tells of a coin as of the head. Error: coin-unknown.
func (c *Center) Coin(ctx context.Context, address common.Address) (Coin, error) {
	known, err := c.coin(ctx, address)
	if err != nil {
		return Coin{}, err
	}
	v, err := c.head(ctx)
	if err != nil {
		return Coin{}, err
	}
	told := Coin{CoinIdentity: known.CoinIdentity, Block: v.header.Number.Uint64()}
	if told.Supply, err = askAmount(ctx, v, address, coinABI.PackTotalSupply(), coinABI.UnpackTotalSupply); err != nil {
		return Coin{}, err
	}
	if told.SupplyCeiling, err = askAmount(ctx, v, address, coinABI.PackSupplyCeiling(), coinABI.UnpackSupplyCeiling); err != nil {
		return Coin{}, err
	}
	if told.DailyMintCeiling, err = askAmount(ctx, v, address, coinABI.PackDailyMintCeiling(), coinABI.UnpackDailyMintCeiling); err != nil {
		return Coin{}, err
	}
	if told.MintedToday, err = askAmount(ctx, v, address, coinABI.PackMintedToday(), coinABI.UnpackMintedToday); err != nil {
		return Coin{}, err
	}
	if told.Paused, err = v.paused(ctx, address); err != nil {
		return Coin{}, err
	}
	if now, found := c.known.Load().find(address); found {
		told.CoinIdentity = now.CoinIdentity
	}
	if told.Caps, err = v.caps(ctx, address); err != nil {
		return Coin{}, err
	}
	if told.Reserve, err = v.reserve(ctx, known); err != nil {
		return Coin{}, err
	}
	told.Rules, err = v.rules(ctx, address)
	return told, err
}

// paused tells whether a coin is paused. One that is may have been replaced since the coins were last read.
func (v view) paused(ctx context.Context, coin common.Address) (bool, error) {
	paused, err := ask(ctx, v, coin, coinABI.PackPaused(), coinABI.UnpackPaused)
	if err == nil && paused {
		_, err = v.center.loadCoins(ctx)
	}
	return paused, err
}

const tiers = 4

// cap is the largest balance of a wallet of the tier; nil means no cap.
func (v view) cap(ctx context.Context, coin common.Address, tier uint8) (*domain.Amount, error) {
	value, err := ask(ctx, v, coin, coinABI.PackCapOf(tier), coinABI.UnpackCapOf)
	if err != nil {
		return nil, err
	}
	// No balance comes near a cap that is beyond the largest amount, "none" among them.
	if limit, err := domain.AmountFromBig(value); err == nil {
		return &limit, nil
	}
	return nil, nil
}

func (v view) caps(ctx context.Context, coin common.Address) ([]TierCap, error) {
	listed := make([]TierCap, 0, tiers)
	for tier := range uint8(tiers) {
		limit, err := v.cap(ctx, coin, tier)
		if err != nil {
			return nil, err
		}
		listed = append(listed, TierCap{Tier: tier, Cap: limit})
	}
	return listed, nil
}
