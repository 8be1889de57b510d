import type ExcelJS from "exceljs";
import { a1, quotedSheet } from "../../core/sheet/a1";
import type { Rect } from "../../core/sheet/grid";
import type { Chart as PlanChart } from "../../core/sheet/plan";
import type { Hung } from "../../xlsx/attach";
import { attach } from "../../xlsx/attach";
import { editBook } from "../../xlsx/book";
import { chartXml } from "../../xlsx/chartXml";
import { writeSettingTo } from "../../xlsx/customProperties";
import type { Parts } from "../../xlsx/parts";
import { insertBehindCells } from "../../xlsx/sheetOrder";
import { entities } from "../../xlsx/xml";
import { geometryOf, placed } from "../engine/geometry";
import { altOf, type Chart, type Place, type Sheet, type Table } from "../engine/model";
import type { Workbook } from "../engine/workbook";
import { contentOf } from "./readChart";

/** What a sheet has besides cells, part by part; ExcelJS keeps what did not change since the file was opened. */
export interface DrawnState {
  readonly rules: string;
  readonly breaks: string;
  readonly looks: string;
  readonly page: string;
  readonly locked: boolean;
}

export function drawnState({ validations, conditionals, page, breaks, protected: locked }: Sheet): DrawnState {
  return { rules: JSON.stringify(validations), breaks: JSON.stringify(breaks), looks: JSON.stringify(conditionals), page: JSON.stringify(page), locked };
}

/** The same when a file was opened, and the elements of its sheet that ExcelJS would not give back as they were. */
export interface OpenedState extends DrawnState {
  readonly rulesXml: string;
  readonly breaksXml: string;
}

/** Members that ExcelJS has, but does not declare. */
interface Undeclared {
  dataValidations: { model: Record<string, unknown> };
  conditionalFormattings: unknown[];
  sheetProtection: unknown;
}

const PAPERS: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };

/** Rules, looks, page and protection, by ExcelJS. */
export async function writeRules(to: ExcelJS.Worksheet, sheet: Sheet, before: DrawnState | undefined): Promise<void> {
  const target = to as unknown as Undeclared;
  const now = drawnState(sheet);
  // These come by `writeParts`.
  target.dataValidations.model = {};
  if (before?.looks !== now.looks) writeLooks(to, target, sheet);
  if (before?.page !== now.page) writePage(to, sheet);
  if (before?.locked === now.locked) return;
  if (sheet.protected) await to.protect("", { formatColumns: sheet.allowed["allowFormatColumns"] === true, formatRows: sheet.allowed["allowFormatRows"] === true });
  else target.sheetProtection = null;
}

function writeLooks(to: ExcelJS.Worksheet, target: Undeclared, sheet: Sheet): void {
  target.conditionalFormattings = [];
  sheet.conditionals.forEach(({ rect, formula, fill, color, bold }, index) => {
    const style = { ...(fill ? { fill: { type: "pattern", pattern: "solid", bgColor: argb(fill) } } : {}), font: { ...(color ? { color: argb(color) } : {}), ...(bold === undefined ? {} : { bold }) } } as Partial<ExcelJS.Style>;
    to.addConditionalFormatting({ ref: a1(rect), rules: [{ type: "expression", priority: index + 1, formulae: [formula.replace(/^=/, "")], style }] });
  });
}

