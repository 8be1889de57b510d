import fc from "fast-check";
import { checkGrids, recogniseIn } from "../../../src/app/checkWorkbook";
import type { CivilDate } from "../../../src/core/base/civilDate";
import { profilBaku } from "../../../src/core/base/setting";
import { findingText } from "../../../src/core/check/message";
import type { MatriksPeran } from "../../../src/core/regulations/permen6/forms/orang";
import { peranDalam } from "../../../src/core/regulations/permen6/matriksPeran/kalimat";
import { a1 } from "../../../src/core/sheet/a1";
import { valueOf } from "../../../src/core/sheet/field";
import type { Grid } from "../../../src/core/sheet/grid";
import { draft, gridOf, put } from "../../sheets/draft";

/** Matriks Pembagian Peran dan Hasil as teams draw it: columns, people and each cell are read, whatever the layout. */
interface Gaya {
  readonly top: number;
  readonly left: number;
  readonly judul: "satu" | "dua" | "resmi";
  readonly kolomNomor: boolean;
  readonly nip: boolean;
  readonly tim: "kolom" | "baris" | "tanpa";
  readonly indikator: boolean;
  readonly atas: "tanpa" | "sasaran" | "rhk";
  readonly isian: "satu-sel" | "baris";
  readonly kosong: string | null;
  readonly jumlah: boolean;
  readonly barisNomor: boolean;
  readonly tandaTangan: boolean;
}

const gaya = fc.record({
  top: fc.integer({ min: 0, max: 3 }),
  left: fc.integer({ min: 0, max: 2 }),
  judul: fc.constantFrom("satu", "dua", "resmi"),
  kolomNomor: fc.boolean(),
  nip: fc.boolean(),
  tim: fc.constantFrom("kolom", "baris", "tanpa"),
  indikator: fc.boolean(),
  atas: fc.constantFrom("tanpa", "sasaran", "rhk"),
  isian: fc.constantFrom("satu-sel", "baris"),
  kosong: fc.constantFrom(null, "x", "-"),
  jumlah: fc.boolean(),
  barisNomor: fc.boolean(),
  tandaTangan: fc.boolean(),
}) as unknown as fc.Arbitrary<Gaya>;

const HASIL = ["Meningkatnya kualitas penataan kelembagaan", "Meningkatnya nilai reformasi birokrasi", "Terwujudnya tata laksana yang tertib"];
const IKI = ["Nilai kematangan perangkat daerah", "Indeks reformasi birokrasi", "Persentase prosedur yang mutakhir"];
const ORANG = [
  { nama: "Sari Puspita, S.E.", nip: "198703152011012004", jabatan: "Analis SDM Aparatur Ahli Muda", tim: "Tim Kelembagaan" },
  { nama: "Rini Astuti, S.H.", nip: "199003122015022003", jabatan: "Analis Hukum Ahli Pertama", tim: "Tim Kelembagaan" },
  { nama: "Dimas Prakoso, S.T.", nip: "199108172019031004", jabatan: "Pranata Komputer Ahli Pertama", tim: "Tim Tata Laksana" },
];
const PERAN = [["Rekomendasi penataan kelembagaan"], ["Peta proses bisnis", "Kamus proses"], [], ["Rancangan peraturan bupati"], ["Laporan reformasi birokrasi"], ["Daftar prosedur"], ["Data kelembagaan"], [], ["Aplikasi prosedur"]];

