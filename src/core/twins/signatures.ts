/**
 * Custom functions with their parameters, by the regulation they rest on. `[]` takes a range, `?` may be left out.
 * The functions themselves are declared in src/functions; a test holds the two together.
 */
const BY_REGULATION = {
  "PP 46/2011 dan Perka BKN 1/2013": {
    CAPAIAN: "target realisasi aspek?",
    EFISIENSI: "target realisasi",
    PENGHITUNGAN: "target[] realisasi[]",
    CAPAIAN_KEGIATAN: "target[] realisasi[]",
    CAPAIAN_SKP: "nilaiKegiatan[] jumlahTugasTambahan? kreativitas?",
    NILAI_TUGAS_TAMBAHAN: "jumlah",
    NILAI_KREATIVITAS: "tingkat",
    NILAI_PERILAKU: "aspek[]",
    NILAI_PRESTASI: "nilaiSkp nilaiPerilaku",
    SEBUTAN: "nilai",
    SANKSI: "nilaiSkp",
    NILAI_MUTASI: "nilaiSkp[]",
    BATAS_KEBERATAN: "tanggalTerima",
  },
  "PP 30/2019 dan PermenPANRB 8/2021": {
    CAPAIAN_IKI: "target realisasi targetAtas? kondisi?",
    KATEGORI_IKI: "capaian",
    NILAI_IKI_JPT: "capaian targetMaksimum?",
    KATEGORI_RENCANA: "kategoriIki[]",
    NILAI_RENCANA: "kategori",
    NILAI_TERTIMBANG: "nilai metode nilaiAtasan? kategoriAtasan?",
    NILAI_TAMBAHAN: "kategori lingkup nilai?",
    NILAI_SKP: "tertimbang[] tambahan[]?",
    NILAI_SKP_JPT: "nilaiPk[] nilaiRenaksi[] tambahan[]?",
    NILAI_ASPEK_PERILAKU: "level[] standarMin standarMaks",
    NILAI_KINERJA: "nilaiSkp nilaiPerilaku dengan360?",
    PREDIKAT_KINERJA: "nilai ideBaru?",
    KONVERSI_PP46: "nilai",
    NILAI_INTEGRASI_2021: "nilaiPp46 nilaiPp30",
    PEMERINGKATAN: "nilai[]",
  },
  "PermenPANRB 6/2022 dan SE MenPANRB 3/2023": {
    RATING_HASIL: "rating[] jenis[]?",
    RATING_PERILAKU: "rating[]",
    PREDIKAT_KUADRAN: "ratingHasil ratingPerilaku",
    DISTRIBUSI_PREDIKAT: "predikat[]",
    POLA_DISTRIBUSI: "capaianOrganisasi",
    PERIKSA_DISTRIBUSI: "capaianOrganisasi predikat[]",
  },
  "PermenPANRB 1/2023 dan Peraturan BKN 3/2023": {
    PERSENTASE_PREDIKAT: "predikat",
    KOEFISIEN: "jenjang",
    ANGKA_KREDIT: "predikat jenjang bulan?",
    KEBUTUHAN_PANGKAT: "jenjang golongan?",
    KEBUTUHAN_JENJANG: "jenjang golongan?",
    ANGKA_KREDIT_PENDIDIKAN: "jenjang",
    ANGKA_KREDIT_INTEGRASI: "akLama golongan",
    AK_DASAR: "golongan",
    ANGKA_KREDIT_PERPINDAHAN: "predikat jenjang bulanDalamPangkat akDasar? pangkatPuncak?",
  },
  "Permen KP 5/2017": { KALIBRASI: "nilai[] persenBaik? persenKurang?" },
  "Perka BKN 22/2007": { PERIKSA_NIP: "nip", URAI_NIP: "nip" },
  "Contoh rencana hasil kerja BKN": { PERIKSA_RHK: "kalimat" },
  "PP 46/2011, PP 30/2019, PermenPANRB 6/2022": { PERATURAN: "tanggal" },
  "PermenPANRB 1/2020": { KEBUTUHAN_PEGAWAI: "volume[] waktuPerUnit[] jamEfektif?" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

type UnionKeys<T> = T extends T ? keyof T & string : never;
/** The name of a custom function, without its namespace. */
export type FunctionName = UnionKeys<(typeof BY_REGULATION)[keyof typeof BY_REGULATION]>;

export interface Parameter {
  readonly name: string;
  readonly range: boolean;
  readonly optional: boolean;
}

export interface Signature {
  readonly parameters: readonly Parameter[];
  /** What the answer rests on, as a note on a cell says it. */
  readonly regulation: string;
}

export const signatures: ReadonlyMap<string, Signature> = new Map(
  Object.entries(BY_REGULATION).flatMap(([regulation, functions]) =>
    Object.entries(functions).map(([name, text]): [string, Signature] => [
      name,
      { regulation, parameters: (text as string).split(" ").map((each) => ({ name: each.replace(/[[\]?]/g, ""), range: each.includes("[]"), optional: each.endsWith("?") })) },
    ]),
  ),
);

/**
 * The custom function that a name in a formula means, or undefined: `SKP.CAPAIAN` as typed, and `_xldudf_SKP_CAPAIAN` as
 * Excel saves it. One of our namespace that we don't have is its name too, so that it can be reported.
 */
export function functionNamed(name: string): string | undefined {
  return /^@?(?:_xlfn\.)?(?:_xldudf_SKP_|SKP\.)([A-Z0-9_]+)$/i.exec(name)?.[1]?.toUpperCase();
}
