package main

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/test/bench/result"
)

const many = 100 // receivers of a multiTransfer, authorizations of a batch

var (
	receiver = partyOf("receiver")
	traders  = func() []party {
		all := make([]party, many)
		for i := range all {
			all[i] = partyOf(fmt.Sprintf("trader %d", i))
		}
		return all
	}()
)

// Names of the baselines, which are rows of the table themselves.
const (
	plainToHolder    = "OpenZeppelin ERC20.transfer to a holder"
	plainToEmpty     = "OpenZeppelin ERC20.transfer to an empty account"
	plainMint        = "OpenZeppelin ERC20.mint to a holder"
	plainHundredfold = "100 × " + plainToHolder
)

// Names of cases that are also summed up.
const (
	applyCase   = "IssuanceDesk.applyFor"
	issueCase   = "IssuanceDesk.issue (2 of 3)"
	redeemCase  = "TradeCoin.redeem"
	confirmCase = "IssuanceDesk.confirmRedemption"
)

var (
	lotsRoot = crypto.Keccak256Hash([]byte("lots"))
	bodyHash = crypto.Keccak256Hash([]byte("sealed body"))
)

// table measures the calls of one fork; gas remembers what the baselines cost.
type table struct {
	*system
	fork  string
	rows  []result.Row
	gas   map[string]float64
	slots map[string]int

	explained   string // the case whose gas is broken down
	explanation map[cost]spent
}

// measure sends the call alone in a block and adds its row.
func (t *table) measure(ctx context.Context, name, baseline string, from party, to common.Address, data []byte) {
	if t.err != nil {
		return
	}
	receipt, err := t.send(ctx, from, &to, data)
	if err != nil {
		t.err = fmt.Errorf("%s on %s: %w", name, t.fork, err)
		return
	}
	t.add(name, baseline, float64(receipt.GasUsed))
	t.addSlots(name, slots.count())
	if name == t.explained {
		t.explanation = breakdown.byKind
	}
}

// addSlots tells how many storage slots a call fills, which is what it costs most on a fork that prices state apart.
func (t *table) addSlots(name string, filled int) {
	t.slots[name] = filled
	t.rows = append(t.rows, result.Row{Case: name, Variant: t.fork, Value: float64(filled), Unit: "new slots"})
}

// addSum adds a row for what two calls cost together.
func (t *table) addSum(name, first, second string) {
	if t.err == nil {
		t.add(name, "", t.gas[first]+t.gas[second])
		t.addSlots(name, t.slots[first]+t.slots[second])
	}
}

func (t *table) add(name, baseline string, gas float64) {
	row := result.Row{Case: name, Variant: t.fork, Value: gas, Unit: "gas", Baseline: baseline}
	if baseline != "" {
		row.Ratio = gas / t.gas[baseline]
	}
	t.gas[name] = gas
	t.rows = append(t.rows, row)
}

func newTable(ctx context.Context, f fork) (*table, error) {
	s, err := newSystem(ctx, f)
	if err != nil {
		return nil, fmt.Errorf("set up on %s: %w", f.name, err)
	}
	return &table{system: s, fork: f.name, gas: map[string]float64{}, slots: map[string]int{}}, nil
}

func measureFork(ctx context.Context, f fork) ([]result.Row, error) {
	t, err := newTable(ctx, f)
	if err != nil {
		return nil, err
	}
	defer t.backend.Close() //nolint:errcheck // in memory, and measured already
	t.measureAll(ctx)
	return t.rows, t.err
}

func (t *table) measureAll(ctx context.Context) {
	t.plainToken(ctx)
	t.registrations(ctx)
	t.issuance(ctx)
	t.transfers(ctx)
	t.signedTransfers(ctx)
	t.redemptions(ctx)
	t.tradeBook(ctx)
	t.pools(ctx)
	t.roles(ctx)
	t.revocations(ctx)
}

