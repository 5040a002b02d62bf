package indexer

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/chain/sealer"
	"github.com/specie-money/specie/chain/wire"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// crowd seals one block with transactions of every kind that an account can send, of which the last but one fails.
func (d *deployed) crowd() {
	d.t.Helper()
	ctx, coin, other := d.t.Context(), d.coin(), walletOf(otherKey)
	nonce, err := d.chain.Client().NonceAt(ctx, walletOf(traderKey), nil)
	require.NoError(d.t, err)
	transfer := func(amount int64) []byte { return coinContract.PackTransfer(other, big.NewInt(amount)) }
	price, id := big.NewInt(100*params.GWei), d.chain.ChainID()
	for i, data := range []types.TxData{
		&types.LegacyTx{To: &coin, Data: transfer(1), Gas: 200_000, GasPrice: price},
		&types.AccessListTx{ChainID: id, To: &coin, Data: transfer(2), Gas: 200_000, GasPrice: price},
		&types.DynamicFeeTx{ChainID: id, To: &other, Value: big.NewInt(1), Gas: 21_000, GasFeeCap: price, GasTipCap: big.NewInt(1)},
		&types.DynamicFeeTx{ChainID: id, To: &coin, Data: transfer(1 << 40), Gas: 200_000, GasFeeCap: price, GasTipCap: big.NewInt(1)},
		&types.DynamicFeeTx{ChainID: id, To: &coin, Data: transfer(3), Gas: 200_000, GasFeeCap: price, GasTipCap: big.NewInt(1)},
	} {
		switch tx := data.(type) {
		case *types.LegacyTx:
			tx.Nonce = nonce + uint64(i)
		case *types.AccessListTx:
			tx.Nonce = nonce + uint64(i)
		case *types.DynamicFeeTx:
			tx.Nonce = nonce + uint64(i)
		}
		signed, err := types.SignNewTx(traderKey, types.LatestSignerForChainID(id), data)
		require.NoError(d.t, err)
		require.NoError(d.t, d.chain.Client().SendTransaction(ctx, signed))
	}
	d.sealAll(5)
}

// told is what geth's own client tells of a chain's events.
func (d *deployed) told(from, to uint64, contracts []common.Address) map[uint64][]types.Log {
	d.t.Helper()
	logs, err := d.chain.Client().FilterLogs(d.t.Context(), ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: contracts,
	})
	require.NoError(d.t, err)
	byBlock := map[uint64][]types.Log{}
	for _, log := range logs {
		byBlock[log.BlockNumber] = append(byBlock[log.BlockNumber], log)
	}
	return byBlock
}

func connect(t *testing.T, url string) *wire.Client {
	t.Helper()
	connection, err := client.Connect(t.Context(), url)
	require.NoError(t, err)
	t.Cleanup(connection.Close)
	return connection
}

