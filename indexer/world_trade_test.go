package indexer

import (
	"bytes"
	"encoding/binary"
	"math/big"
	"math/rand/v2"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
)

type simulatedTrade struct {
	id, contentHash                                                 common.Hash
	coin, payer, payee                                              common.Address
	legs                                                            []simulatedLeg
	closingLeg                                                      simulatedLeg // what a closing gave the payee
	state                                                           domain.TradeStatus
	closing                                                         domain.Closing
	expiresAt                                                       uint64
	disputer                                                        common.Address
	payerDisputed, payeeDisputed                                    bool
	received, receivedLate, settled, parked, held, refunded, netted uint64
}

type simulatedLeg struct {
	amount uint64
	huge   bool // more than coin could ever be
	state  domain.LegState
}

type simulatedChunk struct {
	legs         int
	gross, moved uint64
}

type simulatedExchange struct {
	id        common.Hash
	cancelled bool
}

func (t *simulatedTrade) account() common.Address {
	return common.BytesToAddress(crypto.Keccak256(t.id[:]))
}

func (t *simulatedTrade) legAccount(leg uint8) common.Address {
	salt := legSalt(t.id, leg)
	return common.BytesToAddress(crypto.Keccak256(salt[:]))
}

// free is what the channel has for legs and payer.
func (w *world) free(t *simulatedTrade) uint64 { return w.everywhere(t.coin, t.account()) - t.held }

func (t *simulatedTrade) unsettled() (sum uint64) {
	for _, leg := range t.legs {
		if leg.state == domain.LegUnsettled && !leg.huge {
			sum += leg.amount
		}
	}
	return sum
}

// settledLeg closes a trade with its last leg.
func (t *simulatedTrade) settledLeg(leg int, state domain.LegState) {
	t.legs[leg].state = state
	if !slices.ContainsFunc(t.legs, func(l simulatedLeg) bool { return l.state == domain.LegUnsettled }) {
		t.state, t.closing = domain.TradeClosed, domain.ClosingSettled
	}
}

// someTrade gives one that is as wanted, or nil.
func (w *world) someTrade(random *rand.Rand, wanted func(*simulatedTrade) bool) *simulatedTrade {
	for range 6 {
		if len(w.trades) == 0 {
			return nil
		}
		if t := &w.trades[random.IntN(len(w.trades))]; wanted(t) {
			return t
		}
	}
	return nil
}

func open(t *simulatedTrade) bool { return t.state == domain.TradeOpen }

func (w *world) openTrade(random *rand.Rand) {
	if random.IntN(10) == 0 {
		w.emit(eventLog(simulated.TradeBook, tradesABI, "TradeClosed", w.id(), uint8(domain.ClosingDeclined), big.NewInt(0)))
		return
	}
	t := simulatedTrade{
		id: w.id(), contentHash: w.id(), coin: w.someCoin(random), payer: someone(random), payee: someone(random), // perhaps the same
		state: domain.TradeOpen, expiresAt: 1_800_000_000,
	}
	count := 1 + random.IntN(4)
	if random.IntN(10) == 0 {
		count = domain.MostLegs
	}
	total, words := new(big.Int), make([]*big.Int, count)
	for i := range count {
		leg := simulatedLeg{amount: 1 + random.Uint64N(1_000_000), state: domain.LegUnsettled, huge: random.IntN(50) == 0}
		amount := units(leg.amount)
		if leg.huge {
			amount.Lsh(amount, 70)
		}
		total.Add(total, amount)
		words[i] = new(big.Int).Or(amount, new(big.Int).Lsh(big.NewInt(int64(1_700_000_000+i)), 96)) // due
		words[i].Or(words[i], new(big.Int).Lsh(big.NewInt(int64(i%3)), 136))                         // condition
		words[i].Or(words[i], new(big.Int).Lsh(big.NewInt(int64(i%2)), 144))                         // endorsements
		t.legs = append(t.legs, leg)
	}
	if random.IntN(4) == 0 { // whatever was sent to the address before is the trade's
		t.received = w.some(random, t.coin, t.payer)
		w.move(t.coin, t.payer, t.account(), t.received, purpose{movement: domain.MovementTransfer})
	}
	w.emit(eventLog(simulated.TradeBook, tradesABI, "TradeOpened", t.id, t.payer, t.payee, t.coin, total, uint16(156), uint16(276), uint8(11),
		t.contentHash, big.NewInt(1_750_000_000), units(t.expiresAt), uint32(60), common.Address{}, random.Uint64(), words))
	w.openAccount(t.coin, t.account(), owned{simulated.TradeBook, t.id}, 2)
	w.trades = append(w.trades, t)
}

