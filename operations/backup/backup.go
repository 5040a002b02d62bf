// Package backup copies a data directory, with the system running on it, into one file, and makes a data directory of such
// a file again: chain, databases, manifests and encrypted keys of one moment.
//
// The passphrase of the keys is not in it, and neither are the credentials that lie beside it: whoever finds a backup can
// not move coin with it. Credentials are made anew; the passphrase has to be kept elsewhere.
package backup

import (
	"archive/tar"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/specie-money/specie/chain/durable"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// Contents tell what a backup holds. They are its last file, backup.json.
type Contents struct {
	Version int       `json:"version"`
	MadeAt  time.Time `json:"made_at"`
	Files   []File    `json:"files"`
}

// File is a file of a backup.
type File struct {
	Path   string `json:"path"` // in the data directory, with slashes; but store.PostgresDump is what fills a database
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"`
}

const (
	version      = 1
	contentsFile = "backup.json"
)

// kept are the files and folders of a data directory that a backup holds, besides the databases. The journal has every
// block; the node's own database follows from it.
var kept = []string{"seed.json", "keystore", "deployments", "chain/genesis.json"}

const journal = "chain/journal"

// Write writes a backup of the data directory of a store. The journal is only ever appended to and what is half written at
// its end is cut off on opening, so a copy of it is a chain; of what the databases know it lacks nothing that was sent. All of
// its files but the last never change, so those come first, while all goes on: only the last, and what is new since, is copied
// while nobody can send, and onto the same disk, because whatever the backup is written to may be slow.
func Write(ctx context.Context, s *store.Store, dir string, to io.Writer) (Contents, error) {
	copies, err := os.MkdirTemp(dir, ".backup-*")
	if err != nil {
		return Contents{}, fmt.Errorf("make directory: %w", err)
	}
	packed := gzip.NewWriter(to)
	a := &archive{to: tar.NewWriter(packed), contents: Contents{Version: version, MadeAt: time.Now().UTC().Truncate(time.Second), Files: []File{}}}
	full, err := a.addFull(dir)
	if err == nil {
		err = s.Backup(ctx, copies, func() error { return copyRest(dir, full, copies) })
	}
	for _, name := range kept {
		if err == nil {
			err = a.addTree(dir, name)
		}
	}
	if err == nil {
		err = a.addTree(copies, ".")
	}
	if err == nil {
		err = a.close()
	}
	return a.contents, errors.Join(err, packed.Close(), os.RemoveAll(copies))
}

// archive is a backup that is being written.
type archive struct {
	to       *tar.Writer
	contents Contents
}

// addFull adds the files of the journal that are written to no more, all but the last, and tells how many these are.
func (a *archive) addFull(dir string) (full int, err error) {
	files, err := journalFiles(dir)
	if err != nil || len(files) == 0 {
		return 0, err
	}
	for ; full < len(files)-1; full++ {
		if err := a.addTree(dir, files[full]); err != nil {
			return full, err
		}
	}
	return full, nil
}

// copyRest copies the files of the journal that follow the first so many.
func copyRest(dir string, full int, to string) error {
	files, err := journalFiles(dir)
	if err != nil || len(files) == 0 {
		return err
	}
	if err := os.MkdirAll(filepath.Join(to, filepath.FromSlash(journal)), 0o700); err != nil {
		return fmt.Errorf("make directory: %w", err)
	}
	for _, name := range files[full:] {
		if err := copyFile(filepath.Join(dir, filepath.FromSlash(name)), filepath.Join(to, filepath.FromSlash(name))); err != nil {
			return fmt.Errorf("copy %s: %w", name, err)
		}
	}
	return nil
}

func copyFile(path, to string) (err error) {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	made, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(made, file)
	return errors.Join(err, made.Close())
}

// journalFiles lists the files of the journal, in order; none where the chain is a node's of one's own. One that is being made
// is not there yet.
func journalFiles(dir string) ([]string, error) {
	entries, err := os.ReadDir(filepath.Join(dir, filepath.FromSlash(journal)))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("list the journal: %w", err)
	}
	var files []string
	for _, entry := range entries {
		if !strings.HasSuffix(entry.Name(), durable.TemporarySuffix) {
			files = append(files, journal+"/"+entry.Name())
		}
	}
	return files, nil
}

// addTree adds a file, or a folder with all that is in it; nothing if it is not there.
func (a *archive) addTree(dir, name string) error {
	return filepath.WalkDir(filepath.Join(dir, filepath.FromSlash(name)), func(path string, entry fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil || !entry.Type().IsRegular() {
			return err
		}
		inside, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		return a.addFile(path, filepath.ToSlash(inside))
	})
}

func (a *archive) addFile(path, name string) (err error) {
	file, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("back up %s: %w", name, err)
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	info, err := file.Stat()
	if err != nil {
		return fmt.Errorf("back up %s: %w", name, err)
	}
	size := info.Size() // what is appended from now on is not of this backup
	if err := a.to.WriteHeader(&tar.Header{Name: name, Mode: 0o600, Size: size, ModTime: a.contents.MadeAt}); err != nil {
		return fmt.Errorf("back up %s: %w", name, err)
	}
	sum := sha256.New()
	if _, err := io.CopyN(io.MultiWriter(a.to, sum), file, size); err != nil {
		return fmt.Errorf("back up %s: %w", name, err)
	}
	a.contents.Files = append(a.contents.Files, File{Path: name, Bytes: size, SHA256: hex.EncodeToString(sum.Sum(nil))})
	return nil
}

