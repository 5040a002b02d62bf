package api

import (
	"context"
	"errors"
	"net/http"
	"reflect"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
)

// access tells who may call an operation, and whether it changes anything.
type access struct {
	public   bool
	scopes   []domain.Scope // any one of them
	mutation bool
	secret   string // member of the answer that must not be kept
}

const metadataAccess = "access"

func accessOf(op *huma.Operation) access {
	a, _ := op.Metadata[metadataAccess].(access) // the zero value lets nobody in
	return a
}

// Who calls what. Every list has the scopes of which one is enough.
var (
	anyone    = domain.Scopes()
	readers   = []domain.Scope{domain.ScopeTrader, domain.ScopeEndorser, domain.ScopeOperator, domain.ScopeAuditor}
	overseers = []domain.Scope{domain.ScopeEndorser, domain.ScopeOperator, domain.ScopeAuditor} // who see all, as operations.Sees has it
	traders   = []domain.Scope{domain.ScopeTrader}
	openers   = []domain.Scope{domain.ScopeTrader, domain.ScopeOperator}
	endorsers = []domain.Scope{domain.ScopeEndorser}
	registrar = []domain.Scope{domain.ScopeEndorser, domain.ScopeOperator}
	operators = []domain.Scope{domain.ScopeOperator}
	watchers  = []domain.Scope{domain.ScopeOperator, domain.ScopeAuditor}
	admins    = []domain.Scope{domain.ScopeAdmin}
)

// route is what the reference says of an operation.
type route struct {
	method  string // GET for reads, POST for the rest unless set
	path    string
	id      string // operation id
	summary string
	about   string // longer description
	tag     string
	status  int // of success; 200 unless set
	scopes  []domain.Scope
	secret  string       // member of the answer that must not be kept
	primary bool         // nothing of the answer may be old: no replica gives it
	answer  *huma.Schema // of an answer that no Go type describes
}

func (r route) operation(method string, a access) huma.Operation {
	if r.method != "" {
		method = r.method
	}
	op := huma.Operation{
		OperationID: r.id, Method: method, Path: r.path, Summary: r.summary, Description: r.about,
		Tags: []string{r.tag}, DefaultStatus: r.status, Metadata: map[string]any{metadataAccess: a},
	}
	if r.answer != nil {
		op.Responses = map[string]*huma.Response{strconv.Itoa(http.StatusOK): {
			Description: http.StatusText(http.StatusOK), Content: map[string]*huma.MediaType{"application/json": {Schema: r.answer}},
		}}
	}
	if !a.public {
		op.Security = []map[string][]string{{securityScheme: scopeNames(a.scopes)}}
		op.Description = strings.TrimSpace(r.about + "\n\nScopes (any one): " + scopeList(a.scopes) + ".")
	}
	return op
}

// open registers an operation that needs no key and tells nothing private.
func open[I, O any](s *Server, r route, handler func(context.Context, *I) (*O, error)) {
	register(s, r.operation(http.MethodGet, access{public: true}), handler)
}

// read registers an operation that changes nothing: a GET, or a POST that only prepares what is to be signed. What a GET
// tells may come from a replica of the database.
func read[I, O any](s *Server, r route, handler func(context.Context, domain.Principal, *I) (*O, error)) {
	op := r.operation(http.MethodGet, access{scopes: r.scopes})
	register(s, op, func(ctx context.Context, in *I) (*O, error) {
		who := principalOf(ctx)
		if op.Method == http.MethodGet && !r.primary {
			ctx = s.options.Store.FromReplica(ctx, who.ID)
		}
		return handler(ctx, who, in)
	})
}

