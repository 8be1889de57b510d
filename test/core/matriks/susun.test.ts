import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bangunMatriks, sumberDalam, temuanMatriks } from "../../../src/app/matriks";
import { bacaTempel, orangTempel } from "../../../src/app/sumberTempel";
import { profilBaku } from "../../../src/core/base/setting";
import { denganKolom, kolomPer } from "../../../src/core/regulations/permen6/matriksPeran/kolomIndikator";
import { bagianMatriks, denganPeran, kunciKolom, teksKolom, type Matriks } from "../../../src/core/regulations/permen6/matriksPeran/matriks";
import { gabungSumber } from "../../../src/core/regulations/permen6/matriksPeran/sumber";
import { tanpaJawaban } from "../../../src/core/regulations/permen6/matriksPeran/susun";
import { readMarkdown } from "../../sheets/markdownSheet";

const PAGES = join(__dirname, "../../sheets/permen6");
const page = (...names: readonly string[]) => names.map((name) => readFileSync(join(PAGES, name), "utf8")).join("\n");
const from = (text: string) => sumberDalam(readMarkdown(text).grids);
const built = (text: string, jawaban = tanpaJawaban) => bangunMatriks(from(text), jawaban, profilBaku);
const texts = ({ baris }: Matriks) => baris.map(({ nama, tim, peran }) => [nama || tim, ...peran.map((roles) => roles.map(({ teks }) => teks).join("; "))]);

const TEAM = page("bersih/skp-jajf.md", "bersih/skp-ringkas.md", "bersih/skp-pimpinan.md");
const THREE = `${TEAM}\n${page("bersih/tiga-tingkat.md").replace(/^Dasar.*$/gm, "")}`;
const LIST = (rows: readonly string[]) => ["## DAFTAR", "| A | B | C | D |", "| - | - | - | - |", "| Nama | RK | RK Atasan | Tim |", ...rows.map((row) => `| ${row} |`)].join("\n");

describe("a matrix from SKP sheets", () => {
  test("the leader's results are the columns, the members' results the roles", () => {
    const { matriks, pertanyaan } = built(TEAM);
    expect(matriks.pimpinan.map(({ nama }) => nama)).toEqual(["Drs. Bagus Wicaksono, M.Si."]);
    expect(matriks.kolom.map(teksKolom)).toEqual(["Meningkatnya kualitas penataan kelembagaan perangkat daerah / Nilai kematangan perangkat daerah", "Meningkatnya nilai reformasi birokrasi daerah / Indeks reformasi birokrasi"]);
    expect(texts(matriks)).toEqual([
      ["Sari Puspita, S.E.", "Tersusunnya rekomendasi penataan kelembagaan; Terselenggaranya pendampingan arsip (Penugasan dari Sekretaris Daerah)", "Tersedianya peta proses bisnis yang mutakhir"],
      ["Rini Astuti, S.H.", "Tersedianya rancangan peraturan bupati", ""],
    ]);
    expect(pertanyaan).toEqual([]);
  });

  test("three levels: each leader's columns can be shown alone", () => {
    const { matriks } = built(THREE);
    expect(matriks.pimpinan.map(({ nama, tingkat, atasan }) => [nama, tingkat, atasan])).toEqual([
      ["Ir. Kartika Dewi, M.M.", "jpt", undefined],
      ["Drs. Bagus Wicaksono, M.Si.", "administrator", "196703211992032001"],
    ]);
    const shown = bagianMatriks(matriks, { pimpinan: "196703211992032001" });
    expect(texts(shown)).toEqual([["Drs. Bagus Wicaksono, M.Si.", "Meningkatnya kualitas penataan kelembagaan perangkat daerah; Meningkatnya nilai reformasi birokrasi daerah", ""]]);
    expect(bagianMatriks(matriks, { pimpinan: "197001051995031002" }).baris.map(({ nama }) => nama)).toEqual(["Sari Puspita, S.E.", "Rini Astuti, S.H."]);
  });

  test("a result that is only alike is asked about, and goes where the answer says", () => {
    const slip = TEAM.replace(/\| Meningkatnya nilai reformasi birokrasi daerah( +)\| Tersedianya/, "| Meningkatnya nilai reformasi birokrasi di daerahh$1| Tersedianya");
    const sumber = from(slip);
    const { pertanyaan, matriks, temuan } = bangunMatriks(sumber, tanpaJawaban, profilBaku);
    const [asked] = pertanyaan;
    if (asked?.jenis !== "kolom") throw new Error("a column is asked for");
    expect(asked.calon).toEqual([matriks.kolom[1]?.kunci]);
    expect(temuan.map(({ finding }) => finding.rule)).toContain("permen6/peran-tanpa-hasil");
    const answered = bangunMatriks(sumber, { orang: [], kolom: [{ rhkPimpinan: asked.rhkPimpinan, kolom: asked.calon[0] ?? "" }] }, profilBaku);
    expect(answered.pertanyaan).toEqual([]);
    expect(texts(answered.matriks)[0]?.[2]).toBe("Tersedianya peta proses bisnis yang mutakhir");
  });
});

