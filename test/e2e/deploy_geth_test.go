package e2e

import (
	"bufio"
	"context"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/deploy"
	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/domain"
)

const gethChainID = 7_432

// Settings of the process that deploys, which is this test's own binary started again.
const (
	deployURL       = "SPECIE_E2E_DEPLOY_URL"
	deployDirectory = "SPECIE_E2E_DEPLOY_DIRECTORY"
)

func named(t *testing.T, name string) keys.Signer {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("e2e " + name)))
	require.NoError(t, err)
	return keys.NewSigner(key)
}

func consortium(t *testing.T) deploy.Config {
	t.Helper()
	address := func(name string) common.Address { return named(t, name).Address() }
	return deploy.DefaultConfig(deploy.Parties{
		Admin: address("admin"), Issuer: address("issuer"), Operator: address("operator"), Cashier: address("cashier"),
		Endorsers: []common.Address{address("endorser 1"), address("endorser 2"), address("endorser 3")},
		Attesters: []common.Address{address("custodian"), address("auditor")},
	})
}

// TestDeployProcess is the process that TestDeployToGethSurvivesKills starts and kills; by itself it does nothing.
func TestDeployProcess(t *testing.T) {
	url := os.Getenv(deployURL)
	if url == "" {
		return
	}
	node, err := client.Dial(t.Context(), url, gethChainID)
	require.NoError(t, err)
	_, err = deploy.Deploy(t.Context(), deploy.Options{
		Client: node, Signer: named(t, "deployer"), Config: consortium(t), Directory: os.Getenv(deployDirectory),
		Progress: func(step string, number, total int) { fmt.Printf("step %d of %d %s\n", number, total, step) },
	})
	require.NoError(t, err)
}

func TestDeployToGethSurvivesKills(t *testing.T) {
	url := startGeth(t, gethChainID, named(t, "deployer").Address())
	directory := filepath.Join(t.TempDir(), "deployments")
	node, err := client.Dial(t.Context(), url, gethChainID)
	require.NoError(t, err)

	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	moments := rand.New(rand.NewPCG(seed, 0))
	kills, total := 0, 0
	for run := 1; ; run++ {
		require.Less(t, run, 60, "the deployment does not come to its end")
		// Every run gets a step or two further; then it is killed somewhere within.
		killed, steps := deployOnce(t, url, directory, run+moments.IntN(2), time.Duration(moments.IntN(60))*time.Millisecond)
		total = max(total, steps)
		if !killed {
			break
		}
		kills++
	}
	t.Logf("killed %d times", kills)
	require.GreaterOrEqual(t, kills, 5)

	manifest, err := deploy.Load(directory, gethChainID)
	require.NoError(t, err)
	require.NoError(t, deploy.Verify(t.Context(), node, manifest))
	require.NoError(t, deploy.Audit(t.Context(), node, manifest))
	nonce, err := node.NonceAt(t.Context(), named(t, "deployer").Address(), nil)
	require.NoError(t, err)
	require.EqualValues(t, total, nonce, "a step was sent twice")
	requireSettings(t, node, manifest)

	// The chain of another id, and a manifest that this chain does not bear out.
	_, err = client.Dial(t.Context(), url, gethChainID+1)
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeChainMismatch))
	elsewhere, err := client.Dial(t.Context(), startGeth(t, gethChainID), gethChainID)
	require.NoError(t, err)
	require.ErrorIs(t, deploy.Verify(t.Context(), elsewhere, manifest), domain.ErrorOf(domain.CodeManifestMismatch))
}

func TestNobodyListensThere(t *testing.T) {
	_, err := client.Dial(t.Context(), "http://user:topsecret@127.0.0.1:1/key", gethChainID)
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeNodeUnreachable))
	require.NotContains(t, err.Error(), "topsecret")
	require.NotContains(t, err.Error(), "/key")
}

// deployOnce runs a deploying process and kills it a while after it begins a step.
func deployOnce(t *testing.T, url, directory string, killAt int, after time.Duration) (killed bool, total int) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	process := exec.CommandContext(ctx, os.Args[0], "-test.run=^TestDeployProcess$", "-test.v")
	process.Env = append(os.Environ(), deployURL+"="+url, deployDirectory+"="+directory)
	output, err := process.StdoutPipe()
	require.NoError(t, err)
	var problems strings.Builder
	process.Stderr = &problems
	require.NoError(t, process.Start())
	lines := bufio.NewScanner(output)
	for lines.Scan() {
		var number int
		var name string
		if _, err := fmt.Sscanf(lines.Text(), "step %d of %d %s", &number, &total, &name); err != nil {
			problems.WriteString(lines.Text() + "\n")
			continue
		}
		if number == killAt {
			time.AfterFunc(after, cancel)
		}
	}
	err = process.Wait()
	if ctx.Err() != nil {
		return true, total
	}
	require.NoError(t, err, problems.String())
	return false, total
}

