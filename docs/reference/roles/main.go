// Command roles writes roles.md, who may call what and with which delay. It deploys the contracts with the default
// settings on a chain of its own and asks that chain; it runs in the reference's folder, by go generate.
package main

import (
	"context"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/deploy"
	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/chain/keys"
)

const output = "roles.md"

func main() {
	if err := run(context.Background(), output); err != nil {
		fmt.Fprintln(os.Stderr, "roles:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, to string) error {
	text, err := generate(ctx)
	if err != nil {
		return err
	}
	if err := os.WriteFile(to, text, 0o644); err != nil { //nolint:gosec // documentation
		return fmt.Errorf("write the reference of roles: %w", err)
	}
	return nil
}

// generate deploys and describes.
func generate(ctx context.Context) (text []byte, err error) {
	dir, err := os.MkdirTemp("", "specie-roles-")
	if err != nil {
		return nil, fmt.Errorf("make a folder for the chain: %w", err)
	}
	defer os.RemoveAll(dir) //nolint:errcheck // a temporary folder
	deployer, err := signerOf("deployer")
	if err != nil {
		return nil, err
	}
	quiet := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelError}))
	chain, err := embedded.Open(ctx, embedded.Options{
		DataDir: filepath.Join(dir, "chain"), RPCAddr: "127.0.0.1:0", Log: quiet,
		Genesis: embedded.Genesis{
			Time:  time.Now().Add(-time.Hour),
			Alloc: types.GenesisAlloc{deployer.Address(): {Balance: new(big.Int).Mul(big.NewInt(1_000), big.NewInt(params.Ether))}},
		},
	})
	if err != nil {
		return nil, err
	}
	defer chain.Close() //nolint:errcheck // nothing of it is kept
	node, err := client.Attach(ctx, chain.Client().Client(), chain.ChainID().Uint64())
	if err != nil {
		return nil, err
	}
	parties, names, err := cast()
	if err != nil {
		return nil, err
	}
	manifest, err := deploy.Deploy(ctx, deploy.Options{
		Client: node, Signer: deployer, Config: deploy.DefaultConfig(parties), Directory: filepath.Join(dir, "deployments"), Log: quiet,
	})
	if err != nil {
		return nil, err
	}
	return describe(ctx, node, manifest, names)
}

// cast gives every party of the default settings an address, and says by address what the parties are called.
func cast() (deploy.Parties, map[common.Address]string, error) {
	var parties deploy.Parties
	names := map[common.Address]string{}
	for _, part := range []struct {
		name string
		add  func(common.Address)
	}{
		{"the administrator", func(a common.Address) { parties.Admin = a }},
		{"the issuer", func(a common.Address) { parties.Issuer = a }},
		{"the operator", func(a common.Address) { parties.Operator = a }},
		{"the cashier", func(a common.Address) { parties.Cashier = a }},
		{"an endorser", func(a common.Address) { parties.Endorsers = append(parties.Endorsers, a) }},
		{"another endorser", func(a common.Address) { parties.Endorsers = append(parties.Endorsers, a) }},
		{"the custodian", func(a common.Address) { parties.Attesters = append(parties.Attesters, a) }},
		{"the auditor", func(a common.Address) { parties.Attesters = append(parties.Attesters, a) }},
	} {
		signer, err := signerOf(part.name)
		if err != nil {
			return parties, nil, err
		}
		part.add(signer.Address())
		names[signer.Address()] = part.name
	}
	return parties, names, nil
}

func signerOf(name string) (keys.Signer, error) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	if err != nil {
		return nil, fmt.Errorf("make the key of %s: %w", name, err)
	}
	return keys.NewSigner(key), nil
}
