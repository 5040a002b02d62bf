package wire

import (
	"bytes"
	"encoding/json"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

var texts = []string{
	`null`, ` true `, `-1.5e3`, `""`, `"a\"b"`, `"\\"`, `"\\\""`, `[]`, `{}`, ` [ 1 , "]" , {"}":[{}]} ] `,
	`{"a":{"b":[1,2,{"c":"\u005d"}]},"d":null}`, `[{"a":1,"a":2},{}]`,
	`[`, `]`, `{"a"`, `{"a":}`, `"`, `"\"`, `[1,]`, `[,1]`, `{"a":1,}`, `1 2`, `[1}`, "\x00", ``,
}

// Whatever encoding/json takes for a value is one here, and ends at the same byte. What is none may be taken for one,
// and may be refused, but is never read past its end.
func FuzzValue(f *testing.F) {
	for _, text := range texts {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		s := scanner{text: text}
		value, err := s.value()
		require.LessOrEqual(t, s.at, len(text))
		if !json.Valid(text) {
			return
		}
		require.NoError(t, err)
		require.Equal(t, string(bytes.Trim(text, " \t\r\n")), string(value))
		require.NoError(t, s.end())
	})
}

// The members that are visited are those that encoding/json finds.
func FuzzEachObject(f *testing.F) {
	for _, text := range texts {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var wanted []map[string]json.RawMessage
		found := []map[string]json.RawMessage{}
		ended := 0
		err := EachObject(text, func() { found = append(found, map[string]json.RawMessage{}) }, func(key, value []byte) error {
			found[len(found)-1][string(key)] = value
			return nil
		}, func() error {
			ended++
			require.Len(t, found, ended)
			return nil
		})
		// Keys are as they were sent, and null is no object: encoding/json tells both otherwise.
		told := utf8.Valid(text) && !bytes.ContainsRune(text, '\\') && !bytes.Contains(text, []byte("null"))
		if !told || json.Unmarshal(text, &wanted) != nil {
			return
		}
		require.NoError(t, err)
		require.Equal(t, wanted, found)
		require.Len(t, found, ended)
	})
}

// A message in pieces is whole with its last byte and not before.
func FuzzEnclosed(f *testing.F) {
	for _, text := range texts {
		f.Add([]byte(text), uint16(1), uint16(3))
	}
	f.Fuzz(func(t *testing.T, text []byte, first, second uint16) {
		text = bytes.Trim(text, " \t\r\n")
		if !json.Valid(text) || text[0] != '[' && text[0] != '{' {
			return
		}
		var e enclosed
		for _, length := range []uint16{first, second} {
			piece := text[:min(int(length), len(text)-1)]
			e.add(piece)
			require.False(t, e.whole)
			text = text[len(piece):]
		}
		e.add(text)
		require.True(t, e.whole)
	})
}

func TestStringsOfAnArray(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		wanted := rapid.SliceOf(rapid.StringMatching("[0-9a-fx]*")).Draw(t, "texts")
		array, err := json.MarshalIndent(wanted, "", rapid.SampledFrom([]string{"", " ", "\t"}).Draw(t, "indent"))
		require.NoError(t, err)
		found := []string{}
		require.NoError(t, EachString(array, func(text []byte) error {
			found = append(found, string(text))
			return nil
		}))
		require.Equal(t, append([]string{}, wanted...), found)
	})
}

// One answer that was long does not hold its memory for good.
func TestLongBufferIsNotKept(t *testing.T) {
	for range cap(buffers) {
		require.NoError(t, withBuffer(func(buffer *bytes.Buffer) error {
			buffer.Grow(longestKept + 1)
			return nil
		}))
	}
	for range cap(buffers) {
		select {
		case buffer := <-buffers:
			require.LessOrEqual(t, buffer.Cap(), longestKept)
		default:
		}
	}
}
