package wire

import (
	"bytes"
	"fmt"
)

// scanner finds the values in a text of JSON (RFC 8259). It looks for where they begin and end, so that a long one costs no
// more than the search for its last byte, and leaves what is in texts and numbers to whoever wants them.
type scanner struct {
	text []byte
	at   int
}

// unexpected says where the text is not what it should be, without repeating any of it.
func (s *scanner) unexpected() error {
	if s.at >= len(s.text) {
		return fmt.Errorf("the answer ends early, after %d bytes", len(s.text))
	}
	return fmt.Errorf("byte %d of the answer is not expected", s.at)
}

// peek gives the next byte that is no space; 0 at the end.
func (s *scanner) peek() byte {
	for ; s.at < len(s.text); s.at++ {
		switch c := s.text[s.at]; c {
		case ' ', '\t', '\n', '\r':
		default:
			return c
		}
	}
	return 0
}

// take passes a byte that has to come.
func (s *scanner) take(c byte) error {
	if s.peek() != c {
		return s.unexpected()
	}
	s.at++
	return nil
}

// end makes sure that nothing follows.
func (s *scanner) end() error {
	if s.peek() != 0 || s.at < len(s.text) {
		return s.unexpected()
	}
	return nil
}

// string passes a text and gives what is between its quotes, escapes as they are.
func (s *scanner) string() ([]byte, error) {
	if err := s.take('"'); err != nil {
		return nil, err
	}
	first := s.at
	for {
		length := bytes.IndexByte(s.text[s.at:], '"')
		if length < 0 {
			s.at = len(s.text)
			return nil, s.unexpected()
		}
		s.at += length + 1
		if !isEscaped(s.text[first:s.at-1], false) {
			return s.text[first : s.at-1], nil
		}
	}
}

// isEscaped tells whether what comes after a piece of a text is escaped: after an odd number of backslashes. The piece
// itself may begin with an escaped byte.
func isEscaped(piece []byte, begins bool) bool {
	backslashes := 0
	for i := len(piece) - 1; i >= 0 && piece[i] == '\\'; i-- {
		backslashes++
	}
	if begins && backslashes == len(piece) {
		backslashes++
	}
	return backslashes%2 == 1
}

// array visits each element; visit passes it.
func (s *scanner) array(visit func() error) error {
	if err := s.take('['); err != nil {
		return err
	}
	if s.peek() == ']' {
		s.at++
		return nil
	}
	for {
		if err := visit(); err != nil {
			return err
		}
		if s.peek() == ']' {
			s.at++
			return nil
		}
		if err := s.take(','); err != nil {
			return err
		}
	}
}

// object visits each member; visit passes its value.
func (s *scanner) object(visit func(key []byte) error) error {
	if err := s.take('{'); err != nil {
		return err
	}
	if s.peek() == '}' {
		s.at++
		return nil
	}
	for {
		key, err := s.string()
		if err == nil {
			err = s.take(':')
		}
		if err == nil {
			err = visit(key)
		}
		if err != nil {
			return err
		}
		if s.peek() == '}' {
			s.at++
			return nil
		}
		if err := s.take(','); err != nil {
			return err
		}
	}
}

// value passes a value and gives it whole.
func (s *scanner) value() ([]byte, error) {
	s.peek()
	first := s.at
	for depth := 0; s.at < len(s.text); {
		switch s.text[s.at] {
		case '"':
			if _, err := s.string(); err != nil {
				return nil, err
			}
		case '{', '[':
			depth++
			s.at++
			continue
		case '}', ']':
			if depth--; depth < 0 {
				return nil, s.unexpected()
			}
			s.at++
		case ',', ':', ' ', '\t', '\n', '\r':
			if depth == 0 {
				return nil, s.unexpected()
			}
			s.at++
			continue
		default:
			s.plain()
		}
		if depth == 0 {
			return s.text[first:s.at], nil
		}
	}
	return nil, s.unexpected()
}

// plain passes a number, true, false or null.
func (s *scanner) plain() {
	for s.at++; s.at < len(s.text); s.at++ {
		switch s.text[s.at] {
		case ',', ':', '"', '{', '[', '}', ']', ' ', '\t', '\n', '\r':
			return
		}
	}
}
