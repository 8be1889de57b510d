import { prefixOf } from "./xml";

export interface Grafted {
  readonly xml: string;
  readonly styleOf: (number: number) => number;
  /** Looks of conditional formats. */
  readonly lookOf: (number: number) => number;
}

/**
 * Adds the styles of one workbook to those of another. Returns the styles and the new number of each cell style: fonts,
 * fills, borders and cell formats go to the end of their lists, so the numbers already in use stay right.
 * @param ours as ExcelJS writes it: no prefixes
 */
export function graftStyles(theirs: string, ours: string): Grafted {
  const prefix = prefixOf(theirs, "styleSheet");
  let xml = theirs;
  const shift = { font: 0, fill: 0, border: 0 };
  for (const one of ["font", "fill", "border"] as const) {
    shift[one] = countIn(xml, `${one}s`, one);
    xml = extended(xml, prefix, `${one}s`, elements(section(ours, `${one}s`), one), shift[one]);
  }
  const formats = new Map<number, number>();
  const codes = new Set([...xml.matchAll(/numFmtId="(\d+)"/g)].map((match) => Number(match[1])));
  let next = Math.max(163, ...codes);
  const added = elements(section(ours, "numFmts"), "numFmt").map((element) =>
    element.replace(/numFmtId="(\d+)"/, (_, id: string) => {
      formats.set(Number(id), ++next);
      return `numFmtId="${next}"`;
    }),
  );
  if (added.length > 0) xml = extended(withNumberFormats(xml, prefix), prefix, "numFmts", added, countIn(xml, "numFmts", "numFmt"));
  const first = countIn(xml, "cellXfs", "xf");
  const cells = elements(section(ours, "cellXfs"), "xf").map((element) =>
    element
      .replace(/numFmtId="(\d+)"/, (_, id: string) => `numFmtId="${formats.get(Number(id)) ?? id}"`)
      .replace(/(font|fill|border)Id="(\d+)"/g, (_, name: "font" | "fill" | "border", id: string) => `${name}Id="${Number(id) + shift[name]}"`)
      .replace(/ xfId="\d+"/, ' xfId="0"'),
  );
  xml = extended(xml, prefix, "cellXfs", cells, first);
  const looks = elements(section(ours, "dxfs"), "dxf");
  const before = countIn(xml, "dxfs", "dxf");
  if (looks.length > 0) xml = extended(withLooks(xml, prefix), prefix, "dxfs", looks, before);
  return { xml, styleOf: (number) => first + number, lookOf: (number) => before + number };
}

function section(xml: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}\\b[^>]*?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`).exec(xml)?.[1] ?? "";
}

function elements(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?/>|<${name}(?:\\s[^>]*)?>[\\s\\S]*?</${name}>`, "g"))].map(([element]) => element);
}

function countIn(xml: string, list: string, one: string): number {
  return [...section(xml, list).matchAll(new RegExp(`<(?:\\w+:)?${one}(?=[\\s/>])`, "g"))].length;
}

function extended(xml: string, prefix: string, list: string, added: readonly string[], before: number): string {
  const total = before + added.length;
  const inside = added.map((element) => (prefix === "" ? element : element.replace(/<(\/?)(\w)/g, `<$1${prefix}$2`))).join("");
  const open = new RegExp(`<${prefix}${list}\\b([^>]*?)(/?)>`);
  return xml.replace(open, (_, attributes: string, empty: string) => {
    const counted = / count="\d+"/.test(attributes) ? attributes.replace(/ count="\d+"/, ` count="${total}"`) : `${attributes} count="${total}"`;
    return empty ? `<${prefix}${list}${counted.trimEnd()}>${inside}</${prefix}${list}>` : `<${prefix}${list}${counted}>`;
  }).replace(new RegExp(`</${prefix}${list}>`), (close) => (open.exec(xml)?.[2] === "/" ? close : inside + close));
}

/** The list of number formats is the first of all, and may be missing. */
function withNumberFormats(xml: string, prefix: string): string {
  if (new RegExp(`<${prefix}numFmts\\b`).test(xml)) return xml;
  return xml.replace(new RegExp(`(<${prefix}styleSheet\\b[^>]*>)`), `$1<${prefix}numFmts count="0"></${prefix}numFmts>`);
}

/** The list of looks comes behind the cell styles, and may be missing. */
function withLooks(xml: string, prefix: string): string {
  if (new RegExp(`<${prefix}dxfs\\b`).test(xml)) return xml;
  return xml.replace(new RegExp(`<${prefix}(?:tableStyles|colors|extLst)\\b|</${prefix}styleSheet>`), (next) => `<${prefix}dxfs count="0"></${prefix}dxfs>${next}`);
}

/** The first font, which cells without a style have; Excel's own where the workbook names none. */
export function firstFont(styles: string): { readonly name: string; readonly size: number } {
  const font = elements(section(styles, "fonts").replace(/<(\/?)\w+:/g, "<$1"), "font")[0] ?? "";
  const size = Number(/<sz\b[^>]*\bval="([^"]*)"/.exec(font)?.[1]);
  return { name: /<name\b[^>]*\bval="([^"]*)"/.exec(font)?.[1] ?? "Calibri", size: size > 0 ? size : 11 };
}
