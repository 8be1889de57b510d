import { kept, line, textHeight, together, widthsOf, type BlankForm, type BlankSection, type BlankTable, type Box, type Columns, type Line } from "../../../sheet/blank/blankForm";
import type { TableLayout } from "../../../sheet/layout/tableLayout";
import { identitasSisi, identitasTumpuk, instansiDanPeriode, judulKosong, LABEL_KAPITAL, tandaTanganKosong, textInput } from "../../umum/bagianKosong";
import { CAPAIAN_ORGANISASI, PREDIKAT } from "../parameters";
import { RATING } from "../predikat";
import { NOTES } from "./dokumen";
import { hasilKerja, label } from "./hasilKerja";
import { hasilKualitatif, LABEL_UKURAN } from "./kualitatif";
import { DAFTAR_LAMPIRAN, HEADINGS } from "./lampiran";
import { JENIS_INDIKATOR, LABEL_MANUAL, type BagianManual } from "./manual";
import { LABEL_EKSPEKTASI, NILAI_PERILAKU, PANDUAN_PERILAKU, UMPAN_BALIK } from "./perilaku";
import { PERSPEKTIF } from "../perspektif";
import { rencanaAksi } from "./rencanaAksi";

const PEGAWAI = "PEGAWAI YANG DINILAI";
const PENILAI = "PEJABAT PENILAI KINERJA";
const ATASAN = "ATASAN PEJABAT PENILAI KINERJA";
const JUDUL = "SASARAN KINERJA PEGAWAI";
const KUANTITATIF = "PENDEKATAN HASIL KERJA KUANTITATIF";
const KUALITATIF = "PENDEKATAN HASIL KERJA KUALITATIF";
const BAGI_JAJF = "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL";
const BAGI_JPT = "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI";
const PERIODE = "PERIODE PENILAIAN:";
const bordered = true;
const BAND = { bold: true, fill: "#E7EEF0" } as const;
const TEXT = { wrap: true, vertical: "top" } as const;

const BAGIAN: readonly BlankSection[] = [
  { id: "utama", enumerator: "A.", items: 4 },
  { id: "tambahan", enumerator: "B.", items: 1 },
];

const tabelHasil = (columns: readonly string[], rows: number, more: Partial<BlankTable> = {}): BlankTable => ({ kind: "table", layout: hasilKerja as TableLayout, columns, caption: true, numbering: "(1)", sections: BAGIAN, rows, height: 28, ...more });

/** The seven values with their guide lines, beside them what the leader expects, and on the evaluasi the feedback. */
function perilakuKosong(width: number, nomor: Columns, nilai: Columns, ekspektasi: Columns, umpanBalik?: Columns): readonly Line[] {
  const head: Box = { at: [nomor[0], umpanBalik ? umpanBalik[0] - 1 : ekspektasi[1]], text: label.perilaku.printed, format: BAND, bordered };
  const guide: Box["format"] = { ...TEXT, size: 9 };
  return [
    line([head, ...(umpanBalik ? [{ at: umpanBalik, text: UMPAN_BALIK.printed, format: { ...BAND, wrap: true, horizontal: "center" }, bordered } as const] : [])], umpanBalik ? 32 : 18),
    ...NILAI_PERILAKU.flatMap((nama, index) => (index === 0 ? kept : together)(
      line([
        { at: nomor, rows: 2, text: index + 1, format: { horizontal: "center", vertical: "top" }, bordered },
        { at: nilai, text: nama, format: { bold: true }, bordered },
        { at: ekspektasi, text: LABEL_EKSPEKTASI, format: { italic: true }, bordered },
        ...(umpanBalik ? [{ at: umpanBalik, rows: 2, input: textInput("umpanBalik", { optional: true }), format: TEXT, bordered } as const] : []),
      ]),
      line(
        [
          { at: nilai, text: PANDUAN_PERILAKU.panduan[nama].map((each) => `- ${each}`).join("\n"), format: guide, bordered },
          { at: ekspektasi, input: textInput("ekspektasi", { optional: true }), format: TEXT, bordered },
        ],
        Math.max(38, textHeight(PANDUAN_PERILAKU.panduan[nama].map((each) => `- ${each}`).join("\n"), width, 9)),
      ),
    )),
  ];
}

const tandaTangan = (kiri: Columns, kanan: Columns): readonly Line[] => tandaTanganKosong({ peran: "pegawai", tajuk: PEGAWAI, at: kiri }, { peran: "penilai", tajuk: PENILAI, at: kanan, tanggal: "tanggal" });

