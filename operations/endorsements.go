package operations

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// EndorseApplication keeps an endorser's signature under an application until it is issued. The same endorser's second
// signature changes nothing. Errors: application-unknown, application-state, application-expired, rule-changed,
// signature-invalid, endorsement-invalid.
func (c *Center) EndorseApplication(ctx context.Context, actor Actor, in EndorseApplication) (Application, error) {
	v, err := c.head(ctx)
	if err != nil {
		return Application{}, err
	}
	terms, err := c.endorsable(ctx, v, actor.Principal, in.ID)
	if err != nil {
		return Application{}, err
	}
	signature, endorser, err := v.endorser(ctx, c.issuanceMessage(in.ID, terms), in.Signature)
	if err != nil {
		return Application{}, err
	}
	if _, err := c.Store.AddEndorsement(ctx, store.Endorsement{
		ApplicationID: store.Hash(in.ID), Endorser: store.Address(endorser), RuleVersion: terms.RuleVersion,
		DeadlineAt: int64(terms.Deadline), Signature: signature[:], CreatedAt: int64(v.time()),
	}); err != nil {
		return Application{}, err
	}
	return c.application(ctx, in.ID)
}

// endorsable gives the terms of an application that could still be issued.
func (c *Center) endorsable(ctx context.Context, v view, who domain.Principal, id common.Hash) (domain.Terms, error) {
	terms, err := c.seenTerms(ctx, who, id)
	if err != nil {
		return terms, err
	}
	if err := v.checkApplication(ctx, id, domain.ApplicationApplied); err != nil {
		return terms, err
	}
	if err := v.checkDeadline(id, terms); err != nil {
		return terms, err
	}
	rule, err := v.rule(ctx, terms.Coin)
	if err != nil {
		return terms, err
	}
	return terms, checkVersion(terms, rule)
}

// Issue mints an application's coin under the endorsements collected. Errors: as EndorseApplication, those of the
// applicant's standing, cap-exceeded, too-few-endorsements, reserve-stale, reserve-too-small.
func (c *Center) Issue(ctx context.Context, actor Actor, id common.Hash) (Application, error) {
	_, _, err := c.carryOut(ctx, actor, func(ctx context.Context, v view) (plan, error) {
		return c.planIssue(ctx, v, actor, id)
	})
	if err != nil {
		return Application{}, err
	}
	return c.application(ctx, id)
}

func (c *Center) planIssue(ctx context.Context, v view, actor Actor, id common.Hash) (plan, error) {
	terms, err := c.endorsable(ctx, v, actor.Principal, id)
	if err != nil {
		return plan{}, err
	}
	k, err := c.coin(ctx, terms.Coin)
	if err != nil {
		return plan{}, err
	}
	rule, err := v.checkRule(ctx, k, terms)
	if err != nil {
		return plan{}, err
	}
	required, err := v.requirements(ctx, rule, terms)
	if err != nil {
		return plan{}, err
	}
	signatures, err := c.endorsementsOf(ctx, v, id, terms)
	if err != nil {
		return plan{}, err
	}
	if len(signatures) < int(required.endorsements) {
		return plan{}, domain.Errorf(domain.CodeTooFewEndorsements, "%d endorsers signed, %d are needed; have more of them endorse %s",
			len(signatures), required.endorsements, id)
	}
	if err := v.checkMint(ctx, k, terms, required); err != nil {
		return plan{}, err
	}
	data, err := deskABI.TryPackIssue(deskTerms(terms), seconds(terms.Deadline), typeddata.Join(signatures))
	if err != nil {
		return plan{}, fmt.Errorf("encode issue of %s: %w", id, err)
	}
	return plan{resource: ResourceApplication, Subject: id.Hex(), From: c.Accounts.Operator, To: c.Contracts.Desk, Data: data}, nil
}

