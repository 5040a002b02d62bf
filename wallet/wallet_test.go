package wallet_test

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
	"github.com/specie-money/specie/wallet"
)

const mnemonic = "legal winner thank year wave sausage worth useful legal winner thank yellow"

func openStore(t *testing.T, at store.Options) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), at)
	require.NoError(t, err)
	return s
}

func seed(t *testing.T, words string) *keys.Seed {
	t.Helper()
	s, err := keys.SeedFromMnemonic(words)
	require.NoError(t, err)
	return s
}

func TestEachPurposeHasItsOwnWallet(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		at := store.Options{Dir: t.TempDir(), Database: url}
		s := openStore(t, at)
		server := wallet.NewServer(s, seed(t, mnemonic))
		first, err := server.Open(t.Context(), "aurora", "p1", 1)
		require.NoError(t, err)
		second, err := server.Open(t.Context(), "aurora", "p2", 1)
		require.NoError(t, err)
		require.NotEqual(t, first.Address, second.Address)
		require.NoError(t, s.Close())

		// A process that was cut off and repeats itself makes no third wallet, and the next one takes the next index.
		s = openStore(t, at)
		t.Cleanup(func() { require.NoError(t, s.Close()) })
		server = wallet.NewServer(s, seed(t, mnemonic))
		again, err := server.Open(t.Context(), "aurora", "p2", 2)
		require.NoError(t, err)
		require.Equal(t, second, again)
		third, err := server.Open(t.Context(), "baltic", "p3", 2)
		require.NoError(t, err)
		require.Equal(t, uint32(2), *third.DerivationIndex)
		_, err = server.Open(t.Context(), "baltic", "p2", 2)
		require.Equal(t, domain.CodePurposeReused, domain.CodeOf(err))
	})
}

func TestSignersSignForTheirAddress(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := openStore(t, store.Options{Dir: t.TempDir(), Database: url})
		t.Cleanup(func() { require.NoError(t, s.Close()) })
		server := wallet.NewServer(s, seed(t, mnemonic))
		opened, err := server.Open(t.Context(), "aurora", "p1", 1)
		require.NoError(t, err)
		address := common.Address(opened.Address)
		for range 2 { // looked up, then remembered
			signer, err := server.SignerOf(address)
			require.NoError(t, err)
			require.Equal(t, address, signer.Address())
		}

		own := common.HexToAddress("0x0123")
		_, err = s.AddOwnWallet(t.Context(), own, "aurora", 1)
		require.NoError(t, err)
		for _, foreign := range []common.Address{own, common.HexToAddress("0x0456")} {
			_, err = server.SignerOf(foreign)
			require.Equal(t, domain.CodeKeyUnknown, domain.CodeOf(err))
		}
		other := wallet.NewServer(s, seed(t, "letter advice cage absurd amount doctor acoustic avoid letter advice cage above"))
		_, err = other.SignerOf(address)
		require.Equal(t, domain.CodeKeyUnknown, domain.CodeOf(err), "another seed gives other keys")

		both := wallet.Either(wallet.NewServer(s, seed(t, mnemonic)), failing{})
		_, err = both.SignerOf(address)
		require.NoError(t, err)
		_, err = both.SignerOf(own)
		require.ErrorIs(t, err, errLocked)
		_, err = wallet.Either(server).SignerOf(own)
		require.Equal(t, domain.CodeKeyUnknown, domain.CodeOf(err))
	})
}

var errLocked = errors.New("the keystore is locked")

type failing struct{}

func (failing) SignerOf(common.Address) (keys.Signer, error) { return nil, errLocked }

// A seed that got lost is made anew: no wallet may be made under that one as long as there are others.
func TestAnotherSeedIsNoticed(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := openStore(t, store.Options{Dir: t.TempDir(), Database: url})
		t.Cleanup(func() { require.NoError(t, s.Close()) })
		server := wallet.NewServer(s, seed(t, mnemonic))
		other := wallet.NewServer(s, seed(t, "letter advice cage absurd amount doctor acoustic avoid letter advice cage above"))
		_, err := s.AddOwnWallet(t.Context(), common.Address{1}, "aurora", 1)
		require.NoError(t, err)
		require.NoError(t, other.Check(t.Context()), "no wallet is under any seed yet")
		_, err = server.Open(t.Context(), "aurora", "p1", 1)
		require.NoError(t, err)
		require.NoError(t, server.Check(t.Context()))
		require.ErrorIs(t, other.Check(t.Context()), domain.ErrorOf(domain.CodeKeyUnknown))
	})
}

