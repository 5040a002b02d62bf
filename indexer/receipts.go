package indexer

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
)

// collector takes the events of the indexed contracts from the receipts of a block, without decoding what is not
// needed: an index is counted for every event, the hash of a transaction is asked for only where it has one to take.
type collector struct {
	filter *filter
	block  *Header
	hash   func(transaction int) (common.Hash, error)

	next   uint          // the index of the next event in the block
	topics []common.Hash // of the events taken; one allocation serves many
	data   []byte        // likewise
	taken  []types.Log
}

// newCollector makes room for an event of each transaction, as a transfer has it.
func newCollector(filter *filter, block *Header, hash func(transaction int) (common.Hash, error)) *collector {
	const topics, data = 3, common.HashLength // of a Transfer event
	events := min(int(block.Transactions), mostExpected)
	return &collector{
		filter: filter, block: block, hash: hash,
		topics: make([]common.Hash, 0, events*topics), data: make([]byte, 0, events*data), taken: make([]types.Log, 0, events),
	}
}

// mostExpected bounds the room that is made for events before there are any.
const mostExpected = 1 << 12

// receipt takes from the fields of a receipt, of which so many precede the list of its events. The fields are not
// referred to afterwards.
func (c *collector) receipt(transaction int, fields []byte, before int) error {
	for range before {
		_, _, rest, err := rlp.Split(fields)
		if err != nil {
			return fmt.Errorf("receipt %d: %w", transaction, err)
		}
		fields = rest
	}
	events, rest, err := rlp.SplitList(fields)
	if err != nil {
		return fmt.Errorf("events of receipt %d: %w", transaction, err)
	}
	if len(rest) > 0 {
		return fmt.Errorf("receipt %d has more fields than it should", transaction)
	}
	first := len(c.taken)
	for len(events) > 0 {
		event, rest, err := rlp.SplitList(events)
		if err == nil {
			err = c.event(transaction, event)
		}
		if err != nil {
			return fmt.Errorf("event %d: %w", c.next, err)
		}
		events = rest
		c.next++
	}
	if len(c.taken) == first {
		return nil
	}
	hash, err := c.hash(transaction)
	for i := range c.taken[first:] {
		c.taken[first+i].TxHash = hash
	}
	return err
}

var errEvent = errors.New("not an event")

func (c *collector) event(transaction int, fields []byte) error {
	address, fields, err := rlp.SplitString(fields)
	if err != nil || len(address) != common.AddressLength {
		return errEvent
	}
	if !c.filter.contracts[common.Address(address)] {
		return nil
	}
	topics, fields, err := rlp.SplitList(fields)
	if err != nil {
		return errEvent
	}
	data, rest, err := rlp.SplitString(fields)
	if err != nil || len(rest) > 0 {
		return errEvent
	}
	first := len(c.topics)
	for len(topics) > 0 {
		topic, rest, err := rlp.SplitString(topics)
		if err != nil || len(topic) != common.HashLength {
			return errEvent
		}
		c.topics = append(c.topics, common.Hash(topic))
		topics = rest
	}
	start := len(c.data)
	c.data = append(c.data, data...)
	c.taken = append(c.taken, types.Log{
		Address: common.Address(address), Topics: c.topics[first:len(c.topics):len(c.topics)], Data: c.data[start:len(c.data):len(c.data)],
		BlockNumber: c.block.Number, BlockHash: c.block.Hash, BlockTimestamp: c.block.Time,
		TxIndex: uint(transaction), Index: c.next,
	})
	return nil
}

// splitTransaction splits the first off a list of transactions, in the encoding that its hash and the root are made of.
func splitTransaction(transactions []byte) (transaction, rest []byte, err error) {
	kind, content, rest, err := rlp.Split(transactions)
	if err == nil && kind == rlp.List { // a legacy one is hashed with its list's head
		content = transactions[:len(transactions)-len(rest)]
	}
	return content, rest, err
}