// endorsementsOf gives the signatures collected for an application's present terms, of those who are endorsers still.
func (c *Center) endorsementsOf(ctx context.Context, v view, id common.Hash, terms domain.Terms) (map[common.Address]typeddata.Signature, error) {
	collected, err := c.Store.Endorsements(ctx, id)
	if err != nil {
		return nil, err
	}
	signatures := map[common.Address]typeddata.Signature{}
	for _, one := range collected {
		if one.RuleVersion != terms.RuleVersion || uint64(one.DeadlineAt) != terms.Deadline {
			continue
		}
		endorses, err := v.isEndorser(ctx, common.Address(one.Endorser))
		if err != nil {
			return nil, err
		}
		if !endorses {
			continue
		}
		signature, err := typeddata.SignatureOf(one.Signature)
		if err != nil {
			return nil, fmt.Errorf("kept endorsement of %s by %s: %w", id, one.Endorser, err)
		}
		signatures[common.Address(one.Endorser)] = signature
	}
	return signatures, nil
}

// requirements is what a rule demands of an issuance.
type requirements struct {
	endorsements   uint8
	coverage       uint32 // bps
	attestationAge uint64 // seconds
}

// The least that the desk demands, whatever a rule says.
const (
	fewestEndorsements = 1
	lowestCoverage     = 10_000 // bps
)

// requirements asks the rule itself, which answers or refuses the application.
func (v view) requirements(ctx context.Context, rule IssuanceRule, terms domain.Terms) (requirements, error) {
	applicant, err := v.account(ctx, terms.Coin, terms.Applicant)
	if err != nil {
		return requirements{}, err
	}
	demanded, err := ask(ctx, v, rule.Address,
		ruleABI.PackCheck(terms.Coin, terms.Applicant, applicant.tier, terms.Amount.Big()), ruleABI.UnpackCheck)
	if err != nil {
		return requirements{}, err
	}
	return requirements{
		endorsements:   max(demanded.Endorsements, fewestEndorsements),
		coverage:       max(demanded.Coverage, lowestCoverage),
		attestationAge: demanded.AttestationAge.Uint64(),
	}, nil
}

// checkMint says what keeps the amount from being minted now: the reserve, the ceilings, a pause, the applicant's cap.
func (v view) checkMint(ctx context.Context, k coin, terms domain.Terms, required requirements) error {
	covered, err := ask(ctx, v, k.feed, feedABI.PackCoveredReserve(), feedABI.UnpackCoveredReserve)
	if err != nil {
		return err
	}
	asOf := covered.AsOf.Uint64()
	if asOf == 0 {
		return domain.Errorf(domain.CodeReserveStale, "the reserve of %s was never attested; attest it first", k.Currency)
	}
	if v.time() > asOf+required.attestationAge {
		return domain.Errorf(domain.CodeReserveStale, "the last reserve attestation of %s is as of %s, more than %d seconds ago; attest again",
			k.Currency, atTime(asOf), required.attestationAge)
	}
	supply, err := askAmount(ctx, v, k.Address, coinABI.PackTotalSupply(), coinABI.UnpackTotalSupply)
	if err != nil {
		return err
	}
	if needed := reserveFor(supply, terms.Amount, required.coverage); needed.Cmp(covered.Amount) > 0 {
		return domain.Errorf(domain.CodeReserveTooSmall, "with this issuance %s of supply would need a reserve of %s coin units, %s are covered; attest more reserve",
			k.format(supply+terms.Amount), needed, covered.Amount)
	}
	if err := v.checkPause(ctx, k); err != nil {
		return err
	}
	applicant, err := v.account(ctx, k.Address, terms.Applicant)
	if err != nil {
		return err
	}
	return v.checkCap(ctx, k, terms.Applicant, applicant, terms.Amount)
}

// reserveFor is the reserve that supply and amount together need, rounded up [coin units].
func reserveFor(supply, amount domain.Amount, coverage uint32) *big.Int {
	needed := new(big.Int).Add(supply.Big(), amount.Big())
	needed.Mul(needed, big.NewInt(int64(coverage)))
	needed.Add(needed, big.NewInt(lowestCoverage-1))
	return needed.Div(needed, big.NewInt(lowestCoverage))
}
