package api

import (
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/operations"
)

// formatTime writes Unix seconds.
func formatTime(seconds uint64) string {
	return time.Unix(int64(seconds), 0).UTC().Format(time.RFC3339)
}

func optionalTime(seconds uint64) string {
	if seconds == 0 {
		return ""
	}
	return formatTime(seconds)
}

func optionalHash(hash common.Hash) string {
	if hash == (common.Hash{}) {
		return ""
	}
	return hash.Hex()
}

func optionalAddress(address common.Address) string {
	if address == (common.Address{}) {
		return ""
	}
	return address.Hex()
}

func formatBytes(raw []byte) string { return hexutil.Encode(raw) }

// formatBig writes an integer that may be unknown, as decimal digits.
func formatBig(n *big.Int) string {
	if n == nil {
		return "0"
	}
	return n.String()
}

func minedView(m operations.Mined) wire.Mined {
	return wire.Mined{
		Block: m.Block, BlockHash: m.BlockHash.Hex(), Time: formatTime(m.Time), Transaction: m.Transaction.Hex(), LogIndex: m.LogIndex,
	}
}

// optionalMined leaves out what did not happen.
func optionalMined(m operations.Mined) *wire.Mined {
	if m == (operations.Mined{}) {
		return nil
	}
	return pointer(minedView(m))
}

func toSignView(t operations.ToSign) wire.ToSign {
	return wire.ToSign{Digest: t.Digest.Hex(), TypedData: t.TypedData}
}

// optionalToSign leaves out what is not to be signed (any more).
func optionalToSign(t operations.ToSign) *wire.ToSign {
	if len(t.TypedData) == 0 {
		return nil
	}
	return pointer(toSignView(t))
}

// resourcePath tells where a thing is shown; empty if its id is not known yet.
func resourcePath(kind operations.ResourceKind, id string) string {
	if id == "" {
		return ""
	}
	if kind == operations.ResourceAttestation {
		currency, round, _ := strings.Cut(id, "/")
		return "/v1/coins/" + currency + "/attestations/" + round
	}
	return "/v1/" + string(kind) + "/" + id
}
