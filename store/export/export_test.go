package export_test

import (
	"context"
	"encoding/csv"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/parquet-go/parquet-go"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/store/export"
)

var (
	aurora = store.Address{0xa1}
	dollar = store.Address{0xc0}
)

// indexed has a block a day from 15 January 2026 for 40 days, with a transfer in each: of its number, and one of the
// largest amount in the last.
func indexed(t *testing.T) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), store.Options{Dir: t.TempDir()})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	begin := uint64(time.Date(2026, 1, 15, 12, 0, 0, 0, time.UTC).Unix())
	require.NoError(t, s.Derive(t.Context(), func(b *store.Batch) error {
		ctx := t.Context()
		require.NoError(t, b.SetOrigin(ctx, store.Origin{ChainID: 7431, StartBlock: 1}))
		require.NoError(t, b.Coins.Set(ctx, store.Coin{Address: dollar, Currency: "USD", Decimals: 6}))
		for number := range uint64(41) {
			at := begin + number*24*3600
			require.NoError(t, b.Blocks.Add(ctx, store.Block{Number: number, Hash: store.Hash{byte(number)}, SealedAt: at}))
			if number == 0 {
				continue
			}
			row := store.Transfer{
				Place: store.Place{BlockNumber: number, LogIndex: 1, TxHash: store.Hash{7, byte(number)}, BlockAt: at},
				Coin:  dollar, From: aurora, To: store.Address{0xb0}, Amount: domain.Amount(number), Movement: domain.MovementTransfer,
			}
			if number == 40 {
				row.Amount, row.ApplicationID = domain.MaxAmount, store.HashOrNil(common.Hash{9})
			}
			require.NoError(t, b.Transfers.Add(ctx, row))
		}
		return b.SetCursor(ctx, store.Cursor{BlockNumber: 40, BlockHash: store.Hash{40}})
	}))
	return s
}

func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	require.NoError(t, filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		files[path[len(dir):]] = string(text)
		return err
	}))
	return files
}

// transfer is a row of the Parquet file, as another program reads it.
type transfer struct {
	BlockNumber   int64    `parquet:"block_number"`
	From          string   `parquet:"from_account"`
	Amount        [16]byte `parquet:"amount"`
	ApplicationID *string  `parquet:"application_id"`
}

func TestParquetIsInMonthsWithExactAmounts(t *testing.T) {
	s, dir := indexed(t), t.TempDir()
	manifest, err := export.Run(t.Context(), s, export.Options{Dir: dir, Format: export.Parquet, Tables: []string{"transfers"}})
	require.NoError(t, err)
	require.Len(t, manifest.Files, 2)
	require.EqualValues(t, 40, manifest.BlockNumber)
	require.Equal(t, []export.Coin{{Address: dollar.String(), Currency: "USD", Decimals: 6}}, manifest.Coins)

	january := filepath.Join(dir, "transfers", "month=2026-01", "transfers.parquet")
	file, err := os.Open(january)
	require.NoError(t, err)
	info, err := file.Stat()
	require.NoError(t, err)
	opened, err := parquet.OpenFile(file, info.Size())
	require.NoError(t, err)
	amount, found := opened.Schema().Lookup("amount")
	require.True(t, found)
	require.Equal(t, "DECIMAL(38,0)", amount.Node.Type().LogicalType().String())
	require.NoError(t, file.Close())

	rows, err := parquet.ReadFile[transfer](january)
	require.NoError(t, err)
	require.Len(t, rows, 16) // days 16 to 31
	require.EqualValues(t, 1, rows[0].BlockNumber)
	require.Equal(t, aurora.String(), rows[0].From)
	require.Nil(t, rows[0].ApplicationID)

	rows, err = parquet.ReadFile[transfer](filepath.Join(dir, "transfers", "month=2026-02", "transfers.parquet"))
	require.NoError(t, err)
	require.Len(t, rows, 24)
	last := rows[23]
	require.Equal(t, domain.MaxAmount.Big(), new(big.Int).SetBytes(last.Amount[:]))
	require.Equal(t, common.Hash{9}.Hex(), *last.ApplicationID)
}

func TestCSVHasAHeaderAndEmptyNulls(t *testing.T) {
	s, dir := indexed(t), t.TempDir()
	_, err := export.Run(t.Context(), s, export.Options{Dir: dir, Format: export.CSV})
	require.NoError(t, err)
	file, err := os.Open(filepath.Join(dir, "transfers", "month=2026-02", "transfers.csv"))
	require.NoError(t, err)
	rows, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)
	require.NoError(t, file.Close())
	require.Len(t, rows, 25)
	columns := map[string]int{}
	for i, name := range rows[0] {
		columns[name] = i
	}
	require.Empty(t, rows[1][columns["application_id"]])
	require.Equal(t, "17", rows[1][columns["amount"]])
	require.Equal(t, "9223372036854775807", rows[24][columns["amount"]])
}

// An export that was interrupted goes on where it ended, and ends as one that was not.
func TestExportIsResumed(t *testing.T) {
	for _, format := range []string{export.CSV, export.Parquet} {
		s, whole, parts := indexed(t), t.TempDir(), t.TempDir()
		_, err := export.Run(t.Context(), s, export.Options{Dir: whole, Format: format})
		require.NoError(t, err)

		interruptions := 0
		for {
			ctx, cancel := context.WithCancel(t.Context())
			started := 0
			_, err = export.Run(ctx, s, export.Options{Dir: parts, Format: format, Tell: func(export.Progress) {
				if started++; started == 3 { // two files, then the end
					cancel()
				}
			}})
			cancel()
			if err == nil {
				break
			}
			require.ErrorIs(t, err, context.Canceled)
			interruptions++
		}
		require.Greater(t, interruptions, 3)
		require.Equal(t, contents(t, whole), contents(t, parts))
	}
}

func TestExportIsOfOneChainAndFormat(t *testing.T) {
	s, dir := indexed(t), t.TempDir()
	_, err := export.Run(t.Context(), s, export.Options{Dir: dir, Format: "xlsx"})
	require.Equal(t, domain.CodeInvalidInput, domain.CodeOf(err))
	_, err = export.Run(t.Context(), s, export.Options{Dir: dir, Format: export.CSV, Tables: []string{"secrets"}})
	require.Equal(t, domain.CodeInvalidInput, domain.CodeOf(err))
	require.ErrorContains(t, err, "transfers")

	_, err = export.Run(t.Context(), s, export.Options{Dir: dir, Format: export.CSV, Tables: []string{"transfers"}})
	require.NoError(t, err)
	_, err = export.Run(t.Context(), s, export.Options{Dir: dir, Format: export.Parquet})
	require.Equal(t, domain.CodeConflict, domain.CodeOf(err))

	// The chain may also change on the way: a file of another chain is not of the export.
	changing := t.TempDir()
	made, err := export.Run(t.Context(), s, export.Options{Dir: changing, Format: export.CSV, Tell: func(p export.Progress) {
		if p.Done == 1 {
			require.NoError(t, s.Derive(t.Context(), func(b *store.Batch) error { return b.Undo(t.Context(), 39) }))
		}
	}})
	require.Equal(t, domain.CodeConflict, domain.CodeOf(err))
	require.Len(t, made.Files, 1)
	for _, dir := range []string{dir, changing} {
		_, err = export.Run(t.Context(), s, export.Options{Dir: dir, Format: export.CSV})
		require.Equal(t, domain.CodeConflict, domain.CodeOf(err))
	}
}
