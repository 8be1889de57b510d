import type { NumberSetting } from "../../base/setting";
import { jamEfektifSetahun } from "./bebanKerja";

const jamEfektif = {
  id: "umum/jam-efektif",
  kind: "number",
  question: { id: "Jam kerja efektif seorang pegawai dalam setahun", en: "Effective working hours of one official in a year" },
  least: 1,
  most: 8784,
  decimals: 2,
  unit: { id: "jam", en: "hours" },
  default: jamEfektifSetahun.jam,
  cite: jamEfektifSetahun.cite,
} as const satisfies NumberSetting;

const desimal = {
  id: "umum/desimal",
  kind: "number",
  question: { id: "Banyaknya desimal yang ditampilkan; nilai tetap dihitung tanpa pembulatan", en: "Decimals shown; values are worked out without rounding all the same" },
  least: 0,
  most: 6,
  decimals: 0,
  unit: { id: "desimal", en: "decimals" },
  default: 2,
  cite: { source: "formulirPenilaian", at: "nilai dua desimal" },
} as const satisfies NumberSetting;

export const settingsUmum = { jamEfektif, desimal } as const;
