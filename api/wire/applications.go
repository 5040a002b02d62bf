package wire

// Apply asks for coin.
type Apply struct {
	Applicant    string `json:"applicant" doc:"A custodial wallet of the caller"`
	Coin         string `json:"coin" doc:"Currency code or address of the coin" example:"USD"`
	Amount       string `json:"amount" example:"1250.50"`
	Payee        string `json:"payee,omitempty" doc:"Whom the applicant means to pay; itself if absent"`
	TradeID      string `json:"tradeId,omitempty" doc:"32 bytes"`
	DocumentHash string `json:"documentHash,omitempty" doc:"Hash of the application's documents, 32 bytes"`
	Deadline     string `json:"deadline,omitempty" format:"date-time" doc:"Last second at which it may be issued; seven days from now if absent"`
	TermEndsAt   string `json:"termEndsAt,omitempty" format:"date-time" doc:"Last second of the issuance: later, anyone may end it; a year after the deadline if absent"`
	IntoTrade    bool   `json:"intoTrade,omitempty" doc:"What is released at once goes into the circulation channel of the trade"`
}

// EndorseApplication hands in an endorser's signature.
type EndorseApplication struct {
	Signature string `json:"signature" doc:"Over the application's toSign: 65 bytes r, s, v"`
}

// ApplicationEndorsement is one signature under an application.
type ApplicationEndorsement struct {
	Endorser  string `json:"endorser"`
	Signature string `json:"signature"`
	GivenAt   string `json:"givenAt"`
}

// Application is an application and, once issued, its issuance.
type Application struct {
	ID           string                   `json:"id" doc:"Hash of the terms"`
	State        string                   `json:"state" enum:"none,applied,issued,ended,rejected,cancelled,expired"`
	Owner        string                   `json:"owner,omitempty" doc:"Principal that owns the applicant wallet"`
	Applicant    string                   `json:"applicant"`
	Payee        string                   `json:"payee"`
	Coin         string                   `json:"coin"`
	Amount       string                   `json:"amount"`
	TradeID      string                   `json:"tradeId,omitempty"`
	DocumentHash string                   `json:"documentHash,omitempty"`
	Rules        RuleVersions             `json:"rules" doc:"Versions of the rules that it was made under"`
	Deadline     string                   `json:"deadline"`
	TermEndsAt   string                   `json:"termEndsAt" doc:"Last second of the issuance: later, anyone may end it"`
	IntoTrade    bool                     `json:"intoTrade" doc:"What is released at once goes into the circulation channel of the trade"`
	Nonce        string                   `json:"nonce" doc:"Decimal"`
	Account      string                   `json:"account" doc:"The issuance's own address"`
	Plan         *Plan                    `json:"plan,omitempty" doc:"As the rules make it now, or as it was issued; absent if there is none"`
	Seal         *Seal                    `json:"seal,omitempty" doc:"Of plan, lots and trade file"`
	Endorsements []ApplicationEndorsement `json:"endorsements" doc:"Under this seal"`
	ToSign       *ToSign                  `json:"toSign,omitempty" doc:"What endorsers sign, as long as it can be issued"`
	Refusal      *Refusal                 `json:"refusal,omitempty" doc:"Why it can not be issued as things are"`
	Issuance     *Issuance                `json:"issuance,omitempty" doc:"What became of the coin, once issued"`
	Applied      *Mined                   `json:"applied,omitempty"`
	Changed      *Mined                   `json:"changed,omitempty" doc:"Last change of state"`
}

// RuleVersions are versions of a coin's rules.
type RuleVersions struct {
	Issuance uint32 `json:"issuance"`
	Holding  uint32 `json:"holding"`
	Return   uint32 `json:"return"`
}

// Plan is what becomes of an issuance's coin: all of it is the applicant's, some of it later.
type Plan struct {
	Released     string `json:"released" doc:"At once"`
	Held         string `json:"held" doc:"In the holding pool, released by time"`
	Deposited    string `json:"deposited" doc:"In the return pool: the first to be redeemed, released at the end"`
	Cliff        uint64 `json:"cliff" doc:"After the issue, until the first release [seconds]"`
	Duration     uint64 `json:"duration" doc:"After the issue, until all is released [seconds]"`
	LotSize      string `json:"lotSize" doc:"Unit of release"`
	Endorsements uint8  `json:"endorsements" doc:"That the issue needs"`
}

// Seal is the one word that endorsers sign and the issue anchors, with what it is made of.
type Seal struct {
	Hash     string `json:"hash" doc:"keccak256(abi.encode(planHash, lotsRoot, bodyHash))"`
	PlanHash string `json:"planHash"`
	LotsRoot string `json:"lotsRoot" doc:"Merkle root of the lots, in the format of OpenZeppelin's StandardMerkleTree"`
	BodyHash string `json:"bodyHash" doc:"Keccak-256 of the trade file's text"`
}

// Refusal is why something can not be done as things are.
type Refusal struct {
	Code   string `json:"code" doc:"Stable error code" example:"rule-changed"`
	Detail string `json:"detail" doc:"What is in the way, and what to do about it"`
}

// Issuance is what became of an issued application's coin.
type Issuance struct {
	Receiver     string `json:"receiver" doc:"Of what was released at once: the applicant, or the circulation channel of its trade"`
	HeldReleased string `json:"heldReleased" doc:"Of what was held: by time, by redemption or at the end"`
	Releasable   string `json:"releasable" doc:"What a release would pay now"`
	DepositLeft  string `json:"depositLeft" doc:"Of the return deposit"`
	Issued       Mined  `json:"issued"`
}

// Lots are what an application's coin is split into.
type Lots struct {
	Coin  string `json:"coin"`
	Root  string `json:"root" doc:"Merkle root, as in the seal"`
	Items []Lot  `json:"items" doc:"In the order of their release: at once, by time, the return deposit"`
}

// Lot is a part of an issuance that is released as one.
type Lot struct {
	Index        uint64   `json:"index"`
	Part         string   `json:"part" enum:"applicant,holding,return"`
	Amount       string   `json:"amount"`
	ReleaseAfter uint64   `json:"releaseAfter" doc:"After the issue [seconds]"`
	ReleaseAt    string   `json:"releaseAt,omitempty" doc:"Absent before the issue, and for the return deposit"`
	Proof        []string `json:"proof" doc:"Merkle proof that it is one of the root's, as the desk's verifyLot takes it"`
}

// RedeemIssuance gives coin back for money that is still in the pools.
type RedeemIssuance struct {
	Amount          string `json:"amount,omitempty" example:"1250.50" doc:"All that is left if absent, which ends the issuance"`
	PayoutReference string `json:"payoutReference,omitempty" doc:"The applicant's choice, 32 bytes; goes on chain, so nothing personal"`
}
