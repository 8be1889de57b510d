import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkGrids, checkWorkbook } from "../../src/app/checkWorkbook";
import type { Host } from "../../src/app/host";
import { profilBaku } from "../../src/core/base/setting";
import type { CellValue, Grid } from "../../src/core/sheet/grid";
import { readXlsx } from "../../src/xlsx/readXlsx";

const grids = readXlsx(readFileSync(join(__dirname, "../../contoh/01-lengkap-2018.xlsx")), "01.xlsx");
const pengukuran = grids.find(({ sheet }) => sheet === "PENGUKURAN") as Grid;
const check = (...sheets: readonly Grid[]) => checkGrids(sheets, { today: "2019-01-10", profil: profilBaku });
const HEAD = pengukuran.values.findIndex((row) => row.some((value) => /KEGIATAN TUGAS JABATAN/i.test(String(value))));
const rows = (from: number, to?: number): Grid => ({ ...pengukuran, top: pengukuran.top + from, values: pengukuran.values.slice(from, to) });
/** Formulas name cells of a form that has been moved or cut: the values alone are looked at. */
const valuesOnly = (grid: Grid, values: Grid["values"], top = 0): Grid => ({ ...grid, top, values, formulas: new Map(), merges: [], percent: new Set() });

describe("forms that are not whole", () => {
  it("one cut below its head is found, and what is gone is said", async () => {
    const { forms, findings } = await check(rows(0, HEAD + 6));
    expect(forms.map(({ form }) => form.id)).toEqual(["pp46/penilaian-skp"]);
    expect(findings.length).toBeGreaterThan(0);
  });

  it("one cut above its head is no form, and its sheet is named", async () => {
    const { forms, unknown, findings } = await check(rows(HEAD + 4));
    expect([forms, unknown.map(({ sheet }) => sheet), findings]).toEqual([[], ["PENGUKURAN"], []]);
  });

  it.each([1, 2, 3, 5])("one laid over another, %i rows further down, is read without a fault of ours, and each finding stands on the sheet", async (down) => {
    const width = Math.max(...pengukuran.values.map((row) => row.length));
    const at = (row: number, column: number): CellValue => pengukuran.values[row]?.[column] ?? null;
    const values = Array.from({ length: pengukuran.values.length + down }, (_, row) => Array.from({ length: width }, (_, column) => (column > width / 2 && row >= down ? at(row - down, column) : at(row, column))));
    const { forms, findings } = await check(valuesOnly(pengukuran, values));
    expect(forms.length).toBeGreaterThan(0);
    expect(findings.every(({ cell: { rect } }) => rect.top >= 0 && rect.bottom <= values.length + 1)).toBe(true);
  });

  it("merges inside the table take neither the form nor its rows away", async () => {
    const merges = [0, 1, 2].map((each) => ({ top: pengukuran.top + HEAD + 4 + 2 * each, left: pengukuran.left, bottom: pengukuran.top + HEAD + 5 + 2 * each, right: pengukuran.left + each }));
    const { forms } = await check({ ...pengukuran, merges: [...pengukuran.merges, ...merges] });
    expect(forms.map(({ form }) => form.id)).toEqual(["pp46/penilaian-skp"]);
  });
});

describe("much", () => {
  const long: Grid = { ...pengukuran, values: [...pengukuran.values, ...Array.from({ length: 200_000 }, (_, row): CellValue[] => (row % 3 === 0 ? [null, "", 0] : [null, "x"]))] };

  it("a form on a sheet of 200,000 used rows is found", async () => {
    const { forms } = await check(long);
    expect(forms.map(({ form }) => form.id)).toEqual(["pp46/penilaian-skp"]);
  });

  it("a check stops when it is told to, and says how far it is till then", async () => {
    const stop = new AbortController();
    const shares: number[] = [];
    const many = Array.from({ length: 300 }, (_, index) => ({ ...(grids[index % grids.length] as Grid), sheet: `Lembar ${index}` }));
    const host = { readGrids: async () => many, readSetting: async () => undefined } as unknown as Host;
    const done = checkWorkbook(host, { today: undefined }, (share) => {
      shares.push(share);
      if (shares.length === 3) stop.abort();
    }, stop.signal);
    await expect(done).rejects.toBeDefined();
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[2]).toBeLessThan(1);
  });
});
