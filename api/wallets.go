package api

import (
	"context"
	"net/http"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
)

const tagWallets = "Wallets"

// WalletPath names a wallet in a path.
type WalletPath struct {
	Address string `path:"address" maxLength:"60" doc:"The wallet's address, in any case"`
}

type (
	openWalletInput  struct{ Body wire.OpenWallet }
	listWalletsInput struct {
		PageInput
		Owner string `query:"owner" maxLength:"100" doc:"Principal that owns them"`
	}
	pastBalancesInput struct {
		WalletPath
		Block uint64 `path:"block" doc:"Number of a block that is indexed"`
	}
	recordsInput struct {
		WalletPath
		PageInput
		Coin string `query:"coin" maxLength:"60" doc:"Currency code or address"`
	}
	walletEventsInput struct {
		WalletPath
		PageInput
	}
	prepareEndorsementInput struct {
		WalletPath
		Body wire.PrepareEndorsement
	}
	registerWalletInput struct {
		WalletPath
		Body wire.RegisterWallet
	}
)

func (s *Server) walletRoutes() {
	change(s, route{
		path: "/v1/wallets", id: "open-wallet", tag: tagWallets, status: http.StatusCreated, scopes: openers, summary: "Open a wallet",
		about: "Makes a custodial wallet, or notes one whose key its owner holds. It holds coin once it is registered by an endorsement.",
	}, s.openWallet)
	read(s, route{
		path: "/v1/wallets", id: "list-wallets", tag: tagWallets, scopes: readers, summary: "List wallets",
	}, s.listWallets)
	read(s, route{
		path: "/v1/wallets/{address}", id: "get-wallet", tag: tagWallets, scopes: readers, summary: "Show a wallet",
	}, s.getWallet)
	read(s, route{
		path: "/v1/wallets/{address}/balances", id: "get-balances", tag: tagWallets, scopes: readers, summary: "What a wallet holds",
	}, s.getBalances)
	read(s, route{
		path: "/v1/wallets/{address}/balances/{block}", id: "get-past-balances", tag: tagWallets, scopes: readers,
		summary: "What a wallet held as of a block",
	}, s.getPastBalances)
	read(s, route{
		path: "/v1/wallets/{address}/records", id: "list-records", tag: tagWallets, scopes: readers, summary: "A wallet's history, newest first",
	}, s.listRecords)
	read(s, route{
		path: "/v1/wallets/{address}/events", id: "list-wallet-events", tag: tagWallets, scopes: readers,
		summary: "What happened to a wallet's standing, newest first", about: "Registrations, freezes, recoveries, and to whom its claims went.",
	}, s.listWalletEvents)
	read(s, route{
		method: http.MethodPost, path: "/v1/wallets/{address}/registration/prepare", id: "prepare-registration", tag: tagWallets, scopes: registrar,
		summary: "What an endorser signs to register or renew a wallet", about: "Changes nothing.",
	}, s.prepareRegistration)
	change(s, route{
		path: "/v1/wallets/{address}/registration", id: "register-wallet", tag: tagWallets, scopes: registrar,
		summary: "Register or renew a wallet by an endorser's signature",
		about:   "The signature is the authority. A wallet registered for the first time also gets native coin for gas.",
	}, s.registerWallet)
}

func (s *Server) openWallet(ctx context.Context, actor operations.Actor, in *openWalletInput) (*out[wire.Wallet], error) {
	p, err := s.parser(ctx)
	if err != nil {
		return nil, err
	}
	open := operations.OpenWallet{
		Custody: domain.Custody(in.Body.Custody), Address: p.optionalAddress("address", in.Body.Address), Owner: in.Body.Owner,
	}
	if p.err == nil && (open.Custody == domain.CustodyOwn) == (in.Body.Address == "") {
		p.fail(domain.Errorf(domain.CodeInvalidInput, "give the address of a wallet of custody own, and none for a custodial one"))
	}
	if p.err != nil {
		return nil, p.err
	}
	return show(p.coins.walletView)(s.options.Service.OpenWallet(ctx, actor, open))
}

func (s *Server) listWallets(ctx context.Context, who domain.Principal, in *listWalletsInput) (*out[wire.List[wire.Wallet]], error) {
	coins, err := s.coins(ctx)
	if err != nil {
		return nil, err
	}
	return showList(coins.walletView)(s.options.Service.Wallets(ctx, who, operations.WalletFilter{Owner: in.Owner, Page: in.page()}))
}

func (s *Server) getWallet(ctx context.Context, who domain.Principal, in *WalletPath) (*out[wire.Wallet], error) {
	coins, address, err := s.parseWallet(ctx, in.Address)
	if err != nil {
		return nil, err
	}
	return show(coins.walletView)(s.options.Service.Wallet(ctx, who, address))
}

func (s *Server) getBalances(ctx context.Context, who domain.Principal, in *WalletPath) (*out[wire.Balances], error) {
	coins, address, err := s.parseWallet(ctx, in.Address)
	if err != nil {
		return nil, err
	}
	return show(func(held operations.WalletBalances) wire.Balances {
		return coins.balancesView(address, held)
	})(s.options.Service.Balances(ctx, who, address))
}

func (s *Server) getPastBalances(ctx context.Context, who domain.Principal, in *pastBalancesInput) (*out[wire.PastBalances], error) {
	coins, address, err := s.parseWallet(ctx, in.Address)
	if err != nil {
		return nil, err
	}
	return show(func(held operations.PastBalances) wire.PastBalances {
		return coins.pastBalancesView(address, held)
	})(s.options.Service.BalancesAt(ctx, who, address, in.Block))
}

