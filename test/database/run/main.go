// Run starts a PostgreSQL server, runs a command with SPECIE_TEST_POSTGRES set to its URL, and ends the server: so that all
// test binaries of a run share one. Where the variable is set already, that server is used. The server's files are in memory
// where there is room: many tests copy a database, which is hundreds of small files.
//
//	go run ./test/database/run go test ./...
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"syscall"

	"github.com/specie-money/specie/test/database"
)

func main() {
	status, err := run(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		status = 1
	}
	os.Exit(status)
}

// run gives the command's own exit status.
func run(command []string) (status int, err error) {
	if len(command) == 0 {
		return 0, errors.New("name the command to run")
	}
	ctx, end := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer end()
	if err := useMemory(); err != nil {
		return 0, err
	}
	environment := os.Environ()
	if os.Getenv(database.ServerVariable) == "" {
		cluster, failed := database.Start(ctx)
		if failed != nil {
			return 0, failed
		}
		defer func() { err = errors.Join(err, cluster.Stop()) }()
		environment = append(environment, database.ServerVariable+"="+cluster.URL)
	}
	child := exec.CommandContext(ctx, command[0], command[1:]...) //nolint:gosec // it is for running commands
	child.Stdin, child.Stdout, child.Stderr, child.Env = os.Stdin, os.Stdout, os.Stderr, environment
	child.Cancel = func() error { return child.Process.Signal(syscall.SIGTERM) }
	err = child.Run()
	var exited *exec.ExitError
	if errors.As(err, &exited) {
		return exited.ExitCode(), nil
	}
	return 0, err
}

// Of the file system in memory that Linux has for programs.
const (
	inMemory = "/dev/shm"
	tmpfs    = 0x01021994 // its kind, as statfs(2) tells it
	enough   = 4 << 30    // bytes that are free
)

// useMemory puts temporary files into memory, but for those of the Go tool and the folders of tests (testing.T.TempDir), which
// grow large.
func useMemory() error {
	if os.Getenv("TMPDIR") != "" || !roomInMemory() {
		return nil
	}
	if os.Getenv("GOTMPDIR") == "" {
		if err := os.Setenv("GOTMPDIR", os.TempDir()); err != nil {
			return err
		}
	}
	return os.Setenv("TMPDIR", inMemory)
}

func roomInMemory() bool {
	var at syscall.Statfs_t
	return syscall.Statfs(inMemory, &at) == nil && at.Type == tmpfs && at.Bavail*uint64(at.Bsize) >= enough
}
