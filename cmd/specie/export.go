package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/store/export"
)

func (c *command) exportCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "export",
		Short:   "Write the trade database's history into CSV or Parquet files",
		GroupID: "run",
		Long: `Write the trade database's history into files, one a table and month, in folders that DuckDB, Spark and Trino take for
partitions. It may run while the index does; it ends at the block that was indexed when it began. Called again with the
same directory it goes on where it was interrupted. Amounts are in coin units: export.json, beside the files, tells each coin's
currency and decimals.`,
		Example: `  specie export --format parquet --to export
  specie export --format csv --to export-csv --table transfers --table issuances`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return c.export(cmd.Context(), cmd.ErrOrStderr()) },
	}
	cmd.Flags().String("format", export.Parquet, "`format` of the files: csv or parquet")
	cmd.Flags().String("to", "", "`directory` to write into; it is made if it is missing")
	cmd.Flags().StringSlice("table", nil, "only this `table`; may be given several times")
	cobra.CheckErr(cmd.MarkFlagRequired("to"))
	return cmd
}

func (c *command) export(ctx context.Context, progress io.Writer) (err error) {
	db, err := store.Open(ctx, c.settings.existingDatabase())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	made, err := export.Run(ctx, db, export.Options{
		Dir: c.settings.GetString("to"), Format: c.settings.GetString("format"), Tables: c.settings.GetStringSlice("table"),
		Tell: func(p export.Progress) {
			if p.File != "" {
				fmt.Fprintf(progress, "file %d of %d: %s\n", p.Done+1, p.Total, p.File) //nolint:errcheck // progress only
			}
		},
	})
	if err != nil {
		return err
	}
	return c.print(made, func(w io.Writer) {
		rows := 0
		for _, file := range made.Files {
			rows += file.Rows
		}
		row(w, "exported", fmt.Sprintf("%d rows in %d files", rows, len(made.Files)), fmt.Sprintf("up to block %d", made.BlockNumber))
	})
}
