import { frameOf, violations } from "./axe";
import { check, openBench, openSheet } from "./bench";

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
