package indexer

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/domain"
)

// webNode is a node behind a port, which can be killed and revived.
type webNode struct {
	t       *testing.T
	handler http.Handler
	address string
	server  *httptest.Server
}

// newWebNode serves the eth namespace, and the debug namespace if given.
func newWebNode(t *testing.T, eth any, debug ...any) *webNode {
	t.Helper()
	server := rpc.NewServer()
	t.Cleanup(server.Stop)
	require.NoError(t, server.RegisterName("eth", eth))
	for _, namespace := range debug {
		require.NoError(t, server.RegisterName("debug", namespace))
	}
	return serveNode(t, server)
}

func serveNode(t *testing.T, handler http.Handler) *webNode {
	t.Helper()
	n := &webNode{t: t, handler: handler, address: "127.0.0.1:0"}
	n.revive()
	t.Cleanup(func() { n.server.Close() })
	return n
}

func (n *webNode) kill() {
	n.server.CloseClientConnections()
	n.server.Close()
}

func (n *webNode) revive() {
	n.t.Helper()
	listener, err := new(net.ListenConfig).Listen(n.t.Context(), "tcp", n.address)
	require.NoError(n.t, err)
	n.server = httptest.NewUnstartedServer(n.handler)
	require.NoError(n.t, n.server.Listener.Close())
	n.server.Listener = listener
	n.server.Start()
	n.address = listener.Addr().String()
}

func (n *webNode) url() string { return "http://" + n.address }

// endpoint is a way to the node under a name.
func endpoint(name, url string, options ...NodeOption) Endpoint {
	return Endpoint{Name: name, Open: func(ctx context.Context) (Source, error) {
		connection, err := client.Connect(ctx, url)
		if err != nil {
			return nil, err
		}
		return NewNode(connection, options...), nil
	}}
}

// over makes a Failover that loses no time.
func over(change func(*FailoverOptions), endpoints ...Endpoint) *Failover {
	options := FailoverOptions{
		Endpoints: endpoints, ChainID: simulatedChainID, CompareEvery: time.Millisecond,
		FirstBackOff: time.Millisecond, LongestBackOff: 4 * time.Millisecond,
	}
	if change != nil {
		change(&options)
	}
	return NewFailover(options)
}

// never is longer than any test takes.
const never = time.Hour

func simulatedEndpoint(t *testing.T, name string, chain *simulation) (Endpoint, *webNode) {
	t.Helper()
	node := newWebNode(t, &movingNode{headers: chain, logs: chain})
	return endpoint(name, node.url()), node
}

func untilInUse(t *testing.T, f *Failover, name string) {
	t.Helper()
	require.Eventually(t, func() bool { return f.InUse() == name }, time.Minute, time.Millisecond)
}

func TestIndexGoesOnWhileNodesDieAndComeBack(t *testing.T) {
	chain := newPatchy(1)
	chain.mine(20)
	first, firstNode := simulatedEndpoint(t, "first", chain.simulation)
	second, secondNode := simulatedEndpoint(t, "second", chain.simulation)
	f := over(nil, first, second)
	s := openStore(t, "")
	x := newTestIndexer(t, s, f, func(o *Options) { o.BatchBlocks = 4 })
	running(t, x)
	require.NoError(t, x.WaitFor(t.Context(), 22))
	require.Equal(t, "first", f.InUse())

	for range 3 {
		firstNode.kill()
		chain.grow(5)
		require.NoError(t, x.WaitFor(t.Context(), chain.head().Number))
		require.Equal(t, "second", f.InUse())

		secondNode.kill()
		status := until(t, x, func(s Status) bool { return s.Code != "" })
		require.Equal(t, domain.CodeNodeUnreachable, status.Code)
		require.Contains(t, status.Detail, "first: the node does not answer")

		secondNode.revive()
		chain.grow(2)
		require.NoError(t, x.WaitFor(t.Context(), chain.head().Number))
		firstNode.revive()
		untilInUse(t, f, "first") // it is preferred
		chain.grow(2)
		require.NoError(t, x.WaitFor(t.Context(), chain.head().Number))
	}
	require.Zero(t, x.Status().Reorgs)
	requireWorld(t.Context(), t, s, chain.head())
}

// otherChain is a node of another chain.
type otherChain struct{ *movingNode }

func (otherChain) ChainId() hexutil.Uint64 { return 1 } //nolint:revive // the method's name

