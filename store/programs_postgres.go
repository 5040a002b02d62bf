package store

import (
	"bytes"
	"context"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/specie-money/specie/domain"
)

// programFolders are where packages put PostgreSQL's programs, of several versions beside each other and not in PATH.
var programFolders = []string{
	"/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql@*/bin", "/usr/local/opt/postgresql@*/bin", "/opt/homebrew/opt/libpq/bin",
}

// serverProgram finds a program of PostgreSQL that fits the server. Error: setting-invalid.
func serverProgram(ctx context.Context, conn *pgx.Conn, name string) (string, error) {
	var version int
	if err := conn.QueryRow(ctx, "SELECT current_setting('server_version_num')::int").Scan(&version); err != nil {
		return "", fmt.Errorf("ask for the version of PostgreSQL: %w", err)
	}
	var candidates []string
	if inPath, err := exec.LookPath(name); err == nil {
		candidates = append(candidates, inPath)
	}
	for _, folder := range programFolders {
		found, _ := filepath.Glob(filepath.Join(folder, name)) // the patterns are well formed
		candidates = append(candidates, found...)
	}
	return nearestProgram(ctx, name, candidates, version/10_000)
}

var programVersion = regexp.MustCompile(`\(PostgreSQL\) (\d+)`)

// nearestProgram chooses the oldest of the candidates that is not older than a server of a major version; the first of several.
// Newer ones say what an older server may not understand, and write what its own programs can not read.
func nearestProgram(ctx context.Context, name string, candidates []string, server int) (string, error) {
	nearest, version, older := "", 0, 0
	for _, candidate := range candidates {
		answer, err := exec.CommandContext(ctx, candidate, "--version").Output() //nolint:gosec // a program of PostgreSQL
		told := programVersion.FindSubmatch(answer)
		if err != nil || told == nil {
			continue
		}
		major, err := strconv.Atoi(string(told[1]))
		switch {
		case err != nil:
		case major < server:
			older = max(older, major)
		case nearest == "" || major < version:
			nearest, version = candidate, major
		}
	}
	if nearest != "" {
		return nearest, nil
	}
	if ctx.Err() != nil {
		return "", ctx.Err()
	}
	missing := "there is no " + name
	if older > 0 {
		missing = fmt.Sprintf("%s is of version %d, older than the server", name, older)
	}
	return "", domain.Errorf(domain.CodeSettingInvalid,
		"%s: install that of PostgreSQL %d (Debian: postgresql-client-%[2]d), or put its folder into PATH", missing, server)
}

// run runs a program on the database. Arguments can be seen by everybody on the machine: the password is not among them.
func (p postgres) run(ctx context.Context, program string, arguments ...string) error {
	database, err := p.withoutSecrets()
	if err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, program, append([]string{"--no-password", "--dbname=" + database}, arguments...)...) //nolint:gosec // as above
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	if p.config.Password != "" {
		cmd.Env = append(cmd.Env, "PGPASSWORD="+p.config.Password)
	}
	var said bytes.Buffer
	cmd.Stderr = &said
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGTERM) } // it has the server stop, too
	cmd.WaitDelay = 10 * time.Second
	if err := cmd.Run(); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return domain.Wrap(domain.CodeUnavailable, err, "%s failed: %s; mend that and try again", filepath.Base(program), strings.TrimSpace(said.String()))
	}
	return nil
}

// secretless are the parameters of a URL that pgx reads as PostgreSQL's programs do and that hold no secret. All others are
// settings of sessions, which the programs need not have.
var secretless = []string{
	"host", "port", "passfile", "connect_timeout", "sslmode", "sslkey", "sslcert", "sslcertmode", "sslrootcert", "sslnegotiation", "sslsni", "krbsrvname",
	"target_session_attrs", "service", "channel_binding", "require_auth",
}

// withoutSecrets is the database's URL for programs.
func (p postgres) withoutSecrets() (string, error) {
	at, err := url.Parse(p.config.ConnString())
	if err != nil {
		return "", domain.Errorf(domain.CodeSettingInvalid, "the database's URL can not be given to PostgreSQL's programs") // it may hold the password
	}
	at.RawQuery = strings.ReplaceAll(at.RawQuery, "+", "%2B") // a plus is itself, for PostgreSQL
	parameters := at.Query()
	for name := range parameters {
		if !slices.Contains(secretless, name) {
			parameters.Del(name)
		}
	}
	at.User, at.Path, at.RawPath = url.User(p.config.User), "/"+p.config.Database, ""
	at.RawQuery = strings.ReplaceAll(parameters.Encode(), "+", "%20")
	return at.String(), nil
}
