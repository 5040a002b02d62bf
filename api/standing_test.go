package api_test

import (
	"context"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	apiclient "github.com/specie-money/specie/api/client"
	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/test/database"
)

// A wallet's owner is told what becomes of it: frozen, to be recovered, revoked, and its claims given to a trustee.
func TestStandingIsTold(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) { standingIsTold(t, newWorld(t, settings{database: url})) })
}

func standingIsTold(t *testing.T, w *world) {
	t.Helper()
	registryABI, registry := bindings.NewWalletRegistry(), w.made.Registry()
	mine, heir, trustee := common.HexToAddress(w.wallet("aurora", 2)), named("heir").Address(), common.HexToAddress(w.wallet("court", 1))
	aurora := w.trader("aurora")
	told := func() wire.Wallet {
		wallet, err := aurora.Wallet(t.Context(), mine.Hex())
		require.NoError(t, err)
		successor := ask(w, registry, registryABI.PackSuccessorOf(mine), registryABI.UnpackSuccessorOf)
		if wallet.RecoveryAt == "" && successor != (common.Address{}) {
			require.Equal(t, successor.Hex(), wallet.Successor)
		}
		return wallet
	}
	registered := told()
	require.Empty(t, registered.Successor)
	w.freeze(mine.Hex())

	digest := ask(w, registry, registryABI.PackHashRecovery(mine, heir), registryABI.UnpackHashRecovery)
	w.send(operator.Address(), registry, registryABI.PackStartRecovery(mine, heir, w.signAll(digest, endorsers[:2]...)))
	recovering := told()
	require.Equal(t, heir.Hex(), recovering.Successor)
	require.Equal(t, timeOf(w.now()+7*day), recovering.RecoveryAt)
	w.send(mine, registry, registryABI.PackCancelRecovery(mine))
	require.Equal(t, []string{"", ""}, []string{told().Successor, told().RecoveryAt})

	w.send(endorsers[0].Address(), registry, registryABI.PackRevoke(mine))
	assign := registryABI.PackAssignClaims(mine, trustee)
	w.send(admin.Address(), w.made.Manager(), managerABI.PackSchedule(registry, assign, new(big.Int)))
	w.clock.jumpTo(w.now() + 7*day)
	w.send(admin.Address(), registry, assign)
	require.Equal(t, []string{"revoked", trustee.Hex(), ""}, []string{told().Status, told().Successor, told().RecoveryAt})

	events, err := apiclient.All(t.Context(), func(ctx context.Context, page apiclient.Page) (wire.List[wire.WalletEvent], error) {
		page.Limit = 2
		return aurora.WalletEvents(ctx, mine.Hex(), page)
	})
	require.NoError(t, err)
	for i := range events {
		require.NotEmpty(t, events[i].Transaction)
		if i == len(events)-1 {
			require.Equal(t, registered.Registered, &events[i].Mined)
		}
		events[i].Mined = wire.Mined{}
	}
	tier := uint8(2)
	require.Equal(t, []wire.WalletEvent{
		{Kind: "claims-assigned", By: admin.Address().Hex(), Successor: trustee.Hex()},
		{Kind: "revoked", By: endorsers[0].Address().Hex()},
		{Kind: "recovery-cancelled", By: mine.Hex(), Successor: heir.Hex()},
		{Kind: "recovery-started", Successor: heir.Hex()},
		{Kind: "frozen", Coin: "USD", By: issuer.Address().Hex()},
		{Kind: "registered", By: endorsers[0].Address().Hex(), Tier: &tier, Country: 276, ValidUntil: registered.ValidUntil},
	}, events)

	w.requireUnchanged("auditor", domain.ScopeAuditor, "/v1/wallets/"+mine.Hex()+"/events")
	for id, code := range map[string]domain.Code{"0x12": domain.CodeAddressInvalid, heir.Hex(): domain.CodeWalletUnknown} {
		_, err := aurora.WalletEvents(t.Context(), id, apiclient.Page{})
		w.requireCode(code, err)
	}
	_, err = aurora.WalletEvents(t.Context(), mine.Hex(), apiclient.Page{Cursor: "x"})
	w.requireCode(domain.CodeInvalidInput, err)
}

// signAll joins signatures as contracts take them, ascending by signer.
func (w *world) signAll(digest common.Hash, by ...keys.Signer) []byte {
	w.t.Helper()
	by = slices.SortedFunc(slices.Values(by), func(a, b keys.Signer) int { return a.Address().Cmp(b.Address()) })
	var joined []byte
	for _, signer := range by {
		raw, err := signer.SignHash(digest)
		require.NoError(w.t, err)
		joined = append(joined, raw...)
	}
	return joined
}
