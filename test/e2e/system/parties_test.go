package system

import (
	"bytes"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/deploy"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations/tradefile"
)

const (
	country   = 276
	tier      = 2
	never     = 1<<40 - 1 // [Unix seconds]
	bothCoins = 0b11      // coin mask
)

// gasMoney [wei] lasts for all that a trader does.
var gasMoney = new(big.Int).Mul(big.NewInt(100), big.NewInt(params.Ether))

// sign gives a party's signature over a digest that the chain told.
func (w *world) sign(by party, digest common.Hash) []byte {
	w.t.Helper()
	signature, err := by.SignHash(digest)
	require.NoError(w.t, err)
	return signature
}

// signAll joins signatures in ascending order of the signers, as the contracts take them.
func (w *world) signAll(digest common.Hash, by ...party) []byte {
	w.t.Helper()
	by = slices.SortedFunc(slices.Values(by), func(a, b party) int { return a.Address().Cmp(b.Address()) })
	var joined [][]byte
	for _, one := range by {
		joined = append(joined, w.sign(one, digest))
	}
	return bytes.Join(joined, nil)
}

// trader is a wallet that was registered for both coins, with native coin for gas.
func (w *world) trader(name string) party {
	w.t.Helper()
	one := w.keyHolder(name)
	w.register(one, tier, 1)
	return one
}

// keyHolder is somebody with native coin for gas, whom the registry does not know.
func (w *world) keyHolder(name string) party {
	w.t.Helper()
	one := partyOf(w.t.Name() + " " + name)
	w.give(one.Address())
	return one
}

// give sends native coin.
func (w *world) give(to common.Address) {
	w.t.Helper()
	receipt := w.transact(relayer, &types.DynamicFeeTx{To: &to, Gas: params.TxGas, Value: gasMoney})
	require.Equal(w.t, types.ReceiptStatusSuccessful, receipt.Status)
}

// register carries an endorser's signature to the registry.
func (w *world) register(wallet party, tier uint8, sequence uint32) {
	w.t.Helper()
	endorsement := bindings.IWalletRegistryEndorsement{
		Wallet: wallet.Address(), Commitment: crypto.Keccak256Hash(wallet.Address().Bytes()), Country: country, Tier: tier,
		ValidUntil: big.NewInt(never), CoinMask: bothCoins, Sequence: sequence,
	}
	digest := ask(w, w.manifest.Registry(), registry.PackHashEndorsement(endorsement), registry.UnpackHashEndorsement)
	w.send(relayer, w.manifest.Registry(), registry.PackRegister(endorsement, w.sign(endorsers[0], digest)))
}

// attest states the reserve of a coin as of now, by custodian and auditor: some more than its supply.
func (w *world) attest(coin deploy.Coin, spare domain.Amount) {
	w.t.Helper()
	w.seal()
	last := ask(w, coin.ReserveFeed, feed.PackLastAttestation(), feed.UnpackLastAttestation)
	supply := ask(w, coin.Address, coinABI.PackTotalSupply(), coinABI.UnpackTotalSupply)
	attestation := bindings.IReserveFeedAttestation{
		Round: new(big.Int).Add(last.Round, big.NewInt(1)), Amount: supply.Add(supply, spare.Big()), AsOf: new(big.Int).SetUint64(w.now()),
		DepositsIncluded: ask(w, coin.ReserveFeed, feed.PackDepositsBooked(), feed.UnpackDepositsBooked),
		PayoutsIncluded:  ask(w, coin.ReserveFeed, feed.PackPayoutsBooked(), feed.UnpackPayoutsBooked),
	}
	digest := ask(w, coin.ReserveFeed, feed.PackHashAttestation(attestation), feed.UnpackHashAttestation)
	w.send(relayer, coin.ReserveFeed, feed.PackAttest(attestation, w.signAll(digest, attesters...)))
}

// issuance is an application that was issued.
type issuance struct {
	terms  bindings.IIssuanceDeskTerms
	id     common.Hash
	plan   bindings.IIssuanceDeskPlan
	sealed tradefile.Sealed
}

// apply files an application under the rules in force.
func (w *world) apply(applicant party, coin deploy.Coin, amount domain.Amount) bindings.IIssuanceDeskTerms {
	w.t.Helper()
	w.nonce++
	rules := ask(w, w.manifest.RuleBook(), ruleBook.PackCurrentRules(coin.Address), ruleBook.UnpackCurrentRules)
	terms := bindings.IIssuanceDeskTerms{
		Coin: coin.Address, Applicant: applicant.Address(), Payee: applicant.Address(), Amount: amount.Big(),
		IssuanceRuleVersion: rules.IssuanceRule.Version, HoldingRuleVersion: rules.HoldingRule.Version,
		ReturnRuleVersion: rules.ReturnRule.Version, Deadline: big.NewInt(never), TermEndsAt: big.NewInt(never), Nonce: w.nonce,
	}
	w.send(applicant, w.manifest.Desk(), desk.PackApplyFor(terms))
	return terms
}

// endorse makes the trade file of an application, has it endorsed, and gives the call that issues it.
func (w *world) endorse(terms bindings.IIssuanceDeskTerms, coin deploy.Coin) (issuance, []byte) {
	w.t.Helper()
	at := w.manifest.Desk()
	i := issuance{terms: terms, id: ask(w, at, desk.PackApplicationId(terms), desk.UnpackApplicationId)}
	i.plan = ask(w, at, desk.PackPlan(terms), desk.UnpackPlan)
	plan, err := domain.PlanFromBig(i.plan.Released, i.plan.Held, i.plan.Deposited, i.plan.Cliff, i.plan.Duration, i.plan.LotSize, i.plan.Endorsements)
	require.NoError(w.t, err)
	i.sealed, err = tradefile.Seal(tradefile.Body{
		ChainID: w.node.ID().String(), Desk: at, ApplicationID: i.id, Coin: tradefile.Coin{Address: coin.Address, Currency: coin.Currency, Decimals: coin.Decimals},
		Terms: tradefile.Terms{Applicant: terms.Applicant, Payee: terms.Payee, Amount: domain.Amount(terms.Amount.Uint64())},
	}, plan)
	require.NoError(w.t, err)
	digest := ask(w, at, desk.PackHashIssuance(i.id, i.sealed.Plan.Hash, i.sealed.Seal(), terms.Deadline), desk.UnpackHashIssuance)
	return i, desk.PackIssue(terms, i.sealed.Lots.Root, i.sealed.Hash, terms.Deadline, w.signAll(digest, endorsers[:2]...))
}

// issue applies for coin, has it endorsed and issued.
func (w *world) issue(applicant party, coin deploy.Coin, amount domain.Amount) issuance {
	w.t.Helper()
	i, call := w.endorse(w.apply(applicant, coin, amount), coin)
	w.send(relayer, w.manifest.Desk(), call)
	return i
}

// transfer is an ordinary ERC-20 transfer.
func (w *world) transfer(from party, coin, to common.Address, amount domain.Amount) *types.Receipt {
	w.t.Helper()
	return w.send(from, coin, coinABI.PackTransfer(to, amount.Big()))
}
