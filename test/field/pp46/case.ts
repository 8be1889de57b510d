/**
 * What a field workbook is about: people, activities, points and behaviour, and the values they yield. The values are
 * worked out here a second time, from the text of the regulation and in plain arithmetic, so that the product is
 * compared with something that is not itself.
 */
export interface Person {
  readonly nama: string;
  readonly nip: string;
  readonly pangkat: string;
  readonly jabatan: string;
  readonly unit: string;
}

export const people = {
  pegawai: { nama: "Rahmat Hidayanto, S.Sos.", nip: "198503122010012907", pangkat: "Penata, III/c", jabatan: "Analis Kepegawaian Daerah", unit: "Dinas Perikanan Kabupaten Muara Indah" },
  fungsional: { nama: "Sri Wulandari, S.Pd.", nip: "198011232006042010", pangkat: "Penata Tingkat I, III/d", jabatan: "Guru Muda", unit: "SD Negeri 5 Muara Indah" },
  kedua: { nama: "Bambang Sutarno", nip: "197906152003121005", pangkat: "Penata Muda, III/a", jabatan: "Pengolah Data", unit: "Dinas Perikanan Kabupaten Muara Indah" },
  penilai: { nama: "Drs. Hamdani Wiratama, M.Si.", nip: "196902051994031008", pangkat: "Pembina, IV/a", jabatan: "Kepala Bidang Perikanan Tangkap", unit: "Dinas Perikanan Kabupaten Muara Indah" },
  atasan: { nama: "Ir. Kartini Subagja, M.M.", nip: "196504211990032003", pangkat: "Pembina Utama Muda, IV/c", jabatan: "Kepala Dinas Perikanan", unit: "Dinas Perikanan Kabupaten Muara Indah" },
} as const satisfies Readonly<Record<string, Person>>;

/** Target and realisation of one line; `null` biaya is a line without cost. */
export interface Line {
  readonly uraian: string;
  readonly output: string;
  /** Unit of waktu where it is not months. */
  readonly hari?: true;
  readonly target: readonly [kuantitas: number, kualitas: number, waktu: number, biaya: number | null];
  readonly realisasi: readonly [kuantitas: number, kualitas: number, waktu: number, biaya: number | null];
}

export interface Case {
  readonly pegawai: Person;
  readonly penilai: Person;
  readonly atasan: Person;
  readonly dari: string;
  readonly sampai: string;
  /** As printed on the forms. */
  readonly periode: string;
  readonly ditetapkan: string;
  readonly dinilai: string;
  readonly diterima: string;
  readonly diterimaAtasan: string;
  readonly lines: readonly Line[];
  readonly tambahan: readonly string[];
  readonly kreativitas: number | null;
  /** The form has no sections for either. */
  readonly tanpaBagian?: true;
  /** Five or six aspects. */
  readonly perilaku: readonly number[];
}

export const lines = [
  { uraian: "Menyusun laporan bulanan kegiatan bidang", output: "Laporan", target: [12, 100, 12, null], realisasi: [12, 90, 12, null] },
  { uraian: "Mengolah data produksi perikanan tangkap", output: "Dokumen", target: [175, 100, 12, null], realisasi: [170, 80, 9, null] },
  { uraian: "Memeriksa berkas izin usaha nelayan", output: "Berkas", hari: true, target: [20, 100, 25, null], realisasi: [19, 79, 19, null] },
  { uraian: "Melaksanakan pelatihan kelompok nelayan", output: "Kegiatan", target: [4, 100, 12, 170395000], realisasi: [4, 88, 12, 119276500] },
  { uraian: "Menyiapkan bahan rapat koordinasi bidang", output: "Berkas", target: [6, 100, 6, null], realisasi: [5, 85, 6, null] },
  { uraian: "Menghimpun data kelompok usaha bersama", output: "Data", target: [8, 100, 12, null], realisasi: [9, 92, 11, null] },
] as const satisfies readonly Line[];

export const TUGAS = ["Anggota panitia hari jadi kabupaten", "Petugas upacara tingkat kabupaten", "Anggota tim penanggulangan banjir", "Operator aplikasi keuangan", "Panitia seleksi daerah", "Juri lomba desa", "Anggota tim pengarusutamaan gender", "Sekretaris panitia kurban"] as const;

export const baseCase: Case = {
  pegawai: people.pegawai,
  penilai: people.penilai,
  atasan: people.atasan,
  dari: "2018-01-02",
  sampai: "2018-12-31",
  periode: "2 Januari s.d. 31 Desember 2018",
  ditetapkan: "2 Januari 2018",
  dinilai: "31 Desember 2018",
  diterima: "3 Januari 2019",
  diterimaAtasan: "7 Januari 2019",
  lines: lines.slice(0, 4),
  tambahan: TUGAS.slice(0, 2),
  kreativitas: null,
  perilaku: [86, 88, 85, 90, 84],
};

/** Waktu and biaya by the two branches; the split at 24% is compared with a small tolerance, as R/T is a double here. */
export function timed(target: number, realisasi: number): number {
  const used = realisasi / target;
  return used >= 0.76 - 1e-12 ? 176 - 100 * used : 100 * used;
}

export interface LineValues {
  readonly kuantitas: number;
  readonly kualitas: number;
  readonly waktu: number;
  readonly biaya: number | null;
  readonly penghitungan: number;
  readonly nilai: number;
}

export function lineValues({ target, realisasi }: Line): LineValues {
  const done = realisasi[0] > 0;
  const kuantitas = (realisasi[0] / target[0]) * 100;
  const kualitas = (realisasi[1] / target[1]) * 100;
  const waktu = done ? timed(target[2], realisasi[2]) : 0;
  const biaya = target[3] === null || target[3] === 0 ? null : done ? timed(target[3], realisasi[3] ?? 0) : 0;
  const penghitungan = kuantitas + kualitas + waktu + (biaya ?? 0);
  return { kuantitas, kualitas, waktu, biaya, penghitungan, nilai: penghitungan / (biaya === null ? 3 : 4) };
}

export function sebutanOf(nilai: number): string {
  const two = Math.round(nilai * 100 + 1e-7) / 100;
  return two >= 91 ? "Sangat Baik" : two >= 76 ? "Baik" : two >= 61 ? "Cukup" : two >= 51 ? "Kurang" : "Buruk";
}

export interface Values {
  readonly kegiatan: readonly LineValues[];
  readonly tugasTambahan: number;
  readonly kreativitas: number;
  readonly rata: number;
  readonly nilaiSkp: number;
  readonly nilaiPerilaku: number;
  readonly nilaiPrestasi: number;
}

export function valuesOfCase(given: Case): Values {
  const kegiatan = given.lines.map(lineValues);
  const rata = kegiatan.reduce((sum, each) => sum + each.nilai, 0) / kegiatan.length;
  const n = given.tambahan.length;
  const tugasTambahan = n >= 7 ? 3 : n >= 4 ? 2 : n >= 1 ? 1 : 0;
  const kreativitas = given.kreativitas ?? 0;
  const nilaiSkp = rata + tugasTambahan + kreativitas;
  const nilaiPerilaku = given.perilaku.reduce((sum, each) => sum + each, 0) / given.perilaku.length;
  return { kegiatan, tugasTambahan, kreativitas, rata, nilaiSkp, nilaiPerilaku, nilaiPrestasi: 0.6 * nilaiSkp + 0.4 * nilaiPerilaku };
}
