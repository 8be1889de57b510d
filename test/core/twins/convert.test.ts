import { join } from "node:path";
import { readdirSync } from "node:fs";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { a1 } from "../../../src/core/sheet/a1";
import { conversions, type Mode, type Scope } from "../../../src/core/twins/convert";
import { plainText } from "../../../src/core/twins/plainText";
import { problemData, problemText } from "../../../src/core/twins/problems";
import { restoring, type Remembered } from "../../../src/core/twins/restore";
import { signatures } from "../../../src/core/twins/signatures";
import { sentence } from "../../../src/core/check/message";
import { gridOf } from "./draftGrid";

const all: Scope = { sheet: undefined, rect: undefined };
const text = (formula: string) => plainText(formula)?.rows?.[0]?.[0];
const why = (formula: string) => plainText(formula)?.problems.map(({ name, why: reason }) => `${name} ${reason}`);

describe("signatures", () => {
  it("are those of the declared functions", async () => {
    const folder = join(__dirname, "../../../src/functions");
    const files = readdirSync(folder).filter((file) => file !== "cell.ts").map((file) => join(folder, file));
    const { metadataJson } = await generateCustomFunctionsMetadata(files, true);
    const declared = (JSON.parse(metadataJson) as { functions: { name: string; parameters: { name: string; dimensionality?: string; optional?: boolean }[] }[] }).functions;
    const lines = declared.map(({ name, parameters }) => [name, parameters.map((each) => `${each.name}${each.dimensionality === "matrix" ? "[]" : ""}${each.optional ? "?" : ""}`).join(" ")] as const);
    const ours = [...signatures].map(([name, { parameters }]) => [name, parameters.map((each) => `${each.name}${each.range ? "[]" : ""}${each.optional ? "?" : ""}`).join(" ")] as const);
    expect(ours.sort()).toEqual([...lines].sort());
  });
});

describe("a formula in plain Excel", () => {
  it("is left alone without a call of ours, also where one is only named in a text", () => {
    expect(plainText("=SUM(A1:A3)")).toBeUndefined();
    expect(plainText('="SKP.SEBUTAN(A1)"&A1')).toBeUndefined();
    expect(plainText("=SKP.SEBUTAN")).toBeUndefined();
    expect(plainText("='SKP.SEBUTAN(1)'!A1")).toBeUndefined();
  });

  it("keeps what stands around the call, sign for sign", () => {
    const alone = (text("=SKP.SEBUTAN(A1)") ?? "").slice(1);
    expect(text('=IF( B1="SKP.X(1)" , SKP.SEBUTAN(A1) ,"–") & "a,b"')).toBe(`=IF( B1="SKP.X(1)" , ${alone} ,"–") & "a,b"`);
    expect(text("=skp.Sebutan( A1 )&_xldudf_SKP_SEBUTAN(A1)")).toBe(`=${alone}&${alone}`);
  });

  it("takes references with sheets and dollars, constants, expressions and options left out", () => {
    expect(text("=SKP.EFISIENSI('Data 1'!$B$2,Lembar2!C3)")).toContain("ISNUMBER('Data 1'!$B$2)");
    expect(text('=SKP.CAPAIAN(12,A1,"waktu")')).toBe(text('=SKP.CAPAIAN(12, A1 ,"waktu" )'));
    expect(text("=SKP.CAPAIAN(12,A1,)")).toBe(text("=SKP.CAPAIAN(12,A1)"));
    expect(text("=SKP.SEBUTAN(A1*2-B1)")).toContain("AND(ISNUMBER(A1*2-B1),(A1*2-B1)>=0)");
    expect(text("=SKP.SEBUTAN(Tabel1[[#This Row],[Nilai (a,b)]])")).toContain("ISNUMBER(Tabel1[[#This Row],[Nilai (a,b)]])");
    expect(text("=SKP.NILAI_KINERJA(A1,B1,TRUE)")).toContain("TRIM(TRUE())");
    expect(text("=SKP.SEBUTAN(SKP.NILAI_PRESTASI(A1,B1))")).toContain((text("=SKP.NILAI_PRESTASI(A1,B1)") ?? "").slice(1));
  });

  it.each([
    ["=SKP.PERIKSA_NIP(A1)", ["PERIKSA_NIP exempt"]],
    ["=SKP.CAPAIN(A1,B1)", ["CAPAIN unknown"]],
    ["=SKP.CAPAIAN(A1)", ["CAPAIAN arguments"]],
    ["=SKP.SEBUTAN(A1,B1)", ["SEBUTAN arguments"]],
    ["=SKP.SEBUTAN(A1:A2)", ["SEBUTAN one-cell"]],
    ["=SKP.NILAI_MUTASI(A:A)", ["NILAI_MUTASI whole-column"]],
    ["=SKP.NILAI_MUTASI(Nilai)", ["NILAI_MUTASI range"]],
    ["=SKP.NILAI_MUTASI({80,90})", ["NILAI_MUTASI range"]],
    ["=INDEX(SKP.POLA_DISTRIBUSI(A1),1,1)", ["POLA_DISTRIBUSI spills-inside"]],
    ["=SKP.SEBUTAN(A1)&SKP.PERIKSA_RHK(B1)", ["PERIKSA_RHK exempt"]],
    [`=SKP.SEBUTAN(${"A1+".repeat(900)}A1)`, ["SEBUTAN too-long"]],
  ])("can't be made of %s", (formula, expected) => {
    expect(plainText(formula)?.rows).toBeUndefined();
    expect(why(formula)).toEqual(expected);
  });

  it("says why in whole sentences", () => {
    for (const message of Object.values(problemText)) expect([/\.$/.test(message.id), /\.$/.test(message.en)]).toEqual([true, true]);
    expect(sentence(problemText.exempt, problemData({ name: "PERIKSA_NIP", why: "exempt" }), "id")).toBe("SKP.PERIKSA_NIP menjawab dengan kalimat dan tidak punya padanan rumus biasa; bekukan menjadi nilai.");
  });
});

