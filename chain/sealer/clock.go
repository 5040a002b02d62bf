package sealer

import (
	"time"
)

// Clock gives blocks their time.
type Clock interface {
	// Next gives the time [Unix seconds] of the block after one of time parent, and how long to wait before it may be
	// sealed. The time is later than parent.
	Next(parent uint64) (timestamp uint64, wait time.Duration)
}

// DefaultLead is how far the chain's time may run ahead of a WallClock. Blocks are at least a second apart by
// protocol, so a burst of transactions sealed on demand runs ahead; beyond the lead it is held back to a block a second.
const DefaultLead = 15 * time.Second

// WallClock is the time of day.
type WallClock struct {
	// Lead is how far blocks may be dated ahead of the time of day.
	Lead time.Duration
	// Now is the time of day; nil means time.Now.
	Now func() time.Time
}

// Next is the time of day, or the first second after the parent when that is later.
func (c WallClock) Next(parent uint64) (uint64, time.Duration) {
	now := time.Now
	if c.Now != nil {
		now = c.Now
	}
	today := now()
	if seconds := today.Unix(); seconds > 0 && uint64(seconds) > parent {
		return uint64(seconds), 0
	}
	next := parent + 1
	wait := time.Unix(int64(next), 0).Sub(today) - c.Lead
	return next, max(wait, 0)
}

// StepClock dates each block a fixed step after its parent, whatever the time of day.
type StepClock struct {
	// Step is taken in whole seconds, at least one.
	Step time.Duration
}

// Next is one step after the parent, at once.
func (c StepClock) Next(parent uint64) (uint64, time.Duration) {
	return parent + uint64(max(c.Step/time.Second, 1)), 0
}
