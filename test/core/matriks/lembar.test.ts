import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bangunMatriks, sumberDalam } from "../../../src/app/matriks";
import { profilBaku } from "../../../src/core/base/setting";
import type { Matriks } from "../../../src/core/regulations/permen6/matriksPeran/matriks";
import { perbarui, tandaPeran } from "../../../src/core/regulations/permen6/matriksPeran/perbarui";
import { pohonKinerja } from "../../../src/core/regulations/permen6/matriksPeran/pohon";
import { bandingkan, rencanaSelaras } from "../../../src/core/regulations/permen6/matriksPeran/selaras";
import { gabungSumber, sumberKosong } from "../../../src/core/regulations/permen6/matriksPeran/sumber";
import { tanpaJawaban } from "../../../src/core/regulations/permen6/matriksPeran/susun";
import { resultTreeSvg } from "../../../src/core/report/resultTree";
import { roleMatrixSteps } from "../../../src/core/report/roleMatrix";
import { a1 } from "../../../src/core/sheet/a1";
import type { Grid } from "../../../src/core/sheet/grid";
import type { Step } from "../../../src/core/sheet/plan";
import { draft, gridOf, put } from "../../sheets/draft";
import { readMarkdown } from "../../sheets/markdownSheet";

const PAGES = join(__dirname, "../../sheets/permen6");
const page = (name: string) => readFileSync(join(PAGES, name), "utf8").replace(/^Dasar.*$/gm, "");
const TEAM = readMarkdown(["bersih/skp-jajf.md", "bersih/skp-ringkas.md", "bersih/skp-pimpinan.md"].map(page).join("\n")).grids;
const THREE = readMarkdown(["bersih/skp-jajf.md", "bersih/skp-ringkas.md", "bersih/skp-pimpinan.md", "bersih/tiga-tingkat.md"].map(page).join("\n")).grids;
const build = (grids: readonly Grid[]) => bangunMatriks(sumberDalam(grids), tanpaJawaban, profilBaku).matriks;

/** The sheet as a host would read it back. */
function written(steps: readonly Step[], edit: (cell: string) => string | undefined = () => undefined): Grid {
  const made = draft("Matriks Peran");
  for (const step of steps) {
    if (step.kind === "merge") made.merges.push(step.rect);
    if (step.kind !== "cells") continue;
    step.values.forEach((row, r) => row.forEach((value, c) => value !== null && typeof value !== "object" && put(made, step.at.row + r, step.at.column + c, value)));
  }
  for (const { row, column, value } of [...made.cells.values()]) {
    const changed = edit(String(value));
    if (changed !== undefined) put(made, row, column, changed === "" ? null : changed);
  }
  return gridOf(made);
}
const steps = (matriks: Matriks) => roleMatrixSteps({ sheet: "Matriks Peran", matriks, language: "id" });
/** Rows stand by level on the sheet. */
const shape = ({ kolom, baris }: Matriks) => [kolom.map(({ sasaran, iki }) => [sasaran, ...iki]), [...baris].sort((a, b) => (a.nama < b.nama ? -1 : 1)).map(({ nama, nip, jabatan, tim, peran }) => [nama, nip, jabatan, tim, peran.map((roles) => roles.map(({ teks }) => teks))])];

describe("the sheet of the matrix", () => {
  test("read back it is the matrix that was written, also with three levels", () => {
    for (const grids of [TEAM, THREE]) {
      const matriks = build(grids);
      expect(shape(build([written(steps(matriks))]))).toEqual(shape(matriks));
    }
  });

  test("built anew it keeps what was typed, drops what was taken out, and follows the sources", () => {
    const before = build(TEAM);
    const sheet = written(steps(before), (text) => (text === "Tersedianya rancangan peraturan bupati" ? "Telaahan hukum kelembagaan" : undefined));
    const now = TEAM.map((grid) => ({ ...grid, values: grid.values.map((row) => row.map((value) => (value === "Tersedianya peta proses bisnis yang mutakhir" ? "Tersedianya peta layanan daerah" : value))) }));
    const { matriks, perubahan } = perbarui(build([sheet, ...now]), build(now), build([sheet]), tandaPeran(before));
    expect(perubahan.map(({ jenis, teks }) => [jenis, teks])).toEqual([
      ["hilang", "Tersedianya peta proses bisnis yang mutakhir"],
      ["baru", "Tersedianya peta layanan daerah"],
      ["diketik", "Telaahan hukum kelembagaan"],
      ["dihapus", "Tersedianya rancangan peraturan bupati"],
    ]);
    expect(matriks.baris.map(({ peran }) => peran.map((roles) => roles.map(({ teks }) => teks)))).toEqual([
      [["Tersusunnya rekomendasi penataan kelembagaan", "Terselenggaranya pendampingan arsip (Penugasan dari Sekretaris Daerah)"], ["Tersedianya peta layanan daerah"]],
      [["Telaahan hukum kelembagaan"], []],
    ]);
  });

  test("what is too wide for A3 takes several pages, each with the names, and reads as the same", () => {
    const matriks = build(TEAM);
    const [first] = matriks.kolom;
    if (!first) throw new Error("a column");
    const kolom = Array.from({ length: 16 }, (_, index) => ({ ...first, kunci: `k${index}`, iki: [`Indikator ke-${"abcdefghijklmnop"[index]}`] }));
    const wide: Matriks = { ...matriks, kolom, baris: matriks.baris.map((each) => ({ ...each, peran: kolom.map((_, index) => each.peran[index] ?? []) })) };
    const printed = (of: Matriks) => steps(of).find(({ kind }) => kind === "print");
    expect(printed(matriks)).toMatchObject({ fitWidth: true, paper: "A4" });
    expect(printed(wide)).toMatchObject({ fitWidth: false, scale: 70, paper: "A3", repeatColumns: { left: 0, right: 1 }, repeatRows: { top: 4, bottom: 5 } });
    expect(shape(build([written(steps(wide))]))).toEqual(shape(wide));
  });

  test("text from cells is never a formula", () => {
    const values = steps(build(TEAM)).flatMap((step) => (step.kind === "cells" ? step.values.flat() : []));
    const formulas = values.filter((value) => value !== null && typeof value === "object");
    expect(formulas.map(({ formula }) => formula.slice(0, 2))).toEqual(["=S", "=S", "=C", "=C", "=S"]);
    expect(values.filter((value) => typeof value === "string").length).toBeGreaterThan(15);
  });
});

