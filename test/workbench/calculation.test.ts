import fc from "fast-check";
import { a1, parseA1 } from "../../src/core/sheet/a1";
import { Workbook } from "../../src/workbench/engine/workbook";

type Content = string | number | boolean | null;

/** A workbook of one sheet with these cells, by address. */
function sheetOf(cells: Readonly<Record<string, Content>>): { readonly workbook: Workbook; set(address: string, content: Content, sheet?: string): void; get(address: string, sheet?: string): unknown; message(address: string): string | undefined } {
  const workbook = new Workbook(["Lembar1", "Data lain"]);
  const place = (address: string) => parseA1(address) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const at = (address: string, sheet: string) => workbook.named(sheet)?.at(place(address).top, place(address).left);
  const made = {
    workbook,
    set: (address: string, content: Content, sheet = "Lembar1") => workbook.enter(workbook.named(sheet) ?? workbook.active, place(address), [[content]], "user"),
    get: (address: string, sheet = "Lembar1") => at(address, sheet)?.value ?? null,
    message: (address: string) => at(address, "Lembar1")?.message,
  };
  for (const [address, content] of Object.entries(cells)) made.set(address, content);
  return made;
}

const DATA = { A1: "Baik", B1: 80, C1: 1, A2: "baik", B2: 91, C2: 2, A3: "Kurang", B3: 60, C3: 3, A4: "Buruk", B4: 50.5, C4: 4, D1: "'12", D2: true, D4: "=1/0", E1: 43101, E2: 43465, F1: "  dua  kata " };

