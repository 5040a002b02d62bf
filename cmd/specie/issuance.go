package main

import (
	"io"

	"github.com/spf13/cobra"

	"github.com/specie-money/specie/api/wire"
)

func (c *command) applyCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "apply",
		Short:   "Apply for coin",
		GroupID: "use",
		Example: `  specie apply --as aurora-textiles --amount 5000.00
  ID=$(specie apply --as aurora-textiles --amount 5000.00 --quiet)`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			api, err := c.client()
			if err != nil {
				return err
			}
			wallet, err := ownWallet(cmd.Context(), api, c.settings.GetString("wallet"))
			if err != nil {
				return err
			}
			defer c.during("waiting for the block")()
			application, err := api.Apply(cmd.Context(), wire.Apply{
				Applicant: wallet, Coin: c.settings.GetString("coin"), Amount: c.settings.GetString("amount"),
				Payee: c.settings.GetString("payee"), TradeID: c.settings.GetString("trade-id"),
				DocumentHash: c.settings.GetString("document-hash"), Deadline: c.settings.GetString("deadline"),
			})
			return c.printApplication(application, err)
		},
	}
	amountFlags(cmd)
	flags := cmd.Flags()
	flags.String("wallet", "", "`address` of the applicant; the credential's only wallet if empty")
	flags.String("payee", "", "`address` that the applicant means to pay; itself if empty")
	flags.String("trade-id", "", "trade that the coin is for, 32 bytes `hex`")
	flags.String("document-hash", "", "hash of the application's documents, 32 bytes `hex`")
	flags.String("deadline", "", "last `time` (RFC 3339) at which it may be issued; seven days from now if empty")
	return cmd
}

func (c *command) endorseCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "endorse APPLICATION",
		Short:   "Sign an application with an endorser's key of the local keystore",
		GroupID: "use",
		Long: `Sign an application with an endorser's key of the local keystore and hand the signature in. The digest is made from the
typed data that is shown, never taken from the server. Without --as the credential of the key's name is used.`,
		Example: `  specie endorse 0x… --key harbour-bank`,
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			key := c.settings.GetString("key")
			if !cmd.Flags().Changed("as") {
				c.settings.Set("as", key)
			}
			api, err := c.client()
			if err != nil {
				return err
			}
			application, err := api.Application(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			if application.ToSign == nil {
				return c.printApplication(application, stateError(application))
			}
			store, err := c.home().keystore(false)
			if err != nil {
				return err
			}
			c.progress("signing: issue %s %s to %s", application.Amount, application.Coin, application.Applicant)
			signature, err := c.sign(store, key, *application.ToSign)
			if err != nil {
				return err
			}
			application, err = api.EndorseApplication(cmd.Context(), args[0], wire.EndorseApplication{Signature: signature})
			return c.printApplication(application, err)
		},
	}
	cmd.Flags().String("key", "", "endorser's `name` in the keystore")
	cobra.CheckErr(cmd.MarkFlagRequired("key"))
	return cmd
}

func (c *command) issueCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "issue APPLICATION",
		Short:   "Issue an application that has its endorsements",
		GroupID: "use",
		Example: `  specie issue 0x…`,
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			api, err := c.client()
			if err != nil {
				return err
			}
			defer c.during("waiting for the block")()
			application, err := api.Issue(cmd.Context(), args[0])
			return c.printApplication(application, err)
		},
	}
}

func (c *command) printApplication(application wire.Application, err error) error {
	if err != nil {
		return err
	}
	return c.printID(application.ID, application, func(w io.Writer) {
		row(w, "application", application.ID)
		row(w, "state", application.State)
		row(w, "applicant", application.Applicant, application.Owner)
		row(w, "amount", application.Amount+" "+application.Coin)
		row(w, "endorsements", len(application.Endorsements), "of", application.Required)
		row(w, "deadline", application.Deadline)
		row(w, "account", application.Account)
		row(w, "applied", moment(application.Applied))
		row(w, "changed", moment(application.Changed))
	})
}