describe("a matrix from a flat list", () => {
  test("superior's results are the columns; without people a team is a row", () => {
    const { matriks } = built(LIST([" | Tersedianya data sosial | Meningkatnya mutu data | Tim A", " | Tersedianya data harga | Meningkatnya mutu data | Tim B", " | Tersedianya peta dasar | | Tim B"]));
    expect(texts(matriks)).toEqual([["Tim A", "Tersedianya data sosial"], ["Tim B", "Tersedianya data harga"]]);
    expect(matriks.lepas.map(({ peran, sebab }) => [peran.teks, sebab])).toEqual([["Tersedianya peta dasar", "kosong"]]);
  });

  test("beside the leader's SKP, results that it does not have are loose", () => {
    const { matriks } = built(`${page("bersih/skp-pimpinan.md")}\n${LIST(["Sari Puspita | Tersedianya peta proses bisnis | Meningkatnya nilai reformasi birokrasi daerah | Tim A", "Rini Astuti | Tersedianya arsip yang tertata | Meningkatnya tertib arsip | Tim A"])}`);
    expect(texts(matriks)).toEqual([["Sari Puspita", "", "Tersedianya peta proses bisnis"], ["Rini Astuti", "", ""]]);
    expect(matriks.lepas.map(({ sebab, rhkPimpinan }) => [sebab, rhkPimpinan])).toEqual([["tidak-ada", "Meningkatnya tertib arsip"]]);
  });
});

describe("people", () => {
  const list = (text: string) => {
    const read = bacaTempel(text);
    return orangTempel(read, read.kolom);
  };

  test("one NIP is one person however the name is written; a name alone joins the only one called so", () => {
    const { matriks, pertanyaan } = bangunMatriks(gabungSumber(from(TEAM), list("SARI PUSPITA\t19870315 201101 2 004\tAnalis\nRini Astuti\t\tAnalis Hukum\nBudi Santoso\t\tArsiparis Terampil")), tanpaJawaban, profilBaku);
    expect(matriks.baris.map(({ nama, nip }) => [nama, nip])).toEqual([["Sari Puspita, S.E.", "198703152011012004"], ["Rini Astuti, S.H.", "199003122015022003"], ["Budi Santoso", ""]]);
    expect(pertanyaan).toEqual([]);
  });

  test("a name that is nearly another's is asked, and joined only by the answer", () => {
    const sumber = gabungSumber(from(TEAM), list("Rini Astutti\t\tAnalis Hukum"));
    const { pertanyaan, matriks } = bangunMatriks(sumber, tanpaJawaban, profilBaku);
    expect(pertanyaan.map((each) => each.jenis === "orang" && [each.a.nama, each.b.nama])).toEqual([["Rini Astutti", "Rini Astuti, S.H."]]);
    expect(matriks.baris).toHaveLength(3);
    const [asked] = pertanyaan;
    if (asked?.jenis !== "orang") throw new Error("a person is asked for");
    const yes = bangunMatriks(sumber, { orang: [{ a: asked.a.kunci, b: asked.b.kunci, sama: true }], kolom: [] }, profilBaku);
    expect([yes.pertanyaan.length, yes.matriks.baris.length]).toEqual([0, 2]);
    const no = bangunMatriks(sumber, { orang: [{ a: asked.a.kunci, b: asked.b.kunci, sama: false }], kolom: [] }, profilBaku);
    expect([no.pertanyaan.length, no.matriks.baris.length]).toEqual([0, 3]);
  });

  test("two people of one name: a row without NIP belongs to neither", () => {
    const { matriks } = bangunMatriks(list("Siti Aminah\t198703152011012004\tA\nSiti Aminah\t199103152015012001\tB\nSiti Aminah\t\tC"), { orang: [], kolom: [] }, profilBaku);
    expect(matriks.baris.map(({ jabatan }) => jabatan)).toEqual(["A", "B", "C"]);
  });
});

