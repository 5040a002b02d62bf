package operations_test

import (
	"math/big"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
)

// From nothing to a coin issued, moved and given back: each step is told, indexed and readable.
func TestCoinsWayThroughTheSystem(t *testing.T) {
	onEachDatabase(t, unchanged, func(t *testing.T, s *system) {
		ctx := t.Context()
		aurora, baltic := trader("aurora"), trader("baltic")

		buyer, seller := s.register(aurora, 1), s.register(baltic, 1)
		held, err := s.Balances(ctx, aurora, buyer)
		require.NoError(t, err)
		require.Len(t, held.Balances, 2)
		require.Equal(t, 1, held.Native.Sign(), "a registered wallet has native coin for gas")

		record := s.attest(1_000 * unit)
		require.Equal(t, uint64(1), record.Round)
		require.NotZero(t, record.Mined.Block)

		application, err := s.Apply(ctx, s.as(aurora), operations.Apply{Applicant: buyer, Coin: s.usd(), Amount: 600 * unit, Payee: seller})
		require.NoError(t, err)
		require.Equal(t, domain.ApplicationApplied, application.State)
		require.Equal(t, "aurora", application.Owner)
		require.Equal(t, domain.Plan{Released: 600 * unit, LotSize: lotSize, Endorsements: 2}, *application.Plan)
		_, err = s.Issue(ctx, s.as(clerk), application.ID)
		requireCode(t, domain.CodeTooFewEndorsements, err)
		s.endorseApplication(application, endorsers[1], endorsers[0], endorsers[1])
		issued, err := s.Issue(ctx, s.as(clerk), application.ID)
		require.NoError(t, err)
		require.Equal(t, domain.ApplicationIssued, issued.State)
		require.Len(t, issued.Endorsements, 2)
		require.Empty(t, issued.ToSign.TypedData)
		require.Equal(t, application.Seal, issued.Seal)
		require.Equal(t, operations.Issuance{Receiver: buyer, Issued: issued.Changed}, *issued.Issuance)
		require.Equal(t, 600*unit, s.balance(aurora, buyer))

		transfer, err := s.Transfer(ctx, s.as(aurora), operations.TransferCoin{From: buyer, To: seller, Coin: s.usd(), Amount: 250 * unit})
		require.NoError(t, err)
		require.Equal(t, domain.OriginAPI, transfer.Origin)
		require.Equal(t, domain.MovementTransfer, transfer.Movement)
		again, err := s.TransferByID(ctx, baltic, transfer.ID)
		require.NoError(t, err)
		require.Equal(t, transfer, again)
		_, err = s.TransferByID(ctx, trader("cassia"), transfer.ID)
		requireCode(t, domain.CodeNotFound, err)

		redemption, err := s.RequestRedemption(ctx, s.as(baltic), operations.RequestRedemption{Holder: seller, Coin: s.usd(), Amount: 100 * unit})
		require.NoError(t, err)
		require.Equal(t, domain.RedemptionRequested, redemption.State)
		require.Equal(t, 150*unit, s.balance(baltic, seller))
		_, err = s.AcceptRedemption(ctx, s.as(clerk), redemption.ID)
		require.NoError(t, err)
		_, err = s.CancelRedemption(ctx, s.as(baltic), redemption.ID)
		requireCode(t, domain.CodeRedemptionState, err)
		paid, err := s.ConfirmRedemption(ctx, s.as(clerk), redemption.ID)
		require.NoError(t, err)
		require.Equal(t, domain.RedemptionPaid, paid.State)

		coin, err := s.Coin(ctx, s.usd())
		require.NoError(t, err)
		require.Equal(t, 500*unit, coin.Supply)
		require.Equal(t, 100*unit, coin.Reserve.PayoutsBooked)
		require.Equal(t, 900*unit, coin.Reserve.Covered)

		ended, err := s.EndIssuance(ctx, s.as(aurora), application.ID)
		require.NoError(t, err)
		require.Equal(t, domain.ApplicationEnded, ended.State)

		records, err := s.Records(ctx, baltic, operations.RecordFilter{Wallet: seller, Page: operations.Page{Limit: 10}})
		require.NoError(t, err)
		require.Len(t, records.Items, 2)
		require.Equal(t, redemption.ID, records.Items[0].Reference)
		require.Equal(t, operations.DirectionOut, records.Items[0].Direction)
	})
}

