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
	RuleVersion  uint32                   `json:"ruleVersion" doc:"Issuance rule that the applicant saw"`
	Deadline     string                   `json:"deadline"`
	Nonce        string                   `json:"nonce" doc:"Decimal"`
	Account      string                   `json:"account" doc:"The issuance's own address"`
	Endorsements []ApplicationEndorsement `json:"endorsements"`
	Required     int                      `json:"required" doc:"Endorsements that the rule in force asks for"`
	ToSign       *ToSign                  `json:"toSign,omitempty" doc:"What endorsers sign, as long as it can be issued"`
	Applied      *Mined                   `json:"applied,omitempty"`
	Changed      *Mined                   `json:"changed,omitempty" doc:"Last change of state"`
}
