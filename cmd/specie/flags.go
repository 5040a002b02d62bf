package main

import (
	"io"

	"github.com/spf13/cobra"

	"github.com/specie-money/specie/api/client"
)

func amountFlags(cmd *cobra.Command) {
	cmd.Flags().String("amount", "", "decimal `amount`, e.g. 1250.50")
	cmd.Flags().String("coin", "USD", "`coin` by its currency code")
	cobra.CheckErr(cmd.MarkFlagRequired("amount"))
}

func pageFlags(cmd *cobra.Command) {
	cmd.Flags().Int("limit", 50, "most `lines`, 1 to 200")
	cmd.Flags().String("cursor", "", "go on after the page that gave this `cursor`")
}

func (c *command) page() client.Page {
	return client.Page{Limit: c.settings.GetInt("limit"), Cursor: c.settings.GetString("cursor")}
}

func (c *command) more(w io.Writer, cursor string) {
	if cursor != "" {
		row(w, "more: --cursor "+cursor)
	}
}
