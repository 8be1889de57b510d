import { SaxesParser } from "saxes";

/** An element with its place in the text. `name` carries the prefix of the table in `prefixes`, whatever the document wrote. */
export interface Element {
  readonly name: string;
  /** `xsi:type` without its prefix; it selects what the element may contain. */
  readonly type: string | undefined;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
  readonly line: number;
}

export class NotWellFormed extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

const xsi = "http://www.w3.org/2001/XMLSchema-instance";

/** Namespaces of a task pane manifest, [MS-OWEMXML] 2.1, and the prefix by which this validator names their elements. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ["http://schemas.microsoft.com/office/appforoffice/1.1", ""],
  ["http://schemas.microsoft.com/office/taskpaneappversionoverrides", "ov:"],
  ["http://schemas.microsoft.com/office/officeappbasictypes/1.0", "bt:"],
]);

interface Open {
  readonly name: string;
  readonly type: string | undefined;
  readonly attributes: Map<string, string>;
  readonly children: Element[];
  readonly line: number;
  text: string;
}

/** Parses a document into elements; attributes lose their prefix, since none here share a local name. */
export function parseXml(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Open[] = [];
  let root: Element | undefined;
  parser.on("error", (error) => {
    // saxes puts "line:column: " before its message; the line is given apart.
    throw new NotWellFormed(error.message.replace(/^(\d+:\d+: )+/, ""), parser.line);
  });
  parser.on("opentag", (tag) => {
    const attributes = new Map<string, string>();
    let type: string | undefined;
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.prefix === "xmlns" || attribute.name === "xmlns") continue;
      if (attribute.uri === xsi && attribute.local === "type") type = attribute.value.replace(/^.*:/, "");
      else attributes.set(attribute.local, attribute.value);
    }
    open.push({ name: `${prefixes.get(tag.uri) ?? `{${tag.uri}}`}${tag.local}`, type, attributes, children: [], line: parser.line, text: "" });
  });
  parser.on("text", (text) => {
    const current = open.at(-1);
    if (current) current.text += text;
  });
  parser.on("closetag", () => {
    const closed = open.pop();
    if (!closed) return;
    const element: Element = { ...closed, text: closed.text.trim() };
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
  });
  parser.write(xml).close();
  if (!root) throw new NotWellFormed("The document has no element.", 1);
  return root;
}

/** All elements below one, itself first, with the name of each one's parent. */
export function* walk(element: Element, parent?: Element): Generator<{ readonly element: Element; readonly parent: Element | undefined }> {
  yield { element, parent };
  for (const child of element.children) yield* walk(child, element);
}

/** The elements at a path of names below one: `at(root, "Hosts", "Host")`. */
export function at(element: Element, ...path: readonly string[]): readonly Element[] {
  return path.reduce<readonly Element[]>((found, name) => found.flatMap((each) => each.children.filter((child) => child.name === name)), [element]);
}
