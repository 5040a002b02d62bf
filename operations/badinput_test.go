package operations_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
)

// refused runs a change that must be refused with the code and must leave nothing behind: no request, no transaction.
func (s *system) refused(t *testing.T, name string, who domain.Principal, code domain.Code, change func(operations.Actor) error) {
	t.Helper()
	actor, before := s.as(who), s.now()
	err := change(actor)
	require.Error(t, err, name)
	require.Equal(t, code, domain.CodeOf(err), "%s: %v", name, err)
	require.Equal(t, before, s.now(), "%s: a block was made", name)
	_, err = s.Request(t.Context(), who, actor.Purpose)
	requireCode(t, domain.CodeNotFound, err)
	_, err = s.lanes.Find(t.Context(), actor.Purpose)
	requireCode(t, domain.CodeNotFound, err)
}

func TestBadTransfers(t *testing.T) {
	onEachDatabase(t, unchanged, func(t *testing.T, s *system) {
		ctx, aurora := t.Context(), trader("aurora")
		from, to := s.register(aurora, 1), s.register(trader("baltic"), 1)
		small, frozen, expired := s.register(aurora, 0), s.register(aurora, 1), s.register(aurora, 1)
		opened, err := s.OpenWallet(ctx, s.as(aurora), operations.OpenWallet{Custody: domain.CustodyCustodial})
		require.NoError(t, err)
		own, err := s.OpenWallet(ctx, s.as(aurora), operations.OpenWallet{Custody: domain.CustodyOwn, Address: stranger.Address()})
		require.NoError(t, err)
		s.attest(1_000_000 * unit)
		s.issue(aurora, from, 100_000*unit)
		s.issue(aurora, frozen, 100*unit)
		s.issue(aurora, expired, 100*unit)
		s.deployed.call(admin, s.usd(), coinABI.PackFreeze(frozen))
		suspended := s.register(aurora, 1)
		s.deployed.call(endorsers[0], s.deployed.registry, registryABI.PackSuspend(suspended))
		renewal := s.endorsement(expired, 1, s.now()+120, endorsers[0])
		_, err = s.RegisterWallet(ctx, s.as(clerk), renewal)
		require.NoError(t, err)
		s.clock.jumpTo(s.now() + 3600)
		s.attest(1_000_001 * unit) // a block at the new time

		transfer := func(from, to, coin common.Address, amount domain.Amount) operations.TransferCoin {
			return operations.TransferCoin{From: from, To: to, Coin: coin, Amount: amount}
		}
		for _, c := range []struct {
			name string
			in   operations.TransferCoin
			code domain.Code
		}{
			{"nothing", transfer(from, to, s.usd(), 0), domain.CodeAmountZero},
			{"more than a balance can hold", transfer(from, to, s.usd(), domain.MaxAmount+1), domain.CodeAmountTooLarge},
			{"to zero", transfer(from, common.Address{}, s.usd(), unit), domain.CodeReceiverInvalid},
			{"to the coin", transfer(from, s.usd(), s.usd(), unit), domain.CodeReceiverInvalid},
			{"to itself", transfer(from, from, s.usd(), unit), domain.CodeTransferToSelf},
			{"unknown coin", transfer(from, to, s.deployed.desk, unit), domain.CodeCoinUnknown},
			{"unknown wallet", transfer(admin.Address(), to, s.usd(), unit), domain.CodeWalletUnknown},
			{"somebody else's wallet", transfer(to, from, s.usd(), unit), domain.CodeWalletUnknown},
			{"a wallet whose key is elsewhere", transfer(own.Address, to, s.usd(), unit), domain.CodeWalletNotCustodial},
			{"from an unregistered wallet", transfer(opened.Address, to, s.usd(), unit), domain.CodeWalletNotRegistered},
			{"to an unregistered wallet", transfer(from, opened.Address, s.usd(), unit), domain.CodeWalletNotRegistered},
			{"from a suspended wallet", transfer(suspended, to, s.usd(), unit), domain.CodeWalletNotActive},
			{"from an expired wallet", transfer(expired, to, s.usd(), unit), domain.CodeWalletExpired},
			{"to an expired wallet", transfer(from, expired, s.usd(), unit), domain.CodeWalletExpired},
			{"from a frozen wallet", transfer(frozen, to, s.usd(), unit), domain.CodeWalletFrozen},
			{"to a frozen wallet", transfer(from, frozen, s.usd(), unit), domain.CodeWalletFrozen},
			{"over the receiver's cap", transfer(from, small, s.usd(), tierCap+1), domain.CodeCapExceeded},
			{"more than is there", transfer(from, to, s.usd(), 100_000*unit+1), domain.CodeInsufficientBalance},
		} {
			s.refused(t, c.name, aurora, c.code, func(actor operations.Actor) error {
				_, err := s.Transfer(t.Context(), actor, c.in)
				return err
			})
			if c.code == domain.CodeWalletNotCustodial {
				continue
			}
			_, err := s.PrepareTransfer(ctx, aurora, operations.PrepareTransfer{TransferCoin: c.in})
			requireCode(t, c.code, err)
		}

		redeem := func(holder common.Address, amount domain.Amount) func(operations.Actor) error {
			return func(actor operations.Actor) error {
				_, err := s.RequestRedemption(t.Context(), actor, operations.RequestRedemption{Holder: holder, Coin: s.usd(), Amount: amount})
				return err
			}
		}
		s.refused(t, "redeem nothing", aurora, domain.CodeAmountZero, redeem(from, 0))
		s.refused(t, "redeem from a frozen wallet", aurora, domain.CodeWalletFrozen, redeem(frozen, unit))
		s.refused(t, "redeem more than is there", aurora, domain.CodeInsufficientBalance, redeem(from, 100_001*unit))
		s.refused(t, "redeem somebody else's", aurora, domain.CodeWalletUnknown, redeem(to, unit))
		require.NoError(t, redeem(expired, unit)(s.as(aurora)), "an expired wallet may redeem")
		s.refused(t, "accept an unknown redemption", clerk, domain.CodeRedemptionUnknown, func(actor operations.Actor) error {
			_, err := s.AcceptRedemption(t.Context(), actor, common.HexToHash("0x1"))
			return err
		})

		s.deployed.call(admin, s.usd(), coinABI.PackPause())
		s.refused(t, "while paused", aurora, domain.CodeCoinPaused, func(actor operations.Actor) error {
			_, err := s.Transfer(t.Context(), actor, transfer(from, to, s.usd(), unit))
			return err
		})
	})
}

