package main

import (
	"io"

	"github.com/spf13/cobra"

	"github.com/specie-money/specie/api/wire"
)

func (c *command) transferCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "transfer",
		Short:   "Transfer coin from a custodial wallet",
		GroupID: "use",
		Example: `  specie transfer --as aurora-textiles --to $(specie wallet address --as elbe-machines) --amount 125.50`,
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			api, err := c.client()
			if err != nil {
				return err
			}
			from, err := ownWallet(cmd.Context(), api, c.settings.GetString("from"))
			if err != nil {
				return err
			}
			defer c.during("waiting for the block")()
			transfer, err := api.Transfer(cmd.Context(), wire.TransferCoin{
				From: from, To: c.settings.GetString("to"), Coin: c.settings.GetString("coin"), Amount: c.settings.GetString("amount"),
			})
			return c.printTransfer(transfer, err)
		},
	}
	amountFlags(cmd)
	cmd.Flags().String("from", "", "`address` that pays; the credential's only wallet if empty")
	cmd.Flags().String("to", "", "`address` that is paid")
	cobra.CheckErr(cmd.MarkFlagRequired("to"))
	return cmd
}

func (c *command) printTransfer(transfer wire.Transfer, err error) error {
	if err != nil {
		return err
	}
	return c.printID(transfer.ID, transfer, func(w io.Writer) {
		row(w, "transfer", transfer.ID)
		row(w, "movement", transfer.Movement, transfer.Origin)
		row(w, "from", transfer.From)
		row(w, "to", transfer.To)
		row(w, "amount", transfer.Amount+" "+transfer.Coin)
		row(w, "executed", moment(&transfer.Mined))
	})
}
