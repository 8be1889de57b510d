import { line, together, type BlankForm, type BlankSection, type Columns, type Line } from "../../../../sheet/blank/blankForm";
import type { Column, TableLayout } from "../../../../sheet/layout/tableLayout";
import { tandaTanganKosong } from "../../../umum/bagianKosong";
import { keterkaitan } from "../keterkaitan";
import { pengukuran } from "../pengukuran";
import { PEGAWAI, BAGI_JAJF, BAGI_JPT, bordered, BAND, ANGKA, HITUNG, di, type Adapt, tabel, formulir, SEMPIT, keduanya, ISI_ASPEK, KOLOM_JAJF, KOLOM_JPT, KOLOM_TINGKAT, type Susunan } from "./susunan";

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
  { id: "utama", enumerator: "A.", items: 3, formulas: { tertimbang: TERTIMBANG }, without: ["lingkup"] },
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

function penilaian(variant: string, tingkatKolom: readonly string[], paper: Pick<Susunan, "paper">): BlankForm {
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
    lebar: SEMPIT,
    ...paper,
  });
}

export const penilaianSkpKosong = penilaian("dasar", [], {});
/** Four columns more: on A4 its text would be of 5 points. */
export const penilaianSkpPengembanganKosong = penilaian("pengembangan", KOLOM_TINGKAT, { paper: "A3" });

const KOLOM_NILAI_JPT = [...KOLOM_JPT.slice(0, 4), ...KOLOM_TARGET, "realisasi", "capaian", "kategoriIki", "nilaiIki", "tertimbang", "kondisi", "targetMaksimum", "lingkup"];
const AT_JPT = KOLOM_NILAI_JPT.indexOf("tertimbang");
export const penilaianSkpJptKosong = formulir({
  judul: ["PENILAIAN SASARAN KINERJA PEGAWAI", BAGI_JPT],
  sheet: "Penilaian SKP JPT",
  table: tabel(
    KOLOM_NILAI_JPT,
    [
      { id: "perjanjianKinerja", enumerator: "A.1.", items: 4, without: ["tertimbang", "lingkup"] },
      { id: "rencanaAksi", enumerator: "A.2.", items: 3, without: ["tertimbang", "lingkup"] },
      { id: "tambahan", enumerator: "B.", items: 1, formulas: { tertimbang: jika('OR({nilaiIki}="",{lingkup}="")', "SKP.NILAI_TAMBAHAN({kategoriIki},{lingkup},{nilaiIki})") } },
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
  table: tabel(KOLOM_UKUR, [{ items: 8 }], 1, {
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
