// Package tradefile makes and checks trade files: what was issued to whom under which plan and rules, split into lots,
// in one text whose hash is anchored on chain.
package tradefile
