import { at, walk, type Element } from "./xml";
import { resourcesOf } from "./resources";
import type { Project } from "./project";
import type { Report } from "./fault";

const resid = (element: Element | undefined): string => element?.attributes.get("resid") ?? "";

/**
 * The shared runtime: pane, ribbon commands and functions all on one page, under one resource id. With different ids Excel starts separate runtimes, silently.
 * https://learn.microsoft.com/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime
 */
export function checkRuntime(root: Element, report: Report): void {
  for (const host of at(root, "ov:VersionOverrides", "ov:Hosts", "ov:Host")) {
    const [runtime] = at(host, "ov:Runtimes", "ov:Runtime");
    if (!runtime) {
      report("runtime", host, "There is no <Runtime>, so pane, commands and functions would not share one.");
      continue;
    }
    if (runtime.attributes.get("lifetime") !== "long") report("runtime", runtime, 'The shared runtime needs lifetime="long".');
    const page = resid(runtime);
    const sharers: readonly (readonly [string, readonly Element[]])[] = [
      ["<FunctionFile>", at(host, "ov:DesktopFormFactor", "ov:FunctionFile")],
      ["<Page> of the custom functions", at(host, "ov:AllFormFactors", "ov:ExtensionPoint", "ov:Page", "ov:SourceLocation")],
      ["<Action> that shows the task pane", [...walk(host)].filter(({ element, parent }) => element.name === "ov:SourceLocation" && parent?.name === "ov:Action").map(({ element }) => element)],
    ];
    for (const [name, elements] of sharers) {
      for (const element of elements) if (resid(element) !== page) report("runtime", element, `The ${name} refers to "${resid(element)}", the shared runtime to "${page}"; they must be the same.`);
    }
    // A pane without an id, or with another, counts as a further pane, and a shared runtime has one only.
    const panes = new Map<string, Element>();
    for (const { element } of walk(host)) if (element.name === "ov:Action" && element.type === "ShowTaskpane") panes.set(at(element, "ov:TaskpaneId")[0]?.text ?? "", element);
    if (panes.size > 1 || panes.has("")) report("runtime", [...panes.values()].at(-1) ?? host, "All buttons that show the task pane must name the same <TaskpaneId>.");
  }
}

/** Functions that the ribbon calls are associated in the code, and functions that texts speak of are custom functions of this add-in. */
export function checkFunctions(root: Element, project: Project, report: Report): void {
  const elements = [...walk(root)].map(({ element }) => element);
  for (const element of elements.filter(({ name }) => name === "ov:FunctionName")) {
    const found = project.commands.some((code) => new RegExp(`(?<![\\w$])${element.text.replaceAll("$", "\\$")}(?![\\w$])`).test(code));
    if (!/^[A-Za-z_$][\w$]*$/.test(element.text)) report("value", element, `The FunctionName "${element.text}" is not a name of a function.`);
    else if (project.commands.length && !found) report("function", element, `No ribbon command is named ${element.text} in src/commands.`);
  }

  const resources = resourcesOf(root);
  const named = resources.get(resid(elements.find(({ name }) => name === "ov:Namespace")));
  if (!named) return;
  const namespace = named.value;
  if (!/^[A-Za-z][A-Za-z0-9_.]*$/.test(namespace)) {
    report("namespace", named.element, `The namespace "${namespace}" may have letters, digits, dots and underscores only, and begins with a letter.`);
    return;
  }
  if (!project.functions) return;
  const mention = new RegExp(`\\b${namespace.replaceAll(".", "\\.")}\\.([A-Z][A-Z0-9_]*)`, "g");
  for (const element of elements) {
    for (const text of [element.attributes.get("DefaultValue"), element.attributes.get("Value")]) {
      for (const [name, id] of text?.startsWith("https:") ? [] : (text ?? "").matchAll(mention)) {
        if (!project.functions.includes(id ?? "")) report("function", element, `The text speaks of ${name}, which is not a custom function of this add-in.`);
      }
    }
  }
  if (project.functions.length === 0) report("function", root, "functions.json lists no function.");
}
