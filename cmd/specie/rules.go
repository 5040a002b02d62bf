package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/specie-money/specie/api/wire"
)

func (c *command) rulesCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "rules [COIN]",
		Short:   "Show a coin's rules, in force and announced, or their changes",
		GroupID: "use",
		Example: `  specie rules EUR
  specie rules USD --changes`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			api, err := c.client()
			if err != nil {
				return err
			}
			coin := "USD"
			if len(args) == 1 {
				coin = args[0]
			}
			if c.settings.GetBool("changes") {
				list, err := api.RuleChanges(cmd.Context(), coin, c.page())
				return c.printRuleChanges(list, err)
			}
			rules, err := api.Rules(cmd.Context(), coin)
			if err != nil {
				return err
			}
			return c.print(rules, func(w io.Writer) { printRules(w, rules) })
		},
	}
	cmd.Flags().Bool("changes", false, "list what was announced, taken back and put in force, newest first")
	pageFlags(cmd)
	return cmd
}

func (c *command) printRuleChanges(list wire.List[wire.RuleChange], err error) error {
	if err != nil {
		return err
	}
	return c.print(list, func(w io.Writer) {
		row(w, "TIME", "BLOCK", "KIND", "CHANGE", "VERSION", "EFFECTIVE", "RULE")
		for _, it := range list.Items {
			row(w, it.Time, it.Block, it.Kind, it.Change, it.Version, it.EffectiveAt, it.Address)
		}
		c.more(w, list.Next)
	})
}

func printRules(w io.Writer, rules wire.Rules) {
	printRule(w, "issuance rule", rules.Issuance, func(terms wire.IssuanceRuleTerms) {
		row(w, "  amounts", terms.Smallest, "to", terms.Largest, "in lots of "+terms.LotSize)
		row(w, "  endorsements", terms.Endorsements)
		if terms.WalletCap != "" || terms.TotalCap != "" {
			row(w, fmt.Sprintf("  in %d s", terms.Window), orNoCap(terms.WalletCap), "for a wallet,", orNoCap(terms.TotalCap), "for all")
		}
	})
	printRule(w, "holding rule", rules.Holding, func(terms wire.HoldingRuleTerms) {
		row(w, "  held", fmt.Sprintf("%d bps", terms.ShareBPS), fmt.Sprintf("from %d s to %d s after the issue", terms.Cliff, terms.Duration))
	})
	printRule(w, "return rule", rules.Return, func(terms wire.ReturnRuleTerms) {
		row(w, "  deposit", fmt.Sprintf("%d bps", terms.ShareBPS))
		row(w, "  redemptions", "from", terms.Smallest, fmt.Sprintf("fee %d bps", terms.FeeBPS))
		row(w, "  open", strings.Join(terms.Weekdays, " "), terms.OpensAt, "to", terms.ClosesAt)
		if terms.WindowCap != "" {
			row(w, fmt.Sprintf("  in %d s", terms.Window), terms.WindowCap)
		}
	})
}

func printRule[T any](w io.Writer, name string, rule wire.Rule[T], terms func(T)) {
	if now := rule.InForce; now != nil {
		row(w, name, "version", now.Version, now.Address)
		if now.Terms != nil {
			terms(*now.Terms)
		}
	}
	if next := rule.Scheduled; next != nil {
		row(w, name, "from", next.EffectiveAt, next.Address)
	}
}

func orNoCap(limit string) string {
	if limit == "" {
		return "no cap"
	}
	return limit
}
