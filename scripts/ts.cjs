// Lets Node scripts of this project `require` its TypeScript, by the compiler that jest uses as well.
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");

for (const extension of [".ts", ".tsx"]) {
  require.extensions[extension] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, "utf8"), {
      filename,
      sourceMaps: "inline",
      jsc: { parser: { syntax: "typescript", tsx: extension === ".tsx" }, target: "es2022", transform: { react: { runtime: "automatic" } } },
      module: { type: "commonjs" },
    });
    module._compile(code, filename);
  };
}
