package typeddata_test

import (
	"encoding/json"
	"math"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
)

var testDomain = typeddata.Coin(7431, common.HexToAddress("0x00000000000000000000000000000000000c0123"), "Specie USD")

// What a wallet signs is the JSON, so its digest must be that of the message the server means.
func TestMessageSurvivesJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		message := typeddata.Authorization{
			From:        address(t, "from"),
			To:          address(t, "to"),
			Value:       domain.Amount(rapid.Uint64Max(math.MaxInt64).Draw(t, "value")),
			ValidAfter:  rapid.Uint64().Draw(t, "after"),
			ValidBefore: rapid.Uint64().Draw(t, "before"),
			Nonce:       common.Hash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "nonce")),
		}.Message(testDomain)
		want, err := typeddata.Digest(message)
		require.NoError(t, err)
		text, err := json.Marshal(message)
		require.NoError(t, err)
		var back typeddata.Message
		require.NoError(t, json.Unmarshal(text, &back))
		got, err := typeddata.Digest(back)
		require.NoError(t, err)
		require.Equal(t, want, got)
	})
}

// The digest is that of the standard, computed here by hand from ABI encoding.
func TestDigestFollowsEIP712(t *testing.T) {
	issuance := typeddata.Issuance{
		ApplicationID: crypto.Keccak256Hash([]byte("application")), PlanHash: crypto.Keccak256Hash([]byte("plan")),
		Seal: crypto.Keccak256Hash([]byte("seal")), Deadline: 1_800_000_000,
	}
	got, err := typeddata.Digest(issuance.Message(testDomain))
	require.NoError(t, err)

	words := func(values ...any) []byte {
		var encoded []byte
		for _, value := range values {
			switch v := value.(type) {
			case common.Hash:
				encoded = append(encoded, v[:]...)
			case common.Address:
				encoded = append(encoded, common.LeftPadBytes(v[:], 32)...)
			case uint64:
				encoded = append(encoded, common.LeftPadBytes(domain.Amount(v).Big().Bytes(), 32)...)
			}
		}
		return encoded
	}
	domainHash := crypto.Keccak256Hash(words(
		crypto.Keccak256Hash([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)")),
		crypto.Keccak256Hash([]byte(testDomain.Name)), crypto.Keccak256Hash([]byte("1")), testDomain.ChainID, testDomain.Contract))
	structHash := crypto.Keccak256Hash(words(
		crypto.Keccak256Hash([]byte("Issuance(bytes32 applicationId,bytes32 planHash,bytes32 seal,uint40 deadline)")),
		issuance.ApplicationID, issuance.PlanHash, issuance.Seal, issuance.Deadline))
	require.Equal(t, crypto.Keccak256Hash([]byte("\x19\x01"), domainHash[:], structHash[:]), got)
}

func TestSignatureRecoversItsSigner(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	digest := crypto.Keccak256Hash([]byte("message"))
	raw, err := crypto.Sign(digest[:], key)
	require.NoError(t, err)
	signature, err := typeddata.SignatureOf(raw)
	require.NoError(t, err)
	require.GreaterOrEqual(t, signature[64], byte(27))
	signer, err := signature.Signer(digest)
	require.NoError(t, err)
	require.Equal(t, crypto.PubkeyToAddress(key.PublicKey), signer)
	again, err := typeddata.ParseSignature(signature.String())
	require.NoError(t, err)
	require.Equal(t, signature, again)
}

func TestParseSignatureRefusesBadForms(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	good, err := crypto.Sign(crypto.Keccak256([]byte("message")), key)
	require.NoError(t, err)

	highS := append([]byte(nil), good...)
	new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(good[32:64])).FillBytes(highS[32:64])
	badV := append([]byte(nil), good...)
	badV[64] = 29

	for name, text := range map[string]string{
		"empty":    "",
		"no hex":   "0xzz",
		"short":    common.Bytes2Hex(good[:64]),
		"long":     common.Bytes2Hex(append(good[:65:65], 0)),
		"high s":   common.Bytes2Hex(highS),
		"v 29":     common.Bytes2Hex(badV),
		"all zero": common.Bytes2Hex(make([]byte, 65)),
	} {
		_, err := typeddata.ParseSignature(text)
		require.Equal(t, domain.CodeSignatureInvalid, domain.CodeOf(err), name)
	}
}

func TestJoinSortsBySigner(t *testing.T) {
	joined := typeddata.Join(map[common.Address]typeddata.Signature{
		common.HexToAddress("0xff"): {1}, common.HexToAddress("0x01"): {2}, common.HexToAddress("0x80"): {3},
	})
	require.Len(t, joined, 195)
	require.Equal(t, []byte{2, 3, 1}, []byte{joined[0], joined[65], joined[130]})
}

func address(t *rapid.T, name string) common.Address {
	return common.Address(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, name))
}
