import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checksumOf } from "../../src/app/checksum";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import { ignoreFindings } from "../../src/app/ignored";
import { readinessOf } from "../../src/app/readiness";
import { planResult } from "../../src/app/resultOfCheck";
import { canonicalText } from "../../src/core/sheet/canonicalText";
import { cellRef, valueAt, type Grid } from "../../src/core/sheet/grid";
import { newXlsxHost } from "../../src/xlsx/xlsxHost";

const FAULTY = readFileSync(join(__dirname, "../../contoh/03-perawat-2019-salah.xlsx"));
const MADE = { today: "2020-01-20", time: "9.05", version: "1.2.3" } as const;
const check = (host: ReturnType<typeof newXlsxHost>) => checkWorkbook(host, { today: MADE.today });

test("the result sheet says what was checked, and a later check which form has changed since", async () => {
  const host = newXlsxHost(FAULTY, "03.xlsx");
  const first = await check(host);
  expect(first.since).toBeUndefined();
  const ignored = await ignoreFindings(host, first.findings.filter(({ cell }) => cell.sheet === "SKP"), "Surat terlampir");
  const states = readinessOf(first, ignored);
  expect(states.map(({ form, ready, ignored: own }) => [form.sheet, ready, own.map(({ reason }) => reason)])).toEqual([
    ["SKP", true, ["Surat terlampir"]],
    ["PENGUKURAN", false, []],
    ["PENILAIAN", expect.any(Boolean), []],
  ]);
  await host.apply(await planResult(host, first, ignored, MADE, "id"));

  const then = await check(host);
  expect(then.since?.last.when).toMatch(/^Diperiksa 20 Januari 2020 9\.05 dengan SKP untuk Excel 1\.2\.3, \d+ aturan\.$/);
  expect([then.since?.same.size, then.since?.changed.size, then.since?.gone]).toEqual([3, 0, []]);
  expect(then.unknown.map(({ sheet }) => sheet)).not.toContain("Hasil pemeriksaan SKP");
  const sheet = (await host.readGrids(["Hasil pemeriksaan SKP"]))[0] as Grid;
  expect(sheet.values.flat().filter((value) => value === "Surat terlampir")).toHaveLength(1);
  expect(sheet.values.flat()).toContain(await checksumOf(first.forms[1] as (typeof first.forms)[number]));

  const at = cellRef("PENGUKURAN", 9, 14);
  const before = valueAt(first.forms[1]?.grid as Grid, 9, 14);
  await host.apply({ title: { id: "Ubah", en: "Change" }, steps: [{ kind: "replace", cell: at, before: { value: before }, value: 95 }] });
  const now = await check(host);
  expect([...(now.since?.changed ?? [])].map(({ sheet: name }) => name)).toEqual(["PENGUKURAN"]);
  expect([...(now.since?.same ?? [])].map(({ sheet: name }) => name)).toEqual(["SKP", "PENILAIAN"]);
});

test("the checksum is of values and formulas, wherever the form stands, and of nothing else", () => {
  const grid: Grid = { sheet: "A", visibility: "visible", top: 2, left: 1, values: [["Target", 12], ["baris\r\ndua", null]], formulas: new Map([[2 * 16384 + 2, "=6*2"]]), merges: [], percent: new Set(), hiddenRows: new Set(), hiddenColumns: new Set() };
  const rect = { top: 2, left: 1, bottom: 3, right: 2 };
  expect(canonicalText(grid, rect)).toBe('skp-sidik-1\n0,0\t"Target"\n0,1\t12\t=6*2\n1,0\t"baris\\ndua"\n');
  const moved: Grid = { ...grid, sheet: "B", top: 5, left: 0, formulas: new Map([[5 * 16384 + 1, "=6*2"]]), merges: [rect], hiddenRows: new Set([5]) };
  expect(canonicalText(moved, { top: 5, left: 0, bottom: 6, right: 1 })).toBe(canonicalText(grid, rect));
  expect(canonicalText({ ...grid, formulas: new Map() }, rect)).not.toBe(canonicalText(grid, rect));
});
