import { attributes, contents, types } from "./schema";
import type { Report } from "./fault";
import type { Element } from "./xml";

interface Place {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

const tag = (name: string): string => `<${name.replace(/^ov:/, "")}>`;

function placesOf(element: Element, parent: Element | undefined): readonly Place[] {
  const content = contents[`${parent?.name}/${element.name}`] ?? contents[`${element.name}#${element.type}`] ?? contents[element.name] ?? "";
  return content
    .split(" ")
    .filter(Boolean)
    .map((word) => {
      const mark = word.at(-1) ?? "";
      return { name: word.replace(/[?*+]$/, ""), least: "?*".includes(mark) ? 0 : 1, most: "*+".includes(mark) ? Infinity : 1 };
    });
}

/** Children against the content of their parent: unknown, out of order, repeated, missing. */
function checkChildren(element: Element, places: readonly Place[], report: Report): void {
  let reached = 0;
  let ordered = true;
  for (const child of element.children) {
    const index = places.findIndex((place) => place.name === child.name);
    if (index < 0) report("element", child, `${tag(child.name)} is not allowed in ${tag(element.name)}${places.length ? `, which holds: ${places.map((place) => tag(place.name)).join(" ")}` : ", which holds no elements"}.`);
    else if (index >= reached) reached = index;
    else if (ordered) {
      // The first is enough: one element in the wrong place may put all that follow out of order.
      ordered = false;
      report("order", child, `${tag(child.name)} must come before ${tag(places[reached]?.name ?? "")} in ${tag(element.name)}.`);
    }
  }
  for (const { name, least, most } of places) {
    const found = element.children.filter((child) => child.name === name);
    if (found.length < least) report("missing", element, `${tag(element.name)} needs ${tag(name)}.`);
    else if (found.length > most) report("repeated", found[1] ?? element, `${tag(name)} may stand only once in ${tag(element.name)}.`);
  }
}

/** The shape of the document: elements, their order, their types and attributes. False when the root is something else altogether. */
export function checkStructure(root: Element, report: Report): boolean {
  if (root.name !== "OfficeApp") {
    report("element", root, `The root is ${tag(root.name)}; a manifest begins with <OfficeApp> in the namespace appforoffice/1.1.`);
    return false;
  }
  const visit = (element: Element, parent: Element | undefined): void => {
    const allowed = types[element.name];
    const known = !allowed || allowed.includes(element.type ?? "");
    if (!known) report("attribute", element, `${tag(element.name)} needs an xsi:type of ${allowed.join(" or ")}${element.type ? `, not ${element.type}` : ""}.`);
    for (const name of attributes[`${parent?.name}/${element.name}`] ?? attributes[element.name] ?? []) {
      if (!element.attributes.get(name)) report("attribute", element, `${tag(element.name)} needs the attribute ${name}, and not an empty one.`);
    }
    // Without a known type there is no telling what belongs inside.
    if (!known) return;
    const places = placesOf(element, parent);
    checkChildren(element, places, report);
    for (const child of element.children) if (places.some((place) => place.name === child.name)) visit(child, element);
  };
  visit(root, undefined);
  return true;
}
