package api_test

import (
	"context"
	"math/big"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	apiclient "github.com/specie-money/specie/api/client"
	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/test/database"
)

var managerABI = bindings.NewAccessManager()

// Anybody with a key reads who may do what, what is about to be done, and what was published.
func TestRolesPowersAndReleases(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		w := newWorld(t, settings{database: url})
		wallet := w.wallet("aurora", 1) // and the index has come as far as that
		roles(t, w)
		powers(t, w)
		accessOperations(t, w, common.HexToAddress(wallet))
		releases(t, w)
		w.requireUnchanged("aurora", domain.ScopeTrader, "/v1/roles", "/v1/powers", "/v1/access-operations", "/v1/releases")
	})
}

// roles requires that all roles are told as the access manager has them.
func roles(t *testing.T, w *world) {
	t.Helper()
	manager := w.made.Manager()
	listed, err := w.trader("aurora").Roles(t.Context())
	require.NoError(t, err)
	labelled := map[string]wire.Role{}
	for _, role := range listed.Items {
		id, err := strconv.ParseUint(role.Role, 10, 64)
		require.NoError(t, err)
		labelled[role.Label] = role
		number := func(id uint64) string { return strconv.FormatUint(id, 10) }
		require.Equal(t, number(ask(w, manager, managerABI.PackGetRoleAdmin(id), managerABI.UnpackGetRoleAdmin)), role.Admin)
		require.Equal(t, number(ask(w, manager, managerABI.PackGetRoleGuardian(id), managerABI.UnpackGetRoleGuardian)), role.Guardian)
		require.Equal(t, ask(w, manager, managerABI.PackGetRoleGrantDelay(id), managerABI.UnpackGetRoleGrantDelay), role.GrantDelay)
		for _, member := range role.Members {
			has := ask(w, manager, managerABI.PackHasRole(id, common.HexToAddress(member.Account)), managerABI.UnpackHasRole)
			require.Equal(t, has.IsMember, member.Held, "%s has role %s", member.Account, role.Label)
			if member.Held {
				require.Equal(t, has.ExecutionDelay, member.Delay)
			}
		}
		for _, function := range role.Functions {
			selector := [4]byte(hexutil.MustDecode(function.Selector))
			target := common.HexToAddress(function.Contract)
			require.Equal(t, id, ask(w, manager, managerABI.PackGetTargetFunctionRole(target, selector), managerABI.UnpackGetTargetFunctionRole))
			require.Equal(t, target, w.made.Address(function.Name))
			require.Equal(t, function.Selector, hexutil.Encode(crypto.Keccak256([]byte(function.Signature))[:4]))
		}
	}
	freezer := labelled["FREEZER"]
	require.Len(t, freezer.Members, 1)
	require.Equal(t, issuer.Address().Hex(), freezer.Members[0].Account)
	require.Equal(t, []wire.Function{{
		Contract: w.made.Coins[0].Address.Hex(), Name: "TradeCoin-USD", Selector: "0x8d1fdf2f", Signature: "freeze(address)",
	}}, freezer.Functions)
	held := map[string]bool{}
	for _, member := range labelled[""].Members {
		held[member.Account] = member.Held
	}
	require.Equal(t, map[string]bool{deployer.Address().Hex(): false, admin.Address().Hex(): true}, held, "the deployer is the admin no more")
}

// powers requires that the contracts' lists are told, each with whom it names.
func powers(t *testing.T, w *world) {
	t.Helper()
	listed, err := apiclient.All(t.Context(), func(ctx context.Context, page apiclient.Page) (wire.List[wire.Power], error) {
		page.Limit = 2
		return w.trader("aurora").Powers(ctx, page)
	})
	require.NoError(t, err)
	_, err = w.trader("aurora").Powers(t.Context(), apiclient.Page{Cursor: "x"})
	w.requireCode(domain.CodeInvalidInput, err)
	of := map[string][]string{}
	for _, power := range listed {
		require.True(t, power.Held)
		require.Equal(t, common.HexToAddress(power.Contract), w.made.Address(power.Name))
		if power.Power == "minter" {
			allowance := ask(w, common.HexToAddress(power.Contract), coinABI.PackMintAllowance(common.HexToAddress(power.Account)), coinABI.UnpackMintAllowance)
			require.Equal(t, domain.Amount(allowance.Uint64()).Format(6), power.Allowance)
		} else {
			require.Empty(t, power.Allowance)
		}
		of[power.Power+" of "+power.Name] = append(of[power.Power+" of "+power.Name], power.Account)
	}
	addresses := func(all ...common.Address) (hex []string) {
		for _, one := range all {
			hex = append(hex, one.Hex())
		}
		return hex
	}
	want := map[string][]string{
		"endorser of WalletRegistry":    addresses(endorsers[0].Address(), endorsers[1].Address(), endorsers[2].Address()),
		"attester of ReserveFeed-USD":   addresses(attesters[0].Address(), attesters[1].Address()),
		"booker of ReserveFeed-USD":     addresses(w.made.Desk(), cashier.Address()),
		"cashier of IssuanceDesk":       addresses(cashier.Address()),
		"netting-operator of TradeBook": addresses(operator.Address()),
		"opener of TradeCoin-USD":       addresses(w.made.Desk(), w.made.TradeBook()),
		"minter of TradeCoin-USD":       addresses(w.made.Desk()),
	}
	require.Len(t, of, len(want))
	for what, accounts := range want {
		require.ElementsMatch(t, accounts, of[what], what)
	}
}

