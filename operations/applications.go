package operations

import (
	"context"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

const defaultTerm = 7 * 24 * 60 * 60 // seconds from an application to its deadline

// Apply asks for coin in the name of a custodial wallet. Errors: amount-zero, coin-unknown, wallet-unknown, not-owner,
// wallet-not-custodial, invalid-input, those of the wallet's standing, rule-missing, amount-outside-rule,
// tier-not-allowed.
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
	terms := domain.Terms{
		Coin: in.Coin, Applicant: in.Applicant, Payee: in.Payee, Amount: in.Amount,
		TradeID: in.TradeID, DocumentHash: in.DocumentHash, Deadline: in.Deadline,
		// Of the purpose, so that the same terms asked for twice are two applications.
		Nonce: binary.BigEndian.Uint64(crypto.Keccak256([]byte(actor.Purpose))),
	}
	if terms.Payee == (common.Address{}) {
		terms.Payee = in.Applicant
	}
	if terms.Deadline == 0 {
		terms.Deadline = v.time() + defaultTerm
	}
	if terms.Deadline <= v.time() || terms.Deadline > furthest {
		return plan{}, domain.Errorf(domain.CodeInvalidInput,
			"the deadline %s is not ahead of the chain's time, %s; give a later one", atTime(terms.Deadline), atTime(v.time()))
	}
	rule, err := v.checkRule(ctx, k, terms)
	if err != nil {
		return plan{}, err
	}
	terms.RuleVersion = rule.Version
	return c.keepApplication(ctx, v, actor, terms)
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

// checkRule says what keeps the applicant's wallet, or its amount, from being issued to under the rule in force.
func (v view) checkRule(ctx context.Context, k coin, terms domain.Terms) (IssuanceRule, error) {
	applicant, err := v.account(ctx, k.Address, terms.Applicant)
	if err != nil {
		return IssuanceRule{}, err
	}
	if err := (standing{}).check(v, terms.Applicant, applicant); err != nil {
		return IssuanceRule{}, err
	}
	rule, err := v.rule(ctx, k.Address)
	if err != nil || rule.Terms == nil {
		return rule, err
	}
	limits := rule.Terms
	switch {
	case terms.Amount < limits.Smallest:
		err = domain.Errorf(domain.CodeAmountOutsideRule, "%s is less than the smallest issuance, %s", k.format(terms.Amount), k.format(limits.Smallest))
	case terms.Amount > limits.Largest:
		err = domain.Errorf(domain.CodeAmountOutsideRule, "%s is more than the largest issuance, %s", k.format(terms.Amount), k.format(limits.Largest))
	case terms.Amount%limits.LotSize != 0:
		err = domain.Errorf(domain.CodeAmountOutsideRule, "%s is not a whole number of lots of %s", k.format(terms.Amount), k.format(limits.LotSize))
	}
	return rule, err
}

// CancelApplication withdraws an application that is not yet issued. Errors: application-unknown, not-owner,
// wallet-not-custodial, application-state.
func (c *Center) CancelApplication(ctx context.Context, actor Actor, id common.Hash) (Application, error) {
	return c.applicantDoes(ctx, actor, id, domain.ApplicationApplied, deskABI.TryPackCancel)
}

// EndIssuance ends an issuance. Errors: application-unknown, not-owner, wallet-not-custodial, application-state.
func (c *Center) EndIssuance(ctx context.Context, actor Actor, id common.Hash) (Application, error) {
	return c.applicantDoes(ctx, actor, id, domain.ApplicationIssued, deskABI.TryPackEnd)
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
		if err := v.checkApplication(ctx, id, in); err != nil {
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

// checkApplication checks the application's state on chain. Error: application-state.
func (v view) checkApplication(ctx context.Context, id common.Hash, want domain.ApplicationState) error {
	now, err := ask(ctx, v, v.center.Contracts.Desk, deskABI.PackApplicationState(id), deskABI.UnpackApplicationState)
	if err != nil {
		return err
	}
	if state := domain.ApplicationState(now.State); state != want {
		return domain.Errorf(domain.CodeApplicationState, "application %s is %s; it must be %s", id, state, want)
	}
	return nil
}

// checkDeadline refuses what can not be issued any more. Error: application-expired.
func (v view) checkDeadline(id common.Hash, terms domain.Terms) error {
	if v.time() > terms.Deadline {
		return domain.Errorf(domain.CodeApplicationExpired, "application %s expired at %s; apply again", id, atTime(terms.Deadline))
	}
	return nil
}

// checkVersion refuses an application under a rule that is no longer in force. Error: rule-changed.
func checkVersion(terms domain.Terms, rule IssuanceRule) error {
	if rule.Version != terms.RuleVersion {
		return domain.Errorf(domain.CodeRuleChanged, "the application names version %d of the issuance rule, in force is %d; apply again",
			terms.RuleVersion, rule.Version)
	}
	return nil
}

// issuanceMessage is what endorsers of an application sign. Their deadline is the application's own.
func (c *Center) issuanceMessage(id common.Hash, terms domain.Terms) typeddata.Message {
	return typeddata.Issuance{ApplicationID: id, RuleVersion: terms.RuleVersion, Deadline: terms.Deadline}.
		Message(typeddata.Desk(c.Node.ID().Uint64(), c.Contracts.Desk))
}

func deskTerms(terms domain.Terms) bindings.IIssuanceDeskTerms {
	return bindings.IIssuanceDeskTerms{
		Coin: terms.Coin, Applicant: terms.Applicant, Payee: terms.Payee, Amount: terms.Amount.Big(),
		TradeId: terms.TradeID, DocumentHash: terms.DocumentHash, RuleVersion: terms.RuleVersion,
		Deadline: seconds(terms.Deadline), Nonce: terms.Nonce,
	}
}
