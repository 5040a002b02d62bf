package sealer

import (
	"time"

	"github.com/ethereum/go-ethereum/core/types"
)

// retryAfter spaces attempts to seal when the node refuses.
const retryAfter = time.Second

// run seals until the sealer's life ends.
func (s *Sealer) run() {
	var due time.Time // of the next block, when there is a period
	for s.life.Err() == nil {
		_, period, changed := s.current()
		var err error
		if period == 0 {
			due = time.Time{}
			if err = s.sealWaiting(); err == nil {
				s.sleep(nil, changed)
			}
		} else {
			if due.IsZero() {
				due = time.Now().Add(period)
			}
			if !s.sleepUntil(due, changed) {
				due = time.Time{} // the settings changed
				continue
			}
			_, err = s.SealNow(s.life)
			due = later(due.Add(period), time.Now())
		}
		if err != nil && s.life.Err() == nil {
			s.log.Error("sealing failed, trying again", "error", err)
			s.sleepUntil(time.Now().Add(retryAfter), nil)
		}
	}
	if err := s.Err(); err != nil {
		s.log.Error("sealing ended", "error", err)
	}
}

// sealWaiting seals blocks as long as transactions wait for one.
func (s *Sealer) sealWaiting() error {
	for {
		header, err := s.seal(s.life, func(block *types.Block) (bool, error) {
			if len(block.Transactions()) > 0 {
				return true, nil
			}
			return s.node.WantsLowerFee(s.life)
		})
		if err != nil || header == nil {
			return err
		}
	}
}

// sleep waits for a time, new transactions or other settings. It reports whether the time came.
func (s *Sealer) sleep(due <-chan time.Time, changed <-chan struct{}) bool {
	arrivals := s.node.Arrivals()
	if due != nil {
		arrivals = nil
	}
	select {
	case <-due:
		return true
	case <-arrivals:
	case <-changed:
	case <-s.life.Done():
	}
	return false
}

func (s *Sealer) sleepUntil(due time.Time, changed <-chan struct{}) bool {
	timer := time.NewTimer(time.Until(due))
	defer timer.Stop()
	return s.sleep(timer.C, changed)
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}
