package indexer

import (
	"context"
	"encoding/binary"
	"math/rand/v2"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/bindings"
)

const simulatedChainID = 7431

var (
	successorUSD   = addressOf("USD successor") // nothing is in it before the migration
	simulatedCoins = []Coin{
		{Address: addressOf("USD"), Currency: "USD", Name: "Specie USD", Symbol: "sUSD", Decimals: 6, ReserveFeed: addressOf("USD reserve")},
		{Address: addressOf("CNY"), Currency: "CNY", Name: "Specie CNY", Symbol: "sCNY", Decimals: 6, ReserveFeed: addressOf("CNY reserve")},
		{Address: successorUSD, Currency: "USD", Name: "Specie USD", Symbol: "sUSD", Decimals: 6, ReserveFeed: addressOf("USD reserve")},
	}
	simulated = Contracts{
		StartBlock: 3, Registry: addressOf("registry"), Desk: addressOf("desk"), RuleBook: addressOf("rule book"),
		TradeBook: addressOf("trade book"), Manager: addressOf("manager"), ReleaseRegistry: addressOf("release registry"), Coins: simulatedCoins,
	}

	coinABI     = abiOf(&bindings.TradeCoinMetaData)
	registryABI = abiOf(&bindings.WalletRegistryMetaData)
	deskABI     = abiOf(&bindings.IssuanceDeskMetaData)
	feedABI     = abiOf(&bindings.ReserveFeedMetaData)
	rulesABI    = abiOf(&bindings.RuleBookMetaData)
	tradesABI   = abiOf(&bindings.TradeBookMetaData)
	managerABI  = abiOf(&bindings.AccessManagerMetaData)
	releasesABI = abiOf(&bindings.ReleaseRegistryMetaData)
)

func addressOf(name string) common.Address {
	return common.BytesToAddress(crypto.Keccak256([]byte(name)))
}

func abiOf(metadata *bind.MetaData) *abi.ABI {
	parsed, err := metadata.ParseABI()
	if err != nil {
		panic(err)
	}
	return parsed
}

// simulatedBlock is a block with what the chain is after it.
type simulatedBlock struct {
	Block
	world *world
}

// simulation is a Source: a chain of random blocks in memory that can change its mind at any time.
type simulation struct {
	mutex  sync.Mutex
	random *rand.Rand
	chain  []*simulatedBlock
	// onCall, if set, is called at each question to the node, before it is answered.
	onCall func()
}

// newSimulation makes a chain of empty blocks up to the one before the deployment.
func newSimulation(seed uint64) *simulation {
	s := &simulation{random: rand.New(rand.NewPCG(seed, 1))}
	for range simulated.StartBlock {
		s.append(nil, newWorld())
	}
	return s
}

// mine adds blocks with random transactions; some are empty.
func (s *simulation) mine(count int) {
	for range count {
		w := s.chain[len(s.chain)-1].world.clone()
		var logs []types.Log
		for range s.random.IntN(5) {
			logs = append(logs, w.transaction(s.random, uint64(len(s.chain)))...)
		}
		s.append(logs, w)
	}
}

// drop takes the last blocks away, as far as they are above the block before the deployment.
func (s *simulation) drop(depth int) {
	s.chain = s.chain[:max(int(simulated.StartBlock), len(s.chain)-depth)]
}

func (s *simulation) append(logs []types.Log, w *world) {
	number := uint64(len(s.chain))
	header := Header{Number: number, Time: simulatedTime(number), Transactions: uint64(len(logs)), GasUsed: 21_000 * uint64(len(logs))}
	if number > 0 {
		header.ParentHash = s.chain[number-1].Hash
	}
	var identity [16]byte
	if number > 0 { // one genesis block, so that two simulations are of the same chain
		binary.BigEndian.PutUint64(identity[:], s.random.Uint64())
	}
	header.Hash = crypto.Keccak256Hash(header.ParentHash[:], identity[:])
	for i := range logs {
		logs[i].BlockNumber, logs[i].BlockHash, logs[i].Index = number, header.Hash, uint(i)
	}
	s.chain = append(s.chain, &simulatedBlock{Block: Block{Header: header, Logs: logs}, world: w})
}

// simulatedTime lets the first blocks be in one hour, and later ones in many days and another month.
func simulatedTime(block uint64) uint64 {
	return 1_750_000_000 + 10*block + 40_000*max(block, 16)
}

func (s *simulation) head() *simulatedBlock { return s.chain[len(s.chain)-1] }

// called lets the chain move under whoever reads it.
func (s *simulation) called() {
	if s.onCall != nil {
		s.onCall()
	}
}

func (s *simulation) ChainID(context.Context) (uint64, error) { return simulatedChainID, nil }

func (s *simulation) Latest(context.Context) (Header, error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.called()
	return s.head().Header, nil
}

func (s *simulation) Header(_ context.Context, number uint64) (Header, error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.called()
	if number >= uint64(len(s.chain)) {
		return Header{}, ErrNoBlock
	}
	return s.chain[number].Header, nil
}

func (s *simulation) Blocks(_ context.Context, from, to uint64, _ []common.Address) ([]Block, error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.called()
	if to >= uint64(len(s.chain)) {
		return nil, ErrMoved
	}
	var blocks []Block
	for _, block := range s.chain[from : to+1] {
		blocks = append(blocks, block.Block)
	}
	return blocks, nil
}

func (s *simulation) Heads(context.Context) (<-chan struct{}, error) { return nil, ErrNoHeads }

// eventLog encodes an event as the contract would.
func eventLog(contract common.Address, contractABI *abi.ABI, name string, args ...any) types.Log {
	event, ok := contractABI.Events[name]
	if !ok || len(args) != len(event.Inputs) {
		panic("no such event: " + name)
	}
	var indexed [][]any
	var plain []any
	for i, input := range event.Inputs {
		if input.Indexed {
			indexed = append(indexed, []any{args[i]})
		} else {
			plain = append(plain, args[i])
		}
	}
	topics, err := abi.MakeTopics(indexed...)
	if err != nil {
		panic(err)
	}
	data, err := event.Inputs.NonIndexed().Pack(plain...)
	if err != nil {
		panic(name + ": " + err.Error())
	}
	log := types.Log{Address: contract, Topics: []common.Hash{event.ID}, Data: data}
	for _, topic := range topics {
		log.Topics = append(log.Topics, topic[0])
	}
	return log
}
