package store

import (
	_ "embed" // the views
	"fmt"
	"strings"
	"text/template"
)

//go:embed schema/views.sql
var viewsTemplate string

// viewWords are what databases write differently in a view.
type viewWords struct {
	time    func(seconds string) string          // a time column from Unix seconds
	decimal func(amount, decimals string) string // coins, exact, from coin units
}

// viewStatements writes the views for analysts in the words of a database.
func viewStatements(words viewWords) (string, error) {
	parsed, err := template.New("views").Funcs(template.FuncMap{"time": words.time, "decimal": words.decimal}).Parse(viewsTemplate)
	if err != nil {
		return "", fmt.Errorf("views: %w", err)
	}
	var text strings.Builder
	if err := parsed.Execute(&text, nil); err != nil {
		return "", fmt.Errorf("views: %w", err)
	}
	return text.String(), nil
}

// SchemaText gives the derived tables and the views as SQL with the comments that explain them; in views, times and
// amounts are the columns that they are made of.
func SchemaText() string {
	same := func(column string) string { return column }
	views, err := viewStatements(viewWords{time: same, decimal: func(amount, _ string) string { return amount }})
	if err != nil {
		panic(err) // a fixed text
	}
	return derivedSchema + "\n" + views
}