func TestBadEndorsementsOfWallets(t *testing.T) {
	onEachDatabase(t, unchanged, func(t *testing.T, s *system) {
		aurora := trader("aurora")
		opened, err := s.OpenWallet(t.Context(), s.as(aurora), operations.OpenWallet{Custody: domain.CustodyCustodial})
		require.NoError(t, err)
		good := s.endorsement(opened.Address, 1, 0, endorsers[0])
		signed := func(d typeddata.Domain, by party) []byte {
			digest, err := typeddata.Digest(typeddata.Endorsement(good.WalletEndorsement).Message(d))
			require.NoError(t, err)
			return s.sign(by, digest)
		}
		changed := func(change func(*operations.RegisterWallet)) operations.RegisterWallet {
			bad := good
			bad.Signature = append([]byte(nil), good.Signature...)
			change(&bad)
			return bad
		}
		for _, c := range []struct {
			name string
			in   operations.RegisterWallet
			code domain.Code
		}{
			{"no endorser's", changed(func(r *operations.RegisterWallet) {
				r.Signature = signed(typeddata.Registry(7431, s.deployed.registry), stranger)
			}), domain.CodeEndorsementInvalid},
			{"of another chain", changed(func(r *operations.RegisterWallet) {
				r.Signature = signed(typeddata.Registry(1, s.deployed.registry), endorsers[0])
			}), domain.CodeEndorsementInvalid},
			{"for another contract", changed(func(r *operations.RegisterWallet) {
				r.Signature = signed(typeddata.Registry(7431, s.deployed.desk), endorsers[0])
			}), domain.CodeEndorsementInvalid},
			{"of other content", changed(func(r *operations.RegisterWallet) { r.Tier = 2 }), domain.CodeEndorsementInvalid},
			{"cut short", changed(func(r *operations.RegisterWallet) { r.Signature = r.Signature[:64] }), domain.CodeSignatureInvalid},
			{"no commitment", changed(func(r *operations.RegisterWallet) { r.Commitment = common.Hash{} }), domain.CodeInvalidInput},
			{"no country", changed(func(r *operations.RegisterWallet) { r.Country = 0 }), domain.CodeInvalidInput},
			{"no such country", changed(func(r *operations.RegisterWallet) { r.Country = 1000 }), domain.CodeInvalidInput},
			{"no such tier", changed(func(r *operations.RegisterWallet) { r.Tier = 4 }), domain.CodeInvalidInput},
			{"no coin", changed(func(r *operations.RegisterWallet) { r.CoinMask = 0 }), domain.CodeInvalidInput},
			{"no such coin", changed(func(r *operations.RegisterWallet) { r.CoinMask = 4 }), domain.CodeInvalidInput},
			{"expired", changed(func(r *operations.RegisterWallet) { r.ValidUntil = s.now() - 1 }), domain.CodeSignatureExpired},
			{"beyond time", changed(func(r *operations.RegisterWallet) { r.ValidUntil = 1 << 40 }), domain.CodeInvalidInput},
			{"of an unknown wallet", changed(func(r *operations.RegisterWallet) { r.Wallet = stranger.Address() }), domain.CodeWalletUnknown},
			{"too far ahead", changed(func(r *operations.RegisterWallet) { r.Sequence = 2 }), domain.CodeEndorsementReplayed},
		} {
			s.refused(t, c.name, clerk, c.code, func(actor operations.Actor) error {
				_, err := s.RegisterWallet(t.Context(), actor, c.in)
				return err
			})
		}
		_, err = s.RegisterWallet(t.Context(), s.as(clerk), good)
		require.NoError(t, err)
		s.refused(t, "replayed", clerk, domain.CodeEndorsementReplayed, func(actor operations.Actor) error {
			_, err := s.RegisterWallet(t.Context(), actor, good)
			return err
		})
		s.deployed.call(endorsers[0], s.deployed.registry, registryABI.PackRevoke(opened.Address))
		_, err = s.PrepareEndorsement(t.Context(), clerk, operations.PrepareEndorsement{Wallet: opened.Address, Commitment: good.Commitment, Country: 276})
		requireCode(t, domain.CodeWalletNotActive, err)
	})
}

