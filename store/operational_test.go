package store_test

import (
	"errors"
	"math/big"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/lane"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

func requireCode(t *testing.T, code domain.Code, err error) {
	t.Helper()
	require.Error(t, err)
	require.Equal(t, code, domain.CodeOf(err), err.Error())
}

// ---- lanes --------------------------------------------------------------------------------------------------------

var lanesSender = common.Address{0xaa}

func laneTransaction(purpose string, nonce uint64, hash byte) *lane.Transaction {
	return &lane.Transaction{
		Purpose: purpose, From: lanesSender, To: common.Address{0xbb}, Data: []byte{1, 2}, Value: big.NewInt(7), Gas: 21_000,
		Fingerprint: common.Hash{0xcc}, State: lane.StatePending, Variants: []lane.Variant{laneVariant(nonce, hash)},
	}
}

func laneVariant(nonce uint64, hash byte) lane.Variant {
	return lane.Variant{
		TxHash: common.Hash{hash}, Nonce: nonce, Raw: []byte{0x02, hash}, MadeAt: 5, FeeCap: big.NewInt(30), TipCap: big.NewInt(2),
	}
}

func TestLanesKeepTransactionsWhole(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		options := store.Options{Dir: t.TempDir(), Database: url}
		s, err := store.Open(t.Context(), options)
		require.NoError(t, err)
		lanes := s.Lanes(7431)
		none, err := lanes.Find(t.Context(), "issue/1")
		require.NoError(t, err)
		require.Nil(t, none)

		first := laneTransaction("issue/1", 0, 1)
		require.NoError(t, lanes.Insert(t.Context(), first))
		require.NoError(t, lanes.AddVariant(t.Context(), "issue/1", laneVariant(0, 2)))
		first.Variants = append(first.Variants, laneVariant(0, 2))
		require.NoError(t, s.Close())

		lanes = openAt(t, options).Lanes(7431)
		found, err := lanes.Find(t.Context(), "issue/1")
		require.NoError(t, err)
		require.Equal(t, first, found)

		first.State, first.Final, first.Code, first.Detail = lane.StateReverted, true, domain.CodeWalletFrozen, "wallet 0x… is frozen"
		first.TxHash, first.BlockNumber, first.BlockHash = common.Hash{2}, 9, common.Hash{9}
		require.NoError(t, lanes.SaveOutcome(t.Context(), first))
		found, err = lanes.Find(t.Context(), "issue/1")
		require.NoError(t, err)
		require.Equal(t, first, found)
		requireCode(t, domain.CodeNotFound, lanes.SaveOutcome(t.Context(), laneTransaction("unknown", 1, 1)))
	})
}

func TestLanesTakeAPurposeAndANonceOnce(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := open(t, url)
		lanes := s.Lanes(7431)
		require.NoError(t, lanes.Insert(t.Context(), laneTransaction("a", 0, 1)))
		require.ErrorIs(t, lanes.Insert(t.Context(), laneTransaction("a", 1, 2)), lane.ErrTaken)
		require.ErrorIs(t, lanes.Insert(t.Context(), laneTransaction("b", 0, 3)), lane.ErrTaken)
		found, err := lanes.Find(t.Context(), "b")
		require.NoError(t, err)
		require.Nil(t, found, "nothing is left of what was refused")

		require.NoError(t, lanes.Insert(t.Context(), laneTransaction("b", 1, 4)))
		require.ErrorIs(t, lanes.AddVariant(t.Context(), "b", laneVariant(0, 5)), lane.ErrTaken)
		require.NoError(t, lanes.AddVariant(t.Context(), "a", laneVariant(2, 6)), "somebody else took nonce 0 for good")
		require.ErrorIs(t, lanes.Insert(t.Context(), laneTransaction("c", 0, 7)), lane.ErrTaken, "a nonce stays its purpose's")
		require.NoError(t, s.Lanes(1).Insert(t.Context(), laneTransaction("a", 0, 8)), "another chain")

		nonce, found2, err := lanes.LastNonce(t.Context(), lanesSender)
		require.NoError(t, err)
		require.True(t, found2)
		require.EqualValues(t, 2, nonce)
		_, found2, err = lanes.LastNonce(t.Context(), common.Address{1})
		require.NoError(t, err)
		require.False(t, found2)
		senders, err := lanes.Senders(t.Context())
		require.NoError(t, err)
		require.Equal(t, []common.Address{lanesSender}, senders)
	})
}