func TestEverySourceTellsTheSame(t *testing.T) {
	d := deploySpecie(t)
	d.register(walletOf(traderKey))
	d.register(walletOf(otherKey))
	d.send(adminKey, d.coin(), coinContract.PackMint(walletOf(traderKey), big.NewInt(1_000)))
	d.crowd()
	d.seal()
	head := d.head().Number
	for name, source := range map[string]Source{
		"logs in process":     NewNode(d.chain.Client().Client(), WithMode(FromLogs)),
		"logs over HTTP":      NewNode(connect(t, d.chain.RPCURL()), WithMode(FromLogs)),
		"receipts over HTTP":  NewNode(connect(t, d.chain.RPCURL()), WithMode(FromReceipts)),
		"receipts over WS":    NewNode(connect(t, d.chain.WebSocketURL()), WithMode(FromReceipts)),
		"receipts over IPC":   NewNode(connect(t, d.ipc), WithMode(FromReceipts)),
		"what the node has":   NewNode(connect(t, d.chain.RPCURL())),
		"database in process": NewInProcess(d.chain.BlockChain()),
	} {
		t.Run(name, func(t *testing.T) {
			id, err := source.ChainID(t.Context())
			require.NoError(t, err)
			require.Equal(t, d.chain.ChainID().Uint64(), id)
			latest, err := source.Latest(t.Context())
			require.NoError(t, err)
			require.Equal(t, d.head(), latest)
			_, err = source.Header(t.Context(), head+1)
			require.ErrorIs(t, err, ErrNoBlock)
			_, err = source.Blocks(t.Context(), 1, head+1, d.contracts.addresses())
			require.ErrorIs(t, err, ErrMoved)

			for _, contracts := range [][]common.Address{d.contracts.addresses(), {d.coin()}, {addressOf("nobody")}} {
				told := d.told(1, head, contracts)
				blocks, err := source.Blocks(t.Context(), 1, head, contracts)
				require.NoError(t, err)
				require.Len(t, blocks, int(head))
				for i, block := range blocks {
					header, err := source.Header(t.Context(), uint64(i+1))
					require.NoError(t, err)
					require.Equal(t, header, block.Header)
					require.Equal(t, told[block.Number], block.Logs)
				}
			}
			header, err := source.Header(t.Context(), head-1)
			require.NoError(t, err)
			block, err := d.chain.Client().BlockByNumber(t.Context(), new(big.Int).SetUint64(head-1))
			require.NoError(t, err)
			require.Equal(t, Header{
				Number: head - 1, Hash: block.Hash(), ParentHash: block.ParentHash(), Time: block.Time(), Transactions: 5, GasUsed: block.GasUsed(),
			}, header)
		})
	}
}

func TestChainInThisProcessIsFollowed(t *testing.T) {
	d := deploySpecie(t)
	s := openStore(t, "")
	x, err := New(Options{Store: s, Source: NewInProcess(d.chain.BlockChain()), ChainID: d.chain.ChainID().Uint64(), Contracts: d.contracts})
	require.NoError(t, err)
	before := d.head().Number
	d.trade()
	require.NoError(t, settle(t.Context(), x))
	ledger := NewNode(d.chain.Client().Client())
	requireReconciled(t, s, ledger, d.head().Number, 5)
	require.NoError(t, d.chain.Sealer().Rewind(t.Context(), before+4))
	d.chain.Sealer().SetClock(sealer.StepClock{Step: 1})
	d.crowd()
	require.NoError(t, settle(t.Context(), x))
	requireReconciled(t, s, ledger, d.head().Number, 5)
}

// The embedded chain calls each block final at once. Who takes more back than can be undone is asked whether that was on
// purpose, except in the process that the chain is in.
func TestFinalBlocksOfARealChain(t *testing.T) {
	d := deploySpecie(t)
	inProcess := NewInProcess(d.chain.BlockChain())
	remote := over(func(o *FailoverOptions) { o.ChainID = embedded.DefaultChainID }, endpoint("embedded", d.chain.RPCURL()))
	indexed := func(source Source) (*store.Store, func(from uint64) error) {
		s := openStore(t, "")
		return s, func(from uint64) error {
			x, err := New(Options{Store: s, Source: source, ChainID: embedded.DefaultChainID, Contracts: d.contracts, UndoBlocks: 2, From: from})
			require.NoError(t, err)
			return settle(t.Context(), x)
		}
	}
	own, settleOwn := indexed(inProcess)
	s, settled := indexed(remote)
	back := d.head().Number + 1
	d.trade()
	require.NoError(t, settleOwn(0))
	require.NoError(t, settled(0))
	final, err := remote.Final(t.Context())
	require.NoError(t, err)
	require.Equal(t, d.head().Number, final)

	require.NoError(t, d.chain.Sealer().Rewind(t.Context(), back))
	require.NoError(t, settleOwn(0))
	untouched(t, s, domain.CodeUnavailable, "the node ends at block", func() error { return settled(0) })
	d.chain.Sealer().SetClock(sealer.StepClock{Step: time.Second})
	d.seal()
	require.NoError(t, settleOwn(0))
	untouched(t, s, domain.CodeDataDirForeign, fmt.Sprintf("specie index --from %d", back+1), func() error { return settled(0) })
	require.NoError(t, settled(back+1))
	for _, s := range []*store.Store{own, s} {
		head, err := s.IndexedHead(t.Context())
		require.NoError(t, err)
		require.Equal(t, d.head().Hash, common.Hash(head.Hash))
	}
}

