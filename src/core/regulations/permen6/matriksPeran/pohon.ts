import { sentenceKey } from "./kalimat";
import { teksKolom, type Matriks } from "./matriks";
import { namaTingkat, type Tingkat } from "../../umum/tingkatJabatan";

/** A result in the pohon kinerja, and the results that support it. */
export interface Simpul {
  readonly kunci: string;
  readonly teks: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly tingkat: Tingkat | undefined;
  readonly anak: readonly Simpul[];
}

export const tingkatSimpul = ({ tingkat }: Simpul): string => (tingkat === undefined ? "" : namaTingkat[tingkat]);

/** Who supports what, from the highest results down. A role that is itself a result of its person carries those who support it. */
export function pohonKinerja({ kolom, baris, pimpinan }: Matriks): readonly Simpul[] {
  const owner = (kunci: string | undefined) => pimpinan.find((each) => each.kunci === kunci);
  const simpul = (index: number, above: ReadonlySet<number>): Simpul => {
    const column = kolom[index];
    const by = owner(column?.pemilik);
    const children = baris.flatMap((row) =>
      (row.peran[index] ?? []).map((role, order): Simpul => {
        const own = kolom.findIndex(({ pemilik, sasaran }) => pemilik === row.kunci && sentenceKey(sasaran) === sentenceKey(role.teks));
        const known = own >= 0 && !above.has(own) ? simpul(own, new Set([...above, own])).anak : [];
        return { kunci: `${column?.kunci ?? ""}/${row.kunci}/${order}`, teks: role.teks, nama: row.nama || row.tim, jabatan: row.jabatan, tingkat: row.tingkat, anak: known };
      }),
    );
    return { kunci: column?.kunci ?? "", teks: column ? teksKolom(column) : "", nama: by?.nama ?? "", jabatan: by?.jabatan ?? "", tingkat: by?.tingkat, anak: children };
  };
  // Results that support one further up stand under it.
  const supporting = new Set(baris.flatMap((row) => row.peran.flatMap((roles) => roles.map(({ teks }) => `${row.kunci}|${sentenceKey(teks)}`))));
  return kolom.flatMap((column, index) => (column.pemilik !== undefined && supporting.has(`${column.pemilik}|${sentenceKey(column.sasaran)}`) ? [] : [simpul(index, new Set([index]))]));
}
