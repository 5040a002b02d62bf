package deploy

import "github.com/ethereum/go-ethereum/common"

// Parties are the accounts of a consortium that DefaultConfig gives parts to.
type Parties struct {
	Admin     common.Address   // administers, with delay; decides redemptions that the cashier left undecided
	Issuer    common.Address   // pauses and freezes, at once; publishes releases; gets fees, if a rule takes any
	Operator  common.Address   // runs netting cycles
	Cashier   common.Address   // handles redemptions, books deposits
	Endorsers []common.Address // at least two, of which two must sign
	Attesters []common.Address // at least two
}

const (
	hour = 3600 // [seconds]
	day  = 24 * hour
)

// DefaultConfig is a system with settings fit for development: what can harm holders is delayed, what protects them is
// not, and rules hold nothing back and take no fee. It has a coin for each of the currencies, by code of ISO 4217; US
// dollars if none is named.
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
			RoleRuleAdmin.Name:       {Members: []common.Address{p.Admin}, Delay: day},
			RoleModuleAdmin.Name:     {Members: []common.Address{p.Admin}, Delay: 2 * day},
			RoleMembershipAdmin.Name: {Members: []common.Address{p.Admin}, Delay: day},
			RoleSeizer.Name:          {Members: []common.Address{p.Admin}, Delay: 7 * day},
			RoleArbiter.Name:         {Members: []common.Address{p.Admin}},
			RoleMigrator.Name:        {Members: []common.Address{p.Admin}, Delay: 7 * day},
			RolePublisher.Name:       {Members: []common.Address{p.Issuer}},
		},
		Endorsers:         p.Endorsers,
		RecoveryThreshold: 2,
		Cashiers:          []common.Address{p.Cashier},
		NettingOperators:  []common.Address{p.Operator},
		FeeCollector:      p.Issuer,
		Notice:            NoticeConfig{Issuance: 2 * day, Holding: 7 * day, Return: 7 * day},
	}
	for _, currency := range currencies {
		config.Coins = append(config.Coins, CoinConfig{
			Currency: currency, Name: "Specie " + currency, Symbol: "s" + currency, Decimals: 6,
			SupplyCeiling: "1000000000", DailyMintCeiling: "100000000",
			Attesters: p.Attesters,
			Bookers:   []common.Address{p.Cashier},
			Issuance: IssuanceConfig{
				Smallest: "100", Largest: "10000000", LotSize: "0.01", Tiers: []uint8{1, 2, 3},
				Endorsements: 2, Coverage: fullCoverage, AttestationAge: day,
			},
			Holding: HoldingConfig{Caps: []string{"10000", "1000000", "50000000", ""}},
		})
	}
	return config
}
