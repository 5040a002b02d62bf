package api

import (
	"context"
	"math/big"
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
	"github.com/specie-money/specie/store"
)

type chainService struct {
	Service
	chain operations.Chain
	err   error
}

func (c *chainService) Chain(context.Context) (operations.Chain, error) { return c.chain, c.err }

func TestHealth(t *testing.T) {
	r := newRig(t, nil, nil)
	got := r.ask(t, http.MethodGet, "/healthz", "")
	require.Equal(t, http.StatusOK, got.status)
	require.Equal(t, wire.Health{Status: "ok", Version: "test"}, decodeBody[wire.Health](t, got))
}

func TestReadiness(t *testing.T) {
	right := operations.Chain{ChainID: big.NewInt(7431), Head: operations.Block{Number: 100}, Indexed: operations.Block{Number: 90}}
	wrong, late, ahead := right, right, right
	wrong.ChainID = big.NewInt(1)
	late.Indexed.Number = 79
	ahead.Indexed.Number = 101
	cases := []struct {
		name   string
		chain  operations.Chain
		err    error
		failed map[string]domain.Code
	}{
		{"all is well", right, nil, nil},
		{"the index is ahead for a moment", ahead, nil, nil},
		{"the node is down", operations.Chain{}, domain.Errorf(domain.CodeNodeUnreachable, "no answer"), map[string]domain.Code{"node": domain.CodeNodeUnreachable}},
		{"another chain", wrong, nil, map[string]domain.Code{"chain": domain.CodeChainMismatch}},
		{"the index is behind", late, nil, map[string]domain.Code{"index": domain.CodeUnavailable}},
	}
	for _, c := range cases {
		r := newRig(t, &chainService{chain: c.chain, err: c.err}, nil)
		got := r.ask(t, http.MethodGet, "/readyz", "")
		health := decodeBody[wire.Health](t, got)
		failed := map[string]domain.Code{}
		for _, check := range health.Checks {
			if !check.OK {
				failed[check.Name] = domain.Code(check.Code)
			}
		}
		if len(c.failed) == 0 {
			require.Equal(t, http.StatusOK, got.status, c.name)
			require.Len(t, health.Checks, 4)
			require.Empty(t, failed)
			continue
		}
		require.Equal(t, http.StatusServiceUnavailable, got.status, c.name)
		require.Equal(t, "failing", health.Status)
		require.Equal(t, c.failed, failed, c.name)
	}
}

func TestReadinessNeedsTheDatabase(t *testing.T) {
	databases, err := store.Open(t.Context(), store.Options{Dir: t.TempDir()})
	require.NoError(t, err)
	right := operations.Chain{ChainID: big.NewInt(7431)}
	r := newRigOn(t, &chainService{chain: right}, databases, nil)
	require.Equal(t, http.StatusOK, r.ask(t, http.MethodGet, "/readyz", "").status)
	require.NoError(t, databases.Close())
	require.Equal(t, http.StatusServiceUnavailable, r.ask(t, http.MethodGet, "/readyz", "").status)
}
