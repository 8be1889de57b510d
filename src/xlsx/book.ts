import { HostError } from "../app/errors";
import { addRelation, append, declareType, forgetType, RELATIONS, removeRelations } from "./packaging";
import type { Parts } from "./parts";
import { folderOf, relations } from "./relations";
import { readWorkbook, workbookPath } from "./readBook";
import { entities, prefixOf, xmlReader } from "./xml";

/** The workbook part and its sheets, to be changed. Every change is of the part's text: what we don't know stays. */
export interface BookEditor {
  readonly sheets: readonly BookSheet[];
  /** Adds a worksheet behind another, or at the end. */
  addSheet(name: string, after: string | undefined, xml: string): void;
  /** Puts other content into a worksheet. */
  putSheet(name: string, xml: string): void;
  sheetXml(name: string): string;
  /** The sheet one sees when the file is opened. */
  show(name: string): void;
  /** The formula of the rows repeated on each printed page, or of what is printed. */
  printName(sheet: string, name: PrintName): string | undefined;
  /** Sets or (with undefined) takes away such a formula. */
  definePrintName(sheet: string, name: PrintName, formula: string | undefined): void;
  /** Excel works out all formulas when it opens the file. */
  recalculateOnOpen(): void;
  stylesPath(): string | undefined;
  addStyles(xml: string): void;
}

export type PrintName = "Print_Titles" | "Print_Area";

export interface BookSheet {
  readonly name: string;
  readonly path: string;
}

const TYPE = { worksheet: `${RELATIONS}/worksheet`, styles: `${RELATIONS}/styles` } as const;
const CONTENT = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
} as const;

export function editBook(parts: Parts, file: string): BookEditor {
  const path = workbookPath(parts, file);
  const folder = folderOf(path);
  const xml = () => parts.text(path);
  const put = (text: string) => parts.put(path, text);
  const prefix = prefixOf(xml(), "workbook");

  /** All sheets, chart sheets too, in their order: positions in the file count them all. */
  const all = () => {
    const links = relations(parts, path);
    return readWorkbook(parts, path).sheets.map((sheet) => ({ name: sheet.name, link: links.find(({ id }) => id === sheet.link) }));
  };
  const worksheets = (): readonly BookSheet[] => all().flatMap(({ name, link }) => (link?.type.endsWith("/worksheet") && parts.has(link.path) ? [{ name, path: link.path }] : []));
  const pathOf = (name: string): string => {
    const found = worksheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (!found) throw new HostError("no-such-sheet", `mencari lembar «${name}»`);
    return found.path;
  };
  const indexOf = (name: string) => all().findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

  const printNames = (name: PrintName, index: number) => new RegExp(`<${prefix}definedName\\b(?=[^>]*\\bname="_xlnm\\.${name}")(?=[^>]*\\blocalSheetId="${index}")[^>]*>([^<]*)</${prefix}definedName>`, "g");

  const define = (name: PrintName, index: number, text: string | undefined) => {
    const own = printNames(name, index);
    // An empty list of names is none that Excel takes.
    const without = xml().replace(own, "").replace(new RegExp(`<${prefix}definedNames\\s*>\\s*</${prefix}definedNames>`), "");
    if (text === undefined) return put(without);
    const element = `<${prefix}definedName name="_xlnm.${name}" localSheetId="${index}">${entities(text)}</${prefix}definedName>`;
    if (new RegExp(`<${prefix}definedNames\\s*>`).test(without)) put(without.replace(`</${prefix}definedNames>`, () => `${element}</${prefix}definedNames>`));
    else put(insertAfter(without.replace(new RegExp(`<${prefix}definedNames\\s*/>`), ""), prefix, ["externalReferences", "functionGroups", "sheets"], `<${prefix}definedNames>${element}</${prefix}definedNames>`));
  };

  return {
    get sheets() {
      return worksheets();
    },
    sheetXml: (name) => parts.text(pathOf(name)),
    putSheet(name, text) {
      parts.put(pathOf(name), text);
    },
    addSheet(name, after, text) {
      if (/<(?:\w+:)?workbookProtection\b[^>]*\blockStructure="(?:1|true)"/.test(xml())) throw new HostError("protected", `menambah lembar «${name}»`);
      let number = 1;
      while (parts.has(`${folder}worksheets/sheet${number}.xml`)) number++;
      const part = `${folder}worksheets/sheet${number}.xml`;
      parts.put(part, text);
      declareType(parts, part, CONTENT.worksheet);
      const link = addRelation(parts, path, TYPE.worksheet, `/${part}`);
      const id = Math.max(0, ...[...xml().matchAll(/\bsheetId="(\d+)"/g)].map((match) => Number(match[1]))) + 1;
      const sheets = all();
      const index = after === undefined ? -1 : indexOf(after);
      const place = index < 0 ? sheets.length : index + 1;
      const element = `<${prefix}sheet xmlns:r="${RELATIONS}" name="${entities(name)}" sheetId="${id}" r:id="${link}"/>`;
      put(shiftedIndexes(insertSheet(xml(), prefix, place, element), prefix, place));
    },
    show(name) {
      const index = indexOf(name);
      if (index < 0) throw new HostError("no-such-sheet", `menampilkan lembar «${name}»`);
      const view = new RegExp(`<${prefix}workbookView\\b[^>]*?/?>`);
      if (view.test(xml())) put(xml().replace(view, (whole) => withAttribute(whole, "activeTab", String(index))));
      else put(xml().replace(new RegExp(`<${prefix}sheets\\b`), (whole) => `<${prefix}bookViews><${prefix}workbookView activeTab="${index}"/></${prefix}bookViews>${whole}`));
      // Two selected sheets would be a group: what one types goes into both.
      for (const sheet of worksheets()) {
        const text = parts.text(sheet.path);
        const selected = sheet.path === pathOf(name) ? withSelected(text) : text.replace(/(<(?:\w+:)?sheetView\b[^>]*?)\s+tabSelected="(?:1|true)"/, "$1");
        if (selected !== text) parts.put(sheet.path, selected);
      }
    },
    printName: (sheet, name) => {
      const formula = printNames(name, indexOf(sheet)).exec(xml())?.[1];
      return formula && textOf(formula);
    },
    definePrintName: (sheet, name, formula) => define(name, indexOf(sheet), formula),
    recalculateOnOpen() {
      // The list of calculated cells would be wrong now; Excel makes a new one.
      for (const { path: chain } of relations(parts, path).filter(({ type }) => type.endsWith("/calcChain"))) {
        parts.remove(chain);
        forgetType(parts, chain);
      }
      removeRelations(parts, path, "calcChain");
      const calculation = new RegExp(`<${prefix}calcPr\\b[^>]*?/?>`);
      if (calculation.test(xml())) put(xml().replace(calculation, (whole) => withAttribute(whole, "fullCalcOnLoad", "1")));
      else put(insertAfter(xml(), prefix, ["definedNames", "externalReferences", "functionGroups", "sheets"], `<${prefix}calcPr fullCalcOnLoad="1"/>`));
    },
    stylesPath: () => relations(parts, path).find(({ type, path: target }) => type.endsWith("/styles") && parts.has(target))?.path,
    addStyles(text) {
      parts.put(`${folder}styles.xml`, text);
      declareType(parts, `${folder}styles.xml`, CONTENT.styles);
      addRelation(parts, path, TYPE.styles, `/${folder}styles.xml`);
    },
  };
}

