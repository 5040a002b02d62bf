package main

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/spf13/pflag"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/indexer"
)

// nodeSourceFlags say how the indexer reads from nodes.
func nodeSourceFlags(flags *pflag.FlagSet) {
	sourceFlag(flags, "receipts where the node offers them, else logs")
	flags.Bool("verify", false, "check all that the node tells against the hashes of the blocks; the node must offer raw blocks and receipts")
}

// sourceFlag says what the indexer reads events from; auto is what is said of it.
func sourceFlag(flags *pflag.FlagSet, auto string) {
	flags.String("source", string(indexer.Auto), fmt.Sprintf("`what` events are read from: %s, %s, or %s: %s",
		indexer.FromReceipts, indexer.FromLogs, indexer.Auto, auto))
}

// nodeSource reads from the node, and where several are named from whichever of them is well.
func (c *command) nodeSource(node *client.Client) (indexer.Source, error) {
	mode, err := indexer.ParseMode(c.settings.GetString("source"))
	if err != nil {
		return nil, err
	}
	urls, err := c.nodeURLs()
	if err != nil {
		return nil, err
	}
	options := []indexer.NodeOption{indexer.WithMode(mode)}
	if c.settings.GetBool("verify") {
		if mode == indexer.FromLogs {
			return nil, domain.Errorf(domain.CodeSettingInvalid, "what is read from logs can not be verified; leave out --source or --verify")
		}
		options = append(options, indexer.Verified())
	}
	if len(urls) == 1 {
		return indexer.NewNode(node.Connection, options...), nil
	}
	return indexer.NewFailover(indexer.FailoverOptions{
		Endpoints: endpoints(urls, options), ChainID: node.ID().Uint64(), Log: slog.Default(),
	}), nil
}

// endpoints names nodes by what may be shown of their URLs, and by number where that is the same.
func endpoints(urls []string, options []indexer.NodeOption) []indexer.Endpoint {
	named := map[string]int{}
	all := make([]indexer.Endpoint, len(urls))
	for i, url := range urls {
		name := client.PlainURL(url)
		if named[name]++; named[name] > 1 {
			name = fmt.Sprintf("%s (%d)", name, named[name])
		}
		all[i] = indexer.Endpoint{Name: name, Open: func(ctx context.Context) (indexer.Source, error) {
			connection, err := client.Connect(ctx, url)
			if err != nil {
				return nil, err
			}
			return indexer.NewNode(connection, options...), nil
		}}
	}
	return all
}

// embeddedSource reads from the chain in this process.
func (c *command) embeddedSource(chain *embedded.Chain) (indexer.Source, error) {
	mode, err := indexer.ParseMode(c.settings.GetString("source"))
	if err != nil || mode == indexer.Auto {
		return indexer.NewInProcess(chain.BlockChain()), err
	}
	return indexer.NewNode(chain.Client().Client(), indexer.WithMode(mode)), nil
}
