package indexer

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
)

// lie changes the result of a call, or does not.
type lie func(method string, result json.RawMessage) any

// liar serves what a node answers, with lies.
func liar(t *testing.T, url string, tell lie) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := relay(w, r, url, tell); err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
		}
	}))
	t.Cleanup(server.Close)
	return server.URL
}

type call struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
}

func relay(w http.ResponseWriter, r *http.Request, url string, tell lie) error {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return err
	}
	request, err := http.NewRequestWithContext(r.Context(), http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close() //nolint:errcheck // of a test
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	one := body[0] != '['
	if one {
		body, answer = listOf(body), listOf(answer)
	}
	var calls []call
	var answers []map[string]json.RawMessage
	if err := json.Unmarshal(body, &calls); err != nil {
		return err
	}
	if err := json.Unmarshal(answer, &answers); err != nil {
		return err
	}
	for i := range answers {
		if answers[i]["result"], err = json.Marshal(tell(calls[i].Method, answers[i]["result"])); err != nil {
			return err
		}
	}
	w.Header().Set("Content-Type", "application/json")
	if one {
		return json.NewEncoder(w).Encode(answers[0])
	}
	return json.NewEncoder(w).Encode(answers)
}

func listOf(item []byte) []byte { return append(append([]byte{'['}, item...), ']') }

// about tells a lie in the answers to one method only.
func about[T any](t *testing.T, method string, change func(*T)) lie {
	t.Helper()
	return func(asked string, result json.RawMessage) any {
		if asked != method {
			return result
		}
		value := new(T)
		if err := json.Unmarshal(result, value); err != nil {
			t.Error(err)
		}
		change(value)
		return value
	}
}

// aboutReceipts changes the first receipt that has events.
func aboutReceipts(t *testing.T, change func(*types.Receipt)) lie {
	t.Helper()
	return about(t, "debug_getRawReceipts", func(raw *[]hexutil.Bytes) {
		for i := range *raw {
			var receipt types.Receipt
			if err := receipt.UnmarshalBinary((*raw)[i]); err != nil {
				t.Error(err)
			}
			if len(receipt.Logs) == 0 {
				continue
			}
			change(&receipt)
			(*raw)[i], _ = receipt.MarshalBinary()
			return
		}
	})
}

// aboutBlocks changes raw blocks that have transactions.
func aboutBlocks(t *testing.T, change func(*types.Block) *types.Block) lie {
	t.Helper()
	return about(t, "debug_getRawBlock", func(raw *hexutil.Bytes) {
		var block types.Block
		if err := rlp.DecodeBytes(*raw, &block); err != nil {
			t.Error(err)
		}
		if len(block.Transactions()) > 0 {
			*raw, _ = rlp.EncodeToBytes(change(&block))
		}
	})
}

type fields = map[string]any

// aboutHeaders changes headers of blocks that have transactions.
func aboutHeaders(t *testing.T, change func(fields)) lie {
	t.Helper()
	return about(t, "eth_getBlockByNumber", func(header *fields) {
		if transactions, ok := (*header)["transactions"].([]any); ok && len(transactions) > 0 {
			change(*header)
		}
	})
}

// aboutTransactions changes the hashes of transactions in headers.
func aboutTransactions(t *testing.T, change func([]any) []any) lie {
	t.Helper()
	return aboutHeaders(t, func(h fields) {
		if hashes, ok := h["transactions"].([]any); ok {
			h["transactions"] = change(hashes)
		}
	})
}

// both tells two lies that fit each other.
func both(one, other lie) lie {
	return func(method string, result json.RawMessage) any {
		changed, err := json.Marshal(one(method, result))
		if err != nil {
			return err
		}
		return other(method, changed)
	}
}

