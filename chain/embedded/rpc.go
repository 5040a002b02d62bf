package embedded

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"strings"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/version"

	"github.com/specie-money/specie/domain"
)

const (
	maxBatchItems    = 1_000
	maxBatchResponse = 64 << 20 // [bytes]
	maxRequestBody   = 16 << 20 // [bytes]
	stopGrace        = 5 * time.Second
)

// public are the namespaces of geth that are served to anyone who can reach the port. The others can move the head,
// read profiles or change the node, so of debug only what reading needs is offered.
var public = map[string]bool{"eth": true, "net": true, "txpool": true}

// web3API is the web3 namespace, which geth keeps to its own server.
type web3API struct{}

// ClientVersion names the program and the geth that it embeds.
func (web3API) ClientVersion() string {
	return fmt.Sprintf("specie/geth-%d.%d.%d", version.Major, version.Minor, version.Patch)
}

// Sha3 is the Keccak-256 hash of the data.
func (web3API) Sha3(data hexutil.Bytes) hexutil.Bytes { return crypto.Keccak256(data) }

// debugAPI is the part of the debug namespace that reads.
type debugAPI struct{ backend *eth.EthAPIBackend }

// GetRawReceipts gives the consensus encoding of a block's receipts.
func (a debugAPI) GetRawReceipts(ctx context.Context, at rpc.BlockNumberOrHash) ([]hexutil.Bytes, error) {
	header, err := a.backend.HeaderByNumberOrHash(ctx, at)
	if header == nil || err != nil {
		return nil, err
	}
	receipts, err := a.backend.GetReceipts(ctx, header.Hash())
	if err != nil {
		return nil, err
	}
	raw := make([]hexutil.Bytes, len(receipts))
	for i, receipt := range receipts {
		if raw[i], err = receipt.MarshalBinary(); err != nil {
			return nil, err
		}
	}
	return raw, nil
}

var errNoBlock = errors.New("block not found")

// GetRawHeader gives the consensus encoding of a block's header.
func (a debugAPI) GetRawHeader(ctx context.Context, at rpc.BlockNumberOrHash) (hexutil.Bytes, error) {
	header, err := a.backend.HeaderByNumberOrHash(ctx, at)
	if err != nil {
		return nil, err
	}
	if header == nil {
		return nil, errNoBlock
	}
	return rlp.EncodeToBytes(header)
}

// GetRawBlock gives the consensus encoding of a block.
func (a debugAPI) GetRawBlock(ctx context.Context, at rpc.BlockNumberOrHash) (hexutil.Bytes, error) {
	block, err := a.backend.BlockByNumberOrHash(ctx, at)
	if err != nil {
		return nil, err
	}
	if block == nil {
		return nil, errNoBlock
	}
	return rlp.EncodeToBytes(block)
}

// rpcServer serves JSON-RPC over HTTP and WebSocket on one port, and on a socket if there is one.
type rpcServer struct {
	rpc   *rpc.Server
	http  *http.Server
	ended chan error
}

// listen takes the port. Nothing is served on it yet.
func listen(ctx context.Context, addr string) (net.Listener, error) {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", addr)
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		return nil, domain.Wrap(domain.CodePortInUse, err, "another program listens on %s; stop it or choose another RPC address (port 0 takes any free one)", addr)
	case err != nil:
		return nil, domain.Wrap(domain.CodeSettingInvalid, err, "can not listen on %s; choose another RPC address", addr)
	}
	return listener, nil
}

