import { squeeze } from "../core/base/words";
import { isCentang } from "../core/regulations/permen6/matriksPeran/kalimat";
import { kolomPer } from "../core/regulations/permen6/matriksPeran/kolomIndikator";
import { banyakPeran, type Baris, type Kolom, type Matriks, type Peran } from "../core/regulations/permen6/matriksPeran/matriks";
import { kenaliOrang } from "../core/regulations/permen6/matriksPeran/orang";
import type { Periode } from "../core/regulations/regulation";
import { insertForm, type InsertedForm, type PlacedInput } from "../core/sheet/blank/insertForm";
import type { CellRef } from "../core/sheet/grid";
import { fileOf } from "../core/sheet/otherBook";
import type { Plan, Step } from "../core/sheet/plan";
import { sha256 } from "./checksum";
import { drafUtuh, ingatDraf } from "./drafUtuh";
import { HostError } from "./errors";
import type { Host, Progress } from "./host";
import { insertables, prefillOf, unusedName, type Insertable, type Orang } from "./insertForm";
import { sumberDalam } from "./matriks";

export interface PermintaanDraf {
  readonly matriks: Matriks;
  /** Keys of the rows; undefined for all. */
  readonly baris: readonly string[] | undefined;
  /** Where no SKP of a leader says which. */
  readonly periode: Periode;
  readonly instansi: string;
}

/** Somebody's SKP that is in the workbook. */
export interface SkpAda {
  readonly at: CellRef;
  /** The mark of what was written, where it is a draft that nobody has changed since. */
  readonly rencana: string | undefined;
  readonly rhk: readonly string[];
}

export type SebabLewat = "sudah-ada" | "sama" | "tanpa-peran";

export interface DrafSkp {
  /** Undefined when there is nobody to draft for. */
  readonly plan: Plan | undefined;
  readonly dibuat: readonly { readonly nama: string; readonly sheet: string }[];
  /** Drafts that nobody has filled in, written anew, with the results that they had and have no more. */
  readonly diperbarui: readonly { readonly nama: string; readonly sheet: string; readonly hilang: readonly string[] }[];
  /** Who has an SKP that somebody filled in, which stays as it is; whose draft is as the matrix says already; and who has no role yet. */
  readonly dilewati: readonly { readonly nama: string; readonly sebab: SebabLewat; readonly at: CellRef | undefined }[];
  readonly periode: Periode;
  /** Marks of what the plan writes, by sheet. */
  readonly rencana: ReadonlyMap<string, string>;
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

/** Reads the workbook anew and says what would be drafted: an SKP may have come, or been filled in, since the matrix was built. */
export async function siapkanDraf(host: Host, permintaan: PermintaanDraf, onProgress?: Progress, signal?: AbortSignal): Promise<DrafSkp> {
  const grids = await host.readGrids(undefined, onProgress, signal);
  const utuh = await drafUtuh(host, grids);
  const { skp } = sumberDalam(grids);
  const people = kenaliOrang([...permintaan.matriks.baris, ...skp.map(({ pegawai }) => pegawai)], []);
  const leaders = new Set(permintaan.matriks.pimpinan.map(({ kunci }) => kunci));
  const periode = terakhir(skp.flatMap((each) => (leaders.has(people.kunciDari(each.pegawai) ?? "") ? (each.periode ?? []) : []))) ?? permintaan.periode;
  const ada = new Map<string, SkpAda>();
  for (const { pegawai, judul, rhk, periode: own } of skp) {
    // Last year's SKP is not the one that is drafted.
    const kunci = own && (own.sampai < periode.dari || own.dari > periode.sampai) ? undefined : people.kunciDari(pegawai);
    const before = kunci === undefined ? undefined : ada.get(kunci);
    // Of several the one that somebody filled in counts.
    if (kunci !== undefined && (!before || before.rencana !== undefined)) ada.set(kunci, { at: judul, rencana: utuh.get(judul.sheet), rhk: rhk.map(({ teks }) => teks) });
  }
  return draftSkp(await host.sheetNames(), { ...permintaan, periode }, (baris) => ada.get(people.kunciDari(baris) ?? "") ?? (baris.skp && fileOf(baris.skp.sheet) !== undefined ? { at: baris.skp, rencana: undefined, rhk: [] } : undefined));
}

const terakhir = (all: readonly Periode[]): Periode | undefined => all.reduce<Periode | undefined>((last, each) => (last && last.sampai >= each.sampai ? last : each), undefined);

/** Writes drafts, unless one of those to be written anew has been filled in meanwhile. */
export async function tulisDraf(host: Host, { plan, diperbarui, rencana }: DrafSkp, onProgress?: Progress): Promise<void> {
  if (!plan) return;
  const sheets = diperbarui.map(({ sheet }) => sheet);
  const utuh = await drafUtuh(host, sheets.length > 0 ? await host.readGrids(sheets) : []);
  const changed = sheets.find((sheet) => !utuh.has(sheet));
  if (changed !== undefined) throw new HostError("stale", `menulis draf di lembar «${changed}»`);
  await host.apply(plan, onProgress);
  await ingatDraf(host, rencana);
}

/** A draft SKP for each person of the matrix: results and the leader's results filled in, indicators and targets left to be agreed. */
export async function draftSkp(names: readonly string[], { matriks: asked, baris, periode, instansi }: PermintaanDraf, adaUntuk: (baris: Baris) => SkpAda | undefined): Promise<DrafSkp> {
  const insertable = insertables.find(({ form }) => form.id === FORM);
  if (!insertable) throw new Error(`${FORM} can't be inserted`);
  // An SKP names the result that it supports, whichever of its indicators a role stands under.
  const matriks = kolomPer(asked, "sasaran");
  const taken = [...names];
  const dibuat: DrafSkp["dibuat"][number][] = [];
  const diperbarui: DrafSkp["diperbarui"][number][] = [];
  const dilewati: DrafSkp["dilewati"][number][] = [];
  const rencana = new Map<string, string>();
  const steps: Step[] = [];
  for (const row of matriks.baris) {
    const { nama } = row;
    if (nama === "" || (baris && !baris.includes(row.kunci))) continue;
    const ada = adaUntuk(row);
    const skip = (sebab: SebabLewat) => void dilewati.push({ nama, sebab, at: ada?.at ?? row.at });
    if (ada && ada.rencana === undefined) skip("sudah-ada");
    else if (banyakPeran(row) === 0) skip("tanpa-peran");
    else {
      const sheet = ada?.at.sheet ?? unusedName(taken, sheetName(nama));
      const made = stepsFor(insertable, sheet, matriks, row, periode, instansi);
      const tanda = await sha256(JSON.stringify(made));
      if (ada?.rencana === tanda) {
        skip("sama");
        continue;
      }
      taken.push(sheet);
      steps.push(...made);
      rencana.set(sheet, tanda);
      const now = new Set(row.peran.flat().map(({ teks }) => teks));
      if (ada) diperbarui.push({ nama, sheet, hilang: ada.rhk.filter((teks) => !now.has(teks)) });
      else dibuat.push({ nama, sheet });
    }
  }
  const [first] = rencana.keys();
  if (first === undefined) return { plan: undefined, periode, dibuat, diperbarui, dilewati, rencana };
  steps.push({ kind: "show", cell: { sheet: first, rect: { top: 0, left: 0, bottom: 0, right: 0 } } });
  return { plan: { title: { id: "Membuat draf SKP dari matriks", en: "Draft SKP from the matrix" }, steps }, periode, dibuat, diperbarui, dilewati, rencana };
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
