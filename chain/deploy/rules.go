package deploy

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common/math"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
)

// IssuanceConfig is the first issuance rule of a coin.
type IssuanceConfig struct {
	Smallest       string  `json:"smallest"`
	Largest        string  `json:"largest"`
	LotSize        string  `json:"lotSize"`        // an amount is a whole number of lots
	Tiers          []uint8 `json:"tiers"`          // of wallets that may apply
	Endorsements   uint8   `json:"endorsements"`   // endorsers that must sign
	Coverage       uint32  `json:"coverage"`       // reserve per supply [bps], at least 10,000
	AttestationAge uint32  `json:"attestationAge"` // oldest attestation accepted [seconds]
	// WalletCap and TotalCap are the most that one wallet, and all together, are issued in any window; empty means no cap.
	Window    uint32 `json:"window,omitempty"` // [seconds]
	WalletCap string `json:"walletCap,omitempty"`
	TotalCap  string `json:"totalCap,omitempty"`
}

// HoldingConfig is the first holding rule of a coin. Nothing is released before the cliff, from then on in proportion to
// the time since the issue.
type HoldingConfig struct {
	Share    uint16 `json:"share,omitempty"`    // of an issuance that is held back [bps]
	Cliff    uint32 `json:"cliff,omitempty"`    // after the issue [seconds]
	Duration uint32 `json:"duration,omitempty"` // after the issue, until all is released [seconds]
	// Caps are the most that a wallet of tier 0, 1, … may hold; empty or missing means no cap.
	Caps []string `json:"caps,omitempty"`
}

// ReturnConfig is the first return rule of a coin.
type ReturnConfig struct {
	Share    uint16 `json:"share,omitempty"`    // of an issuance that stays as return deposit [bps]
	Fee      uint16 `json:"fee,omitempty"`      // of a redemption [bps], at most 100
	Smallest string `json:"smallest,omitempty"` // redemption; empty means any
	// WindowCap is the most that is redeemed in one window; what is more waits for the next. Empty means no cap.
	Window    uint32 `json:"window,omitempty"` // [seconds]
	WindowCap string `json:"windowCap,omitempty"`
	// Redemptions are accepted on these days, such as "Mon", between these times of UTC; empty means every day, from
	// 00:00 to 24:00.
	Weekdays []string `json:"weekdays,omitempty"`
	OpensAt  string   `json:"opensAt,omitempty"`
	ClosesAt string   `json:"closesAt,omitempty"`
}

// Bounds that the contracts keep, whatever a rule says.
const (
	whole         = 10_000          // [bps]
	fullCoverage  = 10_000          // reserve per supply [bps]
	highestFee    = 100             // [bps]
	longestWindow = 2 * (1<<24 - 1) // of issuance caps [seconds]

	returnNoticeFloor = 7 * day // of a change of a return rule [seconds]
)

func (i IssuanceConfig) check(at func(string) string) error {
	capped := i.WalletCap != "" || i.TotalCap != ""
	switch {
	case i.Endorsements == 0:
		return invalid(at("issuance.endorsements"), "at least one endorser must sign")
	case i.Coverage < fullCoverage:
		return invalid(at("issuance.coverage"), fmt.Sprintf("coverage must be at least %d basis points", fullCoverage))
	case i.AttestationAge == 0:
		return invalid(at("issuance.attestationAge"), "attestations must be accepted for some time")
	case len(i.Tiers) == 0 || slices.Max(i.Tiers) >= Tiers:
		return invalid(at("issuance.tiers"), fmt.Sprintf("name at least one tier of 0 to %d", Tiers-1))
	case capped && i.Window == 0 || i.Window > longestWindow:
		return invalid(at("issuance.window"), fmt.Sprintf("caps count over a window of 1 to %d seconds", longestWindow))
	}
	return nil
}

func (h HoldingConfig) check(at func(string) string) error {
	switch {
	case h.Share > whole:
		return invalid(at("holding.share"), fmt.Sprintf("a share is at most %d basis points", whole))
	case h.Cliff > h.Duration:
		return invalid(at("holding.cliff"), "the first release can not come after the last, at the end of the duration")
	}
	return nil
}

