import { checkAddresses, checkIdentity } from "./identity";
import { checkControlIds, checkResources } from "./resources";
import { checkFiles, checkIcons } from "./files";
import { checkFunctions, checkRuntime } from "./runtime";
import { checkLocales } from "./locales";
import { checkStructure } from "./structure";
import { NotWellFormed, parseXml, type Element } from "./xml";
import type { Fault, Report } from "./fault";
import type { Project } from "./project";

/** Locales that every text has besides the default one. */
const locales = ["en-US"];

/** All faults of a manifest, in the order of its lines. Nothing is asked of any network. */
export function validateManifest(xml: string, project: Project): readonly Fault[] {
  const faults: Fault[] = [];
  const report: Report = (kind, { line }, message) => faults.push({ kind, line, message });
  let root: Element;
  try {
    root = parseXml(xml);
  } catch (error) {
    if (!(error instanceof NotWellFormed)) throw error;
    return [{ kind: "xml", line: error.line, message: `The XML is not well formed: ${error.message}` }];
  }
  if (checkStructure(root, report)) {
    checkIdentity(root, report);
    checkAddresses(root, report);
    checkResources(root, report);
    checkControlIds(root, report);
    checkLocales(root, locales, report);
    checkRuntime(root, report);
    checkFunctions(root, project, report);
    checkIcons(root, project, report);
    checkFiles(root, project, report);
  }
  return faults.sort((a, b) => a.line - b.line);
}

/** What could not be looked at, because it is not written or built yet. */
export function notChecked(project: Project): readonly string[] {
  return [
    ...(project.built ? [] : ["the pages and scripts that addresses name, since dist/ is not built"]),
    ...(project.commands.length ? [] : ["the functions of the ribbon, since src/commands and dist/ are empty"]),
    ...(project.functions ? [] : ["the custom functions that texts speak of, since there are none yet"]),
  ];
}
