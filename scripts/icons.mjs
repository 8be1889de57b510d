// Draws the icons of the add-in and writes them to assets/. Run by hand after a change here; the PNGs are committed.
//   node scripts/icons.mjs [--sheet FILE.png]     --sheet also writes all of them on light and on dark, to look at
// Two drawings each: on a grid of 16 for 16 px, and on a grid of 32 (even coordinates, so that 80 px stays sharp) for the rest.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const assets = fileURLToPath(new URL("../assets/", import.meta.url));
const places = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"];

// Bright enough to stand out on Office's dark ribbon (#292929, 3.1:1), dark enough on its light one (#f3f3f3, 4.2:1).
const teal = "#0d8274";
const deep = "#0a5f55";
const pale = "#bfe5de";
const middle = "#62b5a8";
const amber = "#d97706";
const paper = "#ffffff";

const box = (x, y, width, height, fill, radius = 0) => `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;
/** An outlined box whose outline lies inside, so that it falls on whole pixels. */
const frame = (x, y, width, height, line, radius = 0, fill = paper) => box(x, y, width, height, teal, radius) + box(x + line, y + line, width - 2 * line, height - 2 * line, fill, Math.max(0, radius - line));
const stroke = (points, width, color) => `<polyline points="${points}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
/** A stroke with a rim, so that it parts from what lies under it. */
const rimmed = (points, width, color, rim, rimWidth) => stroke(points, width + 2 * rimWidth, rim) + stroke(points, width, color);

