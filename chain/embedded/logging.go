package embedded

import (
	"context"
	"log/slog"

	gethlog "github.com/ethereum/go-ethereum/log"
)

// expected are warnings of geth that say nothing here: the node has no peers by design, and a head that a crash threw
// back or that is rewound is the sealer's business, which tells of it itself.
var expected = map[string]bool{
	"P2P server will be useless, neither dialing nor listening": true,
	"Head state missing, repairing":                             true,
	"Rewinding blockchain to block":                             true,
	"Unclean shutdown detected":                                 true,
	"Truncating ancient chain":                                  true,
	"Block building is interrupted":                             true,
	"Rejected WebSocket connection":                             true,
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
	if expected[record.Message] {
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
