import type { Cells } from "../engine/model";
import type { Instance, RangeTarget, Scalar } from "./definition";
import { invalidArgument } from "./errors";

/** A scalar that is a field of what `of` finds. */
export function field<Target, Object, K extends keyof Object>(of: (target: Target) => Object, name: K): Scalar {
  return {
    get: (target: Target) => of(target)[name] ?? null,
    set: (target: Target, value, { workbook }) => {
      of(target)[name] = value as Object[K];
      workbook.redraw();
    },
  } as Scalar;
}

/** The cells of a range that came as an argument. */
export function cellsIn(value: unknown): Cells {
  const target = (value as Instance | null)?.target as RangeTarget | undefined;
  if (!target?.rect) throw invalidArgument();
  return { sheet: target.sheet.name, rect: target.rect };
}
