package deploy

import (
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"github.com/specie-money/specie/bindings"
)

// Role is a role of the access manager.
type Role struct {
	ID   uint64
	Name string
}

// The roles. The access manager knows them by number; the names are written to the chain as labels. Endorsers, attesters,
// bookers, cashiers, netting operators, openers and minters are no roles: the contracts keep lists of them, because they
// are asked often.
var (
	RoleAdmin           = Role{0, "ADMIN"}            // administers roles
	RolePauser          = Role{1, "PAUSER"}           // stops and resumes a coin, calls off a change of a rule
	RoleFreezer         = Role{2, "FREEZER"}          // freezes an account
	RoleUnfreezer       = Role{3, "UNFREEZER"}        // unfreezes it
	RoleWiper           = Role{4, "WIPER"}            // destroys the coin of a frozen wallet
	RoleRuleAdmin       = Role{5, "RULE_ADMIN"}       // announces changes of rules, says who gets fees
	RoleModuleAdmin     = Role{6, "MODULE_ADMIN"}     // says who opens derived accounts and who mints
	RoleMembershipAdmin = Role{7, "MEMBERSHIP_ADMIN"} // says who is on the contracts' lists, and which coins there are
	RoleCapSetter       = Role{9, "CAP_SETTER"}       // writes a holding rule's caps into the coin: the rule book alone
	RoleSeizer          = Role{10, "SEIZER"}          // gives the claims of a revoked wallet to a trustee
	RoleArbiter         = Role{11, "ARBITER"}         // decides redemptions that the cashiers left undecided
	RoleMigrator        = Role{13, "MIGRATOR"}        // replaces a coin by its successor
	RolePublisher       = Role{14, "PUBLISHER"}       // anchors releases of analyses
)

// Roles lists the roles that settings give members to, by id: all but ADMIN and CAP_SETTER.
func Roles() []Role {
	return []Role{
		RolePauser, RoleFreezer, RoleUnfreezer, RoleWiper, RoleRuleAdmin, RoleModuleAdmin, RoleMembershipAdmin,
		RoleSeizer, RoleArbiter, RoleMigrator, RolePublisher,
	}
}

// RoleNamed gives the role of a name among Roles.
func RoleNamed(name string) (Role, bool) {
	for _, role := range Roles() {
		if role.Name == name {
			return role, true
		}
	}
	return Role{}, false
}

// grants says which role each restricted function of a kind of contract needs. What is not listed needs ADMIN.
var grants = map[string]map[string]Role{
	nameTradeCoin: {
		"pause":            RolePauser,
		"unpause":          RolePauser,
		"freeze":           RoleFreezer,
		"unfreeze":         RoleUnfreezer,
		"wipe":             RoleWiper,
		"setCap":           RoleCapSetter,
		"setMintAllowance": RoleModuleAdmin,
		"setOpener":        RoleModuleAdmin,
		"startMigration":   RoleMigrator,
	},
	nameRuleBook: {
		"scheduleRule": RoleRuleAdmin,
		"cancelRule":   RolePauser,
	},
	nameWalletRegistry: {
		"setEndorser":  RoleMembershipAdmin,
		"addCoin":      RoleMembershipAdmin,
		"replaceCoin":  RoleMigrator,
		"assignClaims": RoleSeizer,
	},
	nameReserveFeed: {
		"setAttester": RoleMembershipAdmin,
		"setBooker":   RoleMembershipAdmin,
	},
	nameIssuanceDesk: {
		"setCashier":       RoleMembershipAdmin,
		"setFeeCollector":  RoleRuleAdmin,
		"decideRedemption": RoleArbiter,
	},
	nameTradeBook: {
		"setNettingOperator": RoleMembershipAdmin,
	},
	nameReleaseRegistry: {
		"publish": RolePublisher,
	},
}

// kinds gives the bindings of each kind of contract.
var kinds = map[string]*bind.MetaData{
	nameAccessManager:   &bindings.AccessManagerMetaData,
	nameWalletRegistry:  &bindings.WalletRegistryMetaData,
	nameRuleBook:        &bindings.RuleBookMetaData,
	nameTradeBook:       &bindings.TradeBookMetaData,
	nameIssuanceDesk:    &bindings.IssuanceDeskMetaData,
	nameReleaseRegistry: &bindings.ReleaseRegistryMetaData,
	nameReserveFeed:     &bindings.ReserveFeedMetaData,
	nameTradeCoin:       &bindings.TradeCoinMetaData,
	nameIssuanceRule:    &bindings.IssuanceRuleMetaData,
	nameHoldingRule:     &bindings.HoldingRuleMetaData,
	nameReturnRule:      &bindings.ReturnRuleMetaData,
}

// kindOf is a contract's kind by its name.
func kindOf(contract string) string {
	kind, _, _ := strings.Cut(contract, "-")
	return kind
}

// interfaceOf is the ABI of a contract by its name.
func interfaceOf(contract string) *abi.ABI {
	parsed, err := kinds[kindOf(contract)].ParseABI()
	if err != nil {
		panic("deploy: the bindings hold an ABI that can not be read: " + err.Error())
	}
	return parsed
}
