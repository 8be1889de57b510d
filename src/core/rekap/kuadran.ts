import type { BarisRekap, RekapRejim } from "../regulations/rekap";

/** One box of the kuadran: a rating of hasil kerja with one of perilaku. */
export interface Kotak<T> {
  readonly hasil: string;
  readonly perilaku: string;
  readonly predikat: string;
  readonly orang: readonly T[];
}

/**
 * The kuadran kinerja of people with both ratings: three rows of hasil kerja, the best first, of three boxes of perilaku,
 * the worst first, as the figure is drawn. Empty where the regulation has no ratings.
 */
export function kuadran<T extends Pick<BarisRekap, "ratingHasil" | "ratingPerilaku">>(orang: readonly T[], { rating }: RekapRejim): readonly (readonly Kotak<T>[])[] {
  if (!rating) return [];
  return [...rating.tingkat].reverse().map((hasil) =>
    rating.tingkat.map((perilaku) => ({ hasil, perilaku, predikat: rating.predikat(hasil, perilaku), orang: orang.filter((each) => each.ratingHasil === hasil && each.ratingPerilaku === perilaku) })),
  );
}

/** Someone moved to another box, to see what would follow. */
export interface Pindahan<T> {
  readonly orang: T;
  readonly hasil: string;
  readonly perilaku: string;
}

/** The people as they would be after the moves; nobody's rating is touched. */
export function seandainya<T extends Pick<BarisRekap, "ratingHasil" | "ratingPerilaku" | "predikat">>(orang: readonly T[], pindahan: readonly Pindahan<T>[], { rating }: RekapRejim): readonly T[] {
  const moved = new Map(pindahan.map((each) => [each.orang, each] as const));
  return orang.map((each) => {
    const to = moved.get(each);
    return to && rating ? { ...each, ratingHasil: to.hasil, ratingPerilaku: to.perilaku, predikat: rating.predikat(to.hasil, to.perilaku) } : each;
  });
}