test("editing a cell keeps the roles that stay", () => {
  const { matriks } = built(TEAM);
  const [sari] = matriks.baris;
  const edited = denganPeran(matriks, sari?.kunci ?? "", 1, ["Tersedianya peta proses bisnis yang mutakhir", "Laporan peta"]);
  expect(edited.baris[0]?.peran[1]?.map(({ teks, indikator }) => [teks, indikator.length])).toEqual([["Tersedianya peta proses bisnis yang mutakhir", 1], ["Laporan peta", 0]]);
  expect(edited.baris[1]).toBe(matriks.baris[1]);
});

test("a column for each indicator: a role goes to the one that it names, else stays with the result, and all comes back as it was", () => {
  const { matriks } = built(TEAM);
  const [first, ...others] = matriks.kolom;
  if (!first) throw new Error("a column");
  const wide: Matriks = { ...matriks, kolom: [{ ...first, kunci: kunciKolom(first.sasaran, [...first.iki, "Persentase unit yang tertata"]), iki: [...first.iki, "Persentase unit yang tertata"], indikator: [...first.indikator, { iki: "Persentase unit yang tertata", aspek: "", target: "90 - 95%", at: undefined }] }, ...others] };
  const named = denganPeran(wide, wide.baris[1]?.kunci ?? "", 0, ["Persentase unit yang tertata", "Tersedianya rancangan peraturan bupati"]);
  const split = kolomPer(named, "indikator");
  expect(split.kolom.map(teksKolom)).toEqual([
    "Meningkatnya kualitas penataan kelembagaan perangkat daerah / Nilai kematangan perangkat daerah",
    "Meningkatnya kualitas penataan kelembagaan perangkat daerah / Persentase unit yang tertata",
    "Meningkatnya kualitas penataan kelembagaan perangkat daerah",
    "Meningkatnya nilai reformasi birokrasi daerah / Indeks reformasi birokrasi",
  ]);
  expect(split.kolom.map(({ indikator }) => indikator.length)).toEqual([1, 1, 0, 1]);
  expect(texts(split)[1]).toEqual(["Rini Astuti, S.H.", "", "Persentase unit yang tertata", "Tersedianya rancangan peraturan bupati", ""]);
  expect(kolomPer(split, "sasaran")).toEqual(named);
  const without = { ...split, kolom: split.kolom.filter((_, index) => index !== 2), baris: split.baris.map((each) => ({ ...each, peran: each.peran.filter((_, index) => index !== 2) })) };
  const again = split.kolom[2] && denganKolom(without, split.kolom[2]);
  expect([again?.kolom, again?.baris[1]?.peran.map((roles) => roles.length)]).toEqual([split.kolom, [0, 1, 0, 0]]);
  // An indicator without anyone is no finding while roles for its result name no indicator.
  expect(temuanMatriks(split, profilBaku).filter(({ finding }) => finding.rule === "permen6/hasil-tanpa-peran")).toEqual([]);
  const alone = denganPeran(denganPeran(split, split.baris[0]?.kunci ?? "", 2, []), split.baris[1]?.kunci ?? "", 2, []);
  expect(temuanMatriks(alone, profilBaku).filter(({ finding }) => finding.rule === "permen6/hasil-tanpa-peran").map(({ kolom }) => kolom)).toEqual([split.kolom[0]?.kunci, split.kolom[2]?.kunci]);
});
