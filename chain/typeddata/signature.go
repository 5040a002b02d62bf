package typeddata

import (
	"bytes"
	"encoding/hex"
	"math/big"
	"sort"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/domain"
)

// Signature is a 65-byte ECDSA signature r, s, v with v 27 or 28, as the contracts take it.
type Signature [crypto.SignatureLength]byte

// ParseSignature reads a signature in hex, with or without 0x; v may be 0, 1, 27 or 28. A signature that the contracts
// would refuse for its form (length, high s) is refused here. Error: signature-invalid.
func ParseSignature(text string) (Signature, error) {
	raw, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil {
		return Signature{}, domain.Errorf(domain.CodeSignatureInvalid, "the signature is not hexadecimal; give 65 bytes r, s, v as 0x…")
	}
	return SignatureOf(raw)
}

// SignatureOf normalises raw signature bytes; see ParseSignature.
func SignatureOf(raw []byte) (Signature, error) {
	if len(raw) != crypto.SignatureLength {
		return Signature{}, domain.Errorf(domain.CodeSignatureInvalid, "the signature has %d bytes; it must have 65: r, s, v", len(raw))
	}
	signature := Signature(raw)
	if v := &signature[crypto.RecoveryIDOffset]; *v < 27 {
		*v += 27
	}
	r, s := new(big.Int).SetBytes(raw[:32]), new(big.Int).SetBytes(raw[32:64])
	if !crypto.ValidateSignatureValues(signature[crypto.RecoveryIDOffset]-27, r, s, true) {
		return Signature{}, domain.Errorf(domain.CodeSignatureInvalid, "the signature's values are out of range (v must be 27 or 28 and s in the lower half)")
	}
	return signature, nil
}

// Signer tells whose key made the signature over the digest.
func (s Signature) Signer(digest common.Hash) (common.Address, error) {
	forRecovery := s
	forRecovery[crypto.RecoveryIDOffset] -= 27
	key, err := crypto.SigToPub(digest[:], forRecovery[:])
	if err != nil {
		return common.Address{}, domain.Wrap(domain.CodeSignatureInvalid, err, "no key can have made this signature")
	}
	return crypto.PubkeyToAddress(*key), nil
}

// String gives the signature as 0x hex.
func (s Signature) String() string { return "0x" + hex.EncodeToString(s[:]) }

// Join concatenates the signatures in ascending order of their signers, as the contracts take k-of-n signatures.
func Join(signatures map[common.Address]Signature) []byte {
	signers := make([]common.Address, 0, len(signatures))
	for signer := range signatures {
		signers = append(signers, signer)
	}
	sort.Slice(signers, func(i, j int) bool { return bytes.Compare(signers[i][:], signers[j][:]) < 0 })
	joined := make([]byte, 0, len(signers)*crypto.SignatureLength)
	for _, signer := range signers {
		signature := signatures[signer]
		joined = append(joined, signature[:]...)
	}
	return joined
}
