import { line, space, together, type BlankForm, type BlankTable, type Box, type Columns, type Line } from "../../../sheet/blank/blankForm";
import { columnOf } from "../../../sheet/layout/findTables";
import type { TableLayout } from "../../../sheet/layout/tableLayout";
import { instansiDanPeriode, judulKosong, tandaTanganKosong, textInput } from "../../umum/bagianKosong";
import { bulanDalam } from "../masa";
import { UNSUR_PENETAPAN } from "../pak";
import { bulanPerpindahan } from "../parameters";
import { AMBANG, ANGKA_DUA, ANGKA_KREDIT, ANGKA_SELISIH, dariNip, DITETAPKAN, HASIL_KINERJA, JENIS_KELAMIN, JUDUL, JUMLAH_AKUMULASI, JUMLAH_KUMULATIF, KETERANGAN_PERORANGAN, LABEL_MASA, NAIK, PERSEN, rumusAngkaKredit, rumusIsiLama, rumusKumulatif, rumusPutusan, rumusSelisih, TAJUK_PEGAWAI, TEMBUSAN, UNSUR } from "./cetak";
import { konversi, type KolomKonversi } from "./konversi";
import { penetapan, type KolomPenetapan } from "./penetapan";
import { bulanTertulisRumus, golonganRumus, jenjangRumus, langkahRumus } from "./rumusKosong";

/** One grid for all three, as wide as A4 upright: number, words, four numbers, a remark. */
const LEBAR = [6, 27, 11, 12, 11, 11, 8];
const AKHIR = LEBAR.length - 1;
/** Cells that no one prints, for what a formula takes from a text: labels, then values. */
const BANTU = AKHIR + 2;

const bordered = true;
const KEPALA = { bold: true, fill: "#E7EEF0", horizontal: "center", vertical: "center", wrap: true } as const;
const HITUNG = { horizontal: "right", fill: "#F3F3F3", numberFormat: ANGKA_DUA } as const;
const TEKS = { wrap: true } as const;
const PELAN = { size: 8, color: "#7F7F7F" } as const;
const di = (column: number): Columns => [column, column];

type Nama = keyof typeof JUDUL;

const kop = (form: Nama): readonly Line[] => [
  ...judulKosong(AKHIR, JUDUL[form]),
  line([{ at: [0, 2], text: "NOMOR:", format: { horizontal: "right" } }, { at: [3, AKHIR], input: textInput("nomor", { optional: true }), format: { horizontal: "left" } }], 16),
  space(8),
  instansiDanPeriode([0, 1], `${LABEL_MASA[form]}:`, [2, 3], [4, AKHIR]),
];

/** Lines that hold what is asked of every official besides their block. */
const ISIAN: Partial<Record<keyof typeof KETERANGAN_PERORANGAN, Box["input"]>> = {
  karpeg: textInput("karpeg", { optional: true }),
  lahir: textInput("lahir", { optional: true }),
  kelamin: { id: "kelamin", kind: "words", words: JENIS_KELAMIN, optional: true },
};

const perorangan = (form: Nama): readonly Line[] =>
  together(
    line([{ at: [0, AKHIR], text: TAJUK_PEGAWAI[form], format: KEPALA, bordered }], 18),
    ...Object.entries(KETERANGAN_PERORANGAN).map(([id, label], index) => {
      const value: Box = id === "instansi" ? { at: [2, AKHIR], formula: '=IF(LEN({instansi})=0,"",{instansi})', bordered } : { at: [2, AKHIR], input: ISIAN[id as keyof typeof ISIAN] ?? textInput(`pegawai.${id}`), format: { ...TEKS, horizontal: "left" }, bordered };
      return line([{ at: di(0), text: index + 1, format: { horizontal: "center" }, bordered }, { at: di(1), text: label, bordered }, value], 16);
    }),
  );

/** A blank line that carries, beside the page, what formulas need: beside a label of the form it would be read as its value. */
const bantu = (...boxes: readonly Box[]): Line => line(boxes, 12);
const labelBantu = (text: string, at = BANTU): Box => ({ at: di(at), text, format: PELAN });
const jenjang: Box = { at: di(BANTU + 1), formula: jenjangRumus("{pegawai.jabatan}"), name: "jenjang", format: PELAN };

/** Copies stand beside the signature, in one cell, so that nobody takes a name among them for a place to sign. */
const tandaTangan = (tembusan?: readonly string[]): readonly Line[] => {
  const samping: Box | undefined = tembusan && { at: [0, 2], text: tembusan.join("\n"), format: { wrap: true, vertical: "top", size: 9 } };
  return tandaTanganKosong({ peran: "penilai", tajuk: DITETAPKAN.pejabat, at: [3, AKHIR], langsung: true, ditetapkan: { label: [3, 4], nilai: [5, AKHIR], tempat: DITETAPKAN.tempat, tanggal: DITETAPKAN.tanggal, samping } });
};

const kepalaKonversi = { printed: HASIL_KINERJA };

