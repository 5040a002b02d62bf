package deploy

import (
	"cmp"
	"context"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/domain"
)

// Verify checks that the client's chain is the manifest's, and that each contract's code is what was deployed. Errors:
// chain-mismatch, manifest-mismatch saying which contract.
func Verify(ctx context.Context, c *client.Client, m *Manifest) error {
	if id := c.ID(); !id.IsUint64() || id.Uint64() != m.ChainID {
		return domain.Errorf(domain.CodeChainMismatch, "the node is on chain %s, the manifest is of chain %d", id, m.ChainID)
	}
	genesis, err := c.HeaderByNumber(ctx, new(big.Int))
	if err != nil {
		return client.Explain(err)
	}
	if genesis.Hash() != m.GenesisHash {
		return domain.Errorf(domain.CodeManifestMismatch, "the chain begins with block %s, the manifest's with %s: it is another chain of the same id", genesis.Hash(), m.GenesisHash)
	}
	if len(m.Contracts) == 0 {
		return domain.Errorf(domain.CodeManifestMismatch, "the manifest names no contracts")
	}
	for _, contract := range m.Contracts {
		code, err := c.CodeAt(ctx, contract.Address, nil)
		if err != nil {
			return client.Explain(err)
		}
		if len(code) == 0 {
			return domain.Errorf(domain.CodeManifestMismatch, "there is no code of %s at %s", contract.Name, contract.Address)
		}
		if found := crypto.Keccak256Hash(code); found != contract.CodeHash {
			return domain.Errorf(domain.CodeManifestMismatch, "the code of %s at %s has hash %s instead of %s", contract.Name, contract.Address, found, contract.CodeHash)
		}
	}
	return nil
}

// manifest describes what was deployed.
func (d *deployment) manifest(ctx context.Context) (*Manifest, error) {
	m := &Manifest{
		ChainID: d.progress.of.ChainID, GenesisHash: d.progress.of.GenesisHash, ConfigHash: d.progress.of.ConfigHash,
		Deployer: d.Signer.Address(), Endorsers: d.Config.Endorsers, RecoveryThreshold: d.Config.RecoveryThreshold,
		Cashiers: d.Config.Cashiers, NettingOperators: append([]common.Address{}, d.Config.NettingOperators...),
		FeeCollector: d.Config.FeeCollector, Notice: d.Config.Notice,
	}
	for _, name := range d.order {
		m.Contracts = append(m.Contracts, d.contracts[name])
	}
	m.StartBlock = m.Contracts[0].Block
	m.Roles = []RoleGrant{
		{RoleAdmin.ID, RoleAdmin.Name, []common.Address{d.Config.Admin}, d.Config.AdminDelay},
		{RoleCapSetter.ID, RoleCapSetter.Name, []common.Address{d.address(nameRuleBook)}, 0},
	}
	for _, role := range Roles() {
		given := d.Config.Roles[role.Name]
		m.Roles = append(m.Roles, RoleGrant{role.ID, role.Name, append([]common.Address{}, given.Members...), given.Delay})
	}
	slices.SortFunc(m.Roles, func(a, b RoleGrant) int { return cmp.Compare(a.ID, b.ID) })
	for _, config := range d.Config.Coins {
		coin, err := d.manifestCoin(ctx, config)
		if err != nil {
			return nil, err
		}
		m.Coins = append(m.Coins, coin)
		versions, err := d.ruleVersions(ctx, coin.Address)
		if err != nil {
			return nil, err
		}
		m.Rules = append(m.Rules, versions...)
	}
	return m, nil
}

func (d *deployment) manifestCoin(ctx context.Context, config CoinConfig) (Coin, error) {
	amounts, err := config.amounts()
	if err != nil {
		return Coin{}, err
	}
	feed := ofCoin(nameReserveFeed, config)
	threshold, err := read(ctx, d, feed, reserveFeed.PackThreshold(), reserveFeed.UnpackThreshold)
	if err != nil {
		return Coin{}, err
	}
	coin := Coin{
		Currency: config.Currency, Name: config.Name, Symbol: config.Symbol, Decimals: config.Decimals,
		Address: d.address(ofCoin(nameTradeCoin, config)), ReserveFeed: d.address(feed),
		SupplyCeiling: amounts.supplyCeiling, DailyMintCeiling: amounts.dailyMintCeiling,
		Attesters: config.Attesters, AttestationThreshold: threshold,
		Bookers:  append([]common.Address{d.address(nameIssuanceDesk)}, config.Bookers...),
		Issuance: config.Issuance, Holding: config.Holding, Return: config.Return,
	}
	for tier, limit := range amounts.caps {
		coin.Caps = append(coin.Caps, Cap{uint8(tier), limit})
	}
	return coin, nil
}

// ruleVersions are all rules that were ever in force for a coin.
func (d *deployment) ruleVersions(ctx context.Context, coin common.Address) ([]RuleVersion, error) {
	var versions []RuleVersion
	for _, kind := range ruleKinds {
		count, err := read(ctx, d, nameRuleBook, ruleBook.PackVersionCount(coin, kind.id()), ruleBook.UnpackVersionCount)
		if err != nil {
			return nil, err
		}
		for version := uint32(1); version <= count; version++ {
			found, err := read(ctx, d, nameRuleBook, ruleBook.PackVersionAt(coin, kind.id(), version), ruleBook.UnpackVersionAt)
			if err != nil {
				return nil, err
			}
			versions = append(versions, RuleVersion{
				Coin: coin, Kind: kind.name, Version: version, Rule: found.Rule,
				EffectiveAt: found.EffectiveAt.Uint64(), Block: found.EffectiveBlock.Uint64(),
			})
		}
	}
	return versions, nil
}
