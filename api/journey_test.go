package api_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	apiclient "github.com/specie-money/specie/api/client"
	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/test/database"
)

// From nothing to a coin issued, moved and given back, by HTTP alone. The second time every change is answered with 202
// and has to be polled: the outcome is the same.
func TestJourney(t *testing.T) {
	for name, bent := range map[string]settings{"in time": {}, "late": {late: true}, "on PostgreSQL": {database: database.New(t)}} {
		t.Run(name, func(t *testing.T) { journey(t, newWorld(t, bent)) })
	}
}

func journey(t *testing.T, w *world) {
	t.Helper()
	ctx := t.Context()
	aurora, baltic := w.trader("aurora"), w.trader("baltic")

	opened, err := aurora.OpenWallet(ctx, wire.OpenWallet{Custody: "custodial"})
	require.NoError(t, err)
	require.Equal(t, "none", opened.Status)
	require.Equal(t, "aurora", opened.Owner)
	require.Equal(t, common.HexToAddress(opened.Address).Hex(), opened.Address, "addresses are checksummed")
	registered, err := w.operator().RegisterWallet(ctx, strings.ToLower(opened.Address), w.endorsement(opened.Address, 1, endorsers[0]))
	require.NoError(t, err)
	require.Equal(t, "active", registered.Status)
	require.Equal(t, []string{"USD"}, registered.Coins)
	require.EqualValues(t, 276, registered.Country)
	require.Equal(t, endorsers[0].Address().Hex(), registered.Endorser)
	require.NotNil(t, registered.Registered)
	buyer, seller := registered.Address, w.wallet("baltic", 1)

	attested := w.attest("1000.00")
	require.EqualValues(t, 1, attested.Round)
	require.Equal(t, "1000.000000", attested.Amount)

	application, err := aurora.Apply(ctx, wire.Apply{Applicant: buyer, Coin: "usd", Amount: "600", Payee: strings.ToUpper(seller)})
	require.NoError(t, err)
	require.Equal(t, "applied", application.State)
	require.Equal(t, "600.000000", application.Amount)
	require.Equal(t, seller, application.Payee)
	require.EqualValues(t, 2, application.Plan.Endorsements)
	require.Equal(t, "600.000000", application.Plan.Released)
	_, err = time.Parse(time.RFC3339, application.Deadline)
	require.NoError(t, err)
	w.endorse(application, endorsers[2], endorsers[0])
	issued, err := w.operator().Issue(ctx, application.ID)
	require.NoError(t, err)
	require.Equal(t, "issued", issued.State)
	require.Len(t, issued.Endorsements, 2)
	require.Nil(t, issued.ToSign)
	require.Equal(t, "600.000000", w.balance(buyer))

	transfer, err := aurora.Transfer(ctx, wire.TransferCoin{From: buyer, To: seller, Coin: "USD", Amount: "250.5"})
	require.NoError(t, err)
	require.Equal(t, "250.500000", transfer.Amount)
	require.Equal(t, "api", transfer.Origin)
	again, err := baltic.TransferByID(ctx, transfer.ID)
	require.NoError(t, err)
	require.Equal(t, transfer, again)

	redemption, err := baltic.Redeem(ctx, wire.RequestRedemption{Holder: seller, Coin: "USD", Amount: "100"})
	require.NoError(t, err)
	require.Equal(t, "requested", redemption.State)
	require.Equal(t, "150.500000", w.balance(seller))
	accepted, err := w.operator().AcceptRedemption(ctx, redemption.ID)
	require.NoError(t, err)
	require.Equal(t, "accepted", accepted.State)
	paid, err := w.operator().ConfirmRedemption(ctx, redemption.ID)
	require.NoError(t, err)
	require.Equal(t, "paid", paid.State)

	second, err := baltic.Redeem(ctx, wire.RequestRedemption{Holder: seller, Coin: "USD", Amount: "10"})
	require.NoError(t, err)
	cancelled, err := baltic.CancelRedemption(ctx, second.ID)
	require.NoError(t, err)
	require.Equal(t, "cancelled", cancelled.State)
	third, err := baltic.Redeem(ctx, wire.RequestRedemption{Holder: seller, Coin: "USD", Amount: "20"})
	require.NoError(t, err)
	_, err = w.operator().AcceptRedemption(ctx, third.ID)
	require.NoError(t, err)
	failed, err := w.operator().FailRedemption(ctx, third.ID, wire.FailRedemption{Reason: "account closed"})
	require.NoError(t, err)
	require.Equal(t, "failed", failed.State)
	require.Equal(t, "account closed", failed.Reason)
	require.Equal(t, "150.500000", w.balance(seller))

	spare, err := aurora.Apply(ctx, wire.Apply{Applicant: buyer, Coin: "USD", Amount: "200"})
	require.NoError(t, err)
	withdrawn, err := aurora.CancelApplication(ctx, spare.ID)
	require.NoError(t, err)
	require.Equal(t, "cancelled", withdrawn.State)
	ended, err := aurora.EndIssuance(ctx, issued.ID)
	require.NoError(t, err)
	require.Equal(t, "ended", ended.State)

	past, err := aurora.BalancesAt(ctx, buyer, issued.Changed.Block)
	require.NoError(t, err)
	require.Equal(t, wire.PastBalances{
		Wallet: buyer, Block: issued.Changed.Block, Time: issued.Changed.Time, Balances: []wire.PastBalance{{Coin: "USD", Amount: "600.000000"}},
	}, past)
	past, err = aurora.BalancesAt(ctx, buyer, issued.Changed.Block-1)
	require.NoError(t, err)
	require.Empty(t, past.Balances)
	_, err = aurora.BalancesAt(ctx, buyer, 1<<40)
	w.requireCode(domain.CodeBlockUnknown, err)
	readBack(t, w, buyer, seller)
}

