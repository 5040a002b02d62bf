package deploy_test

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/deploy"
	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/domain"
)

func signer(t *testing.T, name string) keys.Signer {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	require.NoError(t, err)
	return keys.NewSigner(key)
}

func parties(t *testing.T) deploy.Parties {
	t.Helper()
	address := func(name string) common.Address { return signer(t, name).Address() }
	return deploy.Parties{
		Admin: address("admin"), Issuer: address("issuer"), Operator: address("operator"), Cashier: address("cashier"),
		Endorsers: []common.Address{address("endorser-1"), address("endorser-2"), address("endorser-3")},
		Attesters: []common.Address{address("custodian"), address("auditor")},
	}
}

// site is a chain with a funded deployer, and a folder for manifests.
type site struct {
	chain   *embedded.Chain
	client  *client.Client
	options deploy.Options
}

func newSite(t *testing.T) *site {
	t.Helper()
	quiet := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelError}))
	chain, err := embedded.Open(t.Context(), embedded.Options{
		DataDir: t.TempDir(), RPCAddr: "127.0.0.1:0", Log: quiet,
		Genesis: embedded.Genesis{
			Time: time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC),
			Alloc: types.GenesisAlloc{
				signer(t, "deployer").Address(): {Balance: new(big.Int).Mul(big.NewInt(1_000), big.NewInt(params.Ether))},
			},
		},
	})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, chain.Close()) })
	connection, err := client.Attach(t.Context(), chain.Client().Client(), chain.ChainID().Uint64())
	require.NoError(t, err)
	return &site{chain: chain, client: connection, options: deploy.Options{
		Client: connection, Signer: signer(t, "deployer"), Config: deploy.DefaultConfig(parties(t)),
		Directory: filepath.Join(t.TempDir(), "deployments"), Log: quiet,
	}}
}

func TestDeployHandsOverAWorkingSystem(t *testing.T) {
	s := newSite(t)
	var steps []string
	s.options.Progress = func(step string, number, total int) {
		steps = append(steps, step)
		require.Equal(t, len(steps), number)
		require.LessOrEqual(t, number, total)
	}
	m, err := deploy.Deploy(t.Context(), s.options)
	require.NoError(t, err)
	require.NotZero(t, m.StartBlock)
	require.Len(t, m.Contracts, 11)
	require.Len(t, m.Coins, 1)
	require.Len(t, m.Rules, 3)
	for i, kind := range []string{"issuance", "holding", "return"} {
		require.Equal(t, kind, m.Rules[i].Kind)
		require.EqualValues(t, 1, m.Rules[i].Version)
		require.NotZero(t, m.Rules[i].Block)
	}
	require.EqualValues(t, 2, m.Coins[0].AttestationThreshold)
	require.EqualValues(t, 1_000_000_000_000_000, m.Coins[0].SupplyCeiling)
	require.NoError(t, deploy.Verify(t.Context(), s.client, m))
	require.NoError(t, deploy.Audit(t.Context(), s.client, m))

	loaded, err := deploy.Load(s.options.Directory, m.ChainID)
	require.NoError(t, err)
	require.Equal(t, m, loaded)

	// Nobody can do at once what is delayed, and the deployer nothing at all.
	registry := bindings.NewWalletRegistry()
	coin := bindings.NewTradeCoin()
	for _, c := range []struct {
		from string
		to   common.Address
		data []byte
	}{
		{"deployer", m.Registry(), registry.PackSetEndorser(common.Address{1}, true)},
		{"deployer", m.Coins[0].Address, coin.PackPause()},
		{"deployer", m.Manager(), bindings.NewAccessManager().PackGrantRole(0, signer(t, "deployer").Address(), 0)},
		{"admin", m.Registry(), registry.PackSetEndorser(common.Address{1}, true)},
		{"admin", m.Manager(), bindings.NewAccessManager().PackGrantRole(1, common.Address{1}, 0)},
		{"issuer", m.Coins[0].Address, coin.PackUnfreeze(common.Address{1})},
	} {
		_, err := s.client.EstimatePending(t.Context(), callFrom(signer(t, c.from).Address(), c.to, c.data), 0)
		require.ErrorIs(t, err, domain.ErrorOf(domain.CodeForbidden), "%s: %v", c.from, err)
	}
	_, err = s.client.EstimatePending(t.Context(), callFrom(signer(t, "issuer").Address(), m.Coins[0].Address, coin.PackPause()), 0)
	require.NoError(t, err)

	// Again: nothing is sent.
	before, err := s.client.NonceAt(t.Context(), signer(t, "deployer").Address(), nil)
	require.NoError(t, err)
	again, err := deploy.Deploy(t.Context(), s.options)
	require.NoError(t, err)
	require.Equal(t, m, again)
	after, err := s.client.NonceAt(t.Context(), signer(t, "deployer").Address(), nil)
	require.NoError(t, err)
	require.Equal(t, before, after)

	// With other settings it is another deployment, which is refused.
	s.options.Config.AdminDelay++
	_, err = deploy.Deploy(t.Context(), s.options)
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeConflict))
}