func TestNodeThatCallsNothingFinal(t *testing.T) {
	one, _ := twoChains()
	final, err := nodeOver(t, &movingNode{headers: one, logs: one}).Final(t.Context())
	require.NoError(t, err)
	require.Zero(t, final)
	final, err = NewInProcess(deploySpecie(t).chain.BlockChain()).Final(t.Context())
	require.NoError(t, err)
	require.Zero(t, final)
}

func TestHeadsOfAChainInThisProcess(t *testing.T) {
	d := deploySpecie(t)
	ctx, cancel := context.WithCancel(t.Context())
	heads, err := NewInProcess(d.chain.BlockChain()).Heads(ctx)
	require.NoError(t, err)
	d.seal()
	<-heads
	cancel()
	for range heads {
		continue // until it is closed
	}
}

// rawReceipts is the debug namespace of a node, as a test wants it.
type rawReceipts func() ([]hexutil.Bytes, error)

func (r rawReceipts) GetRawReceipts(common.Hash) ([]hexutil.Bytes, error) { return r() }

func TestNodeWithoutReceiptsIsReadFromLogs(t *testing.T) {
	one, _ := twoChains()
	answer := func() ([]hexutil.Bytes, error) { return nil, errors.New("the method is for paying customers") }
	node := nodeOver(t, &movingNode{headers: one, logs: one}, rawReceipts(func() ([]hexutil.Bytes, error) { return answer() }))
	blocks, err := node.Blocks(t.Context(), 3, 12, simulated.addresses())
	require.NoError(t, err)
	require.Equal(t, FromLogs, node.mode)
	requireBlocks(t, one, blocks)

	// The choice is made once: from then on the node is not asked for receipts.
	answer = func() ([]hexutil.Bytes, error) { panic("asked again") }
	_, err = node.Blocks(t.Context(), 3, 12, simulated.addresses())
	require.NoError(t, err)
}

func TestNoChoiceIsMadeOnABlockThatIsGone(t *testing.T) {
	one, _ := twoChains()
	node := nodeOver(t, &movingNode{headers: one, logs: one}, rawReceipts(func() ([]hexutil.Bytes, error) {
		return nil, errors.New("header for hash not found")
	}))
	_, err := node.Blocks(t.Context(), 3, 12, simulated.addresses())
	require.ErrorIs(t, err, ErrMoved)
	require.Equal(t, Auto, node.mode)
}

func TestNodeThatForgotReceiptsIsToldFromAnEmptyBlock(t *testing.T) {
	one, _ := twoChains()
	node := nodeOver(t, &movingNode{headers: one, logs: one}, rawReceipts(func() ([]hexutil.Bytes, error) { return nil, nil }))
	_, err := node.Blocks(t.Context(), 3, 12, simulated.addresses())
	require.Equal(t, domain.CodeNodePruned, domain.CodeOf(err))
	require.ErrorContains(t, err, "block 3 ")
}

func TestReceiptsThatAreNone(t *testing.T) {
	one, _ := twoChains()
	for name, raw := range map[string]hexutil.Bytes{
		"text":            []byte("not RLP"),
		"cut off":         common.FromHex("02f9010a01"),
		"no events":       common.FromHex("c3018080"),
		"event of no one": common.FromHex("c7018080c3c20102"),
	} {
		t.Run(name, func(t *testing.T) {
			node := nodeOver(t, &movingNode{headers: one, logs: one}, rawReceipts(func() ([]hexutil.Bytes, error) {
				receipts := make([]hexutil.Bytes, one.chain[3].Transactions)
				for i := range receipts {
					receipts[i] = raw
				}
				return receipts, nil
			}))
			_, err := node.Blocks(t.Context(), 3, 3, simulated.addresses())
			require.ErrorContains(t, err, "receipts of block 3 can not be read")
		})
	}
}

