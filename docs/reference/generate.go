// Package reference holds the generated reference: command line, errors, API.
package reference

//go:generate go run ../../cmd/specie reference .
