import type { Cite } from "../base/cite";
import type { CivilDate } from "../base/civilDate";
import type { Profil } from "../base/setting";
import { cellKey, type CellRef, type CellValue, type Grid } from "../sheet/grid";
import type { Plan } from "../sheet/plan";
import type { FilledForm } from "../regulations/regulation";
import type { FindingData, Message, Owner, Severity } from "./finding";

/**
 * One thing that a reviewer checks. It is given a filled form and reports by message id and cell; it builds no
 * sentence, changes nothing and does not look at the clock.
 */
export interface Rule<F> {
  /** `<regulation>/<what-is-checked>`, Indonesian, never reused. */
  readonly id: `${string}/${string}`;
  readonly severity: Severity;
  readonly owner: Owner;
  readonly cite: Cite;
  readonly messages: Readonly<Record<string, Message>>;
  /** Rules whose finding at a cell says less than this one's at the same cell, and gives way to it. */
  readonly supersedes?: readonly string[];
  check(form: F, report: Report, context: CheckContext): void;
}

export type Report = (messageId: string, at: CellRef, data?: FindingData, more?: ReportMore) => void;

export interface ReportMore {
  /** Where the level depends on the case (a draft or a signed form), else the rule's own. */
  readonly severity?: Severity;
  readonly owner?: Owner;
  readonly written?: CellValue;
  readonly expected?: CellValue;
  readonly fix?: Plan;
}

export interface CheckContext {
  /** The day the check is made for; undefined when unknown, then rules on deadlines that need it stay silent. */
  readonly today: CivilDate | undefined;
  /** All forms of the workbook, this one among them. */
  readonly forms: readonly FilledForm[];
  readonly self: FilledForm;
  /** What the agency has chosen where the text leaves a choice. */
  readonly profil: Profil;
  /** What the formula of a cell yields from today's cells; undefined when it can't be told or the cell holds none. */
  recalculated(at: CellRef): CellValue | undefined;
  /** All sheets of the workbook, hidden ones too. */
  readonly grids: readonly Grid[];
  readonly trial: Trial;
}

/** What a formula yields at a cell when other cells, by `trialKey`, hold what is given; undefined when it can't be told or is an error. */
export type Trial = (at: CellRef, formula: string, given: ReadonlyMap<string, CellValue>) => CellValue | undefined;

export const trialKey = (sheet: string, row: number, column: number): string => `${sheet.toLowerCase()}!${cellKey(row, column)}`;
