package indexer

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// rewind takes the database back to the last block that is also the node's. Below what can be undone, it is emptied and
// indexed again.
func (x *Indexer) rewind(ctx context.Context, cursor store.Cursor) error {
	ancestor, found, err := x.commonAncestor(ctx, cursor)
	if err != nil {
		return err
	}
	if !found {
		x.options.Log.WarnContext(ctx, "the chain changed below what can be undone; it is indexed again",
			"indexed", cursor.BlockNumber, "undo_floor", cursor.UndoFloor)
		return x.rebuild(ctx)
	}
	if err := x.options.Store.Derive(ctx, func(b *store.Batch) error { return b.Undo(ctx, ancestor) }); err != nil {
		return err
	}
	x.options.Log.InfoContext(ctx, "undid orphaned blocks", "from", cursor.BlockNumber, "to", ancestor)
	return x.tellIndexed(ctx)
}

// commonAncestor finds the highest block that database and node have in common, down to the undo floor.
func (x *Indexer) commonAncestor(ctx context.Context, cursor store.Cursor) (number uint64, found bool, err error) {
	low, high := cursor.UndoFloor, cursor.BlockNumber
	if same, err := x.sameBlock(ctx, low); err != nil || !same {
		return 0, false, err
	}
	// A block in common has all its ancestors in common, so the search halves: low is in common, all above high are not.
	for low < high {
		middle := high - (high-low)/2
		same, err := x.sameBlock(ctx, middle)
		if err != nil {
			return 0, false, err
		}
		if same {
			low = middle
		} else {
			high = middle - 1
		}
	}
	return low, true, nil
}

// sameBlock tells whether database and node have the same block of a number.
func (x *Indexer) sameBlock(ctx context.Context, number uint64) (bool, error) {
	ours, err := x.options.Store.Block(ctx, number)
	if err != nil {
		return false, err
	}
	theirs, err := x.options.Source.Header(ctx, number)
	if errors.Is(err, ErrNoBlock) {
		return false, nil
	}
	return err == nil && theirs.Hash == common.Hash(ours.Hash), err
}

// identify makes sure that node, database and manifest are of the same chain and deployment; an empty database becomes
// theirs. Errors: chain-mismatch, data-dir-foreign; unavailable while the node has not reached the deployment.
func (x *Indexer) identify(ctx context.Context) error {
	chainID, err := x.options.Source.ChainID(ctx)
	if err != nil {
		return err
	}
	if chainID != x.options.ChainID {
		return domain.Errorf(domain.CodeChainMismatch, "the node is on chain %d, not on chain %d; point to another node or set the chain id",
			chainID, x.options.ChainID)
	}
	cursor, found, err := x.options.Store.Cursor(ctx)
	if err != nil {
		return err
	}
	if !found {
		return x.rebuild(ctx)
	}
	genesis, err := x.header(ctx, 0)
	if err != nil {
		return err
	}
	if cursor.ChainID != chainID || common.Hash(cursor.GenesisHash) != genesis.Hash {
		return domain.Errorf(domain.CodeDataDirForeign, "the data directory was indexed from chain %d with genesis %s, the node is on chain %d with genesis %s; "+
			"use another data directory or another node", cursor.ChainID, cursor.GenesisHash, chainID, genesis.Hash)
	}
	return x.identifyContracts(ctx, cursor)
}

// identifyContracts compares the contracts indexed so far with the manifest's. When contracts were added, the chain is
// indexed again, because they may have events in blocks that were indexed without them.
func (x *Indexer) identifyContracts(ctx context.Context, cursor store.Cursor) error {
	roles := x.contracts.roles()
	for address, role := range cursor.Contracts.Data {
		if roles[address] != role {
			return domain.Errorf(domain.CodeDataDirForeign, "the data directory was indexed from another deployment, whose %s is %s; "+
				"use another data directory or another manifest", role, address)
		}
	}
	if len(roles) != len(cursor.Contracts.Data) || cursor.StartBlock != x.contracts.StartBlock {
		x.options.Log.InfoContext(ctx, "the deployment grew; the chain is indexed again")
		return x.rebuild(ctx)
	}
	return x.tellIndexed(ctx)
}

// rebuild empties the derived database and puts it at the start: before the first block of the deployment.
func (x *Indexer) rebuild(ctx context.Context) error {
	genesis, err := x.header(ctx, 0)
	if err != nil {
		return err
	}
	before, err := x.header(ctx, x.contracts.StartBlock-1)
	if err != nil {
		return err
	}
	err = x.options.Store.Derive(ctx, func(b *store.Batch) error {
		if err := b.Clear(ctx); err != nil {
			return err
		}
		if err := b.Blocks.Add(ctx, blockRow(before)); err != nil {
			return err
		}
		for _, coin := range x.contracts.Coins {
			err := b.Coins.Set(ctx, store.Coin{
				Address: store.Address(coin.Address), Currency: coin.Currency, Name: coin.Name, Symbol: coin.Symbol,
				Decimals: coin.Decimals, ReserveFeed: store.Address(coin.ReserveFeed),
			})
			if err != nil {
				return err
			}
		}
		cursor := store.Cursor{
			ChainID: x.options.ChainID, GenesisHash: store.Hash(genesis.Hash), StartBlock: x.contracts.StartBlock,
			BlockNumber: before.Number, BlockHash: store.Hash(before.Hash), UndoFloor: before.Number,
		}
		cursor.Contracts.Data = x.contracts.roles()
		return b.SetCursor(ctx, cursor)
	})
	if err != nil {
		return err
	}
	return x.tellIndexed(ctx)
}

// header reads a block that a node of this deployment must have. Error: unavailable if it has not got it yet.
func (x *Indexer) header(ctx context.Context, number uint64) (Header, error) {
	header, err := x.options.Source.Header(ctx, number)
	if errors.Is(err, ErrNoBlock) {
		return header, domain.Wrap(domain.CodeUnavailable, err, "the node has no block %d yet; it may still be catching up", number)
	}
	return header, err
}

// tellIndexed puts the last block in the database into the status.
func (x *Indexer) tellIndexed(ctx context.Context) error {
	block, err := x.options.Store.IndexedHead(ctx)
	if err != nil {
		return err
	}
	x.tell(func(s *Status) {
		s.Indexed = Header{
			Number: block.Number, Hash: common.Hash(block.Hash), ParentHash: common.Hash(block.ParentHash), Time: block.SealedAt,
			Transactions: block.Transactions, GasUsed: block.GasUsed,
		}
	})
	return nil
}

func blockRow(h Header) store.Block {
	return store.Block{
		Number: h.Number, Hash: store.Hash(h.Hash), ParentHash: store.Hash(h.ParentHash), SealedAt: h.Time,
		Transactions: h.Transactions, GasUsed: h.GasUsed,
	}
}
