package main

import (
	"io"

	"github.com/spf13/cobra"

	"github.com/specie-money/specie/api/wire"
)

func (c *command) attestCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "attest",
		Short:   "State the reserve of a coin with attesters' keys of the local keystore",
		GroupID: "use",
		Example: `  specie attest --amount 50000000.00 --key first-custody --key meridian-audit`,
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			api, err := c.client()
			if err != nil {
				return err
			}
			coin := c.settings.GetString("coin")
			prepared, err := api.PrepareAttestation(cmd.Context(), coin, wire.PrepareAttestation{Amount: c.settings.GetString("amount")})
			if err != nil {
				return err
			}
			store, err := c.home().keystore(false)
			if err != nil {
				return err
			}
			c.progress("signing: the reserve of %s is %s as of %s", coin, prepared.Attestation.Amount, prepared.Attestation.AsOf)
			in := wire.AttestReserve{Attestation: prepared.Attestation}
			for _, key := range c.settings.GetStringSlice("key") {
				signature, err := c.sign(store, key, prepared.ToSign)
				if err != nil {
					return err
				}
				in.Signatures = append(in.Signatures, signature)
			}
			defer c.during("waiting for the block")()
			attested, err := api.AttestReserve(cmd.Context(), coin, in)
			if err != nil {
				return err
			}
			return c.print(attested, func(w io.Writer) {
				row(w, "round", attested.Round)
				row(w, "reserve", attested.Amount+" "+coin)
				row(w, "as of", attested.AsOf)
				row(w, "attested", moment(&attested.Attested))
			})
		},
	}
	amountFlags(cmd)
	cmd.Flags().StringSlice("key", nil, "attester's `name` in the keystore; give two")
	cobra.CheckErr(cmd.MarkFlagRequired("key"))
	return cmd
}
