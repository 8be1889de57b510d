import { add, compare, div, exact, floor, isInteger, max, sub, sum, zero, type Exact } from "../../base/exact";
import type { CivilDate } from "../../base/civilDate";
import { PREDIKAT } from "../permen6/parameters";
import type { Predikat } from "../permen6/predikat";
import type { Golongan } from "../umum/golongan";
import { angkaKredit, angkaKreditDasar, angkaKreditIntegrasi, angkaKreditPendidikan, angkaKreditPerpindahan, kebutuhanKenaikanJenjang, kebutuhanKenaikanPangkat } from "./formulas";
import { akhirBulanSesudah, bulanKinerja, type Bulan, type BulanKinerja, type Kebijakan, type MasaKinerja } from "./masa";
import { golonganJenjang, koefisien, persentasePredikat, type Jenjang } from "./parameters";

/** Months in a row of one year that one evaluation counts for: a row of Akumulasi. */
export interface BarisKonversi {
  readonly tahun: number;
  /** 1 to 12, both counted. */
  readonly dari: number;
  readonly sampai: number;
  readonly bulan: number;
  readonly predikat: Predikat;
  readonly jenjang: Jenjang;
  readonly persen: number;
  readonly koefisien: number;
  readonly angkaKredit: Exact;
}

export interface Akumulasi extends Omit<BulanKinerja, "dihitung"> {
  readonly baris: readonly BarisKonversi[];
  readonly jumlah: Exact;
  /** Months in another jenjang: what they yielded does not go along into the present one. */
  readonly jenjangLain: readonly BarisKonversi[];
}

/**
 * Angka kredit of all evaluations in the present jenjang, each month once.
 * @cite perBkn3 Pasal 13
 * @param sejak TMT of the jenjang; null: all months count
 * @see readings `permen1/bulan-sebagian`, `permen1/tahunan-atau-periodik`
 */
export function akumulasi(masa: readonly MasaKinerja[], jenjang: Jenjang, kebijakan: Kebijakan, sejak: CivilDate | null): Akumulasi {
  const { dihitung, ...rest } = bulanKinerja(masa, kebijakan, sejak);
  const rows: BarisKonversi[] = [];
  let before: (typeof dihitung)[number] | undefined;
  for (const each of dihitung) {
    const last = rows[rows.length - 1];
    const goesOn = last && before?.masa === each.masa && last.tahun === each.tahun && last.sampai + 1 === each.bulan;
    if (goesOn) rows.pop();
    rows.push(rowOf(each.masa, each.tahun, goesOn ? last.dari : each.bulan, each.bulan));
    before = each;
  }
  const baris = rows.filter((row) => row.jenjang === jenjang);
  return { ...rest, baris, jumlah: sum(baris.map((row) => row.angkaKredit)), jenjangLain: rows.filter((row) => row.jenjang !== jenjang) };
}

function rowOf({ predikat, jenjang }: MasaKinerja, tahun: number, dari: number, sampai: number): BarisKonversi {
  const bulan = sampai - dari + 1;
  return { tahun, dari, sampai, bulan, predikat, jenjang, persen: persentasePredikat[predikat], koefisien: koefisien[jenjang], angkaKredit: angkaKredit(predikat, jenjang, bulan) };
}

/** Rows of Penetapan, in its order. */
export const UNSUR_PENETAPAN = ["dasar", "jfLama", "penyesuaian", "konversi", "pendidikan"] as const;
export type UnsurPenetapan = (typeof UNSUR_PENETAPAN)[number];

/** Angka kredit by unsur; null where nobody has said. */
export type Saldo = Readonly<Record<UnsurPenetapan, Exact | null>>;

/** How a functional official came into the present jenjang. */
export type Asal =
  /** First appointment, or a rise of jenjang: from 0. */
  | { readonly jenis: "awal" }
  /** Carried over from the last Penetapan. */
  | { readonly jenis: "penetapan"; readonly saldo: Saldo }
  /** From the old angka kredit before 2023. */
  | { readonly jenis: "integrasi"; readonly akLama: Exact; readonly golongan: Golongan }
  | { readonly jenis: "perpindahan"; readonly predikat: Predikat; readonly bulanDalamPangkat: number; readonly golongan: Golongan; readonly pangkatPuncak: boolean };

const tanpaSaldo: Saldo = { dasar: zero, jfLama: zero, penyesuaian: zero, konversi: zero, pendidikan: zero };

/**
 * The column LAMA of Penetapan.
 * @cite perBkn3 Pasal 7 dan Lampiran
 * @see readings `permen1/ak-dasar`, `permen1/integrasi-nol`
 */
export function saldoLama(asal: Asal, jenjang: Jenjang): Saldo {
  switch (asal.jenis) {
    case "awal":
      return tanpaSaldo;
    case "penetapan":
      return asal.saldo;
    case "integrasi":
      return { ...tanpaSaldo, jfLama: angkaKreditIntegrasi(asal.akLama, asal.golongan) };
    case "perpindahan": {
      const dasar = angkaKreditDasar(asal.golongan);
      return { ...tanpaSaldo, dasar: dasar === null ? null : exact(dasar), penyesuaian: angkaKreditPerpindahan(asal.predikat, jenjang, asal.bulanDalamPangkat, zero, asal.pangkatPuncak) };
    }
  }
}

