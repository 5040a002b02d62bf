package sealer

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestWallClock(t *testing.T) {
	today := time.Unix(1_000_000, 400_000_000)
	clock := WallClock{Lead: 3 * time.Second, Now: func() time.Time { return today }}
	for _, c := range []struct {
		name      string
		parent    uint64
		timestamp uint64
		wait      time.Duration
	}{
		{"an old parent", 5, 1_000_000, 0},
		{"a parent of the last second", 999_999, 1_000_000, 0},
		{"a parent of this second runs ahead", 1_000_000, 1_000_001, 0},
		{"as far ahead as allowed", 1_000_002, 1_000_003, 0},
		{"too far ahead waits", 1_000_003, 1_000_004, 600 * time.Millisecond},
		{"much too far", 1_000_103, 1_000_104, 100*time.Second + 600*time.Millisecond},
	} {
		t.Run(c.name, func(t *testing.T) {
			timestamp, wait := clock.Next(c.parent)
			require.Equal(t, c.timestamp, timestamp)
			require.Equal(t, c.wait, wait)
		})
	}
}

func TestStepClock(t *testing.T) {
	for step, want := range map[time.Duration]uint64{time.Hour: 3_600, time.Second: 1, time.Millisecond: 1, 0: 1, -time.Hour: 1} {
		timestamp, wait := StepClock{Step: step}.Next(100)
		require.Equal(t, 100+want, timestamp)
		require.Zero(t, wait)
	}
}