// payTrade pays into a channel: anybody, at any time, anything.
func (w *world) payTrade(random *rand.Rand) {
	t := w.someTrade(random, func(t *simulatedTrade) bool { return t.state != domain.TradeClosed || random.IntN(4) == 0 })
	if t == nil {
		return
	}
	from := t.payer
	if random.IntN(4) == 0 {
		from = someone(random)
	}
	coin := w.locate(t.coin, t.account())
	amount := min(random.Uint64N(3_000_000), w.held[party{coin, from}])
	w.move(coin, from, t.account(), amount, purpose{movement: domain.MovementPayment, trade: t.id})
	t.received += amount
	if t.state == domain.TradeClosed {
		t.receivedLate += amount
	}
}

func (w *world) settleLeg(random *rand.Rand) {
	t := w.someTrade(random, open)
	if t == nil {
		return
	}
	for i, leg := range t.legs {
		if leg.state == domain.LegUnsettled && !leg.huge && leg.amount <= w.free(t) {
			t.settledLeg(i, w.payOut(random, t, uint8(i), leg.amount))
			return
		}
	}
}

// payOut pays the payee, or parks or holds what it can not receive.
func (w *world) payOut(random *rand.Rand, t *simulatedTrade, leg uint8, amount uint64) domain.LegState {
	of := purpose{movement: domain.MovementSettlement, trade: t.id}
	luck := random.IntN(4)
	switch {
	case luck == 0 && leg != domain.ClosingLeg:
		t.held += amount
		w.emit(eventLog(simulated.TradeBook, tradesABI, "LegHeld", t.id, leg, units(amount)))
		return domain.LegHeld
	case luck == 1:
		t.parked += amount
		account := t.legAccount(leg)
		coin := w.locate(t.coin, t.account())
		w.openAccount(coin, account, owned{simulated.TradeBook, legSalt(t.id, leg)}, 8)
		w.move(coin, t.account(), account, amount, of)
		w.emit(eventLog(simulated.TradeBook, tradesABI, "LegParked", t.id, leg, account, units(amount)))
		return domain.LegParked
	default:
		t.settled += amount
		w.move(w.locate(t.coin, t.account()), t.account(), t.payee, amount, of)
		w.emit(eventLog(simulated.TradeBook, tradesABI, "LegSettled", t.id, leg, t.payee, units(amount)))
		return domain.LegSettled
	}
}

func (w *world) claimLeg(random *rand.Rand) {
	t := w.someTrade(random, func(t *simulatedTrade) bool { return t.parked+t.held > 0 })
	if t == nil {
		return
	}
	for i := range t.legs {
		w.claim(t, &t.legs[i], uint8(i))
	}
	w.claim(t, &t.closingLeg, domain.ClosingLeg)
}

