import fc from "fast-check";
import { checkGrids, scoreForms } from "../../src/app/checkWorkbook";
import { findingText } from "../../src/core/check/message";
import { profilBaku } from "../../src/core/base/setting";
import { a1 } from "../../src/core/sheet/a1";
import type { InsertedForm } from "../../src/core/sheet/blank/insertForm";
import type { CellValue } from "../../src/core/sheet/grid";
import type { Plan, Step } from "../../src/core/sheet/plan";
import { newXlsxHost } from "../../src/xlsx/xlsxHost";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { convertedFiles, hasLibreOffice } from "../core/twins/libreOffice";
import { smallWorkbook } from "../xlsx/files";
import { valueFor } from "./fill";
import { cellOf, fieldsIn } from "./fields";
import { inserted, insertables } from "./inserted";

/** All forms on sheets of one workbook, its first sheet empty. */
async function fileWith(plans: readonly Plan[]): Promise<Uint8Array> {
  const host = newXlsxHost(smallWorkbook("<sheetData/>"), "kosong.xlsx");
  await host.apply({ title: { id: "Semua formulir", en: "All forms" }, steps: plans.flatMap(({ steps }) => steps) });
  return host.bytes();
}

/** The plan with values typed into the cells of the form. */
function typedIn({ plan, inputs }: InsertedForm, values: readonly CellValue[]): Plan {
  const typed = (step: Step): Step => {
    if (step.kind !== "cells") return step;
    const rows = step.values.map((row) => [...row]);
    inputs.forEach(({ cell: { rect } }, index) => {
      const row = rows[rect.top] ?? [];
      while (row.length <= rect.left) row.push(null);
      row[rect.left] = values[index] ?? null;
    });
    return { ...step, values: rows };
  };
  return { ...plan, steps: plan.steps.map(typed) };
}

/** Results of a form that hold a value of their own in what `hitung` yields. */
function scoreValues(score: unknown): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(score as Readonly<Record<string, unknown>>).filter(([, value]) => typeof value === "number" || typeof value === "string"));
}

(hasLibreOffice ? describe : describe.skip)("in LibreOffice, which knows no add-in", () => {
  const blanks = insertables.map((each, index) => ({ each, made: inserted(each, `F${index}`) }));

  test("an empty form prints on as many pages as it says, upright or across", async () => {
    const pdf = Buffer.from(convertedFiles(new Map([["semua", await fileWith(blanks.map(({ made }) => made.plan))]]), "pdf").get("semua") ?? []).toString("latin1");
    const printed = [...pdf.matchAll(/\/Type\s*\/Page\b[^>]*?\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)].map(([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`);
    expect(printed).toEqual(blanks.flatMap(({ each, made }) => Array.from({ length: made.pages }, () => (each.blank.paper === "A3" ? "1191x842" : each.blank.orientation === "portrait" ? "595x842" : "842x595"))));
  }, 120_000);

  test("what the formulas of a filled form yield is what the core works out", async () => {
    const plans = blanks.map(({ each, made }, index) => {
      const values = fc.sample(fc.tuple(...made.inputs.map((input, place) => valueFor(input, place, each.regulation.id))), 1)[0] ?? [];
      // A person of their own: forms of one person are valued along the chain.
      return typedIn(made, values.map((value, place) => (made.inputs[place]?.id === "pegawai.nip" ? `198703152011012${String(index + 1).padStart(3, "0")}` : value)));
    });
    const grids = readXlsx(convertedFiles(new Map([["semua", await fileWith(plans)]]), "xlsx").get("semua") ?? new Uint8Array(), "semua.xlsx");
    const checked = await checkGrids(grids, { today: undefined, profil: profilBaku });
    expect(checked.forms.map(({ form }) => form.id)).toEqual(insertables.map(({ form }) => form.id));
    const formulaCells = new Set(blanks.flatMap(({ made }) => made.formulas.map((cell) => `${cell.sheet} ${cellOf(cell)}`)));
    // The values drawn need not be right, but what follows from them is.
    const wrong = checked.findings.filter(({ severity, cell }) => severity === "salah" && formulaCells.has(`${cell.sheet} ${cellOf(cell)}`));
    expect(wrong.map((finding) => `${finding.rule} ${finding.cell.sheet}!${a1(finding.cell.rect)} ${findingText(finding, "id")}`)).toEqual([]);
    let compared = 0;
    for (const { form, score } of scoreForms(checked, profilBaku)) {
      const due = scoreValues(score);
      for (const [cell, met] of fieldsIn(form.data)) {
        for (const { path, state, value } of met) {
          const [, name = "", ...deeper] = path.split(".");
          const wanted = due.get(name);
          if (!formulaCells.has(`${form.sheet} ${cell}`) || deeper.length > 0 || wanted === undefined) continue;
          compared++;
          if (typeof wanted === "number") expect([form.form.id, name, state, Number(value)]).toEqual([form.form.id, name, "filled", expect.closeTo(wanted, 9)]);
          else expect([form.form.id, name, value]).toEqual([form.form.id, name, wanted]);
        }
      }
    }
    expect(compared).toBeGreaterThanOrEqual(12);
  }, 120_000);
});
