package operations_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/deploy"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/indexer"
	"github.com/specie-money/specie/operations"
	"github.com/specie-money/specie/operations/tradefile"
)

const day = 24 * 3600 // [seconds]

// heldBack are coins of which two fifths are held for forty days, the first quarter of that for ten, and a tenth is
// deposited; redemptions cost one in a hundred.
func heldBack(coin *deploy.CoinConfig) {
	coin.Issuance.LotSize = (10 * unit).Format(6)
	coin.Holding.Share, coin.Holding.Cliff, coin.Holding.Duration = 4_000, 10*day, 40*day
	coin.Return.Share, coin.Return.Fee = 1_000, 100
}

// Part of an issuance at once, part by time, part into a redemption, the rest at the end: what the plan says, the chain
// does, and the database tells.
func TestIssuanceIsReleasedAsPlanned(t *testing.T) {
	onEachDatabase(t, heldBack, func(t *testing.T, s *system) {
		ctx, aurora := t.Context(), trader("aurora")
		applicant := s.register(aurora, 1)
		s.registerOwn(issuer)
		s.attest(10_000 * unit)
		application, err := s.Apply(ctx, s.as(aurora), operations.Apply{Applicant: applicant, Coin: s.usd(), Amount: 1_000 * unit})
		require.NoError(t, err)
		plan := domain.Plan{
			Released: 500 * unit, Held: 400 * unit, Deposited: 100 * unit, Cliff: 10 * day, Duration: 40 * day, LotSize: 10 * unit, Endorsements: 2,
		}
		require.Equal(t, plan, *application.Plan)
		require.Nil(t, application.Issuance)
		s.refused(t, "release before the issue", clerk, domain.CodeApplicationState, s.release(application.ID))
		s.endorseApplication(application, endorsers[0], endorsers[2])
		issued, err := s.Issue(ctx, s.as(clerk), application.ID)
		require.NoError(t, err)
		require.Equal(t, plan, *issued.Plan)
		require.Equal(t, 500*unit, s.balance(aurora, applicant))
		require.Equal(t, operations.Issuance{Receiver: applicant, DepositLeft: 100 * unit, Issued: issued.Changed}, *issued.Issuance)
		require.Equal(t, 400*unit, s.chainBalance(s.pool(deskABI.PackHoldingPool())))
		require.Equal(t, 100*unit, s.chainBalance(s.pool(deskABI.PackReturnPool())))
		issuedAt := issued.Changed.Time

		s.refused(t, "release before the cliff", clerk, domain.CodeNothingToRelease, s.release(issued.ID))
		s.clock.jumpTo(issuedAt + 10*day)
		s.attest(10_001 * unit) // a block at the new time
		told, err := s.Application(ctx, aurora, issued.ID)
		require.NoError(t, err)
		require.Equal(t, 100*unit, told.Issuance.Releasable)
		released, err := s.Release(ctx, s.as(aurora), issued.ID)
		require.NoError(t, err)
		require.Equal(t, 100*unit, released.Issuance.HeldReleased)
		require.Equal(t, 600*unit, s.balance(aurora, applicant))
		s.refused(t, "release twice", clerk, domain.CodeNothingToRelease, s.release(issued.ID))
		s.refused(t, "end before the term", clerk, domain.CodeTermNotEnded, func(actor operations.Actor) error {
			_, err := s.EndIssuance(t.Context(), actor, issued.ID)
			return err
		})

		// The deposit goes first, then what is held, released or not.
		redemption, err := s.RedeemIssuance(ctx, s.as(aurora), operations.RedeemIssuance{ID: issued.ID, Amount: 150 * unit})
		require.NoError(t, err)
		require.Equal(t, issued.ID, redemption.ApplicationID)
		require.Equal(t, 150*unit, redemption.Amount)
		require.Equal(t, unit+unit/2, redemption.Fee)
		require.Equal(t, uint64(1), redemption.QueuePosition)
		require.Equal(t, 250*unit, s.chainBalance(s.pool(deskABI.PackHoldingPool())))
		require.Equal(t, 150*unit, s.chainBalance(s.pool(deskABI.PackReturnPool())))
		s.refused(t, "redeem more than is left", aurora, domain.CodeRemainsTooSmall, func(actor operations.Actor) error {
			_, err := s.RedeemIssuance(t.Context(), actor, operations.RedeemIssuance{ID: issued.ID, Amount: 251 * unit})
			return err
		})
		accepted, err := s.AcceptRedemption(ctx, s.as(clerk), redemption.ID)
		require.NoError(t, err)
		require.Zero(t, accepted.QueuePosition)
		require.Equal(t, accepted.Changed.Time+7*day, accepted.DecidableAt)
		paid, err := s.ConfirmRedemption(ctx, s.as(clerk), redemption.ID)
		require.NoError(t, err)
		require.Equal(t, cashier.Address(), paid.SettledBy)
		require.Zero(t, paid.DecidableAt)
		require.Equal(t, unit+unit/2, s.chainBalance(issuer.Address()), "the fee")
		require.Zero(t, s.chainBalance(s.pool(deskABI.PackReturnPool())))

		ended, err := s.EndIssuance(ctx, s.as(aurora), issued.ID)
		require.NoError(t, err)
		require.Equal(t, domain.ApplicationEnded, ended.State)
		require.Equal(t, 400*unit, ended.Issuance.HeldReleased)
		require.Equal(t, 850*unit, s.balance(aurora, applicant))
		require.Zero(t, s.chainBalance(s.pool(deskABI.PackHoldingPool())))
		s.refused(t, "release the ended", clerk, domain.CodeNothingToRelease, s.release(issued.ID))
		s.requireRecords(aurora, applicant, domain.MovementRelease, domain.MovementRelease, domain.MovementIssuance)
		s.requireReconciled()
	})
}

