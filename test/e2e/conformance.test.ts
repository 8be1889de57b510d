import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { conformance } from "../workbench/conformance/conformance";
import { openBench } from "./bench";

/** Made by start.mjs. */
const script = join(__dirname, "../../.cache/e2e/conformance.js");

/** The pane itself asks the host too, which the checks of faults and counters must not meet. */
const WITHOUT_PANE = { prepare: (context: BrowserContext) => context.route("**/taskpane.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" })) };

test("every check of the conformance list holds through the cross-document door", async () => {
  const { page } = await openBench({ ...WITHOUT_PANE, bare: true });
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("no pane");
  await frame.addScriptTag({ path: script });
  const failed: string[] = [];
  for (const { name } of conformance) {
    const error = await frame.evaluate((wanted) => window.conformance?.run(wanted).then(() => undefined, (reason: unknown) => String(reason)), name);
    if (error !== undefined) failed.push(`${name}: ${error}`);
  }
  expect(failed).toEqual([]);
});