func TestLanesListByNonceOfTheNewestVariant(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		lanes := open(t, url).Lanes(7431)
		for i, purpose := range []string{"a", "b", "c"} {
			require.NoError(t, lanes.Insert(t.Context(), laneTransaction(purpose, uint64(i), byte(i+1))))
		}
		require.NoError(t, lanes.AddVariant(t.Context(), "a", laneVariant(5, 9)))
		unsettled, err := lanes.Unsettled(t.Context())
		require.NoError(t, err)
		require.Equal(t, []string{"b", "c", "a"}, purposes(unsettled))

		for _, purpose := range []string{"a", "b"} {
			tx, err := lanes.Find(t.Context(), purpose)
			require.NoError(t, err)
			tx.State, tx.Final = lane.StateExecuted, true
			require.NoError(t, lanes.SaveOutcome(t.Context(), tx))
		}
		unsettled, err = lanes.Unsettled(t.Context())
		require.NoError(t, err)
		require.Equal(t, []string{"c"}, purposes(unsettled))
		final, err := lanes.FinalFrom(t.Context(), lanesSender, 2)
		require.NoError(t, err)
		require.Equal(t, []string{"a"}, purposes(final))
		final, err = lanes.FinalFrom(t.Context(), lanesSender, 0)
		require.NoError(t, err)
		require.Equal(t, []string{"b", "a"}, purposes(final))
	})
}

func purposes(transactions []*lane.Transaction) (purposes []string) {
	for _, tx := range transactions {
		purposes = append(purposes, tx.Purpose)
	}
	return purposes
}

// ---- keys ---------------------------------------------------------------------------------------------------------

func TestCustodialWalletsTakeEachIndexOnce(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := open(t, url)
		derive := func(index uint32) (common.Address, error) { return common.Address{1, byte(index)}, nil }
		var making sync.WaitGroup
		for i := range 8 {
			making.Go(func() {
				_, err := s.NewCustodialWallet(t.Context(), "aurora", string(rune('a'+i)), 1, derive)
				require.NoError(t, err)
			})
		}
		making.Wait()
		known, next, err := s.KnownWallets(t.Context(), "aurora", store.Page{Limit: 5})
		require.NoError(t, err)
		require.Len(t, known, 5)
		rest, end, err := s.KnownWallets(t.Context(), "aurora", store.Page{Limit: 5, Cursor: next})
		require.NoError(t, err)
		require.Empty(t, end)
		for i, wallet := range append(known, rest...) {
			require.EqualValues(t, i, *wallet.Key.DerivationIndex)
			require.Nil(t, wallet.Registered)
		}

		again, err := s.NewCustodialWallet(t.Context(), "aurora", "a", 2, derive)
		require.NoError(t, err)
		require.EqualValues(t, 1, again.CreatedAt, "the wallet made then")
		_, err = s.NewCustodialWallet(t.Context(), "borealis", "a", 2, derive)
		requireCode(t, domain.CodePurposeReused, err)

		failed := errors.New("no seed")
		_, err = s.NewCustodialWallet(t.Context(), "aurora", "z", 2, func(uint32) (common.Address, error) { return common.Address{}, failed })
		require.ErrorIs(t, err, failed)
		ninth, err := s.NewCustodialWallet(t.Context(), "aurora", "z", 2, derive)
		require.NoError(t, err)
		require.EqualValues(t, 8, *ninth.DerivationIndex)
	})
}

func TestOwnWalletsHaveOneOwner(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := open(t, url)
		address := common.Address{5}
		_, err := s.WalletKey(t.Context(), address)
		requireCode(t, domain.CodeWalletUnknown, err)
		key, err := s.AddOwnWallet(t.Context(), address, "aurora", 1)
		require.NoError(t, err)
		again, err := s.AddOwnWallet(t.Context(), address, "aurora", 2)
		require.NoError(t, err)
		require.Equal(t, key, again)
		_, err = s.AddOwnWallet(t.Context(), address, "borealis", 2)
		requireCode(t, domain.CodeConflict, err)
		key, err = s.WalletKey(t.Context(), address)
		require.NoError(t, err)
		require.Equal(t, domain.CustodyOwn, key.Custody)
	})
}

