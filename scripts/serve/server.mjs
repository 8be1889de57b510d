import { createReadStream, readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { certificate } from "./certificate.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".map": "application/json",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Microsoft's address in the pages as they are published; here it is answered from the npm package, unmodified. */
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Folders by the first part of the path; everything else is of `dist/`. */
const FOLDERS = {
  "office-js": join(root, "node_modules/@microsoft/office-js/dist"),
  contoh: join(root, "contoh"),
};

function fileOf(path) {
  const clean = normalize(decodeURIComponent(path)).replace(/^[/\\]+/, "");
  if (clean.split(sep).includes("..")) return undefined;
  const [first = "", ...rest] = clean.split(sep);
  if (clean === "") return join(root, "dist/workbench/index.html");
  return FOLDERS[first] ? join(FOLDERS[first], ...rest) : join(root, "dist", clean);
}

function answer(request, response) {
  const file = fileOf(new URL(request.url, "https://localhost").pathname);
  const found = file && statSync(file, { throwIfNoEntry: false });
  // office.js adds its scripts with crossOrigin="anonymous".
  const headers = { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-cache" };
  if (!found?.isFile()) {
    response.writeHead(404, { ...headers, "Content-Type": "text/plain" }).end("Not here");
    return;
  }
  headers["Content-Type"] = TYPES[extname(file)] ?? "application/octet-stream";
  if (extname(file) === ".html") {
    response.writeHead(200, headers).end(readFileSync(file, "utf8").replaceAll(CDN, "/office-js/"));
    return;
  }
  response.writeHead(200, { ...headers, "Content-Length": found.size });
  createReadStream(file).pipe(response);
}

/** Serves add-in, workbench, samples and office.js on one https address; the trust gate of office.js asks for one host name. */
export async function serve(port) {
  const { key, cert } = await certificate(join(root, ".cache/localhost.json"));
  const server = createServer({ key, cert }, answer);
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  return { address: `https://localhost:${server.address().port}`, close: () => new Promise((resolve) => server.close(resolve)) };
}
