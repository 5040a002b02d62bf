package api

import (
	"encoding/hex"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
)

// parser reads the fields of an input and keeps the first fault: an input is read to its end and judged once.
type parser struct {
	coins coinBook
	err   error
}

func (p *parser) fail(err error) {
	if p.err == nil {
		p.err = err
	}
}

// address reads a required address.
func (p *parser) address(field, text string) common.Address {
	address, err := parseAddress(field, text)
	if err != nil {
		p.fail(err)
	}
	return address
}

// optionalAddress reads an address that may be absent, which is the zero address.
func (p *parser) optionalAddress(field, text string) common.Address {
	if text == "" {
		return common.Address{}
	}
	return p.address(field, text)
}

// filterAddress reads an address to filter by; nil if absent.
func (p *parser) filterAddress(field, text string) *common.Address {
	if text == "" {
		return nil
	}
	return pointer(p.address(field, text))
}

// hash reads required 32 bytes.
func (p *parser) hash(field, text string) common.Hash {
	raw := p.bytes(field, text)
	if len(raw) != common.HashLength && p.err == nil {
		p.fail(domain.Errorf(domain.CodeInvalidInput, "%s has %d bytes; give 32 as 0x and 64 hex digits", field, len(raw)))
	}
	return common.BytesToHash(raw)
}

// optionalHash reads 32 bytes that may be absent, which is the zero hash.
func (p *parser) optionalHash(field, text string) common.Hash {
	if text == "" {
		return common.Hash{}
	}
	return p.hash(field, text)
}

// bytes reads 0x hex.
func (p *parser) bytes(field, text string) []byte {
	digits, found := cutHex(text)
	raw, err := hex.DecodeString(digits)
	if !found || err != nil {
		p.fail(domain.Errorf(domain.CodeInvalidInput, "%s is not 0x and an even number of hex digits", field))
		return nil
	}
	return raw
}

// signature reads 0x hex of at least 65 bytes.
func (p *parser) signature(field, text string) []byte {
	raw := p.bytes(field, text)
	if len(raw) < 65 && p.err == nil {
		p.fail(domain.Errorf(domain.CodeSignatureInvalid, "%s has %d bytes; a signature has 65: r, s, v", field, len(raw)))
	}
	return raw
}

// instant reads a time; absent is 0.
func (p *parser) instant(field, text string) uint64 {
	if text == "" {
		return 0
	}
	at, err := time.Parse(time.RFC3339, text)
	if err != nil || at.Nanosecond() != 0 || at.Unix() < 0 {
		p.fail(domain.Errorf(domain.CodeInvalidInput, "%s is not a time in whole seconds such as 2026-11-22T09:30:00Z", field))
		return 0
	}
	return uint64(at.Unix())
}

// between reads the times from and before, of which either or both may be absent.
func (p *parser) between(from, before string) operations.Between {
	var times operations.Between
	if from != "" {
		times.From = pointer(p.instant("from", from))
	}
	if before != "" {
		times.Before = pointer(p.instant("before", before))
	}
	if p.err == nil && times.From != nil && times.Before != nil && *times.From >= *times.Before {
		p.fail(domain.Errorf(domain.CodeInvalidInput, "from is not earlier than before, so nothing lies between them"))
	}
	return times
}

// filterState finds the state of a name, which the route has checked, to filter by; nil if absent. last is the last state that
// there is.
func filterState[S interface {
	~uint8
	String() string
}](name string, last S) *S {
	for state := S(1); state <= last; state++ { // 0 is what does not exist
		if state.String() == name {
			return &state
		}
	}
	return nil
}

// filterCorridor reads an ordered pair of countries to filter by; nil if absent.
func (p *parser) filterCorridor(text string) *domain.Corridor {
	if text == "" {
		return nil
	}
	parts := corridor.FindStringSubmatch(text)
	if parts == nil {
		p.fail(domain.Errorf(domain.CodeInvalidInput, "corridor %q is not two ISO 3166-1 numeric codes such as 156-276", clip(text)))
		return nil
	}
	country := func(digits string) uint16 {
		number, _ := strconv.ParseUint(digits, 10, 16) // three digits at most
		return uint16(number)
	}
	return &domain.Corridor{From: country(parts[1]), To: country(parts[2])}
}

var corridor = regexp.MustCompile(`^([0-9]{1,3})-([0-9]{1,3})$`)

// coin reads a currency code or the address of a coin.
func (p *parser) coin(field, text string) coinIdentity {
	coin, err := p.coins.find(text)
	if err != nil {
		p.fail(domain.Errorf(domain.CodeCoinUnknown, "%s: there is no coin %q here; /v1/coins lists all", field, clip(text)))
	}
	return coin
}

// filterCoin reads a coin to filter by; nil if absent.
func (p *parser) filterCoin(text string) *common.Address {
	if text == "" {
		return nil
	}
	return pointer(p.coin("coin", text).Address)
}

// amount reads an amount of a coin.
func (p *parser) amount(text string, coin coinIdentity) domain.Amount {
	if p.err != nil {
		return 0 // the coin's decimals may not be known
	}
	amount, err := domain.ParseAmount(text, coin.Decimals)
	if err != nil {
		p.fail(err)
	}
	return amount
}

// positive reads an amount that moves.
func (p *parser) positive(text string, coin coinIdentity) domain.Amount {
	amount := p.amount(text, coin)
	if amount == 0 {
		p.fail(domain.Errorf(domain.CodeAmountZero, "amount is zero; give a positive number"))
	}
	return amount
}

// parseAddress reads an address in any case. What is told of the text is cut: it came from outside.
func parseAddress(field, text string) (common.Address, error) {
	digits, found := cutHex(text)
	raw, err := hex.DecodeString(digits)
	if !found || err != nil || len(raw) != common.AddressLength {
		return common.Address{}, domain.Errorf(domain.CodeAddressInvalid, "%s %q is not an address: 0x and 40 hex digits", field, clip(text))
	}
	return common.BytesToAddress(raw), nil
}

func cutHex(text string) (string, bool) {
	if digits, found := strings.CutPrefix(text, "0X"); found {
		return digits, true
	}
	return strings.CutPrefix(text, "0x")
}

// clip keeps a hostile input from filling the error it causes.
func clip(text string) string {
	const most = 50
	if len(text) <= most {
		return text
	}
	return text[:most] + "…"
}
