package deploy

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/chain/lane"
	"github.com/specie-money/specie/domain"
)

// progress keeps a deployment's transactions in a file, for the deployer's lane: there is no database yet. Everything
// is in the file before a node sees it, so a deployment that was killed goes on without sending anything twice.
type progress struct {
	path string
	of   progressState // what is deployed where, without transactions

	mutex sync.Mutex
	state progressState
}

var _ lane.Store = (*progress)(nil)

type progressState struct {
	ChainID      uint64              `json:"chainId"`
	GenesisHash  common.Hash         `json:"genesisHash"`
	ConfigHash   common.Hash         `json:"configHash"`
	Deployer     common.Address      `json:"deployer"`
	Transactions []*lane.Transaction `json:"transactions"` // in the order of their nonces
}

// openProgress reads the file of an unfinished deployment, which must be of the same chain, settings and deployer, or
// begins a new one.
func openProgress(path string, begun progressState) (*progress, error) {
	p := &progress{path: path, of: begun, state: begun}
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return p, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the unfinished deployment: %w", err)
	}
	var found progressState
	if err := json.Unmarshal(text, &found); err != nil {
		return nil, domain.Wrap(domain.CodeManifestMismatch, err, "%s is damaged; restore it from a backup", path)
	}
	switch {
	case found.ChainID != begun.ChainID || found.GenesisHash != begun.GenesisHash:
		return nil, domain.Errorf(domain.CodeChainMismatch, "%s is of another chain (%d, genesis %s)", path, found.ChainID, found.GenesisHash)
	case found.Deployer != begun.Deployer:
		return nil, domain.Errorf(domain.CodeConflict, "an unfinished deployment by %s is in %s; finish it with that key", found.Deployer, path)
	case found.ConfigHash != begun.ConfigHash:
		return nil, domain.Errorf(domain.CodeConflict, "an unfinished deployment with other settings is in %s; finish it with those, or remove the file to begin anew beside it", path)
	}
	p.state = found
	return p, nil
}

// change does something to the state and has it on the disk before anybody else sees it.
func (p *progress) change(change func(*progressState) error) error {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	next := p.state
	next.Transactions = slices.Clone(p.state.Transactions)
	if err := change(&next); err != nil {
		return err
	}
	if err := writeFile(p.path, next); err != nil {
		return err
	}
	p.state = next
	return nil
}

func (s *progressState) at(purpose string) int {
	return slices.IndexFunc(s.Transactions, func(tx *lane.Transaction) bool { return tx.Purpose == purpose })
}

func (s *progressState) ownerOf(nonce uint64) string {
	for _, tx := range s.Transactions {
		if slices.ContainsFunc(tx.Variants, func(v lane.Variant) bool { return v.Nonce == nonce }) {
			return tx.Purpose
		}
	}
	return ""
}

// Find gives the transaction of a purpose, or nil.
func (p *progress) Find(_ context.Context, purpose string) (*lane.Transaction, error) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if i := p.state.at(purpose); i >= 0 {
		return copied(p.state.Transactions[i]), nil
	}
	return nil, nil
}

// Insert saves a new transaction.
func (p *progress) Insert(_ context.Context, tx *lane.Transaction) error {
	return p.change(func(s *progressState) error {
		if s.at(tx.Purpose) >= 0 || s.ownerOf(tx.Nonce()) != "" {
			return lane.ErrTaken
		}
		s.Transactions = append(s.Transactions, copied(tx))
		return nil
	})
}

// AddVariant saves one more variant.
func (p *progress) AddVariant(_ context.Context, purpose string, variant lane.Variant) error {
	return p.change(func(s *progressState) error {
		i := s.at(purpose)
		if i < 0 {
			return domain.Errorf(domain.CodeNotFound, "no transaction has the purpose %q", purpose)
		}
		if owner := s.ownerOf(variant.Nonce); owner != "" && owner != purpose {
			return lane.ErrTaken
		}
		tx := copied(s.Transactions[i])
		tx.Variants = append(tx.Variants, variant)
		s.Transactions[i] = tx
		return nil
	})
}

// SaveOutcome overwrites how far a transaction has come.
func (p *progress) SaveOutcome(_ context.Context, outcome *lane.Transaction) error {
	return p.change(func(s *progressState) error {
		i := s.at(outcome.Purpose)
		if i < 0 {
			return domain.Errorf(domain.CodeNotFound, "no transaction has the purpose %q", outcome.Purpose)
		}
		tx := copied(outcome)
		tx.Variants = s.Transactions[i].Variants
		s.Transactions[i] = tx
		return nil
	})
}

// Unsettled lists what is not final.
func (p *progress) Unsettled(context.Context) ([]*lane.Transaction, error) {
	return p.list(func(tx *lane.Transaction) bool { return !tx.Final }), nil
}

// FinalFrom lists what is final from a nonce on.
func (p *progress) FinalFrom(_ context.Context, from common.Address, nonce uint64) ([]*lane.Transaction, error) {
	return p.list(func(tx *lane.Transaction) bool { return tx.Final && tx.From == from && tx.Nonce() >= nonce }), nil
}

// LastNonce gives the highest nonce of any variant.
func (p *progress) LastNonce(_ context.Context, from common.Address) (nonce uint64, found bool, err error) {
	for _, tx := range p.list(func(tx *lane.Transaction) bool { return tx.From == from }) {
		for _, variant := range tx.Variants {
			nonce, found = max(nonce, variant.Nonce), true
		}
	}
	return nonce, found, nil
}

// Senders lists the deployer.
func (p *progress) Senders(context.Context) ([]common.Address, error) {
	return []common.Address{p.of.Deployer}, nil
}

// Lead runs the work at once: a data directory is taken by one process.
func (p *progress) Lead(ctx context.Context, _ func(context.Context), work func(context.Context) error) error {
	return work(ctx)
}

func (p *progress) list(wanted func(*lane.Transaction) bool) []*lane.Transaction {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	var found []*lane.Transaction
	for _, tx := range p.state.Transactions {
		if wanted(tx) {
			found = append(found, copied(tx))
		}
	}
	slices.SortStableFunc(found, func(a, b *lane.Transaction) int {
		switch {
		case a.Nonce() < b.Nonce():
			return -1
		case a.Nonce() > b.Nonce():
			return 1
		}
		return 0
	})
	return found
}

// copied keeps callers' changes out of the state.
func copied(tx *lane.Transaction) *lane.Transaction {
	twin := *tx
	twin.Variants = slices.Clone(tx.Variants)
	return &twin
}
