import { line, space, together, widthsOf, type BlankForm, type BlankTable, type Box, type Columns, type Line } from "../../../sheet/blank/blankForm";
import { columnOf } from "../../../sheet/layout/findTables";
import type { Column, TableLayout } from "../../../sheet/layout/tableLayout";
import { identitasSisi, identitasTumpuk, judulKosong, tandaTanganKosong, textInput, type LabelIdentitas } from "../../umum/bagianKosong";
import { ASPEK, ASPEK_PERILAKU, bobot, poinKreativitas, type NamaAspek } from "../parameters";
import { bukuCatatan } from "./bukuCatatan";
import { HEADS } from "./table";

const PEGAWAI = "PEGAWAI NEGERI SIPIL YANG DINILAI";
const PENILAI = "PEJABAT PENILAI";
const ATASAN = "ATASAN PEJABAT PENILAI";
const PNS = "PEGAWAI NEGERI SIPIL";
const JANGKA_WAKTU = "Jangka Waktu Penilaian";
const bordered = true;
const BAND = { bold: true, fill: "#E7EEF0" } as const;
const TEXT = { wrap: true, vertical: "top" } as const;
const ANGKA = "0.00";
const HITUNG = { horizontal: "center", fill: "#F3F3F3", numberFormat: ANGKA } as const;
/** A sebutan in brackets, as printed. */
const SEBUTAN = { horizontal: "center", fill: "#F3F3F3", numberFormat: "(@)" } as const;
const KOSONG = "";

const kapital = (text: string) => text.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());

const TARGET = { printed: "TARGET" };
const REALISASI = { printed: "REALISASI" };
const LEBAR: Readonly<Record<NamaAspek, Partial<Column>>> = {
  kuantitas: { width: 7, unitWidth: 9 },
  kualitas: { width: 7 },
  waktu: { width: 5, unitWidth: 7 },
  biaya: { width: 12, format: "#,##0", optional: true },
};

/** AK and the four aspects of one side of the table. */
const sisi = (id: "target" | "realisasi", under: typeof TARGET): readonly Column[] => [
  { id: `${id}.angkaKredit`, heading: HEADS.angkaKredit, each: "row", kind: "number", width: 6, optional: true },
  ...ASPEK.map((aspek): Column => ({ id: `${id}.${aspek}`, heading: HEADS[aspek], under, each: "row", kind: "number", ...LEBAR[aspek] })),
];

/** The table of activities as both forms print it. */
function tabel(enumerator: string, lebar: number, kolom: readonly Column[]): TableLayout {
  return {
    item: "uraian",
    token: HEADS.kegiatan.pattern,
    columns: [{ id: "nomor", heading: { printed: "NO" }, each: "item", kind: "text", width: 5 }, { id: "uraian", heading: { printed: `${enumerator} ${HEADS.kegiatan.printed}` }, each: "item", kind: "text", width: lebar }, ...kolom],
    sections: [],
  };
}

const columnsOf = (layout: TableLayout) => layout.columns.map(({ id }) => id);
const kegiatan = (layout: TableLayout, more: Partial<BlankTable>): BlankTable => ({ kind: "table", layout, columns: columnsOf(layout), numbering: "1", sections: [{ items: 12 }], rows: 1, height: 28, ...more });

const tabelSkp = tabel("III.", 54, sisi("target", TARGET));
const LABEL: LabelIdentitas = { nama: "Nama", nip: "NIP", pangkat: "Pangkat/Gol.Ruang", jabatan: "Jabatan", unitKerja: "Unit Kerja" };
const LABEL_DP: LabelIdentitas = { nama: "Nama", nip: "NIP", pangkat: "Pangkat, Golongan Ruang, TMT", jabatan: "Jabatan/Pekerjaan", unitKerja: "Unit Organisasi" };

const jangkaWaktu = (last: number): Line => line([{ at: [0, 1], text: JANGKA_WAKTU, format: { bold: true } }, { at: [2, last], input: { id: "periode", kind: "period" }, format: { bold: true } }], 20);