func TestNodesOfOtherChainsAreNotReadFrom(t *testing.T) {
	one := newSimulation(1)
	one.mine(3)
	good, goodNode := simulatedEndpoint(t, "good", one)
	forked := newSimulation(1)
	forked.chain[0].Hash = common.Hash{1}
	genesis, _ := simulatedEndpoint(t, "other genesis", forked)
	id := endpoint("other id", newWebNode(t, otherChain{&movingNode{headers: one, logs: one}}).url())

	f := over(nil, id, good, genesis)
	_, err := f.Latest(t.Context())
	require.NoError(t, err)
	require.Equal(t, "good", f.InUse())
	goodNode.kill()
	_, err = f.Latest(t.Context())
	require.Equal(t, domain.CodeNodeUnreachable, domain.CodeOf(err), "it may come back, the others may not")
	require.Equal(t, domain.CodeChainMismatch, domain.CodeOf(f.members[0].failure))
	require.Equal(t, domain.CodeChainMismatch, domain.CodeOf(f.members[2].failure))
	require.ErrorContains(t, f.members[2].failure, "first block")

	x := newTestIndexer(t, openStore(t, ""), over(nil, id, id), nil)
	require.Equal(t, domain.CodeChainMismatch, domain.CodeOf(x.Run(t.Context())))
}

func TestNodeThatLagsIsLeftAfterAWhile(t *testing.T) {
	slow, quick := newPatchy(1), newPatchy(1)
	slow.mine(10)
	quick.mine(14)
	slowEnd, _ := simulatedEndpoint(t, "slow", slow.simulation)
	quickEnd, _ := simulatedEndpoint(t, "quick", quick.simulation)

	patient := over(func(o *FailoverOptions) { o.Patience, o.CompareEvery = never, never }, slowEnd, quickEnd)
	patient.compare(t.Context())
	patient.compare(t.Context())
	require.Equal(t, "slow", patient.InUse())

	f := over(func(o *FailoverOptions) { o.Patience, o.CompareEvery = time.Nanosecond, never }, slowEnd, quickEnd)
	f.compare(t.Context())
	f.compare(t.Context())
	require.Equal(t, "quick", f.InUse())
	slow.grow(1) // now three blocks behind
	f.compare(t.Context())
	require.Equal(t, "slow", f.InUse())
}

func TestNodeThatTakesOverMayBeALittleBehind(t *testing.T) {
	ahead, behind := newPatchy(1), newPatchy(1)
	ahead.mine(12)
	behind.mine(10)
	first, firstNode := simulatedEndpoint(t, "first", ahead.simulation)
	second, _ := simulatedEndpoint(t, "second", behind.simulation)
	for _, patience := range []time.Duration{never, time.Nanosecond} {
		f := over(func(o *FailoverOptions) { o.Patience, o.CompareEvery = patience, never }, first, second)
		head, err := f.Latest(t.Context())
		require.NoError(t, err)
		require.Equal(t, ahead.head().Header, head)
		firstNode.kill()
		head, err = f.Latest(t.Context())
		require.NoError(t, err)
		require.Equal(t, "second", f.InUse())
		if patience == never {
			require.Equal(t, ahead.head().Header, head, "no block is taken back")
		} else {
			require.Equal(t, behind.head().Header, head)
		}
		firstNode.revive()
	}

	// A node that goes back of its own is believed at once.
	f := over(func(o *FailoverOptions) { o.Patience, o.CompareEvery = never, never }, first, second)
	_, err := f.Latest(t.Context())
	require.NoError(t, err)
	ahead.simulation.mutex.Lock()
	ahead.drop(5)
	ahead.simulation.mutex.Unlock()
	head, err := f.Latest(t.Context())
	require.NoError(t, err)
	require.Equal(t, ahead.head().Header, head)
}

func TestNodeThatIsPrunedIsLeft(t *testing.T) {
	one := newSimulation(1)
	one.mine(10)
	eth := &movingNode{headers: one, logs: one}
	pruned := newWebNode(t, eth, rawReceipts(func() ([]hexutil.Bytes, error) { return nil, nil }))
	whole, _ := simulatedEndpoint(t, "whole", one)
	f := over(func(o *FailoverOptions) { o.CompareEvery, o.LongestBackOff = never, never }, endpoint("pruned", pruned.url()), whole)
	blocks, err := f.Blocks(t.Context(), 3, 12, simulated.addresses())
	require.NoError(t, err)
	requireBlocks(t, one, blocks)
	require.Equal(t, "whole", f.InUse())
	require.Equal(t, domain.CodeNodePruned, domain.CodeOf(f.members[0].failure))
}

