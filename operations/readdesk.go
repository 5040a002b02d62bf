package operations

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// ---- applications -------------------------------------------------------------------------------------------------

// Application tells of one application. Error: application-unknown.
func (c *Center) Application(ctx context.Context, who domain.Principal, id common.Hash) (Application, error) {
	told, err := c.application(ctx, id)
	if err == nil && !Sees(who, told.Owner) {
		return Application{}, domain.Errorf(domain.CodeApplicationUnknown, "no application %s is known here", id)
	}
	return told, err
}

// Applications lists applications, newest first.
func (c *Center) Applications(ctx context.Context, who domain.Principal, filter ApplicationFilter) (List[Application], error) {
	owner, anything := seen(who)
	if !anything {
		return List[Application]{}, nil
	}
	rows, next, err := c.Store.Applications(ctx, store.ApplicationFilter{
		Applicant: filter.Applicant, Principal: owner, Coin: filter.Coin, State: filter.State,
	}, page(filter.Page))
	if err != nil || len(rows) == 0 {
		return List[Application]{Next: next}, err
	}
	teller, err := c.applicationTeller(ctx)
	if err != nil {
		return List[Application]{}, err
	}
	return list(rows, next, nil, func(row store.Application) (Application, error) { return teller.tell(ctx, row) })
}

func (c *Center) application(ctx context.Context, id common.Hash) (Application, error) {
	row, err := c.Store.Application(ctx, id)
	if err != nil {
		return Application{}, err
	}
	teller, err := c.applicationTeller(ctx)
	if err != nil {
		return Application{}, err
	}
	return teller.tell(ctx, row)
}

// applicationTeller asks the chain only once for what many applications have in common.
type applicationTeller struct {
	view
	required map[common.Address]int // endorsements by coin
}

func (c *Center) applicationTeller(ctx context.Context) (applicationTeller, error) {
	v, err := c.head(ctx)
	return applicationTeller{view: v, required: map[common.Address]int{}}, err
}

func (t applicationTeller) tell(ctx context.Context, row store.Application) (Application, error) {
	c, id := t.center, common.Hash(row.ID)
	terms, err := termsOf(row)
	if err != nil {
		return Application{}, err
	}
	told := Application{ID: id, Terms: terms, Applied: mined(row.Applied()), Changed: mined(row.Changed())}
	if told.State, err = named(row.State, domain.ApplicationExpired); err != nil {
		return Application{}, err
	}
	if told.Owner, err = c.ownerOf(ctx, terms.Applicant); err != nil {
		return Application{}, err
	}
	if told.Account, err = ask(ctx, t.view, c.Contracts.Desk, deskABI.PackAccountOf(id), deskABI.UnpackAccountOf); err != nil {
		return Application{}, err
	}
	collected, err := c.Store.Endorsements(ctx, id)
	if err != nil {
		return Application{}, err
	}
	for _, one := range collected {
		told.Endorsements = append(told.Endorsements, ApplicationEndorsement{
			Endorser: common.Address(one.Endorser), Signature: one.Signature, GivenAt: uint64(one.CreatedAt),
		})
	}
	if told.Required, err = t.requiredFor(ctx, terms.Coin); err != nil {
		return Application{}, err
	}
	if told.State == domain.ApplicationApplied {
		told.ToSign, err = toSign(c.issuanceMessage(id, terms))
	}
	return told, err
}

// termsOf gives the terms as the desk takes them.
func termsOf(row store.Application) (domain.Terms, error) {
	nonce, err := strconv.ParseUint(row.Nonce, 10, 64)
	if err != nil {
		return domain.Terms{}, fmt.Errorf("nonce of application %s: %w", row.ID, err)
	}
	return domain.Terms{
		Coin: common.Address(row.Coin), Applicant: common.Address(row.Applicant), Payee: common.Address(row.Payee),
		Amount: row.Amount, TradeID: common.Hash(row.TradeID), DocumentHash: common.Hash(row.DocumentHash),
		RuleVersion: row.RuleVersion, Deadline: row.DeadlineAt, Nonce: nonce,
	}, nil
}

