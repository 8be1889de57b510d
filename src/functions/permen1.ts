// Excel hands over anything, so parameters are `any`: cell.ts reads them.
/* eslint-disable @typescript-eslint/no-explicit-any */
import { exact, parameterPermen1, permen1, readJenjang, readPangkat, readPredikat, squeeze, unitWord, type Golongan } from "../core/index";
import { amount, invalid, isBlank, isBlankOrZero, notAvailable, notNegative, plain, sentenceStart, shown, word, yesNo, type Input } from "./cell";

const PREDIKAT = "Sangat Baik, Baik, Butuh Perbaikan, Kurang, atau Sangat Kurang";
const JENJANG = parameterPermen1.JENJANG.join(", ");

const predikatOf = (input: Input) => word(input, "predikat", readPredikat, PREDIKAT);
const jenjangOf = (input: Input) => word(input, "jenjang", readJenjang, JENJANG);

function golonganOf(input: Input): Golongan {
  if (isBlankOrZero(input)) throw notAvailable("Golongan kosong; isi golongan ruang, misalnya III/a.");
  const value = plain(input);
  const reading = typeof value === "string" ? readPangkat(value) : undefined;
  if (reading?.kind === "ok") return reading.golongan;
  if (reading?.kind === "differ") throw invalid(`Golongan ${shown(input)} tidak cocok dengan pangkatnya; ${reading.golongan} berpangkat ${reading.expected}.`);
  throw invalid(`Golongan ${shown(input)} tidak ada; ketik golongan ruang I/a sampai IV/e.`);
}

const optionalGolongan = (input: Input) => (isBlankOrZero(input) ? null : golonganOf(input));

/** Years, perhaps with months. */
const YEARS = /^(\d+)\s*(?:tahun|thn|th)\.?(?:\s*(?:dan\s*)?(\d+)\s*(?:bulan|bln)\.?)?$/i;

/** Months, whole; "3 tahun 5 bulan" and other units are told what to type. */
function months(input: Input, name: string, least: number, most: number): number {
  const typed = YEARS.exec(squeeze(String(plain(input))));
  if (typed) throw invalid(`${sentenceStart(name)} ${shown(input)} tidak dalam bulan; ketik ${12 * Number(typed[1]) + Number(typed[2] ?? 0)}.`);
  const { value, unit } = amount(input, name);
  if (unit !== undefined && unitWord(unit) !== "bulan") throw invalid(`${sentenceStart(name)} ${shown(input)} tidak dalam bulan; ketik banyaknya bulan saja, misalnya 41.`);
  const count = exact.toNumber(value);
  if (!exact.isInteger(value) || count < least || count > most) {
    const range = most === Infinity ? `${least} atau lebih` : `${least}–${most}`;
    throw invalid(`${sentenceStart(name)} ${shown(input)} di luar rentang; ketik bilangan bulat ${range}.`);
  }
  return count;
}

/**
 * Persentase angka kredit menurut predikat: 150, 100, 75, 50, 25 (PermenPANRB 1/2023 Pasal 37).
 * @customfunction PERSENTASE_PREDIKAT
 * @param predikat Sangat Baik, Baik, Butuh Perbaikan (Cukup), Kurang, atau Sangat Kurang
 * @returns Persen
 */
export function PERSENTASE_PREDIKAT(predikat: any): number {
  return parameterPermen1.persentasePredikat[predikatOf(predikat)];
}

/**
 * Koefisien angka kredit setahun menurut jenjang jabatan fungsional (Peraturan BKN 3/2023).
 * @customfunction KOEFISIEN
 * @param jenjang Pemula, Terampil, Mahir, Penyelia, Ahli Pertama, Ahli Muda, Ahli Madya, atau Ahli Utama
 * @returns Angka kredit setahun pada 100%
 */
export function KOEFISIEN(jenjang: any): number {
  return parameterPermen1.koefisien[jenjangOf(jenjang)];
}

/**
 * Angka kredit hasil konversi predikat: bulan/12 × persentase × koefisien (Peraturan BKN 3/2023 Pasal 13).
 * @customfunction ANGKA_KREDIT
 * @param predikat Predikat kinerja
 * @param jenjang Jenjang jabatan fungsional
 * @param [bulan] Lama periode, bilangan bulat 1–12; 12 bila tidak diisi
 * @returns Angka kredit, tidak dibulatkan
 */
export function ANGKA_KREDIT(predikat: any, jenjang: any, bulan?: any): number {
  const year = parameterPermen1.bulanPerpindahan.setahun;
  const count = bulan === null || bulan === undefined ? year : months(bulan, "bulan", 1, year);
  return exact.toNumber(permen1.angkaKredit(predikatOf(predikat), jenjangOf(jenjang), count));
}

