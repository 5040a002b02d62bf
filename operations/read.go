package operations

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// seen says whose things a list is narrowed to: everybody's (empty) for those who see all, else the principal's own. It
// is false for whoever sees nothing at all.
func seen(who domain.Principal) (owner string, anything bool) {
	if Sees(who, "") {
		return "", true
	}
	return who.ID, Sees(who, who.ID)
}

func page(p Page) store.Page { return store.Page{Limit: p.Limit, Cursor: p.Cursor} }

// list turns a page of rows into a page of what is told of them.
func list[R, T any](rows []R, next string, err error, tell func(R) (T, error)) (List[T], error) {
	if err != nil {
		return List[T]{}, err
	}
	told := List[T]{Items: make([]T, 0, len(rows)), Next: next}
	for _, row := range rows {
		item, err := tell(row)
		if err != nil {
			return List[T]{}, err
		}
		told.Items = append(told.Items, item)
	}
	return told, nil
}

// named gives the state that has a name in the database; last is the last state that there is.
func named[S interface {
	~uint8
	String() string
}](name string, last S) (S, error) {
	for state := S(0); state <= last; state++ {
		if state.String() == name {
			return state, nil
		}
	}
	return 0, fmt.Errorf("the database tells of a state %q", name)
}

func mined(place store.Place) Mined {
	return Mined{
		Block: place.BlockNumber, BlockHash: common.Hash(place.BlockHash), Time: place.BlockAt,
		Transaction: common.Hash(place.TxHash), LogIndex: place.LogIndex,
	}
}
