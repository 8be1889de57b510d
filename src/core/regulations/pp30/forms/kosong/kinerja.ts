import { line, together, type BlankForm, type Box, type Line } from "../../../../sheet/blank/blankForm";
import { identitasTumpuk, instansiDanPeriode, judulKosong, LABEL_KAPITAL, tandaTanganKosong, textInput } from "../../../umum/bagianKosong";
import { bobotKinerja, KATEGORI } from "../../parameters";
import { PREDIKAT } from "../kinerja";
import { ASPEK_PERILAKU, HEAD, LEVEL, MAKS, MIN, NILAI, SITUASI } from "../perilaku";
import { PEGAWAI, PENILAI, PERIODE, bordered, BAND, TEXT, ANGKA, HITUNG, di, bertumpuk, pasangan, keduanya } from "./susunan";

const YA_TIDAK = ["Ya", "Tidak"];
const KEPALA = { ...BAND, horizontal: "center", vertical: "center", wrap: true } as const;
const LEBAR_PERILAKU = [4, 27, 5, 5, 5, 5, 5, 9, 9, 9];
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
const LEBAR_KINERJA = [6, 30, 18, 12, 20];

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
  widths: [20, 28, 19, 20],
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
