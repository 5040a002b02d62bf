// Reads claims about packed words as formulas over bit vectors (SMT-LIB, QF_BV): the syntax tree of a claim and of every library
// function that it calls is followed expression by expression, so what is proved is proved of the contracts' own source.
// What this reader does not know, it refuses.
import { walk } from "../instrument/sources.js";

const OPERATORS = { "&": "bvand", "|": "bvor", "^": "bvxor", "+": "bvadd", "-": "bvsub", "*": "bvmul" };
const COMPARISONS = { "<": "bvult", "<=": "bvule", ">": "bvugt", ">=": "bvuge" };

/** The SMT-LIB text of a claim: satisfiable just if some arguments meet its requirements and break one of its assertions. */
export function formula(asts, contract, claim) {
  const nodes = new Map();
  for (const { ast } of Object.values(asts)) walk(ast, (node) => nodes.set(node.id, node));
  const named = (kind, name, within) => within.find(({ nodeType, ...node }) => nodeType === kind && node.name === name);
  const tops = Object.values(asts).flatMap(({ ast }) => ast.nodes);
  return new Reader(nodes).claim(named("FunctionDefinition", claim, named("ContractDefinition", contract, tops).nodes));
}

class Reader {
  #nodes;
  #lines = ["(set-logic QF_BV)"];
  #names = 0;
  #required = []; // what holds where the reader is
  #broken = []; // for each assertion, that it is reached and does not hold
  #checked = true;
  #guard = []; // conditions under which the expression that is read is evaluated at all

  constructor(nodes) {
    this.#nodes = nodes;
  }

  claim(definition) {
    const locals = new Map();
    for (const { id, name, typeDescriptions } of definition.parameters.parameters) {
      const type = typeOf(typeDescriptions.typeString);
      this.#lines.push(`(declare-const |${name}| ${sort(type)})`);
      locals.set(id, { type, term: `|${name}|` });
    }
    this.#run(definition.body, locals);
    if (this.#broken.length === 0) throw new Error(`${definition.name} asserts nothing`);
    return [...this.#lines, `(assert (or ${this.#broken.join(" ")}))`, "(check-sat)", ""].join("\n");
  }

  /** Runs a statement; gives what it returns, if it does. */
  #run(node, locals) {
    switch (node.nodeType) {
      case "Block":
        for (const statement of node.statements) {
          const returned = this.#run(statement, locals);
          if (returned !== undefined) return returned;
        }
        return undefined;
      case "UncheckedBlock": {
        const checked = this.#checked;
        this.#checked = false;
        const returned = this.#run({ ...node, nodeType: "Block" }, locals);
        this.#checked = checked;
        return returned;
      }
      case "VariableDeclarationStatement": {
        const [{ id, typeDescriptions }] = node.declarations;
        locals.set(id, this.#as(typeOf(typeDescriptions.typeString), this.#value(node.initialValue, locals)));
        return undefined;
      }
      case "ExpressionStatement":
        this.#effect(node.expression, locals);
        return undefined;
      case "Return":
        return this.#value(node.expression, locals);
      default:
        throw unknown(node);
    }
  }

  #effect(node, locals) {
    if (node.nodeType === "Assignment" && node.operator === "=" && locals.has(node.leftHandSide.referencedDeclaration)) {
      const { type } = locals.get(node.leftHandSide.referencedDeclaration);
      locals.set(node.leftHandSide.referencedDeclaration, this.#as(type, this.#value(node.rightHandSide, locals)));
    } else if (node.nodeType === "FunctionCall" && node.expression.name === "require") {
      this.#require(this.#value(node.arguments[0], locals).term);
    } else if (node.nodeType === "FunctionCall" && node.expression.name === "assert") {
      const { term } = this.#value(node.arguments[0], locals);
      this.#broken.push(`(and ${[...this.#required, ...this.#guard].join(" ")} (not ${term}))`);
      this.#require(term);
    } else throw unknown(node);
  }

  /** A value is { type, term }, or { literal } as long as it is a number that fits any type. */
  #value(node, locals) {
    switch (node.nodeType) {
      case "Literal":
        if (node.kind === "bool") return { type: "bool", term: node.value };
        return { literal: BigInt(node.value) };
      case "Identifier":
        return this.#variable(node, locals);
      case "MemberAccess":
        if (node.expression.expression?.name === "type" && node.memberName === "max") {
          return {
            type: typeOf(node.typeDescriptions.typeString),
            term: bits(max(node), typeOf(node.typeDescriptions.typeString)),
          };
        }
        return this.#variable(node, locals);
      case "TupleExpression":
        return this.#value(node.components[0], locals);
      case "Conditional":
        return this.#choice(node, locals);
      case "UnaryOperation":
        return this.#unary(node, this.#value(node.subExpression, locals));
      case "BinaryOperation":
        return this.#binary(node, locals);
      case "FunctionCall":
        return this.#call(node, locals);
      default:
        throw unknown(node);
    }
  }

  #variable(node, locals) {
    const known = locals.get(node.referencedDeclaration);
    if (known) return known;
    const declaration = this.#nodes.get(node.referencedDeclaration);
    if (declaration?.nodeType !== "VariableDeclaration" || !declaration.constant) throw unknown(node);
    return this.#as(typeOf(declaration.typeDescriptions.typeString), this.#value(declaration.value, new Map()));
  }

