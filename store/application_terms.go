package store

import (
	"context"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
)

// ApplicationTerms are an application's terms and documents as they were submitted here, before the chain told of them.
type ApplicationTerms struct {
	ApplicationID Hash          `db:"application_id"`
	Coin          Address       `db:"coin"`
	Applicant     Address       `db:"applicant"`
	Payee         Address       `db:"payee"`
	Amount        domain.Amount `db:"amount"`
	TradeID       Hash          `db:"trade_id"` // zero if none
	DocumentHash  Hash          `db:"document_hash"`
	RuleVersions
	DeadlineAt uint64 `db:"deadline_at"`  // Unix seconds
	TermEndsAt uint64 `db:"term_ends_at"` // Unix seconds
	IntoTrade  bool   `db:"into_trade"`
	Nonce      string `db:"nonce"`      // decimal: 64 bits without a sign fit no database integer
	Principal  string `db:"principal"`  // who applied
	Documents  string `db:"documents"`  // JSON; what DocumentHash is taken of
	CreatedAt  int64  `db:"created_at"` // Unix seconds
}

var applicationTerms = newTable[ApplicationTerms]("application_terms", "application_id")

// NewApplicationTerms makes the row for terms.
func NewApplicationTerms(id common.Hash, terms domain.Terms, principal, documents string, createdAt int64) ApplicationTerms {
	return ApplicationTerms{
		ApplicationID: Hash(id), Coin: Address(terms.Coin), Applicant: Address(terms.Applicant), Payee: Address(terms.Payee),
		Amount: terms.Amount, TradeID: Hash(terms.TradeID), DocumentHash: Hash(terms.DocumentHash),
		RuleVersions: NewRuleVersions(terms.Rules), DeadlineAt: terms.Deadline, TermEndsAt: terms.TermEndsAt, IntoTrade: terms.IntoTrade,
		Nonce:     strconv.FormatUint(terms.Nonce, 10),
		Principal: principal, Documents: documents, CreatedAt: createdAt,
	}
}

// Terms gives the terms as the desk takes them.
func (t ApplicationTerms) Terms() (domain.Terms, error) {
	nonce, err := strconv.ParseUint(t.Nonce, 10, 64)
	if err != nil {
		return domain.Terms{}, fmt.Errorf("nonce of application %s: %w", t.ApplicationID, err)
	}
	return domain.Terms{
		Coin: common.Address(t.Coin), Applicant: common.Address(t.Applicant), Payee: common.Address(t.Payee),
		Amount: t.Amount, TradeID: common.Hash(t.TradeID), DocumentHash: common.Hash(t.DocumentHash),
		Rules: t.Rules(), Deadline: t.DeadlineAt, TermEndsAt: t.TermEndsAt, IntoTrade: t.IntoTrade, Nonce: nonce,
	}, nil
}

// AddApplicationTerms keeps the terms of an application. The id is the hash of the terms, so the same again changes
// nothing; what was kept first is answered.
func (s *Store) AddApplicationTerms(ctx context.Context, terms ApplicationTerms) (ApplicationTerms, error) {
	kept, _, err := once(ctx, s, applicationTerms, terms, "application_id = ?", terms.ApplicationID)
	return kept, err
}

// ApplicationTerms gives the terms submitted here. Error: application-unknown.
func (s *Store) ApplicationTerms(ctx context.Context, id common.Hash) (ApplicationTerms, error) {
	missing := domain.Errorf(domain.CodeApplicationUnknown, "application %s was not submitted here", id)
	return applicationTerms.one(ctx, s.read, missing, "application_id = ?", Hash(id))
}
