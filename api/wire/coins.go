package wire

// Coin is a coin with its supply, reserve, rules and caps.
type Coin struct {
	Currency         string    `json:"currency" doc:"ISO 4217 code; names the coin in this API"`
	Symbol           string    `json:"symbol"`
	Name             string    `json:"name"`
	Address          string    `json:"address"`
	Index            uint8     `json:"index" doc:"Bit in coin masks"`
	Decimals         uint8     `json:"decimals"`
	Block            uint64    `json:"block" doc:"The figures are as of this block"`
	Supply           string    `json:"supply"`
	SupplyCeiling    string    `json:"supplyCeiling"`
	DailyMintCeiling string    `json:"dailyMintCeiling" doc:"Most that may be minted in a UTC day"`
	MintedToday      string    `json:"mintedToday"`
	Paused           bool      `json:"paused"`
	Predecessor      string    `json:"predecessor,omitempty" doc:"Address of the coin that it replaced: what has not migrated is still there"`
	Successor        string    `json:"successor,omitempty" doc:"Address of the coin that replaced it, and where accounts migrate"`
	Caps             []TierCap `json:"caps"`
	Reserve          Reserve   `json:"reserve"`
	Rules            Rules     `json:"rules"`
}

// TierCap is the largest balance of a wallet of a tier.
type TierCap struct {
	Tier uint8  `json:"tier"`
	Cap  string `json:"cap,omitempty" doc:"Absent: no cap"`
}

// Reserve is the reserve of a coin.
type Reserve struct {
	Feed           string `json:"feed" doc:"Address of the reserve feed"`
	Round          uint64 `json:"round" doc:"Of the last attestation; 0 before the first"`
	Attested       string `json:"attested"`
	AsOf           string `json:"asOf,omitempty"`
	Covered        string `json:"covered" doc:"Attested, plus deposits and minus payouts booked since"`
	DepositsBooked string `json:"depositsBooked" doc:"Running total"`
	PayoutsBooked  string `json:"payoutsBooked" doc:"Running total"`
}

// PrepareAttestation asks for the attestation to be signed next.
type PrepareAttestation struct {
	Amount string `json:"amount" doc:"Reserve held; taken to include everything booked so far" example:"1000000.00"`
	AsOf   string `json:"asOf,omitempty" format:"date-time" doc:"Now, by the chain's clock, if absent"`
}

// Attestation is what attesters sign of a coin's reserve.
type Attestation struct {
	Coin             string `json:"coin,omitempty" doc:"Currency code; told by the path when handing in"`
	Round            uint64 `json:"round" minimum:"1" doc:"One more than the last"`
	Amount           string `json:"amount"`
	AsOf             string `json:"asOf" format:"date-time"`
	DepositsIncluded string `json:"depositsIncluded" doc:"Running total of booked deposits that the amount contains"`
	PayoutsIncluded  string `json:"payoutsIncluded" doc:"Running total of booked payouts that the amount lacks"`
}

// PreparedAttestation is an attestation with what is to be signed of it.
type PreparedAttestation struct {
	Attestation Attestation `json:"attestation"`
	ToSign      ToSign      `json:"toSign"`
}

// AttestReserve hands in a signed attestation.
type AttestReserve struct {
	Attestation Attestation `json:"attestation"`
	Signatures  []string    `json:"signatures" minItems:"1" maxItems:"32" doc:"65 bytes r, s, v each, in any order"`
}

// AttestationRecord is an attestation on chain.
type AttestationRecord struct {
	Attestation
	Attested Mined `json:"attested"`
}
