import { line, together, type Columns, type Line } from "../../../../sheet/blank/blankForm";
import type { Column } from "../../../../sheet/layout/tableLayout";
import { textInput } from "../../../umum/bagianKosong";
import { METODE } from "../rencanaKinerja";
import { KELOMPOK } from "../sel";
import { BAGI_JAJF, BAGI_JPT, BAGIAN, BAGIAN_JPT, tabel, formulir, SEMPIT, keduanya, type Susunan, ISI_ASPEK, KOLOM_JAJF, KOLOM_JPT, KOLOM_TINGKAT } from "./susunan";

const ORANG_JAJF: Susunan["orang"] = [[0, 1], [2, 2], [3, 4], [5, 5]];
const TANDA_JAJF = keduanya([0, 2], [4, 5]);
const TABEL_JAJF = tabel(KOLOM_JAJF, BAGIAN, 3, { initial: ISI_ASPEK });

export const rencanaSkpKosong = formulir({ judul: ["RENCANA SASARAN KINERJA PEGAWAI", BAGI_JAJF], sheet: "Rencana SKP", variant: "dasar", table: TABEL_JAJF, orang: ORANG_JAJF, tandaTangan: TANDA_JAJF });

export const rencanaSkpPengembanganKosong = formulir({
  judul: ["RENCANA SASARAN KINERJA PEGAWAI", BAGI_JAJF],
  sheet: "Rencana SKP",
  variant: "pengembangan",
  table: tabel([...KOLOM_JAJF, ...KOLOM_TINGKAT], BAGIAN, 3, { initial: ISI_ASPEK }),
  orang: [[0, 1], [2, 3], [4, 5], [6, 9]],
  tandaTangan: keduanya([0, 3], [5, 9]),
  lebar: SEMPIT,
});

const ORANG_JPT: Susunan["orang"] = [[0, 1], [2, 2], [3, 3], [4, 4]];
const LEBAR_JPT = { rencana: 38, iki: 36, target: 28 };
const TABEL_JPT = tabel(KOLOM_JPT, BAGIAN_JPT, 1);

export const rencanaSkpJptKosong = formulir({ judul: ["RENCANA SASARAN KINERJA PEGAWAI", BAGI_JPT], sheet: "Rencana SKP JPT", table: TABEL_JPT, orang: ORANG_JPT, tandaTangan: keduanya([0, 2], [4, 4]), lebar: LEBAR_JPT });

export const penetapanKosong = formulir({ judul: ["PENETAPAN SASARAN KINERJA PEGAWAI", BAGI_JAJF], sheet: "Penetapan SKP", variant: "JA/JF", table: TABEL_JAJF, orang: ORANG_JAJF, tandaTangan: TANDA_JAJF });
export const penetapanJptKosong = formulir({ judul: ["PENETAPAN SASARAN KINERJA PEGAWAI", BAGI_JPT], sheet: "Penetapan SKP", variant: "JPT", table: TABEL_JPT, orang: ORANG_JPT, tandaTangan: keduanya([0, 2], [4, 4]), lebar: LEBAR_JPT });

/** The reviewer signs, who has no identity block. */
const pengelola = (at: Columns): readonly Line[] =>
  together(
    line([], 12),
    line([{ at, input: { id: "tanggal", kind: "date" }, format: { horizontal: "center" } }], 18),
    line([{ at, text: "PENGELOLA KINERJA", format: { horizontal: "center" } }], 18),
    line([], 52),
    line([{ at, input: textInput("pengelola.nama", { optional: true }), format: { horizontal: "center", bold: true } }], 18),
    line([{ at, input: textInput("pengelola.nip", { optional: true }), format: { horizontal: "center" } }], 18),
  );

const REVIU = "REVIU RENCANA SASARAN KINERJA PEGAWAI OLEH PENGELOLA KINERJA";
const sekali = (words: readonly string[]): Partial<Column> => ({ each: "item", kind: "words", words });
export const reviuKosong = formulir({
  judul: [REVIU, BAGI_JAJF],
  sheet: "Reviu SKP",
  variant: "JA/JF",
  table: tabel([...KOLOM_JAJF, "reviu", "catatan"], BAGIAN, 3, { initial: ISI_ASPEK, adapt: { reviu: sekali(METODE), catatan: { each: "item" } } }),
  orang: [[0, 1], [2, 3], [4, 5], [6, 7]],
  tandaTangan: pengelola([6, 7]),
});
export const reviuJptKosong = formulir({
  judul: [REVIU, BAGI_JPT],
  sheet: "Reviu SKP",
  variant: "JPT",
  table: tabel([...KOLOM_JPT, "reviu", "catatan"], [BAGIAN_JPT[0] ?? { items: 8 }, { id: "tambahan", enumerator: "B.", items: 2, without: ["reviu"] }], 1, { adapt: { reviu: sekali(Object.values(KELOMPOK)) } }),
  orang: [[0, 1], [2, 2], [3, 4], [5, 6]],
  tandaTangan: pengelola([5, 6]),
});
