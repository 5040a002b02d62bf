package operations_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/deploy"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
)

// world is what random operations should have made of a system.
type world struct {
	*system
	random    *rand.Rand
	owners    map[common.Address]domain.Principal
	wallets   []common.Address
	balances  map[common.Address]domain.Amount
	locked    map[common.Hash]operations.Redemption // open redemptions by id, and those that could not be given back
	issuances []*issuance
	applied   []operations.Application
	reserve   domain.Amount
	done      []func() error // repeats a change that succeeded
	outcomes  map[domain.Code]int
}

// issuance is what should have become of an issued application.
type issuance struct {
	operations.Application
	released, deposit domain.Amount
	ended             bool
}

// left is what the pools hold for it.
func (i issuance) left() domain.Amount { return i.Plan.Held - i.released + i.deposit }

// pooled are coins of which something is held back and something deposited.
func pooled(coin *deploy.CoinConfig) {
	coin.Holding.Share, coin.Holding.Cliff, coin.Holding.Duration = 3_000, 300, 1_500
	coin.Return.Share = 1_250
}

// Whatever is asked in whatever order: coin is neither made nor lost on the way, the database tells what the chain holds,
// and nothing that was done is done again.
func TestRandomOperationsKeepTheBooks(t *testing.T) {
	for seed := range uint64(3) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			onEachDatabase(t, pooled, func(t *testing.T, s *system) {
				w := &world{
					system: s, random: rand.New(rand.NewPCG(seed, 2)),
					owners: map[common.Address]domain.Principal{}, balances: map[common.Address]domain.Amount{},
					locked: map[common.Hash]operations.Redemption{}, outcomes: map[domain.Code]int{},
				}
				for i := range 5 {
					owner := trader(fmt.Sprint("trader ", i%3))
					address := w.register(owner, uint8(i%2))
					w.owners[address], w.wallets = owner, append(w.wallets, address)
				}
				steps := []func() error{
					w.attestSome, w.applySome, w.issueSome, w.issueSome, w.transferSome, w.transferSome, w.transferSome,
					w.redeemSome, w.settleSome, w.repeatSome, w.releaseSome, w.redeemIssuanceSome, w.endSome, w.returnSome,
				}
				for range 150 {
					err := steps[w.random.IntN(len(steps))]()
					if err != nil {
						require.NotEqual(t, domain.CodeInternal, domain.CodeOf(err), err)
						w.outcomes[domain.CodeOf(err)]++
					}
					w.checkBooks()
				}
				w.checkDatabase()
				t.Log(len(w.done), "changes; refused:", w.outcomes)
			})
		})
	}
}

func (w *world) amount(most domain.Amount) domain.Amount {
	return domain.Amount(w.random.Uint64N(uint64(most/lotSize)+2)) * lotSize
}

func (w *world) pick() common.Address { return w.wallets[w.random.IntN(len(w.wallets))] }

// succeeded notes a change to be repeated later; it must then make no block.
func (w *world) succeeded(change func() error) { w.done = append(w.done, change) }

func (w *world) repeatSome() error {
	if len(w.done) == 0 {
		return nil
	}
	before := w.now()
	require.NoError(w.t, w.done[w.random.IntN(len(w.done))]())
	require.Equal(w.t, before, w.now(), "a repetition made a block")
	return nil
}

// try runs a change under a new purpose and notes it if it succeeds.
func (w *world) try(who domain.Principal, change func(operations.Actor) error) error {
	actor := w.as(who)
	err := change(actor)
	if err == nil {
		w.succeeded(func() error { return change(actor) })
	}
	return err
}

func (w *world) attestSome() error {
	w.reserve += w.amount(60_000 * unit)
	prepared, err := w.PrepareAttestation(w.t.Context(), clerk, operations.PrepareAttestation{Coin: w.usd(), Amount: w.reserve})
	if err != nil {
		return err
	}
	in := operations.AttestReserve{Attestation: prepared.Attestation, Signatures: [][]byte{
		w.sign(attesters[1], prepared.ToSign.Digest), w.sign(attesters[0], prepared.ToSign.Digest),
	}}
	return w.try(clerk, func(a operations.Actor) error { _, err := w.AttestReserve(w.t.Context(), a, in); return err })
}

