// Package deploy puts Specie's contracts on a chain, hands their administration over, and tells what is where in a
// manifest. A deployment that was stopped at any moment goes on where it stopped.
package deploy

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"math/big"
	"os"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/chain/lane"
	"github.com/specie-money/specie/domain"
)

// Options of a deployment. Client, Signer, Config and Directory are required.
type Options struct {
	Client *client.Client
	// Signer is the deployer. It needs native coin for gas, and has no role when all is done.
	Signer keys.Signer
	Config Config
	// Directory holds the manifests.
	Directory string
	// Confirmed is how many blocks must follow a transaction until it counts as final; 0 for a chain that never
	// reorganises.
	Confirmed uint64
	// NextTime is as in lane.Options: for a chain with a clock of its own.
	NextTime func(parent uint64) uint64
	// Tip is what the deployer pays the sealer [wei per gas]; nil means 1 gwei.
	Tip *big.Int
	// Progress, if set, is told before each step.
	Progress func(step string, number, total int)
	// Log takes what needs no answer; nil means slog.Default().
	Log *slog.Logger
}

// Deploy puts all contracts on the client's chain, or goes on with a deployment that was stopped, and writes the
// manifest. When the manifest is there already, nothing is sent: it is verified and given.
//
// Errors: setting-invalid, conflict (deployed before with other settings), insufficient-native-coin, node-unreachable,
// manifest-mismatch, transaction-pending when the context ends first, and those of the contracts.
func Deploy(ctx context.Context, options Options) (*Manifest, error) {
	if options.Log == nil {
		options.Log = slog.Default()
	}
	if err := options.Config.check(); err != nil {
		return nil, err
	}
	deployer := options.Signer.Address()
	if err := options.Config.checkDeployer(deployer); err != nil {
		return nil, err
	}
	configHash, err := options.Config.fingerprint()
	if err != nil {
		return nil, err
	}
	chainID := options.Client.ID().Uint64()
	done, err := Load(options.Directory, chainID)
	if err == nil {
		if err := done.confirm(ctx, options.Client, configHash); err != nil {
			return nil, err
		}
		return done, forget(partialPath(options.Directory, chainID))
	}
	if !errors.Is(err, domain.ErrorOf(domain.CodeManifestMissing)) {
		return nil, err
	}
	genesis, err := options.Client.HeaderByNumber(ctx, new(big.Int))
	if err != nil {
		return nil, client.Explain(err)
	}
	partial := partialPath(options.Directory, chainID)
	progress, err := openProgress(partial, progressState{
		ChainID: chainID, GenesisHash: genesis.Hash(), ConfigHash: configHash, Deployer: deployer,
	})
	if err != nil {
		return nil, err
	}
	d := &deployment{Options: options, progress: progress, contracts: map[string]Contract{}}
	manifest, err := d.run(ctx)
	if err != nil {
		return nil, err
	}
	if err := writeFile(manifestPath(options.Directory, chainID), manifest); err != nil {
		return nil, err
	}
	return manifest, forget(partial)
}

// forget removes the progress of a finished deployment, which a crash may have left.
func forget(partial string) error {
	if err := os.Remove(partial); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("remove the finished deployment's progress: %w", err)
	}
	return nil
}

// confirm checks that an earlier deployment is what is asked for now, and is still there.
func (m *Manifest) confirm(ctx context.Context, c *client.Client, configHash common.Hash) error {
	if m.ConfigHash != configHash {
		return domain.Errorf(domain.CodeConflict, "chain %d was deployed to with other settings; what may change is changed by the administrator, not by another deployment", m.ChainID)
	}
	return Verify(ctx, c, m)
}

// checkDeployer keeps the deployer out of every role and power: it must have none in the end.
func (c Config) checkDeployer(deployer common.Address) error {
	if c.Admin == deployer {
		return invalid("admin", "the administrator must be another than the deployer, who gives up all roles")
	}
	powers := map[string][]common.Address{
		"endorsers": c.Endorsers, "cashiers": c.Cashiers, "nettingOperators": c.NettingOperators,
	}
	for name, role := range c.Roles {
		powers["roles."+name] = role.Members
	}
	for _, coin := range c.Coins {
		powers["coins."+coin.Currency+".attesters"], powers["coins."+coin.Currency+".bookers"] = coin.Attesters, coin.Bookers
	}
	for field, members := range powers {
		if slices.Contains(members, deployer) {
			return invalid(field, "the deployer can have no role")
		}
	}
	return nil
}

