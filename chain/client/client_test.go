package client_test

import (
	"net/http/httptest"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/wire"
)

type chain struct{}

func (chain) ChainId() hexutil.Uint64 { return 7431 } //nolint:revive // as JSON-RPC spells it

// Long answers of a node elsewhere are read by package wire, whoever connected to it.
func TestWhatIsDialledReadsInOnePass(t *testing.T) {
	server := rpc.NewServer()
	t.Cleanup(server.Stop)
	require.NoError(t, server.RegisterName("eth", chain{}))
	node := httptest.NewServer(server)
	t.Cleanup(node.Close)
	c, err := client.Dial(t.Context(), node.URL, 7431)
	require.NoError(t, err)
	t.Cleanup(c.Close)
	require.IsType(t, &wire.Client{}, c.Connection)
	var id hexutil.Uint64
	require.NoError(t, c.Connection.CallContext(t.Context(), &id, "eth_chainId"))
	require.EqualValues(t, 7431, id)
}
