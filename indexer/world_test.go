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
	held         map[party]uint64
	supply       map[common.Address]uint64
	frozen       map[party]bool
	paused       map[common.Address]bool
	wallets      map[common.Address]simulatedWallet
	applications []simulatedApplication
	redemptions  []simulatedRedemption
	rounds       map[common.Address]uint64 // attestations by coin
	rules        map[common.Address]uint32 // versions by coin
	logs         []types.Log               // of the transaction at hand
}

type simulatedWallet struct {
	commitment common.Hash
	status     domain.WalletStatus
	sequence   uint32
	successor  common.Address // of a pending or completed recovery
	recovering bool
}

type simulatedApplication struct {
	id        common.Hash
	coin      common.Address
	applicant common.Address
	amount    uint64
	state     domain.ApplicationState
}

type simulatedRedemption struct {
	id       common.Hash
	coin     common.Address
	holder   common.Address
	amount   uint64
	state    domain.RedemptionState
	returned bool
}

func (r simulatedRedemption) account() common.Address {
	return common.BytesToAddress(crypto.Keccak256(r.id[:]))
}

func newWorld() *world {
	return &world{
		held: map[party]uint64{}, supply: map[common.Address]uint64{}, frozen: map[party]bool{}, paused: map[common.Address]bool{},
		wallets: map[common.Address]simulatedWallet{}, rounds: map[common.Address]uint64{}, rules: map[common.Address]uint32{},
	}
}

func (w *world) clone() *world {
	c := *w
	c.held, c.supply, c.frozen, c.paused = maps.Clone(w.held), maps.Clone(w.supply), maps.Clone(w.frozen), maps.Clone(w.paused)
	c.wallets, c.rounds, c.rules = maps.Clone(w.wallets), maps.Clone(w.rounds), maps.Clone(w.rules)
	c.applications, c.redemptions = slices.Clone(w.applications), slices.Clone(w.redemptions)
	return &c
}

