package api

import (
	"context"
	"net/http"
	"strconv"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
)

type healthOutput struct {
	Status int
	Body   wire.Health
}

const (
	tagHealth = "Health"

	healthOK      = "ok"
	healthFailing = "failing"
)

func (s *Server) healthRoutes() {
	open(s, route{
		path: "/healthz", id: "get-health", tag: tagHealth, summary: "Whether the process lives",
	}, func(context.Context, *struct{}) (*healthOutput, error) {
		return &healthOutput{Status: http.StatusOK, Body: wire.Health{Status: healthOK, Version: s.options.Version}}, nil
	})
	open(s, route{
		path: "/readyz", id: "get-readiness", tag: tagHealth, summary: "Whether it can do its work",
		about: "The node answers, it is on the right chain, the index is not far behind it, and the database can be written. 503 if not. A replica that is not read from, because it " +
			"fails or is too far behind, is told of and makes nobody wait.",
	}, s.ready)
}

func (s *Server) ready(ctx context.Context, _ *struct{}) (*healthOutput, error) {
	ctx, done := context.WithTimeout(ctx, timeoutCheck)
	defer done()
	health := wire.Health{Status: healthOK, Version: s.options.Version}
	report := func(name string, err error) {
		check := wire.Check{Name: name, OK: err == nil}
		if err != nil {
			check.Code = string(domain.CodeOf(err))
			health.Status = healthFailing
			s.options.Log.WarnContext(ctx, "not ready", "check", name, "error", withCauses(err))
		}
		health.Checks = append(health.Checks, check)
	}
	chain, err := s.options.Service.Chain(ctx)
	report("node", err)
	if err == nil {
		if want := decimal(s.options.ChainID); chain.ChainID.String() != want {
			err = domain.Errorf(domain.CodeChainMismatch, "the node is on chain %s instead of %s", chain.ChainID, want)
		}
		report("chain", err)
		err = nil
		if lag := behind(chain.Head.Number, chain.Indexed.Number); lag > s.options.MaxLag {
			err = domain.Errorf(domain.CodeUnavailable, "the index is %s blocks behind", strconv.FormatUint(lag, 10))
		}
		report("index", err)
	}
	report("database", s.options.Store.Writable(ctx))
	for i, replica := range s.options.Store.Replicas() {
		check := wire.Check{Name: "replica " + strconv.Itoa(i+1), OK: replica.Err == nil, Lag: &replica.Lag}
		if replica.Err != nil { // what it would answer, the primary does
			check.Code, check.Lag = string(domain.CodeOf(replica.Err)), nil
		}
		health.Checks = append(health.Checks, check)
	}
	out := &healthOutput{Status: http.StatusOK, Body: health}
	if health.Status != healthOK {
		out.Status = http.StatusServiceUnavailable
	}
	return out, nil
}

// behind is how far the index is behind; right after a reorganisation it may be ahead.
func behind(head, indexed uint64) uint64 { return max(head, indexed) - indexed }
