package operations_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/deploy"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/indexer"
)

var (
	registryABI = bindings.NewWalletRegistry()
	bookABI     = bindings.NewRuleBook()
	feedABI     = bindings.NewReserveFeed()
	coinABI     = bindings.NewTradeCoin()
	deskABI     = bindings.NewIssuanceDesk()
	ruleABI     = bindings.NewIssuanceRule()
)

// deployment is a system's contracts, on which the admin may do everything at once.
type deployment struct {
	t        testing.TB
	node     *client.Client
	manifest *deploy.Manifest

	registry, desk common.Address
}

// configuration is that of a system whose coins are changed.
func configuration(change func(*deploy.CoinConfig)) deploy.Config {
	roles := map[string]deploy.RoleConfig{}
	for _, role := range deploy.Roles() {
		roles[role.Name] = deploy.RoleConfig{Members: []common.Address{admin.Address()}}
	}
	config := deploy.Config{
		Admin: admin.Address(), AdminDelay: 1, Roles: roles, RecoveryThreshold: 2,
		Endorsers: addressesOf(endorsers), Cashiers: []common.Address{cashier.Address()}, FeeCollector: issuer.Address(),
		Notice: deploy.NoticeConfig{Return: 7 * 24 * 3600},
	}
	for _, currency := range []string{"USD", "EUR"} {
		config.Coins = append(config.Coins, deploy.CoinConfig{
			Currency: currency, Name: "Specie " + currency, Symbol: "s" + currency, Decimals: 6,
			SupplyCeiling: domain.MaxAmount.Format(6), DailyMintCeiling: domain.MaxAmount.Format(6),
			Attesters: addressesOf(attesters),
			Issuance: deploy.IssuanceConfig{
				Smallest: smallest.Format(6), Largest: largest.Format(6), LotSize: lotSize.Format(6), Tiers: []uint8{0, 1, 2},
				Endorsements: 2, Coverage: 10_000, AttestationAge: maxAge,
			},
			Holding: deploy.HoldingConfig{Caps: []string{tierCap.Format(6)}},
		})
	}
	for i := range config.Coins {
		change(&config.Coins[i])
	}
	return config
}

func newDeployment(tb testing.TB, node *client.Client, dir string, nextTime func(uint64) uint64, config deploy.Config) deployment {
	tb.Helper()
	manifest, err := deploy.Deploy(tb.Context(), deploy.Options{
		Client: node, Signer: deployer, Config: config, Directory: dir, NextTime: nextTime,
	})
	require.NoError(tb, err)
	return deployment{t: tb, node: node, manifest: manifest, registry: manifest.Registry(), desk: manifest.Desk()}
}

func addressesOf(parties []party) []common.Address {
	addresses := make([]common.Address, 0, len(parties))
	for _, one := range parties {
		addresses = append(addresses, one.Address())
	}
	return addresses
}

// setRule puts an issuance rule in force that asks for so many endorsements, for tiers 0 to 2.
func (d *deployment) setRule(coin common.Address, endorsements uint8) {
	d.t.Helper()
	d.activate(coin, domain.RuleIssuance, d.create(bindings.IssuanceRuleMetaData.Bin, ruleABI.PackConstructor(bindings.IssuanceRuleTerms{
		Smallest: smallest.Big(), Largest: largest.Big(), LotSize: lotSize.Big(), Tiers: 0b0111,
		Endorsements: endorsements, Coverage: 10_000, AttestationAge: big.NewInt(maxAge),
		Window: big.NewInt(24 * 3600), WalletCap: noWindowCap, TotalCap: noWindowCap,
	})))
}

// activate puts a rule in force of a kind that needs no notice, by the next block's time.
func (d *deployment) activate(coin common.Address, kind domain.RuleKind, rule common.Address) {
	d.t.Helper()
	head, err := d.node.HeaderByNumber(d.t.Context(), nil)
	require.NoError(d.t, err)
	d.call(admin, d.manifest.RuleBook(), bookABI.PackScheduleRule(coin, kindID(kind), rule, new(big.Int).SetUint64(head.Time+15)))
}

func kindID(kind domain.RuleKind) common.Hash { return crypto.Keccak256Hash([]byte(kind)) }

// noWindowCap is how a rule writes that it has no cap.
var noWindowCap = new(big.Int).Sub(new(big.Int).Lsh(common.Big1, 96), common.Big1)

func (d *deployment) indexed() indexer.Contracts { return indexer.Deployed(d.manifest) }

func (d *deployment) create(bytecode string, arguments []byte) common.Address {
	d.t.Helper()
	return d.send(admin, nil, append(common.FromHex(bytecode), arguments...)).ContractAddress
}

// call sends a call that must succeed.
func (d *deployment) call(from party, to common.Address, data []byte) *types.Receipt {
	d.t.Helper()
	return d.send(from, &to, data)
}

func (d *deployment) send(from party, to *common.Address, data []byte) *types.Receipt {
	d.t.Helper()
	ctx := d.t.Context()
	nonce, err := d.node.PendingNonceAt(ctx, from.Address())
	require.NoError(d.t, err)
	tx, err := from.SignTx(types.NewTx(&types.DynamicFeeTx{
		ChainID: d.node.ID(), Nonce: nonce, To: to, Data: data, Gas: 8_000_000,
		GasFeeCap: big.NewInt(100 * params.GWei), GasTipCap: big.NewInt(params.GWei),
	}), d.node.ID())
	require.NoError(d.t, err)
	heads := make(chan *types.Header, 16)
	subscription, err := d.node.SubscribeNewHead(ctx, heads)
	require.NoError(d.t, err)
	defer subscription.Unsubscribe()
	require.NoError(d.t, d.node.SendTransaction(ctx, tx))
	receipt, err := minedReceipt(ctx, d.node, tx.Hash(), heads)
	require.NoError(d.t, err)
	require.Equal(d.t, types.ReceiptStatusSuccessful, receipt.Status)
	return receipt
}

func minedReceipt(ctx context.Context, node *client.Client, hash common.Hash, heads <-chan *types.Header) (*types.Receipt, error) {
	for {
		receipt, err := node.TransactionReceipt(ctx, hash)
		if err == nil {
			return receipt, nil
		}
		if !errors.Is(err, ethereum.NotFound) && !strings.Contains(err.Error(), "indexing is in progress") {
			return nil, err
		}
		select {
		case <-heads:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}
