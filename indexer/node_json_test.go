package indexer

import (
	"encoding/json"
	"maps"
	"runtime"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// Events read the fast way are what encoding/json makes of them.
func TestEventsAreReadAsByEncodingJSON(t *testing.T) {
	hex := func(bytes int) *rapid.Generator[string] {
		return rapid.Map(rapid.SliceOfN(rapid.SampledFrom([]rune("0123456789abcdef")), 2*bytes, 2*bytes), func(digits []rune) string { return "0x" + string(digits) })
	}
	quantity := rapid.SampledFrom([]string{"0x0", "0x1", "0xff", "0xffffffffffffffff"})
	rapid.Check(t, func(t *rapid.T) {
		events := make([]map[string]any, rapid.IntRange(0, 3).Draw(t, "events"))
		for i := range events {
			topics := make([]string, rapid.IntRange(0, 4).Draw(t, "topics"))
			for j := range topics {
				topics[j] = hex(32).Draw(t, "topic")
			}
			events[i] = map[string]any{
				"address": hex(20).Draw(t, "address"), "topics": topics, "data": hex(rapid.IntRange(0, 70).Draw(t, "bytes")).Draw(t, "data"),
				"blockNumber": quantity.Draw(t, "number"), "blockHash": hex(32).Draw(t, "hash"), "transactionHash": hex(32).Draw(t, "tx"),
				"transactionIndex": quantity.Draw(t, "tx index"), "logIndex": quantity.Draw(t, "index"),
				"removed": rapid.Bool().Draw(t, "removed"), "chainSays": []any{map[string]any{"more": "}]"}},
			}
			if rapid.Bool().Draw(t, "timed") {
				events[i]["blockTimestamp"] = quantity.Draw(t, "time")
			}
		}
		text, err := json.MarshalIndent(events, "", rapid.SampledFrom([]string{"", "  "}).Draw(t, "indent"))
		require.NoError(t, err)
		var wanted []nodeLog
		require.NoError(t, json.Unmarshal(text, &wanted))
		var read nodeLogs
		require.NoError(t, read.UnmarshalRaw(text))
		require.Equal(t, nodeLogs(wanted), read)
	})
}

// Whatever a node sends takes little more memory than it is long, before it is refused or even if it is not.
func TestAnswersTakeAFewTimesTheirLength(t *testing.T) {
	const length, times = 4 << 20, 3 // of an answer [bytes]; of which as much may be allocated, all in all
	hash := `"0x` + strings.Repeat("0", 2*common.HashLength-1) + `1"`
	event := `{"address":"0x` + strings.Repeat("1", 2*common.AddressLength) + `","topics":[],"data":"0x","blockHash":` + hash + `,"transactionHash":` + hash + `}`
	list := func(item string) string { return "[" + strings.Repeat(item+",", length/(len(item)+1)) + item + "]" }
	events := func(text string) error { return new(nodeLogs).UnmarshalRaw([]byte(text)) }
	receipts := func(text string) error { return new(hexList).UnmarshalRaw([]byte(text)) }
	transactions := func(text string) error {
		_, err := (&header{Transactions: json.RawMessage(text)}).hashes()
		return err
	}
	for name, c := range map[string]struct {
		read func(string) error
		text string
		err  error
	}{
		"events":                   {events, list(event), nil},
		"objects":                  {events, list("{}"), errNoLog},
		"receipts":                 {receipts, list(`"0x` + strings.Repeat("0", shortestReceipt) + `"`), nil},
		"empty strings of bytes":   {receipts, list(`"0x"`), errTooShort},
		"hashes":                   {transactions, list(hash), nil},
		"empty strings for hashes": {transactions, list(`""`), errHex},
	} {
		t.Run(name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			err := c.read(c.text)
			runtime.ReadMemStats(&after)
			require.ErrorIs(t, err, c.err)
			require.LessOrEqual(t, after.TotalAlloc-before.TotalAlloc, uint64(times*length))
		})
	}
}

func TestEventsThatAreNone(t *testing.T) {
	whole := map[string]any{
		"address": common.Address{1}, "topics": []common.Hash{}, "data": "0x", "blockHash": common.Hash{1}, "transactionHash": common.Hash{1},
	}
	for left := range whole {
		event := maps.Clone(whole)
		delete(event, left)
		text, err := json.Marshal([]any{whole, event, whole})
		require.NoError(t, err)
		require.ErrorIs(t, new(nodeLogs).UnmarshalRaw(text), errNoLog, left)
	}
	for name, text := range map[string]string{
		"number for an address": `[{"address":1}]`,
		"short hash":            `[{"blockHash":"0x12"}]`,
		"no digits":             `[{"data":"0xzz"}]`,
		"no prefix":             `[{"topics":["` + "00" + `"]}]`,
		"no list":               `{"address":"0x"}`,
		"a word":                `[null]`,
		"no truth":              `[{"removed":"no"}]`,
	} {
		require.Error(t, new(nodeLogs).UnmarshalRaw([]byte(text)), name)
	}
	var none nodeLogs
	require.NoError(t, none.UnmarshalRaw([]byte("null")))
	require.Empty(t, none)
}
