import { zipSync, strToU8 } from "fflate";
import { checkGrids, recogniseIn } from "../../src/app/checkWorkbook";
import { keepMapping, MAPPINGS, mappingsIn, readMappings, withMapping } from "../../src/app/mapping";
import { mappableForms, mappingStart, maybeMapped, proposalsFor } from "../../src/app/proposals";
import { profilBaku } from "../../src/core/base/setting";
import type { CellValue, Grid } from "../../src/core/sheet/grid";
import { mappingOf, type Mapping } from "../../src/core/sheet/layout/mapping";
import type { Skp } from "../../src/core/regulations/permen6/forms/types";
import { valueOf } from "../../src/core/sheet/field";
import { settingIn } from "../../src/xlsx/savedSetting";
import { openZip } from "../../src/xlsx/unzip";
import { newXlsxHost } from "../../src/xlsx/xlsxHost";
import { startWorkbook } from "../hostContract/start";

const sheet = (name: string, top: number, left: number, ...values: readonly (readonly CellValue[])[]): Grid => ({ sheet: name, visibility: "visible", top, left, values, formulas: new Map(), merges: [], percent: new Set(), hiddenRows: new Set(), hiddenColumns: new Set() });
const HEADS = ["Urut", "Kerja pimpinan yang didukung", "Hasil yang dijanjikan", "Segi", "Indikator individu", "Sasaran angka"] as const;
const ROW = [1, "Layanan perizinan tepat waktu", "Laporan perizinan triwulanan tersusun", "Kuantitas", "Jumlah laporan", "4 laporan"] as const;
const odd = sheet("Rencana saya", 2, 1, HEADS, ROW, [2, null, "Basis data izin mutakhir", "Kualitas", "Kesesuaian data", "95-100%"]);
const mapping: Mapping = mappingOf(odd, "permen6/skp-jajf", 2, new Map([[1, "nomor"], [2, "rhkPimpinan"], [3, "rhk"], [4, "aspek"], [5, "iki"], [6, "target"]]));

test("what headings don't tell a user points out once, and every sheet of the layout is read by it, wherever it stands", () => {
  const elsewhere = sheet("Lain", 9, 4, HEADS, ROW);
  expect(recogniseIn([odd]).forms).toEqual([]);
  const { forms, unknown } = recogniseIn([odd, elsewhere, sheet("Bukan", 0, 0, [...HEADS].reverse(), ROW)], undefined, [mapping]);
  expect(forms.map((form) => [form.sheet, form.form.id, form.found.evidence[0]?.id, (form.data as Skp).hasilKerja.map(({ rhk, at }) => [valueOf(rhk), at.rect.top])])).toEqual([
    ["Rencana saya", "permen6/skp-jajf", "kepala tabel menurut pemetaan yang disimpan", [["Laporan perizinan triwulanan tersusun", 3], ["Basis data izin mutakhir", 4]]],
    ["Lain", "permen6/skp-jajf", "kepala tabel menurut pemetaan yang disimpan", [["Laporan perizinan triwulanan tersusun", 10]]],
  ]);
  expect(unknown.map((each) => each.sheet)).toEqual(["Bukan"]);
});

test("forms are proposed by the likeness of headings, with the row and the columns", () => {
  const grid = sheet("SKP 2018", 0, 0, ["DINAS"], ["No.", "Uraian pekerjaan jabatan", "Kuantitas target", "Mutu target", "Target waktunya", "Biaya target"], [1, "Menyusun laporan", 12, 100, 12, null]);
  const [first] = proposalsFor(grid);
  expect([first?.form.form.id, first?.row, [...(first?.columns ?? [])]]).toEqual(["pp46/skp", 1, expect.arrayContaining([[1, "kegiatan"], [2, "target.kuantitas"], [4, "target.waktu"]])]);
  expect(proposalsFor(sheet("Surat", 0, 0, ["Yth. Kepala", "Dinas"], ["xx", "yy"]))).toEqual([]);
});

