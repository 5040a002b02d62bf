package embedded

import (
	"context"
	"log/slog"
	"strings"

	gethlog "github.com/ethereum/go-ethereum/log"
)

// expected are warnings and errors of geth that say nothing here: a node without peers is meant, as are a fresh
// database, a head that a crash threw back, and a rewind; the sealer tells of these itself.
var expected = map[string]bool{
	"P2P server will be useless, neither dialing nor listening": true,
	"Head block is not reachable":                               true,
	"Unclean shutdown detected":                                 true,
	"Head state missing, repairing":                             true,
	"Rewinding blockchain to block":                             true,
	"Truncating ancient chain":                                  true,
	"Truncating freezer table":                                  true,
	"Blobpool reset with missing new head":                      true,
	"Removing old bloom bits database interrupted":              true,
}

// gethHandler passes on geth's messages from warning up.
type gethHandler struct{ slog.Handler }

// routeGethLogs sends geth's messages to a logger. Geth has one logger for the whole process.
func routeGethLogs(log *slog.Logger) gethlog.Logger {
	logger := gethlog.NewLogger(gethHandler{log.With("component", "geth").Handler()})
	gethlog.SetDefault(logger)
	return logger
}

// Enabled implements slog.Handler.
func (h gethHandler) Enabled(ctx context.Context, level slog.Level) bool {
	return level >= slog.LevelWarn && h.Handler.Enabled(ctx, level)
}

// Handle implements slog.Handler.
func (h gethHandler) Handle(ctx context.Context, record slog.Record) error {
	// "Served <method>" tells of a request that was answered with an error: that is the asker's business.
	if expected[record.Message] || strings.HasPrefix(record.Message, "Served ") {
		return nil
	}
	return h.Handler.Handle(ctx, record)
}

// WithAttrs implements slog.Handler.
func (h gethHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	return gethHandler{h.Handler.WithAttrs(attrs)}
}

// WithGroup implements slog.Handler.
func (h gethHandler) WithGroup(name string) slog.Handler {
	return gethHandler{h.Handler.WithGroup(name)}
}
