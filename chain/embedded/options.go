package embedded

import (
	"log/slog"
	"net"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/chain/sealer"
	"github.com/specie-money/specie/domain"
)

const (
	// DefaultRPCAddr is where wallets expect a local node.
	DefaultRPCAddr = "127.0.0.1:8545"
	// DefaultGasLimit is the gas that a block may take.
	DefaultGasLimit = 60_000_000
	// minGasLimit lets a block hold one transaction of the largest size that Osaka allows.
	minGasLimit = 16_777_216
)

// Options say how to open a chain. Only DataDir is required.
type Options struct {
	// DataDir is the chain's own directory; it is made when missing.
	DataDir string
	// Genesis describes the chain when it is made. Later it may be left empty; what is set must agree.
	Genesis Genesis
	// RPCAddr is host:port of HTTP and WebSocket; port 0 takes any free one. Empty means DefaultRPCAddr.
	RPCAddr string
	// IPCPath is that of a socket on which the chain answers too, to this user alone; empty for none.
	IPCPath string
	// Hosts are names, besides localhost and bare IP addresses, under which requests may come.
	Hosts []string
	// Origins are web origins, besides those on this machine and browser extensions, whose pages may send requests.
	Origins []string
	// Period is the time between blocks; 0 means on demand.
	Period time.Duration
	// Manual leaves all sealing to Sealer().SealNow.
	Manual bool
	// Clock dates the blocks; nil means the time of day.
	Clock sealer.Clock
	// GasLimit is the gas limit of a block that the chain moves towards; 0 means the genesis block's.
	GasLimit uint64
	// FeeRecipient gets the transactions' tips.
	FeeRecipient common.Address
	// Pool says how many transactions may wait.
	Pool PoolLimits
	// SegmentBytes is the size [bytes] of the journal's files; 0 means sealer.DefaultSegmentBytes.
	SegmentBytes int64
	// Log takes the chain's messages, and geth's from warning up; nil means slog.Default().
	Log *slog.Logger
}

// PoolLimits are how many transactions may wait for a block. Zero fields take the defaults, which let a lane of
// thousands of transactions wait without any being dropped.
type PoolLimits struct {
	AccountSlots uint64 // executable transactions of one account
	GlobalSlots  uint64 // executable transactions of all accounts
	AccountQueue uint64 // transactions of one account that wait for an earlier nonce
	GlobalQueue  uint64 // transactions of all accounts that wait for an earlier nonce
}

func (o Options) withDefaults() (Options, error) {
	if o.DataDir == "" {
		return o, domain.Errorf(domain.CodeSettingInvalid, "the chain needs a data directory")
	}
	if o.RPCAddr == "" {
		o.RPCAddr = DefaultRPCAddr
	}
	if _, _, err := net.SplitHostPort(o.RPCAddr); err != nil {
		return o, domain.Errorf(domain.CodeSettingInvalid, "the RPC address %q is not host:port, for example %s", o.RPCAddr, DefaultRPCAddr)
	}
	if o.Period < 0 {
		return o, domain.Errorf(domain.CodeSettingInvalid, "the block period %s is negative; use 0 to seal on demand", o.Period)
	}
	if o.GasLimit != 0 && o.GasLimit < minGasLimit {
		return o, domain.Errorf(domain.CodeSettingInvalid, "the gas limit %d is below %d, what one transaction may take", o.GasLimit, minGasLimit)
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	for _, limit := range []struct {
		value    *uint64
		standard uint64
	}{
		{&o.Pool.AccountSlots, 8_192},
		{&o.Pool.GlobalSlots, 65_536},
		{&o.Pool.AccountQueue, 8_192},
		{&o.Pool.GlobalQueue, 65_536},
	} {
		if *limit.value == 0 {
			*limit.value = limit.standard
		}
	}
	return o, nil
}
