import { conformance } from "./conformance/conformance";
import { functions } from "./conformance/functions";
import { nodeEnv } from "./nodeEnv";

describe("office.js over the emulated Excel, in Node", () => {
  const env = nodeEnv();
  const others = conformance.filter((check) => !functions.includes(check));

  test.each(others.map((check) => [check.name, check] as const))("%s", (_, check) => check.run(env));

  // Office.js answers for custom functions every half a second at most, so each has an Excel of its own and none waits for another.
  test.concurrent.each(functions.map((check) => [check.name, check] as const))("%s", (_, check) => check.run(nodeEnv()));
});