// transaction does one or two random things and gives their events.
func (w *world) transaction(random *rand.Rand, block uint64) []types.Log {
	w.logs = nil
	actions := []func(*rand.Rand){
		w.transfer, w.transfer, w.transfer, w.mint, w.burn, w.register, w.register, w.restrict, w.recover, w.freeze, w.wipe,
		w.pause, w.apply, w.apply, w.decide, w.decide, w.redeem, w.settle, w.settle, w.attest, w.rule,
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
func someCoin(random *rand.Rand) common.Address {
	return simulatedCoins[random.IntN(len(simulatedCoins))].Address
}

// move is every movement of coin; the zero address mints and burns.
func (w *world) move(coin, from, to common.Address, amount uint64) {
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

func (w *world) some(random *rand.Rand, coin, of common.Address) uint64 {
	return random.Uint64N(w.held[party{coin, of}] + 1)
}

func (w *world) transfer(random *rand.Rand) {
	coin, from, to := someCoin(random), someone(random), someone(random) // perhaps the same, perhaps nothing
	w.move(coin, from, to, w.some(random, coin, from))
}

func (w *world) mint(random *rand.Rand) {
	w.move(someCoin(random), common.Address{}, someone(random), random.Uint64N(1_000_000_000))
}

func (w *world) burn(random *rand.Rand) {
	coin, from := someCoin(random), someone(random)
	w.move(coin, from, common.Address{}, w.some(random, coin, from))
}

func (w *world) register(random *rand.Rand) {
	address := someone(random)
	kept := w.wallets[address]
	if kept.status == domain.WalletRevoked || kept.recovering {
		return
	}
	kept.commitment, kept.status = w.id(), domain.WalletActive
	kept.sequence++
	w.wallets[address] = kept
	w.emit(eventLog(simulated.Registry, registryABI, "WalletRegistered", address, kept.commitment, addressOf("endorser"),
		uint16(156), uint8(random.IntN(4)), big.NewInt(1_900_000_000), uint16(3), kept.sequence))
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
	w.wallets[kept.successor] = simulatedWallet{commitment: kept.commitment, status: kept.status, sequence: 1}
	for _, coin := range simulatedCoins {
		lost, found := party{coin.Address, address}, party{coin.Address, kept.successor}
		if w.frozen[lost] {
			w.frozen[found] = true
			w.emit(eventLog(coin.Address, coinABI, "Frozen", kept.successor, simulated.Registry))
		}
		amount := w.held[lost]
		w.move(coin.Address, address, kept.successor, amount)
		w.emit(eventLog(coin.Address, coinABI, "AccountRecovered", address, kept.successor, new(big.Int).SetUint64(amount)))
	}
	kept.status, kept.recovering = domain.WalletRevoked, false
}

func (w *world) freeze(random *rand.Rand) {
	p := party{someCoin(random), someone(random)}
	event := "Frozen"
	if w.frozen[p] {
		event = "Unfrozen"
	}
	w.frozen[p] = !w.frozen[p]
	w.emit(eventLog(p.coin, coinABI, event, p.account, addressOf("freezer")))
}

func (w *world) wipe(random *rand.Rand) {
	p := party{someCoin(random), someone(random)}
	if !w.frozen[p] {
		return
	}
	amount := w.held[p]
	w.move(p.coin, p.account, common.Address{}, amount)
	w.emit(eventLog(p.coin, coinABI, "Wiped", p.account, addressOf("wiper"), new(big.Int).SetUint64(amount)))
}

func (w *world) pause(random *rand.Rand) {
	coin := someCoin(random)
	event := "Paused"
	if w.paused[coin] {
		event = "Unpaused"
	}
	w.paused[coin] = !w.paused[coin]
	w.emit(eventLog(coin, coinABI, event, addressOf("pauser")))
}

func (w *world) apply(random *rand.Rand) {
	a := simulatedApplication{
		id: w.id(), coin: someCoin(random), applicant: someone(random), amount: random.Uint64N(1_000_000), state: domain.ApplicationApplied,
	}
	w.applications = append(w.applications, a)
	w.emit(eventLog(simulated.Desk, deskABI, "Applied", a.id, a.applicant, a.coin, someone(random), new(big.Int).SetUint64(a.amount),
		w.id(), w.id(), uint32(1), big.NewInt(1_750_000_000+random.Int64N(500)), random.Uint64()))
}

func (w *world) decide(random *rand.Rand) {
	if len(w.applications) == 0 {
		return
	}
	a := &w.applications[random.IntN(len(w.applications))]
	luck := random.IntN(10)
	switch {
	case a.state == domain.ApplicationIssued:
		a.state = domain.ApplicationEnded
		w.emit(eventLog(simulated.Desk, deskABI, "IssuanceEnded", a.id, a.applicant))
	case a.state != domain.ApplicationApplied:
	case luck < 2:
		a.state = domain.ApplicationRejected
		w.emit(eventLog(simulated.Desk, deskABI, "ApplicationRejected", a.id, addressOf("endorser"), w.id()))
	case luck < 4:
		a.state = domain.ApplicationCancelled
		w.emit(eventLog(simulated.Desk, deskABI, "ApplicationCancelled", a.id))
	default:
		a.state = domain.ApplicationIssued
		account := common.BytesToAddress(crypto.Keccak256(a.id[:]))
		w.move(a.coin, common.Address{}, account, a.amount)
		w.move(a.coin, account, a.applicant, a.amount)
		w.emit(eventLog(simulated.Desk, deskABI, "Issued", a.id, a.applicant, a.coin, account, new(big.Int).SetUint64(a.amount), uint32(1), uint8(2)))
	}
}

func (w *world) redeem(random *rand.Rand) {
	coin, holder := someCoin(random), someone(random)
	r := simulatedRedemption{id: w.id(), coin: coin, holder: holder, amount: w.some(random, coin, holder), state: domain.RedemptionRequested}
	w.redemptions = append(w.redemptions, r)
	w.emit(eventLog(simulated.Desk, deskABI, "RedemptionRequested", r.id, holder, coin, r.account(), new(big.Int).SetUint64(r.amount), w.id()))
	w.emit(eventLog(coin, coinABI, "DerivedAccountOpened", r.account(), simulated.Desk, r.id, uint8(8)))
	w.move(coin, holder, r.account(), r.amount)
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
		w.emit(eventLog(simulated.Desk, deskABI, "RedemptionFailed", r.id, w.id()))
		w.giveBack(random, r)
	case r.state == domain.RedemptionAccepted:
		r.state = domain.RedemptionPaid
		w.move(r.coin, r.account(), common.Address{}, r.amount)
		w.emit(eventLog(r.coin, coinABI, "DerivedAccountClosed", r.account(), simulated.Desk))
		w.emit(eventLog(feedOf(r.coin), feedABI, "PayoutBooked", r.id, new(big.Int).SetUint64(r.amount), new(big.Int).SetUint64(r.amount)))
		w.emit(eventLog(simulated.Desk, deskABI, "RedemptionPaid", r.id, new(big.Int).SetUint64(r.amount)))
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
	w.move(r.coin, r.account(), r.holder, r.amount)
	w.emit(eventLog(r.coin, coinABI, "DerivedAccountClosed", r.account(), simulated.Desk))
	w.emit(eventLog(simulated.Desk, deskABI, "RedemptionReturned", r.id, r.holder, new(big.Int).SetUint64(r.amount)))
}

func (w *world) attest(random *rand.Rand) {
	coin := someCoin(random)
	w.rounds[coin]++
	huge := new(big.Int).Lsh(big.NewInt(1), 95) // more than coin could ever cover
	w.emit(eventLog(feedOf(coin), feedABI, "ReserveAttested", new(big.Int).SetUint64(w.rounds[coin]), huge, big.NewInt(1_750_000_000),
		big.NewInt(0), big.NewInt(0)))
	w.emit(eventLog(feedOf(coin), feedABI, "DepositBooked", w.id(), big.NewInt(5), new(big.Int).SetUint64(5*w.rounds[coin])))
}

func (w *world) rule(random *rand.Rand) {
	coin := someCoin(random)
	w.rules[coin]++
	w.emit(eventLog(simulated.RuleBook, rulesABI, "RuleChanged", coin, [32]byte(issuanceKind), w.rules[coin], addressOf("rule"),
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
