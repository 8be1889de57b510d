import { civilDate, daysBetween, daysInMonth, monthIndex, parts, type CivilDate } from "../../base/civilDate";
import { jenisEvaluasi } from "../permen6/jenisEvaluasi";
import type { Predikat } from "../permen6/predikat";
import type { JenisEvaluasi } from "../rekap";
import type { Jenjang } from "./parameters";

/** A period of a functional official that was assessed. */
export interface MasaKinerja {
  readonly dari: CivilDate;
  readonly sampai: CivilDate;
  readonly predikat: Predikat;
  readonly jenjang: Jenjang;
}

/** Which predikat a month takes that both an annual and a periodic evaluation cover. */
export type Kebijakan = JenisEvaluasi;

/** A month of the calendar. */
export interface Bulan {
  readonly tahun: number;
  /** 1 to 12. */
  readonly bulan: number;
}

export interface BulanDihitung extends Bulan {
  readonly masa: MasaKinerja;
}

export interface BulanKinerja {
  /** Each month once, in the order of the calendar. */
  readonly dihitung: readonly BulanDihitung[];
  /** Months of which two evaluations that overlap say different things: counted for neither. */
  readonly bentrok: readonly Bulan[];
  /** Months of which less than half is covered. */
  readonly kurangDariSetengah: readonly Bulan[];
}

/**
 * Which evaluation each month is counted for; no month is counted twice.
 * @param sejak days before it don't count (TMT of the jenjang); null: all do
 * @see readings `permen1/bulan-sebagian`, `permen1/tahunan-atau-periodik`
 */
export function bulanKinerja(masa: readonly MasaKinerja[], kebijakan: Kebijakan, sejak: CivilDate | null): BulanKinerja {
  const covering = new Map<number, Cover[]>();
  for (const each of masa) for (const [index, cover] of coversOf(each, sejak)) covering.set(index, [...(covering.get(index) ?? []), cover]);
  const dihitung: BulanDihitung[] = [];
  const bentrok: Bulan[] = [];
  const kurangDariSetengah: Bulan[] = [];
  for (const [index, all] of [...covering].sort(([a], [b]) => a - b)) {
    const month = { tahun: Math.floor(index / 12), bulan: (index % 12) + 1 };
    const enough = all.filter((cover) => isEnough(index, cover));
    const preferred = enough.filter((cover) => jenisEvaluasi(cover.masa) === kebijakan);
    const [first, ...others] = [...(preferred.length > 0 ? preferred : enough)].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
    if (!first) kurangDariSetengah.push(month);
    else if (others.some((other) => overlap(first, other) && !sameVerdict(first.masa, other.masa))) bentrok.push(month);
    else dihitung.push({ ...month, masa: first.masa });
  }
  return { dihitung, bentrok, kurangDariSetengah };
}

/**
 * Months of which a period covers half the days or more, as year × 12 + month − 1.
 * @see readings `permen1/bulan-sebagian`
 */
export function bulanDalam(masa: Pick<MasaKinerja, "dari" | "sampai">): readonly number[] {
  return [...coversOf(masa, null)].filter(([index, cover]) => isEnough(index, cover)).map(([index]) => index);
}

const isEnough = (index: number, { from, to }: Pick<Cover, "from" | "to">): boolean => 2 * (to - from + 1) >= daysInMonth(Math.floor(index / 12), (index % 12) + 1);

/** Days of one month that an evaluation covers. */
interface Cover<M = MasaKinerja> {
  readonly masa: M;
  readonly from: number;
  readonly to: number;
}

function* coversOf<M extends Pick<MasaKinerja, "dari" | "sampai">>(masa: M, sejak: CivilDate | null): Generator<readonly [number, Cover<M>]> {
  const dari = sejak !== null && sejak > masa.dari ? sejak : masa.dari;
  if (daysBetween(dari, masa.sampai) < 0) return;
  const first = monthIndex(dari);
  const last = monthIndex(masa.sampai);
  for (let index = first; index <= last; index++) {
    const to = index === last ? parts(masa.sampai).day : daysInMonth(Math.floor(index / 12), (index % 12) + 1);
    yield [index, { masa, from: index === first ? parts(dari).day : 1, to }];
  }
}

const overlap = (a: Cover, b: Cover): boolean => a.from <= b.to && b.from <= a.to;
const sameVerdict = (a: MasaKinerja, b: MasaKinerja): boolean => a.predikat === b.predikat && a.jenjang === b.jenjang;

/** Last day of the month that lies so many months after another. */
export function akhirBulanSesudah({ tahun, bulan }: Bulan, banyak: number): CivilDate {
  const index = tahun * 12 + bulan - 1 + banyak;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const day = civilDate(year, month, daysInMonth(year, month));
  if (!day) throw new RangeError(`beyond the calendar: ${tahun}-${bulan} + ${banyak} months`);
  return day;
}
