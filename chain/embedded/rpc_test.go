package embedded_test

import (
	"bytes"
	"io"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethclient/gethclient"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/domain"
)

func TestHTTPAndWebSocketShareOnePort(t *testing.T) {
	chain := open(t, options(t.TempDir()))
	require.Equal(t, strings.TrimPrefix(chain.RPCURL(), "http"), strings.TrimPrefix(chain.WebSocketURL(), "ws"))
	require.True(t, strings.HasPrefix(chain.RPCURL(), "http://127.0.0.1:"))

	over, err := ethclient.DialContext(t.Context(), chain.WebSocketURL())
	require.NoError(t, err)
	defer over.Close()
	news := make(chan *types.Header, 10)
	subscription, err := over.SubscribeNewHead(t.Context(), news)
	require.NoError(t, err)
	defer subscription.Unsubscribe()
	want := seal(t, chain)
	require.Equal(t, want.Hash(), next(t, news).Hash())

	plain, err := ethclient.DialContext(t.Context(), chain.RPCURL())
	require.NoError(t, err)
	defer plain.Close()
	got, err := plain.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	require.Equal(t, want.Hash(), got.Hash())
	id, err := plain.ChainID(t.Context())
	require.NoError(t, err)
	require.EqualValues(t, embedded.DefaultChainID, id.Int64())
}

func TestTheSocketAnswersItsUserAlone(t *testing.T) {
	o := options(t.TempDir())
	o.IPCPath = filepath.Join(t.TempDir(), "chain.ipc")
	abandoned, err := net.ListenUnix("unix", &net.UnixAddr{Name: o.IPCPath, Net: "unix"})
	require.NoError(t, err)
	abandoned.SetUnlinkOnClose(false) // as when a process is killed
	require.NoError(t, abandoned.Close())

	t.Run("while the chain runs", func(t *testing.T) {
		chain := open(t, o)
		want := seal(t, chain)
		over, err := ethclient.DialContext(t.Context(), o.IPCPath)
		require.NoError(t, err)
		defer over.Close()
		got, err := over.HeaderByNumber(t.Context(), nil)
		require.NoError(t, err)
		require.Equal(t, want.Hash(), got.Hash())
		require.Error(t, over.Client().CallContext(t.Context(), nil, "debug_setHead", "0x0"), "no more is served than on the port")
		made, err := os.Stat(o.IPCPath)
		require.NoError(t, err)
		require.Equal(t, os.FileMode(0o600), made.Mode().Perm())

		second := options(t.TempDir())
		second.IPCPath = o.IPCPath
		_, err = embedded.Open(t.Context(), second)
		require.Equal(t, domain.CodePortInUse, domain.CodeOf(err))
	})
	require.NoFileExists(t, o.IPCPath)

	o.IPCPath = filepath.Join(t.TempDir(), "missing", "chain.ipc")
	_, err = embedded.Open(t.Context(), o)
	require.Equal(t, domain.CodeSettingInvalid, domain.CodeOf(err))
}

func TestOnlyReadingNamespacesAreServed(t *testing.T) {
	chain := open(t, options(t.TempDir()))
	hash := pay(t, chain, 0)
	seal(t, chain)
	client, err := rpc.DialContext(t.Context(), chain.RPCURL())
	require.NoError(t, err)
	defer client.Close()

	var version string
	require.NoError(t, client.CallContext(t.Context(), &version, "web3_clientVersion"))
	require.Contains(t, version, "specie/geth-")
	require.NoError(t, client.CallContext(t.Context(), &version, "net_version"))
	require.Equal(t, "7431", version)
	var pool map[string]hexutil.Uint64
	require.NoError(t, client.CallContext(t.Context(), &pool, "txpool_status"))
	require.Equal(t, map[string]hexutil.Uint64{"pending": 0, "queued": 0}, pool)

	var raw []hexutil.Bytes
	require.NoError(t, client.CallContext(t.Context(), &raw, "debug_getRawReceipts", "0x1"))
	require.Len(t, raw, 1)
	var receipt types.Receipt
	require.NoError(t, receipt.UnmarshalBinary(raw[0]))
	require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)
	known, err := chain.Client().TransactionReceipt(t.Context(), hash)
	require.NoError(t, err)
	require.Equal(t, known.CumulativeGasUsed, receipt.CumulativeGasUsed)

	block, err := chain.Client().BlockByNumber(t.Context(), big.NewInt(1))
	require.NoError(t, err)
	var rawHeader, rawBlock hexutil.Bytes
	require.NoError(t, client.CallContext(t.Context(), &rawHeader, "debug_getRawHeader", block.Hash()))
	require.Equal(t, block.Hash(), crypto.Keccak256Hash(rawHeader))
	require.NoError(t, client.CallContext(t.Context(), &rawBlock, "debug_getRawBlock", block.Hash()))
	var decoded types.Block
	require.NoError(t, rlp.DecodeBytes(rawBlock, &decoded))
	require.Equal(t, block.Hash(), decoded.Hash())
	require.Equal(t, hash, decoded.Transactions()[0].Hash())
	for _, method := range []string{"debug_getRawHeader", "debug_getRawBlock"} {
		require.ErrorContains(t, client.CallContext(t.Context(), nil, method, common.Hash{1}), "not found", method)
	}

	for _, method := range []string{"debug_setHead", "admin_nodeInfo", "miner_setGasPrice", "engine_forkchoiceUpdatedV3", "debug_freeOSMemory"} {
		err := client.CallContext(t.Context(), nil, method, "0x0")
		require.ErrorContains(t, err, "does not exist", method)
	}
}