func TestFailedAndCancelledRedemptionsGiveTheCoinBack(t *testing.T) {
	onEachDatabase(t, unchanged, func(t *testing.T, s *system) {
		ctx := t.Context()
		aurora := trader("aurora")
		holder := s.register(aurora, 1)
		s.attest(1_000 * unit)
		s.issue(aurora, holder, 300*unit)

		first, err := s.RequestRedemption(ctx, s.as(aurora), operations.RequestRedemption{Holder: holder, Coin: s.usd(), Amount: 100 * unit})
		require.NoError(t, err)
		cancelled, err := s.CancelRedemption(ctx, s.as(aurora), first.ID)
		require.NoError(t, err)
		require.Equal(t, domain.RedemptionCancelled, cancelled.State)
		require.True(t, cancelled.Returned)

		second, err := s.RequestRedemption(ctx, s.as(aurora), operations.RequestRedemption{Holder: holder, Coin: s.usd(), Amount: 100 * unit})
		require.NoError(t, err)
		require.NotEqual(t, first.ID, second.ID)
		_, err = s.AcceptRedemption(ctx, s.as(clerk), second.ID)
		require.NoError(t, err)
		_, err = s.FailRedemption(ctx, s.as(clerk), operations.FailRedemption{ID: second.ID, Reason: "a reason that is far too long to go on chain"})
		requireCode(t, domain.CodeInvalidInput, err)
		failed, err := s.FailRedemption(ctx, s.as(clerk), operations.FailRedemption{ID: second.ID, Reason: "account closed"})
		require.NoError(t, err)
		require.Equal(t, domain.RedemptionFailed, failed.State)
		require.Equal(t, "account closed", failed.Reason)
		require.Equal(t, 300*unit, s.balance(aurora, holder))
	})
}

// What a principal does not see is unknown to it; what it sees but does not own it may not change.
func TestPrincipalsReachTheirOwnAlone(t *testing.T) {
	onEachDatabase(t, unchanged, func(t *testing.T, s *system) {
		ctx := t.Context()
		aurora, baltic := trader("aurora"), trader("baltic")
		mine := s.register(aurora, 1)
		yours := s.register(baltic, 1)
		s.attest(1_000 * unit)
		issued := s.issue(aurora, mine, 100*unit)

		_, err := s.Wallet(ctx, baltic, mine)
		requireCode(t, domain.CodeWalletUnknown, err)
		_, err = s.Application(ctx, baltic, issued.ID)
		requireCode(t, domain.CodeApplicationUnknown, err)
		_, err = s.EndIssuance(ctx, s.as(baltic), issued.ID)
		requireCode(t, domain.CodeApplicationUnknown, err)
		_, err = s.EndIssuance(ctx, s.as(clerk), issued.ID)
		requireCode(t, domain.CodeTermNotEnded, err)
		_, err = s.RedeemIssuance(ctx, s.as(clerk), operations.RedeemIssuance{ID: issued.ID, Amount: unit})
		requireCode(t, domain.CodeNotOwner, err)
		_, err = s.Transfer(ctx, s.as(clerk), operations.TransferCoin{From: mine, To: yours, Coin: s.usd(), Amount: unit})
		requireCode(t, domain.CodeNotOwner, err)
		_, err = s.OpenWallet(ctx, s.as(baltic), operations.OpenWallet{Custody: domain.CustodyCustodial, Owner: "aurora"})
		requireCode(t, domain.CodeForbidden, err)

		for who, want := range map[string]int{"aurora": 1, "baltic": 0} {
			listed, err := s.Applications(ctx, trader(who), operations.ApplicationFilter{Page: operations.Page{Limit: 10}})
			require.NoError(t, err)
			require.Len(t, listed.Items, want, who)
			wallets, err := s.Wallets(ctx, trader(who), operations.WalletFilter{Page: operations.Page{Limit: 10}})
			require.NoError(t, err)
			require.Len(t, wallets.Items, 1, who)
		}
		nobody := domain.Principal{ID: "aurora", Scopes: []domain.Scope{domain.ScopeAdmin}}
		listed, err := s.Transfers(ctx, nobody, operations.TransferFilter{Page: operations.Page{Limit: 10}})
		require.NoError(t, err)
		require.Empty(t, listed.Items)
		all, err := s.Wallets(ctx, clerk, operations.WalletFilter{Page: operations.Page{Limit: 10}})
		require.NoError(t, err)
		require.Len(t, all.Items, 2)
	})
}