test("each form that may be mapped is found by its own printed headings", () => {
  for (const { form, columns } of mappableForms) {
    const grid = sheet("Uji", 1, 0, columns.map((_, index) => `kolom ${"abcdefghijklmnopqrstuvwxyz"[index]}`), columns.map(() => "isi"));
    const chosen = new Map(columns.map(({ id }, index) => [index, id] as const));
    expect([form.id, recogniseIn([grid], undefined, [mappingOf(grid, form.id, 1, chosen)]).forms.map((each) => each.form.id)]).toEqual([form.id, [form.id]]);
  }
});

test("a form that little speaks for may be mapped: its own columns to begin with, then those that were chosen", () => {
  const heads = ["No.", "Rencana hasil kerja pimpinan yang diintervensi", "Rencana hasil kerja", "Aspek", "Indikator kinerja individu", "Target"];
  const titled = sheet("SKP", 0, 0, ["SASARAN KINERJA PEGAWAI"], heads, ROW);
  const bare = sheet("SKP", 0, 0, ["Lembar saya"], heads, ROW);
  const [sure, unsure] = [titled, bare].map((grid) => recogniseIn([grid]).forms[0]);
  if (!sure || !unsure) throw new Error("both are SKP");
  expect([sure, unsure].map((form) => [form.form.id, maybeMapped(form)])).toEqual([["permen6/skp-jajf", false], ["permen6/skp-jajf", true]]);
  expect(mappingStart(bare, unsure)).toMatchObject({ formId: "permen6/skp-jajf", row: 1 });
  const chosen = new Map([[2, "rhk"], [4, "iki"], [5, "target"]]);
  const [mapped] = recogniseIn([bare], undefined, [mappingOf(bare, "permen6/skp-jajf", 1, chosen)]).forms;
  const start = mappingStart(bare, mapped);
  expect([start.formId, start.row, [...start.told].filter(([, id]) => id !== "")]).toEqual(["permen6/skp-jajf", 1, [...chosen]]);
  expect(start.told.get(3)).toBe("");
});

test("other forms of a sheet stay when one of them is mapped", () => {
  const own = sheet("Dua", 0, 0, HEADS, ROW, [], [], ["DOKUMEN EVALUASI KINERJA PEGAWAI"], ["PEGAWAI YANG DINILAI"], ["NAMA", "Sari Puspita"], ["EVALUASI KINERJA"], ["PREDIKAT KINERJA PEGAWAI", "Baik"]);
  const ids = recogniseIn([own], undefined, [mapping]).forms.map(({ form, mapping: told }) => [form.id, told !== undefined]);
  expect(ids).toEqual([["permen6/skp-jajf", true], ["permen6/dokumen-evaluasi", false]]);
});

test("a mapping stays with the workbook, once a layout, and a file's command line finds it", async () => {
  const host = newXlsxHost((await startWorkbook()).bytes, "a.xlsx");
  await keepMapping(host, { ...mapping, form: "permen6/evaluasi" });
  await keepMapping(host, mapping);
  expect(await readMappings(host)).toEqual([mapping]);
  expect(mappingsIn(settingIn(openZip(host.bytes(), "a.xlsx"), MAPPINGS))).toEqual([mapping]);
  expect((await checkGrids([odd], { today: undefined, profil: profilBaku, mappings: await readMappings(host) })).forms).toHaveLength(1);
  expect(mappingsIn([mapping, { form: 1 }, null, { form: "a", heads: [{ at: "0" }] }])).toEqual([mapping]);
  expect(withMapping([mapping], { form: "b", heads: [{ at: 0, key: "x", column: "rhk" }] })).toHaveLength(2);
});

test("what Excel keeps for the add-in is read too", () => {
  const xml = `<we:webextension xmlns:we="x"><we:properties><we:property name="${MAPPINGS}" value="${JSON.stringify(JSON.stringify([mapping])).replace(/&/g, "&amp;").replace(/"/g, "&quot;")}"/></we:properties></we:webextension>`;
  const bytes = zipSync({ "xl/webextensions/webextension1.xml": strToU8(xml) });
  expect(mappingsIn(settingIn(openZip(bytes, "a.xlsx"), MAPPINGS))).toEqual([mapping]);
});
