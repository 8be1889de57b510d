import type { Orang } from "./orang";
import type { Isi } from "./kanvas";

/** Loose on purpose: faulty samples put text where a number is due. */
export interface Angka {
  readonly ak?: Isi;
  readonly kuant: Isi;
  readonly output?: Isi;
  readonly mutu: Isi;
  readonly waktu: Isi;
  readonly satuan?: Isi;
  /** "-" where the activity has no cost. Rupiah. */
  readonly biaya?: Isi;
}

export interface Kegiatan {
  readonly uraian: string;
  /** Credit of one output; the form shows it times the quantity. */
  readonly akButir?: number;
  readonly kodeButir?: string;
  readonly target: Angka;
  readonly realisasi?: Angka;
}

export interface Bahan {
  readonly pegawai: Orang;
  readonly penilai: Orang;
  readonly atasan?: Orang;
  readonly instansi: string;
  readonly kota: string;
  /** As printed: "2 Januari s.d. 31 Desember 2018". */
  readonly periode: string;
  readonly tanggalSusun: string;
  readonly tanggalNilai: string;
  readonly kegiatan: readonly Kegiatan[];
  readonly tambahan: readonly string[];
  readonly kreativitas: readonly { readonly uraian: string; readonly poin: number }[];
  /** Orientasi pelayanan … kepemimpinan; "-" where it is not scored. */
  readonly perilaku: readonly Isi[];
}

/** A line of the form in one go: text, quantity, unit, months; realisation as a list [kuant, mutu, waktu, biaya?]. */
export function kegiatan(uraian: string, target: readonly [kuant: Isi, output: string, waktu?: Isi, biaya?: Isi], realisasi?: readonly [kuant: Isi, mutu: Isi, waktu?: Isi, biaya?: Isi], ak?: number): Kegiatan {
  const [kuant, output, waktu = 12, biaya = "-"] = target;
  return {
    uraian,
    ...(ak === undefined ? {} : { akButir: ak }),
    target: { kuant, output, mutu: 100, waktu, satuan: "bln", biaya },
    ...(realisasi ? { realisasi: { kuant: realisasi[0], output, mutu: realisasi[1], waktu: realisasi[2] ?? 12, satuan: "bln", biaya: realisasi[3] ?? "-" } } : {}),
  };
}
