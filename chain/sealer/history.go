package sealer

import (
	"github.com/ethereum/go-ethereum/common"
)

// blockRef says where the journal holds a block.
type blockRef struct {
	at     Position
	file   segmentFile
	salt   salt
	offset int64
	size   int64
}

// stretch is the effect of a run of records on the chain: up to floor the chain is as it was before, then come blocks.
type stretch struct {
	floor  Position
	blocks []blockRef
}

// tip is the last block of the chain.
func (s stretch) tip() Position {
	if len(s.blocks) == 0 {
		return s.floor
	}
	return s.blocks[len(s.blocks)-1].at
}

// at gives the block of a number that lies between floor and tip.
func (s stretch) at(number uint64) Position {
	if number == s.floor.Number {
		return s.floor
	}
	return s.blocks[number-s.floor.Number-1].at
}

// after gives the blocks above a number that is not below the floor.
func (s stretch) after(number uint64) []blockRef { return s.blocks[number-s.floor.Number:] }

// rewind goes back to a block. It fails when the block is not the one that the stretch has at that height.
func (s *stretch) rewind(to Position) bool {
	if to.Number < s.floor.Number {
		s.floor, s.blocks = to, nil
		return true
	}
	keep := to.Number - s.floor.Number
	if keep > uint64(len(s.blocks)) || s.at(to.Number) != to {
		return false
	}
	s.blocks = s.blocks[:keep:keep]
	return true
}

// then is the effect of the stretch followed by a later one. It fails when the later one does not build on it.
func (s stretch) then(later stretch) (stretch, bool) {
	if !s.rewind(later.floor) {
		return stretch{}, false
	}
	s.blocks = append(s.blocks, later.blocks...)
	return s, true
}

// replayed folds a segment's records into their effect.
func (c contents) replayed(file segmentFile) (stretch, error) {
	s := stretch{floor: c.base}
	for _, e := range c.entries {
		switch e.kind {
		case kindBlock:
			if e.at.Number != s.tip().Number+1 {
				return stretch{}, damaged(file, e.offset, "block "+e.at.String()+" does not follow block "+s.tip().String())
			}
			s.blocks = append(s.blocks, blockRef{at: e.at, file: file, salt: c.salt, offset: e.offset, size: e.size})
		case kindRewind:
			if e.at.Number > s.tip().Number || !s.rewind(e.at) {
				return stretch{}, damaged(file, e.offset, "a rewind to block "+e.at.String()+" that the chain does not have")
			}
		default:
			return stretch{}, damaged(file, e.offset, "a record of an unknown kind")
		}
	}
	return s, nil
}

// history reads the journal backwards, a segment at a time, only as far as is asked for.
type history struct {
	journal *Journal
	next    int       // segments not yet read
	runs    []stretch // effects of the segments read, the latest first
	base    Position  // tip of the chain before the earliest segment read
	seen    map[common.Hash]struct{}
}

func (j *Journal) history() *history {
	return &history{journal: j, next: len(j.files), seen: make(map[common.Hash]struct{})}
}

// floor is where the part of the chain that was read begins.
func (h *history) floor() Position {
	floor := h.runs[0].floor
	for _, run := range h.runs[1:] {
		if run.floor.Number <= floor.Number {
			floor = run.floor
		}
	}
	return floor
}

// extend reads one more segment, and reports false when there is none.
func (h *history) extend() (bool, error) {
	if h.next == 0 {
		return false, nil
	}
	h.next--
	file := h.journal.files[h.next]
	found, err := h.journal.scan(h.next)
	if err != nil {
		return false, err
	}
	run, err := found.replayed(file)
	if err != nil {
		return false, err
	}
	for _, e := range found.entries {
		if e.kind == kindBlock {
			h.seen[e.at.Hash] = struct{}{}
		}
	}
	if len(h.runs) > 0 {
		if tip := run.tip(); tip != h.base {
			return false, damaged(file, found.end, "it ends at block "+tip.String()+" but the next segment begins after block "+h.base.String())
		}
	}
	h.base = found.base
	h.runs = append(h.runs, run)
	return true, nil
}

// backTo reads segments until the chain that was read begins at a block that the caller knows.
func (h *history) backTo(known func(Position) (bool, error)) (bool, error) {
	for {
		more, err := h.extend()
		if err != nil || !more {
			return false, err
		}
		found, err := known(h.floor())
		if err != nil || found {
			return found, err
		}
	}
}

// mentions reports whether the journal ever held a block, reading back as far as needed.
func (h *history) mentions(hash common.Hash) (bool, error) {
	for {
		if _, ok := h.seen[hash]; ok {
			return true, nil
		}
		more, err := h.extend()
		if err != nil || !more {
			return false, err
		}
	}
}

// chain joins what was read into one stretch that ends at the journal's tip.
func (h *history) chain() (stretch, error) {
	joined := h.runs[len(h.runs)-1]
	for i := len(h.runs) - 2; i >= 0; i-- {
		next, ok := joined.then(h.runs[i])
		if !ok {
			return stretch{}, damaged(h.journal.files[len(h.journal.files)-1-i], 0, "it does not build on the segment before it")
		}
		joined = next
	}
	return joined, nil
}
