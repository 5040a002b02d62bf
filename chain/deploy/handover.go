package deploy

import (
	"bytes"
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/domain"
)

// handOver makes what settings are left, fills the roles, and puts the administrator in the deployer's place. It is one
// transaction, so there is no moment without an administrator, and none with two.
func (d *deployment) handOver() [][]byte {
	var calls [][]byte
	for _, endorser := range d.Config.Endorsers {
		calls = append(calls, d.through(nameWalletRegistry, walletRegistry.PackSetEndorser(endorser, true)))
	}
	for _, contract := range []string{nameWalletRegistry, nameRuleBook, nameIssuanceDesk} {
		calls = append(calls, d.functionRoles(contract)...)
	}
	for _, role := range Roles() {
		calls = append(calls, accessManager.PackLabelRole(role.ID, role.Name))
		given := d.Config.Roles[role.Name]
		for _, member := range given.Members {
			calls = append(calls, accessManager.PackGrantRole(role.ID, member, given.Delay))
		}
	}
	return append(calls,
		accessManager.PackGrantRole(RoleAdmin.ID, d.Config.Admin, d.Config.AdminDelay),
		accessManager.PackRenounceRole(RoleAdmin.ID, d.Signer.Address()))
}

// functionRoles are the calls that give the functions of a contract to their roles, always in the same order.
func (d *deployment) functionRoles(contract string) [][]byte {
	byRole := selectorsByRole(contract)
	calls := make([][]byte, 0, len(byRole))
	for _, role := range slices.Sorted(maps.Keys(byRole)) {
		calls = append(calls, accessManager.PackSetTargetFunctionRole(d.address(contract), byRole[role], role))
	}
	return calls
}

// selectorsByRole gives the restricted functions of a contract by the id of the role that they need.
func selectorsByRole(contract string) map[uint64][][4]byte {
	kind, _, _ := strings.Cut(contract, "-")
	byRole := map[uint64][][4]byte{}
	granted, ok := grants[kind]
	if !ok {
		return byRole
	}
	parsed, err := granted.contract.ParseABI()
	if err != nil {
		panic("deploy: the bindings hold an ABI that can not be read: " + err.Error())
	}
	for name, role := range granted.functions {
		method, ok := parsed.Methods[name]
		if !ok {
			panic("deploy: " + kind + " has no function " + name)
		}
		byRole[role.ID] = append(byRole[role.ID], [4]byte(method.ID))
	}
	for _, selectors := range byRole {
		slices.SortFunc(selectors, func(a, b [4]byte) int { return bytes.Compare(a[:], b[:]) })
	}
	return byRole
}

func (d *deployment) handedOver(ctx context.Context) (bool, error) {
	deployer, err := read(ctx, d, nameAccessManager, accessManager.PackHasRole(RoleAdmin.ID, d.Signer.Address()), accessManager.UnpackHasRole)
	return err == nil && !deployer.IsMember, err
}

// Audit checks on chain that the roles are as the manifest says: each restricted function needs its role, the members
// have their roles with their delays, the administrator has a delay, and the deployer has no role at all. It is true
// of a fresh deployment; later the administrator may have changed members. Error: manifest-mismatch.
func Audit(ctx context.Context, c *client.Client, m *Manifest) error {
	for _, contract := range m.Contracts {
		for role, selectors := range selectorsByRole(contract.Name) {
			for _, selector := range selectors {
				now, err := client.Call(ctx, c, m.Manager(), accessManager.PackGetTargetFunctionRole(contract.Address, selector), accessManager.UnpackGetTargetFunctionRole)
				if err != nil {
					return err
				}
				if now != role {
					return domain.Errorf(domain.CodeManifestMismatch, "function 0x%x of %s needs role %d instead of %d", selector, contract.Name, now, role)
				}
			}
		}
	}
	for _, role := range m.Roles {
		for _, member := range role.Members {
			has, err := hasRole(ctx, c, m, role.ID, member)
			if err != nil {
				return err
			}
			if !has.IsMember || has.ExecutionDelay != role.Delay {
				return domain.Errorf(domain.CodeManifestMismatch, "%s should have role %s with a delay of %d s, but has it: %t, with %d s",
					member, role.Name, role.Delay, has.IsMember, has.ExecutionDelay)
			}
		}
		if role.ID == RoleAdmin.ID && role.Delay == 0 {
			return domain.Errorf(domain.CodeManifestMismatch, "the administrator has no delay")
		}
		has, err := hasRole(ctx, c, m, role.ID, m.Deployer)
		if err != nil {
			return err
		}
		if has.IsMember {
			return domain.Errorf(domain.CodeManifestMismatch, "the deployer %s still has role %s", m.Deployer, role.Name)
		}
	}
	return nil
}

func hasRole(ctx context.Context, c *client.Client, m *Manifest, role uint64, account common.Address) (bindings.AccessManagerHasRoleOutput, error) {
	return client.Call(ctx, c, m.Manager(), accessManager.PackHasRole(role, account), accessManager.UnpackHasRole)
}
