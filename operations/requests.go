package operations

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/lane"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// Request tells how far a change has come. Error: not-found.
func (c *Center) Request(ctx context.Context, who domain.Principal, id string) (Request, error) {
	row, err := c.Store.Request(ctx, id)
	if err != nil {
		return Request{}, err
	}
	if row.Principal != who.ID && !Sees(who, row.Principal) {
		return Request{}, domain.Errorf(domain.CodeNotFound, "no request has the id %q", id)
	}
	told := Request{ID: row.ID, Owner: row.Principal, Status: RequestPending, Resource: ResourceKind(row.Kind)}
	if row.TxHash != nil {
		err = c.followHandedIn(ctx, &told, row)
	} else {
		err = c.followLane(ctx, &told, row)
	}
	return told, err
}

// followLane tells of a change that this system sends itself.
func (c *Center) followLane(ctx context.Context, told *Request, row store.Request) error {
	var p plan
	if err := json.Unmarshal([]byte(row.Request), &p); err != nil {
		return fmt.Errorf("decode the plan of request %q: %w", row.ID, err)
	}
	told.ResourceID = p.Subject
	tx, err := c.Lanes.Find(ctx, row.ID)
	if domain.CodeOf(err) == domain.CodeNotFound {
		// Cut off between being kept and being sent, by a crash: nobody works on it any more.
		told.Status = RequestFailed
		told.Problem = domain.Errorf(domain.CodeUnavailable, "the request was cut off before anything was sent; repeat it with the same idempotency key")
		return nil
	}
	if err != nil {
		return err
	}
	if tx.State == lane.StatePending {
		told.Transaction = tx.Variants[len(tx.Variants)-1].TxHash
		return nil
	}
	told.Transaction = tx.TxHash
	if err := tx.Err(); err != nil {
		return fail(told, err)
	}
	return c.finishIfIndexed(ctx, told, tx.BlockNumber)
}

// followHandedIn tells of a transaction that its sender signed.
func (c *Center) followHandedIn(ctx context.Context, told *Request, row store.Request) error {
	var kept handedIn
	if err := json.Unmarshal([]byte(row.Request), &kept); err != nil {
		return fmt.Errorf("decode request %q: %w", row.ID, err)
	}
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(kept.Raw); err != nil {
		return fmt.Errorf("decode the transaction of request %q: %w", row.ID, err)
	}
	told.Transaction = tx.Hash()
	sender, err := types.Sender(types.LatestSignerForChainID(c.Node.ID()), tx)
	if err != nil {
		return fmt.Errorf("sender of request %q: %w", row.ID, err)
	}
	receipt, err := c.minedReceipt(ctx, tx)
	if err != nil {
		return err
	}
	if receipt == nil {
		return c.handInAgain(ctx, told, tx, sender)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return fail(told, c.whyReverted(ctx, tx, sender, receipt))
	}
	return c.finishIfIndexed(ctx, told, receipt.BlockNumber.Uint64())
}

// handInAgain sends what no block has: a node forgets what waits when it starts again, and the caller, who was told that
// the transaction is on its way, need not send it twice. When another transaction used its nonce, it has failed.
func (c *Center) handInAgain(ctx context.Context, told *Request, tx *types.Transaction, sender common.Address) error {
	refused := c.sendSigned(ctx, tx)
	if domain.CodeOf(refused) != domain.CodeConflict {
		return ctx.Err() // the node has it, or may take it another time
	}
	used, err := c.Node.NonceAt(ctx, sender, nil)
	if err != nil {
		return client.Explain(err)
	}
	if used > tx.Nonce() {
		if whose := c.whoseNonce(ctx, tx); domain.CodeOf(whose) == domain.CodeConflict {
			return fail(told, whose)
		}
	}
	return nil // its fee may do another time
}

func fail(told *Request, reason error) error {
	var problem *domain.Error
	if !errors.As(reason, &problem) {
		return reason
	}
	told.Status, told.Problem = RequestFailed, problem
	return nil
}

// finishIfIndexed calls a request executed once reading back shows what it did.
func (c *Center) finishIfIndexed(ctx context.Context, told *Request, block uint64) error {
	head, err := c.Store.IndexedHead(ctx)
	if err != nil || head.Number < block {
		return err
	}
	told.Status = RequestExecuted
	if told.Resource != ResourceTransfer {
		return nil
	}
	moved, err := c.Store.TransfersIn(ctx, told.Transaction)
	if err != nil {
		return err
	}
	if len(moved) > 0 {
		told.ResourceID = eventID(moved[0].TxHash, moved[0].LogIndex)
	}
	return nil
}
