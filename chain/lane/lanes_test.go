package lane_test

import (
	"context"
	"fmt"
	"math/big"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/lane"
	"github.com/specie-money/specie/domain"
)

func TestASubmittedRequestIsExecutedOnce(t *testing.T) {
	w := newWorld(t)
	lanes := w.lanes()
	request := lane.Request{Purpose: "count", From: w.accounts[0], To: counter}
	first, err := lanes.Submit(t.Context(), request)
	require.NoError(t, err)
	require.Equal(t, lane.StatePending, first.State)
	require.Equal(t, domain.CodeTransactionPending, domain.CodeOf(first.Err()))
	again, err := lanes.Submit(t.Context(), request)
	require.NoError(t, err)
	require.Equal(t, first.Variants[0].TxHash, again.Variants[0].TxHash)

	w.settle(t.Context(), t, lanes)
	done, err := lanes.Wait(t.Context(), "count")
	require.NoError(t, err)
	require.Equal(t, lane.StateExecuted, done.State)
	require.NoError(t, done.Err())
	require.True(t, done.Final)
	require.Equal(t, first.Variants[0].TxHash, done.TxHash)
	require.EqualValues(t, 1, w.count(t.Context(), t))

	// The purpose stays used, also with another content.
	after, err := lanes.Submit(t.Context(), request)
	require.NoError(t, err)
	require.Equal(t, lane.StateExecuted, after.State)
	request.Value = big.NewInt(1)
	_, err = lanes.Submit(t.Context(), request)
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodePurposeReused))
	require.EqualValues(t, 1, w.count(t.Context(), t))
}

func TestARequestThatWouldRevertUsesNothingUp(t *testing.T) {
	w := newWorld(t)
	lanes := w.lanes()
	refused := map[domain.Code]lane.Request{
		domain.CodeTransactionReverted:    {Purpose: "a", From: w.accounts[0], To: stubborn},
		domain.CodeInsufficientNativeCoin: {Purpose: "b", From: w.accounts[0], To: counter, Value: new(big.Int).Mul(ether, ether)},
		domain.CodeInvalidInput:           {Purpose: "", From: w.accounts[0], To: counter},
		domain.CodeKeyUnknown:             {Purpose: "c", From: common.HexToAddress("0x77"), To: counter},
		domain.CodeReceiverInvalid:        {Purpose: "d", From: w.accounts[0]},
		domain.CodeAmountNegative:         {Purpose: "e", From: w.accounts[0], To: counter, Value: big.NewInt(-1)},
	}
	for code, request := range refused {
		_, err := lanes.Submit(t.Context(), request)
		require.Equal(t, code, domain.CodeOf(err), "%v", err)
		if request.Purpose != "" {
			_, err = lanes.Find(t.Context(), request.Purpose)
			require.ErrorIs(t, err, domain.ErrorOf(domain.CodeNotFound))
		}
	}
	_, found, err := w.store.LastNonce(t.Context(), w.accounts[0])
	require.NoError(t, err)
	require.False(t, found)
}

func TestARevertIsToldWithItsReason(t *testing.T) {
	w := newWorld(t)
	options := w.options()
	options.Node = deafNode{w.client}
	// Both requests pass their trial, as the node does not have the first one when the second is tried; but only one of
	// them can succeed.
	_, err := lane.New(options).Submit(t.Context(), lane.Request{Purpose: "late", From: w.accounts[0], To: fickle})
	require.NoError(t, err)
	lanes := w.lanes()
	_, err = lanes.Submit(t.Context(), lane.Request{Purpose: "early", From: w.accounts[1], To: fickle})
	require.NoError(t, err)
	w.chain.Commit()
	w.settle(t.Context(), t, lanes)

	early, err := lanes.Wait(t.Context(), "early")
	require.NoError(t, err)
	require.NoError(t, early.Err())
	late, err := lanes.Wait(t.Context(), "late")
	require.NoError(t, err)
	require.Equal(t, lane.StateReverted, late.State)
	require.Equal(t, domain.CodeAmountZero, domain.CodeOf(late.Err()), late.Detail)
}

