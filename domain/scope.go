package domain

// Scope is one permission of an API key.
type Scope string

// Scopes. A trader's key reaches only wallets of its principal; operator, endorser and auditor scopes reach all.
const (
	ScopeTrader   Scope = "trader"   // own wallets: apply, transfer, redeem, read
	ScopeEndorser Scope = "endorser" // read applications, hand in endorsements
	ScopeOperator Scope = "operator" // register wallets, issue, handle redemptions, reserve
	ScopeAuditor  Scope = "auditor"  // read everything
	ScopeAdmin    Scope = "admin"    // make and revoke API keys
)

// Scopes lists all scopes.
func Scopes() []Scope {
	return []Scope{ScopeTrader, ScopeEndorser, ScopeOperator, ScopeAuditor, ScopeAdmin}
}

// Principal is whoever an API key speaks for.
type Principal struct {
	ID     string // stable name of the owner, e.g. "aurora-textiles"
	Scopes []Scope
}

// Has reports whether the principal holds any of the scopes.
func (p Principal) Has(wanted ...Scope) bool {
	for _, want := range wanted {
		for _, have := range p.Scopes {
			if have == want {
				return true
			}
		}
	}
	return false
}