func (r ReturnConfig) check(at func(string) string) error {
	switch {
	case r.Share > whole:
		return invalid(at("return.share"), fmt.Sprintf("a share is at most %d basis points", whole))
	case r.Fee > highestFee:
		return invalid(at("return.fee"), fmt.Sprintf("a fee is at most %d basis points", highestFee))
	case r.WindowCap != "" && r.Window == 0:
		return invalid(at("return.window"), "a cap counts over a window of at least a second")
	}
	if _, err := r.weekdays(); err != nil {
		return invalid(at("return.weekdays"), err.Error())
	}
	opens, closes, err := r.hours()
	if err != nil {
		return invalid(at("return.opensAt"), err.Error())
	}
	if opens >= closes {
		return invalid(at("return.opensAt"), "redemptions would close before they open")
	}
	return nil
}

// weekdays gives the days as bits, Sunday first.
func (r ReturnConfig) weekdays() (bits uint8, err error) {
	const everyDay = 1<<7 - 1
	if len(r.Weekdays) == 0 {
		return everyDay, nil
	}
	for _, name := range r.Weekdays {
		weekday := slices.IndexFunc([]time.Weekday{0, 1, 2, 3, 4, 5, 6}, func(day time.Weekday) bool {
			return strings.EqualFold(name, day.String()[:3])
		})
		if weekday < 0 {
			return 0, fmt.Errorf("%.10q is not one of Sun, Mon, Tue, Wed, Thu, Fri, Sat", name)
		}
		bits |= 1 << weekday
	}
	return bits, nil
}

// hours gives the first second of a day that is open, and the first that is no longer.
func (r ReturnConfig) hours() (opens, closes uint32, err error) {
	second := func(text string, otherwise uint32) (uint32, error) {
		switch text {
		case "":
			return otherwise, nil
		case "24:00":
			return day, nil
		}
		at, err := time.Parse("15:04", text)
		if err != nil {
			return 0, fmt.Errorf("%.10q is not a time such as 08:30", text)
		}
		return uint32(at.Hour()*hour + at.Minute()*60), nil
	}
	if opens, err = second(r.OpensAt, 0); err != nil {
		return 0, 0, err
	}
	closes, err = second(r.ClosesAt, day)
	return opens, closes, err
}

// ---- as the contracts take them -----------------------------------------------------------------------------------

func (i IssuanceConfig) terms(amounts coinAmounts) bindings.IssuanceRuleTerms {
	tiers := uint8(0)
	for _, tier := range i.Tiers {
		tiers |= 1 << tier
	}
	window := i.Window
	if window == 0 {
		window = day // nothing is counted, but the rule wants one
	}
	return bindings.IssuanceRuleTerms{
		Smallest: amounts.smallest.Big(), Largest: amounts.largest.Big(), LotSize: amounts.lotSize.Big(), Tiers: tiers,
		Endorsements: i.Endorsements, Coverage: i.Coverage, AttestationAge: seconds(i.AttestationAge),
		Window: seconds(window), WalletCap: orNone(amounts.walletCap, noWindowCap), TotalCap: orNone(amounts.totalCap, noWindowCap),
	}
}

func (h HoldingConfig) terms(amounts coinAmounts) bindings.HoldingRuleTerms {
	terms := bindings.HoldingRuleTerms{Share: h.Share, Cliff: seconds(h.Cliff), Duration: seconds(h.Duration)}
	for tier, limit := range amounts.caps {
		terms.Caps[tier] = orNone(limit, math.MaxBig256)
	}
	return terms
}

func (r ReturnConfig) terms(amounts coinAmounts) bindings.ReturnRuleTerms {
	weekdays, _ := r.weekdays() // check has read them before
	opens, closes, _ := r.hours()
	return bindings.ReturnRuleTerms{
		Share: r.Share, Fee: r.Fee, Smallest: orNone(amounts.smallestRedemption, new(big.Int)),
		Window: seconds(r.Window), WindowCap: orNone(amounts.windowCap, noWindowCap),
		Weekdays: weekdays, OpensAt: opens, ClosesAt: closes,
	}
}

// noWindowCap stands for no cap over a window.
var noWindowCap = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 96), big.NewInt(1))

func orNone(limit *domain.Amount, none *big.Int) *big.Int {
	if limit == nil {
		return none
	}
	return limit.Big()
}

func seconds(n uint32) *big.Int { return new(big.Int).SetUint64(uint64(n)) }