const drawings = {
  // The mark: a sheet's grid on a teal tile, with a check over it.
  icon: {
    16: box(0, 0, 16, 16, teal, 3) + [2, 6, 10].map((y) => [2, 6, 10].map((x) => box(x, y, x === 10 ? 4 : 3, y === 10 ? 4 : 3, y === 2 ? pale : middle)).join("")).join("") + rimmed("4,8.5 7,11.5 13,4.5", 2.2, paper, deep, 0.9),
    32:
      box(0, 0, 32, 32, teal, 6) +
      box(4, 6, 24, 20, pale, 2) +
      `<path d="M4 8a2 2 0 0 1 2-2h20a2 2 0 0 1 2 2v4H4z" fill="${paper}"/>` +
      box(4, 12, 24, 1, teal) + box(4, 16.5, 24, 1, teal) + box(4, 21, 24, 1, teal) + box(11, 6, 1, 20, teal) + box(20, 6, 1, 20, teal) +
      rimmed("8,17 14,23 25,10", 4, paper, deep, 2),
  },
  // Check the workbook: a sheet and a check.
  periksa: {
    16: frame(1, 1, 11, 13, 1, 1) + box(3, 4, 7, 1, teal) + box(3, 6, 7, 1, teal) + box(3, 8, 4, 1, teal) + rimmed("7.5,11.5 10,14 14.5,8.5", 2, teal, paper, 1),
    32: frame(2, 2, 22, 28, 2, 2) + box(6, 8, 14, 2, teal) + box(6, 12, 14, 2, teal) + box(6, 16, 8, 2, teal) + rimmed("14,23 19,28 29,16", 4, teal, paper, 2),
  },
  // The pane: a window with its right side filled.
  panel: {
    16: frame(1, 2, 14, 12, 1, 1) + box(1, 2, 14, 3, teal, 1) + box(9, 5, 1, 9, teal) + box(10, 5, 4, 8, pale) + box(11, 7, 2, 1, teal) + box(11, 9, 2, 1, teal) + box(3, 7, 4, 1, pale) + box(3, 9, 4, 1, pale),
    32: frame(2, 4, 28, 24, 2, 2) + box(2, 4, 28, 6, teal, 2) + box(18, 8, 2, 20, teal) + box(20, 10, 8, 16, pale) + box(22, 14, 4, 2, teal) + box(22, 18, 4, 2, teal) + box(6, 14, 8, 2, pale) + box(6, 18, 8, 2, pale) + box(6, 22, 8, 2, pale),
  },
  // The list of findings on a sheet: rows, one of them marked.
  temuan: {
    16: frame(2, 1, 12, 14, 1, 1) + box(4, 4, 2, 2, amber) + box(7, 4, 5, 1, teal) + box(4, 7, 2, 2, teal) + box(7, 7, 5, 1, teal) + box(4, 10, 2, 2, teal) + box(7, 10, 5, 1, teal),
    32: frame(4, 2, 24, 28, 2, 2) + box(8, 7, 4, 4, amber, 1) + box(14, 8, 10, 2, teal) + box(8, 14, 4, 4, teal, 1) + box(14, 15, 10, 2, teal) + box(8, 21, 4, 4, teal, 1) + box(14, 22, 10, 2, teal),
  },
  // Scores: a calculator.
  hitung: {
    16: frame(2, 1, 12, 14, 1, 1) + box(4, 3, 8, 3, teal) + [4, 7, 10].map((x) => box(x, 8, 2, 2, x === 10 ? amber : teal) + box(x, 11, 2, 2, x === 10 ? amber : teal)).join(""),
    32: frame(4, 2, 24, 28, 2, 2) + box(8, 6, 16, 4, teal) + [8, 14, 20].map((x) => [13, 18, 23].map((y) => box(x, y, 4, 3, x === 20 ? amber : teal, 1)).join("")).join(""),
  },
  // Many people together: columns of a distribution over a line of heads.
  rekap: {
    16: box(1, 9, 3, 5, teal) + box(5, 5, 3, 9, teal) + box(9, 2, 3, 12, amber) + box(13, 7, 2, 7, teal) + box(0, 14, 16, 1, teal),
    32: box(2, 18, 6, 10, teal) + box(10, 10, 6, 18, teal) + box(18, 4, 6, 24, amber) + box(26, 14, 4, 14, teal) + box(0, 28, 32, 2, teal),
  },
  // Insert a form: a sheet with its lines, and a plus.
  sisip: {
    16: frame(1, 1, 11, 13, 1, 1) + box(3, 3, 7, 2, pale) + box(3, 6, 3, 1, teal) + box(7, 6, 3, 1, teal) + box(3, 8, 3, 1, teal) + rimmed("11.5,8.5 11.5,14.5", 2, amber, paper, 1) + rimmed("8.5,11.5 14.5,11.5", 2, amber, paper, 1) + stroke("11.5,8.5 11.5,14.5", 2, amber),
    32: frame(2, 2, 22, 26, 2, 2) + box(6, 6, 14, 4, pale) + box(6, 13, 6, 2, teal) + box(14, 13, 6, 2, teal) + box(6, 17, 6, 2, teal) + rimmed("23,17 23,29", 4, amber, paper, 2) + rimmed("17,23 29,23", 4, amber, paper, 2) + stroke("23,17 23,29", 4, amber),
  },
  // Explain: a formula's sheet with a speech mark.
  jelaskan: {
    16: frame(1, 1, 14, 10, 1, 2) + `<path d="M4 10h5l-5 5z" fill="${teal}"/>` + box(4, 4, 8, 1, teal) + box(4, 6, 5, 1, amber),
    32: frame(2, 2, 28, 20, 2, 4) + `<path d="M8 20h10l-10 10z" fill="${teal}"/>` + box(8, 8, 16, 2, teal) + box(8, 13, 10, 2, amber),
  },
  // Convert: an equals sign on a cell, with an arrow.
  ubah: {
    16: frame(1, 1, 14, 9, 1, 1) + box(4, 4, 8, 1, teal) + box(4, 6, 8, 1, teal) + rimmed("3,13 13,13", 2, amber, paper, 0.5) + stroke("10.5,11 13,13 10.5,15", 1.6, amber),
    32: frame(2, 2, 28, 18, 2, 2) + box(8, 8, 16, 2, teal) + box(8, 12, 16, 2, teal) + stroke("6,26 26,26", 4, amber) + stroke("21,22 26,26 21,30", 3, amber),
  },
  // Freeze: a snow crystal.
  bekukan: {
    16: stroke("8,1 8,15", 2, teal) + stroke("2,4.5 14,11.5", 2, teal) + stroke("2,11.5 14,4.5", 2, teal) + box(7, 7, 2, 2, amber),
    32: stroke("16,3 16,29", 3, teal) + stroke("5,9.5 27,22.5", 3, teal) + stroke("5,22.5 27,9.5", 3, teal) + stroke("12,5 16,9 20,5", 2.5, teal) + stroke("12,27 16,23 20,27", 2.5, teal) + box(13, 13, 6, 6, amber, 3),
  },
  // Restore: an arrow that turns back over a cell.
  kembalikan: {
    16: frame(4, 7, 11, 8, 1, 1) + box(7, 10, 5, 2, pale) + stroke("12,5 12,3 3,3", 2, amber) + stroke("5,1 3,3 5,5.5", 1.8, amber),
    32: frame(8, 14, 22, 16, 2, 2) + box(13, 20, 12, 4, pale) + stroke("24,10 24,6 5,6", 4, amber) + stroke("9,2 5,6 9,10", 3.5, amber),
  },
  // Help: an open book.
  panduan: {
    16: frame(1, 2, 8, 11, 1, 1) + frame(7, 2, 8, 11, 1, 1) + box(7, 3, 2, 11, teal) + [5, 7, 9].map((y) => box(3, y, 3, 1, teal) + box(10, y, 3, 1, teal)).join(""),
    32: `<path d="M2 5q8-2 14 2 6-4 14-2v22q-8-2-14 2-6-4-14-2z" fill="${paper}" stroke="${teal}" stroke-width="2" stroke-linejoin="round"/>` + box(15, 7, 2, 22, teal) + [11, 16, 21].map((y) => stroke(`6,${y} 12,${y + 1}`, 2, teal) + stroke(`20,${y + 1} 26,${y}`, 2, teal)).join(""),
  },
};

