// Puts marks into contracts: one at each statement, two at each condition.
//
// Hardhat counts statements only, so an `if` without `else`, a ternary or the right side of `&&` that never went the other way
// looks covered. Here every boolean that decides something is passed through `both(mark, condition)`, which reports one mark when
// it is false and the next when it is true: conditions of if, ternary, require, while, for, and each operand of && and ||.
// Inline assembly gets the same by Yul functions.
import { Edits } from "../instrument/edits.js";
import { SEND } from "../instrument/marks.js";
import { lineOf, range, walk } from "../instrument/sources.js";

export const MARKS_FILE = "Marks.sol";
export const MARKS = `// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

library Marks {
    function hit(uint256 mark) internal view {
        assembly {
            ${SEND}
        }
    }

    function both(uint256 mark, bool condition) internal view returns (bool) {
        hit(condition ? mark + 1 : mark);
        return condition;
    }
}
`;
const YUL_FUNCTIONS = ` function marks_hit(mark) { ${SEND} }
  function marks_both(mark, condition) -> same { marks_hit(add(mark, iszero(iszero(condition)))) same := condition } `;

const STATEMENTS = new Set([
  "ExpressionStatement",
  "VariableDeclarationStatement",
  "Return",
  "RevertStatement",
  "EmitStatement",
  "IfStatement",
  "ForStatement",
  "WhileStatement",
  "DoWhileStatement",
  "TryStatement",
  "InlineAssembly",
  "Break",
  "Continue",
]);
const YUL_STATEMENTS = new Set(["YulAssignment", "YulVariableDeclaration", "YulExpressionStatement", "YulIf", "YulForLoop", "YulSwitch"]);

/**
 * Gives the marked text of one file, and adds to `points` what each mark means, at the mark's index:
 * { file, line, kind: "line" } or { file, line, kind: "branch", arm, text }.
 */
export function instrument(file, text, ast, points) {
  const edits = new Edits(text);
  const mark = (node, point) => points.push({ file, line: lineOf(text, range(node).start), ...point }) - 1;
  const branch = (node) => {
    const text = edits.slice(range(node)).replaceAll(/\s+/g, " ");
    mark(node, { kind: "branch", arm: "false", text });
    return mark(node, { kind: "branch", arm: "true", text }) - 1;
  };
  const decide = (node) => edits.wrap(range(node), `Marks.both(${branch(node)}, `, ")");
  const braced = (node) => {
    if (node && node.nodeType !== "Block") edits.wrap(edits.withSemicolon(range(node)), "{ ", " }");
  };
  walk(ast, (node, parents) => {
    const parent = parents.at(-1);
    const { start, end } = range(node);
    switch (node.nodeType) {
      case "PragmaDirective":
        if (node.literals[0] === "solidity") edits.wrap({ start, end }, "", `import {Marks} from "${MARKS_FILE}"; `);
        break;
      case "IfStatement":
        statement(node, parent);
        decide(node.condition);
        braced(node.trueBody);
        braced(node.falseBody);
        return;
      case "ForStatement":
      case "WhileStatement":
      case "DoWhileStatement":
        statement(node, parent);
        if (node.condition) decide(node.condition);
        braced(node.body);
        return;
      case "Conditional":
        decide(node.condition);
        break;
      case "FunctionCall":
        if (["require", "assert"].includes(node.expression.name)) decide(node.arguments[0]);
        break;
      case "BinaryOperation":
        if (["&&", "||"].includes(node.operator)) [node.leftExpression, node.rightExpression].forEach(decide);
        break;
      case "FunctionDefinition":
        // An empty body has no statement that would tell of the call.
        if (node.body?.statements.length === 0) inside(node.body, `Marks.hit(${mark(node, { kind: "line" })});`);
        break;
      case "TryCatchClause":
        if (node.block.statements.length === 0) inside(node.block, `Marks.hit(${mark(node, { kind: "line" })});`);
        break;
      case "InlineAssembly":
        statement(node, parent);
        if (yulDecides(node)) inside(node.AST, YUL_FUNCTIONS);
        return;
      case "YulIf":
        edits.wrap(range(node.condition), `marks_both(${branch(node.condition)}, `, ")");
        break;
      case "YulForLoop":
        edits.wrap(range(node.condition), `marks_both(${branch(node.condition)}, `, ")");
        break;
      case "YulCase":
        inside(node.body, ` marks_hit(${mark(node, { kind: "branch", arm: "taken", text: "case" })}) `);
        break;
    }
    if (STATEMENTS.has(node.nodeType)) statement(node, parent);
    // Yul statements of a branch or loop body; those outside run when the assembly block does.
    if (YUL_STATEMENTS.has(node.nodeType) && parents.some(({ nodeType }) => /^Yul(If|Case|ForLoop|FunctionDefinition)$/.test(nodeType))) {
      if (parent.nodeType === "YulBlock" && !inLoopHead(node, parents)) {
        edits.wrap(range(node), `marks_hit(${mark(node, { kind: "line" })}) `);
      }
    }
  });
  return edits.toString();

  function inside(block, text) {
    const { start } = range(block);
    edits.wrap({ start: start + 1, end: start + 1 }, text);
  }

  function statement(node, parent) {
    // The heads of a `for` hold statements where no mark can stand.
    if (parent.nodeType === "ForStatement" && node !== parent.body) return;
    edits.wrap(range(node), `Marks.hit(${mark(node, { kind: "line" })}); `);
  }

  function yulDecides(assembly) {
    let found = false;
    walk(assembly.AST, ({ nodeType }) => (found ||= /^Yul(If|Case|ForLoop)$/.test(nodeType)));
    return found;
  }

  function inLoopHead(node, parents) {
    const loop = parents.at(-2);
    return loop?.nodeType === "YulForLoop" && parents.at(-1) !== loop.body;
  }
}
