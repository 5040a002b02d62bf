// Package domain holds the language of Specie: its types, its states and its error codes. It imports nothing else of
// the project, so that a reader learns the words of the system here before reading how they are used.
package domain
