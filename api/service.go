package api

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
)

// Service is what the API asks of the operations centre.
//
// Every method applies the rule of operations.Sees and operations.Owns itself: what who does not see is unknown. Every
// change returns when its transaction is executed and indexed, or, after a bounded wait, an error of code
// transaction-pending; Request then tells of it under the actor's purpose. Prepare methods change nothing.
type Service interface {
	Request(ctx context.Context, who domain.Principal, id string) (operations.Request, error)

	OpenWallet(ctx context.Context, actor operations.Actor, in operations.OpenWallet) (operations.Wallet, error)
	PrepareEndorsement(ctx context.Context, who domain.Principal, in operations.PrepareEndorsement) (operations.PreparedEndorsement, error)
	RegisterWallet(ctx context.Context, actor operations.Actor, in operations.RegisterWallet) (operations.Wallet, error)
	Wallet(ctx context.Context, who domain.Principal, address common.Address) (operations.Wallet, error)
	Wallets(ctx context.Context, who domain.Principal, filter operations.WalletFilter) (operations.List[operations.Wallet], error)
	Balances(ctx context.Context, who domain.Principal, address common.Address) (operations.WalletBalances, error)
	BalancesAt(ctx context.Context, who domain.Principal, address common.Address, block uint64) (operations.PastBalances, error)
	Records(ctx context.Context, who domain.Principal, filter operations.RecordFilter) (operations.List[operations.Record], error)
	WalletEvents(ctx context.Context, who domain.Principal, address common.Address, page operations.Page) (operations.List[operations.WalletEvent], error)

	Apply(ctx context.Context, actor operations.Actor, in operations.Apply) (operations.Application, error)
	EndorseApplication(ctx context.Context, actor operations.Actor, in operations.EndorseApplication) (operations.Application, error)
	Issue(ctx context.Context, actor operations.Actor, id common.Hash) (operations.Application, error)
	Release(ctx context.Context, actor operations.Actor, id common.Hash) (operations.Application, error)
	CancelApplication(ctx context.Context, actor operations.Actor, id common.Hash) (operations.Application, error)
	EndIssuance(ctx context.Context, actor operations.Actor, id common.Hash) (operations.Application, error)
	RedeemIssuance(ctx context.Context, actor operations.Actor, in operations.RedeemIssuance) (operations.Redemption, error)
	TradeFile(ctx context.Context, who domain.Principal, id common.Hash) (operations.TradeFile, error)
	Lots(ctx context.Context, who domain.Principal, id common.Hash) (operations.Lots, error)
	Application(ctx context.Context, who domain.Principal, id common.Hash) (operations.Application, error)
	Applications(ctx context.Context, who domain.Principal, filter operations.ApplicationFilter) (operations.List[operations.Application], error)

	Transfer(ctx context.Context, actor operations.Actor, in operations.TransferCoin) (operations.Transfer, error)
	PrepareTransfer(ctx context.Context, who domain.Principal, in operations.PrepareTransfer) (operations.PreparedTransfer, error)
	SubmitTransaction(ctx context.Context, actor operations.Actor, in operations.SubmitTransaction) (operations.Transfer, error)
	RelayAuthorization(ctx context.Context, actor operations.Actor, in operations.RelayAuthorization) (operations.Transfer, error)
	TransferByID(ctx context.Context, who domain.Principal, id string) (operations.Transfer, error)
	Transfers(ctx context.Context, who domain.Principal, filter operations.TransferFilter) (operations.List[operations.Transfer], error)

	RequestRedemption(ctx context.Context, actor operations.Actor, in operations.RequestRedemption) (operations.Redemption, error)
	AcceptRedemption(ctx context.Context, actor operations.Actor, id common.Hash) (operations.Redemption, error)
	ConfirmRedemption(ctx context.Context, actor operations.Actor, id common.Hash) (operations.Redemption, error)
	FailRedemption(ctx context.Context, actor operations.Actor, in operations.FailRedemption) (operations.Redemption, error)
	CancelRedemption(ctx context.Context, actor operations.Actor, id common.Hash) (operations.Redemption, error)
	ReturnRedemption(ctx context.Context, actor operations.Actor, id common.Hash) (operations.Redemption, error)
	Redemption(ctx context.Context, who domain.Principal, id common.Hash) (operations.Redemption, error)
	Redemptions(ctx context.Context, who domain.Principal, filter operations.RedemptionFilter) (operations.List[operations.Redemption], error)

	Trade(ctx context.Context, who domain.Principal, id common.Hash) (operations.Trade, error)
	Trades(ctx context.Context, who domain.Principal, filter operations.TradeFilter) (operations.List[operations.Trade], error)
	TradeEvents(ctx context.Context, who domain.Principal, id common.Hash, page operations.Page) (operations.List[operations.TradeEvent], error)
	NettingChunk(ctx context.Context, who domain.Principal, id string) (operations.NettingChunk, error)
	NettingChunks(ctx context.Context, who domain.Principal, filter operations.NettingFilter) (operations.List[operations.NettingChunk], error)
	Exchange(ctx context.Context, who domain.Principal, id common.Hash) (operations.Exchange, error)
	Exchanges(ctx context.Context, who domain.Principal, filter operations.ExchangeFilter) (operations.List[operations.Exchange], error)
	Statistics(ctx context.Context, who domain.Principal, filter operations.StatisticFilter) (operations.List[operations.Statistic], error)

	// CoinIdentities lists the coins by index, and then those that were replaced. It is asked on nearly every request, so it answers from memory.
	CoinIdentities(ctx context.Context) ([]operations.CoinIdentity, error)
	Coin(ctx context.Context, address common.Address) (operations.Coin, error)
	Rules(ctx context.Context, coin common.Address) (operations.Rules, error)
	RuleChanges(ctx context.Context, filter operations.RuleChangeFilter) (operations.List[operations.RuleChange], error)
	PrepareAttestation(ctx context.Context, who domain.Principal, in operations.PrepareAttestation) (operations.PreparedAttestation, error)
	AttestReserve(ctx context.Context, actor operations.Actor, in operations.AttestReserve) (operations.AttestationRecord, error)
	Attestation(ctx context.Context, coin common.Address, round uint64) (operations.AttestationRecord, error)
	Attestations(ctx context.Context, filter operations.AttestationFilter) (operations.List[operations.AttestationRecord], error)

	Roles(ctx context.Context) ([]operations.Role, error)
	Powers(ctx context.Context, page operations.Page) (operations.List[operations.Power], error)
	AccessOperations(ctx context.Context, page operations.Page) (operations.List[operations.AccessOperation], error)
	PublishedRelease(ctx context.Context, hash common.Hash) (operations.Release, error)
	PublishedReleases(ctx context.Context, page operations.Page) (operations.List[operations.Release], error)

	Chain(ctx context.Context) (operations.Chain, error)
	Block(ctx context.Context, number uint64) (operations.Block, error)
	Blocks(ctx context.Context, page operations.Page) (operations.List[operations.Block], error)
}
