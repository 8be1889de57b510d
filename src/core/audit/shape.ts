import { lately } from "../base/lately";
import { columnName, parseA1 } from "../sheet/a1";
import type { Rect } from "../sheet/grid";
import { tokens, type Token } from "../twins/tokens";

/** Cells that a formula names. */
export interface Reference {
  /** As written, without quotes; undefined: the sheet that the formula stands on. */
  readonly sheet: string | undefined;
  readonly rect: Rect;
}

const CELLS = /^(?:((?:'(?:[^']|'')*'|[^'!]+))!)?(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?::(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}))?$/i;

/** Sheets made from one template hold the same texts: each is taken apart once. */
const MOST = 3000;
function remembering<T>(work: (formula: string) => T): (formula: string) => T {
  const known = lately<T>(MOST);
  return (formula) => known(formula, work);
}

const SIDE = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/i;

/** The pieces of a formula, a range as one. */
const bodyOf = remembering((formula: string): readonly Token[] => {
  const list: Token[] = [];
  const all = tokens(formula.replace(/^=/, ""));
  for (const [index, token] of all.entries()) {
    const [before, colon] = list.slice(-2);
    // LOG10 and the like are functions, not cells.
    if (token.kind === "name" && all[index + 1]?.kind === "open") list.push({ kind: "other", text: token.text });
    else if (token.kind === "name" && SIDE.test(token.text) && colon?.text === ":" && before?.kind === "name" && CELLS.test(before.text)) list.splice(-2, 2, { kind: "name", text: `${before.text}:${token.text}` });
    else list.push(token);
  }
  return list;
});

export const referencesOf = remembering((formula: string): readonly Reference[] => bodyOf(formula).flatMap((token) => referenceOf(token) ?? []));

function referenceOf({ kind, text }: Token): Reference | undefined {
  const match = kind === "name" ? CELLS.exec(text) : null;
  const rect = match && parseA1(text.slice(text.lastIndexOf("!") + 1));
  if (!match || !rect) return undefined;
  return { sheet: match[1]?.replace(/^'|'$/g, "").replaceAll("''", "'"), rect };
}

/** The formula by what it refers to from where it stands (R1C1), capitals and spaces aside: the same in every row that was filled down. */
export function shapeOf(formula: string, row: number, column: number): string {
  return rewritten(formula, (cell) => relative(cell, row, column), true);
}

/** The formula without its references: what stays the same where one has drifted. */
export const skeletonOf = remembering((formula: string): string => rewritten(formula, () => "·", true));

/** The formula as it reads when filled from one cell to another. */
export function filledTo(formula: string, rows: number, columns: number): string {
  return `=${rewritten(formula, (cell) => moved(cell, rows, columns), false)}`;
}

function rewritten(formula: string, place: (cell: string) => string, normal: boolean): string {
  return bodyOf(formula)
    .map(({ kind, text }) => {
      if (kind === "space") return normal ? "" : text;
      const match = kind === "name" ? CELLS.exec(text) : null;
      if (!match) return normal && kind !== "text" ? text.toUpperCase() : text;
      const [, sheet, from = "", to] = match;
      return `${sheet === undefined ? "" : `${normal ? sheet.toLowerCase() : sheet}!`}${place(from)}${to === undefined ? "" : `:${place(to)}`}`;
    })
    .join("");
}

const PARTS = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/i;

function relative(cell: string, row: number, column: number): string {
  const [, fixedColumn, , fixedRow] = PARTS.exec(cell) ?? [];
  const at = parseA1(cell) ?? { top: 0, left: 0 };
  return `R${fixedRow ? at.top : `[${at.top - row}]`}C${fixedColumn ? at.left : `[${at.left - column}]`}`;
}

function moved(cell: string, rows: number, columns: number): string {
  const [, fixedColumn = "", , fixedRow = ""] = PARTS.exec(cell) ?? [];
  const at = parseA1(cell) ?? { top: 0, left: 0 };
  return `${fixedColumn}${columnName(fixedColumn ? at.left : at.left + columns)}${fixedRow}${(fixedRow ? at.top : at.top + rows) + 1}`;
}