function insertSheet(xml: string, prefix: string, place: number, element: string): string {
  const sheets = [...xml.matchAll(new RegExp(`<${prefix}sheet\\b[^>]*?(?:/>|>\\s*</${prefix}sheet>)`, "g"))];
  const before = sheets[place - 1];
  if (!before) return xml.replace(new RegExp(`<${prefix}sheets\\b[^>]*>`), (whole) => whole + element);
  const at = before.index + before[0].length;
  return xml.slice(0, at) + element + xml.slice(at);
}

/** Names and views that point at sheets by position, after one was put in at `place`. */
function shiftedIndexes(xml: string, prefix: string, place: number): string {
  const moved = (index: string) => String(Number(index) + (Number(index) >= place ? 1 : 0));
  return xml
    .replace(new RegExp(`(<${prefix}definedName\\b[^>]*?\\blocalSheetId=")(\\d+)(")`, "g"), (_, head: string, index: string, tail: string) => head + moved(index) + tail)
    .replace(new RegExp(`<${prefix}workbookView\\b[^>]*?/?>`, "g"), (whole) => whole.replace(/\b(activeTab|firstSheet)="(\d+)"/g, (_, name: string, index: string) => `${name}="${moved(index)}"`));
}

function insertAfter(xml: string, prefix: string, elements: readonly string[], added: string): string {
  for (const name of elements) {
    const found = new RegExp(`<${prefix}${name}\\b[^>]*?/>|</${prefix}${name}>`).exec(xml);
    if (found) return xml.slice(0, found.index + found[0].length) + added + xml.slice(found.index + found[0].length);
  }
  return append(xml, "workbook", added);
}

function withAttribute(tag: string, name: string, value: string): string {
  const known = new RegExp(`(\\s${name}=")[^"]*"`);
  return known.test(tag) ? tag.replace(known, `$1${value}"`) : tag.replace(/\s*(\/?)>$/, ` ${name}="${value}"$1>`);
}

function withSelected(xml: string): string {
  return xml.replace(/<(?:\w+:)?sheetView\b[^>]*?\/?>/, (whole) => withAttribute(whole, "tabSelected", "1"));
}

/** Text as it stands in XML, without its entities. */
function textOf(xml: string): string {
  let text = "";
  const reader = xmlReader({ text: (piece) => void (text += piece) });
  reader.write(`<x>${xml}</x>`);
  reader.end();
  return text;
}