export const skpKosong: BlankForm = {
  sheet: "SKP",
  orientation: "landscape",
  widths: [5, 20, 34, 6, 9, 11, 9, 7, 9, 16],
  parts: [
    ...judulKosong(9, "FORMULIR SASARAN KERJA", PNS),
    jangkaWaktu(9),
    ...identitasSisi(LABEL, { peran: "penilai", tajuk: `I. ${PENILAI}`, nomor: [0, 0], label: [1, 1], nilai: [2, 2] }, { peran: "pegawai", tajuk: `II. ${PEGAWAI}`, nomor: [3, 3], label: [4, 5], nilai: [6, 9] }),
    kegiatan(tabelSkp, { spans: { uraian: 2 } }),
    ...tandaTanganKosong({ peran: "penilai", tajuk: "Pejabat Penilai", at: [0, 2] }, { peran: "pegawai", tajuk: "Pegawai Negeri Sipil Yang Dinilai", at: [4, 9], tanggal: "tanggal" }),
  ],
};

const tabelPenilaian = tabel("I.", 34, [
  ...sisi("target", TARGET),
  ...sisi("realisasi", REALISASI),
  { id: "penghitungan", heading: HEADS.penghitungan, each: "row", kind: "number", width: 14, format: ANGKA },
  { id: "nilai", heading: HEADS.nilai, each: "row", kind: "number", width: 11, format: ANGKA },
]);
const TERAKHIR = 17;
const bantu = { "bantu.target": ASPEK.map((aspek) => `target.${aspek}`), "bantu.realisasi": ASPEK.map((aspek) => `realisasi.${aspek}`) };
const jikaAda = (isi: string) => `=IF(COUNT({bantu.realisasi})=0,"${KOSONG}",${isi}({bantu.target},{bantu.realisasi}))`;

/** Tasks that are counted, and one kreativitas with its points. */
const TUGAS = 4;
const tugas = (nomor: number) => `tugas ${nomor}`;

function barisTugas(nomor: number): Line {
  const uraian: Box = { at: [1, TERAKHIR - 1], input: textInput("uraian", { optional: true }), name: tugas(nomor), format: TEXT, bordered };
  const nilai: Box = { at: [TERAKHIR, TERAKHIR], rows: TUGAS, formula: `=IF(COUNTA({${tugas(1)}:${tugas(TUGAS)}})=0,"",SKP.NILAI_TUGAS_TAMBAHAN(COUNTA({${tugas(1)}:${tugas(TUGAS)}})))`, format: HITUNG, bordered };
  return line([{ at: [0, 0], text: nomor, format: { horizontal: "center" }, bordered }, uraian, ...(nomor === 1 ? [nilai] : [])], 18);
}

const KREATIVITAS: readonly Line[] = [
  line([{ at: [0, TERAKHIR], text: "b. Kreativitas", format: { italic: true }, bordered }], 16),
  line(
    [
      { at: [0, 0], text: 1, format: { horizontal: "center" }, bordered },
      { at: [1, TERAKHIR - 1], input: textInput("uraian", { optional: true }), format: TEXT, bordered },
      { at: [TERAKHIR, TERAKHIR], input: { id: "nilai", kind: "number", words: Object.values(poinKreativitas).map(String), optional: true }, name: "kreativitas", format: { horizontal: "center" }, bordered },
    ],
    18,
  ),
];

