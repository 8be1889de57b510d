import fc from "fast-check";
import { shownFormula } from "../../../src/core/twins/shown";
import { sameFormula, textOf, tokens } from "../../../src/core/twins/tokens";

const kinds = (formula: string) => tokens(formula).map(({ kind, text }) => `${kind} ${text}`);

describe("pieces of a formula", () => {
  it("joined again are the formula, whatever it is", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."AB1$!'\"[](),;{}#@:.+-*/ ©é_x") }), (formula) => textOf(tokens(formula)) === formula));
  });

  it.each([
    [`SKP.CAPAIAN('Data "1", (x)'!$B$2,C3)`, ["name SKP.CAPAIAN", "open (", `name 'Data "1", (x)'!$B$2`, "comma ,", "name C3", "close )"]],
    [`"a,""(b"&'It''s'!A1`, [`text "a,""(b"`, "other &", "name 'It''s'!A1"]],
    ["Tabel1[[#This Row],[Target (a,b)]]*2", ["name Tabel1[[#This Row],[Target (a,b)]]", "other *", "number 2"]],
    ["T[A'[x]+1", ["name T[A'[x]", "other +", "number 1"]],
    ['{1,"}";2}', ['array {1,"}";2}']],
    ["-1.5E-3%", ["other -", "number 1.5E-3", "other %"]],
    ["$A:$A #N/A", ["name $A", "other :", "name $A", "space  ", "other #N/A"]],
    ["[1]Sheet1!A1#", ["name [1]Sheet1!A1", "other #"]],
    ["_xldudf_SKP_SEBUTAN(Å)", ["name _xldudf_SKP_SEBUTAN", "open (", "name Å", "close )"]],
  ])("of %s", (formula, expected) => {
    expect(kinds(formula)).toEqual(expected);
  });

  it("tell a formula that Excel has tidied from one that was changed", () => {
    expect(sameFormula("=sum( 'Data'!a1,\"x y\")", '=SUM(Data!A1,"x y")')).toBe(true);
    expect(sameFormula('=A1&"x y"', '=A1&"xy"')).toBe(false);
    expect(sameFormula('=A1&"x"', '=A1&"X"')).toBe(false);
    expect(sameFormula("='Data 1'!A1", "=Data1!A1")).toBe(false);
  });

  it.each([
    [`=IF(A1>=1.76,"1.5, x",'Data 1.2'!B2)`, `=IF(A1>=1,76;"1.5, x";'Data 1.2'!B2)`],
    ["=SUM({1.5,2;3},Tabel1[[a,b]:[c]])", "=SUM({1.5,2;3};Tabel1[[a,b]:[c]])"],
  ])("are shown as Excel shows them in Indonesia: %s", (formula, shown) => {
    expect([shownFormula(formula, "id"), shownFormula(formula, "en")]).toEqual([shown, formula]);
  });
});
