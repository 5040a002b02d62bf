package store

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestVersionOfDerivedTablesIsOfWhatIsWritten(t *testing.T) {
	require.NotEqual(t, derivedVersion(sqlite{}), derivedVersion(postgres{}), "each writes the tables in its own way")
}
