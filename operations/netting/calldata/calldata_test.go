package calldata_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations/netting"
	"github.com/specie-money/specie/operations/netting/calldata"
	"github.com/specie-money/specie/test/bench/network"
)

// market is a drawn network whose traders have keys and whose trades are open on the chain.
type market struct {
	*world
	traders []party
	trades  map[common.Hash]typeddata.Trade
}

func newMarket(t *testing.T, n network.Network) market {
	t.Helper()
	m := market{trades: map[common.Hash]typeddata.Trade{}}
	of := map[common.Address]party{}
	for _, address := range n.Traders {
		p := partyOf(address.Hex())
		of[address], m.traders = p, append(m.traders, p)
	}
	m.world = newWorld(t, m.traders...)
	for _, p := range m.traders {
		m.register(p)
	}
	legs := slices.Clone(n.Legs)
	slices.SortFunc(legs, func(a, b netting.Leg) int { return a.Trade.Cmp(b.Trade)*64 + int(a.Number) - int(b.Number) })
	for nonce := uint64(1); len(legs) > 0; nonce++ {
		payer, payee := of[legs[0].Payer], of[legs[0].Payee]
		trade := m.trade(payer, payee, nonce)
		for _, leg := range legs[:legs[0].Of] {
			trade.Legs = append(trade.Legs, typeddata.Leg{Amount: leg.Amount, DueAt: 1})
			trade.Amount += leg.Amount
		}
		legs = legs[legs[0].Of:]
		m.trades[m.open(trade, payer, payee)] = trade
	}
	return m
}

// trade is one without legs yet.
func (w *world) trade(payer, payee party, nonce uint64) typeddata.Trade {
	return typeddata.Trade{
		Payer: payer.address, Payee: payee.address, Coin: w.coins[0], FromCountry: germany, ToCountry: china,
		ContentHash: common.Hash{1}, OpenBy: never, ExpiresAt: never, PaymentRule: typeddata.RuleNetting, Nonce: nonce,
	}
}

func (m *market) settled(id common.Hash) uint64 {
	m.t.Helper()
	return read(m.world, m.book, bookABI.PackTradeOf(id), bookABI.UnpackTradeOf).SettledLegs
}

func (m *market) balances() map[common.Address]domain.Amount {
	m.t.Helper()
	all := map[common.Address]domain.Amount{}
	for _, p := range m.traders {
		all[p.address] = m.balance(m.coins[0], p.address)
	}
	return all
}

// parties gives every trader a quarter of what it owes, and an allowance of as much or, for every other, without end.
func (m *market) parties() []netting.Party {
	m.t.Helper()
	due := map[common.Address]domain.Amount{}
	for _, trade := range m.trades {
		due[trade.Payer] += trade.Amount
	}
	parties := make([]netting.Party, len(m.traders))
	for i, p := range m.traders {
		parties[i] = netting.Party{Address: p.address, Balance: due[p.address] / 4, Allowance: due[p.address] / 4, Cap: domain.MaxAmount}
		m.give(m.coins[0], p, parties[i].Balance, parties[i].Allowance)
		if i%2 == 0 {
			m.send(p, m.coins[0], coinABI.PackApprove(m.book, math.MaxBig256))
			parties[i].Allowance = domain.MaxAmount
		}
	}
	return parties
}

