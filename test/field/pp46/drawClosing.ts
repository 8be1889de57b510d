import { sebutanOf, valuesOfCase, type Case } from "./case";
import type { Pen } from "./draw";
import type { Layout } from "./layouts";
import { headings, type Mess } from "./mess";

interface Section {
  readonly next: number;
  /** Cells that hold points. */
  readonly points: readonly string[];
}

/** Sections II (and III) and the total with its word; returns the next row. */
export function drawClosing(pen: Pen, row: number, layout: Layout, mess: Mess, given: Case, rows: { readonly first: number; readonly last: number }): number {
  const { nilai } = layout;
  if (nilai === undefined) return row;
  const values = valuesOfCase(given);
  const section: Section = mess.tambahan === "leftOut" ? { next: row, points: [] } : drawTambahan(pen, row, layout, nilai, mess, given);
  let at = section.next;
  const word = sebutanOf(values.nilaiSkp);
  const live = mess.computed === "live" || mess.computed === "stale";
  const shown = mess.computed === "stale" ? 0 : mess.computed === "rounded" ? Math.round(values.nilaiSkp * 100) / 100 : values.nilaiSkp;
  pen.put(at, layout.kegiatan[0], mess.heads === "misspelt" ? "Nilai Capaian SKP" : "NILAI CAPAIAN SKP", "label nilaiSkp");
  const sum = [`AVERAGE(${pen.address(rows.first, nilai)}:${pen.address(rows.last, nilai)})`, ...section.points].join("+");
  if (live) pen.formula(at, nilai, sum, shown, "nilaiSkp");
  else pen.put(at, nilai, shown, "nilaiSkp");
  if (mess.sebutan === "same") pen.put(at, nilai + 1, word, "sebutan");
  else {
    at++;
    const v = `ROUND(${pen.address(at - 1, nilai)},2)`;
    const formula = `IF(${v}<51,"Buruk",IF(${v}<61,"Kurang",IF(${v}<76,"Cukup",IF(${v}<91,"Baik","Sangat Baik"))))`;
    if (mess.sebutan === "formula") pen.formula(at, nilai, formula, mess.computed === "stale" ? 0 : word, "sebutan");
    else pen.put(at, nilai, mess.sebutan === "bracketed" ? `(${word})` : word, "sebutan");
  }
  return at + 1;
}

function drawTambahan(pen: Pen, row: number, layout: Layout, nilai: number, mess: Mess, given: Case): Section {
  const { tugasTambahan } = valuesOfCase(given);
  const three = mess.tambahan === "threeSections";
  const captions = mess.tambahan === "captions";
  const text = layout.kegiatan[0];
  let at = row;
  const points: string[] = [];
  const point = (line: number, value: number, place: string) => {
    pen.put(line, nilai, value, place);
    points.push(pen.address(line, nilai));
  };
  pen.put(at++, text, three ? "II. TUGAS TAMBAHAN" : headings(mess.heads).tambahan, "bagian tambahan");
  if (!three) pen.put(at++, text, captions ? "(tugas tambahan)" : "a. Tugas Tambahan :", "judul tambahan");
  const top = at;
  if (mess.tambahan === "oneCell" && given.tambahan.length > 0) {
    pen.put(at, layout.no, 1);
    pen.put(at++, text, given.tambahan.map((tugas, index) => `${index + 1}. ${tugas}`).join("\n"), "tambahan 1");
  } else given.tambahan.forEach((tugas, index) => {
    pen.put(at, layout.no, index + 1);
    pen.put(at, text, tugas, `tambahan ${index + 1}`);
    // The officials who ordered the task, and their letter, in the columns of the table.
    if (three) pen.put(at, layout.target.kuantitas[0], "Kepala Bidang");
    if (three && layout.realisasi) pen.put(at, layout.realisasi.kuantitas[0], `800/${index + 11}/2018`);
    at++;
  });
  if (mess.tambahan === "none") pen.put(at++, text, "(tidak ada)");
  if (mess.tambahan === "numbered") for (let spare = 1; spare <= 2; spare++) pen.put(at++, layout.no, given.tambahan.length + spare);
  if (given.tambahan.length > 0) {
    point(top, tugasTambahan, "nilai tambahan");
    if (mess.tambahan === "merged") pen.merge(top, nilai, top + given.tambahan.length - 1, nilai);
  }
  pen.put(at++, text, three ? "III. KREATIVITAS" : captions ? "(kreativitas)" : "b. Kreativitas :", "judul kreativitas");
  if (mess.tambahan === "none") {
    pen.put(at, layout.no, 1);
    pen.put(at++, text, "Nihil");
  }
  if (mess.tambahan === "numbered" && given.kreativitas === null) pen.put(at++, layout.no, 1);
  if (given.kreativitas !== null) {
    pen.put(at, layout.no, 1);
    pen.put(at, text, "Aplikasi pencatatan hasil tangkapan", "kreativitas 1");
    point(at++, given.kreativitas, "nilai kreativitas");
  }
  return { next: at, points };
}