func (w *world) claim(t *simulatedTrade, leg *simulatedLeg, number uint8) {
	of := purpose{movement: domain.MovementSettlement, trade: t.id}
	switch leg.state {
	case domain.LegParked:
		t.parked -= leg.amount
		coin := w.locate(t.coin, t.legAccount(number))
		w.move(coin, t.legAccount(number), t.payee, leg.amount, of)
		delete(w.derived, party{coin, t.legAccount(number)})
		w.emit(eventLog(coin, coinABI, "DerivedAccountClosed", t.legAccount(number), simulated.TradeBook))
	case domain.LegHeld:
		t.held -= leg.amount
		w.move(w.locate(t.coin, t.account()), t.account(), t.payee, leg.amount, of)
	default:
		return
	}
	leg.state = domain.LegClaimed
	t.settled += leg.amount
	w.emit(eventLog(simulated.TradeBook, tradesABI, "LegClaimed", t.id, number, t.payee, units(leg.amount)))
}

func (w *world) giveBackTo(t *simulatedTrade, amount uint64) {
	if amount == 0 {
		return
	}
	t.refunded += amount
	w.move(w.locate(t.coin, t.account()), t.account(), t.payer, amount, purpose{movement: domain.MovementRefund, trade: t.id})
	w.emit(eventLog(simulated.TradeBook, tradesABI, "Refunded", t.id, t.payer, units(amount)))
}

func (w *world) refund(random *rand.Rand) {
	t := w.someTrade(random, func(t *simulatedTrade) bool { return w.free(t) > 0 })
	if t == nil {
		return
	}
	switch {
	case t.state == domain.TradeClosed:
		w.giveBackTo(t, w.free(t))
	case t.state == domain.TradeOpen && random.IntN(4) == 0:
		t.state, t.closing = domain.TradeClosed, domain.ClosingExpired
		w.emit(eventLog(simulated.TradeBook, tradesABI, "TradeClosed", t.id, uint8(domain.ClosingExpired), big.NewInt(0)))
		w.giveBackTo(t, w.free(t))
	case w.free(t) > t.unsettled():
		w.giveBackTo(t, w.free(t)-t.unsettled())
	}
}

func (w *world) dispute(random *rand.Rand) {
	t := w.someTrade(random, open)
	if t == nil {
		return
	}
	by := w.heirOf([]common.Address{t.payer, t.payee}[random.IntN(2)])
	switch {
	case by == w.heirOf(t.payer) && !t.payerDisputed:
		t.payerDisputed = true
	case by == w.heirOf(t.payee) && !t.payeeDisputed:
		t.payeeDisputed = true
	default:
		return
	}
	t.state, t.disputer = domain.TradeDisputed, by
	w.emit(eventLog(simulated.TradeBook, tradesABI, "DisputeOpened", t.id, by, big.NewInt(1_750_000_000), w.id()))
}

func (w *world) heirOf(address common.Address) common.Address {
	for {
		kept := w.wallets[address]
		if kept.recovering || kept.successor == (common.Address{}) {
			return address
		}
		address = kept.successor
	}
}

func (w *world) endDispute(random *rand.Rand) {
	t := w.someTrade(random, func(t *simulatedTrade) bool { return t.state == domain.TradeDisputed })
	if t == nil {
		return
	}
	t.state, t.disputer = domain.TradeOpen, common.Address{}
	t.expiresAt += random.Uint64N(60)
	w.emit(eventLog(simulated.TradeBook, tradesABI, "DisputeEnded", t.id, random.IntN(2) == 0, units(t.expiresAt)))
}

// closeTrade closes before the last leg: by agreement, by the arbiter, by a dispute's time.
func (w *world) closeTrade(random *rand.Rand) {
	t := w.someTrade(random, func(t *simulatedTrade) bool { return t.state != domain.TradeClosed })
	if t == nil || random.IntN(2) == 0 {
		return
	}
	t.closing = domain.ClosingAgreed
	if t.state == domain.TradeDisputed {
		t.closing = []domain.Closing{domain.ClosingAgreed, domain.ClosingDecided, domain.ClosingTimedOut}[random.IntN(3)]
	}
	t.state, t.disputer = domain.TradeClosed, common.Address{}
	free := w.free(t)
	toPayee := random.Uint64N(min(free, t.unsettled()) + 1)
	w.emit(eventLog(simulated.TradeBook, tradesABI, "TradeClosed", t.id, uint8(t.closing), units(toPayee)))
	if toPayee > 0 {
		t.closingLeg = simulatedLeg{amount: toPayee, state: w.payOut(random, t, domain.ClosingLeg, toPayee)}
	}
	if random.IntN(3) > 0 { // else the payer can not take it now
		w.giveBackTo(t, free-toPayee)
	}
}

