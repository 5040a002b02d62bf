package main

import (
	"io"

	"github.com/spf13/cobra"

	"github.com/specie-money/specie/api/wire"
)

// status is what the status command tells.
type status struct {
	Health wire.Health `json:"health"`
	Chain  wire.Chain  `json:"chain"`
	Coins  []wire.Coin `json:"coins"`
}

func (c *command) statusCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "status",
		Short:   "Tell how the system is: ready or not, chain, index, coins",
		GroupID: "use",
		Example: `  specie status
  specie status --json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			api, err := c.client()
			if err != nil {
				return err
			}
			var now status
			if now.Health, err = api.Ready(cmd.Context()); err != nil {
				return err
			}
			if now.Chain, err = api.Chain(cmd.Context()); err != nil {
				return err
			}
			coins, err := api.Coins(cmd.Context())
			if err != nil {
				return err
			}
			now.Coins = coins.Items
			return c.print(now, func(w io.Writer) {
				row(w, "status", now.Health.Status, now.Health.Version)
				for _, check := range now.Health.Checks {
					if !check.OK {
						row(w, "  failing", check.Name, check.Code)
					}
				}
				row(w, "chain", now.Chain.ChainID)
				row(w, "head", now.Chain.Head.Number, now.Chain.Head.Time)
				row(w, "indexed", now.Chain.Indexed.Number, "lag", now.Chain.Lag)
				for _, coin := range now.Coins {
					row(w, coin.Currency, "supply "+coin.Supply, "reserve "+coin.Reserve.Covered)
				}
			})
		},
	}
}
