package sealer

import (
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/specie-money/specie/domain"
)

var testID = Identity{ChainID: 7431, Genesis: common.HexToHash("0x67656e65736973")}

// require.TestingT with the little more that both testing and rapid have.
type tester interface {
	require.TestingT
	Helper()
}

// child makes a block that differs from its siblings by its time and is as long as its extra data.
func child(parent Position, time uint64, extra int) *types.Block {
	return types.NewBlockWithHeader(&types.Header{
		ParentHash: parent.Hash,
		Number:     new(big.Int).SetUint64(parent.Number + 1),
		Time:       time,
		Difficulty: new(big.Int),
		Extra:      make([]byte, extra),
	})
}

func openTest(t tester, dir string, segmentBytes int64) *Journal {
	t.Helper()
	j, err := OpenJournal(dir, testID, segmentBytes, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	return j
}

// whole reads everything the journal holds and returns the blocks of its chain.
func whole(t tester, j *Journal) []*types.Block {
	t.Helper()
	past := j.history()
	found, err := past.backTo(func(Position) (bool, error) { return false, nil })
	require.NoError(t, err)
	require.False(t, found)
	chain, err := past.chain()
	require.NoError(t, err)
	require.Equal(t, Position{Hash: testID.Genesis}, chain.floor)
	require.Equal(t, j.Tip(), chain.tip())
	var blocks []*types.Block
	require.NoError(t, j.read(chain.blocks, func(b *types.Block) error {
		blocks = append(blocks, b)
		return nil
	}))
	return blocks
}

func requireBlocks(t tester, want, got []*types.Block) {
	t.Helper()
	require.Len(t, got, len(want))
	for i := range want {
		require.Equal(t, want[i].Hash(), got[i].Hash())
	}
}

// model is what a journal should hold.
type model struct{ blocks []*types.Block }

func (m *model) tip() Position {
	if len(m.blocks) == 0 {
		return Position{Hash: testID.Genesis}
	}
	return PositionOf(m.blocks[len(m.blocks)-1].Header())
}

func (m *model) at(number uint64) Position {
	if number == 0 {
		return Position{Hash: testID.Genesis}
	}
	return PositionOf(m.blocks[number-1].Header())
}

func TestJournalKeepsBlocksAndRewindsOverRestartsAndSegments(t *testing.T) {
	under, runs := t.TempDir(), 0
	rapid.Check(t, func(t *rapid.T) {
		runs++
		dir := filepath.Join(under, strconv.Itoa(runs))
		segmentBytes := rapid.Int64Range(300, 8_000).Draw(t, "segment bytes")
		j := openTest(t, dir, segmentBytes)
		var m model
		clock := uint64(0)
		t.Repeat(map[string]func(*rapid.T){
			"block": func(t *rapid.T) {
				clock++
				block := child(m.tip(), clock, rapid.IntRange(0, 600).Draw(t, "extra"))
				require.NoError(t, j.AppendBlock(block))
				m.blocks = append(m.blocks, block)
			},
			"rewind": func(t *rapid.T) {
				if len(m.blocks) == 0 {
					t.Skip("nothing to rewind")
				}
				to := rapid.Uint64Range(0, uint64(len(m.blocks))-1).Draw(t, "to")
				require.NoError(t, j.AppendRewind(m.at(to)))
				m.blocks = m.blocks[:to]
			},
			"restart": func(t *rapid.T) {
				require.NoError(t, j.Close())
				j = openTest(t, dir, segmentBytes)
				requireBlocks(t, m.blocks, whole(t, j))
			},
			"": func(t *rapid.T) { require.Equal(t, m.tip(), j.Tip()) },
		})
		requireBlocks(t, m.blocks, whole(t, j))
		require.NoError(t, j.Close())
	})
}

// writeChain fills a journal with blocks and returns them with the end of each record in the one segment.
func writeChain(t tester, dir string, count int) (blocks []*types.Block, ends []int64) {
	t.Helper()
	j := openTest(t, dir, 0)
	var m model
	for i := range count {
		block := child(m.tip(), uint64(i), 40+i)
		require.NoError(t, j.AppendBlock(block))
		m.blocks, ends = append(m.blocks, block), append(ends, j.end)
	}
	require.NoError(t, j.Close())
	return m.blocks, ends
}

func onlySegment(t tester, dir string) string {
	t.Helper()
	files, err := listSegments(dir)
	require.NoError(t, err)
	require.Len(t, files, 1)
	return files[0].path
}

// FuzzHarmedJournal harms a journal in one place and cuts it off in another. What can still be read is a prefix of
// what was written, or an error that says so.
func FuzzHarmedJournal(f *testing.F) {
	f.Add(uint32(0), byte(0), uint32(0))
	f.Add(uint32(1_000), byte(1), uint32(0))
	f.Add(uint32(120), byte(0x80), uint32(3))
	f.Add(uint32(0), byte(0xff), uint32(700))
	source := f.TempDir()
	blocks, ends := writeChain(f, source, 12)
	good, err := os.ReadFile(onlySegment(f, source))
	require.NoError(f, err)
	name := filepath.Base(onlySegment(f, source))

	f.Fuzz(func(t *testing.T, at uint32, mask byte, cut uint32) {
		data := append([]byte(nil), good[:len(good)-int(cut)%len(good)]...)
		changed := int64(len(data))
		if mask != 0 && len(data) > 0 {
			changed = int64(at) % int64(len(data))
			data[changed] ^= mask
		}
		dir := t.TempDir()
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), data, 0o600))

		unharmed := 0 // records before the harm
		for unharmed < len(ends) && ends[unharmed] <= changed {
			unharmed++
		}
		j, err := OpenJournal(dir, testID, 0, slog.New(slog.DiscardHandler))
		if err != nil {
			code := domain.CodeOf(err)
			require.Contains(t, []domain.Code{domain.CodeJournalDamaged, domain.CodeJournalForeign}, code)
			require.Less(t, unharmed, len(ends), "an unharmed journal was refused")
			return
		}
		defer func() { require.NoError(t, j.Close()) }()
		requireBlocks(t, blocks[:unharmed], whole(t, j))
		// It goes on from there.
		next := child(j.Tip(), 99, 0)
		require.NoError(t, j.AppendBlock(next))
		requireBlocks(t, append(blocks[:unharmed:unharmed], next), whole(t, j))
	})
}

