package indexer

import (
	"encoding/binary"
	"maps"
	"math/big"
	"math/rand/v2"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/domain"
)

// world is what the contracts hold: as little as it takes to give only events that the contracts could give, and to say
// afterwards what the database must hold.
type world struct {
	counter      uint64 // makes ids and hashes differ
	now          uint64 // time of the block at hand
	held         map[party]uint64
	supply       map[common.Address]uint64
	frozen       map[party]bool
	paused       map[common.Address]bool
	wallets      map[common.Address]simulatedWallet
	applications []simulatedApplication
	redemptions  []simulatedRedemption
	rounds       map[common.Address]uint64 // attestations by coin
	rules        map[common.Address]uint32 // versions by coin
	opened       map[common.Address]bool   // the desk's pools by coin
	derived      map[party]owned
	successors   map[common.Address]common.Address // of coins
	arrived      map[party]bool                    // that an account left a coin for its successor
	access       simulatedAccess
	trades       []simulatedTrade
	chunks       []simulatedChunk
	exchanges    []simulatedExchange
	moves        []simulatedMove // all movements of coin, in order
	logs         []types.Log     // of the transaction at hand
}

// party is an account of a coin.
type party struct{ coin, account common.Address }

// simulatedMove is a movement of coin and what it is for.
type simulatedMove struct {
	coin, from, to common.Address
	amount         uint64
	of             purpose
	at             uint64    // Unix seconds
	corridor       [2]uint16 // countries of payer and payee
}

// purpose is what a movement of coin is for; ids are zero where there are none.
type purpose struct {
	movement                                   domain.Movement
	application, redemption, trade, exchangeID common.Hash
}

type simulatedWallet struct {
	commitment common.Hash
	country    uint16
	status     domain.WalletStatus
	sequence   uint32
	successor  common.Address // of a pending or completed recovery
	recovering bool
}

func newWorld() *world {
	return &world{
		held: map[party]uint64{}, supply: map[common.Address]uint64{}, frozen: map[party]bool{}, paused: map[common.Address]bool{},
		wallets: map[common.Address]simulatedWallet{}, rounds: map[common.Address]uint64{}, rules: map[common.Address]uint32{},
		opened: map[common.Address]bool{}, derived: map[party]owned{}, successors: map[common.Address]common.Address{},
		arrived: map[party]bool{}, access: newSimulatedAccess(),
	}
}

func (w *world) clone() *world {
	c := *w
	c.held, c.supply, c.frozen, c.paused = maps.Clone(w.held), maps.Clone(w.supply), maps.Clone(w.frozen), maps.Clone(w.paused)
	c.wallets, c.rounds, c.rules = maps.Clone(w.wallets), maps.Clone(w.rounds), maps.Clone(w.rules)
	c.opened, c.derived, c.successors, c.arrived = maps.Clone(w.opened), maps.Clone(w.derived), maps.Clone(w.successors), maps.Clone(w.arrived)
	c.access = w.access.clone()
	c.applications, c.redemptions = slices.Clone(w.applications), slices.Clone(w.redemptions)
	c.trades, c.chunks, c.exchanges, c.moves = slices.Clone(w.trades), slices.Clone(w.chunks), slices.Clone(w.exchanges), slices.Clone(w.moves)
	for i := range c.trades {
		c.trades[i].legs = slices.Clone(c.trades[i].legs)
	}
	return &c
}

// transaction does one or two random things and gives their events.
func (w *world) transaction(random *rand.Rand, block uint64) []types.Log {
	w.logs, w.now = nil, simulatedTime(block)
	actions := []func(*rand.Rand){
		w.transfer, w.transfer, w.transfer, w.mint, w.burn, w.register, w.register, w.restrict, w.recover, w.freeze, w.wipe,
		w.pause, w.apply, w.apply, w.decide, w.decide, w.release, w.release, w.redeem, w.redeemIssuance, w.settle, w.settle,
		w.attest, w.rule, w.openTrade, w.openTrade, w.payTrade, w.payTrade, w.payTrade, w.settleLeg, w.settleLeg, w.settleLeg,
		w.claimLeg, w.refund, w.dispute, w.endDispute, w.closeTrade, w.net, w.net, w.exchange,
		w.replaceCoin, w.migrate, w.migrate, w.assignClaims, w.grant, w.grant, w.schedule, w.empower, w.empower, w.publish,
	}
	for range 1 + random.IntN(2) {
		actions[random.IntN(len(actions))](random)
	}
	hash := w.id(block, random.Uint64())
	for i := range w.logs {
		w.logs[i].TxHash = hash
	}
	return w.logs
}

