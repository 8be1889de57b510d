import { profilBaku } from "../../src/core/base/setting";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { CivilDate } from "../../src/core/base/civilDate";
import { checkGrids } from "../../src/app/checkWorkbook";
import { readingRules } from "../../src/core/check/unreadable";
import { regulations } from "../../src/core/regulations/index";
import { a1 } from "../../src/core/sheet/a1";
import { readMarkdown } from "./markdownSheet";

/**
 * Each page is a workbook with the findings that it must yield, at the cells where they must stand, no more and no fewer.
 * A line "Dasar: bersih/skp.md" puts that page before this one: then its tables only overwrite cells; a line
 * "Tanggal: 2025-06-01" is the day on which it is checked.
 */
const pages = regulations.flatMap(({ id }) => pagesIn(join(__dirname, id)));

/** The day on which sheets are checked that name none: every deadline of 2018 has passed. */
const TODAY = "2019-06-01";
const dayOf = (text: string) => (/^Tanggal: (\S+)$/m.exec(text)?.[1] ?? TODAY) as CivilDate;

function pagesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? pagesIn(path) : entry.name.endsWith(".md") ? [path] : [];
  });
}

function textOf(page: string): string {
  const own = readFileSync(page, "utf8");
  const bases = [...own.matchAll(/^Dasar: (\S+)$/gm)].map(([, base = ""]) => textOf(join(dirname(page), base)));
  return [...bases, own].join("\n");
}

const worked = pages.map((page) => ({ page: relative(__dirname, page), today: dayOf(textOf(page)), sheets: readMarkdown(textOf(page)) }));

describe("pages of sheets", () => {
  test.each(worked.map(({ page, today, sheets }) => [page, today, sheets] as const))("%s", async (_, today, { grids, markers }) => {
    const { findings, forms } = await checkGrids(grids, { today, profil: profilBaku });
    expect(forms.length).toBeGreaterThan(0);
    const found = findings.map(({ cell, rule }) => `${cell.sheet}!${a1(cell.rect)} ${rule}`);
    expect(found.sort()).toEqual(markers.map(({ sheet, cell, rule }) => `${sheet}!${cell} ${rule}`).sort());
  });

  test("every rule is met on a page, and every form has a clean one", async () => {
    const marked = new Set(worked.flatMap(({ sheets }) => sheets.markers.map(({ rule }) => rule)));
    const rules = regulations.flatMap((regulation) => [...regulation.forms.flatMap((form) => form.rules.map((rule: { id: string }) => rule.id)), ...(regulation.forms.length > 0 ? Object.keys(readingRules).map((name) => `${regulation.id}/${name}`) : [])]);
    expect([...new Set(rules)].filter((rule) => !marked.has(rule))).toEqual([]);
    const clean = new Set<string>();
    for (const { today, sheets } of worked) if (sheets.markers.length === 0) for (const { form } of (await checkGrids(sheets.grids, { today, profil: profilBaku })).forms) clean.add(form.id);
    expect(regulations.flatMap(({ forms }) => forms.map(({ id }) => id)).filter((id) => !clean.has(id))).toEqual([]);
  });

  test("rule ids are of their regulation, cited, and never double on a form", () => {
    for (const regulation of regulations) {
      for (const form of regulation.forms) {
        const ids = form.rules.map((rule: { id: string }) => rule.id);
        expect(ids).toEqual([...new Set(ids)]);
        for (const rule of form.rules) {
          expect(rule.id.startsWith(`${regulation.id}/`)).toBe(true);
          expect(regulation.sources.map(({ id }) => id)).toContain(rule.cite.source);
          for (const message of Object.values(rule.messages as Record<string, { id: string; en: string }>)) expect(message.id).toMatch(/[.;)]$/);
        }
      }
    }
  });
});
