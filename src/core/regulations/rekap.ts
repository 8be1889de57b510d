import type { Cite } from "../base/cite";
import type { Exact } from "../base/exact";
import type { Profil } from "../base/setting";
import type { Finding, Message } from "../check/finding";
import type { CellRef } from "../sheet/grid";
import type { Periode } from "./regulation";

/** What a rekap says of one person that can be read from a cell. */
export type KolomRekap = "nama" | "nip" | "jabatan" | "unit" | "nilaiSkp" | "nilaiPerilaku" | "nilai" | "ratingHasil" | "ratingPerilaku" | "predikat";

/** One person as one form, or one row of a list, tells; null is what it does not tell. */
export interface IsiRekap {
  /** Where to look: the form's title, or the row of a list. */
  readonly at: CellRef;
  readonly nama: string | null;
  /** As written, spaces and all. */
  readonly nip: string | null;
  /** Pangkat and golongan as written. */
  readonly pangkat: string | null;
  readonly jabatan: string | null;
  readonly unit: string | null;
  readonly periode: Periode | null;
  readonly nilaiSkp: number | null;
  readonly nilaiPerilaku: number | null;
  /** Nilai prestasi kerja, or nilai kinerja. */
  readonly nilai: number | null;
  readonly ratingHasil: string | null;
  readonly ratingPerilaku: string | null;
  /** Predikat or sebutan in the regulation's own word. */
  readonly predikat: string | null;
  /** What stands where the predikat should, when it is no word of the regulation. */
  readonly takDikenal: string | null;
  readonly capaianOrganisasi: string | null;
  /** The assessor: NIP, else name. */
  readonly penilai: string | null;
  readonly namaPenilai: string | null;
  readonly nipPenilai: string | null;
  /** Leads a unit, as the form tells. */
  readonly pimpinan: boolean;
  /** Each realisation that is a number is the very number of its target; null where fewer than two can be told. */
  readonly samaTarget: boolean | null;
  /** Cells that hold the values above just so, for live formulas. */
  readonly sel: Partial<Readonly<Record<KolomRekap, CellRef>>>;
}

/** One row of a rekap. */
export interface BarisRekap extends IsiRekap {
  /** The file it comes from; null is the open workbook. */
  readonly berkas: string | null;
  readonly formulir: string;
  /** Id of the regulation that judges the period; null where the list does not tell. */
  readonly peraturan: string | null;
  /** Angka kredit of the period, where the person is a pejabat fungsional; null otherwise. */
  readonly angkaKredit: number | null;
}

/** A finding of a rekap: its cell is in a file, where it is not the open workbook's. */
export interface TemuanRekap extends Finding {
  readonly berkas: string | null;
}

/** Information on what may follow, and its article. */
export interface TindakLanjut {
  readonly pesan: Message;
  readonly cite: Cite;
}

/** What a pattern says of one predikat in a unit. */
export interface BarisPolaUnit {
  readonly predikat: string;
  /** Percent. */
  readonly terendah: number;
  readonly tertinggi: number;
  /** Heads in a unit of this size. */
  readonly palingSedikit: number;
  readonly palingBanyak: number;
  /** Percent on the drawn curve, to draw only. */
  readonly kurva: number;
}

/** An evaluation of a part of the year, or of the year as a whole. */
export type JenisEvaluasi = "periodik" | "tahunan";

/** How a regulation that judges a period takes people together. */
export interface RekapRejim {
  /** Its predikat or sebutan, best first. */
  readonly sebutan: readonly string[];
  /** The regulation's word that a cell means; undefined when it is none. */
  read(text: string): string | undefined;
  /** Headings of a value that only its lists have, by their letters. */
  readonly kepalaNilai: RegExp;
  /** Values that SKP and perilaku may make, the usual first; undefined where the regulation has no values. */
  nilaiDari?(skp: Exact, perilaku: Exact): readonly Exact[];
  /** Words that a value may have, the usual first. */
  sebutanDari?(nilai: Exact, profil: Profil): readonly string[];
  /** Lowest values of the words, for scores that lie just above one. */
  readonly batas?: readonly number[];
  readonly rating?: {
    /** Worst first. */
    readonly tingkat: readonly string[];
    read(text: string): string | undefined;
    /** The word of two ratings that `read` has yielded. */
    predikat(hasil: string, perilaku: string): string;
  };
  /** Which evaluations of one person make up a year, and how the year relates to them; where there are several. */
  readonly periode?: {
    readonly cite: Cite;
    readonly keterangan: Message;
    jenis(periode: Periode): JenisEvaluasi;
  };
  /** How the organisation's predikat guides the distribution. */
  readonly pola?: {
    /** Levels of the organisation, best first. */
    readonly capaian: readonly string[];
    readonly cite: Cite;
    /** One row a predikat, best first, for a unit of n people, at least one. */
    baris(capaian: string, n: number, profil: Profil): readonly BarisPolaUnit[];
    /** What the pattern asks of a unit of so many people, a sentence a limit. */
    catatan(capaian: string, n: number, profil: Profil): readonly Message[];
    /** What is to be said of the pattern in a unit too small for it; null where it is large enough. */
    catatanKecil(n: number, profil: Profil): Message | null;
    /** The rating of a head of unit that corresponds to the organisation's predikat: a proposal. */
    usulPimpinan(capaian: string): string;
  };
  /** The places of values of one unit by rank; where the regulation ranks people. */
  readonly peringkat?: {
    readonly cite: Cite;
    readonly keterangan: Message;
    /** The places from the best to the worst. */
    readonly tempat: readonly string[];
    /** Undefined for each value that can't be ranked. */
    dari(nilai: readonly number[]): readonly (string | undefined)[];
  };
  /** What may follow for a person, as information with its article; null where nothing does. */
  tindakLanjut?(baris: BarisRekap): TindakLanjut | null;
  /** What is to be said of the counted people of one unit, of one period. */
  temuanUnit?(orang: readonly BarisRekap[], capaianOrganisasi: string | null, profil: Profil): readonly TemuanRekap[];
}
