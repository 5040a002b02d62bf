package api

import (
	"context"

	"github.com/specie-money/specie/store"
)

// ReplicaStore may have replicas that what is derived is read from.
type ReplicaStore interface {
	// FromReplica lets what is read with the context come from a replica that has what the principal changed.
	FromReplica(ctx context.Context, principal string) context.Context
	// NoteChange is told before a principal is answered a change.
	NoteChange(ctx context.Context, principal string) error
	Replicas() []store.ReplicaStatus
}
