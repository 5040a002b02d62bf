package api

import (
	"context"
	"net/http"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
)

const tagRedemptions = "Redemptions"

// RedemptionPath names a redemption in a path.
type RedemptionPath struct {
	ID string `path:"id" maxLength:"80" doc:"The redemption's id"`
}

type (
	redeemInput          struct{ Body wire.RequestRedemption }
	listRedemptionsInput struct {
		PageInput
		Holder string `query:"holder" maxLength:"60"`
		Coin   string `query:"coin" maxLength:"60" doc:"Currency code or address"`
		State  string `query:"state" enum:"requested,accepted,paid,failed,cancelled"`
	}
	failRedemptionInput struct {
		RedemptionPath
		Body wire.FailRedemption
	}
)

func (s *Server) redemptionRoutes() {
	change(s, route{
		path: "/v1/redemptions", id: "redeem", tag: tagRedemptions, status: http.StatusCreated, scopes: traders, summary: "Give coin back for money",
		about: "Only for custodial holders. The coin waits in the return pool until the money is paid." +
			" What is more than one window of the return rule serves is queued.",
	}, s.redeem)
	read(s, route{
		path: "/v1/redemptions", id: "list-redemptions", tag: tagRedemptions, scopes: readers, summary: "List redemptions, newest first",
	}, s.listRedemptions)
	read(s, route{
		path: "/v1/redemptions/{id}", id: "get-redemption", tag: tagRedemptions, scopes: readers, summary: "Show a redemption",
	}, s.getRedemption)
	change(s, route{
		path: "/v1/redemptions/{id}/accept", id: "accept-redemption", tag: tagRedemptions, scopes: operators,
		summary: "Accept: the payout is instructed", about: "From here on the holder can not cancel.",
	}, s.onRedemption(Service.AcceptRedemption))
	change(s, route{
		path: "/v1/redemptions/{id}/confirm", id: "confirm-redemption", tag: tagRedemptions, scopes: operators,
		summary: "Confirm: the money was paid", about: "The amount less the fee is burned.",
	}, s.onRedemption(Service.ConfirmRedemption))
	change(s, route{
		path: "/v1/redemptions/{id}/fail", id: "fail-redemption", tag: tagRedemptions, scopes: operators,
		summary: "Fail: the money could not be paid", about: "The coin goes back to its holder.",
	}, s.failRedemption)
	change(s, route{
		path: "/v1/redemptions/{id}/return", id: "return-redemption", tag: tagRedemptions, scopes: openers,
		summary: "Give back the coin of a failed or cancelled redemption that its holder could not take before",
		about:   "It goes to the holder, whoever asks.",
	}, s.onRedemption(Service.ReturnRedemption))
	change(s, route{
		path: "/v1/redemptions/{id}/cancel", id: "cancel-redemption", tag: tagRedemptions, scopes: traders, summary: "Cancel an own redemption",
	}, s.onRedemption(Service.CancelRedemption))
}

func (s *Server) redeem(ctx context.Context, actor operations.Actor, in *redeemInput) (*out[wire.Redemption], error) {
	p, err := s.parser(ctx)
	if err != nil {
		return nil, err
	}
	coin := p.coin("coin", in.Body.Coin)
	redeem := operations.RequestRedemption{
		Holder: p.address("holder", in.Body.Holder), Coin: coin.Address, Amount: p.positive(in.Body.Amount, coin),
		PayoutReference: p.optionalHash("payoutReference", in.Body.PayoutReference),
	}
	if p.err != nil {
		return nil, p.err
	}
	return show(p.coins.redemptionView)(s.options.Service.RequestRedemption(ctx, actor, redeem))
}

func (s *Server) listRedemptions(ctx context.Context, who domain.Principal, in *listRedemptionsInput) (*out[wire.List[wire.Redemption]], error) {
	p, err := s.parser(ctx)
	if err != nil {
		return nil, err
	}
	filter := operations.RedemptionFilter{Holder: p.filterAddress("holder", in.Holder), Coin: p.filterCoin(in.Coin), Page: in.page()}
	filter.State = filterState(in.State, domain.RedemptionCancelled)
	if p.err != nil {
		return nil, p.err
	}
	return showList(p.coins.redemptionView)(s.options.Service.Redemptions(ctx, who, filter))
}

func (s *Server) getRedemption(ctx context.Context, who domain.Principal, in *RedemptionPath) (*out[wire.Redemption], error) {
	coins, id, err := s.parseID(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return show(coins.redemptionView)(s.options.Service.Redemption(ctx, who, id))
}

func (s *Server) failRedemption(ctx context.Context, actor operations.Actor, in *failRedemptionInput) (*out[wire.Redemption], error) {
	p, err := s.parser(ctx)
	if err != nil {
		return nil, err
	}
	fail := operations.FailRedemption{ID: p.hash("id", in.ID), Reason: in.Body.Reason}
	if most := common.HashLength - 1; len(fail.Reason) > most {
		p.fail(domain.Errorf(domain.CodeInvalidInput, "reason has %d bytes; it goes on chain and has at most %d", len(fail.Reason), most))
	}
	if p.err != nil {
		return nil, p.err
	}
	return show(p.coins.redemptionView)(s.options.Service.FailRedemption(ctx, actor, fail))
}

// onRedemption serves a change that needs nothing but the redemption's id.
func (s *Server) onRedemption(
	do func(Service, context.Context, operations.Actor, common.Hash) (operations.Redemption, error),
) func(context.Context, operations.Actor, *RedemptionPath) (*out[wire.Redemption], error) {
	return func(ctx context.Context, actor operations.Actor, in *RedemptionPath) (*out[wire.Redemption], error) {
		coins, id, err := s.parseID(ctx, in.ID)
		if err != nil {
			return nil, err
		}
		return show(coins.redemptionView)(do(s.options.Service, ctx, actor, id))
	}
}

func (b coinBook) redemptionView(r operations.Redemption) wire.Redemption {
	return wire.Redemption{
		ID: r.ID.Hex(), State: r.State.String(), Owner: r.Owner, Holder: r.Holder.Hex(), Coin: b.code(r.Coin),
		Amount: b.format(r.Coin, r.Amount), Fee: b.format(r.Coin, r.Fee), ReturnRule: r.ReturnRuleVersion,
		PayoutReference: r.PayoutReference.Hex(), ApplicationID: optionalHash(r.ApplicationID), QueuePosition: r.QueuePosition,
		DueAt: formatTime(r.DueAt), DecidableAt: optionalTime(r.DecidableAt), Reason: r.Reason, SettledBy: optionalAddress(r.SettledBy),
		Returned: r.Returned, Requested: optionalMined(r.Requested), Changed: optionalMined(r.Changed),
	}
}
