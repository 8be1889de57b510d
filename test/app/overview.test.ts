import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recogniseIn } from "../../src/app/checkWorkbook";
import { overviewOf, peopleOf } from "../../src/app/overview";
import { readXlsx } from "../../src/xlsx/readXlsx";

const sample = (name: string) => readXlsx(new Uint8Array(readFileSync(join(__dirname, "../../contoh", name))), name);

test("forms are listed by person, each person once", () => {
  const read = (name: string) => recogniseIn(sample(name)).forms;
  const forms = [...read("01-lengkap-2018.xlsx"), ...read("10-guru-2020.xlsx")];
  const people = peopleOf(forms);
  expect(people.map(({ forms: own }) => own.length).reduce((sum, count) => sum + count, 0)).toBe(forms.length);
  expect(people.length).toBe(2);
  expect(new Set(people.map(({ nip }) => nip)).size).toBe(2);
  for (const { nama, nip } of people) {
    expect(nama).toBeDefined();
    expect(nip).toMatch(/^\d{18}$/);
  }
});

test("forms without NIP and name are of one unknown person", () => {
  const { forms } = recogniseIn(sample("01-lengkap-2018.xlsx"));
  const nobody = forms.map((form) => ({ ...form, subject: { ...form.subject, nama: { state: "absent", at: form.subject.nama.at }, nip: { state: "absent", at: form.subject.nip.at } } }) satisfies typeof form);
  expect(peopleOf(nobody).map(({ nama, nip, forms: own }) => [nama, nip, own.length])).toEqual([[undefined, undefined, forms.length]]);
});

test("a workbook with no text in sight is empty; one with other sheets is not", () => {
  expect(overviewOf({ forms: [], unknown: [] }).empty).toBe(true);
  expect(overviewOf({ forms: [], unknown: [{ sheet: "Lembar1", has: ["Daftar belanja"] }] }).empty).toBe(false);
});
