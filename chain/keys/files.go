package keys

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

const (
	directoryMode = 0o700
	fileMode      = 0o600
)

// writeSecret puts a file in place whole or not at all, readable by its owner alone, and survives a crash of the machine.
func writeSecret(path string, content []byte) (err error) {
	directory := filepath.Dir(path)
	if err := os.MkdirAll(directory, directoryMode); err != nil {
		return fmt.Errorf("make the folder of %s: %w", path, err)
	}
	file, err := os.CreateTemp(directory, ".writing-*") // mode 0600
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(fmt.Errorf("write %s: %w", path, err), os.Remove(file.Name()))
		}
	}()
	if _, err := file.Write(content); err != nil {
		return errors.Join(err, file.Close())
	}
	if err := file.Sync(); err != nil {
		return errors.Join(err, file.Close())
	}
	if err := file.Close(); err != nil {
		return err
	}
	if err := os.Rename(file.Name(), path); err != nil {
		return err
	}
	return syncDirectory(directory)
}

// syncDirectory makes a rename durable.
func syncDirectory(path string) error {
	directory, err := os.Open(path) //nolint:gosec // the caller's own data directory
	if err != nil {
		return err
	}
	return errors.Join(directory.Sync(), directory.Close())
}