/** Formulas over DATA and what Excel answers. */
const ANSWERS: readonly (readonly [formula: string, value: unknown])[] = [
  // Operators.
  ["=-2^2", 4],
  ["=2+3*4%", 2.12],
  ["=0.1+0.2=0.3", true],
  ['="BAIK"=A1', true],
  ['=Z9=""', true],
  ["=Z9=0", true],
  ["=D1+1", 13],
  ['="a"&1.5&TRUE', "a1.5TRUE"],
  ["=A1+1", "#VALUE!"],
  ["=1/0", "#DIV/0!"],
  ["=D4+1", "#DIV/0!"],
  ["=1<\"a\"", true],
  ["=--D1", 12],
  // Conditions.
  ['=IF(B1>76,"baik","cukup")', "baik"],
  ["=IF(C1-1,1,2)", 2],
  ["=IF(B1>0,5,1/0)", 5],
  ["=IFERROR(D4,7)", 7],
  ["=IFERROR(1/0,\"-\")", "-"],
  ["=IFERROR(5,7)", 5],
  ["=IFNA(VLOOKUP(\"x\",A1:B4,2,FALSE),0)", 0],
  ["=IFNA(D4,0)", "#DIV/0!"],
  ['=IFS(B3>76,"a",B3>50,"b")', "b"],
  ['=SWITCH(C2,1,"a",2,"b","c")', "b"],
  ["=CHOOSE(3,B1,B2,B3)", 60],
  ["=AND(B1>76,B2>76)", true],
  ["=OR(B1>100,D2)", true],
  ["=NOT(D2)", false],
  // Sums.
  ["=SUM(B1:B4)", 281.5],
  ["=SUM(A1:D2)", 174],
  ["=SUM(B1:B4,\"3\",TRUE)", 285.5],
  ["=SUM(D1:D4)", "#DIV/0!"],
  ["=AVERAGE(B1:B4)", 70.375],
  ["=AVERAGE(A1:A4)", "#DIV/0!"],
  ["=MAX(B1:B4)-MIN(B1:B4)", 40.5],
  ["=COUNT(A1:D2)", 4],
  ["=COUNTA(A1:B4)", 8],
  ["=COUNTBLANK(A1:A10)", 6],
  ['=COUNTIF(A1:A4,"baik")', 2],
  ['=COUNTIF(A1:A4,"b*")', 3],
  ['=COUNTIF(B1:B4,">=60")', 3],
  ['=COUNTIFS(A1:A4,"baik",B1:B4,">80")', 1],
  ['=SUMIF(A1:A4,"baik",B1:B4)', 171],
  ['=SUMIFS(B1:B4,A1:A4,"baik",C1:C4,"<2")', 80],
  ['=AVERAGEIF(A1:A4,"<>baik",B1:B4)', 55.25],
  ['=AVERAGEIFS(B1:B4,A1:A4,"tak ada")', "#DIV/0!"],
  ['=SUMPRODUCT((A1:A4="baik")*B1:B4)', 171],
  ["=SUMPRODUCT(B1:B4,C1:C4)", 644],
  ["=SUMPRODUCT(--(B1:B4>55),C1:C4)", 6],
  ["=SUBTOTAL(9,B1:B4)", 281.5],
  ["=LARGE(B1:B4,2)", 80],
  ["=RANK(B1,B1:B4)", 2],
  ["=MEDIAN(B1:B4)", 70],
  ["=SUM(B:B)", 281.5],
  // Rounding as printed.
  ["=ROUND(2.675,2)", 2.68],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1234.5,-2)", 1200],
  ["=ROUNDUP(1.0000001,0)", 2],
  ["=ROUNDDOWN(4.1*100,0)", 410],
  ["=INT(-1.5)", -2],
  ["=MOD(-3,2)", 1],
  ["=CEILING(7,5)+FLOOR(7,5)", 15],
  // Lookups.
  ['=VLOOKUP("kurang",A1:C4,3,FALSE)', 3],
  ['=VLOOKUP("x",A1:C4,3,FALSE)', "#N/A"],
  ['=VLOOKUP("Baik",A1:C4,9,FALSE)', "#REF!"],
  ["=VLOOKUP(2.5,C1:C4,1)", 2],
  ['=INDEX(B1:B4,MATCH("Buruk",A1:A4,0))', 50.5],
  ["=INDEX(A1:C4,2,3)", 2],
  ["=MATCH(3,C1:C4)", 3],
  ['=XLOOKUP("Buruk",A1:A4,B1:B4)', 50.5],
  ['=XLOOKUP("x",A1:A4,B1:B4,"tidak ada")', "tidak ada"],
  ["=XLOOKUP(2.5,C1:C4,B1:B4,,-1)", 91],
  // Texts and dates.
  ["=TRIM(F1)", "dua kata"],
  ['=UPPER(LEFT(A3,3))&MID("abcdef",2,3)&RIGHT("abc")', "KURbcdc"],
  ['=TEXT(91.666,"0.00")', "91.67"],
  ['=TEXT(0.95,"0%")', "95%"],
  ['=SUBSTITUTE("a-b-c","-","+",2)', "a-b+c"],
  ['=IF(ISNUMBER(SEARCH("rang",A3)),"ya","tidak")', "ya"],
  ['=FIND("x","abc")', "#VALUE!"],
  ['=TEXTJOIN(", ",TRUE,A1:A4)', "Baik, baik, Kurang, Buruk"],
  ["=VALUE(\"12.5\")", 12.5],
  ["=PROPER(\"budi SANTOSO\")", "Budi Santoso"],
  ["=YEAR(E2)*10000+MONTH(E2)*100+DAY(E2)", 20181231],
  ["=DATE(2018,14,1)", 43497],
  ['=DATEDIF(E1,E2,"m")', 11],
  ['=DATEDIF(DATE(2000,2,29),DATE(2018,2,28),"y")', 17],
  ["=EOMONTH(E1,1)", 43159],
  ["=EDATE(DATE(2018,1,31),1)", 43159],
  ["=TODAY()>43465", true],
  // What is and what is not.
  ["=ISBLANK(Z9)", true],
  ["=ISERROR(D4)", true],
  ["=ISNUMBER(D1)", false],
  ["=ROWS(A1:C4)*COLUMNS(A1:C4)", 12],
  // Names of LET.
  ["=LET(x,B1,y,x*2,x+y)", 240],
  ['=LET(a,"x","a"&a)', "ax"],
  ["=_xlfn.LET(_xlpm.n,C2,_xlpm.n^2)", 4],
  // What nobody knows.
  ["=TIDAKADA(1)", "#NAME?"],
  ["=namatakdikenal", "#NAME?"],
  ["=Hilang!A1", "#REF!"],
  ["=D4", "#DIV/0!"],
  ["=Z9", 0],
];

describe("formulas", () => {
  test.each(ANSWERS)("%s", (formula, value) => {
    const { set, get } = sheetOf(DATA);
    set("H20", formula);
    if (typeof value === "number") expect(get("H20")).toBeCloseTo(value, 10);
    else expect(get("H20")).toBe(value);
  });
});