func TestAuthorizationNoncesCountUp(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := open(t, url)
		for want := range uint64(3) {
			got, err := s.NextAuthorizationNonce(t.Context(), common.Address{1})
			require.NoError(t, err)
			require.Equal(t, want, got)
		}
		other, err := s.NextAuthorizationNonce(t.Context(), common.Address{2})
		require.NoError(t, err)
		require.Zero(t, other)
	})
}

func TestAPIKeys(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := open(t, url)
		key := store.APIKey{ID: "k1", SHA256: store.Hash{1}, Principal: "aurora", CreatedAt: 5}
		key.Scopes.Data = []domain.Scope{domain.ScopeTrader, domain.ScopeAuditor}
		require.NoError(t, s.AddAPIKey(t.Context(), key))
		requireCode(t, domain.CodeConflict, s.AddAPIKey(t.Context(), key))
		other := key
		other.ID = "k2"
		requireCode(t, domain.CodeConflict, s.AddAPIKey(t.Context(), other))
		found, err := s.APIKeyByHash(t.Context(), common.Hash{1})
		require.NoError(t, err)
		require.Equal(t, key, found)
		_, err = s.APIKeyByHash(t.Context(), common.Hash{2})
		requireCode(t, domain.CodeKeyUnknown, err)

		require.NoError(t, s.RevokeAPIKey(t.Context(), "k1", 9))
		require.NoError(t, s.RevokeAPIKey(t.Context(), "k1", 10))
		found, err = s.APIKey(t.Context(), "k1")
		require.NoError(t, err)
		require.EqualValues(t, 9, *found.RevokedAt)
		requireCode(t, domain.CodeKeyUnknown, s.RevokeAPIKey(t.Context(), "k3", 9))
		keys, _, err := s.APIKeys(t.Context(), store.Page{})
		require.NoError(t, err)
		require.Len(t, keys, 1)
	})
}

// ---- requests -----------------------------------------------------------------------------------------------------

func TestIdempotencyKeys(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := open(t, url)
		claim := store.IdempotencyKey{Owner: "aurora", Route: "POST /transfers", Key: "k", BodyHash: store.Hash{1}, Instance: "one", CreatedAt: 5}
		_, claimed, err := s.BeginIdempotent(t.Context(), claim)
		require.NoError(t, err)
		require.True(t, claimed)
		second := claim
		second.Instance, second.BodyHash = "two", store.Hash{2}
		row, claimed, err := s.BeginIdempotent(t.Context(), second)
		require.NoError(t, err)
		require.False(t, claimed)
		require.Equal(t, "one", row.Instance)
		require.Equal(t, store.Hash{1}, row.BodyHash)
		require.Equal(t, store.IdempotencyInFlight, row.State)

		taken, err := s.TakeOverIdempotent(t.Context(), "aurora", "POST /transfers", "k", "one", "two")
		require.NoError(t, err)
		require.True(t, taken)
		taken, err = s.TakeOverIdempotent(t.Context(), "aurora", "POST /transfers", "k", "one", "three")
		require.NoError(t, err)
		require.False(t, taken)

		answer := claim
		answer.Status, answer.Body = 201, `{"id":"x"}`
		answer.Headers.Data = map[string][]string{"Location": {"/transfers/x"}}
		requireCode(t, domain.CodeConflict, s.CompleteIdempotent(t.Context(), answer)) // instance one lost it
		answer.Instance = "two"
		require.NoError(t, s.CompleteIdempotent(t.Context(), answer))
		row, claimed, err = s.BeginIdempotent(t.Context(), claim)
		require.NoError(t, err)
		require.False(t, claimed)
		answer.State = store.IdempotencyDone
		require.Equal(t, answer, row)

		expired, err := s.ExpireIdempotent(t.Context(), 5)
		require.NoError(t, err)
		require.Zero(t, expired)
		expired, err = s.ExpireIdempotent(t.Context(), 6)
		require.NoError(t, err)
		require.EqualValues(t, 1, expired)
	})
}

