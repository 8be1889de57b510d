import { folded } from "../../base/words";

export type JenisJabatan = "struktural" | "fungsional" | "pelaksana";

/** Words with which posts that lead a unit begin. */
const STRUCTURAL = /^(plt |pj )?(kepala|kasi|kasubbag|kasubag|kasubbid|kabag|kabid|sekretaris (?!utama muda)|sekretaris$|camat|lurah|direktur|inspektur|asisten (?!ahli)|staf ahli|wakil)/;
/** Words of the jenjang of functional posts, in the names of 2013 and today's. */
const JENJANG = /\b(ahli )?(pertama|muda|madya|utama)$|\b(pemula|terampil|mahir|penyelia)$|\bpelaksana (pemula|lanjutan)$/;
const JENJANG_WITH_TAIL = /\b(ahli (pertama|muda|madya|utama)|penyelia|pelaksana lanjutan)\b/;
/** Functional titles whose lowest jenjang was plain "Pelaksana". */
const TITLES_WITH_PELAKSANA = /^(arsiparis|perawat|bidan|pranata|penyuluh|statistisi|pustakawan|teknisi|apoteker|asisten apoteker|nutrisionis|sanitarian|radiografer|fisioterapis|pengawas|pemeriksa|penguji|paramedik|surveyor|penera|auditor|penata|analis|instruktur|pengendali|polisi).*\bpelaksana$/;

/** A post without what may stand behind its name: since when, in which unit, a remark. */
export function namaJabatan(jabatan: string): string {
  return folded(jabatan).split(/ ?[/,(;]| tmt\b| pada\b| di\b| \d/)[0] ?? "";
}

/** What a jabatan is by its words; undefined when they don't tell. */
export function jenisJabatan(jabatan: string): JenisJabatan | undefined {
  const text = folded(jabatan.replace(/[.,;]/g, " "));
  if (STRUCTURAL.test(text)) return "struktural";
  if (JENJANG_WITH_TAIL.test(text) || [text, namaJabatan(jabatan)].some((each) => JENJANG.test(each) || TITLES_WITH_PELAKSANA.test(each))) return "fungsional";
  if (/^(pengadministrasi|staf|pelaksana|pengelola|operator|caraka|pengemudi|petugas|bendahara)\b/.test(text)) return "pelaksana";
  return undefined;
}
