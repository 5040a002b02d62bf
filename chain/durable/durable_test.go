package durable_test

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/durable"
)

func TestFileAppearsWholeAndPrivate(t *testing.T) {
	path := filepath.Join(t.TempDir(), "folder", "file")
	require.NoError(t, durable.WriteFile(path, []byte("makes the folder")))
	folder, err := os.Stat(filepath.Dir(path))
	require.NoError(t, err)
	require.Equal(t, fs.FileMode(0o700), folder.Mode().Perm())
	require.NoError(t, os.WriteFile(path+durable.TemporarySuffix, []byte("a longer rest of a crash"), 0o600))
	for _, content := range []string{"first", "second"} {
		require.NoError(t, durable.WriteFile(path, []byte(content)))
		got, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, content, string(got))
	}
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, fs.FileMode(0o600), info.Mode())
	require.NoFileExists(t, path+durable.TemporarySuffix)
}

func TestFailureLeavesTheOldFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	require.NoError(t, durable.WriteFile(path, []byte("old")))
	require.NoError(t, os.Mkdir(path+durable.TemporarySuffix, 0o700)) // the temporary file can not be made
	require.Error(t, durable.WriteFile(path, []byte("new")))
	got, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, "old", string(got))
}

func TestFileThatIsNotFinishedLeavesTheOldOneAndNothingElse(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	require.NoError(t, durable.WriteFile(path, []byte("old")))
	interrupted := errors.New("interrupted")
	require.ErrorIs(t, durable.Write(path, func(to io.Writer) error {
		_, err := to.Write([]byte("half of the new"))
		return errors.Join(err, interrupted)
	}), interrupted)
	got, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, "old", string(got))
	require.NoFileExists(t, path+durable.TemporarySuffix)
}
