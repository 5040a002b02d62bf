package indexer

import (
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/chain/deploy"
)

// Coin is a coin of the deployment.
type Coin struct {
	Address     common.Address
	Currency    string // ISO 4217
	Name        string
	Symbol      string
	Decimals    uint8
	ReserveFeed common.Address
}

// Contracts are the contracts whose events are indexed, as the deployment manifest tells them.
type Contracts struct {
	// StartBlock is the block of the first deployment, at least 1.
	StartBlock uint64
	Registry   common.Address
	Desk       common.Address
	RuleBook   common.Address
	TradeBook  common.Address
	Manager    common.Address
	// ReleaseRegistry is where releases of analyses are anchored.
	ReleaseRegistry common.Address
	Coins           []Coin
}

// Deployed gives the contracts of a deployment.
func Deployed(manifest *deploy.Manifest) Contracts {
	contracts := Contracts{
		StartBlock: manifest.StartBlock, Registry: manifest.Registry(), Desk: manifest.Desk(), RuleBook: manifest.RuleBook(),
		TradeBook: manifest.TradeBook(), Manager: manifest.Manager(), ReleaseRegistry: manifest.ReleaseRegistry(),
	}
	for _, coin := range manifest.Coins {
		contracts.Coins = append(contracts.Coins, Coin{
			Address: coin.Address, Currency: coin.Currency, Name: coin.Name, Symbol: coin.Symbol,
			Decimals: coin.Decimals, ReserveFeed: coin.ReserveFeed,
		})
	}
	return contracts
}

// roles gives the role of each address, as kept in the cursor to know the database of another deployment.
func (c Contracts) roles() map[common.Address]string {
	roles := map[common.Address]string{
		c.Registry: "registry", c.Desk: "desk", c.RuleBook: "rule book", c.TradeBook: "trade book",
		c.Manager: "access manager", c.ReleaseRegistry: "release registry",
	}
	for _, coin := range c.Coins {
		roles[coin.Address] = "coin " + coin.Currency
		roles[coin.ReserveFeed] = "reserve feed " + coin.Currency
	}
	return roles
}

// addresses lists all contracts.
func (c Contracts) addresses() []common.Address {
	return slices.SortedFunc(maps.Keys(c.roles()), common.Address.Cmp)
}
