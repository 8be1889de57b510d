// Excel hands over anything, so parameters are `any`: cell.ts reads them.
/* eslint-disable @typescript-eslint/no-explicit-any */
import { civilDate, nipSentence, readNip, type NipProblem } from "../core/index";
import { invalid, isBlankOrZero, notAvailable, plain, shown, type Input } from "./cell";

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
