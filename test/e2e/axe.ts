import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import type { Bench } from "./bench";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong in a page or frame, one line each. */
export async function violations(frame: Frame, within: string): Promise<readonly string[]> {
  // Fluent's focus keeper puts in two unseen stops of its own, which hand the focus on.
  await frame.evaluate(axe);
  const { violations: found } = await frame.evaluate(
    (selector) => (window as unknown as { axe: { run(context: object): Promise<AxeResults> } }).axe.run({ include: [selector], exclude: ["iframe", "[data-tabster-dummy]"] }),
    within,
  );
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 160)} ${failureSummary ?? ""}`));
}

export function frameOf({ page }: Bench): Frame {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("no pane");
  return frame;
}
