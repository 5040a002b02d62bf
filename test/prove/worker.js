// Proves in a thread of its own, for prove.js: solc waits for z3, so two claims at a time take two threads.
import { parentPort } from "node:worker_threads";

import { bitVectors, hornClauses, LEDGER, readProofs, WORD } from "./engines.js";

const SOURCES = readProofs();
const ENGINES = { [LEDGER]: hornClauses, [WORD]: bitVectors };

parentPort.on("message", ({ proof, claim, change }) => {
  const started = performance.now();
  const file = `test/prove/${proof}.sol`;
  const sources = needed(SOURCES, file);
  if (change !== undefined) sources[change.file] = changed(sources[change.file], change);
  const result = ENGINES[proof](sources, file, proof, claim);
  parentPort.postMessage({ result, seconds: (performance.now() - started) / 1000 });
});

/** `file` and what it imports of the repository. */
function needed(sources, file, found = {}) {
  if (sources[file] === undefined || found[file] !== undefined) return found;
  found[file] = sources[file];
  for (const [, imported] of sources[file].matchAll(/from\s+"(\.[^"]+)"/g)) {
    needed(sources, new URL(imported, `file:///${file}`).pathname.slice(1), found);
  }
  return found;
}

function changed(text, { after, given, by }) {
  const from = text.indexOf(after) + after.length;
  const at = text.indexOf(given, from);
  if (from < after.length || at < 0) throw new Error(`a control finds no ${given} after ${after}`);
  return text.slice(0, at) + by + text.slice(at + given.length);
}
