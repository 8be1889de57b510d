import { createContext } from "node:vm";
import { Workbook } from "../engine/workbook";
import { covers } from "../richapi/contract";
import { EmulatedHost, TransportError, type FunctionMetadata } from "../richapi/host";
import { officeJs } from "./officeJs";

export interface NodeExcelOptions {
  /** Requirement sets that this Excel has; what the manifest demands when left out. */
  readonly sets?: Readonly<Record<string, string>>;
  readonly workbook?: Workbook;
}

/** Microsoft's Excel bundle in plain Node, talking to an emulated workbook over its own native bridge. */
export interface NodeExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: EmulatedHost;
  readonly workbook: Workbook;
  /** Runs code of the add-in (a bundle) where the globals of office.js are. */
  readonly globals: Record<string, unknown>;
  declare(functions: readonly FunctionMetadata[]): void;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly url: string; readonly body: unknown };
}

export const DECLARED_SETS = { ExcelApi: "1.4", SharedRuntime: "1.1", CustomFunctions: "1.7", CustomFunctionsRuntime: "1.1", RichApiRuntime: "1.2" } as const;

export function nodeExcel({ sets = DECLARED_SETS, workbook = new Workbook() }: NodeExcelOptions = {}): NodeExcel {
  const { script, gates } = officeJs();
  const host = new EmulatedHost(workbook, { gates, sets });
  const bridge = {
    onMessageFromHost: (_: string): void => undefined,
    sendMessageToHost(text: string): void {
      const message = JSON.parse(text) as BridgeMessage;
      void answer(host, message).then((reply) => bridge.onMessageFromHost(JSON.stringify(reply)));
    },
  };
  host.send = (events) =>
    bridge.onMessageFromHost(
      JSON.stringify({ type: 3, controlId: "", message: { entries: events.map(([messageCategory, messageType, targetId, message]) => ({ messageCategory, messageType, targetId, message, id: null })) } }),
    );

  const isSetSupported = (name: string, version = "1.1") => covers(sets[name], String(version));
  const globals: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    _richApiNativeBridge: bridge,
    navigator: { userAgent: "Node", platform: "Node" },
    location: { href: "https://localhost:3000/taskpane.html", hostname: "localhost", protocol: "https:", hash: "", search: "" },
    document: { readyState: "complete", addEventListener: () => undefined, getElementsByTagName: () => [], createElement: () => ({}), cookie: "" },
  };
  globals["window"] = globals;
  globals["self"] = globals;
  // The part of office.js that only the page brings: which sets there are, and when all is ready.
  const page = { context: { requirements: { isSetSupported } }, onReady: (call?: (info: unknown) => void) => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }).then((info) => (call?.(info), info)), HostType: { Excel: "Excel" } };
  globals["Office"] = page;
  globals["CustomFunctions"] = association();
  globals["OSF"] = { DDA: {}, HostInfoFlags: {} };
  const context = createContext(globals);
  script.runInContext(context);
  // The bundle puts an object of its own in that place, whose context is the desktop's.
  globals["Office"] = Object.defineProperties({ ...(globals["Office"] as object) }, Object.getOwnPropertyDescriptors(page));
  const made = globals as unknown as Pick<NodeExcel, "Excel" | "Office" | "OfficeExtension" | "CustomFunctions">;
  return { Excel: made.Excel, Office: made.Office, OfficeExtension: made.OfficeExtension, CustomFunctions: made.CustomFunctions, host, workbook, globals, declare: (functions) => host.declare(functions) };
}

/** The page's half of custom functions: the table of names that the runtime in the Excel bundle reads. */
function association() {
  const mappings: Record<string, unknown> = {};
  const ears: (() => void)[] = [];
  return {
    _association: { mappings, onchange: (ear: () => void) => ears.push(ear) },
    associate(id: string, fn: unknown) {
      mappings[id.toUpperCase()] = fn;
      for (const ear of ears) ear();
    },
  };
}

async function answer(host: EmulatedHost, { id, message }: BridgeMessage) {
  const headers = { "Content-Type": "application/json" };
  try {
    const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
    return { id, type: 2, message: { statusCode: 200, headers, body: await host.execute(body) } };
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    return { id, type: 2, message: { statusCode: 400, headers, body: JSON.stringify({ error: { code: error.code, message: error.code } }) } };
  }
}
