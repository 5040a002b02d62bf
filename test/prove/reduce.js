// Makes of the contracts what the SMTChecker can take in: the same statements, without the functions that a claim does not
// reach, and with storage pointers written out, since the checker forgets a whole mapping when one is written through.
import { compile, range, readImport, walk } from "../instrument/sources.js";

/** The library that reduced contracts narrow numbers with; its text is model/Narrow.sol. */
export const NARROW = "model/Narrow.sol";

/** Stands before a block that was `unchecked`. */
export const UNCHECKED = "/* unchecked */";

/**
 * Cuts `sources` down to what the function `claim` of `contract` in `file` reaches. The contract is abstract as long as
 * functions are there that it need not implement; afterwards it is not.
 */
export function reduce(sources, file, contract, claim) {
  const asts = compile(sources, { outputs: [], ast: true }).sources;
  const nodes = new Map();
  for (const { ast } of Object.values(asts)) walk(ast, (node) => nodes.set(node.id, node));
  const root = asts[file].ast.nodes.find(({ nodeType, name }) => nodeType === "ContractDefinition" && name === contract);
  const reached = reach(root, claim, nodes);
  const reduced = Object.entries(asts).map(([name, { ast }]) => {
    const text = new Replacements(sources[name] ?? readImport(name).contents);
    let narrows = false;
    walk(ast, (node) => {
      if (node.nodeType === "StructuredDocumentation") text.replace(range(node), "");
      if (node.nodeType === "RevertStatement") text.replace(range(node), "revert()");
      if (node.nodeType === "UncheckedBlock") {
        const { start } = range(node);
        text.replace({ start, end: start + "unchecked".length }, UNCHECKED);
      }
      if (node.nodeType === "EmitStatement") text.replace(withSemicolon(node), "");
      if (node.nodeType === "VariableDeclaration" && node.stateVariable && !reached.has(node.id)) {
        text.replace(withSemicolon(node), "");
      }
      if (node.nodeType === "FunctionCall" && node.kind === "typeConversion" && node.typeDescriptions.typeString === "uint96") {
        text.replace(range(node.expression), "Narrow.toUint96");
        narrows = true;
      }
      if (!isCode(node)) return;
      if (!reached.has(node.id)) text.replace(range(node), "");
      else if (alwaysReverts(node)) text.replace(range(node.body), "{ revert(); }");
      else {
        writeOutPointers(node, text, nodes);
        passKeys(node, text, nodes);
      }
    });
    return [name, narrows ? `${text}\nimport {Narrow} from "${NARROW}";\n` : text.toString()];
  });
  const result = Object.fromEntries(reduced);
  result[file] = result[file].replace(`abstract contract ${contract} `, `contract ${contract} `);
  return result;
}

const isCode = ({ nodeType }) => nodeType === "FunctionDefinition" || nodeType === "ModifierDefinition";

/** What changes nothing: events, and the arguments of errors. */
const isCut = (nodeType) => nodeType === "EmitStatement" || nodeType === "RevertStatement";

function alwaysReverts({ body }) {
  let returns = false;
  if (body) walk(body, ({ nodeType }) => (returns ||= nodeType === "Return"));
  return body?.statements.at(-1)?.nodeType === "RevertStatement" && !returns;
}

/** The range of a statement or declaration with its semicolon, which solc leaves out. */
function withSemicolon(node) {
  const { start, end } = range(node);
  return { start, end: end + 1 };
}

/** The ids of the functions, modifiers and state variables that `claim` and the constructors use. */
function reach(root, claim, nodes) {
  const bases = root.linearizedBaseContracts.map((id) => nodes.get(id));
  const functions = bases.flatMap((base) => base.nodes.filter(({ nodeType }) => nodeType === "FunctionDefinition"));
  const overriders = (id) => functions.filter(({ baseFunctions }) => baseFunctions?.includes(id));
  const reached = new Set();
  const add = (node) => {
    if (reached.has(node.id)) return;
    reached.add(node.id);
    for (const base of node.overrides ? (node.baseFunctions ?? []) : []) add(nodes.get(base));
    overriders(node.id).forEach(add);
    if (alwaysReverts(node)) return;
    walk(node, ({ referencedDeclaration }, parents) => {
      const target = nodes.get(referencedDeclaration);
      if (parents.some(({ nodeType }) => isCut(nodeType))) return;
      if (target && (isCode(target) || target.stateVariable)) add(target);
    });
  };
  functions.filter((node) => node.kind === "constructor" || (node.name === claim && root.nodes.includes(node))).forEach(add);
  return reached;
}

