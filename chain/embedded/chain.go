package embedded

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/specie-money/specie/chain/sealer"
	"github.com/specie-money/specie/domain"
)

// Parts of the data directory, beside the genesis.
const (
	nodeName    = "node"    // geth's database
	journalName = "journal" // the sealer's journal
)

// Chain is a running chain.
type Chain struct {
	genesis     *core.Genesis
	genesisHash common.Hash

	stack    *node.Node
	started  bool // whether the stack was, so that closing it closes the backend
	backend  *eth.Ethereum
	driver   *driver
	journal  *sealer.Journal
	sealer   *sealer.Sealer
	listener net.Listener // of the RPC port
	ipc      net.Listener // nil without a socket
	client   *ethclient.Client

	closers []func() error // in the order of opening
}

// Open starts a chain: it takes the data directory, brings back what a crash took, and only then serves and seals.
func Open(ctx context.Context, options Options) (_ *Chain, err error) {
	o, err := options.withDefaults()
	if err != nil {
		return nil, err
	}
	c := new(Chain)
	defer func() {
		if err != nil {
			err = errors.Join(err, c.Close())
		}
	}()
	if err := c.openStack(o); err != nil {
		return nil, err
	}
	if err := c.listen(ctx, o); err != nil {
		return nil, err
	}
	if err := c.openChain(ctx, o); err != nil {
		return nil, err
	}
	if err := c.serve(o); err != nil {
		return nil, err
	}
	if !o.Manual {
		c.sealer.Start()
	}
	return c, nil
}

// openChain opens database and journal and makes them agree. It needs the data directory's lock.
func (c *Chain) openChain(ctx context.Context, o Options) error {
	if err := c.openJournal(o); err != nil {
		return err
	}
	if err := c.openBackend(o); err != nil {
		return err
	}
	return c.openSealer(ctx, o)
}

// serve starts the node and answers requests.
func (c *Chain) serve(o Options) error {
	filter := filters.NewFilterAPI(filters.NewFilterSystem(c.backend.APIBackend, filters.Config{}))
	c.stack.RegisterAPIs([]rpc.API{{Namespace: "eth", Service: filter}})
	c.started = true
	if err := c.stack.Start(); err != nil {
		return fmt.Errorf("start the node: %w", err)
	}
	c.client = ethclient.NewClient(c.stack.Attach())
	c.onClose(func() error { c.client.Close(); return nil })
	server, err := serveRPC(c.listener, c.ipc, c.backend, filter, o)
	if err != nil {
		return err
	}
	c.onClose(server.close)
	c.onClose(func() error { c.sealer.Stop(); return nil })
	return nil
}

// openStack takes the data directory's lock.
func (c *Chain) openStack(o Options) error {
	if err := os.MkdirAll(o.DataDir, 0o700); err != nil {
		return domain.Wrap(domain.CodeSettingInvalid, err, "can not make the data directory %s; choose another", o.DataDir)
	}
	key, err := crypto.GenerateKey() // of a peer that no one meets
	if err != nil {
		return fmt.Errorf("make the node's key: %w", err)
	}
	keystore := filepath.Join(o.DataDir, nodeName, "unused-keystore") // geth wants one; keys are not its business here
	c.stack, err = node.New(&node.Config{
		Name: nodeName, DataDir: o.DataDir, KeyStoreDir: keystore,
		P2P:    p2p.Config{PrivateKey: key, NoDiscovery: true, NoDial: true},
		Logger: routeGethLogs(o.Log),
	})
	if errors.Is(err, node.ErrDatadirUsed) {
		return domain.Wrap(domain.CodeDataDirLocked, err, "another process runs the chain in %s; stop it first, or use another data directory", o.DataDir)
	}
	if err != nil {
		return fmt.Errorf("open the data directory %s: %w", o.DataDir, err)
	}
	c.onClose(func() error {
		if err := c.stack.Close(); !errors.Is(err, node.ErrNodeStopped) {
			return err
		}
		return nil // a start that failed has closed it
	})
	return os.Remove(keystore)
}

// listen takes the RPC port and socket, so that one in use is told before anything is done.
func (c *Chain) listen(ctx context.Context, o Options) error {
	listener, err := listen(ctx, o.RPCAddr)
	if err != nil {
		return err
	}
	c.listener = listener
	c.onClose(func() error {
		if err := listener.Close(); !errors.Is(err, net.ErrClosed) {
			return err
		}
		return nil // the server has closed it
	})
	if o.IPCPath == "" {
		return nil
	}
	if c.ipc, err = listenIPC(ctx, o.IPCPath); err != nil {
		return err
	}
	c.onClose(c.ipc.Close)
	return nil
}

