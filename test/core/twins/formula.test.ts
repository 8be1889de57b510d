import fc from "fast-check";
import { syntaxOf } from "../../../src/app/formula/syntax";
import { atLeast, call, equals, formulaText, minus, number, over, plus, reference, times, type Formula } from "../../../src/core/twins/formula";
import { plainFormula, signatures, twinNames } from "../../../src/core/twins";
import { plainText } from "../../../src/core/twins/plainText";

const OPERATORS = { "+": plus, "-": minus, "*": times, "/": over, "=": equals, ">=": atLeast };

/** A formula as it is built, and the same with every bracket that there can be. */
interface Built {
  readonly formula: Formula;
  readonly bracketed: string;
}

const { tree } = fc.letrec<{ tree: Built; leaf: Built; pair: Built; wrapped: Built }>((tie) => ({
  leaf: fc.oneof(fc.constantFrom("A1", "B2").map((cell) => ({ formula: reference(cell).formula, bracketed: cell })), fc.nat(9).map((n) => ({ formula: number(n), bracketed: String(n) }))),
  pair: fc.tuple(fc.constantFrom(...(Object.keys(OPERATORS) as (keyof typeof OPERATORS)[])), tie("tree"), tie("tree")).map(([operator, a, b]) => ({ formula: OPERATORS[operator](a.formula, b.formula), bracketed: `(${a.bracketed})${operator}(${b.bracketed})` })),
  wrapped: fc.tuple(tie("tree"), tie("tree")).map(([a, b]) => ({ formula: call("MAX", a.formula, b.formula), bracketed: `MAX(${a.bracketed},${b.bracketed})` })),
  tree: fc.oneof({ maxDepth: 5 }, tie("leaf"), tie("pair"), tie("wrapped")),
}));

describe("brackets of a plain formula", () => {
  it("are left out only where nothing changes by it, not even in what order doubles round", () => {
    fc.assert(fc.property(tree, ({ formula, bracketed }) => expect(syntaxOf(formulaText(formula, ",").slice(1)) ?? "none").toEqual(syntaxOf(bracketed))));
  });

  it.each([
    [times(over(number(3), reference("A1").formula), 100), "=3/A1*100"],
    [minus(76, minus(reference("A1").formula, 100)), "=76-(A1-100)"],
    [times(number(2), over(reference("A1").formula, 3)), "=2*(A1/3)"],
    [over(minus(times(1.76, reference("A1").formula), 1), 2), "=(1.76*A1-1)/2"],
    [call("ROUND", plus(1, 2), 0), "=ROUND(1+2,0)"],
    [atLeast(plus(1, 2), 3), "=1+2>=3"],
  ])("are no more than a person would write: %#", (formula, text) => {
    expect(formulaText(formula, ",")).toBe(text);
  });

  it("stand around a user's own formula among operators", () => {
    expect(plainText("=SKP.SEBUTAN(A1-B1)")?.rows?.[0]?.[0]).toContain("(A1-B1)>=0");
  });

  it.each(twinNames)("aren't needed around that of %s, which is one call", (name) => {
    const given = signatures.get(name)?.parameters.map(({ range }, index) => reference(range ? `A${index + 1}:D${index + 1}` : `A${index + 1}`)) ?? [];
    for (const text of plainFormula(name, given, ",")?.flat() ?? ["none"]) expect(syntaxOf(text.slice(1))?.kind).toBe("call");
  });
});