function drawMatriks(gaya: Gaya, kolom: number, orang: number): Grid {
  const sheet = draft("MPH");
  const write = (at: number, column: number, value: string | number | null) => put(sheet, at, gaya.left + column, value);
  const merge = (top: number, left: number, bottom: number, right: number) => {
    if (bottom > top || right > left) sheet.merges.push({ top, bottom, left: gaya.left + left, right: gaya.left + right });
  };
  const ids = [...(gaya.kolomNomor ? ["no"] : []), "nama", ...(gaya.nip ? ["nip"] : []), "jabatan", ...(gaya.tim === "kolom" ? ["tim"] : [])];
  const heads: Readonly<Record<string, string>> = { no: "NO", nama: "NAMA PEGAWAI", nip: "NIP", jabatan: "JABATAN", tim: "TIM" };
  const first = ids.length;
  const last = first + kolom - 1 + (gaya.jumlah ? 1 : 0);
  let row = gaya.top;
  for (const line of gaya.judul === "satu" ? ["MATRIKS PEMBAGIAN PERAN DAN HASIL"] : gaya.judul === "dua" ? ["MATRIKS PEMBAGIAN PERAN DAN HASIL", "BAGIAN ORGANISASI TAHUN 2025"] : ["MATRIK PERAN HASIL", "SEKRETARIAT DAERAH", "TAHUN 2025"]) {
    write(row, 0, line);
    merge(row, 0, row, last);
    row++;
  }
  row++;
  const headTop = row;
  if (gaya.atas !== "tanpa") {
    write(row, first, gaya.atas === "sasaran" ? "SASARAN / HASIL PIMPINAN" : "RENCANA HASIL KERJA PIMPINAN");
    merge(row, first, row, first + kolom - 1);
    row++;
  }
  for (let each = 0; each < kolom; each++) {
    write(row, first + each, HASIL[each] ?? "");
    if (gaya.indikator) write(row + 1, first + each, IKI[each] ?? "");
  }
  const bottom = row + (gaya.indikator ? 1 : 0);
  ids.forEach((id, column) => {
    write(headTop, column, heads[id] ?? id);
    merge(headTop, column, bottom, column);
  });
  if (gaya.jumlah) {
    write(headTop, last, "JUMLAH");
    merge(headTop, last, bottom, last);
  }
  row = bottom + 1;
  if (gaya.barisNomor) {
    for (let column = 0; column <= last; column++) write(row, column, `(${column + 1})`);
    row++;
  }
  let tim = "";
  ORANG.slice(0, orang).forEach((each, index) => {
    if (gaya.tim === "baris" && each.tim !== tim) write(row++, 0, (tim = each.tim));
    const cells = Array.from({ length: kolom }, (_, nth) => PERAN[index * 3 + nth] ?? []);
    const rows = gaya.isian === "baris" ? Math.max(1, ...cells.map(({ length }) => length)) : 1;
    ids.forEach((id, column) => {
      write(row, column, { no: index + 1, nama: each.nama, nip: each.nip, jabatan: each.jabatan, tim: each.tim }[id] ?? null);
      merge(row, column, row + rows - 1, column);
    });
    cells.forEach((peran, nth) => {
      if (peran.length === 0) return write(row, first + nth, gaya.kosong);
      if (gaya.isian === "satu-sel") return write(row, first + nth, peran.length > 1 ? peran.map((text, at) => `${at + 1}. ${text}`).join("\n") : (peran[0] ?? null));
      peran.forEach((text, at) => write(row + at, first + nth, text));
    });
    if (gaya.jumlah) write(row, last, cells.reduce((sum, { length }) => sum + length, 0));
    row += rows;
  });
  if (gaya.jumlah) {
    write(row, 0, "JUMLAH");
    for (let each = 0; each < kolom; each++) write(row, first + each, ORANG.slice(0, orang).filter((_, index) => (PERAN[index * 3 + each] ?? []).length > 0).length);
    row++;
  }
  if (gaya.tandaTangan) ["Sumber Jaya, 10 Januari 2025", "Kepala Bagian Organisasi,", null, "Drs. Bagus Wicaksono, M.Si.", "NIP. 197001051995031002"].forEach((text, nth) => write(row + 1 + nth, Math.max(1, last - 1), text));
  return gridOf(sheet);
}

test("columns, people and their roles are read, in any layout", async () => {
  await fc.assert(
    fc.asyncProperty(gaya, fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }), async (look, kolom, orang) => {
      const grid = drawMatriks(look, kolom, orang);
      const { forms } = recogniseIn([grid]);
      expect(forms.map(({ form }) => form.id)).toEqual(["permen6/matriks-peran"]);
      const data = forms[0]?.data as MatriksPeran;
      expect(data.kolom.map(({ baris }) => baris.filter((text) => !/^(sasaran|rencana hasil kerja pimpinan)/i.test(text)))).toEqual(Array.from({ length: kolom }, (_, each) => [HASIL[each], ...(look.indikator ? [IKI[each]] : [])]));
      expect(data.baris.map(({ nama, tim }) => `${valueOf(nama)} ${valueOf(tim) ?? ""}`)).toEqual(ORANG.slice(0, orang).map((each) => `${each.nama} ${look.tim === "tanpa" ? "" : each.tim}`));
      const roles = data.baris.map(({ peran }) => peran.map((cells) => cells.flatMap((cell) => (cell.state === "filled" ? peranDalam(String(cell.written)) : []))));
      expect(roles).toEqual(Array.from({ length: orang }, (_, index) => Array.from({ length: kolom }, (__, nth) => PERAN[index * 3 + nth] ?? [])));
      const { findings } = await checkGrids([grid], { today: "2025-06-01" as CivilDate, profil: profilBaku });
      expect(findings.filter(({ severity }) => severity === "salah").map((finding) => `${finding.rule} ${a1(finding.cell.rect)} ${findingText(finding, "id")}`)).toEqual([]);
    }),
    { numRuns: Number(process.env["RUNS"] ?? 60) },
  );
});
