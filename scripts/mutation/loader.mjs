import { existsSync, readFileSync, statSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname, extname, join, resolve } from "node:path";
import vm from "node:vm";
import { transformSync } from "@swc/core";

const isFile = (path) => existsSync(path) && statSync(path).isFile();

/** Loads TypeScript as CommonJS. What is compiled is kept; modules only until `forget`. */
export function newLoader(swc) {
  const scripts = new Map();
  const paths = new Map();
  let modules = new Map();

  function found(from, name) {
    const path = resolve(dirname(from), name);
    if (!paths.has(path)) paths.set(path, [path, `${path}.ts`, `${path}.tsx`, join(path, "index.ts")].find(isFile) ?? path);
    return paths.get(path);
  }

  function required(from, name) {
    const file = name.startsWith(".") ? found(from, name) : undefined;
    return file && [".ts", ".tsx", ".json"].includes(extname(file)) ? load(file) : createRequire(from)(name);
  }

  function script(file) {
    if (!scripts.has(file)) scripts.set(file, new vm.Script(Module.wrap(transformSync(readFileSync(file, "utf8"), { ...swc, filename: file, swcrc: false }).code), { filename: file }));
    return scripts.get(file);
  }

  function load(file) {
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    if (extname(file) === ".json") module.exports = JSON.parse(readFileSync(file, "utf8"));
    else script(file).runInThisContext().call(module.exports, module.exports, (name) => required(file, name), module, file, dirname(file));
    return module.exports;
  }

  return { load, forget: () => (modules = new Map()) };
}
