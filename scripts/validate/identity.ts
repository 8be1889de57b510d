import { at, walk, type Element } from "./xml";
import type { Report } from "./fault";

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const permissions = ["Restricted", "ReadDocument", "ReadAllDocument", "WriteDocument", "ReadWriteDocument"];
const culture = /^[a-zA-Z]{2,3}-[a-zA-Z]{2,4}$/;

function checkSets(sets: readonly Element[], report: Report): void {
  for (const set of sets) {
    const version = set.attributes.get("MinVersion");
    if (version !== undefined && !/^\d{1,5}\.\d{1,5}$/.test(version)) report("requirements", set, `MinVersion "${version}" of ${set.attributes.get("Name")} is not of the form 1.4.`);
  }
}

/** What the add-in says of itself: id, version, locale, host, permissions, requirement sets. */
export function checkIdentity(root: Element, report: Report): void {
  const first = (...path: readonly string[]): Element | undefined => at(root, ...path)[0];

  const id = first("Id");
  if (id && !guid.test(id.text)) report("guid", id, `The Id "${id.text}" is not a GUID.`);

  const version = first("Version");
  if (version && !/^\d{1,5}(\.\d{1,5}){3}$/.test(version.text)) report("version", version, `The Version "${version.text}" is not four numbers, such as 1.0.0.0.`);
  // AppSource refuses versions below 1.0.
  else if (version?.text.startsWith("0.")) report("version", version, `The Version "${version.text}" is below 1.0.0.0.`);

  const locale = first("DefaultLocale");
  if (locale && !culture.test(locale.text)) report("value", locale, `The DefaultLocale "${locale.text}" is not a language with a region, such as id-ID.`);

  const permission = first("Permissions");
  if (permission && !permissions.includes(permission.text)) report("value", permission, `Permissions "${permission.text}" is none of ${permissions.join(", ")}.`);

  const provider = first("ProviderName");
  if (provider && (provider.text.length === 0 || provider.text.length > 125)) report("length", provider, "ProviderName must have 1 to 125 characters.");

  const hosts = at(root, "Hosts", "Host");
  for (const host of hosts) {
    if (host.attributes.get("Name") !== "Workbook") report("value", host, `The Host "${host.attributes.get("Name")}" is not Workbook; this add-in is for Excel.`);
  }

  const base = at(root, "Requirements", "Sets", "Set");
  const inner = at(root, "ov:VersionOverrides", "ov:Requirements", "bt:Sets", "bt:Set");
  checkSets([...base, ...inner], report);
  const sets = new Set(base.map((set) => `${set.attributes.get("Name")} ${set.attributes.get("MinVersion")}`));
  for (const set of inner) {
    const name = `${set.attributes.get("Name")} ${set.attributes.get("MinVersion")}`;
    // https://learn.microsoft.com/javascript/api/manifest/requirements: no effect unless it asks for more than the base manifest.
    if (sets.has(name)) report("requirements", set, `${name} is required by the base manifest already, so it has no effect in VersionOverrides.`);
  }
}

/** Every address is https, and well formed. */
export function checkAddresses(root: Element, report: Report): void {
  const holders = new Set(["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Url", "bt:Image"]);
  for (const { element, parent } of walk(root)) {
    const values = holders.has(element.name) ? [element.attributes.get("DefaultValue")] : [];
    if (parent && holders.has(parent.name)) values.push(element.attributes.get("Value"));
    if (element.name === "AppDomain") values.push(element.text);
    for (const value of values) {
      if (!value) continue;
      const secure = URL.canParse(value) && new URL(value).protocol === "https:";
      if (!secure) report("https", element, `The address "${value}" must be a whole one that begins with https://.`);
      else if (value.length > 2048) report("length", element, "An address may have at most 2048 characters.");
    }
  }
}