describe("recalculation", () => {
  it("follows chains, diamonds, ranges and other sheets", () => {
    const { set, get } = sheetOf({ A1: 1, B1: "=A1+1", C1: "=B1*2", D1: "=B1+C1", E1: "=SUM(A1:D1)" });
    set("A1", "=Lembar1!E1*2", "Data lain");
    set("B1", "='Data lain'!A1+1", "Data lain");
    expect([get("D1"), get("E1"), get("B1", "Data lain")]).toEqual([6, 13, 27]);
    set("A1", 10);
    expect([get("D1"), get("E1"), get("B1", "Data lain")]).toEqual([33, 76, 153]);
    set("A1", null);
    expect(get("E1")).toBe(6);
  });

  it("follows a renamed sheet, and a deleted one leaves #REF!", () => {
    const { workbook, set, get } = sheetOf({});
    set("A1", 5, "Data lain");
    set("A1", "='Data lain'!A1*2");
    const other = workbook.named("Data lain");
    if (!other) throw new Error("sheet");
    workbook.rename(other, "Sumber");
    expect([workbook.active.at(0, 0)?.formula, get("A1")]).toEqual(["='Sumber'!A1*2", 10]);
    set("A1", 7, "Sumber");
    expect(get("A1")).toBe(14);
    workbook.remove(other);
    expect(get("A1")).toBe("#REF!");
  });

  it("names the cells of a circle, which stay at 0 until it is broken", () => {
    const { set, get, message } = sheetOf({ A1: "=B1+1", B1: "=C1", C1: "=A1", D1: "=C1+5", E1: "=E1" });
    expect([get("A1"), get("B1"), get("C1"), get("D1"), get("E1")]).toEqual([0, 0, 0, 5, 0]);
    expect(message("C1")).toMatch(/^Rujukan melingkar: .*Lembar1!A1/);
    expect(message("E1")).toBe("Rujukan melingkar: Lembar1!E1 → Lembar1!E1");
    set("C1", 3);
    expect([get("A1"), get("D1"), message("A1")]).toEqual([4, 8, undefined]);
  });

  it("an array fills blank cells, gives way to a filled one, and shrinks", () => {
    const { set, get } = sheetOf({ A1: 3, C1: "=SEQUENCE(A1)", E1: "=SUM(C1:C9)" });
    expect([get("C1"), get("C2"), get("C3"), get("E1")]).toEqual([1, 2, 3, 6]);
    set("A1", 2);
    expect([get("C2"), get("C3"), get("E1")]).toEqual([2, null, 3]);
    set("A1", 4);
    set("C3", "isi");
    expect([get("C1"), get("C2"), get("C3"), get("C4")]).toEqual(["#SPILL!", null, "isi", null]);
    set("C3", null);
    expect([get("C1"), get("C3"), get("C4"), get("E1")]).toEqual([1, 3, 4, 10]);
    set("C1", "x");
    expect([get("C1"), get("C2"), get("C4")]).toEqual(["x", null, null]);
  });

  it("arrays come of ranges, and of functions over them", () => {
    const { get } = sheetOf({ A1: 1, A2: 2, B1: "=A1:A2*10", C1: "=FILTER(A1:A2,A1:A2>1)", D1: "=UNIQUE(B1:B2)", E1: "=TRANSPOSE(A1:A2)" });
    expect([get("B1"), get("B2"), get("C1"), get("D2"), get("F1")]).toEqual([10, 20, 2, 20, 2]);
  });

  it("is quick over a long chain", () => {
    const { workbook, get } = sheetOf({ A1: 1 });
    for (let row = 1; row < 2_000; row++) workbook.load(workbook.active, row, 0, null, `=A${row}+1`);
    workbook.calculation.run();
    expect(get("A2000")).toBe(2000);
  });
});

describe("properties", () => {
  it("an address read is the rectangle written", () => {
    const row = fc.nat(1048575);
    const column = fc.nat(16383);
    fc.assert(
      fc.property(row, row, column, column, (r1, r2, c1, c2) => {
        const rect = { top: Math.min(r1, r2), left: Math.min(c1, c2), bottom: Math.max(r1, r2), right: Math.max(c1, c2) };
        expect(parseA1(a1(rect))).toEqual(rect);
      }),
    );
  });

  it("sums of a random web are the same in whatever order their cells are filled, and as worked out directly", () => {
    const web = fc.array(fc.tuple(fc.array(fc.nat(30), { maxLength: 4 }), fc.integer({ min: -50, max: 50 })), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(web, fc.infiniteStream(fc.nat(1000)), (cells, random) => {
        // Cell n rests on earlier cells only.
        const terms = cells.map(([picks, own], n) => ({ own, on: n === 0 ? [] : picks.map((pick) => pick % n) }));
        const direct: number[] = [];
        for (const { own, on } of terms) direct.push(on.reduce((sum, other) => sum + (direct[other] ?? 0), own));
        const order = terms.map((_, n) => ({ n, key: random.next().value as number })).sort((a, b) => a.key - b.key);
        const { set, get } = sheetOf({});
        for (const { n } of order) {
          const { own, on } = terms[n] ?? { own: 0, on: [] };
          set(`A${n + 1}`, `=${[own, ...on.map((other) => `A${other + 1}`)].join("+")}`);
        }
        expect(terms.map((_, n) => get(`A${n + 1}`))).toEqual(direct);
      }),
      { numRuns: 15 },
    );
  });
});
