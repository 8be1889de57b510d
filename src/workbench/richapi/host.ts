import { a1 } from "../../core/sheet/a1";
import type { Workbook, Change } from "../engine/workbook";
import type { CustomResult } from "../engine/calculation";
import type { Gates } from "./contract";
import type { Instance, Session } from "./definition";
import { Processor } from "./processor";
import { services } from "./services";
import type { RequestBody, ResponseBody } from "./wire";
import { rootOf } from "./workbookType";
import { ALL_SHEETS } from "./worksheetType";

/** What goes wrong on purpose, as Excel on the web does. */
export interface Faults {
  /** Bytes of a request or an answer beyond which it is refused; Excel on the web: 5 MB. */
  payloadLimit: number;
  /** The user is typing in a cell. */
  cellEdit: boolean;
  /** The action, from 0, at which the next batch fails. */
  failAt: number | undefined;
  /** Milliseconds before an answer. */
  latency: number;
}

/** Traffic since the start. */
export interface Counters {
  syncs: number;
  bytesUp: number;
  bytesDown: number;
  largestUp: number;
  largestDown: number;
}

/** An event for the add-in: category, type, target id, message. */
export type HostEvent = readonly [category: number, type: number, targetId: string, message: string];

/** A declared custom function, from functions.json. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly dimensionality?: string; readonly optional?: boolean }[];
}

export interface EmulatedHostOptions {
  readonly gates: Gates;
  readonly sets: Readonly<Record<string, string>>;
  readonly namespace?: string;
}

/** A refusal of the whole batch, before any of it is carried out: Common API error number and the code that office.js makes of it. */
export class TransportError extends Error {
  constructor(
    readonly ooe: number,
    readonly code: string,
  ) {
    super(code);
  }
}

