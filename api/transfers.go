package api

import (
	"context"
	"net/http"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
)

const tagTransfers = "Transfers"

type (
	transferInput        struct{ Body wire.TransferCoin }
	prepareTransferInput struct{ Body wire.PrepareTransfer }
	submitInput          struct{ Body wire.SubmitTransaction }
	relayInput           struct{ Body wire.RelayAuthorization }
	transferPath         struct {
		ID string `path:"id" maxLength:"90" doc:"Transaction hash, a dash, and the log index"`
	}
	listTransfersInput struct {
		PageInput
		Wallet string `query:"wallet" maxLength:"60" doc:"Sender or receiver"`
		Coin   string `query:"coin" maxLength:"60" doc:"Currency code or address"`
	}
)

func (s *Server) transferRoutes() {
	change(s, route{
		path: "/v1/transfers", id: "transfer", tag: tagTransfers, status: http.StatusCreated, scopes: traders, summary: "Transfer from a custodial wallet",
	}, s.transfer)
	read(s, route{
		path: "/v1/transfers", id: "list-transfers", tag: tagTransfers, scopes: readers, summary: "List transfers, newest first",
	}, s.listTransfers)
	read(s, route{
		path: "/v1/transfers/{id}", id: "get-transfer", tag: tagTransfers, scopes: readers, summary: "Show a transfer",
	}, s.getTransfer)
	read(s, route{
		method: http.MethodPost, path: "/v1/transfers/prepare", id: "prepare-transfer", tag: tagTransfers, scopes: traders,
		summary: "What an own-key wallet signs for a transfer",
		about: "Changes nothing. Sign the transaction and send it to /v1/transfers/submit or any node of the chain; " +
			"or sign the authorization (EIP-3009) and hand it in at /v1/transfers/authorizations, where the server pays the gas.",
	}, s.prepareTransfer)
	change(s, route{
		path: "/v1/transfers/submit", id: "submit-transfer", tag: tagTransfers, status: http.StatusCreated, scopes: traders,
		summary: "Send a signed transfer", about: "The transaction must be a transfer of one of the coins from a wallet of the caller.",
	}, s.submitTransfer)
	change(s, route{
		path: "/v1/transfers/authorizations", id: "relay-authorization", tag: tagTransfers, status: http.StatusCreated, scopes: traders,
		summary: "Send a signed authorization at the server's cost",
	}, s.relayAuthorization)
}

func (s *Server) transfer(ctx context.Context, actor operations.Actor, in *transferInput) (*out[wire.Transfer], error) {
	p, err := s.parser(ctx)
	if err != nil {
		return nil, err
	}
	move := p.move(in.Body.From, in.Body.To, in.Body.Coin, in.Body.Amount)
	if p.err != nil {
		return nil, p.err
	}
	return show(p.coins.transferView)(s.options.Service.Transfer(ctx, actor, move))
}

func (s *Server) listTransfers(ctx context.Context, who domain.Principal, in *listTransfersInput) (*out[wire.List[wire.Transfer]], error) {
	p, err := s.parser(ctx)
	if err != nil {
		return nil, err
	}
	filter := operations.TransferFilter{Wallet: p.filterAddress("wallet", in.Wallet), Coin: p.filterCoin(in.Coin), Page: in.page()}
	if p.err != nil {
		return nil, p.err
	}
	return showList(p.coins.transferView)(s.options.Service.Transfers(ctx, who, filter))
}

func (s *Server) getTransfer(ctx context.Context, who domain.Principal, in *transferPath) (*out[wire.Transfer], error) {
	coins, err := s.coins(ctx)
	if err != nil {
		return nil, err
	}
	return show(coins.transferView)(s.options.Service.TransferByID(ctx, who, in.ID))
}

