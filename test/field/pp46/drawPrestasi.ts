import { sebutanOf, valuesOfCase, type Case } from "./case";
import { drawBlock, drawPeriode, type Pen } from "./draw";
import type { Mess } from "./mess";

const ASPEK = ["Orientasi Pelayanan", "Integritas", "Komitmen", "Disiplin", "Kerjasama", "Kepemimpinan"] as const;
const MISSPELT = ["Orientasi pelayanan", "Integritas", "Komitmen", "Displin", "Kerja sama", "Kepemimpinan"] as const;

/** Penilaian Prestasi Kerja, as the printed form has it: blocks 1 to 11. `link` is a formula to the SKP value. */
export function drawPrestasi(pen: Pen, top: number, mess: Mess, given: Case, link: string | undefined): number {
  const left = 1 + mess.columnShift;
  const label = left + 1;
  let row = top + mess.extraTitleRows;
  // Without its title the form can't be told from one above it on the same sheet.
  if (mess.prestasi !== "untitled" || mess.arrangement.startsWith("oneSheet")) {
    pen.put(row++, left, "PENILAIAN PRESTASI KERJA", "judul");
    pen.put(row++, left, "PEGAWAI NEGERI SIPIL");
    pen.put(row++, left, given.pegawai.unit.toUpperCase());
  }
  drawPeriode(pen, row, left + 4, mess, given);
  row += 2;
  if (mess.prestasi === "short") return drawUnsur(pen, row, left, mess, given, link) + 1;
  const identityTop = row;
  const block = (number: number, title: string, who: "pegawai" | "penilai" | "atasan") => {
    pen.put(row, left, number);
    pen.put(row, label, title);
    row = drawBlock(pen, row + 1, label, mess, who, given[who], mess.identity === "lettered" || mess.identity === "own");
  };
  block(1, "YANG DINILAI", "pegawai");
  block(2, "PEJABAT PENILAI", "penilai");
  block(3, "ATASAN PEJABAT PENILAI", "atasan");
  // A landscape page has the second printed page beside the first.
  const landscape = mess.prestasi === "landscape";
  const end = drawUnsur(pen, row, left, mess, given, link);
  return landscape ? Math.max(end, drawNotes(pen, identityTop, left + 12, mess, given)) : drawNotes(pen, end + 1, left, mess, given);
}

/** Block 4: the elements, their weights, the total and its word. */
function drawUnsur(pen: Pen, top: number, left: number, mess: Mess, given: Case, link: string | undefined): number {
  const [label, value, share, product, word] = [left + 1, left + 5, left + 6, left + 8, left + 7];
  const values = valuesOfCase(given);
  let row = top;
  pen.put(row, left, 4);
  pen.put(row, label, "UNSUR YANG DINILAI");
  pen.put(row++, product, "JUMLAH");
  const live = mess.computed === "live" || mess.computed === "stale";
  const round = (number: number) => (mess.computed === "rounded" ? Math.round(number * 100) / 100 : number);
  const shown = (number: number) => (mess.computed === "stale" ? 0 : round(number));
  const number = (at: number, column: number, formula: string, result: number, place: string) => (live ? pen.formula(at, column, formula, shown(result), place) : pen.put(at, column, round(result), place));
  const skpRow = row;
  pen.put(row, label, "a. Sasaran Kerja Pegawai (SKP)");
  if (link && live) pen.formula(row, value, link, shown(values.nilaiSkp), "nilaiSkp");
  else pen.put(row, value, round(values.nilaiSkp), "nilaiSkp");
  pen.put(row, share, mess.heads === "misspelt" ? "60%" : "x 60%", "bobot skp");
  number(row++, product, `${pen.address(skpRow, value)}*60%`, values.nilaiSkp * 0.6, "skp tertimbang");
  pen.put(row, label, "b. Perilaku Kerja");
  const first = row;
  (mess.heads === "misspelt" ? MISSPELT : ASPEK).forEach((aspek, index) => {
    const score = given.perilaku[index];
    pen.put(row, label + 2, `${index + 1}. ${aspek}`);
    pen.put(row, value, score ?? (mess.biaya === "blank" ? null : "-"), `perilaku ${index + 1}`);
    if (score !== undefined) pen.put(row, word, `(${sebutanOf(score)})`, `sebutan perilaku ${index + 1}`);
    row++;
  });
  const total = given.perilaku.reduce((sum, each) => sum + each, 0);
  const range = `${pen.address(first, value)}:${pen.address(row - 1, value)}`;
  pen.put(row, label + 2, "7. Jumlah");
  number(row++, value, `SUM(${range})`, total, "jumlah perilaku");
  pen.put(row, label + 2, "8. Nilai rata – rata");
  number(row, value, `${pen.address(row - 1, value)}/COUNT(${range})`, values.nilaiPerilaku, "rata perilaku");
  pen.put(row, word, `(${sebutanOf(values.nilaiPerilaku)})`);
  row++;
  pen.put(row, label + 2, "9. Nilai Perilaku Kerja");
  number(row, value, pen.address(row - 1, value), values.nilaiPerilaku, "nilai perilaku");
  pen.put(row, share, mess.heads === "misspelt" ? "40%" : "x 40%", "bobot perilaku");
  number(row, product, `${pen.address(row, value)}*40%`, values.nilaiPerilaku * 0.4, "perilaku tertimbang");
  const weighted = row++;
  pen.put(row, label, "NILAI PRESTASI KERJA", "label prestasi");
  number(row, product, `${pen.address(skpRow, product)}+${pen.address(weighted, product)}`, values.nilaiPrestasi, "nilaiPrestasi");
  pen.put(row + 1, product, `(${sebutanOf(values.nilaiPrestasi)})`, "sebutan");
  return row + 2;
}

/** Blocks 5 to 11: objection, answer, decision, recommendation, dates and signatures. */
function drawNotes(pen: Pen, top: number, left: number, mess: Mess, given: Case): number {
  const [label, value] = [left + 1, left + 5];
  let row = top;
  for (const [index, title] of ["KEBERATAN DARI PEGAWAI NEGERI SIPIL YANG DINILAI (APABILA ADA)", "TANGGAPAN PEJABAT PENILAI ATAS KEBERATAN", "KEPUTUSAN ATASAN PEJABAT PENILAI ATAS KEBERATAN", "REKOMENDASI"].entries()) {
    pen.put(row, left, index + 5);
    pen.put(row, label, title);
    pen.put(row + 2, value, "Tanggal, ..................");
    row += 4;
  }
  const signed = (title: string, date: string, caption: string, who: "pegawai" | "penilai" | "atasan", column: number, place: string) => {
    pen.put(row, column, `${title} ${date}`, place);
    pen.put(row + 1, column, caption);
    pen.put(row + 5, column, given[who].nama, `ttd ${who} nama`);
    pen.put(row + 6, column, `NIP. ${given[who].nip}`, `ttd ${who} nip`);
    row += 8;
  };
  if (!mess.signed) return row;
  signed("9. DIBUAT TANGGAL,", given.dinilai, "PEJABAT PENILAI", "penilai", value, "dibuat");
  signed("10. DITERIMA TANGGAL,", given.diterima, "PEGAWAI NEGERI SIPIL YANG DINILAI", "pegawai", label, "diterima pegawai");
  signed("11. DITERIMA TANGGAL,", given.diterimaAtasan, "ATASAN PEJABAT PENILAI", "atasan", value, "diterima atasan");
  return row;
}
