// Package network draws trading networks to measure on: the same seed gives the same network, on every machine.
//
// A network is one coin in one corridor: traders on two sides, each trade between one of either, payments both ways.
// Whether a trader mostly buys or mostly sells is drawn for each. Trade is concentrated in three ways, as it is in life:
//   - large traders trade more: the trader of rank r (from 0) with weight 1 / (r + 10);
//   - with partners they know: each trade is between one of the pairs drawn once, six for each trader, by those weights;
//   - amounts have a heavy tail: from a smallest invoice of 1,000 coins on, each doubling has a chance of 2 in 5 (a tail
//     exponent of 1.32), at most 14 times; within a doubling each cent is as likely.
//
// A trade has one to six legs, its instalments, all due: equal amounts, the last with the remainder.
package network

import (
	"encoding/binary"
	"math/rand/v2"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations/netting"
)

const (
	cent            = domain.Amount(10_000) // of a coin with six decimals [coin units]
	smallestInvoice = 1_000 * 100 * cent
	mostDoublings   = 14
	mostInstalments = 6
	pairsPerTrader  = 6
)

// Network is what is due among traders.
type Network struct {
	Traders []common.Address // the first half on one side of the corridor, the others on the other
	Legs    []netting.Leg    // in the order in which they fell due
}

type trader struct {
	address common.Address
	weight  int
	sells   int // chance of being the payee of a trade [bps], against the partner's
}

// Draw makes the network of the seed.
func Draw(seed uint64, traders, legs int) Network {
	r := rand.New(rand.NewPCG(seed, 0x6e6574)) //nolint:gosec // drawn to be repeated
	all := make([]trader, traders)
	for i := range all {
		rank := i % (traders / 2)
		all[i] = trader{addressOf(seed, i), 1_000_000 / (rank + 10), 2_000 + r.IntN(6_001)}
	}
	here, there := all[:traders/2], all[traders/2:]
	pairs := make([][2]trader, pairsPerTrader*traders/2)
	for i := range pairs {
		pairs[i] = [2]trader{weighted(r, here), weighted(r, there)}
	}
	n := Network{}
	for _, t := range all {
		n.Traders = append(n.Traders, t.address)
	}
	for trade := uint64(0); len(n.Legs) < legs; trade++ {
		pair := pairs[r.IntN(len(pairs))]
		payee, payer := pair[0], pair[1]
		if r.IntN(payee.sells+payer.sells) >= payee.sells {
			payee, payer = payer, payee
		}
		instalments := min(1+r.IntN(mostInstalments), legs-len(n.Legs))
		total := invoice(r)
		each := total / domain.Amount(instalments) / cent * cent
		id := crypto.Keccak256Hash(binary.BigEndian.AppendUint64([]byte("trade"), seed), binary.BigEndian.AppendUint64(nil, trade))
		for i := range instalments {
			amount := each
			if i == instalments-1 {
				amount = total - each*domain.Amount(i)
			}
			n.Legs = append(n.Legs, netting.Leg{Trade: id, Number: uint8(i), Of: uint8(instalments), Payer: payer.address, Payee: payee.address, Amount: amount})
		}
	}
	r.Shuffle(len(n.Legs), func(i, j int) { n.Legs[i], n.Legs[j] = n.Legs[j], n.Legs[i] })
	return n
}

// Parties gives every trader a share of all that it is to pay as its liquidity, and no cap [bps].
func (n Network) Parties(share uint64) []netting.Party {
	due := map[common.Address]domain.Amount{}
	for _, leg := range n.Legs {
		due[leg.Payer] += leg.Amount
	}
	parties := make([]netting.Party, len(n.Traders))
	for i, t := range n.Traders {
		balance := due[t] / 10_000 * domain.Amount(share)
		parties[i] = netting.Party{Address: t, Balance: balance, Allowance: domain.MaxAmount, Cap: domain.MaxAmount}
	}
	return parties
}

func invoice(r *rand.Rand) domain.Amount {
	size := smallestInvoice
	for doublings := 0; doublings < mostDoublings && r.IntN(5) < 2; doublings++ {
		size *= 2
	}
	return size + domain.Amount(r.Uint64N(uint64(size/cent)))*cent
}

func weighted(r *rand.Rand, among []trader) trader {
	sum := 0
	for _, t := range among {
		sum += t.weight
	}
	drawn := r.IntN(sum)
	i := slices.IndexFunc(among, func(t trader) bool {
		drawn -= t.weight
		return drawn < 0
	})
	return among[i]
}

func addressOf(seed uint64, number int) common.Address {
	hash := crypto.Keccak256(binary.BigEndian.AppendUint64([]byte("trader"), seed), binary.BigEndian.AppendUint64(nil, uint64(number)))
	return common.BytesToAddress(hash)
}
