package deploy

import (
	"context"
	"errors"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/lane"
	"github.com/specie-money/specie/domain"
)

// step is one transaction at most. Its name is stable: the record of an unfinished deployment is by it.
type step struct {
	name string
	do   func(context.Context) error
}

var (
	accessManager   = bindings.NewAccessManager()
	walletRegistry  = bindings.NewWalletRegistry()
	ruleBook        = bindings.NewRuleBook()
	tradeBook       = bindings.NewTradeBook()
	issuanceDesk    = bindings.NewIssuanceDesk()
	releaseRegistry = bindings.NewReleaseRegistry()
	reserveFeed     = bindings.NewReserveFeed()
	tradeCoin       = bindings.NewTradeCoin()
	issuanceRule    = bindings.NewIssuanceRule()
	holdingRule     = bindings.NewHoldingRule()
	returnRule      = bindings.NewReturnRule()
)

// steps lists all that is to be done, in order. The deployer is the administrator without delay until the last step,
// and no function has a role before the settings that it guards are made: so the deployer needs no role ever.
func (d *deployment) steps() []step {
	steps := []step{
		d.create(nameAccessManager, func() []byte {
			return accessManager.PackConstructor(d.Signer.Address())
		}),
		d.create(nameWalletRegistry, func() []byte {
			return walletRegistry.PackConstructor(d.address(nameAccessManager), d.Config.RecoveryThreshold)
		}),
		d.create(nameRuleBook, func() []byte {
			notice := d.Config.Notice
			return ruleBook.PackConstructor(
				d.address(nameAccessManager), seconds(notice.Issuance), seconds(notice.Holding), seconds(notice.Return))
		}),
		d.create(nameTradeBook, func() []byte {
			return tradeBook.PackConstructor(d.address(nameAccessManager), d.address(nameWalletRegistry))
		}),
		d.create(nameIssuanceDesk, func() []byte {
			return issuanceDesk.PackConstructor(d.address(nameAccessManager), d.address(nameWalletRegistry), d.address(nameRuleBook),
				d.address(nameTradeBook), d.Config.FeeCollector)
		}),
		d.create(nameReleaseRegistry, func() []byte {
			return releaseRegistry.PackConstructor(d.address(nameAccessManager))
		}),
	}
	for _, coin := range d.Config.Coins {
		steps = append(steps, d.coinSteps(coin)...)
	}
	return append(steps, d.manage("hand-over", d.handOver, d.handedOver))
}

func (d *deployment) coinSteps(coin CoinConfig) []step {
	amounts, _ := coin.amounts() // Config.check has read them before
	feed, token := ofCoin(nameReserveFeed, coin), ofCoin(nameTradeCoin, coin)
	return []step{
		d.create(feed, func() []byte {
			return reserveFeed.PackConstructor(d.address(nameAccessManager), coin.Decimals, "Reserve of "+coin.Name)
		}),
		d.create(token, func() []byte {
			return tradeCoin.PackConstructor(bindings.TradeCoinParameters{
				Manager: d.address(nameAccessManager), Registry: d.address(nameWalletRegistry), ReserveFeed: d.address(feed),
				Name: coin.Name, Symbol: coin.Symbol, Currency: coin.Currency, Decimals: coin.Decimals,
				SupplyCeiling: amounts.supplyCeiling.Big(), DailyMintCeiling: amounts.dailyMintCeiling.Big(),
			})
		}),
		d.create(ofCoin(nameIssuanceRule, coin), func() []byte {
			return issuanceRule.PackConstructor(coin.Issuance.terms(amounts))
		}),
		d.create(ofCoin(nameHoldingRule, coin), func() []byte {
			return holdingRule.PackConstructor(coin.Holding.terms(amounts))
		}),
		d.create(ofCoin(nameReturnRule, coin), func() []byte {
			return returnRule.PackConstructor(coin.Return.terms(amounts))
		}),
		d.manage("set-up-"+coin.Currency,
			func() [][]byte { return d.setUpCoin(coin, amounts) },
			func(ctx context.Context) (bool, error) { // all or nothing was done: any one thing tells
				_, err := read(ctx, d, nameWalletRegistry, walletRegistry.PackIndexOf(d.address(token)), walletRegistry.UnpackIndexOf)
				return unless(err, domain.CodeCoinUnknown)
			}),
	}
}

