package keys

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/specie-money/specie/chain/durable"
)

// writeSecret writes a file that its owner alone can read, in a folder that its owner alone can open.
func writeSecret(path string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("make the folder of %s: %w", path, err)
	}
	return durable.WriteFile(path, content)
}
