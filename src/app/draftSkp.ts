import { squeeze } from "../core/base/words";
import { isCentang } from "../core/regulations/permen6/matriksPeran/kalimat";
import { banyakPeran, type Baris, type Kolom, type Matriks, type Peran } from "../core/regulations/permen6/matriksPeran/matriks";
import type { Periode } from "../core/regulations/regulation";
import { insertForm, type InsertedForm, type PlacedInput } from "../core/sheet/blank/insertForm";
import type { CellRef } from "../core/sheet/grid";
import type { Plan, Step } from "../core/sheet/plan";
import { insertables, prefillOf, unusedName, type Insertable, type Orang } from "./insertForm";

export interface PermintaanDraf {
  readonly matriks: Matriks;
  /** Keys of the rows; undefined for all. */
  readonly baris: readonly string[] | undefined;
  readonly periode: Periode;
  readonly instansi: string;
}

export interface DrafSkp {
  /** Undefined when there is nobody to draft for. */
  readonly plan: Plan | undefined;
  readonly dibuat: readonly { readonly nama: string; readonly sheet: string }[];
  /** Who has an SKP already, which stays as it is, and who has no role yet. */
  readonly dilewati: readonly { readonly nama: string; readonly sebab: "sudah-ada" | "tanpa-peran"; readonly at: CellRef | undefined }[];
}

const FORM = "permen6/skp-jajf";
const ASPEK = ["Kuantitas", "Kualitas", "Waktu"] as const;
/** Beside the page, where neither the printer nor a reader of the form looks. */
const PETUNJUK: Readonly<Record<(typeof ASPEK)[number], string>> = {
  Kuantitas: "Indikator: banyaknya hasil, misalnya Jumlah … yang …; target dengan satuan, boleh rentang, misalnya 4 - 6 dokumen.",
  Kualitas: "Indikator: mutu hasil, misalnya Persentase … yang …; target sebaiknya rentang, 100% hanya bila menyangkut nyawa, keamanan, atau kerugian besar.",
  Waktu: "Indikator: kapan atau berapa lama; target tanggal atau jumlah hari kerja.",
};
const BESIDE = 2;

/** A draft SKP for each person of the matrix, on new sheets: results and the leader's results filled in, indicators and targets left to be agreed. */
export function draftSkp(names: readonly string[], { matriks, baris, periode, instansi }: PermintaanDraf): DrafSkp {
  const insertable = insertables.find(({ form }) => form.id === FORM);
  if (!insertable) throw new Error(`${FORM} can't be inserted`);
  const taken = [...names];
  const dibuat: { nama: string; sheet: string }[] = [];
  const dilewati: DrafSkp["dilewati"][number][] = [];
  const steps: Step[] = [];
  for (const row of matriks.baris) {
    if (row.nama === "" || (baris && !baris.includes(row.kunci))) continue;
    const sebab = row.skp ? "sudah-ada" : banyakPeran(row) === 0 ? "tanpa-peran" : undefined;
    if (sebab) {
      dilewati.push({ nama: row.nama, sebab, at: row.skp ?? row.at });
      continue;
    }
    const sheet = unusedName(taken, sheetName(row.nama));
    taken.push(sheet);
    dibuat.push({ nama: row.nama, sheet });
    steps.push(...stepsFor(insertable, sheet, matriks, row, periode, instansi));
  }
  const [first] = dibuat;
  if (!first) return { plan: undefined, dibuat, dilewati };
  steps.push({ kind: "show", cell: { sheet: first.sheet, rect: { top: 0, left: 0, bottom: 0, right: 0 } } });
  return { plan: { title: { id: "Membuat draf SKP dari matriks", en: "Draft SKP from the matrix" }, steps }, dibuat, dilewati };
}

interface Rencana {
  readonly kolom: Kolom;
  readonly peran: Peran;
}

function stepsFor({ form, blank }: Insertable, sheet: string, { kolom, pimpinan }: Matriks, row: Baris, periode: Periode, instansi: string): readonly Step[] {
  const plans: Rencana[] = kolom.flatMap((column, index) => (row.peran[index] ?? []).map((peran) => ({ kolom: column, peran })));
  const leader = pimpinan.find(({ kunci }) => kunci === plans[0]?.kolom.pemilik);
  const orang = { pegawai: identitas(row), penilai: leader ? identitas(leader) : {}, atasanPenilai: {} };
  const made = insertForm(blank, form.title, { sheet, prefill: prefillOf({ orang, periode, instansi }), items: { utama: plans.length } });
  return [...made.plan.steps.filter(({ kind }) => kind !== "show" && kind !== "protect"), ...filled(sheet, made, plans), ...made.plan.steps.filter(({ kind }) => kind === "protect")];
}

function identitas({ nama, nip, jabatan, unit }: Pick<Baris, "nama" | "nip" | "jabatan"> & { readonly unit?: string }): Orang {
  return { nama, nip, jabatan, ...(unit === undefined ? {} : { unitKerja: unit }) };
}

function filled(sheet: string, { inputs }: InsertedForm, plans: readonly Rencana[]): readonly Step[] {
  const of = (id: string) => inputs.filter((input) => input.id === id);
  const [pimpinan, rhk, aspek] = [of("rhkPimpinan"), of("rhk"), of("aspek")];
  const beside = Math.max(...inputs.map(({ cell }) => cell.rect.right)) + BESIDE;
  const write = (input: PlacedInput | undefined, text: string): readonly Step[] => (input ? [{ kind: "cells", sheet, at: { row: input.cell.rect.top, column: input.cell.rect.left }, values: [[text]] }] : []);
  return plans.flatMap(({ kolom, peran }, index) => {
    const rows = aspek.slice(index * ASPEK.length, (index + 1) * ASPEK.length);
    const hints = rows.map((input, row): Step => ({ kind: "cells", sheet, at: { row: input.cell.rect.top, column: beside }, values: [[hint(ASPEK[row] ?? "Kuantitas", row === 0 ? kolom : undefined)]] }));
    const [first, last] = [rows[0], rows[rows.length - 1]];
    return [
      ...write(pimpinan[index], kolom.sasaran),
      ...(isCentang(peran.teks) ? [] : write(rhk[index], peran.teks)),
      ...rows.flatMap((input, row) => write(input, ASPEK[row] ?? "")),
      ...hints,
      ...(first && last ? [{ kind: "format", sheet, rect: { top: first.cell.rect.top, left: beside, bottom: last.cell.rect.top, right: beside }, format: { italic: true, color: "#7F7F7F", size: 8, vertical: "center" } } as const] : []),
    ];
  });
}

function hint(aspek: (typeof ASPEK)[number], kolom: Kolom | undefined): string {
  const leader = (kolom?.indikator ?? []).map(({ iki, target }) => [iki, target].filter((part) => part !== "").join(", target ")).filter((part) => part !== "");
  return [PETUNJUK[aspek], ...(leader.length > 0 ? [`Indikator pimpinan: ${leader.join("; ")}.`] : [])].join(" ");
}

/** Longest name of a sheet, with room for a number behind it. */
const LONGEST = 26;

/** "SKP Ratna Juwita": without titles and what Excel takes in no name. */
function sheetName(nama: string): string {
  const plain = squeeze((nama.split(",")[0] ?? "").replace(/[\\/?*[\]:']/g, " ").replace(/\b(drs?|dra|ir|prof|h|hj)\.\s*/gi, ""));
  return `SKP ${plain}`.slice(0, LONGEST).trim();
}