// A solved cycle is cleared in several transactions. Every party has then what the solver said, every selected leg is
// settled and no other, no transaction took more gas or bytes than estimated, and nobody else got anything.
func TestASolvedCycleIsClearedChunkByChunk(t *testing.T) {
	m := newMarket(t, network.Draw(7, 16, 160))
	parties := m.parties()
	var due []netting.Leg
	for id, trade := range m.trades {
		due = append(due, calldata.Due(id, trade, m.settled(id), 1)...)
	}
	require.Len(t, due, 160)
	options := netting.Defaults
	options.Steps, options.Limits.Gas = 40, 320_000
	result, err := netting.Solve(due, parties, options)
	require.NoError(t, err)
	require.Greater(t, len(result.Chunks), 2)
	require.Less(t, result.Moved, result.Cleared)

	selected := map[common.Hash]uint64{}
	for _, chunk := range result.Chunks {
		data, err := calldata.Net(chunk, m.trades)
		require.NoError(t, err)
		require.LessOrEqual(t, len(data), chunk.Bytes)
		m.requireRefused(stranger, m.book, data, &bindings.TradeBookMetaData, "NotNettingOperator")

		want := m.balances()
		for _, position := range chunk.Positions {
			want[position.Party] += domain.Amount(position.Amount) // of a negative position as well: unsigned integers wrap
		}
		receipt := m.send(operator, m.book, data)
		require.LessOrEqual(t, receipt.GasUsed, chunk.Gas)
		require.Greater(t, receipt.GasUsed, chunk.Gas*3/4, "the estimate is far off")
		require.Equal(t, want, m.balances())
		for _, leg := range chunk.Legs {
			selected[leg.Trade] |= 1 << leg.Number
		}
		for id := range m.trades {
			require.Equal(t, selected[id], m.settled(id), "trade %s", id)
		}
		m.requireRefused(operator, m.book, data, &bindings.TradeBookMetaData, m.refusalOfReplay(chunk))
	}
	for _, nobody := range []common.Address{operator.address, stranger.address, m.book} {
		require.Zero(t, m.balance(m.coins[0], nobody))
	}
}

// refusalOfReplay is what a chunk meets that was cleared: by its first record the book knows that the legs are settled,
// or that the trade is closed because all its legs are.
func (m *market) refusalOfReplay(chunk netting.Chunk) string {
	m.t.Helper()
	first := chunk.Legs[0]
	if m.settled(first.Trade) == 1<<first.Of-1 {
		return "TradeInState"
	}
	return "LegAlreadySettled"
}

// Whatever an operator changes in a call, it gets no coin out of it, and nobody pays another than the trades say.
func TestAnOperatorSelectsButCanNotSteal(t *testing.T) {
	m := market{world: newWorld(t, alice, bob), traders: []party{alice, bob}}
	for _, p := range []party{alice, bob, operator} {
		m.register(p)
	}
	usd := m.coins[0]
	m.give(usd, alice, 100*coinUnit, 100*coinUnit)
	m.give(usd, bob, 100*coinUnit, 100*coinUnit)
	trade := m.trade(alice, bob, 1)
	trade.Legs = []typeddata.Leg{
		{Amount: 10 * coinUnit, DueAt: 1},
		{Amount: 11 * coinUnit, DueAt: never},
		{Amount: 12 * coinUnit, DueAt: 1, Condition: typeddata.ConditionConsent},
	}
	trade.Amount = 33 * coinUnit
	id := m.open(trade, alice, bob)
	unwilling := m.trade(alice, bob, 2)
	unwilling.PaymentRule, unwilling.Legs, unwilling.Amount = 0, trade.Legs[:1], 10*coinUnit
	m.open(unwilling, alice, bob)

	require.Equal(t, []netting.Leg{
		{Trade: id, Number: 0, Of: 3, Payer: alice.address, Payee: bob.address, Amount: 10 * coinUnit},
	}, calldata.Due(id, trade, 0, 1))
	require.Empty(t, calldata.Due(id, trade, 1, 1), "settled")
	require.Empty(t, calldata.Due(id, trade, 0, 0), "before it is due")
	require.Len(t, calldata.Due(id, trade, 0, never), 2)
	require.Empty(t, calldata.Due(id, trade, 0, never+1), "expired")
	require.Empty(t, calldata.Due(id, unwilling, 0, 1), "not agreed")

	parties := []common.Address{alice.address, bob.address, operator.address}
	slices.SortFunc(parties, common.Address.Cmp)
	at := func(p party) uint8 { return uint8(slices.Index(parties, p.address)) }
	record := func(of typeddata.Trade, payer, payee party, selected uint64) []byte {
		record, err := of.NettingRecord(at(payer), at(payee), selected)
		require.NoError(t, err)
		return record
	}
	net := func(coin common.Address, of typeddata.Trade, payer, payee party, selected uint64) []byte {
		return bookABI.PackNet(coin, of.FromCountry, of.ToCountry, parties, record(of, payer, payee, selected))
	}
	larger, theirs := trade, trade
	larger.Legs = slices.Clone(trade.Legs)
	larger.Legs[0].Amount, larger.Amount = 20*coinUnit, 43*coinUnit
	theirs.FromCountry = china
	for name, attempt := range map[string]struct {
		data []byte
		want string
	}{
		"another amount":         {net(usd, larger, alice, bob, 1), "TradeInState"},
		"another payer":          {net(usd, trade, bob, bob, 1), "TradeInState"},
		"another payee":          {net(usd, trade, alice, operator, 1), "TradeInState"},
		"both the other way":     {net(usd, trade, bob, alice, 1), "TradeInState"},
		"another coin":           {net(m.coins[1], trade, alice, bob, 1), "TradeInState"},
		"another corridor":       {net(usd, theirs, alice, bob, 1), "TradeInState"},
		"a leg not due":          {net(usd, trade, alice, bob, 2), "LegNotDue"},
		"a leg with a condition": {net(usd, trade, alice, bob, 4), "LegConditional"},
		"a leg that is not":      {net(usd, trade, alice, bob, 8), "RecordMalformed"},
		"a trade not agreed":     {net(usd, unwilling, alice, bob, 1), "NettingNotAgreed"},
		"a leg twice": {bookABI.PackNet(usd, germany, china, parties,
			append(record(trade, alice, bob, 1), record(trade, alice, bob, 1)...)), "LegAlreadySettled"},
	} {
		t.Run(name, func(t *testing.T) {
			inner := *m.world
			inner.t = t
			inner.requireRefused(operator, m.book, attempt.data, &bindings.TradeBookMetaData, attempt.want)
		})
	}
	m.requireRefused(operator, usd, coinABI.PackTransferFrom(alice.address, operator.address, big.NewInt(1)),
		&bindings.TradeCoinMetaData, "ERC20InsufficientAllowance")

	// With itself in the list of parties the operator is a party without a position.
	m.send(operator, m.book, net(usd, trade, alice, bob, 1))
	require.Equal(t, 90*coinUnit, m.balance(usd, alice.address))
	require.Equal(t, 110*coinUnit, m.balance(usd, bob.address))
	require.Zero(t, m.balance(usd, operator.address))
	require.Equal(t, uint64(1), m.settled(id))
}

