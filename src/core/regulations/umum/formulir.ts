import type { CivilDate } from "../../base/civilDate";
import type { Field } from "../../sheet/field";
import { cellRef, type CellRef, type Rect } from "../../sheet/grid";
import { wordsIn, type View, type Word } from "../../sheet/view";
import type { Periode } from "../regulation";
import { captionOf, readIdentities, type Identitas, type Peran } from "./identitas";
import { titleRuns } from "./judul";
import { readPeriode } from "./periode";
import { readTandaTangan, readTanggalTandaTangan, type TandaTangan } from "./tandaTangan";

/** What every form has around its table: title, period, people, signatures, date. */
export interface Formulir {
  /** The title's cell, else the heading of the table. */
  readonly judul: CellRef;
  readonly periode: Field<Periode>;
  readonly pegawai: Identitas;
  readonly penilai: Identitas;
  readonly atasanPenilai?: Identitas;
  readonly tandaTangan: Partial<Record<Peran, TandaTangan>>;
  readonly tanggal: Field<CivilDate>;
}

/** Where a table, or another block that makes a form, stands. */
export interface Block {
  readonly headTop: number;
  readonly headBottom: number;
  readonly left: number;
  readonly right: number;
}

/** Rows and columns that a form owns on its sheet, and the lines of its title. */
export interface Place {
  readonly area: Rect;
  readonly titles: readonly Word[];
}

/** Title and identity of a form stand within so many rows above its table. */
const ABOVE = 90;

/** The place of each block: from its title to before the next form's, between the blocks beside it. */
export function placesOf(view: View, blocks: readonly Block[]): readonly Place[] {
  return blocks.map((block) => {
    const beside = blocks.filter((other) => other !== block && other.headTop <= block.headBottom && other.headBottom >= block.headTop);
    const left = Math.max(0, ...beside.filter((other) => other.right < block.left).map((other) => other.right + 1));
    const right = Math.min(view.columnEnd, ...beside.filter((other) => other.left > block.right).map((other) => other.left - 1));
    const above = blocks.filter((other) => !beside.includes(other) && other.headBottom < block.headTop);
    const from = Math.max(0, block.headTop - ABOVE, ...above.map((other) => other.headBottom + 1));
    const runs = titleRuns(view, { top: from, left, bottom: block.headTop - 1, right });
    const titles = runs[runs.length - 1] ?? [];
    const top = titles[0]?.row ?? (above.length > 0 ? identityRow(view, { top: from, left, bottom: block.headTop - 1, right }) : from) ?? block.headTop;
    return { area: { top, left, bottom: endOf(view, blocks, block, { top: block.headBottom + 1, left, bottom: view.rowEnd - 1, right }), right }, titles };
  });
}

/** The place of each form that its title alone makes known: to before the next title. */
export function titledPlaces(view: View, title: RegExp): readonly Place[] {
  const runs = titleRuns(view, { top: 0, left: 0, bottom: view.rowEnd, right: view.columnEnd });
  return runs.flatMap((titles, index) => {
    const [first] = titles;
    if (!first || !titles.some(({ key }) => title.test(key))) return [];
    return [{ titles, area: { top: first.row, left: 0, bottom: (runs[index + 1]?.[0]?.row ?? view.rowEnd) - 1, right: view.columnEnd } }];
  });
}

/** Last row before the next title, or before the identity of a next block that has no title. */
function endOf(view: View, blocks: readonly Block[], block: Block, rest: Rect): number {
  const next = Math.min(...blocks.filter((other) => other.headTop > block.headBottom && other.left <= rest.right && other.right >= rest.left).map((other) => other.headTop));
  const bottom = Math.min(rest.bottom, next - 1);
  const title = titleRuns(view, { ...rest, bottom })[0]?.[0];
  if (title) return title.row - 1;
  return next === Infinity ? bottom : (identityRow(view, { ...rest, bottom }) ?? next) - 1;
}

/** The row of the first caption over an identity block, above a table without a title of its own. */
function identityRow(view: View, area: Rect): number | undefined {
  return wordsIn(view, area).find((word) => captionOf(word) !== undefined && wordsIn(view, { ...area, top: word.row + 1, bottom: word.row + 1 }).some((below) => /^\d?nama/.test(below.key)))?.row;
}

/** Title, period and people from the area above a form's table; signatures and date from the area below it. */
export function readFormulir(view: View, { area, titles }: Place, headTop: number, below: number, heading: Word): Formulir {
  const { sheet } = view.grid;
  const [title] = titles;
  const judul = cellRef(sheet, title?.row ?? heading.row, title?.column ?? heading.column);
  const above: Rect = { ...area, bottom: headTop - 1 };
  const { pegawai, penilai } = readIdentities(view, above, judul);
  const rest: Rect = { ...area, top: below };
  return {
    judul,
    periode: readPeriode(view, above, judul),
    pegawai,
    penilai,
    tandaTangan: readTandaTangan(view, rest),
    tanggal: readTanggalTandaTangan(view, rest, cellRef(sheet, heading.row, heading.column)),
  };
}

/** The cells that a place really uses. */
export function usedRect(view: View, area: Rect): Rect {
  const { grid } = view;
  let rect: Rect | undefined;
  for (let row = Math.max(area.top, grid.top); row <= area.bottom; row++) {
    const cells = grid.values[row - grid.top] ?? [];
    let left = Math.max(0, area.left - grid.left);
    const limit = Math.min(cells.length - 1, area.right - grid.left);
    while (left <= limit && cells[left] === null) left++;
    if (left > limit) continue;
    let right = limit;
    while (cells[right] === null) right--;
    rect = { top: rect?.top ?? row, left: Math.min(rect?.left ?? Infinity, left + grid.left), bottom: row, right: Math.max(rect?.right ?? 0, right + grid.left) };
  }
  return rect ?? area;
}
