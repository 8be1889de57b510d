import type { Rect } from "../../core/sheet/grid";
import { BeyondFormula, functions, operations, type Call, type Given } from "./functions";
import { syntaxOf, type Node } from "./syntax";
import { isError, numberOf, type Result } from "./values";

/** The cells that a formula is worked out from, by sheet and place from 0. */
export interface Cells {
  valueOf(sheet: string, row: number, column: number): Result;
  rangeOf(sheet: string, rect: Rect): readonly (readonly Result[])[];
}

/** A formula made ready, to be worked out on a sheet. */
export type Ready = (sheet: string, cells: Cells) => Result;

/** The formula without its "=", or undefined where it holds a name, a function or a shape that isn't known here. */
export function ready(formula: string): Ready | undefined {
  const node = syntaxOf(formula);
  return node && isKnown(node, false) ? (sheet, cells) => worked(node, sheet, cells) : undefined;
}

/** A range stands only where all its cells are meant. */
function isKnown(node: Node, rangeAllowed: boolean): boolean {
  switch (node.kind) {
    case "value":
      return true;
    case "cells":
      return rangeAllowed || isOneCell(node.rect);
    case "sign":
      return isKnown(node.of, false);
    case "operation":
      return isKnown(node.left, false) && isKnown(node.right, false);
    case "call":
      return Object.hasOwn(functions, node.name) && node.given.every((each) => each === undefined || isKnown(each, RANGES.has(node.name)));
  }
}

const RANGES: ReadonlySet<string> = new Set(["SUM", "AVERAGE", "MAX", "MIN", "COUNT", "COUNTA", "COUNTIF", "AND", "OR"]);

const isOneCell = (rect: Rect): boolean => rect.top === rect.bottom && rect.left === rect.right;

function worked(node: Node, sheet: string, cells: Cells): Result {
  const by: Given = {
    one: (each) => (each === undefined ? null : value(each)),
    all: (each) => (each?.kind === "cells" ? cells.rangeOf(each.sheet ?? sheet, each.rect).flat() : [each === undefined ? null : value(each)]),
  };
  function value(each: Node): Result {
    switch (each.kind) {
      case "value":
        return each.value;
      case "cells":
        return cells.valueOf(each.sheet ?? sheet, each.rect.top, each.rect.left);
      case "sign": {
        if (each.sign === "+") return value(each.of);
        const number = numberOf(value(each.of));
        return isError(number) ? number : each.sign === "-" ? 0 - number : number / 100;
      }
      case "operation": {
        const [a, b] = [value(each.left), value(each.right)];
        if (isError(a)) return a;
        if (isError(b)) return b;
        return operations[each.operator](a, b);
      }
      case "call":
        return called(each.name)(each.given, by);
    }
  }
  return value(node);
}

function called(name: string): Call {
  const call = functions[name];
  if (!call) throw new BeyondFormula();
  return call;
}
