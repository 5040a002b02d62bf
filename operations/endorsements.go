package operations

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// EndorseApplication keeps an endorser's signature under an application until it is issued. The same endorser's second
// signature changes nothing. Errors: application-unknown, application-state, application-expired, rule-changed and what
// else keeps it from being issued, signature-invalid, endorsement-invalid.
func (c *Center) EndorseApplication(ctx context.Context, actor Actor, in EndorseApplication) (Application, error) {
	v, err := c.head(ctx)
	if err != nil {
		return Application{}, err
	}
	asked, err := c.endorsable(ctx, v, actor.Principal, in.ID)
	if err != nil {
		return Application{}, err
	}
	signature, endorser, err := v.endorser(ctx, c.issuanceMessage(asked.file, asked.terms), in.Signature)
	if err != nil {
		return Application{}, err
	}
	if _, err := c.Store.AddEndorsement(ctx, store.Endorsement{
		ApplicationID: store.Hash(in.ID), Endorser: store.Address(endorser), Seal: asked.file.Seal,
		DeadlineAt: int64(asked.terms.Deadline), Signature: signature[:], CreatedAt: int64(v.time()),
	}); err != nil {
		return Application{}, err
	}
	return c.application(ctx, in.ID)
}

// endorsable is what endorsers sign for.
type endorsable struct {
	terms domain.Terms
	plan  domain.Plan
	file  store.TradeFile
}

// endorsable gives the terms, plan and trade file of an application that could still be issued.
func (c *Center) endorsable(ctx context.Context, v view, who domain.Principal, id common.Hash) (endorsable, error) {
	var asked endorsable
	var err error
	if asked.terms, err = c.seenTerms(ctx, who, id); err != nil {
		return asked, err
	}
	if _, err := v.checkApplication(ctx, id, domain.ApplicationApplied); err != nil {
		return asked, err
	}
	if err := v.checkDeadline(id, asked.terms); err != nil {
		return asked, err
	}
	if asked.plan, err = v.planned(ctx, asked.terms); err != nil {
		return asked, err
	}
	asked.file, err = c.sealed(ctx, v, id, asked.terms, asked.plan)
	return asked, err
}

// Issue mints an application's coin under the endorsements collected. Errors: as EndorseApplication, those of the
// applicant's standing, cap-exceeded, issuance-cap-exceeded, too-few-endorsements, reserve-stale, reserve-too-small.
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
	asked, err := c.endorsable(ctx, v, actor.Principal, id)
	if err != nil {
		return plan{}, err
	}
	signatures, err := c.endorsementsOf(ctx, v, id, asked)
	if err != nil {
		return plan{}, err
	}
	if len(signatures) < int(asked.plan.Endorsements) {
		return plan{}, domain.Errorf(domain.CodeTooFewEndorsements, "%d endorsers signed, %d are needed; have more of them endorse %s",
			len(signatures), asked.plan.Endorsements, id)
	}
	if err := v.checkMint(ctx, asked); err != nil {
		return plan{}, err
	}
	data, err := deskABI.TryPackIssue(deskTerms(asked.terms), asked.file.LotsRoot, asked.file.BodyHash,
		seconds(asked.terms.Deadline), typeddata.Join(signatures))
	if err != nil {
		return plan{}, fmt.Errorf("encode issue of %s: %w", id, err)
	}
	return plan{resource: ResourceApplication, Subject: id.Hex(), From: c.Accounts.Operator, To: c.Contracts.Desk, Data: data}, nil
}

// endorsementsOf gives the signatures collected for an application's present seal, of those who are endorsers still.
func (c *Center) endorsementsOf(ctx context.Context, v view, id common.Hash, asked endorsable) (map[common.Address]typeddata.Signature, error) {
	collected, err := c.Store.Endorsements(ctx, id)
	if err != nil {
		return nil, err
	}
	signatures := map[common.Address]typeddata.Signature{}
	for _, one := range collected {
		if one.Seal != asked.file.Seal || uint64(one.DeadlineAt) != asked.terms.Deadline {
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

const lowestCoverage = 10_000 // bps; what the desk demands, whatever a rule says

// demanded asks the issuance rule itself, which answers or refuses the application.
func (v view) demanded(ctx context.Context, terms domain.Terms) (bindings.IIssuanceRuleRequirements, error) {
	rules, err := v.inForce(ctx, terms.Coin)
	if err != nil {
		return bindings.IIssuanceRuleRequirements{}, err
	}
	applicant, err := v.account(ctx, terms.Coin, terms.Applicant)
	if err != nil {
		return bindings.IIssuanceRuleRequirements{}, err
	}
	return ask(ctx, v, rules.IssuanceRule.Rule, ruleABI.PackCheck(bindings.IssuanceRequest{
		Coin: terms.Coin, Applicant: terms.Applicant, Payee: terms.Payee, Tier: applicant.tier, Amount: terms.Amount.Big(), TradeId: terms.TradeID,
	}), ruleABI.UnpackCheck)
}

// checkMint says what keeps the amount from being minted now: the reserve, a pause, the applicant's cap. The chain has the
// last word, on ceilings and windows too.
func (v view) checkMint(ctx context.Context, asked endorsable) error {
	terms := asked.terms
	k, err := v.center.coin(ctx, terms.Coin)
	if err != nil {
		return err
	}
	demanded, err := v.demanded(ctx, terms)
	if err != nil {
		return err
	}
	covered, err := ask(ctx, v, k.feed, feedABI.PackCoveredReserve(), feedABI.UnpackCoveredReserve)
	if err != nil {
		return err
	}
	asOf, age := covered.AsOf.Uint64(), period(demanded.AttestationAge)
	if asOf == 0 {
		return domain.Errorf(domain.CodeReserveStale, "the reserve of %s was never attested; attest it first", k.Currency)
	}
	if v.time() > asOf+age {
		return domain.Errorf(domain.CodeReserveStale, "the last reserve attestation of %s is as of %s, more than %d seconds ago; attest again",
			k.Currency, atTime(asOf), age)
	}
	supply, err := askAmount(ctx, v, k.Address, coinABI.PackTotalSupply(), coinABI.UnpackTotalSupply)
	if err != nil {
		return err
	}
	if needed := reserveFor(supply, terms.Amount, max(demanded.Coverage, lowestCoverage)); needed.Cmp(covered.Amount) > 0 {
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
	if terms.IntoTrade {
		return nil
	}
	return v.checkCap(ctx, k, terms.Applicant, applicant, asked.plan.Released)
}

// reserveFor is the reserve that supply and amount together need, rounded up [coin units].
func reserveFor(supply, amount domain.Amount, coverage uint32) *big.Int {
	needed := new(big.Int).Add(supply.Big(), amount.Big())
	needed.Mul(needed, big.NewInt(int64(coverage)))
	needed.Add(needed, big.NewInt(lowestCoverage-1))
	return needed.Div(needed, big.NewInt(lowestCoverage))
}
