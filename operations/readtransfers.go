package operations

import (
	"context"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// transferIn gives the transfer that was asked for, out of its transaction.
func (c *Center) transferIn(ctx context.Context, tx common.Hash, asked TransferCoin) (Transfer, error) {
	rows, err := c.Store.TransfersIn(ctx, tx)
	if err != nil {
		return Transfer{}, err
	}
	for _, row := range rows {
		told := tellTransfer(row)
		if told.Coin == asked.Coin && told.From == asked.From && told.To == asked.To && told.Amount == asked.Amount {
			return told, nil
		}
	}
	// A reorganisation took it back between its execution and this look at the index: it will be executed again.
	return Transfer{}, domain.Errorf(domain.CodeTransactionPending, "transaction %s was executed and taken back; ask for the request again", tx)
}

// TransferByID tells of one movement of coin. Error: not-found.
func (c *Center) TransferByID(ctx context.Context, who domain.Principal, id string) (Transfer, error) {
	unknown := domain.Errorf(domain.CodeNotFound, "no transfer %.100q is known here; an id is a transaction hash, a dash and a log index", id)
	tx, logIndex, ok := parseEventID(id)
	if !ok {
		return Transfer{}, unknown
	}
	row, err := c.Store.Transfer(ctx, tx, logIndex)
	if domain.CodeOf(err) == domain.CodeNotFound {
		return Transfer{}, unknown
	}
	if err != nil {
		return Transfer{}, err
	}
	party, err := c.seesAny(ctx, who, row.From, row.To)
	if err == nil && !party {
		err = unknown
	}
	if err != nil {
		return Transfer{}, err
	}
	return tellTransfer(row), nil
}

// Transfers lists movements of coin, newest first.
func (c *Center) Transfers(ctx context.Context, who domain.Principal, filter TransferFilter) (List[Transfer], error) {
	owner, anything := seen(who)
	if !anything {
		return List[Transfer]{}, nil
	}
	rows, next, err := c.Store.Transfers(ctx,
		store.TransferFilter{Wallet: filter.Wallet, Principal: owner, Coin: filter.Coin}, page(filter.Page))
	return list(rows, next, err, func(row store.Transfer) (Transfer, error) { return tellTransfer(row), nil })
}

func tellTransfer(row store.Transfer) Transfer {
	return Transfer{
		Mined: mined(row.Place), ID: eventID(row.TxHash, row.LogIndex), Movement: row.Movement, Origin: row.Origin,
		Coin: common.Address(row.Coin), From: common.Address(row.From), To: common.Address(row.To), Amount: row.Amount,
	}
}

// eventID names what an event of the chain tells and what has no id of its own.
func eventID(tx store.Hash, logIndex uint) string {
	return tx.String() + "-" + strconv.FormatUint(uint64(logIndex), 10)
}

func parseEventID(id string) (tx common.Hash, logIndex uint, ok bool) {
	hash, index, _ := strings.Cut(id, "-")
	raw, err := hexutil.Decode(hash)
	number, invalid := strconv.ParseUint(index, 10, 32)
	return common.BytesToHash(raw), uint(number), err == nil && invalid == nil && len(raw) == common.HashLength
}
