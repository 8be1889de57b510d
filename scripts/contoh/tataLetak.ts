import type { Bahan } from "./bahan";
import { identitas, isiIdentitas, judul, penutup, tandaTangan, type BarisPenutup, type SisiIdentitas } from "./bagian";
import type { Gaya, Kanvas } from "./kanvas";
import { barisKegiatan, kepalaResmi, kepalaTabel, type Kepala, type Kolom } from "./tabel";

/** Layouts of real workbooks, by the numbers under which they were described (L1 to L6). */
export const kolomL1: Kolom = {
  no: "A",
  kegiatan: "B",
  target: { ak: "C", kuant: "D", output: "E", mutu: "F", waktu: "G", satuan: "H", biaya: ["I", "K"] },
  realisasi: { kuant: "L", output: "M", mutu: "N", waktu: "O", satuan: "P", biaya: "Q" },
  hitung: "R",
  nilai: "S",
};
export const kolomL2: Kolom = {
  no: "B",
  kegiatan: "C",
  target: { ak: "D", kuant: "E", output: "F", mutu: ["G", "H"], waktu: "I", satuan: "J", biaya: "K" },
  realisasi: { ak: "L", kuant: "M", output: "N", mutu: ["O", "P"], waktu: "Q", satuan: "R", biaya: "S" },
  hitung: "T",
  nilai: "U",
};
export const kolomL3: Kolom = {
  no: "A",
  kegiatan: ["B", "D"],
  target: { ak: "E", kuant: "F", output: "G", mutu: "H", waktu: "I", satuan: "J", biaya: "K" },
  realisasi: { ak: "L", kuant: "M", output: "N", mutu: "O", waktu: "P", satuan: "Q", biaya: "R" },
  hitung: "S",
  nilai: "T",
};
export const kolomL4: Kolom = {
  no: "A",
  kegiatan: "B",
  target: { kuant: "C", output: "D", mutu: "E", waktu: "F", satuan: "G", biaya: "H" },
  realisasi: { kuant: "I", output: "J", mutu: "K", waktu: "L", satuan: "M", biaya: "N" },
  hitung: "O",
  nilai: "P",
};

/** The columns of a Formulir SKP on a sheet of its own: those of the target. */
export function hanyaTarget(kolom: Kolom): Kolom {
  return { no: kolom.no, kegiatan: kolom.kegiatan, target: kolom.target };
}

export interface LembarPengukuran extends BarisPenutup {
  readonly data: number;
  readonly akhirData: number;
}

export interface OpsiPengukuran {
  readonly kolom: Kolom;
  readonly barisKepala: number;
  readonly kepala?: Kepala;
  readonly latar?: string;
  readonly gaya?: Gaya;
  readonly nomor?: boolean;
  readonly rumusRataRata?: (dari: number, sampai: number) => string;
  /** Columns of the signature block. */
  readonly ttd: readonly [string, string];
  /** Rows left between activities, as people do to group them. */
  readonly selang?: number;
}

/** Penilaian Capaian SKP from its headings to its signature; title and identity are the caller's. */
export function pengukuran(k: Kanvas, bahan: Bahan, opsi: OpsiPengukuran): LembarPengukuran {
  const { kolom, barisKepala, kepala = kepalaResmi, latar, gaya = {}, nomor = true } = opsi;
  const data = kepalaTabel(k, kolom, barisKepala, { kepala, nomor, gaya, ...(latar ? { latar } : {}) });
  bahan.kegiatan.forEach((isi, urut) => barisKegiatan(k, kolom, data + urut, urut + 1, isi, gaya));
  const akhirData = data + bahan.kegiatan.length - 1;
  const tutup = penutup(k, kolom, akhirData + 1, {
    tambahan: bahan.tambahan,
    kreativitas: bahan.kreativitas,
    data: { dari: data, sampai: akhirData },
    gaya,
    ...(latar ? { latar } : {}),
    ...(opsi.rumusRataRata ? { rumusRataRata: opsi.rumusRataRata(data, akhirData) } : {}),
  });
  tandaTangan(k, tutup.berikut + 1, { kolom: opsi.ttd, tempatTanggal: `${bahan.kota}, ${bahan.tanggalNilai}`, jabatan: "Pejabat Penilai,", nama: bahan.penilai.nama, nip: `NIP. ${bahan.penilai.nip}` }, gaya);
  return { ...tutup, data, akhirData };
}

