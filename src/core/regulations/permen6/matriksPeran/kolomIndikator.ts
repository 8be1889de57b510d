import { sentenceKey } from "./kalimat";
import { kunciKolom, type Kolom, type Matriks, type Peran } from "./matriks";

/** What takes a column: a result of the leader with all its indicators, or each indicator. */
export const KOLOM_PER = ["sasaran", "indikator"] as const;
export type KolomPer = (typeof KOLOM_PER)[number];

/** A column, and where its roles stood before. */
interface Ubahan {
  readonly kolom: Kolom;
  peran(roles: readonly (readonly Peran[])[]): readonly Peran[];
}

/** Whether a role says by its words or its own indicators that it is for an indicator of the leader. */
export function menyebut({ teks, indikator }: Pick<Peran, "teks" | "indikator">, iki: string): boolean {
  return [teks, ...indikator.map((each) => each.iki)].some((each) => sentenceKey(each) === sentenceKey(iki));
}

/** Whether two columns are of one result of one leader. */
export const sehasil = (a: Kolom | undefined, b: Kolom | undefined): boolean => a !== undefined && b !== undefined && a.pemilik === b.pemilik && a.sasaran === b.sasaran;

/** The same matrix with a column for each result, or for each indicator. Nothing is lost either way. */
export function kolomPer(matriks: Matriks, per: KolomPer): Matriks {
  const made = per === "indikator" ? matriks.kolom.flatMap((kolom, index) => dipecah(matriks, kolom, index)) : digabung(matriks);
  return { ...matriks, kolom: made.map(({ kolom }) => kolom), baris: matriks.baris.map((each) => ({ ...each, peran: made.map(({ peran }) => peran(each.peran)) })) };
}

/**
 * A column for each indicator. A role goes to the first one that it names; SKP name only the result that they support, so
 * roles that name none stay under the result itself, beside its indicators.
 */
function dipecah({ baris }: Matriks, kolom: Kolom, index: number): readonly Ubahan[] {
  const own = kunciKolom(kolom.sasaran, kolom.iki);
  // Behind the words stands whose it is, where two leaders have a result of the same.
  const behind = kolom.kunci.startsWith(own) ? kolom.kunci.slice(own.length) : "";
  const lines = kolom.iki.filter((line, at) => kolom.iki.findIndex((each) => sentenceKey(each) === sentenceKey(line)) === at);
  if (lines.length < 2) return [{ kolom, peran: (roles) => roles[index] ?? [] }];
  const lineOf = (role: Peran) => lines.findIndex((line) => menyebut(role, line));
  const part = (iki: readonly string[], at: number): Ubahan => ({
    kolom: { ...kolom, kunci: kunciKolom(kolom.sasaran, iki) + behind, iki, indikator: kolom.indikator.filter((each) => iki.some((line) => sentenceKey(line) === sentenceKey(each.iki))) },
    peran: (roles) => (roles[index] ?? []).filter((role) => lineOf(role) === at),
  });
  const rest = baris.some(({ peran }) => (peran[index] ?? []).some((role) => lineOf(role) < 0));
  return [...lines.map((line, at) => part([line], at)), ...(rest ? [part([], -1)] : [])];
}

/** Columns of one result as one, where the first of them stands. */
function digabung({ kolom }: Matriks): readonly Ubahan[] {
  return kolom.flatMap((first, index): readonly Ubahan[] => {
    if (kolom.findIndex((each) => sehasil(each, first)) !== index) return [];
    const all = kolom.flatMap((each, at) => (sehasil(each, first) ? [at] : []));
    if (all.length < 2) return [{ kolom: first, peran: (roles) => roles[index] ?? [] }];
    const behind = first.kunci.slice(kunciKolom(first.sasaran, first.iki).length);
    const iki = all.flatMap((at) => kolom[at]?.iki ?? []);
    return [{
      kolom: { ...first, kunci: kunciKolom(first.sasaran, iki) + behind, iki, indikator: all.flatMap((at) => kolom[at]?.indikator ?? []) },
      peran: (roles) => {
        const every = all.flatMap((at) => roles[at] ?? []);
        return every.filter(({ teks }, at) => every.findIndex((each) => sentenceKey(each.teks) === sentenceKey(teks)) === at);
      },
    }];
  });
}

/** The matrix with a column that it lacks, behind those of the same result. */
export function denganKolom(matriks: Matriks, kolom: Kolom): Matriks {
  const last = matriks.kolom.reduce((found, each, index) => (sehasil(each, kolom) ? index : found), matriks.kolom.length - 1);
  const insert = <T>(all: readonly T[], one: T): readonly T[] => [...all.slice(0, last + 1), one, ...all.slice(last + 1)];
  return { ...matriks, kolom: insert(matriks.kolom, kolom), baris: matriks.baris.map((each) => ({ ...each, peran: insert(each.peran, []) })) };
}
