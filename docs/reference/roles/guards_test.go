package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/deploy"
)

// A guard that the chain does not bear out is not written down.
func TestAGuardIsComparedWithTheChain(t *testing.T) {
	const restricted = "AccessManagedUnauthorized"
	for name, c := range map[string]struct {
		guard   guard
		role    uint64
		refusal string
		problem string
	}{
		"anybody, and so it is":         {guard{who: "anyone"}, 0, "WalletZero", ""},
		"anybody, but restricted":       {guard{who: "anyone"}, 0, restricted, "it is restricted"},
		"anybody, with a role":          {guard{who: "anyone"}, 7, "", "it has role 7"},
		"endorsers, and so it is":       {guard{refusal: "NotEndorser"}, 0, "NotEndorser", ""},
		"endorsers, but open":           {guard{refusal: "NotEndorser"}, 0, "", `a stranger gets "" instead of "NotEndorser"`},
		"minters, behind a check":       {guard{refusal: "NotMinter", sooner: "AmountZero"}, 0, "AmountZero", ""},
		"minters, no such check":        {guard{refusal: "NotMinter", sooner: "AmountZero"}, 0, "NotMinter", `instead of "AmountZero"`},
		"behind a nameless check":       {guard{refusal: "NotMinter", sooner: nameless}, 0, "", ""},
		"behind no such nameless check": {guard{refusal: "NotMinter", sooner: nameless}, 0, "NotMinter", `instead of ""`},
	} {
		err := c.guard.check(deploy.FunctionAccess{Role: c.role, Refusal: c.refusal})
		if c.problem == "" {
			require.NoError(t, err, name)
		} else {
			require.ErrorContains(t, err, c.problem, name)
		}
	}
}

func TestPeriodsAreShort(t *testing.T) {
	for seconds, text := range map[uint32]string{0: "none", 90: "90 s", 3_600: "1 h", 90_000: "25 h", 604_800: "7 d"} {
		require.Equal(t, text, period(seconds))
	}
}
