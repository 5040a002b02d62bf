// Package reference holds the generated reference: command line, errors, API, roles.
package reference

//go:generate go run ../../cmd/specie reference .
//go:generate go run ./roles
