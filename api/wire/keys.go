package wire

// CreateKey asks for an API key.
type CreateKey struct {
	Principal string   `json:"principal" minLength:"1" maxLength:"100" pattern:"^[a-z0-9][a-z0-9._-]*$" doc:"Whom the key speaks for" example:"aurora-textiles"`
	Scopes    []string `json:"scopes" minItems:"1" maxItems:"5" doc:"trader, endorser, operator, auditor, admin"`
}

// Key is an API key without its secret.
type Key struct {
	ID        string   `json:"id"`
	Principal string   `json:"principal"`
	Scopes    []string `json:"scopes"`
	CreatedAt string   `json:"createdAt"`
	RevokedAt string   `json:"revokedAt,omitempty"`
}

// CreatedKey is a new API key. Its secret is told once and kept nowhere.
type CreatedKey struct {
	Key
	Secret string `json:"secret,omitempty" doc:"The bearer token; absent when the answer is replayed"`
}
