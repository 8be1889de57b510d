import type { Profil } from "../base/setting";
import { grouped } from "../base/grouped";
import { folded } from "../base/words";
import type { Message } from "../check/finding";
import type { BarisRekap, BarisPolaUnit, RekapRejim } from "../regulations/rekap";
import { kunciOrang, nipPenuh } from "./kumpul";
import { dalamPeriode, kunciUnit, type Unit } from "./unit";

/** How far a stage is. */
export type Keadaan = "belum" | "sebagian" | "sudah";

/** The three stages of an evaluation, periodic and annual alike: the organisation's predikat, its pattern, the people's predikat. */
export interface Tahapan {
  /** Levels to choose from; empty where the regulation knows no predikat of the organisation. */
  readonly pilihan: readonly string[];
  readonly keadaan: { readonly capaian: Keadaan; readonly pola: Keadaan; readonly predikat: Keadaan };
  /** Undefined until it is one unit whose organisation's predikat is set, with somebody counted. */
  readonly pola: PolaTahap | undefined;
  /** People who have a predikat, and those of the same periods who have none yet or one that is no word of the regulation. */
  readonly berpredikat: number;
  readonly belum: readonly BarisRekap[];
  /** Heads of unit with the rating of hasil kerja that corresponds to the organisation's predikat. */
  readonly usulPimpinan: readonly UsulPimpinan[];
}

/** The pattern of one unit: its limits in percent and in heads, and what is to be said of it. */
export interface PolaTahap {
  readonly capaian: string;
  readonly baris: readonly BarisPolaUnit[];
  readonly catatan: readonly Message[];
  /** Null where the unit is large enough for it. */
  readonly kecil: Message | null;
}

/** A proposal, not a fact: the assessor decides. */
export interface UsulPimpinan {
  readonly baris: BarisRekap;
  readonly capaian: string;
  readonly usul: string;
  /** The rating that is there now equals it. */
  readonly sama: boolean;
}

/** The stages of units of one regulation, taken together. */
export function tahapan(unit: readonly Unit[], profil: Profil): Tahapan {
  const [first] = unit;
  const pola = first?.peraturan?.rekap?.pola;
  const set = unit.flatMap((each) => {
    const capaian = pola?.capaian.find((level) => level === each.capaianOrganisasi);
    return pola && capaian !== undefined ? [{ unit: each, pola, capaian }] : [];
  });
  const patterned = set.filter((each) => each.unit.dihitung.length > 0);
  const berpredikat = unit.reduce((sum, { dihitung }) => sum + dihitung.length, 0);
  const belum = unit.flatMap((each) => each.tidakDihitung.flatMap(({ baris, sebab }) => ((sebab === "tanpa-predikat" || sebab === "tak-dikenal") && dalamPeriode(each, baris) ? [baris] : [])));
  const [only] = patterned;
  return {
    pilihan: pola?.capaian ?? [],
    keadaan: { capaian: sejauh(set.length, unit.length), pola: sejauh(patterned.length, unit.length), predikat: sejauh(berpredikat, berpredikat + belum.length) },
    pola: unit.length === 1 && only ? polaDari(only, profil) : undefined,
    berpredikat,
    belum,
    usulPimpinan: set.flatMap((each) => {
      const usul = each.pola.usulPimpinan(each.capaian);
      return each.unit.orang.flatMap((baris) => (baris.pimpinan && dalamPeriode(each.unit, baris) ? [{ baris, capaian: each.capaian, usul, sama: baris.ratingHasil === usul }] : []));
    }),
  };
}

function sejauh(done: number, all: number): Keadaan {
  return done === 0 ? "belum" : done < all ? "sebagian" : "sudah";
}

function polaDari({ unit: { dihitung: { length: n } }, pola, capaian }: { readonly unit: Unit; readonly pola: NonNullable<RekapRejim["pola"]>; readonly capaian: string }, profil: Profil): PolaTahap {
  return { capaian, baris: pola.baris(capaian, n, profil), catatan: pola.catatan(capaian, n, profil), kecil: pola.catatanKecil(n, profil) };
}

/** The rows of one person, to be looked up in `riwayat`: by the NIP, else by the name within the unit. */
export function kunciRiwayat(baris: Pick<BarisRekap, "nip" | "nama" | "unit">): string {
  return nipPenuh(baris.nip) ?? `${folded(kunciOrang(baris))} ${kunciUnit(baris.unit)}`;
}

/** The periods of each person who has several, oldest first: the year is reviewed with its parts in sight, and is no average of them. */
export function riwayat(semua: readonly BarisRekap[]): ReadonlyMap<string, readonly BarisRekap[]> {
  const several = [...grouped(semua, (baris) => (nipPenuh(baris.nip) === null && baris.nama === null ? undefined : kunciRiwayat(baris)))].filter(([, rows]) => rows.length > 1);
  return new Map(several.map(([kunci, rows]) => [kunci, [...rows].sort(byEnd)] as const));
}

/** By the last day; of those that end together the shorter first, so that a year follows its last quarter. */
function byEnd({ periode: a }: BarisRekap, { periode: b }: BarisRekap): number {
  return (a?.sampai ?? "").localeCompare(b?.sampai ?? "") || (b?.dari ?? "").localeCompare(a?.dari ?? "");
}
