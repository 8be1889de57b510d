import { a1 } from "../core/sheet/a1";
import type { Rect } from "../core/sheet/grid";
import { freeTableName } from "../core/sheet/tableName";
import { addRelation, declareType, forgetType, RELATIONS, removeRelations } from "./packaging";
import type { Parts } from "./parts";
import { relations, relationsPath, relativePath } from "./relations";
import { insertBehindCells } from "./sheetOrder";
import { entities, escaped } from "./xml";

/** What hangs on a sheet in parts of its own. */
export type Hung =
  | { readonly kind: "table"; readonly name: string; readonly rect: Rect; readonly head: readonly string[] }
  /** A table as a file had it. */
  | { readonly kind: "tablePart"; readonly xml: string }
  | { readonly kind: "chart"; readonly name: string; readonly alt: string; readonly at: Rect; readonly xml: string }
  /** Base64 of a PNG or JPEG. */
  | { readonly kind: "image"; readonly name: string; readonly alt: string; readonly at: Rect; readonly image: string };

type Of<K extends Hung["kind"]> = Extract<Hung, { readonly kind: K }>;

const OFFICE = "application/vnd.openxmlformats-officedocument";
const TYPES = { drawing: `${OFFICE}.drawing+xml`, chart: `${OFFICE}.drawingml.chart+xml`, table: `${OFFICE}.spreadsheetml.table+xml` } as const;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Tables, charts and pictures as parts of the sheet at `path`, whose text comes back with the references to them. */
export function attach(parts: Parts, path: string, xml: string, hung: readonly Hung[]): string {
  const anchors: string[] = [];
  const tables: string[] = [];
  const [drawing, relation] = hung.some(({ kind }) => kind === "chart" || kind === "image") ? newDrawing(parts, path) : ["", ""];
  for (const each of hung) {
    const number = anchors.length + 2;
    if (each.kind === "table") tables.push(addPart(parts, path, "table", "xl/tables/table#.xml", tableXml(parts, each), TYPES.table));
    else if (each.kind === "tablePart") tables.push(addPart(parts, path, "table", "xl/tables/table#.xml", each.xml, TYPES.table));
    else if (each.kind === "chart") anchors.push(anchor(each.at, chartFrame(number, each, addPart(parts, drawing, "chart", "xl/charts/chart#.xml", each.xml, TYPES.chart))));
    else anchors.push(anchor(each.at, picture(number, each, addImage(parts, drawing, each.image))));
  }
  if (drawing !== "") parts.put(drawing, `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${RELATIONS}">${anchors.join("")}</xdr:wsDr>`);
  const drawn = drawing === "" ? xml : insertBehindCells(xml, "drawing", `<drawing xmlns:r="${RELATIONS}" r:id="${relation}"/>`);
  if (tables.length === 0) return drawn;
  return insertBehindCells(drawn, "tableParts", `<tableParts count="${tables.length}">${tables.map((id) => `<tablePart xmlns:r="${RELATIONS}" r:id="${id}"/>`).join("")}</tableParts>`);
}

function newDrawing(parts: Parts, path: string): readonly [path: string, relation: string] {
  const drawing = freePath(parts, "xl/drawings/drawing#.xml");
  parts.put(drawing, "");
  declareType(parts, drawing, TYPES.drawing);
  return [drawing, addRelation(parts, path, `${RELATIONS}/drawing`, relativePath(path, drawing))];
}

/** Adds a part under the first free number and returns its relation's id. */
function addPart(parts: Parts, owner: string, type: string, pattern: string, content: string | Uint8Array, contentType: string): string {
  const path = freePath(parts, pattern);
  parts.put(path, content);
  declareType(parts, path, contentType);
  return addRelation(parts, owner, `${RELATIONS}/${type}`, relativePath(owner, path));
}

function freePath(parts: Parts, pattern: string): string {
  for (let number = 1; ; number++) {
    const path = pattern.replace("#", String(number));
    if (!parts.has(path)) return path;
  }
}