function writePage(to: ExcelJS.Worksheet, { page: { orientation, paper, zoom, footer } }: Sheet): void {
  const { scale, ...fit } = (zoom ?? {}) as { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  const fits = Object.keys(fit).length > 0;
  Object.assign(to.pageSetup, {
    orientation: orientation.toLowerCase(),
    paperSize: PAPERS[paper] ?? PAPERS["A4"],
    ...(fits ? { fitToPage: true, fitToWidth: fit.horizontalFitToPages ?? 0, fitToHeight: fit.verticalFitToPages ?? 0 } : { fitToPage: false, scale: scale ?? 100 }),
  });
  if (footer) to.headerFooter.oddFooter = `&C${footer}`;
}

const argb = (color: string) => ({ argb: `FF${color.slice(1)}` });

/** Rules, page breaks, tables, charts, pictures and settings, on the file that ExcelJS wrote. */
export function writeParts(parts: Parts, file: string, workbook: Workbook, opened: ReadonlyMap<string, OpenedState>): void {
  const book = editBook(parts, file);
  for (const sheet of workbook.sheets) {
    const path = book.sheets.find(({ name }) => name === sheet.name)?.path;
    const hung: Hung[] = [
      ...sheet.tables.map((table) => tableOf(sheet, table)),
      ...sheet.charts.flatMap((chart) => chartOf(sheet, chart)),
      ...sheet.pictures.map((picture): Hung => ({ kind: "image", name: picture.name, alt: picture.alt, at: cellsUnder(sheet, picture), image: picture.png })),
    ];
    const titles = [sheet.page.titleColumns, sheet.page.titleRows].filter((title) => title !== "").map((title) => ofSheet(sheet, title));
    if (titles.length > 0) book.definePrintName(sheet.name, "Print_Titles", titles.join(","));
    if (sheet.page.area) book.definePrintName(sheet.name, "Print_Area", ofSheet(sheet, sheet.page.area.replace(/^[A-Z]+\d+(?::[A-Z]+\d+)?$/, (address) => address.replace(/[A-Z]+|\d+/g, "$$$&"))));
    if (path) parts.put(path, attach(parts, path, withRules(parts.text(path), sheet, opened.get(sheet.name)), hung));
  }
  for (const [key, value] of workbook.settings) writeSettingTo(parts, key, parsed(value));
}

function withRules(xml: string, sheet: Sheet, before: OpenedState | undefined): string {
  const now = drawnState(sheet);
  const ruled = insertBehindCells(xml, "dataValidations", before?.rules === now.rules ? before.rulesXml : rulesXml(sheet));
  return insertBehindCells(ruled, "rowBreaks", before?.breaks === now.breaks ? before.breaksXml : breaksXml(sheet));
}

function rulesXml({ validations }: Sheet): string {
  const rules = validations.map(({ rect, source }) => `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${a1(rect)}"><formula1>${entities(source.startsWith("=") ? source.slice(1) : `"${source}"`)}</formula1></dataValidation>`);
  return rules.length > 0 ? `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>` : "";
}

function breaksXml({ breaks }: Sheet): string {
  const rows = breaks.filter((row) => row > 0).map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return rows.length > 0 ? `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${rows.join("")}</rowBreaks>` : "";
}

/** Names from a file say their sheet; those from office.js don't. */
const ofSheet = (sheet: Sheet, address: string) => (address.includes("!") ? address : `${quotedSheet(sheet.name)}!${address}`);

function tableOf(sheet: Sheet, { name, rect, origin }: Table): Hung {
  if (origin?.read === `${name} ${a1(rect)}`) return { kind: "tablePart", xml: origin.xml };
  return { kind: "table", name, rect, head: Array.from({ length: rect.right - rect.left + 1 }, (_, index) => String(sheet.at(rect.top, rect.left + index)?.value ?? "")) };
}

/** As it was in the file while nothing of it changed, else as we draw it; a kind that we can't draw is left out. */
function chartOf(sheet: Sheet, chart: Chart): readonly Hung[] {
  const { origin } = chart;
  const drawn = planChart(sheet, chart);
  const xml = origin?.read === contentOf(chart) ? origin.xml : drawn && chartXml(drawn, sheet.name);
  return xml === undefined ? [] : [{ kind: "chart", name: chart.name, alt: altOf(sheet, chart), at: cellsUnder(sheet, chart), xml }];
}

const KINDS: Readonly<Record<string, PlanChart["type"]>> = { ColumnClustered: "column", ColumnStacked: "columnStacked", BarClustered: "bar", XYScatter: "scatter", Bubble: "bubble" };

/** A chart as a plan would ask for it. */
export function planChart(sheet: Sheet, chart: Chart): PlanChart | undefined {
  const { title, axes, series } = chart;
  const hasLine = series.some(({ type }) => type?.startsWith("Line"));
  const type = hasLine && chart.type === "ColumnClustered" ? "columnLine" : KINDS[chart.type];
  if (!type) return undefined;
  const free = type === "scatter" || type === "bubble";
  const categories = series[0]?.x?.rect;
  return {
    type,
    title,
    alt: altOf(sheet, chart),
    axes: { x: axes.category.title, y: axes.value.title },
    ...(free || !categories ? {} : { categories }),
    series: series.flatMap(({ name, type: own, values, x, size, fill, line, marker, labels }) => {
      if (!values) return [];
      const isLine = own?.startsWith("Line") === true;
      return [{ name, values: values.rect, ...(free && x ? { x: x.rect } : {}), ...(size ? { size: size.rect } : {}), ...(isLine ? { line: true as const } : {}), color: (isLine ? line : (fill ?? marker.background)) ?? "#0B5A5E", ...(labels ? { labels: true as const } : {}) }];
    }),
  };
}

/** The cells that something covers, whole ones. */
function cellsUnder(sheet: Sheet, place: Place): Rect {
  if (place.at) return place.at;
  const geometry = geometryOf(sheet, { rows: 200, columns: 60 });
  const { top, left, width, height } = placed(place, geometry);
  const at = (starts: readonly number[], pixel: number) => Math.max(0, starts.findIndex((start, index) => start <= pixel && pixel < (starts[index + 1] ?? Infinity)));
  return { top: at(geometry.tops, top + 1), left: at(geometry.lefts, left + 1), bottom: at(geometry.tops, top + height - 1), right: at(geometry.lefts, left + width - 1) };
}

function parsed(value: unknown): unknown {
  try {
    return JSON.parse(String(value)) as unknown;
  } catch {
    // Another add-in's setting, in a form of its own.
    return value;
  }
}
