// Line and branch coverage of contracts/ by the whole Solidity test suite, without exclusions. Prints what was never reached,
// writes coverage/lcov.info, and fails below 100 %. What counts, and how it is counted: instrument.js. Prints also what the
// invariant tests called how often.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { Suites } from "../instrument/edr.js";
import { numberOf } from "../instrument/marks.js";
import { asView, compile, OUTPUTS, readSources, ROOT, UNOPTIMIZED } from "../instrument/sources.js";
import { instrument, MARKS, MARKS_FILE } from "./instrument.js";

const contracts = asView(readSources("contracts"));
const parsed = compile(contracts, { settings: UNOPTIMIZED, outputs: [], ast: true });
const points = [];
const marked = { [MARKS_FILE]: MARKS, ...asView(readSources("test/solidity")) };
for (const [file, text] of Object.entries(contracts)) {
  marked[file] = instrument(file, text, parsed.sources[file].ast, points);
}

const hits = new Array(points.length).fill(0);
const suites = new Suites(compile(marked, { settings: UNOPTIMIZED, outputs: OUTPUTS }));
const { failed, passed, actions } = await suites.run(suites.all, {
  onHits: (marks) => marks.forEach((mark) => (hits[numberOf(mark)] += 1)),
});
for (const { suite, test, reason } of failed) console.error(`failed: ${suite} ${test}: ${reason}`);

// A line is as often reached as the statement on it that was reached least.
const files = new Map();
points.forEach(({ file, line, kind, arm, text }, index) => {
  if (!files.has(file)) files.set(file, { lines: new Map(), branches: [] });
  const { lines, branches } = files.get(file);
  if (kind === "line") lines.set(line, Math.min(lines.get(line) ?? Infinity, hits[index]));
  else branches.push({ line, arm, text, hits: hits[index] });
});

let lcov = "";
const missing = [];
const table = [];
const total = { lines: [0, 0], branches: [0, 0] };
for (const [file, { lines, branches }] of [...files].sort()) {
  const sorted = [...lines].sort(([a], [b]) => a - b);
  lcov += `SF:${file}\n`;
  lcov += sorted.map(([line, count]) => `DA:${line},${count}\n`).join("");
  lcov += branches.map(({ line, hits }, index) => `BRDA:${line},${index >> 1},${index & 1},${hits}\n`).join("");
  lcov += "end_of_record\n";
  for (const [line, count] of sorted) if (count === 0) missing.push([file, line, "never reached"]);
  for (const { line, arm, text, hits } of branches) if (hits === 0) missing.push([file, line, `never ${arm}: ${text}`]);
  table.push([file, share("lines", sorted, ([, count]) => count), share("branches", branches, ({ hits }) => hits)]);
}
mkdirSync(path.join(ROOT, "coverage"), { recursive: true });
writeFileSync(path.join(ROOT, "coverage/lcov.info"), lcov);

for (const [handler, some] of Map.groupBy([...actions].sort(), ([action]) => action.split(".")[0])) {
  console.log(`calls by ${handler}, and how many of them reverted:`);
  for (const [action, { calls, reverts }] of some) {
    console.log(`  ${action.slice(handler.length + 1).padEnd(32)} ${String(calls).padStart(7)} ${String(reverts).padStart(7)}`);
  }
}
const width = Math.max(...table.map(([file]) => file.length));
for (const [file, lines, branches] of table) console.log(`${file.padEnd(width)}  lines ${lines}  branches ${branches}`);
for (const [file, line, what] of missing) console.log(`${file}:${line}: ${what}`);
const percent = ([reached, all]) => `${((100 * reached) / all).toFixed(2)} % (${reached} of ${all})`;
console.log(`${passed} tests passed; lines ${percent(total.lines)}, branches ${percent(total.branches)}`);
process.exitCode = failed.length === 0 && missing.length === 0 ? 0 : 1;

function share(kind, entries, count) {
  const reached = entries.filter((entry) => count(entry) > 0).length;
  total[kind][0] += reached;
  total[kind][1] += entries.length;
  return `${reached}/${entries.length}`.padStart(9);
}
