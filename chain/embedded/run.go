package embedded

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/chain/sealer"
	"github.com/specie-money/specie/domain"
)

// Info tells what there is to know of a chain that has come up.
type Info struct {
	RPCURL       string      `json:"rpc_url"`
	WebSocketURL string      `json:"websocket_url"`
	DataDir      string      `json:"data_dir"`
	ChainID      uint64      `json:"chain_id"`
	GenesisHash  common.Hash `json:"genesis_hash"`
	HeadNumber   uint64      `json:"head_number"`
	HeadHash     common.Hash `json:"head_hash"`
	HeadTime     uint64      `json:"head_time"` // [Unix seconds]
}

// RunChain runs a chain by itself until the context ends, the process is asked to stop, or the chain fails. It calls
// ready once, when wallets may connect.
func RunChain(ctx context.Context, options Options, ready func(Info) error) (err error) {
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	chain, err := Open(ctx, options)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, chain.Close()) }()
	info, err := chain.info(ctx, options.DataDir)
	if err != nil {
		return err
	}
	if err := ready(info); err != nil {
		return err
	}
	select {
	case <-ctx.Done():
		return nil
	case <-chain.Sealer().Done():
		return chain.Sealer().Err()
	}
}

func (c *Chain) info(ctx context.Context, dir string) (Info, error) {
	head, err := c.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return Info{}, err
	}
	return Info{
		RPCURL: c.RPCURL(), WebSocketURL: c.WebSocketURL(), DataDir: dir,
		ChainID: c.ChainID().Uint64(), GenesisHash: c.genesisHash,
		HeadNumber: head.Number.Uint64(), HeadHash: head.Hash(), HeadTime: head.Time,
	}, nil
}

// Made reports whether there is a chain in a data directory.
func Made(dir string) (bool, error) {
	_, err := os.Stat(filepath.Join(dir, genesisName))
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
}

// Rewound tells from where to where a chain went back.
type Rewound struct {
	From sealer.Position `json:"from"`
	To   sealer.Position `json:"to"`
}

// RewindChain goes back to an earlier block of a chain that is not running. The blocks after it are void for good,
// though the journal keeps their record.
func RewindChain(ctx context.Context, options Options, to uint64) (_ Rewound, err error) {
	if made, err := Made(options.DataDir); err == nil && !made {
		return Rewound{}, domain.Errorf(domain.CodeNotFound, "there is no chain in %q; name the data directory of the chain to rewind", options.DataDir)
	}
	o, err := options.withDefaults()
	if err != nil {
		return Rewound{}, err
	}
	c := new(Chain)
	defer func() { err = errors.Join(err, c.Close()) }()
	if err := c.openStack(o); err != nil {
		return Rewound{}, err
	}
	if err := c.openChain(ctx, o); err != nil {
		return Rewound{}, err
	}
	from := c.journal.Tip()
	if err := c.sealer.Rewind(ctx, to); err != nil {
		return Rewound{}, err
	}
	return Rewound{From: from, To: c.journal.Tip()}, nil
}
