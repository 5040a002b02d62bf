package embedded_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/embedded"
)

// The environment of a child process: where its chain is and what it does there.
const (
	childDir  = "SPECIE_TEST_CHAIN"
	childTask = "SPECIE_TEST_TASK"
)

// told is a line of a child's output: a block that it was told of, or a rewind that it asked for.
type told struct {
	Number    uint64      `json:"number"`
	Hash      common.Hash `json:"hash"`
	Rewinding bool        `json:"rewinding"` // asked for, maybe not yet done
}

func TestMain(m *testing.M) {
	dir := os.Getenv(childDir)
	if dir == "" {
		os.Exit(m.Run())
	}
	if os.Getenv(childTask) == "run" {
		err := embedded.RunChain(context.Background(), options(dir), func(info embedded.Info) error {
			return json.NewEncoder(os.Stdout).Encode(info)
		})
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	task := map[string]func(context.Context, *embedded.Chain) error{"burst": sealBursts, "rewind": sealAndRewind}[os.Getenv(childTask)]
	o := options(dir)
	o.Manual = os.Getenv(childTask) != "burst"
	ctx := context.Background()
	chain, err := embedded.Open(ctx, o)
	if err == nil {
		err = task(ctx, chain)
	}
	fmt.Fprintln(os.Stderr, "child ended:", err)
	os.Exit(1)
}

func say(line told) error { return json.NewEncoder(os.Stdout).Encode(line) }

// sealBursts sends transactions in bursts to a chain that seals on demand, and says every block that a subscriber is
// told of.
func sealBursts(ctx context.Context, chain *embedded.Chain) error {
	heads := make(chan *types.Header, 1_000)
	subscription, err := chain.Client().SubscribeNewHead(ctx, heads)
	if err != nil {
		return err
	}
	nonce, err := chain.Client().NonceAt(ctx, funderAddress, nil)
	if err != nil {
		return err
	}
	for {
		for range 1 + rand.IntN(40) {
			tx, err := signedPayment(chain.ChainID(), nonce, common.BigToAddress(big.NewInt(int64(nonce)+1_000)))
			if err != nil {
				return err
			}
			if err := chain.Client().SendTransaction(ctx, tx); err != nil {
				return err
			}
			nonce++
		}
		select {
		case err := <-subscription.Err():
			return err
		case header := <-heads:
			if err := say(told{Number: header.Number.Uint64(), Hash: header.Hash()}); err != nil {
				return err
			}
		}
	}
}

// sealAndRewind seals blocks one by one and goes back now and then.
func sealAndRewind(ctx context.Context, chain *embedded.Chain) error {
	random := rand.New(rand.NewPCG(uint64(os.Getpid()), 0))
	for {
		header, err := chain.Sealer().SealNow(ctx)
		if err != nil {
			return err
		}
		if err := say(told{Number: header.Number.Uint64(), Hash: header.Hash()}); err != nil {
			return err
		}
		if random.IntN(8) > 0 {
			continue
		}
		to := header.Number.Uint64() - min(header.Number.Uint64(), random.Uint64N(6))
		if err := say(told{Number: to, Rewinding: true}); err != nil {
			return err
		}
		if err := chain.Sealer().Rewind(ctx, to); err != nil {
			return err
		}
		// A block of another time than the one that was voided.
		chain.Sealer().SetClock(stepAfterRewind(random))
	}
}

// runAndKill starts a child, kills it at a random moment and gives what it said.
func runAndKill(t *testing.T, dir, task string, random *rand.Rand) []told {
	t.Helper()
	child := exec.CommandContext(within(t, 2*time.Minute), os.Args[0])
	child.Env = append(os.Environ(), childDir+"="+dir, childTask+"="+task)
	child.Stderr = os.Stderr
	output, err := child.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, child.Start())

	lines := bufio.NewScanner(output)
	var said []told
	read := func() bool {
		if !lines.Scan() {
			return false
		}
		var line told
		require.NoError(t, json.Unmarshal(lines.Bytes(), &line), "%s", lines.Text())
		said = append(said, line)
		return true
	}
	for range 1 + random.IntN(60) {
		require.True(t, read(), "the child ended by itself")
	}
	<-time.After(time.Duration(random.IntN(5_000)) * time.Microsecond) // anywhere within a block's making
	require.NoError(t, child.Process.Kill())
	for more := true; more; {
		more = read() // what it said before it died counts too
	}
	require.Error(t, child.Wait(), "killed")
	return said
}

// expectation is what a chain must hold after a kill.
type expectation struct {
	blocks map[uint64]common.Hash
	top    uint64
	sure   bool // whether the last thing said was a block, so that nothing may be missing
}

func (e *expectation) hear(lines []told) {
	for _, line := range lines {
		if e.top > line.Number || line.Rewinding {
			for number := range e.blocks {
				if number > line.Number {
					delete(e.blocks, number)
				}
			}
		}
		e.top, e.sure = line.Number, !line.Rewinding
		if !line.Rewinding {
			e.blocks[line.Number] = line.Hash
		}
	}
}

func (e *expectation) check(t *testing.T, chain *embedded.Chain) {
	t.Helper()
	top := head(t, chain).Number.Uint64()
	if e.sure {
		require.GreaterOrEqual(t, top, e.top, "a block that was told of is lost")
	}
	for number, hash := range e.blocks {
		header, err := chain.Client().HeaderByNumber(t.Context(), new(big.Int).SetUint64(number))
		require.NoError(t, err)
		require.Equal(t, hash, header.Hash(), "block %d changed", number)
	}
}

func TestBlocksThatAnyoneWasToldOfSurviveKills(t *testing.T) {
	for task, rounds := range map[string]int{"burst": 9, "rewind": 9} {
		t.Run(task, func(t *testing.T) {
			dir := t.TempDir()
			random := rand.New(rand.NewPCG(20261122, uint64(len(task))))
			expected := &expectation{blocks: make(map[uint64]common.Hash)}
			for round := range rounds {
				expected.hear(runAndKill(t, dir, task, random))
				if round%3 != 2 {
					continue // the next child comes up on what the kill left
				}
				chain, err := embedded.Open(t.Context(), options(dir))
				require.NoError(t, err)
				expected.check(t, chain)
				require.NoError(t, chain.Close())
			}
			require.NotEmpty(t, expected.blocks)
		})
	}
}
