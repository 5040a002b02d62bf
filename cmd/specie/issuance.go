package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/specie-money/specie/api/client"
	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations/tradefile"
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
				TermEndsAt: c.settings.GetString("term-ends-at"), IntoTrade: c.settings.GetBool("into-trade"),
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
	flags.String("term-ends-at", "", "last `time` (RFC 3339) of the issuance; a year after the deadline if empty")
	flags.Bool("into-trade", false, "what is released at once goes into the circulation channel of the trade")
	return cmd
}

func (c *command) endorseCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "endorse APPLICATION",
		Short:   "Sign an application with an endorser's key of the local keystore",
		GroupID: "use",
		Long: `Sign an application with an endorser's key of the local keystore and hand the signature in. The digest is made from the
typed data that is shown, never taken from the server; the trade file is fetched, and its hash, its plan and its lots
must be those of the typed data. Without --as the credential of the key's name is used.`,
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
			c.progress("signing: issue %s %s to %s (%s)", application.Amount, application.Coin, application.Applicant, planText(application))
			if err := checkTradeFile(cmd.Context(), api, application); err != nil {
				return err
			}
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

// checkTradeFile checks that what is to be signed is the seal of the trade file that the API shows.
func checkTradeFile(ctx context.Context, api *client.Client, application wire.Application) error {
	text, err := api.TradeFile(ctx, application.ID)
	if err != nil {
		return err
	}
	file, err := tradefile.Open(text)
	if err != nil {
		return err
	}
	raw, err := json.Marshal(application.ToSign.TypedData)
	if err != nil {
		return fmt.Errorf("typed data: %w", err)
	}
	message, err := typeddata.Read(raw)
	if err != nil {
		return err
	}
	for field, want := range map[string]string{
		"applicationId": file.ApplicationID.Hex(), "planHash": file.Plan.Hash.Hex(), "seal": file.Seal().Hex(),
	} {
		if message.Message[field] != want {
			return domain.Errorf(domain.CodeSealMismatch, "the API asks to sign another %s than its trade file has, %s; do not sign", field, want)
		}
	}
	return nil
}

func (c *command) releaseCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "release APPLICATION",
		Short:   "Pay out what is due of an issuance, to its applicant",
		GroupID: "use",
		Long: `Pay out what has vested of an issuance's held part; of an ended one, all that remains. Whoever asks, it goes to the
applicant.`,
		Example: `  specie release 0x…`,
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			api, err := c.client()
			if err != nil {
				return err
			}
			defer c.during("waiting for the block")()
			application, err := api.Release(cmd.Context(), args[0])
			return c.printApplication(application, err)
		},
	}
}

func (c *command) endCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "end APPLICATION",
		Short:   "End an issuance: what remains in the pools goes to its applicant",
		GroupID: "use",
		Long: `End an issuance: its applicant at any time, an operator after its term. What remains in the pools goes to the applicant,
or, with --redeem, into a redemption.`,
		Example: `  specie end 0x… --as aurora-textiles
  specie end 0x… --as aurora-textiles --redeem`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			api, err := c.client()
			if err != nil {
				return err
			}
			defer c.during("waiting for the block")()
			if c.settings.GetBool("redeem") {
				redemption, err := api.RedeemIssuance(cmd.Context(), args[0], wire.RedeemIssuance{})
				return c.printRedemption(redemption, err)
			}
			application, err := api.EndIssuance(cmd.Context(), args[0])
			return c.printApplication(application, err)
		},
	}
	cmd.Flags().Bool("redeem", false, "give what remains back for money")
	return cmd
}

func (c *command) tradeFileCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "trade-file APPLICATION",
		Short:   "Print the sealed body of a trade file, or its lots",
		GroupID: "use",
		Long: `Print the sealed body of an application's trade file: canonical JSON, without a line end, whose Keccak-256 is anchored at
the issue.`,
		Example: `  specie trade-file 0x… > trade-file.json
  specie trade-file 0x… --lots`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			api, err := c.client()
			if err != nil {
				return err
			}
			if c.settings.GetBool("lots") {
				lots, err := api.Lots(cmd.Context(), args[0])
				return c.printLots(lots, err)
			}
			text, err := api.TradeFile(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			_, err = cmd.OutOrStdout().Write(text)
			return err
		},
	}
	cmd.Flags().Bool("lots", false, "list the lots instead")
	return cmd
}

func (c *command) printLots(lots wire.Lots, err error) error {
	if err != nil {
		return err
	}
	return c.print(lots, func(w io.Writer) {
		row(w, "LOT", "PART", "AMOUNT", "COIN", "RELEASE")
		for _, lot := range lots.Items {
			when := lot.ReleaseAt
			switch {
			case lot.Part == domain.PartReturn.String():
				when = "by redemption, or at the end"
			case when == "":
				when = fmt.Sprintf("%d s after the issue", lot.ReleaseAfter)
			}
			row(w, lot.Index, lot.Part, lot.Amount, lots.Coin, when)
		}
	})
}

// planText says in a line what becomes of an application's coin.
func planText(application wire.Application) string {
	plan := application.Plan
	if plan == nil {
		return "-"
	}
	text := plan.Released + " at once"
	if !isZero(plan.Held) {
		text += fmt.Sprintf(", %s held until %s after the issue", plan.Held, time.Duration(plan.Duration)*time.Second)
	}
	if !isZero(plan.Deposited) {
		text += ", " + plan.Deposited + " as return deposit"
	}
	return text
}

func isZero(amount string) bool { return strings.Trim(amount, "0.") == "" }

func (c *command) printApplication(application wire.Application, err error) error {
	if err != nil {
		return err
	}
	return c.printID(application.ID, application, func(w io.Writer) {
		row(w, "application", application.ID)
		row(w, "state", application.State)
		row(w, "applicant", application.Applicant, application.Owner)
		row(w, "amount", application.Amount+" "+application.Coin)
		if plan := application.Plan; plan != nil {
			row(w, "plan", planText(application))
			row(w, "endorsements", len(application.Endorsements), "of", plan.Endorsements)
		}
		if refusal := application.Refusal; refusal != nil {
			row(w, "can not be issued", refusal.Detail)
		}
		if issued := application.Issuance; issued != nil {
			row(w, "released of the held", issued.HeldReleased)
			row(w, "due now", issued.Releasable)
			row(w, "deposit left", issued.DepositLeft)
		}
		row(w, "deadline", application.Deadline)
		row(w, "term ends", application.TermEndsAt)
		row(w, "account", application.Account)
		row(w, "applied", moment(application.Applied))
		row(w, "changed", moment(application.Changed))
	})
}
