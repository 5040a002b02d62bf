package e2e

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net/http"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// requireWatched runs an index without an API, and watches it.
func requireWatched(t *testing.T, dir, url, rpc string) {
	t.Helper()
	ctx, end := context.WithTimeout(t.Context(), time.Minute)
	defer end()
	cmd := exec.CommandContext(ctx, binary, "index", "--data-dir", dir, "--database", url, "--rpc", rpc, "--metrics-addr", "127.0.0.1:0")
	said, err := cmd.StderrPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	line, err := bufio.NewReader(said).ReadString('\n')
	require.NoError(t, err)
	_, metrics, found := strings.Cut(strings.TrimSpace(line), "metrics at ")
	require.True(t, found, line)
	for {
		told := get(ctx, t, strings.Replace(metrics, "/metrics", "/readyz", 1))
		if strings.Contains(told, `"status":"ok"`) {
			break
		}
		require.NotContains(t, told, `"code"`)
	}
	require.Contains(t, get(ctx, t, metrics), "\nspecie_index_lag_blocks 0\n")
	end()
	_ = cmd.Wait() // killed
}

func get(ctx context.Context, t *testing.T, url string) string {
	t.Helper()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	require.NoError(t, err)
	answer, err := http.DefaultClient.Do(request)
	require.NoError(t, err)
	text, err := io.ReadAll(answer.Body)
	require.NoError(t, errors.Join(err, answer.Body.Close()))
	return string(text)
}
