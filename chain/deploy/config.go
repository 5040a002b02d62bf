package deploy

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"go.yaml.in/yaml/v3"

	"github.com/specie-money/specie/domain"
)

// Tiers of wallets: 0 to Tiers-1.
const Tiers = 4

// Config says what to deploy. As a file it is YAML or JSON with the names of the json tags.
type Config struct {
	// Admin takes over all roles' administration, and must schedule what it does AdminDelay [seconds] ahead.
	Admin      common.Address `json:"admin"`
	AdminDelay uint32         `json:"adminDelay"`
	// Roles gives the members of each role, by the role's name.
	Roles map[string]RoleConfig `json:"roles"`
	// Endorsers may sign for wallets and issuances.
	Endorsers []common.Address `json:"endorsers"`
	// RecoveryThreshold is how many endorsers must sign for a wallet's move to another address.
	RecoveryThreshold uint8        `json:"recoveryThreshold"`
	Coins             []CoinConfig `json:"coins"`
}

// RoleConfig says who has a role, and how far ahead [seconds] they must schedule what they do with it.
type RoleConfig struct {
	Members []common.Address `json:"members"`
	Delay   uint32           `json:"delay"`
}

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
	// Caps are the most that a wallet of tier 0, 1, … may hold; empty or missing means no cap.
	Caps []string `json:"caps,omitempty"`
	// Attesters state the reserve; the reserve feed demands two of them.
	Attesters []common.Address `json:"attesters"`
	// Bookers may book deposits and payouts besides the issuance desk.
	Bookers  []common.Address `json:"bookers,omitempty"`
	Issuance IssuanceConfig   `json:"issuance"`
}

// IssuanceConfig is the first issuance rule of a coin.
type IssuanceConfig struct {
	Smallest       string  `json:"smallest"`
	Largest        string  `json:"largest"`
	LotSize        string  `json:"lotSize"`        // an amount is a whole number of lots
	Tiers          []uint8 `json:"tiers"`          // of wallets that may apply
	Endorsements   uint8   `json:"endorsements"`   // endorsers that must sign
	Coverage       uint32  `json:"coverage"`       // reserve per supply [bps], at least 10,000
	AttestationAge uint32  `json:"attestationAge"` // oldest attestation accepted [seconds]
}

// Parties are the accounts of a consortium that DefaultConfig gives parts to.
type Parties struct {
	Admin     common.Address   // administers, with delay
	Issuer    common.Address   // pauses and freezes, at once
	Cashier   common.Address   // handles redemptions, books deposits
	Endorsers []common.Address // at least two, of which two must sign
	Attesters []common.Address // at least two
}

const (
	hour = 3600 // [seconds]
	day  = 24 * hour
)

// DefaultConfig is a system with settings fit for development: what can harm holders is delayed, what protects them is
// not. It has a coin for each of the currencies, by code of ISO 4217; US dollars if none is named.
func DefaultConfig(p Parties, currencies ...string) Config {
	if len(currencies) == 0 {
		currencies = []string{"USD"}
	}
	config := Config{
		Admin:      p.Admin,
		AdminDelay: 7 * day,
		Roles: map[string]RoleConfig{
			RolePauser.Name:          {Members: []common.Address{p.Issuer}},
			RoleFreezer.Name:         {Members: []common.Address{p.Issuer}},
			RoleUnfreezer.Name:       {Members: []common.Address{p.Admin}, Delay: hour},
			RoleWiper.Name:           {Members: []common.Address{p.Admin}, Delay: day},
			RoleRuleAdmin.Name:       {Members: []common.Address{p.Admin}, Delay: 7 * day},
			RoleModuleAdmin.Name:     {Members: []common.Address{p.Admin}, Delay: 2 * day},
			RoleMembershipAdmin.Name: {Members: []common.Address{p.Admin}, Delay: day},
			RoleCashier.Name:         {Members: []common.Address{p.Cashier}},
			RoleSeizer.Name:          {Members: []common.Address{p.Admin}, Delay: 7 * day},
			RoleMigrator.Name:        {Members: []common.Address{p.Admin}, Delay: 7 * day},
		},
		Endorsers:         p.Endorsers,
		RecoveryThreshold: 2,
	}
	for _, currency := range currencies {
		config.Coins = append(config.Coins, CoinConfig{
			Currency: currency, Name: "Specie " + currency, Symbol: "s" + currency, Decimals: 6,
			SupplyCeiling: "1000000000", DailyMintCeiling: "100000000",
			Caps:      []string{"10000", "1000000", "50000000", ""},
			Attesters: p.Attesters,
			Bookers:   []common.Address{p.Cashier},
			Issuance: IssuanceConfig{
				Smallest: "100", Largest: "10000000", LotSize: "0.01", Tiers: []uint8{1, 2, 3},
				Endorsements: 2, Coverage: 10_000, AttestationAge: day,
			},
		})
	}
	return config
}

// ParseConfig reads YAML or JSON. An unknown name is an error, as it is most often a misspelled one.
func ParseConfig(text []byte) (Config, error) {
	var root yaml.Node
	var tree any
	err := yaml.Unmarshal(text, &root)
	if err == nil {
		quoteAddresses(&root)
		err = root.Decode(&tree)
	}
	if err != nil {
		return Config{}, domain.Errorf(domain.CodeSettingInvalid, "the deployment's settings are neither YAML nor JSON: %v", err)
	}
	plain, err := json.Marshal(tree)
	if err != nil {
		return Config{}, domain.Errorf(domain.CodeSettingInvalid, "the deployment's settings have a key that is not a word: %v", err)
	}
	decoder := json.NewDecoder(bytes.NewReader(plain))
	decoder.DisallowUnknownFields()
	var config Config
	if err := decoder.Decode(&config); err != nil {
		return Config{}, domain.Errorf(domain.CodeSettingInvalid, "the deployment's settings: %v", err)
	}
	return config, config.check()
}