const KOLOM_JAJF = ["nomor", "rhkPimpinan", "rhk", "aspek", "iki", "target"];

export const skpJajfKosong: BlankForm = {
  sheet: "SKP",
  orientation: "landscape",
  widths: widthsOf(hasilKerja as TableLayout, KOLOM_JAJF),
  parts: [
    ...judulKosong(5, JUDUL, KUANTITATIF, BAGI_JAJF),
    instansiDanPeriode([0, 2], PERIODE, [3, 4], [5, 5]),
    ...identitasSisi(LABEL_KAPITAL, { peran: "pegawai", tajuk: PEGAWAI, nomor: [0, 0], label: [1, 1], nilai: [2, 2] }, { peran: "penilai", tajuk: PENILAI, nomor: [3, 3], label: [4, 4], nilai: [5, 5] }),
    tabelHasil(KOLOM_JAJF, 3),
    ...perilakuKosong(59, [0, 0], [1, 2], [3, 5]),
    ...tandaTangan([1, 2], [4, 5]),
  ],
};

const KOLOM_JPT = ["nomor", "rhk", "iki", "target", "perspektif"];
const identitasJpt = identitasSisi(LABEL_KAPITAL, { peran: "pegawai", tajuk: PEGAWAI, label: [0, 1], nilai: [2, 2] }, { peran: "penilai", tajuk: PENILAI, label: [3, 3], nilai: [4, 4] });
const BAGIAN_JPT: readonly BlankSection[] = [{ id: "utama", enumerator: "A.", items: 6 }, { id: "tambahan", enumerator: "B.", items: 1 }];

export const skpJptKosong: BlankForm = {
  sheet: "SKP JPT",
  orientation: "landscape",
  widths: [5, 36, 40, 22, 28],
  parts: [
    ...judulKosong(4, JUDUL, KUANTITATIF, BAGI_JPT),
    instansiDanPeriode([0, 1], PERIODE, [2, 3], [4, 4]),
    ...identitasJpt,
    tabelHasil(KOLOM_JPT, 1, { sections: BAGIAN_JPT }),
    ...perilakuKosong(36, [0, 0], [1, 1], [2, 4]),
    ...tandaTangan([0, 1], [3, 4]),
  ],
};

const LEBAR_LIMA = [4, 20, 24, 18, 20];
const identitasLima = identitasSisi(LABEL_KAPITAL, { peran: "pegawai", tajuk: PEGAWAI, nomor: [0, 0], label: [1, 1], nilai: [2, 2] }, { peran: "penilai", tajuk: PENILAI, label: [3, 3], nilai: [4, 4] });

const tabelKualitatif = (columns: readonly string[], rhk: number): BlankTable => ({ ...tabelHasil(columns, 1), layout: hasilKualitatif as TableLayout, spans: { rhk }, below: { label: LABEL_UKURAN, id: "iki", lines: 3 }, height: 18 });

const skpKualitatif = (bagi: string, variant: string): BlankForm => ({
  variant,
  sheet: "SKP kualitatif",
  orientation: "portrait",
  widths: LEBAR_LIMA,
  parts: [
    ...judulKosong(4, JUDUL, KUALITATIF, bagi),
    instansiDanPeriode([0, 2], PERIODE, [3, 3], [4, 4]),
    ...identitasLima,
    tabelKualitatif(["nomor", "rhk"], 4),
    ...perilakuKosong(44, [0, 0], [1, 2], [3, 4]),
    ...tandaTangan([1, 2], [3, 4]),
  ],
});

export const skpKualitatifKosong = skpKualitatif(BAGI_JAJF, "JA/JF");
export const skpKualitatifJptKosong = skpKualitatif(BAGI_JPT, "JPT");

const KOLOM_EVALUASI = [...KOLOM_JAJF, "realisasi", "umpanBalik"];
/** A label over the whole width, and what is chosen beside it. */
const pilihan = (id: string, heading: string, words: readonly string[], labelAt: Columns, at: Columns): Line => line([{ at: labelAt, text: heading, format: BAND, bordered }, { at, input: { id, kind: "words", words }, format: { bold: true }, bordered }], 20);
/** From the two ratings, once both are chosen. */
const PREDIKAT_DARI_KUADRAN = '=IF(OR(LEN({ratingHasil})=0,LEN({ratingPerilaku})=0),"",SKP.PREDIKAT_KUADRAN({ratingHasil},{ratingPerilaku}))';

