package tradefile

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/gowebpki/jcs"

	"github.com/specie-money/specie/domain"
)

// Format names the format of the body that this version makes.
const Format = "specie-trade-file/1"

// Body is the sealed body of a trade file, whose hash endorsers sign and the issue anchors within the seal. Its text is JSON
// in the canonical form of RFC 8785, so that whoever writes the same content has the same hash. Amounts are decimal
// strings of coin units, times Unix seconds.
type Body struct {
	Format        string         `json:"format"`
	ChainID       string         `json:"chainId"` // decimal
	Desk          common.Address `json:"desk"`
	ApplicationID common.Hash    `json:"applicationId"`
	Account       common.Address `json:"account"` // the issuance's own address
	Coin          Coin           `json:"coin"`
	Terms         Terms          `json:"terms"`
	Rules         Rules          `json:"rules"`
	Plan          Plan           `json:"plan"`
	Reserve       *Reserve       `json:"reserve"` // as last attested when it was sealed; null if never
	Lots          Lots           `json:"lots"`
}

// Coin is the coin that is issued.
type Coin struct {
	Address  common.Address `json:"address"`
	Currency string         `json:"currency"` // ISO 4217
	Decimals uint8          `json:"decimals"`
}

// Terms are the application's, whose hash is its id.
type Terms struct {
	Applicant    common.Address `json:"applicant"`
	Payee        common.Address `json:"payee"`
	Amount       domain.Amount  `json:"amount,string"`
	TradeID      common.Hash    `json:"tradeId"` // zero if none
	DocumentHash common.Hash    `json:"documentHash"`
	Deadline     uint64         `json:"deadline"`
	TermEndsAt   uint64         `json:"termEndsAt"`
	IntoTrade    bool           `json:"intoTrade"`
	Nonce        string         `json:"nonce"` // decimal: 64 bits are more than a JSON number holds
}

// Rule is a version of a rule.
type Rule struct {
	Address common.Address `json:"address"`
	Version uint32         `json:"version"`
}

// Rules are the versions that the application was made under.
type Rules struct {
	Issuance Rule `json:"issuance"`
	Holding  Rule `json:"holding"`
	Return   Rule `json:"return"`
}

// Plan is what becomes of the coin.
type Plan struct {
	Hash         common.Hash   `json:"hash"` // as endorsers sign it
	Released     domain.Amount `json:"released,string"`
	Held         domain.Amount `json:"held,string"`
	Deposited    domain.Amount `json:"deposited,string"`
	Cliff        uint64        `json:"cliff"`    // [seconds]
	Duration     uint64        `json:"duration"` // [seconds]
	LotSize      domain.Amount `json:"lotSize,string"`
	Endorsements uint8         `json:"endorsements"` // that the issue needs
}

// Plan is the plan in the terms of the domain.
func (p Plan) Plan() domain.Plan {
	return domain.Plan{
		Released: p.Released, Held: p.Held, Deposited: p.Deposited, Cliff: p.Cliff, Duration: p.Duration, LotSize: p.LotSize,
		Endorsements: p.Endorsements,
	}
}

// Reserve is an attestation of the coin's reserve.
type Reserve struct {
	Feed             common.Address `json:"feed"`
	Round            uint64         `json:"round"`
	Amount           domain.Amount  `json:"amount,string"`
	AsOf             uint64         `json:"asOf"`
	DepositsIncluded domain.Amount  `json:"depositsIncluded,string"`
	PayoutsIncluded  domain.Amount  `json:"payoutsIncluded,string"`
}

// Lots are what the issuance is split into.
type Lots struct {
	Root  common.Hash `json:"root"` // of the tree of Leaf, one for each item
	Items []Lot       `json:"items"`
}

// Lot is one of them.
type Lot struct {
	Index        uint64        `json:"index"`
	Part         string        `json:"part"` // applicant, holding, return
	Amount       domain.Amount `json:"amount,string"`
	ReleaseAfter uint64        `json:"releaseAfter"` // the issue [seconds]
}

// Sealed is a body with its text.
type Sealed struct {
	Body
	Text []byte      // canonical JSON
	Hash common.Hash // Keccak-256 of Text
}

// Seal is the one word that endorsers sign and the issue anchors: keccak256(abi.encode(plan hash, lots' root, body hash)).
func (s Sealed) Seal() common.Hash { return SealOf(s.Plan.Hash, s.Lots.Root, s.Hash) }