// accessOperations schedules the unfreezing of a wallet, has one executed and another cancelled.
func accessOperations(t *testing.T, w *world, wallet common.Address) {
	t.Helper()
	coin := w.made.Coins[0].Address
	w.freeze(wallet.Hex())
	unfreeze := coinABI.PackUnfreeze(wallet)
	schedule := func() {
		w.send(admin.Address(), w.made.Manager(), managerABI.PackSchedule(coin, unfreeze, new(big.Int)))
	}
	list := func() []wire.AccessOperation {
		all, err := apiclient.All(t.Context(), func(ctx context.Context, page apiclient.Page) (wire.List[wire.AccessOperation], error) {
			page.Limit = 1
			return w.trader("aurora").AccessOperations(ctx, page)
		})
		require.NoError(t, err)
		return all
	}
	before := len(list())
	schedule()
	told := list()[0]
	require.Len(t, list(), before+1)
	id := ask(w, w.made.Manager(), managerABI.PackHashOperation(admin.Address(), coin, unfreeze), managerABI.UnpackHashOperation)
	executable := ask(w, w.made.Manager(), managerABI.PackGetSchedule(id), managerABI.UnpackGetSchedule).Uint64()
	require.Equal(t, wire.AccessOperation{
		ID: common.Hash(id).Hex(), Nonce: 1, State: "scheduled", ExecutableAt: timeOf(executable), Caller: admin.Address().Hex(),
		Function: wire.Function{Contract: coin.Hex(), Name: "TradeCoin-USD", Selector: hexutil.Encode(unfreeze[:4]), Signature: "unfreeze(address)"},
		CallData: hexutil.Encode(unfreeze), Scheduled: told.Scheduled, Changed: told.Scheduled,
	}, told)
	w.clock.jumpTo(executable)
	w.send(admin.Address(), w.made.Manager(), managerABI.PackExecute(coin, unfreeze))
	require.Equal(t, "executed", list()[0].State)
	require.NotEqual(t, told.Scheduled, list()[0].Changed)
	schedule()
	w.send(admin.Address(), w.made.Manager(), managerABI.PackCancel(admin.Address(), coin, unfreeze))
	require.Equal(t, []string{"cancelled", "executed"}, []string{list()[0].State, list()[1].State})
	require.EqualValues(t, 2, list()[0].Nonce)
	_, err := w.trader("aurora").AccessOperations(t.Context(), apiclient.Page{Cursor: "x"})
	w.requireCode(domain.CodeInvalidInput, err)
}

// releases publishes an analysis, and another that corrects it.
func releases(t *testing.T, w *world) {
	t.Helper()
	releaseABI := bindings.NewReleaseRegistry()
	none, err := w.trader("aurora").PublishedReleases(t.Context(), apiclient.Page{})
	require.NoError(t, err)
	require.Empty(t, none.Items)
	head, err := w.node.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	publish := func(release, supersedes common.Hash) {
		w.send(issuer.Address(), w.made.ReleaseRegistry(), releaseABI.PackPublish(release, head.Number, head.Hash(), supersedes))
	}
	wrong, right := common.HexToHash("0xaa"), common.HexToHash("0xbb")
	publish(wrong, common.Hash{})
	publish(right, wrong)
	var told []wire.Release
	for _, hash := range []common.Hash{right, wrong} {
		one, err := w.trader("aurora").PublishedRelease(t.Context(), hash.Hex())
		require.NoError(t, err)
		require.Equal(t, []string{hash.Hex(), issuer.Address().Hex(), head.Hash().Hex()}, []string{one.Hash, one.Publisher, one.BlockHash})
		require.Equal(t, head.Number.Uint64(), one.Block)
		told = append(told, one)
	}
	require.Equal(t, []string{"", right.Hex()}, []string{told[0].SupersededBy, told[1].SupersededBy})
	listed, err := apiclient.All(t.Context(), func(ctx context.Context, page apiclient.Page) (wire.List[wire.Release], error) {
		page.Limit = 1
		return w.trader("aurora").PublishedReleases(ctx, page)
	})
	require.NoError(t, err)
	require.Equal(t, told, listed)
	w.requireUnchanged("aurora", domain.ScopeTrader, "/v1/releases/"+right.Hex())

	for id, code := range map[string]domain.Code{"0x12": domain.CodeInvalidInput, common.HexToHash("0x1").Hex(): domain.CodeNotFound} {
		_, err := w.trader("aurora").PublishedRelease(t.Context(), id)
		w.requireCode(code, err)
	}
	_, err = w.trader("aurora").PublishedReleases(t.Context(), apiclient.Page{Cursor: "x"})
	w.requireCode(domain.CodeInvalidInput, err)
}
