package store

import (
	"fmt"
	"strconv"
	"strings"
)

// parts are one: a table whose rows all leave it soon after keeps the room that they took for as long as any query runs that
// may still see them.
func (postgres) parts(table string) parts { return parts{older: table} }

// derivedTables divides those that grow with every payment, as text. What a block can be undone with is long and soon gone:
// compressing it takes longer than writing it. Rows that change with most blocks find room on their page, so that no index
// has to change with them.
func (postgres) derivedTables() string {
	schema := derivedSchema
	for _, table := range []string{"transfers", "trade_events", "netted_legs"} {
		begin := strings.Index(schema, "CREATE TABLE "+table+" (")
		end := begin + strings.Index(schema[begin:], "\n);") + len("\n)")
		schema = schema[:end] + " PARTITION BY RANGE (block_number)" + schema[end:]
	}
	return schema + `ALTER TABLE undo_records ALTER COLUMN rows_before SET STORAGE EXTERNAL;
ALTER TABLE balances SET (fillfactor = 70);
ALTER TABLE rollups SET (fillfactor = 70);
`
}

// partitionedTables reads the ends of ranges as the catalogue writes them, which is as SQL.
func (postgres) partitionedTables() string {
	return `SELECT n.nspname AS schema_name, t.relname AS name,
			COALESCE(MAX(CAST(substring(pg_get_expr(p.relpartbound, p.oid) FROM 'TO \(''(\d+)''\)$') AS BIGINT)), 0) AS range_end
		FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace
			LEFT JOIN pg_inherits i ON i.inhparent = t.oid LEFT JOIN pg_class p ON p.oid = i.inhrelid
		WHERE t.relkind = 'p' AND n.nspname IN ('chain', 'derived') GROUP BY n.nspname, t.relname`
}

// addPartition attaches a table that was made apart, for which nobody who reads or writes has to wait: to make a partition in
// place takes a lock against everybody. The first partition is also for whatever comes before it.
func (postgres) addPartition(of partitioned, end uint64) []string {
	name, from := fmt.Sprintf("%s.%s_from_%d", of.Schema, of.Name, of.End), strconv.FormatUint(of.End, 10)
	if of.End == 0 {
		from = "MINVALUE"
	}
	return []string{
		fmt.Sprintf("CREATE TABLE %s (LIKE %s.%s INCLUDING STORAGE INCLUDING DEFAULTS INCLUDING CONSTRAINTS)", name, of.Schema, of.Name),
		fmt.Sprintf("ALTER TABLE %s.%s ATTACH PARTITION %s FOR VALUES FROM (%s) TO (%d)", of.Schema, of.Name, name, from, end),
	}
}

// divideKept makes chain_blocks, which the migrations make for every kind of database, a table in partitions. What it holds
// becomes the first of them, as it is. Events are compressed already: PostgreSQL would try to compress them again.
func (postgres) divideKept(partitionBlocks uint64) string {
	return fmt.Sprintf(`DO $$ BEGIN
		IF (SELECT relkind FROM pg_class WHERE oid = 'chain.chain_blocks'::regclass) = 'r' THEN
			ALTER TABLE chain.chain_blocks RENAME TO chain_blocks_from_0;
			ALTER TABLE chain.chain_blocks_from_0 RENAME CONSTRAINT chain_blocks_pkey TO chain_blocks_from_0_pkey;
			ALTER TABLE chain.chain_blocks_from_0 ALTER COLUMN events SET STORAGE EXTERNAL;
			CREATE TABLE chain.chain_blocks (LIKE chain.chain_blocks_from_0 INCLUDING STORAGE INCLUDING DEFAULTS INCLUDING CONSTRAINTS, PRIMARY KEY (number))
				PARTITION BY RANGE (number);
			EXECUTE format('ALTER TABLE chain.chain_blocks ATTACH PARTITION chain.chain_blocks_from_0 FOR VALUES FROM (MINVALUE) TO (%%s)',
				((SELECT COALESCE(MAX(number), 0) FROM chain.chain_blocks_from_0) / %[1]d + 1) * %[1]d);
		END IF;
	END $$`, partitionBlocks)
}
