// Runs Solidity test suites in this process on EDR, the machine behind `hardhat test solidity`, from solc's output that was
// never written to disk.
import {
  CollectStackTraces,
  EdrContext,
  L1_CHAIN_TYPE,
  l1GenesisState,
  l1HardforkFromString,
  l1SolidityTestRunnerFactory,
} from "@nomicfoundation/edr";

import config from "../../hardhat.config.js";
import { ROOT, SETTINGS } from "./sources.js";

/** The fields of solc's output that `Suites` needs. */
export const OUTPUTS = [
  "abi",
  "evm.bytecode.object",
  "evm.bytecode.linkReferences",
  "evm.deployedBytecode.object",
  "evm.deployedBytecode.linkReferences",
];

const context = new EdrContext();
await context.registerSolidityTestRunnerFactory(L1_CHAIN_TYPE, l1SolidityTestRunnerFactory());

/** All test suites of one compiler output. */
export class Suites {
  #artifacts = [];
  /** Every suite as EDR names it: source and name. */
  all = [];

  constructor({ contracts }) {
    const solcVersion = config.solidity.profiles.production.version;
    for (const [source, byName] of Object.entries(contracts)) {
      for (const [name, { abi, evm }] of Object.entries(byName)) {
        const id = { name, solcVersion, source };
        this.#artifacts.push({
          id,
          contract: {
            abi: JSON.stringify(abi),
            bytecode: `0x${evm.bytecode.object}`,
            linkReferences: evm.bytecode.linkReferences,
            deployedBytecode: `0x${evm.deployedBytecode.object}`,
            deployedLinkReferences: evm.deployedBytecode.linkReferences,
          },
        });
        const tests = abi.some(({ type, name }) => type === "function" && /^(test|invariant)/.test(name));
        if (tests && source.endsWith(".t.sol") && evm.bytecode.object !== "") this.all.push(id);
      }
    }
  }

  /**
   * Runs the given suites and gives the failed tests: [{ suite, test, reason }], and how many passed.
   * `options` are EDR's, on top of Hardhat's test profile `default`; `onHits` gets the markers of instrumented code.
   */
  async run(suites, { onHits, ...options } = {}) {
    const failed = [];
    let passed = 0;
    if (suites.length === 0) return { failed, passed };
    const profile = config.test.solidity.profiles.default;
    let done;
    const finished = new Promise((resolve) => (done = resolve));
    let left = suites.length;
    const onSuite = ({ id, testResults }) => {
      for (const { name, status, reason } of testResults) {
        if (status === "Failure") failed.push({ suite: `${id.source}:${id.name}`, test: name, reason });
        else passed += 1;
      }
      left -= 1;
      if (left === 0) done();
    };
    await context.runSolidityTests(
      L1_CHAIN_TYPE,
      this.#artifacts,
      suites,
      {
        projectRoot: ROOT,
        hardfork: SETTINGS.evmVersion,
        localPredeploys: l1GenesisState(l1HardforkFromString(SETTINGS.evmVersion)),
        disableBlockGasLimit: true,
        disableTransactionGasCap: true,
        collectStackTraces: CollectStackTraces.OnFailure,
        ...profile,
        ...(onHits && { observability: { codeCoverage: { onCollectedCoverageCallback: async (hits) => onHits(hits) } } }),
        ...options,
      },
      { buildInfos: [], ignoreContracts: true },
      onSuite,
    );
    await finished; // the last suite's report may come after the run's own
    return { failed, passed };
  }
}
