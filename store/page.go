package store

import (
	"encoding/base64"
	"fmt"
	"strings"

	"github.com/specie-money/specie/domain"
)

// Page asks for one page of a list.
type Page struct {
	// Limit is the most rows wanted; 0 means 50, and 500 is the most given.
	Limit int
	// Cursor is what the page before answered; empty for the first page.
	Cursor string
}

const (
	defaultLimit = 50
	largestLimit = 500

	keySeparator = "\x1f" // in no key
)

// paged reads one row more than wanted, to know whether there is a next page, and makes that page's cursor of the last
// row's sort key: rows that come or go between two pages are neither repeated nor skipped. `after` is nil on the first
// page, otherwise it has as many parts as the key.
func paged[R any](page Page, parts int, read func(after []string, limit int) ([]R, error), key func(R) []any) ([]R, string, error) {
	limit := page.Limit
	switch {
	case limit < 0:
		return nil, "", domain.Errorf(domain.CodeInvalidInput, "limit %d is negative; give 1 to %d", limit, largestLimit)
	case limit == 0:
		limit = defaultLimit
	case limit > largestLimit:
		limit = largestLimit
	}
	after, err := parseCursor(page.Cursor, parts)
	if err != nil {
		return nil, "", err
	}
	rows, err := read(after, limit+1)
	if err != nil || len(rows) <= limit {
		return rows, "", err
	}
	rows = rows[:limit]
	return rows, formatCursor(key(rows[limit-1])), nil
}

func formatCursor(key []any) string {
	parts := make([]string, len(key))
	for i, part := range key {
		parts[i] = fmt.Sprint(part)
	}
	return base64.RawURLEncoding.EncodeToString([]byte(strings.Join(parts, keySeparator)))
}

func parseCursor(cursor string, parts int) ([]string, error) {
	if cursor == "" {
		return nil, nil
	}
	text, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil {
		return nil, domain.Wrap(domain.CodeInvalidInput, err, "cursor is not one that this list gave")
	}
	key := strings.Split(string(text), keySeparator)
	if len(key) != parts {
		return nil, domain.Errorf(domain.CodeInvalidInput, "cursor is not one that this list gave")
	}
	return key, nil
}

// first gives the first part of a cursor, or what sorts before everything.
func first(after []string) string {
	if len(after) == 0 {
		return ""
	}
	return after[0]
}
