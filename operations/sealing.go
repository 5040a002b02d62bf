package operations

import (
	"context"
	"errors"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations/tradefile"
	"github.com/specie-money/specie/store"
)

// planned asks the desk what the rules in force make of an application. Errors: those of the applicant's standing,
// rule-changed, rule-missing, amount-outside-rule, tier-not-allowed, plan-invalid, and whatever a rule refuses for.
func (v view) planned(ctx context.Context, terms domain.Terms) (domain.Plan, error) {
	told, err := ask(ctx, v, v.center.Contracts.Desk, deskABI.PackPlan(deskTerms(terms)), deskABI.UnpackPlan)
	if err != nil {
		return domain.Plan{}, err
	}
	return domain.PlanFromBig(told.Released, told.Held, told.Deposited, told.Cliff, told.Duration, told.LotSize, told.Endorsements)
}

// sealed gives the trade file that endorsers sign for: the body is made and kept when it is first asked for under a plan,
// so that all of them sign the same.
func (c *Center) sealed(ctx context.Context, v view, id common.Hash, terms domain.Terms, plan domain.Plan) (store.TradeFile, error) {
	kept, err := c.Store.TradeFile(ctx, id, tradefile.PlanHash(plan))
	if domain.CodeOf(err) != domain.CodeTradeFileUnknown {
		return kept, err
	}
	body, err := v.tradeFileBody(ctx, id, terms)
	if err != nil {
		return store.TradeFile{}, err
	}
	made, err := tradefile.Seal(body, plan)
	if err != nil {
		return store.TradeFile{}, err
	}
	return c.Store.AddTradeFile(ctx, store.TradeFile{
		ApplicationID: store.Hash(id), PlanHash: store.Hash(made.Plan.Hash), LotsRoot: store.Hash(made.Lots.Root),
		BodyHash: store.Hash(made.Hash), Seal: store.Hash(made.Seal()), Body: string(made.Text), CreatedAt: int64(v.time()),
	})
}

// tradeFileBody gathers what a trade file tells besides plan and lots, as of the view's block.
func (v view) tradeFileBody(ctx context.Context, id common.Hash, terms domain.Terms) (tradefile.Body, error) {
	c := v.center
	k, err := c.coin(ctx, terms.Coin)
	if err != nil {
		return tradefile.Body{}, err
	}
	rules, err := v.inForce(ctx, terms.Coin)
	if err != nil {
		return tradefile.Body{}, err
	}
	account, err := ask(ctx, v, c.Contracts.Desk, deskABI.PackAccountOf(id), deskABI.UnpackAccountOf)
	if err != nil {
		return tradefile.Body{}, err
	}
	body := tradefile.Body{
		ChainID: c.Node.ID().String(), Desk: c.Contracts.Desk, ApplicationID: id, Account: account,
		Coin: tradefile.Coin{Address: k.Address, Currency: k.Currency, Decimals: k.Decimals},
		Terms: tradefile.Terms{
			Applicant: terms.Applicant, Payee: terms.Payee, Amount: terms.Amount, TradeID: terms.TradeID, DocumentHash: terms.DocumentHash,
			Deadline: terms.Deadline, TermEndsAt: terms.TermEndsAt, IntoTrade: terms.IntoTrade, Nonce: strconv.FormatUint(terms.Nonce, 10),
		},
		Rules: tradefile.Rules{
			Issuance: tradefile.Rule{Address: rules.IssuanceRule.Rule, Version: rules.IssuanceRule.Version},
			Holding:  tradefile.Rule{Address: rules.HoldingRule.Rule, Version: rules.HoldingRule.Version},
			Return:   tradefile.Rule{Address: rules.ReturnRule.Rule, Version: rules.ReturnRule.Version},
		},
	}
	body.Reserve, err = v.attested(ctx, k)
	return body, err
}

// attested is the last attestation of a coin's reserve, as trade files tell it; nil if there is none.
func (v view) attested(ctx context.Context, k coin) (*tradefile.Reserve, error) {
	last, err := ask(ctx, v, k.feed, feedABI.PackLastAttestation(), feedABI.UnpackLastAttestation)
	if err != nil || last.Round.Sign() == 0 {
		return nil, err
	}
	return &tradefile.Reserve{
		Feed: k.feed, Round: last.Round.Uint64(), Amount: atMost(last.Amount), AsOf: last.AsOf.Uint64(),
		DepositsIncluded: atMost(last.DepositsIncluded), PayoutsIncluded: atMost(last.PayoutsIncluded),
	}, nil
}