func TestLiesAreFound(t *testing.T) {
	d := deploySpecie(t)
	d.register(walletOf(traderKey))
	d.register(walletOf(otherKey))
	d.send(adminKey, d.coin(), coinContract.PackMint(walletOf(traderKey), domain.Amount(1_000).Big()))
	d.crowd()
	head, contracts := d.head().Number, d.contracts.addresses()
	honest := func(_ string, result json.RawMessage) any { return result }
	truth, err := NewInProcess(d.chain.BlockChain()).Blocks(t.Context(), head-1, head, contracts)
	require.NoError(t, err)
	told, err := NewNode(connect(t, liar(t, d.chain.RPCURL(), honest)), Verified()).Blocks(t.Context(), head-1, head, contracts)
	require.NoError(t, err)
	require.Equal(t, truth, told)

	empty := aboutHeaders(t, func(h fields) { h["transactions"], h["logsBloom"] = []any{}, types.Bloom{} })
	for name, c := range map[string]struct {
		lie     lie
		differs string
	}{
		"an event is left out":           {aboutReceipts(t, func(r *types.Receipt) { r.Logs = r.Logs[1:] }), "receipts have the root"},
		"an amount is changed":           {aboutReceipts(t, func(r *types.Receipt) { r.Logs[0].Data[31]++ }), "receipts have the root"},
		"a failure is told as a success": {aboutReceipts(t, func(r *types.Receipt) { r.Status ^= 1 }), "receipts have the root"},
		"a receipt is left out": {
			about(t, "debug_getRawReceipts", func(raw *[]hexutil.Bytes) { *raw = (*raw)[1:] }), "receipts have the root",
		},
		"a time is changed":             {aboutHeaders(t, func(h fields) { h["timestamp"] = "0x1" }), "timestamp"},
		"gas is changed":                {aboutHeaders(t, func(h fields) { h["gasUsed"] = "0x1" }), "gasUsed"},
		"a bloom filter is changed":     {aboutHeaders(t, func(h fields) { h["logsBloom"] = types.Bloom{} }), "logsBloom"},
		"another hash is told":          {aboutHeaders(t, func(h fields) { h["hash"] = truth[0].ParentHash }), "number"},
		"a transaction is told falsely": {aboutTransactions(t, func(hashes []any) []any { return append([]any{common.Hash{1}}, hashes[1:]...) }), "transaction 0 has the hash"},
		"a transaction is told twice":   {aboutTransactions(t, func(hashes []any) []any { return append(hashes, hashes[0]) }), "hashes of transactions"},
		"a header field is changed": {aboutBlocks(t, func(b *types.Block) *types.Block {
			header := b.Header()
			header.GasLimit++
			return b.WithSeal(header)
		}), "its header has the hash"},
		"a transaction is taken out of the block": {aboutBlocks(t, func(b *types.Block) *types.Block {
			return b.WithBody(types.Body{Transactions: b.Transactions()[1:], Withdrawals: b.Withdrawals()})
		}), "its transactions have the root"},
		"a block is told as empty": {empty, "logsBloom"},
		"a block is told as empty everywhere": {both(
			aboutHeaders(t, func(h fields) { h["transactions"] = []any{} }),
			aboutBlocks(t, func(b *types.Block) *types.Block { return b.WithBody(types.Body{Withdrawals: b.Withdrawals()}) }),
		), "its transactions have the root"},
	} {
		t.Run(name, func(t *testing.T) {
			node := NewNode(connect(t, liar(t, d.chain.RPCURL(), c.lie)), Verified())
			blocks, err := node.Blocks(t.Context(), head, head, contracts)
			require.Equal(t, domain.CodeNodeInconsistent, domain.CodeOf(err), "%v", err)
			require.ErrorContains(t, err, c.differs)
			require.ErrorContains(t, err, "on block ")
			require.Empty(t, blocks)
		})
	}
	t.Run("the head is told falsely", func(t *testing.T) {
		node := NewNode(connect(t, liar(t, d.chain.RPCURL(), aboutHeaders(t, func(h fields) { h["timestamp"] = "0x1" }))), Verified())
		_, err := node.Latest(t.Context())
		require.Equal(t, domain.CodeNodeInconsistent, domain.CodeOf(err))
		_, err = node.Header(t.Context(), head)
		require.Equal(t, domain.CodeNodeInconsistent, domain.CodeOf(err))
	})
	t.Run("receipts are told to be gone", func(t *testing.T) {
		gone := about(t, "debug_getRawReceipts", func(raw *[]hexutil.Bytes) { *raw = nil })
		_, err := NewNode(connect(t, liar(t, d.chain.RPCURL(), gone)), Verified()).Blocks(t.Context(), head, head, contracts)
		require.Equal(t, domain.CodeNodePruned, domain.CodeOf(err))
	})
	t.Run("blocks are told to be gone", func(t *testing.T) {
		gone := about(t, "debug_getRawBlock", func(raw **hexutil.Bytes) { *raw = nil })
		_, err := NewNode(connect(t, liar(t, d.chain.RPCURL(), gone)), Verified()).Blocks(t.Context(), head, head, contracts)
		require.ErrorIs(t, err, ErrMoved)
	})
}

func TestNodeThatCanNotBeVerified(t *testing.T) {
	one, _ := twoChains()
	connection := nodeOver(t, &movingNode{headers: one, logs: one}).rpc
	_, err := NewNode(connection, Verified()).Blocks(t.Context(), 3, 12, simulated.addresses())
	require.Equal(t, domain.CodeSettingInvalid, domain.CodeOf(err))
	_, err = NewNode(connection, Verified()).Header(t.Context(), 3)
	require.Equal(t, domain.CodeSettingInvalid, domain.CodeOf(err))
}
