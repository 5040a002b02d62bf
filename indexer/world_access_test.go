package indexer

import (
	"context"
	"maps"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	gethmath "github.com/ethereum/go-ethereum/common/math"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// simulatedAccess is who may do what, and which releases there are.
type simulatedAccess struct {
	members    map[store.RoleMemberKey]store.RoleMember
	functions  map[store.RoleFunctionKey]store.Role
	operations map[store.OperationKey]string
	powers     map[store.PowerKey]bool
	caps       map[store.CoinCapKey]domain.Amount
	releases   []simulatedRelease
}

type simulatedRelease struct{ hash, supersededBy common.Hash }

func newSimulatedAccess() simulatedAccess {
	return simulatedAccess{
		members: map[store.RoleMemberKey]store.RoleMember{}, functions: map[store.RoleFunctionKey]store.Role{},
		operations: map[store.OperationKey]string{}, powers: map[store.PowerKey]bool{}, caps: map[store.CoinCapKey]domain.Amount{},
	}
}

func (a simulatedAccess) clone() simulatedAccess {
	return simulatedAccess{
		maps.Clone(a.members), maps.Clone(a.functions), maps.Clone(a.operations), maps.Clone(a.powers), maps.Clone(a.caps),
		slices.Clone(a.releases),
	}
}

func (w *world) manage(event string, args ...any) {
	w.emit(eventLog(simulated.Manager, managerABI, event, args...))
}

// grant gives and takes roles, and sets what they may do.
func (w *world) grant(random *rand.Rand) {
	role := []uint64{0, 1, 5, math.MaxUint64}[random.IntN(4)] // the last is everybody's
	key := store.RoleMemberKey{Role: store.RoleOf(role), Account: store.Address(someone(random))}
	member := w.access.members[key]
	member.Role, member.Account = key.Role, key.Account
	switch random.IntN(7) {
	case 0:
		if member.Held {
			member.Held = false
			w.manage("RoleRevoked", role, common.Address(key.Account))
			w.access.members[key] = member
		}
	case 1:
		function := store.RoleFunctionKey{Target: store.Address(simulated.Desk), Selector: "0xaabbccdd"}
		w.access.functions[function] = key.Role
		w.manage("TargetFunctionRoleUpdated", simulated.Desk, [4]byte{0xaa, 0xbb, 0xcc, 0xdd}, role)
	case 2:
		w.manage("RoleLabel", role, "label")
		w.manage("RoleAdminChanged", role, uint64(3))
		w.manage("RoleGuardianChanged", role, uint64(4))
		w.manage("RoleGrantDelayChanged", role, uint32(5), big.NewInt(int64(w.now)))
	case 3:
		w.manage("TargetClosed", simulated.Desk, random.IntN(2) == 0)
		w.manage("TargetAdminDelayUpdated", simulated.Desk, uint32(6), big.NewInt(int64(w.now)))
		w.emit(eventLog(simulated.Desk, deskABI, "AuthorityUpdated", simulated.Manager))
	default:
		since := w.now + random.Uint64N(100)
		if !member.Held {
			member.MemberSince = since
		}
		w.manage("RoleGranted", role, common.Address(key.Account), uint32(7), units(since), !member.Held)
		member.Held, member.Delay, member.DelaySince = true, 7, since
		w.access.members[key] = member
	}
}

func (w *world) schedule(random *rand.Rand) {
	for key, state := range w.access.operations {
		if state == store.OperationScheduled && len(w.access.operations) == 1 { // a map of more has no order
			w.access.operations[key] = store.OperationExecuted
			w.manage("OperationExecuted", common.Hash(key.OperationID), key.Nonce)
			return
		}
	}
	key := store.OperationKey{OperationID: store.Hash(w.id()), Nonce: uint32(1 + random.IntN(2))}
	w.access.operations[key] = store.OperationScheduled
	w.manage("OperationScheduled", common.Hash(key.OperationID), key.Nonce, units(w.now+60), someone(random), simulated.Desk, []byte{1, 2, 3})
	if random.IntN(2) == 0 {
		w.access.operations[key] = store.OperationCancelled
		w.manage("OperationCanceled", common.Hash(key.OperationID), key.Nonce)
	}
}

// empower gives and takes the powers that contracts keep themselves.
func (w *world) empower(random *rand.Rand) {
	coin, account, allowed := w.someCoin(random), someone(random), random.IntN(3) > 0
	powers := []struct {
		power, event string
		contract     common.Address
		abi          *abi.ABI
	}{
		{store.PowerEndorser, "EndorserChanged", simulated.Registry, registryABI},
		{store.PowerAttester, "AttesterChanged", feedOf(coin), feedABI},
		{store.PowerBooker, "BookerChanged", feedOf(coin), feedABI},
		{store.PowerCashier, "CashierChanged", simulated.Desk, deskABI},
		{store.PowerNettingOperator, "NettingOperatorChanged", simulated.TradeBook, tradesABI},
		{store.PowerOpener, "OpenerChanged", coin, coinABI},
	}
	choice := random.IntN(len(powers) + 3)
	if choice < len(powers) {
		p := powers[choice]
		w.access.powers[store.PowerKey{Contract: store.Address(p.contract), Power: p.power, Account: store.Address(account)}] = allowed
		w.emit(eventLog(p.contract, p.abi, p.event, account, allowed))
		return
	}
	amount, told := domain.MaxAmount, gethmath.MaxBig256 // without end
	if allowed {
		amount = domain.Amount(random.Uint64N(3))
		told = amount.Big()
	}
	switch choice - len(powers) {
	case 0:
		w.access.powers[store.PowerKey{Contract: store.Address(coin), Power: store.PowerMinter, Account: store.Address(account)}] = amount > 0
		w.emit(eventLog(coin, coinABI, "MintAllowanceChanged", account, told))
	case 1:
		tier := uint8(random.IntN(4))
		w.access.caps[store.CoinCapKey{Coin: store.Address(coin), Tier: tier}] = amount
		w.emit(eventLog(coin, coinABI, "CapChanged", tier, told))
	default:
		w.emit(eventLog(simulated.Desk, deskABI, "FeeCollectorChanged", feeCollector))
	}
}

// publish anchors a release, which may take the place of the last one.
func (w *world) publish(random *rand.Rand) {
	release := simulatedRelease{hash: w.id()}
	if last := len(w.access.releases) - 1; last >= 0 && random.IntN(2) == 0 {
		w.access.releases[last].supersededBy = release.hash
		w.emit(eventLog(simulated.ReleaseRegistry, releasesABI, "ReleaseSuperseded", w.access.releases[last].hash, release.hash))
	}
	w.access.releases = append(w.access.releases, release)
	w.emit(eventLog(simulated.ReleaseRegistry, releasesABI, "ReleasePublished", release.hash, someone(random), big.NewInt(2), w.id()))
}

func requireAccess(ctx context.Context, t require.TestingT, s *store.Store, w *world) {
	members, err := s.RoleMembers(ctx)
	require.NoError(t, err)
	require.Len(t, members, len(w.access.members))
	for _, row := range members {
		want := w.access.members[store.RoleMemberKey{Role: row.Role, Account: row.Account}]
		require.Equal(t, [5]any{want.Held, want.MemberSince, want.Delay, want.DelaySince, want.Role},
			[5]any{row.Held, row.MemberSince, row.Delay, row.DelaySince, row.Role})
	}
	functions, err := s.RoleFunctions(ctx)
	require.NoError(t, err)
	require.Len(t, functions, len(w.access.functions))
	for _, row := range functions {
		require.Equal(t, w.access.functions[store.RoleFunctionKey{Target: row.Target, Selector: row.Selector}], row.Role)
	}
	operations := everything(t, func(page store.Page) ([]store.AccessOperation, string, error) { return s.AccessOperations(ctx, page) })
	require.Len(t, operations, len(w.access.operations))
	for _, row := range operations {
		require.Equal(t, w.access.operations[store.OperationKey{OperationID: row.OperationID, Nonce: row.Nonce}], row.State)
		require.Equal(t, "0x010203", row.CallData)
	}
	powers := everything(t, func(page store.Page) ([]store.Power, string, error) { return s.Powers(ctx, page) })
	require.Len(t, powers, len(w.access.powers))
	for _, row := range powers {
		require.Equal(t, w.access.powers[store.PowerKey{Contract: row.Contract, Power: row.Power, Account: row.Account}], row.Held)
	}
	for key, want := range w.access.caps {
		caps, err := s.CoinCaps(ctx, common.Address(key.Coin))
		require.NoError(t, err)
		at := slices.IndexFunc(caps, func(row store.CoinCap) bool { return row.Tier == key.Tier })
		require.GreaterOrEqual(t, at, 0)
		if want == domain.MaxAmount {
			require.Nil(t, caps[at].Cap)
		} else {
			require.Equal(t, want, *caps[at].Cap)
		}
	}
	releases := everything(t, func(page store.Page) ([]store.PublishedRelease, string, error) { return s.PublishedReleases(ctx, page) })
	slices.Reverse(releases)
	require.Len(t, releases, len(w.access.releases))
	for i, row := range releases {
		require.Equal(t, w.access.releases[i].hash, common.Hash(row.ReleaseHash))
		require.Equal(t, w.access.releases[i].supersededBy, hashOf(row.SupersededBy))
	}
}
