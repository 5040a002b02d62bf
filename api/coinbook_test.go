package api

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
)

// A currency names the coin that is in circulation; the one that it replaced keeps its decimals and is named by its address.
func TestReplacedCoinsAreNamedByTheirAddress(t *testing.T) {
	retired, live := common.Address{1}, common.Address{2}
	book := coinBook{coins: []coinIdentity{
		{Address: live, Currency: "EUR", Decimals: 6, Predecessor: retired}, {Address: retired, Currency: "EUR", Decimals: 2, Successor: live},
	}}
	for text, want := range map[string]common.Address{"eur": live, live.Hex(): live, retired.Hex(): retired} {
		found, err := book.find(text)
		require.NoError(t, err)
		require.Equal(t, want, found.Address)
	}
	require.Equal(t, []string{"EUR", retired.Hex()}, book.codes([]common.Address{live, retired}))
	require.Equal(t, []string{"0.001234", "12.34"}, []string{book.format(live, 1234), book.format(retired, 1234)})
	other := common.Address{3}
	require.Equal(t, []string{other.Hex(), "1234"}, []string{book.code(other), book.format(other, domain.Amount(1234))})
	_, err := book.find(other.Hex())
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeCoinUnknown))
}