func (w *world) applySome() error {
	applicant := w.pick()
	in := operations.Apply{Applicant: applicant, Coin: w.usd(), Amount: w.amount(40_000 * unit)}
	var made operations.Application
	err := w.try(w.owners[applicant], func(a operations.Actor) (err error) { made, err = w.Apply(w.t.Context(), a, in); return err })
	if err == nil {
		w.applied = append(w.applied, made)
		w.endorseApplication(made, endorsers[:1+w.random.IntN(3)]...)
	}
	return err
}

func (w *world) issueSome() error {
	if len(w.applied) == 0 {
		return nil
	}
	application := w.applied[w.random.IntN(len(w.applied))]
	err := w.try(clerk, func(a operations.Actor) error { _, err := w.Issue(w.t.Context(), a, application.ID); return err })
	if err == nil {
		application, err = w.Application(w.t.Context(), clerk, application.ID)
		require.NoError(w.t, err)
		w.issuances = append(w.issuances, &issuance{Application: application, deposit: application.Plan.Deposited})
		w.balances[application.Terms.Applicant] += application.Plan.Released
	}
	return err
}

func (w *world) someIssuance() *issuance {
	if len(w.issuances) == 0 {
		return nil
	}
	return w.issuances[w.random.IntN(len(w.issuances))]
}

func (w *world) releaseSome() error {
	one := w.someIssuance()
	if one == nil {
		return nil
	}
	err := w.try(clerk, func(a operations.Actor) error { _, err := w.Release(w.t.Context(), a, one.ID); return err })
	if err != nil {
		return err
	}
	if one.ended {
		w.balances[one.Terms.Applicant] += one.left()
		one.released, one.deposit = one.Plan.Held, 0
		return nil
	}
	vested := one.Plan.Vested(w.now() - one.Issuance.Issued.Time)
	w.balances[one.Terms.Applicant] += vested - one.released
	one.released = vested
	return nil
}

func (w *world) endSome() error {
	one := w.someIssuance()
	if one == nil || w.random.IntN(3) > 0 {
		return nil
	}
	var told operations.Application
	err := w.try(w.owners[one.Terms.Applicant], func(a operations.Actor) (err error) {
		told, err = w.EndIssuance(w.t.Context(), a, one.ID)
		return err
	})
	if err != nil {
		return err
	}
	one.ended = true
	if told.Issuance.Releasable == 0 {
		w.balances[one.Terms.Applicant] += one.left()
		one.released, one.deposit = one.Plan.Held, 0
	}
	return nil
}

func (w *world) redeemIssuanceSome() error {
	one := w.someIssuance()
	if one == nil {
		return nil
	}
	in := operations.RedeemIssuance{ID: one.ID, Amount: w.amount(one.left())} // 0 is all
	var made operations.Redemption
	err := w.try(w.owners[one.Terms.Applicant], func(a operations.Actor) (err error) {
		made, err = w.RedeemIssuance(w.t.Context(), a, in)
		return err
	})
	if err != nil {
		return err
	}
	require.Equal(w.t, one.ID, made.ApplicationID)
	one.ended = one.ended || in.Amount == 0
	fromDeposit := min(made.Amount, one.deposit)
	one.deposit -= fromDeposit
	one.released += made.Amount - fromDeposit
	w.locked[made.ID] = made
	return nil
}

// returnSome gives back what a holder could not take before.
func (w *world) returnSome() error {
	for _, id := range slices.SortedFunc(maps.Keys(w.locked), common.Hash.Cmp) {
		one := w.locked[id]
		err := w.try(clerk, func(a operations.Actor) error { _, err := w.ReturnRedemption(w.t.Context(), a, id); return err })
		if err == nil {
			w.balances[one.Holder] += one.Amount
			delete(w.locked, id)
			return nil
		}
		if domain.CodeOf(err) != domain.CodeRedemptionState {
			return err
		}
	}
	return nil
}

func (w *world) transferSome() error {
	from := w.pick()
	in := operations.TransferCoin{From: from, To: w.pick(), Coin: w.usd(), Amount: w.amount(w.balances[from])}
	err := w.try(w.owners[from], func(a operations.Actor) error { _, err := w.Transfer(w.t.Context(), a, in); return err })
	if err == nil {
		w.balances[from] -= in.Amount
		w.balances[in.To] += in.Amount
	}
	return err
}

