package deploy_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/deploy"
	"github.com/specie-money/specie/domain"
)

// Every function that asks the access manager belongs to a role; only the manager itself is left to ADMIN.
func TestEveryRestrictedFunctionHasARole(t *testing.T) {
	s := newSite(t)
	m, err := deploy.Deploy(t.Context(), s.options)
	require.NoError(t, err)
	restricted := 0
	for _, contract := range m.Contracts {
		access, err := deploy.ReadContract(t.Context(), s.client, m, contract)
		require.NoError(t, err)
		for _, function := range access.Functions {
			if function.Refusal != "AccessManagedUnauthorized" || function.Method.Name == "setAuthority" {
				require.Zero(t, function.Role, "%s of %s has a role that it does not ask for", function.Method.Sig, contract.Name)
				continue
			}
			restricted++
			require.NotZero(t, function.Role, "%s of %s needs a role", function.Method.Sig, contract.Name)
		}
	}
	require.Greater(t, restricted, 10)
}

// What the manifest says of the administration, and the chain does not bear out, is told.
func TestAuditTellsWhatIsNotSo(t *testing.T) {
	s := newSite(t)
	m, err := deploy.Deploy(t.Context(), s.options)
	require.NoError(t, err)
	require.NoError(t, deploy.Audit(t.Context(), s.client, m))
	somebody := common.Address{1}
	for detail, alter := range map[string]func(*deploy.Manifest){
		"role PAUSER: its members": func(m *deploy.Manifest) { m.Roles[1].Members = append(m.Roles[1].Members, somebody) },
		"role WIPER: its members":  func(m *deploy.Manifest) { m.Roles[4].Members = nil },
		"role ADMIN: its members":  func(m *deploy.Manifest) { m.Roles[0].Delay-- },
		"role UNFREEZER: its":      func(m *deploy.Manifest) { m.Roles[3].Delay++ },
		`has "FREEZER" with id 2`:  func(m *deploy.Manifest) { m.Roles[2].Name = "ICER" },
		"roles on the chain instead": func(m *deploy.Manifest) {
			m.Roles = m.Roles[:len(m.Roles)-1]
		},
		"role PAUSER: the deployer": func(m *deploy.Manifest) { m.Deployer = signer(t, "issuer").Address() },
		"role ADMIN: the deployer":  func(m *deploy.Manifest) { m.Deployer = signer(t, "admin").Address() },
		"needs role": func(m *deploy.Manifest) { // a contract of the kind to which no role was given
			m.Contracts[1].Address = m.Contracts[2].Address
		},
	} {
		altered, err := deploy.Load(s.options.Directory, m.ChainID)
		require.NoError(t, err)
		alter(altered)
		err = deploy.Audit(t.Context(), s.client, altered)
		require.ErrorIs(t, err, domain.ErrorOf(domain.CodeManifestMismatch), detail)
		require.ErrorContains(t, err, detail)
	}
}

// An access manager as OpenZeppelin's constructor leaves it, before it is handed over, is not passed.
func TestAuditAsksForTheHandOver(t *testing.T) {
	s := newSite(t)
	manager := bindings.NewAccessManager()
	deployer, admin := signer(t, "deployer").Address(), signer(t, "admin").Address()
	address := s.create(t, &bindings.AccessManagerMetaData, manager.PackConstructor(deployer))
	m := &deploy.Manifest{
		Deployer: deployer, Contracts: []deploy.Contract{{Name: "AccessManager", Address: address}},
		Roles: []deploy.RoleGrant{{Name: "ADMIN", Members: []common.Address{deployer}}},
	}
	err := deploy.Audit(t.Context(), s.client, m)
	require.ErrorContains(t, err, "the deployer "+deployer.Hex()+" still has it")

	s.send(t, &address, manager.PackGrantRole(0, admin, 0))
	s.send(t, &address, manager.PackRenounceRole(0, deployer))
	m.Roles[0].Members = []common.Address{admin}
	err = deploy.Audit(t.Context(), s.client, m)
	require.ErrorContains(t, err, "an administrator has no delay")

	// A contract that obeys another access manager, and functions that are closed.
	other := s.create(t, &bindings.AccessManagerMetaData, manager.PackConstructor(deployer))
	feed := s.create(t, &bindings.ReserveFeedMetaData, bindings.NewReserveFeed().PackConstructor(other, 6, "reserve"))
	m.Contracts = append(m.Contracts, deploy.Contract{Name: "ReserveFeed-USD", Address: feed})
	err = deploy.Audit(t.Context(), s.client, m)
	require.ErrorContains(t, err, "ReserveFeed-USD obeys "+other.Hex())
	s.send(t, &other, manager.PackSetTargetClosed(feed, true))
	m.Contracts = []deploy.Contract{{Name: "AccessManager", Address: other}, m.Contracts[1]}
	err = deploy.Audit(t.Context(), s.client, m)
	require.ErrorContains(t, err, "ReserveFeed-USD are closed")

	// A role that others than ADMIN may grant, and functions that were given to nobody.
	s.send(t, &other, manager.PackSetTargetClosed(feed, false))
	err = deploy.Audit(t.Context(), s.client, m)
	require.ErrorContains(t, err, "of ReserveFeed-USD needs role 0 instead of 7")
	s.send(t, &other, manager.PackGrantRole(0, admin, 1))
	s.send(t, &other, manager.PackLabelRole(1, "PAUSER"))
	s.send(t, &other, manager.PackSetRoleAdmin(1, 2))
	s.send(t, &other, manager.PackRenounceRole(0, deployer))
	m.Contracts = m.Contracts[:1]
	m.Roles = []deploy.RoleGrant{{Name: "ADMIN", Members: []common.Address{admin}, Delay: 1}, {ID: 1, Name: "PAUSER"}}
	err = deploy.Audit(t.Context(), s.client, m)
	require.ErrorContains(t, err, "role PAUSER: it is granted by role 2 and guarded by role 0")
}

// create and send act for the deployer, outside of a deployment.
func (s *site) create(t *testing.T, contract *bind.MetaData, arguments []byte) common.Address {
	t.Helper()
	return s.send(t, nil, append(common.FromHex(contract.Bin), arguments...)).ContractAddress
}

func (s *site) send(t *testing.T, to *common.Address, data []byte) *types.Receipt {
	t.Helper()
	deployer := signer(t, "deployer")
	nonce, err := s.client.PendingNonceAt(t.Context(), deployer.Address())
	require.NoError(t, err)
	tx, err := deployer.SignTx(types.NewTx(&types.DynamicFeeTx{
		ChainID: s.client.ID(), Nonce: nonce, To: to, Data: data, Gas: 8_000_000,
		GasFeeCap: big.NewInt(100 * params.GWei), GasTipCap: big.NewInt(params.GWei),
	}), s.client.ID())
	require.NoError(t, err)
	heads := make(chan *types.Header, 16)
	subscription, err := s.client.SubscribeNewHead(t.Context(), heads)
	require.NoError(t, err)
	defer subscription.Unsubscribe()
	require.NoError(t, s.client.SendTransaction(t.Context(), tx))
	for {
		if receipt, err := s.client.TransactionReceipt(t.Context(), tx.Hash()); err == nil {
			require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)
			return receipt
		}
		select {
		case <-heads:
		case <-t.Context().Done():
			require.FailNow(t, "the transaction was not mined")
		}
	}
}
