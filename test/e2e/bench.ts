import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type FrameLocator, type Locator, type Page } from "playwright-core";
import type { Rect } from "../../src/core/sheet/grid";

const { address, browser: endpoint } = JSON.parse(process.env["SKP_E2E"] ?? "{}") as { address: string; browser: string };
export const server = address;

let connected: Promise<Browser> | undefined;
const opened: Bench[] = [];

/** The workbench in a browser of its own profile, with all that it asked of the network. */
export interface Bench {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Inside of the pane's frame. */
  readonly pane: FrameLocator;
  /** Addresses beyond our own server. */
  readonly outside: string[];
  /** What broke inside of the pages. */
  readonly broken: string[];
}

export interface BenchOptions extends BrowserContextOptions {
  readonly file?: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Wait for office.js only, not for the pane. */
  readonly bare?: boolean;
  /** Called before the first page is asked for. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** Opens the workbench with a sample and waits until office.js has shaken hands and the pane has read the workbook. */
export async function openBench({ file, query, bare, prepare, ...options }: BenchOptions = {}): Promise<Bench> {
  connected ??= chromium.connect(endpoint);
  const browser = await connected;
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 900 }, ...options });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const bench: Bench = { page, context, pane: page.frameLocator("iframe"), outside: [], broken: [] };
  opened.push(bench);
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== address && protocol !== "blob:" && protocol !== "data:") bench.outside.push(request.url());
  });
  context.on("weberror", (error) => bench.broken.push(error.error().message));
  page.on("console", (message) => message.type() === "error" && bench.broken.push(message.text()));
  await prepare?.(context);
  await page.goto(`${address}/?${new URLSearchParams({ ...(file ? { berkas: file } : {}), ...query })}`);
  if (bare) await page.waitForFunction(() => document.documentElement.dataset["addin"] === "ready");
  else await ready(bench);
  return bench;
}

/** The add-in is up in this workbook, and its pane has said what it found. */
export async function ready({ page, pane }: Bench): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset["addin"] === "ready");
  await pane.getByRole("heading", { level: 2 }).or(pane.getByRole("status").filter({ hasNotText: /Membaca|Reading/ })).first().waitFor();
  await idle(pane);
}

/** Nothing is under way in the pane. */
export async function idle(pane: FrameLocator): Promise<void> {
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
}

/** After each test: closes what it opened, and holds it to what every page promises. */
export async function closeBenches(allowed: (url: string) => boolean = () => false): Promise<void> {
  const all = opened.splice(0);
  for (const { context } of all) await context.close();
  expect(all.flatMap(({ outside }) => outside).filter((url) => !allowed(url))).toEqual([]);
  expect(all.flatMap(({ broken }) => broken)).toEqual([]);
}

export async function disconnect(): Promise<void> {
  await (await connected)?.close();
  connected = undefined;
}

export async function check({ pane }: Bench): Promise<void> {
  await pane.getByRole("button", { name: /^(Periksa buku kerja|Periksa lagi|Check workbook|Check again)$/ }).click();
  await pane.getByRole("button", { name: /^(Periksa lagi|Check again)$/ }).waitFor();
  await idle(pane);
}

/** Where the user stands in the emulated workbook. */
export function selection({ page }: Bench): Promise<{ readonly sheet: string; readonly rect: Rect }> {
  return page.evaluate(() => {
    const { workbook } = window.workbench?.host ?? missing();
    return { sheet: workbook.active.name, rect: workbook.selection };
    function missing(): never {
      throw new Error("no workbench");
    }
  });
}

/** Waits until the cursor stands on a cell. */
export async function standsOn({ page }: Bench, sheet: string, row: number, column: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const workbook = window.workbench?.host.workbook;
      return workbook?.active.name === wanted.sheet && workbook.selection.top === wanted.row && workbook.selection.left === wanted.column;
    },
    { sheet, row, column },
  );
}

/** Goes to a sheet by its tab, and waits until it is the one that is drawn: what is typed before lands nowhere. */
export async function openSheet({ page }: Bench, name: string): Promise<void> {
  await page.getByRole("tab", { name, exact: true }).click();
  await page.getByRole("grid", { name, exact: true }).waitFor();
}

/** Goes to a cell by the name box and types into it, as a user does. */
export async function type(bench: Bench, address: string, text: string): Promise<void> {
  await goTo(bench, address);
  await bench.page.keyboard.type(text);
  await bench.page.keyboard.press("Enter");
}

export async function goTo({ page }: Bench, address: string): Promise<void> {
  const box = page.getByLabel("Kotak nama");
  await box.fill(address);
  await box.press("Enter");
  await page.locator(`[role=grid][aria-activedescendant="cell-${address}"]:focus`).waitFor();
}

/** A cell of the grid in view. */
export function cell({ page }: Bench, address: string): Locator {
  return page.locator(`#cell-${address}`);
}

/** Waits until a cell shows a text. */
export async function shows(bench: Bench, address: string, text: string): Promise<void> {
  await cell(bench, address).getByText(text, { exact: true }).waitFor();
}

/** Value and formula of a cell of the emulated workbook. */
export function held({ page }: Bench, sheet: string, row: number, column: number): Promise<{ value: unknown; formula: string | undefined }> {
  return page.evaluate(
    (at) => {
      const found = window.workbench?.host.workbook.named(at.sheet)?.at(at.row, at.column);
      return { value: found?.value ?? null, formula: found?.formula };
    },
    { sheet, row, column },
  );
}

export function sheetNames({ page }: Bench): Promise<readonly string[]> {
  return page.evaluate(() => (window.workbench?.host.workbook.sheets ?? []).map(({ name }) => name));
}