func (t *table) plainToken(ctx context.Context) {
	empty := partyOf("nobody yet")
	t.must(ctx, t.plain, plainERC20.PackMint(t.sender.address, (1000*coin).Big()))
	t.must(ctx, t.plain, plainERC20.PackMint(receiver.address, coin.Big()))
	t.measure(ctx, plainToHolder, "", t.sender, t.plain, plainERC20.PackTransfer(receiver.address, coin.Big()))
	t.measure(ctx, plainToEmpty, "", t.sender, t.plain, plainERC20.PackTransfer(empty.address, coin.Big()))
	t.measure(ctx, plainMint, "", t.sender, t.plain, plainERC20.PackMint(receiver.address, coin.Big()))
	t.gas[plainHundredfold] = many * t.gas[plainToHolder]
}

func (t *table) registrations(ctx context.Context) {
	t.must(ctx, t.registry, t.registration(t.sender, 1, 1))
	t.must(ctx, t.registry, t.registration(receiver, 1, 1))
	for _, trader := range traders {
		t.must(ctx, t.registry, t.registration(trader, 1, 1))
	}
	one, three := partyOf("of one coin"), partyOf("of three coins")
	t.measure(ctx, "WalletRegistry.register for one coin", "", t.sender, t.registry, t.registration(one, 1, 1))
	t.measure(ctx, "WalletRegistry.register for three coins", "", t.sender, t.registry, t.registration(three, 1<<coinsInAll-1, 1))
	t.measure(ctx, "WalletRegistry.register renewing one coin", "", t.sender, t.registry, t.registration(one, 1, 2))
}

func (t *table) issuance(ctx context.Context) {
	t.must(ctx, t.feeds[0], t.attestation(1, 1_000_000_000*coin))
	t.measure(ctx, "ReserveFeed.attest", "", t.sender, t.feeds[0], t.attestation(2, 1_000_000_000*coin))

	// The first application is set-up: an applicant that is known has balance and history.
	t.apply(ctx, 1)
	t.issue(ctx, 1, "")
	t.apply(ctx, 2)
	t.measure(ctx, applyCase, "", t.sender, t.desk, issuanceDesk.PackApplyFor(t.terms(3)))
	t.issue(ctx, 3, issueCase)
	t.addSum("IssuanceDesk.applyFor + issue (2 of 3)", applyCase, issueCase)
	t.measure(ctx, "IssuanceDesk.cancel", "", t.sender, t.desk, issuanceDesk.PackCancel(t.terms(2)))
}

// pools measures what becomes of what is held and deposited.
func (t *table) pools(ctx context.Context) {
	t.measure(ctx, "IssuanceDesk.release", "", t.sender, t.desk, issuanceDesk.PackRelease(t.terms(3), t.plan(ctx, t.terms(3)), lotsRoot, bodyHash))
	t.measure(ctx, "IssuanceDesk.redeemIssuance", "", t.sender, t.desk, issuanceDesk.PackRedeemIssuance(t.terms(3), coin.Big(), bodyHash))
	t.measure(ctx, "IssuanceDesk.end", "", t.sender, t.desk, issuanceDesk.PackEnd(t.terms(3)))
	t.measure(ctx, "IssuanceDesk.endIntoRedemption", "", t.sender, t.desk, issuanceDesk.PackEndIntoRedemption(t.terms(1), lotsRoot))
}

func (t *table) terms(nonce uint64) bindings.IIssuanceDeskTerms {
	return bindings.IIssuanceDeskTerms{
		Coin: t.coins[0], Applicant: t.sender.address, Payee: receiver.address, Amount: (1_000_000 * coin).Big(),
		TradeId: crypto.Keccak256Hash([]byte("trade")), DocumentHash: crypto.Keccak256Hash([]byte("documents")),
		IssuanceRuleVersion: 1, HoldingRuleVersion: 1, ReturnRuleVersion: 1,
		Deadline: big.NewInt(deadline), TermEndsAt: big.NewInt(deadline), Nonce: nonce,
	}
}

func (t *table) apply(ctx context.Context, nonce uint64) {
	t.mustFrom(ctx, t.sender, t.desk, issuanceDesk.PackApplyFor(t.terms(nonce)))
}

