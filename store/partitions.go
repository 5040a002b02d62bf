package store

import (
	"context"
	"fmt"
	"slices"
)

// DefaultPartitionBlocks is how many blocks a partition is for, unless told otherwise: some four months of one a second.
const DefaultPartitionBlocks = 10_000_000

// ranges are the tables whose rows lie in partitions by ranges of blocks, where a database has such, by name.
type ranges map[string]*partitioned

// partitioned is a table in partitions.
type partitioned struct {
	Schema string `db:"schema_name"`
	Name   string `db:"name"`
	End    uint64 `db:"range_end"` // the first block that no partition is for; 0: there is none yet
}

// blockColumn tells where among the columns of a table the number of a row's block is.
func blockColumn(columns []string) int {
	if at := slices.Index(columns, "block_number"); at >= 0 {
		return at
	}
	return slices.Index(columns, "number") // the row is a block itself
}

// makeRoom makes the partition that rows need which are about to be written, in the transaction that writes them.
func (b *Batch) makeRoom(ctx context.Context, to bulkTable, values []any) error {
	if b.ranges == nil {
		if err := b.readRanges(ctx); err != nil {
			return err
		}
	}
	if b.ranges[to.name] == nil {
		return nil
	}
	var newest uint64
	for at := blockColumn(to.columns); at < len(values); at += len(to.columns) {
		number, _ := values[at].(int64) // as every row has it
		newest = max(newest, uint64(number))
	}
	if newest < b.ranges[to.name].End {
		return nil
	}
	if err := b.readRanges(ctx); err != nil { // another process may have made some
		return err
	}
	table := b.ranges[to.name]
	if table == nil || newest < table.End {
		return nil
	}
	end := (newest/b.partitionBlocks + 1) * b.partitionBlocks
	for _, statement := range b.dialect.addPartition(*table, end) {
		if _, err := changed(ctx, b.tx, statement); err != nil {
			return fmt.Errorf("make a partition of %s: %w", table.Name, err)
		}
	}
	table.End = end
	return nil
}

// readRanges asks which tables lie in partitions, and how far these go.
func (b *Batch) readRanges(ctx context.Context) error {
	b.ranges = ranges{}
	list := b.dialect.partitionedTables()
	if list == "" {
		return nil
	}
	rows, err := selectRows[partitioned](ctx, b.tx, list)
	for i := range rows {
		b.ranges[rows[i].Name] = &rows[i]
	}
	return err
}
