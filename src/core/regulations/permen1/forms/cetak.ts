import { dateText } from "../../../base/civilDate";
import { readNip } from "../../umum/nip";
import type { UnsurPenetapan } from "../pak";

/** What the three forms print around their numbers: for inserting a form, and for writing those of a whole unit. */
export const JUDUL = { konversi: "KONVERSI PREDIKAT KINERJA KE ANGKA KREDIT", akumulasi: "AKUMULASI ANGKA KREDIT", penetapan: "PENETAPAN ANGKA KREDIT" } as const;
export const LABEL_MASA = { konversi: "Periode", akumulasi: "Masa Penilaian", penetapan: "Masa Penilaian" } as const;
export const TAJUK_PEGAWAI = { konversi: "PEJABAT FUNGSIONAL YANG DINILAI", akumulasi: "PEJABAT FUNGSIONAL YANG DINILAI", penetapan: "KETERANGAN PERORANGAN" } as const;

/** The lines of the official, in the order of the forms. */
export const KETERANGAN_PERORANGAN = {
  nama: "Nama",
  nip: "NIP",
  karpeg: "Nomor Seri Karpeg",
  lahir: "Tempat/Tanggal Lahir",
  kelamin: "Jenis Kelamin",
  pangkat: "Pangkat/Golongan Ruang/TMT",
  jabatan: "Jabatan/TMT",
  unitKerja: "Unit Kerja",
  instansi: "Instansi",
} as const;
export const JENIS_KELAMIN = ["Laki-laki", "Perempuan"] as const;

export const HASIL_KINERJA = "HASIL PENILAIAN KINERJA";
export const JUMLAH_AKUMULASI = "JUMLAH ANGKA KREDIT YANG DIPEROLEH";
/** With how the number comes about; `bulan` is how many months, or the word. */
export const ANGKA_KREDIT = {
  konversi: (bulan: number | "bulan") => `ANGKA KREDIT YANG DIDAPAT (${bulan === 12 ? "" : `${bulan}/12 × `}kolom 2 × kolom 3)`,
  akumulasi: "ANGKA KREDIT YANG DIDAPAT (bulan/12 × kolom 4 × kolom 5)",
} as const;

export const UNSUR: Readonly<Record<UnsurPenetapan, string>> = {
  dasar: "AK Dasar yang diberikan",
  jfLama: "AK JF lama",
  penyesuaian: "AK Penyesuaian/Penyetaraan",
  konversi: "AK Konversi",
  pendidikan: "AK yang diperoleh dari peningkatan pendidikan",
};
export const JUMLAH_KUMULATIF = "JUMLAH ANGKA KREDIT KUMULATIF";
export const AMBANG = {
  kepala: ["KETERANGAN", "PANGKAT", "JENJANG JABATAN", "CATATAN"],
  perlu: "Angka Kredit minimal yang harus dipenuhi untuk kenaikan pangkat/jenjang",
  pangkat: "Kelebihan/kekurangan angka kredit untuk kenaikan pangkat",
  jenjang: "Kelebihan/kekurangan angka kredit untuk kenaikan jenjang",
} as const;
export const NAIK = { pangkat: "kenaikan pangkat", jenjang: "kenaikan jenjang jabatan" } as const;
export const ISI_LAMA = "Isi kolom LAMA; 0 bila tidak ada";

export const DITETAPKAN = { tempat: "Ditetapkan di", tanggal: "Pada tanggal", pejabat: "Pejabat Penilai Kinerja," } as const;
const ASLI = ["ASLI disampaikan dengan hormat kepada:", "Jabatan Fungsional yang bersangkutan.", "Tembusan disampaikan kepada:", "1. Pimpinan Instansi Pengusul;"];
export const TEMBUSAN = { konversi: [...ASLI, "2. Kepala BKN; dan", "3. Pejabat lain yang dianggap perlu."], penetapan: [...ASLI, "2. Pejabat Penilai Kinerja; dan", "3. Pejabat lain yang dianggap perlu."] } as const;

export const ANGKA_DUA = "#,##0.00";
export const PERSEN = '0"%"';
export const ANGKA_SELISIH = '#,##0.00;"kurang "#,##0.00';
export const TITIK = "………………………";

/** Months of a year, percent and koefisien as the forms multiply them. */
export const rumusAngkaKredit = (bulan: string | number, persen: string, koefisien: string): string => `${bulan}/12*${persen}/100*${koefisien}`;
export const rumusSelisih = (kumulatif: string, perlu: string): string => `=IF(OR(${kumulatif}="",NOT(ISNUMBER(${perlu}))),"",${kumulatif}-${perlu})`;
export const rumusPutusan = (selisih: string, naik: string): string => `=IF(ISNUMBER(${selisih}),IF(${selisih}>=0,"DAPAT","TIDAK DAPAT")&" dipertimbangkan untuk ${naik} setingkat lebih tinggi","")`;
/** Sum of a column of Penetapan, once all of LAMA is filled in. */
export const rumusKumulatif = (lama: string, kolom: string, banyak: number): string => `=IF(COUNT(${lama})<${banyak},"",SUM(${kolom}))`;
export const rumusIsiLama = (lama: string, banyak: number): string => `=IF(COUNT(${lama})<${banyak},"${ISI_LAMA}","")`;

/** Birth date, its place to be filled in, and sex, as a right NIP tells them. */
export function dariNip(nip: string): { readonly lahir: string; readonly kelamin: string } | undefined {
  const read = readNip(nip);
  return read.ok ? { lahir: `${TITIK}, ${dateText(read.nip.lahir)}`, kelamin: read.nip.jenisKelamin } : undefined;
}
