import { insertForm } from "../../src/core/sheet/blank/insertForm";
import type { BlankForm } from "../../src/core/sheet/blank/blankForm";
import { regulations } from "../../src/core/regulations/index";
import { blanksOf } from "../../src/core/regulations/kosong";
import type { AnyForm, Regulation } from "../../src/core/regulations/regulation";
import { page, table } from "./markdown";

/** What is done with each form: each is recognised and read; those of one person can be inserted, and print as told. */
export function formsPage(): string {
  const rows = regulations.flatMap((regulation) => regulation.forms.map((form) => rowOf(regulation, form)));
  const insertable = regulations.flatMap(({ forms }) => forms).filter((form) => blanksOf(form).length > 0).length;
  return page(
    "Formulir",
    `${rows.length} formulir dikenali dan dibaca; ${insertable} dapat disisipkan sebagai lembar baru dari panel («Sisipkan formulir…»). «Cetak» menyebut banyaknya halaman formulir kosong (A4 bila tidak disebut); lebih banyak baris, lebih banyak halaman.`,
    table(["formulir", "peraturan", "kenali", "baca", "aturan", "hitung", "sisipkan", "cetak"], rows),
  );
}

function rowOf({ title: regulation }: Regulation, form: AnyForm): readonly string[] {
  const { id, title, rules, score, many } = form;
  const blanks = blanksOf(form);
  return [`${title} (\`${id}\`)`, regulation, "ya", "ya", String(rules.length), score ? "ya" : "", blanks.length > 0 ? insertedAs(blanks) : many ? "tidak: banyak pegawai" : "tidak", blanks.map((blank) => printed(blank, title)).join("; ")];
}

function insertedAs(blanks: readonly BlankForm[]): string {
  const variants = blanks.flatMap(({ variant }) => variant ?? []);
  return variants.length > 0 ? `ya: ${variants.join(", ")}` : "ya";
}

function printed(blank: BlankForm, title: string): string {
  const { pages } = insertForm(blank, title, { sheet: blank.sheet, prefill: {}, items: {} });
  return `${pages} ${blank.orientation === "portrait" ? "tegak" : "mendatar"}${blank.paper === "A3" ? " A3" : ""}`;
}
