package sealer

import (
	"context"
	"fmt"
	"log/slog"
	"sort"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/domain"
)

// progressEvery spaces the progress messages of a long replay.
const progressEvery = 2 * time.Second

// align makes node and journal agree, whatever a crash left of either:
//   - blocks that the journal has and the node lost are executed again;
//   - blocks that the node has although the journal voided them by a rewind are taken back;
//   - blocks that the node has on top of the journal's tip, because the journal's end was lost, are recorded again.
//
// A node with other blocks than these is not the journal's node.
func align(ctx context.Context, node Node, journal *Journal, log *slog.Logger) error {
	head, err := node.Head(ctx)
	if err != nil {
		return err
	}
	at := PositionOf(head)
	past := journal.history()
	found, err := past.backTo(func(p Position) (bool, error) {
		if p.Number > at.Number {
			return false, nil
		}
		hash, err := node.HashAt(ctx, p.Number)
		return hash == p.Hash, err
	})
	switch {
	case err != nil:
		return err
	case !found && past.base.Number > 0:
		return domain.Errorf(domain.CodeJournalDamaged, "the chain database ends at block %s, and the journal in %s begins after block %s; restore the journal's earlier segments from a backup",
			at, journal.dir, past.base)
	case !found:
		return domain.Errorf(domain.CodeJournalForeign, "the journal in %s begins after block %s, which the chain database does not have; put back this chain's own journal", journal.dir, past.base)
	}
	chain, err := past.chain()
	if err != nil {
		return err
	}
	common, err := lastCommon(ctx, node, chain, at.Number)
	if err != nil {
		return err
	}
	if at.Number > common.Number {
		if err := settle(ctx, node, journal, past, common, at, log); err != nil {
			return err
		}
	}
	return replay(ctx, node, journal, chain.after(common.Number), log)
}

// lastCommon finds the last block that both the node, up to its head, and the journal have.
func lastCommon(ctx context.Context, node Node, chain stretch, head uint64) (Position, error) {
	floor := chain.floor.Number
	span := min(head, chain.tip().Number) - floor
	var failed error
	differs := sort.Search(int(span), func(i int) bool {
		hash, err := node.HashAt(ctx, floor+uint64(i)+1)
		if err != nil {
			failed = err
		}
		return hash != chain.at(floor+uint64(i)+1).Hash
	})
	return chain.at(floor + uint64(differs)), failed
}

// settle decides on the node's blocks above the last common one.
func settle(ctx context.Context, node Node, journal *Journal, past *history, common, head Position, log *slog.Logger) error {
	voided, err := past.mentions(head.Hash)
	if err != nil {
		return err
	}
	if voided {
		log.Info("finishing a rewind that was interrupted", "from", head.Number, "to", common.Number)
		return node.Rewind(ctx, common)
	}
	if common != journal.Tip() {
		return domain.Errorf(domain.CodeJournalForeign,
			"the chain database and the journal in %s part after block %s: the database goes on to block %s, which the journal never held; put back the journal or the database that belongs to the other",
			journal.dir, common, head)
	}
	log.Warn("the chain database has blocks that the journal lost; recording them again", "from", common.Number+1, "to", head.Number)
	for number := common.Number + 1; number <= head.Number; number++ {
		if err := ctx.Err(); err != nil {
			return err
		}
		block, err := node.Block(ctx, number)
		if err != nil {
			return err
		}
		if err := journal.AppendBlock(block); err != nil {
			return err
		}
	}
	return nil
}

// replay executes the journal's blocks that the node does not have.
func replay(ctx context.Context, node Node, journal *Journal, blocks []blockRef, log *slog.Logger) error {
	if len(blocks) == 0 {
		return nil
	}
	log.Info("bringing the chain database up to the journal", "from", blocks[0].at.Number, "to", journal.Tip().Number)
	said := time.Now()
	return journal.read(blocks, func(block *types.Block) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := node.Execute(ctx, block); err != nil {
			return fmt.Errorf("execute block %d from the journal: %w", block.NumberU64(), err)
		}
		if err := node.Announce(ctx, block); err != nil {
			return fmt.Errorf("announce block %d from the journal: %w", block.NumberU64(), err)
		}
		if time.Since(said) > progressEvery {
			said = time.Now()
			log.Info("bringing the chain database up to the journal", "at", block.NumberU64(), "to", journal.Tip().Number)
		}
		return nil
	})
}
