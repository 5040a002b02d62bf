package demo

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/specie-money/specie/api/client"
	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
)

// Options say who plays where.
type Options struct {
	// Client gives the API as a principal sees it.
	Client func(principal string) (*client.Client, error)
	// Signer gives the key of an endorser, an attester, or a trader with its own key.
	Signer func(name string) (keys.Signer, error)
	// Seed draws the amounts and partners.
	Seed uint64
	// Tell is told each step when it is done; nil for nobody.
	Tell func(step string)
}

// player plays a story; the first failure ends it.
type player struct {
	Options
	random  *rand.Rand
	wallets map[string]string // address by principal
	issued  map[string]string // id of an application by the step of its issue
}

func newPlayer(options Options) *player {
	if options.Tell == nil {
		options.Tell = func(string) {}
	}
	return &player{
		Options: options,
		random:  rand.New(rand.NewPCG(options.Seed, options.Seed)), //nolint:gosec // a story is to be the same each time
		wallets: map[string]string{},
		issued:  map[string]string{},
	}
}

// money is an amount of a coin.
type money struct{ amount, coin string }

func usd(amount string) money { return money{amount, "USD"} }

func (m money) String() string { return m.amount + " " + m.coin }

// as gives a principal's client and a context under whose idempotency key the named step happens once.
func (p *player) as(ctx context.Context, principal, step string) (context.Context, *client.Client, error) {
	api, err := p.Client(principal)
	return client.WithIdempotencyKey(ctx, "demo/"+step), api, err
}

// sign signs what the API asks to be signed, after checking that the digest is that of the typed data.
func (p *player) sign(name string, asked wire.ToSign) (string, error) {
	raw, err := json.Marshal(asked.TypedData)
	if err != nil {
		return "", fmt.Errorf("typed data: %w", err)
	}
	digest, err := typeddata.DigestOf(raw)
	if err != nil {
		return "", err
	}
	if digest != common.HexToHash(asked.Digest) {
		return "", domain.Errorf(domain.CodeSignatureInvalid, "the API asks to sign a digest that is not that of the typed data it shows")
	}
	return p.signDigest(name, digest)
}

func (p *player) signDigest(name string, digest common.Hash) (string, error) {
	signer, err := p.Signer(name)
	if err != nil {
		return "", err
	}
	signature, err := signer.SignHash(digest)
	return hexutil.Encode(signature), err
}

// attest states the reserve, once for each round.
func (p *player) attest(ctx context.Context, round uint64, held money) error {
	ctx, api, err := p.as(ctx, Operator, "")
	if err != nil {
		return err
	}
	if _, err := api.Attestation(ctx, held.coin, round); !errors.Is(err, domain.ErrorOf(domain.CodeNotFound)) {
		return err
	}
	prepared, err := api.PrepareAttestation(ctx, held.coin, wire.PrepareAttestation{Amount: held.amount})
	if err != nil {
		return err
	}
	in := wire.AttestReserve{Attestation: prepared.Attestation}
	for _, attester := range Attesters() {
		signature, err := p.sign(attester, prepared.ToSign)
		if err != nil {
			return err
		}
		in.Signatures = append(in.Signatures, signature)
	}
	// An attempt that was cut off may have prepared it as of another block: another body, so another key. The round
	// lets only one of them count.
	ctx = client.WithIdempotencyKey(ctx, fmt.Sprintf("demo/attest/%s/%d/%s", held.coin, round, prepared.Attestation.AsOf))
	if _, err := api.AttestReserve(ctx, held.coin, in); err != nil {
		return err
	}
	p.Tell(fmt.Sprintf("reserve of %s attested by %s and %s", held, Custodian, Auditor))
	return nil
}

// join opens a trader's wallet and has it endorsed and registered.
func (p *player) join(ctx context.Context, trader Trader, endorser string, until time.Time) error {
	ctx, api, err := p.as(ctx, trader.Principal, "open/"+trader.Principal)
	if err != nil {
		return err
	}
	in := wire.OpenWallet{Custody: string(domain.CustodyCustodial)}
	if trader.OwnKey {
		signer, err := p.Signer(trader.Principal)
		if err != nil {
			return err
		}
		in = wire.OpenWallet{Custody: string(domain.CustodyOwn), Address: signer.Address().Hex()}
	}
	wallet, err := api.OpenWallet(ctx, in)
	if err != nil {
		return err
	}
	p.wallets[trader.Principal] = wallet.Address
	if wallet, err = api.Wallet(ctx, wallet.Address); err != nil || wallet.Status != domain.WalletNone.String() {
		return err
	}
	return p.register(ctx, trader, endorser, until)
}