export const penilaianSkpKosong: BlankForm = {
  sheet: "Penilaian SKP",
  orientation: "landscape",
  widths: widthsOf(tabelPenilaian, columnsOf(tabelPenilaian)),
  parts: [
    ...judulKosong(TERAKHIR, "PENILAIAN CAPAIAN SASARAN KERJA", PNS),
    jangkaWaktu(8),
    ...(["nama", "nip", "jabatan"] as const).map((field) => line([{ at: [0, 1], text: LABEL[field] }, { at: [2, 8], input: textInput(`pegawai.${field}`), format: { horizontal: "left" } }], 17)),
    kegiatan(tabelPenilaian, { helpers: bantu, formulas: { penghitungan: jikaAda("SKP.PENGHITUNGAN"), nilai: jikaAda("SKP.CAPAIAN_KEGIATAN") } }),
    ...together(line([{ at: [0, TERAKHIR], text: "II. TUGAS TAMBAHAN DAN KREATIVITAS/UNSUR PENUNJANG :", format: BAND, bordered }], 18), line([{ at: [0, TERAKHIR], text: "a. Tugas Tambahan", format: { italic: true }, bordered }], 16), ...Array.from({ length: TUGAS }, (_, index) => barisTugas(index + 1))),
    ...together(...KREATIVITAS),
    ...together(
      line([{ at: [0, TERAKHIR - 1], text: "Nilai Capaian SKP", format: { ...BAND, horizontal: "center" }, bordered }, { at: [TERAKHIR, TERAKHIR], formula: `=IF(COUNT({nilai@})=0,"",SKP.CAPAIAN_SKP({nilai@},COUNTA({${tugas(1)}:${tugas(TUGAS)}}),{kreativitas}))`, name: "nilaiSkp", format: { ...HITUNG, bold: true }, bordered }], 18),
      line([{ at: [0, TERAKHIR - 1], format: BAND, bordered }, { at: [TERAKHIR, TERAKHIR], formula: '=IF({nilaiSkp}="","",SKP.SEBUTAN({nilaiSkp}))', name: "sebutan", format: { ...SEBUTAN, bold: true }, bordered }], 18),
    ),
    ...tandaTanganKosong({ peran: "penilai", tajuk: "Pejabat Penilai,", at: [10, 17], tanggal: "tanggal", langsung: true }),
  ],
};

const blokPrestasi = (nomor: number, peran: "pegawai" | "penilai" | "atasanPenilai", tajuk: string) => identitasTumpuk(LABEL_DP, "abcde", [{ peran, tajuk: `${nomor}. ${tajuk}` }], { tajuk: [0, 5], label: [0, 2], nilai: [3, 5] });

const barisPrestasi = (kiri: string, label: string, ...boxes: readonly Box[]): Line => line([{ at: [0, 0], text: kiri, format: { wrap: true }, bordered }, { at: [1, 2], text: label, bordered }, ...boxes], 18);
const di = (column: number): Columns => [column, column];
const nama = (index: number) => `aspek ${index}`;
const HITUNG_PERILAKU = `{${nama(0)}:${nama(ASPEK_PERILAKU.length - 1)}}`;
const sebutanDari = (name: string) => `=IF(ISNUMBER({${name}}),SKP.SEBUTAN({${name}}),"")`;
const kosong = (column: number): Box => ({ at: di(column), bordered });
/** A value, its weight, and their product. */
const berbobot = (nilai: string, persen: number): readonly Box[] => [
  { at: di(4), text: `x ${persen}%`, format: { horizontal: "center" }, bordered },
  { at: di(5), formula: `=IF(ISNUMBER({${nilai}}),{${nilai}}*${persen}/100,"")`, format: HITUNG, bordered },
];

function catatan(nomor: number, id: string, tajuk: string): readonly Line[] {
  return together(
    line([{ at: [0, 5], text: `${nomor}. ${tajuk}`, format: BAND, bordered }], 18),
    line([{ at: [0, 5], input: textInput(`${id}.teks`, { optional: true }), format: TEXT }], 36),
    ...(id === "rekomendasi" ? [] : [line([{ at: [2, 3], text: "Tanggal,", format: { horizontal: "right" } }, { at: [4, 5], input: { id: `${id}.tanggal`, kind: "date", optional: true } }], 17)]),
  );
}

const perilaku: readonly Line[] = ASPEK_PERILAKU.map((aspek, index) =>
  barisPrestasi(
    index === 0 ? "b. Perilaku Kerja" : "",
    `${index + 1}. ${kapital(aspek)}`,
    { at: di(3), input: { id: "perilaku.nilai", kind: "number", ...(index === ASPEK_PERILAKU.length - 1 ? { optional: true as const } : {}) }, name: nama(index), format: { horizontal: "center" }, bordered },
    { at: di(4), formula: sebutanDari(nama(index)), format: SEBUTAN, bordered },
    kosong(5),
  ),
);

