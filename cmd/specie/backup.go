package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/specie-money/specie/chain/durable"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations/backup"
	"github.com/specie-money/specie/store"
)

func (c *command) backupCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "backup FILE",
		Short:   "Copy chain, databases and encrypted keys of one moment into a file",
		GroupID: "run",
		Long: `Copy chain, databases, manifests and encrypted keys of one moment into a file; the system may go on running. The
passphrase and the API keys of the operator are not in it: keep the passphrase elsewhere, without it the keys are lost.

A PostgreSQL database is copied with its own pg_dump, which must be of the server's version or later. With several processes
on one database, make the backup where the chain is: on a node of your own, the node keeps that.`,
		Example: `  specie backup specie-2026-11-25.backup`,
		Args:    cobra.ExactArgs(1),
		RunE:    func(cmd *cobra.Command, args []string) error { return c.backup(cmd.Context(), args[0]) },
	}
	return cmd
}

func (c *command) backup(ctx context.Context, file string) (err error) {
	dir := c.home().dir
	if _, err := os.Stat(dir); err != nil {
		return domain.Wrap(domain.CodeSettingInvalid, err, "there is no data directory %s; give another with --data-dir", dir)
	}
	db, err := store.Open(ctx, c.settings.existingDatabase())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	unfinished := file + durable.TemporarySuffix
	if _, err := os.Lstat(unfinished); err == nil {
		return domain.Errorf(domain.CodeSettingInvalid, "%s is there: another backup is being written to it, or was interrupted; wait for it or remove it", unfinished)
	}
	var made backup.Contents
	began := false
	err = durable.Write(file, func(to io.Writer) (err error) {
		began = true
		made, err = backup.Write(ctx, db, dir, to)
		return err
	})
	if err != nil && ctx.Err() != nil {
		return errInterrupted
	}
	if err != nil && !began {
		return domain.Wrap(domain.CodeSettingInvalid, err, "the backup can not be written to %s: %v", file, err)
	}
	if err != nil {
		return err
	}
	return c.printContents("backed up", made)
}

// errInterrupted is a failure, where the end of what runs until it is told to end is none.
var errInterrupted = domain.Errorf(domain.CodeUnavailable, "interrupted; nothing is left of it, begin again")

func (c *command) restoreCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "restore FILE",
		Short:   "Make a data directory of a backup, and fill a PostgreSQL database",
		GroupID: "run",
		Long: `Make the data directory of --data-dir, which must be empty or not there, of a backup. Then give the passphrase of the
keys: in SPECIE_PASSPHRASE, or in the file passphrase of the data directory. The first start puts the node's database
together again from the chain's journal.

What was in a PostgreSQL database goes into the one that --database names, which must have nothing of Specie in it; the
pg_restore of the server's version or later is needed. Whatever fails leaves neither a directory nor anything in the database.`,
		Example: `  specie restore specie-2026-11-25.backup --data-dir restored
  SPECIE_DATABASE=postgres://specie@db.example.org/restored specie restore specie-2026-11-25.backup --data-dir restored`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error { return c.restore(cmd.Context(), args[0]) },
	}
}

func (c *command) restore(ctx context.Context, file string) (err error) {
	from, err := os.Open(file)
	if err != nil {
		return domain.Wrap(domain.CodeInvalidInput, err, "the backup %s can not be read: %v", file, err)
	}
	defer func() { err = errors.Join(err, from.Close()) }()
	made, err := backup.Restore(ctx, from, c.home().dir, c.settings.database().Database)
	if err != nil && ctx.Err() != nil {
		return errInterrupted
	}
	if err != nil {
		return err
	}
	return c.printContents("restored", made)
}

func (c *command) printContents(what string, contents backup.Contents) error {
	return c.print(contents, func(w io.Writer) {
		var size int64
		for _, file := range contents.Files {
			size += file.Bytes
		}
		row(w, what, fmt.Sprintf("%d files", len(contents.Files)), fmt.Sprintf("%d bytes", size), "of "+contents.MadeAt.Format("2006-01-02 15:04:05 UTC"))
	})
}
