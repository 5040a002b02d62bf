package client

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"math/big"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
)

// contracts whose errors can reach a caller.
var contracts = []*bind.MetaData{
	&bindings.AccessManagerMetaData,
	&bindings.HoldingRuleMetaData,
	&bindings.IssuanceDeskMetaData,
	&bindings.IssuanceRuleMetaData,
	&bindings.ReserveFeedMetaData,
	&bindings.ReturnRuleMetaData,
	&bindings.RuleBookMetaData,
	&bindings.TradeBookMetaData,
	&bindings.ReleaseRegistryMetaData,
	&bindings.TradeCoinMetaData,
	&bindings.WalletRegistryMetaData,
}

// errorsByID holds each custom error under its selector.
var errorsByID = func() map[[4]byte]abi.Error {
	byID := map[[4]byte]abi.Error{}
	for _, contract := range contracts {
		parsed, err := contract.ParseABI()
		if err != nil {
			panic(fmt.Sprintf("client: the bindings hold an ABI that can not be read: %v", err))
		}
		for _, custom := range parsed.Errors {
			byID[[4]byte(custom.ID[:4])] = custom
		}
	}
	return byID
}()

// DecodeRevert says in the words of the catalogue why a contract reverted. What it does not know is told as
// transaction-reverted with as much as the data says.
func DecodeRevert(data []byte) *domain.Error {
	if reason, err := abi.UnpackRevert(data); err == nil { // Error(string), Panic(uint256)
		return domain.Errorf(domain.CodeTransactionReverted, "the contract refused the call: %.200s", strings.ToValidUTF8(reason, "?"))
	}
	if len(data) < 4 {
		return domain.Errorf(domain.CodeTransactionReverted, "the contract refused the call and gave no reason")
	}
	custom, known := errorsByID[[4]byte(data[:4])]
	if !known {
		return domain.Errorf(domain.CodeTransactionReverted, "the contract refused the call with an unknown error 0x%x", data[:4])
	}
	arguments, err := custom.Inputs.Unpack(data[4:])
	if err != nil {
		return domain.Errorf(domain.CodeTransactionReverted, "the contract refused the call with %s", custom.Name)
	}
	reason, mapped := reasons[custom.Sig]
	if !mapped {
		return domain.Errorf(domain.CodeTransactionReverted, "the contract refused the call with %s%s", custom.Name, list(arguments))
	}
	return domain.Errorf(reason.code, "%s", fill(reason.detail, arguments))
}

var placeholder = regexp.MustCompile(`\{(\d)(?::([a-z]+))?\}`)

// fill puts arguments into a detail: {0} is the first, {0:time} the first as a time, and so on.
func fill(detail string, arguments []any) string {
	return placeholder.ReplaceAllStringFunc(detail, func(match string) string {
		parts := placeholder.FindStringSubmatch(match)
		index, err := strconv.Atoi(parts[1])
		if err != nil || index >= len(arguments) {
			return match
		}
		return write(arguments[index], parts[2])
	})
}

func write(argument any, kind string) string {
	switch kind {
	case "time":
		return writeTime(argument)
	case "standing":
		if number, ok := argument.(uint8); ok {
			return domain.WalletStatus(number).String()
		}
	case "application":
		if number, ok := argument.(uint8); ok {
			return domain.ApplicationState(number).String()
		}
	case "redemption":
		if number, ok := argument.(uint8); ok {
			return domain.RedemptionState(number).String()
		}
	case "kind":
		if hash, ok := argument.([32]byte); ok && ruleKinds[hash] != "" {
			return string(ruleKinds[hash])
		}
	case "trade":
		if number, ok := argument.(uint8); ok {
			return domain.TradeStatus(number).String()
		}
	case "text":
		if short, ok := argument.([32]byte); ok {
			return strings.ToValidUTF8(strings.TrimRight(string(short[:]), "\x00"), "?")
		}
	case "wallet":
		if argument == (common.Address{}) {
			return "all wallets together"
		}
	}
	switch value := argument.(type) {
	case common.Address:
		return value.Hex() // with checksum
	case [32]byte:
		return common.Hash(value).Hex()
	case [4]byte:
		return "0x" + hex.EncodeToString(value[:])
	default:
		return fmt.Sprintf("%v", value)
	}
}

// writeTime shows Unix seconds as RFC 3339; a moment outside the calendar stays a number.
func writeTime(argument any) string {
	seconds, ok := argument.(*big.Int) // uint40 and uint256 both arrive as this
	if !ok {
		return fmt.Sprintf("%v", argument)
	}
	const lastSecond = 253402300799 // of the year 9999
	if !seconds.IsInt64() || seconds.Int64() > lastSecond {
		return seconds.String()
	}
	return time.Unix(seconds.Int64(), 0).UTC().Format(time.RFC3339)
}

func list(arguments []any) string {
	var text bytes.Buffer
	text.WriteByte('(')
	for i, argument := range arguments {
		if i > 0 {
			text.WriteString(", ")
		}
		text.WriteString(write(argument, ""))
	}
	text.WriteByte(')')
	return text.String()
}
