package store

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
)

// TradeFile is a sealed body of a trade file, as endorsers were asked to sign for it.
type TradeFile struct {
	ApplicationID Hash   `db:"application_id"`
	PlanHash      Hash   `db:"plan_hash"`
	LotsRoot      Hash   `db:"lots_root"`
	BodyHash      Hash   `db:"body_hash"` // Keccak-256 of Body
	Seal          Hash   `db:"seal"`      // of the three hashes
	Body          string `db:"body"`      // canonical JSON
	CreatedAt     int64  `db:"created_at"`
}

var tradeFiles = newTable[TradeFile]("trade_files", "application_id", "plan_hash")

// AddTradeFile keeps the sealed body of an application under a plan. What was kept first is answered: endorsers may have
// signed for it.
func (s *Store) AddTradeFile(ctx context.Context, file TradeFile) (TradeFile, error) {
	kept, _, err := once(ctx, s, tradeFiles, file, "application_id = ? AND plan_hash = ?", file.ApplicationID, file.PlanHash)
	return kept, err
}

// TradeFile gives the sealed body of an application under a plan. Error: trade-file-unknown.
func (s *Store) TradeFile(ctx context.Context, applicationID, planHash common.Hash) (TradeFile, error) {
	missing := domain.Errorf(domain.CodeTradeFileUnknown, "no trade file of application %s under that plan is kept here", applicationID)
	return tradeFiles.one(ctx, s.read, missing, "application_id = ? AND plan_hash = ?", Hash(applicationID), Hash(planHash))
}
