// The two ways to a proof. Each takes the sources, a proof's file, its contract and one of its functions, and gives "proved",
// "refuted" or "no answer".
import { readFileSync } from "node:fs";
import path from "node:path";

import { compile, readSources } from "../instrument/sources.js";
import { formula } from "./bitvectors.js";
import { NARROW, reduce, UNCHECKED } from "./reduce.js";
import { z3 } from "./z3.js";

export const LEDGER = "LedgerProof";
export const WORD = "WordProof";

/** What stands in for a file of the contracts or of OpenZeppelin where the ledger is proved. */
const MODELS = {
  "contracts/coin/AccountWord.sol": "AccountWord.sol",
  "contracts/coin/CoinSettings.sol": "CoinSettings.sol",
  "@openzeppelin/contracts/utils/math/Math.sol": "Math.sol",
};

// Ways to ask z3, tried in this order. The first is solc's own, which mostly answers in less than a second; without inlining
// the Horn clauses first, z3 decides most of the others in some seconds.
const WAYS = [
  [6, "rewriter.pull_cheap_ite=true", "fp.spacer.q3.use_qgen=true", "fp.spacer.mbqi=false", "fp.spacer.ground_pobs=false"],
  [60, "fp.xform.inline_eager=false"],
  [60, "rewriter.pull_cheap_ite=true"],
];

/** Contracts and proofs. The ledger's own state is open to its proof, which starts from any. */
export function readProofs() {
  const sources = readSources("contracts", "test/prove");
  const ledger = "contracts/coin/CoinLedger.sol";
  return { ...sources, [ledger]: sources[ledger].replaceAll(/ private (?=_\w+;)/g, " internal ") };
}

/** solc's SMTChecker with constrained Horn clauses, on what the claim reaches of the contracts. */
export function hornClauses(sources, file, contract, claim) {
  const modelled = { ...sources };
  for (const [replaced, by] of Object.entries(MODELS)) modelled[replaced] = readModel(by);
  const reduced = { ...reduce(modelled, file, contract, claim), [NARROW]: readModel("Narrow.sol") };
  const asserted = verdict(check(reduced, file, contract, ["assert"], true));
  if (asserted !== "proved") return asserted;
  // The reduced contracts check all arithmetic. So it is left to prove that nothing overflows where the contracts do not check,
  // nor in the claim itself; where they do, an overflow is a revert.
  const overflows = check(reduced, file, contract, ["overflow", "underflow"], false);
  return verdict(overflows.filter(({ sourceLocation }) => !sourceLocation || !isChecked(reduced, sourceLocation)));
}

/** z3 on bit vectors, on the source of the contracts. */
export function bitVectors(sources, file, contract, claim) {
  const answer = z3(formula(compile(sources, { outputs: [], ast: true }).sources, contract, claim), 60);
  if (answer.startsWith("unsat")) return "proved"; // no arguments break the claim
  return answer.startsWith("sat") ? "refuted" : "no answer";
}

const readModel = (name) => readFileSync(path.join(import.meta.dirname, "model", name), "utf8");

/** The checker's messages on `targets`. If `hasty`, the first target that is not proved is the last that is tried. */
function check(sources, file, contract, targets, hasty) {
  let decided = false;
  const smtSolver = (query) => {
    if (decided && hasty) return { error: "one answer of this kind is enough" };
    const answer = ask(query);
    decided = !answer.startsWith("sat"); // sat: an invariant keeps the bad state out of reach
    return { contents: answer };
  };
  const modelChecker = {
    engine: "chc",
    solvers: ["smtlib2"],
    targets,
    contracts: { [file]: [contract] },
    showProvedSafe: true,
    showUnproved: true,
    showUnsupported: true,
  };
  const { errors = [] } = compile(sources, { outputs: [], settings: { modelChecker }, callbacks: { smtSolver } });
  // The checker may leave out the assembly of models and claims, which stands for anything, and nothing else.
  const open = [file, NARROW, ...Object.keys(MODELS)];
  const isOpen = ({ message, sourceLocation }) => message.startsWith("Inline assembly may") && open.includes(sourceLocation.file);
  const left = errors.filter((note) => /not (yet )?(support|implement)|Inline assembly/.test(note.message) && !isOpen(note));
  if (left.length > 0) throw new Error(left.map(({ formattedMessage }) => formattedMessage).join("\n"));
  return errors.filter(({ message }) => message.startsWith("CHC"));
}

function ask(query) {
  let answer = "";
  for (const [seconds, ...options] of WAYS) {
    answer = z3(query, seconds, ...options);
    if (/^(un)?sat/.test(answer)) break;
  }
  return answer;
}

function verdict(messages) {
  const some = (pattern) => messages.some(({ message }) => pattern.test(message));
  if (some(/happens here/)) return "refuted";
  if (some(/might happen|Error during interaction|not possible/) || !some(/check is safe/)) return "no answer";
  return "proved";
}

/** Whether a place is in a contract, and not in a block that was `unchecked` there. */
function isChecked(sources, { file, start }) {
  if (!file.startsWith("contracts/")) return false;
  const text = Buffer.from(sources[file]).subarray(0, start).toString();
  const block = text.lastIndexOf(UNCHECKED);
  if (block < 0) return true;
  const inside = text.slice(block);
  return inside.split("{").length <= inside.split("}").length;
}