func (a *archive) close() error {
	text, err := json.MarshalIndent(a.contents, "", "  ")
	if err != nil {
		return fmt.Errorf("contents of the backup: %w", err)
	}
	if err := a.to.WriteHeader(&tar.Header{Name: contentsFile, Mode: 0o600, Size: int64(len(text)), ModTime: a.contents.MadeAt}); err != nil {
		return fmt.Errorf("contents of the backup: %w", err)
	}
	if _, err := a.to.Write(text); err != nil {
		return fmt.Errorf("contents of the backup: %w", err)
	}
	return a.to.Close()
}

// Restore makes a data directory of a backup, and fills the PostgreSQL database of a URL if that is given: both whole, or
// nothing. Errors: conflict when the directory or the database is not empty, invalid-input for what is no backup, or a damaged
// one, setting-invalid when a database is missing or one too many, and those of store.IntoEmpty.
func Restore(ctx context.Context, from io.Reader, dir, database string) (contents Contents, err error) {
	entries, err := os.ReadDir(dir)
	if len(entries) > 0 || err != nil && !errors.Is(err, fs.ErrNotExist) {
		return Contents{}, domain.Wrap(domain.CodeConflict, err, "%s is not empty, or no directory; restore into one that is not there yet", dir)
	}
	if database == "" {
		return place(from, dir, nil)
	}
	err = store.IntoEmpty(ctx, database, func(fill func(string) error) (err error) {
		contents, err = place(from, dir, fill)
		return err
	})
	return contents, err
}

// place makes the directory. The database, which fill fills, comes before it: it can be emptied again.
func place(from io.Reader, dir string, fill func(dump string) error) (contents Contents, err error) {
	if err := os.MkdirAll(filepath.Dir(filepath.Clean(dir)), 0o700); err != nil {
		return Contents{}, fmt.Errorf("make directory: %w", err)
	}
	unpacked, err := os.MkdirTemp(filepath.Dir(filepath.Clean(dir)), ".restore-*")
	if err != nil {
		return Contents{}, fmt.Errorf("make directory: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.RemoveAll(unpacked))
		}
	}()
	if contents, err = unpack(from, unpacked); err != nil {
		return contents, err
	}
	dump := filepath.Join(unpacked, store.PostgresDump)
	ofPostgres := slices.ContainsFunc(contents.Files, func(f File) bool { return f.Path == store.PostgresDump })
	switch {
	case ofPostgres && fill == nil:
		return contents, domain.Errorf(domain.CodeSettingInvalid, "the backup has a PostgreSQL database in it; name an empty one to restore it into, with --database or SPECIE_DATABASE")
	case !ofPostgres && fill != nil:
		return contents, domain.Errorf(domain.CodeSettingInvalid, "the backup has SQLite databases in it, which go into the data directory; name no PostgreSQL database, neither with --database nor with SPECIE_DATABASE")
	case ofPostgres:
		if err := errors.Join(fill(dump), os.Remove(dump)); err != nil {
			return contents, err
		}
	}
	if err := os.Remove(dir); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return contents, err
	}
	return contents, os.Rename(unpacked, dir)
}

func unpack(from io.Reader, dir string) (Contents, error) {
	damaged := func(cause error) error {
		return domain.Wrap(domain.CodeInvalidInput, cause, "the file is no backup of Specie, or a damaged one: %v; take another copy of it", cause)
	}
	packed, err := gzip.NewReader(from)
	if err != nil {
		return Contents{}, damaged(err)
	}
	files := tar.NewReader(packed)
	found := map[string]File{}
	for {
		header, err := files.Next()
		if err != nil {
			return Contents{}, damaged(err) // also at the end: the contents come last
		}
		if header.Name == contentsFile {
			break
		}
		if !filepath.IsLocal(header.Name) || strings.Contains(header.Name, "\\") {
			return Contents{}, damaged(fmt.Errorf("%q leads out of the data directory", header.Name))
		}
		file, err := unpackFile(files, header.Name, filepath.Join(dir, filepath.FromSlash(header.Name)))
		if err != nil {
			return Contents{}, damaged(err)
		}
		found[header.Name] = file
	}
	var contents Contents
	if err := json.NewDecoder(files).Decode(&contents); err != nil {
		return contents, damaged(err)
	}
	if contents.Version != version {
		return contents, domain.Errorf(domain.CodeInvalidInput, "the backup is of format %d, this program reads %d; restore it with the program that made it",
			contents.Version, version)
	}
	for _, file := range contents.Files {
		if found[file.Path] != file {
			return contents, damaged(fmt.Errorf("%s is not as it was", file.Path))
		}
	}
	if _, err := io.Copy(io.Discard, packed); err != nil { //nolint:gosec // nothing of it is kept; its checksum is at the end
		return contents, damaged(err)
	}
	return contents, nil
}

func unpackFile(from io.Reader, name, path string) (File, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return File{}, err
	}
	file, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return File{}, err
	}
	sum := sha256.New()
	size, err := io.Copy(io.MultiWriter(file, sum), from)
	if err == nil {
		err = file.Sync()
	}
	return File{Path: name, Bytes: size, SHA256: hex.EncodeToString(sum.Sum(nil))}, errors.Join(err, file.Close())
}
