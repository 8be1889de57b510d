import { readFileSync } from "node:fs";
import { join } from "node:path";
import { daftarRkLayout, rekapPredikatLayout } from "../../../src/core/regulations/permen6/forms/orang";
import { valueOf } from "../../../src/core/sheet/field";
import { readMarkdown } from "../../sheets/markdownSheet";

test("a column of names and NIP gives both of each person, also where the NIP stands below", () => {
  const [grid] = readMarkdown(readFileSync(join(__dirname, "../../sheets/permen6/bersih/nama-nip.md"), "utf8")).grids;
  if (!grid) throw new Error("no sheet");
  const [form] = rekapPredikatLayout.find(grid);
  if (!form) throw new Error("no list");
  expect(rekapPredikatLayout.read(grid, form).baris.map(({ nama, nip }) => [valueOf(nama), valueOf(nip)?.replace(/\D/g, "")])).toEqual([
    ["Ani Rahmawati, S.I.Pust.", "198601012009032001"],
    ["Budi Cahyono", "199105052014021003"],
    ["Citra Dewanti", "199404142019032005"],
    ["Dodi Firmansyah", "198212122006041002"],
    ["Eka Lestari", "198701022010012003"],
  ]);
});

test("in a numbered list, a row with neither number nor person goes on with the one above", () => {
  const [grid] = readMarkdown(`
| A | B | C | D | E | F |
| - | - | - | - | - | - |
| No | Tim | Nama | Jabatan | RK Atasan | RK |
| 1 | Tim Data | Rahmat Hidayat | Ketua | Meningkatnya kualitas data | Tersedianya data yang tervalidasi |
|   |   |   |   | Meningkatnya kualitas data | Terlaksananya bimbingan teknis |
| 2 |   |   |   | Meningkatnya kualitas data | Tersusunnya metadata |
`).grids;
  if (!grid) throw new Error("no sheet");
  const [form] = daftarRkLayout.find(grid);
  if (!form) throw new Error("no list");
  expect(daftarRkLayout.read(grid, form).baris.map(({ nama, tim, rk }) => [valueOf(nama), valueOf(tim), valueOf(rk)])).toEqual([
    ["Rahmat Hidayat", "Tim Data", "Tersedianya data yang tervalidasi"],
    ["Rahmat Hidayat", "Tim Data", "Terlaksananya bimbingan teknis"],
    [undefined, undefined, "Tersusunnya metadata"],
  ]);
});