const shown = (mode: Mode, grid: ReturnType<typeof gridOf>, scope = all) => {
  const { done, left } = conversions([grid], scope, mode);
  return {
    done: done.map(({ cell, changes }) => [a1(cell.rect), changes.map((change) => [a1(change.cell.rect), change.value])]),
    left: left.map(({ cell, problems }) => [a1(cell.rect), problems.map((problem) => sentence(problemText[problem.why], problemData(problem), "id"))]),
  };
};
const spilled = { A1: 90, A2: 80, A3: 70, A4: 60, A5: 50, B1: ["=SKP.PEMERINGKATAN(A1:A5)", "Di atas ekspektasi"], B2: "Sesuai ekspektasi", B3: "Sesuai ekspektasi", B4: "Sesuai ekspektasi", B5: "Di bawah ekspektasi" } as const;

describe("the cells of a workbook", () => {
  it("are changed within the scope only", () => {
    const grid = gridOf("S", { A1: 80, B1: ["=SKP.SEBUTAN(A1)", "Baik"], B2: ["=SKP.SEBUTAN(A1)", "Baik"] });
    expect(shown("nilai", grid).done).toEqual([["B1", [["B1", "Baik"]]], ["B2", [["B2", "Baik"]]]]);
    expect(shown("nilai", grid, { sheet: "S", rect: { top: 1, left: 0, bottom: 9, right: 9 } }).done.map(([cell]) => cell)).toEqual(["B2"]);
    expect(shown("nilai", grid, { sheet: "Lain", rect: undefined }).done).toEqual([]);
  });

  it("that a spill fills go with it, each a formula or a value of its own", () => {
    const grid = gridOf("S", spilled);
    const formulas = shown("rumus", grid);
    expect(formulas.left).toEqual([]);
    expect(formulas.done.map(([cell, changes]) => [cell, (changes as readonly (readonly unknown[])[]).map(([name, value]) => [name, typeof (value as { formula: string }).formula])])).toEqual([["B1", ["B1", "B2", "B3", "B4", "B5"].map((name) => [name, "string"])]]);
    expect(shown("nilai", grid).done).toEqual([["B1", [["B1", "Di atas ekspektasi"], ["B2", "Sesuai ekspektasi"], ["B3", "Sesuai ekspektasi"], ["B4", "Sesuai ekspektasi"], ["B5", "Di bawah ekspektasi"]]]]);
  });

  it("are the same where Excel names the formula in every cell of a spill", () => {
    const named = Object.fromEntries(Object.entries(spilled).map(([cell, content]) => [cell, cell.startsWith("B") ? ["=SKP.PEMERINGKATAN(A1:A5)", Array.isArray(content) ? content[1] : content] : content])) as never;
    expect(shown("nilai", gridOf("S", named))).toEqual({ ...shown("nilai", gridOf("S", spilled)) });
  });

  it("that hold something else are never written over", () => {
    expect(shown("rumus", gridOf("S", { ...spilled, B3: "catatan saya" }))).toEqual({ done: [], left: [["B1", ["Hasil SKP.PEMERINGKATAN memenuhi B1:B5, tetapi sel B3 berisi hal lain; kosongkan sel itu."]]] });
    expect(shown("nilai", gridOf("S", { ...spilled, B3: ["=1+1", 2] })).done).toEqual([]);
  });

  it("that show an error are not frozen", () => {
    expect(shown("nilai", gridOf("S", { B1: ["=SKP.SEBUTAN(A1)", "#N/A"] })).left).toEqual([["B1", ["Sel ini menampilkan #N/A; isi atau perbaiki sel yang dirujuknya dahulu."]]]);
  });

  it("come back as they were, but for those changed since", () => {
    const kept: readonly Remembered[] = ["B1", "B2", "B3"].map((cell) => ({ sheet: "S", cell, formula: "=SKP.SEBUTAN(A1)", mode: "nilai", functions: ["SEBUTAN"], date: "1", now: [{ cell, before: { value: "Baik" } }] }));
    const { back, changed } = restoring([gridOf("S", { B1: "Baik", B2: "Cukup", B3: ["=A9", "Baik"] })], kept, all);
    expect(back.map(({ cell, changes }) => [a1(cell.rect), changes.map(({ before, value }) => [before, value])])).toEqual([["B1", [[{ value: "Baik" }, { formula: "=SKP.SEBUTAN(A1)" }]]]]);
    expect(changed.map(({ cell }) => a1(cell.rect))).toEqual(["B2", "B3"]);
  });
});
