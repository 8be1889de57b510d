import { exact, type Exact } from "../base/exact";
import { InputError } from "../base/inputError";
import { readNumber } from "../base/number";
import { squeeze } from "../base/words";
import type { CellValue } from "../sheet/grid";

export type Cells = readonly (readonly CellValue[])[];
/** What a call was given: cells in their shape, undefined where an option was left out. */
export type Given = readonly (Cells | undefined)[];

export const isEmpty = (value: CellValue | undefined): boolean => value === undefined || value === null || (typeof value === "string" && squeeze(value) === "");
export const isEmptyOrZero = (value: CellValue | undefined): boolean => isEmpty(value) || value === 0;
export const isDash = (value: CellValue | undefined): boolean => typeof value === "string" && /^[-–—]+$/.test(squeeze(value));
export const one = (cells: Cells | undefined): CellValue => cells?.[0]?.[0] ?? null;
export const flat = (cells: Cells | undefined): readonly CellValue[] => (cells ?? []).flat();
export const filled = (cells: Cells | undefined): readonly CellValue[] => flat(cells).filter((value) => !isEmpty(value));

export function number(value: CellValue): Exact {
  const reading = readNumber(value);
  if (!reading.ok) throw new InputError("bukan-angka");
  return exact(reading.value);
}

export const numbers = (cells: Cells | undefined): readonly Exact[] => filled(cells).map(number);

/** At least one number, or there is nothing to work on. */
export function some(cells: Cells | undefined): readonly Exact[] {
  const list = numbers(cells);
  if (list.length === 0) throw new InputError("kosong");
  return list;
}

export function word<T>(value: CellValue, read: (text: string) => T | undefined): T {
  const known = typeof value === "string" ? read(value) : undefined;
  if (known === undefined) throw new InputError("kata-tidak-dikenal");
  return known;
}

export const words = <T>(cells: Cells | undefined, read: (text: string) => T | undefined): readonly T[] => flat(cells).flatMap((value) => (isEmptyOrZero(value) ? [] : [word(value, read)]));

export function yesNo(value: CellValue): boolean {
  if (isEmpty(value) || value === false || value === 0) return false;
  if (value === true || value === 1) return true;
  const text = String(value).trim().toLowerCase();
  if (!["ya", "true", "1", "tidak", "false", "0"].includes(text)) throw new InputError("bukan-ya-tidak");
  return ["ya", "true", "1"].includes(text);
}