// deployment is one run of Deploy.
type deployment struct {
	Options
	progress  *progress
	lanes     *lane.Lanes
	contracts map[string]Contract // by name, as they are created
	order     []string            // names in the order of creation
}

// look is how often a node that can not tell of new blocks is asked.
const look = 250 * time.Millisecond

// run does all steps, waits until they are final, checks the result and describes it.
func (d *deployment) run(ctx context.Context) (*Manifest, error) {
	d.lanes = lane.New(lane.Options{
		Store: d.progress, Node: d.Client, Signers: oneSigner{d.Signer}, ChainID: d.Client.ID(), Confirmed: d.Confirmed,
		Tip: d.Tip, NextTime: d.NextTime, Every: look, Log: d.Log,
	})
	// What an earlier run has sent, or could not send, comes first.
	if err := d.lanes.Advance(ctx); err != nil {
		return nil, err
	}
	following, stop := context.WithCancel(ctx)
	ended := make(chan error, 1)
	go func() { ended <- d.lanes.Run(following) }()
	defer func() {
		stop()
		if err := <-ended; !errors.Is(err, context.Canceled) && !errors.Is(err, context.DeadlineExceeded) {
			d.Log.WarnContext(ctx, "deploy: the lane ended", "error", err)
		}
	}()

	steps := d.steps()
	for i, step := range steps {
		if d.Progress != nil {
			d.Progress(step.name, i+1, len(steps))
		}
		if err := step.do(ctx); err != nil {
			return nil, fmt.Errorf("deployment step %s: %w", step.name, err)
		}
	}
	if err := d.awaitFinality(ctx); err != nil {
		return nil, err
	}
	manifest, err := d.manifest(ctx)
	if err != nil {
		return nil, err
	}
	if err := Verify(ctx, d.Client, manifest); err != nil {
		return nil, err
	}
	return manifest, Audit(ctx, d.Client, manifest)
}

// transact sends the transaction of a step and waits until it is executed. One that reverted in an earlier run, say
// because its gas did not suffice, is tried again as another.
func (d *deployment) transact(ctx context.Context, step string, request lane.Request) (*lane.Transaction, error) {
	request.From = d.Signer.Address()
	for attempt := 1; ; attempt++ {
		request.Purpose = fmt.Sprintf("deploy/%s/%d", step, attempt)
		known, err := d.progress.Find(ctx, request.Purpose)
		if err != nil {
			return nil, err
		}
		if known == nil || known.State != lane.StateReverted {
			break
		}
	}
	tx, err := d.lanes.Submit(ctx, request)
	if err != nil {
		return nil, err
	}
	if tx.State == lane.StatePending && tx.Code != "" {
		// It will not be executed soon; what it waits for needs somebody to act. It is kept, and a later run goes on.
		return nil, domain.Errorf(tx.Code, "%s; see to it and deploy again, it goes on where it stopped", tx.Detail)
	}
	if tx, err = d.lanes.Wait(ctx, request.Purpose); err != nil {
		return nil, err
	}
	if err := tx.Err(); err != nil {
		return nil, err
	}
	return tx, nil
}

// awaitFinality waits until no reorganisation can move the contracts.
func (d *deployment) awaitFinality(ctx context.Context) error {
	timer := time.NewTicker(look)
	defer timer.Stop()
	for {
		waiting, err := d.progress.Unsettled(ctx)
		if err != nil || len(waiting) == 0 {
			return err
		}
		select {
		case <-ctx.Done():
			return domain.Errorf(domain.CodeTransactionPending, "%d transactions are not final yet; deploy again to go on", len(waiting))
		case <-timer.C:
		}
	}
}

// oneSigner is the deployer's lane's.
type oneSigner struct{ signer keys.Signer }

func (o oneSigner) SignerOf(address common.Address) (keys.Signer, error) {
	if address != o.signer.Address() {
		return nil, domain.Errorf(domain.CodeKeyUnknown, "the deployer is %s, not %s", o.signer.Address(), address)
	}
	return o.signer, nil
}