func TestNoncesAreProposedOnce(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		at := store.Options{Dir: t.TempDir(), Database: url}
		holder := common.HexToAddress("0x0123")
		used := func(nonce common.Hash) (bool, error) { return nonce == common.HexToHash("0x2"), nil }
		var proposed []common.Hash
		for range 2 {
			s := openStore(t, at)
			server := wallet.NewServer(s, seed(t, mnemonic))
			for range 2 {
				nonce, err := server.NextNonce(t.Context(), holder, used)
				require.NoError(t, err)
				proposed = append(proposed, nonce)
			}
			require.NoError(t, s.Close())
		}
		require.Equal(t, []common.Hash{{}, common.HexToHash("0x1"), common.HexToHash("0x3"), common.HexToHash("0x4")}, proposed)
	})
}

func TestPreparedTransactionIsTakenByANode(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	from, to := crypto.PubkeyToAddress(key.PublicKey), common.HexToAddress("0x0456")
	backend := simulated.NewBackend(types.GenesisAlloc{from: {Balance: big.NewInt(params.Ether)}},
		func(_ *node.Config, e *ethconfig.Config) {
			// Osaka, as everywhere in Specie: the developer chain would run ahead of it.
			config := *e.Genesis.Config
			config.BogotaTime, config.AmsterdamTime = nil, nil
			e.Genesis.Config = &config
		})
	t.Cleanup(func() { require.NoError(t, backend.Close()) })
	chainID, err := backend.Client().ChainID(t.Context())
	require.NoError(t, err)

	unsigned, err := wallet.Prepare(t.Context(), backend.Client(), chainID, from, to, []byte("data"))
	require.NoError(t, err)
	require.Equal(t, crypto.Keccak256Hash(unsigned.Bytes), unsigned.Hash)
	signature, err := crypto.Sign(unsigned.Hash[:], key)
	require.NoError(t, err)
	tx, err := unsigned.Transaction.WithSignature(types.LatestSignerForChainID(chainID), signature)
	require.NoError(t, err)
	raw, err := tx.MarshalBinary()
	require.NoError(t, err)
	parsed, sender, err := wallet.ParseSigned(raw, chainID)
	require.NoError(t, err)
	require.Equal(t, from, sender)
	require.NoError(t, backend.Client().SendTransaction(t.Context(), parsed))
	backend.Commit()
	receipt, err := backend.Client().TransactionReceipt(t.Context(), tx.Hash())
	require.NoError(t, err)
	require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)

	_, err = wallet.Prepare(t.Context(), refusing{backend.Client()}, chainID, from, to, nil)
	require.ErrorIs(t, err, errRefused)
}

var errRefused = errors.New("execution reverted")

type refusing struct{ simulated.Client }

func (refusing) EstimateGas(context.Context, ethereum.CallMsg) (uint64, error) { return 0, errRefused }

func TestParseSignedTakesOnlyWhatIsMeant(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	chainID, to := big.NewInt(7431), common.HexToAddress("0x0456")
	raw := func(signer types.Signer, data types.TxData) []byte {
		tx, err := types.SignNewTx(key, signer, data)
		require.NoError(t, err)
		encoded, err := tx.MarshalBinary()
		require.NoError(t, err)
		return encoded
	}
	latest := types.LatestSignerForChainID(chainID)
	for name, good := range map[string]types.TxData{
		"legacy":      &types.LegacyTx{To: &to},
		"access list": &types.AccessListTx{ChainID: chainID, To: &to},
		"dynamic fee": &types.DynamicFeeTx{ChainID: chainID, To: &to},
	} {
		_, sender, err := wallet.ParseSigned(raw(latest, good), chainID)
		require.NoError(t, err, name)
		require.Equal(t, crypto.PubkeyToAddress(key.PublicKey), sender, name)
	}
	setCode := raw(latest, &types.SetCodeTx{To: to, AuthList: []types.SetCodeAuthorization{{}}})
	cut := raw(latest, &types.DynamicFeeTx{ChainID: chainID, To: &to})
	for name, bad := range map[string]struct {
		raw  []byte
		code domain.Code
	}{
		"nothing":              {nil, domain.CodeInvalidInput},
		"cut short":            {cut[:len(cut)-1], domain.CodeInvalidInput},
		"unsigned":             {mustEncode(t, types.NewTx(&types.DynamicFeeTx{ChainID: chainID, To: &to})), domain.CodeSignatureInvalid},
		"for any chain":        {raw(types.HomesteadSigner{}, &types.LegacyTx{To: &to}), domain.CodeSignatureInvalid},
		"for another chain":    {raw(types.LatestSignerForChainID(common.Big1), &types.DynamicFeeTx{ChainID: common.Big1, To: &to}), domain.CodeSignatureInvalid},
		"creates a contract":   {raw(latest, &types.DynamicFeeTx{ChainID: chainID}), domain.CodeInvalidInput},
		"delegates an account": {setCode, domain.CodeInvalidInput},
	} {
		_, _, err := wallet.ParseSigned(bad.raw, chainID)
		require.Equal(t, bad.code, domain.CodeOf(err), name)
	}
}

func mustEncode(t *testing.T, tx *types.Transaction) []byte {
	t.Helper()
	raw, err := tx.MarshalBinary()
	require.NoError(t, err)
	return raw
}
