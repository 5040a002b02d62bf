// Package embedded runs a whole chain inside the process: geth as a library, archiving every state, sealed by
// chain/sealer, with JSON-RPC over HTTP and WebSocket on one loopback port. It speaks to no peers.
package embedded
