import type { CellRef } from "../../../sheet/grid";
import { sentenceKey } from "./kalimat";
import type { Tingkat } from "../../umum/tingkatJabatan";

/** An indicator of a result with its target as written; "" where nothing is. */
export interface IndikatorPeran {
  readonly iki: string;
  readonly aspek: string;
  readonly target: string;
  readonly at: CellRef | undefined;
}

/** One column: a result of the leader, and the indicators that stand under it. */
export interface Kolom {
  /** Tells columns apart, and is the same after reading the sheet again. */
  readonly kunci: string;
  readonly sasaran: string;
  /** Lines under the result in the head of the matrix. */
  readonly iki: readonly string[];
  readonly indikator: readonly IndikatorPeran[];
  /** Key of the person whose result it is; undefined when no SKP says so. */
  readonly pemilik: string | undefined;
  readonly at: CellRef | undefined;
}

/** An intermediate result, output or service of one person for one column. */
export interface Peran {
  readonly teks: string;
  readonly indikator: readonly IndikatorPeran[];
  readonly at: CellRef | undefined;
  /** Name of the superior whose level it skips: the result is that of somebody further up. */
  readonly melewati?: string;
}

/** One row: a person, or a team where the source names no people. */
export interface Baris {
  readonly kunci: string;
  readonly nama: string;
  /** Digits; "" when unknown. */
  readonly nip: string;
  readonly jabatan: string;
  readonly unit: string;
  readonly tim: string;
  readonly tingkat: Tingkat | undefined;
  readonly koordinator: boolean;
  readonly at: CellRef | undefined;
  /** The title of the person's SKP, where one is among the sources. */
  readonly skp: CellRef | undefined;
  /** Roles for each column, in the order of the columns. */
  readonly peran: readonly (readonly Peran[])[];
}

/** A role that supports none of the columns, or of which it can't be told which one. */
export interface PeranLepas {
  readonly baris: string;
  readonly peran: Peran;
  /** The superior's result that it names; "" when it names none. */
  readonly rhkPimpinan: string;
  /** Where the superior's result stands or should stand. */
  readonly at: CellRef;
  readonly sebab: "kosong" | "tidak-ada" | "tidak-pasti";
}

/** Somebody with results that others support. */
export interface Pimpinan {
  readonly kunci: string;
  readonly nama: string;
  readonly nip: string;
  readonly jabatan: string;
  readonly tingkat: Tingkat | undefined;
  /** Key of the leader above, where that SKP is there too. */
  readonly atasan: string | undefined;
}

/** Matriks Pembagian Peran dan Hasil, from whatever sources. */
export interface Matriks {
  readonly pimpinan: readonly Pimpinan[];
  readonly kolom: readonly Kolom[];
  readonly baris: readonly Baris[];
  readonly lepas: readonly PeranLepas[];
  /** Pairs of rows that may be one person. */
  readonly ragu: readonly (readonly [string, string])[];
  /** Where findings go that have no cell of their own. */
  readonly at: CellRef;
}

export const matriksKosong: Matriks = { pimpinan: [], kolom: [], baris: [], lepas: [], ragu: [], at: { sheet: "", rect: { top: 0, left: 0, bottom: 0, right: 0 } } };

/** Result and indicators in one line. */
export const teksKolom = ({ sasaran, iki }: Pick<Kolom, "sasaran" | "iki">): string => [sasaran, ...iki].filter((line) => line !== "").join(" / ");

export const kunciKolom = (sasaran: string, iki: readonly string[]): string => [sasaran, ...iki].map(sentenceKey).join("|");

export const banyakPeran = ({ peran }: Pick<Baris, "peran">): number => peran.reduce((sum, roles) => sum + roles.length, 0);

/** The matrix with other roles in one cell; roles that stay keep their indicators and their place. */
export function denganPeran(matriks: Matriks, baris: string, kolom: number, teks: readonly string[]): Matriks {
  return {
    ...matriks,
    baris: matriks.baris.map((each) => {
      if (each.kunci !== baris) return each;
      const before = each.peran[kolom] ?? [];
      const roles = teks.map((text): Peran => before.find((role) => role.teks === text) ?? { teks: text, indikator: [], at: undefined });
      return { ...each, peran: matriks.kolom.map((_, index) => (index === kolom ? roles : (each.peran[index] ?? []))) };
    }),
  };
}

export interface Pilihan {
  /** Only the columns of this leader, and the people who are no leader above. */
  readonly pimpinan?: string;
  readonly tim?: string;
}

/** The part of a matrix that is shown: one leader's results, one team. Rows without a role in it stay when they have none at all. */
export function bagianMatriks(matriks: Matriks, { pimpinan, tim }: Pilihan): Matriks {
  const shown = matriks.kolom.flatMap(({ pemilik }, index) => (pimpinan === undefined || pemilik === pimpinan ? [index] : []));
  const rows = matriks.baris
    .filter((each) => tim === undefined || each.tim === tim)
    .filter((each) => pimpinan === undefined || (each.kunci !== pimpinan && (banyakPeran(each) === 0 || shown.some((index) => (each.peran[index] ?? []).length > 0))));
  return {
    ...matriks,
    kolom: shown.flatMap((index) => matriks.kolom[index] ?? []),
    baris: rows.map((each) => ({ ...each, peran: shown.map((index) => each.peran[index] ?? []) })),
  };
}
