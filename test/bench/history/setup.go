package history

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations/tradefile"
)

var (
	registry  = bindings.NewWalletRegistry()
	coinABI   = bindings.NewTradeCoin()
	desk      = bindings.NewIssuanceDesk()
	feed      = bindings.NewReserveFeed()
	ruleBook  = bindings.NewRuleBook()
	tradeBook = bindings.NewTradeBook()
)

const (
	unit  = domain.Amount(1_000_000) // one coin [coin units]
	never = 1<<40 - 1                // [Unix seconds]

	tier     = 2
	reserve  = 500_000_000 * unit // of each coin
	issued   = 1_000_000 * unit   // by each issuance
	startsAt = 10_000 * unit      // what every wallet has of each coin before trade begins
)

// countries where the wallets are, in turn [ISO 3166-1 numeric].
var countries = []uint16{276, 156, 250, 356, 392, 76, 710, 360}

func countryOf(wallet int) uint16 { return countries[wallet%len(countries)] }

// registrations make every wallet one that may hold all coins.
func (m *maker) registrations(all []party) (block, error) {
	at := m.manifest.Registry()
	var actions block
	for i, wallet := range all {
		e := typeddata.Endorsement{
			Wallet: wallet.Address(), Commitment: crypto.Keccak256Hash(wallet.Address().Bytes()), Country: countryOf(i), Tier: tier,
			ValidUntil: never, CoinMask: 1<<len(m.manifest.Coins) - 1, Sequence: 1,
		}
		signature, _, err := sign(e.Message(typeddata.Registry(m.node.ID().Uint64(), at)), endorsers[0])
		if err != nil {
			return nil, err
		}
		actions = append(actions, action{relayer, at, registry.PackRegister(bindings.IWalletRegistryEndorsement{
			Wallet: e.Wallet, Commitment: e.Commitment, Country: e.Country, Tier: e.Tier,
			ValidUntil: new(big.Int).SetUint64(e.ValidUntil), CoinMask: e.CoinMask, Sequence: e.Sequence,
		}, signature)})
	}
	return actions, nil
}

// attestations state the reserve of every coin.
func (m *maker) attestations(ctx context.Context) (block, error) {
	now, err := m.now(ctx)
	if err != nil {
		return nil, err
	}
	var actions block
	for _, coin := range m.manifest.Coins {
		a := typeddata.Attestation{Round: 1, Amount: reserve, AsOf: now}
		signatures, _, err := sign(a.Message(typeddata.Feed(m.node.ID().Uint64(), coin.ReserveFeed)), attesters...)
		if err != nil {
			return nil, err
		}
		actions = append(actions, action{relayer, coin.ReserveFeed, feed.PackAttest(bindings.IReserveFeedAttestation{
			Round: new(big.Int).SetUint64(a.Round), Amount: a.Amount.Big(), AsOf: new(big.Int).SetUint64(a.AsOf),
			DepositsIncluded: new(big.Int), PayoutsIncluded: new(big.Int),
		}, signatures)})
	}
	return actions, nil
}

// issuance is an application with what its endorsers sign.
type issuance struct {
	terms  bindings.IIssuanceDeskTerms
	plan   bindings.IIssuanceDeskPlan
	sealed tradefile.Sealed
}

// applications are by the first wallets, for the coins in turn.
func (m *maker) applications(ctx context.Context, applicants []party) (applied []issuance, actions block, err error) {
	for i, applicant := range applicants {
		coin := m.manifest.Coins[i%len(m.manifest.Coins)]
		rules, err := client.Call(ctx, m.node, m.manifest.RuleBook(), ruleBook.PackCurrentRules(coin.Address), ruleBook.UnpackCurrentRules)
		if err != nil {
			return nil, nil, err
		}
		terms := bindings.IIssuanceDeskTerms{
			Coin: coin.Address, Applicant: applicant.Address(), Payee: applicant.Address(), Amount: issued.Big(),
			IssuanceRuleVersion: rules.IssuanceRule.Version, HoldingRuleVersion: rules.HoldingRule.Version,
			ReturnRuleVersion: rules.ReturnRule.Version, Deadline: big.NewInt(never), TermEndsAt: big.NewInt(never), Nonce: uint64(i) + 1,
		}
		applied = append(applied, issuance{terms: terms})
		actions = append(actions, action{applicant, m.manifest.Desk(), desk.PackApplyFor(terms)})
	}
	return applied, actions, nil
}

// issues make the trade file of each application and carry the endorsers' signatures over it to the desk.
func (m *maker) issues(ctx context.Context, applied []issuance) (actions block, err error) {
	at := m.manifest.Desk()
	for i := range applied {
		one := &applied[i]
		id, err := client.Call(ctx, m.node, at, desk.PackApplicationId(one.terms), desk.UnpackApplicationId)
		if err != nil {
			return nil, err
		}
		if one.plan, err = client.Call(ctx, m.node, at, desk.PackPlan(one.terms), desk.UnpackPlan); err != nil {
			return nil, err
		}
		if err := one.seal(m.node.ID(), at, id); err != nil {
			return nil, err
		}
		i := typeddata.Issuance{
			ApplicationID: id, PlanHash: one.sealed.Plan.Hash, Seal: one.sealed.Seal(), Deadline: one.terms.Deadline.Uint64(),
		}
		signatures, _, err := sign(i.Message(typeddata.Desk(m.node.ID().Uint64(), at)), endorsers[:one.plan.Endorsements]...)
		if err != nil {
			return nil, err
		}
		actions = append(actions, action{relayer, at, desk.PackIssue(
			one.terms, one.sealed.Lots.Root, one.sealed.Hash, one.terms.Deadline, signatures)})
	}
	return actions, nil
}

func (i *issuance) seal(chainID *big.Int, at common.Address, id common.Hash) error {
	plan, err := domain.PlanFromBig(i.plan.Released, i.plan.Held, i.plan.Deposited, i.plan.Cliff, i.plan.Duration, i.plan.LotSize, i.plan.Endorsements)
	if err != nil {
		return err
	}
	i.sealed, err = tradefile.Seal(tradefile.Body{
		ChainID: chainID.String(), Desk: at, ApplicationID: id, Coin: tradefile.Coin{Address: i.terms.Coin},
		Terms: tradefile.Terms{Applicant: i.terms.Applicant, Payee: i.terms.Payee, Amount: domain.Amount(i.terms.Amount.Uint64())},
	}, plan)
	return err
}

// distribution gives every wallet some of each coin, from the applicants to whom it was issued.
func (m *maker) distribution(all []party, issuances int) (actions block) {
	for c, coin := range m.manifest.Coins {
		var payers []party
		for i := c; i < issuances; i += len(m.manifest.Coins) {
			payers = append(payers, all[i])
		}
		for i, payee := range all {
			if payer := payers[i%len(payers)]; payer != payee {
				actions = append(actions, action{payer, coin.Address, coinABI.PackTransfer(payee.Address(), startsAt.Big())})
			}
		}
	}
	return actions
}
