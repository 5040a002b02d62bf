package main

import (
	"fmt"

	"github.com/spf13/pflag"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/indexer"
)

// sourceFlag says what the indexer reads events from; auto is what is said of it.
func sourceFlag(flags *pflag.FlagSet, auto string) {
	flags.String("source", string(indexer.Auto), fmt.Sprintf("`what` events are read from: %s, %s, or %s: %s",
		indexer.FromReceipts, indexer.FromLogs, indexer.Auto, auto))
}

const autoOfNode = "receipts where the node offers them, else logs"

// nodeSource reads from a node.
func (c *command) nodeSource(node *client.Client) (indexer.Source, error) {
	mode, err := indexer.ParseMode(c.settings.GetString("source"))
	if err != nil {
		return nil, err
	}
	return indexer.NewNode(node.Client.Client(), indexer.WithMode(mode)), nil
}

// embeddedSource reads from the chain in this process.
func (c *command) embeddedSource(chain *embedded.Chain) (indexer.Source, error) {
	mode, err := indexer.ParseMode(c.settings.GetString("source"))
	if err != nil || mode == indexer.Auto {
		return indexer.NewInProcess(chain.BlockChain()), err
	}
	return indexer.NewNode(chain.Client().Client(), indexer.WithMode(mode)), nil
}
