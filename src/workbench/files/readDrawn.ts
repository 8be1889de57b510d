import { a1, parseA1 } from "../../core/sheet/a1";
import type { Rect } from "../../core/sheet/grid";
import { editBook } from "../../xlsx/book";
import { customPropertiesIn, readSettingFrom, settingKeysIn } from "../../xlsx/customProperties";
import type { Parts } from "../../xlsx/parts";
import { relations } from "../../xlsx/relations";
import { elementBehindCells } from "../../xlsx/sheetOrder";
import { pointsOf } from "../engine/geometry";
import type { Conditional, Place, Sheet } from "../engine/model";
import type { Workbook } from "../engine/workbook";
import { readChart } from "./readChart";
import { drawnState, type OpenedState } from "./writeDrawn";
import { all, child, find, textOf, value, xmlTree, type Element } from "./xmlTree";

/** What a file has on its sheets besides cells: tables, charts, pictures, rules and looks by formula; and our settings. */
export function readDrawn(parts: Parts, file: string, workbook: Workbook): ReadonlyMap<string, OpenedState> {
  const opened = new Map<string, OpenedState>();
  const properties = customPropertiesIn(parts.has, parts.text);
  for (const key of settingKeysIn(properties)) workbook.settings.set(key, JSON.stringify(readSettingFrom(properties, key)));
  const book = editBook(parts, file);
  for (const { name, path } of book.sheets) {
    const sheet = workbook.named(name);
    if (!sheet) continue;
    // "'Nama, lembar'!$A:$C,'Nama, lembar'!$5:$6"
    const titles = (book.printName(name, "Print_Titles") ?? "").match(/(?:'[^']*'|[^,'])+/g) ?? [];
    const isColumns = (title: string) => /\$?[A-Z]+:\$?[A-Z]+$/.test(title);
    sheet.page.titleColumns = titles.find(isColumns) ?? "";
    sheet.page.titleRows = titles.find((title) => !isColumns(title)) ?? "";
    sheet.page.area = book.printName(name, "Print_Area") ?? "";
    const links = relations(parts, path);
    for (const link of links.filter(({ type, path: target }) => type.endsWith("/table") && parts.has(target))) readTable(parts.text(link.path), sheet);
    for (const link of links.filter(({ type, path: target }) => type.endsWith("/drawing") && parts.has(target))) readDrawing(parts, link.path, sheet);
    const xml = parts.text(path);
    readRules(behindCells(xml), book.stylesPath(), parts, sheet);
    opened.set(name, { ...drawnState(sheet), rulesXml: plain(elementBehindCells(xml, "dataValidations")), breaksXml: plain(elementBehindCells(xml, "rowBreaks")) });
  }
  return opened;
}

/** Elements without prefixes, as ExcelJS writes the sheet that they go back into; attributes with one are marks of other programs. */
const plain = (xml: string) => xml.replace(/<(\/?)\w+:/g, "<$1").replace(/\s\w+:\w+="[^"]*"/g, "");

/** The part of a sheet behind its cells, which alone are many. */
function behindCells(xml: string): Element {
  const cells = /<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\s*\/>/.exec(xml);
  const rest = cells ? xml.slice(cells.index + cells[0].length).replace(/<\/(?:\w+:)?worksheet>\s*$/, "") : "";
  return xmlTree(`<worksheet>${rest}</worksheet>`);
}

function readTable(xml: string, sheet: Sheet): void {
  const table = xmlTree(xml);
  const rect = parseA1(value(table, "ref") ?? "");
  const name = value(table, "displayName") ?? value(table, "name") ?? "";
  const style = value(find(table, "tableStyleInfo"), "name");
  if (rect) sheet.tables.push({ id: `{table-${sheet.id}-${sheet.tables.length + 1}}`, name, rect, hasHeaders: value(table, "headerRowCount") !== "0", origin: { xml, read: `${name} ${a1(rect)}` }, ...(style ? { style } : {}) });
}