func TestBadWallets(t *testing.T) {
	onEachDatabase(t, unchanged, func(t *testing.T, s *system) {
		aurora := trader("aurora")
		open := func(in operations.OpenWallet) func(operations.Actor) error {
			return func(actor operations.Actor) error { _, err := s.OpenWallet(t.Context(), actor, in); return err }
		}
		s.refused(t, "own without address", aurora, domain.CodeAddressInvalid, open(operations.OpenWallet{Custody: domain.CustodyOwn}))
		s.refused(t, "a coin", aurora, domain.CodeAddressInvalid, open(operations.OpenWallet{Custody: domain.CustodyOwn, Address: s.usd()}))
		s.refused(t, "a contract", aurora, domain.CodeAddressInvalid, open(operations.OpenWallet{Custody: domain.CustodyOwn, Address: s.deployed.desk}))
		s.refused(t, "custodial with address", aurora, domain.CodeAddressInvalid,
			open(operations.OpenWallet{Custody: domain.CustodyCustodial, Address: stranger.Address()}))
		s.refused(t, "no custody", aurora, domain.CodeInvalidInput, open(operations.OpenWallet{}))
		require.NoError(t, open(operations.OpenWallet{Custody: domain.CustodyOwn, Address: stranger.Address()})(s.as(aurora)))
		s.refused(t, "taken", trader("baltic"), domain.CodeConflict, open(operations.OpenWallet{Custody: domain.CustodyOwn, Address: stranger.Address()}))
	})
}

