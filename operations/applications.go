package operations

import (
	"context"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// Where an application does not say [seconds].
const (
	defaultDeadline = 7 * 24 * 60 * 60   // from an application to the deadline of its issue
	defaultTerm     = 365 * 24 * 60 * 60 // from that to the issuance's last second
)

// Apply asks for coin in the name of a custodial wallet. Errors: amount-zero, coin-unknown, wallet-unknown, not-owner,
// wallet-not-custodial, invalid-input, those of the wallet's standing, rule-missing, amount-outside-rule,
// tier-not-allowed, plan-invalid.
func (c *Center) Apply(ctx context.Context, actor Actor, in Apply) (Application, error) {
	_, done, err := c.carryOut(ctx, actor, func(ctx context.Context, v view) (plan, error) {
		return c.planApplication(ctx, v, actor, in)
	})
	if err != nil {
		return Application{}, err
	}
	return c.application(ctx, common.HexToHash(done.Subject))
}

func (c *Center) planApplication(ctx context.Context, v view, actor Actor, in Apply) (plan, error) {
	k, err := c.coin(ctx, in.Coin)
	if err != nil {
		return plan{}, err
	}
	if err := checkAmount(k, in.Amount); err != nil {
		return plan{}, err
	}
	if err := c.ownCustodial(ctx, actor, in.Applicant); err != nil {
		return plan{}, err
	}
	terms, err := v.termsFor(actor, in)
	if err != nil {
		return plan{}, err
	}
	rules, err := v.inForce(ctx, in.Coin)
	if err != nil {
		return plan{}, err
	}
	terms.Rules = versionsOf(rules)
	if err := v.checkIssuable(ctx, k, rules.IssuanceRule.Rule, terms); err != nil {
		return plan{}, err
	}
	if _, err := v.planned(ctx, terms); err != nil {
		return plan{}, err
	}
	return c.keepApplication(ctx, v, actor, terms)
}

// termsFor fills in what an application leaves open. Error: invalid-input.
func (v view) termsFor(actor Actor, in Apply) (domain.Terms, error) {
	terms := domain.Terms{
		Coin: in.Coin, Applicant: in.Applicant, Payee: in.Payee, Amount: in.Amount,
		TradeID: in.TradeID, DocumentHash: in.DocumentHash, Deadline: in.Deadline, TermEndsAt: in.TermEndsAt, IntoTrade: in.IntoTrade,
		// Of the purpose, so that the same terms asked for twice are two applications.
		Nonce: binary.BigEndian.Uint64(crypto.Keccak256([]byte(actor.Purpose))),
	}
	if terms.Payee == (common.Address{}) {
		terms.Payee = in.Applicant
	}
	if terms.Deadline == 0 {
		terms.Deadline = v.time() + defaultDeadline
	}
	if terms.TermEndsAt == 0 {
		terms.TermEndsAt = terms.Deadline + defaultTerm
	}
	switch {
	case terms.Deadline <= v.time() || terms.Deadline > furthest:
		return terms, domain.Errorf(domain.CodeInvalidInput,
			"the deadline %s is not ahead of the chain's time, %s; give a later one", atTime(terms.Deadline), atTime(v.time()))
	case terms.TermEndsAt < terms.Deadline || terms.TermEndsAt > furthest:
		return terms, domain.Errorf(domain.CodeInvalidInput,
			"the term can not end at %s, before the deadline of the issue, %s; give a later end", atTime(terms.TermEndsAt), atTime(terms.Deadline))
	case terms.IntoTrade && terms.TradeID == (common.Hash{}):
		return terms, domain.Errorf(domain.CodeInvalidInput, "coin can only go into a trade that the application names; give the trade id")
	}
	return terms, nil
}

// keepApplication keeps the terms, whose hash is the application's id, and plans the transaction.
func (c *Center) keepApplication(ctx context.Context, v view, actor Actor, terms domain.Terms) (plan, error) {
	packed := deskTerms(terms)
	id, err := ask(ctx, v, c.Contracts.Desk, deskABI.PackApplicationId(packed), deskABI.UnpackApplicationId)
	if err != nil {
		return plan{}, err
	}
	row := store.NewApplicationTerms(id, terms, actor.ID, "", int64(v.time()))
	if _, err := c.Store.AddApplicationTerms(ctx, row); err != nil {
		return plan{}, err
	}
	data, err := deskABI.TryPackApplyFor(packed)
	if err != nil {
		return plan{}, fmt.Errorf("encode application: %w", err)
	}
	return plan{resource: ResourceApplication, Subject: common.Hash(id).Hex(), From: terms.Applicant, To: c.Contracts.Desk, Data: data}, nil
}

// checkIssuable says what keeps the applicant's wallet, or its amount, from being issued to under an issuance rule. The
// rule has the last word.
func (v view) checkIssuable(ctx context.Context, k coin, rule common.Address, terms domain.Terms) error {
	applicant, err := v.account(ctx, k.Address, terms.Applicant)
	if err != nil {
		return err
	}
	if err := (standing{}).check(v, terms.Applicant, applicant); err != nil {
		return err
	}
	limits, err := v.issuanceTerms(ctx, rule)
	if err != nil {
		return ctx.Err() // a rule of another kind refuses for itself
	}
	switch {
	case terms.Amount < limits.Smallest:
		return domain.Errorf(domain.CodeAmountOutsideRule, "%s is less than the smallest issuance, %s", k.format(terms.Amount), k.format(limits.Smallest))
	case terms.Amount > limits.Largest:
		return domain.Errorf(domain.CodeAmountOutsideRule, "%s is more than the largest issuance, %s", k.format(terms.Amount), k.format(limits.Largest))
	case terms.Amount%limits.LotSize != 0:
		return domain.Errorf(domain.CodeAmountOutsideRule, "%s is not a whole number of lots of %s", k.format(terms.Amount), k.format(limits.LotSize))
	}
	return nil
}

// CancelApplication withdraws an application that is not yet issued. Errors: application-unknown, not-owner,
// wallet-not-custodial, application-state.
func (c *Center) CancelApplication(ctx context.Context, actor Actor, id common.Hash) (Application, error) {
	return c.applicantDoes(ctx, actor, id, domain.ApplicationApplied, deskABI.TryPackCancel)
}

func (c *Center) applicantDoes(ctx context.Context, actor Actor, id common.Hash, in domain.ApplicationState,
	pack func(bindings.IIssuanceDeskTerms) ([]byte, error),
) (Application, error) {
	_, _, err := c.carryOut(ctx, actor, func(ctx context.Context, v view) (plan, error) {
		terms, err := c.seenTerms(ctx, actor.Principal, id)
		if err != nil {
			return plan{}, err
		}
		if err := c.ownCustodial(ctx, actor, terms.Applicant); err != nil {
			return plan{}, err
		}
		if _, err := v.checkApplication(ctx, id, in); err != nil {
			return plan{}, err
		}
		data, err := pack(deskTerms(terms))
		if err != nil {
			return plan{}, fmt.Errorf("encode terms of application %s: %w", id, err)
		}
		return plan{resource: ResourceApplication, Subject: id.Hex(), From: terms.Applicant, To: c.Contracts.Desk, Data: data}, nil
	})
	if err != nil {
		return Application{}, err
	}
	return c.application(ctx, id)
}

// seenTerms gives the terms of an application that who may see, as the chain has told them. Error:
// application-unknown.
func (c *Center) seenTerms(ctx context.Context, who domain.Principal, id common.Hash) (domain.Terms, error) {
	row, err := c.Store.Application(ctx, id)
	if err != nil {
		return domain.Terms{}, err
	}
	owner, err := c.ownerOf(ctx, common.Address(row.Applicant))
	if err != nil {
		return domain.Terms{}, err
	}
	if !Sees(who, owner) {
		return domain.Terms{}, domain.Errorf(domain.CodeApplicationUnknown, "no application %s is known here", id)
	}
	return termsOf(row)
}

// checkApplication reads what the chain keeps of an application that must be in one of some states. Error:
// application-state.
func (v view) checkApplication(ctx context.Context, id common.Hash, wanted ...domain.ApplicationState) (bindings.IIssuanceDeskApplication, error) {
	now, err := ask(ctx, v, v.center.Contracts.Desk, deskABI.PackApplicationOf(id), deskABI.UnpackApplicationOf)
	if err != nil {
		return now, err
	}
	state := domain.ApplicationState(now.State)
	if !slices.Contains(wanted, state) {
		return now, domain.Errorf(domain.CodeApplicationState, "application %s is %s; it must be %s", id, state, anyOf(wanted))
	}
	return now, nil
}

func anyOf[S fmt.Stringer](states []S) string {
	names := make([]string, len(states))
	for i, state := range states {
		names[i] = state.String()
	}
	return strings.Join(names, " or ")
}

// checkDeadline refuses what can not be issued any more. Error: application-expired.
func (v view) checkDeadline(id common.Hash, terms domain.Terms) error {
	if v.time() > terms.Deadline {
		return domain.Errorf(domain.CodeApplicationExpired, "application %s expired at %s; apply again", id, atTime(terms.Deadline))
	}
	return nil
}