/** The mark is also wanted where the store and the task pane show it larger. */
const sizesOf = (name) => (name === "icon" ? [16, 32, 64, 80, 128] : [16, 32, 80]);
const svg = (name, size) => {
  const grid = size === 16 ? 16 : 32;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${grid} ${grid}" style="display:block">${drawings[name][grid]}</svg>`;
};
const page = (body, background) => `<body style="margin:0;background:${background}">${body}</body>`;

const executablePath = places.find((place) => place && existsSync(place));
if (!executablePath) throw new Error("Chromium was not found. Set CHROMIUM_PATH to its executable.");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  const tab = await browser.newPage();
  mkdirSync(assets, { recursive: true });
  for (const name of Object.keys(drawings)) {
    for (const size of sizesOf(name)) {
      await tab.setViewportSize({ width: size, height: size });
      await tab.setContent(page(svg(name, size), "transparent"));
      writeFileSync(join(assets, `${name}-${size}.png`), await tab.screenshot({ omitBackground: true }));
    }
  }
  const sheet = process.argv.indexOf("--sheet");
  if (sheet > 0) {
    const row = (background) =>
      `<div style="background:${background};padding:12px">${[16, 32, 64, 80, 128].map((size) => `<div style="display:flex;gap:16px;padding:6px;align-items:end">${Object.keys(drawings).filter((name) => sizesOf(name).includes(size)).map((name) => svg(name, size)).join("")}</div>`).join("")}</div>`;
    await tab.setViewportSize({ width: 640, height: 900 });
    await tab.setContent(page(row("#f3f3f3") + row("#292929"), "#fff"));
    writeFileSync(process.argv[sheet + 1], await tab.screenshot());
  }
} finally {
  await browser.close();
}