// Anybody can end an issuance after its term; what its applicant can not take waits for it.
func TestIssuanceEndsAfterItsTerm(t *testing.T) {
	onEachDatabase(t, heldBack, func(t *testing.T, s *system) {
		ctx, aurora := t.Context(), trader("aurora")
		applicant := s.register(aurora, 1)
		s.attest(10_000 * unit)
		term := s.now() + 5*day
		application, err := s.Apply(ctx, s.as(aurora), operations.Apply{
			Applicant: applicant, Coin: s.usd(), Amount: 100 * unit, Deadline: term, TermEndsAt: term,
		})
		require.NoError(t, err)
		s.endorseApplication(application, endorsers[0], endorsers[1])
		_, err = s.Issue(ctx, s.as(clerk), application.ID)
		require.NoError(t, err)
		s.deployed.call(admin, s.usd(), coinABI.PackFreeze(applicant))
		s.clock.jumpTo(term + 1)
		s.attest(10_001 * unit)
		ended, err := s.EndIssuance(ctx, s.as(clerk), application.ID)
		require.NoError(t, err)
		require.Equal(t, 50*unit, ended.Issuance.Releasable)
		require.Equal(t, 50*unit, s.balance(aurora, applicant))
		s.refused(t, "release to a frozen wallet", clerk, domain.CodeWalletFrozen, s.release(application.ID))
		s.deployed.call(admin, s.usd(), coinABI.PackUnfreeze(applicant))
		done, err := s.Release(ctx, s.as(clerk), application.ID)
		require.NoError(t, err)
		require.Zero(t, done.Issuance.Releasable)
		require.Equal(t, 100*unit, s.balance(aurora, applicant))
		s.requireReconciled()
	})
}

// All that is left goes into one redemption, which ends the issuance; taken back it is the holder's at once.
func TestIssuanceEndsIntoARedemption(t *testing.T) {
	onEachDatabase(t, heldBack, func(t *testing.T, s *system) {
		ctx, aurora := t.Context(), trader("aurora")
		applicant := s.register(aurora, 1)
		s.attest(10_000 * unit)
		issued := s.issue(aurora, applicant, 200*unit)
		redemption, err := s.RedeemIssuance(ctx, s.as(aurora), operations.RedeemIssuance{ID: issued.ID})
		require.NoError(t, err)
		require.Equal(t, 100*unit, redemption.Amount)
		told, err := s.Application(ctx, aurora, issued.ID)
		require.NoError(t, err)
		require.Equal(t, domain.ApplicationEnded, told.State)
		require.Zero(t, told.Issuance.Releasable)
		_, err = s.CancelRedemption(ctx, s.as(aurora), redemption.ID)
		require.NoError(t, err)
		require.Equal(t, 200*unit, s.balance(aurora, applicant))
		s.refused(t, "nothing is left", aurora, domain.CodeRemainsTooSmall, func(actor operations.Actor) error {
			_, err := s.RedeemIssuance(t.Context(), actor, operations.RedeemIssuance{ID: issued.ID})
			return err
		})
		s.requireReconciled()
	})
}

