// For every claim a change of the contracts that makes it false: the tools must find that out. Each is the kind of mistake that
// the claim is there to exclude.
const WORD = "contracts/coin/AccountWord.sol";
const SETTINGS = "contracts/coin/CoinSettings.sol";
const LEDGER = "contracts/coin/CoinLedger.sol";

/** In `file`, `by` takes the place of the first `given` that follows `after`. */
const control = (claim, file, after, given, by) => ({ claim, file, after, given, by });

const BALANCE_CHECK = "if (value > balance) revert ERC20InsufficientBalance(from, balance, value);";

export const CONTROLS = {
  LedgerProof: [
    control("debitSender", LEDGER, "function _debitSender(", "account.word = word - value;", ""),
    control("debit", LEDGER, "function _debit(", BALANCE_CHECK, ""),
    control("credit", LEDGER, "function _credit(", "account.word = word + value;", "account.word = word + value + 1;"),
    control("creditDerived", LEDGER, "function _creditDerived(", "account.word = word + value;", "account.word = value;"),
    control("increaseSupply", LEDGER, "function _increaseSupply(", "total > supplyCeiling", "total > supplyCeiling + 1"),
    control("restoreSupply", LEDGER, "function _restoreSupply(", "_supply.total +=", "_supply.total ="),
    control("decreaseSupply", LEDGER, "function _decreaseSupply(", "_supply.total -=", "_supply.minted -="),
    // Loads the receiver before the sender is debited: whoever pays itself makes coin.
    control(
      "transferred",
      LEDGER,
      "function _transfer(",
      "_debitSender(from, value);\n        _credit(settings, to, value);",
      "uint256 word = _accounts[to].word;\n        _debitSender(from, value);\n        _accounts[to].word = word + value;",
    ),
  ],
  WordProof: [
    control("slices", WORD, "VALID_UNTIL_OFFSET", "96", "95"),
    control("debit", WORD, "function balance(", "uint96", "uint104"),
    control("credit", WORD, "function balance(", "uint96", "uint88"),
    control("standing", WORD, "STANDING_BITS", "1 << 72", "1 << 73"),
    control("flag", WORD, "function withFlag(", "|", "+"),
    control("nonce", WORD, "function withNextPermitNonce(", "PERMIT_NONCE_OFFSET", "(PERMIT_NONCE_OFFSET - 1)"),
    control("migratedAway", WORD, "PERMIT_NONCE_BITS", "uint32", "uint40"),
    control("opened", WORD, "function opened(", "FLAG_OPENER | FLAG_MINTER", "FLAG_OPENER"),
    control("joined", WORD, "function joined(", "balance(old)", "old"),
    control("maySend", WORD, "SENDER_BITS", "FLAG_FROZEN | FLAG_DERIVED", "FLAG_DERIVED"),
    control("mayReceive", WORD, "function mayReceive(", "- (time <<", "- ((time + 1) <<"),
    control("cap", SETTINGS, "function cap(", "tier * CAP_SIZE", "tier * (CAP_SIZE - 1)"),
    control("paused", SETTINGS, "PAUSED", "1 << 240", "3 << 240"),
  ],
};
