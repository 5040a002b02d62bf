package operations_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations/tradefile"
)

// What people are given to sign is what the contracts check, whatever the values.
func TestDigestsAreTheContracts(t *testing.T) {
	onEachDatabase(t, unchanged, func(t *testing.T, s *system) {
		ctx, d := t.Context(), s.deployed
		id := s.chain.ChainID().Uint64()
		feed := d.manifest.Coins[0].ReserveFeed
		hash := func(t *rapid.T, name string) common.Hash {
			return common.Hash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, name))
		}
		amount := func(t *rapid.T, name string) domain.Amount {
			return domain.Amount(rapid.Uint64Max(math.MaxInt64).Draw(t, name))
		}
		time := rapid.Uint64Max(1<<40 - 1)

		rapid.Check(t, func(t *rapid.T) {
			e := typeddata.Endorsement{
				Wallet: common.BytesToAddress(hash(t, "wallet").Bytes()), Commitment: hash(t, "commitment"), Country: rapid.Uint16().Draw(t, "country"),
				Tier: rapid.Uint8().Draw(t, "tier"), ValidUntil: time.Draw(t, "until"), CoinMask: rapid.Uint16().Draw(t, "mask"),
				Sequence: rapid.Uint32().Draw(t, "sequence"),
			}
			ours, err := typeddata.Digest(e.Message(typeddata.Registry(id, d.registry)))
			require.NoError(t, err)
			theirs, err := client.Call(ctx, s.node, d.registry, registryABI.PackHashEndorsement(bindings.IWalletRegistryEndorsement{
				Wallet: e.Wallet, Commitment: e.Commitment, Country: e.Country, Tier: e.Tier,
				ValidUntil: new(big.Int).SetUint64(e.ValidUntil), CoinMask: e.CoinMask, Sequence: e.Sequence,
			}), registryABI.UnpackHashEndorsement)
			require.NoError(t, err)
			require.Equal(t, common.Hash(theirs), ours)

			i := typeddata.Issuance{
				ApplicationID: hash(t, "application"), PlanHash: hash(t, "plan"), Seal: hash(t, "seal"), Deadline: time.Draw(t, "deadline"),
			}
			ours, err = typeddata.Digest(i.Message(typeddata.Desk(id, d.desk)))
			require.NoError(t, err)
			theirs, err = client.Call(ctx, s.node, d.desk,
				deskABI.PackHashIssuance(i.ApplicationID, i.PlanHash, i.Seal, new(big.Int).SetUint64(i.Deadline)), deskABI.UnpackHashIssuance)
			require.NoError(t, err)
			require.Equal(t, common.Hash(theirs), ours)

			plan := domain.Plan{
				Released: amount(t, "released"), Held: amount(t, "held"), Deposited: amount(t, "deposited"), Cliff: time.Draw(t, "cliff"),
				Duration: time.Draw(t, "duration"), LotSize: amount(t, "lot"), Endorsements: rapid.Uint8().Draw(t, "endorsements"),
			}
			theirs, err = client.Call(ctx, s.node, d.desk, deskABI.PackHashPlan(bindings.IIssuanceDeskPlan{
				Released: plan.Released.Big(), Held: plan.Held.Big(), Deposited: plan.Deposited.Big(), Cliff: new(big.Int).SetUint64(plan.Cliff),
				Duration: new(big.Int).SetUint64(plan.Duration), LotSize: plan.LotSize.Big(), Endorsements: plan.Endorsements,
			}), deskABI.UnpackHashPlan)
			require.NoError(t, err)
			require.Equal(t, common.Hash(theirs), tradefile.PlanHash(plan))

			a := typeddata.Attestation{
				Round: rapid.Uint64().Draw(t, "round"), Amount: amount(t, "amount"), AsOf: time.Draw(t, "as of"),
				DepositsIncluded: amount(t, "deposits"), PayoutsIncluded: amount(t, "payouts"),
			}
			ours, err = typeddata.Digest(a.Message(typeddata.Feed(id, feed)))
			require.NoError(t, err)
			theirs, err = client.Call(ctx, s.node, feed, feedABI.PackHashAttestation(bindings.IReserveFeedAttestation{
				Round: new(big.Int).SetUint64(a.Round), Amount: a.Amount.Big(), AsOf: new(big.Int).SetUint64(a.AsOf),
				DepositsIncluded: a.DepositsIncluded.Big(), PayoutsIncluded: a.PayoutsIncluded.Big(),
			}), feedABI.UnpackHashAttestation)
			require.NoError(t, err)
			require.Equal(t, common.Hash(theirs), ours)
		})

		// A coin tells no digests of authorizations, but the two halves of them.
		message := typeddata.Authorization{}.Message(typeddata.Coin(id, s.usd(), "Specie USD"))
		typeHash, err := client.Call(ctx, s.node, s.usd(), coinABI.PackTRANSFERWITHAUTHORIZATIONTYPEHASH(), coinABI.UnpackTRANSFERWITHAUTHORIZATIONTYPEHASH)
		require.NoError(t, err)
		require.Equal(t, common.Hash(typeHash), crypto.Keccak256Hash(message.EncodeType(message.PrimaryType)))
		separator, err := client.Call(ctx, s.node, s.usd(), coinABI.PackDOMAINSEPARATOR(), coinABI.UnpackDOMAINSEPARATOR)
		require.NoError(t, err)
		domainHash, err := message.HashStruct("EIP712Domain", message.Domain.Map())
		require.NoError(t, err)
		require.Equal(t, separator[:], []byte(domainHash))
	})
}
