package indexer

import (
	"encoding/json"
	"testing"

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

func TestEventsThatAreNone(t *testing.T) {
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
