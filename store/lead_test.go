package store_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

// leader leads until its context ends, and tells when it begins and when it is over.
func leader(ctx context.Context, s *store.Store, standby func(context.Context)) (began chan struct{}, ended chan error) {
	began, ended = make(chan struct{}), make(chan error, 1)
	go func() {
		ended <- s.Lead(ctx, "work", standby, func(ctx context.Context) error {
			close(began)
			<-ctx.Done()
			return ctx.Err()
		})
	}()
	return began, ended
}

func TestTheNextLeadsWhenTheFirstIsGone(t *testing.T) {
	for name, end := range map[string]func(t *testing.T, url string, stop func()){
		"stopped": func(_ *testing.T, _ string, stop func()) { stop() },
		"cut off": func(t *testing.T, url string, _ func()) {
			t.Helper()
			database.CutOffLeader(t, url)
		},
	} {
		t.Run(name, func(t *testing.T) {
			url := database.New(t)
			first, second := open(t, url), open(t, url)
			ctx, stop := context.WithCancel(t.Context())
			defer stop()
			began, ended := leader(ctx, first, nil)
			<-began

			waits := make(chan struct{}, 1)
			ctx, stopNext := context.WithCancel(t.Context())
			defer stopNext()
			beganNext, endedNext := leader(ctx, second, func(context.Context) {
				select {
				case waits <- struct{}{}:
				default:
				}
			})
			<-waits
			end(t, url, stop)
			require.Error(t, <-ended, "the first ends its work")
			select {
			case <-beganNext:
			case <-time.After(30 * time.Second):
				t.Fatal("the second did not take over")
			}
			stopNext()
			require.ErrorIs(t, <-endedNext, context.Canceled)
		})
	}
}

func TestALeaderAnswersWhatItsWorkDoes(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := open(t, url)
		require.NoError(t, s.Lead(t.Context(), "work", nil, func(context.Context) error { return nil }))
		failed := errors.New("failed")
		require.Equal(t, failed, s.Lead(t.Context(), "work", nil, func(context.Context) error { return failed }))
	})
}

func TestLeadingInOneThingIsNotLeadingInAnother(t *testing.T) {
	url := database.New(t)
	first, second := open(t, url), open(t, url)
	require.NoError(t, first.Lead(t.Context(), "one", nil, func(ctx context.Context) error {
		return second.Lead(ctx, "other", nil, func(context.Context) error { return nil })
	}))
}
