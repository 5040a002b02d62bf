package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/specie-money/specie/test/database"
)

// processorTime is how long processors worked for this process.
func processorTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err) // wrong arguments are the only cause
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// serverTime is how long processors worked for a server of PostgreSQL, a tree of processes of which Linux tells in /proc.
func serverTime(of *database.Cluster) (time.Duration, error) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	conn, err := pgx.Connect(ctx, of.URL)
	if err != nil {
		return 0, fmt.Errorf("connect to the database server: %w", err)
	}
	defer conn.Close(ctx) //nolint:errcheck // nothing was changed
	var root string
	if err := conn.QueryRow(ctx, "SELECT split_part(pg_read_file('postmaster.pid'), chr(10), 1)").Scan(&root); err != nil {
		return 0, fmt.Errorf("ask for the server's process: %w", err)
	}
	files, err := filepath.Glob("/proc/[0-9]*/stat")
	if err != nil {
		return 0, fmt.Errorf("list processes: %w", err)
	}
	var ticks int64
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			continue // it has ended
		}
		// After the name, which may hold anything, come: state, parent, … As proc(5) counts them, these are 3 and 4.
		const first, parent, user, system, childrenUser, childrenSystem = 3, 4, 14, 15, 16, 17
		fields := strings.Fields(string(content[strings.LastIndexByte(string(content), ')')+1:]))
		sum := func(columns ...int) (sum int64) {
			for _, column := range columns {
				value, _ := strconv.ParseInt(fields[column-first], 10, 64) // the kernel writes numbers
				sum += value
			}
			return sum
		}
		switch root {
		case filepath.Base(filepath.Dir(file)):
			ticks += sum(user, system, childrenUser, childrenSystem)
		case fields[parent-first]:
			ticks += sum(user, system)
		}
	}
	const tick = 10 * time.Millisecond // of every Linux, seen from programs
	return time.Duration(ticks) * tick, nil
}