export const penilaianPrestasiKosong: BlankForm = {
  sheet: "Penilaian Prestasi",
  orientation: "portrait",
  widths: [14, 10, 20, 12, 12, 18],
  parts: [
    ...judulKosong(5, "PENILAIAN PRESTASI KERJA", PNS),
    line([{ at: [0, 2], input: textInput("instansi", { optional: true }), format: { bold: true, wrap: true } }, { at: [3, 5], text: JANGKA_WAKTU.toUpperCase(), format: { bold: true } }], 17),
    line([{ at: [3, 5], input: { id: "periode", kind: "period" } }], 17),
    ...blokPrestasi(1, "pegawai", "YANG DINILAI"),
    ...blokPrestasi(2, "penilai", PENILAI),
    ...blokPrestasi(3, "atasanPenilai", ATASAN),
    ...together(
      line([{ at: [0, 4], text: "4. UNSUR YANG DINILAI", format: BAND, bordered }, { at: di(5), text: "JUMLAH", format: { ...BAND, horizontal: "center" }, bordered }], 18),
      line([{ at: [0, 2], text: "a. Sasaran Kerja Pegawai (SKP)", bordered }, { at: di(3), input: { id: "nilaiSkp", kind: "number", format: ANGKA }, format: { horizontal: "center" }, bordered }, ...berbobot("nilaiSkp", bobot.skp)], 18),
      ...perilaku,
      barisPrestasi("", "7. Jumlah", { at: di(3), formula: `=IF(COUNT(${HITUNG_PERILAKU})=0,"",SUM(${HITUNG_PERILAKU}))`, name: "jumlahPerilaku", format: { ...HITUNG, numberFormat: "0.##" }, bordered }, kosong(4), kosong(5)),
      barisPrestasi("", "8. Nilai rata-rata", { at: di(3), formula: `=IF(COUNT(${HITUNG_PERILAKU})<5,"",SKP.NILAI_PERILAKU(${HITUNG_PERILAKU}))`, name: "rataRataPerilaku", format: HITUNG, bordered }, { at: di(4), formula: sebutanDari("rataRataPerilaku"), format: SEBUTAN, bordered }, kosong(5)),
      barisPrestasi("", "9. Nilai Perilaku Kerja", { at: di(3), formula: "={rataRataPerilaku}", format: HITUNG, bordered }, ...berbobot("rataRataPerilaku", bobot.perilaku)),
      line([{ at: [0, 4], text: "NILAI PRESTASI KERJA", format: { ...BAND, horizontal: "center" }, bordered }, { at: di(5), formula: '=IF(AND(ISNUMBER({nilaiSkp}),ISNUMBER({rataRataPerilaku})),SKP.NILAI_PRESTASI({nilaiSkp},{rataRataPerilaku}),"")', name: "nilaiPrestasi", format: { ...HITUNG, bold: true }, bordered }], 20),
      line([{ at: [0, 4], format: BAND, bordered }, { at: di(5), formula: sebutanDari("nilaiPrestasi"), name: "sebutan", format: { ...SEBUTAN, bold: true }, bordered }], 18),
    ),
    ...catatan(5, "keberatan", "KEBERATAN DARI PEGAWAI NEGERI SIPIL YANG DINILAI (APABILA ADA)"),
    ...catatan(6, "tanggapan", "TANGGAPAN PEJABAT PENILAI ATAS KEBERATAN"),
    ...catatan(7, "keputusan", "KEPUTUSAN ATASAN PEJABAT PENILAI ATAS KEBERATAN"),
    ...catatan(8, "rekomendasi", "REKOMENDASI"),
    ...tandaTanganKosong({ peran: "penilai", tajuk: PENILAI, at: [3, 5], tanggal: "dibuat", kata: "9. DIBUAT TANGGAL," }),
    ...tandaTanganKosong({ peran: "pegawai", tajuk: PEGAWAI, at: [0, 2], tanggal: "diterimaPegawai", kata: "10. DITERIMA TANGGAL," }),
    ...tandaTanganKosong({ peran: "atasanPenilai", tajuk: ATASAN, at: [3, 5], tanggal: "diterimaAtasan", kata: "11. DITERIMA TANGGAL," }),
  ],
};

