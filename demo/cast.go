// Package demo plays a small trade consortium through the API: nothing that it does is closed to any other client. A
// story can be played again on the same system, also after it was cut off anywhere: what is done already stays done once.
package demo

import (
	"crypto/ecdsa"
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/domain"
)

// Trader is a member of the consortium that holds coin.
type Trader struct {
	Principal string
	Name      string
	Country   uint16 // ISO 3166-1 numeric
	Tier      uint8
	OwnKey    bool // holds its own key; the others' wallets are custodial
}

// Traders are the eight traders, in five countries. The first two are in every story.
func Traders() []Trader {
	return []Trader{
		{Principal: "aurora-textiles", Name: "Aurora Textiles", Country: china, Tier: 2},
		{Principal: "elbe-machines", Name: "Elbe Machine Works", Country: germany, Tier: 2},
		{Principal: "jade-ceramics", Name: "Jade River Ceramics", Country: china, Tier: 1},
		{Principal: "rhine-optics", Name: "Rhine Optics", Country: germany, Tier: 2},
		{Principal: "serra-coffee", Name: "Serra Verde Coffee", Country: brazil, Tier: 2},
		{Principal: "rift-flowers", Name: "Rift Valley Flowers", Country: kenya, Tier: 1},
		{Principal: "mombasa-tea", Name: "Mombasa Tea House", Country: kenya, Tier: 1},
		{Principal: "straits-trading", Name: "Straits Trading House", Country: singapore, Tier: 2, OwnKey: true},
	}
}

// Currencies are the coins that the consortium deals in, on one registry of wallets.
func Currencies() []string { return []string{"USD", "EUR", "CNY"} }

// ISO 3166-1 numeric codes.
const (
	brazil    = 76
	china     = 156
	germany   = 276
	kenya     = 404
	singapore = 702
)

// Principals of the organisations that run the system. Endorsers and attesters have a key of the same name in the
// operators' keystore.
const (
	Operator  = "operator"
	Custodian = "first-custody"
	Auditor   = "meridian-audit"
)

// Endorsers are the three organisations that endorse wallets and issuances.
func Endorsers() []string { return []string{"harbour-bank", "chamber-of-trade", "customs-house"} }

// Attesters are the two organisations that state the reserve.
func Attesters() []string { return []string{Custodian, Auditor} }

// Principals are all that talk to the API, with what they may do.
func Principals() []domain.Principal {
	var all []domain.Principal
	add := func(id string, scopes ...domain.Scope) { all = append(all, domain.Principal{ID: id, Scopes: scopes}) }
	add(Operator, domain.ScopeOperator, domain.ScopeAdmin)
	add(Auditor, domain.ScopeAuditor)
	for _, endorser := range Endorsers() {
		add(endorser, domain.ScopeEndorser)
	}
	for _, trader := range Traders() {
		add(trader.Principal, domain.ScopeTrader)
	}
	return all
}

// Key derives the key of a name from a seed. Whoever knows the seed has the key: such a key is for a demonstration on a
// chain that holds nothing of value.
func Key(seed uint64, name string) *ecdsa.PrivateKey {
	for attempt := uint64(0); ; attempt++ {
		digest := secret(seed, "key", name, attempt)
		if key, err := crypto.ToECDSA(digest[:]); err == nil {
			return key
		}
	}
}

// Entropy gives the 32 bytes from which the custodial wallets' mnemonic is made.
func Entropy(seed uint64) []byte { return secret(seed, "entropy", "", 0).Bytes() }

func secret(seed uint64, kind, name string, attempt uint64) common.Hash {
	var numbers [16]byte
	binary.BigEndian.PutUint64(numbers[:8], seed)
	binary.BigEndian.PutUint64(numbers[8:], attempt)
	return crypto.Keccak256Hash([]byte("specie demo "), []byte(kind), numbers[:], []byte(name))
}
