import type { CivilDate } from "../../base/civilDate";
import type { Exact } from "../../base/exact";
import type { Golongan } from "../umum/golongan";
import { akumulasi, penetapan, perkiraan, selisihKebijakan, type Akumulasi, type Penetapan, type Perkiraan, type Saldo, type UnsurPenetapan } from "./pak";
import type { Kebijakan, MasaKinerja } from "./masa";
import { konversiSejak, type Jenjang } from "./parameters";

/** A functional official as far as angka kredit asks; "" where nothing is known. */
export interface PejabatFungsional {
  readonly nama: string;
  /** Digits, or as written. */
  readonly nip: string;
  readonly jabatan: string;
  readonly unit: string;
  readonly instansi: string;
  readonly penilai: { readonly nama: string; readonly nip: string };
  readonly jenjang: Jenjang;
  readonly golongan: Golongan | null;
  /** TMT of the jenjang: evaluations before it don't count; null: all do. */
  readonly sejak: CivilDate | null;
  readonly masa: readonly MasaKinerja[];
  readonly lama: Saldo;
  /** Of these what stands on the sheet Penetapan, typed by a person. */
  readonly diketik: readonly UnsurPenetapan[];
  readonly ijazahBaru: boolean;
}

/** Everything that the sheets and the pane show of one official. */
export interface HasilPak {
  readonly pejabat: PejabatFungsional;
  readonly kebijakan: Kebijakan;
  /** The first day that counts: TMT of the jenjang, or the day since which predikat are converted. */
  readonly sejak: CivilDate;
  /** Some evaluations, or parts of them, lie before that day. */
  readonly adaSebelum: boolean;
  readonly akumulasi: Akumulasi;
  readonly penetapan: Penetapan;
  /** Empty where nothing can be said, as at the end of the ladder. */
  readonly menujuPangkat: readonly Perkiraan[];
  readonly menujuJenjang: readonly Perkiraan[];
  /** What the other policy gives, and how much more that is. */
  readonly lain: { readonly lain: Kebijakan; readonly jumlah: Exact; readonly selisih: Exact };
}

/**
 * Konversi, Akumulasi and Penetapan of one official.
 * @cite perBkn3 Pasal 13 dan Lampiran
 */
export function hasilPak(pejabat: PejabatFungsional, kebijakan: Kebijakan): HasilPak {
  const { masa, jenjang, golongan, lama, ijazahBaru } = pejabat;
  const sejak = pejabat.sejak !== null && pejabat.sejak > konversiSejak.tanggal ? pejabat.sejak : konversiSejak.tanggal;
  const counted = akumulasi(masa, jenjang, kebijakan, sejak);
  const last = counted.baris[counted.baris.length - 1];
  const sesudah = last ? { tahun: last.tahun, bulan: last.sampai } : null;
  const found = penetapan({ jenjang, golongan, lama, konversi: counted.jumlah, ijazahBaru });
  return {
    pejabat,
    kebijakan,
    sejak,
    adaSebelum: masa.some(({ dari }) => dari < sejak),
    akumulasi: counted,
    penetapan: found,
    menujuPangkat: found.pangkat ? perkiraan(found.pangkat.kurang, jenjang, sesudah) : [],
    menujuJenjang: found.jenjang ? perkiraan(found.jenjang.kurang, jenjang, sesudah) : [],
    lain: selisihKebijakan(masa, jenjang, kebijakan, sejak),
  };
}
