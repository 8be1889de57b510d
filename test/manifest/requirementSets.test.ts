import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { newer, requiredExcelApi } from "../../src/excel/requirements";
import { officeJs } from "../../src/workbench/node/officeJs";
import { covers } from "../../src/workbench/richapi/contract";

const root = join(__dirname, "../..");
const FOLDERS = ["src/excel", "src/commands", "src/taskpane", "src/functions"];

/** Members of Excel's API that the add-in's own code names, with the places where it does: `Range.getUsedRange`. */
function usedMembers(): ReadonlyMap<string, string> {
  const all = FOLDERS.flatMap((folder) => readdirSync(join(root, folder)).filter((name) => /\.tsx?$/.test(name)).map((name) => join(root, folder, name)));
  // Elsewhere a file that names nothing of Excel's has none of its objects; so the controls of the pane need not be typed.
  const files = all.filter((path) => path.includes("src/excel/") || /\bExcel\.\w/.test(readFileSync(path, "utf8")));
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => readFileSync(path, "utf8")) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const used = new Map<string, string>();
  const look = (node: ts.Node, file: ts.SourceFile): void => {
    if (ts.isPropertyAccessExpression(node) || ts.isBindingElement(node) || ts.isPropertyAssignment(node)) {
      const symbol = memberOf(checker, node);
      const declared = symbol?.declarations?.[0];
      if (declared && ts.isClassDeclaration(declared.parent) && declared.parent.name && /office-js/.test(declared.getSourceFile().fileName)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        used.set(`${declared.parent.name.text}.${symbol.name}`, `${file.fileName.slice(root.length + 1)}:${line + 1}`);
      }
    }
    ts.forEachChild(node, (child) => look(child, file));
  };
  for (const name of files) {
    const file = program.getSourceFile(name);
    if (file) look(file, file);
  }
  return used;
}

function memberOf(checker: ts.TypeChecker, node: ts.PropertyAccessExpression | ts.BindingElement | ts.PropertyAssignment): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (!ts.isBindingElement(node)) return undefined;
  const name = node.propertyName ?? node.name;
  if (!ts.isIdentifier(name)) return undefined;
  return checker.getTypeAtLocation(node.parent).getProperty(name.text);
}

const { gates } = officeJs();
const used = usedMembers();
/** The requirement set on which each member that is used depends; members without a gate are there from the start. */
const gated = [...used].flatMap(([member, place]) => {
  const gate = gates[member.toLowerCase()];
  return gate && gate[0] === "ExcelApi" ? [{ member, place, version: gate[1] }] : [];
});

test("the code's use of Excel's API is seen", () => {
  for (const member of ["WorksheetCollection.getItem", "Range.values", "SettingCollection.add", "Worksheet.activate"]) expect([...used.keys()]).toContain(member);
});

test("the manifest demands the set that the code says it does", () => {
  const demanded = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(readFileSync(join(root, "manifest.xml"), "utf8"))?.[1];
  expect(demanded).toBe(requiredExcelApi);
});

test("what the demanded set has not is asked for at run time, by a set that has it", () => {
  const known = Object.values(newer);
  const unasked = gated.filter(({ version }) => !covers(requiredExcelApi, version) && !known.some((asked) => covers(asked, version)));
  expect(unasked).toEqual([]);
});

test("nothing is demanded or asked for in vain", () => {
  const versions = gated.map(({ version }) => version);
  expect(versions).toContain(requiredExcelApi);
  for (const asked of Object.values(newer)) expect(versions.some((version) => covers(asked, version) && !covers(requiredExcelApi, version))).toBe(true);
});
