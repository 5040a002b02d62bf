package client

import (
	"context"
	"net"
	"net/http"
	"net/url"

	"github.com/specie-money/specie/chain/wire"
	"github.com/specie-money/specie/domain"
)

// Connect opens a connection to a node by URL (http, https, ws, wss, or the path of an IPC socket). Over HTTP nothing
// is asked yet. Error: node-unreachable.
func Connect(ctx context.Context, nodeURL string) (*wire.Client, error) {
	web := http.DefaultClient
	if isLoopback(nodeURL) {
		web = uncompressed
	}
	connection, err := wire.Dial(ctx, nodeURL, web)
	if err != nil {
		return nil, domain.Wrap(domain.CodeNodeUnreachable, withoutURL(err), "no node answers at %s; check that it runs and that the address is right: http://, https://, ws:// or wss:// with host and port, or the path of a socket", PlainURL(nodeURL))
	}
	return connection, nil
}

// uncompressed is for nodes on this machine: to compress and expand an answer takes longer than to send it.
var uncompressed = func() *http.Client {
	transport := http.DefaultTransport.(*http.Transport).Clone() //nolint:errcheck,forcetypeassert // net/http promises it
	transport.DisableCompression = true
	transport.MaxIdleConnsPerHost = 16
	return &http.Client{Transport: transport}
}()

func isLoopback(nodeURL string) bool {
	parsed, err := url.Parse(nodeURL)
	if err != nil {
		return false
	}
	host := parsed.Hostname()
	return host == "localhost" || net.ParseIP(host).IsLoopback()
}

// PlainURL leaves out of a URL whatever may be secret: user, path and query often hold keys.
func PlainURL(nodeURL string) string {
	parsed, err := url.Parse(nodeURL)
	if err != nil {
		return "the given address"
	}
	if parsed.Host == "" && parsed.Scheme != "" { // as localhost:8545, or user:password@host
		return "the given address"
	}
	if parsed.Host == "" {
		return parsed.Path
	}
	return parsed.Scheme + "://" + parsed.Host
}
