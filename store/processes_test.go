package store_test

import (
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/lane"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

// Several processes share one database. What each of them is promised holds over all.

// calls is how often each promise is called on, half by each of two processes.
const calls = 16

// byTwoProcesses runs calls at the same time, each with its number, on two stores of one database.
func byTwoProcesses(t *testing.T, url string, call func(s *store.Store, number int)) *store.Store {
	t.Helper()
	options := store.Options{Dir: t.TempDir(), Database: url}
	processes := []*store.Store{openAt(t, options), openAt(t, options)}
	start := make(chan struct{})
	var running sync.WaitGroup
	for number := range calls {
		running.Go(func() {
			<-start
			call(processes[number%2], number)
		})
	}
	close(start)
	running.Wait()
	return processes[0]
}

func TestProcessesOpenANewDatabaseTogether(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		if url == "" {
			t.Skip("a data directory is taken by one process")
		}
		var opening sync.WaitGroup
		for range 4 {
			opening.Go(func() {
				s, err := store.Open(t.Context(), store.Options{Database: url})
				if assert.NoError(t, err) {
					assert.NoError(t, s.Close())
				}
			})
		}
		opening.Wait()
	})
}

func TestOneProcessHasAnIdempotencyKey(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		var claims, takeovers atomic.Int64
		s := byTwoProcesses(t, url, func(s *store.Store, number int) {
			claim := store.IdempotencyKey{Owner: "aurora", Route: "POST /transfers", Key: "k", Instance: string(rune('a' + number))}
			row, claimed, err := s.BeginIdempotent(t.Context(), claim)
			if assert.NoError(t, err) && assert.Equal(t, claimed, row.Instance == claim.Instance) && claimed {
				claims.Add(1)
			}
		})
		require.EqualValues(t, 1, claims.Load())
		row, _, err := s.BeginIdempotent(t.Context(), store.IdempotencyKey{Owner: "aurora", Route: "POST /transfers", Key: "k"})
		require.NoError(t, err)
		byTwoProcesses(t, url, func(_ *store.Store, number int) {
			taken, err := s.TakeOverIdempotent(t.Context(), row.Owner, row.Route, row.Key, row.Instance, "heir "+string(rune('a'+number)))
			if assert.NoError(t, err) && taken {
				takeovers.Add(1)
			}
		})
		require.EqualValues(t, 1, takeovers.Load())
	})
}

func TestProcessesAreAnsweredWhatWasKeptFirst(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		var signed atomic.Int64
		var mutex sync.Mutex
		answers := map[string]bool{}
		note := func(answer string) {
			mutex.Lock()
			defer mutex.Unlock()
			answers[answer] = true
		}
		byTwoProcesses(t, url, func(s *store.Store, number int) {
			own := string(rune('a' + number))
			terms, err := s.AddApplicationTerms(t.Context(), store.ApplicationTerms{ApplicationID: store.Hash{1}, Nonce: "1", Principal: own})
			if assert.NoError(t, err) {
				note("terms of " + terms.Principal)
			}
			file, err := s.AddTradeFile(t.Context(), store.TradeFile{ApplicationID: store.Hash{1}, Body: own})
			if assert.NoError(t, err) {
				note("file " + file.Body)
			}
			purpose := "purpose"
			request, err := s.AddRequest(t.Context(), store.Request{ID: own, Principal: "aurora", Purpose: &purpose})
			if assert.NoError(t, err) {
				note("request " + request.ID)
			}
			added, err := s.AddEndorsement(t.Context(), store.Endorsement{ApplicationID: store.Hash{1}, Signature: []byte{1}})
			if assert.NoError(t, err) && added {
				signed.Add(1)
			}
		})
		require.Len(t, answers, 3, "one of each: %v", answers)
		require.EqualValues(t, 1, signed.Load())
	})
}

func TestAWalletHasOneOwnerInAllProcesses(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		var owners atomic.Int64
		byTwoProcesses(t, url, func(s *store.Store, number int) {
			_, err := s.AddOwnWallet(t.Context(), common.Address{5}, string(rune('a'+number)), 1)
			if err == nil {
				owners.Add(1)
			} else {
				assert.Equal(t, domain.CodeConflict, domain.CodeOf(err))
			}
		})
		require.EqualValues(t, 1, owners.Load())
	})
}

func TestProcessesTakeEachIndexAndNonceOnce(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		var indexes, nonces sync.Map
		byTwoProcesses(t, url, func(s *store.Store, number int) {
			purpose := string(rune('a' + number/2)) // each by two calls
			key, err := s.NewCustodialWallet(t.Context(), "aurora", purpose, 1, func(index uint32) (common.Address, error) {
				return common.Address{1, byte(index)}, nil
			})
			if assert.NoError(t, err) {
				assert.Less(t, *key.DerivationIndex, uint32(calls/2))
				before, taken := indexes.LoadOrStore(*key.DerivationIndex, purpose)
				assert.True(t, !taken || before == purpose)
			}
			nonce, err := s.NextAuthorizationNonce(t.Context(), common.Address{1})
			if assert.NoError(t, err) {
				_, taken := nonces.LoadOrStore(nonce, true)
				assert.False(t, taken)
				assert.Less(t, nonce, uint64(calls))
			}
		})
	})
}

// A derived address that is somebody's own already will not become free: that is told, not tried for ever.
func TestAnAddressInTheWayIsTold(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := open(t, url)
		_, err := s.AddOwnWallet(t.Context(), common.Address{1}, "borealis", 1)
		require.NoError(t, err)
		_, err = s.NewCustodialWallet(t.Context(), "aurora", "a", 1, func(uint32) (common.Address, error) { return common.Address{1}, nil })
		require.ErrorContains(t, err, "wallet_keys")
	})
}

func TestProcessesTakeAPurposeAndALaneNonceOnce(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		var purposes, nonces, variants atomic.Int64
		take := func(t *testing.T, won *atomic.Int64, err error) {
			t.Helper()
			if err == nil {
				won.Add(1)
			} else {
				assert.ErrorIs(t, err, lane.ErrTaken)
			}
		}
		s := byTwoProcesses(t, url, func(s *store.Store, number int) {
			lanes, hash := s.Lanes(7431), byte(number)
			take(t, &purposes, lanes.Insert(t.Context(), laneTransaction("the same", uint64(number), hash)))
			take(t, &nonces, lanes.Insert(t.Context(), laneTransaction("own "+string(rune('a'+number)), 100, 100+hash)))
			take(t, &variants, lanes.AddVariant(t.Context(), "the same", laneVariant(200, 200+hash)))
		})
		require.EqualValues(t, 1, purposes.Load())
		require.EqualValues(t, 1, nonces.Load())
		require.Positive(t, variants.Load())
		found, err := s.Lanes(7431).Find(t.Context(), "the same")
		require.NoError(t, err)
		require.Len(t, found.Variants, 1+int(variants.Load()))
	})
}