func TestNodeThatHangsIsLeft(t *testing.T) {
	one := newSimulation(1)
	one.mine(2)
	released := make(chan struct{})
	hanging := serveNode(t, http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-released }))
	t.Cleanup(func() { close(released) })
	good, _ := simulatedEndpoint(t, "good", one)
	f := over(func(o *FailoverOptions) { o.CompareEvery, o.Timeout = never, 5*time.Second }, endpoint("hanging", hanging.url()), good)
	f.options.Timeout = 50 * time.Millisecond
	_ = f.askOne(t.Context(), f.options.Timeout, f.members[0], func(context.Context, Source) error { return nil })
	f.options.Timeout = never
	head, err := f.Latest(t.Context())
	require.NoError(t, err)
	require.Equal(t, one.head().Header, head)
	require.ErrorIs(t, f.members[0].failure, context.DeadlineExceeded)
	f.members[1].failure, f.members[1].retryAt = f.members[0].failure, time.Now().Add(never)
	require.Equal(t, domain.CodeNodeUnreachable, domain.CodeOf(f.failure()))
}

func TestNodeThatLiesIsDistrusted(t *testing.T) {
	d := deploySpecie(t)
	d.register(walletOf(traderKey))
	d.register(walletOf(otherKey))
	d.send(adminKey, d.coin(), coinContract.PackMint(walletOf(traderKey), domain.Amount(1_000).Big()))
	d.crowd()
	tell := about(t, "eth_getBlockByNumber", func(header *fields) {
		if number, ok := (*header)["number"].(string); ok && number == hexutil.EncodeUint64(d.head().Number) {
			(*header)["gasUsed"] = "0x1"
		}
	})
	options := func(o *FailoverOptions) { o.ChainID = embedded.DefaultChainID }
	f := over(options, endpoint("liar", liar(t, d.chain.RPCURL(), tell), Verified()), endpoint("honest", d.chain.RPCURL(), Verified()))
	s := openStore(t, "")
	x, err := New(Options{Store: s, Source: f, ChainID: embedded.DefaultChainID, Contracts: d.contracts})
	require.NoError(t, err)
	require.NoError(t, settle(t.Context(), x))
	requireReconciled(t, s, NewNode(d.chain.Client().Client()), d.head().Number, 5)
	require.Equal(t, "honest", f.InUse())
	require.True(t, f.members[0].distrusted())
	f.compare(t.Context())
	require.Equal(t, "honest", f.InUse())
}

func TestHeadsEndWhenAnotherNodeIsRead(t *testing.T) {
	d := deploySpecie(t)
	ends := []Endpoint{endpoint("first", d.chain.WebSocketURL()), endpoint("second", d.chain.WebSocketURL())}
	f := over(func(o *FailoverOptions) { o.ChainID, o.CompareEvery = embedded.DefaultChainID, never }, ends...)
	heads, err := f.Heads(t.Context())
	require.NoError(t, err)
	d.seal()
	<-heads
	f.note(t.Context(), f.members[0], domain.Errorf(domain.CodeNodeUnreachable, "gone"))
	for range heads {
		continue // until it is closed
	}
}

// refusing is a node that gives no more than a few blocks' events at once.
type refusing struct{ *movingNode }

func (r refusing) GetLogs(filter logFilter) (any, error) {
	if filter.Hash == nil && filter.To-filter.From > 3 {
		return nil, fmt.Errorf("query exceeds the limit of %d blocks", 4)
	}
	return r.movingNode.GetLogs(filter), nil
}

func TestRangeThatIsTooLargeIsNotTheNodesFault(t *testing.T) {
	chain := newSimulation(1)
	chain.mine(40)
	eth := refusing{&movingNode{headers: chain, logs: chain}}
	f := over(nil, endpoint("first", newWebNode(t, eth).url()), endpoint("second", newWebNode(t, eth).url()))
	s := openStore(t, "")
	require.NoError(t, settle(t.Context(), newTestIndexer(t, s, f, nil)))
	requireWorld(t.Context(), t, s, chain.head())
	require.Equal(t, "first", f.InUse())
	require.NoError(t, f.members[0].failure)
}

func TestAnswersOfTheChainAreNoFailures(t *testing.T) {
	one := newSimulation(1)
	one.mine(2)
	first, _ := simulatedEndpoint(t, "first", one)
	second, _ := simulatedEndpoint(t, "second", one)
	f := over(nil, first, second)
	_, err := f.Header(t.Context(), 99)
	require.ErrorIs(t, err, ErrNoBlock)
	_, err = f.Blocks(t.Context(), 3, 99, simulated.addresses())
	require.ErrorIs(t, err, ErrMoved)
	_, err = f.Heads(t.Context())
	require.ErrorIs(t, err, ErrNoHeads)
	ended, end := context.WithCancel(t.Context())
	end()
	_, err = f.Latest(ended)
	require.ErrorIs(t, err, context.Canceled)
	require.Equal(t, "first", f.InUse())
	require.NoError(t, f.members[0].failure)
	id, err := f.ChainID(t.Context())
	require.NoError(t, err)
	require.EqualValues(t, simulatedChainID, id)
}
