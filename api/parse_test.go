package api

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/specie-money/specie/domain"
)

var testCoins = coinBook{coins: []coinIdentity{
	{Address: common.HexToAddress("0xA1"), Index: 0, Currency: "USD", Decimals: 6},
	{Address: common.HexToAddress("0xA2"), Index: 1, Currency: "JPY", Decimals: 0},
}}

func TestAddressesAreReadInAnyCase(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		address := common.BytesToAddress(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "address"))
		digits := address.Hex()[2:]
		for _, text := range []string{"0x" + digits, "0x" + strings.ToLower(digits), "0x" + strings.ToUpper(digits), "0X" + digits} {
			read, err := parseAddress("to", text)
			require.NoError(t, err)
			require.Equal(t, address, read)
			require.Equal(t, address.Hex(), read.Hex())
		}
	})
}

func TestBadFieldsAreNamed(t *testing.T) {
	const address = "0x00000000000000000000000000000000000000A1"
	cases := []struct {
		read func(*parser)
		code domain.Code
		word string
	}{
		{func(p *parser) { p.address("to", "") }, domain.CodeAddressInvalid, "to"},
		{func(p *parser) { p.address("to", address[:41]) }, domain.CodeAddressInvalid, "to"},
		{func(p *parser) { p.address("to", address+"00") }, domain.CodeAddressInvalid, "to"},
		{func(p *parser) { p.address("to", address[2:]) }, domain.CodeAddressInvalid, "to"},
		{func(p *parser) { p.address("to", "0x"+strings.Repeat("g", 40)) }, domain.CodeAddressInvalid, "to"},
		{func(p *parser) { p.optionalAddress("payee", "x") }, domain.CodeAddressInvalid, "payee"},
		{func(p *parser) { p.filterAddress("holder", "x") }, domain.CodeAddressInvalid, "holder"},
		{func(p *parser) { p.hash("id", "0x12") }, domain.CodeInvalidInput, "id"},
		{func(p *parser) { p.hash("id", "") }, domain.CodeInvalidInput, "id"},
		{func(p *parser) { p.optionalHash("tradeId", "0x1") }, domain.CodeInvalidInput, "tradeId"},
		{func(p *parser) { p.bytes("rawTransaction", "02f8") }, domain.CodeInvalidInput, "rawTransaction"},
		{func(p *parser) { p.signature("signature", "0x00") }, domain.CodeSignatureInvalid, "signature"},
		{func(p *parser) { p.instant("deadline", "tomorrow") }, domain.CodeInvalidInput, "deadline"},
		{func(p *parser) { p.instant("deadline", "2026-11-22T09:30:00.5Z") }, domain.CodeInvalidInput, "deadline"},
		{func(p *parser) { p.instant("deadline", "1960-01-01T00:00:00Z") }, domain.CodeInvalidInput, "deadline"},
		{func(p *parser) { p.coin("coin", "XAU") }, domain.CodeCoinUnknown, "XAU"},
		{func(p *parser) { p.coin("coin", "") }, domain.CodeCoinUnknown, "coin"},
		{func(p *parser) { p.coin("coin", "0x00000000000000000000000000000000000000A3") }, domain.CodeCoinUnknown, "coin"},
		{func(p *parser) { p.filterCoin(strings.Repeat("x", 500)) }, domain.CodeCoinUnknown, "coin"},
		{func(p *parser) { p.positive("0", testCoins.coins[0]) }, domain.CodeAmountZero, "zero"},
		{func(p *parser) { p.positive("0.000", testCoins.coins[0]) }, domain.CodeAmountZero, "zero"},
		{func(p *parser) { p.positive("-1", testCoins.coins[0]) }, domain.CodeAmountNegative, "-1"},
		{func(p *parser) { p.positive("1.5", testCoins.coins[1]) }, domain.CodeAmountTooManyDecimals, "1.5"},
		{func(p *parser) { p.positive("ten", testCoins.coins[1]) }, domain.CodeAmountNotANumber, "ten"},
		{func(p *parser) { p.positive(strings.Repeat("9", 30), testCoins.coins[1]) }, domain.CodeAmountTooLarge, "9"},
	}
	for i, c := range cases {
		p := &parser{coins: testCoins}
		c.read(p)
		require.ErrorIs(t, p.err, domain.ErrorOf(c.code), "case %d: %v", i, p.err)
		require.Contains(t, p.err.Error(), c.word, i)
		require.Less(t, len(p.err.Error()), 250)
	}
}

func TestTheFirstFaultIsTold(t *testing.T) {
	p := &parser{coins: testCoins}
	move := p.move("nobody", "nowhere", "XAU", "ten")
	require.ErrorIs(t, p.err, domain.ErrorOf(domain.CodeCoinUnknown))
	require.Zero(t, move.Amount)
}

func TestCoinsAreNamedByCodeOrAddress(t *testing.T) {
	for _, name := range []string{"USD", "usd", "0x00000000000000000000000000000000000000a1", "0x00000000000000000000000000000000000000A1"} {
		coin, err := testCoins.find(name)
		require.NoError(t, err)
		require.Equal(t, "USD", coin.Currency)
	}
	require.Equal(t, "12.500000", testCoins.format(common.HexToAddress("0xA1"), 12_500_000))
	require.Equal(t, "12500000", testCoins.format(common.HexToAddress("0xA2"), 12_500_000))
	require.Equal(t, []string{"USD", "JPY"}, testCoins.codes([]common.Address{common.HexToAddress("0xA1"), common.HexToAddress("0xA2")}))
}

func TestTimesRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seconds := uint64(rapid.Uint32().Draw(t, "seconds"))
		p := &parser{}
		require.Equal(t, seconds, p.instant("at", formatTime(seconds)))
		require.NoError(t, p.err)
	})
	p := &parser{}
	require.EqualValues(t, 1795343400, p.instant("at", "2026-11-22T17:30:00+07:00"))
	require.NoError(t, p.err)
}
