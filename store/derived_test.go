package store_test

import (
	"context"
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/lane"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

var (
	coin     = common.Address{0xc0}
	aurora   = common.Address{0xa1}
	borealis = common.Address{0xb0}
)

func blockHash(number uint64) store.Hash { return store.Hash{0xb1, byte(number)} }

// txHash is of the only transaction of a block.
func txHash(number uint64) common.Hash { return common.Hash{0x77, byte(number)} }

func place(number uint64, logIndex uint) store.Place {
	return store.Place{
		BlockNumber: number, LogIndex: logIndex, TxHash: store.Hash(txHash(number)), BlockAt: 1000 + number,
		BlockHash: blockHash(number),
	}
}

// indexed has blocks 0 to 9, in each of which aurora pays number units to borealis in two halves, and the rest of what
// the queries look for.
func indexed(t *testing.T, url string) *store.Store {
	t.Helper()
	s := open(t, url)
	addBlocks(t, s)
	return s
}

func addBlocks(t *testing.T, s *store.Store) {
	t.Helper()
	ctx := t.Context()
	require.NoError(t, s.Derive(ctx, func(b *store.Batch) error {
		for number := range uint64(10) {
			block := store.Block{Number: number, Hash: blockHash(number), SealedAt: 1000 + number, Transactions: 1, GasUsed: 21_000}
			require.NoError(t, b.Blocks.Add(ctx, block))
			for logIndex := range uint(2) {
				addPayment(t, b, place(number, logIndex), domain.Amount(number))
			}
			require.NoError(t, b.EndBlock(ctx, number, true))
		}
		addApplications(t, b)
		addRest(t, b)
		return b.SetCursor(ctx, store.Cursor{BlockNumber: 9, BlockHash: blockHash(9)})
	}))
}

func addPayment(t *testing.T, b *store.Batch, at store.Place, amount domain.Amount) {
	t.Helper()
	require.NoError(t, b.Transfers.Add(t.Context(), store.Transfer{
		Place: at, Coin: store.Address(coin), From: store.Address(aurora), To: store.Address(borealis), Amount: amount,
		Movement: domain.MovementTransfer,
	}))
}

func addApplications(t *testing.T, b *store.Batch) {
	t.Helper()
	for number, state := range []string{"applied", "applied", "issued", "ended"} {
		number := uint64(number)
		row := store.Application{
			ID: store.Hash{byte(number)}, Coin: store.Address(coin), Applicant: store.Address(aurora), State: state,
			DeadlineAt: 1009 - number, Nonce: "18446744073709551615", Amount: domain.MaxAmount,
			AppliedBlock: number, AppliedAt: 1000 + number, AppliedTxHash: store.Hash(txHash(number)),
		}
		row.MovedTo(place(number+1, 3))
		require.NoError(t, b.Applications.Set(t.Context(), row))
	}
}

func addRest(t *testing.T, b *store.Batch) {
	t.Helper()
	require.NoError(t, b.Wallets.Set(t.Context(), store.Wallet{
		Address: store.Address(aurora), Status: "active", Tier: 2, Country: 276, RegisteredBlock: 4, RegisteredAt: 1004,
	}))
	require.NoError(t, b.Balances.Set(t.Context(), store.Balance{
		Coin: store.Address(coin), Account: store.Address(aurora), Amount: domain.MaxAmount, Frozen: true,
	}))
	redemption := store.Redemption{
		ID: store.Hash{9}, Coin: store.Address(coin), Holder: store.Address(aurora), State: "accepted", RequestedBlock: 2,
	}
	redemption.MovedTo(place(3, 0))
	require.NoError(t, b.Redemptions.Set(t.Context(), redemption))
	for round := range uint64(3) {
		require.NoError(t, b.Attestations.Add(t.Context(), store.Attestation{
			Place: place(round, 7), Coin: store.Address(coin), Round: round + 1, Amount: 5, AsOf: 900,
		}))
	}
}

// all reads a list page by page, and checks that pages are full and the list comes to an end.
func all[R any](t *testing.T, limit int, read func(store.Page) ([]R, string, error)) []R {
	t.Helper()
	var rows []R
	page := store.Page{Limit: limit}
	for {
		part, next, err := read(page)
		require.NoError(t, err)
		rows = append(rows, part...)
		if next == "" {
			require.LessOrEqual(t, len(part), limit)
			return rows
		}
		require.Len(t, part, limit)
		page.Cursor = next
	}
}

func TestTransfersAreListedNewestFirst(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := indexed(t, url)
		for _, limit := range []int{1, 3, 10, 20, 500} {
			rows := all(t, limit, func(p store.Page) ([]store.Transfer, string, error) {
				return s.Transfers(t.Context(), store.TransferFilter{Wallet: &borealis, Coin: &coin}, p)
			})
			require.Len(t, rows, 20)
			for i, row := range rows {
				require.Equal(t, place(uint64(9-i/2), uint(1-i%2)), row.Place)
			}
		}
		stranger := common.Address{1}
		for _, filter := range []store.TransferFilter{{Wallet: &stranger}, {Coin: &stranger}, {Principal: "nobody"}} {
			rows, _, err := s.Transfers(t.Context(), filter, store.Page{})
			require.NoError(t, err)
			require.Empty(t, rows)
		}
		_, err := s.AddOwnWallet(t.Context(), aurora, "aurora", 1)
		require.NoError(t, err)
		rows, _, err := s.Transfers(t.Context(), store.TransferFilter{Principal: "aurora"}, store.Page{})
		require.NoError(t, err)
		require.Len(t, rows, 20)
	})
}