// requiredFor is how many endorsements the rule in force for a coin asks for; 0 if there is none, or if it does not tell.
func (t applicationTeller) requiredFor(ctx context.Context, coin common.Address) (int, error) {
	if known, asked := t.required[coin]; asked {
		return known, nil
	}
	rule, err := t.rule(ctx, coin)
	if err != nil && domain.CodeOf(err) != domain.CodeRuleMissing {
		return 0, err
	}
	if rule.Terms != nil {
		t.required[coin] = int(rule.Terms.Endorsements)
	}
	return t.required[coin], nil
}

// ---- redemptions --------------------------------------------------------------------------------------------------

// Redemption tells of one redemption. Error: redemption-unknown.
func (c *Center) Redemption(ctx context.Context, who domain.Principal, id common.Hash) (Redemption, error) {
	told, err := c.redemption(ctx, id)
	if err == nil && !Sees(who, told.Owner) {
		return Redemption{}, domain.Errorf(domain.CodeRedemptionUnknown, "no redemption %s is known here", id)
	}
	return told, err
}

// Redemptions lists redemptions, newest first.
func (c *Center) Redemptions(ctx context.Context, who domain.Principal, filter RedemptionFilter) (List[Redemption], error) {
	owner, anything := seen(who)
	if !anything {
		return List[Redemption]{}, nil
	}
	rows, next, err := c.Store.Redemptions(ctx, store.RedemptionFilter{
		Holder: filter.Holder, Principal: owner, Coin: filter.Coin, State: filter.State,
	}, page(filter.Page))
	return list(rows, next, err, func(row store.Redemption) (Redemption, error) { return c.tellRedemption(ctx, row) })
}

func (c *Center) redemption(ctx context.Context, id common.Hash) (Redemption, error) {
	row, err := c.Store.Redemption(ctx, id)
	if err != nil {
		return Redemption{}, err
	}
	return c.tellRedemption(ctx, row)
}

func (c *Center) tellRedemption(ctx context.Context, row store.Redemption) (Redemption, error) {
	told := Redemption{
		ID: common.Hash(row.ID), Holder: common.Address(row.Holder), Coin: common.Address(row.Coin), Amount: row.Amount,
		PayoutReference: common.Hash(row.PayoutReference), Account: common.Address(row.Account), Returned: row.Returned,
		Requested: mined(row.Requested()), Changed: mined(row.Changed()),
	}
	if row.Reason != nil {
		told.Reason = strings.TrimRight(string(row.Reason[:]), "\x00")
	}
	var err error
	if told.State, err = named(row.State, domain.RedemptionCancelled); err != nil {
		return Redemption{}, err
	}
	told.Owner, err = c.ownerOf(ctx, told.Holder)
	return told, err
}

// ---- attestations -------------------------------------------------------------------------------------------------

// Attestation tells of one round. Errors: coin-unknown, not-found.
func (c *Center) Attestation(ctx context.Context, coin common.Address, round uint64) (AttestationRecord, error) {
	if _, err := c.coin(ctx, coin); err != nil {
		return AttestationRecord{}, err
	}
	row, err := c.Store.Attestation(ctx, coin, round)
	return tellAttestation(row), err
}

// Attestations lists attestations, newest first. Error: coin-unknown.
func (c *Center) Attestations(ctx context.Context, filter AttestationFilter) (List[AttestationRecord], error) {
	if _, err := c.coin(ctx, filter.Coin); err != nil {
		return List[AttestationRecord]{}, err
	}
	rows, next, err := c.Store.Attestations(ctx, filter.Coin, page(filter.Page))
	return list(rows, next, err, func(row store.Attestation) (AttestationRecord, error) { return tellAttestation(row), nil })
}

func tellAttestation(row store.Attestation) AttestationRecord {
	return AttestationRecord{Attestation: Attestation{
		Coin: common.Address(row.Coin), Round: row.Round, Amount: row.Amount, AsOf: row.AsOf,
		DepositsIncluded: row.DepositsIncluded, PayoutsIncluded: row.PayoutsIncluded,
	}, Mined: mined(row.Place)}
}