// A chunk that some party can not pay, for want of coin or allowance, changes nothing at all.
func TestAChunkIsAllOrNothing(t *testing.T) {
	m := market{world: newWorld(t, alice, bob), traders: []party{alice, bob}}
	for _, p := range m.traders {
		m.register(p)
	}
	usd := m.coins[0]
	m.give(usd, alice, 100*coinUnit, 10*coinUnit-1)
	trade := m.trade(alice, bob, 1)
	trade.Legs, trade.Amount = []typeddata.Leg{{Amount: 10 * coinUnit, DueAt: 1}}, 10*coinUnit
	id := m.open(trade, alice, bob)
	legs := calldata.Due(id, trade, 0, 1)
	trades := map[common.Hash]typeddata.Trade{id: trade}
	party := func(allowance domain.Amount) []netting.Party {
		return []netting.Party{
			{Address: alice.address, Balance: 100 * coinUnit, Allowance: allowance, Cap: domain.MaxAmount},
			{Address: bob.address, Cap: domain.MaxAmount},
		}
	}
	none, err := netting.Solve(legs, party(10*coinUnit-1), netting.Defaults)
	require.NoError(t, err)
	require.Empty(t, none.Chunks, "the solver knows the allowance")
	one, err := netting.Solve(legs, party(10*coinUnit), netting.Defaults)
	require.NoError(t, err)
	data, err := calldata.Net(one.Chunks[0], trades)
	require.NoError(t, err)
	m.requireRefused(operator, m.book, data, &bindings.TradeCoinMetaData, "ERC20InsufficientAllowance")
	require.Zero(t, m.settled(id))

	m.give(usd, alice, 0, 10*coinUnit)
	m.send(operator, m.book, data)
	require.Equal(t, 10*coinUnit, m.balance(usd, bob.address))
	require.Equal(t, uint64(1), m.settled(id))
}

