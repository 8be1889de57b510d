import { insertForm } from "../../src/core/sheet/blank/insertForm";
import type { BlankForm } from "../../src/core/sheet/blank/blankForm";
import { regulations } from "../../src/core/regulations/index";
import type { AnyForm, Regulation } from "../../src/core/regulations/regulation";
import { page, table } from "./markdown";

/** What is done with each form: each is recognised and read; those of one person can be inserted, and print as told. */
export function formsPage(): string {
  const rows = regulations.flatMap((regulation) => regulation.forms.map((form) => rowOf(regulation, form)));
  const insertable = regulations.flatMap(({ forms }) => forms).filter(({ blanks }) => blanks !== undefined).length;
  return page(
    "Formulir",
    `${rows.length} formulir dikenali dan dibaca; ${insertable} dapat disisipkan sebagai lembar baru dari panel («Sisipkan formulir…»). «Cetak» menyebut banyaknya halaman formulir kosong (A4 bila tidak disebut); lebih banyak baris, lebih banyak halaman.`,
    table(["formulir", "peraturan", "kenali", "baca", "aturan", "hitung", "sisipkan", "cetak"], rows),
  );
}

function rowOf({ title: regulation }: Regulation, { id, title, blanks, rules, score, many }: AnyForm): readonly string[] {
  return [`${title} (\`${id}\`)`, regulation, "ya", "ya", String(rules.length), score ? "ya" : "", blanks ? insertedAs(blanks) : many ? "tidak: banyak pegawai" : "tidak", (blanks ?? []).map((blank) => printed(blank, title)).join("; ")];
}

function insertedAs(blanks: readonly BlankForm[]): string {
  const variants = blanks.flatMap(({ variant }) => variant ?? []);
  return variants.length > 0 ? `ya: ${variants.join(", ")}` : "ya";
}

function printed(blank: BlankForm, title: string): string {
  const { pages } = insertForm(blank, title, { sheet: blank.sheet, prefill: {}, items: {} });
  return `${pages} ${blank.orientation === "portrait" ? "tegak" : "mendatar"}${blank.paper === "A3" ? " A3" : ""}`;
}