interface SusunanEvaluasi {
  readonly pendekatan: string;
  readonly bagi: string;
  readonly variant: string;
  readonly table: BlankTable;
  readonly widths: readonly number[];
  readonly identitas: readonly Line[];
  /** Columns of the labels of ratings, and of what is chosen for them. */
  readonly label: Columns;
  readonly nilai: Columns;
  readonly perilaku: readonly [Columns, Columns, Columns];
}

function evaluasiKosong({ pendekatan, bagi, variant, table, widths, identitas, label: labelAt, nilai, perilaku }: SusunanEvaluasi): BlankForm {
  const last = widths.length - 1;
  return {
    variant,
    sheet: "Evaluasi",
    orientation: "landscape",
    widths,
    parts: [
      ...judulKosong(last, "EVALUASI KINERJA PEGAWAI", pendekatan, bagi),
      instansiDanPeriode([0, last - 4], PERIODE, [last - 3, last - 2], [last - 1, last]),
      ...identitas,
      pilihan("capaianOrganisasi", label.capaianOrganisasi.printed, CAPAIAN_ORGANISASI, labelAt, nilai),
      table,
      pilihan("ratingHasil", label.ratingHasil.printed, RATING, labelAt, nilai),
      ...perilakuKosong(60, ...perilaku, [last, last]),
      pilihan("ratingPerilaku", label.ratingPerilaku.printed, RATING, labelAt, nilai),
      line([{ at: labelAt, text: label.predikat.printed, format: BAND, bordered }, { at: nilai, formula: PREDIKAT_DARI_KUADRAN, name: "predikat", format: { bold: true, fill: "#F3F3F3" }, bordered }], 20),
      ...tandaTangan([0, 2], [last - 1, last]),
    ],
  };
}

const identitasEvaluasi = (kiri: readonly [Columns, Columns], kanan: readonly [Columns, Columns]) =>
  identitasSisi(LABEL_KAPITAL, { peran: "pegawai", tajuk: PEGAWAI, nomor: [0, 0], label: kiri[0], nilai: kiri[1] }, { peran: "penilai", tajuk: PENILAI, label: kanan[0], nilai: kanan[1] });

export const evaluasiJajfKosong = evaluasiKosong({
  pendekatan: KUANTITATIF,
  bagi: BAGI_JAJF,
  variant: "JA/JF",
  table: tabelHasil(KOLOM_EVALUASI, 3),
  widths: [5, 24, 26, 11, 26, 20, 24, 26],
  identitas: identitasEvaluasi([[1, 1], [2, 3]], [[4, 5], [6, 7]]),
  label: [0, 3],
  nilai: [4, 7],
  perilaku: [[0, 0], [1, 3], [4, 6]],
});

export const evaluasiJptKosong = evaluasiKosong({
  pendekatan: KUANTITATIF,
  bagi: BAGI_JPT,
  variant: "JPT",
  table: tabelHasil([...KOLOM_JPT, "realisasi", "umpanBalik"], 1, { sections: BAGIAN_JPT }),
  widths: [5, 32, 32, 18, 18, 26, 28],
  identitas: identitasEvaluasi([[1, 1], [2, 2]], [[3, 4], [5, 6]]),
  label: [0, 2],
  nilai: [3, 6],
  perilaku: [[0, 0], [1, 2], [3, 5]],
});

export const evaluasiKualitatifKosong = evaluasiKosong({
  pendekatan: KUALITATIF,
  bagi: BAGI_JAJF,
  variant: "kualitatif",
  table: tabelKualitatif(["nomor", "rhk", "realisasi", "umpanBalik"], 3),
  widths: [5, 22, 26, 18, 28, 30],
  identitas: identitasEvaluasi([[1, 1], [2, 2]], [[3, 3], [4, 5]]),
  label: [0, 2],
  nilai: [3, 5],
  perilaku: [[0, 0], [1, 2], [3, 4]],
});

export const lampiranKosong: BlankForm = {
  sheet: "Lampiran SKP",
  orientation: "portrait",
  widths: LEBAR_LIMA,
  parts: [
    ...judulKosong(4, `LAMPIRAN ${JUDUL}`),
    instansiDanPeriode([0, 2], PERIODE, [3, 3], [4, 4]),
    ...identitasLima,
    ...DAFTAR_LAMPIRAN.flatMap((daftar) => together(
      line([{ at: [0, 4], text: HEADINGS[daftar].printed, format: BAND, bordered }], 20),
      ...[1, 2, 3, 4].map((nomor) =>
        line([{ at: [0, 0], text: nomor, format: { horizontal: "center", vertical: "top" }, bordered }, { at: [1, 4], input: textInput("isi", nomor > 1 ? { optional: true } : {}), format: TEXT, bordered }], 30),
      ),
    )),
    ...tandaTangan([1, 2], [3, 4]),
  ],
};

