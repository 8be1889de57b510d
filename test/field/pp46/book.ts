import ExcelJS from "exceljs";
import type { Case } from "./case";
import { drawHeads, drawIdentities, drawLines, drawPeriode, drawSignatures, penOn, shaped, type Pen, type Places, type Tamper } from "./draw";
import { drawClosing } from "./drawClosing";
import { drawPrestasi } from "./drawPrestasi";
import { assessments, named, plans } from "./layouts";
import type { Mess } from "./mess";

export interface Wanted {
  readonly plan: string | null;
  readonly assessment: string | null;
  readonly prestasi: boolean;
  readonly mess: Mess;
}

/** A form as it was drawn: what `periksa` must list, and where its named places are. */
export interface DrawnForm {
  readonly id: "pp46/skp" | "pp46/penilaian-skp" | "pp46/penilaian-prestasi";
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  readonly places: Places;
  readonly given: Case;
}

export interface DrawnBook {
  readonly workbook: ExcelJS.Workbook;
  readonly forms: readonly DrawnForm[];
}

export const untouched: Tamper = () => undefined;

/** One workbook for one or several people. The sheets of the second and later people carry a number. */
export function drawBook(cases: readonly Case[], wanted: Wanted, tamper: (form: DrawnForm["id"]) => Tamper = () => untouched): DrawnBook {
  const workbook = new ExcelJS.Workbook();
  const forms: DrawnForm[] = [];
  const { mess } = wanted;
  if (mess.cover) {
    const cover = workbook.addWorksheet("COVER");
    cover.getCell("C5").value = "PENILAIAN PRESTASI KERJA";
    cover.getCell("C6").value = "PEGAWAI NEGERI SIPIL";
    cover.getCell("C12").value = "DINAS PERIKANAN";
    cover.getCell("C14").value = "TAHUN 2018";
  }
  if (mess.helper) {
    const helper = workbook.addWorksheet("bantu", { state: "hidden" });
    [["Satuan", "Sebutan"], ["Laporan", "Sangat Baik"], ["Dokumen", "Baik"]].forEach((row) => helper.addRow(row));
  }
  if (mess.identityFrom === "links") workbook.addWorksheet("data skp").getCell("A1").value = "DATA SKP";
  cases.forEach((each, index) => {
    // A form without the sections has no points.
    const given: Case = mess.tambahan === "none" ? { ...each, tambahan: [], kreativitas: null } : mess.tambahan === "leftOut" ? { ...each, tambahan: [], kreativitas: null, tanpaBagian: true } : each;
    const tail = index === 0 ? "" : ` ${index + 1}`;
    forms.push(...drawPerson(workbook, given, wanted, tail, tamper));
  });
  return { workbook, forms };
}

function drawPerson(workbook: ExcelJS.Workbook, given: Case, { plan, assessment, prestasi, mess }: Wanted, tail: string, tamper: (form: DrawnForm["id"]) => Tamper): readonly DrawnForm[] {
  const forms: DrawnForm[] = [];
  const wantedForms = [...(plan === null ? [] : ["skp" as const]), ...(assessment === null ? [] : ["penilaian" as const]), ...(prestasi ? ["prestasi" as const] : [])];
  const order = mess.arrangement.endsWith("eversed") ? [...wantedForms].reverse() : wantedForms;
  const names = { skp: `SKP${tail}`, penilaian: `PENGUKURAN${tail}`, prestasi: `PPK '${tail || "1"}` } as const;
  const one = mess.arrangement.startsWith("oneSheet") ? workbook.addWorksheet(`SKP lengkap${tail}`) : undefined;
  const sheets = new Map(order.map((name) => [name, one ?? workbook.addWorksheet(names[name])]));
  const starts = { skp: 1, penilaian: 1, prestasi: 1 };
  let next = 1;
  let total: { readonly sheet: string; readonly address: string } | undefined;
  for (const name of one ? order : wantedForms) {
    const sheet = sheets.get(name);
    if (!sheet) continue;
    const id = ({ skp: "pp46/skp", penilaian: "pp46/penilaian-skp", prestasi: "pp46/penilaian-prestasi" } as const)[name];
    const pen = penOn(sheet, tamper(id));
    starts[name] = one ? next : 1;
    const bottom =
      name === "skp" ? drawPlan(pen, starts[name], plan ?? "", mess, given) : name === "penilaian" ? drawAssessment(pen, starts[name], assessment ?? "", mess, given, plan === null && !prestasi) : drawPrestasi(pen, starts[name], mess, given, total && `'${total.sheet.replaceAll("'", "''")}'!${total.address}`);
    if (name === "penilaian") total = { sheet: sheet.name, address: pen.places.get("nilaiSkp") ?? "A1" };
    forms.push({ id, sheet: sheet.name, top: starts[name], bottom: bottom - 1, places: pen.places, given });
    next = bottom + 3;
  }
  return forms;
}

