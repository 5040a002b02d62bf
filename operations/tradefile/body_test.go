package tradefile_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations/tradefile"
)

func example() (tradefile.Body, domain.Plan) {
	body := tradefile.Body{
		ChainID: "7341", Desk: common.HexToAddress("0xDe5C"), ApplicationID: common.HexToHash("0xa1"), Account: common.HexToAddress("0xACC0"),
		Coin:  tradefile.Coin{Address: common.HexToAddress("0xC0"), Currency: "EUR", Decimals: 6},
		Terms: tradefile.Terms{Applicant: common.HexToAddress("0xA"), Payee: common.HexToAddress("0xB"), Amount: 1_000, Nonce: "18446744073709551615"},
		Rules: tradefile.Rules{Issuance: tradefile.Rule{Version: 1}, Holding: tradefile.Rule{Version: 2}, Return: tradefile.Rule{Version: 3}},
		Reserve: &tradefile.Reserve{
			Round: 4, Amount: domain.MaxAmount, AsOf: 1_767_603_600,
		},
	}
	return body, domain.Plan{Released: 500, Held: 400, Deposited: 100, Cliff: 10, Duration: 40, LotSize: 100, Endorsements: 2}
}

func TestSealedTextIsCanonicalAndReadAgain(t *testing.T) {
	body, plan := example()
	sealed, err := tradefile.Seal(body, plan)
	require.NoError(t, err)
	require.Equal(t, crypto.Keccak256Hash(sealed.Text), sealed.Hash)
	require.True(t, strings.HasPrefix(string(sealed.Text), `{"account":"0x000000000000000000000000000000000000acc0","applicationId":"0x`), "keys are sorted, nothing stands between them")
	require.Contains(t, string(sealed.Text), `"amount":"9223372036854775807"`, "amounts are strings: no reader rounds them")
	require.Contains(t, string(sealed.Text), `{"amount":"100","index":5,"part":"holding","releaseAfter":10}`)
	require.Contains(t, string(sealed.Text), `{"amount":"100","index":8,"part":"holding","releaseAfter":40}`)
	require.Contains(t, string(sealed.Text), `{"amount":"100","index":9,"part":"return","releaseAfter":0}`)

	opened, err := tradefile.Open(sealed.Text)
	require.NoError(t, err)
	require.Equal(t, sealed, opened)
	tree, err := tradefile.TreeOf(body.ApplicationID, tradefile.Split(plan))
	require.NoError(t, err)
	require.Equal(t, tree.Root(), opened.Lots.Root)
}

// Whatever is changed in a file either is refused or has another hash.
func TestNoChangeOfAFileGoesUnseen(t *testing.T) {
	body, plan := example()
	sealed, err := tradefile.Seal(body, plan)
	require.NoError(t, err)
	for name, change := range map[string]func(string) string{
		"white space": func(s string) string { return strings.Replace(s, ",", ", ", 1) },
		"a lot's amount": func(s string) string {
			return strings.Replace(s, `{"amount":"100","index":5`, `{"amount":"101","index":5`, 1)
		},
		"a lot's time": func(s string) string { return strings.Replace(s, `"releaseAfter":10}`, `"releaseAfter":0}`, 1) },
		"the plan's hash": func(s string) string {
			return strings.Replace(s, `"endorsements":2,"hash":"0x`, `"endorsements":2,"hash":"0xff`, 1)
		},
		"fewer endorsements": func(s string) string { return strings.Replace(s, `"endorsements":2`, `"endorsements":1`, 1) },
		"another amount": func(s string) string {
			return strings.Replace(s, `"amount":"1000","applicant"`, `"amount":"1001","applicant"`, 1)
		},
		"the root":       func(s string) string { return strings.Replace(s, `"root":"0x`, `"root":"0xff`, 1) },
		"another member": func(s string) string { return strings.Replace(s, `{"account"`, `{"about":"","account"`, 1) },
		"another format": func(s string) string { return strings.Replace(s, tradefile.Format, "specie-trade-file/2", 1) },
		"no lot size":    func(s string) string { return strings.Replace(s, `"lotSize":"100"`, `"lotSize":"0"`, 1) },
		"amount too big": func(s string) string {
			return strings.Replace(s, `"released":"500"`, `"released":"9223372036854775808"`, 1)
		},
		"cut off":         func(s string) string { return s[:len(s)-1] },
		"a negative plan": func(s string) string { return strings.Replace(s, `"held":"400"`, `"held":"-400"`, 1) },
	} {
		changed := change(string(sealed.Text))
		require.NotEqual(t, string(sealed.Text), changed, name)
		_, err := tradefile.Open([]byte(changed))
		require.ErrorIs(t, err, domain.ErrorOf(domain.CodeInvalidInput), name)
	}
	other, err := tradefile.Open(bytes.Replace(sealed.Text, []byte(`"version":2`), []byte(`"version":7`), 1))
	require.NoError(t, err)
	require.NotEqual(t, sealed.Hash, other.Hash)
}

func TestSealingTheSameIsTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		body, _ := example()
		plan := somePlan(t)
		if plan.Released+plan.Held+plan.Deposited == 0 {
			plan.Released = 1
		}
		body.Terms.Amount = plan.Released + plan.Held + plan.Deposited
		one, err := tradefile.Seal(body, plan)
		require.NoError(t, err)
		two, err := tradefile.Seal(body, plan)
		require.NoError(t, err)
		require.Equal(t, one.Hash, two.Hash)
		require.True(t, json.Valid(one.Text))
		_, err = tradefile.Open(one.Text)
		require.NoError(t, err)
	})
}

// Plan hash and seal are of plain ABI encodings, which the desk makes as well.
func TestSealIsOfPlanLotsAndBody(t *testing.T) {
	body, plan := example()
	sealed, err := tradefile.Seal(body, plan)
	require.NoError(t, err)
	planHash := crypto.Keccak256Hash(word("01f4"), word("0190"), word("64"), word("0a"), word("28"), word("64"), word("02"))
	require.Equal(t, planHash, tradefile.PlanHash(plan))
	require.Equal(t, planHash, sealed.Plan.Hash)
	require.Equal(t, plan, sealed.Plan.Plan())
	require.Equal(t, crypto.Keccak256Hash(planHash[:], sealed.Lots.Root[:], sealed.Hash[:]), sealed.Seal())
}
