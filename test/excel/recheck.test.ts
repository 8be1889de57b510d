import { checkWorkbook } from "../../src/app/checkWorkbook";
import { recheckWorkbook } from "../../src/app/recheckWorkbook";
import { excelHost } from "../../src/excel/excelHost";
import type { Sheet } from "../../src/workbench/engine/model";
import { skpWorkbook } from "./budget";
import { openInExcel } from "./emulated";

const SETTINGS = { today: "2019-01-10" } as const;

describe("one edit", () => {
  it.each([12, 60])("of %i sheets reads the sheet edited, by its id, and finds what a full check finds", async (count) => {
    const workbook = await skpWorkbook(count);
    // Formulas of the sample name its own sheets; here each sheet stands for itself.
    for (const sheet of workbook.sheets) for (const cell of sheet.cells.values()) if (/!/.test(cell.formula ?? "")) delete (cell as { formula?: string }).formula;
    const { host } = openInExcel(workbook);
    const before = await checkWorkbook(excelHost, SETTINGS);
    const all = host.counters.bytesDown;
    const edited = workbook.sheets[1] as Sheet;
    const quality = [...edited.cells].find(([, { value }]) => value === 100);
    if (!quality) throw new Error("no target of 100");
    edited.cells.set(quality[0], { ...quality[1], value: 250 });
    Object.assign(host.counters, { syncs: 0, bytesDown: 0 });
    const after = await recheckWorkbook(excelHost, before, [edited.id], SETTINGS);
    // The names, the list, the cells, the agency's choices.
    expect(host.counters.syncs).toBe(4);
    expect(host.counters.bytesDown).toBeLessThan(all / count + 200 * count + 10_000);
    expect(after.grids.filter((grid, index) => grid !== before.grids[index]).map(({ sheet }) => sheet)).toEqual([edited.name]);
    const full = await checkWorkbook(excelHost, SETTINGS);
    expect(after.findings).toEqual(full.findings);
    expect(after.findings).not.toEqual(before.findings);
  });

  it("after which sheets have other names reads all", async () => {
    const workbook = await skpWorkbook(3);
    openInExcel(workbook);
    const before = await checkWorkbook(excelHost, SETTINGS);
    const [first, second] = workbook.sheets as [Sheet, Sheet];
    workbook.rename(second, "Lain");
    const after = await recheckWorkbook(excelHost, before, [first.id], SETTINGS);
    expect(after.grids.map(({ sheet }) => sheet)).toEqual(["SKP 1", "Lain", "SKP 3"]);
    expect((await recheckWorkbook(excelHost, after, ["{sudah dihapus}"], SETTINGS)).grids).toHaveLength(3);
  });
});
