import ExcelJS from "exceljs";
import { outcome } from "../functions/customFunctions";
import { findFunctions, findReplaced, readRemembered, replaceFunctions, restoreFunctions, undoReplacing, undoRestoring } from "../../src/app/plainFormulas";
import { a1 } from "../../src/core/sheet/a1";
import { cellRef, formulaAt, valueAt, type Grid } from "../../src/core/sheet/grid";
import { newXlsxHost, type XlsxHost } from "../../src/xlsx/xlsxHost";
import * as kkp from "../../src/functions/kkp";
import * as permen1 from "../../src/functions/permen1";
import * as permen6 from "../../src/functions/permen6";
import * as pp30 from "../../src/functions/pp30";
import * as pp46 from "../../src/functions/pp46";
import * as umum from "../../src/functions/umum";
import { edgeCases } from "../core/twins/edgeCases";
import { goldenCases, type Case } from "../core/twins/goldenCases";
import { addressOf, hasLibreOffice, recalculated } from "../core/twins/libreOffice";
import { partsOf } from "../xlsx/files";

const FUNCTIONS: Readonly<Record<string, unknown>> = { ...kkp, ...permen1, ...permen6, ...pp30, ...pp46, ...umum };
const DATA = "D'1(a)";
const TODAY = "2026-11-24";

interface Placed {
  readonly address: string;
  /** What each cell showed, as rows; an error for what the function refuses. */
  readonly rows: readonly (readonly unknown[])[];
  readonly formula: string;
}

/** Every function, and every fourth of all cases: that the plain formulas agree on each is the matter of twins.test.ts. */
const cases = [...goldenCases(), ...edgeCases].filter(([name], index, all) => index % 4 === 0 || all.findIndex(([other]) => other === name) === index);

const asRows = (argument: unknown): readonly (readonly unknown[])[] => (Array.isArray(argument) ? (argument as unknown[][]) : [[argument]]);

/** Cases as Excel saves them: the inputs on one sheet, on the other the calls by the names of files, some inside other formulas. */
async function workbookOf(cases: readonly Case[]): Promise<{ readonly host: XlsxHost; readonly placed: readonly Placed[] }> {
  const book = new ExcelJS.Workbook();
  const data = book.addWorksheet(DATA);
  const results = book.addWorksheet("Hasil");
  let top = 0;
  let under = 0;
  const placed = cases.map(([name, ...input], index): Placed => {
    let left = 0;
    const args = input.map((argument) => {
      const rows = asRows(argument);
      const from = { top, left, bottom: top + rows.length - 1, right: left + (rows[0]?.length ?? 1) - 1 };
      rows.forEach((row, r) => row.forEach((value, c) => { if (value !== null && value !== undefined) data.getCell(addressOf(top + r, left + c)).value = value as ExcelJS.CellValue; }));
      left = from.right + 1;
      return `'${DATA.replace("'", "''")}'!${a1(from).replace(/([A-Z]+)(\d+)/g, index % 3 === 0 ? "$$$1$$$2" : "$1$2")}`;
    });
    top += Math.max(1, ...input.map((argument) => asRows(argument).length));
    const result = outcome(FUNCTIONS[name] as (...input: unknown[]) => unknown, ...input.map((argument) => argument ?? ""));
    const rows = asRows(result === "#VALUE!" ? "#N/A" : result);
    const spilt = rows.length * (rows[0]?.length ?? 0) > 1;
    const call = `_xldudf_SKP_${name}(${args.join(",")})`;
    const formula = !spilt && index % 2 === 1 && !["PEMERINGKATAN", "KALIBRASI", "DISTRIBUSI_PREDIKAT", "POLA_DISTRIBUSI", "PERIKSA_DISTRIBUSI", "URAI_NIP"].includes(name) ? `IF("SKP.X("="","kosong", ${call} )` : call;
    const address = addressOf(under, 0);
    const shown = (value: unknown) => (value === "#N/A" ? { error: "#N/A" } : value);
    results.getCell(address).value = { formula, result: shown(rows[0]?.[0]), ...(spilt ? { shareType: "array", ref: `${address}:${addressOf(under + rows.length - 1, (rows[0]?.length ?? 1) - 1)}` } : {}) } as unknown as ExcelJS.CellValue;
    if (spilt) rows.forEach((row, r) => row.forEach((value, c) => { if (r + c > 0) results.getCell(addressOf(under + r, c)).value = value as ExcelJS.CellValue; }));
    under += rows.length + 4;
    return { address, rows, formula };
  });
  return { host: newXlsxHost(new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer), "uji.xlsx"), placed };
}

