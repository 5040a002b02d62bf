package deployed

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestEveryDirectoryOfAKeyHasTheSame(t *testing.T) {
	calls := 0
	fill := func(key, content string) string {
		dir := t.TempDir()
		Into(t, dir, key, func() {
			calls++
			require.NoError(t, os.MkdirAll(filepath.Join(dir, "a", "b"), 0o700))
			require.NoError(t, os.WriteFile(filepath.Join(dir, "a", "b", "file"), []byte(content), 0o600))
			require.NoError(t, os.WriteFile(filepath.Join(dir, "run"), nil, 0o700))
		})
		return dir
	}
	first := fill("one", "first")
	require.NoError(t, os.WriteFile(filepath.Join(first, "a", "b", "file"), []byte("changed since"), 0o600))
	for key, content := range map[string]string{"one": "first", "other": "second"} {
		dir := fill(key, "second")
		text, err := os.ReadFile(filepath.Join(dir, "a", "b", "file"))
		require.NoError(t, err)
		require.Equal(t, content, string(text))
		info, err := os.Stat(filepath.Join(dir, "run"))
		require.NoError(t, err)
		require.Equal(t, os.FileMode(0o700), info.Mode().Perm())
	}
	require.Equal(t, 2, calls)
}