func (w *world) emit(log types.Log) { w.logs = append(w.logs, log) }

func (w *world) id(parts ...uint64) common.Hash {
	w.counter++
	text := binary.BigEndian.AppendUint64(nil, w.counter)
	for _, part := range parts {
		text = binary.BigEndian.AppendUint64(text, part)
	}
	return crypto.Keccak256Hash(text)
}

var people = []common.Address{addressOf("aurora"), addressOf("borealis"), addressOf("cirrus"), addressOf("delta"), addressOf("echo")}

func someone(random *rand.Rand) common.Address { return people[random.IntN(len(people))] }

// someCoin gives a coin that is not replaced.
func (w *world) someCoin(random *rand.Rand) common.Address {
	return w.live(simulatedCoins[random.IntN(2)].Address)
}

// move is every movement of coin; the zero address mints and burns.
func (w *world) move(coin, from, to common.Address, amount uint64, of purpose) {
	w.moves = append(w.moves, simulatedMove{coin, from, to, amount, of, w.now, w.corridor(from, to, of)})
	var zero common.Address
	if from == zero {
		w.supply[coin] += amount
	} else {
		w.held[party{coin, from}] -= amount
	}
	if to == zero {
		w.supply[coin] -= amount
	} else {
		w.held[party{coin, to}] += amount
	}
	w.emit(eventLog(coin, coinABI, "Transfer", from, to, new(big.Int).SetUint64(amount)))
}

// corridor gives the countries of payer and payee, which of what passes through a trade's accounts are the trade's.
func (w *world) corridor(from, to common.Address, of purpose) [2]uint16 {
	for _, t := range w.trades {
		if t.id == of.trade && of.trade != (common.Hash{}) {
			switch of.movement {
			case domain.MovementPayment, domain.MovementIssuance:
				to = t.payee
			case domain.MovementRefund:
				from = t.payer
			default:
				from, to = t.payer, t.payee
			}
		}
	}
	return [2]uint16{w.wallets[from].country, w.wallets[to].country}
}

func (w *world) some(random *rand.Rand, coin, of common.Address) uint64 {
	return random.Uint64N(w.held[party{coin, of}] + 1)
}

func (w *world) transfer(random *rand.Rand) {
	coin, from, to := w.someCoin(random), someone(random), someone(random) // perhaps the same, perhaps nothing
	w.move(coin, from, to, w.some(random, coin, from), purpose{movement: domain.MovementTransfer})
}

func (w *world) mint(random *rand.Rand) {
	w.move(w.someCoin(random), common.Address{}, someone(random), random.Uint64N(1_000_000_000), purpose{movement: domain.MovementMint})
}

func (w *world) burn(random *rand.Rand) {
	coin, from := w.someCoin(random), someone(random)
	w.move(coin, from, common.Address{}, w.some(random, coin, from), purpose{movement: domain.MovementBurn})
}

func (w *world) register(random *rand.Rand) {
	address := someone(random)
	kept := w.wallets[address]
	if kept.status == domain.WalletRevoked || kept.recovering {
		return
	}
	kept.commitment, kept.status = w.id(), domain.WalletActive
	kept.country = []uint16{156, 276, 392}[random.IntN(3)]
	kept.sequence++
	w.wallets[address] = kept
	w.emit(eventLog(simulated.Registry, registryABI, "WalletRegistered", address, kept.commitment, addressOf("endorser"),
		kept.country, uint8(random.IntN(4)), big.NewInt(1_900_000_000), uint16(3), kept.sequence))
}

func (w *world) restrict(random *rand.Rand) {
	address := someone(random)
	kept := w.wallets[address]
	if kept.status == domain.WalletNone || kept.status == domain.WalletRevoked {
		return
	}
	if random.IntN(4) == 0 {
		kept.status = domain.WalletRevoked
		w.emit(eventLog(simulated.Registry, registryABI, "WalletRevoked", address, addressOf("endorser")))
	} else {
		kept.status = domain.WalletSuspended
		kept.sequence++
		w.emit(eventLog(simulated.Registry, registryABI, "WalletSuspended", address, addressOf("endorser"), kept.sequence))
	}
	w.wallets[address] = kept
}

