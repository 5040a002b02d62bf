package embedded

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/specie-money/specie/chain/durable"
	"github.com/specie-money/specie/domain"
)

// DefaultChainID is the chain id of a chain that was given none.
const DefaultChainID = 7431

// Genesis describes the first block of a chain.
type Genesis struct {
	// ChainID is replay protection's name of the chain; 0 means DefaultChainID.
	ChainID uint64
	// Time is when the chain begins; zero means now.
	Time time.Time
	// GasLimit is the gas limit of the first block; 0 means DefaultGasLimit.
	GasLimit uint64
	// Alloc gives native coin, code or storage to accounts.
	Alloc types.GenesisAlloc
	// Amsterdam switches the Amsterdam fork on, to measure what it will cost.
	Amsterdam bool
}

// genesisName is the file in the data directory that remembers the genesis, in geth's own format.
const genesisName = "genesis.json"

// chainConfig pins the forks: Osaka and all before it from the first block, none after it unless asked for.
func (g Genesis) chainConfig() *params.ChainConfig {
	zero := func() *big.Int { return new(big.Int) }
	at := func() *uint64 { return new(uint64) }
	config := &params.ChainConfig{
		ChainID:        new(big.Int).SetUint64(g.ChainID),
		HomesteadBlock: zero(), EIP150Block: zero(), EIP155Block: zero(), EIP158Block: zero(),
		ByzantiumBlock: zero(), ConstantinopleBlock: zero(), PetersburgBlock: zero(), IstanbulBlock: zero(),
		MuirGlacierBlock: zero(), BerlinBlock: zero(), LondonBlock: zero(), ArrowGlacierBlock: zero(), GrayGlacierBlock: zero(),
		TerminalTotalDifficulty: zero(),
		ShanghaiTime:            at(), CancunTime: at(), PragueTime: at(), OsakaTime: at(),
		BlobScheduleConfig: &params.BlobScheduleConfig{
			Cancun: params.DefaultCancunBlobConfig,
			Prague: params.DefaultPragueBlobConfig,
		},
	}
	if g.Amsterdam {
		config.AmsterdamTime = at()
	}
	return config
}

// block gives the genesis in geth's form, with the defaults filled in.
func (g Genesis) block() (*core.Genesis, error) {
	if g.ChainID == 0 {
		g.ChainID = DefaultChainID
	}
	if g.Time.IsZero() {
		g.Time = time.Now()
	}
	if g.GasLimit == 0 {
		g.GasLimit = DefaultGasLimit
	}
	if g.Time.Unix() < 0 {
		return nil, domain.Errorf(domain.CodeSettingInvalid, "the genesis time %s is before 1970", g.Time.Format(time.RFC3339))
	}
	if g.GasLimit < minGasLimit {
		return nil, domain.Errorf(domain.CodeSettingInvalid, "the genesis gas limit %d is below %d, what one transaction may take", g.GasLimit, minGasLimit)
	}
	return &core.Genesis{
		Config:     g.chainConfig(),
		Timestamp:  uint64(g.Time.Unix()),
		GasLimit:   g.GasLimit,
		Difficulty: new(big.Int),
		Alloc:      g.fullAlloc(),
	}, nil
}

// fullAlloc adds the contracts that the protocol itself calls.
func (g Genesis) fullAlloc() types.GenesisAlloc {
	alloc := core.SystemContractAllocs()
	maps.Copy(alloc, g.Alloc)
	return alloc
}

// loadGenesis gives the genesis that the directory remembers, after checking that the wanted one does not differ. A
// directory that remembers none is given the wanted one.
func loadGenesis(dir string, wanted Genesis) (*core.Genesis, error) {
	path := filepath.Join(dir, genesisName)
	content, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return rememberGenesis(path, wanted)
	}
	if err != nil {
		return nil, fmt.Errorf("read genesis: %w", err)
	}
	var stored core.Genesis
	if err := json.Unmarshal(content, &stored); err != nil || stored.Config == nil || stored.Config.ChainID == nil {
		return nil, domain.Wrap(domain.CodeDataDirForeign, err, "%s is not a genesis file; restore it from a backup, or use another data directory", path)
	}
	return &stored, wanted.agrees(&stored, dir)
}

func rememberGenesis(path string, wanted Genesis) (*core.Genesis, error) {
	block, err := wanted.block()
	if err != nil {
		return nil, err
	}
	content, err := json.MarshalIndent(block, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("encode genesis: %w", err)
	}
	if err := durable.WriteFile(path, append(content, '\n')); err != nil {
		return nil, fmt.Errorf("remember genesis: %w", err)
	}
	return block, nil
}

// agrees checks what is set in g against the genesis that a directory remembers.
func (g Genesis) agrees(stored *core.Genesis, dir string) error {
	differs := func(what string, have, want any) error {
		return domain.Errorf(domain.CodeDataDirForeign, "%s holds a chain with %s %v, not %v; use another data directory, or the settings it was made with", dir, what, have, want)
	}
	if g.ChainID != 0 && stored.Config.ChainID.Cmp(new(big.Int).SetUint64(g.ChainID)) != 0 {
		return differs("chain id", stored.Config.ChainID, g.ChainID)
	}
	if !g.Time.IsZero() && uint64(g.Time.Unix()) != stored.Timestamp {
		return differs("genesis time", time.Unix(int64(stored.Timestamp), 0).UTC().Format(time.RFC3339), g.Time.UTC().Format(time.RFC3339))
	}
	if g.GasLimit != 0 && g.GasLimit != stored.GasLimit {
		return differs("genesis gas limit", stored.GasLimit, g.GasLimit)
	}
	if g.Amsterdam && stored.Config.AmsterdamTime == nil {
		return differs("fork", "Osaka", "Amsterdam")
	}
	if g.Alloc == nil {
		return nil
	}
	have, err := json.Marshal(stored.Alloc)
	if err != nil {
		return fmt.Errorf("encode genesis accounts: %w", err)
	}
	want, err := json.Marshal(g.fullAlloc())
	if err != nil {
		return fmt.Errorf("encode genesis accounts: %w", err)
	}
	if !bytes.Equal(have, want) {
		return differs("genesis accounts", fmt.Sprintf("other than those set (%d", len(stored.Alloc)), fmt.Sprintf("%d)", len(g.fullAlloc())))
	}
	return nil
}
