import { line, together, widthsOf, type BlankForm, type BlankSection, type BlankTable, type Box, type Columns, type Line } from "../../../sheet/blank/blankForm";
import type { Column, TableLayout } from "../../../sheet/layout/tableLayout";
import { identitasSisi, identitasTumpuk, instansiDanPeriode, judulKosong, LABEL_KAPITAL, tandaTanganKosong, textInput, type SisiIdentitas } from "../../umum/bagianKosong";
import { bobotKinerja, KATEGORI } from "../parameters";
import { keterkaitan } from "./keterkaitan";
import { PREDIKAT } from "./kinerja";
import { pengukuran } from "./pengukuran";
import { ASPEK_PERILAKU, HEAD, LEVEL, MAKS, MIN, NILAI, SITUASI } from "./perilaku";
import { ASPEK, METODE, PERSPEKTIF, rencanaKinerja, TINGKAT } from "./rencanaKinerja";
import { KELOMPOK } from "./sel";

const PEGAWAI = "PEGAWAI YANG DINILAI";
const PENILAI = "PEJABAT PENILAI KINERJA";
const PERIODE = "PERIODE PENILAIAN:";
const BAGI_JAJF = "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL";
const BAGI_JPT = "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI";
const bordered = true;
const BAND = { bold: true, fill: "#E7EEF0" } as const;
const TEXT = { wrap: true, vertical: "top" } as const;
const ANGKA = "0.00";
const HITUNG = { horizontal: "center", fill: "#F3F3F3", numberFormat: ANGKA } as const;
const YA_TIDAK = ["Ya", "Tidak"];
const di = (column: number): Columns => [column, column];

/** The levels of assessment beside the target, of the pengembangan model. */
const tingkat: readonly Column[] = TINGKAT.map((heading, index) => ({ id: `tingkat${index}`, heading, each: "row", kind: "text", width: 18, optional: true }));
const rencana: TableLayout = { ...(rencanaKinerja as TableLayout), columns: [...rencanaKinerja.columns, ...tingkat] };

const BAGIAN: readonly BlankSection[] = [
  { id: "utama", enumerator: "A.", items: 4 },
  { id: "tambahan", enumerator: "B.", items: 1, without: ["rencanaAtasan", "reviu"] },
];
const BAGIAN_JPT: readonly BlankSection[] = [{ id: "utama", enumerator: "A.", items: 8 }, { id: "tambahan", enumerator: "B.", items: 2 }];

