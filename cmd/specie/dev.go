package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"io"
	"math/big"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/spf13/cobra"
	"github.com/tyler-smith/go-bip39"

	"github.com/specie-money/specie/api"
	apiclient "github.com/specie-money/specie/api/client"
	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/chain/sealer"
	"github.com/specie-money/specie/demo"
	"github.com/specie-money/specie/domain"
)

func (c *command) devCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "dev",
		Short:   "Run everything in one process: chain, contracts, indexer, API",
		GroupID: "run",
		Long: `Run everything in one process: an embedded chain, the contracts deployed on it, transaction lanes, indexer and API. On a new
data directory it plays a first story through the API: a reserve is attested, two traders are registered, coin is issued,
transferred and redeemed. Everything is kept; start it again and it goes on.

With --demo all eight traders of the consortium play in dollars, euros and renminbi, on a clock of their own, with keys that derive from --seed: the same
seed gives the same chain, to the block hash. Such keys are no secret: hold nothing of value on that chain.`,
		Example: `  specie dev
  specie dev --demo --seed 7 --data-dir .specie-demo
  specie dev --story none --block-period 1s`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return c.dev(cmd.Context()) },
	}
	chainFlags(cmd.Flags())
	sourceFlag(cmd.Flags(), "the chain's own database")
	serveFlags(cmd.Flags())
	baseFlags(cmd.Flags())
	currencyFlag(cmd.Flags(), "USD, and with --demo EUR and CNY,")
	cmd.Flags().String("story", "first", "`story` to play: first, or none")
	cmd.Flags().Bool("demo", false, "play the whole consortium, with keys from --seed and a clock of its own")
	cmd.Flags().Uint64("seed", 1, "`number` that the demonstration's keys, amounts and partners are drawn from")
	cmd.Flags().Bool("once", false, "end when the story is told")
	return cmd
}

// The demonstration's clock: it begins on a working day and takes this step with each block.
const demoStep = 5 * time.Minute

var demoBegins = time.Date(2026, time.January, 5, 8, 0, 0, 0, time.UTC)

// devSetup is what --demo changes.
type devSetup struct {
	home     home
	chain    embedded.Options
	key      func(name string) *ecdsa.PrivateKey // nil: random keys
	mnemonic string                              // empty: a random one
	story    func(context.Context, demo.Options) error
	seed     uint64
}

func (c *command) devSetup() (devSetup, error) {
	options, err := c.chainOptions()
	if err != nil {
		return devSetup{}, err
	}
	s := devSetup{home: c.home(), chain: options, story: demo.First, seed: c.settings.GetUint64("seed")}
	s.home.keys = []keys.Option{keys.Light()}
	if !c.settings.GetBool("demo") {
		switch story := c.settings.GetString("story"); story {
		case "first":
		case "none":
			s.story = nil
		default:
			return s, domain.Errorf(domain.CodeSettingInvalid, "there is no story %q; give first or none, or --demo", story)
		}
		return s, nil
	}
	s.story = demo.Consortium
	s.key = func(name string) *ecdsa.PrivateKey { return demo.Key(s.seed, name) }
	if s.mnemonic, err = bip39.NewMnemonic(demo.Entropy(s.seed)); err != nil {
		return s, domain.Wrap(domain.CodeInternal, err, "the demonstration's mnemonic can not be made")
	}
	s.chain.Clock = sealer.StepClock{Step: demoStep}
	if s.chain.Genesis.Time.IsZero() {
		s.chain.Genesis.Time = demoBegins
	}
	return s, nil
}

