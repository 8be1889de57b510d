import type { CivilDate } from "../../../base/civilDate";
import type { Field } from "../../../sheet/field";
import type { CellRef } from "../../../sheet/grid";
import type { Periode } from "../../regulation";
import type { Formulir } from "../../umum/formulir";
import type { Identitas } from "../../umum/identitas";
import type { TandaTangan } from "../../umum/tandaTangan";

/** The four aspects. Units of kuantitas and waktu are in the fields' `unit`. Biaya in rupiah. */
export interface Aspek {
  readonly angkaKredit: Field<number>;
  readonly kuantitas: Field<number>;
  readonly kualitas: Field<number>;
  readonly waktu: Field<number>;
  readonly biaya: Field<number>;
}

/** One line of "Kegiatan Tugas Jabatan". */
export interface Kegiatan {
  /** The cell of the activity's text. */
  readonly at: CellRef;
  readonly nomor: Field<string>;
  readonly uraian: Field<string>;
  readonly target: Aspek;
}

export interface KegiatanDinilai extends Kegiatan {
  readonly realisasi: Aspek;
  readonly penghitungan: Field<number>;
  readonly nilai: Field<number>;
}

/** `pp46/skp`: Formulir Sasaran Kerja PNS. */
export interface Skp {
  readonly judul: CellRef;
  readonly periode: Field<Periode>;
  readonly pegawai: Identitas;
  readonly penilai: Identitas;
  readonly kegiatan: readonly Kegiatan[];
  /** Heading of the table of activities. */
  readonly tabel: CellRef;
  readonly tanggal: Field<CivilDate>;
  readonly tandaTangan: { readonly penilai: TandaTangan | undefined; readonly pegawai: TandaTangan | undefined };
}

/** One listed tugas tambahan or kreativitas. */
export interface Tambahan {
  readonly at: CellRef;
  readonly uraian: string;
  /** Points typed on that row. */
  readonly nilai: Field<number>;
}

export interface BagianTambahan {
  /** Heading of the section; undefined when the form has no such section. */
  readonly at: CellRef | undefined;
  readonly baris: readonly Tambahan[];
  /** Points typed for the section as a whole (a merged cell beside its rows, or beside its heading). */
  readonly nilai: Field<number>;
}

/** `pp46/penilaian-skp`: Penilaian Capaian SKP. Identity and signatures may be absent on the sheet itself. */
export interface PenilaianSkp {
  readonly judul: CellRef;
  readonly periode: Field<Periode>;
  readonly pegawai: Identitas;
  readonly penilai: Identitas;
  readonly kegiatan: readonly KegiatanDinilai[];
  readonly tabel: CellRef;
  readonly tugasTambahan: BagianTambahan;
  readonly kreativitas: BagianTambahan;
  readonly nilaiSkp: Field<number>;
  readonly sebutan: Field<string>;
  readonly tanggal: Field<CivilDate>;
  readonly tandaTangan: { readonly penilai: TandaTangan | undefined };
}

export interface AspekPerilaku {
  readonly nilai: Field<number>;
  readonly sebutan: Field<string>;
}

/** `pp46/penilaian-prestasi`: Penilaian Prestasi Kerja PNS. */
export interface PenilaianPrestasi extends PerilakuDinilai {
  readonly judul: CellRef;
  readonly periode: Field<Periode>;
  readonly pegawai: Identitas;
  readonly penilai: Identitas;
  readonly atasanPenilai: Identitas;
  /** The SKP value that is weighted, and what stands as its 60%. */
  readonly nilaiSkp: Field<number>;
  readonly bobotSkp: Field<number>;
  readonly nilaiSkpTertimbang: Field<number>;
  /** Valued rows among the aspects that are none of them. */
  readonly aspekAsing: readonly { readonly nama: Field<string>; readonly nilai: Field<number> }[];
  readonly bobotPerilaku: Field<number>;
  readonly nilaiPerilakuTertimbang: Field<number>;
  readonly nilaiPrestasi: Field<number>;
  readonly sebutan: Field<string>;
  /** 5 keberatan, 6 tanggapan, 7 keputusan, 8 rekomendasi: text and its date. */
  readonly keberatan: Catatan;
  readonly tanggapan: Catatan;
  readonly keputusan: Catatan;
  readonly rekomendasi: Catatan;
  readonly dibuat: Field<CivilDate>;
  readonly diterimaPegawai: Field<CivilDate>;
  readonly diterimaAtasan: Field<CivilDate>;
  readonly tandaTangan: {
    readonly penilai: TandaTangan | undefined;
    readonly pegawai: TandaTangan | undefined;
    readonly atasanPenilai: TandaTangan | undefined;
  };
}

export interface Catatan {
  readonly teks: Field<string>;
  readonly tanggal: Field<CivilDate>;
}

/** Behaviour as one form or one note values it. */
export interface PerilakuDinilai {
  /** Orientasi pelayanan, integritas, komitmen, disiplin, kerja sama, kepemimpinan, in this order. */
  readonly perilaku: readonly AspekPerilaku[];
  readonly jumlahPerilaku: Field<number>;
  readonly rataRataPerilaku: Field<number>;
}

/** One note: what the SKP amounts to by its date, and the behaviour. */
export interface CatatanPerilaku extends PerilakuDinilai {
  readonly at: CellRef;
  readonly tanggal: Field<CivilDate>;
  readonly nilaiSkp: Field<number>;
  readonly namaPenilai: Field<string>;
  readonly nipPenilai: Field<string>;
}

/** `pp46/buku-catatan`: Buku Catatan Penilaian Perilaku PNS. */
export interface BukuCatatan extends Formulir {
  readonly tabel: CellRef;
  readonly catatan: readonly CatatanPerilaku[];
}