const PILIHAN_MANUAL: Partial<Record<BagianManual, readonly string[]>> = { perspektif: PERSPEKTIF, jenis: JENIS_INDIKATOR };

export const manualKosong: BlankForm = {
  sheet: "Manual Indikator",
  orientation: "portrait",
  widths: [5, 28, 53],
  parts: [
    ...judulKosong(2, "MANUAL INDIKATOR KINERJA"),
    line([{ at: [0, 1], text: PERIODE, format: { bold: true } }, { at: [2, 2], input: { id: "periode", kind: "period" }, format: { bold: true } }], 20),
    ...identitasTumpuk(LABEL_KAPITAL, "abcde", [{ peran: "pegawai", tajuk: PEGAWAI }], { tajuk: [0, 2], label: [0, 1], nilai: [2, 2] }),
    ...(Object.entries(LABEL_MANUAL) as [BagianManual, (typeof LABEL_MANUAL)[BagianManual]][]).map(([id, heading], index) => {
      const words = PILIHAN_MANUAL[id];
      return line(
        [
          { at: [0, 0], text: index + 1, format: { horizontal: "center", vertical: "top" }, bordered },
          { at: [1, 1], text: heading.printed, format: { ...TEXT, bold: true }, bordered },
          { at: [2, 2], input: words ? { id, kind: "words", words } : textInput(id), format: TEXT, bordered },
        ],
        words ? 20 : 48,
      );
    }),
  ],
};

const KOLOM_AKSI = ["nomor", "rhk", "rencanaAksi", "target"];

export const rencanaAksiKosong: BlankForm = {
  sheet: "Rencana Aksi",
  orientation: "landscape",
  widths: [5, 30, 34, 24, 36],
  parts: [
    ...judulKosong(4, "RENCANA AKSI PEGAWAI"),
    instansiDanPeriode([0, 1], PERIODE, [2, 3], [4, 4]),
    ...identitasLima,
    { kind: "table", layout: rencanaAksi as TableLayout, columns: KOLOM_AKSI, spans: { rencanaAksi: 2 }, numbering: "(1)", sections: [{ items: 10 }], rows: 1, height: 32 },
    ...tandaTangan([1, 2], [3, 4]),
  ],
};

const nomorDanTeks = (nomor: number, text: string): Line => line([{ at: [0, 0], text: nomor, format: { ...BAND, horizontal: "center" }, bordered }, { at: [1, 2], text, format: BAND, bordered }], 18);

function bagianDokumen(nomor: number, id: keyof typeof NOTES): readonly Line[] {
  return [nomorDanTeks(nomor, NOTES[id].printed), line([{ at: [1, 2], input: textInput(id, { optional: true }), format: TEXT, bordered }], 46)];
}

export const dokumenKosong: BlankForm = {
  sheet: "Dokumen Evaluasi",
  orientation: "portrait",
  widths: [5, 38, 43],
  parts: [
    ...judulKosong(2, "DOKUMEN EVALUASI KINERJA PEGAWAI"),
    line([{ at: [0, 1], text: PERIODE, format: { bold: true } }, { at: [2, 2], input: { id: "periode", kind: "period" }, format: { bold: true } }], 20),
    ...([["pegawai", PEGAWAI], ["penilai", PENILAI], ["atasanPenilai", ATASAN]] as const).flatMap(([peran, tajuk], index) => identitasTumpuk(LABEL_KAPITAL, "abcde", [{ peran, tajuk: `${index + 1}. ${tajuk}` }], { tajuk: [0, 2], label: [0, 1], nilai: [2, 2] })),
    nomorDanTeks(4, "EVALUASI KINERJA"),
    pilihan("capaianOrganisasi", label.capaianOrganisasi.printed, CAPAIAN_ORGANISASI, [1, 1], [2, 2]),
    pilihan("predikat", label.predikat.printed, PREDIKAT, [1, 1], [2, 2]),
    ...bagianDokumen(5, "catatan"),
    ...bagianDokumen(6, "keberatan"),
    ...bagianDokumen(7, "penjelasan"),
    ...bagianDokumen(8, "keputusan"),
    ...tandaTangan([0, 1], [2, 2]),
    ...tandaTanganKosong({ peran: "atasanPenilai", tajuk: ATASAN, at: [0, 2] }),
  ],
};
