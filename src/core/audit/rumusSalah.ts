import { efisiensiWaktu } from "../regulations/pp46/parameters";

/**
 * Formulas as they stand in workbooks that get a score wrong, in doubles as Excel works them out. They serve to show and to
 * recognise the mistake; no score is ever taken from them.
 */

const { faktor, batasEfisiensi, dasarDiAtasBatas } = efisiensiWaktu;

/** «sampai dengan 24%»: right up to the limit, and the base of several mistakes beyond it. */
const lurus = (target: number, realisasi: number) => ((faktor * target - realisasi) / target) * 100;
const efisiensi = (target: number, realisasi: number) => 100 - (realisasi / target) * 100;

/** No branch above 24%. */
export const waktuTanpaCabang = lurus;

/** Brackets lost above 24%: `76 − x − 100`. */
export const waktuTanpaKurung = (target: number, realisasi: number) => (efisiensi(target, realisasi) <= batasEfisiensi ? lurus(target, realisasi) : dasarDiAtasBatas - lurus(target, realisasi) - 100);

/** Exactly 24% falls into the branch above it: `< 24` and `>= 24`. */
export const waktuTepatDiAtas = (target: number, realisasi: number) => (efisiensi(target, realisasi) < batasEfisiensi ? lurus(target, realisasi) : dasarDiAtasBatas - (lurus(target, realisasi) - 100));

/** `1,76 × (T − R)` for `1,76 × T − R`. */
export const waktuKurungSelisih = (target: number, realisasi: number) => ((faktor * (target - realisasi)) / target) * 100;

/** Always 76, whatever was realised. */
export const waktuTetap = () => dasarDiAtasBatas;

/** The percent saved taken for the score, so that on time is 0. */
export const waktuEfisiensi = efisiensi;

/** Cost as a ratio: spending more scores higher. */
export const biayaPersen = (target: number, realisasi: number) => (realisasi / target) * 100;

/** A ratio that was not made a percent. */
export const tanpaSeratus = (target: number, realisasi: number) => realisasi / target;

/** Quality by a fixed 100 in place of its target. */
export const mutuPerSeratus = (_target: number, realisasi: number) => realisasi;

/** Aspects by a divisor that is not their number. */
export const rataDenganPembagi = (nilai: readonly number[], pembagi: number) => nilai.reduce((sum, each) => sum + each, 0) / pembagi;

/** A sum where the mean is due. */
export const jumlah = (nilai: readonly number[]) => rataDenganPembagi(nilai, 1);

/** Bands of whole numbers with gaps between them, as `IF(AND(A1>=76;A1<=90);"Baik";…)`. */
export const sebutanBercelah = (nilai: number) =>
  nilai >= 91 && nilai <= 100 ? "Sangat Baik" : nilai >= 76 && nilai <= 90 ? "Baik" : nilai >= 61 && nilai <= 75 ? "Cukup" : nilai >= 51 && nilai <= 60 ? "Kurang" : "Buruk";

/** A word that PP 46 does not have. */
export const sebutanSedang = (nilai: number) => (nilai >= 91 ? "Sangat Baik" : nilai >= 76 ? "Baik" : nilai >= 61 ? "Cukup" : nilai >= 51 ? "Sedang" : "Buruk");

/** The top band ends below 100. */
export const sebutanTanpaSeratus = (nilai: number) => (nilai >= 91 && nilai < 100 ? "Sangat Baik" : nilai >= 76 && nilai < 91 ? "Baik" : "");

/** Points of tugas tambahan on shifted limits, and kreativitas on their scale: 3–6 tasks 2, more 3; kreativitas 1, 2, 3. */
export const tambahanBergeser = (tugas: number, kreativitas: "unit kerja" | "organisasi" | "negara") => (tugas > 6 ? 3 : tugas >= 3 ? 2 : tugas > 0 ? 1 : 0) + { "unit kerja": 1, organisasi: 2, negara: 3 }[kreativitas];

/** Percent of angka kredit by the words of a former draft: 150, 125, 100, 75, 50. */
export const persenLama = { "Sangat Baik": 150, Baik: 125, "Butuh Perbaikan": 100, Kurang: 75, "Sangat Kurang": 50 } as const;

/** `hasil = "Sesuai" || "Di atas"`, which is always true. */
export const kuadranSelaluBaik = () => "Baik";

/** Sangat Baik only from 120% on. */
export const kategoriIkiDari120 = (capaian: number) => (capaian >= 120 ? "Sangat Baik" : capaian >= 100 ? "Baik" : capaian >= 80 ? "Cukup" : capaian >= 60 ? "Kurang" : "Sangat Kurang");

/** Each aspect rounded to a whole number before the mean. */
export const rataSesudahDibulatkan = (nilai: readonly number[]) => rataDenganPembagi(nilai.map((each) => Math.round(each)), nilai.length);
