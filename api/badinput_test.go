package api_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/test/database"
)

// What a caller may get wrong is told by its code, and leaves nothing half done.
func TestBadInput(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) { badInput(t, newWorld(t, settings{database: url})) })
}

func badInput(t *testing.T, w *world) {
	t.Helper()
	ctx := t.Context()
	aurora := w.trader("aurora")
	mine, theirs := w.wallet("aurora", 1), w.wallet("baltic", 1)
	w.attest("2000000")
	w.issue("aurora", mine, "1000")
	unregistered, err := aurora.OpenWallet(ctx, wire.OpenWallet{Custody: "custodial"})
	require.NoError(t, err)
	coin, err := aurora.Coin(ctx, "USD")
	require.NoError(t, err)
	nobody := named("nobody").Address().Hex()
	noID := common.HexToHash("0x1").Hex()

	transfers := []struct {
		name, to, coin, amount string
		code                   domain.Code
	}{
		{"too many decimals", theirs, "USD", "1.0000001", domain.CodeAmountTooManyDecimals},
		{"negative", theirs, "USD", "-1", domain.CodeAmountNegative},
		{"not a number", theirs, "USD", "1e3", domain.CodeAmountNotANumber},
		{"zero", theirs, "USD", "0.00", domain.CodeAmountZero},
		{"larger than a balance can hold", theirs, "USD", "9223372036855", domain.CodeAmountTooLarge},
		{"more than there is", theirs, "USD", "1000.000001", domain.CodeInsufficientBalance},
		{"to oneself", mine, "USD", "1", domain.CodeTransferToSelf},
		{"to zero", common.Address{}.Hex(), "USD", "1", domain.CodeReceiverInvalid},
		{"to the coin", coin.Address, "USD", "1", domain.CodeReceiverInvalid},
		{"to nowhere", "0x12", "USD", "1", domain.CodeAddressInvalid},
		{"to a stranger to the registry", nobody, "USD", "1", domain.CodeWalletNotRegistered},
		{"to a wallet that is not registered yet", unregistered.Address, "USD", "1", domain.CodeWalletNotRegistered},
		{"an unknown coin", theirs, "XAU", "1", domain.CodeCoinUnknown},
	}
	for _, c := range transfers {
		_, err := aurora.Transfer(ctx, wire.TransferCoin{From: mine, To: c.to, Coin: c.coin, Amount: c.amount})
		require.Equal(t, c.code, domain.CodeOf(err), "%s: %v", c.name, err)
	}
	_, err = aurora.Transfer(ctx, wire.TransferCoin{From: nobody, To: theirs, Coin: "USD", Amount: "1"})
	w.requireCode(domain.CodeWalletUnknown, err)
	_, err = aurora.Transfer(ctx, wire.TransferCoin{From: unregistered.Address, To: theirs, Coin: "USD", Amount: "1"})
	w.requireCode(domain.CodeWalletNotRegistered, err)
	require.Equal(t, "1000.000000", w.balance(mine))
	require.Equal(t, "0.000000", w.balance(theirs))

	for name, read := range map[domain.Code]func() error{
		domain.CodeWalletUnknown:      func() error { _, err := aurora.Wallet(ctx, nobody); return err },
		domain.CodeApplicationUnknown: func() error { _, err := aurora.Application(ctx, noID); return err },
		domain.CodeRedemptionUnknown:  func() error { _, err := aurora.Redemption(ctx, noID); return err },
		domain.CodeBlockUnknown:       func() error { _, err := aurora.Block(ctx, 1<<40); return err },
		domain.CodeCoinUnknown:        func() error { _, err := aurora.Coin(ctx, nobody); return err },
		domain.CodeAddressInvalid:     func() error { _, err := aurora.Balances(ctx, "0x"); return err },
		domain.CodeInvalidInput:       func() error { _, err := aurora.Application(ctx, "0x12"); return err },
		domain.CodeNotFound:           func() error { _, err := aurora.TransferByID(ctx, noID+"-0"); return err },
	} {
		w.requireCode(name, read())
	}

	_, err = aurora.Apply(ctx, wire.Apply{Applicant: mine, Coin: "USD", Amount: "99.99"})
	w.requireCode(domain.CodeAmountOutsideRule, err)
	_, err = aurora.Redeem(ctx, wire.RequestRedemption{Holder: mine, Coin: "USD", Amount: "2000"})
	w.requireCode(domain.CodeInsufficientBalance, err)
	for _, id := range []string{noID, theirs} {
		_, err = w.operator().AcceptRedemption(ctx, id)
		require.Less(t, domain.Describe(domain.CodeOf(err)).Status, 500, err)
	}
}

