import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recogniseIn, scoreForms } from "../../src/app/checkWorkbook";
import { explain } from "../../src/core/explain/index";
import { isExact } from "../../src/core/explain/expression";
import { toNumber } from "../../src/core/base/exact";
import type { Profil } from "../../src/core/base/setting";
import type { Grid } from "../../src/core/sheet/grid";
import { callsEvaluasi } from "../../src/core/regulations/permen6/calls";
import type { Evaluasi } from "../../src/core/regulations/permen6/forms/types";
import type { Rating } from "../../src/core/regulations/permen6/predikat";
import type { Recognised } from "../../src/core/check/recognise";
import { readMarkdown } from "../sheets/markdownSheet";
import { readXlsx } from "../../src/xlsx/readXlsx";

const folder = join(__dirname, "../../contoh");

const pages = join(__dirname, "../sheets");

/** The samples, and the clean pages of sheets. */
function* workbooks(): Generator<readonly [string, readonly Grid[]]> {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".xlsx"))) yield [file, readXlsx(new Uint8Array(readFileSync(join(folder, file))), file)];
  for (const rejim of ["pp46", "pp30", "permen6"]) {
    for (const file of readdirSync(join(pages, rejim, "bersih"))) yield [file, readMarkdown(readFileSync(join(pages, rejim, "bersih", file), "utf8")).grids];
  }
}

const books = [...workbooks()].map(([file, grids]) => [file, recogniseIn(grids)] as const);

/** Each call behind a form of a workbook that stands for a value of its score: "sheet value", what is explained, what is scored. */
function explained(recognised: Recognised, profil: Profil) {
  return scoreForms(recognised, profil).flatMap(({ form, score, calls }) =>
    calls.map((call) => {
      const result = explain(call.name, call.given, undefined, profil)?.result;
      const value = result !== undefined && isExact(result) ? toNumber(result) : result;
      return { what: `${form.sheet} ${call.score ?? call.name}`, value, score: call.score === undefined ? value : score[call.score] };
    }),
  );
}

const CHOSEN: Profil = { "pp46/tidak-dilaksanakan": "rumus", "pp46/antara-dua-rentang": "batas-atas", "permen6/sebagian-besar": 60, "pp30/bobot-sendiri": 70, "pp30/bobot-atasan-sangat-baik": 30, "pp30/bobot-atasan-baik": 30 };

test.each([["the defaults", {}], ["an agency's choices", CHOSEN]] as const)("what is explained is what is scored, with %s", (_, profil) => {
  const met = new Set<string>();
  for (const [file, recognised] of books) {
    for (const { what, value, score } of explained(recognised, profil)) {
      met.add(what.split(" ").at(-1) ?? "");
      if (typeof value === "number" && typeof score === "number") expect([file, what, Math.abs(value - score) < 1e-9]).toEqual([file, what, true]);
      else expect([file, what, value]).toEqual([file, what, score]);
      expect([file, what, value]).not.toEqual([file, what, undefined]);
    }
  }
  for (const each of ["nilaiSkp", "nilaiPrestasi", "sebutan", "nilaiKinerja", "predikat", "nilaiIntegrasi2021", "CAPAIAN_IKI", "KATEGORI_RENCANA", "NILAI_TERTIMBANG", "NILAI_ASPEK_PERILAKU"]) expect([...met]).toContain(each);
});

test("a rating of the whole is explained by the single ones where they make it", () => {
  const [form] = recogniseIn(readMarkdown(readFileSync(join(pages, "permen6/bersih/evaluasi.md"), "utf8")).grids).forms.filter((each) => each.form.id === "permen6/evaluasi");
  if (!form) throw new Error("no evaluasi");
  const data = form.data as Evaluasi;
  const rated = (value: Rating) => ({ state: "filled", at: data.predikat.at, written: value, value }) as const;
  const names = (whole: Rating, ...single: readonly Rating[]) =>
    callsEvaluasi({ ...data, ratingHasil: rated(whole), hasilKerja: data.hasilKerja.map((each, index) => ({ ...each, rating: rated(single[index] ?? whole) })) }, form, [form], {})
      .filter(({ name }) => name === "RATING_HASIL")
      .map(({ name, given }) => explain(name, given)?.result);
  expect([names("Di atas ekspektasi"), names("Sesuai ekspektasi"), names("Di atas ekspektasi", "Di bawah ekspektasi")]).toEqual([["Di atas ekspektasi"], ["Sesuai ekspektasi"], []]);
});
