package domain

// Movement is the kind of a record in a wallet's history.
type Movement string

// Kinds of movement of coin.
const (
	MovementIssuance   Movement = "issuance"   // minted into an issuance's account and moved on, to the pools too
	MovementRelease    Movement = "release"    // out of a pool to the issuance's applicant
	MovementTransfer   Movement = "transfer"   // from wallet to wallet
	MovementRedemption Movement = "redemption" // into the return pool for a redemption, burned there, given back, or its fee
	MovementMint       Movement = "mint"       // minted outside an issuance
	MovementBurn       Movement = "burn"       // burned outside a redemption
	MovementRecovery   Movement = "recovery"   // moved to a wallet's successor
	MovementWipe       Movement = "wipe"       // destroyed in a frozen account
	MovementPayment    Movement = "payment"    // into a trade's circulation channel
	MovementSettlement Movement = "settlement" // out of a trade to its payee, or into a leg's payment channel as the payee's
	MovementRefund     Movement = "refund"     // out of a trade back to its payer
	MovementNetting    Movement = "netting"    // between the parties of netted legs
	MovementExchange   Movement = "exchange"   // one side of a payment versus payment
	MovementMigration  Movement = "migration"  // out of a coin into its successor
)

// Origin tells through which door a movement came into the chain.
type Origin string

// Origins of a movement.
const (
	OriginAPI    Origin = "api"    // requested through this system's API
	OriginDirect Origin = "direct" // sent to the chain by somebody else
	OriginSystem Origin = "system" // sent by this system on its own account
)
