import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check, closeBenches, openBench } from "./bench";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const root = join(__dirname, "../..");
/** The file of Microsoft's npm package that stands at an address of the CDN. */
const inPackage = (url: string) => join(root, "node_modules/@microsoft/office-js/dist", url.replace(CDN, ""));

test("the page as it is published asks for office.js of Microsoft's address, and for nothing else outside", async () => {
  const published = readFileSync(join(root, "dist/taskpane.html"), "utf8");
  expect(published).toContain(`<script src=${CDN}office.js></script>`);
  const bench = await openBench({
    file: "03-perawat-2019-salah.xlsx",
    async prepare(context) {
      await context.route("**/taskpane.html*", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: published }));
      await context.route(`${CDN}**`, (route) => {
        const file = inPackage(route.request().url());
        return existsSync(file) ? route.fulfill({ contentType: "text/javascript", headers: { "Access-Control-Allow-Origin": "*" }, body: readFileSync(file) }) : route.fulfill({ status: 404 });
      });
    },
  });
  await check(bench);
  await bench.pane.getByRole("button", { name: /^Salah: \d+$/ }).waitFor();
  await bench.pane.getByRole("tab", { name: "Panduan" }).click();
  expect(bench.outside).toContain(`${CDN}office.js`);
  expect(bench.outside.filter((url) => !url.startsWith(CDN) || !existsSync(inPackage(url)))).toEqual([]);
  await closeBenches((url) => url.startsWith(CDN));
});
