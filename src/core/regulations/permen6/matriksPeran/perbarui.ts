import { sentenceKey } from "./kalimat";
import type { Baris, Kolom, Matriks, Peran } from "./matriks";

/** What happened to a role since the matrix was last written. */
export interface PerubahanPeran {
  readonly jenis: "baru" | "diketik" | "hilang" | "dihapus";
  readonly nama: string;
  readonly sasaran: string;
  readonly teks: string;
}

export interface Diperbarui {
  readonly matriks: Matriks;
  readonly perubahan: readonly PerubahanPeran[];
}

/** A short mark of a role in its place, by which it is known again. FNV-1a over UTF-16 units. */
function tanda(baris: Baris, kolom: Kolom, peran: Peran): string {
  let hash = 0x811c9dc5;
  for (const letter of `${baris.kunci}|${sentenceKey(kolom.sasaran)}|${sentenceKey(peran.teks)}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Marks of all roles of a matrix, to be kept with the workbook. */
export function tandaPeran({ kolom, baris }: Matriks): readonly string[] {
  return baris.flatMap((by) => kolom.flatMap((column, index) => (by.peran[index] ?? []).map((role) => tanda(by, column, role))));
}

/**
 * The matrix as it is to be written: what the sources say now, with what was typed into the sheet, without what was taken
 * out of it there, and without what it only had from sources that no longer say so.
 * @param semua from all sources, the written sheet among them
 * @param sumber from all sources but the written sheet
 * @param tertulis from the written sheet alone; undefined when there is none yet
 * @param dulu marks of the roles that sources gave when it was last written
 */
export function perbarui(semua: Matriks, sumber: Matriks, tertulis: Matriks | undefined, dulu: readonly string[]): Diperbarui {
  if (!tertulis) return { matriks: semua, perubahan: [] };
  const [now, there, before] = [new Set(tandaPeran(sumber)), new Set(tandaPeran(tertulis)), new Set(dulu)];
  const perubahan: PerubahanPeran[] = [];
  const fate = (mark: string): PerubahanPeran["jenis"] | undefined => {
    if (now.has(mark)) return there.has(mark) ? undefined : before.has(mark) ? "dihapus" : "baru";
    return before.has(mark) ? "hilang" : "diketik";
  };
  const baris = semua.baris.map((by) => ({
    ...by,
    peran: semua.kolom.map((column, index) =>
      (by.peran[index] ?? []).filter((role) => {
        const jenis = fate(tanda(by, column, role));
        if (jenis !== undefined) perubahan.push({ jenis, nama: by.nama || by.tim, sasaran: column.sasaran, teks: role.teks });
        return jenis !== "hilang" && jenis !== "dihapus";
      }),
    ),
  }));
  return { matriks: { ...semua, baris }, perubahan };
}