func (s *Server) listRecords(ctx context.Context, who domain.Principal, in *recordsInput) (*out[wire.List[wire.Record]], error) {
	p, err := s.parser(ctx)
	if err != nil {
		return nil, err
	}
	filter := operations.RecordFilter{Wallet: p.address("wallet", in.Address), Coin: p.filterCoin(in.Coin), Page: in.page()}
	if p.err != nil {
		return nil, p.err
	}
	return showList(p.coins.recordView)(s.options.Service.Records(ctx, who, filter))
}

func (s *Server) listWalletEvents(ctx context.Context, who domain.Principal, in *walletEventsInput) (*out[wire.List[wire.WalletEvent]], error) {
	coins, address, err := s.parseWallet(ctx, in.Address)
	if err != nil {
		return nil, err
	}
	return showList(coins.walletEventView)(s.options.Service.WalletEvents(ctx, who, address, in.page()))
}

func (s *Server) prepareRegistration(ctx context.Context, who domain.Principal, in *prepareEndorsementInput) (*out[wire.PreparedEndorsement], error) {
	p, err := s.parser(ctx)
	if err != nil {
		return nil, err
	}
	prepare := operations.PrepareEndorsement{
		Wallet: p.address("wallet", in.Address), Commitment: p.hash("commitment", in.Body.Commitment),
		Country: in.Body.Country, Tier: in.Body.Tier, ValidUntil: p.instant("validUntil", in.Body.ValidUntil),
	}
	for _, coin := range in.Body.Coins {
		prepare.Coins = append(prepare.Coins, p.coin("coins", coin).Address)
	}
	if p.err != nil {
		return nil, p.err
	}
	return show(func(made operations.PreparedEndorsement) wire.PreparedEndorsement {
		return wire.PreparedEndorsement{Endorsement: endorsementView(made.WalletEndorsement), ToSign: toSignView(made.ToSign)}
	})(s.options.Service.PrepareEndorsement(ctx, who, prepare))
}

func (s *Server) registerWallet(ctx context.Context, actor operations.Actor, in *registerWalletInput) (*out[wire.Wallet], error) {
	p, err := s.parser(ctx)
	if err != nil {
		return nil, err
	}
	given := in.Body.Endorsement
	register := operations.RegisterWallet{
		WalletEndorsement: operations.WalletEndorsement{
			Wallet: p.address("wallet", in.Address), Commitment: p.hash("endorsement.commitment", given.Commitment),
			Country: given.Country, Tier: given.Tier, ValidUntil: p.instant("endorsement.validUntil", given.ValidUntil),
			CoinMask: given.CoinMask, Sequence: given.Sequence,
		},
		Signature: p.signature("signature", in.Body.Signature),
	}
	if p.err != nil {
		return nil, p.err
	}
	return show(p.coins.walletView)(s.options.Service.RegisterWallet(ctx, actor, register))
}

func endorsementView(e operations.WalletEndorsement) wire.WalletEndorsement {
	return wire.WalletEndorsement{
		Commitment: e.Commitment.Hex(), Country: e.Country, Tier: e.Tier, ValidUntil: formatTime(e.ValidUntil),
		CoinMask: e.CoinMask, Sequence: e.Sequence,
	}
}

func (b coinBook) walletView(w operations.Wallet) wire.Wallet {
	return wire.Wallet{
		Address: w.Address.Hex(), Owner: w.Owner, Custody: string(w.Custody), Status: w.Status.String(), Tier: w.Tier, Country: w.Country,
		ValidUntil: optionalTime(w.ValidUntil), Coins: b.codes(w.Coins), Commitment: optionalHash(w.Commitment), Sequence: w.Sequence,
		Endorser: optionalAddress(w.Endorser), Registered: optionalMined(w.Registered),
		Successor: optionalAddress(w.Successor), RecoveryAt: optionalTime(w.RecoveryAt),
	}
}

func (b coinBook) walletEventView(e operations.WalletEvent) wire.WalletEvent {
	view := wire.WalletEvent{
		Mined: minedView(e.Mined), Kind: e.Kind, By: optionalAddress(e.By), Tier: e.Tier, Country: e.Country,
		ValidUntil: optionalTime(e.ValidUntil), Successor: optionalAddress(e.Successor),
	}
	if e.Coin != (common.Address{}) {
		view.Coin = b.code(e.Coin)
	}
	if e.Amount != nil {
		view.Amount = b.format(e.Coin, *e.Amount)
	}
	return view
}

func (b coinBook) balancesView(wallet common.Address, held operations.WalletBalances) wire.Balances {
	view := wire.Balances{Wallet: wallet.Hex(), Block: held.Block, Balances: []wire.Balance{}, Native: formatBig(held.Native)}
	for _, balance := range held.Balances {
		view.Balances = append(view.Balances, wire.Balance{
			Coin: b.code(balance.Coin), Amount: b.format(balance.Coin, balance.Amount), Frozen: balance.Frozen,
		})
	}
	return view
}

func (b coinBook) pastBalancesView(wallet common.Address, held operations.PastBalances) wire.PastBalances {
	view := wire.PastBalances{Wallet: wallet.Hex(), Block: held.Block, Time: formatTime(held.At), Balances: []wire.PastBalance{}}
	for _, balance := range held.Balances {
		view.Balances = append(view.Balances, wire.PastBalance{Coin: b.code(balance.Coin), Amount: b.format(balance.Coin, balance.Amount)})
	}
	return view
}

func (b coinBook) recordView(r operations.Record) wire.Record {
	return wire.Record{
		Mined: minedView(r.Mined), Movement: string(r.Movement), Origin: string(r.Origin), Direction: string(r.Direction),
		Coin: b.code(r.Coin), Amount: b.format(r.Coin, r.Amount), Counterparty: r.Counterparty.Hex(), Reference: optionalHash(r.Reference),
	}
}
