package database

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
)

// Cluster is a PostgreSQL server of its own. It ends, and leaves nothing behind, when it is stopped or whoever started it
// ends, in whatever way.
type Cluster struct {
	// URL is that of its first database, as superuser.
	URL   string
	port  string
	dir   string
	alive io.Closer // the other end is the supervisor's input
	ended chan error
}

// superviseScript makes the server's files, runs it until its input is closed, and removes what it made. Unless the last
// arguments say otherwise, nothing is written to the disk for good: there is nothing to keep.
const superviseScript = `
dir=$1 bin=$2 port=$3 of=$4
shift 4
cd "$dir"
exec 3<&0
trap 'cat log >&2; cd /; rm -rf "$dir"' EXIT
if [ -z "$of" ]; then
	"$bin/initdb" --pgdata=data --username=postgres --encoding=UTF8 --locale=C --auth-local=trust --auth-host=scram-sha-256 --no-sync
else
	"$bin/pg_basebackup" --pgdata=data --dbname="$of" --checkpoint=fast --write-recovery-conf --no-sync
fi </dev/null >log 2>&1 3<&- || exit
"$bin/postgres" -D data -k "$dir" -p "$port" -h 127.0.0.1 -c fsync=off -c full_page_writes=off -c autovacuum=off -c jit=off \
	-c max_connections=200 -c shared_buffers=32MB -c wal_level=minimal -c max_wal_senders=0 "$@" >>log 2>&1 3<&- &
server=$!
{ cat <&3; while kill -QUIT $server; do sleep 0.1; done; } >/dev/null 2>&1 & # at first it may not listen yet
waiter=$!
wait $server
kill $waiter 2>/dev/null || true
`

// Start starts a server. Settings such as "fsync=on" take the place of those that are fast and forget with the power.
func Start(ctx context.Context, settings ...string) (*Cluster, error) {
	bin, err := serverPrograms(ctx)
	if err != nil {
		return nil, err
	}
	return startAnywhere(ctx, bin, "", settings)
}

// StartStandby starts a server that follows this one and can be read, which takes one of StartStreaming. Settings are as of
// Start.
func (c *Cluster) StartStandby(ctx context.Context, settings ...string) (*Cluster, error) {
	bin, err := serverPrograms(ctx)
	if err != nil {
		return nil, err
	}
	return startAnywhere(ctx, bin, fmt.Sprintf("host=%s port=%s user=postgres", c.dir, c.port), slices.Concat(streaming, settings))
}

// streaming are the settings of a server that others may follow.
var streaming = []string{"wal_level=replica", "max_wal_senders=4", "hot_standby=on"}

// StartStreaming starts a server that others may follow. Settings are as of Start.
func StartStreaming(ctx context.Context, settings ...string) (*Cluster, error) {
	return Start(ctx, slices.Concat(streaming, settings)...)
}

func startAnywhere(ctx context.Context, bin, of string, settings []string) (*Cluster, error) {
	for attempt := 0; ; attempt++ {
		c, err := start(ctx, bin, of, settings)
		if err == nil || attempt == 3 || ctx.Err() != nil { // somebody else may have taken the port
			return c, err
		}
	}
}

// start starts a server: an empty one, or one that follows another.
func start(ctx context.Context, bin, of string, settings []string) (*Cluster, error) {
	port, err := freePort(ctx)
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "specie-postgres-")
	if err != nil {
		return nil, fmt.Errorf("folder of the database server: %w", err)
	}
	attributes, err := unprivileged(dir)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	var said strings.Builder
	arguments := []string{"-c", superviseScript, "sh", dir, bin, port, of}
	for _, setting := range settings {
		arguments = append(arguments, "-c", setting)
	}
	supervisor := exec.Command("sh", arguments...) //nolint:gosec,noctx // it outlives the call
	supervisor.SysProcAttr, supervisor.Dir, supervisor.Env = attributes, "/", []string{"PATH=" + os.Getenv("PATH"), "LC_ALL=C"}
	supervisor.Stderr = &said
	alive, err := supervisor.StdinPipe()
	if err != nil {
		return nil, fmt.Errorf("start the database server: %w", err)
	}
	if err := supervisor.Start(); err != nil {
		return nil, errors.Join(fmt.Errorf("start the database server: %w", err), os.RemoveAll(dir))
	}
	c := &Cluster{
		URL:  "postgres:///postgres?" + url.Values{"host": {dir}, "port": {port}, "user": {"postgres"}}.Encode(),
		port: port, dir: dir, alive: alive, ended: make(chan error, 1),
	}
	go func() {
		if err := supervisor.Wait(); err != nil {
			c.ended <- fmt.Errorf("the database server ended: %w: %s", err, said.String())
		}
		close(c.ended)
	}()
	if err := c.ready(ctx); err != nil {
		return nil, err
	}
	return c, nil
}

