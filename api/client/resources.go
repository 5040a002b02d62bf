package client

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"

	"github.com/specie-money/specie/api/wire"
)

// values collects query parameters, leaving out what is empty.
func values(page Page, pairs ...string) url.Values {
	query := url.Values{}
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			query.Set(pairs[i], pairs[i+1])
		}
	}
	if page.Limit > 0 {
		query.Set("limit", strconv.Itoa(page.Limit))
	}
	if page.Cursor != "" {
		query.Set("cursor", page.Cursor)
	}
	return query
}

// Request tells how far a change has come that was answered with 202.
func (c *Client) Request(ctx context.Context, id string) (wire.Request, error) {
	return get[wire.Request](ctx, c, "/v1/requests/"+url.PathEscape(id), nil)
}

// Errors lists the error catalogue.
func (c *Client) Errors(ctx context.Context) (wire.List[wire.ErrorDescription], error) {
	return get[wire.List[wire.ErrorDescription]](ctx, c, "/v1/errors", nil)
}

// ---- chain --------------------------------------------------------------------------------------------------------

// Chain tells which chain the API serves and how far the index has come.
func (c *Client) Chain(ctx context.Context) (wire.Chain, error) {
	return get[wire.Chain](ctx, c, "/v1/chain", nil)
}

// Blocks lists blocks, newest first.
func (c *Client) Blocks(ctx context.Context, page Page) (wire.List[wire.Block], error) {
	return get[wire.List[wire.Block]](ctx, c, "/v1/blocks", values(page))
}

// Block shows a block.
func (c *Client) Block(ctx context.Context, number uint64) (wire.Block, error) {
	return get[wire.Block](ctx, c, "/v1/blocks/"+strconv.FormatUint(number, 10), nil)
}

// ---- coins and reserve --------------------------------------------------------------------------------------------

// Coins lists all coins.
func (c *Client) Coins(ctx context.Context) (wire.List[wire.Coin], error) {
	return get[wire.List[wire.Coin]](ctx, c, "/v1/coins", nil)
}

// Coin shows a coin by its currency code or address.
func (c *Client) Coin(ctx context.Context, coin string) (wire.Coin, error) {
	return get[wire.Coin](ctx, c, coinPath(coin), nil)
}

// Rules shows a coin's rules, in force and announced.
func (c *Client) Rules(ctx context.Context, coin string) (wire.Rules, error) {
	return get[wire.Rules](ctx, c, coinPath(coin)+"/rules", nil)
}

// RuleChanges lists the changes of a coin's rules, newest first.
func (c *Client) RuleChanges(ctx context.Context, coin string, page Page) (wire.List[wire.RuleChange], error) {
	return get[wire.List[wire.RuleChange]](ctx, c, coinPath(coin)+"/rule-changes", values(page))
}

// PrepareAttestation tells what attesters sign of a coin's reserve.
func (c *Client) PrepareAttestation(ctx context.Context, coin string, in wire.PrepareAttestation) (wire.PreparedAttestation, error) {
	return prepare[wire.PreparedAttestation](ctx, c, coinPath(coin)+"/attestations/prepare", in)
}

// AttestReserve hands in a signed attestation.
func (c *Client) AttestReserve(ctx context.Context, coin string, in wire.AttestReserve) (wire.AttestationRecord, error) {
	return change[wire.AttestationRecord](ctx, c, http.MethodPost, coinPath(coin)+"/attestations", in)
}

// Attestations lists a coin's attestations, newest first.
func (c *Client) Attestations(ctx context.Context, coin string, page Page) (wire.List[wire.AttestationRecord], error) {
	return get[wire.List[wire.AttestationRecord]](ctx, c, coinPath(coin)+"/attestations", values(page))
}

// Attestation shows one attestation.
func (c *Client) Attestation(ctx context.Context, coin string, round uint64) (wire.AttestationRecord, error) {
	return get[wire.AttestationRecord](ctx, c, coinPath(coin)+"/attestations/"+strconv.FormatUint(round, 10), nil)
}

