import { batasOrang, pola } from "../../../src/core/regulations/permen6/distribusi";
import { batasDistribusi, titikKurva, CAPAIAN_ORGANISASI, polaDistribusi } from "../../../src/core/regulations/permen6/parameters";
import { PERSPEKTIF, readPerspektif } from "../../../src/core/regulations/permen6/perspektif";
import { RATING, readCapaianOrganisasi, readJenis, readPredikat, readRating } from "../../../src/core/regulations/permen6/predikat";
import { ratingHasil, ratingPerilaku } from "../../../src/core/regulations/permen6/rating";

test.each<readonly [string, string | undefined]>([
  ...RATING.map((rating) => [rating.toUpperCase(), rating] as const),
  ...["Di atas", "diatas", "Atas", "AE", "Di Atas Ekspetasi", "diatas espektasi", "di atas ekpektasi", "di atas expectasi", "di atas harapan", "Di atas ekspekstasi", "di atas ekpestasi", "di-atas ekspektasi."].map((text) => [text, "Di atas ekspektasi"] as const),
  ...["Sesuai", "SE", "sesuai  ekspektasi", "Sesuai harapan", "sesuai ekspectasi", "SESUAI EXPEKTASI"].map((text) => [text, "Sesuai ekspektasi"] as const),
  ...["Di bawah", "dibawah", "Bawah", "BE", "dibawah ekspektasi", "di bawah ekspetasi"].map((text) => [text, "Di bawah ekspektasi"] as const),
  ["ekspektasi di atas", undefined],
  ["sesuai epektasi", undefined],
  ["harapan sesuai", undefined],
  ["ekspektasi", undefined],
  ["Baik", undefined],
  ["", undefined],
])("the rating «%s» is %s", (text, rating) => expect(readRating(text)).toBe(rating));

test.each<readonly [string, string | undefined]>([
  ["SB", "Sangat Baik"], ["Sangat  Baik", "Sangat Baik"], ["b", "Baik"], ["Baik", "Baik"], ["BP", "Butuh Perbaikan"], ["Butuh Perbaikan", "Butuh Perbaikan"], ["Cukup", "Butuh Perbaikan"],
  ["Cukup / Butuh Perbaikan", "Butuh Perbaikan"], ["Butuh Perbaikan (Cukup)", "Butuh Perbaikan"], ["K", "Kurang"], ["kurang", "Kurang"], ["Kurang/misconduct", "Kurang"], ["SK", "Sangat Kurang"], ["SANGAT KURANG", "Sangat Kurang"],
  ["Istimewa", undefined], ["Buruk", undefined], ["", undefined],
])("the predikat «%s» is %s", (text, predikat) => expect(readPredikat(text)).toBe(predikat));

