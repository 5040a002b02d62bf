import { createRequire } from "node:module";
import { defineConfig } from "hardhat/config";

const require = createRequire(import.meta.url);

// The compiler is the solc package pinned in package.json: nothing is downloaded at build time.
const compiler = {
  version: "0.8.37",
  path: require.resolve("solc/soljson.js"),
  settings: {
    evmVersion: "osaka",
    // Legacy code generation: measured cheaper than viaIR on TradeCoin.transfer (docs/decisions).
    viaIR: false,
    // More runs take more room than they save gas: with 1,000 the desk has 1,200 bytes more and an issue costs 0.1 % less; from
    // 2,000 on the desk does not fit.
    optimizer: { enabled: true, runs: 800 },
    metadata: { bytecodeHash: "none" },
  },
};

// What a run of the Solidity tests costs and how much it tries. CI runs `default`, `make test-deep` runs `deep`.
const effort = (fuzzRuns, invariant) => ({
  fuzz: { runs: fuzzRuns, seed: "0x5eed" },
  invariant: { ...invariant, failOnRevert: true },
});

export default defineConfig({
  paths: { sources: "contracts", tests: { solidity: "test/solidity" }, artifacts: ".cache/artifacts", cache: ".cache/hardhat" },
  solidity: {
    profiles: { default: compiler, production: compiler },
    npmFilesToBuild: ["@openzeppelin/contracts/access/manager/AccessManager.sol"],
  },
  test: {
    solidity: {
      profiles: {
        default: effort(256, { runs: 64, depth: 64 }),
        deep: effort(10_000, { runs: 512, depth: 256 }),
      },
    },
  },
});
