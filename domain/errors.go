package domain

import (
	"errors"
	"fmt"
)

// Code names one kind of failure. Codes are part of the API: they are never renamed and never reused.
type Code string

// Error is a failure that may be shown to a user: its detail says what is wrong and what to do about it. The cause, if
// any, is for logs only.
type Error struct {
	Code   Code
	Detail string
	cause  error
}

// Errorf makes an Error. The detail must be safe to show: no secrets, no internal state.
func Errorf(code Code, format string, args ...any) *Error {
	return &Error{Code: code, Detail: fmt.Sprintf(format, args...)}
}

// Wrap makes an Error with a cause that stays out of what the user is shown.
func Wrap(code Code, cause error, format string, args ...any) *Error {
	return &Error{Code: code, Detail: fmt.Sprintf(format, args...), cause: cause}
}

// Error tells code and detail; the cause is reached through Unwrap.
func (e *Error) Error() string { return string(e.Code) + ": " + e.Detail }

// Unwrap gives the cause, or nil.
func (e *Error) Unwrap() error { return e.cause }

// Is reports whether the target is an Error of the same code, so that errors.Is(err, domain.ErrorOf(code)) works.
func (e *Error) Is(target error) bool {
	other, ok := target.(*Error)
	return ok && other.Code == e.Code && other.Detail == ""
}

// ErrorOf is a target for errors.Is that matches any Error of the code.
func ErrorOf(code Code) error { return &Error{Code: code} }

// CodeOf gives the code of the first Error in the chain, or CodeInternal.
func CodeOf(err error) Code {
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	return CodeInternal
}
