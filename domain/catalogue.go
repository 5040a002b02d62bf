package domain

import "net/http"

// The catalogue of codes. Each has an HTTP status and a title in English and Chinese, told by Describe.
const (
	CodeInternal    Code = "internal"
	CodeUnavailable Code = "unavailable"

	// Requests.
	CodeInvalidInput          Code = "invalid-input"
	CodeBodyTooLarge          Code = "body-too-large"
	CodeMediaTypeUnsupported  Code = "media-type-unsupported"
	CodeMethodNotAllowed      Code = "method-not-allowed"
	CodeNotFound              Code = "not-found"
	CodeConflict              Code = "conflict"
	CodeUnauthenticated       Code = "unauthenticated"
	CodeForbidden             Code = "forbidden"
	CodeIdempotencyKeyMissing Code = "idempotency-key-missing"
	CodeIdempotencyKeyReused  Code = "idempotency-key-reused"
	CodeIdempotencyInFlight   Code = "idempotency-in-flight"

	// Amounts.
	CodeAmountNotANumber       Code = "amount-not-a-number"
	CodeAmountNegative         Code = "amount-negative"
	CodeAmountTooManyDecimals  Code = "amount-too-many-decimals"
	CodeAmountTooLarge         Code = "amount-too-large"
	CodeAmountZero             Code = "amount-zero"
	CodeAmountOutsideRule      Code = "amount-outside-rule"
	CodeInsufficientBalance    Code = "insufficient-balance"
	CodeCapExceeded            Code = "cap-exceeded"
	CodeIssuanceCapExceeded    Code = "issuance-cap-exceeded"
	CodeSupplyCeilingExceeded  Code = "supply-ceiling-exceeded"
	CodeMintAllowanceExceeded  Code = "mint-allowance-exceeded"
	CodeInsufficientAllowance  Code = "insufficient-allowance"
	CodeInsufficientNativeCoin Code = "insufficient-native-coin"

	// Parties.
	CodeAddressInvalid      Code = "address-invalid"
	CodeReceiverInvalid     Code = "receiver-invalid"
	CodeTransferToSelf      Code = "transfer-to-self"
	CodeWalletUnknown       Code = "wallet-unknown"
	CodeWalletNotRegistered Code = "wallet-not-registered"
	CodeWalletNotActive     Code = "wallet-not-active"
	CodeWalletExpired       Code = "wallet-expired"
	CodeWalletFrozen        Code = "wallet-frozen"
	CodeWalletNotCustodial  Code = "wallet-not-custodial"
	CodeTierNotAllowed      Code = "tier-not-allowed"
	CodeAccountDerived      Code = "account-derived"
	CodeInboundClosed       Code = "inbound-closed"
	CodeCoinUnknown         Code = "coin-unknown"
	CodeCoinPaused          Code = "coin-paused"

	// Endorsements and signatures.
	CodeEndorsementInvalid  Code = "endorsement-invalid"
	CodeEndorsementReplayed Code = "endorsement-replayed"
	CodeTooFewEndorsements  Code = "too-few-endorsements"
	CodeEndorserUnknown     Code = "endorser-unknown"
	CodeSignatureInvalid    Code = "signature-invalid"
	CodeSignatureExpired    Code = "signature-expired"
	CodeAuthorizationUsed   Code = "authorization-used"
	CodeRuleChanged         Code = "rule-changed"
	CodeRuleMissing         Code = "rule-missing"
	CodeRuleNotDue          Code = "rule-not-due"
	CodePlanInvalid         Code = "plan-invalid"
	CodeSealMismatch        Code = "seal-mismatch"
	CodeReserveStale        Code = "reserve-stale"
	CodeReserveTooSmall     Code = "reserve-too-small"
	CodeAttestationInvalid  Code = "attestation-invalid"
	CodeApplicationState    Code = "application-state"
	CodeApplicationExpired  Code = "application-expired"
	CodeApplicationUnknown  Code = "application-unknown"
	CodeTradeFileUnknown    Code = "trade-file-unknown"
	CodeTermNotEnded        Code = "term-not-ended"
	CodeNothingToRelease    Code = "nothing-to-release"
	CodeRemainsTooSmall     Code = "remains-too-small"
	CodeRedemptionState     Code = "redemption-state"
	CodeRedemptionUnknown   Code = "redemption-unknown"
	CodeRedemptionNotDue    Code = "redemption-not-due"
	CodeRedemptionsClosed   Code = "redemptions-closed"
	CodeArbitrationTooEarly Code = "arbitration-too-early"
	CodeTradeUnknown        Code = "trade-unknown"
	CodeTradeState          Code = "trade-state"
	CodeLegNotDue           Code = "leg-not-due"
	CodeLegNotCovered       Code = "leg-not-covered"
	CodeNotOwner            Code = "not-owner"
	CodeTransactionReverted Code = "transaction-reverted"
	CodeTransactionPending  Code = "transaction-pending"
	CodePurposeReused       Code = "purpose-reused"

	// Operation.
	CodeNodeUnreachable       Code = "node-unreachable"
	CodeNodePruned            Code = "node-pruned"
	CodeNodeInconsistent      Code = "node-inconsistent"
	CodeChainMismatch         Code = "chain-mismatch"
	CodeManifestMissing       Code = "manifest-missing"
	CodeManifestMismatch      Code = "manifest-mismatch"
	CodePortInUse             Code = "port-in-use"
	CodeDataDirLocked         Code = "data-dir-locked"
	CodeDataDirForeign        Code = "data-dir-foreign"
	CodeDatabaseMismatch      Code = "database-mismatch"
	CodeJournalDamaged        Code = "journal-damaged"
	CodeJournalForeign        Code = "journal-foreign"
	CodeBlockUnknown          Code = "block-unknown"
	CodeReorganisationTooDeep Code = "reorganisation-too-deep"
	CodeKeyUnknown            Code = "key-unknown"
	CodePassphraseWrong       Code = "passphrase-wrong"
	CodeSettingInvalid        Code = "setting-invalid"
)

