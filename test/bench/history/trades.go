package history

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
)

// trades gives the steps of each trade: it is opened, its first leg is paid and settled in one transaction, the others
// by a transfer into its channel and a settlement of each.
func (m *maker) trades(ctx context.Context, all []party, count int) ([][]block, error) {
	var steps [][]block
	for i := range count {
		payer, payee := i%len(all), (i*7+3)%len(all)
		if payer == payee {
			payee = (payee + 1) % len(all)
		}
		one, err := m.trade(ctx, i, all[payer], all[payee], countryOf(payer), countryOf(payee))
		if err != nil {
			return nil, err
		}
		steps = append(steps, one)
	}
	return steps, nil
}

func (m *maker) trade(ctx context.Context, number int, payer, payee party, from, to uint16) ([]block, error) {
	at, coin := m.manifest.TradeBook(), m.manifest.Coins[number%len(m.manifest.Coins)].Address
	now, err := m.now(ctx)
	if err != nil {
		return nil, err
	}
	t := typeddata.Trade{
		Payer: payer.Address(), Payee: payee.Address(), Coin: coin, FromCountry: from, ToCountry: to,
		ContentHash: crypto.Keccak256Hash(big.NewInt(int64(number)).Bytes()), OpenBy: now + year, ExpiresAt: now + 2*year,
		Nonce: uint64(number) + 1,
	}
	for i := range 3 {
		amount := unit * domain.Amount(10+(number+i)%90)
		t.Legs, t.Amount = append(t.Legs, typeddata.Leg{Amount: amount, DueAt: now}), t.Amount+amount
	}
	signatures := make([][]byte, 2)
	var id common.Hash // the digest that both sign
	for i, signer := range []party{payer, payee} {
		if signatures[i], id, err = sign(t.Message(typeddata.Book(m.node.ID().Uint64(), at)), signer); err != nil {
			return nil, err
		}
	}
	channel, err := client.Call(ctx, m.node, at, tradeBook.PackAccountOf(id), tradeBook.UnpackAccountOf)
	if err != nil {
		return nil, err
	}
	terms, legs := contractTerms(t)
	return []block{
		{{relayer, at, tradeBook.PackOpen(terms, legs, signatures[0], signatures[1])}},
		{{payer, coin, coinABI.PackPay(at, id, t.Legs[0].Amount.Big(), settlement(terms, legs, 0))}},
		{{payer, coin, coinABI.PackTransfer(channel, (t.Legs[1].Amount + t.Legs[2].Amount).Big())}},
		{{relayer, at, tradeBook.PackSettle(terms, legs, 1, nil)}, {relayer, at, tradeBook.PackSettle(terms, legs, 2, nil)}},
	}, nil
}

const year = 365 * 24 * 3600 // [seconds]

// contractTerms gives header and legs as the contract takes them.
func contractTerms(t typeddata.Trade) (terms bindings.ITradeBookTerms, legs []*big.Int) {
	for _, leg := range t.Legs {
		legs = append(legs, leg.Word())
	}
	return bindings.ITradeBookTerms{
		Payer: t.Payer, Payee: t.Payee, Coin: t.Coin, Amount: t.Amount.Big(),
		FromCountry: t.FromCountry, ToCountry: t.ToCountry, ContentHash: t.ContentHash,
		OpenBy: new(big.Int).SetUint64(t.OpenBy), ExpiresAt: new(big.Int).SetUint64(t.ExpiresAt), Nonce: t.Nonce,
	}, legs
}

// settlement is what TradeCoin.pay hands on to settle a leg: the arguments of TradeBook.settle.
func settlement(terms bindings.ITradeBookTerms, legs []*big.Int, leg uint8) []byte {
	const selector = 4 // [bytes]
	return tradeBook.PackSettle(terms, legs, leg, nil)[selector:]
}

// releases lets out what has vested of each issuance.
func (m *maker) releases(of []issuance) (actions block) {
	for _, one := range of {
		actions = append(actions, action{relayer, m.manifest.Desk(), desk.PackRelease(one.terms, one.plan, one.sealed.Lots.Root, one.sealed.Hash)})
	}
	return actions
}

// redemptions gives the steps of each: it is asked for by a wallet, accepted and paid.
func (m *maker) redemptions(holders []party) (steps [][]block) {
	at := m.manifest.Desk()
	for i, holder := range holders {
		terms := bindings.IRedemptionDeskRedemptionTerms{
			Coin: m.manifest.Coins[i%len(m.manifest.Coins)].Address, Holder: holder.Address(), Amount: (50 * unit).Big(),
			PayoutReference: crypto.Keccak256Hash([]byte("payout"), big.NewInt(int64(i)).Bytes()),
		}
		steps = append(steps, []block{
			{{holder, terms.Coin, coinABI.PackRedeem(at, terms.Amount, terms.PayoutReference)}},
			{{cashier, at, desk.PackAcceptRedemption(terms)}},
			{{cashier, at, desk.PackConfirmRedemption(terms)}},
		})
	}
	return steps
}
