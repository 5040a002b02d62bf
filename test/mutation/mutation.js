// Changes the contracts in hundreds of small ways and runs the Solidity tests on each: a mutant that no test notices shows what
// the tests do not check. Fails when fewer than 95 % are noticed, when a survivor is not argued in survivors.json, and when
// an argument there is for a mutant that does not exist or does not survive.
//
//   --mutants N   how many, 400 unless told; `all` for every one
//   --seed S      which ones, if not all; every file and kind has its share
//   --only PATH   only files whose path has this; nothing is written then
//   --short       leave out the full run of the tests on what survives the short one; nothing is written then
//   --list        print the chosen mutants and run nothing
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

import config from "../../hardhat.config.js";
import { asView, compile, OUTPUTS, readImport, readSources, UNOPTIMIZED, walk } from "../instrument/sources.js";
import { findMutants, lineAndName, nameOf } from "./mutants.js";
import { Runner } from "./runner.js";
import { coinbaseOf, numberAt, withMutants } from "./schemata.js";
import { faultsOf, keepScore, readArguments, scoreOf } from "./score.js";

const AT_ONCE = 2; // mutants
const TOLD_EVERY = 100; // mutants
// A test gets twice the gas that the suite's tests take without a mutant, and this at least: enough to deploy the system.
const LEAST_GAS = 1n << 26n;
const { fuzz, invariant } = config.test.solidity.profiles.default;
const FULL = { fuzz, invariant: { ...invariant, shrinkRunLimit: 0 } };
// Most mutants are noticed at once; those that survive this and are not argued run again with all that CI does.
const QUICK = { fuzz: { ...fuzz, runs: 16 }, invariant: { ...FULL.invariant, runs: 8, depth: 32 } };

const { values } = parseArgs({
  options: {
    mutants: { type: "string", default: "400" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
    short: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
  },
});

const contracts = asView(readSources("contracts"));
const sources = { ...contracts, ...asView(readSources("test/solidity")) };
const asts = parse();
const candidates = findAll().filter(({ file }) => file.includes(values.only));
const order = inTurn(candidates);
const count = values.mutants === "all" ? order.length : Number(values.mutants);
if (values.list) {
  for (const mutant of order.slice(0, count)) console.log(`${mutant.kind.padEnd(9)} ${lineAndName(mutant)}`);
  process.exit();
}

const argued = readArguments().filter(({ file }) => file.includes(values.only));
const { mutants, output } = build();
const folder = mkdtempSync(path.join(os.tmpdir(), "mutation-"));
process.on("exit", () => rmSync(folder, { recursive: true }));
writeFileSync(path.join(folder, "output.json"), JSON.stringify(output));
const runners = Array.from({ length: AT_ONCE }, () => new Runner(path.join(folder, "output.json")));
const measured = await measure(runners[0]);
const short = await survivorsOf(mutants, QUICK);
const [known, doubtful] = split(short, (mutant) => argued.some((argument) => nameOf(argument) === nameOf(mutant)));
if (doubtful.length > 0 && !values.short) console.log("the tests in full, on survivors without an argument:");
const survivors = [...known, ...(values.short ? doubtful : await survivorsOf(doubtful, FULL))];
runners.forEach((runner) => runner.stop());

const rows = scoreOf(mutants, survivors);
rows.push({ case: "mutants", variant: "possible", value: candidates.length, unit: "mutants" });
for (const { case: name, variant, value, unit } of rows) {
  console.log(`${name.padEnd(16)} ${variant.padEnd(24)} ${value.toFixed(1).padStart(7)} ${unit}`);
}
if (values.only === "" && !values.short) keepScore(rows);
const faults = faultsOf({ candidates, mutants, survivors, argued });
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);

// ---- choosing -----------------------------------------------------------------------------------------------------

function split(all, condition) {
  return [all.filter(condition), all.filter((one) => !condition(one))];
}

function parse() {
  const { sources: parsed } = compile(sources, { settings: UNOPTIMIZED, outputs: [], ast: true });
  return Object.fromEntries(Object.entries(parsed).map(([file, { ast }]) => [file, ast]));
}

