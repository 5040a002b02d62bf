package main

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
)

// fork names a variant of the table and how to switch a developer chain to it.
type fork struct {
	name  string
	txGas uint64 // gas limit of each transaction; EIP-8037 counts state on top of the cap of EIP-7825
	pin   func(*params.ChainConfig)
}

var forks = []fork{
	{"osaka", params.MaxTxGas, func(c *params.ChainConfig) { c.AmsterdamTime, c.BogotaTime = nil, nil }},
	{"amsterdam", blockGasLimit / 2, func(c *params.ChainConfig) { c.AmsterdamTime, c.BogotaTime = new(uint64), nil }},
}

// chain is a real geth chain in memory on which each transaction gets its own block.
type chain struct {
	backend *simulated.Backend
	client  simulated.Client
	id      *big.Int
	txGas   uint64
}

const blockGasLimit = 400_000_000

// party is a key with native coin for gas. Keys are fixed, so that the table is the same in each run.
type party struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

func partyOf(name string) party {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("specie gas benchmark: " + name)))
	if err != nil {
		panic(err) // a hash outside the curve's order: impossible in practice and fixed by the name
	}
	return party{key: key, address: crypto.PubkeyToAddress(key.PublicKey)}
}

func newChain(f fork, funded ...party) *chain {
	alloc := types.GenesisAlloc{}
	for _, p := range funded {
		alloc[p.address] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))}
	}
	backend := simulated.NewBackend(alloc, simulated.WithBlockGasLimit(blockGasLimit), func(_ *node.Config, e *ethconfig.Config) {
		config := *e.Genesis.Config
		f.pin(&config)
		e.Genesis.Config = &config
		e.VMTrace = callTracer
	})
	return &chain{backend: backend, client: backend.Client(), id: params.AllDevChainProtocolChanges.ChainID, txGas: f.txGas}
}

// send mines one transaction alone in a block and gives its receipt. A nil receiver deploys.
func (c *chain) send(ctx context.Context, from party, to *common.Address, data []byte) (*types.Receipt, error) {
	nonce, err := c.client.PendingNonceAt(ctx, from.address)
	if err != nil {
		return nil, err
	}
	head, err := c.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, err
	}
	tip := big.NewInt(params.GWei)
	tx, err := types.SignNewTx(from.key, types.LatestSignerForChainID(c.id), &types.DynamicFeeTx{
		ChainID: c.id, Nonce: nonce, To: to, Data: data, Gas: c.txGas,
		GasTipCap: tip, GasFeeCap: new(big.Int).Add(tip, new(big.Int).Lsh(head.BaseFee, 1)),
	})
	if err != nil {
		return nil, err
	}
	if err := c.client.SendTransaction(ctx, tx); err != nil {
		return nil, err
	}
	c.backend.Commit()
	receipt, err := c.client.TransactionReceipt(ctx, tx.Hash())
	if err != nil {
		return nil, err
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return nil, fmt.Errorf("reverted, %d gas used", receipt.GasUsed)
	}
	return receipt, nil
}

func (c *chain) deploy(ctx context.Context, from party, bytecode string, arguments []byte) (common.Address, error) {
	receipt, err := c.send(ctx, from, nil, append(common.FromHex(bytecode), arguments...))
	if err != nil {
		return common.Address{}, err
	}
	return receipt.ContractAddress, nil
}
