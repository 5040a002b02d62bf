package typeddata_test

import (
	"encoding/binary"
	"encoding/json"
	"math"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
)

var bookABI = bindings.NewTradeBook()

// What parties and endorsers are given to sign is what a TradeBook checks, whatever the values.
func TestTradeDigestsAreTheBooks(t *testing.T) {
	ask, book := deployedBook(t)
	same := func(t *rapid.T, m typeddata.Message, call []byte) {
		ours, err := typeddata.Digest(m)
		require.NoError(t, err)
		require.Equal(t, ask(call), ours)
	}
	rapid.Check(t, func(t *rapid.T) {
		trade := anyTrade(t)
		terms, legs := contractTerms(trade)
		same(t, trade.Message(book), bookABI.PackTradeId(terms, legs))

		id, leg := hash(t, "trade id"), rapid.Uint8().Draw(t, "leg")
		same(t, typeddata.LegConsent{TradeID: id, Leg: leg}.Message(book), bookABI.PackHashLegConsent(id, leg))

		document := hash(t, "document")
		same(t, typeddata.LegDocument{TradeID: id, Leg: leg, DocumentHash: document}.Message(book),
			bookABI.PackHashLegDocument(id, leg, document))

		a := typeddata.Agreement{TradeID: id, ToPayee: amount(t, "to payee"), SettledLegs: rapid.Uint64().Draw(t, "settled")}
		same(t, a.Message(book), bookABI.PackHashAgreement(id, a.ToPayee.Big(), a.SettledLegs))

		e := typeddata.Exchange{
			First: address(t, "first"), FirstCoin: address(t, "first coin"), FirstAmount: amount(t, "first amount"),
			Second: address(t, "second"), SecondCoin: address(t, "second coin"), SecondAmount: amount(t, "second amount"),
			Deadline: seconds(t, "deadline"), Nonce: rapid.Uint64().Draw(t, "nonce"),
		}
		same(t, e.Message(book), bookABI.PackExchangeId(bindings.ITradeBookExchange{
			First: e.First, FirstCoin: e.FirstCoin, FirstAmount: e.FirstAmount.Big(),
			Second: e.Second, SecondCoin: e.SecondCoin, SecondAmount: e.SecondAmount.Big(),
			Deadline: new(big.Int).SetUint64(e.Deadline), Nonce: e.Nonce,
		}))
	})
}

// A trade's message has a struct and an array in it; its digest must survive the JSON that a wallet is shown.
func TestTradeMessageSurvivesJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		message := anyTrade(t).Message(typeddata.Book(7431, common.HexToAddress("0xb00c")))
		want, err := typeddata.Digest(message)
		require.NoError(t, err)
		text, err := json.Marshal(message)
		require.NoError(t, err)
		got, err := typeddata.DigestOf(text)
		require.NoError(t, err)
		require.Equal(t, want, got)
	})
}

// A netting record holds what ITradeBook.net says, byte by byte; the chain checks the hash of the details in the gas
// bench, where a wrong one would be another trade.
func TestNettingRecordLayout(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		trade := anyTrade(t)
		payer, payee, selected := rapid.Uint8().Draw(t, "payer"), rapid.Uint8().Draw(t, "payee"), rapid.Uint64().Draw(t, "selected")
		record, err := trade.NettingRecord(payer, payee, selected)
		require.NoError(t, err)
		require.Len(t, record, 56+32*len(trade.Legs))
		require.Equal(t, []byte{payer, payee, byte(len(trade.Legs)), trade.PaymentRule}, record[:4])
		require.Equal(t, selected, binary.BigEndian.Uint64(record[4:12]))
		require.Equal(t, trade.Amount.Big().String(), new(big.Int).SetBytes(record[12:24]).String())
		for i, leg := range trade.Legs {
			require.Equal(t, leg.Word().String(), new(big.Int).SetBytes(record[56+32*i:88+32*i]).String())
		}
	})
}

func TestLegWord(t *testing.T) {
	leg := typeddata.Leg{Amount: 0x1234, DueAt: 0x5678, Condition: typeddata.ConditionConsent, Endorsements: 3}
	require.Equal(t, "3"+"02"+"0000005678"+"000000000000000000001234", leg.Word().Text(16))
}

func anyTrade(t *rapid.T) typeddata.Trade {
	trade := typeddata.Trade{
		Payer: address(t, "payer"), Payee: address(t, "payee"), Coin: address(t, "coin"), Amount: amount(t, "amount"),
		FromCountry: rapid.Uint16().Draw(t, "from"), ToCountry: rapid.Uint16().Draw(t, "to"), ContentHash: hash(t, "content"),
		OpenBy: seconds(t, "open by"), ExpiresAt: seconds(t, "expires at"), PaymentRule: rapid.Uint8().Draw(t, "rule"),
		DisputePeriod: rapid.Uint32().Draw(t, "period"), Arbiter: address(t, "arbiter"), Nonce: rapid.Uint64().Draw(t, "nonce"),
	}
	for range rapid.IntRange(1, 64).Draw(t, "legs") {
		trade.Legs = append(trade.Legs, typeddata.Leg{
			Amount: amount(t, "leg"), DueAt: seconds(t, "due at"),
			Condition: typeddata.Condition(rapid.Uint8Max(2).Draw(t, "condition")), Endorsements: rapid.Uint8().Draw(t, "endorsements"),
		})
	}
	return trade
}

func contractTerms(trade typeddata.Trade) (terms bindings.ITradeBookTerms, legs []*big.Int) {
	for _, leg := range trade.Legs {
		legs = append(legs, leg.Word())
	}
	return bindings.ITradeBookTerms{
		Payer: trade.Payer, Payee: trade.Payee, Coin: trade.Coin, Amount: trade.Amount.Big(),
		FromCountry: trade.FromCountry, ToCountry: trade.ToCountry, ContentHash: trade.ContentHash,
		OpenBy: new(big.Int).SetUint64(trade.OpenBy), ExpiresAt: new(big.Int).SetUint64(trade.ExpiresAt),
		PaymentRule: trade.PaymentRule, DisputePeriod: trade.DisputePeriod, Arbiter: trade.Arbiter, Nonce: trade.Nonce,
	}, legs
}

// deployedBook puts a TradeBook on a chain and gives a way to ask it for a word.
func deployedBook(t *testing.T) (func(call []byte) common.Hash, typeddata.Domain) {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	owner := crypto.PubkeyToAddress(key.PublicKey)
	backend := simulated.NewBackend(types.GenesisAlloc{owner: {Balance: big.NewInt(params.Ether)}})
	t.Cleanup(func() { require.NoError(t, backend.Close()) })
	client, chainID := backend.Client(), params.AllDevChainProtocolChanges.ChainID
	auth := bind.NewKeyedTransactor(key, chainID)
	contract, _, err := bind.DeployContract(auth, common.FromHex(bindings.TradeBookMetaData.Bin), client, bookABI.PackConstructor(owner, owner))
	require.NoError(t, err)
	backend.Commit()
	return func(call []byte) common.Hash {
		raw, err := client.CallContract(t.Context(), ethereum.CallMsg{To: &contract, Data: call}, nil)
		require.NoError(t, err)
		return common.BytesToHash(raw)
	}, typeddata.Book(chainID.Uint64(), contract)
}

func hash(t *rapid.T, name string) common.Hash {
	return common.Hash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, name))
}

func amount(t *rapid.T, name string) domain.Amount {
	return domain.Amount(rapid.Uint64Max(math.MaxInt64).Draw(t, name))
}

func seconds(t *rapid.T, name string) uint64 {
	return rapid.Uint64Max(1<<40-1).Draw(t, name)
}
