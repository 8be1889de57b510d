import { a1 } from "../sheet/a1";
import { constant, expression, reference, type Operand } from "./formula";
import { plainFormula, twinNames } from "./index";
import type { PlainProblem } from "./problems";
import { functionNamed, signatures, type Parameter } from "./signatures";
import { textOf, tokens, type Token } from "./tokens";

/** Excel's own limits of a formula. */
const LONGEST = 8192;
const DEEPEST = 64;

/** A call of a custom function, its arguments as pieces of the formula. */
export interface Call {
  readonly name: string;
  readonly args: readonly (readonly Token[])[];
}

export interface PlainText {
  /** Names of the custom functions called, in order, each once. */
  readonly functions: readonly string[];
  /** The formula without them: one text, or rows of texts where its function spills. Undefined where that can't be. */
  readonly rows: readonly (readonly string[])[] | undefined;
  readonly problems: readonly PlainProblem[];
  /** The call, where the formula is nothing but one: only then its result may spill. */
  readonly only: Call | undefined;
}

/** A formula with every custom function put into plain Excel; undefined when it calls none. */
export function plainText(formula: string): PlainText | undefined {
  const list = tokens(formula.replace(/^=/, ""));
  const functions = [...new Set(list.flatMap((token, index) => (startsCall(list, index) ? [functionNamed(token.text) ?? ""] : [])))];
  if (functions.length === 0) return undefined;
  const problems: PlainProblem[] = [];
  const only = onlyCall(list);
  const rows = only ? convertedCall(only, problems) : [[converted(list, problems)]];
  const texts = rows?.map((row) => row.map((text) => `=${text}`));
  for (const text of texts?.flat() ?? []) {
    if (text.length > LONGEST) problems.push({ name: functions[0] ?? "", why: "too-long" });
    else if (depthOf(text) > DEEPEST) problems.push({ name: functions[0] ?? "", why: "too-deep" });
  }
  return { functions, rows: problems.length > 0 ? undefined : texts, problems: distinct(problems), only };
}

const distinct = (problems: readonly PlainProblem[]) => problems.filter((each, index) => problems.findIndex(({ name, why }) => name === each.name && why === each.why) === index);

function startsCall(list: readonly Token[], index: number): boolean {
  const token = list[index];
  return token?.kind === "name" && list[index + 1]?.kind === "open" && functionNamed(token.text) !== undefined;
}

/** The call of a formula, where it is nothing else. */
export function onlyCall(list: readonly Token[]): Call | undefined {
  const pieces = trimmed(list);
  if (!startsCall(pieces, 0)) return undefined;
  const { call, end } = callAt(pieces, 0);
  return end === pieces.length ? call : undefined;
}

/** The first custom function that a formula calls, for explaining it. */
export function firstCall(formula: string): Call | undefined {
  const list = tokens(formula.replace(/^=/, ""));
  const index = list.findIndex((_, at) => startsCall(list, at));
  return index < 0 ? undefined : callAt(list, index).call;
}

function callAt(list: readonly Token[], start: number): { readonly call: Call; readonly end: number } {
  const args: Token[][] = [[]];
  let depth = 0;
  let at = start + 1;
  for (; at < list.length; at++) {
    const token = list[at] as Token;
    if (token.kind === "close" && --depth === 0) break;
    if (token.kind === "comma" && depth === 1) args.push([]);
    else if (token.kind !== "open" || depth > 0) args[args.length - 1]?.push(token);
    if (token.kind === "open") depth++;
  }
  const given = args.map(trimmed);
  return { call: { name: functionNamed(list[start]?.text ?? "") ?? "", args: given.length === 1 && given[0]?.length === 0 ? [] : given }, end: at + 1 };
}

function trimmed(list: readonly Token[]): readonly Token[] {
  const isSpace = (token: Token | undefined) => token?.kind === "space";
  return list.slice(isSpace(list[0]) ? 1 : 0, isSpace(list[list.length - 1]) ? -1 : undefined);
}

/** Pieces of a formula as text, the calls in them converted. */
function converted(list: readonly Token[], problems: PlainProblem[]): string {
  let text = "";
  for (let at = 0; at < list.length; ) {
    if (!startsCall(list, at)) {
      text += list[at++]?.text ?? "";
      continue;
    }
    const { call, end } = callAt(list, at);
    const rows = convertedCall(call, problems);
    if (rows && (rows.length > 1 || (rows[0]?.length ?? 0) > 1)) problems.push({ name: call.name, why: "spills-inside" });
    // Every plain formula is one call, so it needs no brackets among operators.
    text += rows?.[0]?.[0] ?? textOf(list.slice(at, end));
    at = end;
  }
  return text;
}

function convertedCall({ name, args }: Call, problems: PlainProblem[]): readonly (readonly string[])[] | undefined {
  const signature = signatures.get(name);
  const fail = (why: PlainProblem["why"]) => void problems.push({ name, why });
  if (!signature) return fail("unknown");
  if (!twinNames.includes(name)) return fail("exempt");
  if (args.length > signature.parameters.length) return fail("arguments");
  const before = problems.length;
  const operands = signature.parameters.map((parameter, index) => operand(parameter, args[index] ?? [], problems, fail));
  if (problems.length > before) return undefined;
  return plainFormula(name, operands, ",")?.map((row) => row.map((text) => text.replace(/^=/, "")));
}

const SHEET = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const REFERENCE = new RegExp(String.raw`^${SHEET}\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?$`, "iu");
const WHOLE = new RegExp(String.raw`^${SHEET}(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)$`, "iu");

/** The cells that an argument names, where it is nothing but a reference. */
export function referenceIn(argument: readonly Token[]): Operand | undefined {
  const text = textOf(argument);
  return REFERENCE.test(text) ? reference(text) : undefined;
}

function operand(parameter: Parameter, argument: readonly Token[], problems: PlainProblem[], fail: (why: PlainProblem["why"]) => void): Operand | undefined {
  if (argument.length === 0) return parameter.optional ? undefined : void fail("arguments");
  const cells = referenceIn(argument);
  if (cells) return parameter.range || (cells.rows === 1 && cells.columns === 1) ? cells : void fail("one-cell");
  if (WHOLE.test(textOf(argument))) return void fail("whole-column");
  if (parameter.range || argument.some(({ kind }) => kind === "array")) return void fail("range");
  return constantIn(argument) ?? expression(converted(argument, problems));
}

function constantIn(argument: readonly Token[]): Operand | undefined {
  const text = textOf(argument);
  const [first] = argument;
  if (argument.length === 1 && first?.kind === "text") return constant(text.slice(1, -1).replaceAll('""', '"'));
  if (/^(?:TRUE|FALSE)(?:\(\))?$/i.test(text)) return constant(/^T/i.test(text));
  const numeric = argument.every(({ kind, text: piece }, index) => kind === "number" || (index === 0 && piece === "-"));
  return numeric && argument.length <= 2 ? constant(Number(text)) : undefined;
}

function depthOf(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { kind } of tokens(formula)) {
    if (kind === "open") deepest = Math.max(deepest, ++depth);
    else if (kind === "close") depth--;
  }
  return deepest;
}

/** "B2:D5" of so many cells from one on. */
export const areaText = (row: number, column: number, rows: number, columns: number): string => a1({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
