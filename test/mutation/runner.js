// Runs suites in other processes that can be lost: what a test does with a mutant in its contracts is not to be foreseen.
import { fork } from "node:child_process";
import path from "node:path";

const LONGEST = 300_000; // [ms]; the longest suite takes seconds on an idle machine

export class Runner {
  #output;
  #worker;
  #answered; // takes the worker's next message, or undefined when it ends

  /** `output` is the file of a compiler output. */
  constructor(output) {
    this.#output = output;
  }

  /** Starts a new process. Gives every suite of the compiler output, as EDR names it. */
  start() {
    this.stop();
    const worker = fork(path.join(import.meta.dirname, "worker.js"), [this.#output], { serialization: "advanced" });
    worker.on("message", (message) => this.#answered(message));
    worker.on("exit", () => {
      if (worker !== this.#worker) return;
      this.#worker = undefined;
      this.#answered(undefined);
    });
    this.#worker = worker;
    return this.#answer();
  }

  /**
   * As `Suites.run` of one suite, with `reached` if asked for; undefined when it took too long or too much memory, also in a
   * process that no other suite had run in.
   */
  async run(suite, options, tellsReached = false) {
    const used = this.#worker !== undefined;
    if (!used) await this.start();
    const worker = this.#worker;
    const timer = setTimeout(() => worker.kill("SIGKILL"), LONGEST);
    worker.send({ suite, options, tellsReached });
    const answer = await this.#answer();
    clearTimeout(timer);
    return answer === undefined && used ? this.run(suite, options, tellsReached) : answer;
  }

  stop() {
    const worker = this.#worker;
    this.#worker = undefined;
    worker?.kill();
  }

  #answer() {
    return new Promise((resolve) => (this.#answered = resolve));
  }
}
