// Package api serves Specie over HTTP: huma on Gin, OpenAPI 3.1 from the Go types, one file per resource. It decides who
// may call what and how things are written; what happens is decided in package operations.
package api