// Description is what the catalogue says of a code.
type Description struct {
	Code    Code
	Status  int    // HTTP status
	English string // title
	Chinese string // title
}

var catalogue = []Description{
	{CodeInternal, http.StatusInternalServerError, "Internal error", "内部错误"},
	{CodeUnavailable, http.StatusServiceUnavailable, "Service not ready", "服务尚未就绪"},

	{CodeInvalidInput, http.StatusUnprocessableEntity, "Input is not valid", "输入无效"},
	{CodeBodyTooLarge, http.StatusRequestEntityTooLarge, "Request body too large", "请求内容过大"},
	{CodeMediaTypeUnsupported, http.StatusUnsupportedMediaType, "Request body is not JSON", "请求内容不是 JSON"},
	{CodeMethodNotAllowed, http.StatusMethodNotAllowed, "Method not allowed here", "此处不允许该方法"},
	{CodeNotFound, http.StatusNotFound, "Not found", "未找到"},
	{CodeConflict, http.StatusConflict, "Conflicts with the present state", "与当前状态冲突"},
	{CodeUnauthenticated, http.StatusUnauthorized, "API key missing or unknown", "缺少 API 密钥或密钥未知"},
	{CodeForbidden, http.StatusForbidden, "Not allowed for this API key", "此 API 密钥无此权限"},
	{CodeIdempotencyKeyMissing, http.StatusBadRequest, "Idempotency-Key header missing", "缺少 Idempotency-Key 请求头"},
	{CodeIdempotencyKeyReused, http.StatusUnprocessableEntity, "Idempotency key used with another body", "幂等键已用于另一请求内容"},
	{CodeIdempotencyInFlight, http.StatusConflict, "A request with this idempotency key is in flight", "使用此幂等键的请求正在处理"},

	{CodeAmountNotANumber, http.StatusUnprocessableEntity, "Amount is not a number", "金额不是数字"},
	{CodeAmountNegative, http.StatusUnprocessableEntity, "Amount is negative", "金额为负"},
	{CodeAmountTooManyDecimals, http.StatusUnprocessableEntity, "Amount has too many decimals", "金额小数位过多"},
	{CodeAmountTooLarge, http.StatusUnprocessableEntity, "Amount is larger than a balance can hold", "金额超出余额上限"},
	{CodeAmountZero, http.StatusUnprocessableEntity, "Amount is zero", "金额为零"},
	{CodeAmountOutsideRule, http.StatusUnprocessableEntity, "Amount is outside the issuance rule", "金额不符合发行规则"},
	{CodeInsufficientBalance, http.StatusUnprocessableEntity, "Balance too small", "余额不足"},
	{CodeCapExceeded, http.StatusUnprocessableEntity, "Holding cap exceeded", "超出持仓上限"},
	{CodeIssuanceCapExceeded, http.StatusUnprocessableEntity, "Issuance cap of the rolling window exceeded", "超出滚动期内的发行上限"},
	{CodeSupplyCeilingExceeded, http.StatusUnprocessableEntity, "Supply or daily mint ceiling exceeded", "超出总量或当日发行上限"},
	{CodeMintAllowanceExceeded, http.StatusUnprocessableEntity, "Mint allowance exceeded", "超出铸币额度"},
	{CodeInsufficientAllowance, http.StatusUnprocessableEntity, "Allowance too small", "授权额度不足"},
	{CodeInsufficientNativeCoin, http.StatusUnprocessableEntity, "Sender has too little native coin for gas", "发送方的燃料币不足"},

	{CodeAddressInvalid, http.StatusUnprocessableEntity, "Address is not valid", "地址无效"},
	{CodeReceiverInvalid, http.StatusUnprocessableEntity, "Receiver can not be this address", "收款地址不可用"},
	{CodeTransferToSelf, http.StatusUnprocessableEntity, "Sender and receiver are the same wallet", "付款与收款为同一钱包"},
	{CodeWalletUnknown, http.StatusNotFound, "Wallet unknown", "钱包未知"},
	{CodeWalletNotRegistered, http.StatusUnprocessableEntity, "Wallet is not registered", "钱包未注册"},
	{CodeWalletNotActive, http.StatusUnprocessableEntity, "Wallet is suspended or revoked", "钱包已暂停或吊销"},
	{CodeWalletExpired, http.StatusUnprocessableEntity, "Wallet's endorsement has expired", "钱包背书已过期"},
	{CodeWalletFrozen, http.StatusUnprocessableEntity, "Wallet is frozen", "钱包已冻结"},
	{CodeWalletNotCustodial, http.StatusUnprocessableEntity, "Wallet's key is not held here", "钱包密钥不由本服务保管"},
	{CodeTierNotAllowed, http.StatusUnprocessableEntity, "Wallet's tier is not allowed by the rule", "规则不允许此等级的钱包"},
	{CodeAccountDerived, http.StatusUnprocessableEntity, "A derived account acts only through its owner contract", "派生账户只能由其所属合约操作"},
	{CodeInboundClosed, http.StatusUnprocessableEntity, "Account takes no inbound transfers", "账户不接受转入"},
	{CodeCoinUnknown, http.StatusNotFound, "Coin unknown", "数字货币未知"},
	{CodeCoinPaused, http.StatusConflict, "Coin is paused", "数字货币已暂停"},

	{CodeEndorsementInvalid, http.StatusUnprocessableEntity, "Endorsement is not valid", "背书无效"},
	{CodeEndorsementReplayed, http.StatusConflict, "Endorsement was used before", "背书已被使用"},
	{CodeTooFewEndorsements, http.StatusConflict, "Too few endorsements", "背书数量不足"},
	{CodeEndorserUnknown, http.StatusForbidden, "Not an endorser", "并非背书方"},
	{CodeSignatureInvalid, http.StatusUnprocessableEntity, "Signature is not valid", "签名无效"},
	{CodeSignatureExpired, http.StatusUnprocessableEntity, "Signature has expired or is not yet valid", "签名已过期或尚未生效"},
	{CodeAuthorizationUsed, http.StatusConflict, "Authorization was used or canceled", "授权已使用或已取消"},
	{CodeRuleChanged, http.StatusConflict, "Rule changed since the application", "申请之后规则已变更"},
	{CodeRuleMissing, http.StatusConflict, "No rule in force for this coin", "此数字货币没有生效的规则"},
	{CodeRuleNotDue, http.StatusConflict, "Rule is not due, or its notice is too short", "规则尚未到生效时间，或通知期过短"},
	{CodePlanInvalid, http.StatusConflict, "Rules make no plan that can be carried out", "规则得不出可执行的分配方案"},
	{CodeSealMismatch, http.StatusConflict, "Plan, lots or trade file are not those that were sealed", "方案、分割或交易文件与封存内容不符"},
	{CodeReserveStale, http.StatusConflict, "Reserve attestation missing or too old", "储备证明缺失或过旧"},
	{CodeReserveTooSmall, http.StatusConflict, "Reserve does not cover the issuance", "储备不足以覆盖发行"},
	{CodeAttestationInvalid, http.StatusUnprocessableEntity, "Reserve attestation is not valid", "储备证明无效"},
	{CodeApplicationState, http.StatusConflict, "Application is in another state", "申请处于其他状态"},
	{CodeApplicationExpired, http.StatusConflict, "Application has expired", "申请已过期"},
	{CodeApplicationUnknown, http.StatusNotFound, "Application unknown", "申请未知"},
	{CodeTradeFileUnknown, http.StatusNotFound, "Trade file unknown", "交易文件未知"},
	{CodeTermNotEnded, http.StatusConflict, "Term of the issuance has not ended", "发行期限尚未结束"},
	{CodeNothingToRelease, http.StatusConflict, "Nothing is due for release now", "当前没有可释放的数字货币"},
	{CodeRemainsTooSmall, http.StatusUnprocessableEntity, "Less than that is left of the issuance", "该发行的剩余数额不足"},
	{CodeRedemptionState, http.StatusConflict, "Redemption is in another state", "赎回处于其他状态"},
	{CodeRedemptionUnknown, http.StatusNotFound, "Redemption unknown", "赎回未知"},
	{CodeRedemptionNotDue, http.StatusConflict, "Redemption waits for its window", "赎回在排队等待其时段"},
	{CodeRedemptionsClosed, http.StatusConflict, "Redemptions are closed at this time", "此时段不受理赎回"},
	{CodeArbitrationTooEarly, http.StatusConflict, "Too early for an arbiter's decision", "尚未到仲裁时间"},
	{CodeTradeUnknown, http.StatusNotFound, "Trade unknown", "交易未知"},
	{CodeTradeState, http.StatusConflict, "Trade is in another state", "交易处于其他状态"},
	{CodeLegNotDue, http.StatusConflict, "Leg is not due, or its condition is not met", "该笔收付尚未到期或条件未满足"},
	{CodeLegNotCovered, http.StatusConflict, "Channel does not cover the leg", "流通渠道余额不足以覆盖该笔收付"},
	{CodeNotOwner, http.StatusForbidden, "Only the owner may do this", "仅所有者可执行此操作"},
	{CodeTransactionReverted, http.StatusUnprocessableEntity, "The chain refused the transaction", "链上拒绝了该交易"},
	{CodeTransactionPending, http.StatusServiceUnavailable, "The transaction is still pending", "交易仍在等待确认"},
	{CodePurposeReused, http.StatusConflict, "The same purpose was used for another transaction", "同一用途已用于另一交易"},

	{CodeNodeUnreachable, http.StatusServiceUnavailable, "Node does not answer", "节点无响应"},
	{CodeNodePruned, http.StatusServiceUnavailable, "Node no longer has that part of the chain", "节点已不再保留所需的链上历史"},
	{CodeNodeInconsistent, http.StatusServiceUnavailable, "Node's answers contradict each other", "节点的回答相互矛盾"},
	{CodeChainMismatch, http.StatusServiceUnavailable, "Node is on another chain", "节点属于另一条链"},
	{CodeManifestMissing, http.StatusServiceUnavailable, "No deployment manifest", "缺少部署清单"},
	{CodeManifestMismatch, http.StatusServiceUnavailable, "Manifest does not match the chain", "部署清单与链不符"},
	{CodePortInUse, http.StatusServiceUnavailable, "Port in use", "端口已被占用"},
	{CodeDataDirLocked, http.StatusServiceUnavailable, "Data directory in use by another process", "数据目录正被另一进程使用"},
	{CodeDataDirForeign, http.StatusServiceUnavailable, "Data directory belongs to another chain", "数据目录属于另一条链"},
	{CodeDatabaseMismatch, http.StatusServiceUnavailable, "Database is missing or of another version", "数据库缺失或属于其他版本"},
	{CodeJournalDamaged, http.StatusServiceUnavailable, "Block journal is damaged", "区块日志已损坏"},
	{CodeJournalForeign, http.StatusServiceUnavailable, "Block journal belongs to another chain", "区块日志属于另一条链"},
	{CodeBlockUnknown, http.StatusNotFound, "Block unknown", "区块未知"},
	{CodeReorganisationTooDeep, http.StatusServiceUnavailable, "Reorganisation deeper than the kept undo records", "重组深度超出保留的撤销记录"},
	{CodeKeyUnknown, http.StatusNotFound, "Key unknown", "密钥未知"},
	{CodePassphraseWrong, http.StatusForbidden, "Passphrase is wrong", "口令错误"},
	{CodeSettingInvalid, http.StatusUnprocessableEntity, "Setting is not valid", "设置无效"},
}

var described = func() map[Code]Description {
	byCode := make(map[Code]Description, len(catalogue))
	for _, d := range catalogue {
		byCode[d.Code] = d
	}
	return byCode
}()

// Catalogue lists every code in its documented order.
func Catalogue() []Description { return append([]Description(nil), catalogue...) }

// Describe tells what the catalogue says of a code; an unlisted code is described as internal.
func Describe(code Code) Description {
	if d, ok := described[code]; ok {
		return d
	}
	return described[CodeInternal]
}