func (c *command) dev(ctx context.Context) (err error) {
	s, err := c.devSetup()
	if err != nil {
		return err
	}
	unlock, err := s.home.lock()
	if err != nil {
		return err
	}
	defer unlock()
	listener, err := api.Listen(ctx, c.settings.GetString("api-addr"))
	if err != nil {
		return err
	}
	defer listener.Close() //nolint:errcheck // closed by the server already, unless that never came to run

	if err := s.makeKeys(); err != nil {
		return err
	}
	if s.chain.Genesis.Alloc, err = s.home.nativeCoin(); err != nil {
		return err
	}
	chain, err := embedded.Open(ctx, s.chain)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, chain.Close()) }()
	c.progress("chain %s: JSON-RPC at %s", chain.ChainID(), chain.RPCURL())

	node, err := client.Attach(ctx, chain.Client().Client(), chain.ChainID().Uint64())
	if err != nil {
		return err
	}
	b, err := c.openBase(ctx, s.home, node, s.chain.Clock)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, b.close()) }()
	manifest, err := c.deploy(ctx, s.home, node, b.keystore, s.chain.Clock)
	if err != nil {
		return err
	}
	for _, principal := range demo.Principals() {
		if err := s.home.credential(ctx, b.db, principal); err != nil {
			return err
		}
	}
	source, err := c.embeddedSource(chain)
	if err != nil {
		return err
	}
	system, err := b.system(ctx, manifest, source)
	if err != nil {
		return err
	}
	ctx, end := context.WithCancelCause(ctx)
	defer end(nil)
	// A chain that can not make blocks durable any more ends the system.
	go func() {
		select {
		case <-ctx.Done():
		case <-chain.Sealer().Done():
			end(chain.Sealer().Err())
		}
	}()
	defer func() { err = errors.Join(err, failure(ctx)) }()
	return system.run(ctx, listener, func(ctx context.Context) error {
		baseURL := "http://" + listener.Addr().String()
		if s.story != nil {
			if err := c.play(ctx, s, b, baseURL); err != nil {
				return err
			}
		}
		if c.settings.GetBool("once") {
			end(nil)
			return nil
		}
		return c.announce(devInfo{
			API: baseURL, Reference: baseURL + "/docs", RPC: chain.RPCURL(), DataDir: s.home.dir,
		})
	})
}

// failure is why a context was ended, unless it was ended because its work was done.
func failure(ctx context.Context) error {
	if cause := context.Cause(ctx); cause != nil && !errors.Is(cause, context.Canceled) {
		return cause
	}
	return nil
}

// makeKeys makes whatever key is not there yet.
func (s devSetup) makeKeys() error {
	keystore, err := s.home.keystore(true)
	if err != nil {
		return err
	}
	names := append(operatorKeys(), demo.Endorsers()...)
	names = append(names, demo.Attesters()...)
	for _, trader := range demo.Traders() {
		if trader.OwnKey {
			names = append(names, trader.Principal)
		}
	}
	if err := ensureKeys(keystore, names, s.key); err != nil {
		return err
	}
	_, err = s.home.seed(true, s.mnemonic)
	return err
}

// play tells the story through the API, as any client could.
func (c *command) play(ctx context.Context, s devSetup, b *base, baseURL string) error {
	return s.story(ctx, demo.Options{
		Client: func(principal string) (*apiclient.Client, error) {
			secret, err := os.ReadFile(s.home.credentialFile(principal))
			if err != nil {
				return nil, domain.Wrap(domain.CodeUnauthenticated, err, "no credential of %s in %s", principal, s.home.dir)
			}
			return apiclient.New(baseURL, strings.TrimSpace(string(secret)))
		},
		Signer: b.keystore.Signer,
		Seed:   s.seed,
		Tell:   func(step string) { c.progress("  %s", step) },
	})
}

// nativeCoin gives the accounts of the keystore native coin for gas in the first block of a chain that is yet to be made.
func (h home) nativeCoin() (types.GenesisAlloc, error) {
	made, err := embedded.Made(h.chainDir())
	if made || err != nil {
		return nil, err
	}
	keystore, err := h.keystore(false)
	if err != nil {
		return nil, err
	}
	all, err := keystore.List()
	if err != nil {
		return nil, err
	}
	alloc := types.GenesisAlloc{}
	for _, named := range all {
		alloc[named.Address] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1_000_000_000), big.NewInt(params.Ether))}
	}
	return alloc, nil
}

type devInfo struct {
	API       string `json:"api"`
	Reference string `json:"reference"`
	RPC       string `json:"rpc"`
	DataDir   string `json:"dataDir"`
}

func (c *command) announce(info devInfo) error {
	return c.print(info, func(w io.Writer) {
		row(w, "Specie runs. Ctrl-C ends it; start it again and it goes on.")
		row(w, "")
		row(w, "  API", info.API)
		row(w, "  API reference", info.Reference)
		row(w, "  JSON-RPC", info.RPC)
		row(w, "  data directory", info.DataDir)
		row(w, "")
		row(w, "Now try, in another terminal:  specie status")
	})
}
