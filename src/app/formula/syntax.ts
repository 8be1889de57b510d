import { parseA1 } from "../../core/sheet/a1";
import type { Rect } from "../../core/sheet/grid";
import { tokens, type Token } from "../../core/twins/tokens";

/** A formula as a tree. */
export type Node =
  | { readonly kind: "value"; readonly value: number | string | boolean }
  /** One cell or a range; sheet undefined: the formula's own. */
  | { readonly kind: "cells"; readonly sheet: string | undefined; readonly rect: Rect }
  | { readonly kind: "sign"; readonly sign: "-" | "+" | "%"; readonly of: Node }
  | { readonly kind: "operation"; readonly operator: Operator; readonly left: Node; readonly right: Node }
  /** Undefined stands for an argument left out between commas. */
  | { readonly kind: "call"; readonly name: string; readonly given: readonly (Node | undefined)[] };

export type Operator = keyof typeof STRENGTH;

/** How tightly an operator binds; those of one strength are worked from the left. */
const STRENGTH = { "=": 1, "<>": 1, "<": 1, ">": 1, "<=": 1, ">=": 1, "&": 2, "+": 3, "-": 3, "*": 4, "/": 4, "^": 5 } as const;

/** The formula holds more than is read here. */
class Beyond extends Error {}

/** The tree of a formula without its "="; undefined where it holds more than numbers, texts, cells, operators and calls. */
export function syntaxOf(formula: string): Node | undefined {
  const list = tokens(formula).filter(({ kind }) => kind !== "space");
  let at = 0;
  const isNext = (text: string): boolean => list[at]?.text === text;
  const take = (): Token => {
    const token = list[at++];
    if (!token) throw new Beyond();
    return token;
  };
  const expect = (text: string): void => {
    if (take().text !== text) throw new Beyond();
  };

  function operation(least: number): Node {
    let left = signed();
    for (;;) {
      const operator = operatorAt();
      if (!operator || STRENGTH[operator] < least) return left;
      at += operator.length;
      left = { kind: "operation", operator, left, right: operation(STRENGTH[operator] + 1) };
    }
  }

  function operatorAt(): Operator | undefined {
    const one = list[at]?.text ?? "";
    const two = one + (list[at + 1]?.text ?? "");
    return two === "<>" || two === "<=" || two === ">=" ? two : one in STRENGTH ? (one as Operator) : undefined;
  }

  /** Excel's signs bind tighter than its powers: -2^2 is 4. */
  function signed(): Node {
    if (isNext("-") || isNext("+")) return { kind: "sign", sign: take().text as "-" | "+", of: signed() };
    let node = single();
    while (isNext("%")) node = { kind: "sign", sign: take().text as "%", of: node };
    return node;
  }

  function single(): Node {
    const token = take();
    switch (token.kind) {
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "text":
        return { kind: "value", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "open": {
        const inner = operation(0);
        expect(")");
        return inner;
      }
      case "name":
        return named(token.text);
      default:
        throw new Beyond();
    }
  }

  function named(text: string): Node {
    if (isNext("(")) return { kind: "call", name: text.toUpperCase(), given: given() };
    if (/^(true|false)$/i.test(text)) return { kind: "value", value: text.toLowerCase() === "true" };
    const cut = text.lastIndexOf("!");
    const sheet = cut < 0 ? undefined : text.slice(0, cut).replace(/^'([^]*)'$/, "$1").replaceAll("''", "'");
    const from = text.slice(cut + 1);
    const range = isNext(":") && list[at + 1]?.kind === "name";
    if (range) at++;
    const rect = parseA1(range ? `${from}:${take().text}` : from);
    // Names, columns as a whole, other workbooks, and sheets from one to another.
    if (!rect || sheet?.includes("[") || sheet === "" || isNext(":")) throw new Beyond();
    return { kind: "cells", sheet, rect };
  }

  function given(): readonly (Node | undefined)[] {
    expect("(");
    const found: (Node | undefined)[] = [];
    if (isNext(")")) {
      at++;
      return found;
    }
    for (;;) {
      found.push(isNext(",") || isNext(")") ? undefined : operation(0));
      if (take().text === ")") return found;
      if (list[at - 1]?.text !== ",") throw new Beyond();
    }
  }

  try {
    const node = operation(0);
    return at === list.length ? node : undefined;
  } catch (error) {
    if (error instanceof Beyond) return undefined;
    throw error;
  }
}
