import { valueIn, type ChoiceSetting, type Constraint, type NumberSetting, type Profil, type SeveralSetting } from "../../base/setting";
import { batasDistribusi, bebanPeran, citePola, peranMirip, polaBermakna, sebagianBesar, type BatasDistribusi } from "./parameters";

const percent = { kind: "number", decimals: 2, unit: { id: "%", en: "%" } } as const;

const hasil = {
  ...percent,
  id: "permen6/sebagian-besar",
  question: { id: "«Sebagian besar» hasil kerja berarti lebih dari", en: "“Sebagian besar” of the results means more than" },
  // Below half, two ratings could both be «sebagian besar».
  least: 50,
  most: 99,
  default: sebagianBesar.lebihDari,
  cite: sebagianBesar.cite,
} as const satisfies NumberSetting;

const mayoritas = {
  ...percent,
  id: "permen6/distribusi-mayoritas",
  question: { id: "Organisasi Istimewa dan Baik: predikat puncak lebih dari", en: "Organisation Istimewa and Baik: the peak predikat holds more than" },
  least: 0,
  most: 99,
  default: batasDistribusi.mayoritas,
  cite: citePola,
} as const satisfies NumberSetting;

const puncakTertinggi = {
  ...percent,
  id: "permen6/distribusi-puncak-tertinggi",
  question: { id: "Organisasi Istimewa dan Baik: predikat puncak paling banyak", en: "Organisation Istimewa and Baik: the peak predikat holds at most" },
  least: 1,
  most: 100,
  default: batasDistribusi.puncakTertinggi,
  cite: citePola,
} as const satisfies NumberSetting;

const puncakTerendah = {
  ...percent,
  id: "permen6/distribusi-puncak-terendah",
  question: { id: "Organisasi di bawah Baik: predikat puncak paling sedikit", en: "Organisation below Baik: the peak predikat holds at least" },
  least: 0,
  most: 100,
  default: batasDistribusi.puncakTerendah,
  cite: citePola,
} as const satisfies NumberSetting;

const kecil = {
  ...percent,
  id: "permen6/distribusi-bagian-kecil",
  question: { id: "Bagian kecil: Sangat Baik paling banyak, dan predikat pendamping paling sedikit", en: "Small share: the most at Sangat Baik, and the least at the predikat beside the peak" },
  least: 0,
  most: 50,
  default: batasDistribusi.kecil,
  cite: citePola,
} as const satisfies NumberSetting;

const adaSejak = {
  kind: "number",
  id: "permen6/distribusi-ada-sejak",
  question: { id: "Organisasi Baik: harus ada pegawai di Butuh Perbaikan atau Kurang mulai unit sebesar", en: "Organisation Baik: someone at Butuh Perbaikan or Kurang is due from a unit of" },
  least: 1,
  most: 10000,
  decimals: 0,
  unit: { id: "pegawai", en: "officials" },
  default: batasDistribusi.adaSejak,
  cite: citePola,
} as const satisfies NumberSetting;

const polaSejak = {
  kind: "number",
  id: "permen6/pola-sejak",
  question: { id: "Pola distribusi hanya gambaran di unit yang lebih kecil dari", en: "The pattern of distribution is a sketch only in a unit smaller than" },
  least: 1,
  most: 10000,
  decimals: 0,
  unit: adaSejak.unit,
  default: polaBermakna.sejak,
  cite: polaBermakna.cite,
} as const satisfies NumberSetting;

const ASPEK = ["kuantitas", "kualitas", "waktu", "biaya"] as const;

const aspekWajib: SeveralSetting<(typeof ASPEK)[number]> = {
  id: "permen6/aspek-wajib",
  kind: "several",
  question: { id: "Aspek yang wajib ada pada setiap rencana hasil kerja JA dan JF", en: "Aspects that each rencana hasil kerja of JA and JF must have" },
  options: ASPEK.map((aspek) => ({ value: aspek, label: { id: aspek, en: aspek } })),
  default: [],
  cite: { source: "edaranDaerah", at: "aspek kuantitas, kualitas, waktu, dan/atau biaya" },
};

const mirip = {
  ...percent,
  id: "permen6/peran-mirip",
  question: { id: "Matriks peran: dua peran tumpang tindih bila yang pendek memuat kata yang panjang sebanyak", en: "Role matrix: two roles overlap when the shorter has so much of the longer one's words" },
  least: 50,
  most: 100,
  default: peranMirip.persen,
  cite: peranMirip.cite,
} as const satisfies NumberSetting;

const beban = {
  ...percent,
  id: "permen6/beban-peran",
  question: { id: "Matriks peran: beban jauh di atas tim berarti lebih dari rata-rata anggota lain sebesar", en: "Role matrix: a load far above the team's is more than this share of the others' mean" },
  least: 110,
  most: 1000,
  default: bebanPeran.lebihDari,
  cite: bebanPeran.cite,
} as const satisfies NumberSetting;

const kolom = {
  id: "permen6/kolom-matriks",
  kind: "choice",
  question: { id: "Matriks peran: satu kolom untuk setiap", en: "Role matrix: a column for each" },
  options: [
    { value: "sasaran", label: { id: "hasil pimpinan, indikatornya di bawahnya", en: "result of the leader, its indicators under it" } },
    { value: "indikator", label: { id: "indikator pimpinan", en: "indicator of the leader" } },
  ],
  default: "sasaran",
  cite: { source: "edaranDaerah", at: "matriks pembagian peran dan hasil: sasaran dan IKI pimpinan di atas kolom" },
} as const satisfies ChoiceSetting;

export const settingsPermen6 = { sebagianBesar: hasil, mayoritas, puncakTertinggi, puncakTerendah, kecil, adaSejak, polaSejak, aspekWajib, mirip, beban, kolom } as const;

/** The limits of the patterns that the agency uses. */
export function batasDistribusiDalam(profil: Profil): BatasDistribusi {
  return {
    mayoritas: valueIn(profil, mayoritas),
    puncakTertinggi: valueIn(profil, puncakTertinggi),
    puncakTerendah: valueIn(profil, puncakTerendah),
    kecil: valueIn(profil, kecil),
    adaSejak: valueIn(profil, adaSejak),
  };
}

export const constraintsPermen6: readonly Constraint[] = [
  {
    settings: [mayoritas, puncakTertinggi],
    holds: (profil) => valueIn(profil, mayoritas) < valueIn(profil, puncakTertinggi),
    message: { id: "batas terbanyak predikat puncak harus di atas batas mayoritasnya", en: "the most at the peak must be above what it must exceed" },
  },
  {
    settings: [kecil, puncakTerendah],
    holds: (profil) => 2 * valueIn(profil, kecil) + valueIn(profil, puncakTerendah) <= 100,
    message: { id: "bagian terendah predikat puncak dan dua bagian kecil bersama-sama tidak boleh melebihi 100%", en: "the least at the peak and two small shares together may not exceed 100%" },
  },
];