func (s *Server) prepareTransfer(ctx context.Context, who domain.Principal, in *prepareTransferInput) (*out[wire.PreparedTransfer], error) {
	p, err := s.parser(ctx)
	if err != nil {
		return nil, err
	}
	prepare := operations.PrepareTransfer{
		TransferCoin: p.move(in.Body.From, in.Body.To, in.Body.Coin, in.Body.Amount), ValidFor: in.Body.ValidFor,
	}
	if p.err != nil {
		return nil, p.err
	}
	return show(p.coins.preparedView)(s.options.Service.PrepareTransfer(ctx, who, prepare))
}

func (s *Server) submitTransfer(ctx context.Context, actor operations.Actor, in *submitInput) (*out[wire.Transfer], error) {
	p, err := s.parser(ctx)
	if err != nil {
		return nil, err
	}
	submit := operations.SubmitTransaction{Raw: p.bytes("rawTransaction", in.Body.RawTransaction)}
	if p.err != nil {
		return nil, p.err
	}
	return show(p.coins.transferView)(s.options.Service.SubmitTransaction(ctx, actor, submit))
}

func (s *Server) relayAuthorization(ctx context.Context, actor operations.Actor, in *relayInput) (*out[wire.Transfer], error) {
	p, err := s.parser(ctx)
	if err != nil {
		return nil, err
	}
	given := in.Body.Authorization
	relay := operations.RelayAuthorization{
		TransferAuthorization: operations.TransferAuthorization{
			TransferCoin: p.move(given.From, given.To, given.Coin, given.Amount),
			ValidAfter:   p.instant("authorization.validAfter", given.ValidAfter),
			ValidBefore:  p.instant("authorization.validBefore", given.ValidBefore),
			Nonce:        p.hash("authorization.nonce", given.Nonce),
		},
		Signature: p.signature("signature", in.Body.Signature),
	}
	if p.err != nil {
		return nil, p.err
	}
	return show(p.coins.transferView)(s.options.Service.RelayAuthorization(ctx, actor, relay))
}

// move reads who moves how much to whom.
func (p *parser) move(from, to, coin, amount string) operations.TransferCoin {
	identity := p.coin("coin", coin)
	return operations.TransferCoin{
		From: p.address("from", from), To: p.address("to", to), Coin: identity.Address, Amount: p.positive(amount, identity),
	}
}

func (b coinBook) transferView(t operations.Transfer) wire.Transfer {
	return wire.Transfer{
		Mined: minedView(t.Mined), ID: t.ID, Movement: string(t.Movement), Origin: string(t.Origin),
		Coin: b.code(t.Coin), From: t.From.Hex(), To: t.To.Hex(), Amount: b.format(t.Coin, t.Amount),
	}
}

func (b coinBook) preparedView(prepared operations.PreparedTransfer) wire.PreparedTransfer {
	tx, authorization := prepared.Transaction, prepared.Authorization
	return wire.PreparedTransfer{
		Transaction: wire.UnsignedTransaction{
			Type: "0x2", ChainID: hexutil.EncodeBig(tx.ChainID), Nonce: hexutil.EncodeUint64(tx.Nonce), To: tx.To.Hex(),
			Data: formatBytes(tx.Data), Value: hexutil.EncodeBig(tx.Value), Gas: hexutil.EncodeUint64(tx.Gas),
			MaxFeePerGas: hexutil.EncodeBig(tx.MaxFeePerGas), MaxPriorityFeePerGas: hexutil.EncodeBig(tx.MaxPriorityFeePerGas),
			Unsigned: formatBytes(tx.Unsigned), SigningHash: tx.SigningHash.Hex(),
		},
		Authorization: wire.Authorization{
			From: authorization.From.Hex(), To: authorization.To.Hex(), Coin: b.code(authorization.Coin),
			Amount: b.format(authorization.Coin, authorization.Amount), ValidAfter: formatTime(authorization.ValidAfter),
			ValidBefore: formatTime(authorization.ValidBefore), Nonce: authorization.Nonce.Hex(),
		},
		ToSign: toSignView(prepared.ToSign),
	}
}
