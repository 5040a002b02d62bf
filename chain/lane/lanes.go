package lane

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/domain"
)

// Options of lanes. Store, Node, Signers and ChainID are required.
type Options struct {
	Store   Store
	Node    Node
	Signers Signers
	ChainID *big.Int
	// Confirmed is how many blocks must follow a transaction's own until it counts as final; 0 for a chain that never
	// reorganises.
	Confirmed uint64
	// StuckAfter is how many blocks a transaction waits before it is sent again with higher fees; 0 means 10.
	StuckAfter uint64
	// Tip is what a transaction pays the sealer [wei per gas]; nil means 1 gwei. It is fixed, so that the same requests
	// give the same transactions.
	Tip *big.Int
	// MostFee bounds what a transaction may pay [wei per gas], however long it is stuck; nil means 1,000 gwei.
	MostFee *big.Int
	// NextTime gives the time [Unix seconds] of the block after one of time parent. Required where a chain's clock is
	// not the time of day, because a node tries pending transactions at the time of day; nil leaves it to the node.
	NextTime func(parent uint64) uint64
	// Every is how often Run looks even when no new block is told of: it sends again after a node was away. 0 means 2 s.
	Every time.Duration
	// Log takes what Run meets; nil means slog.Default().
	Log *slog.Logger
}

// Lanes sends the transactions of all accounts of one chain. Every process may submit to the lanes of a store; one at a
// time runs them.
type Lanes struct {
	Options

	mutex   sync.Mutex
	lanes   map[common.Address]*sync.Mutex
	waiters map[string]chan struct{} // by purpose; closed when its outcome changes

	advancing sync.Mutex
	seen      *types.Header // head of the last pass; nil before the first
}

// New makes lanes. They submit at once; Run follows what became of it.
func New(options Options) *Lanes {
	if options.StuckAfter == 0 {
		options.StuckAfter = 10
	}
	if options.Tip == nil {
		options.Tip = big.NewInt(1_000_000_000)
	}
	if options.MostFee == nil {
		options.MostFee = big.NewInt(1_000_000_000_000)
	}
	if options.Every == 0 {
		options.Every = 2 * time.Second
	}
	if options.Log == nil {
		options.Log = slog.Default()
	}
	return &Lanes{Options: options, lanes: map[common.Address]*sync.Mutex{}, waiters: map[string]chan struct{}{}}
}

// Submit makes the transaction of a purpose and sends it, or gives the one that the purpose already has. When it
// answers without error the request is durable and will be executed or reverted, even if no node can be reached now.
//
// The call is tried first: a request that would revert is refused with the contract's reason, and nothing is used up.
// Errors: those of package client's reasons, node-unreachable, key-unknown, purpose-reused, invalid-input.
func (l *Lanes) Submit(ctx context.Context, request Request) (*Transaction, error) {
	if err := request.check(); err != nil {
		return nil, err
	}
	if known, err := l.known(ctx, request); known != nil || err != nil {
		return known, err
	}
	signer, err := l.Signers.SignerOf(request.From)
	if err != nil {
		return nil, err
	}
	head, err := l.Node.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, explain(err)
	}
	gas, err := l.try(ctx, request, head)
	if err != nil {
		return nil, err
	}

	lane := l.lane(request.From)
	lane.Lock()
	defer lane.Unlock()
	const attempts = 20 // other processes may take one nonce after another
	for range attempts {
		// A twin of this request may have come first while this one was tried.
		if known, err := l.known(ctx, request); known != nil || err != nil {
			return known, err
		}
		tx, err := l.take(ctx, request, signer, head, gas)
		if errors.Is(err, ErrTaken) {
			continue
		}
		if err != nil {
			return nil, err
		}
		// From here on the request stands, whatever the sending says: Run sends again what did not arrive.
		return tx, l.send(ctx, tx)
	}
	return nil, domain.Errorf(domain.CodeConflict, "other processes send too much for %s at the same time; try again", request.From)
}

// take stores the transaction of a request under the next nonce. Error: ErrTaken when another process was first.
func (l *Lanes) take(ctx context.Context, request Request, signer keys.Signer, head *types.Header, gas uint64) (*Transaction, error) {
	nonce, err := l.nextNonce(ctx, request.From)
	if err != nil {
		return nil, err
	}
	tx := &Transaction{
		Purpose: request.Purpose, From: request.From, To: request.To, Data: request.Data, Value: request.value(),
		Gas: gas, Fingerprint: request.fingerprint(), State: StatePending,
	}
	variant, err := l.sign(signer, tx, nonce, l.fees(head), head.Number.Uint64())
	if err != nil {
		return nil, err
	}
	tx.Variants = []Variant{variant}
	return tx, l.Store.Insert(ctx, tx)
}

// Find gives the transaction of a purpose. Error: not-found.
func (l *Lanes) Find(ctx context.Context, purpose string) (*Transaction, error) {
	tx, err := l.Store.Find(ctx, purpose)
	if err != nil {
		return nil, err
	}
	if tx == nil {
		return nil, domain.Errorf(domain.CodeNotFound, "no transaction was submitted for %q", purpose)
	}
	return tx, nil
}

