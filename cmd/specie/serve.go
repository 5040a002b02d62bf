package main

import (
	"context"
	"errors"
	"io"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/specie-money/specie/api"
	"github.com/specie-money/specie/chain/client"
)

// defaultReadLag is as many blocks as a reader hardly notices.
const defaultReadLag = 3

func serveFlags(flags *pflag.FlagSet) {
	flags.String("api-addr", api.DefaultAddress, "`host:port` of the API; port 0 takes any free one")
	flags.StringSlice("read-database", nil, "`URL` of a replica of the PostgreSQL database that the API may read from; or several")
	flags.Uint64("read-lag", defaultReadLag, "`blocks` that a replica may be behind and still be read from")
}

func (c *command) serveCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "serve",
		Short:   "Serve the API of a deployed system on a node of your own",
		GroupID: "run",
		Long: `Serve the API of a deployed system on a node of your own: transaction lanes, indexer and API in one process. The
credential of the operator is made on first use.`,
		Example: `  specie serve --rpc http://127.0.0.1:8545
  specie serve --rpc /var/lib/geth/geth.ipc --confirmed 12`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return c.onNode(cmd.Context(), func(h home, node *client.Client) error { return c.serve(cmd.Context(), h, node) })
		},
	}
	nodeFlags(cmd.Flags())
	nodeSourceFlags(cmd.Flags())
	serveFlags(cmd.Flags())
	baseFlags(cmd.Flags())
	return cmd
}

func (c *command) serve(ctx context.Context, h home, node *client.Client) (err error) {
	manifest, err := h.loadManifest(ctx, node)
	if err != nil {
		return err
	}
	listener, err := api.Listen(ctx, c.settings.GetString("api-addr"))
	if err != nil {
		return err
	}
	defer listener.Close() //nolint:errcheck // closed by the server already, unless that never came to run
	b, err := c.openBase(ctx, h, node, nil)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, b.close()) }()
	if err := h.credential(ctx, b.db, operatorPrincipal()); err != nil {
		return err
	}
	source, err := c.nodeSource(node)
	if err != nil {
		return err
	}
	system, err := b.system(ctx, manifest, source)
	if err != nil {
		return err
	}
	return system.run(ctx, listener, func(context.Context) error {
		baseURL := "http://" + listener.Addr().String()
		return c.print(map[string]string{"api": baseURL, "reference": baseURL + "/docs"}, func(w io.Writer) {
			row(w, "API", baseURL)
			row(w, "API reference", baseURL+"/docs")
		})
	})
}
