package wire

// EachString visits the strings of an array: what is between their quotes, escapes as they are. null is an empty array.
// Error: the value is something else.
func EachString(value []byte, visit func(text []byte) error) error {
	return eachElement(value, func(s *scanner) error {
		text, err := s.string()
		if err != nil {
			return err
		}
		return visit(text)
	})
}

// EachObject visits the members of every object of an array, in order, and tells of each object before and after its
// members. The value of a member is given whole. null is an empty array. Error: the value is something else.
func EachObject(value []byte, begin func(), visit func(key, value []byte) error, end func() error) error {
	return eachElement(value, func(s *scanner) error {
		begin()
		err := s.object(func(key []byte) error {
			value, err := s.value()
			if err != nil {
				return err
			}
			return visit(key, value)
		})
		if err != nil {
			return err
		}
		return end()
	})
}

func eachElement(value []byte, visit func(*scanner) error) error {
	if string(value) == "null" {
		return nil
	}
	s := &scanner{text: value}
	if err := s.array(func() error { return visit(s) }); err != nil {
		return err
	}
	return s.end()
}
