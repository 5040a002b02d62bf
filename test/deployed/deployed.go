// Package deployed gives tests chains with the contracts on them without deploying each time, which takes longer than what
// most tests do then.
package deployed

import (
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// file of a directory.
type file struct {
	mode    fs.FileMode
	content []byte
}

var (
	mutex sync.Mutex
	made  = map[string]map[string]file{} // directories by key, in memory: so they leave nothing behind
)

// Into fills an empty directory with what a function puts there: the function does it for the first directory of a key, and
// every other gets a copy. When it returns, nothing may be open there.
func Into(tb testing.TB, dir, key string, put func()) {
	tb.Helper()
	mutex.Lock()
	defer mutex.Unlock()
	if made[key] == nil {
		put()
		made[key] = read(tb, dir)
		return
	}
	for path, one := range made[key] {
		at := filepath.Join(dir, path)
		require.NoError(tb, os.MkdirAll(filepath.Dir(at), 0o700))
		require.NoError(tb, os.WriteFile(at, one.content, one.mode))
	}
}

func read(tb testing.TB, dir string) map[string]file {
	tb.Helper()
	files := map[string]file{}
	root := os.DirFS(dir)
	require.NoError(tb, fs.WalkDir(root, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.Type().IsRegular() {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		content, err := fs.ReadFile(root, path)
		files[path] = file{info.Mode().Perm(), content}
		return err
	}))
	return files
}
