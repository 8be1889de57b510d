import { grouped } from "../core/base/grouped";
import { personKey } from "../core/check/people";
import { recogniseInSteps } from "./checkWorkbook";
import type { Host, Progress } from "./host";
import { readMappings } from "./mapping";
import { partOf, type Pace } from "./paced";
import type { Recognised } from "../core/check/recognise";
import type { FilledForm } from "../core/regulations/regulation";
import { nipDigits } from "../core/regulations/umum/nip";
import { valueOf } from "../core/sheet/field";
import type { Grid } from "../core/sheet/grid";
import type { Mapping } from "../core/sheet/layout/mapping";

/** The forms of one person, in the order of the sheets. */
export interface Person {
  readonly nama: string | undefined;
  readonly nip: string | undefined;
  readonly forms: readonly FilledForm[];
}

export interface Overview extends Recognised {
  /** Visible sheets hold nothing at all. */
  readonly empty: boolean;
  readonly grids: readonly Grid[];
}

/** Reads the open workbook and says what is in it; nothing is checked or changed. */
export async function lookAtWorkbook(host: Host, onProgress?: Progress, signal?: AbortSignal, mappings: readonly Mapping[] = []): Promise<Overview> {
  const pace: Pace = { onProgress, signal };
  const grids = await host.readGrids(undefined, partOf(pace, 0, 0.5).onProgress, signal);
  return overviewOf(await recogniseInSteps(grids, undefined, [...(await readMappings(host)), ...mappings], partOf(pace, 0.5, 1)), grids);
}

export function overviewOf({ forms, unknown }: Recognised, grids: readonly Grid[] = []): Overview {
  const recognised = { forms, unknown };
  return { ...recognised, grids, empty: recognised.forms.length === 0 && recognised.unknown.length === 0 };
}

/** Forms by whose they are: the same NIP, or where that tells nobody the same name. */
export function peopleOf(forms: readonly FilledForm[]): readonly Person[] {
  return [...grouped(forms, ({ subject }) => personKey(subject) ?? "").values()].map((own) => ({
    nama: firstOf(own, ({ subject }) => valueOf(subject.nama)),
    nip: firstOf([...own.filter(({ subject }) => subject.kunci === undefined), ...own], ({ subject }) => nipDigits(valueOf(subject.nip) ?? "") || undefined),
    forms: own,
  }));
}

function firstOf<T>(forms: readonly FilledForm[], get: (form: FilledForm) => T | undefined): T | undefined {
  for (const form of forms) {
    const value = get(form);
    if (value !== undefined) return value;
  }
  return undefined;
}