func coinPath(coin string) string { return "/v1/coins/" + url.PathEscape(coin) }

// ---- wallets ------------------------------------------------------------------------------------------------------

// OpenWallet makes a custodial wallet or notes an own-key one.
func (c *Client) OpenWallet(ctx context.Context, in wire.OpenWallet) (wire.Wallet, error) {
	return change[wire.Wallet](ctx, c, http.MethodPost, "/v1/wallets", in)
}

// PrepareRegistration tells what an endorser signs to register or renew a wallet.
func (c *Client) PrepareRegistration(ctx context.Context, wallet string, in wire.PrepareEndorsement) (wire.PreparedEndorsement, error) {
	return prepare[wire.PreparedEndorsement](ctx, c, walletPath(wallet)+"/registration/prepare", in)
}

// RegisterWallet registers or renews a wallet by an endorser's signature.
func (c *Client) RegisterWallet(ctx context.Context, wallet string, in wire.RegisterWallet) (wire.Wallet, error) {
	return change[wire.Wallet](ctx, c, http.MethodPost, walletPath(wallet)+"/registration", in)
}

// Wallets lists wallets; of one owner unless that is empty.
func (c *Client) Wallets(ctx context.Context, owner string, page Page) (wire.List[wire.Wallet], error) {
	return get[wire.List[wire.Wallet]](ctx, c, "/v1/wallets", values(page, "owner", owner))
}

// Wallet shows a wallet.
func (c *Client) Wallet(ctx context.Context, wallet string) (wire.Wallet, error) {
	return get[wire.Wallet](ctx, c, walletPath(wallet), nil)
}

// Balances tells what a wallet holds.
func (c *Client) Balances(ctx context.Context, wallet string) (wire.Balances, error) {
	return get[wire.Balances](ctx, c, walletPath(wallet)+"/balances", nil)
}

// BalancesAt tells what a wallet held as of a block.
func (c *Client) BalancesAt(ctx context.Context, wallet string, block uint64) (wire.PastBalances, error) {
	return get[wire.PastBalances](ctx, c, walletPath(wallet)+"/balances/"+strconv.FormatUint(block, 10), nil)
}

// Records lists a wallet's history, newest first; of one coin unless that is empty.
func (c *Client) Records(ctx context.Context, wallet, coin string, page Page) (wire.List[wire.Record], error) {
	return get[wire.List[wire.Record]](ctx, c, walletPath(wallet)+"/records", values(page, "coin", coin))
}

// WalletEvents lists what happened to a wallet's standing, newest first.
func (c *Client) WalletEvents(ctx context.Context, wallet string, page Page) (wire.List[wire.WalletEvent], error) {
	return get[wire.List[wire.WalletEvent]](ctx, c, walletPath(wallet)+"/events", values(page))
}

func walletPath(wallet string) string { return "/v1/wallets/" + url.PathEscape(wallet) }

// ---- applications -------------------------------------------------------------------------------------------------

// ApplicationFilter narrows a list of applications; empty fields do not.
type ApplicationFilter struct {
	Applicant, Coin, State string
}

// Apply asks for coin.
func (c *Client) Apply(ctx context.Context, in wire.Apply) (wire.Application, error) {
	return change[wire.Application](ctx, c, http.MethodPost, "/v1/applications", in)
}

// Applications lists applications, newest first.
func (c *Client) Applications(ctx context.Context, filter ApplicationFilter, page Page) (wire.List[wire.Application], error) {
	query := values(page, "applicant", filter.Applicant, "coin", filter.Coin, "state", filter.State)
	return get[wire.List[wire.Application]](ctx, c, "/v1/applications", query)
}

// Application shows an application.
func (c *Client) Application(ctx context.Context, id string) (wire.Application, error) {
	return get[wire.Application](ctx, c, applicationPath(id), nil)
}

