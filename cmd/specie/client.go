package main

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/specie-money/specie/api/client"
	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
)

// client gives the API under the credential of --as.
func (c *command) client() (*client.Client, error) {
	key, err := c.settings.apiKey()
	if err != nil {
		return nil, err
	}
	return client.New(c.settings.GetString("api"), key)
}

// during tells what is going on when it takes more than a second.
func (c *command) during(what string) (done func()) {
	timer := time.AfterFunc(time.Second, func() { c.progress("%s …", what) })
	return func() { timer.Stop() }
}

// ownWallet gives the named wallet, or the only one of the credential's principal.
func ownWallet(ctx context.Context, api *client.Client, given string) (string, error) {
	if given != "" {
		return given, nil
	}
	wallets, err := api.Wallets(ctx, "", client.Page{Limit: 2})
	switch {
	case err != nil:
		return "", err
	case len(wallets.Items) == 0:
		return "", domain.Errorf(domain.CodeWalletUnknown, "there is no wallet yet; make one with: specie wallet open")
	case len(wallets.Items) > 1:
		return "", domain.Errorf(domain.CodeInvalidInput, "this credential sees more than one wallet; say which with --wallet")
	}
	return wallets.Items[0].Address, nil
}

// sign signs what the API asks for with a key of the local keystore. The digest is made anew from the typed data, which
// is what the command shows: nobody signs a hash on the server's word.
func (c *command) sign(store *keys.Keystore, key string, asked wire.ToSign) (string, error) {
	raw, err := json.Marshal(asked.TypedData)
	if err != nil {
		return "", fmt.Errorf("typed data: %w", err)
	}
	digest, err := typeddata.DigestOf(raw)
	if err != nil {
		return "", err
	}
	if digest != common.HexToHash(asked.Digest) {
		return "", domain.Errorf(domain.CodeSignatureInvalid, "the API asks to sign %s, which is not the digest of the typed data it shows; do not sign", asked.Digest)
	}
	signer, err := store.Signer(key)
	if err != nil {
		return "", err
	}
	signature, err := signer.SignHash(digest)
	if err != nil {
		return "", err
	}
	return hexutil.Encode(signature), nil
}

// moment shows a time of the API to people, or a dash.
func moment(at *wire.Mined) string {
	if at == nil || at.Time == "" {
		return "-"
	}
	return fmt.Sprintf("%s (block %d)", at.Time, at.Block)
}
