// Package export writes the trade database's history into files for other tools: one file a table and month, CSV or
// Parquet, in folders named as DuckDB, Spark and Trino take them for partitions (table/month=2026-01/table.parquet).
//
// An export is of the chain up to one block, which its manifest names. What was written stays written: the same call in
// the same directory goes on where the last one ended.
package export

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/specie-money/specie/chain/durable"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// Formats of the files.
const (
	CSV     = "csv"
	Parquet = "parquet"
)

// Options tell what to export and where to.
type Options struct {
	Dir    string
	Format string   // CSV or Parquet
	Tables []string // empty: all
	// Tell, if set, is called before each file and once at the end.
	Tell func(Progress)
}

// Progress tells how far an export is.
type Progress struct {
	Done, Total int    // files
	Rows        int    // written by this call
	File        string // that is being written now; empty at the end
}

// Manifest tells what an export holds. It is in the directory, as export.json.
type Manifest struct {
	ChainID     uint64 `json:"chain_id"`
	BlockNumber uint64 `json:"block_number"` // the last block whose events are in it
	BlockHash   string `json:"block_hash"`
	Format      string `json:"format"`
	Coins       []Coin `json:"coins"`
	Files       []File `json:"files"`
}

// Coin tells what the amounts of a coin are: whole units, of which ten to the power of Decimals are a coin.
type Coin struct {
	Address  string `json:"address"`
	Currency string `json:"currency"` // ISO 4217; a coin has its successor's
	Decimals uint8  `json:"decimals"`
}

// File is one finished file.
type File struct {
	Path   string `json:"path"` // from the directory, with slashes
	Rows   int    `json:"rows"`
	SHA256 string `json:"sha256"`
}

// Run exports. Errors: invalid-input for an unknown format or table, unavailable before anything is indexed, conflict when
// the directory holds an export of another chain, format or past, also when that becomes the past on the way.
func Run(ctx context.Context, s *store.Store, options Options) (Manifest, error) {
	sets, err := chosen(options)
	if err != nil {
		return Manifest{}, err
	}
	manifest, err := begin(ctx, s, options)
	if err != nil {
		return Manifest{}, err
	}
	months, err := monthsOf(ctx, s, manifest.BlockNumber)
	if err != nil {
		return Manifest{}, err
	}
	progress := Progress{Total: len(sets) * len(months)}
	tell := func(file string) {
		progress.File = file
		if options.Tell != nil {
			options.Tell(progress)
		}
	}
	for _, month := range months {
		for _, set := range sets {
			path := fmt.Sprintf("%s/month=%s/%s.%s", set.Name, month.name, set.Name, options.Format)
			if !manifest.has(path) {
				tell(path)
				file, err := write(ctx, s, options, set, month, path)
				if err == nil {
					err = manifest.check(ctx, s)
				}
				if err != nil {
					return manifest, err
				}
				manifest.Files = append(manifest.Files, file)
				if err := manifest.save(options.Dir); err != nil {
					return manifest, err
				}
				progress.Rows += file.Rows
			}
			progress.Done++
		}
	}
	tell("")
	return manifest, nil
}

func chosen(options Options) ([]store.Dataset, error) {
	if options.Format != CSV && options.Format != Parquet {
		return nil, domain.Errorf(domain.CodeInvalidInput, "format %q is not known; give %s or %s", options.Format, CSV, Parquet)
	}
	all := store.Datasets()
	if len(options.Tables) == 0 {
		return all, nil
	}
	var sets []store.Dataset
	for _, name := range options.Tables {
		at := slices.IndexFunc(all, func(set store.Dataset) bool { return set.Name == name })
		if at < 0 {
			names := make([]string, len(all))
			for i, set := range all {
				names[i] = set.Name
			}
			return nil, domain.Errorf(domain.CodeInvalidInput, "table %q is not exported; there are %v", name, names)
		}
		sets = append(sets, all[at])
	}
	return sets, nil
}

const manifestFile = "export.json"