func (w *world) redeemSome() error {
	holder := w.pick()
	in := operations.RequestRedemption{Holder: holder, Coin: w.usd(), Amount: w.amount(w.balances[holder])}
	var made operations.Redemption
	err := w.try(w.owners[holder], func(a operations.Actor) (err error) {
		made, err = w.RequestRedemption(w.t.Context(), a, in)
		return err
	})
	if err == nil {
		w.balances[holder] -= in.Amount
		w.locked[made.ID] = made
	}
	return err
}

// settleSome takes a redemption one step on, if that step is open to it.
func (w *world) settleSome() error {
	if len(w.locked) == 0 {
		return nil
	}
	ids := slices.SortedFunc(maps.Keys(w.locked), common.Hash.Cmp)
	open := w.locked[ids[w.random.IntN(len(ids))]]
	var told operations.Redemption
	var err error
	step := func(who domain.Principal, change func(operations.Actor) (operations.Redemption, error)) {
		err = w.try(who, func(a operations.Actor) (err error) { told, err = change(a); return err })
	}
	ctx := w.t.Context()
	switch w.random.IntN(4) {
	case 0:
		step(clerk, func(a operations.Actor) (operations.Redemption, error) { return w.AcceptRedemption(ctx, a, open.ID) })
	case 1:
		step(clerk, func(a operations.Actor) (operations.Redemption, error) { return w.ConfirmRedemption(ctx, a, open.ID) })
	case 2:
		step(clerk, func(a operations.Actor) (operations.Redemption, error) {
			return w.FailRedemption(ctx, a, operations.FailRedemption{ID: open.ID, Reason: "refused"})
		})
	case 3:
		step(w.owners[open.Holder], func(a operations.Actor) (operations.Redemption, error) { return w.CancelRedemption(ctx, a, open.ID) })
	}
	if err != nil {
		return err
	}
	switch told.State { //nolint:exhaustive // it is open still in the others
	case domain.RedemptionPaid:
		w.reserve -= open.Amount
		delete(w.locked, open.ID)
	case domain.RedemptionFailed, domain.RedemptionCancelled:
		if told.Returned {
			w.balances[open.Holder] += open.Amount
			delete(w.locked, open.ID)
		}
	}
	return nil
}

// checkBooks compares the chain with what should be, and its sum with its supply.
func (w *world) checkBooks() {
	w.t.Helper()
	var sum domain.Amount
	read := func(address common.Address) domain.Amount {
		value, err := client.Call(w.t.Context(), w.node, w.usd(), coinABI.PackBalanceOf(address), coinABI.UnpackBalanceOf)
		require.NoError(w.t, err)
		amount, err := domain.AmountFromBig(value)
		require.NoError(w.t, err)
		sum += amount
		return amount
	}
	for _, address := range w.wallets {
		require.Equal(w.t, w.balances[address], read(address), address)
	}
	var held, kept domain.Amount
	for _, open := range w.locked {
		kept += open.Amount
	}
	for _, one := range w.issuances {
		held += one.Plan.Held - one.released
		kept += one.deposit
	}
	require.Equal(w.t, held, read(w.pool(deskABI.PackHoldingPool())), "the holding pool holds what is held and not released")
	require.Equal(w.t, kept, read(w.pool(deskABI.PackReturnPool())), "the return pool holds the deposits and what waits to be redeemed")
	supply, err := client.Call(w.t.Context(), w.node, w.usd(), coinABI.PackTotalSupply(), coinABI.UnpackTotalSupply)
	require.NoError(w.t, err)
	require.Equal(w.t, supply.String(), sum.Big().String())
}

func (s *system) pool(question []byte) common.Address {
	s.t.Helper()
	pool, err := client.Call(s.t.Context(), s.node, s.deployed.desk, question, deskABI.UnpackHoldingPool)
	require.NoError(s.t, err)
	return pool
}

// checkDatabase compares the database with the chain, and counts the transactions: one for each change that succeeded
// and one for each registration.
func (w *world) checkDatabase() {
	w.t.Helper()
	for _, address := range w.wallets {
		require.Equal(w.t, w.balances[address], w.balance(w.owners[address], address))
	}
	sent := 0
	for _, account := range append([]common.Address{operator.Address(), cashier.Address()}, w.wallets...) {
		nonce, err := w.node.NonceAt(w.t.Context(), account, nil)
		require.NoError(w.t, err)
		sent += int(nonce)
	}
	require.Equal(w.t, len(w.wallets)+len(w.done), sent)
}