export interface OpsiFormulir {
  readonly kolom: Kolom;
  readonly sampai: string;
  readonly kiri: SisiIdentitas;
  readonly kanan: SisiIdentitas;
  readonly ttdKiri: readonly [string, string];
  readonly ttdKanan: readonly [string, string];
  readonly kepala?: Kepala;
  readonly latar?: string;
  readonly gaya?: Gaya;
  readonly nomor?: boolean;
  readonly judul?: readonly string[];
  readonly baris?: number;
}

/** Formulir SKP, side by side: I. Pejabat Penilai, II. PNS Yang Dinilai, III. Kegiatan Tugas Jabatan. Returns its first data row. */
export function formulirSkp(k: Kanvas, bahan: Bahan, opsi: OpsiFormulir): { readonly data: number; readonly akhirData: number } {
  const { kolom, gaya = {}, latar = "D9E2F3", baris = 1 } = opsi;
  const kepala = opsi.kepala ?? { ...kepalaResmi, kegiatan: "III. KEGIATAN TUGAS JABATAN" };
  const awal = kolom.no;
  const teksJudul = opsi.judul ?? ["FORMULIR SASARAN KERJA", "PEGAWAI NEGERI SIPIL"];
  judul(k, awal, opsi.sampai, baris, teksJudul, { ...gaya, ukuran: 13 });
  const barisJudul = baris + teksJudul.length + 1;
  const kepalaBlok: Gaya = { ...gaya, tebal: true, garis: true, latar, rata: "center" };
  for (const [sisi, teks] of [[opsi.kiri, "I. PEJABAT PENILAI"], [opsi.kanan, "II. PEGAWAI NEGERI SIPIL YANG DINILAI"]] as const) {
    if (sisi.no) k.tulis(`${sisi.no}${barisJudul}`, "NO", kepalaBlok);
    const dari = typeof sisi.label === "string" ? sisi.label : sisi.label[0];
    const ke = typeof sisi.nilai === "string" ? sisi.nilai : sisi.nilai[1];
    k.tulis(`${dari}${barisJudul}:${ke}${barisJudul}`, teks, kepalaBlok);
  }
  identitas(k, barisJudul + 1, opsi.kiri, isiIdentitas(bahan.penilai), { ...gaya, garis: true });
  identitas(k, barisJudul + 1, opsi.kanan, isiIdentitas(bahan.pegawai), { ...gaya, garis: true });
  const data = kepalaTabel(k, kolom, barisJudul + 6, { kepala, latar, gaya, nomor: opsi.nomor ?? true });
  bahan.kegiatan.forEach((isi, urut) => barisKegiatan(k, kolom, data + urut, urut + 1, isi, gaya));
  const akhirData = data + bahan.kegiatan.length - 1;
  const ttd = akhirData + 2;
  tandaTangan(k, ttd, { kolom: opsi.ttdKiri, jabatan: "Pejabat Penilai,", nama: bahan.penilai.nama, nip: `NIP. ${bahan.penilai.nip}` }, gaya);
  tandaTangan(k, ttd, { kolom: opsi.ttdKanan, tempatTanggal: `${bahan.kota}, ${bahan.tanggalSusun}`, jabatan: "Pegawai Negeri Sipil Yang Dinilai,", nama: bahan.pegawai.nama, nip: `NIP. ${bahan.pegawai.nip}` }, gaya);
  return { data, akhirData };
}
