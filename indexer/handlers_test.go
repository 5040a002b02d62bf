package indexer

import (
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

const (
	neverGiven     = "OpenZeppelin declares it; a contract whose signing domain is fixed never gives it"
	askedWhenAsked = "an allowance is used up without an event, so only the coin itself knows what is left"
	seenByTransfer = "the Transfer event beside it moves the coin; whether a nonce is used, the coin is asked"
)

// ignored are the events that no row follows from, and why.
var ignored = map[string]map[string]string{
	"coin": {
		"Approval": askedWhenAsked, "AuthorizationUsed": seenByTransfer, "AuthorizationCanceled": seenByTransfer,
		"EIP712DomainChanged": neverGiven,
	},
	"registry":     {"EIP712DomainChanged": neverGiven},
	"desk":         {"EIP712DomainChanged": neverGiven},
	"reserve feed": {"EIP712DomainChanged": neverGiven},
	"trade book":   {"EIP712DomainChanged": neverGiven},
}

// Whatever a contract tells ends in a row, or is left out on purpose.
func TestEveryEventIsHandledOrIgnoredWithAReason(t *testing.T) {
	handled := newHandlers(simulated)
	contracts := map[string]struct {
		address common.Address
		abi     *abi.ABI
	}{
		"coin": {simulatedCoins[0].Address, coinABI}, "reserve feed": {simulatedCoins[0].ReserveFeed, feedABI},
		"registry": {simulated.Registry, registryABI}, "desk": {simulated.Desk, deskABI}, "rule book": {simulated.RuleBook, rulesABI},
		"trade book": {simulated.TradeBook, tradesABI}, "access manager": {simulated.Manager, managerABI},
		"release registry": {simulated.ReleaseRegistry, releasesABI},
	}
	covered := map[common.Address]bool{}
	for name, contract := range contracts {
		covered[contract.address] = true
		for event, described := range contract.abi.Events {
			h := handled[contract.address][described.ID]
			isHandled, reason := h.foretell != nil || h.apply != nil, ignored[name][event]
			require.NotEqual(t, isHandled, reason != "", "%s of the %s must be handled, or ignored with a reason, and not both", event, name)
		}
		for event := range ignored[name] {
			require.Contains(t, contract.abi.Events, event, "of the %s, ignored but not there", name)
		}
	}
	for address := range handled {
		if address != simulatedCoins[1].Address && address != simulatedCoins[1].ReserveFeed && address != simulatedCoins[2].Address {
			require.True(t, covered[address], "a contract is indexed that this test does not know")
		}
	}
	require.ElementsMatch(t, simulated.addresses(), append([]common.Address{
		simulatedCoins[1].Address, simulatedCoins[1].ReserveFeed, simulatedCoins[2].Address,
	}, func() (all []common.Address) {
		for address := range covered {
			all = append(all, address)
		}
		return all
	}()...))
}
