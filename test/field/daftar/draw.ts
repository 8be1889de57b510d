import type { CellValue, Grid } from "../../../src/core/sheet/grid";
import { draft, gridOf, put } from "../../sheets/draft";
import type { Tempat } from "../pp30/draw";

/** A list of people with their values, as units keep it; every choice is one that offices make. */
export interface Gaya {
  readonly jenis: "pp46" | "pp30" | "permen6";
  readonly top: number;
  readonly left: number;
  readonly judul: "dua-baris" | "satu-baris" | "periode" | "tahun-kolom";
  readonly kepala: "satu" | "dua" | "patah" | "nbsp" | "kecil";
  readonly nomor: "tanpa" | "kurung" | "angka";
  readonly kolomNomor: boolean;
  readonly nip: "sesudah" | "sebelum" | "gabung" | "bawah";
  readonly nipTulis: "teks" | "spasi" | "titik";
  readonly golongan: boolean;
  readonly jabatan: boolean;
  readonly unit: "kolom" | "baris" | "atas" | "tanpa";
  /** Beside the values what each counts for, or that alone. */
  readonly berbobot: "tanpa" | "di-samping" | "saja" | "di-kepala";
  readonly keterangan: boolean;
  readonly barisKosong: boolean;
  readonly jumlah: "tanpa" | "rata" | "jumlah";
  readonly tandaTangan: boolean;
  readonly angka: "angka" | "teks" | "bulat";
  readonly ejaan: number;
}

export interface Baris {
  readonly nama: string;
  readonly nip: string;
  readonly golongan: string;
  readonly jabatan: string;
  readonly unit: string;
  readonly skp: number;
  readonly perilaku: number;
  readonly nilai: number;
  readonly hasil: 0 | 1 | 2;
  readonly sikap: 0 | 1 | 2;
  readonly predikat: string;
}

export interface Drawn {
  readonly grid: Grid;
  readonly predikat: readonly Tempat[];
}

const TAHUN = { pp46: 2018, pp30: 2021, permen6: 2024 } as const;
const MASA = { pp46: "1 Januari s.d. 31 Desember 2018", pp30: "1 Juli s.d. 31 Desember 2021", permen6: "1 Januari s.d. 31 Desember 2024" } as const;
const JUDUL = { pp46: "REKAPITULASI NILAI PRESTASI KERJA PNS", pp30: "REKAPITULASI NILAI KINERJA PNS", permen6: "REKAPITULASI PREDIKAT KINERJA PEGAWAI" } as const;
export const RATING = [
  ["Di bawah ekspektasi", "DIBAWAH EKSPEKTASI", "Di Bawah Ekspetasi", "BE"],
  ["Sesuai ekspektasi", "SESUAI EKSPEKTASI", "Sesuai Ekspetasi", "SE"],
  ["Di atas ekspektasi", "DIATAS EKSPEKTASI", "Di Atas Ekspetasi", "AE"],
] as const;

interface Kolom {
  readonly id: string;
  readonly teks: string;
  readonly kelompok?: string;
}