// The trade file is what the endorsers signed for and what the issue anchored: text, plan and every lot.
func TestTradeFileIsWhatIsAnchored(t *testing.T) {
	onEachDatabase(t, heldBack, func(t *testing.T, s *system) {
		ctx, aurora := t.Context(), trader("aurora")
		applicant := s.register(aurora, 1)
		record := s.attest(10_000 * unit)
		application, err := s.Apply(ctx, s.as(aurora), operations.Apply{
			Applicant: applicant, Coin: s.usd(), Amount: 100 * unit, DocumentHash: crypto.Keccak256Hash([]byte("contract")),
		})
		require.NoError(t, err)
		file, err := s.TradeFile(ctx, aurora, application.ID)
		require.NoError(t, err)
		opened, err := tradefile.Open(file.Body)
		require.NoError(t, err)
		require.Equal(t, application.Seal.Hash, opened.Seal())
		require.Equal(t, *application.Plan, opened.Plan.Plan())
		require.Equal(t, crypto.Keccak256Hash([]byte("contract")), opened.Terms.DocumentHash)
		require.Equal(t, record.Round, opened.Reserve.Round)
		require.Equal(t, 10_000*unit, opened.Reserve.Amount)
		require.Equal(t, uint32(1), opened.Rules.Return.Version)

		s.attest(20_000 * unit) // later facts do not change what was sealed
		again, err := s.TradeFile(ctx, clerk, application.ID)
		require.NoError(t, err)
		require.Equal(t, file, again)
		s.endorseApplication(application, endorsers[0], endorsers[1])
		issued, err := s.Issue(ctx, s.as(clerk), application.ID)
		require.NoError(t, err)
		require.Equal(t, file.Seal, *issued.Seal)
		anchored, err := client.Call(ctx, s.node, s.deployed.desk, deskABI.PackSealOf(issued.ID), deskABI.UnpackSealOf)
		require.NoError(t, err)
		require.Equal(t, common.Hash(anchored), file.Seal.Hash)

		lots, err := s.Lots(ctx, aurora, issued.ID)
		require.NoError(t, err)
		require.Len(t, lots.Items, 10)
		for i, lot := range lots.Items {
			require.Equal(t, opened.Lots.Items[i].Amount, lot.Amount)
			for amount, want := range map[domain.Amount]bool{lot.Amount: true, lot.Amount + 1: false} {
				proved, err := client.Call(ctx, s.node, s.deployed.desk, deskABI.PackVerifyLot(issued.ID, bindings.IIssuanceDeskLot{
					Index: domain.Amount(lot.Index).Big(), Part: uint8(lot.Part), Amount: amount.Big(), ReleaseAfter: domain.Amount(lot.ReleaseAfter).Big(),
				}, bindings.IIssuanceDeskSealed{PlanHash: file.Seal.PlanHash, LotsRoot: lots.Root, BodyHash: file.Seal.BodyHash}, words(lot.Proof)), deskABI.UnpackVerifyLot)
				require.NoError(t, err)
				require.Equal(t, want, proved)
			}
		}
		require.Equal(t, issued.Changed.Time+40*day, lots.Items[8].ReleaseAt)

		_, err = s.TradeFile(ctx, trader("baltic"), issued.ID)
		requireCode(t, domain.CodeApplicationUnknown, err)
		_, err = s.Lots(ctx, trader("baltic"), issued.ID)
		requireCode(t, domain.CodeApplicationUnknown, err)
		spare, err := s.Apply(ctx, s.as(aurora), operations.Apply{Applicant: applicant, Coin: s.usd(), Amount: 100 * unit})
		require.NoError(t, err)
		_, err = s.CancelApplication(ctx, s.as(aurora), spare.ID)
		require.NoError(t, err)
		_, err = s.TradeFile(ctx, aurora, spare.ID)
		requireCode(t, domain.CodeTradeFileUnknown, err)
	})
}

