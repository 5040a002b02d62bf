package api_test

import (
	"context"
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/api"
	apiclient "github.com/specie-money/specie/api/client"
	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
)

// Every operation that a trader's key may call is either about nobody's property or refused to a stranger, who is told
// that there is no such thing. The list is checked against the OpenAPI document, so that a new operation has to take
// part.
func TestStrangersReachNothing(t *testing.T) {
	w := newWorld(t, settings{})
	ctx := t.Context()
	aurora, stranger := w.trader("aurora"), w.trader("stranger")
	key := named("aurora")
	mine, own, theirs := w.wallet("aurora", 1), w.ownWallet("aurora", key), w.wallet("stranger", 1)
	w.attest("10000")
	issued := w.issue("aurora", mine, "1000")
	asked := wire.Apply{Applicant: mine, Coin: "USD", Amount: "100"}
	applied, err := aurora.Apply(apiclient.WithIdempotencyKey(ctx, "known"), asked)
	require.NoError(t, err)
	request := api.RequestID("aurora", "POST /v1/applications", "known", "/v1/applications", []byte(jsonOf(asked)))
	told, err := aurora.Request(ctx, request)
	require.NoError(t, err)
	require.Equal(t, "/v1/applications/"+applied.ID, told.Resource)
	transfer, err := aurora.Transfer(ctx, wire.TransferCoin{From: mine, To: own, Coin: "USD", Amount: "300"})
	require.NoError(t, err)
	redemption, err := aurora.Redeem(ctx, wire.RequestRedemption{Holder: mine, Coin: "USD", Amount: "10"})
	require.NoError(t, err)
	prepared, err := aurora.PrepareTransfer(ctx, wire.PrepareTransfer{From: own, To: theirs, Coin: "USD", Amount: "5"})
	require.NoError(t, err)
	partner := w.wallet("baltic", 1)
	deal := w.deal(mine, partner, typeddata.RuleEarly, typeddata.Leg{Amount: 100 * unit})
	exchanged := w.exchange(typeddata.Exchange{
		First: deal.trade.Payer, FirstCoin: deal.trade.Coin, FirstAmount: 2 * unit, Deadline: w.now() + day, Nonce: 1,
		Second: deal.trade.Payee, SecondCoin: deal.trade.Coin, SecondAmount: unit,
	})
	before := []string{w.balance(mine), w.balance(own), w.balance(theirs)}

	empty := func(length int, err error) error {
		if err == nil && length > 0 {
			return domain.Errorf(domain.CodeInternal, "the list shows %d of somebody else's", length)
		}
		return err
	}
	tries := map[string]func(context.Context) error{
		"get-wallet":        func(ctx context.Context) error { _, err := stranger.Wallet(ctx, mine); return err },
		"get-balances":      func(ctx context.Context) error { _, err := stranger.Balances(ctx, mine); return err },
		"get-past-balances": func(ctx context.Context) error { _, err := stranger.BalancesAt(ctx, mine, 1); return err },
		"list-records": func(ctx context.Context) error {
			_, err := stranger.Records(ctx, mine, "", apiclient.Page{})
			return err
		},
		"list-wallet-events": func(ctx context.Context) error {
			_, err := stranger.WalletEvents(ctx, mine, apiclient.Page{})
			return err
		},
		"get-application":  func(ctx context.Context) error { _, err := stranger.Application(ctx, issued.ID); return err },
		"get-trade-file":   func(ctx context.Context) error { _, err := stranger.TradeFile(ctx, issued.ID); return err },
		"get-lots":         func(ctx context.Context) error { _, err := stranger.Lots(ctx, issued.ID); return err },
		"release-issuance": func(ctx context.Context) error { _, err := stranger.Release(ctx, issued.ID); return err },
		"redeem-issuance": func(ctx context.Context) error {
			_, err := stranger.RedeemIssuance(ctx, issued.ID, wire.RedeemIssuance{Amount: "1"})
			return err
		},
		"return-redemption":  func(ctx context.Context) error { _, err := stranger.ReturnRedemption(ctx, redemption.ID); return err },
		"cancel-application": func(ctx context.Context) error { _, err := stranger.CancelApplication(ctx, applied.ID); return err },
		"end-issuance":       func(ctx context.Context) error { _, err := stranger.EndIssuance(ctx, issued.ID); return err },
		"apply": func(ctx context.Context) error {
			_, err := stranger.Apply(ctx, wire.Apply{Applicant: mine, Coin: "USD", Amount: "100"})
			return err
		},
		"get-transfer": func(ctx context.Context) error { _, err := stranger.TransferByID(ctx, transfer.ID); return err },
		"transfer": func(ctx context.Context) error {
			_, err := stranger.Transfer(ctx, wire.TransferCoin{From: mine, To: theirs, Coin: "USD", Amount: "1"})
			return err
		},
		"prepare-transfer": func(ctx context.Context) error {
			_, err := stranger.PrepareTransfer(ctx, wire.PrepareTransfer{From: own, To: theirs, Coin: "USD", Amount: "1"})
			return err
		},
		"submit-transfer": func(ctx context.Context) error {
			raw := signed(t, key, prepared.Transaction, w.chain.ChainID())
			_, err := stranger.SubmitTransfer(ctx, wire.SubmitTransaction{RawTransaction: raw})
			return err
		},
		"relay-authorization": func(ctx context.Context) error {
			_, err := stranger.RelayAuthorization(ctx, wire.RelayAuthorization{Authorization: prepared.Authorization, Signature: w.sign(key, prepared.ToSign)})
			return err
		},
		"redeem": func(ctx context.Context) error {
			_, err := stranger.Redeem(ctx, wire.RequestRedemption{Holder: mine, Coin: "USD", Amount: "1"})
			return err
		},
		"get-redemption":    func(ctx context.Context) error { _, err := stranger.Redemption(ctx, redemption.ID); return err },
		"cancel-redemption": func(ctx context.Context) error { _, err := stranger.CancelRedemption(ctx, redemption.ID); return err },
		"get-trade":         func(ctx context.Context) error { _, err := stranger.Trade(ctx, deal.id.Hex()); return err },
		"list-trade-events": func(ctx context.Context) error {
			_, err := stranger.TradeEvents(ctx, deal.id.Hex(), apiclient.Page{})
			return err
		},
		"get-exchange": func(ctx context.Context) error { _, err := stranger.Exchange(ctx, exchanged.Hex()); return err },
		"get-request":  func(ctx context.Context) error { _, err := stranger.Request(ctx, request); return err },
	}
	lists := map[string]func(context.Context) error{
		"list-wallets": func(ctx context.Context) error {
			got, err := stranger.Wallets(ctx, "aurora", apiclient.Page{})
			return empty(len(got.Items), err)
		},
		"list-applications": func(ctx context.Context) error {
			got, err := stranger.Applications(ctx, apiclient.ApplicationFilter{}, apiclient.Page{})
			return empty(len(got.Items), err)
		},
		"list-transfers": func(ctx context.Context) error {
			got, err := stranger.Transfers(ctx, "", "", apiclient.Page{})
			return empty(len(got.Items), err)
		},
		"list-redemptions": func(ctx context.Context) error {
			got, err := stranger.Redemptions(ctx, apiclient.RedemptionFilter{}, apiclient.Page{})
			return empty(len(got.Items), err)
		},
		"list-exchanges": func(ctx context.Context) error {
			got, err := stranger.Exchanges(ctx, "", apiclient.Page{})
			return empty(len(got.Items), err)
		},
		"list-trades": func(ctx context.Context) error {
			got, err := stranger.Trades(ctx, apiclient.TradeFilter{}, apiclient.Page{})
			return empty(len(got.Items), err)
		},
	}
	// What is everybody's, or can only be done for oneself.
	nobodys := []string{
		"list-coins", "get-coin", "get-rules", "list-rule-changes", "list-attestations", "get-attestation", "get-chain", "list-blocks", "get-block", "open-wallet",
		"list-roles", "list-powers", "list-access-operations", "list-releases", "get-release",
	}
	for _, id := range traderOperations(t) {
		_, tried := tries[id]
		_, listed := lists[id]
		require.True(t, tried || listed || slices.Contains(nobodys, id), "operation %s is tried by no stranger", id)
	}
	for id, try := range tries {
		err := try(ctx)
		require.Error(t, err, id)
		require.Equal(t, http.StatusNotFound, domain.Describe(domain.CodeOf(err)).Status, "%s: %v", id, err)
	}
	for id, list := range lists {
		err := list(ctx)
		if err != nil {
			require.Equal(t, http.StatusNotFound, domain.Describe(domain.CodeOf(err)).Status, "%s: %v", id, err)
		}
	}
	_, err = stranger.OpenWallet(ctx, wire.OpenWallet{Custody: "custodial", Owner: "aurora"})
	w.requireCode(domain.CodeForbidden, err)
	_, err = stranger.OpenWallet(ctx, wire.OpenWallet{Custody: "own", Address: own})
	require.Error(t, err, "a wallet that has an owner can not be taken")
	after := []string{w.balance(mine), w.balance(own), w.balance(theirs)}
	require.Equal(t, before, after)

	// Who sees but does not own is told so.
	_, err = w.as("issuer", domain.ScopeOperator, domain.ScopeTrader).CancelApplication(ctx, applied.ID)
	w.requireCode(domain.CodeNotOwner, err)
	// An auditor sees it all.
	auditor := w.as("auditor", domain.ScopeAuditor)
	_, err = auditor.Application(ctx, issued.ID)
	require.NoError(t, err)
	_, err = auditor.Trade(ctx, deal.id.Hex())
	require.NoError(t, err)
	seen, err := auditor.Wallets(ctx, "", apiclient.Page{})
	require.NoError(t, err)
	require.Len(t, seen.Items, 4)
}

// traderOperations reads from the OpenAPI document what a trader's key may call.
func traderOperations(t *testing.T) []string {
	t.Helper()
	var document struct {
		Paths map[string]map[string]struct {
			OperationID string                `json:"operationId"`
			Security    []map[string][]string `json:"security"`
		} `json:"paths"`
	}
	text, err := json.Marshal(api.New(api.Options{}).OpenAPI())
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, &document))
	var ids []string
	for _, methods := range document.Paths {
		for _, op := range methods {
			for _, security := range op.Security {
				if slices.Contains(security["apiKey"], string(domain.ScopeTrader)) {
					ids = append(ids, op.OperationID)
				}
			}
		}
	}
	require.NotEmpty(t, ids)
	slices.SortFunc(ids, strings.Compare)
	return ids
}