function columnsOf(gaya: Gaya): readonly Kolom[] {
  const one = (id: string, ...teks: readonly string[]): Kolom => ({ id, teks: teks[gaya.ejaan % teks.length] ?? id });
  const nama = gaya.nip === "gabung" || gaya.nip === "bawah" ? one("nama", "NAMA / NIP", "NAMA DAN NIP") : one("nama", "NAMA", "NAMA PEGAWAI", "NAMA LENGKAP");
  const nip = gaya.nip === "gabung" || gaya.nip === "bawah" ? [] : [one("nip", "NIP")];
  const bobot = (id: string, teks: string) => (gaya.berbobot === "di-samping" ? [{ id, teks, kelompok: "NILAI" }] : []);
  const [own, other] = gaya.jenis === "pp46" ? [60, 40] : [70, 30];
  const value = (id: "skp" | "perilaku", ...teks: readonly string[]): Kolom => {
    const { teks: head } = one(id, ...teks);
    const percent = id === "skp" ? own : other;
    if (gaya.berbobot === "saja") return { id: `${id}Bobot`, teks: `${head} (${percent}%)`, kelompok: "NILAI" };
    return { id, teks: gaya.berbobot === "di-kepala" ? `${head} ${percent}%` : head, kelompok: "NILAI" };
  };
  const values =
    gaya.jenis === "permen6"
      ? [one("hasil", "RATING HASIL KERJA", "HASIL KERJA", "RATING HASIL"), one("sikap", "RATING PERILAKU", "PERILAKU KERJA", "RATING PERILAKU KERJA"), one("predikat", "PREDIKAT", "PREDIKAT KINERJA", "PREDIKAT KINERJA PEGAWAI")]
      : gaya.jenis === "pp46"
        ? [value("skp", "NILAI SKP", "SKP"), ...bobot("skpBobot", "SKP X 60%"), value("perilaku", "NILAI PERILAKU", "PERILAKU KERJA", "PERILAKU"), ...bobot("perilakuBobot", "PERILAKU X 40%"), { ...one("nilai", "NILAI PRESTASI KERJA", "PRESTASI KERJA", "NILAI PRESTASI"), kelompok: "NILAI" }, one("predikat", "SEBUTAN", "SEBUTAN NILAI")]
        : [value("skp", "NILAI SKP", "SKP"), ...bobot("skpBobot", "SKP (70%)"), value("perilaku", "NILAI PERILAKU", "PERILAKU"), ...bobot("perilakuBobot", "PERILAKU (30%)"), { ...one("nilai", "NILAI KINERJA", "NILAI AKHIR"), kelompok: "NILAI" }, one("predikat", "PREDIKAT", "PREDIKAT KINERJA")];
  return [
    ...(gaya.kolomNomor ? [one("no", "NO", "NO.", "No Urut")] : []),
    ...(gaya.nip === "sebelum" ? [...nip, nama] : [nama, ...nip]),
    ...(gaya.golongan ? [one("golongan", "PANGKAT/GOL", "GOL. RUANG", "PANGKAT / GOLONGAN RUANG")] : []),
    ...(gaya.jabatan ? [one("jabatan", "JABATAN")] : []),
    ...(gaya.unit === "kolom" ? [one("unit", "UNIT KERJA", "UNIT ORGANISASI")] : []),
    ...(gaya.judul === "tahun-kolom" ? [one("tahun", "TAHUN")] : []),
    ...values,
    ...(gaya.keterangan ? [one("ket", "KET", "KETERANGAN")] : []),
  ];
}