// listenIPC takes the socket. One that a killed process left behind is replaced, one on which somebody answers is not.
func listenIPC(ctx context.Context, path string) (net.Listener, error) {
	if other, err := new(net.Dialer).DialContext(ctx, "unix", path); err == nil {
		return nil, errors.Join(
			domain.Errorf(domain.CodePortInUse, "another program listens on %s; stop it or choose another IPC path", path), other.Close())
	}
	if left, err := os.Lstat(path); err == nil && left.Mode().Type() == os.ModeSocket {
		if err := os.Remove(path); err != nil {
			return nil, fmt.Errorf("remove the socket that was left behind: %w", err)
		}
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "unix", path)
	if err == nil {
		err = os.Chmod(path, 0o600)
	}
	if err != nil {
		return nil, domain.Wrap(domain.CodeSettingInvalid, err, "can not listen on %s; choose another IPC path", path)
	}
	return listener, nil
}

// serveRPC begins to serve. ipc may be nil.
func serveRPC(listener, ipc net.Listener, backend *eth.Ethereum, filter *filters.FilterAPI, o Options) (*rpcServer, error) {
	server := rpc.NewServer()
	server.SetBatchLimits(maxBatchItems, maxBatchResponse)
	server.SetHTTPBodyLimit(maxRequestBody)
	apis := []rpc.API{
		{Namespace: "eth", Service: filter},
		{Namespace: "web3", Service: web3API{}},
		{Namespace: "debug", Service: debugAPI{backend.APIBackend}},
	}
	for _, api := range backend.APIs() {
		if public[api.Namespace] {
			apis = append(apis, api)
		}
	}
	for _, api := range apis {
		if err := server.RegisterName(api.Namespace, api.Service); err != nil {
			return nil, fmt.Errorf("register the %s namespace: %w", api.Namespace, err)
		}
	}
	s := &rpcServer{
		rpc: server, ended: make(chan error, 1),
		http: &http.Server{
			Handler:           handler(server, o),
			ReadTimeout:       rpc.DefaultHTTPTimeouts.ReadTimeout,
			ReadHeaderTimeout: rpc.DefaultHTTPTimeouts.ReadHeaderTimeout,
			WriteTimeout:      rpc.DefaultHTTPTimeouts.WriteTimeout,
			IdleTimeout:       rpc.DefaultHTTPTimeouts.IdleTimeout,
		},
	}
	go func() { s.ended <- s.http.Serve(listener) }()
	if ipc != nil {
		go func() { _ = server.ServeListener(ipc) }() // ends when the listener is closed
	}
	return s, nil
}

// handler lets in programs, wallets and pages of this machine, not the pages of strangers in the user's browser.
func handler(server *rpc.Server, o Options) http.Handler {
	origins := append([]string{"http://localhost", "http://127.0.0.1", "https://localhost"}, o.Origins...)
	extensions := []string{"chrome-extension://", "moz-extension://"}
	// The two checks write patterns differently: for CORS "any" is a star, for WebSocket it is what is left out.
	var cors []string
	for _, origin := range origins {
		cors = append(cors, origin)
		if strings.Count(origin, ":") == 1 {
			cors = append(cors, origin+":*")
		}
	}
	for _, scheme := range extensions {
		cors = append(cors, scheme+"*")
	}
	hosts := append([]string{"localhost"}, o.Hosts...)
	plain := node.NewHTTPHandlerStack(server, cors, hosts, nil, false)
	socket := node.NewHTTPHandlerStack(server.WebsocketHandler(append(origins, extensions...)), nil, hosts, nil, true)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.EqualFold(r.Header.Get("Upgrade"), "websocket") {
			socket.ServeHTTP(w, r)
			return
		}
		plain.ServeHTTP(w, r)
	})
}

// close stops serving: requests in flight get a short time to end, subscriptions are cut.
func (s *rpcServer) close() error {
	ctx, cancel := context.WithTimeout(context.Background(), stopGrace)
	defer cancel()
	s.rpc.Stop()
	err := s.http.Shutdown(ctx)
	if errors.Is(err, context.DeadlineExceeded) {
		err = s.http.Close()
	}
	if ended := <-s.ended; !errors.Is(ended, http.ErrServerClosed) {
		err = errors.Join(err, ended)
	}
	return err
}
