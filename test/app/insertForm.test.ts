import { readFileSync } from "node:fs";
import { join } from "node:path";
import { insertables, insertInto, peopleIn, previewForm, rolesOf, sectionsOf, usualPeriod, type InsertRequest } from "../../src/app/insertForm";
import { recogniseIn } from "../../src/app/checkWorkbook";
import type { CivilDate } from "../../src/core/base/civilDate";
import type { Formulir } from "../../src/core/regulations/umum/formulir";
import { valueOf } from "../../src/core/sheet/field";
import { newXlsxHost } from "../../src/xlsx/xlsxHost";

const FILE = "21-perencana-2024.xlsx";
const host = () => newXlsxHost(new Uint8Array(readFileSync(join(__dirname, "../../contoh", FILE))), FILE);
const named = (key: string) => {
  const found = insertables.find((each) => each.key === key);
  if (!found) throw new Error(key);
  return found;
};
const request = (key: string, more: Partial<InsertRequest> = {}): InsertRequest => ({ insertable: named(key), orang: { pegawai: {}, penilai: {}, atasanPenilai: {} }, periode: { dari: "2025-01-01", sampai: "2025-12-31" }, instansi: "", items: {}, plain: false, ...more });

test("a form for a person of the workbook has what is known of them and of those who assess them", async () => {
  const book = host();
  const [person] = peopleIn(recogniseIn(await book.readGrids()).forms);
  if (!person) throw new Error("the sample has a person");
  const sheet = await insertInto(book, request("permen6/dokumen-evaluasi", { orang: person, instansi: "Pemerintah Kabupaten Sumber Jaya" }));
  expect(sheet).toBe("Dokumen Evaluasi (2)");
  const { forms } = recogniseIn(await book.readGrids([sheet]));
  expect(forms.map(({ form }) => form.id)).toEqual(["permen6/dokumen-evaluasi"]);
  const data = forms[0]?.data as Formulir;
  expect(valueOf(data.periode)).toEqual({ dari: "2025-01-01", sampai: "2025-12-31" });
  for (const peran of ["pegawai", "penilai"] as const) {
    expect(person[peran].nama).toBeDefined();
    for (const field of ["nama", "nip", "pangkat", "jabatan", "unitKerja"] as const) expect([peran, field, valueOf(data[peran][field])]).toEqual([peran, field, person[peran][field]]);
  }
});

test("no sheet is written over, whoever made it", async () => {
  const book = host();
  const before = await book.sheetNames();
  const names = [];
  for (let count = 0; count < 3; count++) names.push(await insertInto(book, request("permen6/skp-jajf")));
  expect(names).toEqual(["SKP", "SKP (2)", "SKP (3)"]);
  expect(await book.sheetNames()).toEqual([...before, ...names]);
  expect(previewForm(["skp"], request("permen6/skp-jajf")).sheet).toBe("SKP (2)");
});

test("as many rows as asked for; SKP functions, or formulas of Excel's own", () => {
  const formulas = (more: Partial<InsertRequest>) =>
    previewForm([], request("pp46/penilaian-skp", more)).plan.steps.flatMap((step) => (step.kind === "cells" ? step.values.flat().flatMap((value) => (value !== null && typeof value === "object" ? [value.formula] : [])) : []));
  const count = (list: readonly string[], pattern: RegExp) => list.filter((formula) => pattern.test(formula)).length;
  expect(count(formulas({ items: { "": 5 } }), /SKP\.CAPAIAN_KEGIATAN\(/)).toBe(5);
  expect(count(formulas({}), /SKP\./)).toBeGreaterThan(20);
  expect(count(formulas({ plain: true }), /SKP\./)).toBe(0);
  expect(sectionsOf(named("permen6/skp-jajf").blank).map(({ id, heading }) => [id, heading])).toEqual([["utama", "UTAMA"], ["tambahan", "TAMBAHAN"]]);
});

test("of angka kredit the months, birth and sex are known from the period and a right NIP, and one conversion is one row", () => {
  const values = (more: Partial<InsertRequest>) => previewForm([], request("permen1/konversi", more)).plan.steps.flatMap((step) => (step.kind === "cells" ? step.values.flat() : []));
  expect(values({ orang: { pegawai: { nip: "198703152011012004" }, penilai: {}, atasanPenilai: {} }, periode: { dari: "2024-01-01", sampai: "2024-03-31" } })).toEqual(expect.arrayContaining([3, "Perempuan", "………………………, 15 Maret 1987"]));
  // Over a year there is no one predikat to convert.
  expect(values({ periode: { dari: "2023-01-01", sampai: "2024-12-31" } })).not.toContain(24);
  // Its one predikat is asked for from the start, not once its row has something.
  expect(previewForm([], request("permen1/konversi")).plan.steps.flatMap((step) => (step.kind === "conditional" ? [step.formula] : []))).toContain('=OR(LEN(TRIM(A20))=0,ISNUMBER(SEARCH("…",A20)))');
  expect(sectionsOf(named("permen1/konversi").blank)).toEqual([]);
  expect(sectionsOf(named("permen1/akumulasi").blank)).toHaveLength(1);
  expect(rolesOf(named("permen1/penetapan").blank)).toEqual(["pegawai", "penilai"]);
});

test("asks for those officials that the form has a place for, and for the period that its regulation judges", () => {
  expect(rolesOf(named("pp46/penilaian-skp").blank)).toEqual(["pegawai", "penilai"]);
  expect(rolesOf(named("pp46/penilaian-prestasi").blank)).toEqual(["pegawai", "penilai", "atasanPenilai"]);
  const usual = (key: string, today: CivilDate) => usualPeriod(named(key).regulation, today);
  expect(usual("pp46/skp", "2026-03-01")).toEqual({ dari: "2021-01-01", sampai: "2021-06-30" });
  expect(usual("pp30/rencana-skp dasar", "2026-03-01")).toEqual({ dari: "2021-07-01", sampai: "2021-12-31" });
  expect(usual("permen6/skp-jajf", "2026-03-01")).toEqual({ dari: "2026-01-01", sampai: "2026-12-31" });
});