/** Writes `_accounts[from]` for a storage pointer that was set to it, when `from` is a parameter that never changes. */
function writeOutPointers(definition, text, nodes) {
  const changed = new Set();
  walk(definition, ({ nodeType, leftHandSide, operator, subExpression }) => {
    const target =
      nodeType === "Assignment" ? leftHandSide : ["++", "--", "delete"].includes(operator) ? subExpression : undefined;
    for (const part of target?.components ?? [target])
      if (part?.nodeType === "Identifier") changed.add(part.referencedDeclaration);
  });
  const parameters = new Set(definition.parameters.parameters.map(({ id }) => id));
  walk(definition, ({ nodeType, declarations, initialValue, ...statement }) => {
    if (nodeType !== "VariableDeclarationStatement" || declarations[0]?.storageLocation !== "storage") return;
    const index = initialValue?.indexExpression?.referencedDeclaration;
    const base = nodes.get(initialValue?.baseExpression?.referencedDeclaration);
    const pointer = declarations[0].id;
    if (!base?.stateVariable || !parameters.has(index) || changed.has(index) || changed.has(pointer)) return;
    const place = text.slice(range(initialValue));
    text.replace(withSemicolon(statement), "");
    walk(definition, (node) => {
      if (node.nodeType === "Identifier" && node.referencedDeclaration === pointer) text.replace(range(node), place);
    });
  });
}

/** Passes the key of a mapping instead of a storage pointer into it: `a` for `_accounts[a]`. */
function passKeys(definition, text, nodes) {
  for (const parameter of definition.parameters.parameters.filter(isPointer)) {
    const { name, keyType } = mappingTo(parameter, nodes);
    text.replace(range(parameter), `${keyType} ${parameter.name}`);
    walk(definition.body, (node) => {
      if (node.nodeType === "Identifier" && node.referencedDeclaration === parameter.id) {
        text.replace(range(node), `${name}[${parameter.name}]`);
      }
    });
  }
  walk(definition, ({ nodeType, expression, arguments: given, src }) => {
    const called = nodes.get(expression?.referencedDeclaration);
    if (nodeType !== "FunctionCall" || called?.nodeType !== "FunctionDefinition") return;
    for (const [i, parameter] of called.parameters.parameters.entries()) {
      if (!isPointer(parameter)) continue;
      const { baseExpression, indexExpression } = given[i];
      if (baseExpression?.referencedDeclaration !== mappingTo(parameter, nodes).id) throw new Error(`no key to pass at ${src}`);
      text.replace(range(given[i]), text.slice(range(indexExpression)));
    }
  });
}

const isPointer = ({ storageLocation }) => storageLocation === "storage";

/** The one mapping whose values a storage pointer can point to. */
function mappingTo({ typeName }, nodes) {
  const found = [...nodes.values()].filter(
    (node) =>
      node.stateVariable &&
      node.typeName.nodeType === "Mapping" &&
      node.typeName.valueType.referencedDeclaration === typeName.referencedDeclaration,
  );
  if (found.length !== 1) throw new Error(`${found.length} mappings hold what a storage pointer points to`);
  return { id: found[0].id, name: found[0].name, keyType: found[0].typeName.keyType.name };
}

/** Replacements of ranges of a text, given in bytes as solc counts them; what lies in a replaced range goes with it. */
class Replacements {
  #text;
  #list = [];

  constructor(text) {
    this.#text = Buffer.from(text);
  }

  slice({ start, end }) {
    return this.#text.subarray(start, end).toString();
  }

  replace({ start, end }, by) {
    this.#list.push({ start, end, by });
  }

  toString() {
    const parts = [];
    let at = 0;
    for (const { start, end, by } of this.#list.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (start < at) continue;
      parts.push(this.#text.subarray(at, start).toString(), by);
      at = end;
    }
    parts.push(this.#text.subarray(at).toString());
    return parts.join("");
  }
}
