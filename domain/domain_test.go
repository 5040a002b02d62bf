package domain

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestAmountRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		decimals := rapid.Uint8Range(0, 18).Draw(t, "decimals")
		amount := Amount(rapid.Uint64Max(uint64(MaxAmount)).Draw(t, "amount"))
		back, err := ParseAmount(amount.Format(decimals), decimals)
		require.NoError(t, err)
		require.Equal(t, amount, back)
		fromBig, err := AmountFromBig(amount.Big())
		require.NoError(t, err)
		require.Equal(t, amount, fromBig)
	})
}

func TestSumsEndAtTheLargestAmount(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := Amount(rapid.Uint64Max(uint64(MaxAmount)).Draw(t, "a"))
		b := Amount(rapid.Uint64Max(uint64(MaxAmount)).Draw(t, "b"))
		sum := new(big.Int).Add(a.Big(), b.Big())
		if sum.Cmp(MaxAmount.Big()) > 0 {
			sum = MaxAmount.Big()
		}
		require.Equal(t, sum.Uint64(), uint64(a.Plus(b)))
		require.Equal(t, a.Plus(b), b.Plus(a))
	})
	require.Equal(t, MaxAmount, MaxAmount.Plus(0))
	require.Equal(t, MaxAmount, (MaxAmount - 1).Plus(1))
	require.Equal(t, MaxAmount, (MaxAmount - 1).Plus(2))
}

func TestParseAmountNeverGuesses(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(rapid.String(), rapid.StringMatching(`[-+]?[0-9]{0,25}[.,]?[0-9]{0,8}(e[0-9])?`)).Draw(t, "text")
		amount, err := ParseAmount(text, 6)
		if err != nil {
			return
		}
		exact, ok := new(big.Rat).SetString(text)
		require.True(t, ok, "accepted %q", text)
		units := exact.Mul(exact, big.NewRat(1_000_000, 1))
		require.True(t, units.IsInt())
		require.Equal(t, units.Num().String(), amount.Big().String())
	})
}

func TestParseAmountErrors(t *testing.T) {
	cases := map[string]Code{
		"":                                 CodeAmountNotANumber,
		"1,000":                            CodeAmountNotANumber,
		"1_000":                            CodeAmountNotANumber,
		"+1":                               CodeAmountNotANumber,
		"1e6":                              CodeAmountNotANumber,
		"0x10":                             CodeAmountNotANumber,
		"1.":                               CodeAmountNotANumber,
		".5":                               CodeAmountNotANumber,
		"NaN":                              CodeAmountNotANumber,
		"١":                                CodeAmountNotANumber,
		"-1":                               CodeAmountNegative,
		"0.0000001":                        CodeAmountTooManyDecimals,
		"9223372036854.775808":             CodeAmountTooLarge,
		strings.Repeat("9", 400):           CodeAmountTooLarge,
		"18446744073709551616":             CodeAmountTooLarge,
		"99999999999999999999999999999999": CodeAmountTooLarge,
	}
	for text, code := range cases {
		_, err := ParseAmount(text, 6)
		require.Equal(t, code, CodeOf(err), text)
		require.Less(t, len(err.Error()), 200)
	}
	largest, err := ParseAmount("9223372036854.775807", 6)
	require.NoError(t, err)
	require.Equal(t, MaxAmount, largest)
}

func TestErrorsAreMatchedByCodeThroughWrapping(t *testing.T) {
	err := fmt.Errorf("transfer: %w", Wrap(CodeCapExceeded, errors.New("secret cause"), "the receiver may hold at most 5"))
	require.ErrorIs(t, err, ErrorOf(CodeCapExceeded))
	require.NotErrorIs(t, err, ErrorOf(CodeWalletFrozen))
	require.Equal(t, CodeCapExceeded, CodeOf(err))
	require.NotContains(t, err.Error(), "secret")
	require.Equal(t, CodeInternal, CodeOf(errors.New("anything")))
}

// Every Code constant stands in the catalogue once, with a status and a title in both languages.
func TestCatalogueIsComplete(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "catalogue.go", nil, 0)
	require.NoError(t, err)
	declared := map[string]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok && len(spec.Values) == 1 {
			if lit, ok := spec.Values[0].(*ast.BasicLit); ok && lit.Kind == token.STRING {
				declared[strings.Trim(lit.Value, `"`)] = true
			}
		}
		return true
	})
	require.NotEmpty(t, declared)
	require.Len(t, Catalogue(), len(declared))
	for _, d := range Catalogue() {
		require.True(t, declared[string(d.Code)], d.Code)
		require.GreaterOrEqual(t, d.Status, 400, d.Code)
		require.NotEmpty(t, d.English, d.Code)
		require.NotEmpty(t, d.Chinese, d.Code)
		require.Equal(t, d, Describe(d.Code))
	}
}