func TestEventWithTheTimeOfAnotherBlock(t *testing.T) {
	one, _ := twoChains()
	late := newSimulation(1)
	late.mine(10)
	for _, block := range late.chain {
		for i := range block.Logs {
			block.Logs[i].BlockTimestamp = block.Time + 1
		}
	}
	_, err := nodeOver(t, &movingNode{headers: one, logs: late}).Blocks(t.Context(), 3, 12, simulated.addresses())
	require.Equal(t, domain.CodeNodeInconsistent, domain.CodeOf(err))
}

func TestEventsOutOfOrder(t *testing.T) {
	one, _ := twoChains()
	other := newSimulation(1)
	other.mine(10)
	for _, block := range other.chain {
		for i := range block.Logs {
			block.Logs[i].Index = 7
		}
	}
	_, err := nodeOver(t, &movingNode{headers: one, logs: other}).Blocks(t.Context(), 3, 12, simulated.addresses())
	require.Equal(t, domain.CodeNodeInconsistent, domain.CodeOf(err))
	require.ErrorContains(t, err, "event 7 comes after event 7")
}

func TestRequestsShrinkUntilTheNodeTakesThem(t *testing.T) {
	one := newSimulation(1)
	one.mine(40)
	server := rpc.NewServer()
	defer server.Stop()
	server.SetBatchLimits(7, 0)
	require.NoError(t, server.RegisterName("eth", &movingNode{headers: one, logs: one}))
	web := httptest.NewServer(server)
	defer web.Close()
	node := NewNode(connect(t, web.URL))
	blocks, err := node.Blocks(t.Context(), 3, 42, simulated.addresses())
	require.NoError(t, err)
	requireBlocks(t, one, blocks)
	require.LessOrEqual(t, node.perBatch.Load(), int64(7))
}

func TestAnswersThatAreTooLongAreAskedForInParts(t *testing.T) {
	one := newSimulation(1)
	one.mine(40)
	server := rpc.NewServer()
	defer server.Stop()
	server.SetBatchLimits(0, 5_000)
	require.NoError(t, server.RegisterName("eth", &movingNode{headers: one, logs: newSimulation(1)}))
	web := httptest.NewServer(server)
	defer web.Close()
	blocks, err := NewNode(connect(t, web.URL)).Blocks(t.Context(), 3, 42, simulated.addresses())
	require.NoError(t, err)
	requireBlocks(t, one, blocks)
}

func TestNothingIsCompressedOnThisMachine(t *testing.T) {
	server := rpc.NewServer()
	defer server.Stop()
	one, _ := twoChains()
	require.NoError(t, server.RegisterName("eth", &movingNode{headers: one, logs: one}))
	var encodings []string
	web := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		encodings = append(encodings, r.Header.Get("Accept-Encoding"))
		server.ServeHTTP(w, r)
	}))
	defer web.Close()
	_, err := NewNode(connect(t, web.URL)).Header(t.Context(), 3)
	require.NoError(t, err)
	require.Equal(t, []string{""}, encodings)
}

func TestParseMode(t *testing.T) {
	for _, mode := range []Mode{Auto, FromLogs, FromReceipts} {
		parsed, err := ParseMode(string(mode))
		require.NoError(t, err)
		require.Equal(t, mode, parsed)
	}
	_, err := ParseMode("ipc")
	require.Equal(t, domain.CodeSettingInvalid, domain.CodeOf(err))
}

// requireBlocks compares blocks, from the deployment on, with a simulated chain's.
func requireBlocks(t *testing.T, chain *simulation, blocks []Block) {
	t.Helper()
	require.Len(t, blocks, len(chain.chain)-int(simulated.StartBlock))
	for _, block := range blocks {
		wanted := chain.chain[block.Number]
		require.Equal(t, wanted.Header, block.Header)
		require.Len(t, block.Logs, len(wanted.Logs))
		for i, log := range block.Logs {
			require.Equal(t, common.Bytes2Hex(wanted.Logs[i].Data), common.Bytes2Hex(log.Data))
			require.Equal(t, wanted.Logs[i].Topics, log.Topics)
			require.Equal(t, wanted.Logs[i].Index, log.Index)
		}
	}
}
