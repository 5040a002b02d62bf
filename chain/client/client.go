// Package client speaks to an Ethereum node, in this process or elsewhere, and puts what goes wrong into the words of
// package domain.
package client

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/specie-money/specie/chain/wire"
	"github.com/specie-money/specie/domain"
)

// Client is a connection to a node that was found to be on the wanted chain.
type Client struct {
	*ethclient.Client
	// Connection is what an indexer reads with: the calls of Client go over it too, or over one beside it.
	Connection wire.Connection

	chainID *big.Int
}

// Dial connects to a node by URL (http, https, ws, wss, or the path of an IPC socket) and checks that it is on the
// wanted chain; 0 takes any. Errors: node-unreachable, chain-mismatch, setting-invalid.
func Dial(ctx context.Context, nodeURL string, wantChainID uint64) (*Client, error) {
	connection, err := Connect(ctx, nodeURL)
	if err != nil {
		return nil, err
	}
	client, err := Attach(ctx, connection.Client, wantChainID)
	if err != nil {
		connection.Close()
		return nil, fmt.Errorf("node at %s: %w", PlainURL(nodeURL), err)
	}
	client.Connection = connection
	return client, nil
}

// Attach uses a connection that is already there, such as one inside this process, and checks that it leads to the
// wanted chain; 0 takes any. Errors: node-unreachable, chain-mismatch.
func Attach(ctx context.Context, connection *rpc.Client, wantChainID uint64) (*Client, error) {
	client := ethclient.NewClient(connection)
	chainID, err := client.ChainID(ctx)
	if err != nil {
		return nil, Explain(err)
	}
	if wantChainID != 0 && (!chainID.IsUint64() || chainID.Uint64() != wantChainID) {
		return nil, domain.Errorf(domain.CodeChainMismatch, "the node is on chain %s, not on chain %d; point to another node or set the chain id", chainID, wantChainID)
	}
	return &Client{Client: client, Connection: connection, chainID: chainID}, nil
}

// Close ends the connection.
func (c *Client) Close() { c.Connection.Close() }

// ID is the chain id that the node answered with when the connection was made.
func (c *Client) ID() *big.Int { return new(big.Int).Set(c.chainID) }

// Call reads from a contract at the latest block: calldata and unpack come from the bindings.
func Call[T any](ctx context.Context, c *Client, contract common.Address, calldata []byte, unpack func([]byte) (T, error)) (T, error) {
	return CallAt(ctx, c, nil, contract, calldata, unpack)
}

// CallAt reads from a contract as it was at a block; nil is the latest.
func CallAt[T any](ctx context.Context, c *Client, block *big.Int, contract common.Address, calldata []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	answer, err := c.CallContract(ctx, ethereum.CallMsg{To: &contract, Data: calldata}, block)
	if err != nil {
		return none, Explain(err)
	}
	value, err := unpack(answer)
	if err != nil {
		return none, domain.Wrap(domain.CodeManifestMismatch, err, "the contract at %s does not answer as Specie's does", contract)
	}
	return value, nil
}

// EstimatePending gives the gas [gas] that a transaction would take after all that are pending. at, unless 0, is the
// time [Unix seconds] of the block it would be in; a node guesses by the time of day, which a chain with a clock of its
// own does not follow. Errors as Explain gives them; a revert is decoded.
func (c *Client) EstimatePending(ctx context.Context, msg ethereum.CallMsg, at uint64) (uint64, error) {
	call := map[string]any{"from": msg.From, "input": hexutil.Bytes(msg.Data)}
	if msg.To != nil {
		call["to"] = msg.To
	}
	if msg.Value != nil {
		call["value"] = (*hexutil.Big)(msg.Value)
	}
	if msg.Gas != 0 {
		call["gas"] = hexutil.Uint64(msg.Gas)
	}
	arguments := []any{call, "pending"}
	if at != 0 {
		arguments = append(arguments, map[string]any{}, map[string]any{"time": hexutil.Uint64(at)})
	}
	var gas hexutil.Uint64
	if err := c.Client.Client().CallContext(ctx, &gas, "eth_estimateGas", arguments...); err != nil {
		return 0, Explain(err)
	}
	return uint64(gas), nil
}