// A wallet may be payer, payee or both, in any order; nothing is listed twice or left out between pages.
func TestTransfersOfAWalletAreListedOnce(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := open(t, url)
		pairs := [][2]common.Address{
			{aurora, borealis}, {borealis, aurora}, {aurora, aurora}, {borealis, borealis}, {borealis, aurora}, {coin, aurora}, {aurora, coin},
		}
		require.NoError(t, s.Derive(t.Context(), func(b *store.Batch) error {
			for number := range uint64(5) {
				require.NoError(t, b.Blocks.Add(t.Context(), store.Block{Number: number, Hash: blockHash(number)}))
			}
			for i, pair := range pairs {
				require.NoError(t, b.Transfers.Add(t.Context(), store.Transfer{
					Place: place(uint64(i/2+1), uint(i%2)), From: store.Address(pair[0]), To: store.Address(pair[1]), Amount: domain.Amount(i),
				}))
			}
			return b.EndBlock(t.Context(), 4, true)
		}))
		for limit := range pairs {
			rows := all(t, limit+1, func(p store.Page) ([]store.Transfer, string, error) {
				return s.Transfers(t.Context(), store.TransferFilter{Wallet: &aurora}, p)
			})
			var amounts []domain.Amount
			for _, row := range rows {
				amounts = append(amounts, row.Amount)
			}
			require.Equal(t, []domain.Amount{6, 5, 4, 2, 1, 0}, amounts)
		}
	})
}

func TestTransfersAreFoundByTransaction(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := indexed(t, url)
		rows, err := s.TransfersIn(t.Context(), txHash(4))
		require.NoError(t, err)
		require.Len(t, rows, 2)
		row, err := s.Transfer(t.Context(), txHash(4), 1)
		require.NoError(t, err)
		require.Equal(t, rows[1], row)
		_, err = s.Transfer(t.Context(), txHash(4), 2)
		requireCode(t, domain.CodeNotFound, err)
	})
}

func TestOriginTellsTheDoor(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := indexed(t, url)
		lanes := s.Lanes(7431)
		for nonce, number := range []uint64{3, 4} {
			require.NoError(t, lanes.Insert(t.Context(), &lane.Transaction{
				Purpose: []string{"asked", "our own"}[nonce], Value: new(big.Int), State: lane.StatePending,
				Variants: []lane.Variant{{TxHash: txHash(number), Nonce: uint64(nonce), Raw: []byte{2}, FeeCap: new(big.Int), TipCap: new(big.Int)}},
			}))
		}
		asked, handedIn := "asked", store.Hash(txHash(5))
		for _, request := range []store.Request{{ID: "1", Purpose: &asked}, {ID: "2", TxHash: &handedIn}} {
			request.Principal, request.Kind = "aurora", "transfers"
			_, err := s.AddRequest(t.Context(), request)
			require.NoError(t, err)
		}
		want := map[uint64]domain.Origin{3: domain.OriginAPI, 4: domain.OriginSystem, 5: domain.OriginAPI, 6: domain.OriginDirect}
		rows, _, err := s.Transfers(t.Context(), store.TransferFilter{}, store.Page{})
		require.NoError(t, err)
		for _, row := range rows {
			if origin, told := want[row.BlockNumber]; told {
				require.Equal(t, origin, row.Origin)
			}
		}
		records, _, err := s.Records(t.Context(), store.RecordFilter{Wallet: aurora}, store.Page{})
		require.NoError(t, err)
		for _, record := range records {
			if origin, told := want[record.BlockNumber]; told {
				require.Equal(t, origin, record.Origin)
			}
		}
	})
}

