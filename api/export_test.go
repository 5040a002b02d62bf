package api

import "github.com/specie-money/specie/store"

// RequestID tells tests the id under which a change is asked for, as its 202 would tell.
func RequestID(owner, route, key, uri string, body []byte) string {
	return purpose(store.IdempotencyKey{Owner: owner, Route: route, Key: key, BodyHash: fingerprint(uri, body)})
}
