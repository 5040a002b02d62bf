package api

import (
	"context"
	"net/http"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
)

const tagReserve = "Reserve"

type (
	listAttestationsInput struct {
		CoinPath
		PageInput
	}
	attestationPath struct {
		CoinPath
		Round uint64 `path:"round" minimum:"1"`
	}
	prepareAttestationInput struct {
		CoinPath
		Body wire.PrepareAttestation
	}
	attestInput struct {
		CoinPath
		Body wire.AttestReserve
	}
)

func (s *Server) attestationRoutes() {
	read(s, route{
		path: "/v1/coins/{coin}/attestations", id: "list-attestations", tag: tagReserve, scopes: anyone, summary: "List reserve attestations, newest first",
	}, s.listAttestations)
	read(s, route{
		path: "/v1/coins/{coin}/attestations/{round}", id: "get-attestation", tag: tagReserve, scopes: anyone, summary: "Show a reserve attestation",
	}, s.getAttestation)
	read(s, route{
		method: http.MethodPost, path: "/v1/coins/{coin}/attestations/prepare", id: "prepare-attestation", tag: tagReserve, scopes: operators,
		summary: "What attesters sign of the reserve", about: "Changes nothing.",
	}, s.prepareAttestation)
	change(s, route{
		path: "/v1/coins/{coin}/attestations", id: "attest-reserve", tag: tagReserve, status: http.StatusCreated, scopes: operators,
		summary: "Hand in a signed reserve attestation", about: "The attesters' signatures are the authority.",
	}, s.attestReserve)
}

func (s *Server) listAttestations(ctx context.Context, _ domain.Principal, in *listAttestationsInput) (*out[wire.List[wire.AttestationRecord]], error) {
	coins, coin, err := s.pathCoin(ctx, in.Coin)
	if err != nil {
		return nil, err
	}
	return showList(coins.attestationView)(s.options.Service.Attestations(ctx, operations.AttestationFilter{Coin: coin.Address, Page: in.page()}))
}

func (s *Server) getAttestation(ctx context.Context, _ domain.Principal, in *attestationPath) (*out[wire.AttestationRecord], error) {
	coins, coin, err := s.pathCoin(ctx, in.Coin)
	if err != nil {
		return nil, err
	}
	return show(coins.attestationView)(s.options.Service.Attestation(ctx, coin.Address, in.Round))
}

func (s *Server) prepareAttestation(ctx context.Context, who domain.Principal, in *prepareAttestationInput) (*out[wire.PreparedAttestation], error) {
	coins, coin, err := s.pathCoin(ctx, in.Coin)
	if err != nil {
		return nil, err
	}
	p := &parser{coins: coins}
	prepare := operations.PrepareAttestation{Coin: coin.Address, Amount: p.amount(in.Body.Amount, coin), AsOf: p.instant("asOf", in.Body.AsOf)}
	if p.err != nil {
		return nil, p.err
	}
	return show(func(made operations.PreparedAttestation) wire.PreparedAttestation {
		return wire.PreparedAttestation{Attestation: coins.statementView(made.Attestation), ToSign: toSignView(made.ToSign)}
	})(s.options.Service.PrepareAttestation(ctx, who, prepare))
}

func (s *Server) attestReserve(ctx context.Context, actor operations.Actor, in *attestInput) (*out[wire.AttestationRecord], error) {
	coins, coin, err := s.pathCoin(ctx, in.Coin)
	if err != nil {
		return nil, err
	}
	p, given := &parser{coins: coins}, in.Body.Attestation
	attest := operations.AttestReserve{Attestation: operations.Attestation{
		Coin: coin.Address, Round: given.Round, Amount: p.amount(given.Amount, coin), AsOf: p.instant("attestation.asOf", given.AsOf),
		DepositsIncluded: p.amount(given.DepositsIncluded, coin), PayoutsIncluded: p.amount(given.PayoutsIncluded, coin),
	}}
	if given.Coin != "" && p.coin("attestation.coin", given.Coin) != coin {
		p.fail(domain.Errorf(domain.CodeInvalidInput, "the attestation is of another coin than the path"))
	}
	for _, signature := range in.Body.Signatures {
		attest.Signatures = append(attest.Signatures, p.signature("signatures", signature))
	}
	if p.err != nil {
		return nil, p.err
	}
	return show(coins.attestationView)(s.options.Service.AttestReserve(ctx, actor, attest))
}

// pathCoin reads the coin that a path names.
func (s *Server) pathCoin(ctx context.Context, text string) (coinBook, coinIdentity, error) {
	coins, err := s.coins(ctx)
	if err != nil {
		return coins, coinIdentity{}, err
	}
	coin, err := coins.find(text)
	return coins, coin, err
}

func (b coinBook) statementView(a operations.Attestation) wire.Attestation {
	return wire.Attestation{
		Coin: b.code(a.Coin), Round: a.Round, Amount: b.format(a.Coin, a.Amount), AsOf: formatTime(a.AsOf),
		DepositsIncluded: b.format(a.Coin, a.DepositsIncluded), PayoutsIncluded: b.format(a.Coin, a.PayoutsIncluded),
	}
}

func (b coinBook) attestationView(a operations.AttestationRecord) wire.AttestationRecord {
	return wire.AttestationRecord{Attestation: b.statementView(a.Attestation), Attested: minedView(a.Mined)}
}
