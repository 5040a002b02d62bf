// Proves the claims of LedgerProof.sol and WordProof.sol and prints a table. Beside each claim stands its control: a change of
// the contracts that makes the claim false. Fails when a claim is not proved, or a control is not refuted. Words narrow the
// run to claims whose name contains one of them.
import { once } from "node:events";
import os from "node:os";
import { Worker } from "node:worker_threads";

import { compile } from "../instrument/sources.js";
import { CONTROLS } from "./controls.js";
import { LEDGER, readProofs, WORD } from "./engines.js";

const ENGINE = { [LEDGER]: "CHC", [WORD]: "QF_BV" };
const words = process.argv.slice(2);

const asts = compile(readProofs(), { outputs: [], ast: true }).sources;
const jobs = [LEDGER, WORD].flatMap((proof) => {
  const { nodes } = asts[`test/prove/${proof}.sol`].ast.nodes.find(({ name }) => name === proof);
  const claims = nodes.filter(({ visibility, kind }) => kind === "function" && visibility === "external").map(({ name }) => name);
  const controlled = CONTROLS[proof].map(({ claim }) => claim);
  for (const claim of claims) if (!controlled.includes(claim)) throw new Error(`${proof}.${claim} has no control`);
  return [
    ...claims.map((claim) => ({ proof, claim, expected: "proved" })),
    ...CONTROLS[proof].map(({ claim, ...change }) => ({ proof, claim, change, expected: "refuted" })),
  ];
});
const chosen = jobs.filter(({ claim }) => words.length === 0 || words.some((word) => claim.includes(word)));

console.log(row("claim", "engine", "result", "seconds"));
const failed = [];
const queue = [...chosen];
await Promise.all(Array.from({ length: os.availableParallelism() }, work));
console.log(`${chosen.length - failed.length} of ${chosen.length} as expected`);
for (const { claim, result, expected } of failed) console.error(`${claim}: ${result}, and should be ${expected}`);
process.exit(failed.length === 0 && chosen.length > 0 ? 0 : 1);

async function work() {
  const worker = new Worker(new URL("worker.js", import.meta.url));
  for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
    worker.postMessage(job);
    const [{ result, seconds }] = await once(worker, "message");
    console.log(row(`${job.proof}.${job.claim}${job.change ? ", control" : ""}`, ENGINE[job.proof], result, seconds.toFixed(1)));
    if (result !== job.expected) failed.push({ ...job, result });
  }
  await worker.terminate();
}

function row(claim, engine, result, seconds) {
  return [claim.padEnd(40), engine.padEnd(7), result.padEnd(10), seconds.padStart(8)].join(" ");
}
