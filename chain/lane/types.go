// Package lane sends transactions so that each request is executed at most once, whatever crashes in between.
//
// A lane is one sending account. A request names a purpose; its nonce and signed bytes are durable before a node sees
// them. The same nonce is kept until a transaction with it is final, and the receipt of every variant (the same
// request with other fees) is looked for, so a lost answer is never mistaken for a lost transaction.
package lane

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/domain"
)

// Request asks for one transaction.
type Request struct {
	Purpose string         // why, e.g. "issue/0x…": the same purpose is the same transaction, over all lanes
	From    common.Address // the lane
	To      common.Address // zero when Create is set
	Create  bool           // creates a contract from Data, which is its code and constructor's arguments
	Data    []byte
	Value   *big.Int // native coin [wei]; nil is none
	Gas     uint64   // gas limit; 0 lets the node estimate it
}

// State of a transaction.
type State string

// States. Executed and reverted may still turn back to pending in a reorganisation, until the transaction is final.
const (
	StatePending  State = "pending"
	StateExecuted State = "executed"
	StateReverted State = "reverted"
)

// Transaction is what the store keeps of a request.
type Transaction struct {
	Purpose     string
	From        common.Address
	To          common.Address // zero for the creation of a contract
	Data        []byte
	Value       *big.Int    // [wei], never nil
	Gas         uint64      // gas limit
	Fingerprint common.Hash // of From, To, Data and Value: tells a repeated request from a reused purpose
	Variants    []Variant   // in the order made, at least one

	State State
	Final bool // no reorganisation is expected to reach it
	// Code and Detail tell why a transaction reverted, or what a pending one waits for (empty if for a block only).
	Code   domain.Code
	Detail string
	// Where it was executed or reverted; zero while pending.
	TxHash      common.Hash
	BlockNumber uint64
	BlockHash   common.Hash
}

// Nonce is the nonce of the newest variant.
func (t *Transaction) Nonce() uint64 { return t.newest().Nonce }

// Created gives the address of the contract that an executed creation made; zero otherwise.
func (t *Transaction) Created() common.Address {
	if t.To == (common.Address{}) && t.State == StateExecuted {
		for _, variant := range t.Variants {
			if variant.TxHash == t.TxHash {
				return crypto.CreateAddress(t.From, variant.Nonce)
			}
		}
	}
	return common.Address{}
}

// message is the call that the transaction makes.
func (t *Transaction) message() ethereum.CallMsg {
	return ethereum.CallMsg{From: t.From, To: receiver(t.To), Data: t.Data, Value: t.Value, Gas: t.Gas}
}

// receiver is what a transaction says: nothing for the creation of a contract.
func receiver(to common.Address) *common.Address {
	if to == (common.Address{}) {
		return nil
	}
	return &to
}

func (t *Transaction) newest() Variant { return t.Variants[len(t.Variants)-1] }

// Err is nil once the transaction is executed; else the reason of its revert, or transaction-pending.
func (t *Transaction) Err() error {
	switch {
	case t.State == StateExecuted:
		return nil
	case t.State == StateReverted:
		return domain.Errorf(t.Code, "%s", t.Detail)
	case t.Detail != "":
		return domain.Errorf(domain.CodeTransactionPending, "the transaction waits: %s", t.Detail)
	default:
		return domain.Errorf(domain.CodeTransactionPending, "the transaction waits for a block")
	}
}

// Variant is one signed form of a transaction. Variants differ in fees. Only when somebody else's transaction took the
// nonce for good does a later variant have a later nonce.
type Variant struct {
	TxHash common.Hash
	Nonce  uint64
	Raw    []byte // signed, as sent
	MadeAt uint64 // block number of the head when it was made
	FeeCap *big.Int
	TipCap *big.Int
}

// ErrTaken is what a Store answers when the purpose, or the nonce of this sender, is already there.
var ErrTaken = errors.New("lane: purpose or nonce is taken")

// Store keeps transactions. Each method is one database transaction, and durable when it returns. Transactions are
// given and taken with all their variants.
type Store interface {
	// Find gives the transaction of a purpose, or nil when there is none.
	Find(ctx context.Context, purpose string) (*Transaction, error)
	// Insert saves a new transaction with its first variant, or nothing: ErrTaken when its purpose exists, or when a
	// variant of the same sender has its nonce.
	Insert(ctx context.Context, tx *Transaction) error
	// AddVariant saves one more variant: ErrTaken when a variant of another purpose of the same sender has its nonce.
	AddVariant(ctx context.Context, purpose string, variant Variant) error
	// SaveOutcome overwrites State, Final, Code, Detail, TxHash, BlockNumber and BlockHash of tx.Purpose; what a pending
	// transaction waits for is not noted when it no longer is pending.
	SaveOutcome(ctx context.Context, tx *Transaction) error
	// Unsettled lists all transactions that are not final, by sender, then by nonce of the newest variant.
	Unsettled(ctx context.Context) ([]*Transaction, error)
	// LastNonce gives the highest nonce of any variant of a sender; false when it has none.
	LastNonce(ctx context.Context, from common.Address) (nonce uint64, found bool, err error)
	// FinalFrom lists the final transactions of a sender whose nonce of the newest variant is at least nonce, in order
	// of nonce: those that a chain which was taken back no longer has.
	FinalFrom(ctx context.Context, from common.Address, nonce uint64) ([]*Transaction, error)
	// Senders lists all lanes.
	Senders(ctx context.Context) ([]common.Address, error)
	// Lead runs work while no other process of this store does, and standby now and then until it may. The work's context
	// ends when another process may begin.
	Lead(ctx context.Context, standby func(context.Context), work func(context.Context) error) error
}

// Node is what lanes ask of a node; chain/client's Client is one.
type Node interface {
	EstimatePending(ctx context.Context, msg ethereum.CallMsg, at uint64) (uint64, error)
	CallContract(ctx context.Context, msg ethereum.CallMsg, block *big.Int) ([]byte, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	BlockByNumber(ctx context.Context, number *big.Int) (*types.Block, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
	TransactionByHash(ctx context.Context, hash common.Hash) (tx *types.Transaction, isPending bool, err error)
	SubscribeNewHead(ctx context.Context, heads chan<- *types.Header) (ethereum.Subscription, error)
}

// Signers finds the signer of a lane. Error: key-unknown.
type Signers interface {
	SignerOf(address common.Address) (keys.Signer, error)
}
