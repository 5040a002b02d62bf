package deploy

import (
	"bytes"
	"context"
	"maps"
	"slices"
)

// handOver makes what settings are left, fills the roles, and puts the administrator in the deployer's place. It is one
// transaction, so there is no moment without an administrator, and none with two.
func (d *deployment) handOver() [][]byte {
	var calls [][]byte
	for _, endorser := range d.Config.Endorsers {
		calls = append(calls, d.through(nameWalletRegistry, walletRegistry.PackSetEndorser(endorser, true)))
	}
	for _, cashier := range d.Config.Cashiers {
		calls = append(calls, d.through(nameIssuanceDesk, issuanceDesk.PackSetCashier(cashier, true)))
	}
	for _, operator := range d.Config.NettingOperators {
		calls = append(calls, d.through(nameTradeBook, tradeBook.PackSetNettingOperator(operator, true)))
	}
	for _, contract := range []string{nameWalletRegistry, nameRuleBook, nameTradeBook, nameIssuanceDesk, nameReleaseRegistry} {
		calls = append(calls, d.functionRoles(contract)...)
	}
	calls = append(calls, accessManager.PackLabelRole(RoleCapSetter.ID, RoleCapSetter.Name))
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
	byRole := map[uint64][][4]byte{}
	methods := interfaceOf(contract).Methods
	for name, role := range grants[kindOf(contract)] {
		method, ok := methods[name]
		if !ok {
			panic("deploy: " + contract + " has no function " + name)
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
