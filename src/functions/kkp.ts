// Excel hands over anything, so parameters are `any`: cell.ts reads them.
/* eslint-disable @typescript-eslint/no-explicit-any */
import { exact, kalibrasi } from "../core/index";
import { answer, cells, isBlank, invalid, notAvailable, notNegative, number, sentenceStart, shown, spill, type Input } from "./cell";

function share(input: Input, name: string) {
  if (isBlank(input)) throw notAvailable(`${sentenceStart(name)} kosong; isi menurut Tabel Konversi instansi karena tidak ada persentase resmi.`);
  const value = number(input, name);
  if (value.n > 0n && exact.compare(value, exact.exact(1)) < 0) throw invalid(`${sentenceStart(name)} ${shown(input)} berupa pecahan; ketik 20 untuk 20%.`);
  if (value.n < 0n || exact.compare(value, exact.exact(100)) > 0) throw invalid(`${sentenceStart(name)} ${shown(input)} di luar 0–100; ketik persentase antara 0 dan 100.`);
  return value;
}

/**
 * Kalibrasi kinerja KKP (Permen KP 5/2017): Baik, Cukup, Kurang menurut peringkat dan dua persentase instansi (bacaan: jumlah dibulatkan ke bawah, nilai sama yang tidak muat utuh menjadi Cukup).
 * @customfunction KALIBRASI
 * @param nilai Nilai semua pegawai, 0 atau lebih; rujuk hanya baris yang terisi
 * @param [persenBaik] Persentase Baik menurut tabel instansi; ketik 20 untuk 20%
 * @param [persenKurang] Persentase Kurang menurut tabel instansi
 * @returns Label setiap sel; sel kosong menjadi teks kosong
 */
export function KALIBRASI(nilai: any[][], persenBaik?: any, persenKurang?: any): any[][] {
  const baik = share(persenBaik, "persen Baik");
  const kurang = share(persenKurang, "persen Kurang");
  const values = cells(nilai).flatMap((cell, index) => (isBlank(cell) ? [] : [notNegative(cell, `nilai ke-${index + 1}`)]));
  const labels = answer(() => kalibrasi(values, baik, kurang), {
    "persen-melebihi-100": `Persen Baik ${shown(persenBaik)} dan persen Kurang ${shown(persenKurang)} bersama-sama melebihi 100; kurangi salah satunya.`,
  });
  return spill(nilai, labels);
}