// SealOf is the seal of a plan, lots and a body by their hashes.
func SealOf(planHash, lotsRoot, bodyHash common.Hash) common.Hash {
	return crypto.Keccak256Hash(planHash[:], lotsRoot[:], bodyHash[:])
}

// PlanHash is keccak256(abi.encode(plan)), as the desk tells it.
func PlanHash(plan domain.Plan) common.Hash {
	return crypto.Keccak256Hash(words(uint64(plan.Released), uint64(plan.Held), uint64(plan.Deposited),
		plan.Cliff, plan.Duration, uint64(plan.LotSize), uint64(plan.Endorsements)))
}

// words is the ABI encoding of numbers.
func words(numbers ...uint64) []byte {
	encoded := make([]byte, 0, len(numbers)*common.HashLength)
	for _, number := range numbers {
		encoded = append(encoded, common.BigToHash(new(big.Int).SetUint64(number)).Bytes()...)
	}
	return encoded
}

// Seal splits the plan of a body into lots and writes the body's text.
func Seal(body Body, plan domain.Plan) (Sealed, error) {
	body.Format = Format
	body.Plan = Plan{
		Hash: PlanHash(plan), Released: plan.Released, Held: plan.Held, Deposited: plan.Deposited,
		Cliff: plan.Cliff, Duration: plan.Duration, LotSize: plan.LotSize, Endorsements: plan.Endorsements,
	}
	lots := Split(plan)
	tree, err := TreeOf(body.ApplicationID, lots)
	if err != nil {
		return Sealed{}, err
	}
	body.Lots = Lots{Root: tree.Root(), Items: make([]Lot, len(lots))}
	for i, lot := range lots {
		body.Lots.Items[i] = Lot{Index: lot.Index, Part: lot.Part.String(), Amount: lot.Amount, ReleaseAfter: lot.ReleaseAfter}
	}
	text, err := json.Marshal(body)
	if err != nil {
		return Sealed{}, fmt.Errorf("encode a trade file: %w", err)
	}
	if text, err = jcs.Transform(text); err != nil {
		return Sealed{}, fmt.Errorf("canonical form of a trade file: %w", err)
	}
	return Sealed{Body: body, Text: text, Hash: crypto.Keccak256Hash(text)}, nil
}

// Open reads a body's text and checks that it is canonical, that its plan is of its amount and has the hash that it tells,
// and that its lots are the plan's and have the root that it tells. Whether its hash is anchored is for the caller to see. Error: invalid-input.
func Open(text []byte) (Sealed, error) {
	wrong := func(cause error, what string) (Sealed, error) {
		return Sealed{}, domain.Wrap(domain.CodeInvalidInput, cause, "the trade file %s", what)
	}
	var body Body
	if err := json.Unmarshal(text, &body); err != nil {
		return wrong(err, "is not one that this version can read")
	}
	if body.Format != Format {
		return wrong(nil, "has the format "+strconv.Quote(body.Format)+"; this version reads "+Format)
	}
	amount, plan := body.Terms.Amount, body.Plan
	if plan.LotSize == 0 || plan.Cliff > plan.Duration || amount > domain.MaxAmount || plan.Released > amount ||
		plan.Held > amount-plan.Released || plan.Deposited != amount-plan.Released-plan.Held {
		return wrong(nil, "has a plan that no rule can make")
	}
	again, err := Seal(body, body.Plan.Plan())
	if err != nil {
		return wrong(err, "can not be written again")
	}
	if !bytes.Equal(again.Text, text) {
		return wrong(nil, "is not in canonical form, or its lots are not those of its plan")
	}
	return again, nil
}

// TreeOf makes the tree of an issuance's lots.
func TreeOf(id common.Hash, lots []domain.Lot) (*Tree, error) {
	leaves := make([][]byte, len(lots))
	for i, lot := range lots {
		leaves[i] = Leaf(id, lot)
	}
	return NewTree(leaves)
}

// Leaf is the ABI encoding of (bytes32 issuanceId, uint256 index, uint8 part, uint256 amount, uint256 releaseAfter).
func Leaf(id common.Hash, lot domain.Lot) []byte {
	return append(id.Bytes(), words(lot.Index, uint64(lot.Part), uint64(lot.Amount), lot.ReleaseAfter)...)
}