describe("matrix and SKP in step", () => {
  const matrix = written(steps(build(TEAM)), (text) => {
    if (text.startsWith("Tersusunnya rekomendasi")) return "Rekomendasi penataan kelembagaan\nKajian beban kerja jabatan";
    if (text === "Meningkatnya nilai reformasi birokrasi daerah") return "Meningkatnya nilai reformasi birokrasi di daerah";
    return text === "Tersedianya rancangan peraturan bupati" ? "" : undefined;
  });
  const grids = [matrix, ...TEAM];
  const { matriks, skp } = sumberDalam(grids);
  const [form] = matriks;
  if (!form) throw new Error("the matrix is read");
  const { beda, tanpaSkp, tanpaBaris } = bandingkan(form, skp, grids, 80);

  test("each difference is told once, side by side", () => {
    expect(beda.map(({ jenis, nama, matriks: left, skp: right }) => [jenis, nama, left, right])).toEqual([
      ["hasil", "Sari Puspita, S.E.", "Meningkatnya nilai reformasi birokrasi di daerah", "Meningkatnya nilai reformasi birokrasi daerah"],
      ["kalimat", "Sari Puspita, S.E.", "Rekomendasi penataan kelembagaan", "Tersusunnya rekomendasi penataan kelembagaan"],
      ["hanya-matriks", "Sari Puspita, S.E.", "Kajian beban kerja jabatan", ""],
      ["hanya-skp", "Sari Puspita, S.E.", "", "Terselenggaranya pendampingan arsip (Penugasan dari Sekretaris Daerah)"],
      ["hanya-skp", "Rini Astuti, S.H.", "", "Tersedianya rancangan peraturan bupati"],
      ["sasaran", "Drs. Bagus Wicaksono, M.Si.", "Meningkatnya nilai reformasi birokrasi di daerah", "Meningkatnya nilai reformasi birokrasi daerah"],
    ]);
    expect([tanpaSkp, tanpaBaris]).toEqual([[], []]);
  });

  test("choices become one plan: a cell is written once, with what stood there", () => {
    const plan = rencanaSelaras(beda, new Map(beda.filter(({ pakai }) => pakai.skp).map(({ id }) => [id, "skp"])), grids);
    const written = plan.steps.map((step) => (step.kind === "replace" ? [`${step.cell.sheet}!${a1(step.cell.rect)}`, step.before.value, step.value] : []));
    expect(written).toEqual([
      ["Matriks Peran!E7", "Rekomendasi penataan kelembagaan\nKajian beban kerja jabatan", "Tersusunnya rekomendasi penataan kelembagaan\nTerselenggaranya pendampingan arsip (Penugasan dari Sekretaris Daerah)"],
      ["Matriks Peran!E8", null, "Tersedianya rancangan peraturan bupati"],
      ["Matriks Peran!F5", "Meningkatnya nilai reformasi birokrasi di daerah", "Meningkatnya nilai reformasi birokrasi daerah"],
    ]);
  });

  test("nothing chosen writes nothing", () => {
    expect(rencanaSelaras(beda, new Map(), grids).steps).toEqual([]);
  });
});

describe("the tree of results", () => {
  const akar = pohonKinerja(build(THREE));

  test("a result of the middle level carries those that support it", () => {
    expect(akar.map(({ nama, anak }) => [nama, anak.map((child) => [child.nama, child.anak.length])])).toEqual([
      ["Ir. Kartika Dewi, M.M.", [["Drs. Bagus Wicaksono, M.Si.", 3], ["Drs. Bagus Wicaksono, M.Si.", 1]]],
      ["Ir. Kartika Dewi, M.M.", []],
    ]);
  });

  test("the picture names everything and takes text as text", () => {
    const evil = akar.map((node) => ({ ...node, teks: '<script>alert("1")</script>&' }));
    const svg = resultTreeSvg({ akar: evil, id: "pohon", language: "id" });
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&lt;script&gt;");
    expect([...svg.matchAll(/role="listitem"/g)]).toHaveLength(8);
    expect(svg).toMatch(/^<svg [^>]*aria-labelledby="pohon-title pohon-desc"/);
  });
});

test("sources without anything make an empty matrix", () => {
  const { matriks, temuan } = bangunMatriks(gabungSumber(sumberKosong, sumberKosong), tanpaJawaban, profilBaku);
  expect([matriks.kolom, matriks.baris, temuan]).toEqual([[], [], []]);
});
