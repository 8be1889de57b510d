import { checkGrids, scoreForms } from "../../../src/app/checkWorkbook";
import { checkRecord, scoreRecord } from "../../../src/app/record";
import { profilBaku } from "../../../src/core/base/setting";
import { parseA1 } from "../../../src/core/sheet/a1";
import type { Grid } from "../../../src/core/sheet/grid";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { bytesOf, type DrawnBook, type DrawnForm } from "./book";
import { sebutanOf, valuesOfCase } from "./case";

export interface Looked {
  readonly periksa: ReturnType<typeof checkRecord>;
  readonly hitung: ReturnType<typeof scoreRecord>;
}

export async function look(book: DrawnBook, today: "2019-01-10" | "2018-06-01" = "2019-01-10"): Promise<Looked> {
  return lookAt(readXlsx(await bytesOf(book.workbook), "uji.xlsx"), today);
}

export async function lookAt(grids: readonly Grid[], today: "2019-01-10" | "2018-06-01" = "2019-01-10"): Promise<Looked> {
  const checked = await checkGrids(grids, { today, profil: profilBaku });
  return { periksa: checkRecord("uji.xlsx", checked), hitung: scoreRecord("uji.xlsx", scoreForms(checked, profilBaku)) };
}

/** Everything that is not as drawn, in words; none for a workbook that was understood in full. */
export function misread(book: DrawnBook, { periksa, hitung }: Looked): readonly string[] {
  const wrong: string[] = [];
  const drawn = [...book.forms].sort((a, b) => sheetIndex(book, a.sheet) - sheetIndex(book, b.sheet) || a.top - b.top);
  const ids = periksa.formulir.map(({ id, lembar }) => `${lembar}!${id}`);
  const due = drawn.map(({ id, sheet }) => `${sheet}!${id}`);
  if (ids.join() !== due.join()) return [`forms ${ids.join(", ")} instead of ${due.join(", ")}`];
  for (const [index, form] of drawn.entries()) {
    const seen = periksa.formulir[index];
    if (!seen) continue;
    const { nama, nip } = form.given.pegawai;
    if (seen.pegawai.nama !== nama || seen.pegawai.nip !== nip) wrong.push(`${form.id} pegawai ${JSON.stringify(seen.pegawai)}`);
    const { dari, sampai } = seen.periode ?? {};
    const months = dari === "2018-01-01" && sampai === form.given.sampai;
    if (!months && (dari !== form.given.dari || sampai !== form.given.sampai)) wrong.push(`${form.id} periode ${JSON.stringify(seen.periode)}`);
    const rect = parseA1(seen.rentang);
    if (!rect || rect.top + 1 < form.top || rect.top > form.bottom || rect.bottom + 1 < lastPlace(form) || rect.bottom + 1 > form.bottom) wrong.push(`${form.id} rentang ${seen.rentang} of ${JSON.stringify([...form.places].slice(-3))} for rows ${form.top} to ${form.bottom}`);
    if (rect) for (const [place, address] of form.places) if (!within(rect, address)) wrong.push(`${form.id} rentang ${seen.rentang} without ${place} at ${address}`);
  }
  wrong.push(...scoresWrong(drawn, hitung.hasil as readonly Record<string, unknown>[]));
  return wrong;
}

function scoresWrong(drawn: readonly DrawnForm[], hasil: readonly Record<string, unknown>[]): readonly string[] {
  const wrong: string[] = [];
  const scored = drawn.filter(({ id }) => id !== "pp46/skp");
  if (hasil.map(({ formulir }) => formulir).join() !== scored.map(({ id }) => id).join()) return [`scores of ${hasil.map(({ formulir }) => String(formulir)).join()}`];
  const same = (name: string, got: unknown, due: unknown) => {
    const equal = typeof due === "number" && typeof got === "number" ? Math.abs(got - due) <= 1e-9 * Math.max(1, Math.abs(due)) : got === due;
    if (!equal) wrong.push(`${name}: ${String(got)} instead of ${String(due)}`);
  };
  for (const [index, form] of scored.entries()) {
    const got = hasil[index] ?? {};
    const due = valuesOfCase(form.given);
    if (form.id === "pp46/penilaian-prestasi") {
      same("prestasi nilaiSkp", got["nilaiSkp"], due.nilaiSkp);
      same("nilaiPerilaku", got["nilaiPerilaku"], due.nilaiPerilaku);
      same("nilaiPrestasi", got["nilaiPrestasi"], due.nilaiPrestasi);
      same("sebutan prestasi", got["sebutan"], sebutanOf(due.nilaiPrestasi));
      continue;
    }
    const kegiatan = (got["kegiatan"] ?? []) as readonly Record<string, unknown>[];
    same("kegiatan", kegiatan.length, due.kegiatan.length);
    for (const [line, values] of due.kegiatan.entries()) {
      same(`kegiatan ${line + 1} sel`, kegiatan[line]?.["sel"], form.places.get(`kegiatan ${line + 1}`));
      for (const name of ["kuantitas", "kualitas", "waktu", "biaya", "penghitungan", "nilai"] as const) same(`kegiatan ${line + 1} ${name}`, kegiatan[line]?.[name], values[name]);
    }
    same("tugasTambahan", got["tugasTambahan"], form.given.tanpaBagian ? null : due.tugasTambahan);
    same("kreativitas", got["kreativitas"], form.given.tanpaBagian ? null : due.kreativitas);
    same("nilaiSkp", got["nilaiSkp"], due.nilaiSkp);
    same("sebutan", got["sebutan"], sebutanOf(due.nilaiSkp));
  }
  return wrong;
}

function sheetIndex(book: DrawnBook, name: string): number {
  return book.workbook.worksheets.findIndex((sheet) => sheet.name === name);
}

function lastPlace(form: DrawnForm): number {
  return Math.max(...[...form.places.values()].map((address) => (parseA1(address)?.bottom ?? 0) + 1));
}

function within(outer: { top: number; left: number; bottom: number; right: number }, address: string): boolean {
  const cell = parseA1(address);
  return cell !== undefined && cell.top >= outer.top && cell.bottom <= outer.bottom && cell.left >= outer.left && cell.right <= outer.right;
}

/** Findings as "sheet!cell rule level", sorted. */
export function findingsOf({ periksa }: Looked, levels: readonly string[] = ["salah", "periksa", "saran"]): readonly string[] {
  return periksa.temuan.filter(({ tingkat }) => levels.includes(tingkat)).map(({ lembar, sel, aturan, tingkat }) => `${lembar}!${sel} ${aturan} ${tingkat}`).sort();
}
