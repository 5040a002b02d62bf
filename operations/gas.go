package operations

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/lane"
)

// allot gives an account native coin for gas if it has less than the floor. The allotment is executed when allot
// returns, so that a transaction sent after it can pay, and so that the same requests always make the same blocks. It
// belongs to the purpose that needs it: repeated, it is not given twice.
func (c *Center) allot(ctx context.Context, purpose string, to common.Address) error {
	switch to {
	case c.Accounts.Operator, c.Accounts.GasStation, c.Accounts.Cashier:
		return nil // operators see to their own
	}
	held, err := c.Node.BalanceAt(ctx, to, nil)
	if err != nil {
		return client.Explain(err)
	}
	if held.Cmp(c.Gas.Floor) >= 0 {
		return nil
	}
	purpose += "/gas"
	if _, err := c.Lanes.Submit(ctx, lane.Request{Purpose: purpose, From: c.Accounts.GasStation, To: to, Value: c.Gas.Allotment}); err != nil {
		return fmt.Errorf("gas for %s: %w", to, err)
	}
	if _, err := c.outcome(ctx, purpose); err != nil {
		return fmt.Errorf("gas for %s: %w", to, err)
	}
	return nil
}
