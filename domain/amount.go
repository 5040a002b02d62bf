package domain

import (
	"math"
	"math/big"
	"strconv"
	"strings"
)

// Amount counts coin units: 1 coin = 10^decimals units. It is never negative and at most MaxAmount.
type Amount uint64

// MaxAmount is the largest amount. Coins are deployed with a supply ceiling of at most this, so that every balance and
// every sum of balances fits a signed 64-bit database integer exactly.
const MaxAmount Amount = math.MaxInt64

// ParseAmount reads a decimal string such as "1250.50" into units. It takes digits with at most one point and at most
// the given number of decimals; no sign, exponent, separator or white space. Errors: amount-not-a-number,
// amount-negative, amount-too-many-decimals, amount-too-large.
func ParseAmount(text string, decimals uint8) (Amount, error) {
	if strings.HasPrefix(text, "-") {
		return 0, Errorf(CodeAmountNegative, "amount %q is negative; give a positive number", clip(text))
	}
	whole, fraction, pointed := strings.Cut(text, ".")
	if !allDigits(whole) || (pointed && !allDigits(fraction)) {
		return 0, Errorf(CodeAmountNotANumber, "amount %q is not a decimal number such as 1250.50", clip(text))
	}
	if len(fraction) > int(decimals) {
		return 0, Errorf(CodeAmountTooManyDecimals, "amount %q has %d decimals; this coin has at most %d", clip(text), len(fraction), decimals)
	}
	digits := strings.TrimLeft(whole+fraction+strings.Repeat("0", int(decimals)-len(fraction)), "0")
	if digits == "" {
		return 0, nil
	}
	units, err := strconv.ParseUint(digits, 10, 64)
	if err != nil || units > uint64(MaxAmount) {
		return 0, Errorf(CodeAmountTooLarge, "amount %q is larger than a balance can hold, which is %s", clip(text), MaxAmount.Format(decimals))
	}
	return Amount(units), nil
}

// Format writes the amount as a decimal string with exactly the given number of decimals.
func (a Amount) Format(decimals uint8) string {
	digits := strconv.FormatUint(uint64(a), 10)
	if decimals == 0 {
		return digits
	}
	if missing := int(decimals) + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	point := len(digits) - int(decimals)
	return digits[:point] + "." + digits[point:]
}

// Plus adds for statistics: a sum beyond MaxAmount, which no account can hold, is told as MaxAmount.
func (a Amount) Plus(b Amount) Amount {
	if b > MaxAmount-min(a, MaxAmount) {
		return MaxAmount
	}
	return a + b
}

// Big gives the amount as the ABI takes it.
func (a Amount) Big() *big.Int { return new(big.Int).SetUint64(uint64(a)) }

// AmountFromBig reads what the ABI gives. Error: amount-too-large for anything outside 0 to MaxAmount.
func AmountFromBig(value *big.Int) (Amount, error) {
	if value == nil || value.Sign() < 0 || !value.IsUint64() || value.Uint64() > uint64(MaxAmount) {
		return 0, Errorf(CodeAmountTooLarge, "%v coin units are outside 0 to %d", value, uint64(MaxAmount))
	}
	return Amount(value.Uint64()), nil
}

func allDigits(text string) bool {
	if text == "" {
		return false
	}
	for _, r := range text {
		if r < '0' || r > '9' {
			return false
		}
	}
	return true
}

// clip keeps a hostile input from filling the error it causes.
func clip(text string) string {
	const most = 40
	if len(text) <= most {
		return text
	}
	return text[:most] + "…"
}