// net nets unsettled legs of some trades in one coin.
func (w *world) net(random *rand.Rand) {
	coin := simulatedCoins[random.IntN(len(simulatedCoins))].Address // as the trades name it
	var told bytes.Buffer
	var chunk simulatedChunk
	positions := map[common.Address]int64{}
	trial := w.clone()
	for i := range trial.trades {
		t := &trial.trades[i]
		if t.coin != coin || t.state != domain.TradeOpen || random.IntN(3) == 0 {
			continue
		}
		var bits uint64
		for leg := range t.legs {
			if amount := t.legs[leg].amount; t.legs[leg].state == domain.LegUnsettled && !t.legs[leg].huge && random.IntN(3) > 0 {
				bits |= 1 << leg
				positions[t.payer] -= int64(amount)
				positions[t.payee] += int64(amount)
				chunk.legs++
				chunk.gross += amount
				t.netted += amount
				t.settledLeg(leg, domain.LegNetted)
			}
		}
		if bits != 0 {
			told.Write(t.id[:])
			told.Write(binary.BigEndian.AppendUint64(nil, bits))
		}
	}
	if chunk.legs == 0 || !trial.moveNet(w.live(coin), positions, &chunk) {
		return
	}
	*w = *trial
	w.chunks = append(w.chunks, chunk)
	w.emit(eventLog(simulated.TradeBook, tradesABI, "ChunkNetted", coin, addressOf("netting operator"), uint16(156), uint16(276),
		units(chunk.gross), units(chunk.moved), told.Bytes()))
}

// moveNet moves the positions, debtors and creditors in the order of people; false if a debtor has too little.
func (w *world) moveNet(coin common.Address, positions map[common.Address]int64, chunk *simulatedChunk) bool {
	creditor := 0
	for _, debtor := range people {
		for positions[debtor] < 0 {
			if positions[people[creditor]] <= 0 {
				creditor++
				continue
			}
			value := min(-positions[debtor], positions[people[creditor]])
			if uint64(value) > w.held[party{coin, debtor}] {
				return false
			}
			positions[debtor] += value
			positions[people[creditor]] -= value
			chunk.moved += uint64(value)
			w.move(coin, debtor, people[creditor], uint64(value), purpose{movement: domain.MovementNetting})
		}
	}
	return true
}

// exchange pays one coin against the other.
func (w *world) exchange(random *rand.Rand) {
	id := w.id()
	if random.IntN(4) == 0 {
		w.exchanges = append(w.exchanges, simulatedExchange{id, true})
		w.emit(eventLog(simulated.TradeBook, tradesABI, "ExchangeCancelled", id, someone(random)))
		return
	}
	first, second := someone(random), someone(random)
	firstCoin, secondCoin := w.someCoin(random), w.someCoin(random)
	of := purpose{movement: domain.MovementExchange, exchangeID: id}
	pays := w.some(random, firstCoin, first)
	trial := w.clone()
	trial.move(firstCoin, first, second, pays, of)
	returns := trial.some(random, secondCoin, second)
	w.exchanges = append(w.exchanges, simulatedExchange{id, false})
	w.emit(eventLog(simulated.TradeBook, tradesABI, "Exchanged", id, first, second, bindings.ITradeBookExchange{
		First: first, FirstCoin: firstCoin, FirstAmount: units(pays), Second: second, SecondCoin: secondCoin, SecondAmount: units(returns),
		Deadline: big.NewInt(1_760_000_000), Nonce: random.Uint64(),
	}))
	w.move(firstCoin, first, second, pays, of)
	w.move(secondCoin, second, first, returns, of)
}