/** The columns as one of the two forms prints them. */
function tabel(angkaKredit: string, under: typeof kepalaKonversi | undefined): TableLayout {
  const { columns, ...rest } = konversi as TableLayout;
  return {
    ...rest,
    columns: columns.map((column) => ({
      ...column,
      ...(column.id === "angkaKredit" ? { heading: { printed: angkaKredit } } : {}),
      ...(under && (column.id === "predikat" || column.id === "persen") ? { under } : {}),
    })),
    ...(under ? {} : { captions: [kepalaKonversi] }),
  };
}

const RUMUS: Readonly<Partial<Record<KolomKonversi, string>>> = {
  persen: '=IF(LEN({predikat})=0,"",SKP.PERSENTASE_PREDIKAT({predikat}))',
  koefisien: '=IF(OR(LEN({predikat})=0,LEN({jenjang})=0),"",SKP.KOEFISIEN({jenjang}))',
  angkaKredit: `=IF(OR({persen}="",{koefisien}="",{bulan}=""),"",${rumusAngkaKredit("{bulan}", "{persen}", "{koefisien}")})`,
};
const ADAPT: NonNullable<BlankTable["adapt"]> = { persen: { format: PERSEN }, koefisien: { format: ANGKA_DUA }, angkaKredit: { format: ANGKA_DUA } };

const known: NonNullable<BlankForm["known"]> = ({ nip, periode }) => {
  const { length } = bulanDalam(periode);
  return { ...(nip === undefined ? {} : dariNip(nip)), ...(length >= 1 && length <= bulanPerpindahan.setahun ? { bulan: length } : {}) };
};

export const konversiKosong: BlankForm = {
  sheet: "Konversi AK",
  orientation: "portrait",
  widths: LEBAR,
  known,
  parts: [
    ...kop("konversi"),
    ...perorangan("konversi"),
    bantu(labelBantu("Bulan"), { at: di(BANTU + 1), input: { id: "bulan", kind: "number" }, format: { ...PELAN, horizontal: "left" } }),
    bantu(labelBantu("Jenjang"), jenjang),
    {
      kind: "table",
      layout: tabel(ANGKA_KREDIT.konversi("bulan"), kepalaKonversi),
      columns: ["predikat", "persen", "koefisien", "angkaKredit"] satisfies readonly KolomKonversi[],
      spans: { predikat: 2, persen: 2, angkaKredit: 2 },
      adapt: ADAPT,
      numbering: "1",
      sections: [{ items: 1, fixed: true }],
      rows: 1,
      formulas: RUMUS,
      height: 24,
    },
    ...tandaTangan(TEMBUSAN.konversi),
  ],
};

export const akumulasiKosong: BlankForm = {
  sheet: "Akumulasi AK",
  orientation: "portrait",
  widths: [9, 24, ...LEBAR.slice(2)],
  known,
  parts: [
    ...kop("akumulasi"),
    ...perorangan("akumulasi"),
    bantu(labelBantu("Jenjang"), jenjang),
    {
      kind: "table",
      layout: tabel(ANGKA_KREDIT.akumulasi, undefined),
      columns: ["tahun", "periodik", "predikat", "persen", "koefisien", "angkaKredit"] satisfies readonly KolomKonversi[],
      spans: { angkaKredit: 2 },
      adapt: ADAPT,
      caption: true,
      numbering: "1",
      sections: [{ items: 6 }],
      rows: 1,
      formulas: RUMUS,
      helpers: { bulan: `=IF(LEN({periodik})=0,"",${bulanTertulisRumus("{periodik}")})` },
      height: 22,
    },
    line([{ at: [0, 4], text: JUMLAH_AKUMULASI, format: KEPALA, bordered }, { at: [5, AKHIR], formula: '=IF(COUNT({angkaKredit@})=0,"",SUM({angkaKredit@}))', name: "jumlah", format: { ...HITUNG, bold: true, horizontal: "center" }, bordered }], 20),
    ...tandaTangan(),
  ],
};

const kepala = (id: KolomPenetapan) => columnOf(penetapan, id).heading.printed;
const kepalaBaris = (height: number, texts: readonly (readonly [Columns, string])[]): Line => line(texts.map(([at, text]): Box => ({ at, text, format: KEPALA, bordered })), height);
const [LAMA, BARU, JUMLAH] = [2, 3, 4];
const KETERANGAN: Columns = [5, AKHIR];
const unsurAkhir = UNSUR_PENETAPAN[UNSUR_PENETAPAN.length - 1] ?? "";
const semua = (kolom: "lama" | "baru" | "jumlah") => `{${kolom} ${UNSUR_PENETAPAN[0]}:${kolom} ${unsurAkhir}}`;
const total = (kolom: "lama" | "baru" | "jumlah", at: number): Box => ({
  at: di(at),
  formula: kolom === "baru" ? `=IF(COUNT(${semua("baru")})=0,"",SUM(${semua("baru")}))` : rumusKumulatif(semua("lama"), semua(kolom), UNSUR_PENETAPAN.length),
  name: `${kolom} total`,
  format: { ...HITUNG, bold: true },
  bordered,
});

