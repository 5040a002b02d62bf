package operations

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/domain"
)

var (
	coinABI     = bindings.NewTradeCoin()
	registryABI = bindings.NewWalletRegistry()
	deskABI     = bindings.NewIssuanceDesk()
	ruleBookABI = bindings.NewRuleBook()
	feedABI     = bindings.NewReserveFeed()

	ruleABI        = bindings.NewIssuanceRule()
	holdingRuleABI = bindings.NewHoldingRule()
	returnRuleABI  = bindings.NewReturnRule()
)

// view is the chain as of one block, so that what is checked together is read together. Its time is the time that
// deadlines are measured by.
type view struct {
	center *Center
	header *types.Header
}

func (c *Center) head(ctx context.Context) (view, error) {
	header, err := c.Node.HeaderByNumber(ctx, nil)
	if err != nil {
		return view{}, client.Explain(err)
	}
	return view{center: c, header: header}, nil
}

// time is the block's [Unix seconds].
func (v view) time() uint64 { return v.header.Time }

// ask reads from a contract as of the view's block.
func ask[T any](ctx context.Context, v view, contract common.Address, calldata []byte, unpack func([]byte) (T, error)) (T, error) {
	return client.CallAt(ctx, v.center.Node, v.header.Number, contract, calldata, unpack)
}

// askAmount reads an amount of coin units.
func askAmount(ctx context.Context, v view, contract common.Address, calldata []byte, unpack func([]byte) (*big.Int, error)) (domain.Amount, error) {
	value, err := ask(ctx, v, contract, calldata, unpack)
	if err != nil {
		return 0, err
	}
	return domain.AmountFromBig(value)
}

// account is an account as a coin keeps it; the layout is contracts/coin/AccountWord.sol.
type account struct {
	balance    domain.Amount
	validUntil uint64 // Unix seconds
	tier       uint8
	status     domain.WalletStatus
	frozen     bool
	derived    bool
	noInbound  bool
}

const (
	flagFrozen    = 1
	flagDerived   = 2
	flagNoInbound = 8
)

func (v view) account(ctx context.Context, coin, address common.Address) (account, error) {
	word, err := ask(ctx, v, coin, coinABI.PackAccountWord(address), coinABI.UnpackAccountWord)
	if err != nil {
		return account{}, err
	}
	balance, err := domain.AmountFromBig(bits(word, 0, 96))
	if err != nil {
		return account{}, err
	}
	flags := bits(word, 168, 8).Uint64()
	return account{
		balance:    balance,
		validUntil: bits(word, 96, 40).Uint64(),
		tier:       uint8(bits(word, 152, 8).Uint64()),
		status:     domain.WalletStatus(uint8(bits(word, 160, 8).Uint64())),
		frozen:     flags&flagFrozen != 0,
		derived:    flags&flagDerived != 0,
		noInbound:  flags&flagNoInbound != 0,
	}, nil
}

func bits(word *big.Int, offset, count uint) *big.Int {
	mask := new(big.Int).Lsh(big.NewInt(1), count)
	mask.Sub(mask, big.NewInt(1))
	return mask.And(mask, new(big.Int).Rsh(word, offset))
}

func (v view) isEndorser(ctx context.Context, address common.Address) (bool, error) {
	return ask(ctx, v, v.center.Contracts.Registry, registryABI.PackIsEndorser(address), registryABI.UnpackIsEndorser)
}

func (v view) wallet(ctx context.Context, address common.Address) (bindings.IWalletRegistryWallet, error) {
	return ask(ctx, v, v.center.Contracts.Registry, registryABI.PackWalletOf(address), registryABI.UnpackWalletOf)
}

// atTime writes a time of the chain for an error's detail.
func atTime(unix uint64) string {
	return time.Unix(int64(unix), 0).UTC().Format(time.RFC3339)
}

// seconds gives a time as the ABI takes it.
func seconds(unix uint64) *big.Int { return new(big.Int).SetUint64(unix) }
