// Command gen writes bindings_gen.go from the Hardhat artifacts. It runs in the bindings directory, by go generate.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

const (
	artifactsDir = "../.cache/artifacts"
	outputFile   = "bindings_gen.go"
	header       = "// Made by go generate ./bindings from the Hardhat artifacts.\n\n"
)

// sources are the contracts to bind, by the source file that Hardhat compiled. The contract is named as its file.
var sources = []string{
	"@openzeppelin/contracts/access/manager/AccessManager.sol",
	"contracts/coin/TradeCoin.sol",
	"contracts/issuance/IssuanceDesk.sol",
	"contracts/publication/ReleaseRegistry.sol",
	"contracts/registry/WalletRegistry.sol",
	"contracts/reserve/ReserveFeed.sol",
	"contracts/rules/HoldingRule.sol",
	"contracts/rules/IssuanceRule.sol",
	"contracts/rules/ReturnRule.sol",
	"contracts/rules/RuleBook.sol",
	"contracts/trade/TradeBook.sol",
	"test/solidity/shared/PlainERC20.sol", // what gas figures are measured against
}

// artifact is what is needed of a Hardhat artifact.
type artifact struct {
	ContractName   string          `json:"contractName"`
	ABI            json.RawMessage `json:"abi"`
	Bytecode       string          `json:"bytecode"`
	LinkReferences map[string]any  `json:"linkReferences"`
}

func main() {
	if err := generate(artifactsDir, outputFile); err != nil {
		fmt.Fprintln(os.Stderr, "bindings:", err)
		os.Exit(1)
	}
}

func generate(from, to string) error {
	var types, abis, bytecodes []string
	for _, source := range sources {
		a, err := read(from, source)
		if err != nil {
			return err
		}
		types = append(types, a.ContractName)
		abis = append(abis, string(a.ABI))
		bytecodes = append(bytecodes, a.Bytecode)
	}
	code, err := abigen.BindV2(types, abis, bytecodes, "bindings", nil, nil)
	if err != nil {
		return fmt.Errorf("bind: %w", err)
	}
	code = qualifyOutputs(code)
	if err := os.WriteFile(to, []byte(header+code), 0o644); err != nil { //nolint:gosec // source code, for all to read
		return fmt.Errorf("write bindings: %w", err)
	}
	return nil
}

var (
	// contractStart is the first line of each contract's part of abigen's code.
	contractStart = regexp.MustCompile(`(?m)^// (\w+)MetaData contains all meta data`)
	outputType    = regexp.MustCompile(`\b[A-Z]\w*Output\b`)
)

// qualifyOutputs puts the contract's name before the types that hold several results of one call. abigen names them by
// the function alone, which clashes as soon as two contracts of the package have a function of the same name.
func qualifyOutputs(code string) string {
	starts := contractStart.FindAllStringSubmatchIndex(code, -1)
	var b strings.Builder
	end := 0
	for i, start := range starts {
		b.WriteString(code[end:start[0]])
		end = len(code)
		if i+1 < len(starts) {
			end = starts[i+1][0]
		}
		contract := code[start[2]:start[3]]
		b.WriteString(outputType.ReplaceAllString(code[start[0]:end], contract+"$0"))
	}
	b.WriteString(code[end:])
	return b.String()
}

func read(from, source string) (artifact, error) {
	name := strings.TrimSuffix(filepath.Base(source), ".sol")
	path := filepath.Join(from, filepath.FromSlash(source), name+".json")
	raw, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return artifact{}, fmt.Errorf("no artifact of %s: run npx hardhat build first", source)
	}
	if err != nil {
		return artifact{}, fmt.Errorf("read artifact: %w", err)
	}
	var a artifact
	if err := json.Unmarshal(raw, &a); err != nil {
		return artifact{}, fmt.Errorf("parse artifact of %s: %w", source, err)
	}
	if len(a.LinkReferences) != 0 {
		return artifact{}, fmt.Errorf("artifact of %s needs linked libraries, which the deployment does not do", source)
	}
	return a, nil
}
