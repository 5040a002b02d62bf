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
		"caps":                  func(c *deploy.Config) { c.Coins[0].Caps = []string{"1", "2", "3", "4", "5"} },
		"supplyCeiling":         func(c *deploy.Config) { c.Coins[0].SupplyCeiling = "9223372036855" },
		"issuance.lotSize":      func(c *deploy.Config) { c.Coins[0].Issuance.LotSize = "0.0000001" },
		"dailyMintCeiling":      func(c *deploy.Config) { c.Coins[0].DailyMintCeiling = "0" },
		"more than the supply":  func(c *deploy.Config) { c.Coins[0].DailyMintCeiling = "1000000000.000001" },
		"whole number of lots":  func(c *deploy.Config) { c.Coins[0].Issuance.LotSize = "20000000" },
		"the cap of tier 2":     func(c *deploy.Config) { c.Coins[0].Caps[2] = "1152921504606.846975" },
		"the deployer can have": func(c *deploy.Config) {
			c.Roles["CASHIER"] = deploy.RoleConfig{Members: []common.Address{signer(t, "deployer").Address()}}
		},
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
