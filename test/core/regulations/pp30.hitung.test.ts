import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recogniseIn, scoreForms } from "../../../src/app/checkWorkbook";
import { profilBaku, type Profil } from "../../../src/core/base/setting";
import { readMarkdown } from "../../sheets/markdownSheet";

const CLEAN = join(__dirname, "../../sheets/pp30/bersih");
const page = (name: string) => readFileSync(join(CLEAN, `${name}.md`), "utf8");

/** Scores by form; `cells` are Markdown tables that overwrite the page. */
function scores(text: string, cells = "", profil: Profil = profilBaku) {
  return scoreForms(recogniseIn(readMarkdown(`${text}\n${cells}`).grids), profil).map(({ form, score }) => ({ formulir: form.form.id, ...score }));
}

const overwrite = (sheet: string, cell: string, value: string) => `## ${sheet}\n\n| # | ${cell.replace(/\d/g, "")} |\n| - | - |\n| ${cell.replace(/\D/g, "")} | ${value} |\n`;

describe("hitung of PP 30 along the chain", () => {
  test("a written subtotal is no input", () => {
    const [only] = scores(page("penilaian-skp"), overwrite("PENILAIAN SKP", "M27", "120"));
    expect(only).toEqual({
      formulir: "pp30/penilaian-skp",
      rencana: [
        { sel: "C16", kategori: "Sangat Baik", nilai: 120, tertimbang: 120 },
        { sel: "C19", kategori: "Baik", nilai: 100, tertimbang: 100 },
        { sel: "C20", kategori: "Cukup", nilai: 80, tertimbang: 88 },
        { sel: "C25", kategori: "Baik", nilai: 100, tertimbang: 1.6 },
      ],
      nilaiSkp: 308 / 3 + 1.6,
    });
  });

  // Sheet of the assessment, cell, what stands there, profile, and nilai SKP.
  test.each([
    ["a missing superior's value leaves nothing", "O20", "", profilBaku, null],
    ["a missing superior's value comes from the profile", "O20", "", { "pp30/nilai-atasan": 120, "pp30/kategori-atasan": "Sangat Baik" }, 308 / 3 + 1.6],
    ["the column beside the form goes before the profile", "O20", "100", { "pp30/nilai-atasan": 120, "pp30/kategori-atasan": "Sangat Baik" }, 304 / 3 + 1.6],
    ["the scope is 1 where nothing says it", "N25", "", profilBaku, 308 / 3 + 0.8],
    ["the scope of the profile", "N25", "", { "pp30/lingkup": 3 }, 308 / 3 + 2.4],
    ["kondisi khusus of the profile for waktu", "G22", "6 bulan", { "pp30/kondisi-khusus": ["waktu"] }, 308 / 3 + 1.6],
    ["a realisation that is missing", "G17", "", profilBaku, null],
  ] as const)("%s", (_, cell, value, profil, expected) => {
    const nilai = scores(page("penilaian-skp"), overwrite("PENILAIAN SKP", cell, value), profil)[0] as { nilaiSkp?: number | null } | undefined;
    if (expected === null) expect(nilai?.nilaiSkp).toBeNull();
    else expect(nilai?.nilaiSkp).toBeCloseTo(expected, 12);
  });

  test("60% and 40% with the opinion of peers", () => {
    const text = `${page("penilaian-skp")}\n${page("setahun-2021")}\n${overwrite("PENILAIAN KINERJA", "D11", "")}${overwrite("PENILAIAN KINERJA", "D12", "")}`;
    const kinerja = scores(text, "", { "pp30/dengan-360": "ya" }).find(({ formulir }) => formulir === "pp30/penilaian-kinerja") as { nilaiKinerja?: number } | undefined;
    expect(kinerja?.nilaiKinerja).toBeCloseTo(0.6 * (308 / 3 + 1.6) + 0.4 * 103.45, 12);
  });

  test("the year 2021 stands on the last form of the person, whichever that is", () => {
    const whole = `${page("penilaian-skp")}\n${page("setahun-2021")}`;
    const withoutForm = whole.slice(0, whole.indexOf("## INTEGRASI"));
    const expected = (90 + (19 / 14) * (86.8 - 76) + 0.7 * (308 / 3 + 1.6) + 0.3 * 103.45) / 2;
    for (const text of [whole, withoutForm]) {
      const all = scores(text) as { formulir: string; nilaiIntegrasi2021?: number }[];
      expect(all.filter(({ nilaiIntegrasi2021 }) => nilaiIntegrasi2021 !== undefined).map(({ formulir }) => formulir)).toEqual([text === whole ? "pp30/integrasi-2021" : "pp30/laporan"]);
      expect(all[all.length - 1]?.nilaiIntegrasi2021).toBeCloseTo(expected, 12);
    }
  });

  test("tables of other regimes are not taken for those of PP 30, nor the other way round", () => {
    const folder = (regime: string) => join(__dirname, "../../sheets", regime, "bersih");
    const formsOf = (file: string) => recogniseIn(readMarkdown(readFileSync(file, "utf8")).grids).forms.map(({ regulation }) => regulation.id);
    expect(formsOf(join(folder("permen6"), "skp-jajf.md"))).toEqual(["permen6"]);
    expect(formsOf(join(folder("permen6"), "skp-jpt.md"))).toEqual(["permen6"]);
    for (const name of ["penilaian-skp", "penilaian-skp-jpt", "rencana-skp", "reviu", "pengukuran", "satu-lembar"]) expect(new Set(formsOf(join(CLEAN, `${name}.md`)))).toEqual(new Set(["pp30"]));
  });
});

describe("the superior's own SKP in the workbook", () => {
  const berjenjang = `${page("penilaian-skp")}\n${page("berjenjang")}`;
  const nilai = (cells: string, profil: Profil = profilBaku) => scores(berjenjang, cells, profil)[0] as unknown as { readonly rencana: readonly { readonly tertimbang: number | null }[] };

  // Cells that overwrite the workbook, and nilai tertimbang of the third rencana: 80% of 80, and 20% of the superior's value.
  test.each([
    ["gives the value although the column is empty", "", 84],
    ["goes before the column beside the form", overwrite("PENILAIAN SKP", "O20", "120"), 84],
    ["by what the superior realised, not what is written", overwrite("SKP ATASAN", "K17", "120"), 84],
    ["with the weight of its kategori", overwrite("SKP ATASAN", "G17", "69 poin") + overwrite("SKP ATASAN", "H17", "92"), 64 + 8],
    ["of another sentence is none: then the column", overwrite("SKP ATASAN", "C17", "Meningkatnya kepuasan layanan") + overwrite("PENILAIAN SKP", "O20", "120"), 88],
    ["that can't be valued is none", overwrite("SKP ATASAN", "G17", ""), null],
  ])("%s", (_, cells, tertimbang) => {
    expect(nilai(cells).rencana[2]?.tertimbang).toBe(tertimbang);
  });

  test("goes before the profile", () => {
    expect(nilai("", { "pp30/nilai-atasan": 120, "pp30/kategori-atasan": "Sangat Baik" }).rencana[2]?.tertimbang).toBe(84);
  });
});
