package demo

import (
	"context"
	"fmt"
	"time"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
)

// First plays the shortest whole line: reserve attested, two traders registered, an application endorsed and issued, a
// transfer, a redemption.
func First(ctx context.Context, options Options) error {
	return newPlayer(options).first(ctx)
}

// Consortium plays First and goes on with all eight traders.
func Consortium(ctx context.Context, options Options) error {
	p := newPlayer(options)
	if err := p.first(ctx); err != nil {
		return err
	}
	for _, chapter := range []func(context.Context) error{p.registerAll, p.fund, p.trade, p.otherCoins, p.tradeByOwnKey, p.redeemAll, p.pools, p.looseEnds} {
		if err := chapter(ctx); err != nil {
			return err
		}
	}
	return nil
}

// The reserve that is attested, and how long endorsements hold: past the end of any demonstration.
const (
	reserve        = "50000000.00"
	endorsedForDay = 365
)

func (p *player) first(ctx context.Context) error {
	traders, endorsers := Traders(), Endorsers()
	if err := p.attest(ctx, 1, usd(reserve)); err != nil {
		return err
	}
	until, err := p.endorsedUntil(ctx)
	if err != nil {
		return err
	}
	for i, trader := range traders[:2] {
		if err := p.join(ctx, trader, endorsers[i], until); err != nil {
			return err
		}
	}
	if err := p.issue(ctx, traders[0], "first", usd("250000.00"), endorsers[0], endorsers[1]); err != nil {
		return err
	}
	if err := p.pay(ctx, traders[0], traders[1], "first", usd("40000.00")); err != nil {
		return err
	}
	redemption, err := p.redeem(ctx, traders[1], "first", usd("15000.00"))
	if err != nil {
		return err
	}
	return p.settle(ctx, redemption.ID, "first", "")
}

// endorsedUntil is counted from the first attestation, whose time no repetition changes.
func (p *player) endorsedUntil(ctx context.Context) (time.Time, error) {
	api, err := p.Client(Operator)
	if err != nil {
		return time.Time{}, err
	}
	attestation, err := api.Attestation(ctx, "USD", 1)
	if err != nil {
		return time.Time{}, err
	}
	asOf, err := time.Parse(time.RFC3339, attestation.AsOf)
	if err != nil {
		return time.Time{}, domain.Wrap(domain.CodeUnavailable, err, "the API's time %q is not RFC 3339", attestation.AsOf)
	}
	return asOf.AddDate(0, 0, endorsedForDay).UTC(), nil
}

func (p *player) registerAll(ctx context.Context) error {
	until, err := p.endorsedUntil(ctx)
	if err != nil {
		return err
	}
	for i, trader := range Traders()[2:] {
		if err := p.join(ctx, trader, Endorsers()[i%3], until); err != nil {
			return err
		}
	}
	return nil
}

// fund issues to each custodial trader some ten thousands.
func (p *player) fund(ctx context.Context) error {
	for i, trader := range p.custodial() {
		amount := fmt.Sprintf("%d.00", 1000*(40+p.random.IntN(160)))
		endorsers := Endorsers()
		if err := p.issue(ctx, trader, trader.Principal, usd(amount), endorsers[i%3], endorsers[(i+1)%3]); err != nil {
			return err
		}
	}
	return nil
}

// trade sends coin along random corridors.
func (p *player) trade(ctx context.Context) error {
	traders := p.custodial()
	for i := range 24 {
		from := p.random.IntN(len(traders))
		to := (from + 1 + p.random.IntN(len(traders)-1)) % len(traders)
		amount := fmt.Sprintf("%d.%02d", 200+p.random.IntN(2800), p.random.IntN(100))
		if err := p.pay(ctx, traders[from], traders[to], fmt.Sprintf("corridor-%d", i), usd(amount)); err != nil {
			return err
		}
	}
	return nil
}