var errStopped = errors.New("stopped")

// The deployment is stopped before every step in turn, as the last of what its context allowed, and goes on.
func TestDeployGoesOnWhereItStopped(t *testing.T) {
	s := newSite(t)
	total := 0
	for stop := 1; ; stop++ {
		ctx, cancel := context.WithCancelCause(t.Context())
		s.options.Progress = func(_ string, number, all int) {
			total = all
			if number == stop {
				cancel(errStopped)
			}
		}
		m, err := deploy.Deploy(ctx, s.options)
		if ctx.Err() == nil {
			require.NoError(t, err)
			require.NoError(t, deploy.Verify(t.Context(), s.client, m))
			break
		}
		cancel(nil)
		require.Error(t, err)
		_, err = deploy.Load(s.options.Directory, s.chain.ChainID().Uint64())
		require.ErrorIs(t, err, domain.ErrorOf(domain.CodeManifestMissing))
	}
	// Every step is one transaction: none was sent twice.
	nonce, err := s.client.NonceAt(t.Context(), signer(t, "deployer").Address(), nil)
	require.NoError(t, err)
	require.EqualValues(t, total, nonce)
	require.NoFileExists(t, filepath.Join(s.options.Directory, s.chain.ChainID().String()+".partial.json"))
}

func TestAnUnfinishedDeploymentIsOfItsOwnSettingsAndKey(t *testing.T) {
	s := newSite(t)
	ctx, cancel := context.WithCancel(t.Context())
	s.options.Progress = func(_ string, number, _ int) {
		if number == 3 {
			cancel()
		}
	}
	_, err := deploy.Deploy(ctx, s.options)
	require.Error(t, err)
	s.options.Progress = nil

	other := s.options
	other.Config.AdminDelay++
	_, err = deploy.Deploy(t.Context(), other)
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeConflict))
	other = s.options
	other.Signer = signer(t, "somebody else")
	_, err = deploy.Deploy(t.Context(), other)
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeConflict))
}

func TestAPoorDeployerIsToldSo(t *testing.T) {
	s := newSite(t)
	s.options.Signer = signer(t, "beggar")
	_, err := deploy.Deploy(t.Context(), s.options)
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeInsufficientNativeCoin))
}

func TestVerifyTellsWhatIsWrong(t *testing.T) {
	s := newSite(t)
	_, err := deploy.Load(s.options.Directory, 7431)
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeManifestMissing))
	m, err := deploy.Deploy(t.Context(), s.options)
	require.NoError(t, err)
	change := func(change func(*deploy.Manifest)) error {
		altered, err := deploy.Load(s.options.Directory, m.ChainID)
		require.NoError(t, err)
		change(altered)
		return deploy.Verify(t.Context(), s.client, altered)
	}
	err = change(func(m *deploy.Manifest) { m.Contracts[3].Address = common.Address{1} })
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeManifestMismatch))
	require.ErrorContains(t, err, "TradeBook")
	err = change(func(m *deploy.Manifest) { m.Contracts[2].CodeHash[0]++ })
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeManifestMismatch))
	require.ErrorContains(t, err, "RuleBook")
	err = change(func(m *deploy.Manifest) { m.GenesisHash[0]++ })
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeManifestMismatch))
	err = change(func(m *deploy.Manifest) { m.ChainID++ })
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeChainMismatch))

	path := filepath.Join(s.options.Directory, "7431.json")
	require.NoError(t, os.WriteFile(path, []byte("{"), 0o600))
	_, err = deploy.Load(s.options.Directory, 7431)
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeManifestMismatch))
}
