import { toNumber } from "../../../src/core/base/exact";
import { bacaRealisasi, bacaTarget, satuanBerbeda, type BacaanSasaran } from "../../../src/core/regulations/pp30/sasaran";

/** Lower and upper number, null where there is one only; the unit; "-" where no number is told. */
const told = (reading: BacaanSasaran) => {
  if (!reading.ok) return reading.reason;
  const { angka, satuan } = reading.sasaran;
  return angka === undefined ? ["-", satuan] : [toNumber(angka.bawah), angka.atas && toNumber(angka.atas), satuan];
};

test.each<readonly [string, unknown, unknown]>([
  // What is written, as a target, and as a realisation.
  ["12 dokumen", [12, null, "dokumen"], [12, null, "dokumen"]],
  ["12", [12, null, undefined], [12, null, undefined]],
  ["3 - 5 hari kerja", [3, 5, "hari kerja"], [3, 5, "hari kerja"]],
  ["85% - 90%", [85, 90, undefined], [85, 90, undefined]],
  ["3 s.d. 5hari", [3, 5, "hari"], [3, 5, "hari"]],
  ["3 hari - 5 hari (kerja)", [3, 5, undefined], [3, 5, undefined]],
  ["bulan Maret", [1, 3, "bulan"], [3, null, "bulan"]],
  ["Akhir bulan Juni", [1, 6, "bulan"], [6, null, "bulan"]],
  ["akhir  Des", [1, 12, "bulan"], [12, null, "bulan"]],
  ["Oktober 2021", [1, 10, "bulan"], [10, null, "bulan"]],
  ["awal Maret", ["-", undefined], ["-", undefined]],
  ["Maret tahun depan", ["-", undefined], ["-", undefined]],
  ["Indeks 80 (skala 100)", [80, 100, undefined], [80, null, undefined]],
  ["3,5 skala 5,0", [3.5, 5, undefined], [3.5, null, undefined]],
  ["82,75 pada skala100", [82.75, 100, undefined], [82.75, null, undefined]],
  ["80 skala baik", [80, null, "skala baik"], [80, null, "skala baik"]],
  ["80 timbangan 100", [80, null, "timbangan 100"], [80, null, "timbangan 100"]],
  ["5 hari sesudah acara", [0, 5, "hari"], [5, null, "hari"]],
  ["10hari setelah kegiatan", [0, 10, "hari"], [10, null, "hari"]],
  ["2,5 jam  setelah rapat", [0, 2.5, "jam"], [2.5, null, "jam"]],
  ["5 hari setelahnya", [5, null, "hari setelahnya"], [5, null, "hari setelahnya"]],
  ["paling lama 5 hari sesudah acara", ["-", undefined], ["-", undefined]],
  ["1.234 setelah acara", "ambiguous", "ambiguous"],
  ["9.500", "ambiguous", "ambiguous"],
  ["9.500 skala 5", "ambiguous", "ambiguous"],
  ["optimal", ["-", undefined], ["-", undefined]],
  ["", ["-", undefined], ["-", undefined]],
])("«%s»", (text, target, realisasi) => expect([told(bacaTarget(text)), told(bacaRealisasi(text))]).toEqual([target, realisasi]));

test("the text stays as it is written but for white space", () => expect(bacaTarget("  12\u00a0 Dokumen ")).toMatchObject({ ok: true, sasaran: { teks: "12 Dokumen", satuan: "Dokumen" } }));

test.each<readonly [string, string, boolean]>([
  ["12 dokumen", "12 laporan", true],
  ["12 dokumen", "12 Dokumen", false],
  ["12 laporan", "10 laporan bulanan", false],
  ["12 laporan bulanan", "10 laporan", false],
  ["6 bln", "5 bulan", false],
  ["12 laporan", "10 lap", false],
  ["12 berkas laporan", "10 laporan", true],
  ["10 laporan", "12 berkas laporan", true],
  ["12", "12 laporan", false],
  ["12 laporan", "12", false],
  ["5 hari", "bulan Mei", true],
  ["12 (-)", "12 laporan", false],
  ["12 laporan", "12 (-)", false],
])("the units of «%s» and «%s» differ: %s", (a, b, differ) => {
  const [target, realisasi] = [bacaTarget(a), bacaRealisasi(b)];
  if (!target.ok || !realisasi.ok) throw new Error("not read");
  expect(satuanBerbeda(target.sasaran, realisasi.sasaran)).toBe(differ);
});
