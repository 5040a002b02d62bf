package deploy

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
)

// CoinConfig says what one coin is. Amounts are decimal numbers of coins, such as "1000000" or "0.5".
type CoinConfig struct {
	Currency string `json:"currency"` // ISO 4217
	Name     string `json:"name"`
	Symbol   string `json:"symbol"`
	Decimals uint8  `json:"decimals"`
	// SupplyCeiling is the largest supply there may ever be, DailyMintCeiling the most that may be minted in one day of
	// UTC. Neither can be changed later.
	SupplyCeiling    string `json:"supplyCeiling"`
	DailyMintCeiling string `json:"dailyMintCeiling"`
	// MintAllowance is what the issuance desk may mint until it is raised; empty means the supply ceiling.
	MintAllowance string `json:"mintAllowance,omitempty"`
	// Attesters state the reserve; the reserve feed demands two of them.
	Attesters []common.Address `json:"attesters"`
	// Bookers may book deposits and payouts besides the issuance desk.
	Bookers []common.Address `json:"bookers,omitempty"`
	// The first rules.
	Issuance IssuanceConfig `json:"issuance"`
	Holding  HoldingConfig  `json:"holding"`
	Return   ReturnConfig   `json:"return"`
}

func (c CoinConfig) check(endorsers int) error {
	if !currencyPattern.MatchString(c.Currency) {
		return invalid("coins.currency", fmt.Sprintf("%.10q is not a code of three capital letters", c.Currency))
	}
	at := func(name string) string { return "coins." + c.Currency + "." + name }
	if c.Name == "" || c.Symbol == "" {
		return invalid(at("name"), "a coin needs a name and a symbol")
	}
	if c.Decimals > 18 {
		return invalid(at("decimals"), "a coin has at most 18 decimals")
	}
	const attestersNeeded = 2
	if err := distinct(at("attesters"), c.Attesters, attestersNeeded); err != nil {
		return err
	}
	if err := distinct(at("bookers"), c.Bookers, 0); err != nil {
		return err
	}
	if int(c.Issuance.Endorsements) > endorsers {
		return invalid(at("issuance.endorsements"), fmt.Sprintf("%d endorsers must sign, but there are %d", c.Issuance.Endorsements, endorsers))
	}
	if len(c.Holding.Caps) > Tiers {
		return invalid(at("holding.caps"), fmt.Sprintf("there are only %d tiers", Tiers))
	}
	amounts, err := c.amounts()
	if err != nil {
		return err
	}
	if err := amounts.check(at); err != nil {
		return err
	}
	if err := c.Issuance.check(at); err != nil {
		return err
	}
	if err := c.Holding.check(at); err != nil {
		return err
	}
	return c.Return.check(at)
}

// coinAmounts are a coin's amounts in coin units. What is nil is without a limit.
type coinAmounts struct {
	supplyCeiling, dailyMintCeiling, mintAllowance domain.Amount
	smallest, largest, lotSize                     domain.Amount // of an issuance
	walletCap, totalCap                            *domain.Amount
	caps                                           []*domain.Amount // by tier
	smallestRedemption, windowCap                  *domain.Amount
}

// capLimit is what a cap must be below [coin units]: a coin keeps caps in 60 bits, all ones for none.
const capLimit = 1<<60 - 1

func (a coinAmounts) check(at func(string) string) error {
	if a.dailyMintCeiling > a.supplyCeiling {
		return invalid(at("dailyMintCeiling"), "it is more than the supply ceiling")
	}
	if a.largest-a.largest%a.lotSize < a.smallest {
		return invalid(at("issuance.largest"), "no whole number of lots lies between the smallest and the largest amount")
	}
	for name, limit := range map[string]*domain.Amount{"walletCap": a.walletCap, "totalCap": a.totalCap} {
		if limit != nil && *limit < a.smallest {
			return invalid(at("issuance."+name), "it is less than the smallest amount, so nothing could be issued")
		}
	}
	for tier, limit := range a.caps {
		if limit != nil && *limit >= capLimit {
			return invalid(at("holding.caps"), fmt.Sprintf("the cap of tier %d is too large to be kept; leave it out for none", tier))
		}
	}
	if a.windowCap != nil && *a.windowCap == 0 {
		return invalid(at("return.windowCap"), "nothing would ever be redeemed; leave it out for no cap")
	}
	return nil
}

func (c CoinConfig) amounts() (coinAmounts, error) {
	a := coinAmounts{caps: make([]*domain.Amount, Tiers)}
	allowance := c.MintAllowance
	if allowance == "" {
		allowance = c.SupplyCeiling
	}
	parse := func(name, text string) (domain.Amount, error) {
		amount, err := domain.ParseAmount(text, c.Decimals)
		if err != nil {
			return 0, domain.Wrap(domain.CodeSettingInvalid, err, "coins.%s.%s: %v", c.Currency, name, err)
		}
		return amount, nil
	}
	var err error
	for _, field := range []struct {
		name, text string
		into       *domain.Amount
	}{
		{"supplyCeiling", c.SupplyCeiling, &a.supplyCeiling},
		{"dailyMintCeiling", c.DailyMintCeiling, &a.dailyMintCeiling},
		{"mintAllowance", allowance, &a.mintAllowance},
		{"issuance.smallest", c.Issuance.Smallest, &a.smallest},
		{"issuance.largest", c.Issuance.Largest, &a.largest},
		{"issuance.lotSize", c.Issuance.LotSize, &a.lotSize},
	} {
		if *field.into, err = parse(field.name, field.text); err != nil {
			return a, err
		}
		if *field.into == 0 {
			return a, invalid("coins."+c.Currency+"."+field.name, "the amount is zero")
		}
	}
	for _, field := range []struct {
		name, text string
		into       **domain.Amount
	}{
		{"issuance.walletCap", c.Issuance.WalletCap, &a.walletCap},
		{"issuance.totalCap", c.Issuance.TotalCap, &a.totalCap},
		{"return.smallest", c.Return.Smallest, &a.smallestRedemption},
		{"return.windowCap", c.Return.WindowCap, &a.windowCap},
	} {
		if field.text == "" {
			continue
		}
		amount, err := parse(field.name, field.text)
		if err != nil {
			return a, err
		}
		*field.into = &amount
	}
	for tier, text := range c.Holding.Caps {
		if text == "" || tier >= Tiers {
			continue
		}
		amount, err := parse("holding.caps", text)
		if err != nil {
			return a, err
		}
		a.caps[tier] = &amount
	}
	return a, nil
}
