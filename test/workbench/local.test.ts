import { source, typed } from "../../src/workbench/engine/local";

test.each([
  ['=SKP.CAPAIAN(12;9,12;"waktu")', '=SKP.CAPAIAN(12,9.12,"waktu")'],
  ['=IF(A1>0,5;"a;b,c";\'Data; 1,5\'!B2)', '=IF(A1>0.5,"a;b,c",\'Data; 1,5\'!B2)'],
  ["=SUM(A1:B2;C3)*1,5%", "=SUM(A1:B2,C3)*1.5%"],
  ['=""&"""x;"""', '=""&"""x;"""'],
])("an Indonesian formula %s is stored as %s, and shown as it was typed", (local, stored) => {
  expect(typed(local, "id-ID")).toEqual({ value: stored });
  expect(source({ value: 0, formula: stored }, "id-ID")).toBe(local);
});

test.each([
  ["9,12", { value: 9.12 }],
  ["1.234,5", { value: 1234.5 }],
  ["-7", { value: -7 }],
  ["87,5%", { value: 0.875, numberFormat: "0.##%" }],
  ["2/1/2018", { value: 43102, numberFormat: "dd/mm/yyyy" }],
  ["31/6/2018", { value: "31/6/2018" }],
  ["12 bln", { value: "12 bln" }],
  ["1.5", { value: "1.5" }],
  ["'9,12", { value: "'9,12" }],
])("%s typed with Indonesian settings", (text, wanted) => {
  expect(typed(text, "id-ID")).toEqual(wanted);
});

test("with English settings everything is taken as it stands", () => {
  expect(typed('=SKP.CAPAIAN(12,9.12,"waktu")', "en-US")).toEqual({ value: '=SKP.CAPAIAN(12,9.12,"waktu")' });
  expect(source({ value: 9.12 }, "en-US")).toBe("9.12");
});

test("the formula bar shows values as one types them", () => {
  expect(source({ value: 9.12 }, "id-ID")).toBe("9,12");
  expect(source({ value: 43102, style: { numberFormat: "[$-421]dd mmmm yyyy" } }, "id-ID")).toBe("2/1/2018");
  expect(source({ value: 43102, style: { numberFormat: '0" hari"' } }, "id-ID")).toBe("43102");
  expect(source({ value: true }, "id-ID")).toBe("TRUE");
  expect(source(undefined, "id-ID")).toBe("");
});
