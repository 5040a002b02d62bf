package demo

import "github.com/specie-money/specie/chain/deploy"

// Rules gives the coins of the consortium their first rules: dollars go out whole; of euros a part is held back for a
// working day, and of euros and renminbi a part stays as return deposit.
func Rules(config *deploy.Config) {
	for i := range config.Coins {
		switch coin := &config.Coins[i]; coin.Currency {
		case "EUR":
			coin.Holding.Share, coin.Holding.Cliff, coin.Holding.Duration = 1_000, 3_600, 8*3_600 // [bps, seconds]
			coin.Return.Share = 500                                                               // [bps]
		case "CNY":
			coin.Return.Share = 1_000 // [bps]
		}
	}
}
