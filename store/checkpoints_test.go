package store

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestBatchThatEndsWhileTheStoreIsClosedWantsNoCheckpoint(t *testing.T) {
	s, err := Open(t.Context(), Options{Dir: t.TempDir()})
	require.NoError(t, err)
	require.NoError(t, s.Close())
	require.NotPanics(t, s.checkpoints.want)
}
