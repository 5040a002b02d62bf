package store

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestNothingIsWrittenAfterAPieceThatFailed(t *testing.T) {
	w := newWriting()
	defer w.end()
	var written []int
	piece := func(number int, err error) func() error {
		return func() error {
			written = append(written, number)
			return err
		}
	}
	w.later(piece(1, nil))
	require.NoError(t, w.settle())
	require.Equal(t, []int{1}, written)

	full := errors.New("the disk is full")
	for number, err := range []error{nil, full, nil, errors.New("another")} {
		w.later(piece(number+2, err))
	}
	require.Equal(t, full, w.settle())
	w.later(piece(6, nil))
	require.Equal(t, full, w.settle(), "for good")
	require.Equal(t, []int{1, 2, 3}, written)
}
