// Excel hands over anything, so parameters are `any`: cell.ts reads them.
/* eslint-disable @typescript-eslint/no-explicit-any */
import { civilDate, exact, jamEfektifSetahun, kebutuhanPegawai, nipSentence, peraturanPada, readNip, rhkProblem, rhkSentence, unitWord, type NipProblem } from "../core/index";
import { amount, cells, invalid, isBlank, isBlankOrZero, notAvailable, plain, sentenceStart, shown, type Input } from "./cell";

function checkNip(input: Input) {
  if (isBlankOrZero(input)) throw notAvailable(nipSentence.blank.id);
  const value = plain(input);
  return readNip(typeof value === "number" ? value : String(value));
}

function sentence(problem: NipProblem, input: Input, digits: string): string {
  const written = shown(input).replace(/^«|»$/g, "");
  return nipSentence[problem].id.replaceAll("{nip}", () => written).replaceAll("{digits}", () => String(digits.length));
}

/**
 * Memeriksa NIP: 18 angka, tanggal lahir, bulan TMT CPNS, jenis kelamin, dan nomor urut (Perka BKN 22/2007).
 * @customfunction PERIKSA_NIP
 * @param nip NIP sebagai teks; spasi, titik, tanda hubung, petik, dan kata NIP di depannya diabaikan
 * @returns Teks kosong bila benar; bila tidak, kesalahan pertamanya
 */
export function PERIKSA_NIP(nip: any): string {
  const reading = checkNip(nip);
  return reading.ok ? "" : sentence(reading.problem, nip, reading.digits);
}

/**
 * Menguraikan NIP dalam satu baris: tanggal lahir, bulan TMT CPNS, jenis kelamin, nomor urut.
 * @customfunction URAI_NIP
 * @param nip NIP sebagai teks
 * @returns Empat sel: tanggal lahir, tanggal 1 bulan TMT, Laki-laki atau Perempuan, nomor urut sebagai teks
 */
export function URAI_NIP(nip: any): any[][] {
  const reading = checkNip(nip);
  if (!reading.ok) throw invalid(sentence(reading.problem, nip, reading.digits));
  const { lahir, tmt, jenisKelamin, urut } = reading.nip;
  return [[civilDate.toSerial(lahir), civilDate.toSerial(tmt), jenisKelamin, urut]];
}

/**
 * Memeriksa apakah rencana hasil kerja terbaca sebagai hasil, bukan kegiatan (bacaan: kata kerja me…kan dan me…i di awal kalimat berarti kegiatan; selalu berupa saran).
 * @customfunction PERIKSA_RHK
 * @param kalimat Rencana hasil kerja
 * @returns Teks kosong bila terbaca sebagai hasil; bila tidak, sebabnya
 */
export function PERIKSA_RHK(kalimat: any): string {
  if (isBlankOrZero(kalimat)) throw notAvailable("Rencana hasil kerja kosong; isi dengan kalimat hasil.");
  const value = plain(kalimat);
  return rhkSentence(rhkProblem(String(value)), value);
}

/**
 * Peraturan yang berlaku menurut hari terakhir periode penilaian: PP 46/2011, PP 30/2019, atau PermenPANRB 6/2022.
 * @customfunction PERATURAN
 * @param tanggal Hari terakhir periode penilaian, sebagai tanggal Excel atau teks seperti 31-12-2021
 * @returns Nama peraturan
 */
export function PERATURAN(tanggal: any): string {
  if (isBlankOrZero(tanggal)) throw notAvailable("Tanggal kosong; isi dengan hari terakhir periode penilaian.");
  const value = plain(tanggal);
  const reading = civilDate.parseDate(value);
  // Excel's days before March 1900 hold a day that never was, so they have no civil date; they are all the same too early.
  const tooEarly = typeof value === "number" && value >= 1 && value < 61;
  if (!reading.ok && !tooEarly) throw invalid(`Tanggal ${shown(tanggal)} tidak dapat dibaca; ketik sebagai tanggal, misalnya 31/12/2021.`);
  const title = reading.ok ? peraturanPada(reading.date) : undefined;
  if (title === undefined) throw notAvailable(`Tanggal ${shown(tanggal)}${reading.ok ? ` (${civilDate.dateText(reading.date)})` : ""} sebelum tahun 2014, masa DP3; ketik tanggal sejak 1 Januari 2014.`);
  return title;
}

/** A number in hours, 0 or more. */
function hours(input: Input, name: string) {
  const { value, unit } = amount(input, name);
  if (unit !== undefined && unitWord(unit) !== "jam") throw invalid(`${sentenceStart(name)} ${shown(input)} tidak dalam jam; ketik dalam jam, misalnya 0,5 untuk 30 menit.`);
  if (value.n < 0n) throw invalid(`${sentenceStart(name)} ${shown(input)} kurang dari 0; ketik angka 0 atau lebih.`);
  return value;
}

/**
 * Kebutuhan pegawai dari beban kerja: jumlah volume × jam per unit, dibagi jam kerja efektif setahun (bacaan: 1.250 jam bila tidak diisi).
 * @customfunction KEBUTUHAN_PEGAWAI
 * @param volume Volume setiap pekerjaan dalam setahun
 * @param waktuPerUnit Waktu setiap unit dalam jam, rentang yang sama besar
 * @param [jamEfektif] Jam kerja efektif setahun, di atas 0; 1.250 bila tidak diisi
 * @returns Banyaknya pegawai, tidak dibulatkan
 */
export function KEBUTUHAN_PEGAWAI(volume: any[][], waktuPerUnit: any[][], jamEfektif?: any): number {
  const volumes = cells(volume);
  const times = cells(waktuPerUnit);
  if (volumes.length !== times.length) throw invalid(`Rentang volume berisi ${volumes.length} sel dan rentang waktu ${times.length} sel; pilih rentang yang sama besar.`);
  const beban = volumes.flatMap((cell, index) => {
    const time = times[index];
    if (isBlank(cell) && isBlank(time)) return [];
    const jumlah = amount(cell, `volume ke-${index + 1}`).value;
    if (jumlah.n < 0n) throw invalid(`Volume ke-${index + 1} ${shown(cell)} kurang dari 0; ketik angka 0 atau lebih.`);
    return [{ volume: jumlah, jamPerUnit: hours(time, `waktu ke-${index + 1}`) }];
  });
  if (beban.length === 0) throw notAvailable("Belum ada volume dan waktu yang terisi; isi sedikitnya satu pasangan.");
  const perYear = isBlank(jamEfektif) ? exact.exact(jamEfektifSetahun.jam) : hours(jamEfektif, "jam efektif");
  if (perYear.n <= 0n) throw invalid(`Jam efektif ${shown(jamEfektif)} tidak dapat menjadi pembagi; ketik angka di atas 0, misalnya 1250.`);
  return exact.toNumber(kebutuhanPegawai(beban, perYear));
}