// begin goes on with the export in the directory, or starts one.
func begin(ctx context.Context, s *store.Store, options Options) (Manifest, error) {
	origin, _, err := s.Origin(ctx)
	if err != nil {
		return Manifest{}, err
	}
	text, err := os.ReadFile(filepath.Join(options.Dir, manifestFile))
	if errors.Is(err, os.ErrNotExist) {
		head, err := s.IndexedHead(ctx)
		if err != nil {
			return Manifest{}, err
		}
		coins, err := s.Coins(ctx)
		if err != nil {
			return Manifest{}, err
		}
		made := Manifest{
			ChainID: origin.ChainID, BlockNumber: head.Number, BlockHash: head.Hash.String(), Format: options.Format, Coins: []Coin{}, Files: []File{},
		}
		for _, coin := range coins {
			made.Coins = append(made.Coins, Coin{coin.Address.String(), coin.Currency, coin.Decimals})
		}
		err = made.save(options.Dir)
		return made, err
	}
	if err != nil {
		return Manifest{}, fmt.Errorf("read the export's manifest: %w", err)
	}
	var found Manifest
	if err := json.Unmarshal(text, &found); err != nil {
		return Manifest{}, domain.Wrap(domain.CodeConflict, err, "%s in the directory is no manifest of an export; give an empty directory", manifestFile)
	}
	if found.ChainID != origin.ChainID {
		return Manifest{}, domain.Errorf(domain.CodeConflict, "the directory holds an export of chain %d; give an empty directory", found.ChainID)
	}
	if err := found.check(ctx, s); err != nil {
		return Manifest{}, err
	}
	if found.Format != options.Format {
		return Manifest{}, domain.Errorf(domain.CodeConflict, "the directory holds an export as %s; give an empty directory", found.Format)
	}
	return found, nil
}

// check makes sure that the block that the export ends at is still on the chain. Error: conflict.
func (m *Manifest) check(ctx context.Context, s *store.Store) error {
	block, err := s.Block(ctx, m.BlockNumber)
	if err != nil && domain.CodeOf(err) != domain.CodeBlockUnknown {
		return err
	}
	if err != nil || block.Hash.String() != m.BlockHash {
		return domain.Errorf(domain.CodeConflict, "the directory holds an export up to block %d (%s), which is not on the chain that is "+
			"indexed; give an empty directory", m.BlockNumber, m.BlockHash)
	}
	return nil
}

func (m *Manifest) has(path string) bool {
	return slices.ContainsFunc(m.Files, func(f File) bool { return f.Path == path })
}

func (m *Manifest) save(dir string) error {
	text, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return fmt.Errorf("write the export's manifest: %w", err)
	}
	return durable.WriteFile(filepath.Join(dir, manifestFile), append(text, '\n'))
}

// table is an encoder of one file.
type table interface {
	add(values []any) error
	close() error
}

func write(ctx context.Context, s *store.Store, options Options, set store.Dataset, month month, path string) (File, error) {
	file := File{Path: path}
	sum := sha256.New()
	err := durable.Write(filepath.Join(options.Dir, filepath.FromSlash(path)), func(w io.Writer) error {
		var rows table
		if options.Format == Parquet {
			rows = newParquet(io.MultiWriter(w, sum), set)
		} else {
			rows = newCSV(io.MultiWriter(w, sum), set)
		}
		err := s.ReadDataset(ctx, set, month.first, month.last, func(values []any) error {
			file.Rows++
			return rows.add(values)
		})
		return errors.Join(err, rows.close())
	})
	file.SHA256 = hex.EncodeToString(sum.Sum(nil))
	return file, err
}

// month is a calendar month (UTC) and its blocks.
type month struct {
	name        string // 2026-01
	first, last uint64
}

// monthsOf lists the months that have blocks of the deployment, up to a block.
func monthsOf(ctx context.Context, s *store.Store, upTo uint64) ([]month, error) {
	origin, _, err := s.Origin(ctx)
	if err != nil {
		return nil, err
	}
	var months []month
	for first := origin.StartBlock; first <= upTo; {
		block, err := s.Block(ctx, first)
		if err != nil {
			return nil, err
		}
		at := time.Unix(int64(block.SealedAt), 0).UTC()
		next := time.Date(at.Year(), at.Month()+1, 1, 0, 0, 0, 0, time.UTC)
		last, err := lastBefore(ctx, s, first, upTo, uint64(next.Unix()))
		if err != nil {
			return nil, err
		}
		months = append(months, month{at.Format("2006-01"), first, last})
		first = last + 1
	}
	return months, nil
}

// lastBefore finds the last block of a range that was sealed before a time; the first one was.
func lastBefore(ctx context.Context, s *store.Store, low, high, before uint64) (uint64, error) {
	for low < high {
		middle := high - (high-low)/2
		block, err := s.Block(ctx, middle)
		if err != nil {
			return 0, err
		}
		if block.SealedAt < before {
			low = middle
		} else {
			high = middle - 1
		}
	}
	return low, nil
}
