/** A button of the add-in's tab as the manifest declares it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The function that it runs; undefined: it shows the pane. */
  readonly functionName: string | undefined;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Ribbon {
  readonly tab: string;
  readonly addin: string;
  readonly pane: string;
  readonly namespace: string;
  readonly sets: Readonly<Record<string, string>>;
  readonly groups: readonly RibbonGroup[];
}

/** Reads what the workbench needs from the manifest, in a locale. */
export function readManifest(xml: string, locale: string): Ribbon {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const all = (name: string, within: Document | Element = document) => [...within.getElementsByTagNameNS("*", name)];
  const local = (element: Element | undefined) => {
    const override = element && all("Override", element).find((each) => each.getAttribute("Locale") === locale);
    return override?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? "";
  };
  const resources = new Map(all("Resources").flatMap((resource) => ["Image", "Url", "String"].flatMap((name) => all(name, resource))).map((element) => [element.getAttribute("id") ?? "", element] as const));
  const resource = (element: Element | undefined) => local(resources.get(element?.getAttribute("resid") ?? ""));
  const child = (element: Element, name: string) => [...element.children].find((each) => each.localName === name);
  const path = (address: string) => new URL(address).pathname;
  const [tab] = all("CustomTab");
  if (!tab) throw new Error("manifest.xml has no CustomTab");
  const groups = all("Group", tab).map((group): RibbonGroup => ({
    id: group.getAttribute("id") ?? "",
    label: resource(child(group, "Label")),
    buttons: all("Control", group).map((control): RibbonButton => {
      const supertip = child(control, "Supertip");
      const icon = all("Image", control).find((image) => image.getAttribute("size") === "32");
      return {
        id: control.getAttribute("id") ?? "",
        label: resource(child(control, "Label")),
        tip: resource(supertip && child(supertip, "Description")),
        icon: path(resource(icon)),
        functionName: all("FunctionName", control)[0]?.textContent?.trim(),
      };
    }),
  }));
  const [namespace] = all("Namespace");
  const [source] = all("SourceLocation").filter((element) => element.hasAttribute("DefaultValue"));
  return {
    tab: resource(child(tab, "Label")),
    addin: local(all("DisplayName")[0]),
    pane: path(local(source)),
    namespace: resource(namespace),
    sets: Object.fromEntries(all("Set").map((set) => [set.getAttribute("Name") ?? "", set.getAttribute("MinVersion") ?? "1.1"])),
    groups,
  };
}
