// z3, the SMT solver, as a process. `make prove` has seen to it that it is there.
import { spawnSync } from "node:child_process";

/** What z3 prints for an SMT-LIB text; empty when it takes more than `seconds` of CPU time. */
export function z3(query, seconds, ...options) {
  const { stdout, error } = spawnSync("sh", ["-c", 'ulimit -t "$0"; exec z3 -smt2 "$@"', seconds, ...options, "-in"], {
    input: query,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  return stdout;
}
