// Compiles the Solidity suites whose path contains one of the given words, without the optimiser, and runs them: the short
// way round while writing. `--match NAME` keeps only tests whose name matches. `make test-solidity` is what counts.
import { parseArgs } from "node:util";

import { Suites } from "./edr.js";
import { compile, OUTPUTS, readSources, UNOPTIMIZED } from "./sources.js";

const { values, positionals } = parseArgs({ options: { match: { type: "string" } }, allowPositionals: true });
const sources = readSources("contracts", "test/solidity");
const wanted = Object.keys(sources).filter((file) => file.endsWith(".t.sol") && positionals.some((word) => file.includes(word)));
const needed = {};
const add = (file) => {
  if (needed[file] !== undefined || sources[file] === undefined) return;
  needed[file] = sources[file];
  for (const [, path] of sources[file].matchAll(/from\s+"(\.[^"]+)"/g)) add(new URL(path, `file:///${file}`).pathname.slice(1));
};
wanted.forEach(add);

const output = compile(needed, { settings: UNOPTIMIZED, outputs: OUTPUTS });
const SIZE = ["5574", "3860"]; // too large for a chain, as code without the optimiser may be
for (const { errorCode, formattedMessage } of output.errors ?? []) if (!SIZE.includes(errorCode)) console.warn(formattedMessage);
const suites = new Suites(output);
const chosen = suites.all.filter(({ source }) => wanted.includes(source));
const { failed, passed, logs } = await suites.run(chosen, values.match ? { testPattern: values.match } : {});
for (const line of logs) console.log(line);
for (const { suite, test, reason } of failed) console.error(`failed: ${suite} ${test}: ${reason}`);
console.log(`${passed} passed, ${failed.length} failed`);
process.exit(failed.length === 0 && passed > 0 ? 0 : 1);
