import type { Bands } from "../../base/bands";
import { valueIn, type ChoiceSetting, type Constraint, type Profil, type Setting, type SeveralSetting } from "../../base/setting";
import { ASPEK, ASPEK_WAJIB, rentangSebutan, rentangSebutanTemplat, type NamaAspek, type Sebutan, type TidakDilaksanakan } from "./parameters";

const tidakDilaksanakan = {
  id: "pp46/tidak-dilaksanakan",
  kind: "choice",
  question: {
    id: "Nilai waktu dan biaya kegiatan yang tidak dilaksanakan (realisasi kuantitas 0)",
    en: "Waktu and biaya of an activity that was not carried out (realised kuantitas 0)",
  },
  options: [
    { value: "nol", label: { id: "Bernilai 0", en: "Score 0" } },
    { value: "rumus", label: { id: "Menurut rumusnya: 76 bila realisasi sama dengan target", en: "By their formula: 76 when the realisation is as planned" } },
  ],
  default: "nol",
  cite: { source: "perkaBkn1", at: "Lampiran, penghitungan aspek waktu dan biaya" },
} as const satisfies ChoiceSetting<TidakDilaksanakan>;

const antaraDuaRentang = {
  id: "pp46/antara-dua-rentang",
  kind: "choice",
  question: { id: "Sebutan nilai di antara dua rentang yang tercetak, misalnya 75,5", en: "The word for a value between two printed bands, as 75.5" },
  options: [
    { value: "batas-bawah", label: { id: "Menurut batas bawah: 75,5 Cukup", en: "By the lower bounds: 75.5 is Cukup" } },
    { value: "batas-atas", label: { id: "Menurut batas atas, seperti templat Excel: 75,5 Baik", en: "By the upper bounds, as in the Excel template: 75.5 is Baik" } },
  ],
  default: "batas-bawah",
  cite: rentangSebutan.cite,
} as const satisfies ChoiceSetting;

const aspekWajib: SeveralSetting<NamaAspek> = {
  id: "pp46/aspek-wajib",
  kind: "several",
  question: { id: "Aspek yang wajib bertarget pada setiap kegiatan", en: "Aspects for which each activity must have a target" },
  options: ASPEK.map((aspek) => ({ value: aspek, label: { id: aspek, en: aspek } })),
  default: ASPEK_WAJIB.aspek,
  cite: ASPEK_WAJIB.cite,
};

export const settingsPp46 = { tidakDilaksanakan, antaraDuaRentang, aspekWajib } as const satisfies Readonly<Record<string, Setting>>;

/** The bands of the sebutan that the agency uses. */
export function rentangSebutanDalam(profil: Profil): Bands<Sebutan> {
  return valueIn(profil, antaraDuaRentang) === "batas-bawah" ? rentangSebutan : rentangSebutanTemplat;
}

export const constraintsPp46: readonly Constraint[] = [
  {
    settings: [aspekWajib],
    holds: (profil) => ASPEK_WAJIB.aspek.every((aspek) => valueIn(profil, aspekWajib).includes(aspek)),
    message: { id: "kuantitas, kualitas, dan waktu wajib menurut peraturan; hanya biaya yang dapat ditambahkan", en: "kuantitas, kualitas and waktu are compulsory by the regulation; only biaya may be added" },
  },
];