// Two currencies change hands in one transaction, under both signatures, once.
func TestPaymentVersusPayment(t *testing.T) {
	w := newWorld(t, alice, bob)
	w.register(alice)
	w.register(bob)
	usd, eur := w.coins[0], w.coins[1]
	w.give(usd, alice, 100*coinUnit, 50*coinUnit)
	w.give(eur, bob, 100*coinUnit, 100*coinUnit)
	e := typeddata.Exchange{
		First: alice.address, FirstCoin: usd, FirstAmount: 50 * coinUnit,
		Second: bob.address, SecondCoin: eur, SecondAmount: 46 * coinUnit, Deadline: never, Nonce: 1,
	}
	call := func(e typeddata.Exchange, first, second []byte) []byte {
		return bookABI.PackExchange(bindings.ITradeBookExchange{
			First: e.First, FirstCoin: e.FirstCoin, FirstAmount: e.FirstAmount.Big(), Second: e.Second, SecondCoin: e.SecondCoin,
			SecondAmount: e.SecondAmount.Big(), Deadline: new(big.Int).SetUint64(e.Deadline), Nonce: e.Nonce,
		}, first, second)
	}
	first, second := w.sign(alice, e.Message(w.bookDomain())), w.sign(bob, e.Message(w.bookDomain()))
	cheaper := e
	cheaper.SecondAmount--
	refused := func(data []byte, want string) {
		t.Helper()
		w.requireRefused(stranger, w.book, data, &bindings.TradeBookMetaData, want)
	}
	refused(call(cheaper, first, second), "SignatureInvalid")
	refused(call(e, second, first), "SignatureInvalid")
	refused(call(e, first, nil), "SignatureInvalid")

	w.send(stranger, w.book, call(e, first, second))
	held := func(p party) [2]domain.Amount {
		return [2]domain.Amount{w.balance(usd, p.address), w.balance(eur, p.address)}
	}
	require.Equal(t, [2]domain.Amount{50 * coinUnit, 46 * coinUnit}, held(alice))
	require.Equal(t, [2]domain.Amount{50 * coinUnit, 54 * coinUnit}, held(bob))
	refused(call(e, first, second), "ExchangeDone")

	// If one side can not pay, the other does not: alice's allowance is used up.
	again := e
	again.Nonce = 2
	data := call(again, w.sign(alice, again.Message(w.bookDomain())), w.sign(bob, again.Message(w.bookDomain())))
	w.requireRefused(stranger, w.book, data, &bindings.TradeCoinMetaData, "ERC20InsufficientAllowance")
	require.Equal(t, [2]domain.Amount{50 * coinUnit, 46 * coinUnit}, held(alice))
}

func TestAChunkThatCanNotBeWrittenIsRefused(t *testing.T) {
	trade := typeddata.Trade{Payer: alice.address, Payee: bob.address, Coin: common.Address{1}, FromCountry: germany, ToCountry: china}
	trade.Legs = []typeddata.Leg{{Amount: 1}}
	others := map[string]typeddata.Trade{}
	other := trade
	other.Coin = common.Address{2}
	others["another coin"] = other
	other = trade
	other.FromCountry = china
	others["another corridor, from"] = other
	other = trade
	other.ToCountry = germany
	others["another corridor, to"] = other

	chunk := netting.Chunk{
		Legs:      []netting.Leg{{Trade: common.Hash{1}}, {Trade: common.Hash{2}}},
		Positions: []netting.Position{{Party: alice.address}, {Party: bob.address}},
	}
	for name, second := range others {
		_, err := calldata.Net(chunk, map[common.Hash]typeddata.Trade{{1}: trade, {2}: second})
		require.Equal(t, domain.CodeInvalidInput, domain.CodeOf(err), name)
	}
	_, err := calldata.Net(chunk, map[common.Hash]typeddata.Trade{{1}: trade})
	require.Equal(t, domain.CodeInvalidInput, domain.CodeOf(err), "a trade is missing")
	_, err = calldata.Net(netting.Chunk{}, nil)
	require.Equal(t, domain.CodeInvalidInput, domain.CodeOf(err), "nothing to clear")
	_, err = calldata.Net(chunk, map[common.Hash]typeddata.Trade{{1}: trade, {2}: trade})
	require.NoError(t, err)
}

var (
	alice = partyOf("alice")
	bob   = partyOf("bob")
)