test("of the organisation the top is Istimewa, and Sangat Baik is none", () => {
  expect(["istimewa", "Baik", "Cukup", "K", "SK", "SB", "Sangat Baik", ""].map(readCapaianOrganisasi)).toEqual(["Istimewa", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang", undefined, undefined, undefined]);
});

test.each<readonly [string, string | undefined]>([
  ["Utama", "utama"], ["TAMBAHAN", "tambahan"], ["Hasil Kerja Utama", "utama"], ["Kinerja  Tambahan", "tambahan"], ["hasil kerja", undefined], ["kinerja", undefined], ["utama kinerja", undefined], ["", undefined],
])("the kind «%s» is %s", (text, jenis) => expect(readJenis(text)).toBe(jenis));

test.each<readonly [string, string | undefined]>([
  ...PERSPEKTIF.flatMap((each) => [each, each.toUpperCase(), `Perspektif ${each}`, `${each} (25%)`].map((text) => [text, each] as const)),
  ["Pelanggan", "Penerima Layanan"], ["Proses Bisnis Internal", "Proses Bisnis"], ["Pertumbuhan dan Pembelajaran", "Penguatan Internal"], ["Keuangan", "Anggaran"], ["Perspektif Keuangan", "Anggaran"],
  ["Pelanggan Luar", undefined], ["Keuangan perspektif", undefined], ["Internal", undefined], ["Layanan", undefined], ["", undefined],
])("the perspective «%s» is %s", (text, perspektif) => expect(readPerspektif(text)).toBe(perspektif));

describe("limits in heads are exact for decimal percents too", () => {
  // Level, changed limits, people, and the limits in heads as SE 3/2023 has them.
  test.each([
    ["Butuh Perbaikan", { puncakTerendah: 64.4 }, 250, [["Sangat Baik", "banyak", 25], ["Butuh Perbaikan", "sedikit", 161]]],
    ["Butuh Perbaikan", { puncakTerendah: 64.41 }, 250, [["Sangat Baik", "banyak", 25], ["Butuh Perbaikan", "sedikit", 162]]],
    ["Kurang", { kecil: 8.2 }, 500, [["Sangat Baik", "banyak", 41], ["Butuh Perbaikan", "sedikit", 41], ["Kurang", "sedikit", 300]]],
    ["Istimewa", { puncakTertinggi: 64.4 }, 250, [["Sangat Baik", "sedikit", 126], ["Sangat Baik", "banyak", 161]]],
    ["Baik", {}, 10, [["Baik", "sedikit", 6], ["Baik", "banyak", 7], ["Butuh Perbaikan dan Kurang", "sedikit", 1]]],
    ["Baik", {}, 9, [["Baik", "sedikit", 5], ["Baik", "banyak", 6]]],
    ["Sangat Kurang", {}, 29, [["Sangat Baik", "banyak", 0], ["Sangat Kurang", "sedikit", 18], ["Butuh Perbaikan dan Kurang", "sedikit", 2]]],
  ] as const)("%s %j, %i people", (capaian, changed, n, limits) => {
    expect(batasOrang(capaian, n, { ...batasDistribusi, ...changed }).map(({ predikat, paling, batas }) => [predikat.join(" dan "), paling, batas])).toEqual(limits);
  });

  test("why each limit is there, with its percent", () => {
    const why = CAPAIAN_ORGANISASI.flatMap((capaian) => batasOrang(capaian, 10, batasDistribusi).map(({ sebab, persen }) => [capaian, sebab, persen]));
    expect(why).toEqual([
      ["Istimewa", "puncak-setengah", undefined], ["Istimewa", "puncak-melebihi", 70],
      ["Baik", "puncak-setengah", undefined], ["Baik", "puncak-melebihi", 70], ["Baik", "ada-gabungan", undefined],
      ["Butuh Perbaikan", "persen", 10], ["Butuh Perbaikan", "puncak-persen", 60],
      ["Kurang", "persen", 10], ["Kurang", "persen", 10], ["Kurang", "puncak-persen", 60],
      ["Sangat Kurang", "persen", 0], ["Sangat Kurang", "puncak-persen", 60], ["Sangat Kurang", "gabungan-persen", 10],
    ]);
  });
});

test("«sebagian besar» is exact for a decimal percent: 161 of 250 are not more than 64,4%", () => {
  const hasil = (above: number) => [...Array.from({ length: above }, () => ({ rating: "Di atas ekspektasi", jenis: "utama" }) as const), ...Array.from({ length: 250 - above }, () => ({ rating: "Sesuai ekspektasi", jenis: "utama" }) as const)];
  expect([ratingHasil(hasil(161), 64.4), ratingHasil(hasil(162), 64.4)]).toEqual(["Sesuai ekspektasi", "Di atas ekspektasi"]);
});

test("what a range of the pattern can't say", () => {
  const notes = (capaian: (typeof CAPAIAN_ORGANISASI)[number]) => pola(capaian, batasDistribusi).map(({ catatan }) => catatan);
  expect(CAPAIAN_ORGANISASI.map(notes)).toEqual([
    ["lebih-dari-setengah", null, null, null, null],
    [null, "lebih-dari-setengah", "ada-gabungan", "ada-gabungan", null],
    [null, null, null, null, null],
    [null, null, null, null, null],
    [null, null, "gabungan-persen", "gabungan-persen", null],
  ]);
});

test("so many values of behaviour are told", () => expect(() => ratingPerilaku(["Sesuai ekspektasi"])).toThrow(expect.objectContaining({ code: "bukan-tujuh-nilai", data: { jumlah: 1 } })));

test("patterns and curves of each level", () => {
  for (const capaian of CAPAIAN_ORGANISASI) {
    const { puncak, batas } = polaDistribusi(capaian, batasDistribusi);
    expect(batas.every(({ predikat, persen }) => predikat !== puncak && persen <= 10)).toBe(true);
    expect(titikKurva.titik[capaian].reduce<number>((sum, point) => sum + point, 0)).toBe(24);
  }
  expect(CAPAIAN_ORGANISASI.map((capaian) => polaDistribusi(capaian, batasDistribusi).batas.length)).toEqual([0, 0, 1, 2, 1]);
});
