package main

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/indexer"
)

// synthetic is a source without a node: a chain of any length whose blocks are worked out when they are asked for, in any
// order. Wallets are registered, each is minted so much coin that no later transfer can fail, and then they transfer at
// random. It costs next to nothing, and keeps nothing, so that time and memory are the indexer's.
type synthetic struct {
	events    uint64 // of the whole chain
	contracts indexer.Contracts

	registered, transferred common.Hash // topics
}

const (
	syntheticWallets = 2_000
	eventsInBlock    = 100
	emptyEvery       = 4  // the last of so many blocks is empty
	syntheticSeconds = 12 // between blocks
	firstSecond      = 1_767_600_000
	minted           = 1 << 50 // to each wallet of each coin [coin units]
	mostMoved        = 1 << 20 // by a transfer [coin units]: some 10⁹ such are fewer than what is minted
)

func newSynthetic(events uint64) *synthetic {
	address := func(name string) common.Address {
		return common.BytesToAddress(crypto.Keccak256([]byte("synthetic " + name)))
	}
	s := &synthetic{events: events, contracts: indexer.Contracts{
		StartBlock: 1, Registry: address("registry"), Desk: address("desk"), RuleBook: address("rule book"),
	}}
	for _, currency := range []string{"USD", "EUR"} {
		s.contracts.Coins = append(s.contracts.Coins, indexer.Coin{
			Address: address(currency), Currency: currency, Name: "Specie " + currency, Symbol: "s" + currency, Decimals: 6,
			ReserveFeed: address(currency + " feed"),
		})
	}
	s.registered = topicOf(&bindings.WalletRegistryMetaData, bindings.WalletRegistryWalletRegisteredEventName)
	s.transferred = topicOf(&bindings.TradeCoinMetaData, bindings.TradeCoinTransferEventName)
	return s
}

func topicOf(metadata *bind.MetaData, event string) common.Hash {
	parsed, err := metadata.ParseABI()
	if err != nil {
		panic("generated bindings hold a bad ABI: " + err.Error())
	}
	return parsed.Events[event].ID
}

// movement is a transfer.
type movement struct {
	coin     int
	from, to int // wallets; from is -1 for a mint
	amount   uint64
}

func walletAddress(wallet int) common.Address {
	if wallet < 0 {
		return common.Address{}
	}
	return common.BytesToAddress(binary.BigEndian.AppendUint64([]byte("wallet......"), uint64(wallet)))
}

// movement of an event, counted from those after the registrations.
func (s *synthetic) movement(event uint64) movement {
	coins := uint64(len(s.contracts.Coins))
	if event < syntheticWallets*coins {
		return movement{coin: int(event % coins), from: -1, to: int(event / coins), amount: minted}
	}
	random := rand.New(rand.NewPCG(event, 7)) //nolint:gosec // the same in each run
	from := random.IntN(syntheticWallets)
	return movement{
		coin: random.IntN(int(coins)), from: from, to: (from + 1 + random.IntN(syntheticWallets-1)) % syntheticWallets,
		amount: 1 + random.Uint64N(mostMoved),
	}
}

// log of an event of the whole chain.
func (s *synthetic) log(event uint64) types.Log {
	if event < syntheticWallets {
		wallet := walletAddress(int(event))
		const tier = 2
		coinMask := uint64(1<<len(s.contracts.Coins) - 1)
		return types.Log{
			Address: s.contracts.Registry,
			Topics:  []common.Hash{s.registered, word(wallet), crypto.Keccak256Hash(wallet[:]), word(s.contracts.Desk)},
			Data:    words(uint64(country(int(event))), tier, 1<<40-1, coinMask, 1),
		}
	}
	m := s.movement(event - syntheticWallets)
	return types.Log{
		Address: s.contracts.Coins[m.coin].Address,
		Topics:  []common.Hash{s.transferred, word(walletAddress(m.from)), word(walletAddress(m.to))},
		Data:    words(m.amount),
	}
}

// country of a wallet [ISO 3166-1 numeric]: one of eight.
func country(wallet int) uint16 { return []uint16{276, 156, 250, 356, 392, 76, 710, 360}[wallet%8] }

func word(address common.Address) common.Hash { return common.BytesToHash(address[:]) }

func words(numbers ...uint64) []byte {
	data := make([]byte, len(numbers)*common.HashLength)
	for i, number := range numbers {
		binary.BigEndian.PutUint64(data[(i+1)*common.HashLength-8:], number)
	}
	return data
}