// Wait waits until the transaction of a purpose is executed or reverted, and gives it. When the context ends first, it
// gives the transaction as it is then: its Err is transaction-pending. Error: not-found.
func (l *Lanes) Wait(ctx context.Context, purpose string) (*Transaction, error) {
	for {
		changed := l.changes(purpose) // before reading, so that no change falls in between
		tx, err := l.Find(context.WithoutCancel(ctx), purpose)
		if err != nil || tx.State != StatePending {
			l.wake(purpose)
			return tx, err
		}
		select {
		case <-ctx.Done():
			return tx, nil
		case <-changed:
		}
	}
}

// try estimates the request on the state after all pending transactions and gives its gas limit.
func (l *Lanes) try(ctx context.Context, request Request, head *types.Header) (uint64, error) {
	at := uint64(0)
	if l.NextTime != nil {
		at = l.NextTime(head.Time)
	}
	msg := ethereum.CallMsg{From: request.From, To: receiver(request.To), Data: request.Data, Value: request.Value, Gas: request.Gas}
	estimate, err := l.Node.EstimatePending(ctx, msg, at)
	if err != nil {
		return 0, explain(err)
	}
	if request.Gas != 0 {
		return request.Gas, nil
	}
	return min(withRoom(estimate), head.GasLimit, mostGas), nil
}

// mostGas that one transaction may take on Osaka (EIP-7825).
const mostGas = 16_777_216

// withRoom adds a quarter for what may change before the transaction is executed, and rounds up, so that estimates that
// differ a little give the same transaction.
func withRoom(estimate uint64) uint64 {
	const step = 10_000
	return (estimate + estimate/4 + step - 1) / step * step
}

// nextNonce follows on both the node's and the store's last nonce: others may send with the same key, and the node may
// not yet know all that is stored.
func (l *Lanes) nextNonce(ctx context.Context, from common.Address) (uint64, error) {
	next, err := l.Node.PendingNonceAt(ctx, from)
	if err != nil {
		return 0, explain(err)
	}
	last, found, err := l.Store.LastNonce(ctx, from)
	if err != nil {
		return 0, err
	}
	if found {
		next = max(next, last+1)
	}
	return next, nil
}

// known gives the transaction that the request's purpose already has. Error: purpose-reused.
func (l *Lanes) known(ctx context.Context, request Request) (*Transaction, error) {
	tx, err := l.Store.Find(ctx, request.Purpose)
	if err != nil || tx == nil {
		return nil, err
	}
	if tx.Fingerprint != request.fingerprint() {
		return nil, domain.Errorf(domain.CodePurposeReused, "%q was submitted before with other content", request.Purpose)
	}
	return tx, nil
}

func (r Request) check() error {
	const longest = 200
	switch {
	case r.Purpose == "" || len(r.Purpose) > longest:
		return domain.Errorf(domain.CodeInvalidInput, "a purpose has 1 to %d bytes, not %d", longest, len(r.Purpose))
	case r.From == (common.Address{}):
		return domain.Errorf(domain.CodeAddressInvalid, "the sender's address is zero")
	case r.To == (common.Address{}) && !r.Create:
		return domain.Errorf(domain.CodeReceiverInvalid, "the receiving address is zero")
	case r.To != (common.Address{}) && r.Create:
		return domain.Errorf(domain.CodeReceiverInvalid, "a contract that is created has no address yet")
	case r.value().Sign() < 0:
		return domain.Errorf(domain.CodeAmountNegative, "the value is negative")
	case r.Gas > mostGas:
		return domain.Errorf(domain.CodeInvalidInput, "a transaction may take %d gas at most, not %d", mostGas, r.Gas)
	}
	return nil
}

func (r Request) value() *big.Int {
	if r.Value == nil {
		return new(big.Int)
	}
	return r.Value
}

// fingerprint is over fields of fixed size and the data last, so that no two contents share one.
func (r Request) fingerprint() common.Hash {
	return crypto.Keccak256Hash(r.From[:], r.To[:], common.BigToHash(r.value()).Bytes(), r.Data)
}

func (l *Lanes) lane(from common.Address) *sync.Mutex {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	lane, ok := l.lanes[from]
	if !ok {
		lane = &sync.Mutex{}
		l.lanes[from] = lane
	}
	return lane
}

// changes gives a channel that is closed at the next change of a purpose's outcome.
func (l *Lanes) changes(purpose string) <-chan struct{} {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	changed, ok := l.waiters[purpose]
	if !ok {
		changed = make(chan struct{})
		l.waiters[purpose] = changed
	}
	return changed
}

// wake lets all who wait for a purpose look again.
func (l *Lanes) wake(purpose string) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	if changed, ok := l.waiters[purpose]; ok {
		close(changed)
		delete(l.waiters, purpose)
	}
}

// wakeAll lets all who wait look again.
func (l *Lanes) wakeAll() {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	for purpose, changed := range l.waiters {
		close(changed)
		delete(l.waiters, purpose)
	}
}

// save makes an outcome durable and tells those who wait for it.
func (l *Lanes) save(ctx context.Context, tx *Transaction) error {
	if err := l.Store.SaveOutcome(ctx, tx); err != nil {
		return err
	}
	if tx.State != StatePending {
		l.wake(tx.Purpose)
	}
	return nil
}