function drawPlan(pen: Pen, start: number, id: string, mess: Mess, given: Case): number {
  const layout = shaped(named(plans, id), mess);
  let row = start + mess.extraTitleRows;
  pen.put(row++, layout.no, mess.heads === "nbsp" ? "FORMULIR\u00a0SASARAN  KERJA" : "FORMULIR SASARAN KERJA", "judul");
  pen.put(row++, layout.no, mess.heads === "misspelt" ? "APARATUR SIPIL NEGARA" : "PEGAWAI NEGERI SIPIL");
  drawPeriode(pen, row++, layout.no, mess, given);
  row = drawIdentities(pen, row + 1, layout, mess, given);
  if (id === "L5" || id === "PLB") given.perilaku.forEach((score, index) => {
    pen.put(start + mess.extraTitleRows + 3, layout.target.biaya + 3 + index, ["OP", "INT", "KOM", "DIS", "KS", "KEP"][index] ?? "");
    pen.put(start + mess.extraTitleRows + 4, layout.target.biaya + 3 + index, score);
  });
  if (id === "L6") {
    pen.put(row, layout.kegiatan[1] + 1, "KODE BUTIR");
    pen.put(row, layout.kegiatan[1] + 2, "ANGKA KREDIT");
    pen.put(row + 1, layout.kegiatan[1] + 2, "UNIT");
  }
  row = drawHeads(pen, row, layout, mess);
  const { next } = drawLines(pen, row, layout, mess, given, fungsional(given));
  if (layout.akHidden && mess.ak !== "present" && layout.target.ak) pen.sheet.getColumn(layout.target.ak).hidden = true;
  if (mess.ak === "hidden" && layout.target.ak) pen.sheet.getColumn(layout.target.ak).hidden = true;
  return mess.signed ? drawSignatures(pen, next + 2, layout, given, given.ditetapkan, ["penilai", "pegawai"]) : next;
}

const fungsional = (given: Case): boolean => given.pegawai.jabatan.startsWith("Guru");

function drawAssessment(pen: Pen, start: number, id: string, mess: Mess, given: Case, alone: boolean): number {
  const layout = shaped(named(assessments, id), mess);
  let row = start + mess.extraTitleRows;
  pen.put(row++, layout.no, mess.heads === "nbsp" ? "PENILAIAN\u00a0CAPAIAN  SASARAN KERJA" : "PENILAIAN CAPAIAN SASARAN KERJA", "judul");
  pen.put(row++, layout.no, "PEGAWAI NEGERI SIPIL");
  drawPeriode(pen, row++, layout.no, mess, given);
  row++;
  if (layout.identity !== "none" || alone) row = drawIdentities(pen, row, layout, mess, given);
  row = drawHeads(pen, row, layout, mess);
  const rows = drawLines(pen, row, layout, mess, given, fungsional(given));
  if (mess.ak === "hidden") for (const side of [layout.target, layout.realisasi]) if (side?.ak) pen.sheet.getColumn(side.ak).hidden = true;
  row = drawClosing(pen, rows.next + (mess.blankRows ? 1 : 0), layout, mess, given, rows);
  return mess.signed ? drawSignatures(pen, row + 1, layout, given, given.dinilai, ["penilai"]) : row;
}

export async function bytesOf(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
}
