package main

import (
	"crypto/rand"
	"encoding/hex"
	"io"
	"os"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/specie-money/specie/api/client"
	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
)

func (c *command) walletCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "wallet",
		Short:   "Open, register and look at wallets",
		GroupID: "use",
		Example: `  specie wallet open --as aurora-textiles
  specie wallet register 0x… --country 156 --tier 2 --identity identity.json --key harbour-bank
  specie wallet list
  specie wallet balance --as aurora-textiles`,
	}
	cmd.AddCommand(c.walletOpen(), c.walletRegister(), c.walletList(), c.walletShow(), c.walletAddress(), c.walletBalance(), c.walletRecords())
	return cmd
}

func (c *command) walletOpen() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "open",
		Short: "Open a wallet: custodial, or one whose key you hold",
		Example: `  specie wallet open --as aurora-textiles
  specie wallet open --as straits-trading --address 0x…   # a key of your own`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			api, err := c.client()
			if err != nil {
				return err
			}
			in := wire.OpenWallet{Custody: string(domain.CustodyCustodial), Owner: c.settings.GetString("owner")}
			if address := c.settings.GetString("address"); address != "" {
				in.Custody, in.Address = string(domain.CustodyOwn), address
			}
			wallet, err := api.OpenWallet(cmd.Context(), in)
			return c.printWallet(wallet, err)
		},
	}
	cmd.Flags().String("address", "", "`address` whose key you hold; without it the server makes and keeps the key")
	cmd.Flags().String("owner", "", "`principal` that owns it, for operators; yourself if empty")
	return cmd
}

func (c *command) walletRegister() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "register ADDRESS",
		Short: "Endorse a wallet with a key of the local keystore, and register it",
		Long: `Endorse a wallet with an endorser's key of the local keystore, and register it on chain. Of the holder's identity only
a salted hash goes there: keep the file and the salt that is printed, they prove it later.`,
		Example: `  specie wallet register 0x… --country 276 --tier 2 --identity identity.json --key harbour-bank`,
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			api, err := c.client()
			if err != nil {
				return err
			}
			commitment, salt, err := c.commitment()
			if err != nil {
				return err
			}
			prepared, err := api.PrepareRegistration(cmd.Context(), args[0], wire.PrepareEndorsement{
				Commitment: commitment, Country: uint16(c.settings.GetUint("country")), Tier: uint8(c.settings.GetUint("tier")),
				ValidUntil: c.settings.GetString("valid-until"),
			})
			if err != nil {
				return err
			}
			store, err := c.home().keystore(false)
			if err != nil {
				return err
			}
			defer c.during("registering")()
			signature, err := c.sign(store, c.settings.GetString("key"), prepared.ToSign)
			if err != nil {
				return err
			}
			wallet, err := api.RegisterWallet(cmd.Context(), args[0], wire.RegisterWallet{Endorsement: prepared.Endorsement, Signature: signature})
			if err == nil && salt != "" {
				c.progress("salt of the identity commitment, to be kept with the identity file: %s", salt)
			}
			return c.printWallet(wallet, err)
		},
	}
	flags := cmd.Flags()
	flags.Uint("country", 0, "ISO 3166-1 numeric `code` of the holder's country")
	flags.Uint("tier", 1, "`tier` of the wallet, 0 to 3")
	flags.String("valid-until", "", "last `time` of validity (RFC 3339); a year from now if empty")
	flags.String("identity", "", "`file` with the holder's identity; its salted hash is the commitment")
	flags.String("commitment", "", "the commitment, 32 bytes `hex`, if it was made elsewhere")
	flags.String("key", "", "endorser's `name` in the keystore")
	for _, name := range []string{"country", "key"} {
		cobra.CheckErr(cmd.MarkFlagRequired(name))
	}
	cmd.MarkFlagsMutuallyExclusive("identity", "commitment")
	cmd.MarkFlagsOneRequired("identity", "commitment")
	return cmd
}

// commitment is keccak256(salt ‖ identity file), with a new random salt of 32 bytes.
func (c *command) commitment() (commitment, salt string, err error) {
	if given := c.settings.GetString("commitment"); given != "" {
		return given, "", nil
	}
	file := c.settings.GetString("identity")
	identity, err := os.ReadFile(file)
	if err != nil {
		return "", "", domain.Wrap(domain.CodeInvalidInput, err, "identity file %s can not be read", file)
	}
	var random [32]byte
	_, _ = rand.Read(random[:]) // never fails
	return crypto.Keccak256Hash(random[:], identity).Hex(), "0x" + hex.EncodeToString(random[:]), nil
}

