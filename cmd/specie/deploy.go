package main

import (
	"context"
	"io"
	"os"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/deploy"
	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/chain/sealer"
	"github.com/specie-money/specie/demo"
	"github.com/specie-money/specie/domain"
)

func (c *command) deployCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "deploy",
		Short:   "Deploy the contracts on a chain, or go on with a deployment that was stopped",
		GroupID: "run",
		Long: `Deploy the contracts on a chain and write the manifest deployments/<chain id>.json. Stopped at any moment, it goes on where
it stopped; on a chain where all is deployed it checks that and sends nothing. In the end the deployer has no role: the
administration is with the admin's address, under a delay.

Without --config-file the accounts are keys of the local keystore (made if they are missing) and there is one coin, USD,
or one for each of --currencies.`,
		Example: `  specie deploy --rpc http://127.0.0.1:8545
  specie deploy --rpc http://127.0.0.1:8545 --currencies USD,EUR,CNY
  specie deploy --rpc http://127.0.0.1:8545 --config-file consortium.yaml`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return c.onNode(cmd.Context(), func(h home, node *client.Client) error {
				keystore, err := h.keystore(true)
				if err != nil {
					return err
				}
				if err := c.ensureOperators(keystore); err != nil {
					return err
				}
				manifest, err := c.deploy(cmd.Context(), h, node, keystore, nil)
				if err != nil {
					return err
				}
				return c.printManifest(manifest)
			})
		},
	}
	nodeFlags(cmd.Flags())
	baseFlags(cmd.Flags())
	currencyFlag(cmd.Flags(), "USD")
	cmd.Flags().String("config-file", "", "deployment's settings as YAML or JSON `file`")
	return cmd
}

// deploy puts the contracts on the node's chain. A clock is given where the chain does not follow the time of day.
func (c *command) deploy(ctx context.Context, h home, node *client.Client, keystore *keys.Keystore, clock sealer.Clock) (*deploy.Manifest, error) {
	signer, err := keystore.Signer(keyDeployer)
	if err != nil {
		return nil, err
	}
	config, err := c.deployment(keystore)
	if err != nil {
		return nil, err
	}
	return deploy.Deploy(ctx, deploy.Options{
		Client: node, Signer: signer, Config: config, Directory: h.manifestDir(),
		Confirmed: c.settings.GetUint64("confirmed"), NextTime: nextTime(clock),
		Progress: func(step string, number, total int) {
			if number == 1 || number == total || number%10 == 0 {
				c.progress("deploying: step %d of %d, %s", number, total, step)
			}
		},
	})
}

// currencyFlag lets a system without a settings file have other coins than it would.
func currencyFlag(flags *pflag.FlagSet, usual string) {
	flags.StringSlice("currencies", nil, "`codes` of ISO 4217, a coin for each; "+usual+" if empty")
}

// deployment reads the settings of a deployment, or makes those of a consortium from the keystore.
func (c *command) deployment(keystore *keys.Keystore) (deploy.Config, error) {
	if file := c.settings.GetString("config-file"); file != "" {
		text, err := os.ReadFile(file)
		if err != nil {
			return deploy.Config{}, domain.Wrap(domain.CodeSettingInvalid, err, "the deployment's settings %s can not be read", file)
		}
		return deploy.ParseConfig(text)
	}
	currencies := c.settings.GetStringSlice("currencies")
	if len(currencies) == 0 && c.settings.GetBool("demo") {
		currencies = demo.Currencies()
	}
	operators, err := addresses(keystore, keyAdmin, keyIssuer, keyCashier, keyOperator)
	if err != nil {
		return deploy.Config{}, err
	}
	endorsers, err := addresses(keystore, demo.Endorsers()...)
	if err != nil {
		return deploy.Config{}, err
	}
	attesters, err := addresses(keystore, demo.Attesters()...)
	if err != nil {
		return deploy.Config{}, err
	}
	config := deploy.DefaultConfig(deploy.Parties{
		Admin: operators[0], Issuer: operators[1], Cashier: operators[2], Operator: operators[3],
		Endorsers: endorsers, Attesters: attesters,
	}, currencies...)
	if c.settings.GetBool("demo") {
		demo.Rules(&config)
	}
	return config, nil
}

// ensureOperators makes the keys that a consortium on this machine needs.
func (c *command) ensureOperators(keystore *keys.Keystore) error {
	names := append(operatorKeys(), demo.Endorsers()...)
	defer c.during("making keys")()
	return ensureKeys(keystore, append(names, demo.Attesters()...), nil)
}

func (c *command) printManifest(manifest *deploy.Manifest) error {
	return c.print(manifest, func(w io.Writer) {
		row(w, "CONTRACT", "ADDRESS", "BLOCK")
		for _, contract := range manifest.Contracts {
			row(w, contract.Name, contract.Address, contract.Block)
		}
		row(w, "deployer", manifest.Deployer, "(has no role any more)")
	})
}
