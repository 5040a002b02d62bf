package calldata_test

import (
	"crypto/ecdsa"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
)

var (
	managerABI  = bindings.NewAccessManager()
	registryABI = bindings.NewWalletRegistry()
	feedABI     = bindings.NewReserveFeed()
	coinABI     = bindings.NewTradeCoin()
	bookABI     = bindings.NewTradeBook()
)

const (
	coinUnit   = domain.Amount(1_000_000)
	never      = 1<<40 - 1 // [Unix seconds]
	germany    = 276
	china      = 156
	ofMainTier = 1
	highestCap = 1_000_000_000 * coinUnit
)

type party struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

func partyOf(name string) party {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("netting party " + name)))
	if err != nil {
		panic(err)
	}
	return party{key, crypto.PubkeyToAddress(key.PublicKey)}
}

var (
	admin    = partyOf("admin")
	endorser = partyOf("endorser")
	operator = partyOf("operator")
	stranger = partyOf("stranger")
)

// world is a real geth in memory with the contracts that trades need; each transaction has a block of its own.
type world struct {
	t       *testing.T
	backend *simulated.Backend
	client  simulated.Client

	registry, book common.Address
	coins          []common.Address // USD, EUR
}

func newWorld(t *testing.T, funded ...party) *world {
	t.Helper()
	alloc := types.GenesisAlloc{}
	for _, p := range append(funded, admin, operator, stranger) {
		alloc[p.address] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))}
	}
	w := &world{t: t, backend: simulated.NewBackend(alloc, simulated.WithBlockGasLimit(2*params.MaxTxGas), func(_ *node.Config, e *ethconfig.Config) {
		osaka := *e.Genesis.Config
		osaka.AmsterdamTime, osaka.BogotaTime = nil, nil
		e.Genesis.Config = &osaka
	})}
	w.client = w.backend.Client()
	t.Cleanup(func() { require.NoError(t, w.backend.Close()) })

	manager := w.deploy(bindings.AccessManagerMetaData.Bin, managerABI.PackConstructor(admin.address))
	w.registry = w.deploy(bindings.WalletRegistryMetaData.Bin, registryABI.PackConstructor(manager, 2))
	w.book = w.deploy(bindings.TradeBookMetaData.Bin, bookABI.PackConstructor(manager, w.registry))
	w.send(admin, w.registry, registryABI.PackSetEndorser(endorser.address, true))
	w.send(admin, w.book, bookABI.PackSetNettingOperator(operator.address, true))
	for _, currency := range []string{"USD", "EUR"} {
		feed := w.deploy(bindings.ReserveFeedMetaData.Bin, feedABI.PackConstructor(manager, 6, currency))
		coin := w.deploy(bindings.TradeCoinMetaData.Bin, coinABI.PackConstructor(bindings.TradeCoinParameters{
			Manager: manager, Registry: w.registry, ReserveFeed: feed, Name: "Specie " + currency, Symbol: "s" + currency,
			Currency: currency, Decimals: 6, SupplyCeiling: domain.MaxAmount.Big(), DailyMintCeiling: domain.MaxAmount.Big(),
		}))
		w.send(admin, w.registry, registryABI.PackAddCoin(coin))
		w.send(admin, coin, coinABI.PackSetMintAllowance(admin.address, domain.MaxAmount.Big()))
		w.send(admin, coin, coinABI.PackSetOpener(w.book, true))
		w.send(admin, coin, coinABI.PackSetCap(ofMainTier, highestCap.Big()))
		w.coins = append(w.coins, coin)
	}
	return w
}

// register lets a wallet hold all coins.
func (w *world) register(p party) {
	w.t.Helper()
	e := typeddata.Endorsement{
		Wallet: p.address, Commitment: crypto.Keccak256Hash(p.address[:]), Country: germany, Tier: ofMainTier,
		ValidUntil: never, CoinMask: 1<<len(w.coins) - 1, Sequence: 1,
	}
	w.send(admin, w.registry, registryABI.PackRegister(bindings.IWalletRegistryEndorsement{
		Wallet: e.Wallet, Commitment: e.Commitment, Country: e.Country, Tier: e.Tier,
		ValidUntil: new(big.Int).SetUint64(e.ValidUntil), CoinMask: e.CoinMask, Sequence: e.Sequence,
	}, w.sign(endorser, e.Message(typeddata.Registry(w.chainID().Uint64(), w.registry)))))
}

// give mints coin to a wallet, of which the book may take the allowance.
func (w *world) give(coin common.Address, p party, balance, allowance domain.Amount) {
	w.t.Helper()
	if balance > 0 {
		w.send(admin, coin, coinABI.PackMint(p.address, balance.Big()))
	}
	w.send(p, coin, coinABI.PackApprove(w.book, allowance.Big()))
}