// Whoever names an address sees what it did: a stranger must not name one that took part already.
func TestAnAddressOnTheChainIsNotForTheTaking(t *testing.T) {
	onEachDatabase(t, unchanged, func(t *testing.T, s *system) {
		aurora, baltic := trader("aurora"), trader("baltic")
		s.attest(100 * unit)
		issued := s.issue(aurora, s.register(aurora, 1), 10*unit)
		past := typeddata.Endorsement{
			Wallet: stranger.Address(), Commitment: common.Hash{1}, Country: 276, Tier: 1, ValidUntil: s.now() + 1_000_000, CoinMask: 1, Sequence: 1,
		}
		digest, err := typeddata.Digest(past.Message(typeddata.Registry(s.chain.ChainID().Uint64(), s.deployed.registry)))
		require.NoError(t, err)
		s.deployed.call(operator, s.deployed.registry, registryABI.PackRegister(bindings.IWalletRegistryEndorsement{
			Wallet: past.Wallet, Commitment: past.Commitment, Country: past.Country, Tier: past.Tier,
			ValidUntil: new(big.Int).SetUint64(past.ValidUntil), CoinMask: past.CoinMask, Sequence: past.Sequence,
		}, s.sign(endorsers[0], digest)))
		for name, address := range map[string]common.Address{"an issuance's account": issued.Account, "a wallet registered past the API": past.Wallet} {
			own := operations.OpenWallet{Custody: domain.CustodyOwn, Address: address}
			s.refused(t, name, baltic, domain.CodeForbidden, func(actor operations.Actor) error {
				_, err := s.OpenWallet(t.Context(), actor, own)
				return err
			})
			_, err := s.Records(t.Context(), baltic, operations.RecordFilter{Wallet: address})
			requireCode(t, domain.CodeWalletUnknown, err)
		}
		opened, err := s.OpenWallet(t.Context(), s.as(clerk), operations.OpenWallet{Custody: domain.CustodyOwn, Address: past.Wallet, Owner: "aurora"})
		require.NoError(t, err)
		require.Equal(t, "aurora", opened.Owner)
		_, err = s.OpenWallet(t.Context(), s.as(aurora), operations.OpenWallet{Custody: domain.CustodyOwn, Address: past.Wallet})
		require.NoError(t, err, "the same again changes nothing")
	})
}