// refusal tells an answer of the contracts, or of the rules, apart from a failure to ask them.
func refusal(err error) *domain.Error {
	var told *domain.Error
	if !errors.As(err, &told) {
		return nil
	}
	switch told.Code { //nolint:exhaustive // all others are refusals
	case domain.CodeInternal, domain.CodeUnavailable, domain.CodeNodeUnreachable, domain.CodeChainMismatch:
		return nil
	}
	return told
}

// issuanceMessage is what endorsers of an application sign. Their deadline is the application's own.
func (c *Center) issuanceMessage(file store.TradeFile, terms domain.Terms) typeddata.Message {
	return typeddata.Issuance{
		ApplicationID: common.Hash(file.ApplicationID), PlanHash: common.Hash(file.PlanHash), Seal: common.Hash(file.Seal),
		Deadline: terms.Deadline,
	}.Message(typeddata.Desk(c.Node.ID().Uint64(), c.Contracts.Desk))
}

// TradeFile gives the sealed body of an application's trade file: of an issued one the one whose hash is anchored, of one
// that waits for its issue the one that endorsers sign for. Errors: application-unknown, trade-file-unknown, and why the
// application can not be issued.
func (c *Center) TradeFile(ctx context.Context, who domain.Principal, id common.Hash) (TradeFile, error) {
	told, err := c.Application(ctx, who, id)
	if err != nil {
		return TradeFile{}, err
	}
	if told.Seal == nil {
		if told.Refusal != nil {
			return TradeFile{}, told.Refusal
		}
		return TradeFile{}, domain.Errorf(domain.CodeTradeFileUnknown, "application %s is %s and was never issued; it has no trade file", id, told.State)
	}
	kept, err := c.Store.TradeFile(ctx, id, told.Seal.PlanHash)
	if err != nil {
		return TradeFile{}, err
	}
	if common.Hash(kept.Seal) != told.Seal.Hash {
		return TradeFile{}, domain.Errorf(domain.CodeTradeFileUnknown,
			"application %s was issued with a trade file that was made elsewhere; its body has the hash %s", id, told.Seal.BodyHash)
	}
	return TradeFile{Seal: *told.Seal, Body: []byte(kept.Body)}, nil
}

// Lots lists what an application's coin is split into, each with the proof that it belongs to the trade file. Errors: as
// TradeFile.
func (c *Center) Lots(ctx context.Context, who domain.Principal, id common.Hash) (Lots, error) {
	told, err := c.Application(ctx, who, id)
	if err != nil {
		return Lots{}, err
	}
	file, err := c.TradeFile(ctx, who, id)
	if err != nil {
		return Lots{}, err
	}
	lots := tradefile.Split(*told.Plan)
	tree, err := tradefile.TreeOf(id, lots)
	if err != nil {
		return Lots{}, err
	}
	if tree.Root() != file.Seal.LotsRoot {
		return Lots{}, fmt.Errorf("the lots of application %s have the root %s, sealed is %s", id, tree.Root(), file.Seal.LotsRoot)
	}
	listed := Lots{Coin: told.Terms.Coin, Root: tree.Root(), Items: make([]Lot, len(lots))}
	for i, lot := range lots {
		listed.Items[i].Lot = lot
		if told.Issuance != nil && lot.Part != domain.PartReturn {
			listed.Items[i].ReleaseAt = told.Issuance.Issued.Time + lot.ReleaseAfter
		}
		if listed.Items[i].Proof, err = tree.Proof(i); err != nil {
			return Lots{}, err
		}
	}
	return listed, nil
}

func deskTerms(terms domain.Terms) bindings.IIssuanceDeskTerms {
	return bindings.IIssuanceDeskTerms{
		Coin: terms.Coin, Applicant: terms.Applicant, Payee: terms.Payee, Amount: terms.Amount.Big(),
		TradeId: terms.TradeID, DocumentHash: terms.DocumentHash,
		IssuanceRuleVersion: terms.Rules.Issuance, HoldingRuleVersion: terms.Rules.Holding, ReturnRuleVersion: terms.Rules.Return,
		Deadline: seconds(terms.Deadline), TermEndsAt: seconds(terms.TermEndsAt), IntoTrade: terms.IntoTrade, Nonce: terms.Nonce,
	}
}

func deskPlan(plan domain.Plan) bindings.IIssuanceDeskPlan {
	return bindings.IIssuanceDeskPlan{
		Released: plan.Released.Big(), Held: plan.Held.Big(), Deposited: plan.Deposited.Big(),
		Cliff: seconds(plan.Cliff), Duration: seconds(plan.Duration), LotSize: plan.LotSize.Big(), Endorsements: plan.Endorsements,
	}
}
