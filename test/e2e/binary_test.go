package e2e

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/test/proc"
)

// binary is a specie built with the race detector, which ends it with an error when it finds a race.
var binary string

func TestMain(m *testing.M) {
	os.Exit(func() int {
		if os.Getenv(deployURL) != "" {
			return m.Run() // the process that deploys needs no binary
		}
		dir, err := os.MkdirTemp("", "specie-e2e-*")
		if err != nil {
			panic(err)
		}
		defer os.RemoveAll(dir) //nolint:errcheck // a temporary folder
		binary = filepath.Join(dir, "specie")
		// Keys are stretched by scrypt, which takes ten times as long when it is watched, and shares nothing.
		build := exec.CommandContext(context.Background(), "go", "build", "-race", "-gcflags=golang.org/x/crypto/scrypt=-race=false",
			"-o", binary, "../../cmd/specie")
		build.Stderr = os.Stderr
		if err := build.Run(); err != nil {
			panic(err)
		}
		return m.Run()
	}())
}

// start runs `specie dev` and waits until it is ready.
func start(t *testing.T, dir string, arguments ...string) *proc.Process {
	t.Helper()
	p, err := proc.Start(t.Context(), binary, dir, arguments...)
	require.NoError(t, err)
	t.Cleanup(p.Kill)
	require.NoError(t, p.AwaitReady(t.Context()))
	return p
}

// answer is what a command printed and how it ended.
type answer struct {
	out, err string
	exit     int
}

// specie runs one command with settings from the environment.
func specie(t *testing.T, settings []string, arguments ...string) answer {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), binary, arguments...)
	cmd.Env = append(os.Environ(), settings...)
	var out, problem bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &problem
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		require.NoError(t, err)
	}
	return answer{out.String(), problem.String(), cmd.ProcessState.ExitCode()}
}

// settingsOf are the settings under which client commands talk to a running specie.
func settingsOf(p *proc.Process) []string {
	return []string{"SPECIE_API=" + p.APIURL, "SPECIE_DATA_DIR=" + p.Dir}
}

// refused asserts that a command failed with a code.
func refused(t *testing.T, code string, got answer) {
	t.Helper()
	require.Equal(t, 1, got.exit, "%s%s", got.out, got.err)
	require.Contains(t, got.err, "Error ("+code+"): ")
}
