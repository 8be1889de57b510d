// Runs a group's tests for Stryker in one process. Its runner for jest starts jest anew for each mutant and loads every test file
// (ten seconds a mutant); here what is compiled is kept, and only the files of the tests that reach a mutant are loaded anew.
// The tests are collected and run by jest-circus and judged by jest's expect, as under jest itself.
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { determineHitLimitReached, DryRunStatus, MutantRunStatus, TestStatus, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { newLoader } from "./loader.mjs";

const fromJest = createRequire(createRequire(import.meta.url).resolve("jest/package.json"));
const circus = fromJest("jest-circus");
const fromCircus = createRequire(fromJest.resolve("jest-circus"));
const { jestExpect } = fromCircus("@jest/expect");
const { ModuleMocker } = fromCircus("jest-mock");
const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;

/** What instrumented code asks for the active mutant, and tells what it has reached. */
const space = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

function newRunner({ tests, swc }) {
  Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect: jestExpect, jest: new ModuleMocker(globalThis) });
  const loader = newLoader(swc);
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async dryRun({ disableBail }) {
      const results = await run(loader, tests, undefined, disableBail);
      return { status: DryRunStatus.Complete, tests: results, mutantCoverage: space.mutantCoverage };
    },
    async mutantRun({ activeMutant, testFilter, disableBail, hitLimit }) {
      Object.assign(space, { activeMutant: String(activeMutant.id), hitLimit, hitCount: hitLimit ? 0 : undefined });
      try {
        const results = await run(loader, tests, testFilter, disableBail);
        return toMutantRunResult(determineHitLimitReached(space.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: results });
      } catch (error) {
        // The change has left a module that can't even be loaded.
        return { status: MutantRunStatus.Killed, killedBy: [], failureMessage: String(error), nrOfTests: 0 };
      } finally {
        space.activeMutant = undefined;
      }
    },
  };
}
newRunner.inject = tokens(commonTokens.options);

/** Loads the files of the wanted tests, all when undefined, and runs these tests; after one has failed, the rest is left out. */
async function run(loader, files, wanted, disableBail) {
  loader.forget();
  circus.resetState();
  const state = circus.getState();
  // A slow machine is no failed test; what never ends, Stryker stops itself.
  state.testTimeout = 60_000;
  const { children } = state.rootDescribeBlock;
  const fileOf = new Map();
  for (const file of files) {
    if (wanted && !wanted.some((id) => id.startsWith(`${file}: `))) continue;
    const before = children.length;
    loader.load(resolve(file));
    for (const child of children.slice(before)) fileOf.set(child, file);
  }
  const results = [];
  let failed = false;
  const listen = ({ name, test: current }) => {
    if (name === "test_start") {
      const id = idOf(current, fileOf);
      if ((failed && !disableBail) || (wanted && !wanted.includes(id))) current.mode = "skip";
      else space.currentTestId = id;
    } else if (name === "test_done") {
      space.currentTestId = undefined;
      results.push(resultOf(current, idOf(current, fileOf)));
      failed ||= current.errors.length > 0;
    }
  };
  circus.addEventHandler(listen);
  try {
    await circus.run();
  } finally {
    circus.removeEventHandler(listen);
  }
  return results;
}

/** `<file>: <describe> › <test>`. */
function idOf(current, fileOf) {
  const names = [];
  for (let at = current; at.parent; at = at.parent) {
    names.unshift(at.name);
    if (fileOf.has(at)) return `${fileOf.get(at)}: ${names.join(" › ")}`;
  }
  throw new Error(`A test of no file: ${names.join(" › ")}`);
}

function resultOf({ errors, duration }, id) {
  const told = { id, name: id, timeSpentMs: duration ?? 0 };
  const error = errors.flat().find(Boolean);
  return error ? { ...told, status: TestStatus.Failed, failureMessage: String(error.message ?? error) } : { ...told, status: TestStatus.Success };
}

/** What it is told beside Stryker's own options: test files, and how TypeScript is compiled. */
export const strykerValidationSchema = { properties: { tests: { type: "array", items: { type: "string" } }, swc: { type: "object" } } };

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "inProcess", newRunner)];
