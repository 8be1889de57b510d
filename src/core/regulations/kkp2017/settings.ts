import { valueIn, type Constraint, type NumberSetting } from "../../base/setting";
import { citeTabelKonversi } from "./parameters";

const share = { kind: "number", least: 0, most: 100, decimals: 2, unit: { id: "%", en: "%" }, default: null, cite: citeTabelKonversi } as const;

const persenBaik = { ...share, id: "kkp2017/persen-baik", question: { id: "Kalibrasi: bagian Baik menurut Tabel Konversi instansi", en: "Calibration: share of Baik by the agency's table" } } as const satisfies NumberSetting;
const persenKurang = { ...share, id: "kkp2017/persen-kurang", question: { id: "Kalibrasi: bagian Kurang menurut Tabel Konversi instansi", en: "Calibration: share of Kurang by the agency's table" } } as const satisfies NumberSetting;

export const settingsKkp2017 = { persenBaik, persenKurang } as const;

export const constraintsKkp2017: readonly Constraint[] = [
  {
    settings: [persenBaik, persenKurang],
    holds: (profil) => (valueIn(profil, persenBaik) ?? 0) + (valueIn(profil, persenKurang) ?? 0) <= 100,
    message: { id: "bagian Baik dan Kurang bersama-sama tidak boleh melebihi 100%", en: "the shares of Baik and Kurang together may not exceed 100%" },
  },
  {
    settings: [persenBaik, persenKurang],
    holds: (profil) => [persenBaik, persenKurang].map((each) => valueIn(profil, each) ?? 0).every((share) => share === 0 || share >= 1),
    message: { id: "bagian di bawah 1% tampak seperti pecahan; tulis 20 untuk 20%", en: "a share below 1% looks like a fraction; write 20 for 20%" },
  },
];
