// Package calldata stands between the solver of package netting, which knows amounts, and the trade book, which knows
// trades: it tells which legs of a trade may be netted, and writes chunks as the calls that clear them.
package calldata

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations/netting"
)

var tradeBook = bindings.NewTradeBook()

// Due gives the legs of an open trade that the book would net at a time [Unix seconds]: of a trade that agreed to it and
// has not expired, due, without a condition, and not settled. Bit i of settled: leg i is settled.
func Due(id common.Hash, trade typeddata.Trade, settled, at uint64) []netting.Leg {
	if trade.PaymentRule&typeddata.RuleNetting == 0 || at > trade.ExpiresAt {
		return nil
	}
	var legs []netting.Leg
	for i, leg := range trade.Legs {
		if settled>>i&1 == 0 && leg.DueAt <= at && leg.Condition == typeddata.ConditionNone {
			legs = append(legs, netting.Leg{
				Trade: id, Number: uint8(i), Of: uint8(len(trade.Legs)), Payer: trade.Payer, Payee: trade.Payee, Amount: leg.Amount,
			})
		}
	}
	return legs
}

// Net is the call of ITradeBook.net that clears a chunk. trades are its legs' trades, by id. Errors: invalid-input if one
// is missing, or not of the same coin and corridor as the others.
func Net(chunk netting.Chunk, trades map[common.Hash]typeddata.Trade) ([]byte, error) {
	if len(chunk.Legs) == 0 {
		return nil, domain.Errorf(domain.CodeInvalidInput, "a chunk has at least one leg")
	}
	places, parties := map[common.Address]uint8{}, make([]common.Address, len(chunk.Positions))
	for i, position := range chunk.Positions {
		places[position.Party], parties[i] = uint8(i), position.Party
	}
	first := trades[chunk.Legs[0].Trade]
	var records []byte
	for start := 0; start < len(chunk.Legs); {
		id, selected := chunk.Legs[start].Trade, uint64(0)
		for ; start < len(chunk.Legs) && chunk.Legs[start].Trade == id; start++ {
			selected |= 1 << chunk.Legs[start].Number
		}
		trade, known := trades[id]
		switch {
		case !known:
			return nil, domain.Errorf(domain.CodeInvalidInput, "the terms of trade %s are missing", id)
		case trade.Coin != first.Coin || trade.FromCountry != first.FromCountry || trade.ToCountry != first.ToCountry:
			return nil, domain.Errorf(domain.CodeInvalidInput, "trade %s is of another coin or corridor; net each by itself", id)
		}
		record, err := trade.NettingRecord(places[trade.Payer], places[trade.Payee], selected)
		if err != nil {
			return nil, err
		}
		records = append(records, record...)
	}
	return tradeBook.PackNet(first.Coin, first.FromCountry, first.ToCountry, parties, records), nil
}
