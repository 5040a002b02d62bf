package client

import (
	"go/ast"
	"go/parser"
	"go/token"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
)

// Every error of every ABI is told in words, and no reason is left over from an error that is gone.
func TestEveryCustomErrorHasAReason(t *testing.T) {
	require.NotEmpty(t, errorsByID)
	used := map[string]bool{}
	for _, custom := range errorsByID {
		used[custom.Sig] = true
		reason, ok := reasons[custom.Sig]
		require.True(t, ok, "%s has no reason", custom.Sig)
		require.NotEqual(t, domain.CodeInternal, domain.Describe(reason.code).Code, custom.Sig)

		arguments := samples(t, custom)
		packed, err := custom.Inputs.Pack(arguments...)
		require.NoError(t, err, custom.Sig)
		told := DecodeRevert(append(custom.ID[:4:4], packed...))
		require.Equal(t, reason.code, told.Code, custom.Sig)
		require.NotRegexp(t, `[{}]|%!`, told.Detail, custom.Sig)
		require.NotEmpty(t, told.Detail, custom.Sig)

		// Cut short, it is still told by name.
		if len(packed) > 0 {
			require.Equal(t, "the contract refused the call with "+custom.Name, DecodeRevert(custom.ID[:4]).Detail)
		}
	}
	for signature := range reasons {
		require.True(t, used[signature], "%s is no contract's error", signature)
	}
}

// Every contract of the bindings is decoded; the plain ERC-20 is the yardstick of the gas tables and never deployed.
func TestAllContractsAreDecoded(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "../../bindings/bindings_gen.go", nil, 0)
	require.NoError(t, err)
	known := make([]string, 0, len(contracts))
	for _, contract := range contracts {
		known = append(known, contract.ID)
	}
	found := 0
	for _, declaration := range file.Decls {
		general, ok := declaration.(*ast.GenDecl)
		if !ok || general.Tok != token.VAR {
			continue
		}
		for _, spec := range general.Specs {
			value, ok := spec.(*ast.ValueSpec)
			if !ok || !strings.HasSuffix(value.Names[0].Name, "MetaData") || value.Names[0].Name == "PlainERC20MetaData" {
				continue
			}
			found++
			require.True(t, slices.Contains(known, idOf(t, value)), "%s is not decoded", value.Names[0].Name)
		}
	}
	require.Equal(t, len(contracts), found)
}

func idOf(t *testing.T, spec *ast.ValueSpec) string {
	t.Helper()
	literal, ok := spec.Values[0].(*ast.CompositeLit)
	require.True(t, ok)
	for _, element := range literal.Elts {
		pair, ok := element.(*ast.KeyValueExpr)
		require.True(t, ok)
		if key, ok := pair.Key.(*ast.Ident); ok && key.Name == "ID" {
			value, ok := pair.Value.(*ast.BasicLit)
			require.True(t, ok)
			return strings.Trim(value.Value, `"`)
		}
	}
	t.Fatalf("%s has no ID", spec.Names[0].Name)
	return ""
}