// ready waits until the server answers.
func (c *Cluster) ready(ctx context.Context) error {
	every := time.NewTicker(20 * time.Millisecond)
	defer every.Stop()
	for {
		conn, err := pgx.Connect(ctx, c.URL)
		if err == nil {
			return conn.Close(ctx)
		}
		select {
		case ended := <-c.ended:
			return errors.Join(ended, errors.New("the database server did not start"))
		case <-ctx.Done():
			return errors.Join(ctx.Err(), err, c.Stop())
		case <-every.C:
		}
	}
}

// Stop ends the server and waits until it has.
func (c *Cluster) Stop() error {
	if err := c.alive.Close(); err != nil {
		return fmt.Errorf("stop the database server: %w", err)
	}
	for range c.ended {
		continue // with an error or without: it was told to end
	}
	return os.RemoveAll(c.dir) // what the server's user could not
}

// serverPrograms finds the folder of the newest PostgreSQL installed, 15 or later.
func serverPrograms(ctx context.Context) (string, error) {
	var candidates []string
	if initdb, err := exec.LookPath("initdb"); err == nil {
		if program, err := filepath.EvalSymlinks(initdb); err == nil {
			candidates = append(candidates, filepath.Dir(program))
		}
	}
	for _, pattern := range []string{"/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql@*/bin", "/usr/local/opt/postgresql@*/bin"} {
		found, _ := filepath.Glob(pattern) // the patterns are well formed
		slices.Reverse(found)
		candidates = append(candidates, found...)
	}
	for _, bin := range candidates {
		answer, err := exec.CommandContext(ctx, filepath.Join(bin, "postgres"), "--version").Output() //nolint:gosec // found above
		words := strings.Fields(string(answer))
		if err != nil || len(words) < 3 {
			continue
		}
		major, _, _ := strings.Cut(words[2], ".")
		if version, err := strconv.Atoi(major); err == nil && version >= 15 {
			return bin, nil
		}
	}
	return "", errors.New("no PostgreSQL server of version 15 or later is installed; run test/postgres.sh, install one yourself, " +
		"or set SPECIE_TEST_POSTGRES to the URL of a server on which databases may be made")
}

// unprivileged gives the server another user where it would refuse to run as root, and that user the folder.
func unprivileged(dir string) (*syscall.SysProcAttr, error) {
	attributes := &syscall.SysProcAttr{Setpgid: true} // not ended by a key pressed, but in order
	if runtime.GOOS == "windows" || os.Geteuid() != 0 {
		return attributes, nil
	}
	who, err := user.Lookup("postgres")
	if err != nil {
		who, err = user.Lookup("nobody")
	}
	if err != nil {
		return nil, fmt.Errorf("a user for the database server, which does not run as root: %w", err)
	}
	uid, err := strconv.Atoi(who.Uid)
	if err != nil {
		return nil, fmt.Errorf("user %s: %w", who.Username, err)
	}
	gid, err := strconv.Atoi(who.Gid)
	if err != nil {
		return nil, fmt.Errorf("user %s: %w", who.Username, err)
	}
	attributes.Credential = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
	if err := os.Chown(dir, uid, gid); err != nil {
		return nil, fmt.Errorf("folder of the database server: %w", err)
	}
	return attributes, nil
}

func freePort(ctx context.Context) (string, error) {
	var config net.ListenConfig
	listener, err := config.Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return "", fmt.Errorf("find a free port: %w", err)
	}
	_, port, err := net.SplitHostPort(listener.Addr().String())
	return port, errors.Join(err, listener.Close())
}