// requireSettings checks on chain that everything was set as the settings say.
func requireSettings(t *testing.T, node *client.Client, m *deploy.Manifest) {
	t.Helper()
	registry, book, desk, trades := bindings.NewWalletRegistry(), bindings.NewRuleBook(), bindings.NewIssuanceDesk(), bindings.NewTradeBook()
	for _, endorser := range m.Endorsers {
		require.True(t, told(t, node, m.Registry(), registry.PackIsEndorser(endorser), registry.UnpackIsEndorser))
	}
	for _, cashier := range m.Cashiers {
		require.True(t, told(t, node, m.Desk(), desk.PackIsCashier(cashier), desk.UnpackIsCashier))
	}
	for _, operator := range m.NettingOperators {
		require.True(t, told(t, node, m.TradeBook(), trades.PackIsNettingOperator(operator), trades.UnpackIsNettingOperator))
	}
	require.Equal(t, m.FeeCollector, told(t, node, m.Desk(), desk.PackFeeCollector(), desk.UnpackFeeCollector))
	require.Equal(t, m.TradeBook(), told(t, node, m.Desk(), desk.PackTradeBook(), desk.UnpackTradeBook))
	for index, c := range m.Coins {
		require.Equal(t, c.Address, told(t, node, m.Registry(), registry.PackCoinAt(uint8(index)), registry.UnpackCoinAt))
		requireCoin(t, node, m, c)
	}
	require.Len(t, m.Rules, 3*len(m.Coins))
	for _, rule := range m.Rules {
		current := told(t, node, m.RuleBook(), book.PackCurrent(rule.Coin, kindOf(rule.Kind)), book.UnpackCurrent)
		require.Equal(t, rule.Rule, current.Rule)
		require.Equal(t, rule.Version, current.Version)
	}
	for kind, notice := range map[string]uint32{"issuance": m.Notice.Issuance, "holding": m.Notice.Holding, "return": m.Notice.Return} {
		require.EqualValues(t, notice, told(t, node, m.RuleBook(), book.PackNoticeOf(kindOf(kind)), book.UnpackNoticeOf).Uint64())
	}
}

func requireCoin(t *testing.T, node *client.Client, m *deploy.Manifest, c deploy.Coin) {
	t.Helper()
	feed, coin, desk := bindings.NewReserveFeed(), bindings.NewTradeCoin(), bindings.NewIssuanceDesk()
	for _, attester := range c.Attesters {
		require.True(t, told(t, node, c.ReserveFeed, feed.PackIsAttester(attester), feed.UnpackIsAttester))
	}
	require.Contains(t, c.Bookers, m.Desk())
	for _, booker := range c.Bookers {
		require.True(t, told(t, node, c.ReserveFeed, feed.PackIsBooker(booker), feed.UnpackIsBooker))
	}
	for _, module := range []common.Address{m.Desk(), m.TradeBook()} {
		require.True(t, told(t, node, c.Address, coin.PackIsOpener(module), coin.UnpackIsOpener))
	}
	require.Equal(t, c.SupplyCeiling.Big(), told(t, node, c.Address, coin.PackMintAllowance(m.Desk()), coin.UnpackMintAllowance))
	for _, pool := range []common.Address{
		told(t, node, m.Desk(), desk.PackHoldingPool(), desk.UnpackHoldingPool), told(t, node, m.Desk(), desk.PackReturnPool(), desk.UnpackReturnPool),
	} {
		require.NotZero(t, told(t, node, c.Address, coin.PackAccountWord(pool), coin.UnpackAccountWord).Sign(), "the pools are open")
	}
	for _, limit := range c.Caps {
		found := told(t, node, c.Address, coin.PackCapOf(limit.Tier), coin.UnpackCapOf)
		if limit.Amount == nil {
			require.Equal(t, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1)), found)
		} else {
			require.Equal(t, limit.Amount.Big(), found)
		}
	}
}

// kindOf is the rule book's name of a kind of rule.
func kindOf(name string) [32]byte { return [32]byte(crypto.Keccak256([]byte(name))) }

// told is what a contract answers.
func told[T any](t *testing.T, node *client.Client, contract common.Address, question []byte, unpack func([]byte) (T, error)) T {
	t.Helper()
	answer, err := client.Call(t.Context(), node, contract, question, unpack)
	require.NoError(t, err)
	return answer
}