const unsur: readonly Line[] = together(
  kepalaBaris(18, [[[0, 1], kepala("unsur")], [di(LAMA), kepala("lama")], [di(BARU), kepala("baru")], [di(JUMLAH), kepala("jumlah")], [KETERANGAN, kepala("keterangan")]]),
  ...UNSUR_PENETAPAN.map((id, index): Line => {
    const angka = (kolom: "lama" | "baru", at: number): Box => ({ at: di(at), input: { id: kolom, kind: "number", format: ANGKA_DUA, ...(kolom === "baru" && id !== "konversi" ? { optional: true } : {}) }, name: `${kolom} ${id}`, format: { horizontal: "right" }, bordered });
    return line(
      [
        { at: di(0), text: index + 1, format: { horizontal: "center" }, bordered },
        { at: di(1), text: UNSUR[id], format: TEKS, bordered },
        angka("lama", LAMA),
        angka("baru", BARU),
        { at: di(JUMLAH), formula: `=IF(ISNUMBER({lama ${id}}),{lama ${id}}+N({baru ${id}}),"")`, name: `jumlah ${id}`, format: HITUNG, bordered },
        { at: KETERANGAN, input: textInput("keterangan", { optional: true }), format: TEKS, bordered },
      ],
      id === "pendidikan" ? 30 : 18,
    );
  }),
  line([{ at: [0, 1], text: JUMLAH_KUMULATIF, format: { ...KEPALA, horizontal: "left" }, bordered }, total("lama", LAMA), total("baru", BARU), total("jumlah", JUMLAH), { at: KETERANGAN, formula: rumusIsiLama(semua("lama"), UNSUR_PENETAPAN.length), format: { italic: true, wrap: true, size: 8 }, bordered }], 24),
);

const [PANGKAT, JENJANG] = [3, 4];
const perlu = (at: number, name: string, formula: string): Box => ({ at: di(at), formula, name, format: { ...HITUNG, numberFormat: ANGKA_SELISIH }, bordered });
const barisAmbang = (label: string, ...boxes: readonly Box[]): Line => {
  const used = boxes.map(({ at }) => at[0]);
  return line([{ at: [0, 2], text: label, format: TEKS, bordered }, ...boxes, ...[PANGKAT, JENJANG].filter((at) => !used.includes(at)).map((at): Box => ({ at: di(at), bordered })), ...(used.includes(KETERANGAN[0]) ? [] : [{ at: KETERANGAN, bordered } as const])], 28);
};
/** A dash, where nothing is needed or nobody can tell: a blank would move what stands to its right. */
const DASH = '"–"';

const ambang: readonly Line[] = together(
  kepalaBaris(30, [[0, 2] as const, di(PANGKAT), di(JENJANG), KETERANGAN].map((at, index) => [at, AMBANG.kepala[index] ?? ""])),
  barisAmbang(
    AMBANG.perlu,
    perlu(PANGKAT, "perlu pangkat", `=IF(LEN({jenjang})=0,"",IF({langkah}=0,${DASH},IFERROR(SKP.KEBUTUHAN_PANGKAT({jenjang},{golongan})*{langkah},${DASH})))`),
    perlu(JENJANG, "perlu jenjang", `=IF(LEN({jenjang})=0,"",IFERROR(SKP.KEBUTUHAN_JENJANG({jenjang}),${DASH}))`),
    { at: KETERANGAN, formula: '=IF({langkah}>1,"Dihitung sejak awal jenjang: "&{langkah}&" pangkat","")', format: { wrap: true, size: 8 }, bordered },
  ),
  barisAmbang(AMBANG.pangkat, perlu(PANGKAT, "selisih pangkat", rumusSelisih("{jumlah total}", "{perlu pangkat}"))),
  barisAmbang(AMBANG.jenjang, perlu(JENJANG, "selisih jenjang", rumusSelisih("{jumlah total}", "{perlu jenjang}"))),
  ...(["pangkat", "jenjang"] as const).map((id) => line([{ at: [0, AKHIR], formula: rumusPutusan(`{selisih ${id}}`, NAIK[id]), format: { bold: true, horizontal: "center" }, bordered }], 18)),
);

export const penetapanKosong: BlankForm = {
  sheet: "Penetapan AK",
  orientation: "portrait",
  widths: LEBAR,
  known,
  parts: [
    ...kop("penetapan"),
    ...perorangan("penetapan"),
    bantu(labelBantu("Jenjang"), jenjang),
    ...unsur,
    bantu(labelBantu("Golongan"), { at: di(BANTU + 1), formula: golonganRumus("{pegawai.pangkat}"), name: "golongan", format: PELAN }, labelBantu("Pangkat ke", BANTU + 2), { at: di(BANTU + 3), formula: `=${langkahRumus("{jenjang}", "{golongan}")}`, name: "langkah", format: PELAN }),
    ...ambang,
    ...tandaTangan(TEMBUSAN.penetapan),
  ],
};
