package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/specie-money/specie/api"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// referenceCommand writes the generated reference; `make drift` fails when the committed one differs.
func (c *command) referenceCommand() *cobra.Command {
	return &cobra.Command{
		Use:    "reference FOLDER",
		Short:  "Write the reference of commands, errors and API",
		Hidden: true,
		Args:   cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			document, err := json.MarshalIndent(api.New(api.Options{Version: "1"}).OpenAPI(), "", "  ")
			if err != nil {
				return fmt.Errorf("encode the API's reference: %w", err)
			}
			for name, content := range map[string][]byte{
				"cli.md":       commandReference(c.root),
				"errors.md":    errorReference(),
				"openapi.json": append(document, '\n'),
				"schema.md":    schemaReference(store.SchemaText()),
			} {
				if err := os.WriteFile(filepath.Join(args[0], name), content, 0o644); err != nil { //nolint:gosec // documentation
					return fmt.Errorf("write the reference: %w", err)
				}
			}
			return nil
		},
	}
}

func errorReference() []byte {
	var out bytes.Buffer
	out.WriteString("# Errors\n\nGenerated from the catalogue in `domain/catalogue.go`. A code is never renamed. The API tells it in `code`\n" +
		"(RFC 9457), the command line in parentheses.\n\n| code | HTTP status | meaning | 含义 |\n|---|---|---|---|\n")
	for _, d := range domain.Catalogue() {
		fmt.Fprintf(&out, "| `%s` | %d | %s | %s |\n", d.Code, d.Status, d.English, d.Chinese)
	}
	return out.Bytes()
}

func commandReference(root *cobra.Command) []byte {
	var out bytes.Buffer
	out.WriteString("# Command line\n\nGenerated from the program's own help.\n\n")
	fmt.Fprintf(&out, "%s\n\n## Settings of all commands\n\n%s", root.Long, flagTable(root.PersistentFlags()))
	var describe func(*cobra.Command)
	describe = func(cmd *cobra.Command) {
		for _, sub := range cmd.Commands() {
			if sub.Hidden || sub.Name() == "help" || sub.Name() == "completion" {
				continue
			}
			about := sub.Long
			if about == "" {
				about = sub.Short + "."
			}
			fmt.Fprintf(&out, "\n## %s\n\n%s\n\n", sub.UseLine(), about)
			if sub.Example != "" {
				fmt.Fprintf(&out, "```sh\n%s\n```\n\n", strings.ReplaceAll(strings.TrimPrefix(sub.Example, "  "), "\n  ", "\n"))
			}
			out.WriteString(flagTable(sub.LocalNonPersistentFlags()))
			describe(sub)
		}
	}
	describe(root)
	out.WriteString("\n## specie completion SHELL\n\nPrints the completion script of bash, zsh, fish or powershell.\n")
	return out.Bytes()
}

func flagTable(flags *pflag.FlagSet) string {
	var out bytes.Buffer
	flags.VisitAll(func(f *pflag.Flag) {
		if f.Hidden || f.Name == "help" || f.Name == "version" {
			return
		}
		if out.Len() == 0 {
			out.WriteString("| setting | environment | default | |\n|---|---|---|---|\n")
		}
		_, usage := pflag.UnquoteUsage(f)
		fmt.Fprintf(&out, "| `--%s` | `SPECIE_%s` | %s | %s |\n",
			f.Name, strings.ToUpper(strings.ReplaceAll(f.Name, "-", "_")), code(f.DefValue), usage)
	})
	return out.String()
}

func code(text string) string {
	text = strings.TrimSuffix(strings.TrimPrefix(text, "["), "]") // of a setting with several values
	if text == "" {
		return ""
	}
	return "`" + text + "`"
}
