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
   * Runs the given suites and gives the failed tests: [{ suite, test, reason }], how many passed, the most gas that one of the
   * plain tests took, what tests logged, and what invariant tests called: a map of "Handler.action" to { calls, reverts }.
   * `options` are EDR's, on top of Hardhat's test profile `default`; `onHits` gets the markers of instrumented code.
   */
  async run(suites, { onHits, ...options } = {}) {
    const failed = [];
    const logs = [];
    const actions = new Map();
    let passed = 0;
    let mostGas = 0n;
    if (suites.length === 0) return { failed, passed, mostGas, logs, actions };
    const profile = config.test.solidity.profiles.default;
    let done;
    const finished = new Promise((resolve) => (done = resolve));
    let left = suites.length;
    const onSuite = ({ id, testResults }) => {
      for (const { name, status, reason, kind, decodedLogs } of testResults) {
        if (status === "Failure") failed.push({ suite: `${id.source}:${id.name}`, test: name, reason });
        else passed += 1;
        logs.push(...decodedLogs);
        if (kind.consumedGas > mostGas) mostGas = kind.consumedGas;
        for (const [action, { calls, reverts }] of Object.entries(kind.metrics ?? {})) {
          const known = actions.get(action.split(":")[1]) ?? { calls: 0, reverts: 0 };
          actions.set(action.split(":")[1], { calls: known.calls + Number(calls), reverts: known.reverts + Number(reverts) });
        }
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
    return { failed, passed, mostGas, logs, actions };
  }
}
