package sealer

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/errgroup"

	"github.com/specie-money/specie/domain"
)

// DefaultSegmentBytes is the size [bytes] from which the journal goes on in a new file. Opening reads the last file.
const DefaultSegmentBytes = 64 << 20

// Identity says which chain a journal belongs to.
type Identity struct {
	ChainID uint64
	Genesis common.Hash
}

// Journal is the durable record of every block that was sealed and of every deliberate rewind, in order. Its files are
// only ever appended to. It is not safe for concurrent use: the sealer owns it.
type Journal struct {
	dir          string
	id           Identity
	segmentBytes int64
	log          *slog.Logger

	files []segmentFile
	file  *os.File // the last segment
	salt  salt     // of the last segment
	end   int64    // [bytes] of the last segment
	tip   Position

	failed error // the first failure to write; nothing is written after it
}

// OpenJournal opens the journal in a directory, or begins one. A record that a crash left half written at the very end
// is cut off; nobody was told of its block.
func OpenJournal(dir string, id Identity, segmentBytes int64, log *slog.Logger) (*Journal, error) {
	if segmentBytes <= 0 {
		segmentBytes = DefaultSegmentBytes
	}
	j := &Journal{dir: dir, id: id, segmentBytes: segmentBytes, log: log, tip: Position{Hash: id.Genesis}}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make journal directory: %w", err)
	}
	files, err := listSegments(dir)
	if err != nil {
		return nil, err
	}
	j.files = files
	if len(files) == 0 {
		err = j.nextSegment(1)
	} else {
		err = j.openLast()
	}
	if err != nil {
		return nil, err
	}
	return j, nil
}

// Tip is the last block of the chain as the journal has it.
func (j *Journal) Tip() Position { return j.tip }

// Close closes the journal's file. All that was appended is on disk already.
func (j *Journal) Close() error {
	if j.file == nil {
		return nil
	}
	err := j.file.Close()
	j.file = nil
	return err
}

// AppendBlock records a block on top of the tip. When it returns nil, the block is on disk.
func (j *Journal) AppendBlock(block *types.Block) error {
	if block.NumberU64() != j.tip.Number+1 || block.ParentHash() != j.tip.Hash {
		return fmt.Errorf("block %d on parent %s does not follow the journal's tip %s", block.NumberU64(), block.ParentHash(), j.tip)
	}
	r, err := blockRecord(block)
	if err != nil {
		return err
	}
	return j.append(r)
}

// AppendRewind records that the chain goes on from an earlier block. When it returns nil, the decision is on disk.
func (j *Journal) AppendRewind(to Position) error {
	if to.Number >= j.tip.Number {
		return fmt.Errorf("rewind to block %s is not behind the journal's tip %s", to, j.tip)
	}
	return j.append(record{kind: kindRewind, at: to})
}

func (j *Journal) append(r record) error {
	if j.failed != nil {
		return j.failed
	}
	if j.file == nil {
		return os.ErrClosed
	}
	if err := j.write(r); err != nil {
		// After a failed write or sync nobody knows what is on disk, so the journal takes nothing more until it is
		// opened anew and has been checked.
		j.failed = domain.Wrap(domain.CodeUnavailable, err, "the block journal in %s can not be written; make room on the disk or repair it, then start again", j.dir)
		return j.failed
	}
	j.tip = r.at
	return nil
}

func (j *Journal) write(r record) error {
	if j.end >= j.segmentBytes {
		if err := j.nextSegment(j.files[len(j.files)-1].sequence + 1); err != nil {
			return err
		}
	}
	frame := r.encode(j.salt)
	if _, err := j.file.WriteAt(frame, j.end); err != nil {
		return err
	}
	if err := j.file.Sync(); err != nil {
		return err
	}
	j.end += int64(len(frame))
	return nil
}

func (j *Journal) nextSegment(sequence uint64) error {
	segment, salt, end, err := createSegment(j.dir, j.id, sequence, j.tip)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(segment.path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	if err := j.Close(); err != nil {
		return errors.Join(err, f.Close())
	}
	j.files = append(j.files, segment)
	j.file, j.salt, j.end = f, salt, end
	return nil
}

func (j *Journal) openLast() (err error) {
	last := len(j.files) - 1
	found, err := j.scan(last)
	if err != nil {
		return err
	}
	run, err := found.replayed(j.files[last])
	if err != nil {
		return err
	}
	f, err := os.OpenFile(j.files[last].path, os.O_RDWR, 0)
	if err != nil {
		return fmt.Errorf("open journal: %w", err)
	}
	if found.torn > 0 {
		j.log.Warn("the journal ends in a half-written record, as a crash leaves it; cutting it off",
			"file", j.files[last].path, "bytes", found.torn, "tip", run.tip().Number)
		if err := errors.Join(f.Truncate(found.end), f.Sync()); err != nil {
			return errors.Join(fmt.Errorf("cut off the journal's torn end: %w", err), f.Close())
		}
	}
	j.file, j.salt, j.end, j.tip = f, found.salt, found.end, run.tip()
	return nil
}

// scan reads and checks a segment. Only the last one may have a torn end.
func (j *Journal) scan(index int) (contents, error) {
	file := j.files[index]
	data, err := os.ReadFile(file.path)
	if err != nil {
		return contents{}, fmt.Errorf("read journal: %w", err)
	}
	found, err := scanSegment(data, j.id, file)
	if err != nil {
		return contents{}, err
	}
	if found.torn > 0 && index != len(j.files)-1 {
		return contents{}, damaged(file, found.end, "the segment ends in bytes that are not a record")
	}
	return found, nil
}

// read gives blocks in order to a function. Decoding is done ahead of it.
func (j *Journal) read(blocks []blockRef, use func(*types.Block) error) error {
	const ahead = 64 // blocks decoded but not yet used
	decoded := make(chan *types.Block, ahead)
	var group errgroup.Group
	stop := make(chan struct{})
	group.Go(func() error {
		defer close(decoded)
		return readBlocks(blocks, func(block *types.Block) bool {
			select {
			case decoded <- block:
				return true
			case <-stop:
				return false
			}
		})
	})
	var failed error
	for block := range decoded {
		if failed = use(block); failed != nil {
			close(stop)
			break
		}
	}
	return errors.Join(failed, group.Wait())
}

func readBlocks(blocks []blockRef, give func(*types.Block) bool) (err error) {
	var open *os.File
	defer func() {
		if open != nil {
			err = errors.Join(err, open.Close())
		}
	}()
	for _, ref := range blocks {
		if open == nil || open.Name() != ref.file.path {
			if open != nil {
				if err := open.Close(); err != nil {
					return err
				}
			}
			if open, err = os.Open(ref.file.path); err != nil {
				return fmt.Errorf("open journal: %w", err)
			}
		}
		block, err := readBlock(open, ref)
		if err != nil {
			return err
		}
		if !give(block) {
			return nil
		}
	}
	return nil
}

func readBlock(from io.ReaderAt, ref blockRef) (*types.Block, error) {
	frame := make([]byte, ref.size)
	if _, err := from.ReadAt(frame, ref.offset); err != nil {
		return nil, fmt.Errorf("read block %s from the journal: %w", ref.at, err)
	}
	r, _, err := decodeRecord(frame, ref.salt)
	if err != nil || r.kind != kindBlock || r.at != ref.at {
		return nil, damaged(ref.file, ref.offset, "block "+ref.at.String()+" can not be read")
	}
	block, err := r.block()
	if err != nil {
		return nil, damaged(ref.file, ref.offset, err.Error())
	}
	return block, nil
}
