package wire

// TransferCoin moves coin out of a custodial wallet.
type TransferCoin struct {
	From   string `json:"from" doc:"A custodial wallet of the caller"`
	To     string `json:"to"`
	Coin   string `json:"coin" doc:"Currency code or address of the coin" example:"USD"`
	Amount string `json:"amount" example:"1250.50"`
}

// PrepareTransfer asks for what an own-key wallet signs.
type PrepareTransfer struct {
	From     string `json:"from"`
	To       string `json:"to"`
	Coin     string `json:"coin" doc:"Currency code or address of the coin" example:"USD"`
	Amount   string `json:"amount" example:"1250.50"`
	ValidFor uint64 `json:"validFor,omitempty" maximum:"31536000" doc:"Seconds that the authorization holds; an hour if absent"`
}

// UnsignedTransaction is an EIP-1559 transaction without its signature. Quantities are 0x hex, as wallets take them.
type UnsignedTransaction struct {
	Type                 string `json:"type" doc:"0x2"`
	ChainID              string `json:"chainId"`
	Nonce                string `json:"nonce"`
	To                   string `json:"to"`
	Data                 string `json:"data"`
	Value                string `json:"value"`
	Gas                  string `json:"gas"`
	MaxFeePerGas         string `json:"maxFeePerGas"`
	MaxPriorityFeePerGas string `json:"maxPriorityFeePerGas"`
	Unsigned             string `json:"unsigned" doc:"0x02 followed by the RLP of the fields: what is hashed for signing"`
	SigningHash          string `json:"signingHash"`
}

// Authorization is an EIP-3009 transferWithAuthorization.
type Authorization struct {
	From        string `json:"from"`
	To          string `json:"to"`
	Coin        string `json:"coin" doc:"Currency code or address of the coin" example:"USD"`
	Amount      string `json:"amount" example:"1250.50"`
	ValidAfter  string `json:"validAfter" format:"date-time" doc:"Exclusive"`
	ValidBefore string `json:"validBefore" format:"date-time" doc:"Exclusive"`
	Nonce       string `json:"nonce" doc:"32 bytes"`
}

// PreparedTransfer is what an own-key wallet signs: either the transaction, to be sent to /v1/transfers/submit or to any
// node, or the authorization, to be sent to /v1/transfers/authorizations, where the server pays the gas.
type PreparedTransfer struct {
	Transaction   UnsignedTransaction `json:"transaction"`
	Authorization Authorization       `json:"authorization"`
	ToSign        ToSign              `json:"toSign" doc:"Of the authorization"`
}

// SubmitTransaction sends a signed transfer.
type SubmitTransaction struct {
	RawTransaction string `json:"rawTransaction" maxLength:"20000" doc:"The signed transaction, 0x hex"`
}

// RelayAuthorization sends a signed authorization at the server's cost.
type RelayAuthorization struct {
	Authorization Authorization `json:"authorization"`
	Signature     string        `json:"signature" maxLength:"20000" doc:"65 bytes r, s, v, or an ERC-1271 blob"`
}

// Transfer is a movement of coin between two accounts.
type Transfer struct {
	Mined
	ID       string `json:"id" doc:"Transaction hash, a dash, and the log index"`
	Movement string `json:"movement" doc:"Kind: issuance, release, transfer, redemption, mint, burn, recovery, wipe, payment, settlement, refund, netting, exchange or migration"`
	Origin   string `json:"origin" doc:"The door it came in by: api, direct or system"`
	Coin     string `json:"coin"`
	From     string `json:"from"`
	To       string `json:"to"`
	Amount   string `json:"amount"`
}
