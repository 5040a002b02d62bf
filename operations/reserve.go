package operations

import (
	"context"
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
)

// reserve reads the state of a coin's reserve.
func (v view) reserve(ctx context.Context, k coin) (Reserve, error) {
	told := Reserve{Feed: k.feed}
	last, err := ask(ctx, v, k.feed, feedABI.PackLastAttestation(), feedABI.UnpackLastAttestation)
	if err != nil {
		return told, err
	}
	told.Round, told.AsOf = last.Round.Uint64(), last.AsOf.Uint64()
	if told.Attested, err = domain.AmountFromBig(last.Amount); err != nil {
		return told, err
	}
	covered, err := ask(ctx, v, k.feed, feedABI.PackCoveredReserve(), feedABI.UnpackCoveredReserve)
	if err != nil {
		return told, err
	}
	if told.Covered, err = domain.AmountFromBig(covered.Amount); err != nil {
		return told, err
	}
	if told.DepositsBooked, err = askAmount(ctx, v, k.feed, feedABI.PackDepositsBooked(), feedABI.UnpackDepositsBooked); err != nil {
		return told, err
	}
	told.PayoutsBooked, err = askAmount(ctx, v, k.feed, feedABI.PackPayoutsBooked(), feedABI.UnpackPayoutsBooked)
	return told, err
}

// PrepareAttestation makes the attestation of a coin's reserve that comes next; it is taken to include everything booked
// so far. Errors: coin-unknown, attestation-invalid.
func (c *Center) PrepareAttestation(ctx context.Context, _ domain.Principal, in PrepareAttestation) (PreparedAttestation, error) {
	k, err := c.coin(ctx, in.Coin)
	if err != nil {
		return PreparedAttestation{}, err
	}
	v, err := c.head(ctx)
	if err != nil {
		return PreparedAttestation{}, err
	}
	now, err := v.reserve(ctx, k)
	if err != nil {
		return PreparedAttestation{}, err
	}
	attestation := Attestation{
		Coin: in.Coin, Round: now.Round + 1, Amount: in.Amount, AsOf: in.AsOf,
		DepositsIncluded: now.DepositsBooked, PayoutsIncluded: now.PayoutsBooked,
	}
	if attestation.AsOf == 0 {
		attestation.AsOf = v.time()
	}
	if err := v.checkAsOf(attestation, now); err != nil {
		return PreparedAttestation{}, err
	}
	signing, err := toSign(c.attestationMessage(k, attestation))
	return PreparedAttestation{Attestation: attestation, ToSign: signing}, err
}

func (v view) checkAsOf(in Attestation, last Reserve) error {
	switch {
	case in.Amount > domain.MaxAmount || in.DepositsIncluded > domain.MaxAmount || in.PayoutsIncluded > domain.MaxAmount:
		return domain.Errorf(domain.CodeAmountTooLarge, "an amount of the attestation is larger than a balance can hold")
	case in.AsOf > v.time():
		return domain.Errorf(domain.CodeAttestationInvalid, "the attestation is as of %s, which is after the chain's present, %s", atTime(in.AsOf), atTime(v.time()))
	case in.AsOf <= last.AsOf:
		return domain.Errorf(domain.CodeAttestationInvalid, "the attestation is as of %s, which is not after the last one, %s", atTime(in.AsOf), atTime(last.AsOf))
	}
	return nil
}

// AttestReserve brings a signed attestation to the chain. Errors: coin-unknown, signature-invalid, attestation-invalid.
func (c *Center) AttestReserve(ctx context.Context, actor Actor, in AttestReserve) (AttestationRecord, error) {
	_, _, err := c.carryOut(ctx, actor, func(ctx context.Context, v view) (plan, error) {
		return c.planAttestation(ctx, v, in)
	})
	if err != nil {
		return AttestationRecord{}, err
	}
	return c.Attestation(ctx, in.Coin, in.Round)
}

func (c *Center) planAttestation(ctx context.Context, v view, in AttestReserve) (plan, error) {
	k, err := c.coin(ctx, in.Coin)
	if err != nil {
		return plan{}, err
	}
	now, err := v.reserve(ctx, k)
	if err != nil {
		return plan{}, err
	}
	if next := now.Round + 1; in.Round != next {
		return plan{}, domain.Errorf(domain.CodeAttestationInvalid, "the attestation is for round %d, the next is %d; prepare and sign another", in.Round, next)
	}
	if err := v.checkAsOf(in.Attestation, now); err != nil {
		return plan{}, err
	}
	signatures, err := v.attesters(ctx, k, in)
	if err != nil {
		return plan{}, err
	}
	data, err := feedABI.TryPackAttest(bindings.IReserveFeedAttestation{
		Round: new(big.Int).SetUint64(in.Round), Amount: in.Amount.Big(), AsOf: seconds(in.AsOf),
		DepositsIncluded: in.DepositsIncluded.Big(), PayoutsIncluded: in.PayoutsIncluded.Big(),
	}, typeddata.Join(signatures))
	if err != nil {
		return plan{}, fmt.Errorf("encode attestation: %w", err)
	}
	subject := k.Currency + "/" + strconv.FormatUint(in.Round, 10)
	return plan{resource: ResourceAttestation, Subject: subject, From: c.Accounts.Operator, To: k.feed, Data: data}, nil
}

// attesters tells whose the signatures are: each an attester's, and enough of different ones.
func (v view) attesters(ctx context.Context, k coin, in AttestReserve) (map[common.Address]typeddata.Signature, error) {
	message := v.center.attestationMessage(k, in.Attestation)
	signatures := map[common.Address]typeddata.Signature{}
	for _, raw := range in.Signatures {
		signature, signer, err := signerOf(message, raw)
		if err != nil {
			return nil, err
		}
		attests, err := ask(ctx, v, k.feed, feedABI.PackIsAttester(signer), feedABI.UnpackIsAttester)
		if err != nil {
			return nil, err
		}
		if !attests {
			return nil, domain.Errorf(domain.CodeAttestationInvalid,
				"a signature is not an attester's over this content, chain and contract; it recovers to %s", signer)
		}
		signatures[signer] = signature
	}
	threshold, err := ask(ctx, v, k.feed, feedABI.PackThreshold(), feedABI.UnpackThreshold)
	if err != nil {
		return nil, err
	}
	if len(signatures) < int(threshold) {
		return nil, domain.Errorf(domain.CodeAttestationInvalid, "%d attesters signed, %d are needed", len(signatures), threshold)
	}
	return signatures, nil
}

func (c *Center) attestationMessage(k coin, in Attestation) typeddata.Message {
	return typeddata.Attestation{
		Round: in.Round, Amount: in.Amount, AsOf: in.AsOf, DepositsIncluded: in.DepositsIncluded, PayoutsIncluded: in.PayoutsIncluded,
	}.Message(typeddata.Feed(c.Node.ID().Uint64(), k.feed))
}
