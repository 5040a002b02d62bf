package api

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
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
	redeemIssuanceInput struct {
		ApplicationPath
		Body wire.RedeemIssuance
	}
	endorseInput struct {
		ApplicationPath
		Body wire.EndorseApplication
	}
)

func (s *Server) applicationRoutes() {
	change(s, route{
		path: "/v1/applications", id: "apply", tag: tagApplications, status: http.StatusCreated, scopes: traders, summary: "Apply for coin",
		about: "Only for custodial applicants. The application is made under the rules in force, which say what becomes of the coin (plan).",
	}, s.apply)
	read(s, route{
		path: "/v1/applications", id: "list-applications", tag: tagApplications, scopes: readers, summary: "List applications, newest first",
	}, s.listApplications)
	read(s, route{
		path: "/v1/applications/{id}", id: "get-application", tag: tagApplications, scopes: readers, summary: "Show an application",
	}, s.getApplication)
	change(s, route{
		path: "/v1/applications/{id}/endorsements", id: "endorse-application", tag: tagApplications, status: http.StatusCreated, scopes: endorsers,
		summary: "Hand in an endorser's signature", about: "Over the application's toSign: plan, lots and trade file. Kept off chain until the issue.",
	}, s.endorse)
	change(s, route{
		path: "/v1/applications/{id}/issue", id: "issue-application", tag: tagApplications, scopes: operators, summary: "Issue under the endorsements handed in",
	}, s.onApplication(Service.Issue))
	read(s, route{
		path: "/v1/applications/{id}/trade-file", id: "get-trade-file", tag: tagApplications, scopes: readers, summary: "Get the sealed body of the trade file",
		about: "JSON in the canonical form of RFC 8785: its Keccak-256 is the seal's bodyHash. Of an issued application, as it is anchored; " +
			"of one that waits for its issue, as endorsers sign for it.",
		answer: &huma.Schema{Type: huma.TypeObject, AdditionalProperties: true},
	}, s.getTradeFile)
	read(s, route{
		path: "/v1/applications/{id}/lots", id: "get-lots", tag: tagApplications, scopes: readers, summary: "List the lots of an issuance, with their proofs",
	}, s.listLots)
	change(s, route{
		path: "/v1/applications/{id}/release", id: "release-issuance", tag: tagApplications, scopes: openers, summary: "Pay out what is due of an issuance",
		about: "What has vested of the held part; of an ended issuance, all that remains. It goes to the applicant, whoever asks.",
	}, s.onApplication(Service.Release))
	change(s, route{
		path: "/v1/applications/{id}/redeem", id: "redeem-issuance", tag: tagApplications, status: http.StatusCreated, scopes: traders,
		summary: "Give coin back for money that is still in the pools",
		about:   "The return deposit goes first, then what is held, released or not. Answers with the redemption.",
	}, s.redeemIssuance)
	change(s, route{
		path: "/v1/applications/{id}/cancel", id: "cancel-application", tag: tagApplications, scopes: traders, summary: "Cancel an own application",
	}, s.onApplication(Service.CancelApplication))
	change(s, route{
		path: "/v1/applications/{id}/end", id: "end-issuance", tag: tagApplications, scopes: openers, summary: "End an issuance",
		about: "The applicant at any time, operators after its term. What remains in the pools goes to the applicant, or waits for a release.",
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
		TermEndsAt: p.instant("termEndsAt", in.Body.TermEndsAt), IntoTrade: in.Body.IntoTrade,
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
	filter.State = filterState(in.State, domain.ApplicationExpired)
	if p.err != nil {
		return nil, p.err
	}
	return showList(p.coins.applicationView)(s.options.Service.Applications(ctx, who, filter))
}

func (s *Server) getApplication(ctx context.Context, who domain.Principal, in *ApplicationPath) (*out[wire.Application], error) {
	coins, id, err := s.parseID(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return show(coins.applicationView)(s.options.Service.Application(ctx, who, id))
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
		coins, id, err := s.parseID(ctx, in.ID)
		if err != nil {
			return nil, err
		}
		return show(coins.applicationView)(do(s.options.Service, ctx, actor, id))
	}
}

func (s *Server) redeemIssuance(ctx context.Context, actor operations.Actor, in *redeemIssuanceInput) (*out[wire.Redemption], error) {
	p, err := s.parser(ctx)
	if err != nil {
		return nil, err
	}
	redeem := operations.RedeemIssuance{ID: p.hash("id", in.ID), PayoutReference: p.optionalHash("payoutReference", in.Body.PayoutReference)}
	if p.err != nil {
		return nil, p.err
	}
	if in.Body.Amount != "" {
		application, err := s.options.Service.Application(ctx, actor.Principal, redeem.ID)
		if err != nil {
			return nil, err
		}
		redeem.Amount = p.positive(in.Body.Amount, p.coins.byAddress(application.Terms.Coin))
	}
	if p.err != nil {
		return nil, p.err
	}
	return show(p.coins.redemptionView)(s.options.Service.RedeemIssuance(ctx, actor, redeem))
}

// textOut is an answer whose body is a text as it is.
type textOut struct {
	ContentType string `header:"Content-Type"`
	Body        []byte
}

func (s *Server) getTradeFile(ctx context.Context, who domain.Principal, in *ApplicationPath) (*textOut, error) {
	p := &parser{}
	id := p.hash("id", in.ID)
	if p.err != nil {
		return nil, p.err
	}
	file, err := s.options.Service.TradeFile(ctx, who, id)
	if err != nil {
		return nil, err
	}
	return &textOut{ContentType: "application/json", Body: file.Body}, nil
}

func (s *Server) listLots(ctx context.Context, who domain.Principal, in *ApplicationPath) (*out[wire.Lots], error) {
	coins, id, err := s.parseID(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return show(coins.lotsView)(s.options.Service.Lots(ctx, who, id))
}

func (b coinBook) lotsView(l operations.Lots) wire.Lots {
	view := wire.Lots{Coin: b.code(l.Coin), Root: l.Root.Hex(), Items: []wire.Lot{}}
	for _, lot := range l.Items {
		item := wire.Lot{
			Index: lot.Index, Part: lot.Part.String(), Amount: b.format(l.Coin, lot.Amount), ReleaseAfter: lot.ReleaseAfter,
			ReleaseAt: optionalTime(lot.ReleaseAt), Proof: []string{},
		}
		for _, sibling := range lot.Proof {
			item.Proof = append(item.Proof, sibling.Hex())
		}
		view.Items = append(view.Items, item)
	}
	return view
}

func (b coinBook) applicationView(a operations.Application) wire.Application {
	amount := func(units domain.Amount) string { return b.format(a.Terms.Coin, units) }
	view := wire.Application{
		ID: a.ID.Hex(), State: a.State.String(), Owner: a.Owner, Applicant: a.Terms.Applicant.Hex(), Payee: a.Terms.Payee.Hex(),
		Coin: b.code(a.Terms.Coin), Amount: amount(a.Terms.Amount), TradeID: optionalHash(a.Terms.TradeID),
		DocumentHash: optionalHash(a.Terms.DocumentHash), Rules: wire.RuleVersions(a.Terms.Rules), Deadline: formatTime(a.Terms.Deadline),
		TermEndsAt: formatTime(a.Terms.TermEndsAt), IntoTrade: a.Terms.IntoTrade, Nonce: decimal(a.Terms.Nonce), Account: a.Account.Hex(),
		Endorsements: []wire.ApplicationEndorsement{},
		ToSign:       optionalToSign(a.ToSign), Applied: optionalMined(a.Applied), Changed: optionalMined(a.Changed),
	}
	for _, e := range a.Endorsements {
		view.Endorsements = append(view.Endorsements, wire.ApplicationEndorsement{
			Endorser: e.Endorser.Hex(), Signature: formatBytes(e.Signature), GivenAt: formatTime(e.GivenAt),
		})
	}
	if plan := a.Plan; plan != nil {
		view.Plan = &wire.Plan{
			Released: amount(plan.Released), Held: amount(plan.Held), Deposited: amount(plan.Deposited),
			Cliff: plan.Cliff, Duration: plan.Duration, LotSize: amount(plan.LotSize), Endorsements: plan.Endorsements,
		}
	}
	if seal := a.Seal; seal != nil {
		view.Seal = &wire.Seal{Hash: seal.Hash.Hex(), PlanHash: seal.PlanHash.Hex(), LotsRoot: seal.LotsRoot.Hex(), BodyHash: seal.BodyHash.Hex()}
	}
	if a.Refusal != nil {
		view.Refusal = &wire.Refusal{Code: string(a.Refusal.Code), Detail: a.Refusal.Detail}
	}
	if issued := a.Issuance; issued != nil {
		view.Issuance = &wire.Issuance{
			Receiver: issued.Receiver.Hex(), HeldReleased: amount(issued.HeldReleased), Releasable: amount(issued.Releasable),
			DepositLeft: amount(issued.DepositLeft), Issued: minedView(issued.Issued),
		}
	}
	return view
}
