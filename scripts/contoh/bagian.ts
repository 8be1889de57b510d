import { rumus, tinggiTeks, type Gaya, type Isi, type Kanvas } from "./kanvas";
import type { Orang } from "./orang";
import { ujung, type Kolom } from "./tabel";

/** Where one side of a side-by-side identity block stands. */
export interface SisiIdentitas {
  readonly no?: string;
  readonly label: readonly [string, string] | string;
  /** A column of its own for the colon. */
  readonly titik?: string;
  readonly nilai: readonly [string, string] | string;
}

const rentang = (kolom: readonly [string, string] | string, baris: number) => {
  const [dari, ke] = ujung(kolom);
  return dari === ke ? `${dari}${baris}` : `${dari}${baris}:${ke}${baris}`;
};

export const BARIS_IDENTITAS = ["Nama", "NIP", "Pangkat/Gol. Ruang", "Jabatan", "Unit Kerja"] as const;

export function isiIdentitas(orang: Orang): readonly Isi[] {
  return [orang.nama, orang.nip, orang.pangkat, orang.jabatan, orang.unit];
}

/** Five rows of label and value from `baris`. */
export function identitas(k: Kanvas, baris: number, sisi: SisiIdentitas, isi: readonly Isi[], gaya: Gaya = {}, label: readonly string[] = BARIS_IDENTITAS): void {
  label.forEach((nama, urut) => {
    const b = baris + urut;
    if (sisi.no) k.tulis(`${sisi.no}${b}`, urut + 1, { rata: "center", ...gaya });
    k.tulis(rentang(sisi.label, b), sisi.titik || gaya.garis ? nama : `${nama}`, gaya);
    if (sisi.titik) k.tulis(`${sisi.titik}${b}`, ":", { ...gaya, rata: "center" });
    // Text format, so that Excel keeps all 18 digits when somebody retypes the NIP.
    k.tulis(rentang(sisi.nilai, b), isi[urut] ?? null, { ...gaya, bungkus: false, ...(nama === "NIP" ? { format: "@" } : {}) });
  });
}

export interface TempatTandaTangan {
  readonly kolom: readonly [string, string];
  /** "Sumber Jaya, 31 Desember 2018" over the caption. */
  readonly tempatTanggal?: string;
  readonly jabatan: string;
  readonly nama: Isi;
  readonly nip: Isi;
}

/** Place and date, caption, room to sign, name underlined, NIP. Returns the row below. */
export function tandaTangan(k: Kanvas, baris: number, tempat: TempatTandaTangan, gaya: Gaya = {}, ruang = 4): number {
  const [dari, ke] = tempat.kolom;
  const tulis = (b: number, isi: Isi, lagi: Gaya = {}) => k.tulis(`${dari}${b}:${ke}${b}`, isi, { rata: "center", ...gaya, ...lagi });
  if (tempat.tempatTanggal) tulis(baris, tempat.tempatTanggal);
  tulis(baris + 1, tempat.jabatan);
  tulis(baris + 2 + ruang, tempat.nama, { tebal: true, garisBawah: true });
  tulis(baris + 3 + ruang, tempat.nip);
  return baris + 4 + ruang;
}

export interface Penutup {
  readonly tambahan: readonly string[];
  readonly kreativitas: readonly { readonly uraian: string; readonly poin: number }[];
  readonly data: { readonly dari: number; readonly sampai: number };
  /** Instead of the mean of the activities. */
  readonly rumusRataRata?: string;
  readonly judul?: string;
  readonly latar?: string;
  readonly gaya?: Gaya;
}

export interface BarisPenutup {
  readonly poinTambahan: string;
  readonly poinKreativitas: string;
  readonly nilai: string;
  readonly sebutan: string;
  readonly berikut: number;
}

