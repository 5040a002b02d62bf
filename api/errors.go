package api

import (
	"context"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
)

type errorInput struct {
	Code string `path:"code" maxLength:"60"`
}

func (s *Server) errorRoutes() {
	open(s, route{
		path: "/v1/errors", id: "list-errors", tag: "Errors", summary: "All error codes",
		about: "What each code means, in English and Chinese. Codes are never renamed and never reused.",
	}, func(context.Context, *struct{}) (*out[wire.List[wire.ErrorDescription]], error) {
		list := wire.List[wire.ErrorDescription]{}
		for _, d := range domain.Catalogue() {
			list.Items = append(list.Items, errorView(d))
		}
		return answer(list), nil
	})
	open(s, route{
		path: "/v1/errors/{code}", id: "get-error", tag: "Errors", summary: "One error code",
	}, func(_ context.Context, in *errorInput) (*out[wire.ErrorDescription], error) {
		d := domain.Describe(domain.Code(in.Code))
		if string(d.Code) != in.Code {
			return nil, domain.Errorf(domain.CodeNotFound, "there is no error code of this name; /v1/errors lists all")
		}
		return answer(errorView(d)), nil
	})
}

func errorView(d domain.Description) wire.ErrorDescription {
	return wire.ErrorDescription{Code: string(d.Code), Status: d.Status, English: d.English, Chinese: d.Chinese}
}
