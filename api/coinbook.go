package api

import (
	"context"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
)

type coinIdentity = operations.CoinIdentity

// coinBook translates between coins' addresses and their currency codes, and amounts between units and decimals.
type coinBook struct {
	coins []coinIdentity
}

func (s *Server) coins(ctx context.Context) (coinBook, error) {
	coins, err := s.options.Service.CoinIdentities(ctx)
	return coinBook{coins: coins}, err
}

// parser reads the fields of an input that names coins.
func (s *Server) parser(ctx context.Context) (*parser, error) {
	coins, err := s.coins(ctx)
	return &parser{coins: coins}, err
}

// parseID reads the id that a path names, for an answer that names coins.
func (s *Server) parseID(ctx context.Context, text string) (coinBook, common.Hash, error) {
	p, err := s.parser(ctx)
	if err != nil {
		return coinBook{}, common.Hash{}, err
	}
	id := p.hash("id", text)
	return p.coins, id, p.err
}

// parseWallet reads the wallet that a path names, for an answer that names coins.
func (s *Server) parseWallet(ctx context.Context, text string) (coinBook, common.Address, error) {
	p, err := s.parser(ctx)
	if err != nil {
		return coinBook{}, common.Address{}, err
	}
	address := p.address("wallet", text)
	return p.coins, address, p.err
}

// find takes a currency code or an address, both in any case. A coin that was replaced is found by its address alone.
func (b coinBook) find(text string) (coinIdentity, error) {
	address, err := parseAddress("coin", text)
	for _, coin := range b.coins {
		if (strings.EqualFold(coin.Currency, text) && !coin.Replaced()) || (err == nil && coin.Address == address) {
			return coin, nil
		}
	}
	return coinIdentity{}, domain.Errorf(domain.CodeCoinUnknown, "there is no coin %q here; /v1/coins lists all", clip(text))
}

// byAddress gives a coin. One that is not of this deployment is told by its address, in coin units.
func (b coinBook) byAddress(address common.Address) coinIdentity {
	for _, coin := range b.coins {
		if coin.Address == address {
			return coin
		}
	}
	return coinIdentity{Address: address, Currency: address.Hex()}
}

// code names a coin: by its currency, one that was replaced by its address.
func (b coinBook) code(address common.Address) string {
	coin := b.byAddress(address)
	if coin.Replaced() {
		return address.Hex()
	}
	return coin.Currency
}

func (b coinBook) format(address common.Address, amount domain.Amount) string {
	return amount.Format(b.byAddress(address).Decimals)
}

func (b coinBook) codes(addresses []common.Address) []string {
	codes := make([]string, len(addresses))
	for i, address := range addresses {
		codes[i] = b.code(address)
	}
	return codes
}