/**
 * Angka kredit kumulatif untuk kenaikan pangkat berikutnya dalam jenjang (Peraturan BKN 3/2023).
 * @customfunction KEBUTUHAN_PANGKAT
 * @param jenjang Jenjang jabatan fungsional
 * @param [golongan] Golongan ruang sekarang, misalnya III/a
 * @returns Angka kredit; Penyelia III/d dan Ahli Utama IV/e tidak punya pangkat berikutnya
 */
export function KEBUTUHAN_PANGKAT(jenjang: any, golongan?: any): number {
  const needed = permen1.kebutuhanKenaikanPangkat(jenjangOf(jenjang), optionalGolongan(golongan));
  if (needed === null) throw notAvailable(`Golongan ${shown(golongan)} sudah yang tertinggi pada jenjang ${shown(jenjang)}; tidak ada kenaikan pangkat berikutnya.`);
  return needed;
}

/**
 * Angka kredit kumulatif untuk kenaikan jenjang berikutnya (Peraturan BKN 3/2023).
 * @customfunction KEBUTUHAN_JENJANG
 * @param jenjang Jenjang jabatan fungsional
 * @param [golongan] Golongan ruang sekarang
 * @returns Angka kredit; Penyelia dan Ahli Utama tidak punya jenjang berikutnya
 */
export function KEBUTUHAN_JENJANG(jenjang: any, golongan?: any): number {
  const which = jenjangOf(jenjang);
  optionalGolongan(golongan);
  const needed = permen1.kebutuhanKenaikanJenjang(which);
  if (needed === null) throw notAvailable(`Jenjang ${shown(jenjang)} sudah yang tertinggi; tidak ada kenaikan jenjang berikutnya.`);
  return needed;
}

/**
 * Angka kredit peningkatan pendidikan: 25% kebutuhan kenaikan pangkat (Peraturan BKN 3/2023 Pasal 14; bacaan: dari kebutuhan pangkat, bukan jenjang).
 * @customfunction ANGKA_KREDIT_PENDIDIKAN
 * @param jenjang Jenjang jabatan fungsional
 * @returns Angka kredit
 */
export function ANGKA_KREDIT_PENDIDIKAN(jenjang: any): number {
  return exact.toNumber(permen1.angkaKreditPendidikan(jenjangOf(jenjang)));
}

/**
 * Angka kredit integrasi: angka kredit kumulatif lama dikurangi nilai dasar golongan (bacaan: paling rendah 0).
 * @customfunction ANGKA_KREDIT_INTEGRASI
 * @param akLama Angka kredit kumulatif lama, 0 atau lebih
 * @param golongan Golongan ruang, misalnya III/c
 * @returns Angka kredit integrasi
 */
export function ANGKA_KREDIT_INTEGRASI(akLama: any, golongan: any): number {
  const old = notNegative(akLama, "angka kredit lama");
  const value = permen1.angkaKreditIntegrasi(old, golonganOf(golongan));
  if (value === null) throw notAvailable(`Golongan ${shown(golongan)} tidak punya nilai dasar integrasi; hanya II/b sampai IV/e yang ada.`);
  return exact.toNumber(value);
}

/**
 * Angka kredit dasar menurut golongan pada perpindahan ke jabatan fungsional (bacaan: hanya golongan yang sumbernya sepakat).
 * @customfunction AK_DASAR
 * @param golongan Golongan ruang III/a sampai IV/d
 * @returns Angka kredit dasar
 */
export function AK_DASAR(golongan: any): number {
  const value = permen1.angkaKreditDasar(golonganOf(golongan));
  if (value === null) throw notAvailable(`Angka kredit dasar golongan ${shown(golongan)} tidak dapat dipastikan karena sumbernya bertentangan; isi menurut penetapan instansi.`);
  return value;
}

/**
 * Angka kredit perpindahan dari jabatan lain: persentase × koefisien × bulan/12 + angka kredit dasar (Peraturan BKN 3/2023 Pasal 7).
 * @customfunction ANGKA_KREDIT_PERPINDAHAN
 * @param predikat Predikat kinerja
 * @param jenjang Jenjang jabatan fungsional yang dituju
 * @param bulanDalamPangkat Lama dalam pangkat terakhir, dalam bulan, bilangan bulat
 * @param [akDasar] Angka kredit dasar, 0 atau lebih
 * @param [pangkatPuncak] ya bila sudah pada pangkat puncak jabatan lama; paling banyak 36 bulan dihitung
 * @returns Angka kredit
 */
export function ANGKA_KREDIT_PERPINDAHAN(predikat: any, jenjang: any, bulanDalamPangkat: any, akDasar?: any, pangkatPuncak?: any): number {
  const which = predikatOf(predikat);
  const target = jenjangOf(jenjang);
  const count = months(bulanDalamPangkat, "bulan dalam pangkat", 0, Infinity);
  const base = isBlank(akDasar) ? exact.zero : notNegative(akDasar, "angka kredit dasar");
  return exact.toNumber(permen1.angkaKreditPerpindahan(which, target, count, base, yesNo(pangkatPuncak, "pangkat puncak")));
}