// quoteAddresses keeps YAML from taking an address without quotes for a number.
func quoteAddresses(node *yaml.Node) {
	if node.Kind == yaml.ScalarNode && strings.HasPrefix(node.Value, "0x") {
		node.Tag = "!!str"
	}
	for _, child := range node.Content {
		quoteAddresses(child)
	}
}

var currencyPattern = regexp.MustCompile(`^[A-Z]{3}$`)

// check finds what a contract would refuse, or accept and never let change, before anything is sent.
func (c Config) check() error {
	if c.Admin == (common.Address{}) {
		return invalid("admin", "name the address that takes over the administration")
	}
	if c.AdminDelay == 0 {
		return invalid("adminDelay", "the administrator must have a delay of at least a second")
	}
	for name, role := range c.Roles {
		if _, known := RoleNamed(name); !known {
			return invalid("roles", fmt.Sprintf("there is no role %q", name))
		}
		if err := distinct("roles."+name+".members", role.Members, 0); err != nil {
			return err
		}
	}
	if c.RecoveryThreshold == 0 {
		return invalid("recoveryThreshold", "at least one endorser must sign for a recovery")
	}
	if err := distinct("endorsers", c.Endorsers, int(c.RecoveryThreshold)); err != nil {
		return err
	}
	if len(c.Coins) == 0 || len(c.Coins) > 16 {
		return invalid("coins", "a system has 1 to 16 coins")
	}
	seen := map[string]bool{}
	for _, coin := range c.Coins {
		if seen[coin.Currency] {
			return invalid("coins", "there are two coins of currency "+coin.Currency)
		}
		seen[coin.Currency] = true
		if err := coin.check(len(c.Endorsers)); err != nil {
			return err
		}
	}
	return nil
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
	if len(c.Caps) > Tiers {
		return invalid(at("caps"), fmt.Sprintf("there are only %d tiers", Tiers))
	}
	amounts, err := c.amounts()
	if err != nil {
		return err
	}
	if err := amounts.check(at); err != nil {
		return err
	}
	return c.Issuance.check(at)
}

func (i IssuanceConfig) check(at func(string) string) error {
	const fullCoverage = 10_000 // [bps]
	switch {
	case i.Endorsements == 0:
		return invalid(at("issuance.endorsements"), "at least one endorser must sign")
	case i.Coverage < fullCoverage:
		return invalid(at("issuance.coverage"), fmt.Sprintf("coverage must be at least %d basis points", fullCoverage))
	case i.AttestationAge == 0:
		return invalid(at("issuance.attestationAge"), "attestations must be accepted for some time")
	case len(i.Tiers) == 0 || slices.Max(i.Tiers) >= Tiers:
		return invalid(at("issuance.tiers"), fmt.Sprintf("name at least one tier of 0 to %d", Tiers-1))
	}
	return nil
}

// coinAmounts are a coin's amounts in coin units.
type coinAmounts struct {
	supplyCeiling, dailyMintCeiling, mintAllowance, smallest, largest, lotSize domain.Amount
	caps                                                                       []*domain.Amount // by tier; nil is no cap
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
	for tier, limit := range a.caps {
		if limit != nil && *limit >= capLimit {
			return invalid(at("caps"), fmt.Sprintf("the cap of tier %d is too large to be kept; leave it out for none", tier))
		}
	}
	return nil
}

func (c CoinConfig) amounts() (coinAmounts, error) {
	var a coinAmounts
	allowance := c.MintAllowance
	if allowance == "" {
		allowance = c.SupplyCeiling
	}
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
		amount, err := domain.ParseAmount(field.text, c.Decimals)
		if err != nil {
			return a, domain.Wrap(domain.CodeSettingInvalid, err, "coins.%s.%s: %v", c.Currency, field.name, err)
		}
		if amount == 0 {
			return a, invalid("coins."+c.Currency+"."+field.name, "the amount is zero")
		}
		*field.into = amount
	}
	a.caps = make([]*domain.Amount, Tiers)
	for tier, text := range c.Caps {
		if text == "" {
			continue
		}
		amount, err := domain.ParseAmount(text, c.Decimals)
		if err != nil {
			return a, domain.Wrap(domain.CodeSettingInvalid, err, "coins.%s.caps: %v", c.Currency, err)
		}
		a.caps[tier] = &amount
	}
	return a, nil
}

// fingerprint tells whether two configurations are the same. Fields that are added later must be left out of the text
// when empty, or earlier deployments would look different.
func (c Config) fingerprint() (common.Hash, error) {
	text, err := json.Marshal(c) // maps are written in order of their keys
	if err != nil {
		return common.Hash{}, domain.Wrap(domain.CodeInternal, err, "the deployment's settings can not be encoded")
	}
	return sha256.Sum256(text), nil
}

func invalid(field, detail string) error {
	return domain.Errorf(domain.CodeSettingInvalid, "%s: %s", field, detail)
}

func distinct(field string, addresses []common.Address, least int) error {
	if len(addresses) < least {
		return invalid(field, fmt.Sprintf("%d addresses are too few, at least %d are needed", len(addresses), least))
	}
	seen := map[common.Address]bool{{}: true}
	for _, address := range addresses {
		if seen[address] {
			return invalid(field, fmt.Sprintf("%s is there twice or is zero", address))
		}
		seen[address] = true
	}
	return nil
}
