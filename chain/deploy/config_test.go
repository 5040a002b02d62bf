package deploy_test

import (
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/deploy"
	"github.com/specie-money/specie/domain"
)

func callFrom(from, to common.Address, data []byte) ethereum.CallMsg {
	return ethereum.CallMsg{From: from, To: &to, Data: data}
}

func TestConfigIsReadFromItsOwnText(t *testing.T) {
	config := deploy.DefaultConfig(parties(t))
	config.Coins[0].Return = deploy.ReturnConfig{
		Share: 500, Fee: 10, Smallest: "50", Window: 86_400, WindowCap: "100000", Weekdays: []string{"Mon", "Fri"}, OpensAt: "08:30", ClosesAt: "24:00",
	}
	text, err := json.Marshal(config)
	require.NoError(t, err)
	read, err := deploy.ParseConfig(text)
	require.NoError(t, err)
	require.Equal(t, config, read)

	_, err = deploy.ParseConfig([]byte("admin: 0x0000000000000000000000000000000000000001\nadminDely: 5\n"))
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeSettingInvalid))
	require.ErrorContains(t, err, "adminDely")
	_, err = deploy.ParseConfig([]byte("endorsers: [0x0000000000000000000000000000000000000001]\n"))
	require.ErrorContains(t, err, "admin: name the address", "addresses need no quotes")
	_, err = deploy.ParseConfig([]byte("coins: [{return: {opensAt: 08:30, closesAt: 8:30, weekdays: [sun]}}]\n"))
	require.ErrorContains(t, err, "admin: name the address", "times need no quotes")
	_, err = deploy.ParseConfig([]byte("\t{"))
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeSettingInvalid))
}

func TestBadSettingsAreRefusedBeforeAnythingIsSent(t *testing.T) {
	cases := map[string]func(*deploy.Config){
		"adminDelay":            func(c *deploy.Config) { c.AdminDelay = 0 },
		"admin":                 func(c *deploy.Config) { c.Admin = common.Address{} },
		"there is no role":      func(c *deploy.Config) { c.Roles["KING"] = deploy.RoleConfig{} },
		"endorsers":             func(c *deploy.Config) { c.Endorsers = c.Endorsers[:1] },
		"twice":                 func(c *deploy.Config) { c.Endorsers[1] = c.Endorsers[0] },
		"recoveryThreshold":     func(c *deploy.Config) { c.RecoveryThreshold = 0 },
		"1 to 16 coins":         func(c *deploy.Config) { c.Coins = nil },
		"two coins of currency": func(c *deploy.Config) { c.Coins = append(c.Coins, c.Coins[0]) },
		"three capital letters": func(c *deploy.Config) { c.Coins[0].Currency = "usd" },
		"attesters":             func(c *deploy.Config) { c.Coins[0].Attesters = c.Coins[0].Attesters[:1] },
		"endorsers must sign":   func(c *deploy.Config) { c.Coins[0].Issuance.Endorsements = 9 },
		"coverage":              func(c *deploy.Config) { c.Coins[0].Issuance.Coverage = 9_999 },
		"issuance.tiers":        func(c *deploy.Config) { c.Coins[0].Issuance.Tiers = []uint8{4} },
		"holding.caps":          func(c *deploy.Config) { c.Coins[0].Holding.Caps = []string{"1", "2", "3", "4", "5"} },
		"supplyCeiling":         func(c *deploy.Config) { c.Coins[0].SupplyCeiling = "9223372036855" },
		"issuance.lotSize":      func(c *deploy.Config) { c.Coins[0].Issuance.LotSize = "0.0000001" },
		"dailyMintCeiling":      func(c *deploy.Config) { c.Coins[0].DailyMintCeiling = "0" },
		"more than the supply":  func(c *deploy.Config) { c.Coins[0].DailyMintCeiling = "1000000000.000001" },
		"whole number of lots":  func(c *deploy.Config) { c.Coins[0].Issuance.LotSize = "20000000" },
		"the cap of tier 2":     func(c *deploy.Config) { c.Coins[0].Holding.Caps[2] = "1152921504606.846975" },
		"the deployer can have": func(c *deploy.Config) {
			c.Roles["ARBITER"] = deploy.RoleConfig{Members: []common.Address{signer(t, "deployer").Address()}}
		},
		"cashiers: the deployer": func(c *deploy.Config) { c.Cashiers = append(c.Cashiers, signer(t, "deployer").Address()) },
		"USD.bookers: the deployer": func(c *deploy.Config) {
			c.Coins[0].Bookers = []common.Address{signer(t, "deployer").Address()}
		},
		"no role \"CAP_SETTER\"":    func(c *deploy.Config) { c.Roles["CAP_SETTER"] = deploy.RoleConfig{} }, // the rule book's alone
		"cashiers: without":         func(c *deploy.Config) { c.Cashiers = nil },
		"nettingOperators":          func(c *deploy.Config) { c.NettingOperators = append(c.NettingOperators, common.Address{}) },
		"feeCollector":              func(c *deploy.Config) { c.FeeCollector = common.Address{} },
		"notice.return":             func(c *deploy.Config) { c.Notice.Return = 7*24*3600 - 1 },
		"issuance.walletCap":        func(c *deploy.Config) { c.Coins[0].Issuance.WalletCap, c.Coins[0].Issuance.Window = "99.999999", 60 },
		"issuance.totalCap":         func(c *deploy.Config) { c.Coins[0].Issuance.TotalCap, c.Coins[0].Issuance.Window = "99.999999", 60 },
		"issuance.window":           func(c *deploy.Config) { c.Coins[0].Issuance.WalletCap = "1000" },
		"1 to 33554430 seconds":     func(c *deploy.Config) { c.Coins[0].Issuance.Window = 33_554_431 },
		"holding.share":             func(c *deploy.Config) { c.Coins[0].Holding.Share = 10_001 },
		"holding.cliff":             func(c *deploy.Config) { c.Coins[0].Holding.Cliff = 1 },
		"return.share":              func(c *deploy.Config) { c.Coins[0].Return.Share = 10_001 },
		"return.fee":                func(c *deploy.Config) { c.Coins[0].Return.Fee = 101 },
		"return.smallest":           func(c *deploy.Config) { c.Coins[0].Return.Smallest = "-1" },
		"return.windowCap":          func(c *deploy.Config) { c.Coins[0].Return.WindowCap, c.Coins[0].Return.Window = "0", 60 },
		"return.window:":            func(c *deploy.Config) { c.Coins[0].Return.WindowCap = "5" },
		"return.weekdays":           func(c *deploy.Config) { c.Coins[0].Return.Weekdays = []string{"Mon", "Lundi"} },
		"is not a time":             func(c *deploy.Config) { c.Coins[0].Return.OpensAt = "25:00" },
		"close before they open":    func(c *deploy.Config) { c.Coins[0].Return.OpensAt, c.Coins[0].Return.ClosesAt = "09:00", "09:00" },
		"another than the deployer": func(c *deploy.Config) { c.Admin = signer(t, "deployer").Address() },
	}
	for detail, spoil := range cases {
		config := deploy.DefaultConfig(parties(t))
		spoil(&config)
		_, err := deploy.Deploy(t.Context(), deploy.Options{Config: config, Signer: signer(t, "deployer"), Directory: t.TempDir()})
		require.ErrorIs(t, err, domain.ErrorOf(domain.CodeSettingInvalid), detail)
		require.ErrorContains(t, err, detail)
	}
}
