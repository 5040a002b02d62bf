package deploy

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/chain/durable"
	"github.com/specie-money/specie/domain"
)

// Kinds of contract. A coin's own contracts have its currency after the kind, such as "TradeCoin-USD".
const (
	nameAccessManager   = "AccessManager"
	nameWalletRegistry  = "WalletRegistry"
	nameRuleBook        = "RuleBook"
	nameTradeBook       = "TradeBook"
	nameIssuanceDesk    = "IssuanceDesk"
	nameReleaseRegistry = "ReleaseRegistry"
	nameReserveFeed     = "ReserveFeed"
	nameTradeCoin       = "TradeCoin"
	nameIssuanceRule    = "IssuanceRule"
	nameHoldingRule     = "HoldingRule"
	nameReturnRule      = "ReturnRule"
)

// Manifest tells what was deployed on a chain. It is written once, as deployments/<chain id>.json, when all is done.
type Manifest struct {
	ChainID     uint64           `json:"chainId"`
	GenesisHash common.Hash      `json:"genesisHash"`
	ConfigHash  common.Hash      `json:"configHash"` // SHA-256 of the settings
	Deployer    common.Address   `json:"deployer"`   // has no role any more
	StartBlock  uint64           `json:"startBlock"` // of the first contract
	Contracts   []Contract       `json:"contracts"`  // in the order of their creation
	Coins       []Coin           `json:"coins"`      // in the order of the bits of a coin mask
	Roles       []RoleGrant      `json:"roles"`
	Rules       []RuleVersion    `json:"rules"`
	Endorsers   []common.Address `json:"endorsers"`
	// RecoveryThreshold is how many endorsers must sign for a wallet's move to another address.
	RecoveryThreshold uint8            `json:"recoveryThreshold"`
	Cashiers          []common.Address `json:"cashiers"`
	NettingOperators  []common.Address `json:"nettingOperators"`
	FeeCollector      common.Address   `json:"feeCollector"`
	Notice            NoticeConfig     `json:"notice"`
}

// Contract is one deployed contract.
type Contract struct {
	Name     string         `json:"name"`
	Address  common.Address `json:"address"`
	Block    uint64         `json:"block"`
	TxHash   common.Hash    `json:"txHash"`
	CodeHash common.Hash    `json:"codeHash"` // Keccak-256 of the code on chain
}

// Coin is one coin. Amounts are in coin units.
type Coin struct {
	Currency         string           `json:"currency"`
	Name             string           `json:"name"`
	Symbol           string           `json:"symbol"`
	Decimals         uint8            `json:"decimals"`
	Address          common.Address   `json:"address"`
	ReserveFeed      common.Address   `json:"reserveFeed"`
	SupplyCeiling    domain.Amount    `json:"supplyCeiling,string"`
	DailyMintCeiling domain.Amount    `json:"dailyMintCeiling,string"`
	Caps             []Cap            `json:"caps"` // by tier
	Attesters        []common.Address `json:"attesters"`
	// AttestationThreshold is how many attesters must sign.
	AttestationThreshold uint8            `json:"attestationThreshold"`
	Bookers              []common.Address `json:"bookers"`
	// Terms of the first rules.
	Issuance IssuanceConfig `json:"issuance"`
	Holding  HoldingConfig  `json:"holding"`
	Return   ReturnConfig   `json:"return"`
}

// Cap is the most that a wallet of a tier may hold.
type Cap struct {
	Tier   uint8          `json:"tier"`
	Amount *domain.Amount `json:"amount,string"` // [coin units]; null is no cap
}

// RoleGrant is a role and who has it.
type RoleGrant struct {
	ID      uint64           `json:"id"`
	Name    string           `json:"name"`
	Members []common.Address `json:"members"`
	Delay   uint32           `json:"delay"` // [seconds]
}

// RuleVersion is a rule that was put in force.
type RuleVersion struct {
	Coin        common.Address `json:"coin"`
	Kind        string         `json:"kind"`
	Version     uint32         `json:"version"`
	Rule        common.Address `json:"rule"`
	EffectiveAt uint64         `json:"effectiveAt"` // Unix seconds
	Block       uint64         `json:"block"`
}

// Address gives a contract's address, or zero when there is no contract of that name.
func (m *Manifest) Address(name string) common.Address {
	for _, contract := range m.Contracts {
		if contract.Name == name {
			return contract.Address
		}
	}
	return common.Address{}
}

// Manager is the access manager.
func (m *Manifest) Manager() common.Address { return m.Address(nameAccessManager) }

// Registry is the wallet registry.
func (m *Manifest) Registry() common.Address { return m.Address(nameWalletRegistry) }

// RuleBook is the rule book.
func (m *Manifest) RuleBook() common.Address { return m.Address(nameRuleBook) }

// TradeBook is the trade book.
func (m *Manifest) TradeBook() common.Address { return m.Address(nameTradeBook) }

// Desk is the issuance desk.
func (m *Manifest) Desk() common.Address { return m.Address(nameIssuanceDesk) }

// ReleaseRegistry is where releases of analyses are anchored.
func (m *Manifest) ReleaseRegistry() common.Address { return m.Address(nameReleaseRegistry) }

// Named gives all contracts' addresses by name.
func (m *Manifest) Named() map[string]common.Address {
	named := make(map[string]common.Address, len(m.Contracts))
	for _, contract := range m.Contracts {
		named[contract.Name] = contract.Address
	}
	return named
}

// Load reads the manifest of a chain from a folder of manifests. Error: manifest-missing.
func Load(directory string, chainID uint64) (*Manifest, error) {
	path := manifestPath(directory, chainID)
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		if _, partial := os.Stat(partialPath(directory, chainID)); partial == nil {
			return nil, domain.Errorf(domain.CodeManifestMissing, "the deployment on chain %d was not finished; run it again, it goes on where it stopped", chainID)
		}
		return nil, domain.Errorf(domain.CodeManifestMissing, "there is no %s; deploy first", path)
	}
	if err != nil {
		return nil, fmt.Errorf("read manifest: %w", err)
	}
	var manifest Manifest
	if err := json.Unmarshal(text, &manifest); err != nil {
		return nil, domain.Wrap(domain.CodeManifestMismatch, err, "%s is damaged; restore it from a backup", path)
	}
	if manifest.ChainID != chainID {
		return nil, domain.Errorf(domain.CodeManifestMismatch, "%s is of chain %d, not of chain %d", path, manifest.ChainID, chainID)
	}
	return &manifest, nil
}

func manifestPath(directory string, chainID uint64) string {
	return filepath.Join(directory, strconv.FormatUint(chainID, 10)+".json")
}

func partialPath(directory string, chainID uint64) string {
	return filepath.Join(directory, strconv.FormatUint(chainID, 10)+".partial.json")
}

// writeFile puts a file in place whole or not at all, and durably.
func writeFile(path string, content any) error {
	text, err := json.MarshalIndent(content, "", "  ")
	if err != nil {
		return fmt.Errorf("encode %s: %w", path, err)
	}
	return durable.WriteFile(path, append(text, '\n'))
}
