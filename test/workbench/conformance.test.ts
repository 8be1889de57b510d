import { conformance } from "./conformance/conformance";
import { nodeEnv } from "./nodeEnv";

describe("office.js over the emulated Excel, in Node", () => {
  const env = nodeEnv();

  test.each(conformance.map((check) => [check.name, check] as const))("%s", (_, check) => check.run(env));
});