// openJournal learns which chain the directory holds and opens its journal.
func (c *Chain) openJournal(o Options) (err error) {
	if c.genesis, err = loadGenesis(o.DataDir, o.Genesis); err != nil {
		return err
	}
	c.genesisHash = c.genesis.ToBlock().Hash()
	id := sealer.Identity{ChainID: c.genesis.Config.ChainID.Uint64(), Genesis: c.genesisHash}
	if c.journal, err = sealer.OpenJournal(filepath.Join(o.DataDir, journalName), id, o.SegmentBytes, o.Log); err != nil {
		return err
	}
	c.onClose(c.journal.Close)
	return nil
}

// openBackend opens the chain's database. Its head may be behind what was sealed.
func (c *Chain) openBackend(o Options) (err error) {
	c.backend, err = eth.New(c.stack, ethConfig(c.genesis, o))
	var mismatch *core.GenesisMismatchError
	if errors.As(err, &mismatch) {
		return domain.Wrap(domain.CodeDataDirForeign, err, "the chain database in %s has another genesis than %s says; restore the file that belongs to it, or use another data directory", o.DataDir, genesisName)
	}
	if err != nil {
		return fmt.Errorf("open the chain database: %w", err)
	}
	c.onClose(func() error {
		if c.started {
			return nil
		}
		err := c.backend.TxPool().Close()
		c.backend.BlockChain().Stop()
		return err
	})
	return nil
}

// openSealer makes database and journal agree.
func (c *Chain) openSealer(ctx context.Context, o Options) (err error) {
	c.driver = newDriver(c.backend)
	c.onClose(func() error { c.driver.close(); return nil })
	c.sealer, err = sealer.New(ctx, sealer.Config{
		Node: c.driver, Journal: c.journal, Clock: o.Clock, Period: o.Period, FeeRecipient: o.FeeRecipient, Log: o.Log,
	})
	return err
}

// ethConfig is geth's configuration: every state kept, so that proofs can be had for any block; every
// transaction indexed; no fee cap, as the native coin pays for gas and nothing else.
func ethConfig(genesis *core.Genesis, o Options) *ethconfig.Config {
	config := ethconfig.Defaults
	config.Genesis = genesis
	config.SyncMode = ethconfig.FullSync
	config.StateScheme = rawdb.HashScheme
	config.NoPruning = true
	config.TransactionHistory = 0
	config.LogNoHistory = true // keeping the index took more than sealing; without it blooms serve eth_getLogs
	config.SnapshotCache = 0   // a snapshot would throw the head back further after a crash
	config.DatabaseCache = 128
	config.DatabaseHandles = 1024
	config.TrieCleanCache = 128
	config.TrieDirtyCache = 0
	config.RPCTxFeeCap = 0
	config.Miner.GasPrice = big.NewInt(minTip)
	config.Miner.GasCeil = genesis.GasLimit
	if o.GasLimit != 0 {
		config.Miner.GasCeil = o.GasLimit
	}
	config.Miner.ExtraData = []byte(extraData)
	config.TxPool.NoLocals = true // who sends a transaction keeps it: see the lanes
	config.TxPool.Journal = ""
	config.TxPool.PriceLimit = minTip
	config.TxPool.AccountSlots = o.Pool.AccountSlots
	config.TxPool.GlobalSlots = o.Pool.GlobalSlots
	config.TxPool.AccountQueue = o.Pool.AccountQueue
	config.TxPool.GlobalQueue = o.Pool.GlobalQueue
	return &config
}

// Client speaks to the chain inside the process.
func (c *Chain) Client() *ethclient.Client { return c.client }

// BlockChain reads blocks and receipts inside the process, without JSON-RPC.
func (c *Chain) BlockChain() *core.BlockChain { return c.backend.BlockChain() }

// RPCURL is the address of JSON-RPC over HTTP.
func (c *Chain) RPCURL() string { return "http://" + c.listener.Addr().String() }

// WebSocketURL is the address of JSON-RPC over WebSocket, on the same port.
func (c *Chain) WebSocketURL() string { return "ws://" + c.listener.Addr().String() }

// ChainID is the chain's id.
func (c *Chain) ChainID() *big.Int { return new(big.Int).Set(c.genesis.Config.ChainID) }

// GenesisHash is the hash of block 0.
func (c *Chain) GenesisHash() common.Hash { return c.genesisHash }

// Sealer makes the chain's blocks.
func (c *Chain) Sealer() *sealer.Sealer { return c.sealer }

// Close stops the chain. All that was sealed is on disk.
func (c *Chain) Close() error {
	var failed error
	for i := len(c.closers) - 1; i >= 0; i-- {
		failed = errors.Join(failed, c.closers[i]())
	}
	c.closers = nil
	return failed
}

func (c *Chain) onClose(f func() error) { c.closers = append(c.closers, f) }