func TestRecordsAreOfOneWallet(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := indexed(t, url)
		rows := all(t, 3, func(p store.Page) ([]store.Record, string, error) {
			return s.Records(t.Context(), store.RecordFilter{Wallet: aurora, Coin: &coin, Movement: domain.MovementTransfer}, p)
		})
		require.Len(t, rows, 20)
		for i, row := range rows {
			require.Equal(t, place(uint64(9-i/2), uint(1-i%2)), row.Place)
			require.Equal(t, store.DirectionOut, row.Direction)
			require.Equal(t, store.Address(borealis), row.Counterparty)
		}
		none, _, err := s.Records(t.Context(), store.RecordFilter{Wallet: aurora, Movement: domain.MovementWipe}, store.Page{})
		require.NoError(t, err)
		require.Empty(t, none)
	})
}

func TestRecordsToOneselfHaveTwoSides(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := open(t, url)
		require.NoError(t, s.Derive(t.Context(), func(b *store.Batch) error {
			return b.Transfers.Add(t.Context(), store.Transfer{Place: place(1, 1), From: store.Address(aurora), To: store.Address(aurora)})
		}))
		rows := all(t, 1, func(p store.Page) ([]store.Record, string, error) {
			return s.Records(t.Context(), store.RecordFilter{Wallet: aurora}, p)
		})
		require.Len(t, rows, 2)
		require.NotEqual(t, rows[0].Direction, rows[1].Direction)
	})
}

func TestApplicationsExpireByTheChainsTime(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := indexed(t, url) // the head is at 1009, the deadlines at 1009, 1008, …
		application, err := s.Application(t.Context(), common.Hash{1})
		require.NoError(t, err)
		require.Equal(t, "expired", application.State)
		require.Equal(t, blockHash(1), application.Applied().BlockHash)
		require.Equal(t, store.Place{BlockNumber: 2, LogIndex: 3, TxHash: store.Hash(txHash(2)), BlockAt: 1002, BlockHash: blockHash(2)}, application.Changed())
		require.Equal(t, domain.MaxAmount, application.Amount)
		_, err = s.Application(t.Context(), common.Hash{0xff})
		requireCode(t, domain.CodeApplicationUnknown, err)

		for state, ids := range map[domain.ApplicationState][]byte{
			domain.ApplicationApplied: {0}, domain.ApplicationExpired: {1}, domain.ApplicationIssued: {2}, domain.ApplicationEnded: {3},
			domain.ApplicationRejected: nil,
		} {
			rows, _, err := s.Applications(t.Context(), store.ApplicationFilter{State: &state, Applicant: &aurora, Coin: &coin}, store.Page{})
			require.NoError(t, err)
			require.Len(t, rows, len(ids), state)
			for i, row := range rows {
				require.Equal(t, ids[i], row.ID[0])
				require.Equal(t, state.String(), row.State)
			}
		}
		rows := all(t, 3, func(p store.Page) ([]store.Application, string, error) {
			return s.Applications(t.Context(), store.ApplicationFilter{}, p)
		})
		require.Len(t, rows, 4)
		require.EqualValues(t, 3, rows[0].ID[0])
		rows, _, err = s.Applications(t.Context(), store.ApplicationFilter{Principal: "aurora"}, store.Page{})
		require.NoError(t, err)
		require.Empty(t, rows)
	})
}

func TestRedemptions(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := indexed(t, url)
		accepted, paid := domain.RedemptionAccepted, domain.RedemptionPaid
		rows, _, err := s.Redemptions(t.Context(), store.RedemptionFilter{Holder: &aurora, Coin: &coin, State: &accepted}, store.Page{})
		require.NoError(t, err)
		require.Len(t, rows, 1)
		require.Equal(t, blockHash(2), rows[0].Requested().BlockHash)
		require.Equal(t, blockHash(3), rows[0].Changed().BlockHash)
		row, err := s.Redemption(t.Context(), common.Hash{9})
		require.NoError(t, err)
		require.Equal(t, rows[0], row)
		for _, filter := range []store.RedemptionFilter{{State: &paid}, {Holder: &borealis}, {Principal: "aurora"}} {
			rows, _, err = s.Redemptions(t.Context(), filter, store.Page{})
			require.NoError(t, err)
			require.Empty(t, rows)
		}
		_, err = s.Redemption(t.Context(), common.Hash{1})
		requireCode(t, domain.CodeRedemptionUnknown, err)
	})
}

