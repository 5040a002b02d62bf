// Writes chosen mutants into copies of the contracts, each switched on by its number: one compilation serves hundreds of them.
//
// The number is the block's coinbase, which no contract of ours reads. Asking for it is no call, so no cheat code of a test
// sees it.
import { Edits } from "../instrument/edits.js";
import { SEND } from "../instrument/marks.js";
import { range, walk } from "../instrument/sources.js";

const REACHED = 0x6d000000; // coinbase: no mutant is on, and each that is asked for is reported
const SWITCH_FILE = "Mutants.sol";
const SWITCH = `// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

library Mutants {
    function on(uint256 mark) internal view returns (bool answer) {
        assembly {
            let chosen := sub(coinbase(), ${REACHED})
            answer := eq(chosen, mark)
            if iszero(chosen) { ${SEND} }
        }
    }
}
`;

/** The coinbase under which the mutant of that number runs; of 0, the one that reports which are reached. */
export function coinbaseOf(number) {
  return Buffer.from((REACHED + number).toString(16).padStart(40, "0"), "hex");
}

/**
 * `sources` with the given mutants in them: the first has number 1. `asts` holds the AST of every file that takes part, also of
 * those that are imported and not in `sources`, whose text `read` gives: OpenZeppelin's modifiers are taken off as ours are.
 */
export function withMutants(sources, asts, mutants, read) {
  const editsOf = new Map();
  const edits = (file) => {
    if (!editsOf.has(file)) editsOf.set(file, new Edits(sources[file] ?? read(file)));
    return editsOf.get(file);
  };
  const files = new Set(mutants.map(({ file }) => file));
  const removable = new Map(); // invocation → number
  mutants.forEach((mutant, index) => {
    if (mutant.invocation) removable.set(mutant.invocation, index + 1);
    else mutant.apply(edits(mutant.file), index + 1);
  });
  const modifiers = new Set([...removable.keys()].map(({ modifierName }) => modifierName.referencedDeclaration));
  for (const [file, ast] of Object.entries(asts)) {
    walk(ast, (node) => {
      if (node.nodeType === "PragmaDirective" && node.literals[0] === "solidity" && files.has(file)) {
        edits(file).wrap(range(node), "", ` import {Mutants} from "${SWITCH_FILE}";`);
      } else if (node.nodeType === "ModifierDefinition" && modifiers.has(node.id)) {
        makeRemovable(edits(file), node);
      } else if (node.nodeType === "ModifierInvocation" && modifiers.has(node.modifierName.referencedDeclaration)) {
        remove(edits(file), node, removable.has(node) ? `Mutants.on(${removable.get(node)})` : "false");
      }
    });
  }
  const changed = Object.fromEntries([...editsOf].map(([file, edits]) => [file, edits.toString()]));
  return { ...sources, ...changed, [SWITCH_FILE]: SWITCH };
}

/** A first parameter tells a modifier to do nothing. */
function makeRemovable(edits, { parameters, body }) {
  const { start } = range(parameters);
  const others = parameters.parameters.length > 0 ? ", " : "";
  if (edits.slice(range(parameters)).startsWith("(")) edits.wrap({ start: start + 1, end: start + 1 }, `bool isOff${others}`);
  else edits.wrap({ start, end: start }, "(bool isOff)");
  for (const statement of body.statements) {
    if (statement.nodeType === "PlaceholderStatement") continue;
    edits.wrap(edits.withSemicolon(range(statement)), "{ if (!isOff) { ", " } }");
  }
}

function remove(edits, invocation, isOff) {
  const { end } = range(invocation.modifierName);
  const others = invocation.arguments?.length > 0 ? ", " : "";
  if (range(invocation).end === end) edits.wrap({ start: end, end }, `(${isOff})`);
  else edits.wrap({ start: end + 1, end: end + 1 }, isOff + others);
}

/** The number of the mutant that a place in changed sources belongs to: of the first in it, or the last before it. */
export function numberAt(changed, { file, start, end }) {
  const text = Buffer.from(changed[file]);
  const slice = (from, to) => text.subarray(from, to).toString();
  const numbers = (from, to) => [...slice(from, to).matchAll(/Mutants\.on\((\d+)\)/g)].map(([, number]) => Number(number));
  return numbers(start, end)[0] ?? numbers(0, start).at(-1);
}