// EndorseApplication hands in an endorser's signature.
func (c *Client) EndorseApplication(ctx context.Context, id string, in wire.EndorseApplication) (wire.Application, error) {
	return change[wire.Application](ctx, c, http.MethodPost, applicationPath(id)+"/endorsements", in)
}

// Issue issues an application under the endorsements handed in.
func (c *Client) Issue(ctx context.Context, id string) (wire.Application, error) {
	return change[wire.Application](ctx, c, http.MethodPost, applicationPath(id)+"/issue", nil)
}

// CancelApplication cancels an own application.
func (c *Client) CancelApplication(ctx context.Context, id string) (wire.Application, error) {
	return change[wire.Application](ctx, c, http.MethodPost, applicationPath(id)+"/cancel", nil)
}

// TradeFile gives the sealed body of an application's trade file, as its hash is taken.
func (c *Client) TradeFile(ctx context.Context, id string) (json.RawMessage, error) {
	return get[json.RawMessage](ctx, c, applicationPath(id)+"/trade-file", nil)
}

// Lots lists what an application's coin is split into.
func (c *Client) Lots(ctx context.Context, id string) (wire.Lots, error) {
	return get[wire.Lots](ctx, c, applicationPath(id)+"/lots", nil)
}

// Release pays out what is due of an issuance.
func (c *Client) Release(ctx context.Context, id string) (wire.Application, error) {
	return change[wire.Application](ctx, c, http.MethodPost, applicationPath(id)+"/release", nil)
}

// RedeemIssuance gives coin back for money that is still in the pools.
func (c *Client) RedeemIssuance(ctx context.Context, id string, in wire.RedeemIssuance) (wire.Redemption, error) {
	return change[wire.Redemption](ctx, c, http.MethodPost, applicationPath(id)+"/redeem", in)
}

// EndIssuance ends an issuance: an own one at any time, any after its term.
func (c *Client) EndIssuance(ctx context.Context, id string) (wire.Application, error) {
	return change[wire.Application](ctx, c, http.MethodPost, applicationPath(id)+"/end", nil)
}

func applicationPath(id string) string { return "/v1/applications/" + url.PathEscape(id) }

// ---- transfers ----------------------------------------------------------------------------------------------------

// Transfer moves coin out of a custodial wallet.
func (c *Client) Transfer(ctx context.Context, in wire.TransferCoin) (wire.Transfer, error) {
	return change[wire.Transfer](ctx, c, http.MethodPost, "/v1/transfers", in)
}

// PrepareTransfer tells what an own-key wallet signs.
func (c *Client) PrepareTransfer(ctx context.Context, in wire.PrepareTransfer) (wire.PreparedTransfer, error) {
	return prepare[wire.PreparedTransfer](ctx, c, "/v1/transfers/prepare", in)
}

// SubmitTransfer sends a signed transfer.
func (c *Client) SubmitTransfer(ctx context.Context, in wire.SubmitTransaction) (wire.Transfer, error) {
	return change[wire.Transfer](ctx, c, http.MethodPost, "/v1/transfers/submit", in)
}

// RelayAuthorization sends a signed authorization at the server's cost.
func (c *Client) RelayAuthorization(ctx context.Context, in wire.RelayAuthorization) (wire.Transfer, error) {
	return change[wire.Transfer](ctx, c, http.MethodPost, "/v1/transfers/authorizations", in)
}

// Transfers lists transfers, newest first; of one wallet and of one coin unless those are empty.
func (c *Client) Transfers(ctx context.Context, wallet, coin string, page Page) (wire.List[wire.Transfer], error) {
	return get[wire.List[wire.Transfer]](ctx, c, "/v1/transfers", values(page, "wallet", wallet, "coin", coin))
}

