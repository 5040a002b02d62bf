// Finds what can be changed in a contract: small mistakes that a good test suite notices.
//
// Every mutant is written as a choice between the changed and the given code, so all of them are compiled together (schemata.js):
// `a + b` becomes `(Mutants.on(7) ? (a - b) : (a + b))`, a statement becomes `{ if (!Mutants.on(8)) { … } }`.
import { Edits } from "../instrument/edits.js";
import { lineOf, range, walk } from "../instrument/sources.js";

const OPERATORS = {
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "%": "*",
  "&": "|",
  "|": "&",
  "^": "&",
  "<<": ">>",
  ">>": "<<",
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "==": "!=",
  "!=": "==",
  "&&": "||",
  "||": "&&",
};
const YUL_CALLS = Object.fromEntries(
  ["add sub", "mul div", "and or", "shl shr", "lt gt"].map((pair) => pair.split(" ")).flatMap(([a, b]) => [[a, b], [b, a]]),
);
const DELETABLE = new Set(["ExpressionStatement", "EmitStatement", "RevertStatement", "Return", "Break", "Continue"]);

/** What a mutant is called for as long as the code around it stays. */
export const nameOf = ({ file, within, from, to, nth }) => `${file} ${within}: ${from} → ${to}${nth > 1 ? ` (${nth})` : ""}`;

/** The same for people: with the line. */
export const lineAndName = (mutant) => nameOf(mutant).replace(mutant.file, `${mutant.file}:${mutant.line}`);

/**
 * All mutants of one file: { file, line, within, kind, from, to, nth, apply }. `nth` counts those that are alike otherwise.
 * `apply(edits, number)` writes the mutant into the file's edits; a removed modifier has its `invocation` instead.
 * `declarations` gives the AST node of a declaration by its id.
 */
export function findMutants(file, text, ast, declarations) {
  const source = new Edits(text);
  const slice = (node) => source.slice(range(node));
  const found = [];

  const add = (kind, node, parents, from, to, how) => {
    const { start } = range(node);
    const words = { within: whereIs(parents), kind, from: oneLine(from), to: oneLine(to) };
    found.push({ file, line: lineOf(text, start), start, ...words, ...how });
  };
  const expression = (kind, node, parents, to, type = "") => {
    const apply = (edits, number) => edits.wrap(range(node), `(Mutants.on(${number}) ? ${type}(${to}) : ${type}(`, "))");
    add(kind, node, parents, slice(node), to, { apply });
  };
  const statement = (kind, node, parents, to) => {
    const whole = source.withSemicolon(range(node));
    const apply = (edits, number) => edits.wrap(whole, `{ if (Mutants.on(${number})) { ${to} } else { `, " } }");
    add(kind, node, parents, source.slice(whole), to || "nothing", { apply });
  };

  walk(ast, (node, parents) => {
    const parent = parents.at(-1);
    if (node.nodeType === "ModifierInvocation" && declaredBy(node.modifierName)?.nodeType === "ModifierDefinition") {
      add("modifier", node, parents, slice(node), "nothing", { invocation: node });
    }
    if (!isCode(node, parents)) return;
    const forced = conditionsOf(node, parent);
    for (const value of forced) expression("condition", node, parents, value);
    if (isDeletable(node, parents)) statement("statement", node, parents, "");
    const changed = changedConstant(node, parent);
    if (changed) expression("constant", node, parents, changed, typeOfLiteral(node, parent));

    const standsAlone = parent?.nodeType === "ExpressionStatement" && parents.at(-2).nodeType !== "ForStatement";
    const { operator, leftExpression: left, rightExpression: right, subExpression: operand } = node;
    if (node.nodeType === "BinaryOperation" && !isRational(node)) {
      // The opposite of a condition is noticed whenever both forced values are.
      if (!(["==", "!="].includes(operator) && forced.length > 0) && OPERATORS[operator]) {
        expression("operator", node, parents, `${slice(left)} ${OPERATORS[operator]} ${slice(right)}`);
      }
    } else if (node.nodeType === "UnaryOperation" && !isRational(node)) {
      if (operator === "~" || (operator === "!" && forced.length === 0)) expression("operator", node, parents, slice(operand));
      if (operator === "++" && standsAlone) statement("operator", parent, parents.slice(0, -1), `--${slice(operand)};`);
      if (operator === "--" && standsAlone) statement("operator", parent, parents.slice(0, -1), `++${slice(operand)};`);
    } else if (node.nodeType === "Assignment" && OPERATORS[operator.slice(0, -1)] && standsAlone) {
      const other = `${slice(node.leftHandSide)} ${OPERATORS[operator.slice(0, -1)]}= ${slice(node.rightHandSide)};`;
      statement("operator", parent, parents.slice(0, -1), other);
    } else if (node.nodeType === "InlineAssembly") {
      assembly(node, parents);
    }
  });
  // solc puts the body of a loop before its condition; people count in the order of the text.
  found.sort((a, b) => a.start - b.start);
  for (const alike of Map.groupBy(found, nameOf).values()) alike.forEach((mutant, index) => (mutant.nth = index + 1));
  return found;

  function declaredBy(name) {
    return declarations.get(name.referencedDeclaration);
  }

  /** Another value for a constant, as text; undefined for what is none. */
  function changedConstant(node, parent) {
    const type = node.typeDescriptions?.typeString ?? "";
    const given = slice(node);
    if (isRational(node)) {
      // Of literals in one another the outermost is changed.
      if (isRational(parent) || isConvertedZero(parent)) return undefined;
      return type === "int_const 0" ? "1" : `${given} + 1`;
    }
    if (isConvertedZero(node)) return type.startsWith("address") ? "address(1)" : `~${given}`;
    if (node.nodeType === "Literal" && node.kind === "bool") return given === "true" ? "false" : "true";
    if (node.nodeType === "MemberAccess" && /^t_magic_meta_type/.test(node.expression.typeDescriptions?.typeIdentifier)) {
      return { max: `${given} - 1`, min: `${given} + 1`, interfaceId: `~${given}` }[node.memberName];
    }
    if (!["Identifier", "MemberAccess"].includes(node.nodeType)) return undefined;
    const declaration = declaredBy(node);
    if (declaration?.nodeType === "EnumValue") {
      const values = declaration.siblings.map(({ name }) => name);
      return given.replace(/\w+$/, values[(values.indexOf(declaration.name) + 1) % values.length]);
    }
    if (declaration?.nodeType !== "VariableDeclaration" || declaration.mutability !== "constant") return undefined;
    if (/^u?int\d+$/.test(type)) return `${given} + 1`;
    return /^bytes\d+$/.test(type) ? `~${given}` : undefined;
  }

  /** A changed copy of the whole block stands beside the given one, as Yul has no way to ask which to take. */
  function assembly(block, parents) {
    const { start, end } = range(block);
    const put = (node, to) => {
      const at = range(node);
      const copy = source.slice({ start, end: at.start }) + to + source.slice({ start: at.end, end });
      const apply = (edits, number) => edits.wrap({ start, end }, `if (Mutants.on(${number})) { ${copy} } else { `, " }");
      add("assembly", node, [...parents, block], slice(node), to, { apply });
    };
    walk(block.AST, (node, above) => {
      if (node.nodeType === "YulFunctionCall" && YUL_CALLS[node.functionName.name]) {
        put(node, slice(node).replace(/^\w+/, YUL_CALLS[node.functionName.name]));
      }
      if (node.nodeType === "YulLiteral" && node.kind === "number" && above.at(-1).nodeType !== "YulCase") {
        put(node, `add(${slice(node)}, 1)`);
      }
      if (node.nodeType === "YulIf" || node.nodeType === "YulForLoop") put(node.condition, "0");
      if (node.nodeType === "YulIf") put(node.condition, "1");
      if (node.nodeType === "YulExpressionStatement") put(node, "");
    });
  }
}