func (p *player) register(ctx context.Context, trader Trader, endorser string, until time.Time) error {
	ctx, api, err := p.as(ctx, Operator, "register/"+trader.Principal)
	if err != nil {
		return err
	}
	address := p.wallets[trader.Principal]
	prepared, err := api.PrepareRegistration(ctx, address, wire.PrepareEndorsement{
		// A real commitment hashes an identity file with a random salt; here the same seed is to give the same chain.
		Commitment: secret(p.Seed, "commitment", trader.Principal, 0).Hex(),
		Country:    trader.Country, Tier: trader.Tier, ValidUntil: until.Format(time.RFC3339),
	})
	if err != nil {
		return err
	}
	signature, err := p.sign(endorser, prepared.ToSign)
	if err != nil {
		return err
	}
	if _, err = api.RegisterWallet(ctx, address, wire.RegisterWallet{Endorsement: prepared.Endorsement, Signature: signature}); err != nil {
		return err
	}
	p.Tell(fmt.Sprintf("%s registered, endorsed by %s", trader.Name, endorser))
	return nil
}

// apply has a trader ask for coin.
func (p *player) apply(ctx context.Context, trader Trader, step string, sum money) (wire.Application, error) {
	ctx, api, err := p.as(ctx, trader.Principal, "apply/"+step)
	if err != nil {
		return wire.Application{}, err
	}
	application, err := api.Apply(ctx, wire.Apply{Applicant: p.wallets[trader.Principal], Coin: sum.coin, Amount: sum.amount})
	if err == nil {
		p.Tell(fmt.Sprintf("%s applied for %s", trader.Name, sum))
	}
	return application, err
}

// endorse hands in an endorser's signature under an application that still waits for some.
func (p *player) endorse(ctx context.Context, id, endorser string) error {
	ctx, api, err := p.as(ctx, endorser, "endorse/"+id)
	if err != nil {
		return err
	}
	application, err := api.Application(ctx, id)
	if err != nil || application.ToSign == nil {
		return err
	}
	signature, err := p.sign(endorser, *application.ToSign)
	if err != nil {
		return err
	}
	_, err = api.EndorseApplication(ctx, id, wire.EndorseApplication{Signature: signature})
	return err
}

// issue takes an application through two endorsements to its issuance.
func (p *player) issue(ctx context.Context, trader Trader, step string, sum money, endorsers ...string) error {
	application, err := p.apply(ctx, trader, step, sum)
	if err != nil {
		return err
	}
	for _, endorser := range endorsers {
		if err := p.endorse(ctx, application.ID, endorser); err != nil {
			return err
		}
	}
	ctx, api, err := p.as(ctx, Operator, "issue/"+step)
	if err != nil {
		return err
	}
	if _, err := api.Issue(ctx, application.ID); err != nil {
		return err
	}
	p.issued[step] = application.ID
	p.Tell(fmt.Sprintf("%s issued to %s", sum, trader.Name))
	return nil
}

// pay moves coin from one custodial wallet to another.
func (p *player) pay(ctx context.Context, from, to Trader, step string, sum money) error {
	ctx, api, err := p.as(ctx, from.Principal, "pay/"+step)
	if err != nil {
		return err
	}
	_, err = api.Transfer(ctx, wire.TransferCoin{From: p.wallets[from.Principal], To: p.wallets[to.Principal], Coin: sum.coin, Amount: sum.amount})
	if err == nil {
		p.Tell(fmt.Sprintf("%s paid %s to %s", from.Name, sum, to.Name))
	}
	return err
}

// redeem gives coin back for money.
func (p *player) redeem(ctx context.Context, holder Trader, step string, sum money) (wire.Redemption, error) {
	ctx, api, err := p.as(ctx, holder.Principal, "redeem/"+step)
	if err != nil {
		return wire.Redemption{}, err
	}
	redemption, err := api.Redeem(ctx, wire.RequestRedemption{Holder: p.wallets[holder.Principal], Coin: sum.coin, Amount: sum.amount})
	if err == nil {
		p.Tell(fmt.Sprintf("%s asked to redeem %s", holder.Name, sum))
	}
	return redemption, err
}

// settle takes a redemption to its end: paid, or failed for a reason.
func (p *player) settle(ctx context.Context, id, step, failure string) error {
	accepting, api, err := p.as(ctx, Operator, "accept/"+step)
	if err != nil {
		return err
	}
	if _, err := api.AcceptRedemption(accepting, id); err != nil {
		return err
	}
	ending := client.WithIdempotencyKey(ctx, "demo/settle/"+step)
	if failure != "" {
		_, err = api.FailRedemption(ending, id, wire.FailRedemption{Reason: failure})
		p.Tell("redemption " + step + " failed: " + failure)
		return err
	}
	_, err = api.ConfirmRedemption(ending, id)
	p.Tell("redemption " + step + " paid out, its coin burned")
	return err
}
