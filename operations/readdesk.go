package operations

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations/tradefile"
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
	v, err := c.head(ctx)
	if err != nil {
		return List[Application]{}, err
	}
	return list(rows, next, nil, func(row store.Application) (Application, error) { return v.tellApplication(ctx, row) })
}

func (c *Center) application(ctx context.Context, id common.Hash) (Application, error) {
	row, err := c.Store.Application(ctx, id)
	if err != nil {
		return Application{}, err
	}
	v, err := c.head(ctx)
	if err != nil {
		return Application{}, err
	}
	return v.tellApplication(ctx, row)
}

func (v view) tellApplication(ctx context.Context, row store.Application) (Application, error) {
	c, id := v.center, common.Hash(row.ID)
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
	if told.Account, err = ask(ctx, v, c.Contracts.Desk, deskABI.PackAccountOf(id), deskABI.UnpackAccountOf); err != nil {
		return Application{}, err
	}
	switch told.State { //nolint:exhaustive // nothing comes of the others
	case domain.ApplicationApplied:
		err = v.tellPlan(ctx, &told)
	case domain.ApplicationIssued, domain.ApplicationEnded:
		err = v.tellIssuance(ctx, &told, row)
	}
	if err != nil {
		return Application{}, err
	}
	if err := c.tellEndorsements(ctx, &told); err != nil {
		return Application{}, err
	}
	return told, nil
}

// tellPlan tells what the rules make of an application that waits for its issue, and what endorsers sign.
func (v view) tellPlan(ctx context.Context, told *Application) error {
	plan, err := v.planned(ctx, told.Terms)
	if err != nil {
		told.Refusal = refusal(err)
		if told.Refusal == nil {
			return err
		}
		return nil
	}
	file, err := v.center.sealed(ctx, v, told.ID, told.Terms, plan)
	if err != nil {
		return err
	}
	told.Plan = &plan
	told.Seal = sealOf(file.PlanHash, file.LotsRoot, file.BodyHash)
	told.ToSign, err = toSign(v.center.issuanceMessage(file, told.Terms))
	return err
}

// tellIssuance tells what became of an application's coin.
func (v view) tellIssuance(ctx context.Context, told *Application, row store.Application) error {
	issued, err := v.center.Store.Issuance(ctx, told.ID)
	if err != nil {
		return err
	}
	plan := issued.Plan()
	told.Plan, told.Seal = &plan, sealOf(issued.PlanHash, issued.LotsRoot, issued.BodyHash)
	told.Issuance = &Issuance{
		Receiver: common.Address(issued.Receiver), HeldReleased: row.HeldReleased, DepositLeft: row.DepositLeft,
		Releasable: row.Held - row.HeldReleased + row.DepositLeft, Issued: mined(issued.Place),
	}
	if told.State == domain.ApplicationIssued {
		told.Issuance.Releasable = dueOf(plan, issued.BlockAt, v.time(), row.HeldReleased)
	}
	return nil
}

// tellEndorsements tells the signatures under the seal; of an application that has none, all that were given.
func (c *Center) tellEndorsements(ctx context.Context, told *Application) error {
	collected, err := c.Store.Endorsements(ctx, told.ID)
	for _, one := range collected {
		if told.Seal != nil && common.Hash(one.Seal) != told.Seal.Hash {
			continue
		}
		told.Endorsements = append(told.Endorsements, ApplicationEndorsement{
			Endorser: common.Address(one.Endorser), Signature: one.Signature, GivenAt: uint64(one.CreatedAt),
		})
	}
	return err
}

func sealOf(planHash, lotsRoot, bodyHash store.Hash) *Seal {
	seal := Seal{PlanHash: common.Hash(planHash), LotsRoot: common.Hash(lotsRoot), BodyHash: common.Hash(bodyHash)}
	seal.Hash = tradefile.SealOf(seal.PlanHash, seal.LotsRoot, seal.BodyHash)
	return &seal
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
		Rules: row.Rules(), Deadline: row.DeadlineAt, TermEndsAt: row.TermEndsAt, IntoTrade: row.IntoTrade, Nonce: nonce,
	}, nil
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
	if err != nil || len(rows) == 0 {
		return List[Redemption]{Next: next}, err
	}
	v, err := c.head(ctx)
	if err != nil {
		return List[Redemption]{}, err
	}
	return list(rows, next, nil, func(row store.Redemption) (Redemption, error) { return v.tellRedemption(ctx, row) })
}

func (c *Center) redemption(ctx context.Context, id common.Hash) (Redemption, error) {
	row, err := c.Store.Redemption(ctx, id)
	if err != nil {
		return Redemption{}, err
	}
	v, err := c.head(ctx)
	if err != nil {
		return Redemption{}, err
	}
	return v.tellRedemption(ctx, row)
}

func (v view) tellRedemption(ctx context.Context, row store.Redemption) (Redemption, error) {
	c := v.center
	told := Redemption{
		ID: common.Hash(row.ID), Holder: common.Address(row.Holder), Coin: common.Address(row.Coin), Amount: row.Amount, Fee: row.Fee,
		ReturnRuleVersion: row.ReturnRuleVersion, PayoutReference: common.Hash(row.PayoutReference), DueAt: row.DueAt, Returned: row.Returned,
		Requested: mined(row.Requested()), Changed: mined(row.Changed()),
	}
	if row.Reason != nil {
		told.Reason = strings.TrimRight(string(row.Reason[:]), "\x00")
	}
	if row.ApplicationID != nil {
		told.ApplicationID = common.Hash(*row.ApplicationID)
	}
	if row.SettledBy != nil {
		told.SettledBy = common.Address(*row.SettledBy)
	}
	var err error
	if told.State, err = named(row.State, domain.RedemptionCancelled); err != nil {
		return Redemption{}, err
	}
	if told.QueuePosition, err = c.Store.QueuePosition(ctx, row); err != nil {
		return Redemption{}, err
	}
	if told.State == domain.RedemptionAccepted {
		timeout, err := ask(ctx, v, c.Contracts.Desk, deskABI.PackREDEMPTIONTIMEOUT(), deskABI.UnpackREDEMPTIONTIMEOUT)
		if err != nil {
			return Redemption{}, err
		}
		told.DecidableAt = told.Changed.Time + timeout.Uint64()
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
