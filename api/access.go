package api

import (
	"context"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
)

const (
	tagAccess   = "Roles"
	tagReleases = "Releases"
)

type releasePath struct {
	Hash string `path:"hash" maxLength:"80" doc:"Hash of the published file"`
}

// What is here is on the chain for all to see, and of nobody's business alone.
func (s *Server) accessRoutes() {
	read(s, route{
		path: "/v1/roles", id: "list-roles", tag: tagAccess, scopes: anyone, summary: "List roles: who has them, and what they may call",
	}, s.listRoles)
	read(s, route{
		path: "/v1/powers", id: "list-powers", tag: tagAccess, scopes: anyone, summary: "List the powers that contracts themselves give: endorsers, cashiers, minters and others",
	}, s.listPowers)
	read(s, route{
		path: "/v1/access-operations", id: "list-access-operations", tag: tagAccess, scopes: anyone,
		summary: "List calls that a role's delay holds or held back, newest first", about: "From its scheduling on all can see what is to come.",
	}, s.listAccessOperations)
	read(s, route{
		path: "/v1/releases", id: "list-releases", tag: tagReleases, scopes: anyone, summary: "List anchored releases of analyses, newest first",
	}, s.listReleases)
	read(s, route{
		path: "/v1/releases/{hash}", id: "get-release", tag: tagReleases, scopes: anyone, summary: "Show an anchored release by the hash of its file",
	}, s.getRelease)
}

// listRoles shows all roles on one page: a consortium has some dozen.
func (s *Server) listRoles(ctx context.Context, _ domain.Principal, _ *struct{}) (*out[wire.List[wire.Role]], error) {
	roles, err := s.options.Service.Roles(ctx)
	return showList(roleView)(operations.List[operations.Role]{Items: roles}, err)
}

func (s *Server) listPowers(ctx context.Context, _ domain.Principal, in *PageInput) (*out[wire.List[wire.Power]], error) {
	coins, err := s.coins(ctx)
	if err != nil {
		return nil, err
	}
	return showList(coins.powerView)(s.options.Service.Powers(ctx, in.page()))
}

func (s *Server) listAccessOperations(ctx context.Context, _ domain.Principal, in *PageInput) (*out[wire.List[wire.AccessOperation]], error) {
	return showList(accessOperationView)(s.options.Service.AccessOperations(ctx, in.page()))
}

func (s *Server) listReleases(ctx context.Context, _ domain.Principal, in *PageInput) (*out[wire.List[wire.Release]], error) {
	return showList(releaseView)(s.options.Service.PublishedReleases(ctx, in.page()))
}

func (s *Server) getRelease(ctx context.Context, _ domain.Principal, in *releasePath) (*out[wire.Release], error) {
	p := &parser{}
	hash := p.hash("hash", in.Hash)
	if p.err != nil {
		return nil, p.err
	}
	return show(releaseView)(s.options.Service.PublishedRelease(ctx, hash))
}

func roleView(r operations.Role) wire.Role {
	view := wire.Role{
		Role: r.Role, Label: r.Label, Admin: r.Admin, Guardian: r.Guardian, GrantDelay: r.GrantDelay,
		GrantDelaySince: optionalTime(r.GrantDelaySince), Members: []wire.RoleMember{}, Functions: []wire.Function{},
	}
	for _, member := range r.Members {
		view.Members = append(view.Members, wire.RoleMember{
			Account: member.Account.Hex(), Held: member.Held, Since: formatTime(member.Since), Delay: member.Delay,
			DelaySince: optionalTime(member.DelaySince), Changed: optionalMined(member.Changed),
		})
	}
	for _, function := range r.Functions {
		view.Functions = append(view.Functions, functionView(function))
	}
	return view
}

func functionView(f operations.Function) wire.Function {
	return wire.Function{Contract: f.Contract.Address.Hex(), Name: f.Contract.Name, Selector: f.Selector, Signature: f.Signature}
}

func (b coinBook) powerView(p operations.Power) wire.Power {
	view := wire.Power{
		Contract: p.Contract.Address.Hex(), Name: p.Contract.Name, Power: p.Power, Account: p.Account.Hex(), Held: p.Held,
		Changed: optionalMined(p.Changed),
	}
	if p.Allowance != nil {
		view.Allowance = b.format(p.Contract.Address, *p.Allowance)
	}
	return view
}

func accessOperationView(o operations.AccessOperation) wire.AccessOperation {
	return wire.AccessOperation{
		ID: o.ID.Hex(), Nonce: o.Nonce, State: o.State, ExecutableAt: formatTime(o.ExecutableAt), Caller: o.Caller.Hex(),
		Function: functionView(o.Function), CallData: o.CallData, Scheduled: optionalMined(o.Scheduled), Changed: optionalMined(o.Changed),
	}
}

func releaseView(r operations.Release) wire.Release {
	return wire.Release{
		Hash: r.Hash.Hex(), Publisher: r.Publisher.Hex(), Block: r.Block, BlockHash: r.BlockHash.Hex(),
		SupersededBy: optionalHash(r.SupersededBy), Published: optionalMined(r.Published),
	}
}