const kepala = (id: "nomor" | "tanggal" | "uraian" | "penilai") => columnOf(bukuCatatan, id).heading.printed;
const HEAD = { ...BAND, horizontal: "center", wrap: true } as const;

function catatanPerilaku(nomor: number): readonly Line[] {
  const aspek = (index: number) => `catatan ${nomor} ${index}`;
  const semua = `{${aspek(0)}:${aspek(ASPEK_PERILAKU.length - 1)}}`;
  const rata = `catatan ${nomor} rata-rata`;
  const baris = (label: string, nilai: Box, sebutan: Box, ...more: readonly Box[]): Line => line([{ at: di(2), text: label, bordered }, { at: di(3), text: "=", format: { horizontal: "center" }, bordered }, nilai, sebutan, ...more], 17);
  const rows = ASPEK_PERILAKU.length + 3;
  return together(
    line(
      [
        { at: di(0), rows, text: nomor, format: { horizontal: "center", vertical: "top" }, bordered },
        { at: di(1), rows, input: textInput("tanggal", { optional: true }), format: { ...TEXT, horizontal: "center" }, bordered },
        { at: [2, 5], input: textInput("nilaiSkp", { initial: "Penilaian SKP sampai dengan … = …, sedangkan penilaian perilaku kerjanya adalah sebagai berikut:", optional: true }), format: TEXT, bordered },
        { at: di(6), input: textInput("namaPenilai", { optional: true }), format: TEXT, bordered },
      ],
      32,
    ),
    ...ASPEK_PERILAKU.map((nama, index) =>
      baris(
        kapital(nama),
        { at: di(4), input: { id: "perilaku.nilai", kind: "number", optional: true }, name: aspek(index), format: { horizontal: "center" }, bordered },
        { at: di(5), formula: sebutanDari(aspek(index)), format: SEBUTAN, bordered },
        ...(index === 0 ? [{ at: di(6), input: textInput("nipPenilai", { optional: true }), format: TEXT, bordered } as const] : index === 1 ? [{ at: di(6), rows: rows - 2, bordered } as const] : []),
      ),
    ),
    baris("Jumlah", { at: di(4), formula: `=IF(COUNT(${semua})=0,"",SUM(${semua}))`, format: { ...HITUNG, numberFormat: "0.##" }, bordered }, kosong(5)),
    baris("Nilai rata-rata", { at: di(4), formula: `=IF(COUNT(${semua})<5,"",SKP.NILAI_PERILAKU(${semua}))`, name: rata, format: HITUNG, bordered }, { at: di(5), formula: sebutanDari(rata), format: SEBUTAN, bordered }),
  );
}

export const bukuCatatanKosong: BlankForm = {
  sheet: "Buku Catatan Perilaku",
  orientation: "portrait",
  widths: [4, 15, 22, 3, 9, 11, 21],
  parts: [
    ...judulKosong(6, "BUKU CATATAN PENILAIAN PERILAKU PNS"),
    space(8),
    ...(["nama", "nip"] as const).map((field) => line([{ at: [0, 1], text: LABEL[field] }, { at: [2, 6], input: textInput(`pegawai.${field}`), format: { horizontal: "left" } }], 17)),
    space(8),
    ...together(
      line([{ at: di(0), text: kepala("nomor"), format: HEAD, bordered }, { at: di(1), text: kepala("tanggal"), format: HEAD, bordered }, { at: [2, 5], text: kepala("uraian"), format: HEAD, bordered }, { at: di(6), text: kepala("penilai"), format: HEAD, bordered }], 32),
      line([di(0), di(1), [2, 5] as const, di(6)].map((at, index): Box => ({ at, text: index + 1, format: { horizontal: "center", size: 8 }, bordered })), 14),
    ),
    ...[1, 2, 3, 4].flatMap(catatanPerilaku),
  ],
};
