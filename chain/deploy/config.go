package deploy

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"regexp"
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
	RecoveryThreshold uint8 `json:"recoveryThreshold"`
	// Cashiers accept redemptions and say whether they were paid.
	Cashiers []common.Address `json:"cashiers"`
	// NettingOperators choose the due legs of trades that are netted.
	NettingOperators []common.Address `json:"nettingOperators,omitempty"`
	// FeeCollector gets the fees of redemptions. It must be a registered wallet when a return rule takes any.
	FeeCollector common.Address `json:"feeCollector"`
	Notice       NoticeConfig   `json:"notice"`
	Coins        []CoinConfig   `json:"coins"`
}

// NoticeConfig is how far ahead [seconds] a change of a rule is announced, by kind. It can not be changed later.
type NoticeConfig struct {
	Issuance uint32 `json:"issuance"`
	Holding  uint32 `json:"holding"`
	Return   uint32 `json:"return"` // at least 7 days
}

// RoleConfig says who has a role, and how far ahead [seconds] they must schedule what they do with it.
type RoleConfig struct {
	Members []common.Address `json:"members"`
	Delay   uint32           `json:"delay"`
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
	if len(c.Cashiers) == 0 {
		return invalid("cashiers", "without a cashier nothing can be redeemed")
	}
	if err := distinct("cashiers", c.Cashiers, 0); err != nil {
		return err
	}
	if err := distinct("nettingOperators", c.NettingOperators, 0); err != nil {
		return err
	}
	if c.FeeCollector == (common.Address{}) {
		return invalid("feeCollector", "name the address that gets fees, even while no rule takes any")
	}
	if c.Notice.Return < returnNoticeFloor {
		return invalid("notice.return", fmt.Sprintf("changes of return rules are announced at least %d seconds ahead", returnNoticeFloor))
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