export function drawDaftar(gaya: Gaya, baris: readonly Baris[]): Drawn {
  const sheet = draft("Daftar");
  const write = (row: number, column: number, value: CellValue) => put(sheet, row, gaya.left + column, value);
  const kolom = columnsOf(gaya);
  const last = kolom.length - 1;
  let row = gaya.top;
  const title = JUDUL[gaya.jenis];
  write(row++, 0, gaya.judul === "satu-baris" ? `${title} TAHUN ${TAHUN[gaya.jenis]}` : title);
  if (gaya.judul === "dua-baris") write(row++, 0, gaya.jenis === "pp30" ? "SEMESTER II TAHUN 2021" : `TAHUN ${TAHUN[gaya.jenis]}`);
  if (gaya.judul === "periode" || (gaya.judul === "satu-baris" && gaya.jenis === "pp30")) write(row++, 0, `Periode Penilaian: ${MASA[gaya.jenis]}`);
  if (gaya.jenis === "permen6") write(row++, 0, "Capaian Kinerja Organisasi: Baik");
  if (gaya.unit === "atas") write(row++, 0, `Unit Kerja : ${baris[0]?.unit}`);
  row++;

  const double = gaya.kepala === "dua";
  kolom.forEach(({ teks, kelompok }, column) => {
    const text = gaya.kepala === "patah" ? teks.replace(/ /g, "\n") : gaya.kepala === "nbsp" ? teks.replace(/ /g, "\u00a0 ") : gaya.kepala === "kecil" ? teks.toLowerCase().replace(/(^|\s)\S/g, (each) => each.toUpperCase()) : teks;
    if (double && kelompok) {
      write(row + 1, column, text);
      if (kolom[column - 1]?.kelompok !== kelompok) {
        write(row, column, kelompok);
        sheet.merges.push({ top: row, bottom: row, left: gaya.left + column, right: gaya.left + column + kolom.filter((each) => each.kelompok === kelompok).length - 1 });
      }
      return;
    }
    write(row, column, text);
    if (double) sheet.merges.push({ top: row, bottom: row + 1, left: gaya.left + column, right: gaya.left + column });
  });
  row += double ? 2 : 1;
  if (gaya.nomor !== "tanpa") {
    kolom.forEach((_, column) => write(row, column, gaya.nomor === "kurung" ? `(${column + 1})` : column + 1));
    row++;
  }
  const predikat: Tempat[] = [];
  let unit = "";
  baris.forEach((each, index) => {
    if (gaya.unit === "baris" && each.unit !== unit) write(row++, 0, (unit = each.unit).toUpperCase());
    if (gaya.barisKosong && index > 0) row++;
    kolom.forEach(({ id }, column) => {
      if (id === "predikat") predikat.push({ row, column: gaya.left + column });
      write(row, column, valueOf(id, each, index, gaya));
    });
    if (gaya.nip === "bawah") write(++row, kolom.findIndex(({ id }) => id === "nama"), each.nip);
    row++;
  });
  if (gaya.jumlah !== "tanpa") {
    write(row, 0, gaya.jumlah === "rata" ? "Rata-rata" : "JUMLAH");
    kolom.forEach(({ id }, column) => {
      if (!["skp", "perilaku", "nilai"].includes(id)) return;
      const total = baris.reduce((sum, each) => sum + each[id as "skp" | "perilaku" | "nilai"], 0);
      write(row, column, gaya.jumlah === "rata" ? total / baris.length : total);
    });
    row++;
  }
  if (gaya.tandaTangan) {
    const right = Math.max(1, last - 1);
    ["Sumber Jaya, 10 Januari 2025", "Kepala Dinas Perpustakaan,", null, null, "Dr. Hendra Gunawan, M.Si.", "NIP. 196803021992031005"].forEach((text, nth) => write(row + 1 + nth, right, text));
  }
  return { grid: gridOf(sheet), predikat };
}

function valueOf(id: string, each: Baris, index: number, gaya: Gaya): CellValue {
  const digits = gaya.nipTulis === "teks" ? each.nip : [each.nip.slice(0, 8), each.nip.slice(8, 14), each.nip.slice(14, 15), each.nip.slice(15)].join(gaya.nipTulis === "titik" ? "." : " ");
  const number = (value: number): CellValue => (gaya.angka === "teks" ? value.toFixed(2).replace(".", ",") : gaya.angka === "bulat" ? Math.round(value * 100) / 100 : value);
  const weight = gaya.jenis === "pp46" ? [0.6, 0.4] : [0.7, 0.3];
  switch (id) {
    case "no": return gaya.nomor === "kurung" ? `${index + 1}.` : index + 1;
    case "nama": return gaya.nip === "gabung" ? `${each.nama}\nNIP. ${digits}` : each.nama;
    case "nip": return digits;
    case "golongan": return each.golongan;
    case "jabatan": return each.jabatan;
    case "unit": return each.unit;
    case "tahun": return gaya.jenis === "pp30" ? "Juli - Desember 2021" : TAHUN[gaya.jenis];
    case "skp": return number(each.skp);
    case "skpBobot": return number(each.skp * (weight[0] ?? 0));
    case "perilaku": return number(each.perilaku);
    case "perilakuBobot": return number(each.perilaku * (weight[1] ?? 0));
    case "nilai": return number(each.nilai);
    case "hasil": return RATING[each.hasil][gaya.ejaan % 4] ?? null;
    case "sikap": return RATING[each.sikap][(gaya.ejaan + 1) % 4] ?? null;
    case "predikat": return gaya.ejaan % 2 ? each.predikat.toUpperCase() : each.predikat;
    default: return null;
  }
}