func TestEveryTornTailLeavesThePrefix(t *testing.T) {
	source := t.TempDir()
	blocks, ends := writeChain(t, source, 3)
	good, err := os.ReadFile(onlySegment(t, source))
	require.NoError(t, err)
	name := filepath.Base(onlySegment(t, source))
	for length := ends[1]; length < ends[2]; length++ {
		dir := t.TempDir()
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), good[:length], 0o600))
		j := openTest(t, dir, 0)
		requireBlocks(t, blocks[:2], whole(t, j))
		require.NoError(t, j.Close())
		info, err := os.Stat(filepath.Join(dir, name))
		require.NoError(t, err)
		require.Equal(t, ends[1], info.Size(), "the torn record was not cut off")
	}
}

func TestDamageInTheMiddleIsToldNotHealed(t *testing.T) {
	source := t.TempDir()
	_, ends := writeChain(t, source, 5)
	path := onlySegment(t, source)
	good, err := os.ReadFile(path)
	require.NoError(t, err)
	for offset := ends[1]; offset < ends[2]; offset++ {
		data := append([]byte(nil), good...)
		data[offset] ^= 0x10
		require.NoError(t, os.WriteFile(path, data, 0o600))
		_, err := OpenJournal(source, testID, 0, slog.New(slog.DiscardHandler))
		require.ErrorIs(t, err, domain.ErrorOf(domain.CodeJournalDamaged), "byte %d", offset)
		after, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, data, after, "a damaged journal was changed")
	}
}

func TestForgedRecordInTransactionDataIsNotTakenForOne(t *testing.T) {
	dir := t.TempDir()
	writeChain(t, dir, 2)
	path := onlySegment(t, dir)
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	forged, err := blockRecord(child(Position{Number: 2}, 7, 0))
	require.NoError(t, err)
	torn := append([]byte{1, 2, 3}, forged.encode(salt{})...)
	require.NoError(t, os.WriteFile(path, append(data, torn...), 0o600))
	j := openTest(t, dir, 0)
	require.EqualValues(t, 2, j.Tip().Number)
	require.NoError(t, j.Close())
}

