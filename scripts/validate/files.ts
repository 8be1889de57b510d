import { at, walk, type Element } from "./xml";
import { resourcesOf } from "./resources";
import type { Project } from "./project";
import type { Report } from "./fault";

/** Sizes that every icon of the ribbon must have, and those that it may have besides, [MS-OWEMXML] 5.1 ImageResourceReference. */
const required = [16, 32, 80];
const allowed = [16, 20, 24, 32, 40, 48, 64, 80];
/** [MS-OWEMXML] 5.1 ImageResources: an image should not exceed 100 KB. */
const largest = 100 * 1024;

/** Width and height of a PNG, from its header (PNG specification, 11.2.2 IHDR); undefined when it is none. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The path of an address below the folder of the task pane's page; undefined for addresses elsewhere. */
function pathOf(address: string, root: Element): string | undefined {
  const page = at(root, "DefaultSettings", "SourceLocation")[0]?.attributes.get("DefaultValue");
  if (!page || !URL.canParse(page) || !URL.canParse(address)) return undefined;
  const folder = new URL(".", page).href;
  const { origin, pathname } = new URL(address);
  const whole = `${origin}${pathname}`;
  return whole.startsWith(folder) ? decodeURIComponent(whole.slice(folder.length)) : undefined;
}

function checkPng(name: string, bytes: Uint8Array, size: number, where: { readonly line: number }, report: Report): void {
  const actual = pngSize(bytes);
  if (!actual) report("icon-size", where, `${name} is not a PNG.`);
  else if (actual.width !== size || actual.height !== size) report("icon-size", where, `${name} has ${actual.width} × ${actual.height} pixels, not ${size} × ${size}.`);
  else if (bytes.length > largest) report("icon-size", where, `${name} has ${bytes.length} bytes; at most ${largest} are allowed.`);
}

/** Icons of the ribbon and of the add-in: sizes listed, files there, and as large in pixels as they are said to be. */
export function checkIcons(root: Element, project: Project, report: Report): void {
  const resources = resourcesOf(root);
  const wanted = new Map<string, { readonly size: number; readonly where: Element }>();
  for (const { element } of walk(root)) {
    if (element.name !== "ov:Icon") continue;
    const sizes = at(element, "bt:Image").map((image) => Number(image.attributes.get("size")));
    for (const size of required) if (!sizes.includes(size)) report("icon-size", element, `The icon lacks the size ${size}; ${required.join(", ")} are required.`);
    for (const image of at(element, "bt:Image")) {
      const size = Number(image.attributes.get("size"));
      if (!allowed.includes(size)) report("icon-size", image, `The size ${image.attributes.get("size")} is none of ${allowed.join(", ")}.`);
      const address = resources.get(image.attributes.get("resid") ?? "")?.value;
      if (address && allowed.includes(size)) wanted.set(`${address} ${size}`, { size, where: image });
    }
  }
  // Task pane add-ins: https://learn.microsoft.com/javascript/api/manifest/iconurl and …/highresolutioniconurl.
  for (const [name, size] of [["IconUrl", 32], ["HighResolutionIconUrl", 64]] as const) {
    for (const where of at(root, name)) wanted.set(`${where.attributes.get("DefaultValue")} ${size}`, { size, where });
  }
  for (const [key, { size, where }] of wanted) {
    const path = pathOf(key.slice(0, key.lastIndexOf(" ")), root);
    const bytes = path === undefined ? undefined : project.file(path);
    if (path !== undefined && bytes) checkPng(path, bytes, size, where, report);
  }
  for (const name of project.assets) {
    const size = Number(/-(\d+)\.png$/.exec(name)?.[1]);
    const bytes = project.file(`assets/${name}`);
    // Those that the manifest names were looked at above.
    const seen = [...wanted.keys()].some((key) => pathOf(key.slice(0, key.lastIndexOf(" ")), root) === `assets/${name}`);
    if (size && bytes && !seen) checkPng(`assets/${name}`, bytes, size, { line: 0 }, report);
  }
}

/** Every file of our own that an address names is there; those that a build makes only once there is a build. */
export function checkFiles(root: Element, project: Project, report: Report): void {
  const missing = new Set<string>();
  for (const { element } of walk(root)) {
    for (const value of [element.attributes.get("DefaultValue"), element.attributes.get("Value")]) {
      const path = value?.startsWith("https:") ? pathOf(value, root) : undefined;
      if (path === undefined || missing.has(path) || !(path.startsWith("assets/") || project.built) || project.file(path)) continue;
      missing.add(path);
      report("file", element, `The file ${path} does not exist.`);
    }
  }
}
