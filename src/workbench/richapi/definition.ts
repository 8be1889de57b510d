import type { Rect } from "../../core/sheet/grid";
import type { Sheet } from "../engine/model";
import type { Change, Workbook } from "../engine/workbook";

/** An object of the API: its class and what it stands for in the model. */
export interface Instance {
  readonly type: Type;
  readonly target: unknown;
}

/** What members work on besides their own object. */
export interface Session {
  readonly workbook: Workbook;
  /** Events that the add-in listens to: `<type> <target id>` and how often. */
  readonly listening: Map<string, number>;
  readonly references: Map<string, Instance>;
  /** Shows or hides the pane. */
  showPane(visible: boolean): void;
  paneVisible(): boolean;
  setCustomFunctionResults(results: readonly (readonly unknown[])[]): void;
}

export interface Scalar {
  get(target: never, session: Session): unknown;
  set?(target: never, value: unknown, session: Session): void;
}

/** A class of the API, as far as the workbench has it; a member that is not listed fails by name. */
export interface Type {
  readonly name: string;
  readonly scalars: Readonly<Record<string, Scalar>>;
  readonly navigation?: Readonly<Record<string, (target: never, session: Session) => Instance | null>>;
  readonly methods?: Readonly<Record<string, (target: never, args: readonly unknown[], session: Session) => unknown>>;
  items?(target: never, session: Session): readonly Instance[];
  getItem?(target: never, key: unknown, session: Session): Instance;
  /** The id that the proxy turns into an indexer. */
  id?(target: never): string;
  /** Objects that need a reference to outlive a batch. */
  readonly referenced?: boolean;
}

/** A range of cells. */
export interface RangeTarget {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

export function isInstance(value: unknown): value is Instance {
  return typeof value === "object" && value !== null && "type" in value && "target" in value;
}

export type { Change };
