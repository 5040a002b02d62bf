package deploy

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/domain"
)

// Audit checks on chain that the administration is as the manifest says: every contract obeys the one access manager and
// each of its functions needs the role meant for it, every role has its members with their delays and nobody else, ADMIN
// alone grants roles and only with a delay, and the deployer, whom OpenZeppelin's constructor made ADMIN without one, has
// no role at all. It is true of a fresh deployment; later the administrator may have changed members. Error:
// manifest-mismatch.
func Audit(ctx context.Context, c *client.Client, m *Manifest) error {
	for _, contract := range m.Contracts {
		if err := auditContract(ctx, c, m, contract); err != nil {
			return err
		}
	}
	roles, err := ReadRoles(ctx, c, m)
	if err != nil {
		return err
	}
	if len(roles) != len(m.Roles) {
		return domain.Errorf(domain.CodeManifestMismatch, "there are %d roles on the chain instead of %d", len(roles), len(m.Roles))
	}
	for i, role := range m.Roles {
		if err := auditRole(roles[i], role, m.Deployer); err != nil {
			return err
		}
	}
	return nil
}

func auditContract(ctx context.Context, c *client.Client, m *Manifest, contract Contract) error {
	parsed := interfaceOf(contract.Name)
	if _, managed := parsed.Methods["authority"]; managed {
		authority, err := client.Call(ctx, c, contract.Address, tradeCoin.PackAuthority(), tradeCoin.UnpackAuthority)
		if err != nil {
			return err
		}
		if authority != m.Manager() {
			return domain.Errorf(domain.CodeManifestMismatch, "%s obeys %s instead of the access manager %s", contract.Name, authority, m.Manager())
		}
	}
	closed, err := client.Call(ctx, c, m.Manager(), accessManager.PackIsTargetClosed(contract.Address), accessManager.UnpackIsTargetClosed)
	if err != nil {
		return err
	}
	if closed {
		return domain.Errorf(domain.CodeManifestMismatch, "the restricted functions of %s are closed to everybody", contract.Name)
	}
	for _, method := range changing(parsed) {
		now, err := roleOf(ctx, c, m, contract, method)
		if err != nil {
			return err
		}
		if meant := grants[kindOf(contract.Name)][method.Name]; now != meant.ID {
			return domain.Errorf(domain.CodeManifestMismatch, "%s of %s needs role %d instead of %d", method.Sig, contract.Name, now, meant.ID)
		}
	}
	return nil
}

func auditRole(now RoleAccess, meant RoleGrant, deployer common.Address) error {
	mismatch := func(format string, arguments ...any) error {
		return domain.Errorf(domain.CodeManifestMismatch, "role "+meant.Name+": "+format, arguments...)
	}
	members := make([]Member, 0, len(meant.Members))
	for _, account := range meant.Members {
		members = append(members, Member{account, meant.Delay})
	}
	switch {
	case now.Role != Role{meant.ID, meant.Name}:
		return mismatch("the chain has %q with id %d where id %d is expected", now.Name, now.ID, meant.ID)
	case slices.ContainsFunc(now.Members, func(member Member) bool { return member.Account == deployer }):
		return mismatch("the deployer %s still has it", deployer)
	case now.ID == RoleAdmin.ID && slices.ContainsFunc(now.Members, func(member Member) bool { return member.Delay == 0 }):
		return mismatch("an administrator has no delay")
	case !slices.Equal(now.Members, members):
		return mismatch("its members and their delays [s] are %v instead of %v", now.Members, members)
	case now.Admin != RoleAdmin.ID || now.Guardian != RoleAdmin.ID:
		return mismatch("it is granted by role %d and guarded by role %d, both should be %s", now.Admin, now.Guardian, RoleAdmin.Name)
	}
	return nil
}
