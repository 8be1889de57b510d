import type { Profil } from "../base/setting";
import type { Message } from "../check/finding";
import type { BarisRekap, BarisPolaUnit } from "../regulations/rekap";
import { kunciOrang } from "./kumpul";
import type { Unit } from "./unit";

/** The three stages of an evaluation, periodic and annual alike: the organisation's predikat, its pattern, the people's predikat. */
export interface Tahapan {
  /** Levels to choose from; empty where the regulation knows no predikat of the organisation. */
  readonly pilihan: readonly string[];
  readonly capaian: string | null;
  /** Undefined until the organisation's predikat is set and somebody is counted. */
  readonly pola: { readonly baris: readonly BarisPolaUnit[]; readonly catatan: readonly Message[] } | undefined;
  /** People who have a predikat, and those who have none yet. */
  readonly berpredikat: number;
  readonly belum: readonly BarisRekap[];
  /** Heads of unit with the rating of hasil kerja that corresponds to the organisation's predikat. */
  readonly usulPimpinan: readonly UsulPimpinan[];
}

/** A proposal, not a fact: the assessor decides. */
export interface UsulPimpinan {
  readonly baris: BarisRekap;
  readonly usul: string;
  /** The rating that is there now equals it. */
  readonly sama: boolean;
}

export function tahapan({ peraturan, capaianOrganisasi, dihitung, tidakDihitung, orang }: Unit, profil: Profil): Tahapan {
  const pola = peraturan?.rekap?.pola;
  const capaian = pola?.capaian.find((each) => each === capaianOrganisasi) ?? null;
  const n = dihitung.length;
  return {
    pilihan: pola?.capaian ?? [],
    capaian,
    pola: pola && capaian !== null && n > 0 ? { baris: pola.baris(capaian, n, profil), catatan: pola.catatan(capaian, n, profil) } : undefined,
    berpredikat: n,
    belum: tidakDihitung.flatMap(({ baris, sebab }) => (sebab === "tanpa-predikat" ? [baris] : [])),
    usulPimpinan: pola && capaian !== null ? orang.filter(({ pimpinan }) => pimpinan).map((baris) => ({ baris, usul: pola.usulPimpinan(capaian), sama: baris.ratingHasil === pola.usulPimpinan(capaian) })) : [],
  };
}

/** The periods of one person, oldest first: the year is reviewed with its parts in sight, and is no average of them. */
export function riwayat(semua: readonly BarisRekap[], seorang: BarisRekap): readonly BarisRekap[] {
  const kunci = kunciOrang(seorang);
  const end = ({ periode }: BarisRekap) => `${periode?.sampai ?? ""} ${periode?.dari ?? ""}`;
  return semua.filter((each) => kunciOrang(each) === kunci).sort((a, b) => (end(a) < end(b) ? -1 : 1));
}
