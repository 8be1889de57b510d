import { profilBaku } from "../../../src/core/base/setting";
import { unitRekap } from "../../../src/core/rekap/unit";
import { REKAP_SHEETS, rekapSheetNames } from "../../../src/core/report/rekap/isi";
import { rekapSheets } from "../../../src/core/report/rekap/rekapSheets";
import { orang } from "../rekap/orang";

const plan = (units: number, language: "id" | "en" = "id") => {
  const baris = Array.from({ length: units }, (_, index) => orang({ unit: `Unit ${index}`, capaianOrganisasi: "Baik" }));
  return rekapSheets({ sheets: rekapSheetNames(language), baris, unit: unitRekap(baris, { profil: profilBaku }), gagal: [], tanpaPegawai: [], profil: profilBaku, cite: () => "", citeText: () => "", date: "10 Januari 2025", language });
};

test.each(["id", "en"] as const)("every sheet is made once, in %s", (language) => {
  const made = plan(2, language).steps.flatMap((step) => (step.kind === "sheet" ? [step.sheet] : []));
  expect(made).toEqual(REKAP_SHEETS.map((name) => rekapSheetNames(language)[name]));
});

test("a chart a unit with title, axes, alt text and labels, of forty units at most, which is then said", () => {
  const charts = (units: number) => plan(units).steps.filter((step) => step.kind === "chart" && step.sheet === "Distribusi Predikat");
  expect([charts(2).length, charts(41).length]).toEqual([2, 40]);
  expect(charts(2)[0]).toMatchObject({ chart: { type: "columnLine", title: "Unit 0", axes: { x: "Predikat", y: "Persen pegawai" }, alt: expect.stringContaining("Baik 1"), series: [{ labels: true }, { line: true }] } });
  expect(JSON.stringify(plan(41).steps)).toContain("40 unit pertama dari 41");
});
