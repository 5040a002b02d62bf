package api

import (
	"context"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
)

type requestInput struct {
	ID string `path:"id" maxLength:"100"`
}

func (s *Server) requestRoutes() {
	read(s, route{
		path: "/v1/requests/{id}", id: "get-request", tag: "Requests", scopes: anyone, summary: "How far a change has come", primary: true,
		about: "A change that was answered with 202 is asked for here until its status is no longer pending.",
	}, func(ctx context.Context, who domain.Principal, in *requestInput) (*out[wire.Request], error) {
		request, err := s.options.Service.Request(ctx, who, in.ID)
		if err != nil {
			return nil, err
		}
		if request.Status != operations.RequestPending {
			// Whoever is told that it is done finds it done.
			if err := s.options.Store.NoteChange(ctx, who.ID); err != nil {
				return nil, err
			}
		}
		return answer(requestView(ctx, request)), nil
	})
}

func requestPath(id string) string { return "/v1/requests/" + id }

func requestView(ctx context.Context, r operations.Request) wire.Request {
	view := wire.Request{ID: r.ID, Status: string(r.Status), Resource: resourcePath(r.Resource, r.ResourceID), Transaction: optionalHash(r.Transaction)}
	if r.Problem != nil {
		problem := problemOf(r.Problem, languageOf(ctx))
		view.Problem = &problem
	}
	return view
}
