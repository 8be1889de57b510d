import type { Counters, Faults, FunctionMetadata } from "../../../src/workbench/richapi/host";

/** A cell as the emulated workbook holds it, told from outside of office.js. */
export interface HostCell {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  readonly message?: string;
}

/** The host's side, for what no add-in can do: the same in Node and behind a page. */
export interface HostControls {
  disturb(change: Partial<Faults>): Promise<void>;
  /** The user types into a cell. */
  type(sheet: string, address: string, text: string): Promise<void>;
  protect(sheet: string, on: boolean): Promise<void>;
  cell(sheet: string, address: string): Promise<HostCell>;
  counters(): Promise<Counters>;
  /** Objects that the host keeps for the add-in between batches. */
  references(): Promise<number>;
  declare(functions: readonly FunctionMetadata[]): Promise<void>;
  /** All custom functions that cells called have answered. */
  settled(): Promise<void>;
}

/** office.js as the add-in sees it, and the host behind it. Sets up to ExcelApi 1.13. */
export interface ConformanceEnv {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: HostControls;
}

/** One promise of Excel, checked through office.js alone; throws when it is broken. Needs nothing but its argument. */
export interface Check {
  readonly name: string;
  run(env: ConformanceEnv): Promise<void>;
}

/** Equal as JSON: what office.js makes in another realm has other prototypes. */
export function same(actual: unknown, expected: unknown, what = "value"): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: expected ${b}, got ${a}`);
}

/** What an error of office.js says of itself. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly location: string | undefined;
}

/** Runs what must fail, and tells how it did. */
export async function refusal(work: () => Promise<unknown>): Promise<Refusal> {
  try {
    await work();
  } catch (error) {
    const { code, message, debugInfo } = error as { code?: unknown; message?: unknown; debugInfo?: { errorLocation?: string } };
    if (typeof code !== "string") throw error;
    return { code, message: String(message), location: debugInfo?.errorLocation };
  }
  throw new Error("nothing was refused");
}

let sheets = 0;

/** A blank sheet of the check's own. */
export async function ownSheet(env: ConformanceEnv): Promise<string> {
  const name = `Uji ${++sheets}`;
  await env.Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  return name;
}

/** Runs once the condition holds; events and results come after the answers of a batch. */
export async function until(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const begun = Date.now(); Date.now() - begun < 3000; ) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`never happened: ${what}`);
}
