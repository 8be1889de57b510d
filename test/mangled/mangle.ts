import fc from "fast-check";
import { cellKey, COLUMNS, type CellValue, type Grid, type Rect } from "../../src/core/sheet/grid";

/** What people, programs and accidents leave in cells. */
const LEFT: readonly CellValue[] = [
  null, "", "  ", 0, -1, 1e15, 1e308, 5e-324, 198501012010011000, true, false, "-", "–", "n/a", "NaN", "constructor", "__proto__", "{nama}", "$1 $&",
  "#DIV/0!", "#N/A", "#REF!", "#NAME?", "100%", "1.234,56", "1,234.56", "76,5", "≥ 80%", "90-100", "0,5 - 1", "3-5 hari", "Rp 5 juta", 43101, 44377, 2958466,
  "31 Juni 2018", "31/12/2021", "2021-07-01", "Januari s.d. Desember 2022", "Juli - Desember 2021", "Triwulan II 2024", "1 Januari 2018 s.d. 31 Desember 2017",
  "=HYPERLINK(\"x\")", "+1", "@SUM(1)", "<b>x</b>", "a\nb", "😀", "x".repeat(3000), "198501012010011001", "19850101 201001 1 001", "'198501012010011001",
  "Baik", "Sangat Baik", "Di Atas Ekspektasi", "dibawah ekspetasi", "Cukup", "Kurang", "Butuh Perbaikan", "Istimewa", "Ahli Muda", "III/c", "Penata (III/c)",
  "Kuantitas", "Waktu", "bulan", "dokumen", "Tanggal", "NILAI PRESTASI KERJA", "SASARAN KERJA PEGAWAI", "SASARAN KINERJA PEGAWAI", "I.", "A.", "Utama", "Tambahan",
];
const FORMULAS = ["=SUM(A1:A5)", "=A1/B1", "=IF(A1=\"\",\"\",A1*2)", "=#REF!", "=SKP.CAPAIAN(A1,B1,\"waktu\")", "=Hilang!A1", "=('a b'!B2", "=1.5x(", "=A1*60%+B1*40%", "=AVERAGE(H1:H999)", "=constructor(1)", "=\"", "="];

/** One accident; `row` and `column` are shares of the sheet, so that one accident fits every sheet. */
export interface Accident {
  readonly kind: "value" | "formula" | "rowGone" | "rowTwice" | "columnGone" | "merge" | "percent" | "cutBelow" | "cutAbove";
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string;
}

/** A share of a whole. */
export const share: fc.Arbitrary<number> = fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1000);

export const accidents: fc.Arbitrary<readonly Accident[]> = fc.array(
  fc.record({
    // Most sheets are wrong in a cell or two.
    kind: fc.constantFrom<Accident["kind"][]>("value", "value", "value", "value", "formula", "rowGone", "rowTwice", "columnGone", "merge", "percent", "cutBelow", "cutAbove"),
    row: share,
    column: share,
    value: fc.constantFrom(...LEFT),
    formula: fc.constantFrom(...FORMULAS),
  }),
  { minLength: 1, maxLength: 7 },
);

export const mangled = (grid: Grid, all: readonly Accident[]): Grid => all.reduce(suffer, grid);

function suffer(grid: Grid, { kind, row, column, value, formula }: Accident): Grid {
  const at = Math.floor(row * grid.values.length);
  const from = Math.floor(column * Math.max(1, ...grid.values.map(({ length }) => length)));
  const [top, left] = [grid.top + at, grid.left + from];
  switch (kind) {
    case "value":
      return { ...grid, values: grid.values.map((cells, r) => (r === at ? Array.from({ length: Math.max(cells.length, from + 1) }, (_, c) => (c === from ? value : (cells[c] ?? null))) : cells)) };
    case "formula":
      return { ...grid, formulas: new Map([...grid.formulas, [cellKey(top, left), formula]]) };
    case "rowGone":
      return moved({ ...grid, values: grid.values.filter((_, r) => r !== at) }, (r, c) => (r === top ? undefined : [r > top ? r - 1 : r, c]));
    case "rowTwice":
      return moved({ ...grid, values: grid.values.flatMap((cells, r) => (r === at ? [cells, cells] : [cells])) }, (r, c) => [r > top ? r + 1 : r, c]);
    case "columnGone":
      return moved({ ...grid, values: grid.values.map((cells) => cells.filter((_, c) => c !== from)) }, (r, c) => (c === left ? undefined : [r, c > left ? c - 1 : c]));
    case "merge":
      return { ...grid, merges: [...grid.merges, { top, left, bottom: top + 1, right: left + 2 }] };
    case "percent":
      return { ...grid, percent: new Set([...grid.percent, cellKey(top, left)]), hiddenRows: new Set([...grid.hiddenRows, top]) };
    case "cutBelow":
      return { ...grid, values: grid.values.slice(0, at + 1) };
    case "cutAbove":
      return { ...grid, top, values: grid.values.slice(at) };
  }
}

/** Formulas, percent signs and merges go with their cells. */
function moved(grid: Grid, to: (row: number, column: number) => readonly [number, number] | undefined): Grid {
  const key = (old: number): readonly number[] => {
    const place = to(Math.floor(old / COLUMNS), old % COLUMNS);
    return place ? [cellKey(...place)] : [];
  };
  const merges = grid.merges.flatMap((rect): readonly Rect[] => {
    const [first, last] = [to(rect.top, rect.left), to(rect.bottom, rect.right)];
    return first && last && first[0] <= last[0] && first[1] <= last[1] ? [{ top: first[0], left: first[1], bottom: last[0], right: last[1] }] : [];
  });
  return { ...grid, merges, formulas: new Map([...grid.formulas].flatMap(([old, text]) => key(old).map((next) => [next, text] as const))), percent: new Set([...grid.percent].flatMap(key)) };
}
