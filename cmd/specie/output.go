package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"

	"github.com/specie-money/specie/domain"
)

// print writes a value as JSON when --json is set, otherwise through text.
func (c *command) print(value any, text func(w io.Writer)) error {
	if c.settings.GetBool("json") {
		encoder := json.NewEncoder(c.root.OutOrStdout())
		encoder.SetIndent("", "  ")
		return encoder.Encode(value)
	}
	table := tabwriter.NewWriter(c.root.OutOrStdout(), 0, 0, 2, ' ', 0)
	text(table)
	return table.Flush()
}

// printID is print for a thing with an id, which is all that is printed with --quiet.
func (c *command) printID(id string, value any, text func(w io.Writer)) error {
	if c.settings.GetBool("quiet") {
		_, err := fmt.Fprintln(c.root.OutOrStdout(), id)
		return err
	}
	return c.print(value, text)
}

// row writes one tab-separated line.
func row(w io.Writer, cells ...any) {
	texts := make([]string, len(cells))
	for i, cell := range cells {
		texts[i] = fmt.Sprint(cell)
	}
	fmt.Fprintln(w, strings.Join(texts, "\t")) //nolint:errcheck // the table writer keeps the error for Flush
}

// printError tells a failure with its code on standard error, as JSON when --json is set.
func (c *command) printError(err error) {
	var known *domain.Error
	if !errors.As(err, &known) {
		known = domain.Errorf(domain.CodeInvalidInput, "%v", err)
		if c.started {
			known.Code = domain.CodeInternal
		}
	}
	if c.settings.GetBool("json") {
		out, _ := json.Marshal(map[string]string{"code": string(known.Code), "detail": known.Detail}) //nolint:errchkjson // two strings
		fmt.Fprintln(os.Stderr, string(out))
		return
	}
	fmt.Fprintf(os.Stderr, "Error (%s): %s\n", known.Code, known.Detail)
}

// progress tells on standard error what is going on; silent with --json.
func (c *command) progress(format string, args ...any) {
	if !c.settings.GetBool("json") && !c.settings.GetBool("quiet") {
		fmt.Fprintf(os.Stderr, format+"\n", args...)
	}
}