/** Section II with its tasks and points, then "NILAI CAPAIAN SKP" and its sebutan. */
export function penutup(k: Kanvas, kolom: Kolom, baris: number, isi: Penutup): BarisPenutup {
  const { gaya = {}, latar = "D9E2F3" } = isi;
  const nilai = kolom.nilai ?? "";
  const [awal, akhir] = [ujung(kolom.kegiatan)[0], kolom.hitung ?? ""];
  const garis: Gaya = { ...gaya, garis: true };
  const judul = (b: number, no: string, teks: string) => {
    k.tulis(`${kolom.no}${b}`, no, { ...garis, rata: "center", tebal: true, latar: "F2F2F2" });
    k.tulis(`${awal}${b}:${akhir}${b}`, teks, { ...garis, tebal: true, latar: "F2F2F2" });
    k.hias(`${nilai}${b}`, { ...garis, latar: "F2F2F2" });
    k.tinggi(b, 18);
  };
  const daftar = (b: number, teks: readonly string[]) => {
    const semua = teks.length > 0 ? teks : ["-"];
    semua.forEach((uraian, urut) => {
      k.tulis(`${kolom.no}${b + urut}`, teks.length > 0 ? urut + 1 : null, { ...garis, rata: "center" });
      k.tulis(`${awal}${b + urut}:${akhir}${b + urut}`, uraian, { ...garis, bungkus: true });
      k.tinggi(b + urut, tinggiTeks(uraian, 120));
    });
    return b + semua.length;
  };
  const rata: Gaya = { ...garis, rata: "center", format: "0.00" };
  let b = baris;
  judul(b++, "II.", isi.judul ?? "TUGAS TAMBAHAN DAN KREATIVITAS/UNSUR PENUNJANG :");
  judul(b, "", "a. Tugas Tambahan");
  const dariTambahan = ++b;
  b = daftar(b, isi.tambahan);
  const poinTambahan = `${nilai}${dariTambahan}`;
  const hitungTugas = `COUNTIF(${awal}${dariTambahan}:${awal}${b - 1},"?*")`;
  const poin = isi.tambahan.length === 0 ? 0 : rumus(`IF(${hitungTugas}>=7,3,IF(${hitungTugas}>=4,2,1))`);
  k.tulis(b - 1 > dariTambahan ? `${nilai}${dariTambahan}:${nilai}${b - 1}` : poinTambahan, poin, { ...rata, format: "0" });
  judul(b, "", "b. Kreativitas");
  const dariKreativitas = ++b;
  b = daftar(b, isi.kreativitas.map((each) => each.uraian));
  const poinKreativitas = `${nilai}${dariKreativitas}`;
  k.tulis(b - 1 > dariKreativitas ? `${nilai}${dariKreativitas}:${nilai}${b - 1}` : poinKreativitas, Math.max(0, ...isi.kreativitas.map((each) => each.poin)), { ...rata, format: "0" });
  k.tulis(`${kolom.no}${b}:${akhir}${b + 1}`, "NILAI CAPAIAN SKP", { ...garis, tebal: true, rata: "center", latar });
  const total = `${nilai}${b}`;
  const rataRata = isi.rumusRataRata ?? `AVERAGE(${nilai}${isi.data.dari}:${nilai}${isi.data.sampai})`;
  k.tulis(total, rumus(`${rataRata}+${poinTambahan}+${poinKreativitas}`), { ...rata, tebal: true, latar });
  k.tulis(`${nilai}${b + 1}`, rumus(rumusSebutan(total)), { ...rata, tebal: true, latar });
  k.tinggi(b, 18);
  k.tinggi(b + 1, 18);
  return { poinTambahan, poinKreativitas, nilai: total, sebutan: `${nilai}${b + 1}`, berikut: b + 2 };
}

/** "(Baik)" by the lower edges of the bands. */
export function rumusSebutan(sel: string): string {
  return `IF(${sel}>=91,"(Sangat Baik)",IF(${sel}>=76,"(Baik)",IF(${sel}>=61,"(Cukup)",IF(${sel}>=51,"(Kurang)","(Buruk)"))))`;
}

/** Title lines one under another. */
export function judul(k: Kanvas, dari: string, ke: string, baris: number, teks: readonly string[], gaya: Gaya = {}): void {
  teks.forEach((isi, urut) => k.tulis(`${dari}${baris + urut}:${ke}${baris + urut}`, isi, { tebal: true, rata: "center", ukuran: 12, ...gaya }));
}