function anchor({ top, left, bottom, right }: Rect, inside: string): string {
  const corner = (name: string, row: number, column: number) => `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return `<xdr:twoCellAnchor>${corner("from", top, left)}${corner("to", bottom + 1, right + 1)}${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
}

const about = (number: number, name: string, alt: string) => `<xdr:cNvPr id="${number}" name="${entities(name)}" descr="${entities(alt)}"/>`;

function chartFrame(number: number, { name, alt }: Of<"chart">, relation: string): string {
  return `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${about(number, name, alt)}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
}

function picture(number: number, { name, alt }: Of<"image">, relation: string): string {
  return `<xdr:pic><xdr:nvPicPr>${about(number, name, alt)}<xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`;
}

function addImage(parts: Parts, drawing: string, base64: string): string {
  // The first bytes of every JPEG.
  const type = base64.startsWith("/9j/") ? "jpeg" : "png";
  return addPart(parts, drawing, "image", `xl/media/image#.${type}`, Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)), `image/${type}`);
}

function tableXml(parts: Parts, { rect, name, head }: Of<"table">): string {
  const known = parts.paths().filter((each) => /\/tables\/[^/]+\.xml$/i.test(`/${each}`)).map((each) => parts.text(each));
  const ids = known.map((xml) => Number(/<(?:\w+:)?table\b[^>]*?\sid="(\d+)"/.exec(xml)?.[1] ?? 0));
  const free = freeTableName(name, takenNames(parts, known));
  const columns = head.map((word, index) => `<tableColumn id="${index + 1}" name="${escaped(word).replaceAll("\n", "_x000a_")}"/>`);
  return (
    `${HEAD}<table xmlns="${MAIN}" id="${Math.max(0, ...ids) + 1}" name="${entities(free)}" displayName="${entities(free)}" ref="${a1(rect)}" totalsRowShown="0">` +
    `<autoFilter ref="${a1(rect)}"/><tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
  );
}

/** Names of tables, and names that the workbook defines. */
function takenNames(parts: Parts, tables: readonly string[]): readonly string[] {
  const book = parts.paths().find((each) => /(^|\/)workbook\.xml$/i.test(each));
  const defined = book ? [...parts.text(book).matchAll(/<(?:\w+:)?definedName\b[^>]*?\sname="([^"]*)"/g)].map(([, name = ""]) => name) : [];
  return [...defined, ...tables.flatMap((xml) => /<(?:\w+:)?table\b[^>]*?\sdisplayName="([^"]*)"/.exec(xml)?.[1] ?? [])];
}

/** Tables and drawings of a sheet taken off, for a reader that does not know them all. */
export function takeOff(parts: Parts, path: string): void {
  for (const { path: target, type } of relations(parts, path).filter((link) => /\/(?:table|drawing)$/.test(link.type))) {
    removeRelations(parts, path, type.slice(type.lastIndexOf("/") + 1));
    if (!parts.has(target)) continue;
    detach(parts, target);
    parts.remove(target);
    forgetType(parts, target);
  }
  parts.put(path, parts.text(path).replace(/<(?:\w+:)?drawing\b[^>]*\/>|<(?:\w+:)?tableParts\b[\s\S]*?<\/(?:\w+:)?tableParts>|<(?:\w+:)?tableParts\b[^>]*\/>/g, ""));
}

/** Takes away what hung on a sheet that is written anew: its tables, drawings with their charts, notes and printer settings. */
export function detach(parts: Parts, path: string): void {
  const links = relations(parts, path);
  if (parts.has(relationsPath(path))) parts.remove(relationsPath(path));
  for (const { path: target, type } of links) {
    // Pictures may be shown elsewhere too, the data of a pivot table belongs to the workbook, and links lead out of the file.
    if (!parts.has(target) || type.endsWith("/hyperlink") || isUsed(parts, target)) continue;
    detach(parts, target);
    parts.remove(target);
    forgetType(parts, target);
  }
}

function isUsed(parts: Parts, path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  return parts.paths().some((each) => each.toLowerCase().endsWith(".rels") && [`/${name}"`, `"${name}"`].some((end) => parts.text(each).toLowerCase().includes(end)));
}
