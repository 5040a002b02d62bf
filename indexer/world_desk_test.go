package indexer

import (
	"math/big"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
)

type simulatedApplication struct {
	id             common.Hash
	coin           common.Address
	applicant      common.Address
	amount         uint64
	state          domain.ApplicationState
	held, released uint64
	deposit        uint64 // left
}

type simulatedRedemption struct {
	id       common.Hash
	coin     common.Address
	holder   common.Address
	amount   uint64
	fee      uint64
	state    domain.RedemptionState
	returned bool
	issuance common.Hash // that it came out of; zero if none
}

// The desk's pools, the same in every coin, and who gets the fees.
var (
	holdingPool  = addressOf("holding pool")
	returnPool   = addressOf("return pool")
	feeCollector = people[0] // is a holder too
)

func (w *world) apply(random *rand.Rand) {
	a := simulatedApplication{
		id: w.id(), coin: w.someCoin(random), applicant: someone(random), amount: random.Uint64N(1_000_000), state: domain.ApplicationApplied,
	}
	w.applications = append(w.applications, a)
	w.emit(eventLog(simulated.Desk, deskABI, "Applied", a.id, a.applicant, a.coin, bindings.IIssuanceDeskTerms{
		Coin: a.coin, Applicant: a.applicant, Payee: someone(random), Amount: new(big.Int).SetUint64(a.amount), TradeId: w.id(), DocumentHash: w.id(),
		IssuanceRuleVersion: 1, HoldingRuleVersion: 2, ReturnRuleVersion: 3, Deadline: big.NewInt(int64(simulatedTime(0)) + random.Int64N(500)),
		TermEndsAt: big.NewInt(1_760_000_000), IntoTrade: random.IntN(2) == 0, Nonce: random.Uint64(),
	}))
}

func (w *world) decide(random *rand.Rand) {
	if len(w.applications) == 0 {
		return
	}
	a := &w.applications[random.IntN(len(w.applications))]
	luck := random.IntN(10)
	switch {
	case a.state == domain.ApplicationIssued && luck < 3:
		a.state = domain.ApplicationEnded
		w.emit(eventLog(simulated.Desk, deskABI, "IssuanceEnded", a.id, a.applicant, units(a.held-a.released), units(a.deposit)))
		if random.IntN(3) > 0 { // else the applicant can not take it now
			w.releaseRemains(a)
		}
	case a.state != domain.ApplicationApplied:
	case luck < 2:
		a.state = domain.ApplicationRejected
		w.emit(eventLog(simulated.Desk, deskABI, "ApplicationRejected", a.id, addressOf("endorser"), w.id()))
	case luck < 4:
		a.state = domain.ApplicationCancelled
		w.emit(eventLog(simulated.Desk, deskABI, "ApplicationCancelled", a.id))
	default:
		w.issue(random, a)
	}
}

func units(amount uint64) *big.Int { return new(big.Int).SetUint64(amount) }

// openPools opens the desk's pools in a coin, once, and gives the coin in which they are now.
func (w *world) openPools(coin common.Address) common.Address {
	root := simulatedRoot(coin) // where they may still be when the coin replaces it
	if !w.opened[root] {
		w.opened[root] = true
		w.openAccount(coin, holdingPool, owned{simulated.Desk, crypto.Keccak256Hash([]byte("holding pool"))}, 8)
		w.openAccount(coin, returnPool, owned{simulated.Desk, crypto.Keccak256Hash([]byte("return pool"))}, 8)
	}
	w.locate(root, holdingPool)
	return w.locate(root, returnPool)
}

func (w *world) issue(random *rand.Rand, a *simulatedApplication) {
	coin := w.openPools(a.coin)
	a.state = domain.ApplicationIssued
	a.held = random.Uint64N(a.amount + 1)
	a.deposit = random.Uint64N(a.amount - a.held + 1)
	account := common.BytesToAddress(crypto.Keccak256(a.id[:]))
	receiver, issuance := a.applicant, purpose{movement: domain.MovementIssuance, application: a.id}
	w.move(coin, common.Address{}, account, a.amount, issuance)
	straight := issuance
	if trade := w.someTrade(random, func(t *simulatedTrade) bool { return w.live(t.coin) == coin && t.state != domain.TradeClosed }); trade != nil {
		w.locate(trade.coin, trade.account())
		receiver, straight.trade = trade.account(), trade.id
		trade.received += a.amount - a.held - a.deposit
	}
	w.move(coin, account, receiver, a.amount-a.held-a.deposit, straight)
	w.move(coin, account, holdingPool, a.held, issuance)
	w.move(coin, account, returnPool, a.deposit, issuance)
	w.emit(eventLog(simulated.Desk, deskABI, "Issued", a.id, a.applicant, a.coin, account, receiver, bindings.IIssuanceDeskPlan{
		Released: units(a.amount - a.held - a.deposit), Held: units(a.held), Deposited: units(a.deposit),
		Cliff: big.NewInt(60), Duration: big.NewInt(600), LotSize: big.NewInt(1), Endorsements: 2,
	}, bindings.IIssuanceDeskSealed{PlanHash: w.id(), LotsRoot: w.id(), BodyHash: w.id()}, uint8(2)))
}