func (w *world) bookDomain() typeddata.Domain { return typeddata.Book(w.chainID().Uint64(), w.book) }

// open opens a trade under both signatures.
func (w *world) open(trade typeddata.Trade, payer, payee party) common.Hash {
	w.t.Helper()
	message := trade.Message(w.bookDomain())
	id, err := typeddata.Digest(message)
	require.NoError(w.t, err)
	words := make([]*big.Int, len(trade.Legs))
	for i, leg := range trade.Legs {
		words[i] = leg.Word()
	}
	w.send(stranger, w.book, bookABI.PackOpen(bindings.ITradeBookTerms{
		Payer: trade.Payer, Payee: trade.Payee, Coin: trade.Coin, Amount: trade.Amount.Big(),
		FromCountry: trade.FromCountry, ToCountry: trade.ToCountry, ContentHash: trade.ContentHash,
		OpenBy: new(big.Int).SetUint64(trade.OpenBy), ExpiresAt: new(big.Int).SetUint64(trade.ExpiresAt),
		PaymentRule: trade.PaymentRule, DisputePeriod: trade.DisputePeriod, Arbiter: trade.Arbiter, Nonce: trade.Nonce,
	}, words, w.sign(payer, message), w.sign(payee, message)))
	return id
}

func (w *world) sign(p party, message typeddata.Message) []byte {
	w.t.Helper()
	digest, err := typeddata.Digest(message)
	require.NoError(w.t, err)
	raw, err := crypto.Sign(digest[:], p.key)
	require.NoError(w.t, err)
	signature, err := typeddata.SignatureOf(raw)
	require.NoError(w.t, err)
	return typeddata.Join(map[common.Address]typeddata.Signature{p.address: signature})
}

// ---- chain ------------------------------------------------------------------------------------------------------

func (w *world) chainID() *big.Int { return params.AllDevChainProtocolChanges.ChainID }

func (w *world) deploy(bytecode string, arguments []byte) common.Address {
	w.t.Helper()
	return w.transact(admin, nil, append(common.FromHex(bytecode), arguments...)).ContractAddress
}

func (w *world) send(from party, to common.Address, data []byte) *types.Receipt {
	w.t.Helper()
	return w.transact(from, &to, data)
}

func (w *world) transact(from party, to *common.Address, data []byte) *types.Receipt {
	w.t.Helper()
	ctx := w.t.Context()
	nonce, err := w.client.PendingNonceAt(ctx, from.address)
	require.NoError(w.t, err)
	head, err := w.client.HeaderByNumber(ctx, nil)
	require.NoError(w.t, err)
	tip := big.NewInt(params.GWei)
	tx, err := types.SignNewTx(from.key, types.LatestSignerForChainID(w.chainID()), &types.DynamicFeeTx{
		ChainID: w.chainID(), Nonce: nonce, To: to, Data: data, Gas: params.MaxTxGas,
		GasTipCap: tip, GasFeeCap: new(big.Int).Add(tip, new(big.Int).Lsh(head.BaseFee, 1)),
	})
	require.NoError(w.t, err)
	require.NoError(w.t, w.client.SendTransaction(ctx, tx))
	w.backend.Commit()
	receipt, err := w.client.TransactionReceipt(ctx, tx.Hash())
	require.NoError(w.t, err)
	require.Equal(w.t, types.ReceiptStatusSuccessful, receipt.Status)
	return receipt
}

func read[T any](w *world, contract common.Address, data []byte, unpack func([]byte) (T, error)) T {
	w.t.Helper()
	answer, err := w.client.CallContract(w.t.Context(), ethereum.CallMsg{To: &contract, Data: data}, nil)
	require.NoError(w.t, err)
	value, err := unpack(answer)
	require.NoError(w.t, err)
	return value
}

func (w *world) balance(coin, of common.Address) domain.Amount {
	w.t.Helper()
	amount, err := domain.AmountFromBig(read(w, coin, coinABI.PackBalanceOf(of), coinABI.UnpackBalanceOf))
	require.NoError(w.t, err)
	return amount
}

// requireRefused shows that a call reverts with the named error of the contract that the metadata is of.
func (w *world) requireRefused(from party, to common.Address, data []byte, contract *bind.MetaData, name string) {
	w.t.Helper()
	_, err := w.client.CallContract(w.t.Context(), ethereum.CallMsg{From: from.address, To: &to, Data: data}, nil)
	reverted, ok := client.RevertData(err)
	require.True(w.t, ok, "%v", err)
	parsed, err := contract.ParseABI()
	require.NoError(w.t, err)
	id := parsed.Errors[name].ID
	require.Equal(w.t, id[:4], reverted[:4], "not %s but %x", name, reverted)
}
