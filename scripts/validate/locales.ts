import { at, walk, type Element } from "./xml";
import type { Report } from "./fault";

/** Every text a person reads is there in each of the locales; the namespace of functions is there in one only. */
export function checkLocales(root: Element, locales: readonly string[], report: Report): void {
  const standard = at(root, "DefaultLocale")[0]?.text;
  const namespaces = new Set([...walk(root)].filter(({ element }) => element.name === "ov:Namespace").map(({ element }) => element.attributes.get("resid")));
  const resources = at(root, "ov:VersionOverrides", "ov:Resources");
  const strings = resources.flatMap((each) => [...at(each, "bt:ShortStrings", "bt:String"), ...at(each, "bt:LongStrings", "bt:String")]);

  for (const element of [...at(root, "DisplayName"), ...at(root, "Description"), ...strings]) {
    const id = element.attributes.get("id");
    const label = id ? `The string "${id}"` : `<${element.name}>`;
    const given = element.children.map((child) => child.attributes.get("Locale") ?? "");
    if (id && namespaces.has(id)) {
      // A workbook is opened in many languages, and a formula keeps the namespace in which it was typed.
      if (given.length) report("namespace", element, `${label} is the namespace of custom functions and may not change with the language.`);
      continue;
    }
    for (const locale of locales) {
      if (!given.includes(locale)) report("locale", element, `${label} has no override for ${locale}.`);
    }
    for (const child of element.children) {
      const locale = child.attributes.get("Locale") ?? "";
      if (locale === standard) report("locale", child, `${label} overrides ${locale}, which is the default locale.`);
      else if (locale && !locales.includes(locale)) report("locale", child, `${label} has an override for ${locale}, which the other texts lack.`);
      else if (given.indexOf(locale) !== element.children.indexOf(child)) report("repeated", child, `${label} has two overrides for ${locale}.`);
    }
  }
}
