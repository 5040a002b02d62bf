package operations_test

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/lane"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/indexer"
	"github.com/specie-money/specie/operations"
)

// Points at which the operations centre may be cut off.
const (
	beforeSubmit = "before the transaction is submitted"
	afterSubmit  = "after the transaction is submitted"
	beforeIndex  = "before the transaction is indexed"
	beforeGas    = "before the gas is given"
)

var errCrash = errors.New("the process ended here")

func (s *system) reach(point, purpose string) error {
	if s.crash == nil {
		return nil
	}
	return s.crash(point, purpose)
}

type crashingLanes struct {
	operations.Lanes
	system *system
}

func (l crashingLanes) Submit(ctx context.Context, request lane.Request) (*lane.Transaction, error) {
	if err := l.system.reach(beforeSubmit, request.Purpose); err != nil {
		return nil, err
	}
	tx, err := l.Lanes.Submit(ctx, request)
	if err != nil {
		return nil, err
	}
	return tx, l.system.reach(afterSubmit, request.Purpose)
}

type crashingIndex struct {
	*indexer.Indexer
	system *system
}

func (x crashingIndex) WaitFor(ctx context.Context, block uint64) error {
	if err := x.system.reach(beforeIndex, ""); err != nil {
		return err
	}
	return x.Indexer.WaitFor(ctx, block)
}

// Every change, cut off anywhere and repeated under its purpose, happens once and tells the same.
func TestARepeatedChangeHappensOnce(t *testing.T) {
	onEachDatabase(t, unchanged, func(t *testing.T, s *system) {
		ctx := t.Context()
		aurora := trader("aurora")
		holder := partyOf("aurora's own key")
		_, err := s.OpenWallet(ctx, s.as(aurora), operations.OpenWallet{Custody: domain.CustodyOwn, Address: holder.Address()})
		require.NoError(t, err)
		s.endorse(holder.Address(), 1)
		from, to := s.register(aurora, 1), s.register(aurora, 1)
		s.attest(100_000 * unit)
		s.issue(aurora, from, 10_000*unit)
		_, err = s.Transfer(ctx, s.as(aurora), operations.TransferCoin{From: from, To: holder.Address(), Coin: s.usd(), Amount: 1_000 * unit})
		require.NoError(t, err)

		type change func(operations.Actor) (any, error)
		changes := map[string]func() (domain.Principal, change){
			"open": func() (domain.Principal, change) {
				return aurora, func(a operations.Actor) (any, error) {
					return s.OpenWallet(ctx, a, operations.OpenWallet{Custody: domain.CustodyCustodial})
				}
			},
			"register": func() (domain.Principal, change) {
				opened, err := s.OpenWallet(ctx, s.as(aurora), operations.OpenWallet{Custody: domain.CustodyCustodial})
				require.NoError(t, err)
				in := s.endorsement(opened.Address, 1, 0, endorsers[0])
				return clerk, func(a operations.Actor) (any, error) { return s.RegisterWallet(ctx, a, in) }
			},
			"apply": func() (domain.Principal, change) {
				return aurora, func(a operations.Actor) (any, error) {
					return s.Apply(ctx, a, operations.Apply{Applicant: from, Coin: s.usd(), Amount: 10 * unit})
				}
			},
			"issue": func() (domain.Principal, change) {
				application, err := s.Apply(ctx, s.as(aurora), operations.Apply{Applicant: from, Coin: s.usd(), Amount: 10 * unit})
				require.NoError(t, err)
				s.endorseApplication(application, endorsers[:2]...)
				return clerk, func(a operations.Actor) (any, error) { return s.Issue(ctx, a, application.ID) }
			},
			"transfer": func() (domain.Principal, change) {
				return aurora, func(a operations.Actor) (any, error) {
					return s.Transfer(ctx, a, operations.TransferCoin{From: from, To: to, Coin: s.usd(), Amount: 3 * unit})
				}
			},
			"relay": func() (domain.Principal, change) {
				p := s.prepare(aurora, operations.TransferCoin{From: holder.Address(), To: to, Coin: s.usd(), Amount: 2 * unit})
				in := operations.RelayAuthorization{TransferAuthorization: p.Authorization, Signature: s.sign(holder, p.ToSign.Digest)}
				return aurora, func(a operations.Actor) (any, error) { return s.RelayAuthorization(ctx, a, in) }
			},
			"submit": func() (domain.Principal, change) {
				p := s.prepare(aurora, operations.TransferCoin{From: holder.Address(), To: to, Coin: s.usd(), Amount: 2 * unit})
				in := operations.SubmitTransaction{Raw: signed(t, holder, p.Transaction, s.chain.ChainID())}
				return aurora, func(a operations.Actor) (any, error) { return s.SubmitTransaction(ctx, a, in) }
			},
			"redeem": func() (domain.Principal, change) {
				return aurora, func(a operations.Actor) (any, error) {
					return s.RequestRedemption(ctx, a, operations.RequestRedemption{Holder: from, Coin: s.usd(), Amount: unit})
				}
			},
			"attest": func() (domain.Principal, change) {
				p, err := s.PrepareAttestation(ctx, clerk, operations.PrepareAttestation{Coin: s.usd(), Amount: 200_000 * unit})
				require.NoError(t, err)
				in := operations.AttestReserve{Attestation: p.Attestation, Signatures: [][]byte{
					s.sign(attesters[0], p.ToSign.Digest), s.sign(attesters[1], p.ToSign.Digest),
				}}
				return clerk, func(a operations.Actor) (any, error) { return s.AttestReserve(ctx, a, in) }
			},
		}
		for name, arrange := range changes {
			for _, point := range []string{beforeSubmit, afterSubmit, beforeIndex, beforeGas} {
				t.Run(name+" cut off "+point, func(t *testing.T) {
					who, change := arrange()
					actor := s.as(who)
					hit := false
					s.crash = func(at, purpose string) error {
						if at == point && purpose == actor.Purpose || at == point && point == beforeIndex ||
							point == beforeGas && at == beforeSubmit && purpose == actor.Purpose+"/gas" {
							hit = true
							s.stop() // the databases are closed: nothing can be tidied up any more
							return errCrash
						}
						return nil
					}
					_, err := change(actor)
					if hit {
						require.ErrorIs(t, err, errCrash)
					} else {
						require.NoError(t, err)
						s.stop()
					}
					s.crash = nil
					s.start()
					if hit && point == beforeSubmit {
						told, err := s.Request(ctx, who, actor.Purpose)
						require.NoError(t, err)
						require.Equal(t, domain.CodeUnavailable, told.Problem.Code, "cut off before anything was sent")
					}
					first, err := change(actor)
					require.NoError(t, err)
					height := s.now()
					second, err := change(actor)
					require.NoError(t, err)
					require.Equal(t, first, second)
					require.Equal(t, height, s.now(), "the repetition made a block")
					if name != "open" {
						told, err := s.Request(ctx, who, actor.Purpose)
						require.NoError(t, err)
						require.Equal(t, operations.RequestExecuted, told.Status)
					}
				})
			}
		}
		// Four of each kind were asked for, each several times, and each happened once.
		require.Equal(t, 4*3*unit+8*2*unit, s.balance(aurora, to))
		require.Equal(t, (1_000-16)*unit, s.balance(aurora, holder.Address()))
		require.Equal(t, 10_000*unit-1_000*unit+4*(10-3-1)*unit, s.balance(aurora, from))
	})
}

