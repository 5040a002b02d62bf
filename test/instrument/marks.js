// How instrumented code tells the tool that it ran: by a static call to an address that EDR watches for Hardhat's own coverage.
// So hits of calls that revert count as well, and neither vm.prank nor vm.expectRevert sees them.
import { getCoverageLibrary } from "@nomicfoundation/edr/coverage";

const WATCHED = getCoverageLibrary().content.match(/0x[0-9a-fA-F]{40}/)[0];

/** Yul statements that report the variable `mark`. */
export const SEND = `let kept := mload(0) mstore(0, mark) pop(staticcall(gas(), ${WATCHED}, 0, 32, 0, 0)) mstore(0, kept)`;

/** The number of a mark as `Suites.run` hands it out. */
export const numberOf = (mark) => Number(BigInt(`0x${Buffer.from(mark).toString("hex")}`));