// readBack reads what the journey left.
func readBack(t *testing.T, w *world, buyer, seller string) {
	t.Helper()
	ctx, baltic := t.Context(), w.trader("baltic")
	coin, err := baltic.Coin(ctx, "USD")
	require.NoError(t, err)
	require.Equal(t, "500.000000", coin.Supply)
	require.Equal(t, "100.000000", coin.Reserve.PayoutsBooked)
	require.Equal(t, "900.000000", coin.Reserve.Covered)
	require.NotNil(t, coin.Rules.Issuance.InForce)
	require.NotNil(t, coin.Rules.Issuance.InForce.Terms)
	require.EqualValues(t, 2, coin.Rules.Issuance.InForce.Terms.Endorsements)
	require.EqualValues(t, 1, coin.Rules.Holding.InForce.Version)
	require.Equal(t, "24:00:00", coin.Rules.Return.InForce.Terms.ClosesAt)
	require.Equal(t, []string{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"}, coin.Rules.Return.InForce.Terms.Weekdays)
	rules, err := baltic.Rules(ctx, "USD")
	require.NoError(t, err)
	require.Equal(t, coin.Rules, rules)
	changes, err := baltic.RuleChanges(ctx, "USD", apiclient.Page{})
	require.NoError(t, err)
	require.Len(t, changes.Items, 3)
	require.Equal(t, "activated", changes.Items[0].Change)
	byAddress, err := baltic.Coin(ctx, strings.ToLower(coin.Address))
	require.NoError(t, err)
	require.Equal(t, coin.Currency, byAddress.Currency)
	coins, err := baltic.Coins(ctx)
	require.NoError(t, err)
	require.Len(t, coins.Items, 1)

	states := map[string]int{}
	applications, err := w.endorser().Applications(ctx, apiclient.ApplicationFilter{Applicant: buyer}, apiclient.Page{})
	require.NoError(t, err)
	for _, application := range applications.Items {
		states[application.State]++
	}
	require.Equal(t, map[string]int{"ended": 1, "cancelled": 1}, states)
	only, err := w.endorser().Applications(ctx, apiclient.ApplicationFilter{State: "ended", Coin: "USD"}, apiclient.Page{})
	require.NoError(t, err)
	require.Len(t, only.Items, 1)
	redemptions, err := baltic.Redemptions(ctx, apiclient.RedemptionFilter{Holder: seller, State: "failed"}, apiclient.Page{})
	require.NoError(t, err)
	require.Len(t, redemptions.Items, 1)
	require.Equal(t, "20.000000", redemptions.Items[0].Amount)

	records, err := apiclient.All(ctx, func(ctx context.Context, page apiclient.Page) (wire.List[wire.Record], error) {
		page.Limit = 2
		return baltic.Records(ctx, seller, "USD", page)
	})
	require.NoError(t, err)
	require.Len(t, records, 6, "one transfer in, three redemptions out, two of them back: %s", jsonOf(records))
	require.Equal(t, "transfer", records[len(records)-1].Movement)
	require.Equal(t, buyer, records[len(records)-1].Counterparty)

	chain, err := baltic.Chain(ctx)
	require.NoError(t, err)
	require.Equal(t, "7431", chain.ChainID)
	require.NotEmpty(t, chain.Contracts)
	block, err := baltic.Block(ctx, chain.Indexed.Number)
	require.NoError(t, err)
	require.Equal(t, chain.Indexed.Hash, block.Hash)
	blocks, err := baltic.Blocks(ctx, apiclient.Page{Limit: 3})
	require.NoError(t, err)
	require.Len(t, blocks.Items, 3)
	require.Greater(t, blocks.Items[0].Number, blocks.Items[1].Number)
	health, err := baltic.Ready(ctx)
	require.NoError(t, err)
	require.Equal(t, "ok", health.Status)
	wallets, err := w.as("auditor", domain.ScopeAuditor).Wallets(ctx, "aurora", apiclient.Page{})
	require.NoError(t, err)
	require.Len(t, wallets.Items, 1)
	attestations, err := baltic.Attestations(ctx, "USD", apiclient.Page{})
	require.NoError(t, err)
	require.Len(t, attestations.Items, 1)
	one, err := baltic.Attestation(ctx, "USD", 1)
	require.NoError(t, err)
	require.Equal(t, attestations.Items[0], one)
}
