package main

import (
	"log/slog"
	"os"

	"github.com/spf13/cobra"

	"github.com/specie-money/specie/store"
)

// command is the root of the command line and what its subcommands share.
type command struct {
	root     *cobra.Command
	settings *settings
	started  bool // the arguments were understood: a failure from here on is not one of usage
}

func newCommand() *command {
	c := &command{settings: newSettings()}
	c.root = &cobra.Command{
		Use:   "specie",
		Short: "Issue a reserve-backed currency on your own EVM chain, settle trades in it, prove every unit",
		Long: `Specie issues a reserve-backed stable currency on an EVM chain of your own, settles trades in it, and can prove
every unit's history: chain, contracts, indexer and API in one binary.

Settings come from, first to last: flags, environment (SPECIE_ and the flag's name in capitals, as SPECIE_DATA_DIR),
the file named by --config (default specie.yaml in the current folder, if there is one), built-in defaults.`,
		Example: `  specie dev --demo                      # a whole system on this machine, with a small consortium in it
  specie status                          # how is it doing
  specie wallet list --as operator       # talk to it`,
		Version:       version,
		SilenceErrors: true,
		SilenceUsage:  true,
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error {
			if err := c.settings.load(cmd); err != nil {
				return err
			}
			return c.setUpLogging()
		},
	}
	flags := c.root.PersistentFlags()
	flags.String("config", "", "settings `file` (default specie.yaml in the current folder, if there is one)")
	flags.String("data-dir", ".specie", "`folder` of chain, keys, databases, manifests and credentials")
	flags.String("database", "", "`URL` of a PostgreSQL database, postgres://user:password@host:port/name; empty keeps SQLite files in the data directory")
	flags.Uint64("partition-blocks", store.DefaultPartitionBlocks, "`blocks` that each further partition of PostgreSQL's largest tables is for")
	flags.String("api", "http://127.0.0.1:8080", "`URL` of the API that client commands talk to")
	flags.String("as", "operator", "credential to act as: a `name` in <data-dir>/credentials, or a file")
	flags.Bool("json", false, "print JSON instead of text")
	flags.BoolP("quiet", "q", false, "print the id of the result and nothing else")
	flags.String("log-level", "warn", "log from this `level` on: debug, info, warn, error")
	c.root.AddGroup(
		&cobra.Group{ID: "run", Title: "Run:"},
		&cobra.Group{ID: "use", Title: "Use (through the API):"},
	)
	c.root.AddCommand(
		c.devCommand(), c.chainCommand(), c.deployCommand(), c.serveCommand(), c.indexCommand(), c.reconcileCommand(), c.exportCommand(), c.backupCommand(), c.restoreCommand(),
		c.attestCommand(), c.walletCommand(), c.applyCommand(), c.endorseCommand(), c.issueCommand(), c.releaseCommand(),
		c.endCommand(), c.tradeFileCommand(), c.transferCommand(), c.redeemCommand(), c.showCommand(), c.rulesCommand(), c.statusCommand(),
		c.referenceCommand(),
	)
	c.markStart(c.root)
	return c
}

// markStart notes when a command begins its work: its arguments and flags are complete then.
func (c *command) markStart(cmd *cobra.Command) {
	if work := cmd.RunE; work != nil {
		cmd.RunE = func(cmd *cobra.Command, args []string) error {
			c.started = true
			return work(cmd, args)
		}
	}
	for _, sub := range cmd.Commands() {
		c.markStart(sub)
	}
}

func (c *command) setUpLogging() error {
	level, err := c.settings.logLevel()
	if err != nil {
		return err
	}
	slog.SetDefault(slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: level})))
	return nil
}