const CATEGORY_EXCEL = 65536;
const CATEGORY_CUSTOM_FUNCTION = 1;
const INVOKE = 1000;
/** Errors with a message arrive as this flag allows. */
const RESULT_ERRORS: Readonly<Record<number, string>> = { 0: "#VALUE!", 1: "#N/A", 2: "#VALUE!", 3: "#VALUE!", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!", 9: "#NAME?", 10: "#NAME?" };

/** The emulated Excel behind either door: batches in, events out. */
export class EmulatedHost {
  readonly faults: Faults = { payloadLimit: 5 * 1024 * 1024, cellEdit: false, failAt: undefined, latency: 0 };
  readonly counters: Counters = { syncs: 0, bytesUp: 0, bytesDown: 0, largestUp: 0, largestDown: 0 };
  /** Set by the door: carries events to office.js. */
  send: (events: readonly HostEvent[]) => void = () => undefined;
  onPane: (visible: boolean) => void = () => undefined;
  private paneVisible = false;
  private readonly processor: Processor;
  private readonly waiting = new Map<number, (result: CustomResult) => void>();
  private calls: HostEvent[] = [];
  private invocation = 0;
  private queue: HostEvent[] = [];
  readonly listening = new Map<string, number>();
  readonly references = new Map<string, Instance>();

  constructor(
    readonly workbook: Workbook,
    private readonly options: EmulatedHostOptions,
  ) {
    const session: Session = {
      workbook,
      listening: this.listening,
      references: this.references,
      showPane: (visible) => {
        this.paneVisible = visible;
        this.onPane(visible);
      },
      paneVisible: () => this.paneVisible,
      setCustomFunctionResults: (results) => this.take(results),
    };
    this.processor = new Processor(session, {
      root: rootOf(workbook),
      services,
      gates: options.gates,
      sets: options.sets,
      failAt: () => {
        const at = this.faults.failAt;
        this.faults.failAt = undefined;
        return at;
      },
    });
    workbook.onChange((change) => this.tell(change));
    workbook.onSelect((sheet, rect) => this.tellSelection(sheet.id, a1(rect)));
  }

  get sets(): Readonly<Record<string, string>> {
    return this.options.sets;
  }

  /** Turns on or off what goes wrong. */
  disturb(change: Partial<Faults>): void {
    Object.assign(this.faults, change);
  }

  /** One batch: the answer as text, as it goes over the wire. Events follow it. */
  async execute(body: string): Promise<string> {
    if (this.faults.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.faults.latency));
    const request = JSON.parse(body) as RequestBody;
    const own = !JSON.stringify(request.ObjectPaths).includes("Microsoft.");
    if (own) {
      this.counters.syncs++;
      const size = bytes(body);
      this.counters.bytesUp += size;
      this.counters.largestUp = Math.max(this.counters.largestUp, size);
      if (this.faults.cellEdit) throw new TransportError(5004, "InvalidOperationInCellEditMode");
      if (size > this.faults.payloadLimit) throw new TransportError(5103, "RequestPayloadSizeLimitExceeded");
    }
    const response: ResponseBody = this.processor.process(request);
    const text = JSON.stringify(response);
    if (own) {
      const size = bytes(text);
      this.counters.bytesDown += size;
      this.counters.largestDown = Math.max(this.counters.largestDown, size);
      if (size > this.faults.payloadLimit) throw new TransportError(5104, "ResponsePayloadSizeLimitExceeded");
    }
    this.flushLater();
    return text;
  }

  private flushLater(): void {
    if (this.queue.length === 0) return;
    const events = this.queue;
    this.queue = [];
    setTimeout(() => this.send(events), 0);
  }

  private tell({ sheet, rect, before, after, by }: Change): void {
    const detail = after === undefined ? {} : { valueBefore: before ?? "", valueAfter: after ?? "", valueTypeBefore: typeName(before), valueTypeAfter: typeName(after) };
    const address = a1(rect);
    const message = JSON.stringify({
      changeType: "RangeEdited",
      source: "Local",
      address,
      worksheetId: sheet.id,
      ...detail,
      ...(by === "addin" ? { triggerSource: "ThisLocalAddin" } : { triggerSource: "Unknown" }),
      shiftDirection: "None",
      referenceId: `${sheet.id}!${address}`,
    });
    for (const target of [sheet.id, ALL_SHEETS]) if ((this.listening.get(`10 ${target}`) ?? 0) > 0) this.queue.push([CATEGORY_EXCEL, 10, target, message]);
    // An edit of the user comes with no batch that would carry it.
    if (by === "user") this.flushLater();
  }

  /** Excel tells of a selection by the add-in too. */
  private tellSelection(worksheetId: string, address: string): void {
    const message = JSON.stringify({ address, worksheetId, isInsideTable: false });
    for (const target of [worksheetId, ALL_SHEETS]) if ((this.listening.get(`14 ${target}`) ?? 0) > 0) this.queue.push([CATEGORY_EXCEL, 14, target, message]);
    this.flushLater();
  }

  /** Declares the functions of functions.json: each becomes `NAMESPACE.NAME` in cells and is answered by office.js's own runtime. */
  declare(functions: readonly FunctionMetadata[]): void {
    const namespace = this.options.namespace ?? "SKP";
    for (const { id, name, parameters } of functions) {
      this.workbook.define(`${namespace}.${name}`, {
        matrix: parameters.map(({ dimensionality }) => dimensionality === "matrix"),
        call: (args, address) => this.invoke(id, parameters, args, address),
      });
    }
  }

  private invoke(id: string, parameters: FunctionMetadata["parameters"], args: readonly unknown[], address: string): Promise<CustomResult> {
    const number = ++this.invocation;
    const given = parameters.map((_, index) => args[index] ?? null);
    const promise = new Promise<CustomResult>((resolve) => this.waiting.set(number, resolve));
    // All calls of one recalculation go as one message: office.js paces its answers.
    if (this.calls.length === 0) {
      setTimeout(() => {
        const calls = this.calls;
        this.calls = [];
        this.send(calls);
      }, 0);
    }
    this.calls.push([CATEGORY_CUSTOM_FUNCTION, INVOKE, "", JSON.stringify([number, id, given, address, 0, null])]);
    return promise;
  }

  private take(results: readonly (readonly unknown[])[]): void {
    for (const [number, ok, value, code] of results) {
      const resolve = this.waiting.get(Number(number));
      if (!resolve) continue;
      this.waiting.delete(Number(number));
      if (ok === true) resolve({ ok: true, value });
      else resolve({ ok: false, error: RESULT_ERRORS[Number(code)] ?? "#VALUE!", ...(typeof value === "string" && value !== "" ? { message: value } : {}) });
    }
  }
}

/** On the wire texts are UTF-8. */
const bytes = (text: string): number => new TextEncoder().encode(text).length;

function typeName(value: unknown): string {
  if (value === null || value === undefined) return "Empty";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
