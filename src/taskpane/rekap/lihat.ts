import { dateIn } from "../../core/base/civilDate";
import type { Language } from "../../core/check/message";
import type { Profil } from "../../core/base/setting";
import { folded } from "../../core/base/words";
import { seandainya } from "../../core/rekap/kuadran";
import { kunciPeriode } from "../../core/rekap/kumpul";
import { kunciRiwayat, type PolaTahap } from "../../core/rekap/tahap";
import { sebaran } from "../../core/rekap/unit";
import { regulations } from "../../core/regulations/index";
import type { BarisPolaUnit, BarisRekap, RekapRejim, TemuanRekap } from "../../core/regulations/rekap";
import { kunci, type Andai } from "./kotak";

/** A period that a rekap may count. */
export interface PilihanPeriode {
  readonly kunci: string;
  readonly periode: BarisRekap["periode"];
  readonly peraturan: string;
  readonly jumlah: number;
}

/** Every period among the rows, latest first. */
export function periodsOf(baris: readonly BarisRekap[]): readonly PilihanPeriode[] {
  const found = new Map<string, PilihanPeriode>();
  for (const each of baris) {
    const key = kunciPeriode(each);
    const before = found.get(key);
    found.set(key, { kunci: key, periode: each.periode, peraturan: regulations.find(({ id }) => id === each.peraturan)?.title ?? "", jumlah: (before?.jumlah ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => (b.periode?.sampai ?? "").localeCompare(a.periode?.sampai ?? ""));
}

export function periodeText(periode: NonNullable<BarisRekap["periode"]>, language: Language): string {
  return `${dateIn(periode.dari, language)} – ${dateIn(periode.sampai, language)}`;
}

export function dicari(orang: readonly BarisRekap[], cari: string): readonly BarisRekap[] {
  const words = folded(cari);
  return words === "" ? orang : orang.filter(({ nama, nip, jabatan }) => [nama, nip, jabatan].some((text) => folded(text ?? "").includes(words)));
}

/** The periods of people who have several, by `kunciRiwayat`. */
export type Riwayat = ReadonlyMap<string, readonly BarisRekap[]>;

export function riwayatDari(riwayat: Riwayat, baris: BarisRekap): readonly BarisRekap[] {
  return riwayat.get(kunciRiwayat(baris)) ?? [];
}

/** The people as they would be after the supposed moves. */
export function denganAndai(orang: readonly BarisRekap[], andai: Andai, rejim: RekapRejim): readonly BarisRekap[] {
  if (andai.size === 0) return orang;
  return seandainya(orang, orang.flatMap((each) => { const to = andai.get(kunci(each)); return to ? [{ orang: each, hasil: to.hasil, perilaku: to.perilaku }] : []; }), rejim);
}

/** One predikat or sebutan: what is counted and what the pattern says; heads and percent. */
export interface BarisSebaran {
  readonly sebutan: string;
  readonly jumlah: number;
  readonly persen: number;
  readonly pola: BarisPolaUnit | undefined;
  readonly menyimpang: boolean;
}

export interface Sebaran {
  readonly baris: readonly BarisSebaran[];
  readonly n: number;
  /** What the regulation says of these people as a unit. */
  readonly temuan: readonly TemuanRekap[];
}

/** Counts by word, best first, against the pattern of the unit where it has one. */
export function sebaranDari(orang: readonly BarisRekap[], rejim: RekapRejim, pola: PolaTahap | undefined, profil: Profil): Sebaran {
  const n = orang.length;
  const baris = Object.entries(sebaran(orang, rejim.sebutan)).map(([sebutan, jumlah]): BarisSebaran => {
    const own = pola?.baris.find(({ predikat }) => predikat === sebutan);
    return { sebutan, jumlah, persen: n === 0 ? 0 : (100 * jumlah) / n, pola: own, menyimpang: own !== undefined && (jumlah < own.palingSedikit || jumlah > own.palingBanyak) };
  });
  return { baris, n, temuan: pola ? (rejim.temuanUnit?.(orang, pola.capaian, profil) ?? []) : [] };
}
