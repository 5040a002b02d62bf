package main

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
)

var (
	accessManager = bindings.NewAccessManager()
	walletReg     = bindings.NewWalletRegistry()
	ruleBook      = bindings.NewRuleBook()
	issuanceRule  = bindings.NewIssuanceRule()
	holdingRule   = bindings.NewHoldingRule()
	returnRule    = bindings.NewReturnRule()
	reserveFeed   = bindings.NewReserveFeed()
	tradeCoin     = bindings.NewTradeCoin()
	issuanceDesk  = bindings.NewIssuanceDesk()
	tradeBook     = bindings.NewTradeBook()
	plainERC20    = bindings.NewPlainERC20()

	noCap     = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 96), big.NewInt(1))
	unlimited = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
)

const (
	coin       = domain.Amount(1_000_000) // one coin [coin units]
	validUntil = 1<<40 - 1                // [Unix seconds]
	deadline   = validUntil
	firstAsOf  = 1_700_000_000 // [Unix seconds], long ago on any clock
	country    = 276
	tier       = 1
	coinsInAll = 3
	day        = 86_400  // [seconds]
	week       = 604_800 // [seconds]
)

// system is every contract of Specie on one chain, set up by the first that goes wrong and then refusing to go on.
type system struct {
	*chain
	err error

	admin, sender              party
	endorsers                  []party
	attesters                  []party
	manager, registry, book    common.Address
	desk, trades               common.Address
	coins, feeds               []common.Address
	plain                      common.Address
	registryDomain, deskDomain typeddata.Domain
}

func newSystem(ctx context.Context, f fork) (*system, error) {
	s := &system{
		admin: partyOf("admin"), sender: partyOf("sender"),
		endorsers: []party{partyOf("endorser 1"), partyOf("endorser 2"), partyOf("endorser 3")},
		attesters: []party{partyOf("custodian"), partyOf("auditor")},
	}
	funded := append([]party{s.admin, s.sender, s.endorsers[0], receiver}, traders...)
	s.chain = newChain(f, funded...)

	s.manager = s.create(ctx, bindings.AccessManagerMetaData.Bin, accessManager.PackConstructor(s.admin.address))
	s.registry = s.create(ctx, bindings.WalletRegistryMetaData.Bin, walletReg.PackConstructor(s.manager, 2))
	s.trades = s.create(ctx, bindings.TradeBookMetaData.Bin, tradeBook.PackConstructor(s.manager, s.registry))
	s.book = s.create(ctx, bindings.RuleBookMetaData.Bin, ruleBook.PackConstructor(s.manager, new(big.Int), new(big.Int), big.NewInt(week)))
	s.desk = s.create(ctx, bindings.IssuanceDeskMetaData.Bin, issuanceDesk.PackConstructor(
		s.manager, s.registry, s.book, s.trades, partyOf("fee collector").address))
	s.plain = s.create(ctx, bindings.PlainERC20MetaData.Bin, nil)
	s.registryDomain = typeddata.Registry(s.id.Uint64(), s.registry)
	s.deskDomain = typeddata.Desk(s.id.Uint64(), s.desk)
	for _, endorser := range s.endorsers {
		s.must(ctx, s.registry, walletReg.PackSetEndorser(endorser.address, true))
	}
	s.must(ctx, s.desk, issuanceDesk.PackSetCashier(s.admin.address, true))
	for _, currency := range []string{"USD", "EUR", "CNY"} {
		s.addCoin(ctx, currency)
	}
	return s, s.err
}