func TestWhatTakesLongIsTold(t *testing.T) {
	onEachDatabase(t, unchanged, func(t *testing.T, s *system) {
		ctx, aurora := t.Context(), trader("aurora")
		from, to := s.register(aurora, 1), s.register(aurora, 1)
		s.attest(100 * unit)
		s.issue(aurora, from, 10*unit)
		actor := s.as(aurora)
		s.crash = func(point, _ string) error {
			if point == beforeIndex {
				return context.DeadlineExceeded
			}
			return nil
		}
		asked := operations.TransferCoin{From: from, To: to, Coin: s.usd(), Amount: unit}
		_, err := s.Transfer(ctx, actor, asked)
		requireCode(t, domain.CodeTransactionPending, err)
		told, err := s.Request(ctx, aurora, actor.Purpose)
		require.NoError(t, err)
		require.Equal(t, operations.ResourceTransfer, told.Resource)
		require.Equal(t, "aurora", told.Owner)
		require.NotZero(t, told.Transaction)
		_, err = s.Request(ctx, trader("baltic"), actor.Purpose)
		requireCode(t, domain.CodeNotFound, err)

		s.crash = nil
		transfer, err := s.Transfer(ctx, actor, asked)
		require.NoError(t, err)
		told, err = s.Request(ctx, clerk, actor.Purpose)
		require.NoError(t, err)
		require.Equal(t, operations.RequestExecuted, told.Status)
		require.Equal(t, transfer.ID, told.ResourceID)

		// A purpose is one principal's.
		_, err = s.Transfer(ctx, operations.Actor{Principal: trader("baltic"), Purpose: actor.Purpose}, asked)
		requireCode(t, domain.CodePurposeReused, err)
	})
}
