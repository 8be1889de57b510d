import { exact, type Exact } from "../../base/exact";
import { valueIn, type ChoiceSetting, type Constraint, type NumberSetting, type Profil, type RangeSetting, type SeveralSetting } from "../../base/setting";
import type { Atasan, Kondisi } from "./formulas";
import { bobotKinerja, cascadingTidakLangsung, KATEGORI, kinerjaTambahan, levelPerilaku, nilaiTertinggi, standarPerilaku, type BobotCascading, type Kategori } from "./parameters";

const ASPEK = ["kuantitas", "kualitas", "waktu", "biaya"] as const;
export type Aspek = (typeof ASPEK)[number];
const aspects = ASPEK.map((aspek) => ({ value: aspek, label: { id: aspek, en: aspek } }));

const aspekWajib: SeveralSetting<Aspek> = {
  id: "pp30/aspek-wajib",
  kind: "several",
  question: { id: "Aspek yang wajib ada pada setiap rencana kinerja JA dan JF", en: "Aspects that each rencana kinerja of JA and JF must have" },
  options: aspects,
  default: ["kuantitas", "kualitas", "waktu"],
  cite: { source: "aplikasiPermen8", at: "tiga aspek setiap rencana kinerja" },
};

const kondisiKhusus: SeveralSetting<Aspek> = {
  id: "pp30/kondisi-khusus",
  kind: "several",
  question: { id: "Aspek dengan kondisi khusus (makin kecil makin baik), bila formulir tidak menyebutnya", en: "Aspects of kondisi khusus (less is better) where the form doesn't say" },
  options: aspects,
  default: [],
  cite: { source: "permen8", at: "Lampiran salinan hlm. 99 dan hlm. 100" },
};

const lingkup = {
  id: "pp30/lingkup",
  kind: "number",
  question: { id: "Lingkup kinerja tambahan bila formulir tidak menyebutnya: 1 dalam satu unit, 2 antarunit, 3 antarinstansi", en: "Scope of kinerja tambahan where the form doesn't say: 1 inside a unit, 2 between units, 3 between agencies" },
  least: 1,
  most: kinerjaTambahan.bobotLingkup.length,
  decimals: 0,
  unit: { id: "", en: "" },
  default: 1,
  cite: kinerjaTambahan.cite,
} as const satisfies NumberSetting;

const dengan360 = {
  id: "pp30/dengan-360",
  kind: "choice",
  question: { id: "Pendapat rekan setingkat dan bawahan ikut menilai perilaku", en: "Peers and subordinates have a say in behaviour" },
  options: [
    { value: "tidak", label: { id: `Tidak: ${bobotKinerja.tanpa360.skp}% SKP dan ${bobotKinerja.tanpa360.perilaku}% perilaku`, en: `No: ${bobotKinerja.tanpa360.skp}% SKP and ${bobotKinerja.tanpa360.perilaku}% behaviour` } },
    { value: "ya", label: { id: `Ya: ${bobotKinerja.dengan360.skp}% SKP dan ${bobotKinerja.dengan360.perilaku}% perilaku`, en: `Yes: ${bobotKinerja.dengan360.skp}% SKP and ${bobotKinerja.dengan360.perilaku}% behaviour` } },
  ],
  default: "tidak",
  cite: bobotKinerja.cite,
} as const satisfies ChoiceSetting;

const nilaiAtasan = {
  id: "pp30/nilai-atasan",
  kind: "number",
  question: { id: "Nilai rencana kinerja atasan yang diintervensi (non-direct), bila formulir tidak menyebutnya", en: "Value of the superior's rencana kinerja (non-direct) where the form doesn't say" },
  least: 0,
  most: nilaiTertinggi,
  decimals: 2,
  unit: { id: "", en: "" },
  default: null,
  cite: cascadingTidakLangsung.cite,
} as const satisfies NumberSetting;

const kategoriAtasan: ChoiceSetting<Kategori> & { readonly default: null } = {
  id: "pp30/kategori-atasan",
  kind: "choice",
  question: { id: "Kategori rencana kinerja atasan itu", en: "Kategori of that rencana kinerja of the superior" },
  options: KATEGORI.map((kategori) => ({ value: kategori, label: { id: kategori, en: kategori } })),
  default: null,
  cite: cascadingTidakLangsung.cite,
};

const percent = { kind: "number", least: 0, most: 100, decimals: 2, unit: { id: "%", en: "%" } } as const;

const bobotSendiri = {
  ...percent,
  id: "pp30/bobot-sendiri",
  question: { id: "Cascading non-direct: bobot nilai sendiri", en: "Non-direct cascading: weight of one's own value" },
  default: cascadingTidakLangsung.bobotSendiri,
  cite: cascadingTidakLangsung.cite,
} as const satisfies NumberSetting;

const slug = (words: string) => words.toLowerCase().replaceAll(" ", "-");

