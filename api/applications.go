package api

import (
	"context"
	"net/http"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
)

const tagApplications = "Applications"

// ApplicationPath names an application in a path.
type ApplicationPath struct {
	ID string `path:"id" maxLength:"80" doc:"The application's id"`
}

type (
	applyInput            struct{ Body wire.Apply }
	listApplicationsInput struct {
		PageInput
		Applicant string `query:"applicant" maxLength:"60"`
		Coin      string `query:"coin" maxLength:"60" doc:"Currency code or address"`
		State     string `query:"state" enum:"applied,issued,ended,rejected,cancelled,expired"`
	}
	endorseInput struct {
		ApplicationPath
		Body wire.EndorseApplication
	}
)

func (s *Server) applicationRoutes() {
	change(s, route{
		path: "/v1/applications", id: "apply", tag: tagApplications, status: http.StatusCreated, scopes: traders, summary: "Apply for coin",
		about: "Only for custodial applicants. The application is made under the issuance rule in force.",
	}, s.apply)
	read(s, route{
		path: "/v1/applications", id: "list-applications", tag: tagApplications, scopes: readers, summary: "List applications, newest first",
	}, s.listApplications)
	read(s, route{
		path: "/v1/applications/{id}", id: "get-application", tag: tagApplications, scopes: readers, summary: "Show an application",
	}, s.getApplication)
	change(s, route{
		path: "/v1/applications/{id}/endorsements", id: "endorse-application", tag: tagApplications, status: http.StatusCreated, scopes: endorsers,
		summary: "Hand in an endorser's signature", about: "Over the application's toSign. Kept off chain until the issue.",
	}, s.endorse)
	change(s, route{
		path: "/v1/applications/{id}/issue", id: "issue-application", tag: tagApplications, scopes: operators, summary: "Issue under the endorsements handed in",
	}, s.onApplication(Service.Issue))
	change(s, route{
		path: "/v1/applications/{id}/cancel", id: "cancel-application", tag: tagApplications, scopes: traders, summary: "Cancel an own application",
	}, s.onApplication(Service.CancelApplication))
	change(s, route{
		path: "/v1/applications/{id}/end", id: "end-issuance", tag: tagApplications, scopes: traders, summary: "End an own issuance",
	}, s.onApplication(Service.EndIssuance))
}

func (s *Server) apply(ctx context.Context, actor operations.Actor, in *applyInput) (*out[wire.Application], error) {
	p, err := s.parser(ctx)
	if err != nil {
		return nil, err
	}
	coin := p.coin("coin", in.Body.Coin)
	apply := operations.Apply{
		Applicant: p.address("applicant", in.Body.Applicant), Coin: coin.Address, Amount: p.positive(in.Body.Amount, coin),
		Payee: p.optionalAddress("payee", in.Body.Payee), TradeID: p.optionalHash("tradeId", in.Body.TradeID),
		DocumentHash: p.optionalHash("documentHash", in.Body.DocumentHash), Deadline: p.instant("deadline", in.Body.Deadline),
	}
	if p.err != nil {
		return nil, p.err
	}
	return show(p.coins.applicationView)(s.options.Service.Apply(ctx, actor, apply))
}

func (s *Server) listApplications(ctx context.Context, who domain.Principal, in *listApplicationsInput) (*out[wire.List[wire.Application]], error) {
	p, err := s.parser(ctx)
	if err != nil {
		return nil, err
	}
	filter := operations.ApplicationFilter{
		Applicant: p.filterAddress("applicant", in.Applicant), Coin: p.filterCoin(in.Coin), Page: in.page(),
	}
	for state := domain.ApplicationApplied; state <= domain.ApplicationExpired; state++ {
		if state.String() == in.State {
			filter.State = pointer(state)
		}
	}
	if p.err != nil {
		return nil, p.err
	}
	return showList(p.coins.applicationView)(s.options.Service.Applications(ctx, who, filter))
}

func (s *Server) getApplication(ctx context.Context, who domain.Principal, in *ApplicationPath) (*out[wire.Application], error) {
	p, err := s.parser(ctx)
	if err != nil {
		return nil, err
	}
	id := p.hash("id", in.ID)
	if p.err != nil {
		return nil, p.err
	}
	return show(p.coins.applicationView)(s.options.Service.Application(ctx, who, id))
}

func (s *Server) endorse(ctx context.Context, actor operations.Actor, in *endorseInput) (*out[wire.Application], error) {
	p, err := s.parser(ctx)
	if err != nil {
		return nil, err
	}
	endorse := operations.EndorseApplication{ID: p.hash("id", in.ID), Signature: p.signature("signature", in.Body.Signature)}
	if p.err != nil {
		return nil, p.err
	}
	return show(p.coins.applicationView)(s.options.Service.EndorseApplication(ctx, actor, endorse))
}

// onApplication serves a change that needs nothing but the application's id.
func (s *Server) onApplication(
	do func(Service, context.Context, operations.Actor, common.Hash) (operations.Application, error),
) func(context.Context, operations.Actor, *ApplicationPath) (*out[wire.Application], error) {
	return func(ctx context.Context, actor operations.Actor, in *ApplicationPath) (*out[wire.Application], error) {
		p, err := s.parser(ctx)
		if err != nil {
			return nil, err
		}
		id := p.hash("id", in.ID)
		if p.err != nil {
			return nil, p.err
		}
		return show(p.coins.applicationView)(do(s.options.Service, ctx, actor, id))
	}
}

func (b coinBook) applicationView(a operations.Application) wire.Application {
	view := wire.Application{
		ID: a.ID.Hex(), State: a.State.String(), Owner: a.Owner, Applicant: a.Terms.Applicant.Hex(), Payee: a.Terms.Payee.Hex(),
		Coin: b.code(a.Terms.Coin), Amount: b.format(a.Terms.Coin, a.Terms.Amount), TradeID: optionalHash(a.Terms.TradeID),
		DocumentHash: optionalHash(a.Terms.DocumentHash), RuleVersion: a.Terms.RuleVersion, Deadline: formatTime(a.Terms.Deadline),
		Nonce: decimal(a.Terms.Nonce), Account: a.Account.Hex(), Endorsements: []wire.ApplicationEndorsement{}, Required: a.Required,
		ToSign: optionalToSign(a.ToSign), Applied: optionalMined(a.Applied), Changed: optionalMined(a.Changed),
	}
	for _, e := range a.Endorsements {
		view.Endorsements = append(view.Endorsements, wire.ApplicationEndorsement{
			Endorser: e.Endorser.Hex(), Signature: formatBytes(e.Signature), GivenAt: formatTime(e.GivenAt),
		})
	}
	return view
}