// plan asks the desk what the rules make of an application.
func (t *table) plan(ctx context.Context, terms bindings.IIssuanceDeskTerms) bindings.IIssuanceDeskPlan {
	plan, err := issuanceDesk.UnpackPlan(t.ask(ctx, t.desk, issuanceDesk.PackPlan(terms)))
	if t.err == nil {
		t.err = err
	}
	return plan
}

func (t *table) ask(ctx context.Context, to common.Address, data []byte) []byte {
	if t.err != nil {
		return nil
	}
	raw, err := t.client.CallContract(ctx, callTo(to, data), nil)
	if err != nil {
		t.err = err
	}
	return raw
}

// issue endorses and issues an application, as a case if it has a name.
func (t *table) issue(ctx context.Context, nonce uint64, name string) {
	terms := t.terms(nonce)
	id := t.ask(ctx, t.desk, issuanceDesk.PackApplicationId(terms))
	planHash := t.ask(ctx, t.desk, issuanceDesk.PackHashPlan(t.plan(ctx, terms)))
	if t.err != nil {
		return
	}
	message := typeddata.Issuance{
		ApplicationID: common.BytesToHash(id), PlanHash: common.BytesToHash(planHash),
		Seal: crypto.Keccak256Hash(planHash, lotsRoot[:], bodyHash[:]), Deadline: deadline,
	}.Message(t.deskDomain)
	data := issuanceDesk.PackIssue(terms, lotsRoot, bodyHash, big.NewInt(deadline), t.sign(message, t.endorsers[0], t.endorsers[1]))
	if name == "" {
		t.mustFrom(ctx, t.sender, t.desk, data)
		return
	}
	t.measure(ctx, name, "", t.sender, t.desk, data)
}

func (t *table) transfers(ctx context.Context) {
	usd := t.coins[0]
	spender := traders[0]
	t.mustFrom(ctx, t.sender, usd, tradeCoin.PackTransfer(receiver.address, coin.Big()))
	t.measure(ctx, "TradeCoin.transfer to a holder", plainToHolder, t.sender, usd, tradeCoin.PackTransfer(receiver.address, coin.Big()))
	t.measure(ctx, "TradeCoin.transfer to a wallet without coin", plainToEmpty, t.sender, usd, tradeCoin.PackTransfer(traders[1].address, coin.Big()))
	t.measure(ctx, "TradeCoin.approve", "", t.sender, usd, tradeCoin.PackApprove(spender.address, (10*coin).Big()))
	t.measure(ctx, "TradeCoin.transferFrom", "", spender, usd, tradeCoin.PackTransferFrom(t.sender.address, receiver.address, coin.Big()))

	recipients, values := make([]common.Address, many), make([]*big.Int, many)
	for i, trader := range traders {
		recipients[i], values[i] = trader.address, (10 * coin).Big()
	}
	t.mustFrom(ctx, t.sender, usd, tradeCoin.PackMultiTransfer(recipients, values))
	t.measure(ctx, "TradeCoin.multiTransfer to 100 holders", plainHundredfold, t.sender, usd, tradeCoin.PackMultiTransfer(recipients, values))

	t.must(ctx, usd, tradeCoin.PackSetMintAllowance(t.admin.address, unlimited))
	t.measure(ctx, "TradeCoin.mint to a holder", plainMint, t.admin, usd, tradeCoin.PackMint(receiver.address, coin.Big()))
}

