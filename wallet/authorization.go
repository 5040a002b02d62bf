package wallet

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// NextNonce proposes a nonce of EIP-3009 to a wallet: counted up, so that 256 of them share one word of the coin's bitmap
// and the later ones cost little gas. Nonces that are used on chain already are passed over; they may be where the
// database was lost, or where the wallet counted for itself.
func (s *Server) NextNonce(ctx context.Context, wallet common.Address, used func(nonce common.Hash) (bool, error)) (common.Hash, error) {
	for {
		count, err := s.store.NextAuthorizationNonce(ctx, wallet)
		if err != nil {
			return common.Hash{}, err
		}
		nonce := common.BigToHash(new(big.Int).SetUint64(count))
		taken, err := used(nonce)
		if err != nil || !taken {
			return nonce, err
		}
	}
}
