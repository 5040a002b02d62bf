package api

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"syscall"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/gin-gonic/gin"
	"github.com/google/uuid"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/specie-money/specie/domain"
)

// DefaultAddress is where the API listens unless told otherwise: this machine only.
const DefaultAddress = "127.0.0.1:8080"

const (
	securityScheme = "apiKey"
	docsPath       = "/docs"

	defaultMaxBody = 128 << 10 // bytes; the largest transaction a node takes is 128 KiB of raw bytes, a transfer far less
	defaultMaxLag  = 20        // blocks
)

// Timeouts of a connection. A change waits some ten seconds for its transaction, so an answer may take longer than that.
const (
	timeoutHeader   = 5 * time.Second
	timeoutRead     = 15 * time.Second
	timeoutWrite    = 60 * time.Second
	timeoutIdle     = 2 * time.Minute
	timeoutShutdown = 20 * time.Second
	timeoutCheck    = 3 * time.Second
	expireEvery     = time.Hour
)

// Store is what the API itself keeps.
type Store interface {
	KeyStore
	IdempotencyStore
	ReplicaStore
	// Writable reports whether a change could be kept.
	Writable(ctx context.Context) error
}

// Options are what a server is made of.
type Options struct {
	Service Service
	Store   Store
	ChainID uint64              // the chain that this server was set up for
	Version string              // of the program
	Metrics prometheus.Gatherer // nil: none

	Log     *slog.Logger     // nil: slog.Default
	Now     func() time.Time // nil: time.Now; dates keys and answers, nothing on chain
	MaxBody int64            // bytes; 0: 128 KiB
	MaxLag  uint64           // blocks the index may be behind and be called ready; 0: 20
}

// Server is the HTTP API.
type Server struct {
	options  Options
	instance string // this process's run: requests in flight under another one were left behind
	engine   *gin.Engine
	api      huma.API
}

// New makes a server.
func New(options Options) *Server {
	if options.Log == nil {
		options.Log = slog.Default()
	}
	if options.Now == nil {
		options.Now = time.Now
	}
	if options.MaxBody == 0 {
		options.MaxBody = defaultMaxBody
	}
	if options.MaxLag == 0 {
		options.MaxLag = defaultMaxLag
	}
	s := &Server{options: options, instance: uuid.NewString(), engine: gin.New()}
	s.engine.HandleMethodNotAllowed = true
	s.engine.RedirectTrailingSlash = false
	s.engine.Use(identify, accessLog(options.Log), securityHeaders, recoverPanic(options.Log), limitBody(options.MaxBody))
	s.engine.NoRoute(func(c *gin.Context) {
		writeProblem(c, domain.Errorf(domain.CodeNotFound, "there is nothing at this path; %s lists what there is", docsPath))
	})
	s.engine.NoMethod(func(c *gin.Context) {
		writeProblem(c, domain.Errorf(domain.CodeMethodNotAllowed, "this path takes another method; %s tells which", docsPath))
	})
	s.api = humagin.New(s.engine, configuration(options.Version))
	s.api.UseMiddleware(s.authenticate, s.idempotent, s.conditional)
	s.routes()
	s.docs()
	return s
}

func configuration(version string) huma.Config {
	config := huma.DefaultConfig("Specie", version)
	config.Info.Description = description
	config.DocsPath, config.SchemasPath, config.CreateHooks = "", "", nil // the reference is our own; answers carry no links to schemas
	config.RejectUnknownQueryParameters = true
	config.Components.SecuritySchemes = map[string]*huma.SecurityScheme{
		securityScheme: {Type: "http", Scheme: "bearer", BearerFormat: secretPrefix + "…", Description: "An API key"},
	}
	return config
}

func (s *Server) routes() {
	s.healthRoutes()
	s.metricsRoutes()
	s.errorRoutes()
	s.requestRoutes()
	s.walletRoutes()
	s.applicationRoutes()
	s.transferRoutes()
	s.redemptionRoutes()
	s.tradeRoutes()
	s.nettingRoutes()
	s.coinRoutes()
	s.attestationRoutes()
	s.chainRoutes()
	s.accessRoutes()
	s.keyRoutes()
}

// Handler gives the server without its listener.
func (s *Server) Handler() http.Handler { return s.engine }

// OpenAPI gives the document that describes the API. It needs no system behind it: options with a version are enough.
func (s *Server) OpenAPI() *huma.OpenAPI { return s.api.OpenAPI() }

// Listen takes the address, so that a port in use is known before anything else is started. Error: port-in-use.
func Listen(ctx context.Context, address string) (net.Listener, error) {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", address)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, domain.Wrap(domain.CodePortInUse, err, "%s is in use by another program; end it, or choose another address", address)
	}
	if err != nil {
		return nil, domain.Wrap(domain.CodeSettingInvalid, err, "%q can not be listened on: %v", address, err)
	}
	return listener, nil
}

// Serve answers requests until ctx ends; then it takes no new ones, and returns when those under way are answered.
func (s *Server) Serve(ctx context.Context, listener net.Listener) error {
	server := &http.Server{
		Handler: s.engine, ReadHeaderTimeout: timeoutHeader, ReadTimeout: timeoutRead, WriteTimeout: timeoutWrite, IdleTimeout: timeoutIdle,
		MaxHeaderBytes: 32 << 10, ErrorLog: slog.NewLogLogger(s.options.Log.Handler(), slog.LevelWarn),
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	var beside sync.WaitGroup
	known := make(chan struct{})
	beside.Go(func() { s.attend(ctx, sync.OnceFunc(func() { close(known) })) })
	select {
	case <-known:
	case <-ctx.Done():
	}
	beside.Go(func() { s.expire(ctx) })
	ended := make(chan error, 1)
	go func() {
		<-ctx.Done()
		patience, done := context.WithTimeout(context.WithoutCancel(ctx), timeoutShutdown)
		defer done()
		ended <- server.Shutdown(patience)
	}()
	err := server.Serve(listener)
	stop()
	beside.Wait()
	if errors.Is(err, http.ErrServerClosed) {
		err = nil
	}
	if err = errors.Join(err, <-ended); err != nil {
		return fmt.Errorf("serve the API: %w", err)
	}
	return nil
}

// expire forgets answers that were kept long enough, now and every hour.
func (s *Server) expire(ctx context.Context) {
	ticker := time.NewTicker(expireEvery)
	defer ticker.Stop()
	for {
		_, err := s.options.Store.ExpireIdempotent(ctx, s.options.Now().Add(-idempotencyKept).Unix())
		if err != nil && ctx.Err() == nil {
			s.options.Log.ErrorContext(ctx, "old idempotency keys not removed", "error", withCauses(err))
		}
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
	}
}