func TestJournalOfAnotherChainIsRefused(t *testing.T) {
	dir := t.TempDir()
	writeChain(t, dir, 2)
	for _, id := range []Identity{{ChainID: 1, Genesis: testID.Genesis}, {ChainID: testID.ChainID, Genesis: common.Hash{1}}} {
		_, err := OpenJournal(dir, id, 0, slog.New(slog.DiscardHandler))
		require.ErrorIs(t, err, domain.ErrorOf(domain.CodeJournalForeign))
	}
}

func TestMissingAndRenamedSegmentsAreTold(t *testing.T) {
	fill := func(t *testing.T) (string, []segmentFile) {
		t.Helper()
		dir := t.TempDir()
		j := openTest(t, dir, 1)
		var m model
		for i := range 4 {
			block := child(m.tip(), uint64(i), 10)
			require.NoError(t, j.AppendBlock(block))
			m.blocks = append(m.blocks, block)
		}
		require.NoError(t, j.Close())
		files, err := listSegments(dir)
		require.NoError(t, err)
		require.Len(t, files, 5, "the first holds no block, the others one each")
		return dir, files
	}
	refused := func(t *testing.T, dir string) {
		t.Helper()
		_, err := OpenJournal(dir, testID, 1, slog.New(slog.DiscardHandler))
		require.ErrorIs(t, err, domain.ErrorOf(domain.CodeJournalDamaged))
	}
	t.Run("missing", func(t *testing.T) {
		dir, files := fill(t)
		require.NoError(t, os.Remove(files[1].path))
		refused(t, dir)
	})
	t.Run("renamed", func(t *testing.T) {
		dir, files := fill(t)
		require.NoError(t, os.Rename(files[4].path, files[4].path+".aside"))
		require.NoError(t, os.Rename(files[3].path, files[4].path))
		require.NoError(t, os.Rename(files[4].path+".aside", files[3].path))
		refused(t, dir)
	})
	t.Run("of another journal", func(t *testing.T) {
		dir, files := fill(t)
		other := openTest(t, t.TempDir(), 1)
		for i := range 4 {
			require.NoError(t, other.AppendBlock(child(other.Tip(), uint64(100+i), 10)))
		}
		require.NoError(t, other.Close())
		content, err := os.ReadFile(other.files[2].path)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(files[2].path, content, 0o600))
		j := openTest(t, dir, 1)
		_, err = j.history().backTo(func(Position) (bool, error) { return false, nil })
		require.ErrorIs(t, err, domain.ErrorOf(domain.CodeJournalDamaged))
		require.NoError(t, j.Close())
	})
	t.Run("strange name", func(t *testing.T) {
		dir, _ := fill(t)
		require.NoError(t, os.WriteFile(filepath.Join(dir, "x.journal"), nil, 0o600))
		refused(t, dir)
	})
	t.Run("unfinished", func(t *testing.T) {
		dir, _ := fill(t)
		unfinished := filepath.Join(dir, segmentName(6, 5)+".tmp")
		require.NoError(t, os.WriteFile(unfinished, []byte("half"), 0o600))
		j := openTest(t, dir, 1)
		require.EqualValues(t, 4, j.Tip().Number)
		require.NoError(t, j.Close())
		require.NoFileExists(t, unfinished)
	})
}

func TestJournalThatFailedToWriteTakesNothingMore(t *testing.T) {
	j := openTest(t, t.TempDir(), 0)
	require.NoError(t, j.file.Close()) // as a disk that goes away
	err := j.AppendBlock(child(j.Tip(), 1, 0))
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeUnavailable))
	require.Zero(t, j.Tip().Number)
	require.Equal(t, err, j.AppendBlock(child(j.Tip(), 1, 0)))
}

func TestJournalRefusesWhatDoesNotFollow(t *testing.T) {
	j := openTest(t, t.TempDir(), 0)
	require.Error(t, j.AppendBlock(child(Position{Number: 1, Hash: testID.Genesis}, 1, 0)), "a gap")
	require.Error(t, j.AppendBlock(child(Position{Hash: common.Hash{9}}, 1, 0)), "another parent")
	require.Error(t, j.AppendRewind(Position{Hash: testID.Genesis}), "not backwards")
	require.NoError(t, j.Close())
}
