// Writes what outsiders and a later version rely on, one text file per deployable contract: its ABI, its storage layout and
// how much room its code has left. With --check it writes nothing and fails when a file differs from what the contracts
// give, or when a contract has less than MARGIN bytes to spare.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { compile, readSources, ROOT } from "../instrument/sources.js";

const LIMIT = 24_576; // EIP-170 [bytes]
const MARGIN = 500; // [bytes]
const FOLDER = path.join(ROOT, "test/snapshots");

const check = process.argv.includes("--check");
const problems = [];
const written = new Set();

const { contracts } = compile(readSources("contracts"), {
  outputs: ["abi", "storageLayout", "evm.methodIdentifiers", "evm.deployedBytecode.object"],
});
for (const [file, byName] of Object.entries(contracts).sort()) {
  if (!file.startsWith("contracts/")) continue;
  for (const [name, contract] of Object.entries(byName)) {
    const size = contract.evm.deployedBytecode.object.length / 2;
    // Abstract contracts and interfaces have no code, libraries of internal functions nothing to call.
    if (size === 0 || Object.keys(contract.evm.methodIdentifiers).length === 0) continue;
    if (LIMIT - size < MARGIN) problems.push(`${name} has ${LIMIT - size} bytes to spare; ${MARGIN} must be left`);
    keep(`${name}.txt`, describe(file, name, size, contract));
  }
}
for (const file of readdirSync(FOLDER)) {
  if (!file.endsWith(".txt") || written.has(file)) continue;
  if (check) problems.push(`test/snapshots/${file} is of no contract: run make snapshots`);
  else rmSync(path.join(FOLDER, file));
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function keep(file, text) {
  if (written.has(file)) problems.push(`two contracts are called ${file.replace(".txt", "")}`);
  written.add(file);
  const target = path.join(FOLDER, file);
  const kept = existsSync(target) ? readFileSync(target, "utf8") : "";
  if (kept === text) return;
  if (!check) return writeFileSync(target, text);
  const lines = new Set(kept.split("\n"));
  const news = text.split("\n").filter((line) => !lines.has(line));
  problems.push([`test/snapshots/${file} has drifted: run make snapshots and review it`, ...news].join("\n  "));
}

function describe(file, name, size, { abi, storageLayout, evm }) {
  const number = (bytes) => bytes.toLocaleString("en-US");
  const lines = [`${name} of ${file}`, `code: ${number(size)} bytes, ${number(LIMIT - size)} to spare`, "", "storage"];
  for (const { slot, offset, label, type } of storageLayout.storage) {
    lines.push(`  ${place(slot, offset)} ${typeName(storageLayout, type)} ${label}`);
  }
  for (const { label, members } of Object.values(storageLayout.types ?? {})) {
    if (members === undefined) continue;
    lines.push(`  ${label}`);
    for (const member of members) {
      lines.push(`    ${place(member.slot, member.offset)} ${typeName(storageLayout, member.type)} ${member.label}`);
    }
  }
  for (const kind of ["constructor", "function", "event", "error", "receive", "fallback"]) {
    const entries = abi.filter(({ type }) => type === kind).map((entry) => signature(entry, evm.methodIdentifiers));
    if (entries.length > 0) lines.push("", kind, ...entries.sort().map((entry) => `  ${entry}`));
  }
  return `${lines.join("\n")}\n`;
}

function place(slot, offset) {
  return `${slot.padStart(3)}.${String(offset).padStart(2, "0")}`;
}

function typeName({ types }, type) {
  return `${types[type].label} [${types[type].numberOfBytes}]`;
}

function signature({ name = "", inputs = [], outputs = [], stateMutability = "", type }, selectors) {
  const canonical = `${name}(${inputs.map(canonicalType).join(",")})`;
  let text = `${name}(${inputs.map(parameter).join(", ")})`;
  if (type === "function") {
    text += ` [${selectors[canonical]}]`;
    if (stateMutability !== "nonpayable") text += ` ${stateMutability}`;
    if (outputs.length > 0) text += ` -> (${outputs.map(parameter).join(", ")})`;
  }
  return text;
}

function canonicalType({ type, components }) {
  return components === undefined ? type : type.replace("tuple", `(${components.map(canonicalType).join(",")})`);
}

function parameter({ type, name, components, indexed }) {
  const shown = components === undefined ? type : type.replace("tuple", `(${components.map(parameter).join(", ")})`);
  return [shown, indexed ? "indexed" : "", name].filter((part) => part !== "").join(" ");
}