func (s *system) addCoin(ctx context.Context, currency string) {
	feed := s.create(ctx, bindings.ReserveFeedMetaData.Bin, reserveFeed.PackConstructor(s.manager, 6, currency+" reserve"))
	address := s.create(ctx, bindings.TradeCoinMetaData.Bin, tradeCoin.PackConstructor(bindings.TradeCoinParameters{
		Manager: s.manager, Registry: s.registry, ReserveFeed: feed,
		Name: "Specie " + currency, Symbol: "s" + currency, Currency: currency, Decimals: 6,
		SupplyCeiling: domain.MaxAmount.Big(), DailyMintCeiling: domain.MaxAmount.Big(),
	}))
	for _, attester := range s.attesters {
		s.must(ctx, feed, reserveFeed.PackSetAttester(attester.address, true))
	}
	s.must(ctx, feed, reserveFeed.PackSetBooker(s.desk, true))
	s.must(ctx, s.registry, walletReg.PackAddCoin(address))
	s.must(ctx, address, tradeCoin.PackSetMintAllowance(s.desk, domain.MaxAmount.Big()))
	s.must(ctx, address, tradeCoin.PackSetOpener(s.desk, true))
	s.must(ctx, address, tradeCoin.PackSetOpener(s.trades, true))
	s.must(ctx, address, tradeCoin.PackSetCap(tier, (1_000_000_000*coin).Big()))
	s.must(ctx, address, tradeCoin.PackSetCap(0, (1_000_000_000*coin).Big()))
	s.must(ctx, s.desk, issuanceDesk.PackOpenPools(address))
	s.addRules(ctx, address)
	s.coins, s.feeds = append(s.coins, address), append(s.feeds, feed)
}

// addRules puts rules in force under which every part of an issuance and every cap comes to bear.
func (s *system) addRules(ctx context.Context, address common.Address) {
	ceiling := (1_000_000_000 * coin).Big()
	rules := map[string]common.Address{
		"issuance": s.create(ctx, bindings.IssuanceRuleMetaData.Bin, issuanceRule.PackConstructor(bindings.IssuanceRuleTerms{
			Smallest: big.NewInt(1), Largest: (1_000_000 * coin).Big(), LotSize: coin.Big(), Tiers: 0b1111,
			Endorsements: 2, Coverage: 10_000, AttestationAge: big.NewInt(validUntil),
			Window: big.NewInt(week), WalletCap: ceiling, TotalCap: ceiling,
		})),
		"holding": s.create(ctx, bindings.HoldingRuleMetaData.Bin, holdingRule.PackConstructor(bindings.HoldingRuleTerms{
			Share: 2_000, Cliff: new(big.Int), Duration: big.NewInt(week), Caps: [4]*big.Int{ceiling, ceiling, unlimited, unlimited},
		})),
		"return": s.create(ctx, bindings.ReturnRuleMetaData.Bin, returnRule.PackConstructor(bindings.ReturnRuleTerms{
			Share: 1_000, Smallest: big.NewInt(1), Window: big.NewInt(week), WindowCap: noCap, Weekdays: 0b1111111, ClosesAt: day,
		})),
	}
	for kind, rule := range rules {
		s.must(ctx, s.book, ruleBook.PackScheduleRule(address, crypto.Keccak256Hash([]byte(kind)), rule, new(big.Int)))
	}
}

func (s *system) create(ctx context.Context, bytecode string, arguments []byte) common.Address {
	if s.err != nil {
		return common.Address{}
	}
	var address common.Address
	address, s.err = s.deploy(ctx, s.admin, bytecode, arguments)
	return address
}

// nameOf names the contract at an address as the table does.
func (s *system) nameOf(at common.Address) string {
	names := map[common.Address]string{
		{}: "", s.manager: "AccessManager", s.registry: "WalletRegistry", s.book: "RuleBook", s.desk: "IssuanceDesk", s.trades: "TradeBook",
		s.coins[0]: "TradeCoin", s.feeds[0]: "ReserveFeed", s.plain: "PlainERC20",
	}
	if name, known := names[at]; known {
		return name
	}
	return at.Hex()
}

// must sends a transaction of the admin that belongs to no case.
func (s *system) must(ctx context.Context, to common.Address, data []byte) {
	s.mustFrom(ctx, s.admin, to, data)
}

func (s *system) mustFrom(ctx context.Context, from party, to common.Address, data []byte) {
	if s.err != nil {
		return
	}
	if _, err := s.send(ctx, from, &to, data); err != nil {
		s.err = fmt.Errorf("set-up transaction %d: %w", len(data), err)
	}
}

func (s *system) coinDomain() typeddata.Domain {
	return typeddata.Coin(s.id.Uint64(), s.coins[0], "Specie USD")
}