func (w *world) release(random *rand.Rand) {
	if len(w.applications) == 0 {
		return
	}
	a := &w.applications[random.IntN(len(w.applications))]
	switch left := a.held - a.released; {
	case a.state == domain.ApplicationIssued && left > 0:
		due := 1 + random.Uint64N(left)
		a.released += due
		w.emit(eventLog(simulated.Desk, deskABI, "HeldReleased", a.id, a.applicant, units(due), units(a.released)))
		w.move(w.openPools(a.coin), holdingPool, a.applicant, due, purpose{movement: domain.MovementRelease, application: a.id})
	case a.state == domain.ApplicationEnded && left+a.deposit > 0:
		w.releaseRemains(a)
	}
}

func (w *world) releaseRemains(a *simulatedApplication) {
	held, deposit := a.held-a.released, a.deposit
	if held+deposit == 0 {
		return
	}
	a.released, a.deposit = a.held, 0
	w.emit(eventLog(simulated.Desk, deskABI, "RemainsReleased", a.id, a.applicant, units(held), units(deposit)))
	if held > 0 {
		w.move(w.openPools(a.coin), holdingPool, a.applicant, held, purpose{movement: domain.MovementRelease, application: a.id})
	}
	if deposit > 0 {
		w.move(w.openPools(a.coin), returnPool, a.applicant, deposit, purpose{movement: domain.MovementRelease, application: a.id})
	}
}

func (w *world) request(random *rand.Rand, coin, holder common.Address, amount uint64, issuance common.Hash) common.Hash {
	r := simulatedRedemption{
		id: w.id(), coin: coin, holder: holder, amount: amount, fee: random.Uint64N(amount/100 + 1), state: domain.RedemptionRequested,
		issuance: issuance,
	}
	w.redemptions = append(w.redemptions, r)
	w.emit(eventLog(simulated.Desk, deskABI, "RedemptionRequested", r.id, holder, coin, units(r.amount), units(r.fee), uint32(3),
		big.NewInt(1_750_000_000), w.id()))
	return r.id
}

func (w *world) redeem(random *rand.Rand) {
	coin, holder := w.someCoin(random), someone(random)
	amount := w.some(random, coin, holder)
	if amount == 0 {
		return
	}
	w.openPools(coin)
	id := w.request(random, coin, holder, amount, common.Hash{})
	w.move(coin, holder, returnPool, amount, purpose{movement: domain.MovementRedemption, redemption: id})
}

func (w *world) redeemIssuance(random *rand.Rand) {
	if len(w.applications) == 0 {
		return
	}
	a := &w.applications[random.IntN(len(w.applications))]
	left := a.held - a.released + a.deposit
	if left == 0 || (a.state != domain.ApplicationIssued && a.state != domain.ApplicationEnded) {
		return
	}
	amount := 1 + random.Uint64N(left)
	fromDeposit := min(amount, a.deposit)
	a.deposit -= fromDeposit
	a.released += amount - fromDeposit
	id := w.request(random, a.coin, a.applicant, amount, a.id)
	w.emit(eventLog(simulated.Desk, deskABI, "IssuanceRedeemed", a.id, id, units(fromDeposit), units(amount-fromDeposit)))
	if amount > fromDeposit {
		w.move(w.openPools(a.coin), holdingPool, returnPool, amount-fromDeposit, purpose{movement: domain.MovementRedemption, application: a.id, redemption: id})
	}
}

func (w *world) settle(random *rand.Rand) {
	if len(w.redemptions) == 0 {
		return
	}
	r := &w.redemptions[random.IntN(len(w.redemptions))]
	switch {
	case r.state == domain.RedemptionRequested && random.IntN(3) == 0:
		r.state = domain.RedemptionCancelled
		w.emit(eventLog(simulated.Desk, deskABI, "RedemptionCancelled", r.id))
		w.giveBack(random, r)
	case r.state == domain.RedemptionRequested:
		r.state = domain.RedemptionAccepted
		w.emit(eventLog(simulated.Desk, deskABI, "RedemptionAccepted", r.id))
	case r.state == domain.RedemptionAccepted && random.IntN(3) == 0:
		r.state = domain.RedemptionFailed
		w.emit(eventLog(simulated.Desk, deskABI, "RedemptionFailed", r.id, w.id(), addressOf("cashier")))
		w.giveBack(random, r)
	case r.state == domain.RedemptionAccepted:
		r.state = domain.RedemptionPaid
		w.emit(eventLog(simulated.Desk, deskABI, "RedemptionPaid", r.id, units(r.amount-r.fee), units(r.fee), feeCollector, addressOf("cashier")))
		w.move(w.openPools(r.coin), returnPool, common.Address{}, r.amount-r.fee, purpose{movement: domain.MovementRedemption, redemption: r.id})
		if r.fee > 0 {
			w.move(w.openPools(r.coin), returnPool, feeCollector, r.fee, purpose{movement: domain.MovementRedemption, redemption: r.id})
		}
		w.emit(eventLog(feedOf(r.coin), feedABI, "PayoutBooked", r.id, units(r.amount-r.fee), units(r.amount-r.fee)))
	case (r.state == domain.RedemptionFailed || r.state == domain.RedemptionCancelled) && !r.returned:
		w.giveBack(random, r)
	}
}

// giveBack returns the coin of a redemption, unless its holder can not take it now.
func (w *world) giveBack(random *rand.Rand, r *simulatedRedemption) {
	if random.IntN(3) == 0 {
		return
	}
	r.returned = true
	w.emit(eventLog(simulated.Desk, deskABI, "RedemptionReturned", r.id, r.holder, units(r.amount)))
	w.move(w.openPools(r.coin), returnPool, r.holder, r.amount, purpose{movement: domain.MovementRedemption, redemption: r.id})
}