function findAll() {
  const declarations = new Map();
  for (const ast of Object.values(asts)) {
    walk(ast, (node, parents) => {
      if (node.nodeType === "EnumValue") declarations.set(node.id, { ...node, siblings: parents.at(-1).members });
      else declarations.set(node.id, node);
    });
  }
  return Object.entries(contracts).flatMap(([file, text]) => findMutants(file, text, asts[file], declarations));
}

/** In an order of which every beginning holds the same share of each file and kind. */
function inTurn(all) {
  const placed = [];
  for (const alike of Map.groupBy(all, ({ file, kind }) => `${file} ${kind}`).values()) {
    const drawn = alike.map((mutant) => ({ mutant, lot: lotOf(mutant) })).sort((a, b) => a.lot - b.lot);
    drawn.forEach(({ mutant, lot }, index) => placed.push({ mutant, place: (index + lot) / alike.length }));
  }
  return placed.sort((a, b) => a.place - b.place).map(({ mutant }) => mutant);
}

/** A number in [0, 1) that depends on the seed and on the mutant alone, so that other mutants coming or going change nothing. */
function lotOf(mutant) {
  return createHash("sha256").update(`${values.seed} ${nameOf(mutant)}`).digest().readUInt32BE() / 2 ** 32;
}

/** Compiles the chosen mutants. One whose schema is no valid code gives its place to the next. */
function build() {
  for (;;) {
    const mutants = order.slice(0, count);
    const changed = withMutants(sources, asts, mutants, (file) => readImport(file).contents);
    try {
      const { contracts } = compile(changed, { settings: UNOPTIMIZED, outputs: OUTPUTS });
      // Suites and handlers hold all the code that they deploy; handing over the rest would take most of the time.
      const tests = Object.entries(contracts).filter(([file]) => file.endsWith(".t.sol"));
      return { mutants, output: { contracts: Object.fromEntries(tests) } };
    } catch (error) {
      if (!error.errors) throw error;
      const unfit = new Set(error.errors.map(({ sourceLocation }) => mutants[numberAt(changed, sourceLocation) - 1]));
      if (unfit.has(undefined)) throw error;
      for (const mutant of unfit) {
        console.warn(`does not compile: ${lineAndName(mutant)}`);
        order.splice(order.indexOf(mutant), 1);
      }
    }
  }
}

// ---- running ------------------------------------------------------------------------------------------------------

/** Runs every suite on the contracts as they are: [{ suite, reached, gasLimit, duration }], the fastest first. */
async function measure(runner) {
  const measured = [];
  for (const suite of await runner.start()) {
    const start = performance.now();
    const result = await runner.run(suite, optionsFor(0, QUICK), true);
    if (result === undefined) throw new Error(`takes too long or too much memory without a mutant: ${suite.source}`);
    const { failed, mostGas, reached } = result;
    for (const { suite, test, reason } of failed) console.error(`failed without a mutant: ${suite} ${test}: ${reason}`);
    if (failed.length > 0) process.exit(1);
    const gasLimit = 2n * mostGas > LEAST_GAS ? 2n * mostGas : LEAST_GAS;
    measured.push({ suite, reached, gasLimit, duration: performance.now() - start });
  }
  return measured.sort((a, b) => a.duration - b.duration);
}

/** Those of `some` mutants that pass every suite that reaches them. */
async function survivorsOf(some, effort) {
  const survivors = [];
  let next = 0;
  const work = async (runner) => {
    while (next < some.length) {
      const mutant = some[next];
      next += 1;
      if (next % TOLD_EVERY === 0) console.log(`${next} of ${some.length} mutants, ${survivors.length} survived`);
      if (await isKilled(runner, mutants.indexOf(mutant) + 1, effort)) continue;
      survivors.push(mutant);
      console.log(`survived: ${mutant.kind} ${lineAndName(mutant)}`);
    }
  };
  await Promise.all(runners.map(work));
  return survivors;
}

async function isKilled(runner, number, effort) {
  const reaching = measured.filter(({ reached }) => reached.has(number));
  for (const { suite, gasLimit } of reaching.length > 0 ? reaching : measured) {
    const result = await runner.run(suite, { ...optionsFor(number, effort), gasLimit });
    if (result === undefined || result.failed.length > 0) return true;
  }
  return false;
}

function optionsFor(number, effort) {
  return { ...effort, blockCoinbase: coinbaseOf(number) };
}