func TestPagesOfStrangersAreKeptOut(t *testing.T) {
	o := options(t.TempDir())
	o.Origins = []string{"https://wallet.example"}
	chain := open(t, o)
	ask := func(host, origin string) (status int, allowed string) {
		body := bytes.NewBufferString(`{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]}`)
		request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, chain.RPCURL(), body)
		require.NoError(t, err)
		request.Header.Set("Content-Type", "application/json")
		if host != "" {
			request.Host = host
		}
		if origin != "" {
			request.Header.Set("Origin", origin)
		}
		response, err := http.DefaultClient.Do(request)
		require.NoError(t, err)
		_, err = io.Copy(io.Discard, response.Body)
		require.NoError(t, err)
		require.NoError(t, response.Body.Close())
		return response.StatusCode, response.Header.Get("Access-Control-Allow-Origin")
	}
	for host, want := range map[string]int{"": http.StatusOK, "localhost:8545": http.StatusOK, "rebound.example": http.StatusForbidden} {
		status, _ := ask(host, "")
		require.Equal(t, want, status, host)
	}
	for origin, allowed := range map[string]bool{
		"http://localhost:3000":                         true,
		"http://127.0.0.1:8080":                         true,
		"https://wallet.example":                        true,
		"chrome-extension://abcdefghijklmnopabcdefghij": true,
		"https://stranger.example":                      false,
		"http://localhost.stranger.example":             false,
		"https://wallet.example.stranger.example":       false,
	} {
		_, got := ask("", origin)
		require.Equal(t, allowed, got == origin, "%s: %q", origin, got)
		client, err := rpc.DialOptions(t.Context(), chain.WebSocketURL(), rpc.WithHeader("Origin", origin))
		require.Equal(t, allowed, err == nil, "%s: %v", origin, err)
		if err == nil {
			client.Close()
		}
	}
}

func TestProofsCanBeHadForAnyBlock(t *testing.T) {
	chain := open(t, options(t.TempDir()))
	const blocks, early = 200, 3
	for nonce := range uint64(blocks) {
		tx, err := signedPayment(chain.ChainID(), nonce, common.HexToAddress("0x77"))
		require.NoError(t, err)
		require.NoError(t, chain.Client().SendTransaction(t.Context(), tx))
		seal(t, chain)
	}
	client := gethclient.New(chain.Client().Client())
	header, err := chain.Client().HeaderByNumber(t.Context(), big.NewInt(early))
	require.NoError(t, err)

	// An account that was paid 1000 + 1001 + 1002 by then.
	proof, err := client.GetProof(t.Context(), common.HexToAddress("0x77"), nil, big.NewInt(early))
	require.NoError(t, err)
	account := verify(t, header.Root, crypto.Keccak256(proof.Address[:]), proof.AccountProof)
	var state types.StateAccount
	require.NoError(t, rlp.DecodeBytes(account, &state))
	require.EqualValues(t, 3_003, state.Balance.Uint64())

	// A slot of storage: the contract of EIP-2935 keeps the hash of block n in slot n.
	slot := common.BigToHash(big.NewInt(early - 1))
	proof, err = client.GetProof(t.Context(), params.HistoryStorageAddress, []string{slot.Hex()}, big.NewInt(early))
	require.NoError(t, err)
	account = verify(t, header.Root, crypto.Keccak256(proof.Address[:]), proof.AccountProof)
	require.NoError(t, rlp.DecodeBytes(account, &state))
	value := verify(t, state.Root, crypto.Keccak256(slot[:]), proof.StorageProof[0].Proof)
	var parent []byte
	require.NoError(t, rlp.DecodeBytes(value, &parent))
	require.Equal(t, header.ParentHash, common.BytesToHash(parent))
}

func TestLogsAreFoundOverAllBlocks(t *testing.T) {
	chain := open(t, options(t.TempDir()))
	var want []common.Hash
	for nonce := range uint64(40) {
		if nonce%10 != 7 {
			pay(t, chain, nonce)
			seal(t, chain)
			continue
		}
		// Init code that logs with topic 5 and returns no code.
		tx, err := types.SignNewTx(funder, types.LatestSignerForChainID(chain.ChainID()), &types.DynamicFeeTx{
			ChainID: chain.ChainID(), Nonce: nonce, Gas: 100_000, GasFeeCap: big.NewInt(10 * params.GWei), GasTipCap: big.NewInt(1),
			Data: common.FromHex("600560006000a1"),
		})
		require.NoError(t, err)
		require.NoError(t, chain.Client().SendTransaction(t.Context(), tx))
		seal(t, chain)
		want = append(want, tx.Hash())
	}
	logs, err := chain.Client().FilterLogs(t.Context(), ethereum.FilterQuery{
		FromBlock: new(big.Int), Topics: [][]common.Hash{{common.BigToHash(big.NewInt(5))}},
	})
	require.NoError(t, err)
	var got []common.Hash
	for _, log := range logs {
		got = append(got, log.TxHash)
	}
	require.Equal(t, want, got)
}

// verify checks a proof and gives what it proves.
func verify(t *testing.T, root common.Hash, key []byte, nodes []string) []byte {
	t.Helper()
	db := memorydb.New()
	for _, node := range nodes {
		data, err := hexutil.Decode(node)
		require.NoError(t, err)
		require.NoError(t, db.Put(crypto.Keccak256(data), data))
	}
	value, err := trie.VerifyProof(root, key, db)
	require.NoError(t, err)
	require.NotEmpty(t, value)
	return value
}

// occupied listens on a port of its own and gives its address.
func occupied(t *testing.T) string {
	t.Helper()
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, listener.Close()) })
	return listener.Addr().String()
}