// change registers a mutation. If its transaction is not executed in time the answer is 202 with a request to poll.
func change[I, O any](s *Server, r route, handler func(context.Context, operations.Actor, *I) (*O, error)) {
	op := r.operation(http.MethodPost, access{scopes: r.scopes, mutation: true, secret: r.secret})
	op.Parameters = append(op.Parameters, &huma.Param{
		Name: headerIdempotencyKey, In: "header", Required: true,
		Description: "Names this request: a new random value for each new request, the same value when repeating one.",
		Schema:      &huma.Schema{Type: huma.TypeString, MinLength: pointer(1), MaxLength: pointer(128)},
	})
	op.Responses = map[string]*huma.Response{"202": {
		Description: "Not executed yet: poll the request under Location",
		Content:     map[string]*huma.MediaType{"application/json": {Schema: s.schema(reflect.TypeFor[wire.Request]())}},
	}}
	register(s, op, func(ctx context.Context, in *I) (*O, error) {
		actor := operations.Actor{Principal: principalOf(ctx), Purpose: purposeOf(ctx)}
		answer, err := handler(ctx, actor, in)
		if noted := s.options.Store.NoteChange(context.WithoutCancel(ctx), actor.ID); noted != nil {
			return nil, errors.Join(noted, err)
		}
		if errors.Is(err, domain.ErrorOf(domain.CodeTransactionPending)) {
			return nil, s.accept(ctx, actor, err)
		}
		return answer, err
	})
}

// register hands an operation to huma, with the one kind of error that it answers.
func register[I, O any](s *Server, op huma.Operation, handler func(context.Context, *I) (*O, error)) {
	if op.Responses == nil {
		op.Responses = map[string]*huma.Response{}
	}
	op.Responses["default"] = &huma.Response{
		Description: "A problem: its code is one of /v1/errors",
		Content:     map[string]*huma.MediaType{"application/problem+json": {Schema: s.schema(reflect.TypeFor[wire.Problem]())}},
	}
	op.MaxBodyBytes = s.options.MaxBody
	huma.Register(s.api, op, handler)
}

func (s *Server) schema(of reflect.Type) *huma.Schema {
	return s.api.OpenAPI().Components.Schemas.Schema(of, true, of.Name())
}

// accepted is a 202: not an error, but huma lets only errors answer another status with another body.
type accepted struct {
	wire.Request
}

func (a *accepted) Error() string  { return "pending" }
func (a *accepted) GetStatus() int { return http.StatusAccepted }
func (a *accepted) GetHeaders() http.Header {
	return http.Header{"Location": {requestPath(a.ID)}}
}

// accept answers a change that is under way; pending is the error if even that can not be told.
func (s *Server) accept(ctx context.Context, actor operations.Actor, pending error) error {
	request, err := s.options.Service.Request(ctx, actor.Principal, actor.Purpose)
	if err != nil {
		return errors.Join(pending, err)
	}
	return &accepted{Request: requestView(ctx, request)}
}

// refuse answers with an error from huma middleware.
func (s *Server) refuse(ctx huma.Context, err error) {
	// If even that can not be written there is nobody left to tell.
	_ = huma.WriteErr(s.api, ctx, domain.Describe(domain.CodeOf(err)).Status, "", err)
}

// out is an answer with a body.
type out[T any] struct {
	Body T
}

func answer[T any](body T) *out[T] { return &out[T]{Body: body} }

// PageInput is what every list takes. It is exported, as the others that inputs embed, because huma fills no other.
type PageInput struct {
	Limit  int    `query:"limit" minimum:"1" maximum:"200" default:"50" doc:"Most items on the page"`
	Cursor string `query:"cursor" maxLength:"500" doc:"next of the page before; absent for the first"`
}

func (p PageInput) page() operations.Page { return operations.Page{Limit: p.Limit, Cursor: p.Cursor} }

// show turns what the service answers into an answer: show(view)(service.Wallet(…)).
func show[V, W any](view func(V) W) func(V, error) (*out[W], error) {
	return func(value V, err error) (*out[W], error) {
		if err != nil {
			return nil, err
		}
		return answer(view(value)), nil
	}
}

// showList is show for a page of a list.
func showList[V, W any](view func(V) W) func(operations.List[V], error) (*out[wire.List[W]], error) {
	return show(func(list operations.List[V]) wire.List[W] {
		items := make([]W, len(list.Items))
		for i, item := range list.Items {
			items[i] = view(item)
		}
		return wire.List[W]{Items: items, Next: list.Next}
	})
}

func pointer[T any](value T) *T { return &value }

func decimal(n uint64) string { return strconv.FormatUint(n, 10) }
