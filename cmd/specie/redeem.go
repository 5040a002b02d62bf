package main

import (
	"context"
	"io"

	"github.com/spf13/cobra"

	"github.com/specie-money/specie/api/client"
	"github.com/specie-money/specie/api/wire"
)

func (c *command) redeemCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "redeem",
		Short:   "Give coin back for money",
		GroupID: "use",
		Example: `  specie redeem --as elbe-machines --amount 1000.00
  specie redeem accept 0x…               # operator: the payout is under way
  specie redeem confirm 0x…              # operator: it was paid, the coin is burned`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			api, err := c.client()
			if err != nil {
				return err
			}
			if issuance := c.settings.GetString("issuance"); issuance != "" {
				defer c.during("waiting for the block")()
				redemption, err := api.RedeemIssuance(cmd.Context(), issuance, wire.RedeemIssuance{
					Amount: c.settings.GetString("amount"), PayoutReference: c.settings.GetString("payout-reference"),
				})
				return c.printRedemption(redemption, err)
			}
			holder, err := ownWallet(cmd.Context(), api, c.settings.GetString("wallet"))
			if err != nil {
				return err
			}
			defer c.during("waiting for the block")()
			redemption, err := api.Redeem(cmd.Context(), wire.RequestRedemption{
				Holder: holder, Coin: c.settings.GetString("coin"), Amount: c.settings.GetString("amount"),
				PayoutReference: c.settings.GetString("payout-reference"),
			})
			return c.printRedemption(redemption, err)
		},
	}
	amountFlags(cmd)
	cmd.Flags().String("issuance", "", "out of the pools of this issuance (`id` of its application), the return deposit first")
	cmd.Flags().String("wallet", "", "`address` of the holder; the credential's only wallet if empty")
	cmd.Flags().String("payout-reference", "", "your reference, 32 bytes `hex`; goes on chain, so nothing personal")
	fail := c.redeemStep("fail", "The money could not be paid: the coin goes back", func(ctx context.Context, api *client.Client, id string) (wire.Redemption, error) {
		return api.FailRedemption(ctx, id, wire.FailRedemption{Reason: c.settings.GetString("reason")})
	})
	fail.Flags().String("reason", "", "why, at most 31 `bytes`; goes on chain, so nothing personal")
	cobra.CheckErr(fail.MarkFlagRequired("reason"))
	cmd.AddCommand(
		c.redeemStep("accept", "The payout is under way: the holder can no longer cancel", func(ctx context.Context, api *client.Client, id string) (wire.Redemption, error) {
			return api.AcceptRedemption(ctx, id)
		}),
		c.redeemStep("confirm", "The money was paid: the coin is burned", func(ctx context.Context, api *client.Client, id string) (wire.Redemption, error) {
			return api.ConfirmRedemption(ctx, id)
		}),
		fail,
		c.redeemStep("return", "Give back the coin of a failed or cancelled one that its holder could not take before", func(ctx context.Context, api *client.Client, id string) (wire.Redemption, error) {
			return api.ReturnRedemption(ctx, id)
		}),
		c.redeemStep("cancel", "Take an own redemption back before it is accepted", func(ctx context.Context, api *client.Client, id string) (wire.Redemption, error) {
			return api.CancelRedemption(ctx, id)
		}),
	)
	return cmd
}

func (c *command) redeemStep(name, short string, step func(context.Context, *client.Client, string) (wire.Redemption, error)) *cobra.Command {
	return &cobra.Command{
		Use:     name + " REDEMPTION",
		Short:   short,
		Example: "  specie redeem " + name + " 0x…",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			api, err := c.client()
			if err != nil {
				return err
			}
			defer c.during("waiting for the block")()
			redemption, err := step(cmd.Context(), api, args[0])
			return c.printRedemption(redemption, err)
		},
	}
}

func (c *command) printRedemption(redemption wire.Redemption, err error) error {
	if err != nil {
		return err
	}
	return c.printID(redemption.ID, redemption, func(w io.Writer) {
		row(w, "redemption", redemption.ID)
		row(w, "state", redemption.State, redemption.Reason)
		row(w, "holder", redemption.Holder, redemption.Owner)
		row(w, "amount", redemption.Amount+" "+redemption.Coin)
		row(w, "fee", redemption.Fee)
		if redemption.QueuePosition > 0 {
			row(w, "in the queue", redemption.QueuePosition, "served from", redemption.DueAt)
		}
		if redemption.DecidableAt != "" {
			row(w, "cashiers have until", redemption.DecidableAt)
		}
		row(w, "requested", moment(redemption.Requested))
		row(w, "changed", moment(redemption.Changed))
	})
}
