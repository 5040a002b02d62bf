// Package durable writes files that survive a crash.
package durable

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// WriteFile is Write of content that is in memory.
func WriteFile(path string, content []byte) error {
	return Write(path, func(to io.Writer) error {
		_, err := to.Write(content)
		return err
	})
}

// Write makes a file of mode 0600 appear under its name whole or not at all, and stay: when it returns nil, the content and
// the name are on disk. A folder that is missing is made, for its owner alone. A crash may leave a file of the same name
// with TemporarySuffix, which the next Write replaces; so one at a time may write to a name. Errors of content are given as
// they are.
func Write(path string, content func(io.Writer) error) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("make the folder of %s: %w", path, err)
	}
	temporary := path + TemporarySuffix
	f, err := os.OpenFile(temporary, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("create %s: %w", temporary, err)
	}
	if err := content(f); err != nil {
		return errors.Join(err, f.Close(), os.Remove(temporary))
	}
	if err := errors.Join(f.Sync(), f.Close()); err != nil {
		return errors.Join(fmt.Errorf("write %s: %w", temporary, err), os.Remove(temporary))
	}
	if err := os.Rename(temporary, path); err != nil {
		return errors.Join(fmt.Errorf("rename into place: %w", err), os.Remove(temporary))
	}
	dir, err := os.Open(filepath.Dir(path))
	if err != nil {
		return fmt.Errorf("open directory: %w", err)
	}
	if err := errors.Join(dir.Sync(), dir.Close()); err != nil {
		return fmt.Errorf("sync directory of %s: %w", path, err)
	}
	return nil
}

// TemporarySuffix ends the name of a file that is still being written.
const TemporarySuffix = ".tmp"
