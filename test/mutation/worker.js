// Runs suites in a process of its own, for runner.js. A mutant may loop for ever, and EDR runs a test that failed once more and
// remembers its every call: rather than take the machine's memory this process ends.
import { readFileSync } from "node:fs";

import { Suites } from "../instrument/edr.js";
import { numberOf } from "../instrument/marks.js";

const MOST_MEMORY = 2 * 2 ** 30; // [bytes]

const suites = new Suites(JSON.parse(readFileSync(process.argv[2], "utf8")));
process.on("message", async ({ suite, options, tellsReached }) => {
  const reached = new Set();
  const onHits = (marks) => marks.forEach((mark) => reached.add(numberOf(mark)));
  process.send({ ...(await suites.run([suite], tellsReached ? { ...options, onHits } : options)), reached });
});
setInterval(() => process.memoryUsage.rss() > MOST_MEMORY && process.exit(1), 200).unref();
process.send(suites.all);