function oneLine(text) {
  return text.replaceAll(/\s+/g, " ").trim();
}

function whereIs(parents) {
  const inner = (...types) => parents.findLast(({ nodeType }) => types.includes(nodeType));
  const code = inner("FunctionDefinition", "ModifierDefinition");
  return [inner("ContractDefinition")?.name, code && (code.name || code.kind)].filter(Boolean).join(".");
}

/** Whether a node runs: it is in a body or gives a state variable its first value. Constants are changed where they are used. */
function isCode(node, parents) {
  const path = [...parents, node];
  return parents.some((parent, index) => {
    const { nodeType, body, stateVariable, mutability, value } = parent;
    if (["FunctionDefinition", "ModifierDefinition"].includes(nodeType)) return body === path[index + 1];
    return nodeType === "VariableDeclaration" && stateVariable && mutability !== "constant" && value === path[index + 1];
  });
}

/** To which values a condition is forced; none for what decides nothing. */
function conditionsOf(node, parent) {
  switch (parent?.nodeType) {
    case "IfStatement":
    case "Conditional":
    case "WhileStatement":
    case "DoWhileStatement":
      return parent.condition === node ? ["true", "false"] : [];
    case "ForStatement":
      return parent.condition === node ? ["false"] : [];
    case "FunctionCall":
      return ["require", "assert"].includes(parent.expression.name) && parent.arguments[0] === node ? ["true", "false"] : [];
    case "BinaryOperation": // the other value would force the whole
      return { "&&": ["true"], "||": ["false"] }[parent.operator] ?? [];
    case "TupleExpression": // in parentheses: forced with them
      return [];
    default:
      return node.nodeType === "BinaryOperation" && ["&&", "||"].includes(node.operator) ? ["true", "false"] : [];
  }
}

function isDeletable(node, parents) {
  if (!DELETABLE.has(node.nodeType) || parents.at(-1).nodeType === "ForStatement") return false;
  return !isAllOfAnIf(node, parents) && !pointsSomewhere(node);
}

/** Without such a statement an `if` does nothing, as when its condition is forced to false. */
function isAllOfAnIf(node, parents) {
  const parent = parents.at(-1);
  const body = parent.nodeType === "Block" && parent.statements.length === 1 ? parent : node;
  const branch = body === parent ? parents.at(-2) : parent;
  return branch?.nodeType === "IfStatement" && branch.trueBody === body && !branch.falseBody;
}

/** A literal takes its type from the other operand, which in a ternary it would not. */
function typeOfLiteral(node, parent) {
  if (!isRational(node) || parent.nodeType !== "BinaryOperation") return "";
  if (!["<<", ">>", "**"].includes(parent.operator)) return parent.commonType.typeString;
  return parent.leftExpression === node ? "uint256" : "";
}

/** Without its one assignment a pointer to storage or calldata would be no valid code. */
function pointsSomewhere({ expression }) {
  if (expression?.nodeType !== "Assignment" || expression.leftHandSide.nodeType !== "Identifier") return false;
  return /_(storage|calldata)_ptr$/.test(expression.leftHandSide.typeDescriptions.typeIdentifier);
}

function isRational(node) {
  return /^t_rational/.test(node?.typeDescriptions?.typeIdentifier);
}

/** address(0) or bytes32(0), which no other literal can be put into. */
function isConvertedZero(node) {
  if (node?.nodeType !== "FunctionCall" || node.kind !== "typeConversion" || !isRational(node.arguments[0])) return false;
  return /^(address|bytes\d)/.test(node.typeDescriptions.typeString);
}
