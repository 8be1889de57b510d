import type { Language } from "../check/message";
import { tingkatSimpul, type Simpul } from "../regulations/permen6/matriksPeran/pohon";

export interface ResultTree {
  readonly akar: readonly Simpul[];
  /** Begins the ids in the picture, so that several may stand on one page. */
  readonly id: string;
  readonly language: Language;
}

const TEXT = {
  id: { title: "Pohon kinerja", desc: (results: number, roles: number) => `${results} hasil pimpinan didukung oleh ${roles} peran. Setiap kotak menyebut hasil dan pemiliknya; garis menghubungkannya ke hasil yang didukung di sebelah kirinya.`, by: "oleh", supports: "mendukung", level: "Tingkat" },
  en: { title: "Tree of results", desc: (results: number, roles: number) => `${results} results of leaders are supported by ${roles} roles. Each box names a result and whose it is; a line joins it to the result that it supports on its left.`, by: "by", supports: "supports", level: "Level" },
} as const;

const WIDTH = 250;
const GAP_X = 46;
const GAP_Y = 10;
const LINE = 15;
const PADDING = 9;
/** Letters on a line of a box. */
const LETTERS = 38;
const MOST_LINES = 5;
const FILLS = ["#0B5A5E", "#DCEEEE", "#FFFFFF"] as const;

interface Placed {
  readonly node: Simpul;
  readonly parent: Placed | undefined;
  readonly depth: number;
  readonly lines: readonly string[];
  readonly x: number;
  y: number;
  readonly height: number;
}

/** The tree as the text of an SVG picture, from left to right, with names for those who can't see it. */
export function resultTreeSvg({ akar, id, language }: ResultTree): string {
  const text = TEXT[language];
  const placed: Placed[] = [];
  let bottom = PADDING;
  for (const node of akar) bottom = place(node, undefined, 0, bottom, placed) + GAP_Y;
  const width = Math.max(WIDTH, ...placed.map(({ x }) => x + WIDTH)) + PADDING;
  const height = Math.max(LINE, bottom) + PADDING;
  const roles = placed.filter(({ depth }) => depth > 0).length;
  const lines = placed.flatMap((each) => (each.parent ? [join(each, each.parent)] : []));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-labelledby="${escaped(id)}-title ${escaped(id)}-desc" font-family="Segoe UI, Arial, sans-serif" font-size="12">`,
    `<title id="${escaped(id)}-title">${text.title}</title>`,
    `<desc id="${escaped(id)}-desc">${text.desc(akar.length, roles)}</desc>`,
    `<g fill="none" stroke="#7A8F90" stroke-width="1.5" aria-hidden="true">${lines.join("")}</g>`,
    `<g role="list">${placed.map((each) => box(each, text)).join("")}</g>`,
    "</svg>",
  ].join("");
}

/** Places a node and what is under it; the first free row below them all. */
function place(node: Simpul, parent: Placed | undefined, depth: number, top: number, into: Placed[]): number {
  const lines = wrapped(node.teks, LETTERS, MOST_LINES);
  const who = [node.nama, tingkatSimpul(node)].filter((part) => part !== "").join(" · ");
  const all = who === "" ? lines : [...lines, ...wrapped(who, LETTERS, 2)];
  const own: Placed = { node, parent, depth, lines: all, x: PADDING + depth * (WIDTH + GAP_X), y: top, height: all.length * LINE + 2 * PADDING };
  into.push(own);
  let next = top;
  const children: number[] = [];
  for (const child of node.anak) {
    children.push(into.length);
    next = place(child, own, depth + 1, next, into) + GAP_Y;
  }
  const end = children.length === 0 ? top : next - GAP_Y;
  const [first, last] = [into[children[0] ?? -1], into[children[children.length - 1] ?? -1]];
  // A parent stands in the middle of its children.
  if (first && last) own.y = Math.max(top, (first.y + last.y + last.height - own.height) / 2);
  return Math.max(end, own.y + own.height);
}

function join(child: Placed, parent: Placed): string {
  const [x1, y1, x2, y2] = [parent.x + WIDTH, parent.y + parent.height / 2, child.x, child.y + child.height / 2];
  const middle = (x1 + x2) / 2;
  return `<path d="M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}"/>`;
}

function box({ node, parent, depth, lines, x, y, height }: Placed, text: (typeof TEXT)[Language]): string {
  const fill = FILLS[Math.min(depth, FILLS.length - 1)] ?? "#FFFFFF";
  const ink = depth === 0 ? "#FFFFFF" : "#1B1B1B";
  const label = [`${text.level} ${depth + 1}: ${node.teks}`, ...(node.nama === "" ? [] : [`${text.by} ${node.nama}`]), ...(parent ? [`${text.supports} ${parent.node.teks}`] : [])].join(", ");
  const spans = lines.map((line, index) => `<tspan x="${x + PADDING}" y="${y + PADDING + LINE * (index + 1) - 3}">${escaped(line)}</tspan>`).join("");
  return `<g role="listitem" aria-label="${escaped(label)}"><rect x="${x}" y="${y}" width="${WIDTH}" height="${height}" rx="6" fill="${fill}" stroke="#0B5A5E"/><text fill="${ink}" aria-hidden="true">${spans}</text></g>`;
}

/** Words on lines of so many letters; what is too much is cut with dots. */
function wrapped(text: string, letters: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > letters ? `${word.slice(0, letters - 1)}…` : word);
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]?.slice(0, letters - 1) ?? ""}…`];
}

/** Text from cells is data: nothing in it is markup. What XML does not allow at all is left out. */
function escaped(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
}
