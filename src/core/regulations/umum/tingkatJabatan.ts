import { folded } from "../../base/words";

/** Levels of posts, highest first; a functional post stands beside the pelaksana under whoever leads it. */
export const TINGKAT = ["jpt", "administrator", "pengawas", "fungsional", "pelaksana"] as const;
export type Tingkat = (typeof TINGKAT)[number];

export const namaTingkat: Readonly<Record<Tingkat, string>> = {
  jpt: "Pejabat pimpinan tinggi",
  administrator: "Pejabat administrator",
  pengawas: "Pejabat pengawas",
  fungsional: "Pejabat fungsional",
  pelaksana: "Pelaksana",
};

const WORDS: readonly (readonly [Tingkat, RegExp])[] = [
  ["pengawas", /^(kepala (sub ?bagian|sub ?bidang|seksi|urusan|upt|unit pelaksana)|kasub|kasi\b|kaur\b|lurah|sekretaris (kecamatan|kelurahan)|pengawas$)/],
  ["administrator", /^(kepala (bagian|bidang|sub ?direktorat)|kabag|kabid|kasubdit|camat|sekretaris (dinas|badan|inspektorat|dprd|camat|direktorat)|administrator$)/],
  ["jpt", /^((direktur|sekretaris) (jenderal|utama)|sekretaris (daerah|kementerian|utama)|deputi|direktur\b|inspektur\b|asisten (sekretaris|daerah|administrasi|pemerintahan|perekonomian)|staf ahli|kepala (dinas|badan|biro|pusat|kantor wilayah|satuan polisi)|rektor|jpt)/],
  ["fungsional", /\b(ahli (pertama|muda|madya|utama)|pemula|terampil|mahir|penyelia|fungsional)\b/],
  ["pelaksana", /^(pengadministrasi|pengelola|pengolah|penelaah|penata (layanan|kelola)|staf|pelaksana|operator|petugas|bendahara|pengemudi|caraka|fasilitator)\b/],
];

/**
 * The level of a jabatan by its words; undefined when they don't tell.
 * @see readings `umum/tingkat-jabatan`
 */
export function tingkatJabatan(jabatan: string): Tingkat | undefined {
  const text = folded(jabatan).replace(/^(plt|plh|pj|pjs)\.?\s+/, "").replace(/[.,;]+$/, "");
  return WORDS.find(([, pattern]) => pattern.test(text))?.[0];
}

const KOORDINATOR = /\b(ketua (tim|kelompok|pokja)|koordinator|sub ?koordinator|katim|penanggung jawab)\b/;

/** Whether somebody leads a team, by the words of a post, a team or a role in it ("Tim Data (Ketua)", "ketua"). */
export function isKoordinator(...words: readonly string[]): boolean {
  return words.some((each) => KOORDINATOR.test(folded(each)) || /^\(?ketua\)?$|\((ketua|koordinator)\)/.test(folded(each)));
}
