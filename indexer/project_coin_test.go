package indexer

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/specie-money/specie/bindings"
)

func TestTransfersAreReadAsTheBindingsReadThem(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.SliceOfN(rapid.Byte(), 32, 32)
		log := types.Log{
			Topics: []common.Hash{transferTopic}, Data: rapid.SliceOfN(rapid.Byte(), 0, 65).Draw(t, "data"),
		}
		if rapid.Bool().Draw(t, "one word") {
			log.Data = word.Draw(t, "value")
		}
		for range rapid.IntRange(0, 3).Draw(t, "topics") {
			log.Topics = append(log.Topics, common.Hash(word.Draw(t, "topic")))
		}
		want, wantErr := bindings.NewTradeCoin().UnpackTransferEvent(&log)
		got, err := unpackTransfer(&log)
		require.Equal(t, wantErr == nil, err == nil)
		require.Equal(t, want, got)
	})
}
