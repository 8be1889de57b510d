import { at, walk, type Element } from "./xml";
import type { Report } from "./fault";

/** Longest strings and ids, [MS-OWEMXML] 5.1: ShortString, LongString, ReferenceId. */
const shortest = 125;
const longest = 250;
const resourceId = 32;

type Kind = "Images" | "Urls" | "ShortStrings" | "LongStrings";

const itemOf: Readonly<Record<Kind, string>> = { Images: "bt:Image", Urls: "bt:Url", ShortStrings: "bt:String", LongStrings: "bt:String" };

/** Which list of resources a `resid` of an element points into. */
const listOf: Readonly<Record<string, Kind>> = {
  "bt:Image": "Images",
  "ov:SourceLocation": "Urls",
  "ov:FunctionFile": "Urls",
  "ov:LearnMoreUrl": "Urls",
  "ov:Runtime": "Urls",
  "ov:Label": "ShortStrings",
  "ov:Title": "ShortStrings",
  "ov:Namespace": "ShortStrings",
  "ov:Description": "LongStrings",
};

export interface Resource {
  readonly kind: Kind;
  readonly element: Element;
  /** The value of the default locale. */
  readonly value: string;
}

/** Resources by id; of two with one id, the first. */
export function resourcesOf(root: Element): ReadonlyMap<string, Resource> {
  const found = new Map<string, Resource>();
  for (const kind of Object.keys(itemOf) as Kind[]) {
    for (const element of at(root, "ov:VersionOverrides", "ov:Resources", `bt:${kind}`, itemOf[kind])) {
      const id = element.attributes.get("id");
      if (id && !found.has(id)) found.set(id, { kind, element, value: element.attributes.get("DefaultValue") ?? "" });
    }
  }
  return found;
}

function checkLength(element: Element, limit: number, report: Report): void {
  const values = [[element, element.attributes.get("DefaultValue")] as const, ...element.children.map((child) => [child, child.attributes.get("Value")] as const)];
  for (const [where, value] of values) {
    if (value && value.length > limit) report("length", where, `The text "${value.slice(0, 40)}…" has ${value.length} characters; at most ${limit} are allowed.`);
  }
}

/** Resources and what refers to them: unique ids, lengths, no reference into nothing, nothing left over. */
export function checkResources(root: Element, report: Report): void {
  const resources = resourcesOf(root);
  for (const list of at(root, "ov:VersionOverrides", "ov:Resources").flatMap((each) => each.children)) {
    for (const item of list.children) {
      const id = item.attributes.get("id") ?? "";
      if (id.length > resourceId) report("id-length", item, `The id "${id}" has ${id.length} characters; resources may have at most ${resourceId}.`);
      if (id && resources.get(id)?.element !== item) report("id-repeated", item, `The id "${id}" is used by two resources.`);
    }
  }

  const used = new Set<string>();
  for (const { element } of walk(root)) {
    const id = element.attributes.get("resid");
    const kind = listOf[element.name];
    if (!id || !kind) continue;
    used.add(id);
    const resource = resources.get(id);
    if (!resource) report("resid", element, `No resource has the id "${id}".`);
    else if (resource.kind !== kind) report("resid-kind", element, `"${id}" stands in <${resource.kind}>; <${element.name.replace(/^\w+:/, "")}> needs one of <${kind}>.`);
  }
  for (const [id, { element, kind }] of resources) {
    if (!used.has(id)) report("unused", element, `Nothing refers to the resource "${id}".`);
    if (kind === "ShortStrings") checkLength(element, shortest, report);
    if (kind === "LongStrings") checkLength(element, longest, report);
  }
  for (const element of at(root, "DisplayName")) checkLength(element, shortest, report);
  for (const element of at(root, "Description")) checkLength(element, longest, report);
}

/** Ids of tab, groups and buttons: unique, and of characters that are safe in every host. */
export function checkControlIds(root: Element, report: Report): void {
  const seen = new Set<string>();
  for (const { element } of walk(root)) {
    if (!["ov:CustomTab", "ov:Group", "ov:Control"].includes(element.name)) continue;
    const id = element.attributes.get("id");
    if (!id) continue;
    if (id.length > shortest) report("id-length", element, `The id "${id.slice(0, 40)}…" has ${id.length} characters; at most ${shortest} are allowed.`);
    if (!/^[A-Za-z][\w.-]*$/.test(id)) report("value", element, `The id "${id}" may have letters, digits, dots, hyphens and underscores only.`);
    if (seen.has(id)) report("id-repeated", element, `The id "${id}" is used by two parts of the ribbon.`);
    seen.add(id);
  }
}
