package operations

import (
	"context"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/store"
)

// Roles lists the roles of the access manager by number, with who has or had each and what it may call. A function that
// is not listed is the admin's (role 0), if it is restricted at all.
func (c *Center) Roles(ctx context.Context) ([]Role, error) {
	settings, err := c.Store.Roles(ctx)
	if err != nil {
		return nil, err
	}
	members, err := c.Store.RoleMembers(ctx)
	if err != nil {
		return nil, err
	}
	functions, err := c.Store.RoleFunctions(ctx)
	if err != nil {
		return nil, err
	}
	contracts := c.namedContracts()
	told := make([]Role, 0, len(settings))
	for _, role := range settings {
		one := Role{
			Role: string(role.Role), Label: role.Label, Admin: string(role.Admin), Guardian: string(role.Guardian),
			GrantDelay: role.GrantDelay, GrantDelaySince: role.GrantDelaySince,
		}
		for _, member := range members {
			if member.Role == role.Role {
				one.Members = append(one.Members, RoleMember{
					Account: common.Address(member.Account), Held: member.Held, Since: member.MemberSince, Delay: member.Delay,
					DelaySince: member.DelaySince, Changed: mined(member.Changed()),
				})
			}
		}
		for _, function := range functions {
			if function.Role == role.Role {
				one.Functions = append(one.Functions, contracts.function(function.Target, function.Selector))
			}
		}
		told = append(told, one)
	}
	return told, nil
}

// Powers lists what the contracts themselves let accounts do, or once did, by contract, power and account.
func (c *Center) Powers(ctx context.Context, p Page) (List[Power], error) {
	contracts := c.namedContracts()
	rows, next, err := c.Store.Powers(ctx, page(p))
	return list(rows, next, err, func(row store.Power) (Power, error) {
		return Power{
			Contract: contracts.named(row.Contract), Power: row.Power, Account: common.Address(row.Account), Held: row.Held,
			Allowance: row.Allowance, Changed: mined(row.Changed()),
		}, nil
	})
}

// AccessOperations lists calls that a role's delay holds, or held, back, newest first.
func (c *Center) AccessOperations(ctx context.Context, p Page) (List[AccessOperation], error) {
	contracts := c.namedContracts()
	rows, next, err := c.Store.AccessOperations(ctx, page(p))
	return list(rows, next, err, func(row store.AccessOperation) (AccessOperation, error) {
		selector := row.CallData[:min(len(row.CallData), selectorDigits)]
		return AccessOperation{
			ID: common.Hash(row.OperationID), Nonce: row.Nonce, State: row.State, ExecutableAt: row.ExecutableAt,
			Caller: common.Address(row.Caller), Function: contracts.function(row.Target, selector), CallData: row.CallData,
			Scheduled: mined(row.Scheduled()), Changed: mined(row.Changed()),
		}, nil
	})
}

// PublishedRelease tells of one release of an analysis. Error: not-found.
func (c *Center) PublishedRelease(ctx context.Context, hash common.Hash) (Release, error) {
	row, err := c.Store.PublishedRelease(ctx, hash)
	return tellRelease(row), err
}

// PublishedReleases lists releases of analyses, newest first.
func (c *Center) PublishedReleases(ctx context.Context, p Page) (List[Release], error) {
	rows, next, err := c.Store.PublishedReleases(ctx, page(p))
	return list(rows, next, err, func(row store.PublishedRelease) (Release, error) { return tellRelease(row), nil })
}

func tellRelease(row store.PublishedRelease) Release {
	return Release{
		Hash: common.Hash(row.ReleaseHash), Publisher: common.Address(row.Publisher), Block: row.UpToBlock, BlockHash: common.Hash(row.UpToBlockHash),
		SupersededBy: common.Hash(valueOf(row.SupersededBy)), Published: mined(row.Published()),
	}
}

// contractNames are the manifest's names by address.
type contractNames map[common.Address]string

func (c *Center) namedContracts() contractNames {
	names := contractNames{}
	for name, address := range c.Contracts.Named {
		names[address] = name
	}
	return names
}

func (n contractNames) named(address store.Address) Contract {
	return Contract{Address: common.Address(address), Name: n[common.Address(address)]}
}

func (n contractNames) function(target store.Address, selector string) Function {
	return Function{Contract: n.named(target), Selector: selector, Signature: signatures()[selector]}
}

// selectorDigits is the length of a selector as 0x hex.
const selectorDigits = 2 + 2*4

// signatures gives the functions of this system's contracts by selector.
var signatures = sync.OnceValue(func() map[string]string {
	known := map[string]string{}
	for _, contract := range []*bind.MetaData{
		&bindings.AccessManagerMetaData, &bindings.WalletRegistryMetaData, &bindings.RuleBookMetaData, &bindings.TradeBookMetaData,
		&bindings.IssuanceDeskMetaData, &bindings.ReleaseRegistryMetaData, &bindings.ReserveFeedMetaData, &bindings.TradeCoinMetaData,
	} {
		parsed, err := contract.ParseABI()
		if err != nil {
			panic(err) // generated with the bindings
		}
		for _, method := range parsed.Methods {
			known[hexutil.Encode(method.ID)] = method.Sig
		}
	}
	return known
})
