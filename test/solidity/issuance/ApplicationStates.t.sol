// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IIssuanceDesk} from "../../../contracts/issuance/IIssuanceDesk.sol";
import {DeskTest} from "./DeskTest.sol";

/// @title ApplicationStatesTest
/// @notice "when cancelling, rejecting, ending" of Applications.tree, and every call in every state.
contract ApplicationStatesTest is DeskTest {
    function test_cancels() public {
        IIssuanceDesk.Terms memory terms = applied();
        vm.warp(START + 1);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.ApplicationCancelled(desk.applicationId(terms));
        cancel(terms, alice);
        checkState(terms, IIssuanceDesk.ApplicationState.Cancelled);
    }

    function test_rejects() public {
        IIssuanceDesk.Terms memory terms = applied();
        address by = vm.addr(endorserKeys[1]);
        vm.warp(START + 1);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.ApplicationRejected(desk.applicationId(terms), by, "documents missing");
        reject(terms, by);
        checkState(terms, IIssuanceDesk.ApplicationState.Rejected);
    }

    function test_ends() public {
        IIssuanceDesk.Terms memory terms = issued();
        vm.warp(START + 1);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.IssuanceEnded(desk.applicationId(terms), alice, 0, 0);
        end(terms, alice);
        checkState(terms, IIssuanceDesk.ApplicationState.Ended);
        checkEq(dollar.balanceOf(alice), AMOUNT, "the coin stays the applicant's");
    }

    function test_anExpiredApplicationCanBeCancelledAndRejected() public {
        IIssuanceDesk.Terms memory first = applied();
        IIssuanceDesk.Terms memory second = termsOf(alice);
        second.nonce = 2;
        applyFor(second);
        vm.warp(DEADLINE + 1);
        cancel(first, alice);
        reject(second, vm.addr(endorserKeys[0]));
        checkState(first, IIssuanceDesk.ApplicationState.Cancelled);
        checkState(second, IIssuanceDesk.ApplicationState.Rejected);
    }

    function test_onlyTheApplicant() public {
        IIssuanceDesk.Terms memory terms = applied();
        expectNotApplicant(bob, alice);
        cancel(terms, bob);
    }

    function test_onlyEndorsersReject() public {
        IIssuanceDesk.Terms memory terms = applied();
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.NotEndorser.selector, alice));
        reject(terms, alice);
    }

    function test_rightsPassToTheSuccessor() public {
        IIssuanceDesk.Terms memory first = issued();
        IIssuanceDesk.Terms memory second = termsOf(alice);
        second.nonce = 2;
        applyFor(second);
        recover(alice, stranger);
        expectNotApplicant(alice, stranger);
        cancel(second, alice);
        cancel(second, stranger);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.TermNotEnded.selector, TERM_ENDS_AT));
        end(first, alice);
        end(first, stranger);
        checkState(first, IIssuanceDesk.ApplicationState.Ended);
        checkState(second, IIssuanceDesk.ApplicationState.Cancelled);
    }

    /// @dev Each state, reached anew; then each call that the state does not allow.
    function test_everyCallInEveryState() public {
        for (uint8 i = 0; i <= uint8(IIssuanceDesk.ApplicationState.Cancelled); ++i) {
            IIssuanceDesk.ApplicationState state = IIssuanceDesk.ApplicationState(i);
            IIssuanceDesk.Terms memory terms = termsOf(alice);
            terms.nonce = 100 + i;
            reach(terms, state);
            bytes memory signatures = endorsementsOf(terms);
            bool isApplied = state == IIssuanceDesk.ApplicationState.Applied;
            if (state != IIssuanceDesk.ApplicationState.None) {
                expectApplicationState(terms, state);
                applyFor(terms);
            }
            if (!isApplied) {
                expectApplicationState(terms, state);
                issue(terms, signatures);
                expectApplicationState(terms, state);
                cancel(terms, alice);
                expectApplicationState(terms, state);
                reject(terms, vm.addr(endorserKeys[0]));
            }
            if (state != IIssuanceDesk.ApplicationState.Issued) {
                expectApplicationState(terms, state);
                end(terms, alice);
            }
        }
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function reach(IIssuanceDesk.Terms memory terms, IIssuanceDesk.ApplicationState state) private {
        if (state == IIssuanceDesk.ApplicationState.None) return;
        applyFor(terms);
        if (state == IIssuanceDesk.ApplicationState.Cancelled) cancel(terms, alice);
        if (state == IIssuanceDesk.ApplicationState.Rejected) reject(terms, vm.addr(endorserKeys[0]));
        if (state == IIssuanceDesk.ApplicationState.Issued) issue(terms);
        if (state == IIssuanceDesk.ApplicationState.Ended) {
            issue(terms);
            end(terms, alice);
        }
    }

    function cancel(IIssuanceDesk.Terms memory terms, address by) private {
        vm.prank(by);
        desk.cancel(terms);
    }

    function reject(IIssuanceDesk.Terms memory terms, address by) private {
        bytes32 id = keccak256(abi.encode(block.chainid, address(desk), terms));
        vm.prank(by);
        desk.reject(id, "documents missing");
    }

    function end(IIssuanceDesk.Terms memory terms, address by) private {
        vm.prank(by);
        desk.end(terms);
    }

    function expectNotApplicant(address caller, address applicant) private {
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.NotApplicant.selector, caller, applicant));
    }
}
