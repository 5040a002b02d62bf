package main

import (
	"io"
	"strconv"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/domain"
)

func (c *command) chainCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "chain",
		Short:   "Run the embedded chain alone",
		GroupID: "run",
		Long: `Run the embedded chain alone: geth inside this process, JSON-RPC over HTTP and WebSocket on one loopback port, blocks
sealed on demand or at a fixed period. Every block is on disk before anybody is told of it.`,
		Example: `  specie chain                           # JSON-RPC on 127.0.0.1:8545
  specie chain --block-period 1s
  specie chain rewind --to 120           # take blocks back on purpose`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			options, err := c.chainOptions()
			if err != nil {
				return err
			}
			// The keys come first: the first block gives their accounts native coin.
			keystore, err := c.home().keystore(true)
			if err != nil {
				return err
			}
			if err := c.ensureOperators(keystore); err != nil {
				return err
			}
			if options.Genesis.Alloc, err = c.home().nativeCoin(); err != nil {
				return err
			}
			return embedded.RunChain(cmd.Context(), options, func(info embedded.Info) error {
				return c.print(info, func(w io.Writer) {
					row(w, "JSON-RPC", info.RPCURL)
					row(w, "WebSocket", info.WebSocketURL)
					row(w, "chain id", info.ChainID)
					row(w, "head", info.HeadNumber, info.HeadHash)
				})
			})
		},
	}
	chainFlags(cmd.Flags())
	cmd.AddCommand(c.rewindCommand())
	return cmd
}

func (c *command) rewindCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "rewind",
		Short: "Take the embedded chain back to an earlier block, on purpose",
		Long: `Take the embedded chain back to an earlier block. The chain must not be running. What came after the block is void;
indexers find the reorganisation and undo it, and transaction lanes send their transactions again.

An indexer that reads the chain from another process, and has more than 128 blocks of it that are void now, wants to be told
that this was on purpose: once, by specie index --from with the block after the new head.`,
		Example: `  specie chain rewind --to 120`,
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			options, err := c.chainOptions()
			if err != nil {
				return err
			}
			rewound, err := embedded.RewindChain(cmd.Context(), options, c.settings.GetUint64("to"))
			if err != nil {
				return err
			}
			return c.print(rewound, func(w io.Writer) {
				row(w, "from block", rewound.From.Number, rewound.From.Hash)
				row(w, "back to block", rewound.To.Number, rewound.To.Hash)
			})
		},
	}
	cmd.Flags().Uint64("to", 0, "`number` of the block that becomes the head")
	cobra.CheckErr(cmd.MarkFlagRequired("to"))
	return cmd
}

// chainFlags are the settings of the embedded chain, wherever it is run.
func chainFlags(flags *pflag.FlagSet) {
	flags.Uint64("chain-id", embedded.DefaultChainID, "chain `id`, set when the chain is made")
	flags.String("rpc-addr", embedded.DefaultRPCAddr, "`host:port` of JSON-RPC; port 0 takes any free one")
	flags.String("ipc-path", "", "`path` of a socket on which JSON-RPC is served too, to this user alone")
	flags.Duration("block-period", 0, "`time` between blocks; 0 seals on demand")
	flags.Uint64("block-gas-limit", embedded.DefaultGasLimit, "`gas` that a block may take")
	flags.String("genesis-time", "", "`time` (RFC 3339) of the first block, set when the chain is made; now if empty")
}

func (c *command) chainOptions() (embedded.Options, error) {
	options := embedded.Options{
		DataDir:  c.home().chainDir(),
		Genesis:  embedded.Genesis{ChainID: c.settings.GetUint64("chain-id")},
		RPCAddr:  c.settings.GetString("rpc-addr"),
		IPCPath:  c.settings.GetString("ipc-path"),
		Period:   c.settings.GetDuration("block-period"),
		GasLimit: c.settings.GetUint64("block-gas-limit"),
	}
	if options.Period < 0 || (options.Period > 0 && options.Period < time.Second) {
		return options, domain.Errorf(domain.CodeSettingInvalid, "block-period is %s; give 0 for sealing on demand, or at least 1s", options.Period)
	}
	if text := c.settings.GetString("genesis-time"); text != "" {
		at, err := time.Parse(time.RFC3339, text)
		if err != nil {
			return options, domain.Errorf(domain.CodeSettingInvalid, "genesis-time %s is not a time such as 2026-01-05T08:00:00Z", strconv.Quote(text))
		}
		options.Genesis.Time = at
	}
	return options, nil
}
