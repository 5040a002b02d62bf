package lane_test

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/lane"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

// Several processes submit to the same lane at the same time, the same requests among them. One of them runs the lane, and
// each hears of the outcome of what it submitted.
func TestProcessesShareALane(t *testing.T) {
	w, done := newChain(t)
	t.Cleanup(done)
	url := database.New(t)
	const requests = 12
	ctx, stop := context.WithCancel(t.Context())
	var running, submitting sync.WaitGroup
	defer running.Wait()
	defer stop()
	for range 2 {
		opened, err := store.Open(ctx, store.Options{Database: url})
		require.NoError(t, err)
		t.Cleanup(func() { assert.NoError(t, opened.Close()) })
		w.store = opened.Lanes(chainID.Uint64())
		lanes := w.lanes()
		running.Go(func() { _ = lanes.Run(ctx) })
		for number := range requests {
			submitting.Go(func() {
				purpose := fmt.Sprintf("count %d", number)
				if _, err := lanes.Submit(ctx, lane.Request{Purpose: purpose, From: w.accounts[0], To: counter}); !assert.NoError(t, err) {
					return
				}
				tx, err := lanes.Wait(ctx, purpose)
				if assert.NoError(t, err) {
					assert.NoError(t, tx.Err())
				}
			})
		}
	}
	finished := make(chan struct{})
	go func() {
		submitting.Wait()
		close(finished)
	}()
	for sealing := true; sealing; {
		select {
		case <-finished:
			sealing = false
		default:
			w.chain.Commit()
		}
	}
	require.EqualValues(t, requests, w.count(t.Context(), t))
}
