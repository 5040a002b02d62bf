// The contracts and their tests as the compiler sees them: read, compiled and walked by the tools that measure them
// (snapshots, coverage, mutation, proofs). They use solc directly and not Hardhat's build, because they compile changed copies
// that live in memory only.
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

import config from "../../hardhat.config.js";

const require = createRequire(import.meta.url);

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** The compiler settings of production, from Hardhat's configuration. */
export const SETTINGS = config.solidity.profiles.production.settings;

/** For measuring what code does and not what it costs: compiles in a third of the time. */
export const UNOPTIMIZED = { ...SETTINGS, optimizer: { enabled: false } };

/** The fields of solc's output that running test suites takes (edr.js). */
export const OUTPUTS = [
  "abi",
  "evm.bytecode.object",
  "evm.bytecode.linkReferences",
  "evm.deployedBytecode.object",
  "evm.deployedBytecode.linkReferences",
];

/** Reads the Solidity files of the given folders: a map of path (from the top of the repository) to text. */
export function readSources(...folders) {
  const sources = {};
  for (const folder of folders) {
    for (const file of globSync(`${folder}/**/*.sol`, { cwd: ROOT }).sort()) {
      sources[file] = readFileSync(path.join(ROOT, file), "utf8");
    }
  }
  return sources;
}

/**
 * The same sources with every `pure` function as a `view` one: instrumented code tells and reads what is around it. Nothing else
 * moves, as both words are of one length.
 */
export function asView(sources) {
  return Object.fromEntries(Object.entries(sources).map(([file, text]) => [file, text.replaceAll(/\bpure\b/g, "view")]));
}

let compiler;

/**
 * Compiles a map of path to text. Imports that are not in the map come from node_modules.
 * `callbacks` are solc's beside that. Gives solc's output; a compile error is thrown with solc's own words and, as `errors`, its records.
 */
export function compile(sources, { settings = SETTINGS, outputs, ast = false, callbacks = {} }) {
  compiler ??= require("solc");
  const input = {
    language: "Solidity",
    sources: Object.fromEntries(Object.entries(sources).map(([file, content]) => [file, { content }])),
    settings: { ...settings, outputSelection: { "*": { "*": outputs, "": ast ? ["ast"] : [] } } },
  };
  const output = JSON.parse(compiler.compile(JSON.stringify(input), { import: readImport, ...callbacks }));
  const errors = (output.errors ?? []).filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    throw Object.assign(new Error(errors.map(({ formattedMessage }) => formattedMessage).join("\n")), { errors });
  }
  return output;
}

/** Reads a file of node_modules as solc asks for it. */
export function readImport(file) {
  try {
    return { contents: readFileSync(path.join(ROOT, "node_modules", file), "utf8") };
  } catch {
    return { error: `${file} is not in node_modules` };
  }
}

/** Calls `visit(node, parents)` for every node of an AST, parents first; `parents` is the path from the root. */
export function walk(node, visit, parents = []) {
  visit(node, parents);
  const below = [...parents, node];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child !== null && typeof child === "object" && typeof child.nodeType === "string") walk(child, visit, below);
    }
  }
}

/** Where a node is in its source, in bytes of UTF-8. */
export function range(node) {
  const [start, length] = node.src.split(":").map(Number);
  return { start, end: start + length };
}

/** The line, from 1, of a byte offset. */
export function lineOf(text, offset) {
  return Buffer.from(text).subarray(0, offset).toString().split("\n").length;
}
