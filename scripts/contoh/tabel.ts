import { hurufKolom, nomorKolom, rumus, tinggiTeks, type Gaya, type Isi, type Kanvas } from "./kanvas";
import type { Angka, Kegiatan } from "./bahan";

/** Columns of one side of the table; a pair is merged from its first to its last column. */
export interface Sisi {
  readonly ak?: string;
  readonly kuant: string;
  readonly output?: string;
  readonly mutu: readonly [string, string] | string;
  readonly waktu: string;
  readonly satuan?: string;
  readonly biaya: readonly [string, string] | string;
}

export interface Kolom {
  readonly no: string;
  readonly kegiatan: readonly [string, string] | string;
  readonly target: Sisi;
  readonly realisasi?: Sisi;
  readonly hitung?: string;
  readonly nilai?: string;
}

export interface Kepala {
  readonly kegiatan: string;
  readonly ak: string;
  readonly kuant: string;
  readonly mutu: string;
  readonly waktu: string;
  readonly biaya: string;
  readonly target: string;
  readonly realisasi: string;
  readonly hitung: string;
  readonly nilai: string;
}

export const kepalaResmi: Kepala = {
  kegiatan: "I. KEGIATAN TUGAS JABATAN",
  ak: "AK",
  kuant: "KUANT/\nOUTPUT",
  mutu: "KUAL/\nMUTU",
  waktu: "WAKTU",
  biaya: "BIAYA",
  target: "TARGET",
  realisasi: "REALISASI",
  hitung: "PENG-\nHITUNGAN",
  nilai: "NILAI CAPAIAN SKP",
};

export const ujung = (kolom: readonly [string, string] | string): readonly [string, string] => (typeof kolom === "string" ? [kolom, kolom] : kolom);
const rentang = (kolom: readonly [string, string] | string, baris: number, sampai = baris) => {
  const [dari, ke] = ujung(kolom);
  return dari === ke && baris === sampai ? `${dari}${baris}` : `${dari}${baris}:${ke}${sampai}`;
};

export interface TabelOpsi {
  readonly kepala?: Kepala;
  readonly latar?: string;
  /** "1 2 3 …" under the headings; `false` when the form has none. */
  readonly nomor?: boolean;
  readonly gaya?: Gaya;
}

/** The two heading rows from `baris`, and the numbering row under them. Returns the first data row. */
export function kepalaTabel(k: Kanvas, kolom: Kolom, baris: number, opsi: TabelOpsi = {}): number {
  const { kepala = kepalaResmi, latar = "D9E2F3", nomor = true } = opsi;
  const gaya: Gaya = { ...opsi.gaya, tebal: true, rata: "center", bungkus: true, garis: true, latar, ukuran: opsi.gaya?.ukuran ?? 9 };
  const dua = (tempat: readonly [string, string] | string | undefined, isi: string) => {
    if (tempat) k.tulis(rentang(tempat, baris, baris + 1), isi, gaya);
  };
  dua(kolom.no, "NO");
  dua(kolom.kegiatan, kepala.kegiatan);
  for (const [sisi, judul] of [[kolom.target, kepala.target], [kolom.realisasi, kepala.realisasi]] as const) {
    if (!sisi) continue;
    dua(sisi.ak, kepala.ak);
    k.tulis(rentang([sisi.kuant, ujung(sisi.biaya)[1]], baris), judul, gaya);
    k.tulis(rentang([sisi.kuant, sisi.output ?? sisi.kuant], baris + 1), kepala.kuant, gaya);
    k.tulis(rentang(sisi.mutu, baris + 1), kepala.mutu, gaya);
    k.tulis(rentang([sisi.waktu, sisi.satuan ?? sisi.waktu], baris + 1), kepala.waktu, gaya);
    k.tulis(rentang(sisi.biaya, baris + 1), kepala.biaya, gaya);
  }
  dua(kolom.hitung, kepala.hitung);
  dua(kolom.nilai, kepala.nilai);
  k.tinggi(baris, 20);
  k.tinggi(baris + 1, 30);
  if (!nomor) return baris + 2;
  bagian(kolom).forEach((tempat, urut) => k.tulis(rentang(tempat, baris + 2), urut + 1, { ...gaya, tebal: false, ukuran: 8, latar: "F2F2F2" }));
  return baris + 3;
}

