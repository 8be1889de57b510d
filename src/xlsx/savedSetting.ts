import { customPropertiesIn, readSettingFrom } from "./customProperties";
import { attribute, xmlReader } from "./xml";
import type { Zip } from "./zip";

/** Excel keeps the settings of an add-in with its web extension; a workbook has few of them. */
const EXTENSIONS = 9;
const extension = (number: number) => `xl/webextensions/webextension${number}.xml`;

/** A setting that is kept with a file: by us, or by Excel for the add-in. Undefined when there is none. */
export function settingIn(zip: Pick<Zip, "has" | "text">, key: string): unknown {
  const ours = readSettingFrom(customPropertiesIn(zip.has, zip.text), key);
  if (ours !== undefined) return ours;
  for (let number = 1; number <= EXTENSIONS; number++) {
    const text = zip.has(extension(number)) ? extensionProperty(zip.text(extension(number)) ?? "", key) : undefined;
    if (text !== undefined) return twiceParsed(text);
  }
  return undefined;
}

/** The value of `<we:property name="…" value="…"/>`. */
function extensionProperty(xml: string, key: string): string | undefined {
  let found: string | undefined;
  const reader = xmlReader({
    open: (name, attributes) => {
      if (name === "property" && attribute(attributes, "name") === key) found = attribute(attributes, "value");
    },
  });
  reader.write(xml);
  reader.end();
  return found;
}

/** The adapter to Excel stores JSON as text, which Excel itself writes down as JSON. */
function twiceParsed(text: string): unknown {
  try {
    const once: unknown = JSON.parse(text);
    return typeof once === "string" ? (JSON.parse(once) as unknown) : once;
  } catch {
    // Not written by us in this form: as good as none.
    return undefined;
  }
}