// Endorsements: wrong, replayed, by nobody, of another thing, too few.
func TestBadEndorsements(t *testing.T) {
	w := newWorld(t, settings{})
	ctx := t.Context()
	opened, err := w.trader("aurora").OpenWallet(ctx, wire.OpenWallet{Custody: "custodial"})
	require.NoError(t, err)
	register := func(in wire.RegisterWallet) error {
		_, err := w.operator().RegisterWallet(ctx, opened.Address, in)
		return err
	}
	w.requireCode(domain.CodeEndorsementInvalid, register(w.endorsement(opened.Address, 1, named("nobody"))))
	good := w.endorsement(opened.Address, 1, endorsers[0])
	tampered := good
	tampered.Endorsement.Tier = 3
	w.requireCode(domain.CodeEndorsementInvalid, register(tampered))
	short := good
	short.Signature = "0x1234"
	w.requireCode(domain.CodeSignatureInvalid, register(short))
	still, err := w.trader("aurora").Wallet(ctx, opened.Address)
	require.NoError(t, err)
	require.Equal(t, "none", still.Status)
	require.NoError(t, register(good))
	w.requireCode(domain.CodeEndorsementReplayed, register(good))

	w.attest("1000")
	application, err := w.trader("aurora").Apply(ctx, wire.Apply{Applicant: opened.Address, Coin: "USD", Amount: "500"})
	require.NoError(t, err)
	endorse := func(by keys.Signer) error {
		_, err := w.endorser().EndorseApplication(ctx, application.ID, wire.EndorseApplication{Signature: w.sign(by, *application.ToSign)})
		return err
	}
	require.Error(t, endorse(named("nobody")))
	require.NoError(t, endorse(endorsers[1]))
	_, err = w.operator().Issue(ctx, application.ID)
	w.requireCode(domain.CodeTooFewEndorsements, err)
	require.NoError(t, endorse(endorsers[2]))
	w.clock.jumpTo(w.now() + 2*24*3600)
	w.wallet("baltic", 1) // a block two days later: the attestation is too old now
	_, err = w.operator().Issue(ctx, application.ID)
	w.requireCode(domain.CodeReserveStale, err)
	w.attest("499")
	_, err = w.operator().Issue(ctx, application.ID)
	w.requireCode(domain.CodeReserveTooSmall, err)
	w.attest("500")
	_, err = w.operator().Issue(ctx, application.ID)
	require.NoError(t, err)
	_, err = w.operator().Issue(ctx, application.ID)
	w.requireCode(domain.CodeApplicationState, err)
	require.Equal(t, "500.000000", w.balance(opened.Address))
}

// Wallets that are frozen or expired, and the cap of a tier.
func TestStandingOfWallets(t *testing.T) {
	w := newWorld(t, settings{})
	ctx := t.Context()
	aurora := w.trader("aurora")
	mine, small := w.wallet("aurora", 1), w.wallet("baltic", 0)
	w.attest("1000000")
	w.issue("aurora", mine, "20000")
	_, err := aurora.Transfer(ctx, wire.TransferCoin{From: mine, To: small, Coin: "USD", Amount: "10000.000001"})
	w.requireCode(domain.CodeCapExceeded, err)
	_, err = w.trader("baltic").Apply(ctx, wire.Apply{Applicant: small, Coin: "USD", Amount: "100"})
	w.requireCode(domain.CodeTierNotAllowed, err)

	w.freeze(mine)
	_, err = aurora.Transfer(ctx, wire.TransferCoin{From: mine, To: small, Coin: "USD", Amount: "1"})
	w.requireCode(domain.CodeWalletFrozen, err)
	held, err := aurora.Balances(ctx, mine)
	require.NoError(t, err)
	require.True(t, held.Balances[0].Frozen)

	third := w.wallet("cassia", 1)
	w.issue("cassia", third, "100")
	w.clock.jumpTo(w.now() + 366*24*3600)
	w.attest("1000000") // a block in a year
	_, err = w.trader("cassia").Transfer(ctx, wire.TransferCoin{From: third, To: small, Coin: "USD", Amount: "1"})
	w.requireCode(domain.CodeWalletExpired, err)
	_, err = w.trader("cassia").Redeem(ctx, wire.RequestRedemption{Holder: third, Coin: "USD", Amount: "1"})
	require.NoError(t, err, "an expired wallet may redeem")
}

// freeze freezes a wallet as the issuer does, past the API.
func (w *world) freeze(wallet string) {
	w.t.Helper()
	coin, address := w.made.Coins[0].Address, common.HexToAddress(wallet)
	w.send(issuer.Address(), coin, coinABI.PackFreeze(address))
	require.True(w.t, ask(w, coin, coinABI.PackIsFrozen(address), coinABI.UnpackIsFrozen))
}
