package deploy

import (
	"bytes"
	"context"
	"errors"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/domain"
)

// RoleAccess is a role as the chain has it now.
type RoleAccess struct {
	Role
	Members    []Member // in the order of their grants
	GrantDelay uint32   // from a grant until the new member may act [seconds]
	Admin      uint64   // role that grants and revokes it
	Guardian   uint64   // role that may cancel what a member has scheduled
}

// Member is an account that has a role.
type Member struct {
	Account common.Address
	Delay   uint32 // how far ahead it must schedule what it does [seconds]
}

// ReadRoles reads from the access manager all roles that were ever given to anybody or have a name, by id. Events tell
// which those are; what is so now is asked.
func ReadRoles(ctx context.Context, c *client.Client, m *Manifest) ([]RoleAccess, error) {
	named, err := namedRoles(ctx, c, m)
	if err != nil {
		return nil, err
	}
	roles := make([]RoleAccess, 0, len(named))
	for _, id := range slices.Sorted(maps.Keys(named)) {
		role := RoleAccess{Role: Role{id, named[id].name}}
		for _, account := range named[id].accounts {
			access, err := client.Call(ctx, c, m.Manager(), accessManager.PackGetAccess(id, account), accessManager.UnpackGetAccess)
			if err != nil {
				return nil, err
			}
			if access.Since.Sign() != 0 {
				role.Members = append(role.Members, Member{account, access.CurrentDelay})
			}
		}
		if role.GrantDelay, err = client.Call(ctx, c, m.Manager(), accessManager.PackGetRoleGrantDelay(id), accessManager.UnpackGetRoleGrantDelay); err != nil {
			return nil, err
		}
		if role.Admin, err = client.Call(ctx, c, m.Manager(), accessManager.PackGetRoleAdmin(id), accessManager.UnpackGetRoleAdmin); err != nil {
			return nil, err
		}
		if role.Guardian, err = client.Call(ctx, c, m.Manager(), accessManager.PackGetRoleGuardian(id), accessManager.UnpackGetRoleGuardian); err != nil {
			return nil, err
		}
		roles = append(roles, role)
	}
	return roles, nil
}

// namedRole is what events told of a role.
type namedRole struct {
	name     string
	accounts []common.Address // that it was ever given to
}

func namedRoles(ctx context.Context, c *client.Client, m *Manifest) (map[uint64]*namedRole, error) {
	events := interfaceOf(nameAccessManager).Events
	granted, labelled := events[bindings.AccessManagerRoleGrantedEventName].ID, events[bindings.AccessManagerRoleLabelEventName].ID
	logs, err := c.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(m.StartBlock), Addresses: []common.Address{m.Manager()},
		Topics: [][]common.Hash{{granted, labelled}},
	})
	if err != nil {
		return nil, client.Explain(err)
	}
	named := map[uint64]*namedRole{RoleAdmin.ID: {name: RoleAdmin.Name}} // the contract lets nobody label ADMIN
	for i := range logs {
		if err := note(named, &logs[i], labelled); err != nil {
			return nil, domain.Wrap(domain.CodeManifestMismatch, err, "the access manager at %s does not tell of its roles as OpenZeppelin's does", m.Manager())
		}
	}
	return named, nil
}

// note takes one grant or label.
func note(named map[uint64]*namedRole, log *types.Log, labelled common.Hash) error {
	of := func(id uint64) *namedRole {
		if named[id] == nil {
			named[id] = &namedRole{}
		}
		return named[id]
	}
	if log.Topics[0] == labelled {
		label, err := accessManager.UnpackRoleLabelEvent(log)
		if err != nil {
			return err
		}
		of(label.RoleId).name = label.Label
		return nil
	}
	grant, err := accessManager.UnpackRoleGrantedEvent(log)
	if err != nil {
		return err
	}
	role := of(grant.RoleId)
	if !slices.Contains(role.accounts, grant.Account) {
		role.accounts = append(role.accounts, grant.Account)
	}
	return nil
}

// ContractAccess is who may call what of a contract.
type ContractAccess struct {
	// AdminDelay is how far ahead ADMIN must at least schedule a change of who may call what [seconds].
	AdminDelay uint32
	Functions  []FunctionAccess // that may change state, in the order of their signatures
}

// FunctionAccess is a function, and how the chain answers one who has no part in the system.
type FunctionAccess struct {
	Method abi.Method
	// Role is what the access manager asks for, where the function asks the access manager; ADMIN if it was given no other.
	Role uint64
	// Refusal is the name of the error that a stranger's call with arguments of zeros ends with; empty if it is carried out,
	// or refused without an error of the contract's own.
	Refusal string
}

// stranger has no key and no part in any system.
var stranger = common.HexToAddress("0x00000000000000000000000000000073747261")

// ReadContract asks the chain for the access to a deployed contract.
func ReadContract(ctx context.Context, c *client.Client, m *Manifest, contract Contract) (ContractAccess, error) {
	var access ContractAccess
	var err error
	if access.AdminDelay, err = client.Call(ctx, c, m.Manager(), accessManager.PackGetTargetAdminDelay(contract.Address), accessManager.UnpackGetTargetAdminDelay); err != nil {
		return access, err
	}
	parsed := interfaceOf(contract.Name)
	for _, method := range changing(parsed) {
		function := FunctionAccess{Method: method}
		if function.Role, err = roleOf(ctx, c, m, contract, method); err != nil {
			return access, err
		}
		if function.Refusal, err = probe(ctx, c, contract.Address, parsed, method); err != nil {
			return access, err
		}
		access.Functions = append(access.Functions, function)
	}
	return access, nil
}

// changing are the methods that may change state, in the order of their signatures.
func changing(parsed *abi.ABI) []abi.Method {
	return slices.SortedFunc(func(yield func(abi.Method) bool) {
		for _, method := range parsed.Methods {
			if !method.IsConstant() && !yield(method) {
				return
			}
		}
	}, func(a, b abi.Method) int { return bytes.Compare([]byte(a.Sig), []byte(b.Sig)) })
}

func roleOf(ctx context.Context, c *client.Client, m *Manifest, contract Contract, method abi.Method) (uint64, error) {
	return client.Call(ctx, c, m.Manager(),
		accessManager.PackGetTargetFunctionRole(contract.Address, [4]byte(method.ID)), accessManager.UnpackGetTargetFunctionRole)
}

const selectorBytes = 4

// probe calls a function as the stranger. Zeros are arguments of every type: an offset of zero leads to a length of zero.
func probe(ctx context.Context, c *client.Client, contract common.Address, parsed *abi.ABI, method abi.Method) (refusal string, err error) {
	const words = 64 // more than any function has in the fixed part of its arguments
	_, err = c.CallContract(ctx, ethereum.CallMsg{
		From: stranger, To: &contract, Data: append(slices.Clone(method.ID), make([]byte, 32*words)...),
	}, nil)
	if err == nil {
		return "", nil
	}
	data, reverted := client.RevertData(err)
	if explained := client.Explain(err); !reverted && !errors.Is(explained, domain.ErrorOf(domain.CodeTransactionReverted)) {
		return "", explained
	}
	for name, custom := range parsed.Errors {
		if bytes.HasPrefix(data, custom.ID[:selectorBytes]) {
			return name, nil
		}
	}
	return "", nil
}
