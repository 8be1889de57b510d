import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import { check, openBench, openSheet, type Bench } from "./bench";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong in a page or frame, one line each. */
async function violations(frame: Frame, within: string): Promise<readonly string[]> {
  // Fluent's focus keeper puts in two unseen stops of its own, which hand the focus on.
  await frame.evaluate(axe);
  const { violations: found } = await frame.evaluate(
    (selector) => (window as unknown as { axe: { run(context: object): Promise<AxeResults> } }).axe.run({ include: [selector], exclude: ["iframe", "[data-tabster-dummy]"] }),
    within,
  );
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 160)} ${failureSummary ?? ""}`));
}

function frameOf({ page }: Bench): Frame {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("no pane");
  return frame;
}

describe.each([["light", {}], ["dark", { colorScheme: "dark" }]] as const)("in %s colours", (_, options) => {
  test("the pane has no violation, panel by panel", async () => {
    const bench = await openBench({ file: "03-perawat-2019-salah.xlsx", ...options });
    const { pane } = bench;
    const found: string[] = [];
    const look = async (where: string) => found.push(...(await violations(frameOf(bench), "body")).map((each) => `${where}: ${each}`));
    await look("opening");
    await check(bench);
    await look("findings");
    const tabs = await pane.getByRole("tab").all();
    for (const tab of tabs) {
      await tab.click();
      const name = await tab.innerText();
      if (name === "Hitung") {
        await pane.getByRole("button", { name: "Hitung nilai" }).click();
        await pane.getByText(/^Ditampilkan/).waitFor();
      }
      if (name === "Rekap") {
        await pane.getByRole("button", { name: "Kumpulkan dari buku kerja ini" }).click();
        await pane.getByText("1 baris dari buku kerja ini.").waitFor();
      }
      await pane.getByRole("tabpanel").getByRole("progressbar").waitFor({ state: "detached" });
      await look(name);
    }
    expect(found).toEqual([]);
  });

  test("the pane's dialogs have none", async () => {
    const bench = await openBench({ file: "03-perawat-2019-salah.xlsx", ...options });
    const { pane } = bench;
    await check(bench);
    const found: string[] = [];
    for (const name of ["Abaikan…", "Betulkan…", "Tulis lembar temuan…", "Sisipkan formulir…"]) {
      await pane.getByRole("button", { name }).first().click();
      await pane.getByRole("dialog").waitFor();
      // Measured when it has faded in.
      await frameOf(bench).evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
      found.push(...(await violations(frameOf(bench), "body")).map((each) => `${name}: ${each}`));
      await pane.getByRole("button", { name: "Batal" }).click();
      await pane.getByRole("dialog").waitFor({ state: "detached" });
    }
    expect(found).toEqual([]);
  });
});

test("the workbench has none", async () => {
  const bench = await openBench({ file: "03-perawat-2019-salah.xlsx" });
  const { page } = bench;
  expect(await violations(page.mainFrame(), "#workbench")).toEqual([]);
  await openSheet(bench, "PENGUKURAN");
  expect(await violations(page.mainFrame(), "#workbench")).toEqual([]);
});