// Redemptions beyond what one window serves wait for the next.
func TestRedemptionsQueueForTheirWindow(t *testing.T) {
	windowed := func(coin *deploy.CoinConfig) {
		coin.Return.Window, coin.Return.WindowCap, coin.Return.Smallest = day, (100 * unit).Format(6), (10 * unit).Format(6)
	}
	onEachDatabase(t, windowed, func(t *testing.T, s *system) {
		ctx, aurora := t.Context(), trader("aurora")
		holder := s.register(aurora, 1)
		s.attest(10_000 * unit)
		s.issue(aurora, holder, 1_000*unit)
		redeem := func(amount domain.Amount) operations.Redemption {
			made, err := s.RequestRedemption(ctx, s.as(aurora), operations.RequestRedemption{Holder: holder, Coin: s.usd(), Amount: amount})
			require.NoError(t, err)
			return made
		}
		s.refused(t, "less than the smallest", aurora, domain.CodeAmountOutsideRule, func(actor operations.Actor) error {
			_, err := s.RequestRedemption(t.Context(), actor, operations.RequestRedemption{Holder: holder, Coin: s.usd(), Amount: 10*unit - 1})
			return err
		})
		first, second := redeem(100*unit), redeem(50*unit)
		require.LessOrEqual(t, first.DueAt, s.now())
		require.Equal(t, first.DueAt-first.DueAt%day+day, second.DueAt)
		require.Equal(t, uint64(2), second.QueuePosition)
		s.refused(t, "before its window", clerk, domain.CodeRedemptionNotDue, func(actor operations.Actor) error {
			_, err := s.AcceptRedemption(t.Context(), actor, second.ID)
			return err
		})
		_, err := s.AcceptRedemption(ctx, s.as(clerk), first.ID)
		require.NoError(t, err)
		s.clock.jumpTo(second.DueAt)
		s.attest(10_001 * unit)
		accepted, err := s.AcceptRedemption(ctx, s.as(clerk), second.ID)
		require.NoError(t, err)
		require.Equal(t, domain.RedemptionAccepted, accepted.State)
	})
}

// ---- helpers ------------------------------------------------------------------------------------------------------

func (s *system) release(id common.Hash) func(operations.Actor) error {
	return func(actor operations.Actor) error {
		_, err := s.Release(s.t.Context(), actor, id)
		return err
	}
}

// registerOwn registers a wallet whose key a party holds.
func (s *system) registerOwn(one party) {
	s.t.Helper()
	_, err := s.OpenWallet(s.t.Context(), s.as(trader("the "+one.Address().Hex())), operations.OpenWallet{Custody: domain.CustodyOwn, Address: one.Address()})
	require.NoError(s.t, err)
	s.endorse(one.Address(), 1)
}

func (s *system) chainBalance(account common.Address) domain.Amount {
	s.t.Helper()
	value, err := client.Call(s.t.Context(), s.node, s.usd(), coinABI.PackBalanceOf(account), coinABI.UnpackBalanceOf)
	require.NoError(s.t, err)
	amount, err := domain.AmountFromBig(value)
	require.NoError(s.t, err)
	return amount
}

// requireRecords checks the kinds of movement in a wallet's history, newest first.
func (s *system) requireRecords(owner domain.Principal, wallet common.Address, movements ...domain.Movement) {
	s.t.Helper()
	records, err := s.Records(s.t.Context(), owner, operations.RecordFilter{Wallet: wallet, Page: operations.Page{Limit: 100}})
	require.NoError(s.t, err)
	var told []domain.Movement
	for _, record := range records.Items {
		told = append(told, record.Movement)
	}
	require.Equal(s.t, movements, told)
}

// requireReconciled compares the database's balances with the chain's.
func (s *system) requireReconciled() {
	s.t.Helper()
	chain, err := s.Chain(s.t.Context())
	require.NoError(s.t, err)
	result, err := indexer.Reconcile(s.t.Context(), s.store, indexer.NewNode(s.chain.Client().Client()), chain.Indexed.Number)
	require.NoError(s.t, err)
	require.Empty(s.t, result.Differences)
}

func words(hashes []common.Hash) [][32]byte {
	list := make([][32]byte, len(hashes))
	for i, hash := range hashes {
		list[i] = hash
	}
	return list
}