// TransferByID shows a transfer.
func (c *Client) TransferByID(ctx context.Context, id string) (wire.Transfer, error) {
	return get[wire.Transfer](ctx, c, "/v1/transfers/"+url.PathEscape(id), nil)
}

// ---- redemptions --------------------------------------------------------------------------------------------------

// RedemptionFilter narrows a list of redemptions; empty fields do not.
type RedemptionFilter struct {
	Holder, Coin, State string
}

// Redeem gives coin back for money.
func (c *Client) Redeem(ctx context.Context, in wire.RequestRedemption) (wire.Redemption, error) {
	return change[wire.Redemption](ctx, c, http.MethodPost, "/v1/redemptions", in)
}

// AcceptRedemption says that the payout is instructed.
func (c *Client) AcceptRedemption(ctx context.Context, id string) (wire.Redemption, error) {
	return change[wire.Redemption](ctx, c, http.MethodPost, redemptionPath(id)+"/accept", nil)
}

// ConfirmRedemption says that the money was paid.
func (c *Client) ConfirmRedemption(ctx context.Context, id string) (wire.Redemption, error) {
	return change[wire.Redemption](ctx, c, http.MethodPost, redemptionPath(id)+"/confirm", nil)
}

// FailRedemption says that the money could not be paid.
func (c *Client) FailRedemption(ctx context.Context, id string, in wire.FailRedemption) (wire.Redemption, error) {
	return change[wire.Redemption](ctx, c, http.MethodPost, redemptionPath(id)+"/fail", in)
}

// CancelRedemption cancels an own redemption.
func (c *Client) CancelRedemption(ctx context.Context, id string) (wire.Redemption, error) {
	return change[wire.Redemption](ctx, c, http.MethodPost, redemptionPath(id)+"/cancel", nil)
}

// ReturnRedemption gives back the coin of a failed or cancelled redemption that its holder could not take before.
func (c *Client) ReturnRedemption(ctx context.Context, id string) (wire.Redemption, error) {
	return change[wire.Redemption](ctx, c, http.MethodPost, redemptionPath(id)+"/return", nil)
}

// Redemptions lists redemptions, newest first.
func (c *Client) Redemptions(ctx context.Context, filter RedemptionFilter, page Page) (wire.List[wire.Redemption], error) {
	query := values(page, "holder", filter.Holder, "coin", filter.Coin, "state", filter.State)
	return get[wire.List[wire.Redemption]](ctx, c, "/v1/redemptions", query)
}

// Redemption shows a redemption.
func (c *Client) Redemption(ctx context.Context, id string) (wire.Redemption, error) {
	return get[wire.Redemption](ctx, c, redemptionPath(id), nil)
}

func redemptionPath(id string) string { return "/v1/redemptions/" + url.PathEscape(id) }

// ---- API keys and health ------------------------------------------------------------------------------------------

// CreateKey makes an API key.
func (c *Client) CreateKey(ctx context.Context, in wire.CreateKey) (wire.CreatedKey, error) {
	return change[wire.CreatedKey](ctx, c, http.MethodPost, "/v1/api-keys", in)
}

// Keys lists API keys.
func (c *Client) Keys(ctx context.Context, page Page) (wire.List[wire.Key], error) {
	return get[wire.List[wire.Key]](ctx, c, "/v1/api-keys", values(page))
}

// RevokeKey revokes an API key.
func (c *Client) RevokeKey(ctx context.Context, id string) (wire.Key, error) {
	return change[wire.Key](ctx, c, http.MethodDelete, "/v1/api-keys/"+url.PathEscape(id), nil)
}

// Ready tells whether the API can do its work, and what is missing if not. The error is for an API that does not answer.
func (c *Client) Ready(ctx context.Context) (wire.Health, error) {
	var health wire.Health
	_, answer, err := c.send(ctx, http.MethodGet, "/readyz", nil, nil)
	if err != nil {
		return health, err
	}
	err = decode(answer, &health)
	return health, err
}