func TestBadApplications(t *testing.T) {
	onEachDatabase(t, unchanged, func(t *testing.T, s *system) {
		ctx, aurora := t.Context(), trader("aurora")
		applicant, other := s.register(aurora, 1), s.register(aurora, 3)
		small := s.register(aurora, 0)
		opened, err := s.OpenWallet(ctx, s.as(aurora), operations.OpenWallet{Custody: domain.CustodyCustodial})
		require.NoError(t, err)
		for _, c := range []struct {
			name string
			in   operations.Apply
			code domain.Code
		}{
			{"nothing", operations.Apply{Applicant: applicant, Coin: s.usd()}, domain.CodeAmountZero},
			{"too much for a balance", operations.Apply{Applicant: applicant, Coin: s.usd(), Amount: domain.MaxAmount + 1}, domain.CodeAmountTooLarge},
			{"too little", operations.Apply{Applicant: applicant, Coin: s.usd(), Amount: smallest - lotSize}, domain.CodeAmountOutsideRule},
			{"too much", operations.Apply{Applicant: applicant, Coin: s.usd(), Amount: largest + lotSize}, domain.CodeAmountOutsideRule},
			{"not in lots", operations.Apply{Applicant: applicant, Coin: s.usd(), Amount: smallest + 1}, domain.CodeAmountOutsideRule},
			{"tier", operations.Apply{Applicant: other, Coin: s.usd(), Amount: unit}, domain.CodeTierNotAllowed},
			{"unknown coin", operations.Apply{Applicant: applicant, Coin: applicant, Amount: unit}, domain.CodeCoinUnknown},
			{"unknown wallet", operations.Apply{Applicant: stranger.Address(), Coin: s.usd(), Amount: unit}, domain.CodeWalletUnknown},
			{"unregistered", operations.Apply{Applicant: opened.Address, Coin: s.usd(), Amount: unit}, domain.CodeWalletNotRegistered},
			{"deadline passed", operations.Apply{Applicant: applicant, Coin: s.usd(), Amount: unit, Deadline: s.now()}, domain.CodeInvalidInput},
			{"term ends before the issue", operations.Apply{
				Applicant: applicant, Coin: s.usd(), Amount: unit, Deadline: s.now() + 600, TermEndsAt: s.now() + 599,
			}, domain.CodeInvalidInput},
			{"into no trade", operations.Apply{Applicant: applicant, Coin: s.usd(), Amount: unit, IntoTrade: true}, domain.CodeInvalidInput},
		} {
			s.refused(t, c.name, aurora, c.code, func(actor operations.Actor) error {
				_, err := s.Apply(t.Context(), actor, c.in)
				return err
			})
		}

		apply := func(who common.Address, amount domain.Amount) operations.Application {
			application, err := s.Apply(ctx, s.as(aurora), operations.Apply{Applicant: who, Coin: s.usd(), Amount: amount})
			require.NoError(t, err)
			return application
		}
		issue := func(application operations.Application) func(operations.Actor) error {
			return func(actor operations.Actor) error { _, err := s.Issue(t.Context(), actor, application.ID); return err }
		}
		endorse := func(application operations.Application, signature []byte) func(operations.Actor) error {
			return func(actor operations.Actor) error {
				_, err := s.EndorseApplication(t.Context(), actor, operations.EndorseApplication{ID: application.ID, Signature: signature})
				return err
			}
		}
		first, second := apply(applicant, 100*unit), apply(applicant, 100*unit)
		require.NotEqual(t, first.ID, second.ID, "the same terms twice are two applications")
		s.refused(t, "no endorser", clerk, domain.CodeEndorsementInvalid, endorse(first, s.sign(stranger, first.ToSign.Digest)))
		s.refused(t, "another application's", clerk, domain.CodeEndorsementInvalid, endorse(first, s.sign(endorsers[0], second.ToSign.Digest)))
		foreign, err := typeddata.Digest(typeddata.Issuance{
			ApplicationID: first.ID, PlanHash: first.Seal.PlanHash, Seal: first.Seal.Hash, Deadline: first.Terms.Deadline,
		}.Message(typeddata.Desk(1, s.deployed.desk)))
		require.NoError(t, err)
		s.refused(t, "another chain's", clerk, domain.CodeEndorsementInvalid, endorse(first, s.sign(endorsers[0], foreign)))
		s.refused(t, "no signature", clerk, domain.CodeSignatureInvalid, endorse(first, nil))
		s.refused(t, "unknown", clerk, domain.CodeApplicationUnknown, endorse(operations.Application{ID: crypto.Keccak256Hash([]byte("none"))}, nil))

		s.endorseApplication(first, endorsers[0], endorsers[0])
		s.refused(t, "one endorser twice", clerk, domain.CodeTooFewEndorsements, issue(first))
		s.endorseApplication(first, endorsers[1])
		s.refused(t, "never attested", clerk, domain.CodeReserveStale, issue(first))
		s.attest(99 * unit)
		s.refused(t, "reserve too small", clerk, domain.CodeReserveTooSmall, issue(first))
		s.attest(1_000_000 * unit)
		require.NoError(t, issue(first)(s.as(clerk)))
		s.refused(t, "issued before", clerk, domain.CodeApplicationState, issue(first))
		s.refused(t, "endorsed too late", clerk, domain.CodeApplicationState, endorse(first, s.sign(endorsers[2], first.ToSign.Digest)))

		capped := apply(small, tierCap+unit)
		s.endorseApplication(capped, endorsers[0], endorsers[1])
		s.refused(t, "over the applicant's cap", clerk, domain.CodeCapExceeded, issue(capped))
		s.endorseApplication(second, endorsers[0], endorsers[1])
		s.deployed.call(admin, s.deployed.registry, registryABI.PackSetEndorser(endorsers[1].Address(), false))
		s.refused(t, "an endorser was dismissed", clerk, domain.CodeTooFewEndorsements, issue(second))
		s.endorseApplication(second, endorsers[2])
		s.deployed.setRule(s.usd(), 3)
		s.refused(t, "rule changed", clerk, domain.CodeRuleChanged, issue(second))
		told, err := s.Application(ctx, aurora, second.ID)
		require.NoError(t, err)
		require.Equal(t, domain.CodeRuleChanged, told.Refusal.Code)
		require.Equal(t, "the application names version 1 of the issuance rule, in force is 2; apply again", told.Refusal.Detail)
		require.Empty(t, told.ToSign.TypedData)
		require.Nil(t, told.Plan)

		_, err = s.CancelApplication(ctx, s.as(aurora), second.ID)
		require.NoError(t, err)
		s.refused(t, "cancelled before", aurora, domain.CodeApplicationState, func(actor operations.Actor) error {
			_, err := s.CancelApplication(t.Context(), actor, second.ID)
			return err
		})
	})
}

