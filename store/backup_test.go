package store_test

import (
	"errors"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

// While a backup does what must see no transaction that its copy does not know, none is noted; those that waited are afterwards.
func TestBackupHoldsWhateverLeadsToATransaction(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := open(t, url)
		lanes := s.Lanes(7431)
		require.NoError(t, lanes.Insert(t.Context(), laneTransaction("before", 0, 1)))
		handedIn := store.Hash{9}
		notes := map[string]func() error{
			"insert":  func() error { return lanes.Insert(t.Context(), laneTransaction("during", 1, 2)) },
			"variant": func() error { return lanes.AddVariant(t.Context(), "before", laneVariant(2, 3)) },
			"request": func() error {
				_, err := s.AddRequest(t.Context(), store.Request{ID: "handed in", TxHash: &handedIn})
				return err
			},
		}
		var noting sync.WaitGroup
		noted, outcomes := make(chan string, len(notes)), make(chan error, len(notes))
		dir := t.TempDir()
		require.NoError(t, s.Backup(t.Context(), dir, func() error {
			for name, note := range notes {
				noting.Go(func() {
					outcomes <- note()
					noted <- name
				})
			}
			select {
			case name := <-noted:
				return errors.New(name + " did not wait")
			case <-time.After(300 * time.Millisecond):
				return s.Ping(t.Context()) // who reads does not wait
			}
		}))
		noting.Wait()
		for range notes {
			require.NoError(t, <-outcomes)
		}
		variants := func(of *store.Store) map[string]int {
			unsettled, err := of.Lanes(7431).Unsettled(t.Context())
			require.NoError(t, err)
			found := map[string]int{}
			for _, one := range unsettled {
				found[one.Purpose] = len(one.Variants)
			}
			return found
		}
		require.Equal(t, map[string]int{"before": 2, "during": 1}, variants(s))

		copied := store.Options{Dir: dir, Existing: true}
		if url != "" {
			copied.Database = database.New(t)
			require.NoError(t, store.IntoEmpty(t.Context(), copied.Database, func(fill func(string) error) error {
				return fill(filepath.Join(dir, store.PostgresDump))
			}))
		}
		theCopy := openAt(t, copied)
		require.Equal(t, map[string]int{"before": 1}, variants(theCopy))
		_, err := theCopy.Request(t.Context(), "handed in")
		requireCode(t, domain.CodeNotFound, err)
	})
}

func TestBackupThatFailsLetsGo(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := open(t, url)
		full := errors.New("disk full")
		require.ErrorIs(t, s.Backup(t.Context(), t.TempDir(), func() error { return full }), full)
		require.NoError(t, s.Lanes(1).Insert(t.Context(), laneTransaction("after", 0, 1)))
	})
}
