import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { projectAt } from "../../scripts/validate/project";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "skp-manifest-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test("an empty project knows nothing, and says so", () => {
  expect(projectAt(root)).toMatchObject({ built: false, commands: [], functions: undefined, assets: [] });
});

test("before a build, functions are those that the sources declare", () => {
  write("src/functions/pp46.ts", "/**\n * Nilai satu aspek.\n * @customfunction CAPAIAN\n */\n/** @customfunction SEBUTAN */");
  expect(projectAt(root).functions).toEqual(["CAPAIAN", "SEBUTAN"]);
});

test("after a build, functions are those of functions.json, and files those of dist", () => {
  write("src/functions/pp46.ts", "/** @customfunction LAMA */");
  write("dist/functions.json", JSON.stringify({ functions: [{ id: "BARU" }] }));
  write("dist/taskpane.html", "<!doctype html>");
  write("assets/icon-16.png", "sumber");
  write("dist/assets/icon-16.png", "hasil");
  const project = projectAt(root);
  expect(project).toMatchObject({ built: true, functions: ["BARU"], assets: ["icon-16.png"] });
  expect(String(Buffer.from(project.file("assets/icon-16.png") ?? []))).toBe("sumber");
  expect(project.file("taskpane.html")).toBeDefined();
  expect(project.file("functions.js")).toBeUndefined();
});

test("ribbon commands are looked for in the sources, and in a whole build only when there are none", () => {
  write("dist/taskpane.js", "hasil");
  expect(projectAt(root).commands).toEqual([]);
  write("dist/taskpane.html", "<!doctype html>");
  expect(projectAt(root).commands).toEqual(["hasil"]);
  write("src/commands/commands.ts", "sumber");
  expect(projectAt(root).commands).toEqual(["sumber"]);
});