func TestManyGoroutinesOnOneLaneLeaveNoGap(t *testing.T) {
	w := newWorld(t)
	lanes := w.lanes()
	const requests = 60
	var group errgroup.Group
	group.SetLimit(12)
	for i := range requests {
		group.Go(func() error {
			// Each purpose is asked for twice.
			_, err := lanes.Submit(t.Context(), lane.Request{Purpose: fmt.Sprintf("count/%d", i/2), From: w.accounts[0], To: counter})
			return err
		})
	}
	require.NoError(t, group.Wait())
	unsettled, err := w.store.Unsettled(t.Context())
	require.NoError(t, err)
	require.Len(t, unsettled, requests/2)
	for i, tx := range unsettled {
		require.EqualValues(t, i, tx.Nonce())
	}
	w.settle(t.Context(), t, lanes)
	require.EqualValues(t, requests/2, w.count(t.Context(), t))
}

func TestAPoorLaneWaitsAndHoldsUpNoOther(t *testing.T) {
	w := newWorld(t)
	lanes := w.lanes()
	_, err := lanes.Submit(t.Context(), lane.Request{Purpose: "poor", From: w.poor, To: counter})
	require.NoError(t, err)
	_, err = lanes.Submit(t.Context(), lane.Request{Purpose: "rich", From: w.accounts[0], To: counter})
	require.NoError(t, err)
	w.chain.Commit()
	require.NoError(t, lanes.Advance(t.Context()))
	rich, err := lanes.Find(t.Context(), "rich")
	require.NoError(t, err)
	require.Equal(t, lane.StateExecuted, rich.State)
	poor, err := lanes.Find(t.Context(), "poor")
	require.NoError(t, err)
	require.Equal(t, lane.StatePending, poor.State)
	require.Equal(t, domain.CodeInsufficientNativeCoin, poor.Code)

	_, err = lanes.Submit(t.Context(), lane.Request{Purpose: "alms", From: w.accounts[0], To: w.poor, Value: ether})
	require.NoError(t, err)
	w.settle(t.Context(), t, lanes)
	require.EqualValues(t, 2, w.count(t.Context(), t))
}

func TestWaitEndsWithTheOutcomeOrTheContext(t *testing.T) {
	w := newWorld(t)
	lanes := w.lanes()
	_, err := lanes.Wait(t.Context(), "nothing")
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeNotFound))
	_, err = lanes.Submit(t.Context(), lane.Request{Purpose: "count", From: w.accounts[0], To: counter})
	require.NoError(t, err)

	ended, cancel := context.WithCancel(t.Context())
	cancel()
	pending, err := lanes.Wait(ended, "count")
	require.NoError(t, err)
	require.Equal(t, lane.StatePending, pending.State)

	running, stop := context.WithCancel(t.Context())
	var group errgroup.Group
	group.Go(func() error { return lanes.Run(running) })
	for range 3 {
		group.Go(func() error {
			done, err := lanes.Wait(t.Context(), "count")
			if err != nil {
				return err
			}
			return done.Err()
		})
	}
	w.chain.Commit()
	done, err := lanes.Wait(t.Context(), "count")
	require.NoError(t, err)
	require.Equal(t, lane.StateExecuted, done.State)
	stop()
	require.ErrorIs(t, group.Wait(), context.Canceled)
}

func TestARequestSubmittedWhileTheNodeIsAwayArrivesLater(t *testing.T) {
	w := newWorld(t)
	options := w.options()
	options.Node = deafNode{w.client}
	tx, err := lane.New(options).Submit(t.Context(), lane.Request{Purpose: "count", From: w.accounts[0], To: counter})
	require.NoError(t, err, "it is durable")
	require.Equal(t, domain.CodeNodeUnreachable, tx.Code)
	w.settle(t.Context(), t, w.lanes())
	done, err := w.lanes().Find(t.Context(), "count")
	require.NoError(t, err)
	require.Equal(t, lane.StateExecuted, done.State)
	require.Empty(t, done.Detail)
}

func TestTheSameRequestsGiveTheSameTransactions(t *testing.T) {
	var hashes [2][]common.Hash
	for i := range hashes {
		w := newWorld(t)
		lanes := w.lanes()
		for n := range 3 {
			tx, err := lanes.Submit(t.Context(), lane.Request{Purpose: strconv.Itoa(n), From: w.accounts[0], To: counter})
			require.NoError(t, err)
			hashes[i] = append(hashes[i], tx.Variants[0].TxHash)
			w.chain.Commit()
			require.NoError(t, lanes.Advance(t.Context()))
		}
	}
	require.Equal(t, hashes[0], hashes[1])
}

// deafNode takes questions but no transactions, as a connection that breaks at the wrong moment does.
type deafNode struct{ *client.Client }

func (deafNode) SendTransaction(context.Context, *types.Transaction) error {
	return domain.Errorf(domain.CodeNodeUnreachable, "the node does not answer")
}
