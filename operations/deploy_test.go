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
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/indexer"
)

var (
	managerABI  = bindings.NewAccessManager()
	registryABI = bindings.NewWalletRegistry()
	bookABI     = bindings.NewRuleBook()
	ruleABI     = bindings.NewIssuanceRule()
	feedABI     = bindings.NewReserveFeed()
	coinABI     = bindings.NewTradeCoin()
	deskABI     = bindings.NewIssuanceDesk()
)

const cashierRole = 8

// deployment is the contracts of a system whose admin may do everything at once.
type deployment struct {
	t     testing.TB
	node  *client.Client
	start uint64

	manager, registry, book, desk common.Address
	coins                         []indexer.Coin
}

func deploy(t testing.TB, node *client.Client) deployment {
	t.Helper()
	d := deployment{t: t, node: node, start: 1}
	d.manager = d.create(bindings.AccessManagerMetaData.Bin, managerABI.PackConstructor(admin.Address()))
	d.registry = d.create(bindings.WalletRegistryMetaData.Bin, registryABI.PackConstructor(d.manager, 2))
	d.book = d.create(bindings.RuleBookMetaData.Bin, bookABI.PackConstructor(d.manager))
	d.desk = d.create(bindings.IssuanceDeskMetaData.Bin, deskABI.PackConstructor(d.manager, d.registry, d.book))
	for _, endorser := range endorsers {
		d.call(admin, d.registry, registryABI.PackSetEndorser(endorser.Address(), true))
	}
	abi := deskABI.GetABI()
	var selectors [][4]byte
	for _, name := range []string{"acceptRedemption", "confirmRedemption", "failRedemption"} {
		selectors = append(selectors, [4]byte(abi.Methods[name].ID))
	}
	d.call(admin, d.manager, managerABI.PackSetTargetFunctionRole(d.desk, selectors, cashierRole))
	d.call(admin, d.manager, managerABI.PackGrantRole(cashierRole, cashier.Address(), 0))
	for _, currency := range []string{"USD", "EUR"} {
		d.addCoin(currency)
	}
	return d
}

func (d *deployment) addCoin(currency string) {
	d.t.Helper()
	coin := indexer.Coin{Currency: currency, Name: "Specie " + currency, Symbol: "s" + currency, Decimals: 6}
	coin.ReserveFeed = d.create(bindings.ReserveFeedMetaData.Bin, feedABI.PackConstructor(d.manager, 6, "Reserve of "+coin.Name))
	coin.Address = d.create(bindings.TradeCoinMetaData.Bin, coinABI.PackConstructor(bindings.TradeCoinParameters{
		Manager: d.manager, Registry: d.registry, ReserveFeed: coin.ReserveFeed,
		Name: coin.Name, Symbol: coin.Symbol, Currency: currency, Decimals: coin.Decimals,
		SupplyCeiling: domain.MaxAmount.Big(), DailyMintCeiling: domain.MaxAmount.Big(),
	}))
	for _, attester := range attesters {
		d.call(admin, coin.ReserveFeed, feedABI.PackSetAttester(attester.Address(), true))
	}
	d.call(admin, coin.ReserveFeed, feedABI.PackSetBooker(d.desk, true))
	d.call(admin, d.registry, registryABI.PackAddCoin(coin.Address))
	d.call(admin, coin.Address, coinABI.PackSetMintAllowance(d.desk, domain.MaxAmount.Big()))
	d.call(admin, coin.Address, coinABI.PackSetOpener(d.desk, true))
	d.call(admin, coin.Address, coinABI.PackSetCap(0, tierCap.Big()))
	d.setRule(coin.Address, 2)
	d.coins = append(d.coins, coin)
}

// setRule puts a rule in force that asks for so many endorsements, for tiers 0 to 2.
func (d *deployment) setRule(coin common.Address, endorsements uint8) {
	d.t.Helper()
	rule := d.create(bindings.IssuanceRuleMetaData.Bin, ruleABI.PackConstructor(bindings.IssuanceRuleTerms{
		Smallest: smallest.Big(), Largest: largest.Big(), LotSize: lotSize.Big(), Tiers: 0b0111,
		Endorsements: endorsements, Coverage: 10_000, AttestationAge: big.NewInt(maxAge),
	}))
	d.call(admin, d.book, bookABI.PackSetRule(coin, crypto.Keccak256Hash([]byte("issuance")), rule))
}

func (d *deployment) indexed() indexer.Contracts {
	return indexer.Contracts{StartBlock: d.start, Registry: d.registry, Desk: d.desk, RuleBook: d.book, Coins: d.coins}
}

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