  #choice(node, locals) {
    const condition = this.#value(node.condition, locals).term;
    const type = typeOf(node.typeDescriptions.typeString);
    const yes = this.#as(type, this.#guarded(condition, node.trueExpression, locals)).term;
    const no = this.#as(type, this.#guarded(`(not ${condition})`, node.falseExpression, locals)).term;
    return this.#named(type, `(ite ${condition} ${yes} ${no})`);
  }

  #unary({ operator, ...node }, { literal, type, term }) {
    if (operator === "!") return this.#named("bool", `(not ${term})`);
    if (operator === "~" && literal === undefined) return this.#named(type, `(bvnot ${term})`);
    throw unknown({ operator, ...node });
  }

  #binary(node, locals) {
    const { operator } = node;
    const left = this.#value(node.leftExpression, locals);
    if (operator === "&&" || operator === "||") {
      const and = operator === "&&";
      const right = this.#guarded(and ? left.term : `(not ${left.term})`, node.rightExpression, locals);
      return this.#named("bool", `(${and ? "and" : "or"} ${left.term} ${right.term})`);
    }
    const right = this.#value(node.rightExpression, locals);
    if (left.literal !== undefined && right.literal !== undefined) return { literal: exact(node, left.literal, right.literal) };
    if (operator === "<<" || operator === ">>") {
      const type = left.type ?? typeOf(node.typeDescriptions.typeString);
      const by = this.#as(Math.max(type, right.type ?? 0), right).term;
      if ((right.type ?? 0) > type) throw unknown(node);
      return this.#named(type, `(${operator === "<<" ? "bvshl" : "bvlshr"} ${this.#as(type, left).term} ${by})`);
    }
    const type = typeOf(node.commonType.typeString);
    const [a, b] = [this.#as(type, left).term, this.#as(type, right).term];
    if (operator === "==") return this.#named("bool", `(= ${a} ${b})`);
    if (operator === "!=") return this.#named("bool", `(distinct ${a} ${b})`);
    if (COMPARISONS[operator]) return this.#named("bool", `(${COMPARISONS[operator]} ${a} ${b})`);
    if (!OPERATORS[operator]) throw unknown(node);
    if (this.#checked && "+-*".includes(operator)) this.#require(fits(operator, type, a, b));
    return this.#named(type, `(${OPERATORS[operator]} ${a} ${b})`);
  }

  #call(node, locals) {
    if (node.kind === "typeConversion") {
      return this.#convert(typeOf(node.typeDescriptions.typeString), this.#value(node.arguments[0], locals));
    }
    const definition = this.#nodes.get(node.expression.referencedDeclaration);
    if (definition?.nodeType !== "FunctionDefinition") throw unknown(node);
    const { parameters } = definition.parameters;
    const bound = parameters.length > node.arguments.length ? [node.expression.expression] : [];
    const inner = new Map();
    for (const [i, argument] of [...bound, ...node.arguments].entries()) {
      const type = typeOf(parameters[i].typeDescriptions.typeString);
      inner.set(parameters[i].id, this.#as(type, this.#value(argument, locals)));
    }
    const checked = this.#checked;
    this.#checked = true;
    const returned = this.#run(definition.body, inner);
    this.#checked = checked;
    return this.#as(typeOf(definition.returnParameters.parameters[0].typeDescriptions.typeString), returned);
  }

  /** Implicit conversion: to a type that holds every value of the other. */
  #as(type, value) {
    if (value.type > type) throw new Error(`uint${value.type} does not fit uint${type}`);
    return this.#convert(type, value);
  }

  #convert(type, value) {
    if (value.literal !== undefined) return { type, term: bits(value.literal, type) };
    if (value.type === type || type === "bool") return value;
    if (value.type > type) return this.#named(type, `((_ extract ${type - 1} 0) ${value.term})`);
    return this.#named(type, `((_ zero_extend ${type - value.type}) ${value.term})`);
  }

  #guarded(condition, node, locals) {
    this.#guard.push(condition);
    const value = this.#value(node, locals);
    this.#guard.pop();
    return value;
  }

  /** What follows is reached only if the term holds, as after `require` and after checked arithmetic. */
  #require(term) {
    this.#required.push(this.#guard.length > 0 ? `(=> (and ${this.#guard.join(" ")}) ${term})` : term);
  }

  #named(type, term) {
    const name = `t${(this.#names += 1)}`;
    this.#lines.push(`(define-fun ${name} () ${sort(type)} ${term})`);
    return { type, term: name };
  }
}

function exact(node, a, b) {
  switch (node.operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "**":
      return a ** b;
    case "<<":
      return a << b;
    case "|":
      return a | b;
    default:
      throw unknown(node);
  }
}

/** That an operation's exact result fits its type. */
function fits(operator, type, a, b) {
  if (operator === "-") return `(bvuge ${a} ${b})`;
  const wide = (term) => `((_ zero_extend ${type}) ${term})`;
  return `(= ((_ extract ${2 * type - 1} ${type}) (${OPERATORS[operator]} ${wide(a)} ${wide(b)})) ${bits(0n, type)})`;
}

/** "bool", or the bits of an unsigned integer. */
function typeOf(name) {
  if (name === "bool") return "bool";
  const [, size] = /^uint(\d+)$/.exec(name) ?? [];
  if (size === undefined) throw new Error(`${name} is neither bool nor an unsigned integer`);
  return Number(size);
}

const sort = (type) => (type === "bool" ? "Bool" : `(_ BitVec ${type})`);

const max = (node) => (1n << BigInt(typeOf(node.typeDescriptions.typeString))) - 1n;

function bits(number, type) {
  if (number < 0n || number >= 1n << BigInt(type)) throw new Error(`${number} does not fit uint${type}`);
  return `(_ bv${number} ${type})`;
}

const unknown = (node) =>
  new Error(`can not read ${node.nodeType} ${node.operator ?? node.name ?? node.memberName ?? ""} at ${node.src}`);