// sign gives the signatures over a message, ascending by signer as the contracts take them.
func (s *system) sign(message typeddata.Message, signers ...party) []byte {
	digest, err := typeddata.Digest(message)
	if err != nil {
		s.err = err
		return nil
	}
	signatures := map[common.Address]typeddata.Signature{}
	for _, signer := range signers {
		raw, err := crypto.Sign(digest[:], signer.key)
		if err == nil {
			signatures[signer.address], err = typeddata.SignatureOf(raw)
		}
		if err != nil {
			s.err = err
			return nil
		}
	}
	return typeddata.Join(signatures)
}

// registration is the call that registers a wallet, or renews it under a later sequence.
func (s *system) registration(wallet party, coinMask uint16, sequence uint32) []byte {
	e := typeddata.Endorsement{
		Wallet: wallet.address, Commitment: crypto.Keccak256Hash(wallet.address[:]), Country: country, Tier: tier,
		ValidUntil: validUntil, CoinMask: coinMask, Sequence: sequence,
	}
	return walletReg.PackRegister(bindings.IWalletRegistryEndorsement{
		Wallet: e.Wallet, Commitment: e.Commitment, Country: e.Country, Tier: e.Tier,
		ValidUntil: new(big.Int).SetUint64(e.ValidUntil), CoinMask: e.CoinMask, Sequence: e.Sequence,
	}, s.sign(e.Message(s.registryDomain), s.endorsers[0]))
}

// attestation is the call that attests the reserve of the first coin. Its time is fixed: calldata is paid by the byte,
// zeros are cheaper, and another time is also another signature.
func (s *system) attestation(round uint64, amount domain.Amount) []byte {
	a := typeddata.Attestation{Round: round, Amount: amount, AsOf: firstAsOf + round}
	return reserveFeed.PackAttest(bindings.IReserveFeedAttestation{
		Round: new(big.Int).SetUint64(round), Amount: amount.Big(), AsOf: new(big.Int).SetUint64(a.AsOf),
		DepositsIncluded: new(big.Int), PayoutsIncluded: new(big.Int),
	}, s.sign(a.Message(typeddata.Feed(s.id.Uint64(), s.feeds[0])), s.attesters...))
}

// authorization signs an EIP-3009 transfer of one coin to the receiver.
func (s *system) authorization(from party, nonce common.Hash) bindings.ITradeCoinTransferAuthorization {
	a := typeddata.Authorization{From: from.address, To: receiver.address, Value: coin, ValidBefore: deadline, Nonce: nonce}
	return bindings.ITradeCoinTransferAuthorization{
		From: a.From, To: a.To, Value: a.Value.Big(), ValidAfter: new(big.Int),
		ValidBefore: new(big.Int).SetUint64(a.ValidBefore), Nonce: a.Nonce,
		Signature: s.sign(a.Message(s.coinDomain()), from),
	}
}

// permit is the call of ERC-2612 by which a trader allows the sender one coin.
func (s *system) permit(owner party, nonce int64) []byte {
	message := typeddata.Authorization{}.Message(s.coinDomain())
	message.PrimaryType = "Permit"
	message.Types["Permit"] = []apitypes.Type{
		{Name: "owner", Type: "address"},
		{Name: "spender", Type: "address"},
		{Name: "value", Type: "uint256"},
		{Name: "nonce", Type: "uint256"},
		{Name: "deadline", Type: "uint256"},
	}
	message.Message = apitypes.TypedDataMessage{
		"owner": owner.address.Hex(), "spender": s.sender.address.Hex(), "value": coin.Big().String(),
		"nonce": math.NewHexOrDecimal256(nonce), "deadline": math.NewHexOrDecimal256(deadline),
	}
	v, r, sv := split(s.sign(message, owner))
	return tradeCoin.PackPermit0(owner.address, s.sender.address, coin.Big(), big.NewInt(deadline), v, r, sv)
}

func split(signature []byte) (v uint8, r, s [32]byte) {
	if len(signature) != crypto.SignatureLength {
		return 0, r, s
	}
	return signature[64], [32]byte(signature[:32]), [32]byte(signature[32:64])
}
