package store

import (
	"database/sql/driver"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// largestInteger is the largest that a column holds; what is asked for beyond it is in no table.
const largestInteger = math.MaxInt64

// Address is an address as a column: lower-case 0x hex, so that an analyst can search for it.
type Address common.Address

// Hash is a hash or an id as a column: lower-case 0x hex.
type Hash common.Hash

// Bytes are bytes as a column: lower-case 0x hex.
type Bytes []byte

// AddressOrNil makes the zero address a null.
func AddressOrNil(address common.Address) *Address {
	if address == (common.Address{}) {
		return nil
	}
	column := Address(address)
	return &column
}

// HashOrNil makes the zero hash a null.
func HashOrNil(hash common.Hash) *Hash {
	if hash == (common.Hash{}) {
		return nil
	}
	column := Hash(hash)
	return &column
}

// String gives lower-case 0x hex.
func (a Address) String() string { return hexutil.Encode(a[:]) }

// MarshalText gives lower-case 0x hex.
func (a Address) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// Value is for database/sql.
func (a Address) Value() (driver.Value, error) { return a.String(), nil }

// Scan is for database/sql.
func (a *Address) Scan(source any) error { return scanHex(source, a[:]) }

// String gives lower-case 0x hex.
func (h Hash) String() string { return hexutil.Encode(h[:]) }

// MarshalText gives lower-case 0x hex.
func (h Hash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// Value is for database/sql.
func (h Hash) Value() (driver.Value, error) { return h.String(), nil }

// Scan is for database/sql.
func (h *Hash) Scan(source any) error { return scanHex(source, h[:]) }

// String gives lower-case 0x hex.
func (b Bytes) String() string { return hexutil.Encode(b) }

// MarshalText gives lower-case 0x hex.
func (b Bytes) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// Value is for database/sql. Nil bytes are a null.
func (b Bytes) Value() (driver.Value, error) {
	if b == nil {
		return nil, nil
	}
	return b.String(), nil
}

// Scan is for database/sql.
func (b *Bytes) Scan(source any) error {
	if source == nil {
		*b = nil
		return nil
	}
	text, err := columnText(source)
	if err != nil {
		return err
	}
	*b, err = hexutil.Decode(text)
	if err != nil {
		return fmt.Errorf("column is not 0x hex: %w", err)
	}
	return nil
}

func scanHex(source any, into []byte) error {
	text, err := columnText(source)
	if err != nil {
		return err
	}
	raw, err := hexutil.Decode(text)
	if err != nil {
		return fmt.Errorf("column is not 0x hex: %w", err)
	}
	if len(raw) != len(into) {
		return fmt.Errorf("column holds %d bytes instead of %d", len(raw), len(into))
	}
	copy(into, raw)
	return nil
}

func columnText(source any) (string, error) {
	switch text := source.(type) {
	case string:
		return text, nil
	case []byte:
		return string(text), nil
	default:
		return "", fmt.Errorf("column is a %T instead of text", source)
	}
}