const bobotAtasan: Readonly<Record<Kategori, NumberSetting & { readonly default: number }>> = perKategori((kategori) => ({
  ...percent,
  id: `pp30/bobot-atasan-${slug(kategori)}`,
  question: { id: `Cascading non-direct: bobot nilai atasan berkategori ${kategori}`, en: `Non-direct cascading: weight of a superior's value of kategori ${kategori}` },
  default: cascadingTidakLangsung.bobotAtasan[kategori],
  cite: cascadingTidakLangsung.cite,
}));

function perKategori<V>(of: (kategori: Kategori) => V): Readonly<Record<Kategori, V>> {
  return Object.fromEntries(KATEGORI.map((kategori) => [kategori, of(kategori)])) as Record<Kategori, V>;
}

/** Posts that have a level standard of behaviour of their own. */
export const JABATAN_STANDAR = ["JPT", "Administrator", "Pengawas", "Pelaksana", "Pemula", "Terampil", "Mahir", "Penyelia", "Ahli Pertama", "Ahli Muda", "Ahli Madya", "Ahli Utama"] as const;
export type JabatanStandar = (typeof JABATAN_STANDAR)[number];

const standar: readonly RangeSetting[] = JABATAN_STANDAR.map((jabatan) => ({
  id: `pp30/standar-perilaku-${slug(jabatan)}`,
  kind: "range",
  question: { id: `Standar level perilaku ${jabatan}`, en: `Level standard of behaviour for ${jabatan}` },
  least: levelPerilaku.terendah,
  most: levelPerilaku.tertinggi,
  decimals: 0,
  unit: { id: "", en: "" },
  default: jabatan in standarPerilaku ? standarPerilaku[jabatan as "Ahli Pertama"] : null,
  cite: standarPerilaku.cite,
}));

export const settingsPp30 = { aspekWajib, kondisiKhusus, lingkup, dengan360, nilaiAtasan, kategoriAtasan, bobotSendiri, bobotAtasan, standar } as const;
export const allSettingsPp30 = [aspekWajib, kondisiKhusus, lingkup, dengan360, nilaiAtasan, kategoriAtasan, bobotSendiri, ...Object.values(bobotAtasan), ...standar] as const;

/** The kondisi of an IKI whose form has no column for it. */
export function kondisiDalam(profil: Profil, aspek: Aspek): Kondisi {
  return valueIn(profil, kondisiKhusus).includes(aspek) ? "khusus" : "normal";
}

/** The superior's value and kategori where the form has no column for them; null when the agency has not said. */
export function atasanDalam(profil: Profil): Atasan | null {
  const nilai = valueIn(profil, nilaiAtasan);
  const kategori = valueIn(profil, kategoriAtasan);
  return nilai === null || kategori === null ? null : { nilai: exact(nilai), kategori };
}

/** The weights of non-direct cascading that the agency uses. */
export function bobotCascadingDalam(profil: Profil): BobotCascading {
  return { bobotSendiri: valueIn(profil, bobotSendiri), bobotAtasan: perKategori((kategori) => valueIn(profil, bobotAtasan[kategori])) };
}

/** Lowest and highest level of the standard of a post; null where none is known. */
export function standarPerilakuDalam(profil: Profil, jabatan: JabatanStandar): readonly [Exact, Exact] | null {
  const setting = standar[JABATAN_STANDAR.indexOf(jabatan)];
  const range = setting ? valueIn<RangeSetting & { readonly default: null }>(profil, setting as RangeSetting & { readonly default: null }) : null;
  return range && [exact(range[0]), exact(range[1])];
}

export const constraintsPp30: readonly Constraint[] = [
  {
    settings: [nilaiAtasan, kategoriAtasan],
    holds: (profil) => (valueIn(profil, nilaiAtasan) === null) === (valueIn(profil, kategoriAtasan) === null),
    message: { id: "nilai dan kategori atasan diisi bersama atau dikosongkan bersama", en: "value and kategori of the superior are given together or not at all" },
  },
  {
    settings: [bobotSendiri, ...Object.values(bobotAtasan)],
    holds: (profil) => {
      const { bobotSendiri: own, bobotAtasan: weights } = bobotCascadingDalam(profil);
      return KATEGORI.every((kategori) => own + weights[kategori] <= 100);
    },
    message: { id: "bobot sendiri dan bobot atasan bersama-sama tidak boleh melebihi 100%", en: "one's own weight and the superior's together may not exceed 100%" },
  },
  {
    settings: Object.values(bobotAtasan),
    holds: (profil) => {
      const weights = Object.values(bobotCascadingDalam(profil).bobotAtasan);
      return weights.every((weight, index) => weight <= (weights[index - 1] ?? weight));
    },
    message: { id: "bobot atasan harus menurun dari Sangat Baik ke Sangat Kurang", en: "the superior's weights must fall from Sangat Baik to Sangat Kurang" },
  },
];