func TestWalletsAreKnownByChainOrByKey(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := indexed(t, url)
		_, err := s.AddOwnWallet(t.Context(), borealis, "borealis", 1)
		require.NoError(t, err)
		known := all(t, 1, func(p store.Page) ([]store.KnownWallet, string, error) { return s.KnownWallets(t.Context(), "", p) })
		require.Len(t, known, 2)
		require.Nil(t, known[0].Key)
		require.Equal(t, blockHash(4), known[0].Registered.Registered().BlockHash)
		require.Nil(t, known[1].Registered)
		require.Equal(t, "borealis", known[1].Key.Principal)

		one, err := s.KnownWallet(t.Context(), aurora)
		require.NoError(t, err)
		require.Equal(t, known[0], one)
		_, err = s.KnownWallet(t.Context(), common.Address{1})
		requireCode(t, domain.CodeWalletUnknown, err)
		wallet, err := s.Wallet(t.Context(), aurora)
		require.NoError(t, err)
		require.EqualValues(t, 276, wallet.Country)
		_, err = s.Wallet(t.Context(), borealis)
		requireCode(t, domain.CodeWalletUnknown, err)
	})
}

func TestBalances(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := indexed(t, url)
		rows, err := s.Balances(t.Context(), aurora)
		require.NoError(t, err)
		require.Len(t, rows, 1)
		require.Equal(t, domain.MaxAmount, rows[0].Amount)
		require.True(t, rows[0].Frozen)
		none, err := s.Balance(t.Context(), coin, borealis)
		require.NoError(t, err)
		require.Equal(t, store.Balance{Coin: store.Address(coin), Account: store.Address(borealis)}, none)

		now, err := s.BooksAt(t.Context(), 9)
		require.NoError(t, err)
		require.Equal(t, []store.Holding{{Coin: store.Address(coin), Account: store.Address(aurora), Amount: domain.MaxAmount}}, now.Holdings)
		for _, unknown := range []uint64{10, math.MaxUint64} {
			_, err = s.BooksAt(t.Context(), unknown)
			requireCode(t, domain.CodeBlockUnknown, err)
			_, _, err = s.HeldAt(t.Context(), aurora, unknown)
			requireCode(t, domain.CodeBlockUnknown, err)
		}
	})
}

// What went through an account, and what was minted and burned, may be far more than an amount can be.
func TestWhatWasHeldIsExactWhateverMoved(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := open(t, url)
		last := uint64(0)
		require.NoError(t, s.Derive(t.Context(), func(b *store.Batch) error {
			move := func(from, to common.Address, amount domain.Amount) {
				last++
				require.NoError(t, b.Blocks.Add(t.Context(), store.Block{Number: last, Hash: blockHash(last)}))
				require.NoError(t, b.Transfers.Add(t.Context(), store.Transfer{
					Place: place(last, 0), Coin: store.Address(coin), From: store.Address(from), To: store.Address(to), Amount: amount,
				}))
			}
			for range 3 {
				move(common.Address{}, aurora, domain.MaxAmount)
				move(aurora, borealis, domain.MaxAmount)
				move(borealis, common.Address{}, domain.MaxAmount)
			}
			move(common.Address{}, aurora, domain.MaxAmount)
			move(aurora, borealis, 1)
			move(borealis, aurora, 1)
			return b.SetCursor(t.Context(), store.Cursor{BlockNumber: last + 1}) // so that nothing is read from balances
		}))
		holding := func(account common.Address, amount domain.Amount) store.Holding {
			return store.Holding{Coin: store.Address(coin), Account: store.Address(account), Amount: amount}
		}
		for block, want := range map[uint64][2]domain.Amount{
			7: {domain.MaxAmount, 0}, 8: {0, domain.MaxAmount}, 9: {0, 0}, 11: {domain.MaxAmount - 1, 1}, last: {domain.MaxAmount, 0},
		} {
			books, err := s.BooksAt(t.Context(), block)
			require.NoError(t, err)
			require.Equal(t, []store.Holding{holding(aurora, want[0]), holding(borealis, want[1])}, books.Holdings)
			require.Equal(t, []store.Holding{holding(common.Address{}, want[0]+want[1])}, books.Supplies)
			for i, account := range []common.Address{aurora, borealis} {
				_, held, err := s.HeldAt(t.Context(), account, block)
				require.NoError(t, err)
				require.Equal(t, []store.Holding{holding(account, want[i])}, held)
			}
		}
	})
}

