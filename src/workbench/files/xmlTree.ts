import { attribute, xmlReader, type Attributes } from "../../xlsx/xml";

/** An element with its children, names without prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Element[];
  readonly text: string;
}

/** A small part as a tree; sheets are too large for that. */
export function xmlTree(xml: string): Element {
  interface Open {
    name: string;
    attributes: Attributes;
    children: Open[];
    text: string;
  }
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const path = [root];
  const reader = xmlReader({
    open(name, attributes) {
      const made: Open = { name, attributes: { ...attributes }, children: [], text: "" };
      path[path.length - 1]?.children.push(made);
      path.push(made);
    },
    text(text) {
      const open = path[path.length - 1];
      if (open) open.text += text;
    },
    close: () => void path.pop(),
  });
  reader.write(xml);
  reader.end();
  return root.children[0] ?? root;
}

/** The first element down a path of names, each anywhere below the one before. */
export function find(from: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((element, name) => element && all(element, name)[0], from);
}

/** All elements of a name, at any depth, in their order. */
export function all(from: Element, name: string): readonly Element[] {
  return from.children.flatMap((child) => (child.name === name ? [child, ...all(child, name)] : all(child, name)));
}

/** The child of a name. */
export function child(from: Element | undefined, name: string): Element | undefined {
  return from?.children.find((each) => each.name === name);
}

export function value(element: Element | undefined, name = "val"): string | undefined {
  return element && attribute(element.attributes, name);
}

/** All text below an element. */
export function textOf(element: Element): string {
  return element.text.trim() + element.children.map(textOf).join("");
}