export interface BarisPenetapan {
  readonly unsur: UnsurPenetapan;
  readonly lama: Exact | null;
  readonly baru: Exact | null;
  readonly jumlah: Exact | null;
}

export interface Penetapan {
  readonly baris: readonly BarisPenetapan[];
  /** Null while something is missing. */
  readonly kumulatif: Exact | null;
  readonly pangkat: Ambang | null;
  readonly jenjang: Ambang | null;
}

/** What a rise asks, counted from the beginning of the jenjang. */
export interface Ambang {
  readonly perlu: Exact;
  /** 0 when it is reached. */
  readonly kurang: Exact;
  /** Carried on after a rise of pangkat; lapses at a rise of jenjang. */
  readonly lebih: Exact;
}

export interface UntukPenetapan {
  readonly jenjang: Jenjang;
  readonly golongan: Golongan | null;
  readonly lama: Saldo;
  readonly konversi: Exact;
  /** A higher degree that has not been counted before. */
  readonly ijazahBaru: boolean;
}

/**
 * The table of Penetapan: old, new and sum by unsur, and what is missing for the next pangkat and jenjang.
 * @cite perBkn3 Lampiran, penetapan angka kredit
 * @see readings `permen1/ambang-kumulatif`, `permen1/pendidikan`
 */
export function penetapan({ jenjang, golongan, lama, konversi, ijazahBaru }: UntukPenetapan): Penetapan {
  const baru: Saldo = { dasar: zero, jfLama: zero, penyesuaian: zero, konversi, pendidikan: ijazahBaru ? angkaKreditPendidikan(jenjang) : zero };
  const baris = UNSUR_PENETAPAN.map((unsur) => ({ unsur, lama: lama[unsur], baru: baru[unsur], jumlah: both(lama[unsur], baru[unsur]) }));
  const kumulatif = baris.reduce<Exact | null>((total, { jumlah }) => both(total, jumlah), zero);
  return { baris, kumulatif, pangkat: ambangDari(kumulatif, ambangPangkat(jenjang, golongan)), jenjang: ambangDari(kumulatif, kebutuhanKenaikanJenjang(jenjang)) };
}

const both = (a: Exact | null, b: Exact | null): Exact | null => (a === null || b === null ? null : add(a, b));

function ambangDari(kumulatif: Exact | null, perlu: number | null): Ambang | null {
  if (kumulatif === null || perlu === null) return null;
  const need = exact(perlu);
  return { perlu: need, kurang: max(sub(need, kumulatif), zero), lebih: max(sub(kumulatif, need), zero) };
}

/**
 * Angka kredit from the beginning of the jenjang that the next pangkat asks: the need of one pangkat for each golongan of the
 * jenjang up to the present one; null at the end of the ladder, or where the golongan is unknown or not of this jenjang.
 * @cite perBkn3 Lampiran, angka kredit kumulatif kenaikan pangkat dan kenaikan jenjang
 * @see readings `permen1/ambang-kumulatif`
 */
export function ambangPangkat(jenjang: Jenjang, golongan: Golongan | null): number | null {
  const need = kebutuhanKenaikanPangkat(jenjang, golongan);
  const step = golongan === null ? -1 : golonganJenjang[jenjang].indexOf(golongan);
  return need === null || step < 0 ? null : need * (step + 1);
}

export interface Perkiraan {
  readonly predikat: Predikat;
  /** Whole months until nothing is missing; 0 when nothing is. */
  readonly bulan: number;
  /** End of that month; null without a month to count from. */
  readonly pada: CivilDate | null;
}

/**
 * By when what is missing is reached, were each coming month at the same predikat.
 * @cite perBkn3 Pasal 13
 * @param sesudah the last month that is counted
 */
export function perkiraan(kurang: Exact, jenjang: Jenjang, sesudah: Bulan | null): readonly Perkiraan[] {
  return PREDIKAT.map((predikat) => {
    const months = div(kurang, angkaKredit(predikat, jenjang, 1));
    const bulan = compare(kurang, zero) <= 0 ? 0 : isInteger(months) ? floor(months) : floor(months) + 1;
    return { predikat, bulan, pada: sesudah === null ? null : akhirBulanSesudah(sesudah, bulan) };
  });
}

/** What the other policy would give, and how much more that is; the same months, other predikat. */
export function selisihKebijakan(masa: readonly MasaKinerja[], jenjang: Jenjang, kebijakan: Kebijakan, sejak: CivilDate | null): { readonly lain: Kebijakan; readonly jumlah: Exact; readonly selisih: Exact } {
  const lain = kebijakan === "tahunan" ? "periodik" : "tahunan";
  const jumlah = akumulasi(masa, jenjang, lain, sejak).jumlah;
  return { lain, jumlah, selisih: sub(jumlah, akumulasi(masa, jenjang, kebijakan, sejak).jumlah) };
}
