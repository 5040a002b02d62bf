package sealer

import (
	"bytes"
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/rlp"

	"github.com/specie-money/specie/chain/durable"
	"github.com/specie-money/specie/domain"
)

const segmentSuffix = ".journal"

// segmentFile is one file of the journal, known by its name: sequence of the file, number of its first block.
type segmentFile struct {
	path     string
	sequence uint64
}

func segmentName(sequence, firstBlock uint64) string {
	return fmt.Sprintf("%08d-%d%s", sequence, firstBlock, segmentSuffix)
}

// listSegments gives the journal's files in order and removes what an interrupted creation left behind.
func listSegments(dir string) ([]segmentFile, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("list journal: %w", err)
	}
	var files []segmentFile
	for _, entry := range entries {
		path := filepath.Join(dir, entry.Name())
		if strings.HasSuffix(entry.Name(), segmentSuffix+durable.TemporarySuffix) {
			if err := os.Remove(path); err != nil {
				return nil, fmt.Errorf("remove unfinished segment: %w", err)
			}
			continue
		}
		name, found := strings.CutSuffix(entry.Name(), segmentSuffix)
		if !found {
			continue
		}
		before, _, _ := strings.Cut(name, "-")
		sequence, err := strconv.ParseUint(before, 10, 64)
		if err != nil {
			return nil, domain.Errorf(domain.CodeJournalDamaged, "%s is not a name of a journal segment; move the file out of the journal's directory", path)
		}
		files = append(files, segmentFile{path: path, sequence: sequence})
	}
	slices.SortFunc(files, func(a, b segmentFile) int { return int(int64(a.sequence) - int64(b.sequence)) })
	for i := 1; i < len(files); i++ {
		if files[i].sequence != files[i-1].sequence+1 {
			return nil, domain.Errorf(domain.CodeJournalDamaged, "the journal's segment before %s is missing; restore %s from a backup", files[i].path, dir)
		}
	}
	return files, nil
}

// createSegment writes a segment that holds its header alone. It appears under its name only when it is whole.
func createSegment(dir string, id Identity, sequence uint64, tip Position) (segmentFile, salt, int64, error) {
	header := segmentHeader{Version: journalVersion, ChainID: id.ChainID, Genesis: id.Genesis, Sequence: sequence}
	if _, err := rand.Read(header.Salt[:]); err != nil {
		return segmentFile{}, salt{}, 0, fmt.Errorf("draw the segment's salt: %w", err)
	}
	payload, err := rlp.EncodeToBytes(&header)
	if err != nil {
		return segmentFile{}, salt{}, 0, fmt.Errorf("encode segment header: %w", err)
	}
	frame := record{kind: kindHeader, at: tip, payload: payload}.encode(salt{})
	file := segmentFile{path: filepath.Join(dir, segmentName(sequence, tip.Number+1)), sequence: sequence}
	if err := durable.WriteFile(file.path, frame); err != nil {
		return segmentFile{}, salt{}, 0, fmt.Errorf("create journal segment: %w", err)
	}
	return file, header.Salt, int64(len(frame)), nil
}

// entry is a record of a segment and where it lies.
type entry struct {
	kind   kind
	at     Position
	offset int64 // [bytes] from the start of the file
	size   int64 // [bytes] with the record's header
}

// contents is what a scan of a segment found.
type contents struct {
	base    Position // tip of the chain before the first entry
	salt    salt
	entries []entry
	end     int64 // [bytes] end of the last good record
	torn    int64 // [bytes] after end that are not a record
}

// scanSegment checks every record of a segment. Bytes at the end that hold no whole record are reported as torn; bad
// bytes that have a good record behind them are damage.
func scanSegment(data []byte, id Identity, file segmentFile) (contents, error) {
	first, size, err := decodeRecord(data, salt{})
	if err != nil || first.kind != kindHeader {
		return contents{}, damaged(file, 0, "the segment's header can not be read")
	}
	var header segmentHeader
	if err := rlp.DecodeBytes(first.payload, &header); err != nil {
		return contents{}, damaged(file, 0, "the segment's header can not be read")
	}
	switch {
	case header.Version != journalVersion:
		return contents{}, domain.Errorf(domain.CodeJournalForeign, "%s is of journal version %d, this program reads version %d; use the program that wrote it", file.path, header.Version, journalVersion)
	case header.ChainID != id.ChainID || header.Genesis != id.Genesis:
		return contents{}, domain.Errorf(domain.CodeJournalForeign, "%s belongs to chain %d with genesis %s, not to chain %d with genesis %s; put back this chain's own journal",
			file.path, header.ChainID, header.Genesis, id.ChainID, id.Genesis)
	case header.Sequence != file.sequence:
		return contents{}, damaged(file, 0, fmt.Sprintf("the file was renamed: its header says segment %d", header.Sequence))
	}
	found := contents{base: first.at, salt: header.Salt, end: int64(size)}
	for int(found.end) < len(data) {
		r, size, err := decodeRecord(data[found.end:], found.salt)
		if err != nil {
			break
		}
		found.entries = append(found.entries, entry{kind: r.kind, at: r.at, offset: found.end, size: int64(size)})
		found.end += int64(size)
	}
	found.torn = int64(len(data)) - found.end
	if found.torn > 0 && hasRecord(data[found.end+1:], found.salt) {
		return contents{}, damaged(file, found.end, "good records follow the bad one")
	}
	return found, nil
}

// hasRecord reports whether any whole record starts anywhere in data.
func hasRecord(data []byte, s salt) bool {
	var magic [4]byte
	binary.BigEndian.PutUint32(magic[:], recordMagic)
	for {
		i := bytes.Index(data, magic[:])
		if i < 0 {
			return false
		}
		if _, _, err := decodeRecord(data[i:], s); err == nil {
			return true
		}
		data = data[i+1:]
	}
}

func damaged(file segmentFile, offset int64, what string) error {
	return domain.Errorf(domain.CodeJournalDamaged,
		"%s is damaged at byte %d: %s. Restore it from a backup; or, if the chain database is known to hold every block, move the journal's whole directory away and it is written anew from the database",
		file.path, offset, what)
}