func (w *world) recover(random *rand.Rand) {
	address := someone(random)
	kept := w.wallets[address]
	if kept.status == domain.WalletNone || kept.status == domain.WalletRevoked {
		return
	}
	switch {
	case !kept.recovering:
		kept.recovering, kept.successor = true, common.BytesToAddress(w.id().Bytes())
		w.emit(eventLog(simulated.Registry, registryABI, "RecoveryStarted", address, kept.successor, big.NewInt(1_800_000_000)))
	case random.IntN(2) == 0:
		kept.sequence++
		w.emit(eventLog(simulated.Registry, registryABI, "RecoveryCanceled", address, kept.successor, address, kept.sequence))
		kept.recovering, kept.successor = false, common.Address{}
	default:
		w.completeRecovery(address, &kept)
	}
	w.wallets[address] = kept
}

func (w *world) completeRecovery(address common.Address, kept *simulatedWallet) {
	w.emit(eventLog(simulated.Registry, registryABI, "RecoveryCompleted", address, kept.successor))
	w.wallets[kept.successor] = simulatedWallet{commitment: kept.commitment, country: kept.country, status: kept.status, sequence: 1}
	for _, listed := range simulatedCoins[:2] {
		coin := w.locate(listed.Address, address)
		lost, found := party{coin, address}, party{coin, kept.successor}
		if w.frozen[lost] {
			w.frozen[found] = true
			w.emit(eventLog(coin, coinABI, "Frozen", kept.successor, simulated.Registry))
		}
		amount := w.held[lost]
		w.move(coin, address, kept.successor, amount, purpose{movement: domain.MovementRecovery})
		w.emit(eventLog(coin, coinABI, "AccountRecovered", address, kept.successor, new(big.Int).SetUint64(amount)))
	}
	kept.status, kept.recovering = domain.WalletRevoked, false
}

func (w *world) freeze(random *rand.Rand) {
	p := party{w.someCoin(random), someone(random)}
	event := "Frozen"
	if w.frozen[p] {
		event = "Unfrozen"
	}
	w.frozen[p] = !w.frozen[p]
	w.emit(eventLog(p.coin, coinABI, event, p.account, addressOf("freezer")))
}

func (w *world) wipe(random *rand.Rand) {
	p := party{w.someCoin(random), someone(random)}
	if !w.frozen[p] {
		return
	}
	amount := w.held[p]
	w.move(p.coin, p.account, common.Address{}, amount, purpose{movement: domain.MovementWipe})
	w.emit(eventLog(p.coin, coinABI, "Wiped", p.account, addressOf("wiper"), new(big.Int).SetUint64(amount)))
}

func (w *world) pause(random *rand.Rand) {
	coin := w.someCoin(random)
	event := "Paused"
	if w.paused[coin] {
		event = "Unpaused"
	}
	w.paused[coin] = !w.paused[coin]
	w.emit(eventLog(coin, coinABI, event, addressOf("pauser")))
}

func (w *world) attest(random *rand.Rand) {
	coin := w.someCoin(random)
	w.rounds[feedOf(coin)]++
	huge := new(big.Int).Lsh(big.NewInt(1), 95) // more than coin could ever cover
	w.emit(eventLog(feedOf(coin), feedABI, "ReserveAttested", new(big.Int).SetUint64(w.rounds[feedOf(coin)]), huge, big.NewInt(1_750_000_000),
		big.NewInt(0), big.NewInt(0)))
	w.emit(eventLog(feedOf(coin), feedABI, "DepositBooked", w.id(), big.NewInt(5), new(big.Int).SetUint64(5*w.rounds[feedOf(coin)])))
}

func (w *world) rule(random *rand.Rand) {
	coin := w.someCoin(random)
	kind := crypto.Keccak256Hash([]byte(domain.RuleKinds()[random.IntN(3)]))
	w.emit(eventLog(simulated.RuleBook, rulesABI, "RuleScheduled", coin, kind, addressOf("rule"), big.NewInt(1_750_000_000)))
	if random.IntN(3) == 0 {
		w.emit(eventLog(simulated.RuleBook, rulesABI, "RuleCancelled", coin, kind, addressOf("rule")))
		return
	}
	w.rules[coin]++
	w.emit(eventLog(simulated.RuleBook, rulesABI, "RuleActivated", coin, kind, w.rules[coin], addressOf("rule"),
		big.NewInt(1_750_000_000), big.NewInt(1)))
	w.emit(eventLog(simulated.Registry, registryABI, "CoinAdded", uint8(w.rules[coin]%16), coin))
}

func feedOf(coin common.Address) common.Address {
	for _, c := range simulatedCoins {
		if c.Address == coin {
			return c.ReserveFeed
		}
	}
	panic("no such coin")
}
