package api_test

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
)

var (
	coinABI = bindings.NewTradeCoin()
	bookABI = bindings.NewTradeBook()
)

const (
	unit = domain.Amount(1_000_000) // one coin [coin units]
	day  = uint64(24 * 3600)        // [seconds]
)

// deal is a trade between custodial wallets, in dollars and past the API, which does not open trades.
type deal struct {
	w     *world
	id    common.Hash
	trade typeddata.Trade
	terms bindings.ITradeBookTerms
	legs  []*big.Int
}

// deal opens the channel of a trade under both parties' signatures.
func (w *world) deal(payer, payee string, rule uint8, legs ...typeddata.Leg) deal {
	w.t.Helper()
	w.nonce++
	d := deal{w: w, trade: typeddata.Trade{
		Payer: common.HexToAddress(payer), Payee: common.HexToAddress(payee), Coin: w.made.Coins[0].Address, FromCountry: 276, ToCountry: 156,
		ContentHash: crypto.Keccak256Hash([]byte("HS 6302, 1,200 pieces, FOB")), OpenBy: w.now() + day, ExpiresAt: w.now() + 60*day,
		PaymentRule: rule, DisputePeriod: uint32(3 * day), Nonce: w.nonce, Legs: legs,
	}}
	for _, leg := range legs {
		d.trade.Amount += leg.Amount
		d.legs = append(d.legs, leg.Word())
	}
	d.terms = bindings.ITradeBookTerms{
		Payer: d.trade.Payer, Payee: d.trade.Payee, Coin: d.trade.Coin, Amount: d.trade.Amount.Big(), FromCountry: d.trade.FromCountry,
		ToCountry: d.trade.ToCountry, PaymentRule: rule, ContentHash: d.trade.ContentHash, OpenBy: seconds(d.trade.OpenBy),
		ExpiresAt: seconds(d.trade.ExpiresAt), DisputePeriod: d.trade.DisputePeriod, Nonce: d.trade.Nonce,
	}
	d.id = w.digest(d.trade.Message(w.book()))
	d.send(bookABI.PackOpen(d.terms, d.legs, w.signature(payer, d.id), w.signature(payee, d.id)))
	return d
}

// send calls the trade book.
func (d deal) send(data []byte) {
	d.w.t.Helper()
	d.w.send(operator.Address(), d.w.made.TradeBook(), data)
}

func (d deal) settle(leg uint8) {
	d.w.t.Helper()
	d.send(bookABI.PackSettle(d.terms, d.legs, leg, nil))
}

// closeByAgreement gives the payee a part of what the channel holds, and the payer the rest.
func (d deal) closeByAgreement(toPayee domain.Amount, settledLegs uint64) {
	d.w.t.Helper()
	digest := d.w.digest(typeddata.Agreement{TradeID: d.id, ToPayee: toPayee, SettledLegs: settledLegs}.Message(d.w.book()))
	payer, payee := d.w.signature(d.trade.Payer.Hex(), digest), d.w.signature(d.trade.Payee.Hex(), digest)
	d.send(bookABI.PackCloseByAgreement(d.terms, d.legs, toPayee.Big(), payer, payee))
}

// told gives the trade as its payer is told of it, and requires that this is what the chain holds.
func (d deal) told() wire.Trade {
	d.w.t.Helper()
	w, book := d.w, d.w.made.TradeBook()
	owner, err := w.as("auditor", domain.ScopeAuditor).Wallet(w.t.Context(), d.trade.Payer.Hex())
	require.NoError(w.t, err)
	told, err := w.trader(owner.Owner).Trade(w.t.Context(), d.id.Hex())
	require.NoError(w.t, err)

	held := func(account string) string { return w.held(common.HexToAddress(account)).Format(6) }
	kept := ask(w, book, bookABI.PackTradeOf(d.id), bookABI.UnpackTradeOf)
	require.Equal(w.t, domain.TradeStatus(kept.Status).String(), told.State)
	require.Equal(w.t, timeOf(kept.ExpiresAt.Uint64()), told.ExpiresAt)
	require.Equal(w.t, kept.DisputedByPayer, told.PayerDisputed)
	require.Equal(w.t, kept.DisputedByPayee, told.PayeeDisputed)
	if kept.DisputeEndsAt.Sign() == 0 {
		require.Nil(w.t, told.Dispute)
	} else {
		require.Equal(w.t, timeOf(kept.DisputeEndsAt.Uint64()), told.Dispute.EndsAt)
	}
	require.Equal(w.t, ask(w, book, bookABI.PackAccountOf(d.id), bookABI.UnpackAccountOf).Hex(), told.Account)
	require.Equal(w.t, held(told.Account), told.Waiting)
	var settled, heldLegs uint64
	var parked domain.Amount
	for _, leg := range told.Legs {
		if leg.Condition == "closing" {
			require.EqualValues(w.t, domain.ClosingLeg, leg.Leg)
		} else {
			require.Equal(w.t, d.trade.Legs[leg.Leg].Amount.Format(6), leg.Amount)
			require.Equal(w.t, timeOf(d.trade.Legs[leg.Leg].DueAt), leg.DueAt)
			settled |= bit(leg.State != "unsettled") << leg.Leg
			heldLegs |= bit(leg.State == "held") << leg.Leg
		}
		if leg.State == "parked" {
			require.Equal(w.t, ask(w, book, bookABI.PackLegAccountOf(d.id, leg.Leg), bookABI.UnpackLegAccountOf).Hex(), leg.Account)
			require.Equal(w.t, held(leg.Account), leg.Amount)
			parked += w.held(common.HexToAddress(leg.Account))
		}
	}
	require.Equal(w.t, kept.SettledLegs, settled)
	require.Equal(w.t, kept.HeldLegs, heldLegs)
	require.Equal(w.t, parked.Format(6), told.Parked)
	return told
}

func bit(set bool) uint64 {
	if set {
		return 1
	}
	return 0
}

// ---- what of it other tests need, too -----------------------------------------------------------------------------

func seconds(unix uint64) *big.Int { return new(big.Int).SetUint64(unix) }

func (w *world) book() typeddata.Domain {
	return typeddata.Book(embedded.DefaultChainID, w.made.TradeBook())
}

func (w *world) digest(message typeddata.Message) common.Hash {
	w.t.Helper()
	digest, err := typeddata.Digest(message)
	require.NoError(w.t, err)
	return digest
}

// signature is a custodial wallet's.
func (w *world) signature(wallet string, digest common.Hash) []byte {
	w.t.Helper()
	signer, err := w.keys.SignerOf(common.HexToAddress(wallet))
	require.NoError(w.t, err)
	raw, err := signer.SignHash(digest)
	require.NoError(w.t, err)
	return raw
}

// held is what an account has in dollars, by the coin.
func (w *world) held(account common.Address) domain.Amount {
	w.t.Helper()
	amount, err := domain.AmountFromBig(ask(w, w.made.Coins[0].Address, coinABI.PackBalanceOf(account), coinABI.UnpackBalanceOf))
	require.NoError(w.t, err)
	return amount
}
