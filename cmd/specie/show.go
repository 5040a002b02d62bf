package main

import (
	"context"
	"errors"
	"io"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/specie-money/specie/api/client"
	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
)

func (c *command) showCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "show THING",
		Short:   "Show whatever an id names: wallet, application, redemption, trade, transfer, coin or block",
		GroupID: "use",
		Example: `  specie show 0x5b38…                    # a wallet, an application, a redemption, a trade, by the length of the id
  specie show USD
  specie show 42                         # a block`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			api, err := c.client()
			if err != nil {
				return err
			}
			return c.show(cmd.Context(), api, args[0])
		},
	}
}

func (c *command) show(ctx context.Context, api *client.Client, id string) error {
	if number, err := strconv.ParseUint(id, 10, 64); err == nil {
		block, err := api.Block(ctx, number)
		return c.printBlock(block, err)
	}
	switch {
	case common.IsHexAddress(id):
		wallet, err := api.Wallet(ctx, id)
		return c.printWallet(wallet, err)
	case strings.Contains(id, "-"):
		transfer, err := api.TransferByID(ctx, id)
		return c.printTransfer(transfer, err)
	case strings.HasPrefix(id, "0x"):
		return c.showHash(ctx, api, id)
	default:
		coin, err := api.Coin(ctx, id)
		return c.printCoin(coin, err)
	}
}

// showHash tries what may be meant by a hash of 32 bytes.
func (c *command) showHash(ctx context.Context, api *client.Client, id string) error {
	application, err := api.Application(ctx, id)
	if !errors.Is(err, domain.ErrorOf(domain.CodeApplicationUnknown)) {
		return c.printApplication(application, err)
	}
	redemption, err := api.Redemption(ctx, id)
	if !errors.Is(err, domain.ErrorOf(domain.CodeRedemptionUnknown)) {
		return c.printRedemption(redemption, err)
	}
	trade, err := api.Trade(ctx, id)
	if !errors.Is(err, domain.ErrorOf(domain.CodeTradeUnknown)) {
		return c.printTrade(trade, err)
	}
	return domain.Errorf(domain.CodeNotFound, "%s is no application, redemption or trade that this credential sees", id)
}

func (c *command) printBlock(block wire.Block, err error) error {
	if err != nil {
		return err
	}
	return c.printID(block.Hash, block, func(w io.Writer) {
		row(w, "block", block.Number)
		row(w, "hash", block.Hash)
		row(w, "parent", block.Parent)
		row(w, "time", block.Time)
		row(w, "transactions", block.Transactions)
		row(w, "gas used", block.GasUsed)
	})
}

func (c *command) printCoin(coin wire.Coin, err error) error {
	if err != nil {
		return err
	}
	return c.printID(coin.Address, coin, func(w io.Writer) {
		row(w, "coin", coin.Currency, coin.Name, coin.Address)
		row(w, "supply", coin.Supply, "of at most", coin.SupplyCeiling)
		row(w, "minted today", coin.MintedToday, "of at most", coin.DailyMintCeiling)
		row(w, "reserve", coin.Reserve.Covered, "attested as of", coin.Reserve.AsOf)
		printRules(w, coin.Rules)
		for _, it := range coin.Caps {
			limit := it.Cap
			if limit == "" {
				limit = "no cap"
			}
			row(w, "tier "+strconv.Itoa(int(it.Tier)), "holds up to", limit)
		}
		row(w, "paused", coin.Paused)
		row(w, "as of block", coin.Block)
	})
}

func (c *command) printTrade(trade wire.Trade, err error) error {
	if err != nil {
		return err
	}
	return c.printID(trade.ID, trade, func(w io.Writer) {
		row(w, "trade", trade.ID)
		row(w, "state", trade.State, trade.Closing)
		row(w, "payer", trade.Payer)
		row(w, "payee", trade.Payee)
		row(w, "amount", trade.Amount+" "+trade.Coin)
		row(w, "channel", trade.Account)
		row(w, "received", trade.Received, "settled", trade.Settled, "refunded", trade.Refunded)
		row(w, "expires", trade.ExpiresAt)
		for _, leg := range trade.Legs {
			row(w, "leg "+strconv.Itoa(int(leg.Leg)), leg.Amount, "due", leg.DueAt, leg.State)
		}
		row(w, "opened", moment(trade.Opened))
		row(w, "changed", moment(trade.Changed))
	})
}

func stateError(application wire.Application) error {
	return domain.Errorf(domain.CodeApplicationState, "application %s is %s: there is nothing to endorse", application.ID, application.State)
}
