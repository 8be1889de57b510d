import { widthsOf, type BlankForm, type BlankSection, type BlankTable, type Columns, type Line } from "../../../../sheet/blank/blankForm";
import type { Column, TableLayout } from "../../../../sheet/layout/tableLayout";
import { identitasSisi, identitasTumpuk, instansiDanPeriode, judulKosong, LABEL_KAPITAL, tandaTanganKosong, type SisiIdentitas } from "../../../umum/bagianKosong";
import { ASPEK, PERSPEKTIF, rencanaKinerja, TINGKAT } from "../rencanaKinerja";

export const PEGAWAI = "PEGAWAI YANG DINILAI";
export const PENILAI = "PEJABAT PENILAI KINERJA";
export const PERIODE = "PERIODE PENILAIAN:";
export const BAGI_JAJF = "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL";
export const BAGI_JPT = "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI";
export const bordered = true;
export const BAND = { bold: true, fill: "#E7EEF0" } as const;
export const TEXT = { wrap: true, vertical: "top" } as const;
export const ANGKA = "0.00";
export const HITUNG = { horizontal: "center", fill: "#F3F3F3", numberFormat: ANGKA } as const;
export const di = (column: number): Columns => [column, column];

/** The levels of assessment beside the target, of the pengembangan model. */
const tingkat: readonly Column[] = TINGKAT.map((heading, index) => ({ id: `tingkat${index}`, heading, each: "row", kind: "text", width: 18, optional: true }));
const rencana: TableLayout = { ...(rencanaKinerja as TableLayout), columns: [...rencanaKinerja.columns, ...tingkat] };

export const BAGIAN: readonly BlankSection[] = [
  { id: "utama", enumerator: "A.", items: 4 },
  { id: "tambahan", enumerator: "B.", items: 1, without: ["rencanaAtasan", "reviu"] },
];
export const BAGIAN_JPT: readonly BlankSection[] = [{ id: "utama", enumerator: "A.", items: 8 }, { id: "tambahan", enumerator: "B.", items: 2 }];

export type Adapt = NonNullable<BlankTable["adapt"]>;
export const tabel = (columns: readonly string[], sections: readonly BlankSection[], rows: number, more: Partial<BlankTable> = {}): BlankTable => ({
  kind: "table",
  layout: rencana,
  columns,
  numbering: "(1)",
  sections,
  rows,
  height: 28,
  ...more,
  adapt: { perspektif: { kind: "words", words: PERSPEKTIF }, ...more.adapt },
});

export interface Susunan {
  readonly judul: readonly string[];
  readonly sheet: string;
  readonly variant?: string;
  readonly table: BlankTable;
  /** Columns of the identity blocks: label and value of the pegawai, then of the penilai. */
  readonly orang: readonly [Columns, Columns, Columns, Columns];
  readonly tandaTangan: readonly Line[];
  readonly bawah?: readonly Line[];
  /** Widths of columns, where the page needs others than the layout's. */
  readonly lebar?: Readonly<Record<string, number>>;
  readonly paper?: "A3";
}

export const bertumpuk = (tajuk: Columns, label: Columns, nilai: Columns): readonly Line[] => identitasTumpuk(LABEL_KAPITAL, "12345", [{ peran: "pegawai", tajuk: PEGAWAI }, { peran: "penilai", tajuk: PENILAI }], { tajuk, label, nilai });

export const pasangan = ([a, b, c, d]: Susunan["orang"]): readonly Line[] => {
  const side = (peran: SisiIdentitas["peran"], tajuk: string, label: Columns, nilai: Columns): SisiIdentitas => ({ peran, tajuk, label, nilai });
  return identitasSisi(LABEL_KAPITAL, side("pegawai", PEGAWAI, a, b), side("penilai", PENILAI, c, d));
};

export function formulir({ judul, sheet, variant, table, orang, tandaTangan, bawah = [], lebar = {}, paper }: Susunan): BlankForm {
  const widths = widthsOf(table.layout, table.columns).map((width, index) => lebar[table.columns[index] ?? ""] ?? width);
  return {
    ...(variant === undefined ? {} : { variant }),
    sheet,
    orientation: "landscape",
    ...(paper === undefined ? {} : { paper }),
    widths,
    parts: [...judulKosong(widths.length - 1, ...judul), instansiDanPeriode([0, orang[1][1]], PERIODE, orang[2], orang[3]), ...pasangan(orang), table, ...bawah, ...tandaTangan],
  };
}

/** For a table with many columns. */
export const SEMPIT = { nomor: 4, rencanaAtasan: 18, rencana: 18, aspek: 10, iki: 20, target: 16, targetMin: 6, targetMaks: 6, targetSatuan: 9, realisasi: 9, capaian: 9, kategoriIki: 11, kategori: 11, nilai: 7, metode: 10, tertimbang: 11, kondisi: 8, lingkup: 8, nilaiAtasan: 8, kategoriAtasan: 11, ...Object.fromEntries(TINGKAT.map((_, index) => [`tingkat${index}`, 13])) };

export const keduanya = (kiri: Columns, kanan: Columns): readonly Line[] => tandaTanganKosong({ peran: "pegawai", tajuk: PEGAWAI, at: kiri }, { peran: "penilai", tajuk: PENILAI, at: kanan, tanggal: "tanggal" });

export const ISI_ASPEK = { aspek: ASPEK.slice(0, 3) };
export const KOLOM_JAJF = ["nomor", "rencanaAtasan", "rencana", "aspek", "iki", "target"];
export const KOLOM_JPT = ["perspektif", "nomor", "rencana", "iki", "target"];
export const KOLOM_TINGKAT = tingkat.map(({ id }) => id);