func TestEndorsementsAreInTheOrderTheDeskTakes(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := open(t, url)
		for i, endorser := range []byte{3, 1, 2, 1} {
			added, err := s.AddEndorsement(t.Context(), store.Endorsement{
				ApplicationID: store.Hash{1}, Endorser: store.Address{endorser}, Seal: store.Hash{7}, DeadlineAt: 9, Signature: []byte{byte(i)},
			})
			require.NoError(t, err)
			require.Equal(t, i < 3, added)
		}
		rows, err := s.Endorsements(t.Context(), common.Hash{1})
		require.NoError(t, err)
		require.Len(t, rows, 3)
		for i, row := range rows {
			require.Equal(t, store.Address{byte(i + 1)}, row.Endorser)
		}
		require.Equal(t, store.Bytes{1}, rows[0].Signature, "the first signature stays")
		again, err := s.AddEndorsement(t.Context(), store.Endorsement{
			ApplicationID: store.Hash{1}, Endorser: store.Address{1}, Seal: store.Hash{8}, DeadlineAt: 9, Signature: []byte{4},
		})
		require.NoError(t, err)
		require.True(t, again, "another plan is signed anew")
	})
}

func TestTheFirstTradeFileOfAPlanStays(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := open(t, url)
		file := store.TradeFile{
			ApplicationID: store.Hash{1}, PlanHash: store.Hash{2}, LotsRoot: store.Hash{3}, BodyHash: store.Hash{4}, Seal: store.Hash{5},
			Body: `{"format":"first"}`, CreatedAt: 6,
		}
		kept, err := s.AddTradeFile(t.Context(), file)
		require.NoError(t, err)
		require.Equal(t, file, kept)
		later := file
		later.Body, later.Seal = `{"format":"later"}`, store.Hash{6}
		kept, err = s.AddTradeFile(t.Context(), later)
		require.NoError(t, err)
		require.Equal(t, file, kept)
		later.PlanHash = store.Hash{7}
		kept, err = s.AddTradeFile(t.Context(), later)
		require.NoError(t, err)
		require.Equal(t, later, kept)
		found, err := s.TradeFile(t.Context(), common.Hash{1}, common.Hash{7})
		require.NoError(t, err)
		require.Equal(t, later, found)
		_, err = s.TradeFile(t.Context(), common.Hash{1}, common.Hash{8})
		requireCode(t, domain.CodeTradeFileUnknown, err)
	})
}

func TestApplicationTermsComeBackAsSubmitted(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := open(t, url)
		terms := domain.Terms{
			Coin: common.Address{1}, Applicant: common.Address{2}, Payee: common.Address{3}, Amount: domain.MaxAmount,
			TradeID: common.Hash{4}, DocumentHash: common.Hash{5}, Rules: domain.RuleVersions{Issuance: 6, Holding: 7, Return: 8},
			Deadline: 1<<40 - 2, TermEndsAt: 1<<40 - 1, IntoTrade: true, Nonce: 1<<64 - 1,
		}
		_, err := s.AddApplicationTerms(t.Context(), store.NewApplicationTerms(common.Hash{7}, terms, "aurora", `{"invoice":"17"}`, 8))
		require.NoError(t, err)
		kept, err := s.AddApplicationTerms(t.Context(), store.NewApplicationTerms(common.Hash{7}, terms, "borealis", "{}", 9))
		require.NoError(t, err)
		require.Equal(t, "aurora", kept.Principal, "the first stays")
		row, err := s.ApplicationTerms(t.Context(), common.Hash{7})
		require.NoError(t, err)
		require.JSONEq(t, `{"invoice":"17"}`, row.Documents)
		back, err := row.Terms()
		require.NoError(t, err)
		require.Equal(t, terms, back)
		_, err = s.ApplicationTerms(t.Context(), common.Hash{8})
		requireCode(t, domain.CodeApplicationUnknown, err)
	})
}

func TestRequests(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := open(t, url)
		purpose := "p1"
		request := store.Request{ID: "p1", Principal: "aurora", Kind: "transfers", Purpose: &purpose, Request: "{}", CreatedAt: 5}
		_, err := s.AddRequest(t.Context(), request)
		require.NoError(t, err)
		again := request
		again.Request = `{"other":true}`
		kept, err := s.AddRequest(t.Context(), again)
		require.NoError(t, err)
		require.Equal(t, request, kept, "the first stays")
		stranger := request
		stranger.Principal = "borealis"
		_, err = s.AddRequest(t.Context(), stranger)
		requireCode(t, domain.CodeConflict, err)

		found, err := s.Request(t.Context(), "p1")
		require.NoError(t, err)
		require.Equal(t, request, found)
		require.NoError(t, s.ForgetRequest(t.Context(), "p1"))
		_, err = s.Request(t.Context(), "p1")
		requireCode(t, domain.CodeNotFound, err)
	})
}
