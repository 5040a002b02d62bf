package history

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/chain/typeddata"
)

// party is a key with a name that its address follows from. None is a secret: the chain is for benchmarks alone.
type party struct{ keys.Signer }

func partyOf(name string) party {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("specie history: " + name)))
	if err != nil {
		panic(err) // a hash outside the curve's order: impossible in practice and fixed by the name
	}
	return party{keys.NewSigner(key)}
}

var (
	deployer  = partyOf("deployer")
	cashier   = partyOf("cashier")
	relayer   = partyOf("relayer") // carries what others have signed
	endorsers = []party{partyOf("endorser 1"), partyOf("endorser 2"), partyOf("endorser 3")}
	attesters = []party{partyOf("custodian"), partyOf("auditor")}
)

// wallets are those of a chain.
func wallets(count int) []party {
	all := make([]party, count)
	for i := range all {
		all[i] = partyOf(fmt.Sprint("wallet ", i))
	}
	return all
}

func addressesOf(parties []party) []common.Address {
	addresses := make([]common.Address, len(parties))
	for i, one := range parties {
		addresses[i] = one.Address()
	}
	return addresses
}

// sign gives the signatures over a message as the contracts take them.
func sign(message typeddata.Message, by ...party) (joined []byte, digest common.Hash, err error) {
	if digest, err = typeddata.Digest(message); err != nil {
		return nil, digest, err
	}
	signatures := map[common.Address]typeddata.Signature{}
	for _, one := range by {
		raw, err := one.SignHash(digest)
		if err == nil {
			signatures[one.Address()], err = typeddata.SignatureOf(raw)
		}
		if err != nil {
			return nil, digest, fmt.Errorf("sign %s: %w", message.PrimaryType, err)
		}
	}
	return typeddata.Join(signatures), digest, nil
}