type Adapt = NonNullable<BlankTable["adapt"]>;
const tabel = (columns: readonly string[], sections: readonly BlankSection[], rows: number, more: Partial<BlankTable> = {}): BlankTable => ({
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

interface Susunan {
  readonly judul: readonly string[];
  readonly sheet: string;
  readonly variant?: string;
  readonly table: BlankTable;
  /** Columns of the identity blocks: label and value of the pegawai, then of the penilai. */
  readonly orang: readonly [Columns, Columns, Columns, Columns];
  readonly tandaTangan: readonly Line[];
  readonly bawah?: readonly Line[];
}

const bertumpuk = (tajuk: Columns, label: Columns, nilai: Columns): readonly Line[] => identitasTumpuk(LABEL_KAPITAL, "12345", [{ peran: "pegawai", tajuk: PEGAWAI }, { peran: "penilai", tajuk: PENILAI }], { tajuk, label, nilai });

const pasangan = ([a, b, c, d]: Susunan["orang"]): readonly Line[] => {
  const side = (peran: SisiIdentitas["peran"], tajuk: string, label: Columns, nilai: Columns): SisiIdentitas => ({ peran, tajuk, label, nilai });
  return identitasSisi(LABEL_KAPITAL, side("pegawai", PEGAWAI, a, b), side("penilai", PENILAI, c, d));
};

function formulir({ judul, sheet, variant, table, orang, tandaTangan, bawah = [] }: Susunan): BlankForm {
  const widths = widthsOf(table.layout, table.columns);
  return {
    ...(variant === undefined ? {} : { variant }),
    sheet,
    orientation: "landscape",
    widths,
    parts: [...judulKosong(widths.length - 1, ...judul), instansiDanPeriode([0, orang[1][1]], PERIODE, orang[2], orang[3]), ...pasangan(orang), table, ...bawah, ...tandaTangan],
  };
}

const keduanya = (kiri: Columns, kanan: Columns): readonly Line[] => tandaTanganKosong({ peran: "pegawai", tajuk: PEGAWAI, at: kiri }, { peran: "penilai", tajuk: PENILAI, at: kanan, tanggal: "tanggal" });

const ISI_ASPEK = { aspek: ASPEK.slice(0, 3) };
const KOLOM_JAJF = ["nomor", "rencanaAtasan", "rencana", "aspek", "iki", "target"];
const ORANG_JAJF: Susunan["orang"] = [[0, 1], [2, 2], [3, 4], [5, 5]];
const TANDA_JAJF = keduanya([0, 2], [4, 5]);
const TABEL_JAJF = tabel(KOLOM_JAJF, BAGIAN, 3, { initial: ISI_ASPEK });

export const rencanaSkpKosong = formulir({ judul: ["RENCANA SASARAN KINERJA PEGAWAI", BAGI_JAJF], sheet: "Rencana SKP", variant: "dasar", table: TABEL_JAJF, orang: ORANG_JAJF, tandaTangan: TANDA_JAJF });

const KOLOM_TINGKAT = tingkat.map(({ id }) => id);
export const rencanaSkpPengembanganKosong = formulir({
  judul: ["RENCANA SASARAN KINERJA PEGAWAI", BAGI_JAJF],
  sheet: "Rencana SKP",
  variant: "pengembangan",
  table: tabel([...KOLOM_JAJF, ...KOLOM_TINGKAT], BAGIAN, 3, { initial: ISI_ASPEK }),
  orang: [[0, 1], [2, 3], [4, 5], [6, 9]],
  tandaTangan: keduanya([0, 3], [5, 9]),
});

const KOLOM_JPT = ["perspektif", "nomor", "rencana", "iki", "target"];
const ORANG_JPT: Susunan["orang"] = [[0, 1], [2, 2], [3, 3], [4, 4]];
const lebarJpt = (form: BlankForm): BlankForm => ({ ...form, widths: form.widths.map((width, index) => (index === 2 ? 38 : index === 3 ? 36 : index === 4 ? 28 : width)) });
const TABEL_JPT = tabel(KOLOM_JPT, BAGIAN_JPT, 1);

export const rencanaSkpJptKosong = lebarJpt(formulir({ judul: ["RENCANA SASARAN KINERJA PEGAWAI", BAGI_JPT], sheet: "Rencana SKP JPT", table: TABEL_JPT, orang: ORANG_JPT, tandaTangan: keduanya([0, 2], [4, 4]) }));

export const penetapanKosong = formulir({ judul: ["PENETAPAN SASARAN KINERJA PEGAWAI", BAGI_JAJF], sheet: "Penetapan SKP", variant: "JA/JF", table: TABEL_JAJF, orang: ORANG_JAJF, tandaTangan: TANDA_JAJF });
export const penetapanJptKosong = lebarJpt(formulir({ judul: ["PENETAPAN SASARAN KINERJA PEGAWAI", BAGI_JPT], sheet: "Penetapan SKP", variant: "JPT", table: TABEL_JPT, orang: ORANG_JPT, tandaTangan: keduanya([0, 2], [4, 4]) }));

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

const KOLOM_TARGET = ["targetMin", "targetMaks", "targetSatuan"];
const jika = (kosong: string, isi: string) => `=IF(${kosong},"",${isi})`;
const CAPAIAN = jika('OR({targetMin}="",{realisasi}="")', "SKP.CAPAIAN_IKI({targetMin},{realisasi},{targetMaks},{kondisi})");
const KATEGORI_IKI = jika('{capaian}=""', "SKP.KATEGORI_IKI({capaian})");
const LINGKUP: Partial<Column> = { each: "item", words: ["1", "2", "3"] };
const DINILAI: Adapt = { realisasi: { kind: "number" }, capaian: { format: ANGKA }, nilaiIki: { format: ANGKA }, tertimbang: { each: "item", format: ANGKA }, lingkup: LINGKUP };
const HITUNG_JAJF = {
  capaian: CAPAIAN,
  kategoriIki: KATEGORI_IKI,
  kategori: jika("COUNT({capaian@item})=0", "SKP.KATEGORI_RENCANA({kategoriIki@item})"),
  nilai: jika('{kategori}=""', "SKP.NILAI_RENCANA({kategori})"),
};
const TERTIMBANG = jika('OR({nilai}="",{metode}="")', "SKP.NILAI_TERTIMBANG({nilai},{metode},{nilaiAtasan},{kategoriAtasan})");
const TAMBAHAN = jika('OR({nilai}="",{lingkup}="")', "SKP.NILAI_TAMBAHAN({kategori},{lingkup})");
const BAGIAN_DINILAI: readonly BlankSection[] = [
  { id: "utama", enumerator: "A.", items: 4, formulas: { tertimbang: TERTIMBANG }, without: ["lingkup"] },
  { id: "tambahan", enumerator: "B.", items: 1, formulas: { tertimbang: TAMBAHAN }, without: ["rencanaAtasan", "metode", "nilaiAtasan", "kategoriAtasan"] },
];
const KOLOM_NILAI = ["realisasi", "capaian", "kategoriIki", "kategori", "nilai", "metode", "tertimbang", "kondisi", "lingkup", "nilaiAtasan", "kategoriAtasan"];
const ADAPT_JAJF: Adapt = { ...DINILAI, kategori: { each: "item" }, nilai: { each: "item" }, metode: { each: "item" }, nilaiAtasan: { each: "item", optional: true }, kategoriAtasan: { each: "item", optional: true } };

const jumlah = (label: string, kiri: Columns, at: number, formula: string, name: string, sisa: Columns): Line =>
  line([{ at: kiri, text: label, format: BAND, bordered }, { at: di(at), formula, name, format: { ...HITUNG, bold: true }, bordered }, { at: sisa, format: BAND, bordered }], 20);

/** Lines with the totals, the value in the column of the weighted values. */
const jumlahJajf = (at: number, last: number): readonly Line[] =>
  together(
    jumlah("RATA-RATA NILAI TERTIMBANG KINERJA UTAMA", [0, at - 1], at, '=IF(COUNT({tertimbang@utama})=0,"",AVERAGE({tertimbang@utama}))', "nilaiUtama", [at + 1, last]),
    jumlah("JUMLAH NILAI TERTIMBANG KINERJA TAMBAHAN", [0, at - 1], at, '=IF(COUNT({tertimbang@tambahan})=0,"",SUM({tertimbang@tambahan}))', "nilaiTambahan", [at + 1, last]),
    jumlah("NILAI AKHIR SKP", [0, at - 1], at, '=IF(COUNT({tertimbang@utama})=0,"",SKP.NILAI_SKP({tertimbang@utama},{tertimbang@tambahan}))', "nilaiSkp", [at + 1, last]),
  );

function penilaian(variant: string, tingkatKolom: readonly string[]): BlankForm {
  const columns = [...KOLOM_JAJF.slice(0, 5), ...KOLOM_TARGET, ...tingkatKolom, ...KOLOM_NILAI];
  const at = columns.indexOf("tertimbang");
  const last = columns.length - 1;
  return formulir({
    judul: ["PENILAIAN SASARAN KINERJA PEGAWAI", BAGI_JAJF],
    sheet: "Penilaian SKP",
    variant,
    table: tabel(columns, BAGIAN_DINILAI, 3, { initial: ISI_ASPEK, adapt: ADAPT_JAJF, formulas: HITUNG_JAJF }),
    orang: [[0, 1], [2, 4], [5, 9], [10, last]],
    bawah: jumlahJajf(at, last),
    tandaTangan: keduanya([0, 2], [at - 3, last]),
  });
}

export const penilaianSkpKosong = penilaian("dasar", []);
export const penilaianSkpPengembanganKosong = penilaian("pengembangan", KOLOM_TINGKAT);

const KOLOM_NILAI_JPT = [...KOLOM_JPT.slice(0, 4), ...KOLOM_TARGET, "realisasi", "capaian", "kategoriIki", "nilaiIki", "tertimbang", "kondisi", "targetMaksimum", "lingkup"];
const AT_JPT = KOLOM_NILAI_JPT.indexOf("tertimbang");
export const penilaianSkpJptKosong = formulir({
  judul: ["PENILAIAN SASARAN KINERJA PEGAWAI", BAGI_JPT],
  sheet: "Penilaian SKP JPT",
  table: tabel(
    KOLOM_NILAI_JPT,
    [
      { id: "perjanjianKinerja", enumerator: "A.1.", items: 5, without: ["tertimbang", "lingkup"] },
      { id: "rencanaAksi", enumerator: "A.2.", items: 4, without: ["tertimbang", "lingkup"] },
      { id: "tambahan", enumerator: "B.", items: 2, formulas: { tertimbang: jika('OR({nilaiIki}="",{lingkup}="")', "SKP.NILAI_TAMBAHAN({kategoriIki},{lingkup},{nilaiIki})") } },
    ],
    1,
    { adapt: DINILAI, formulas: { capaian: CAPAIAN, kategoriIki: jika('{capaian}=""', 'IF(AND(ROUND({capaian},0)=100,{targetMaksimum}="Ya"),"Sangat Baik",SKP.KATEGORI_IKI({capaian}))'), nilaiIki: jika('{capaian}=""', "SKP.NILAI_IKI_JPT({capaian},{targetMaksimum})") } },
  ),
  orang: [[0, 1], [2, 3], [4, 8], [9, 14]],
  bawah: [jumlah("NILAI AKHIR SKP", [0, AT_JPT - 1], AT_JPT, '=IF(COUNT({nilaiIki@perjanjianKinerja},{nilaiIki@rencanaAksi})=0,"",SKP.NILAI_SKP_JPT({nilaiIki@perjanjianKinerja},{nilaiIki@rencanaAksi},{tertimbang@tambahan}))', "nilaiSkp", [AT_JPT + 1, 14])],
  tandaTangan: keduanya([0, 2], [8, 14]),
});

const KOLOM_UKUR = ["nomor", "perspektif", "rencanaAtasan", "rencana", "iki", "target", "realisasi", "capaian", "nilaiIki", "kondisi"];
export const pengukuranKosong = formulir({
  judul: ["PENGUKURAN RENCANA AKSI/INISIATIF STRATEGIS"],
  sheet: "Pengukuran",
  table: tabel(KOLOM_UKUR, [{ items: 10 }], 1, {
    layout: pengukuran as TableLayout,
    adapt: { perspektif: { kind: "text" }, target: { kind: "number" }, realisasi: { kind: "number" }, capaian: { format: ANGKA }, nilaiIki: { format: ANGKA } },
    formulas: { capaian: jika('OR({target}="",{realisasi}="")', "SKP.CAPAIAN_IKI({target},{realisasi},,{kondisi})"), nilaiIki: jika('{capaian}=""', "SKP.NILAI_IKI_JPT({capaian})") },
  }),
  orang: [[0, 1], [2, 3], [4, 4], [5, 9]],
  tandaTangan: keduanya([0, 2], [5, 9]),
});

const KOLOM_AK = ["nomor", "rencana", "butir", "output", "angkaKredit"];
export const keterkaitanKosong = formulir({
  judul: ["KETERKAITAN SKP DENGAN ANGKA KREDIT"],
  sheet: "Keterkaitan AK",
  table: tabel(KOLOM_AK, [{ items: 6 }], 2, { layout: { ...(keterkaitan as TableLayout), sections: [] }, adapt: { angkaKredit: { format: "0.###" } } }),
  orang: [[0, 1], [2, 2], [3, 3], [4, 4]],
  bawah: [line([{ at: [0, 3], text: "JUMLAH", format: BAND, bordered }, { at: di(4), formula: '=IF(COUNT({angkaKredit@})=0,"",SUM({angkaKredit@}))', name: "jumlah", format: { ...HITUNG, bold: true, numberFormat: "0.###" }, bordered }], 20)],
  tandaTangan: tandaTanganKosong({ peran: "pegawai", tajuk: PEGAWAI, at: [3, 4], tanggal: "tanggal" }),
});

const KEPALA = { ...BAND, horizontal: "center", vertical: "center", wrap: true } as const;
const LEBAR_PERILAKU = [5, 34, 8, 8, 8, 8, 8, 11, 11, 14];
const aspek = (index: number) => `nilai aspek ${index}`;

export const penilaianPerilakuKosong: BlankForm = {
  sheet: "Penilaian Perilaku",
  orientation: "portrait",
  widths: LEBAR_PERILAKU,
  parts: [
    ...judulKosong(9, "PENILAIAN PERILAKU KERJA"),
    instansiDanPeriode([0, 1], PERIODE, [2, 5], [6, 9]),
    ...bertumpuk([0, 9], [0, 1], [2, 9]),
    ...together(
      line([{ at: di(0), text: "NO", format: KEPALA, bordered }, { at: di(1), text: HEAD.printed, format: KEPALA, bordered }, { at: [2, 2 + SITUASI - 1], text: LEVEL.printed, format: KEPALA, bordered }, { at: di(7), text: MIN.printed, format: KEPALA, bordered }, { at: di(8), text: MAKS.printed, format: KEPALA, bordered }, { at: di(9), text: NILAI.printed, format: KEPALA, bordered }], 32),
      ...ASPEK_PERILAKU.map((nama, index): Line => {
        const optional = index === ASPEK_PERILAKU.length - 1 ? { optional: true as const } : {};
        const standar = (id: string, at: number): Box => ({ at: di(at), input: { id, kind: "number", ...optional }, name: `${id} ${index}`, format: { horizontal: "center" }, bordered });
        return line(
          [
            { at: di(0), text: index + 1, format: { horizontal: "center" }, bordered },
            { at: di(1), text: nama, bordered },
            ...Array.from({ length: SITUASI }, (_, nth): Box => ({ at: di(2 + nth), input: { id: "level", kind: "number", optional: true }, name: `level ${index} ${nth}`, format: { horizontal: "center" }, bordered })),
            standar("standarMin", 7),
            standar("standarMaks", 8),
            { at: di(9), formula: `=IF(COUNT({level ${index} 0:level ${index} ${SITUASI - 1}})=0,"",SKP.NILAI_ASPEK_PERILAKU({level ${index} 0:level ${index} ${SITUASI - 1}},{standarMin ${index}},{standarMaks ${index}}))`, name: aspek(index), format: HITUNG, bordered },
          ],
          22,
        );
      }),
      line([{ at: [0, 8], text: "NILAI AKHIR", format: BAND, bordered }, { at: di(9), formula: `=IF(COUNT({${aspek(0)}:${aspek(ASPEK_PERILAKU.length - 1)}})=0,"",AVERAGE({${aspek(0)}:${aspek(ASPEK_PERILAKU.length - 1)}}))`, name: "nilaiPerilaku", format: { ...HITUNG, bold: true }, bordered }], 20),
    ),
    ...tandaTanganKosong({ peran: "penilai", tajuk: PENILAI, at: [5, 9], tanggal: "tanggal" }),
  ],
};

const BOBOT = { skp: `IF({dengan360}="Ya",${bobotKinerja.dengan360.skp},${bobotKinerja.tanpa360.skp})`, perilaku: `IF({dengan360}="Ya",${bobotKinerja.dengan360.perilaku},${bobotKinerja.tanpa360.perilaku})` };
const NILAI_KINERJA = '=IF(AND(ISNUMBER({nilaiSkp}),ISNUMBER({nilaiPerilaku})),SKP.NILAI_KINERJA({nilaiSkp},{nilaiPerilaku},{dengan360}),"")';
const PREDIKAT_KINERJA = '=IF(ISNUMBER({nilaiKinerja}),SKP.PREDIKAT_KINERJA({nilaiKinerja},{ideBaru}),"")';

/** Lines of the gabungan: a label, then value, weight and weighted value. */
function barisKinerja(huruf: string, label: string, nilai: Box, ...more: readonly Box[]): Line {
  const used = [nilai, ...more].flatMap(({ at }) => at[0]);
  return line([{ at: di(0), text: huruf, format: { horizontal: "center" }, bordered }, { at: di(1), text: label, bordered }, nilai, ...more, ...[2, 3, 4].filter((column) => !used.includes(column)).map((column): Box => ({ at: di(column), bordered }))], 20);
}
const hasil = (column: number, formula: string, name: string, format: Box["format"] = HITUNG): Box => ({ at: di(column), formula, name, format: { ...format, bold: true }, bordered });
const berbobot = (id: "skp" | "perilaku", nilai: string): readonly Box[] => [
  { at: di(3), formula: `=${BOBOT[id]}/100`, format: { ...HITUNG, numberFormat: "0%" }, bordered },
  { at: di(4), formula: `=IF(ISNUMBER({${nilai}}),{${nilai}}*${BOBOT[id]}/100,"")`, format: HITUNG, bordered },
];
const angka = (id: string): Box => ({ at: di(2), input: { id, kind: "number", format: ANGKA }, format: { horizontal: "center" }, bordered });
const yaTidak = (id: string): Box => ({ at: di(2), input: { id, kind: "words", words: YA_TIDAK, optional: true }, format: { horizontal: "center" }, bordered });

const gabungan: readonly Line[] = together(
  line([{ at: [0, 1], text: "KOMPONEN", format: KEPALA, bordered }, { at: di(2), text: "NILAI", format: KEPALA, bordered }, { at: di(3), text: "BOBOT", format: KEPALA, bordered }, { at: di(4), text: "NILAI x BOBOT", format: KEPALA, bordered }], 20),
  barisKinerja("a.", "Nilai SKP", angka("nilaiSkp"), ...berbobot("skp", "nilaiSkp")),
  barisKinerja("b.", "Nilai Perilaku Kerja", angka("nilaiPerilaku"), ...berbobot("perilaku", "nilaiPerilaku")),
  barisKinerja("c.", "Jumlah", hasil(4, NILAI_KINERJA, "jumlah")),
  barisKinerja("d.", "Ide Baru", yaTidak("ideBaru")),
  barisKinerja("e.", "Nilai Kinerja", hasil(4, "={jumlah}", "nilaiKinerja")),
  line([{ at: di(0), text: "f.", format: { horizontal: "center" }, bordered }, { at: di(1), text: PREDIKAT.printed, format: { bold: true }, bordered }, { at: [2, 4], formula: PREDIKAT_KINERJA, name: "predikat", format: { bold: true, horizontal: "center", fill: "#F3F3F3" }, bordered }], 22),
  line([{ at: [0, 1], text: "Pendapat rekan setingkat dan bawahan", format: { wrap: true }, bordered }, yaTidak("dengan360"), { at: [3, 4], bordered }], 20),
);
const LEBAR_KINERJA = [8, 34, 18, 14, 20];

export const penilaianKinerjaKosong: BlankForm = {
  sheet: "Penilaian Kinerja",
  orientation: "portrait",
  widths: LEBAR_KINERJA,
  parts: [
    ...judulKosong(4, "PENILAIAN KINERJA PEGAWAI NEGERI SIPIL"),
    instansiDanPeriode([0, 1], PERIODE, [2, 2], [3, 4]),
    ...bertumpuk([0, 4], [0, 1], [2, 4]),
    ...gabungan,
    ...tandaTanganKosong({ peran: "penilai", tajuk: PENILAI, at: [3, 4], tanggal: "tanggal" }),
  ],
};

const LAPORAN = [
  ["permasalahan", "PERMASALAHAN"],
  ["rekomendasi", "REKOMENDASI"],
  ["keberatan", "KEBERATAN"],
  ["penjelasan", "PENJELASAN PEJABAT PENILAI ATAS KEBERATAN"],
  ["keputusan", "KEPUTUSAN DAN PENJELASAN ATASAN PEJABAT PENILAI"],
] as const;

export const laporanKosong: BlankForm = {
  sheet: "Laporan Penilaian",
  orientation: "portrait",
  widths: LEBAR_KINERJA,
  parts: [
    ...judulKosong(4, "LAPORAN DOKUMEN PENILAIAN KINERJA"),
    line([{ at: [0, 1], text: PERIODE, format: { bold: true } }, { at: [2, 4], input: { id: "periode", kind: "period" }, format: { bold: true } }], 20),
    ...([["pegawai", PEGAWAI], ["penilai", PENILAI], ["atasanPenilai", "ATASAN PEJABAT PENILAI KINERJA"]] as const).flatMap(([peran, tajuk], index) => identitasTumpuk(LABEL_KAPITAL, "abcde", [{ peran, tajuk: `${index + 1}. ${tajuk}` }], { tajuk: [0, 4], label: [0, 1], nilai: [2, 4] })),
    line([{ at: [0, 4], text: "4. PENILAIAN KINERJA", format: BAND, bordered }], 18),
    ...gabungan,
    ...LAPORAN.flatMap(([id, tajuk], index) => together(line([{ at: [0, 4], text: `${index + 5}. ${tajuk}`, format: BAND, bordered }], 18), line([{ at: [0, 4], input: textInput(id, { optional: true }), format: TEXT, bordered }], 44))),
    ...keduanya([0, 1], [3, 4]),
    ...tandaTanganKosong({ peran: "atasanPenilai", tajuk: "ATASAN PEJABAT PENILAI KINERJA", at: [0, 4] }),
  ],
};

/** The halves of 2021: a dash says that there is no value yet. */
export const integrasiKosong: BlankForm = {
  sheet: "Integrasi 2021",
  orientation: "portrait",
  widths: [24, 30, 22, 22],
  parts: [
    ...judulKosong(3, "INTEGRASI HASIL PENILAIAN KINERJA TAHUN 2021"),
    ...pasangan([di(0), di(1), di(2), di(3)]),
    ...together(
      line([{ at: [0, 1], text: "PERIODE", format: KEPALA, bordered }, { at: di(2), text: "NILAI PRESTASI KERJA", format: KEPALA, bordered }, { at: di(3), text: "NILAI KINERJA", format: KEPALA, bordered }], 32),
      line([{ at: [0, 1], text: "Januari - Juni", bordered }, { at: di(2), input: { id: "nilaiPp46", kind: "number", format: ANGKA }, format: { horizontal: "center" }, bordered }, { at: di(3), formula: '=IF(ISNUMBER({nilaiPp46}),SKP.KONVERSI_PP46({nilaiPp46}),"-")', name: "nilaiKonversi", format: HITUNG, bordered }], 20),
      line([{ at: [0, 1], text: "Juli - Desember", bordered }, { at: di(2), bordered }, { at: di(3), input: { id: "nilaiPp30", kind: "number", format: ANGKA }, format: { horizontal: "center" }, bordered }], 20),
      line([{ at: [0, 2], text: "NILAI KINERJA TAHUN 2021", format: BAND, bordered }, { at: di(3), formula: '=IF(AND(ISNUMBER({nilaiPp46}),ISNUMBER({nilaiPp30})),SKP.NILAI_INTEGRASI_2021({nilaiPp46},{nilaiPp30}),"")', name: "nilaiIntegrasi", format: { ...HITUNG, bold: true }, bordered }], 20),
      line([{ at: [0, 2], text: "PREDIKAT", format: BAND, bordered }, { at: di(3), input: { id: "predikat", kind: "words", words: KATEGORI }, format: { horizontal: "center", bold: true }, bordered }], 20),
    ),
    ...tandaTanganKosong({ peran: "penilai", tajuk: PENILAI, at: [2, 3], tanggal: "tanggal" }),
  ],
};
