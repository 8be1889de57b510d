import fc from "fast-check";
import { call, outcome } from "./customFunctions";
import { KEBUTUHAN_PEGAWAI, PERATURAN, PERIKSA_RHK } from "../../src/functions/umum";

describe("PERIKSA_RHK", () => {
  it.each([
    "Terlaksananya pelayanan persuratan yang tepat waktu",
    "1. Tersusunnya dokumen perencanaan anggaran",
    "Meningkatnya kualitas data kepegawaian",
    "Usulan kenaikan pangkat disusun secara akurat",
    "Menteri menerima laporan yang akurat",
    "Mekanisasi pertanian yang merata",
    "a) Optimalnya pengelolaan barang milik daerah",
  ])("%s reads as a result", (kalimat) => expect(PERIKSA_RHK(kalimat)).toBe(""));

  it.each([
    ["Melaksanakan pelayanan persuratan kantor", "«melaksanakan»"],
    ["1. Menyusun dokumen perencanaan anggaran", "«menyusun»"],
    ["(2) Meningkatkan kualitas data kepegawaian", "«meningkatkan»"],
    ["- mengikuti rapat koordinasi bulanan", "«mengikuti»"],
    ["Mengoordinasikan kegiatan lintas bidang", "«mengoordinasikan»"],
    ["Mengelola barang milik daerah", "«mengelola»"],
    ["Membuat laporan", "«membuat»"],
    ["Mengawasi pekerjaan jalan kabupaten", "«mengawasi»"],
    ["Laporan keuangan", "Kurang dari 3 kata"],
    ["Terlaksananya", "Kurang dari 3 kata"],
    ["-", "Hanya berisi «-»"],
    ["......", "Hanya berisi"],
    ["1.", "Hanya berisi"],
    [12, "Hanya berisi 12"],
  ])("%s is told: %s", (kalimat, part) => expect(PERIKSA_RHK(kalimat)).toContain(part));

  it("a blank is not enough to decide", () => expect(["", null, 0, "  "].map((kalimat) => outcome(PERIKSA_RHK, kalimat))).toEqual(["#N/A", "#N/A", "#N/A", "#N/A"]));
});

describe("PERATURAN", () => {
  it.each([
    [41640, "PP 46/2011"],
    [41639, "#N/A"],
    [30, "#N/A"],
    [44377, "PP 46/2011"],
    [44377.99, "PP 46/2011"],
    [44378, "PP 30/2019"],
    ["31-12-2021", "PP 30/2019"],
    ["31/12/2021", "PP 30/2019"],
    ["31 Desember 2021", "PP 30/2019"],
    ["1/7/2021", "PP 30/2019"],
    ["7/1/2021", "PP 46/2011"],
    ["1 Jan 2022", "PermenPANRB 6/2022"],
    ["2026-12-31", "PermenPANRB 6/2022"],
    ["31-12-2013", "#N/A"],
    ["31-06-2021", "#VALUE!"],
    ["tahun 2021", "#VALUE!"],
    ["", "#N/A"],
    [null, "#N/A"],
    [true, "#VALUE!"],
    [-5, "#VALUE!"],
  ])("%p is %s", (tanggal, result) => expect(outcome(PERATURAN, tanggal)).toBe(result));

  it("says why there is none before 2014", () => {
    expect(call(PERATURAN, "31/12/2013")).toEqual(["#N/A", "Tanggal «31/12/2013» (31 Desember 2013) sebelum tahun 2014, masa DP3; ketik tanggal sejak 1 Januari 2014."]);
  });
});

describe("KEBUTUHAN_PEGAWAI", () => {
  it.each([
    [[[1250, 2500]], [[1, 0.5]], undefined, 2],
    [[[100], [""], [50]], [[5], [null], ["10 jam"]], 1000, 1],
    [[[1250]], [[1]], "", 1],
    [[[0]], [[1]], null, 0],
  ])("%p, %p, %p is %p", (volume, waktu, jam, result) => expect(KEBUTUHAN_PEGAWAI(volume, waktu, jam)).toBe(result));

  it.each([
    [[[1, 2]], [[1]], null, "#VALUE!"],
    [[[1, ""]], [[1, 2]], null, "#N/A"],
    [[[1, 2]], [[1, ""]], null, "#N/A"],
    [[["", ""]], [["", ""]], null, "#N/A"],
    [[[1]], [[1]], 0, "#VALUE!"],
    [[[-1]], [[1]], null, "#VALUE!"],
    [[[1]], [[-1]], null, "#VALUE!"],
    [[[1]], [["30 menit"]], null, "#VALUE!"],
    [[["x"]], [[1]], null, "#VALUE!"],
  ])("%p, %p, %p gives %s", (volume, waktu, jam, code) => expect(outcome(KEBUTUHAN_PEGAWAI, volume, waktu, jam)).toBe(code));

  it("is linear in the volume and never NaN", () => {
    const cents = fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 1, max: 3000 }), (volume, waktu, jam) => {
        const one = KEBUTUHAN_PEGAWAI([[volume]], [[waktu]], jam);
        return Number.isFinite(one) && Math.abs(KEBUTUHAN_PEGAWAI([[volume, volume]], [[waktu, waktu]], jam) - 2 * one) <= 1e-9 * Math.max(1, one);
      }),
    );
  });
});
