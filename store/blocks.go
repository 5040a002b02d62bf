package store

import (
	"context"

	"github.com/specie-money/specie/domain"
)

// Block gives an indexed block. Error: block-unknown.
func (s *Store) Block(ctx context.Context, number uint64) (Block, error) {
	return reading(ctx, s, func(ctx context.Context, from *pool) (Block, error) { return blockFrom(ctx, from, number) })
}

func blockFrom(ctx context.Context, from source, number uint64) (Block, error) {
	missing := domain.Errorf(domain.CodeBlockUnknown, "block %d is not indexed", number)
	if number > largestInteger {
		return Block{}, missing
	}
	return blocks.one(ctx, from, missing, "number = ?", number)
}

// Blocks lists indexed blocks, newest first.
func (s *Store) Blocks(ctx context.Context, page Page) ([]Block, string, error) {
	return paged(page, 1, func(after []string, limit int) ([]Block, error) {
		var w where
		if after != nil {
			number, err := integers(after)
			if err != nil {
				return nil, err
			}
			w.and("number < ?", number...)
		}
		return readMany(ctx, s, blocks, w.clause()+" ORDER BY number DESC LIMIT ?", append(w.args, limit)...)
	}, func(last Block) []any { return []any{last.Number} })
}

// Block gives an indexed block as this batch sees it. Error: block-unknown.
func (b *Batch) Block(ctx context.Context, number uint64) (Block, error) {
	tx, err := b.settled()
	if err != nil {
		return Block{}, err
	}
	return blockFrom(ctx, tx, number)
}