// setUpCoin makes a coin's settings and then gives the functions of its contracts to their roles. The rule book sets the
// caps of the holding rule, so it needs its role before.
func (d *deployment) setUpCoin(coin CoinConfig, amounts coinAmounts) [][]byte {
	feed, token := ofCoin(nameReserveFeed, coin), ofCoin(nameTradeCoin, coin)
	book, desk := d.address(nameRuleBook), d.address(nameIssuanceDesk)
	calls := make([][]byte, 0, 7+len(ruleKinds)+1+len(coin.Bookers)+len(coin.Attesters))
	calls = append(calls,
		d.through(nameWalletRegistry, walletRegistry.PackAddCoin(d.address(token))),
		d.through(token, tradeCoin.PackSetMintAllowance(desk, amounts.mintAllowance.Big())),
		d.through(token, tradeCoin.PackSetOpener(desk, true)),
		d.through(token, tradeCoin.PackSetOpener(d.address(nameTradeBook), true)),
		d.through(nameIssuanceDesk, issuanceDesk.PackOpenPools(d.address(token))),
		accessManager.PackGrantRole(RoleCapSetter.ID, book, 0),
		accessManager.PackSetTargetFunctionRole(d.address(token), selectorsByRole(token)[RoleCapSetter.ID], RoleCapSetter.ID),
	)
	for _, kind := range ruleKinds {
		rule := d.address(ofCoin(kind.contract, coin))
		calls = append(calls, d.through(nameRuleBook, ruleBook.PackScheduleRule(d.address(token), kind.id(), rule, new(big.Int))))
	}
	for _, booker := range append([]common.Address{desk}, coin.Bookers...) {
		calls = append(calls, d.through(feed, reserveFeed.PackSetBooker(booker, true)))
	}
	for _, attester := range coin.Attesters {
		calls = append(calls, d.through(feed, reserveFeed.PackSetAttester(attester, true)))
	}
	return slices.Concat(calls, d.functionRoles(feed), d.functionRoles(token))
}

// ruleKind is a kind of rule by its name in the manifest, and the contract that the first rule of the kind is.
type ruleKind struct{ name, contract string }

var ruleKinds = []ruleKind{{"issuance", nameIssuanceRule}, {"holding", nameHoldingRule}, {"return", nameReturnRule}}

// id is the rule book's name of the kind.
func (k ruleKind) id() [32]byte { return [32]byte(crypto.Keccak256([]byte(k.name))) }

func ofCoin(kind string, coin CoinConfig) string { return kind + "-" + coin.Currency }

// create is the step that creates a contract.
func (d *deployment) create(name string, arguments func() []byte) step {
	return step{name: name, do: func(ctx context.Context) error {
		tx, err := d.transact(ctx, name, lane.Request{Create: true, Data: append(common.FromHex(kinds[kindOf(name)].Bin), arguments()...)})
		if err != nil {
			return err
		}
		code, err := d.Client.CodeAt(ctx, tx.Created(), nil)
		if err != nil {
			return client.Explain(err)
		}
		if len(code) == 0 {
			return domain.Errorf(domain.CodeManifestMismatch, "there is no code at %s, where transaction %s put it; has the chain been taken back?", tx.Created(), tx.TxHash)
		}
		d.order = append(d.order, name)
		d.contracts[name] = Contract{
			Name: name, Address: tx.Created(), Block: tx.BlockNumber, TxHash: tx.TxHash, CodeHash: crypto.Keccak256Hash(code),
		}
		return nil
	}}
}

// manage is the step that has the access manager make calls, all of them in one transaction, unless that is done.
func (d *deployment) manage(name string, calls func() [][]byte, done func(context.Context) (bool, error)) step {
	return step{name: name, do: func(ctx context.Context) error {
		already, err := done(ctx)
		if err != nil || already {
			return err
		}
		_, err = d.transact(ctx, name, lane.Request{To: d.address(nameAccessManager), Data: accessManager.PackMulticall(calls())})
		return err
	}}
}

// through is a call that the access manager passes on to a contract.
func (d *deployment) through(contract string, data []byte) []byte {
	return accessManager.PackExecute(d.address(contract), data)
}

func (d *deployment) address(name string) common.Address { return d.contracts[name].Address }

// read asks a contract.
func read[T any](ctx context.Context, d *deployment, contract string, question []byte, unpack func([]byte) (T, error)) (T, error) {
	return client.Call(ctx, d.Client, d.address(contract), question, unpack)
}

// unless tells yes without an error, no with one of the code, and gives any other error.
func unless(err error, code domain.Code) (bool, error) {
	if errors.Is(err, domain.ErrorOf(code)) {
		return false, nil
	}
	return err == nil, err
}
