package indexer

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

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
	origin, found, err := x.options.Store.Origin(ctx)
	if err != nil {
		return err
	}
	if !found {
		return x.start(ctx)
	}
	genesis, err := x.header(ctx, 0)
	if err != nil {
		return err
	}
	if origin.ChainID != chainID || common.Hash(origin.GenesisHash) != genesis.Hash {
		return domain.Errorf(domain.CodeDataDirForeign, "the data directory was indexed from chain %d with genesis %s, the node is on chain %d with genesis %s; "+
			"use another data directory or another node", origin.ChainID, origin.GenesisHash, chainID, genesis.Hash)
	}
	return x.identifyContracts(ctx, origin)
}

// identifyContracts compares the contracts indexed so far with the manifest's. When contracts were added, the chain is
// indexed again, because they may have events in blocks that were indexed without them.
func (x *Indexer) identifyContracts(ctx context.Context, origin store.Origin) error {
	if address, role, found := x.foreignContract(origin); found {
		return domain.Errorf(domain.CodeDataDirForeign, "the data directory was indexed from another deployment, whose %s is %s; "+
			"use another data directory or another manifest", role, address)
	}
	_, found, err := x.options.Store.Cursor(ctx)
	if err != nil {
		return err
	}
	if !found || !x.sameOrigin(origin) {
		x.options.Log.InfoContext(ctx, "the deployment grew; the chain is indexed again")
		return x.start(ctx)
	}
	return x.tellIndexed(ctx)
}

// foreignContract finds a contract that was indexed and is not the manifest's, in the same role.
func (x *Indexer) foreignContract(origin store.Origin) (address common.Address, role string, found bool) {
	roles := x.contracts.roles()
	for address, role := range origin.Contracts.Data {
		if roles[address] != role {
			return address, role, true
		}
	}
	return address, role, false
}

// sameOrigin tells whether what is kept has every event of every contract.
func (x *Indexer) sameOrigin(origin store.Origin) bool {
	_, _, foreign := x.foreignContract(origin)
	return !foreign && len(x.contracts.roles()) == len(origin.Contracts.Data) &&
		origin.StartBlock == x.contracts.StartBlock && origin.ChainID == x.options.ChainID
}

// start empties the database and puts it at the start: before the first block of the deployment.
func (x *Indexer) start(ctx context.Context) error {
	genesis, err := x.header(ctx, 0)
	if err != nil {
		return err
	}
	before, err := x.header(ctx, x.contracts.StartBlock-1)
	if err != nil {
		return err
	}
	err = x.options.Store.Derive(ctx, func(b *store.Batch) error {
		origin := store.Origin{ChainID: x.options.ChainID, GenesisHash: store.Hash(genesis.Hash), StartBlock: x.contracts.StartBlock}
		origin.Contracts.Data = x.contracts.roles()
		if err := b.SetOrigin(ctx, origin); err != nil {
			return err
		}
		if err := b.Keep(ctx, &store.KeptBlock{Block: blockRow(before)}); err != nil {
			return err
		}
		return x.begin(ctx, b, blockRow(before))
	})
	if err != nil {
		return err
	}
	x.keptHead = before.Number
	return x.tellIndexed(ctx)
}

// begin empties the derived tables and puts them at a block, the one before the deployment.
func (x *Indexer) begin(ctx context.Context, b *store.Batch, before store.Block) error {
	if err := b.Clear(ctx); err != nil {
		return err
	}
	if err := b.Blocks.Add(ctx, before); err != nil {
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
	return b.SetCursor(ctx, store.Cursor{
		Projection: projectionVersion, BlockNumber: before.Number, BlockHash: before.Hash, UndoFloor: before.Number,
	})
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
	x.tell(func(s *Status) { s.Indexed = headerOf(block) })
	return nil
}

func blockRow(h Header) store.Block {
	return store.Block{
		Number: h.Number, Hash: store.Hash(h.Hash), ParentHash: store.Hash(h.ParentHash), SealedAt: h.Time,
		Transactions: h.Transactions, GasUsed: h.GasUsed,
	}
}
