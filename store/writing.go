package store

import "context"

// writing is what a batch writes, one piece after the other, beside the batch: the next rows are derived meanwhile.
type writing struct {
	pieces  chan piece
	ended   chan struct{}
	pending bool  // there may be pieces that are not written yet
	err     error // of the first piece that failed; no piece after it is written
}

// piece is something to write, or only to tell that all before it is written.
type piece struct {
	write func() error
	done  chan struct{}
}

// piecesWaiting bounds the memory that rows take which are not written yet.
const piecesWaiting = 4

func newWriting() *writing {
	w := &writing{pieces: make(chan piece, piecesWaiting), ended: make(chan struct{})}
	go func() {
		defer close(w.ended)
		for p := range w.pieces {
			if p.done != nil {
				close(p.done)
			} else if w.err == nil {
				w.err = p.write()
			}
		}
	}()
	return w
}

// later writes a piece when all before it are written.
func (w *writing) later(write func() error) {
	w.pending = true
	w.pieces <- piece{write: write}
}

// settle returns when all is written, with the error of the first piece that failed.
func (w *writing) settle() error {
	if !w.pending {
		return w.err
	}
	done := make(chan struct{})
	w.pieces <- piece{done: done}
	<-done
	w.pending = false
	return w.err
}

// end returns when nothing is being written any more. Nothing can be written afterwards.
func (w *writing) end() {
	close(w.pieces)
	<-w.ended
}

// executeLater runs a statement when all before it has been written.
func (b *Batch) executeLater(ctx context.Context, statement string, values ...any) {
	b.writing.later(func() error { return b.execute(ctx, statement, values) })
}
