import type { BarisRekap } from "../../../src/core/regulations/rekap";
import { takDiketahui } from "../../../src/core/regulations/umum/isiRekap";

export const tahun = (year: number) => ({ dari: `${year}-01-01`, sampai: `${year}-12-31` }) as const;

let serial = 0;
/** Someone of a rekap, each time another. */
export function orang(isi: Partial<BarisRekap> = {}): BarisRekap {
  serial += 1;
  return { ...takDiketahui, at: { sheet: "Evaluasi", rect: { top: serial, left: 0, bottom: serial, right: 0 } }, nama: `Pegawai ${serial}`, nip: `19870315201101${String(1000 + serial)}`, jabatan: null, unit: "Dinas Contoh", periode: tahun(2024), peraturan: "permen6", predikat: "Baik", sel: {}, berkas: null, formulir: "permen6/evaluasi", angkaKredit: null, ...isi };
}