func TestApplicationsAndReservesGrowOld(t *testing.T) {
	onEachDatabase(t, unchanged, func(t *testing.T, s *system) {
		ctx, aurora := t.Context(), trader("aurora")
		applicant := s.register(aurora, 1)
		s.attest(1_000 * unit)
		apply := func(deadline uint64) operations.Application {
			application, err := s.Apply(ctx, s.as(aurora), operations.Apply{Applicant: applicant, Coin: s.usd(), Amount: unit, Deadline: deadline})
			require.NoError(t, err)
			s.endorseApplication(application, endorsers[0], endorsers[1])
			return application
		}
		short, long := apply(s.now()+600), apply(s.now()+2*maxAge)
		s.clock.jumpTo(s.now() + maxAge + 3600)
		s.register(aurora, 1) // a block at the new time
		issue := func(id common.Hash) func(operations.Actor) error {
			return func(actor operations.Actor) error { _, err := s.Issue(t.Context(), actor, id); return err }
		}
		s.refused(t, "expired", clerk, domain.CodeApplicationExpired, issue(short.ID))
		s.refused(t, "stale reserve", clerk, domain.CodeReserveStale, issue(long.ID))
		told, err := s.Application(ctx, aurora, short.ID)
		require.NoError(t, err)
		require.Equal(t, domain.ApplicationExpired, told.State)
		require.Empty(t, told.ToSign.TypedData)
	})
}

func TestBadAttestations(t *testing.T) {
	onEachDatabase(t, unchanged, func(t *testing.T, s *system) {
		last := s.attest(1_000 * unit)
		_, err := s.PrepareAttestation(t.Context(), clerk, operations.PrepareAttestation{Coin: s.usd(), Amount: 2_000 * unit, AsOf: last.AsOf})
		requireCode(t, domain.CodeAttestationInvalid, err)
		prepared, err := s.PrepareAttestation(t.Context(), clerk, operations.PrepareAttestation{Coin: s.usd(), Amount: 2_000 * unit})
		require.NoError(t, err)
		custodian, auditor := s.sign(attesters[0], prepared.ToSign.Digest), s.sign(attesters[1], prepared.ToSign.Digest)
		attest := func(change func(*operations.AttestReserve)) func(operations.Actor) error {
			in := operations.AttestReserve{Attestation: prepared.Attestation, Signatures: [][]byte{custodian, auditor}}
			change(&in)
			return func(actor operations.Actor) error { _, err := s.AttestReserve(t.Context(), actor, in); return err }
		}
		for name, change := range map[string]func(*operations.AttestReserve){
			"one signature":         func(in *operations.AttestReserve) { in.Signatures = in.Signatures[:1] },
			"the same twice":        func(in *operations.AttestReserve) { in.Signatures[1] = custodian },
			"no attester's":         func(in *operations.AttestReserve) { in.Signatures[1] = s.sign(stranger, prepared.ToSign.Digest) },
			"of another amount":     func(in *operations.AttestReserve) { in.Amount++ },
			"round left out":        func(in *operations.AttestReserve) { in.Round++ },
			"round again":           func(in *operations.AttestReserve) { in.Round-- },
			"as of the future":      func(in *operations.AttestReserve) { in.AsOf = s.now() + 1000 },
			"as of before the last": func(in *operations.AttestReserve) { in.AsOf = 1 },
		} {
			s.refused(t, name, clerk, domain.CodeAttestationInvalid, attest(change))
		}
		s.refused(t, "too large", clerk, domain.CodeAmountTooLarge, attest(func(in *operations.AttestReserve) { in.Amount = domain.MaxAmount + 1 }))
		s.refused(t, "unknown coin", clerk, domain.CodeCoinUnknown, attest(func(in *operations.AttestReserve) { in.Coin = common.Address{} }))
		require.NoError(t, attest(func(*operations.AttestReserve) {})(s.as(clerk)))
	})
}

// A node that is down is told as such, and what was asked can be asked again.
func TestNodeDown(t *testing.T) {
	onEachDatabase(t, unchanged, func(t *testing.T, s *system) {
		aurora := trader("aurora")
		from, to := s.register(aurora, 1), s.register(aurora, 1)
		s.stopChain()
		_, err := s.Transfer(t.Context(), s.as(aurora), operations.TransferCoin{From: from, To: to, Coin: s.usd(), Amount: unit})
		requireCode(t, domain.CodeNodeUnreachable, err)
		_, err = s.Chain(t.Context())
		requireCode(t, domain.CodeNodeUnreachable, err)
	})
}