func TestChainTellsHowFarItIs(t *testing.T) {
	onEachDatabase(t, unchanged, func(t *testing.T, s *system) {
		ctx := t.Context()
		s.register(trader("aurora"), 0)
		told, err := s.Chain(ctx)
		require.NoError(t, err)
		require.Equal(t, s.chain.ChainID(), told.ChainID)
		require.LessOrEqual(t, told.Indexed.Number, told.Head.Number)
		block, err := s.Block(ctx, told.Indexed.Number)
		require.NoError(t, err)
		require.Equal(t, told.Indexed, block)
		_, err = s.Block(ctx, told.Head.Number+1000)
		requireCode(t, domain.CodeBlockUnknown, err)
		identities, err := s.CoinIdentities(ctx)
		require.NoError(t, err)
		require.Len(t, identities, 2)
		_, err = s.Coin(ctx, common.HexToAddress("0x1"))
		requireCode(t, domain.CodeCoinUnknown, err)
	})
}

// Many who spend the same coin at the same time: as much is spent as there is, and the rest is told why not.
func TestTransfersAtOnceSpendNoMoreThanThereIs(t *testing.T) {
	onEachDatabase(t, unchanged, func(t *testing.T, s *system) {
		aurora := trader("aurora")
		from, to := s.register(aurora, 1), s.register(aurora, 1)
		s.attest(100 * unit)
		s.issue(aurora, from, 10*unit)
		const spenders, each = 16, 3 * unit
		errs := make([]error, spenders)
		var spending sync.WaitGroup
		for i := range spenders {
			actor := s.as(aurora)
			spending.Go(func() {
				_, errs[i] = s.Transfer(t.Context(), actor, operations.TransferCoin{From: from, To: to, Coin: s.usd(), Amount: each})
			})
		}
		spending.Wait()
		spent := domain.Amount(0)
		for _, err := range errs {
			if err == nil {
				spent += each
				continue
			}
			requireCode(t, domain.CodeInsufficientBalance, err)
		}
		require.Equal(t, 9*unit, spent)
		require.Equal(t, spent, s.balance(aurora, to))
		require.Equal(t, 10*unit-spent, s.balance(aurora, from))
	})
}

// A wallet that is short of native coin is given some before it sends, once for each request.
func TestGasIsToppedUp(t *testing.T) {
	onEachDatabase(t, unchanged, func(t *testing.T, s *system) {
		aurora := trader("aurora")
		from, to := s.register(aurora, 1), s.register(aurora, 1)
		s.attest(100 * unit)
		s.issue(aurora, from, 10*unit)
		before := s.native(from)
		s.stop()
		s.gas.Floor = new(big.Int).Mul(s.gas.Allotment, big.NewInt(2))
		s.start()
		actor := s.as(aurora)
		for range 2 {
			_, err := s.Transfer(t.Context(), actor, operations.TransferCoin{From: from, To: to, Coin: s.usd(), Amount: unit})
			require.NoError(t, err)
		}
		gained := new(big.Int).Sub(s.native(from), before)
		require.Positive(t, gained.Sign())
		require.Negative(t, gained.Cmp(s.gas.Allotment), "one allotment, less the gas of one transfer")
	})
}

// A coin that is added later is known without a restart.
func TestCoinsAddedLaterAreKnown(t *testing.T) {
	onEachDatabase(t, unchanged, func(t *testing.T, s *system) {
		opened, err := s.OpenWallet(t.Context(), s.as(trader("aurora")), operations.OpenWallet{Custody: domain.CustodyCustodial})
		require.NoError(t, err)
		d := s.deployed
		feed := d.create(bindings.ReserveFeedMetaData.Bin, feedABI.PackConstructor(d.manifest.Manager(), 2, "Reserve of Specie CNY"))
		added := d.create(bindings.TradeCoinMetaData.Bin, coinABI.PackConstructor(bindings.TradeCoinParameters{
			Manager: d.manifest.Manager(), Registry: d.registry, ReserveFeed: feed, Name: "Specie CNY", Symbol: "sCNY", Currency: "CNY",
			Decimals: 2, SupplyCeiling: domain.MaxAmount.Big(), DailyMintCeiling: domain.MaxAmount.Big(),
		}))
		d.call(admin, d.registry, registryABI.PackAddCoin(added))
		prepared, err := s.PrepareEndorsement(t.Context(), clerk, operations.PrepareEndorsement{
			Wallet: opened.Address, Commitment: common.HexToHash("0x1"), Country: 156,
		})
		require.NoError(t, err)
		require.Equal(t, uint16(0b111), prepared.CoinMask)
		told, err := s.Coin(t.Context(), added)
		require.NoError(t, err)
		require.Equal(t, "CNY", told.Currency)
		require.Equal(t, operations.Rules{}, told.Rules)
	})
}
