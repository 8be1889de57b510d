import { kesalahan } from "../../../src/core/audit/kesalahan";
import { regulations } from "../../../src/core/regulations/index";

/** What each mistake yields and what is right, reckoned by hand and partly printed in the reference values of published sheets. */
const EXPECTED: Readonly<Record<string, readonly [wrong: number | string, right: number | string]>> = {
  "audit/tanpa-cabang-24": [105.33, 80],
  "audit/kurung-hilang": [13.33, 80],
  "audit/tepat-24": [88.67, 96.67],
  "audit/kurung-selisih": [63.33, 88.67],
  "audit/biaya-persen": [94, 83],
  "audit/biaya-hilang": [66.5, 85.5],
  "audit/waktu-tetap": [88.67, 83.11],
  "audit/tepat-waktu-nol": [63.33, 88.67],
  "audit/tanpa-seratus": [55.67, 88.67],
  "audit/jumlah-kegiatan": [174, 87],
  "audit/pembagi-perilaku": [68.33, 82],
  "audit/rentang-bercelah": ["Buruk", "Baik"],
  "audit/sebutan-sedang": ["Sedang", "Kurang"],
  "audit/seratus-tanpa-sebutan": ["", "Sangat Baik"],
  "audit/tambahan-bergeser": [4, 7],
  "audit/persen-angka-kredit-lama": [31.25, 25],
  "audit/kuadran-selalu-baik": ["Baik", "Sangat Kurang"],
  "audit/iki-120": ["Baik", "Sangat Baik"],
  "audit/dibulatkan-per-aspek": [91, 90.6],
  "audit/mutu-per-seratus": [88.67, 90.25],
};
const rounded = (value: number | string) => (typeof value === "number" ? Math.round(value * 100) / 100 : value);

describe("known mistakes", () => {
  it("are all reckoned", () => expect(kesalahan.map(({ id }) => id)).toEqual(Object.keys(EXPECTED)));

  it.each(kesalahan.map((each) => [each.id, each] as const))("%s yields what it is said to, and something else than the regulation", (id, { hasilSalah, hasilBenar, cite, perbaikan }) => {
    expect([rounded(hasilSalah), rounded(hasilBenar)]).toEqual(EXPECTED[id]);
    expect(hasilSalah).not.toEqual(hasilBenar);
    expect(regulations.some(({ sources }) => sources.some((source) => source.id === cite.source))).toBe(true);
    expect(perbaikan).toMatch(/\.$/);
  });
});
