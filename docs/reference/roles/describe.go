package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/deploy"
)

const introduction = `# Who may call what

Generated: the contracts are deployed with the default settings, and the chain is asked. The access manager tells the
role of each function and each role's members and delays; that a function asks the access manager, or refuses a stranger
by a check of its own, is tried by a stranger's call. Every function that may change state is here.

A delay is how far ahead a member must schedule what it does, for all to see and for ADMIN to cancel. The deployer, whom
the access manager's constructor makes ADMIN without a delay, has no role once the deployment is done.

## Roles

| id | role | given to | delay | a grant takes effect after | granted by | cancelled by |
|---|---|---|---|---|---|---|
`

// description is roles.md as it is written.
type description struct {
	bytes.Buffer
	names map[common.Address]string // what an address is called
	roles map[uint64]deploy.RoleAccess
}

func describe(ctx context.Context, c *client.Client, m *deploy.Manifest, names map[common.Address]string) ([]byte, error) {
	d := description{names: names, roles: map[uint64]deploy.RoleAccess{}}
	for _, contract := range m.Contracts {
		d.names[contract.Address] = contract.Name
	}
	roles, err := deploy.ReadRoles(ctx, c, m)
	if err != nil {
		return nil, err
	}
	for _, role := range roles {
		d.roles[role.ID] = role
	}
	d.printf("%s", introduction)
	for _, role := range roles {
		d.printf("| %d | %s | %s | %s | %s | %s | %s |\n", role.ID, role.Name, d.members(role), delay(role),
			period(role.GrantDelay), d.roles[role.Admin].Name, d.roles[role.Guardian].Name)
	}
	var wrong []error
	for _, contract := range m.Contracts {
		access, err := deploy.ReadContract(ctx, c, m, contract)
		if err != nil {
			return nil, err
		}
		kind, _, ofCoin := strings.Cut(contract.Name, "-")
		d.printf("\n## %s\n\n", kind)
		if ofCoin {
			d.printf("One for each coin.\n\n")
		}
		wrong = append(wrong, d.contract(kind, access))
	}
	return d.Bytes(), errors.Join(wrong...)
}

// printf writes into the buffer, which takes everything.
func (d *description) printf(format string, arguments ...any) {
	_, _ = fmt.Fprintf(d, format, arguments...)
}

func (d *description) members(role deploy.RoleAccess) string {
	called := make([]string, 0, len(role.Members))
	for _, member := range role.Members {
		called = append(called, d.names[member.Account])
	}
	if len(called) == 0 {
		return "nobody"
	}
	return strings.Join(called, ", ")
}

// contract writes a contract's table, and fails where the guards are not what the chain answers.
func (d *description) contract(kind string, access deploy.ContractAccess) error {
	known, ok := guards[kind]
	if !ok {
		return fmt.Errorf("say in guards.go who may call %s", kind)
	}
	if access.AdminDelay != 0 {
		d.printf("ADMIN changes who may call what %s ahead at least.\n\n", period(access.AdminDelay))
	}
	if len(access.Functions) == 0 {
		d.printf("Nothing of it can be changed.\n")
		return nil
	}
	d.printf("| function | who | delay | anybody else gets |\n|---|---|---|---|\n")
	var wrong []error
	seen := map[string]bool{}
	for _, function := range access.Functions {
		name := function.Method.RawName
		seen[name] = true
		by, guarded := known[name]
		switch restricted := asksManager(function.Refusal); {
		case guarded:
			if err := by.check(function); err != nil {
				wrong = append(wrong, fmt.Errorf("%s of %s: %w", function.Method.Sig, kind, err))
			}
			d.printf("| %s | %s | | %s |\n", call(function), by.who, code(by.refusal))
		case restricted:
			role := d.roles[function.Role]
			d.printf("| %s | **%s** | %s | %s |\n", call(function), role.Name, delay(role), code(function.Refusal))
		default:
			wrong = append(wrong, fmt.Errorf("say in guards.go who may call %s of %s; a stranger gets %q", function.Method.Sig, kind, function.Refusal))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(known)) {
		if !seen[name] {
			wrong = append(wrong, fmt.Errorf("guards.go tells of %s of %s, which is not there", name, kind))
		}
	}
	return errors.Join(wrong...)
}

// asksManager tells whether a refusal is that of a function that asks the access manager, or of the manager's own.
func asksManager(refusal string) bool {
	return refusal == "AccessManagedUnauthorized" || refusal == "AccessManagerUnauthorizedAccount"
}

// check compares a guard with what the chain answered.
func (g guard) check(function deploy.FunctionAccess) error {
	want := g.refusal
	switch g.sooner {
	case "":
	case nameless:
		want = ""
	default:
		want = g.sooner
	}
	switch {
	case function.Role != 0:
		return fmt.Errorf("it has role %d, and a guard besides", function.Role)
	case g.refusal == "" && asksManager(function.Refusal):
		return errors.New("it is restricted")
	case g.refusal != "" && function.Refusal != want:
		return fmt.Errorf("a stranger gets %q instead of %q", function.Refusal, want)
	}
	return nil
}

// call is a function with the names of its arguments, which tell overloads apart.
func call(function deploy.FunctionAccess) string {
	arguments := make([]string, 0, len(function.Method.Inputs))
	for _, input := range function.Method.Inputs {
		arguments = append(arguments, cmp.Or(input.Name, input.Type.String()))
	}
	return code(function.Method.RawName + "(" + strings.Join(arguments, ", ") + ")")
}

func code(text string) string {
	if text == "" {
		return ""
	}
	return "`" + text + "`"
}

// delay is that of a role's members; they may differ.
func delay(role deploy.RoleAccess) string {
	var periods []string
	for _, member := range role.Members {
		if of := period(member.Delay); !slices.Contains(periods, of) {
			periods = append(periods, of)
		}
	}
	return strings.Join(periods, ", ")
}

func period(seconds uint32) string {
	const day = 24 * time.Hour
	switch length := time.Duration(seconds) * time.Second; {
	case length == 0:
		return "none"
	case length%day == 0:
		return fmt.Sprintf("%d d", length/day)
	case length%time.Hour == 0:
		return fmt.Sprintf("%d h", length/time.Hour)
	default:
		return fmt.Sprintf("%d s", seconds)
	}
}