// Whoever exports the same blocks again gets the same files.
func TestRowsOfOneEventAreReadInOneOrder(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := open(t, url)
		require.NoError(t, s.Derive(t.Context(), func(b *store.Batch) error {
			for leg := range uint8(9) {
				require.NoError(t, b.NettedLegs.Add(t.Context(), store.NettedLeg{Place: place(1, 0), TradeID: store.Hash{9 - leg/3}, Leg: 9 - leg}))
			}
			return nil
		}))
		sets := store.Datasets()
		set := sets[slices.IndexFunc(sets, func(set store.Dataset) bool { return set.Name == "netted_legs" })]
		column := slices.IndexFunc(set.Columns, func(c store.DatasetColumn) bool { return c.Name == "leg" })
		var legs []any
		require.NoError(t, s.ReadDataset(t.Context(), set, 0, 1, func(values []any) error {
			legs = append(legs, values[column])
			return nil
		}))
		require.Equal(t, []any{int64(1), int64(2), int64(3), int64(4), int64(5), int64(6), int64(7), int64(8), int64(9)}, legs)
	})
}

func TestBlocksAndAttestations(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := indexed(t, url)
		rows := all(t, 4, func(p store.Page) ([]store.Block, string, error) { return s.Blocks(t.Context(), p) })
		require.Len(t, rows, 10)
		head, err := s.IndexedHead(t.Context())
		require.NoError(t, err)
		require.Equal(t, rows[0], head)
		block, err := s.Block(t.Context(), 3)
		require.NoError(t, err)
		require.Equal(t, rows[6], block)
		_, err = s.Block(t.Context(), 10)
		requireCode(t, domain.CodeBlockUnknown, err)
		attestations := all(t, 2, func(p store.Page) ([]store.Attestation, string, error) { return s.Attestations(t.Context(), coin, p) })
		require.Len(t, attestations, 3)
		second, err := s.Attestation(t.Context(), coin, 2)
		require.NoError(t, err)
		require.Equal(t, attestations[1], second)
		require.Equal(t, place(1, 7), second.Place)
		_, err = s.Attestation(t.Context(), coin, 4)
		requireCode(t, domain.CodeNotFound, err)
	})
}

func TestNothingIsIndexedAtFirst(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		_, err := open(t, url).IndexedHead(t.Context())
		requireCode(t, domain.CodeUnavailable, err)
	})
}

func TestPagesAreChecked(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := indexed(t, url)
		for _, page := range []store.Page{{Limit: -1}, {Cursor: "???"}, {Cursor: "aGVsbG8"}, {Cursor: "MR8yHzM"}} {
			_, _, err := s.Transfers(t.Context(), store.TransferFilter{}, page)
			requireCode(t, domain.CodeInvalidInput, err)
			_, _, err = s.Blocks(t.Context(), page)
			requireCode(t, domain.CodeInvalidInput, err)
		}
		rows, _, err := s.Blocks(t.Context(), store.Page{Limit: 1_000_000})
		require.NoError(t, err)
		require.Len(t, rows, 10)
	})
}

func TestABatchThatFailsLeavesNothing(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := indexed(t, url)
		requireCode(t, domain.CodeReorganisationTooDeep, s.Derive(t.Context(), func(b *store.Batch) error {
			require.NoError(t, b.SetCursor(t.Context(), store.Cursor{UndoFloor: 5, BlockNumber: 9}))
			return b.Undo(t.Context(), 4)
		}))
		cursor, _, err := s.Cursor(t.Context())
		require.NoError(t, err)
		require.Zero(t, cursor.UndoFloor, "a batch that fails leaves nothing")
	})
}

// A caller may go away at any moment.
func TestAContextThatEndedIsNoRow(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := indexed(t, url)
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		_, err := s.Application(ctx, common.Hash{1})
		require.ErrorIs(t, err, context.Canceled)
		_, err = s.Redemption(ctx, common.Hash{9})
		require.ErrorIs(t, err, context.Canceled)
	})
}

func TestNumbersBeyondAColumnAreUnknown(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := indexed(t, url)
		for _, number := range []uint64{math.MaxInt64, math.MaxInt64 + 1, math.MaxUint64} {
			_, err := s.Block(t.Context(), number)
			requireCode(t, domain.CodeBlockUnknown, err)
			_, err = s.Attestation(t.Context(), coin, number)
			requireCode(t, domain.CodeNotFound, err)
		}
	})
}