/** The printed columns from left to right, as the form numbers them. */
export function bagian(kolom: Kolom): readonly (readonly [string, string] | string)[] {
  const sisi = (s: Sisi | undefined) => (s ? [...(s.ak ? [s.ak] : []), [s.kuant, s.output ?? s.kuant] as const, s.mutu, [s.waktu, s.satuan ?? s.waktu] as const, s.biaya] : []);
  return [kolom.no, kolom.kegiatan, ...sisi(kolom.target), ...sisi(kolom.realisasi), ...(kolom.hitung ? [kolom.hitung] : []), ...(kolom.nilai ? [kolom.nilai] : [])];
}

export const RUPIAH = '#,##0;[Red]-#,##0;"-"';
const tengah: Gaya = { rata: "center", garis: true, bungkus: true };

/** One activity on a row, with live formulas for the calculation and the value. */
export function barisKegiatan(k: Kanvas, kolom: Kolom, baris: number, no: Isi, isi: Kegiatan, gaya: Gaya = {}): void {
  const [dari, ke] = ujung(kolom.kegiatan);
  k.tulis(`${kolom.no}${baris}`, no, { ...tengah, ...gaya });
  k.tulis(rentang(kolom.kegiatan, baris), isi.uraian, { ...gaya, garis: true, bungkus: true });
  sisiKegiatan(k, kolom.target, baris, isi.target, isi.akButir, gaya);
  if (kolom.realisasi && isi.realisasi) sisiKegiatan(k, kolom.realisasi, baris, isi.realisasi, isi.akButir, gaya);
  if (kolom.hitung && kolom.realisasi) k.tulis(`${kolom.hitung}${baris}`, rumus(rumusPenghitungan(kolom, baris)), { ...tengah, ...gaya, format: "0.00" });
  if (kolom.nilai && kolom.hitung) k.tulis(`${kolom.nilai}${baris}`, rumus(rumusNilai(kolom, baris)), { ...tengah, ...gaya, format: "0.00" });
  let karakter = 0;
  for (let c = nomorKolom(dari); c <= nomorKolom(ke); c++) karakter += k.ws.getColumn(hurufKolom(c)).width ?? 8.43;
  k.tinggi(baris, tinggiTeks(isi.uraian, karakter * 1.02, 2));
}

function sisiKegiatan(k: Kanvas, sisi: Sisi, baris: number, angka: Angka, akButir: number | undefined, gaya: Gaya): void {
  const tulis = (tempat: readonly [string, string] | string, isi: Isi, lagi: Gaya = {}) => k.tulis(rentang(tempat, baris), isi, { ...tengah, ...gaya, ...lagi });
  if (sisi.ak) tulis(sisi.ak, angka.ak ?? (akButir === undefined ? "-" : rumus(`${sisi.kuant}${baris}*${akButir}`)), { format: "0.00##" });
  tulis(sisi.kuant, angka.kuant, sisi.output ? { format: "#,##0" } : {});
  if (sisi.output) tulis(sisi.output, angka.output ?? null);
  tulis(sisi.mutu, angka.mutu);
  tulis(sisi.waktu, angka.waktu);
  if (sisi.satuan) tulis(sisi.satuan, angka.satuan ?? null);
  tulis(sisi.biaya, angka.biaya ?? "-", typeof angka.biaya === "number" ? { rata: "right", masuk: 1, format: RUPIAH } : {});
}

const awal = (kolom: readonly [string, string] | string) => ujung(kolom)[0];

/** Waktu and biaya by the 24% rule, as BKN's own template writes it. */
export function rumusWaktu(target: string, realisasi: string): string {
  const nilai = `(1.76*${target}-${realisasi})/${target}*100`;
  return `IF(100-${realisasi}/${target}*100>24,76-(${nilai}-100),${nilai})`;
}

export function rumusPenghitungan({ target: t, realisasi: r }: Kolom, baris: number): string {
  if (!r) return "0";
  const sel = (huruf: string) => `${huruf}${baris}`;
  const biaya = [sel(awal(t.biaya)), sel(awal(r.biaya))] as const;
  return [
    `${sel(r.kuant)}/${sel(t.kuant)}*100`,
    `${sel(awal(r.mutu))}/${sel(awal(t.mutu))}*100`,
    rumusWaktu(sel(t.waktu), sel(r.waktu)),
    `IF(ISNUMBER(${biaya[0]}),${rumusWaktu(...biaya)},0)`,
  ].join("+");
}

export function rumusNilai({ target, hitung = "" }: Kolom, baris: number): string {
  return `IF(ISNUMBER(${awal(target.biaya)}${baris}),${hitung}${baris}/4,${hitung}${baris}/3)`;
}
