// What a run of the mutants comes to: the score, the kept results, and what is wrong with it.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

import { ROOT } from "../instrument/sources.js";
import { lineAndName, nameOf } from "./mutants.js";

const LOWEST_SCORE = 95; // [%]

/** The accepted survivors: [{ file, within, from, to, nth, why }], `nth` left out when it is 1. */
export function readArguments() {
  const argued = JSON.parse(readFileSync(path.join(ROOT, "test/mutation/survivors.json"), "utf8"));
  return argued.map((argument) => ({ nth: 1, ...argument }));
}

/** Rows of { case, variant, value, unit }: the share of mutants that were killed, of all and of each kind and folder. */
export function scoreOf(mutants, survivors) {
  const score = (some) => (100 * some.filter((mutant) => !survivors.includes(mutant)).length) / some.length;
  const by = (name, keyOf) =>
    [...Map.groupBy(mutants, keyOf)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, some]) => ({ case: name, variant: key, value: score(some), unit: "%" }));
  return [
    { case: "score", variant: "all", value: score(mutants), unit: "%" },
    ...by("score by kind", ({ kind }) => kind),
    ...by("score by folder", ({ file }) => path.dirname(file)),
    { case: "mutants", variant: "run", value: mutants.length, unit: "mutants" },
    { case: "mutants", variant: "survived", value: survivors.length, unit: "mutants" },
  ];
}

/** Keeps rows as the other measurements are kept (test/bench/result). */
export function keepScore(rows) {
  const commit = execFileSync("git", ["describe", "--always", "--dirty"], { cwd: ROOT, encoding: "utf8" }).trim();
  const machine = `${os.platform()}/${os.arch()}, ${os.cpus().length} CPUs, node ${process.versions.node}`;
  const full = rows.map((row) => ({ ...row, baseline: "", ratio: 0 }));
  const result = { commit, machine, date: new Date().toISOString().slice(0, 10), rows: full };
  writeFileSync(path.join(ROOT, "test/bench/results/mutation.json"), `${JSON.stringify(result, null, 2)}\n`);
}

/** Why the run fails, one line each; none when all is well. */
export function faultsOf({ candidates, mutants, survivors, argued }) {
  const names = (some) => new Set(some.map(nameOf));
  const unargued = survivors.filter((mutant) => !argued.some((argument) => nameOf(argument) === nameOf(mutant)));
  const [possible, run, alive, accepted] = [candidates, mutants, survivors, argued].map(names);
  const faults = [
    ...unargued.map((mutant) => `survives, and is not argued: ${lineAndName(mutant)}`),
    ...[...accepted].filter((name) => !possible.has(name)).map((name) => `is argued, and is no mutant: ${name}`),
    ...[...accepted].filter((name) => run.has(name) && !alive.has(name)).map((name) => `is argued, and is killed: ${name}`),
    ...argued.filter(({ why }) => !why).map((argument) => `is listed without an argument: ${nameOf(argument)}`),
  ];
  const [{ value }] = scoreOf(mutants, survivors);
  if (value < LOWEST_SCORE) faults.push(`${value.toFixed(1)} % of the mutants are killed, and not ${LOWEST_SCORE} %`);
  return faults;
}