func TestDetailsAreReadable(t *testing.T) {
	holder := common.HexToAddress("0x70997970c51812dc3a010c7d01b50e0d17dc79c8")
	cases := []struct {
		signature string
		arguments []any
		code      domain.Code
		detail    string
	}{
		{
			"CapExceeded(address,uint256,uint256)",
			[]any{holder, big.NewInt(12_500_000_000), big.NewInt(10_000_000_000)},
			domain.CodeCapExceeded,
			"0x70997970C51812dc3A010C7d01b50e0d17dc79C8 would hold 12500000000 coin units, more than its cap of 10000000000",
		},
		{
			"AccountExpired(address,uint40)",
			[]any{holder, big.NewInt(1_750_000_000)},
			domain.CodeWalletExpired,
			"the endorsement of 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 ended at 2025-06-15T15:06:40Z; renew it",
		},
		{
			"AccountNotActive(address,uint8)",
			[]any{holder, uint8(2)},
			domain.CodeWalletNotActive,
			"the standing of 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 is suspended; it must be active",
		},
		{
			"SignatureExpired(uint256)",
			[]any{new(big.Int).Lsh(big.NewInt(1), 255)},
			domain.CodeSignatureExpired,
			"the signature's deadline was 57896044618658097711785492504343953926634992332820282019728792003956564819968; sign again",
		},
		{
			"RuleUnset(address,bytes32)",
			[]any{holder, [32]byte(crypto.Keccak256([]byte("issuance")))},
			domain.CodeRuleMissing,
			"no issuance rule is in force for coin 0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
		},
		{
			"PredecessorDiffers(address,bytes32)",
			[]any{holder, [32]byte([]byte("currency" + strings.Repeat("\x00", 24)))},
			domain.CodeInvalidInput,
			"the predecessor 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 is not the same in currency; deploy the successor with the predecessor's own",
		},
		{
			"RuleChanged(bytes32,uint32,uint32)",
			[]any{[32]byte(crypto.Keccak256([]byte("return"))), uint32(1), uint32(2)},
			domain.CodeRuleChanged,
			"the application names version 1 of the return rule, in force is 2; apply again",
		},
		{
			"WindowCapExceeded(address,uint256,uint256)",
			[]any{common.Address{}, big.NewInt(3), big.NewInt(2)},
			domain.CodeIssuanceCapExceeded,
			"all wallets together would have been issued 3 coin units within the window, more than the cap of 2; apply for less, or issue later",
		},
	}
	for _, c := range cases {
		custom := errorsByID[[4]byte(crypto.Keccak256([]byte(c.signature))[:4])]
		packed, err := custom.Inputs.Pack(c.arguments...)
		require.NoError(t, err)
		told := DecodeRevert(append(custom.ID[:4:4], packed...))
		require.Equal(t, c.code, told.Code)
		require.Equal(t, c.detail, told.Detail)
	}
}

func TestUnknownReverts(t *testing.T) {
	text, err := abi.NewType("string", "", nil)
	require.NoError(t, err)
	packed, err := abi.Arguments{{Type: text}}.Pack("no such luck")
	require.NoError(t, err)
	cases := map[string][]byte{
		"the contract refused the call: no such luck":                    append(crypto.Keccak256([]byte("Error(string)"))[:4], packed...),
		"the contract refused the call with an unknown error 0xdeadbeef": {0xde, 0xad, 0xbe, 0xef, 1},
		"the contract refused the call and gave no reason":               {1, 2},
	}
	for detail, data := range cases {
		told := DecodeRevert(data)
		require.Equal(t, domain.CodeTransactionReverted, told.Code)
		require.Equal(t, detail, told.Detail)
	}
}

func FuzzDecodeRevert(f *testing.F) {
	for _, custom := range errorsByID {
		f.Add(append(custom.ID[:4:4], make([]byte, 96)...))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		require.NotEmpty(t, DecodeRevert(data).Detail)
	})
}

// samples makes one argument of each type.
func samples(t *testing.T, custom abi.Error) []any {
	t.Helper()
	arguments := make([]any, 0, len(custom.Inputs))
	for _, input := range custom.Inputs {
		switch input.Type.String() {
		case "address":
			arguments = append(arguments, common.HexToAddress("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"))
		case "uint8":
			arguments = append(arguments, uint8(1))
		case "uint16":
			arguments = append(arguments, uint16(156))
		case "uint32":
			arguments = append(arguments, uint32(7))
		case "uint64":
			arguments = append(arguments, uint64(4))
		case "uint40", "uint56", "uint80", "uint96", "uint256":
			arguments = append(arguments, big.NewInt(1_000_000))
		case "bytes4":
			arguments = append(arguments, [4]byte{1})
		case "bytes32":
			arguments = append(arguments, [32]byte{2})
		case "string":
			arguments = append(arguments, "usd")
		default:
			t.Fatalf("%s has an argument of type %s: add a sample", custom.Sig, input.Type)
		}
	}
	return arguments
}
