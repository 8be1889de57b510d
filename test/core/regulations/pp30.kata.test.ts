import { exact } from "../../../src/core/base/exact";
import { readKategori, readMetode } from "../../../src/core/regulations/pp30/kategori";
import { samaPersen } from "../../../src/core/regulations/pp30/persen";

test.each<readonly [string, string | undefined]>([
  ["SB", "Sangat Baik"], ["Sangat baik", "Sangat Baik"], ["B", "Baik"], ["BAIK", "Baik"], ["c", "Cukup"], ["Cukup", "Cukup"], ["K", "Kurang"], ["Kurang", "Kurang"], ["Kurang/misconduct", "Kurang"], ["SK", "Sangat Kurang"], ["Sangat\nKurang", "Sangat Kurang"],
  ["Butuh Perbaikan", undefined], ["BP", undefined], ["Istimewa", undefined], ["", undefined],
])("the kategori «%s» is %s", (text, kategori) => expect(readKategori(text)).toBe(kategori));

test.each<readonly [string, string | undefined]>([
  ["Direct", "direct"], ["direct cascading", "direct"], ["Langsung", "direct"], ["Non-direct", "non-direct"], ["NON DIRECT CASCADING", "non-direct"], ["Tidak langsung", "non-direct"],
  ["indirect", undefined], ["", undefined],
])("the method «%s» is %s", (text, metode) => expect(readMetode(text)).toBe(metode));

// What is written, what is due, and whether it is the same percent.
test.each([
  [116.66666666666667, 350 / 3, true],
  [116.67, 350 / 3, true],
  [116.7, 350 / 3, true],
  [117, 350 / 3, true],
  [116, 350 / 3, false],
  [116.6, 350 / 3, false],
  [116.666, 350 / 3, true],
  [116.65, 350 / 3, false],
  [1.1667, 350 / 3, true],
  [1.167, 350 / 3, true],
  [1.16, 350 / 3, false],
  [1.1676, 350 / 3, false],
  [3, 300, true],
  [3.0001, 300.01, false],
  [3, 3, true],
  [0.95, 95, true],
  [0.9501, 95, false],
  [95.01, 95, true],
  [95.02, 95, false],
  [4, 400, false],
  [0, 0, true],
  [-0.95, 95, false],
  [9500, 95, false],
])("%d is %d%%: %s", (written, expected, same) => expect(samaPersen(written, exact(expected))).toBe(same));
