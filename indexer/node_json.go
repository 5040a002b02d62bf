package indexer

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/chain/wire"
)

// header is a block as eth_getBlockBy… tells it without its transactions' bodies.
type header struct {
	Number       hexutil.Uint64  `json:"number"`
	Hash         common.Hash     `json:"hash"`
	ParentHash   common.Hash     `json:"parentHash"`
	Time         hexutil.Uint64  `json:"timestamp"`
	GasUsed      hexutil.Uint64  `json:"gasUsed"`
	Bloom        types.Bloom     `json:"logsBloom"`
	Transactions json.RawMessage `json:"transactions"` // their hashes; most are only counted
}

// headerBytes is about how long a header without transactions is in JSON.
const headerBytes = 2_000

func (h *header) bytes() int { return headerBytes + len(h.Transactions) }

func (h *header) header() Header {
	return Header{
		Number: uint64(h.Number), Hash: h.Hash, ParentHash: h.ParentHash, Time: uint64(h.Time),
		Transactions: uint64(h.transactions()), GasUsed: uint64(h.GasUsed),
	}
}

func (h *header) transactions() int { return bytes.Count(h.Transactions, []byte{'"'}) / 2 }

// hashes decodes the transactions' hashes.
func (h *header) hashes() ([]common.Hash, error) {
	hashes := make([]common.Hash, 0, len(h.Transactions)/(2*common.HashLength))
	err := eachHex(h.Transactions, func(digits []byte) error {
		if len(digits) != 2*common.HashLength {
			return errHex
		}
		var hash common.Hash
		_, err := hex.Decode(hash[:], digits)
		hashes = append(hashes, hash)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("transactions of block %d: %w", h.Number, err)
	}
	return hashes, nil
}

// hexList is a JSON array of byte strings in hexadecimal. One allocation holds them all.
type hexList [][]byte

// shortestReceipt is how long a raw receipt is in hexadecimal at least: each has a bloom filter. So the length of an answer
// tells how many there are at most, and an answer of many that are shorter takes no more memory than one of receipts.
const (
	shortestReceipt = 2 * types.BloomByteLength
	fewItems        = 16 // that may be shorter, to be told what they are
)

// UnmarshalRaw implements wire.Raw.
func (l *hexList) UnmarshalRaw(array []byte) error {
	memory := make([]byte, 0, len(array)/2)
	*l = make(hexList, 0, len(array)/shortestReceipt+fewItems)
	return eachHex(array, func(digits []byte) error {
		if len(*l) == cap(*l) {
			return errTooShort
		}
		first := len(memory)
		memory = memory[:first+hex.DecodedLen(len(digits))]
		item := memory[first:len(memory):len(memory)]
		*l = append(*l, item)
		_, err := hex.Decode(item, digits)
		return err
	})
}

// UnmarshalJSON implements json.Unmarshaler.
func (l *hexList) UnmarshalJSON(array []byte) error { return l.UnmarshalRaw(array) }

var (
	errHex      = errors.New("not a list of hexadecimal strings")
	errTooShort = errors.New("a list of strings that are too short for receipts")
)

// eachHex visits the digits of each string of an array of hexadecimal ones.
func eachHex(array []byte, visit func(digits []byte) error) error {
	return wire.EachString(array, func(text []byte) error {
		digits, prefixed := bytes.CutPrefix(text, []byte("0x"))
		if !prefixed || len(digits)%2 != 0 {
			return errHex
		}
		return visit(digits)
	})
}

// nodeLog is an event as eth_getLogs tells it.
type nodeLog struct {
	Address     common.Address `json:"address"`
	Topics      []common.Hash  `json:"topics"`
	Data        hexutil.Bytes  `json:"data"`
	BlockNumber hexutil.Uint64 `json:"blockNumber"`
	BlockHash   common.Hash    `json:"blockHash"`
	BlockTime   hexutil.Uint64 `json:"blockTimestamp"` // 0 where the node does not tell it
	TxHash      common.Hash    `json:"transactionHash"`
	TxIndex     hexutil.Uint64 `json:"transactionIndex"`
	Index       hexutil.Uint64 `json:"logIndex"`
	Removed     bool           `json:"removed"`
}

// nodeLogs are the answer of eth_getLogs.
type nodeLogs []nodeLog

// shortestLog is how long an event is in JSON at least, with what every event has. So the length of an answer tells how many
// there are at most, and what they take in memory.
const shortestLog = 240

var errNoLog = errors.New("an event lacks its address, topics, data, block or transaction")

// UnmarshalRaw implements wire.Raw: as encoding/json would, in a fraction of the time, and only what is whole: objects that
// lack members would take many times the memory of the answer that they came in.
func (l *nodeLogs) UnmarshalRaw(array []byte) error {
	*l = make(nodeLogs, 0, len(array)/shortestLog)
	last := func() *nodeLog { return &(*l)[len(*l)-1] }
	return wire.EachObject(array,
		func() { *l = append(*l, nodeLog{}) },
		func(key, value []byte) error { return last().read(string(key), value) },
		func() error {
			if !last().whole() {
				return errNoLog
			}
			return nil
		},
	)
}

func (l *nodeLog) whole() bool {
	return l.Address != common.Address{} && l.Topics != nil && l.Data != nil && l.BlockHash != common.Hash{} && l.TxHash != common.Hash{}
}

func (l *nodeLog) read(key string, value []byte) error {
	switch key {
	case "address":
		return l.Address.UnmarshalJSON(value)
	case "topics":
		return l.readTopics(value)
	case "data":
		return l.Data.UnmarshalJSON(value)
	case "blockNumber":
		return l.BlockNumber.UnmarshalJSON(value)
	case "blockHash":
		return l.BlockHash.UnmarshalJSON(value)
	case "blockTimestamp":
		return l.BlockTime.UnmarshalJSON(value)
	case "transactionHash":
		return l.TxHash.UnmarshalJSON(value)
	case "transactionIndex":
		return l.TxIndex.UnmarshalJSON(value)
	case "logIndex":
		return l.Index.UnmarshalJSON(value)
	case "removed":
		return json.Unmarshal(value, &l.Removed)
	}
	return nil
}

func (l *nodeLog) readTopics(array []byte) error {
	l.Topics = make([]common.Hash, 0, len(array)/(2*common.HashLength))
	return wire.EachString(array, func(text []byte) error {
		var topic common.Hash
		err := topic.UnmarshalText(text)
		l.Topics = append(l.Topics, topic)
		return err
	})
}
