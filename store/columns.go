package store

import (
	"database/sql/driver"
	"encoding/hex"
	"fmt"
	"math"
	"reflect"
)

// field is where in a row a column's value is, and how to read it.
type field struct {
	index []int
	value converter
}

// converter reads a field of an addressable row as a value that a database takes: nil, int64, bool, string or []byte.
type converter func(reflect.Value) (any, error)

var valuer = reflect.TypeFor[driver.Valuer]()

// converterOf chooses the converter of a type once, so that nothing has to be found out row by row.
func converterOf(t reflect.Type) converter {
	switch {
	case t == reflect.TypeFor[Address]():
		return func(v reflect.Value) (any, error) { return hexText(v.Addr().Interface().(*Address)[:]), nil } //nolint:errcheck // its type
	case t == reflect.TypeFor[Hash]():
		return func(v reflect.Value) (any, error) { return hexText(v.Addr().Interface().(*Hash)[:]), nil } //nolint:errcheck // its type
	case t.Kind() == reflect.Pointer:
		inner := converterOf(t.Elem())
		return func(v reflect.Value) (any, error) {
			if v.IsNil() {
				return nil, nil
			}
			return inner(v.Elem())
		}
	case t.Implements(valuer):
		return func(v reflect.Value) (any, error) { return v.Interface().(driver.Valuer).Value() } //nolint:errcheck // asked above
	default:
		return plainConverter(t)
	}
}

// Types of columns, in SQL.
const (
	typeText    = "text"
	typeInteger = "bigint"
	typeBoolean = "boolean"
	typeBytes   = "bytea"
)

// typeOf is the type of the column that holds a field.
func typeOf(t reflect.Type) string {
	switch {
	case t.Kind() == reflect.Pointer:
		return typeOf(t.Elem())
	case t.Implements(valuer):
		return typeText
	case t.Kind() == reflect.String:
		return typeText
	case t.Kind() == reflect.Bool:
		return typeBoolean
	case t.Kind() == reflect.Slice:
		return typeBytes
	default:
		return typeInteger
	}
}

func plainConverter(t reflect.Type) converter {
	switch t.Kind() {
	case reflect.String:
		return func(v reflect.Value) (any, error) { return v.String(), nil }
	case reflect.Bool:
		return func(v reflect.Value) (any, error) { return v.Bool(), nil }
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return func(v reflect.Value) (any, error) { return v.Int(), nil }
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return func(v reflect.Value) (any, error) {
			if v.Uint() > math.MaxInt64 {
				return nil, fmt.Errorf("%d is more than a column holds", v.Uint())
			}
			return int64(v.Uint()), nil
		}
	case reflect.Slice:
		return func(v reflect.Value) (any, error) {
			if v.IsNil() {
				return nil, nil
			}
			return v.Bytes(), nil
		}
	default:
		panic("no column holds a " + t.String())
	}
}

// hexText writes at most 32 bytes as lower-case 0x hex.
func hexText(raw []byte) string {
	var text [2 + 2*32]byte
	text[0], text[1] = '0', 'x'
	return string(text[:2+hex.Encode(text[2:], raw)])
}
