package indexer

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

func accessActions() []namedAction {
	m := bindings.NewAccessManager()
	return []namedAction{
		on(m.UnpackRoleGrantedEvent, (*projection).roleGranted),
		on(m.UnpackRoleRevokedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.AccessManagerRoleRevoked) error {
			return p.changeMember(ctx, log, e.RoleId, e.Account, func(m *store.RoleMember) { m.Held = false })
		}),
		on(m.UnpackRoleLabelEvent, func(p *projection, ctx context.Context, _ *types.Log, e *bindings.AccessManagerRoleLabel) error {
			return p.changeRole(ctx, e.RoleId, func(r *store.RoleSettings) { r.Label = e.Label })
		}),
		on(m.UnpackRoleAdminChangedEvent, func(p *projection, ctx context.Context, _ *types.Log, e *bindings.AccessManagerRoleAdminChanged) error {
			return p.changeRole(ctx, e.RoleId, func(r *store.RoleSettings) { r.Admin = store.RoleOf(e.Admin) })
		}),
		on(m.UnpackRoleGuardianChangedEvent, func(p *projection, ctx context.Context, _ *types.Log, e *bindings.AccessManagerRoleGuardianChanged) error {
			return p.changeRole(ctx, e.RoleId, func(r *store.RoleSettings) { r.Guardian = store.RoleOf(e.Guardian) })
		}),
		on(m.UnpackRoleGrantDelayChangedEvent, func(p *projection, ctx context.Context, _ *types.Log, e *bindings.AccessManagerRoleGrantDelayChanged) error {
			return p.changeRole(ctx, e.RoleId, func(r *store.RoleSettings) { r.GrantDelay, r.GrantDelaySince = e.Delay, e.Since.Uint64() })
		}),
		on(m.UnpackTargetFunctionRoleUpdatedEvent, func(p *projection, ctx context.Context, _ *types.Log, e *bindings.AccessManagerTargetFunctionRoleUpdated) error {
			return p.batch.RoleFunctions.Set(ctx, store.RoleFunction{
				Target: store.Address(e.Target), Selector: hexutil.Encode(e.Selector[:]), Role: store.RoleOf(e.RoleId),
			})
		}),
		on(m.UnpackTargetClosedEvent, func(p *projection, ctx context.Context, _ *types.Log, e *bindings.AccessManagerTargetClosed) error {
			return p.changeTarget(ctx, e.Target, func(t *store.AccessTarget) { t.Closed = e.Closed })
		}),
		on(m.UnpackTargetAdminDelayUpdatedEvent, func(p *projection, ctx context.Context, _ *types.Log, e *bindings.AccessManagerTargetAdminDelayUpdated) error {
			return p.changeTarget(ctx, e.Target, func(t *store.AccessTarget) { t.AdminDelay, t.AdminDelaySince = e.Delay, e.Since.Uint64() })
		}),
		on(m.UnpackOperationScheduledEvent, (*projection).operationScheduled),
		on(m.UnpackOperationExecutedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.AccessManagerOperationExecuted) error {
			return p.operationEnded(ctx, log, store.OperationKey{OperationID: e.OperationId, Nonce: e.Nonce}, store.OperationExecuted)
		}),
		on(m.UnpackOperationCanceledEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.AccessManagerOperationCanceled) error {
			return p.operationEnded(ctx, log, store.OperationKey{OperationID: e.OperationId, Nonce: e.Nonce}, store.OperationCancelled)
		}),
	}
}

// roleGranted makes a member, whom the delay binds at once, or changes the delay of one, later if it is shorter.
func (p *projection) roleGranted(ctx context.Context, log *types.Log, e *bindings.AccessManagerRoleGranted) error {
	if err := p.changeRole(ctx, e.RoleId, func(*store.RoleSettings) {}); err != nil {
		return err
	}
	return p.changeMember(ctx, log, e.RoleId, e.Account, func(m *store.RoleMember) {
		m.Held, m.Delay, m.DelaySince = true, e.Delay, e.Since.Uint64()
		if e.NewMember {
			m.MemberSince = e.Since.Uint64()
		}
	})
}

func (p *projection) changeRole(ctx context.Context, number uint64, change func(*store.RoleSettings)) error {
	row, found, err := p.batch.Roles.Get(ctx, store.RoleOf(number))
	if err != nil {
		return err
	}
	if !found {
		row = store.RoleSettings{Role: store.RoleOf(number), Admin: store.RoleOf(0), Guardian: store.RoleOf(0)}
	}
	change(&row)
	return p.batch.Roles.Set(ctx, row)
}

func (p *projection) changeMember(ctx context.Context, log *types.Log, role uint64, account common.Address, change func(*store.RoleMember)) error {
	key := store.RoleMemberKey{Role: store.RoleOf(role), Account: store.Address(account)}
	row, _, err := p.batch.RoleMembers.Get(ctx, key)
	if err != nil {
		return err
	}
	row.Role, row.Account = key.Role, key.Account
	change(&row)
	row.MovedTo(p.place(log))
	return p.batch.RoleMembers.Set(ctx, row)
}

func (p *projection) changeTarget(ctx context.Context, target common.Address, change func(*store.AccessTarget)) error {
	row, _, err := p.batch.AccessTargets.Get(ctx, store.Address(target))
	if err != nil {
		return err
	}
	row.Target = store.Address(target)
	change(&row)
	return p.batch.AccessTargets.Set(ctx, row)
}

// authorityUpdated follows a contract to the access manager that it asks.
func (p *projection) authorityUpdated(ctx context.Context, contract, authority common.Address) error {
	return p.changeTarget(ctx, contract, func(t *store.AccessTarget) { t.Authority = store.AddressOrNil(authority) })
}

func (p *projection) operationScheduled(ctx context.Context, log *types.Log, e *bindings.AccessManagerOperationScheduled) error {
	place := p.place(log)
	row := store.AccessOperation{
		OperationID: e.OperationId, Nonce: e.Nonce, State: store.OperationScheduled, ExecutableAt: e.Schedule.Uint64(),
		Caller: store.Address(e.Caller), Target: store.Address(e.Target), CallData: hexutil.Encode(e.Data),
		ScheduledBlock: place.BlockNumber, ScheduledLogIndex: place.LogIndex, ScheduledAt: place.BlockAt, ScheduledTxHash: place.TxHash,
	}
	row.MovedTo(place)
	return p.batch.AccessOperations.Set(ctx, row)
}

func (p *projection) operationEnded(ctx context.Context, log *types.Log, key store.OperationKey, state string) error {
	row, found, err := p.batch.AccessOperations.Get(ctx, key)
	if err != nil {
		return err
	}
	if !found {
		return unlikeSpecie(log, domain.Errorf(domain.CodeNotFound, "operation %s was never scheduled", key.OperationID))
	}
	row.State = state
	row.MovedTo(p.place(log))
	return p.batch.AccessOperations.Set(ctx, row)
}
