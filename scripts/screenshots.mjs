// Takes the pictures of the README (docs/images), from what is built.
//   node scripts/screenshots.mjs [--review FOLDER]     --review instead writes the pane in all widths, colours and languages, to look at
import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { chromium as program } from "./chromium.mjs";
import { serve } from "./serve/server.mjs";

const LARGEST = 250_000;
const root = fileURLToPath(new URL("..", import.meta.url));
const reviewAt = process.argv.indexOf("--review");
const folder = reviewAt > 0 ? process.argv[reviewAt + 1] : join(root, "docs/images");
const { address, close } = await serve(0);
const browser = await chromium.launch({ executablePath: program(), args: ["--no-sandbox", "--disable-quic", "--disable-background-networking"] });

/** The workbench with a sample, its pane ready; `options` are those of a browser context. */
async function open({ file = "03-perawat-2019-salah.xlsx", language = "id", width, ...options } = {}) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(`${address}/?berkas=${file}${language === "en" ? "&bahasa=en" : ""}`);
  await page.waitForFunction(() => document.documentElement.dataset.addin === "ready");
  if (width) await page.addStyleTag({ content: `.pane { width: ${width}px; min-width: 0 }` });
  const pane = page.frameLocator("iframe");
  await pane.getByRole("heading", { level: 2 }).or(pane.getByRole("status")).first().waitFor();
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  return { page, pane, done: () => context.close() };
}

async function check({ page, pane }) {
  await pane.getByRole("button", { name: /^(Periksa buku kerja|Check workbook)$/ }).click();
  await pane.getByRole("button", { name: /^(Periksa lagi|Check again)$/ }).waitFor();
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  await page.mouse.move(300, 500);
}

async function take(target, name) {
  const path = join(folder, `${name}.png`);
  await target.screenshot({ path, animations: "disabled" });
  const { size } = statSync(path);
  console.log(`${path} ${Math.round(size / 1000)} kB`);
  if (reviewAt < 0 && size > LARGEST) throw new Error(`${name}.png is above ${LARGEST / 1000} kB.`);
}

const paneOf = (page) => page.locator(".paneBody");

const readme = {
  async workbench() {
    const here = await open();
    await check(here);
    await here.pane.getByRole("button", { name: /Berikutnya/ }).click();
    await here.pane.getByText("1 dari").waitFor();
    await here.pane.getByRole("progressbar").waitFor({ state: "detached" });
    await take(here.page, "workbench");
    await here.done();
  },
  async pane() {
    for (const [name, options, checked] of [
      ["pane-awal", {}, false],
      ["pane-temuan-gelap", { colorScheme: "dark" }, true],
      ["pane-findings", { language: "en", locale: "en-US" }, true],
    ]) {
      const here = await open({ width: 400, ...options, viewport: { width: 1100, height: 860 } });
      if (checked) await check(here);
      await take(paneOf(here.page), name);
      await here.done();
    }
  },
};

const THEMES = { light: {}, dark: { colorScheme: "dark" }, contrast: { forcedColors: "active", colorScheme: "dark" } };

/** What concerns many people, tall enough to see whole panels. */
const unitScenes = {
  async rekap(options, name) {
    const here = await open({ file: "24-unit-2024.xlsx", ...options });
    const { page, pane } = here;
    await pane.getByRole("tab", { name: /^(Rekap|Unit)$/ }).click();
    await take(paneOf(page), name("10-rekap-awal"));
    await pane.getByRole("button", { name: /^(Kumpulkan dari buku kerja ini|Gather from this workbook)$/ }).click();
    await pane.getByRole("switch").first().waitFor();
    await take(paneOf(page), name("11-rekap"));
    await here.done();
  },
  async matriks(options, name) {
    const here = await open({ file: "34-tim-2025-salah.xlsx", ...options });
    const { page, pane } = here;
    await pane.getByRole("tab", { name: /^(Matriks|Matrix)$/ }).click();
    await take(paneOf(page), name("12-matriks-awal"));
    await pane.getByRole("button", { name: /^(Susun matriks|Build matrix)$/ }).click();
    await pane.locator("[data-place]").first().waitFor();
    await take(paneOf(page), name("13-matriks"));
    await here.done();
  },
  async formulir(options, name) {
    const here = await open({ file: "21-perencana-2024.xlsx", ...options });
    const { page, pane } = here;
    await check(here);
    await take(paneOf(page), name("14-siap"));
    await pane.getByRole("button", { name: /^(Sisipkan formulir|Insert form)/ }).first().click();
    await pane.getByRole("dialog").waitFor();
    await take(paneOf(page), name("15-sisip"));
    await here.done();
  },
};

async function review() {
  for (const width of [320, 400, 640]) {
    for (const [theme, options] of Object.entries(THEMES)) {
      for (const language of ["id", "en"]) {
        const name = (scene) => `${scene}-${width}-${theme}-${language}`;
        const here = await open({ width, language, ...options });
        const { page, pane } = here;
        await take(paneOf(page), name("1-awal"));
        await check(here);
        await take(paneOf(page), name("2-temuan"));
        await pane.getByRole("button", { name: /^(Abaikan…|Ignore…)$/ }).first().click();
        await take(paneOf(page), name("3-abaikan"));
        await pane.getByRole("button", { name: /^(Batal|Cancel)$/ }).click();
        await pane.getByRole("button", { name: /^(Betulkan…|Correct…)$/ }).first().click();
        await take(paneOf(page), name("4-betulkan"));
        await pane.getByRole("button", { name: /^(Batal|Cancel)$/ }).click();
        await pane.getByRole("tab", { name: /^(Hitung|Scores)$/ }).click();
        await pane.getByRole("button", { name: /^(Hitung nilai|Work out scores)$/ }).click();
        await pane.getByText(/^(Ditampilkan|Shown with)/).waitFor();
        await take(paneOf(page), name("5-hitung"));
        await pane.getByRole("tab", { name: /^(Rumus|Formulas)$/ }).click();
        await pane.getByRole("tabpanel").getByRole("heading").first().waitFor();
        await take(paneOf(page), name("7-rumus"));
        await pane.getByRole("tab", { name: /^(Setelan|Settings)/ }).click();
        await pane.getByRole("tabpanel").getByRole("heading").first().waitFor();
        await take(paneOf(page), name("8-setelan"));
        await pane.getByRole("tab", { name: /^(Panduan|Guide)$/ }).click();
        await pane.getByRole("tabpanel").getByRole("heading").first().waitFor();
        await take(paneOf(page), name("6-panduan"));
        await here.done();
        for (const scene of Object.values(unitScenes)) await scene({ width, language, viewport: { width: 1440, height: 2400 }, ...options }, name);
      }
    }
  }
}

try {
  mkdirSync(folder, { recursive: true });
  if (reviewAt > 0) await review();
  else for (const scene of Object.values(readme)) await scene();
} finally {
  await browser.close();
  await close();
}