// ---- as a source --------------------------------------------------------------------------------------------------

var _ interface {
	indexer.Source
	indexer.Ledger
} = (*synthetic)(nil)

// before is how many events there are in the blocks before one.
func (s *synthetic) before(number uint64) uint64 {
	if number == 0 {
		return 0
	}
	full := number - 1 - (number-1)/emptyEvery
	return min(s.events, full*eventsInBlock)
}

// head is the first block after which there are no more events.
func (s *synthetic) head() uint64 {
	number := s.events / eventsInBlock
	for s.before(number+1) < s.events {
		number++
	}
	return number
}

func blockHash(number uint64) common.Hash {
	return crypto.Keccak256Hash(binary.BigEndian.AppendUint64([]byte("block"), number))
}

func (s *synthetic) header(number uint64) indexer.Header {
	events := s.before(number+1) - s.before(number)
	const gas = 37_000 // of a transfer
	h := indexer.Header{
		Number: number, Hash: blockHash(number), Time: firstSecond + number*syntheticSeconds, Transactions: events, GasUsed: events * gas,
	}
	if number > 0 {
		h.ParentHash = blockHash(number - 1)
	}
	return h
}

// ChainID implements indexer.Source.
func (s *synthetic) ChainID(context.Context) (uint64, error) { return embedded.DefaultChainID, nil }

// Latest implements indexer.Source.
func (s *synthetic) Latest(context.Context) (indexer.Header, error) { return s.header(s.head()), nil }

// Header implements indexer.Source.
func (s *synthetic) Header(_ context.Context, number uint64) (indexer.Header, error) {
	if number > s.head() {
		return indexer.Header{}, indexer.ErrNoBlock
	}
	return s.header(number), nil
}

// Final implements indexer.Source.
func (s *synthetic) Final(context.Context) (uint64, error) { return s.head(), nil }

// Blocks implements indexer.Source.
func (s *synthetic) Blocks(_ context.Context, from, to uint64, _ []common.Address) ([]indexer.Block, error) {
	blocks := make([]indexer.Block, 0, to-from+1)
	for number := from; number <= to; number++ {
		block := indexer.Block{Header: s.header(number)}
		for event := s.before(number); event < s.before(number+1); event++ {
			log := s.log(event)
			index := uint(len(block.Logs))
			log.BlockNumber, log.BlockHash, log.BlockTimestamp = number, block.Hash, block.Time
			log.Index, log.TxIndex, log.TxHash = index, index, crypto.Keccak256Hash(block.Hash[:], words(event))
			block.Logs = append(block.Logs, log)
		}
		blocks = append(blocks, block)
	}
	return blocks, nil
}

// Heads implements indexer.Source: there is never another head.
func (s *synthetic) Heads(context.Context) (<-chan struct{}, error) { return nil, indexer.ErrNoHeads }

// CallAt implements indexer.Ledger: balances and supplies as they are in the end.
func (s *synthetic) CallAt(_ context.Context, block common.Hash, calls []indexer.Call) ([][]byte, error) {
	if block != blockHash(s.head()) {
		return nil, fmt.Errorf("what was held at block %s is not known, only at the head", block)
	}
	held := make([]map[common.Address]uint64, len(s.contracts.Coins))
	supply := make([]uint64, len(s.contracts.Coins))
	for coin := range held {
		held[coin] = map[common.Address]uint64{}
	}
	for event := range s.events - min(s.events, syntheticWallets) {
		m := s.movement(event)
		if m.from < 0 {
			supply[m.coin] += m.amount
		} else {
			held[m.coin][walletAddress(m.from)] -= m.amount
		}
		held[m.coin][walletAddress(m.to)] += m.amount
	}
	answers := make([][]byte, len(calls))
	for i, call := range calls {
		coin := slices.IndexFunc(s.contracts.Coins, func(c indexer.Coin) bool { return c.Address == call.Contract })
		if coin < 0 {
			return nil, fmt.Errorf("there is no coin at %s", call.Contract)
		}
		const selector = 4 // [bytes]
		if len(call.Data) == selector {
			answers[i] = words(supply[coin])
		} else {
			answers[i] = words(held[coin][common.BytesToAddress(call.Data[selector:])])
		}
	}
	return answers, nil
}
