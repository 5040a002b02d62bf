package sealer

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
)

// Position names a block: its number and its hash.
type Position struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
}

// PositionOf names the block of a header.
func PositionOf(header *types.Header) Position {
	return Position{Number: header.Number.Uint64(), Hash: header.Hash()}
}

// String is for logs and errors.
func (p Position) String() string { return fmt.Sprintf("%d (%s)", p.Number, p.Hash.TerminalString()) }

// kind says what a record of the journal holds.
type kind byte

const (
	// kindHeader opens a segment. Its position is the tip of the chain before the segment's first record.
	kindHeader kind = 1
	// kindBlock is a sealed block; its payload is the block's RLP.
	kindBlock kind = 2
	// kindRewind says that the chain goes on from the block at its position; later blocks are void.
	kindRewind kind = 3
)

// A record on disk, integers big-endian:
//
//	magic u32 | payload length u32 [bytes] | CRC32C u32 | kind u8 | block number u64 | block hash 32 bytes | payload
//
// The checksum covers the segment's salt and everything but the magic and itself. The salt is random, so that nobody
// can put a well-formed record into a transaction's data and have it taken for one when a torn tail is searched.
const (
	recordMagic      = 0x53504a52
	recordHeaderSize = 4 + 4 + 4 + 1 + 8 + 32
	// maxPayload [bytes] is far above the largest block that the protocol allows (8 MiB): a larger length is damage.
	maxPayload = 64 << 20
)

var crcTable = crc32.MakeTable(crc32.Castagnoli)

// errBadRecord says that the bytes at hand are not a whole, unharmed record.
var errBadRecord = errors.New("not a record")

type record struct {
	kind    kind
	at      Position
	payload []byte
}

type salt [8]byte

func checksum(s salt, frame []byte) uint32 {
	sum := crc32.Update(0, crcTable, s[:])
	sum = crc32.Update(sum, crcTable, frame[4:8])
	return crc32.Update(sum, crcTable, frame[12:])
}

func (r record) encode(s salt) []byte {
	frame := make([]byte, recordHeaderSize+len(r.payload))
	binary.BigEndian.PutUint32(frame[0:], recordMagic)
	binary.BigEndian.PutUint32(frame[4:], uint32(len(r.payload)))
	frame[12] = byte(r.kind)
	binary.BigEndian.PutUint64(frame[13:], r.at.Number)
	copy(frame[21:], r.at.Hash[:])
	copy(frame[recordHeaderSize:], r.payload)
	binary.BigEndian.PutUint32(frame[8:], checksum(s, frame))
	return frame
}

// decodeRecord reads the record at the start of data and tells its size. The payload aliases data.
func decodeRecord(data []byte, s salt) (record, int, error) {
	if len(data) < recordHeaderSize || binary.BigEndian.Uint32(data) != recordMagic {
		return record{}, 0, errBadRecord
	}
	length := binary.BigEndian.Uint32(data[4:])
	if length > maxPayload || int(length) > len(data)-recordHeaderSize {
		return record{}, 0, errBadRecord
	}
	frame := data[:recordHeaderSize+int(length)]
	if binary.BigEndian.Uint32(frame[8:]) != checksum(s, frame) {
		return record{}, 0, errBadRecord
	}
	r := record{kind: kind(frame[12]), payload: frame[recordHeaderSize:]}
	r.at.Number = binary.BigEndian.Uint64(frame[13:])
	copy(r.at.Hash[:], frame[21:recordHeaderSize])
	return r, len(frame), nil
}

// segmentHeader is the payload of the record that opens a segment.
type segmentHeader struct {
	Version  uint64
	ChainID  uint64
	Genesis  common.Hash
	Sequence uint64
	Salt     salt
}

// journalVersion changes when the format does, so that an older program refuses a newer journal.
const journalVersion = 1

func blockRecord(block *types.Block) (record, error) {
	payload, err := rlp.EncodeToBytes(block)
	if err != nil {
		return record{}, fmt.Errorf("encode block %d: %w", block.NumberU64(), err)
	}
	return record{kind: kindBlock, at: PositionOf(block.Header()), payload: payload}, nil
}

// block decodes the record's block and checks that it is the one that the record names.
func (r record) block() (*types.Block, error) {
	var block types.Block
	if err := rlp.DecodeBytes(r.payload, &block); err != nil {
		return nil, fmt.Errorf("decode block %s: %w", r.at, err)
	}
	if block.NumberU64() != r.at.Number || block.Hash() != r.at.Hash {
		return nil, fmt.Errorf("record of block %s holds block %d (%s)", r.at, block.NumberU64(), block.Hash())
	}
	return &block, nil
}
