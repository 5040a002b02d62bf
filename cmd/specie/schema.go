package main

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
)

// schemaReference describes the derived tables and views from their SQL: what stands before a table describes it, what
// stands after a column describes that.
func schemaReference(text string) []byte {
	var out bytes.Buffer
	out.WriteString("# Trade database\n\nGenerated from `store/schema`. SQLite and PostgreSQL have the same tables; on PostgreSQL they are in the schema " +
		"`derived`, on SQLite\n`transfers` is a view of its newest rows and all others. All of it follows from the chain and can be derived again.\n" +
		"Addresses, hashes and ids are lower-case 0x hex, amounts are whole coin units, times are Unix seconds, countries ISO 3166-1 numeric. `(block_number, log_index)` is the place of the event that a row comes from.\n\n" +
		"For reports begin with the views `report_…`: times are times there, and `amount` is an exact decimal number (a text on SQLite, which has none).\n")
	var comments []string
	lines := strings.Split(text, "\n")
	for i := 0; i < len(lines); i++ {
		line := lines[i]
		if made := creates.FindStringSubmatch(line); made != nil {
			fmt.Fprintf(&out, "\n## %s\n\n", made[2])
			if kind := made[1]; kind == "VIEW" {
				comments = append([]string{"A view."}, comments...)
			}
			if len(comments) > 0 {
				fmt.Fprintf(&out, "%s\n\n", strings.Join(comments, " "))
			}
			var columns []string
			for i++; i < len(lines) && !strings.HasSuffix(strings.TrimSpace(lines[i]), ";"); i++ {
				columns = append(columns, lines[i])
			}
			if made[1] == "VIEW" {
				describeView(&out, columns)
			} else {
				describeTable(&out, columns)
			}
			comments = nil
			continue
		}
		comment, found := strings.CutPrefix(line, "-- ")
		if !found {
			comments = nil
			continue
		}
		comments = append(comments, comment)
	}
	return out.Bytes()
}

var (
	creates = regexp.MustCompile(`^CREATE (TABLE|VIEW) (\w+)`)
	column  = regexp.MustCompile(`^    (\w+) +(TEXT|BIGINT|BOOLEAN|BYTEA)\b([^-]*)(?:-- (.*))?$`)
	aliased = regexp.MustCompile(`(?:\bAS |\.)(\w+)$`)
)

func describeTable(out *bytes.Buffer, lines []string) {
	out.WriteString("| column | type | null | meaning |\n|---|---|---|---|\n")
	for _, line := range lines {
		c := column.FindStringSubmatch(line)
		if c == nil {
			continue
		}
		null := "yes"
		if strings.Contains(c[3], "NOT NULL") {
			null = ""
		}
		meaning := c[4]
		if at := strings.Index(c[3], "CHECK ("); at >= 0 && strings.Contains(c[3], " IN (") {
			values := strings.TrimSuffix(strings.TrimSpace(strings.TrimRight(strings.TrimSpace(c[3][at:]), ",")), ")")
			_, list, _ := strings.Cut(values, " IN (")
			meaning = strings.TrimSpace(strings.TrimRight(list, ")") + "  " + meaning)
		}
		fmt.Fprintf(out, "| `%s` | %s | %s | %s |\n", c[1], strings.ToLower(c[2]), null, strings.ReplaceAll(meaning, "|", "\\|"))
	}
}

// describeView lists the columns of a view, which are between its SELECT and its first FROM.
func describeView(out *bytes.Buffer, lines []string) {
	selected, _, _ := strings.Cut(strings.Join(lines, "\n"), "\nFROM")
	selected = strings.TrimPrefix(strings.TrimSpace(selected), "SELECT ")
	parts := splitColumns(selected)
	names := make([]string, 0, len(parts))
	for _, part := range parts {
		name := part
		if found := aliased.FindStringSubmatch(part); found != nil {
			name = found[1]
		}
		names = append(names, "`"+name+"`")
	}
	fmt.Fprintf(out, "%s\n", strings.Join(names, ", "))
}

// splitColumns splits at the commas that are in no parentheses.
func splitColumns(selected string) []string {
	var parts []string
	depth, start := 0, 0
	for i, c := range selected {
		switch {
		case c == '(':
			depth++
		case c == ')':
			depth--
		case c == ',' && depth == 0:
			parts = append(parts, strings.TrimSpace(selected[start:i]))
			start = i + 1
		}
	}
	return append(parts, strings.TrimSpace(selected[start:]))
}
