import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rekapPredikatLayout } from "../../../src/core/regulations/permen6/forms/orang";
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