// otherCoins has euros and renminbi issued to those who trade in them, paid on, and redeemed.
func (p *player) otherCoins(ctx context.Context) error {
	traders, endorsers := Traders(), Endorsers()
	for _, one := range []struct {
		coin     string
		from, to int
	}{{"EUR", 1, 4}, {"CNY", 0, 5}} {
		of := func(amount string) money { return money{amount, one.coin} }
		if err := p.attest(ctx, 1, of(reserve)); err != nil {
			return err
		}
		if err := p.issue(ctx, traders[one.from], one.coin, of("80000.00"), endorsers[0], endorsers[2]); err != nil {
			return err
		}
		for i := range 4 {
			amount := fmt.Sprintf("%d.%02d", 1000+p.random.IntN(4000), p.random.IntN(100))
			if err := p.pay(ctx, traders[one.from], traders[one.to], fmt.Sprintf("%s-%d", one.coin, i), of(amount)); err != nil {
				return err
			}
		}
		redemption, err := p.redeem(ctx, traders[one.to], one.coin, of("3000.00"))
		if err != nil {
			return err
		}
		if err := p.settle(ctx, redemption.ID, one.coin, ""); err != nil {
			return err
		}
	}
	return nil
}

// pools has what is due of the euros that were held back released, and renminbi redeemed out of the return deposit.
func (p *player) pools(ctx context.Context) error {
	traders := Traders()
	releasing, api, err := p.as(ctx, traders[1].Principal, "release/EUR")
	if err != nil {
		return err
	}
	released, err := api.Release(releasing, p.issued["EUR"])
	if err != nil {
		return err
	}
	p.Tell(fmt.Sprintf("%s EUR of what was held back released to %s", released.Issuance.HeldReleased, traders[1].Name))

	redeeming, api, err := p.as(ctx, traders[0].Principal, "redeem-deposit/CNY")
	if err != nil {
		return err
	}
	redemption, err := api.RedeemIssuance(redeeming, p.issued["CNY"], wire.RedeemIssuance{Amount: "5000.00"})
	if err != nil {
		return err
	}
	p.Tell(traders[0].Name + " gives 5000.00 CNY of its return deposit back")
	return p.settle(ctx, redemption.ID, "deposit", "")
}

func (p *player) redeemAll(ctx context.Context) error {
	traders := p.custodial()
	paid, err := p.redeem(ctx, traders[2], "paid", usd("4000.00"))
	if err != nil {
		return err
	}
	if err := p.settle(ctx, paid.ID, "paid", ""); err != nil {
		return err
	}
	failed, err := p.redeem(ctx, traders[3], "failed", usd("2500.00"))
	if err != nil {
		return err
	}
	if err := p.settle(ctx, failed.ID, "failed", "account closed"); err != nil {
		return err
	}
	cancelled, err := p.redeem(ctx, traders[4], "cancelled", usd("1000.00"))
	if err != nil {
		return err
	}
	ctx, api, err := p.as(ctx, traders[4].Principal, "cancel-redemption")
	if err != nil {
		return err
	}
	_, err = api.CancelRedemption(ctx, cancelled.ID)
	return err
}

// looseEnds leaves something to do: an application that was taken back, one that lacks an endorsement, and a redemption
// that waits for its payout.
func (p *player) looseEnds(ctx context.Context) error {
	traders := p.custodial()
	cancelled, err := p.apply(ctx, traders[5], "taken-back", usd("12000.00"))
	if err != nil {
		return err
	}
	cancelling, api, err := p.as(ctx, traders[5].Principal, "cancel-application")
	if err != nil {
		return err
	}
	if _, err := api.CancelApplication(cancelling, cancelled.ID); err != nil {
		return err
	}
	waiting, err := p.apply(ctx, traders[6], "waiting", usd("30000.00"))
	if err != nil {
		return err
	}
	if err := p.endorse(ctx, waiting.ID, Endorsers()[2]); err != nil {
		return err
	}
	_, err = p.redeem(ctx, traders[0], "waiting", usd("5000.00"))
	return err
}

func (p *player) custodial() []Trader {
	var all []Trader
	for _, trader := range Traders() {
		if !trader.OwnKey {
			all = append(all, trader)
		}
	}
	return all
}