func (t *table) signedTransfers(ctx context.Context) {
	usd := t.coins[0]
	t.measure(ctx, "TradeCoin.permit, first", "", t.admin, usd, t.permit(traders[2], 0))
	t.measure(ctx, "TradeCoin.permit, second", "", t.admin, usd, t.permit(traders[2], 1))

	relay := func(name string, nonce common.Hash) {
		a := t.authorization(t.sender, nonce)
		v, r, s := split(a.Signature)
		t.measure(ctx, name, "", t.admin, usd, tradeCoin.PackTransferWithAuthorization0(
			a.From, a.To, a.Value, a.ValidAfter, a.ValidBefore, a.Nonce, v, r, s))
	}
	relay("TradeCoin.transferWithAuthorization, random nonce", crypto.Keccak256Hash([]byte("random")))
	first := common.BigToHash(big.NewInt(1 << 8))
	relay("TradeCoin.transferWithAuthorization, first nonce of a bitmap word", first)
	relay("TradeCoin.transferWithAuthorization, bitmap nonce", common.BigToHash(big.NewInt(1<<8+1)))

	batch := make([]bindings.ITradeCoinTransferAuthorization, many)
	for i, trader := range traders {
		batch[i] = t.authorization(trader, common.Hash{})
	}
	t.measure(ctx, "TradeCoin.batchTransferWithAuthorization of 100", plainHundredfold, t.admin, usd, tradeCoin.PackBatchTransferWithAuthorization(batch))
}

func (t *table) redemptions(ctx context.Context) {
	usd := t.coins[0]
	terms := func(reference string) bindings.IRedemptionDeskRedemptionTerms {
		return bindings.IRedemptionDeskRedemptionTerms{
			Coin: usd, Holder: t.sender.address, Amount: coin.Big(), PayoutReference: crypto.Keccak256Hash([]byte(reference)),
		}
	}
	redeem := func(reference string) []byte {
		return tradeCoin.PackRedeem(t.desk, coin.Big(), terms(reference).PayoutReference)
	}
	t.mustFrom(ctx, t.sender, usd, redeem("first"))
	t.must(ctx, t.desk, issuanceDesk.PackAcceptRedemption(terms("first")))
	t.must(ctx, t.desk, issuanceDesk.PackConfirmRedemption(terms("first")))

	t.measure(ctx, redeemCase, "", t.sender, usd, redeem("paid"))
	t.measure(ctx, "IssuanceDesk.acceptRedemption", "", t.admin, t.desk, issuanceDesk.PackAcceptRedemption(terms("paid")))
	t.measure(ctx, confirmCase, "", t.admin, t.desk, issuanceDesk.PackConfirmRedemption(terms("paid")))
	t.addSum("TradeCoin.redeem + IssuanceDesk.confirmRedemption", redeemCase, confirmCase)
	t.mustFrom(ctx, t.sender, usd, redeem("failed"))
	t.must(ctx, t.desk, issuanceDesk.PackAcceptRedemption(terms("failed")))
	t.measure(ctx, "IssuanceDesk.failRedemption", "", t.admin, t.desk, issuanceDesk.PackFailRedemption(terms("failed"), [32]byte{1}))
	t.mustFrom(ctx, t.sender, usd, redeem("cancelled"))
	t.measure(ctx, "IssuanceDesk.cancelRedemption", "", t.sender, t.desk, issuanceDesk.PackCancelRedemption(terms("cancelled")))
}

func (t *table) roles(ctx context.Context) {
	usd := t.coins[0]
	t.measure(ctx, "TradeCoin.freeze", "", t.admin, usd, tradeCoin.PackFreeze(traders[3].address))
	t.measure(ctx, "TradeCoin.unfreeze", "", t.admin, usd, tradeCoin.PackUnfreeze(traders[3].address))
	t.measure(ctx, "TradeCoin.pause", "", t.admin, usd, tradeCoin.PackPause())
	t.measure(ctx, "TradeCoin.unpause", "", t.admin, usd, tradeCoin.PackUnpause())
}

func (t *table) revocations(ctx context.Context) {
	three := partyOf("revoked of three coins")
	t.must(ctx, t.registry, t.registration(three, 1<<coinsInAll-1, 1))
	t.measure(ctx, "WalletRegistry.suspend, one coin", "", t.endorsers[0], t.registry, walletReg.PackSuspend(traders[4].address))
	t.measure(ctx, "WalletRegistry.revoke, one coin", "", t.endorsers[0], t.registry, walletReg.PackRevoke(traders[5].address))
	t.measure(ctx, "WalletRegistry.revoke, three coins", "", t.endorsers[0], t.registry, walletReg.PackRevoke(three.address))
}