const same = (a: unknown, b: unknown) => (typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)) : a === b);
/** A date as its serial, an error as its name. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25569;
  return typeof value === "object" && value !== null && "error" in value ? value.error : value;
}
const cellsOf = (grids: readonly Grid[], sheet: string) => {
  const grid = grids.find((each) => each.sheet === sheet) as Grid;
  return Object.fromEntries(grid.values.flatMap((row, r) => row.flatMap((value, c) => (value === null && formulaAt(grid, r, c) === undefined ? [] : [[addressOf(r, c), formulaAt(grid, r, c) ?? value]]))));
};

describe("functions replaced by plain formulas", () => {
  (hasLibreOffice ? it : it.skip)("open without the add-in with the same values at 1e-9 and no #NAME?", async () => {
    const { host, placed } = await workbookOf(cases);
    const before = cellsOf(await host.readGrids(), "Hasil");
    const found = await findFunctions(host, "workbook", "rumus");
    expect([found.left, found.done.length, placed.length > 150]).toEqual([[], placed.length, true]);
    await replaceFunctions(host, found, TODAY, "id");
    const sheets = Object.entries(partsOf(host.bytes())).filter(([path]) => path.startsWith("xl/worksheets/"));
    expect(sheets.some(([, xml]) => /SKP[._]\w+\(|_xldudf/.test(xml.replaceAll("SKP.X(", "")))).toBe(false);
    const valueOf = await recalculated(host.bytes());
    const wrong = placed.flatMap(({ address, rows, formula }) => {
      const top = Number(/\d+/.exec(address)?.[0]) - 1;
      return rows.flatMap((row, r) =>
        row.flatMap((expected, c) => {
          const shown = valueOf("Hasil", addressOf(top + r, c));
          return same(plain(shown), expected ?? "") ? [] : [[formula, addressOf(top + r, c), plain(shown), expected]];
        }),
      );
    });
    expect(wrong).toEqual([]);
    await undoReplacing(host, await readRemembered(host), "id");
    // A spill is filled again by Excel, so only what its own cell holds comes back in the file.
    const after = cellsOf(await host.readGrids(), "Hasil");
    expect(placed.map(({ address }) => after[address])).toEqual(placed.map(({ address }) => before[address]));
  }, 120_000);

  it("come back when nobody touched them, and what was touched is named and left", async () => {
    const { host } = await workbookOf([["SEBUTAN", 80], ["NILAI_PRESTASI", 86.46, 79.6], ["PERIKSA_NIP", "1985"]]);
    const before = cellsOf(await host.readGrids(), "Hasil");
    const formulas = await findFunctions(host, "workbook", "rumus");
    expect(formulas.left.map(({ problems }) => problems.map(({ why }) => why))).toEqual([["exempt"]]);
    await replaceFunctions(host, formulas, TODAY, "id");
    await replaceFunctions(host, await findFunctions(host, "workbook", "nilai"), TODAY, "id");
    expect((await readRemembered(host)).map(({ mode, date, functions }) => [mode, date, functions])).toEqual([
      ["rumus", "24 November 2026", ["SEBUTAN"]],
      ["rumus", "24 November 2026", ["NILAI_PRESTASI"]],
      ["nilai", "24 November 2026", ["PERIKSA_NIP"]],
    ]);
    const [, grid, notes] = await host.readGrids();
    expect([notes?.sheet, [0, 1, 2, 3, 4, 5].map((column) => valueAt(notes as Grid, 4, column))]).toEqual(["Catatan SKP", ["Hasil", "A11", "SKP.PERIKSA_NIP", "24 November 2026", "Perka BKN 22/2007", "=SKP.PERIKSA_NIP('D''1(a)'!A3)"]]);
    const at = cellRef("Hasil", 0, 0);
    await host.apply({ title: { id: "u", en: "u" }, steps: [{ kind: "replace", cell: at, before: { value: valueAt(grid as Grid, 0, 0), formula: formulaAt(grid as Grid, 0, 0) as string }, value: "punya saya" }] });
    const found = await findReplaced(host, "workbook");
    expect([found.back.map(({ cell }) => a1(cell.rect)), found.changed.map(({ cell }) => a1(cell.rect))]).toEqual([["A6", "A11"], ["A1"]]);
    await restoreFunctions(host, found, "id");
    expect(cellsOf(await host.readGrids(), "Hasil")).toEqual({ ...before, A1: "punya saya" });
    expect((await readRemembered(host)).map(({ cell }) => cell)).toEqual(["A1"]);
    expect(valueAt((await host.readGrids(["Catatan SKP"]))[0] as Grid, 4, 0)).toBe("Tidak ada sel yang dibekukan.");
    await undoRestoring(host, found, "id");
    expect((await readRemembered(host)).map(({ cell }) => cell)).toEqual(["A1", "A6", "A11"]);
    expect(cellsOf(await host.readGrids(), "Hasil")["A11"]).toContain("18 angka");
  });

  it("are refused whole when a cell changed between preview and writing", async () => {
    const { host } = await workbookOf([["SEBUTAN", 80], ["SEBUTAN", 70]]);
    const found = await findFunctions(host, "workbook", "rumus");
    await replaceFunctions(host, { ...found, done: found.done.slice(0, 1) }, TODAY, "id");
    const between = cellsOf(await host.readGrids(), "Hasil");
    await expect(replaceFunctions(host, found, TODAY, "id")).rejects.toMatchObject({ problem: "stale" });
    expect(cellsOf(await host.readGrids(), "Hasil")).toEqual(between);
  });

  it("need a host with a window for the selection", async () => {
    const { host } = await workbookOf([["SEBUTAN", 80]]);
    await expect(findFunctions(host, "selection", "rumus")).rejects.toMatchObject({ problem: "not-supported" });
  });
});
