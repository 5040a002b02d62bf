// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {AccountWord} from "../coin/AccountWord.sol";
import {ITradeCoin} from "../coin/ITradeCoin.sol";
import {IHoldingRule} from "../rules/IHoldingRule.sol";
import {IIssuanceRule} from "../rules/IIssuanceRule.sol";
import {IRuleBook} from "../rules/IRuleBook.sol";
import {IssuanceRequest} from "../rules/IssuanceRequest.sol";
import {RuleBounds} from "../rules/RuleBounds.sol";
import {DeskParties} from "./DeskParties.sol";
import {IIssuanceDesk} from "./IIssuanceDesk.sol";

/// @title Planning
/// @notice What the rules in force make of an application.
/// @dev The desk does the sums itself, so that no rule can make a plan of more or less than the amount.
abstract contract Planning is DeskParties {
    using AccountWord for uint256;

    /// @inheritdoc IIssuanceDesk
    function plan(Terms calldata terms) external view returns (Plan memory planned) {
        (planned, ) = _plan(terms);
    }

    /// @inheritdoc IIssuanceDesk
    function hashPlan(Plan memory planned) public pure returns (bytes32 hash) {
        // A struct of words lies in memory just as it is encoded; the compiler would copy it field by field.
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            hash := keccak256(planned, 0xe0) // 7 words [bytes]
        }
    }

    function _plan(
        Terms calldata terms
    ) internal view returns (Plan memory planned, IIssuanceRule.Requirements memory required) {
        IRuleBook.Opinion memory opinion = _ruleBook.consult(_requestOf(terms), _versionsOf(terms));
        required = opinion.required;
        IHoldingRule.Holding memory holding = opinion.holding;
        // Rules answer in 96 bits, so nothing here can overflow.
        unchecked {
            uint256 amount = terms.amount;
            uint256 lotSize = Math.max(1, Math.min(required.lotSize, amount));
            uint256 held = holding.held - (holding.held % lotSize);
            uint256 deposited = opinion.deposited - (opinion.deposited % lotSize);
            if (held + deposited > amount) {
                revert PlanExceedsAmount(held, deposited, amount);
            }
            planned.released = uint96(amount - held - deposited);
            (planned.held, planned.deposited) = (uint96(held), uint96(deposited));
            planned.lotSize = uint96(lotSize);
        }
        planned.cliff = holding.cliff;
        planned.duration = holding.duration < holding.cliff ? holding.cliff : holding.duration;
        planned.endorsements =
            required.endorsements < RuleBounds.FEWEST_ENDORSEMENTS
                ? RuleBounds.FEWEST_ENDORSEMENTS
                : required.endorsements;
    }

    function _versionsOf(Terms calldata terms) internal pure returns (IRuleBook.Versions memory) {
        return IRuleBook.Versions(terms.issuanceRuleVersion, terms.holdingRuleVersion, terms.returnRuleVersion);
    }

    /// @dev By the coin's own word, which the registry restricts at once: it is read again when the coin is minted. A
    /// coin that is unknown has no rules.
    /// @return tier of the applicant, who may receive now
    function _requireStanding(Terms calldata terms) internal view returns (uint8 tier) {
        uint256 word = ITradeCoin(terms.coin).accountWord(terms.applicant);
        if (word.status() != AccountWord.STATUS_ACTIVE) {
            revert ITradeCoin.AccountNotActive(terms.applicant, word.status());
        }
        if (block.timestamp > word.validUntil()) {
            revert ITradeCoin.AccountExpired(terms.applicant, word.validUntil());
        }
        return word.tier();
    }

    function _requestOf(Terms calldata terms) private view returns (IssuanceRequest memory) {
        return
            IssuanceRequest({
                coin: terms.coin,
                applicant: terms.applicant,
                payee: terms.payee,
                tier: _requireStanding(terms),
                amount: terms.amount,
                tradeId: terms.tradeId
            });
    }
}
