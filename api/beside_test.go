package api_test

import (
	"fmt"
	"net/http"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/lane"
	"github.com/specie-money/specie/domain"
)

// send has an account of the system, or a custodial wallet, call a contract past the API, and waits for the index.
func (w *world) send(from, to common.Address, data []byte) {
	w.t.Helper()
	w.sent++
	request := lane.Request{Purpose: fmt.Sprintf("test %d", w.sent), From: from, To: to, Data: data}
	_, err := w.lanes.Submit(w.t.Context(), request)
	require.NoError(w.t, err)
	tx, err := w.lanes.Wait(w.t.Context(), request.Purpose)
	require.NoError(w.t, err)
	require.NoError(w.t, tx.Err())
	require.NoError(w.t, w.index.WaitFor(w.t.Context(), tx.BlockNumber))
}

// ask reads from a contract at the chain's head.
func ask[T any](w *world, contract common.Address, calldata []byte, unpack func([]byte) (T, error)) T {
	w.t.Helper()
	value, err := client.Call(w.t.Context(), w.node, contract, calldata, unpack)
	require.NoError(w.t, err)
	return value
}

// requireUnchanged requires that who has an answer already is told so.
func (w *world) requireUnchanged(principal string, scope domain.Scope, paths ...string) {
	w.t.Helper()
	w.as(principal, scope)
	ask := func(path, tag string) (status int, current string) {
		request, err := http.NewRequestWithContext(w.t.Context(), http.MethodGet, w.url+path, nil)
		require.NoError(w.t, err)
		request.Header.Set("Authorization", "Bearer "+w.secrets[fmt.Sprint(principal, []domain.Scope{scope})])
		request.Header.Set("If-None-Match", tag)
		response, err := http.DefaultClient.Do(request)
		require.NoError(w.t, err)
		require.NoError(w.t, response.Body.Close())
		return response.StatusCode, response.Header.Get("ETag")
	}
	for _, path := range paths {
		status, tag := ask(path, "")
		require.Equal(w.t, http.StatusOK, status, path)
		status, _ = ask(path, tag)
		require.Equal(w.t, http.StatusNotModified, status, path)
	}
}