func (c *command) walletList() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "list",
		Short:   "List the wallets that the credential sees",
		Example: `  specie wallet list --owner aurora-textiles`,
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			api, err := c.client()
			if err != nil {
				return err
			}
			list, err := api.Wallets(cmd.Context(), c.settings.GetString("owner"), c.page())
			if err != nil {
				return err
			}
			return c.print(list, func(w io.Writer) {
				row(w, "ADDRESS", "OWNER", "CUSTODY", "STATUS", "TIER", "COUNTRY", "VALID UNTIL")
				for _, it := range list.Items {
					row(w, it.Address, it.Owner, it.Custody, it.Status, it.Tier, it.Country, it.ValidUntil)
				}
				c.more(w, list.Next)
			})
		},
	}
	cmd.Flags().String("owner", "", "only wallets of this `principal`")
	pageFlags(cmd)
	return cmd
}

func (c *command) walletShow() *cobra.Command {
	return c.walletQuery("show", "Show a wallet", func(cmd *cobra.Command, api *client.Client, address string) error {
		wallet, err := api.Wallet(cmd.Context(), address)
		return c.printWallet(wallet, err)
	})
}

func (c *command) walletAddress() *cobra.Command {
	return c.walletQuery("address", "Print the address of the credential's only wallet", func(_ *cobra.Command, _ *client.Client, address string) error {
		return c.print(map[string]string{"address": address}, func(w io.Writer) { row(w, address) })
	})
}

func (c *command) walletBalance() *cobra.Command {
	cmd := c.walletQuery("balance", "Show what a wallet holds, or held", func(cmd *cobra.Command, api *client.Client, address string) error {
		if cmd.Flags().Changed("block") {
			return c.printPastBalances(api.BalancesAt(cmd.Context(), address, c.settings.GetUint64("block")))
		}
		balances, err := api.Balances(cmd.Context(), address)
		if err != nil {
			return err
		}
		return c.print(balances, func(w io.Writer) {
			for _, it := range balances.Balances {
				frozen := ""
				if it.Frozen {
					frozen = "frozen"
				}
				row(w, it.Coin, it.Amount, frozen)
			}
			row(w, "native (wei)", balances.Native)
			row(w, "as of block", balances.Block)
		})
	})
	cmd.Flags().Uint64("block", 0, "as of the block of this `number`; without it, as of the last one")
	return cmd
}

func (c *command) printPastBalances(balances wire.PastBalances, err error) error {
	if err != nil {
		return err
	}
	return c.print(balances, func(w io.Writer) {
		for _, it := range balances.Balances {
			row(w, it.Coin, it.Amount)
		}
		row(w, "as of block", balances.Block, balances.Time)
	})
}

func (c *command) walletRecords() *cobra.Command {
	cmd := c.walletQuery("records", "Show a wallet's history, newest first", func(cmd *cobra.Command, api *client.Client, address string) error {
		list, err := api.Records(cmd.Context(), address, c.settings.GetString("coin"), c.page())
		if err != nil {
			return err
		}
		return c.print(list, func(w io.Writer) {
			row(w, "TIME", "BLOCK", "MOVEMENT", "ORIGIN", "", "AMOUNT", "COIN", "COUNTERPARTY")
			for _, it := range list.Items {
				row(w, it.Time, it.Block, it.Movement, it.Origin, it.Direction, it.Amount, it.Coin, it.Counterparty)
			}
			c.more(w, list.Next)
		})
	})
	cmd.Flags().String("coin", "", "only this `coin`")
	pageFlags(cmd)
	return cmd
}

// walletQuery is a command on one wallet: the one given, or the credential's only one.
func (c *command) walletQuery(name, short string, do func(*cobra.Command, *client.Client, string) error) *cobra.Command {
	return &cobra.Command{
		Use:     name + " [ADDRESS]",
		Short:   short,
		Example: "  specie wallet " + name + " --as aurora-textiles",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			api, err := c.client()
			if err != nil {
				return err
			}
			given := ""
			if len(args) == 1 {
				given = args[0]
			}
			address, err := ownWallet(cmd.Context(), api, given)
			if err != nil {
				return err
			}
			return do(cmd, api, address)
		},
	}
}

func (c *command) printWallet(wallet wire.Wallet, err error) error {
	if err != nil {
		return err
	}
	return c.printID(wallet.Address, wallet, func(w io.Writer) {
		row(w, "wallet", wallet.Address)
		row(w, "owner", wallet.Owner)
		row(w, "custody", wallet.Custody)
		row(w, "status", wallet.Status)
		row(w, "tier", wallet.Tier)
		row(w, "country", wallet.Country)
		row(w, "valid until", wallet.ValidUntil)
		row(w, "coins", wallet.Coins)
		row(w, "registered", moment(wallet.Registered))
	})
}