function readDrawing(parts: Parts, path: string, sheet: Sheet): void {
  const links = relations(parts, path);
  const linked = (id: string | undefined) => links.find((link) => link.id === id && parts.has(link.path))?.path;
  for (const anchor of xmlTree(parts.text(path)).children) {
    const [frame, picture] = [find(anchor, "graphicFrame"), find(anchor, "pic")];
    const about = find(anchor, "cNvPr");
    const [name, alt] = [value(about, "name") ?? "", value(about, "descr")];
    const place = placeOf(anchor, sheet);
    const chart = linked(value(find(frame, "graphicData", "chart"), "id"));
    const image = linked(value(find(picture, "blip"), "embed"));
    if (chart) sheet.charts.push(withPlace(readChart(parts.text(chart), `{chart-${sheet.id}-${sheet.charts.length + 1}}`, name, alt), place));
    else if (image) sheet.pictures.push({ id: `{picture-${sheet.pictures.length + 1}}`, name, png: base64(parts.bytes(image)), alt: alt ?? "", locksRatio: true, ...place });
  }
}

function withPlace<T extends object>(drawn: T, place: Place): T & Place {
  return Object.assign(drawn, place);
}

const POINT = 12700;

/** Over whole cells, or from a cell on with a size of its own. */
function placeOf(anchor: Element, sheet: Sheet): Place {
  const cell = (name: string) => {
    const corner = child(anchor, name);
    const number = (each: string) => Number(corner ? textOf(child(corner, each) ?? corner) : 0);
    return { row: number("row"), column: number("col"), down: number("rowOff"), across: number("colOff") };
  };
  const from = cell("from");
  const start: Rect = { top: from.row, left: from.column, bottom: from.row, right: from.column };
  const { top, left } = pointsOf(sheet, start);
  const size = child(anchor, "ext");
  const place: Place = { top: top + from.down / POINT, left: left + from.across / POINT, width: Number(value(size, "cx") ?? 0) / POINT, height: Number(value(size, "cy") ?? 0) / POINT };
  if (!child(anchor, "to")) return place;
  const to = cell("to");
  return { ...place, at: { ...start, bottom: Math.max(from.row, to.down > 0 ? to.row : to.row - 1), right: Math.max(from.column, to.across > 0 ? to.column : to.column - 1) } };
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

function readRules(rest: Element, styles: string | undefined, parts: Parts, sheet: Sheet): void {
  for (const rule of all(rest, "dataValidation")) {
    const formula = child(rule, "formula1");
    if (value(rule, "type") !== "list" || !formula) continue;
    const text = textOf(formula);
    for (const rect of rectsIn(value(rule, "sqref"))) sheet.validations.push({ rect, source: /^".*"$/s.test(text) ? text.slice(1, -1) : `=${text}` });
  }
  const looks = styles !== undefined && rest.children.some(({ name }) => name === "conditionalFormatting") ? looksIn(parts.text(styles)) : [];
  for (const format of all(rest, "conditionalFormatting")) {
    for (const rule of format.children.filter((each) => each.name === "cfRule" && value(each, "type") === "expression")) {
      const formula = child(rule, "formula");
      const look = looks[Number(value(rule, "dxfId") ?? -1)];
      if (formula && look) for (const rect of rectsIn(value(format, "sqref"))) sheet.conditionals.push({ ...look, id: `{cf-${sheet.conditionals.length + 1}}`, rect, formula: `=${textOf(formula)}` });
    }
  }
  for (const each of all(rest, "brk")) if (value(each, "man") === "1") sheet.breaks.push(Number(value(each, "id")));
}

const rectsIn = (sqref: string | undefined): readonly Rect[] => (sqref ?? "").split(" ").flatMap((address) => parseA1(address) ?? []);

function looksIn(styles: string): readonly Pick<Conditional, "fill" | "color" | "bold">[] {
  const list = /<(?:\w+:)?dxfs\b[^>]*>[\s\S]*?<\/(?:\w+:)?dxfs>/.exec(styles)?.[0];
  if (!list) return [];
  return xmlTree(list).children.map((look) => {
    const rgb = (element: Element | undefined) => value(element, "rgb")?.slice(-6);
    const [fill, color] = [rgb(find(look, "fill", "bgColor")) ?? rgb(find(look, "fill", "fgColor")), rgb(find(look, "font", "color"))];
    const bold = find(look, "font", "b");
    return { ...(fill ? { fill: `#${fill}` } : {}), ...(color ? { color: `#${color}` } : {}), ...(bold ? { bold: value(bold) !== "0" } : {}) };
  });
}
