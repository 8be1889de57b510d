import type { CellRef, Grid } from "../../../sheet/grid";
import { formulaAt, valueAt } from "../../../sheet/grid";
import type { Plan, Step } from "../../../sheet/plan";
import { a1 } from "../../../sheet/a1";
import { isEmptyCell } from "../../../sheet/view";
import type { MatriksPeran } from "../forms/orang";
import { isCentang, kataPembeda, mirip, peranDalam, sentenceKey } from "./kalimat";
import { kenaliOrang } from "./orang";
import { sebutanDaftar, type RhkSumber, type SkpSumber } from "./sumber";

export type PihakSelaras = "matriks" | "skp";

/** What one choice does to a cell: takes a sentence out, puts one in. */
interface Ubahan {
  readonly cell: CellRef;
  /** A cell of the matrix holds several roles; any other cell one sentence. */
  readonly banyak: boolean;
  readonly hapus?: string;
  readonly tulis?: string;
}

/** A difference between the matrix and an SKP, with what each choice would write. */
export interface BedaSelaras {
  readonly id: string;
  /**
   * `sasaran`: head of the matrix and the leader's result; `kalimat`: a role and a RHK that are nearly the same; `hasil`: the
   * same role for another result; `hanya-matriks` and `hanya-skp`: only one of the two has it.
   */
  readonly jenis: "sasaran" | "kalimat" | "hasil" | "hanya-matriks" | "hanya-skp";
  readonly nama: string;
  /** What each says; "" for nothing. */
  readonly matriks: string;
  readonly skp: string;
  /** Where each stands or should stand. */
  readonly atMatriks: CellRef | undefined;
  readonly atSkp: CellRef | undefined;
  /** Undefined where that choice has no cell to be written to. */
  readonly pakai: Readonly<Record<PihakSelaras, readonly Ubahan[] | undefined>>;
}

export interface Perbandingan {
  readonly beda: readonly BedaSelaras[];
  /** People on the matrix without an SKP here, and the other way round. */
  readonly tanpaSkp: readonly string[];
  readonly tanpaBaris: readonly string[];
}

interface PeranTertulis {
  readonly teks: string;
  readonly kolom: number;
  readonly at: CellRef;
}

/** Compares a matrix on a sheet with the SKP of its leader and of its people. */
export function bandingkan(bentuk: MatriksPeran, skp: readonly SkpSumber[], grids: readonly Grid[], persen: number): Perbandingan {
  const people = kenaliOrang([...bentuk.baris.map(sebutanDaftar), ...skp.map(({ pegawai }) => pegawai)], []);
  const rows = new Map(bentuk.baris.flatMap((baris) => {
    const kunci = people.kunciDari(sebutanDaftar(baris));
    return kunci === undefined ? [] : [[kunci, baris] as const];
  }));
  const beda: BedaSelaras[] = [];
  const add = (each: Omit<BedaSelaras, "id">) => void beda.push({ ...each, id: [each.jenis, each.nama, each.matriks, each.skp].join("|") });
  const withSkp = new Set<string>();
  const tanpaBaris: string[] = [];
  for (const each of skp) {
    const kunci = people.kunciDari(each.pegawai);
    if (kunci === undefined) continue;
    withSkp.add(kunci);
    const row = rows.get(kunci);
    if (row) bandingkanOrang(bentuk, row, each, grids, persen, add);
    else if (!bandingkanPimpinan(bentuk, each, persen, add)) tanpaBaris.push(each.pegawai.nama);
  }
  return { beda, tanpaBaris, tanpaSkp: [...rows].flatMap(([kunci, { nama }]) => (withSkp.has(kunci) || nama.state !== "filled" ? [] : [nama.value])) };
}

/** Compares the heads with a leader's results; whether the SKP is that of a leader of this matrix. */
function bandingkanPimpinan(bentuk: MatriksPeran, { pegawai, rhk }: SkpSumber, persen: number, add: (beda: Omit<BedaSelaras, "id">) => void): boolean {
  const heads = bentuk.kolom.map(({ baris, atSasaran }) => ({ teks: baris[0] ?? "", at: atSasaran }));
  const keys = new Set(heads.map(({ teks }) => sentenceKey(teks)));
  let leads = rhk.some(({ teks }) => keys.has(sentenceKey(teks)));
  for (const { teks, at } of rhk) {
    if (keys.has(sentenceKey(teks))) continue;
    const near = heads.find((head) => !rhk.some((other) => sentenceKey(other.teks) === sentenceKey(head.teks)) && mirip(kataPembeda(head.teks), kataPembeda(teks), persen));
    if (!near) continue;
    leads = true;
    add({ jenis: "sasaran", nama: pegawai.nama, matriks: near.teks, skp: teks, atMatriks: near.at, atSkp: at, pakai: { matriks: [{ cell: at, banyak: false, tulis: near.teks }], skp: [{ cell: near.at, banyak: false, tulis: teks }] } });
  }
  return leads;
}

function bandingkanOrang(bentuk: MatriksPeran, row: MatriksPeran["baris"][number], skp: SkpSumber, grids: readonly Grid[], persen: number, add: (beda: Omit<BedaSelaras, "id">) => void): void {
  const { nama } = skp.pegawai;
  const sasaran = (index: number) => bentuk.kolom[index]?.baris[0] ?? "";
  const cellOf = (index: number) => row.peran[index]?.[0]?.at;
  const columnOf = (text: string) => bentuk.kolom.findIndex(({ baris }) => sentenceKey(baris[0] ?? "") === sentenceKey(text));
  const roles: PeranTertulis[] = row.peran.flatMap((cells, kolom) => cells.flatMap((cell) => (cell.state === "filled" ? peranDalam(String(cell.written)).filter((text) => !isCentang(text)).map((teks) => ({ teks, kolom, at: cell.at })) : [])));
  const results = skp.rhk.filter(({ jenis, rhkPimpinan }) => jenis === "utama" || rhkPimpinan !== "");
  const pairs = paired(roles, results, (role, rhk) => sentenceKey(role.teks) === sentenceKey(rhk.teks));
  for (const [role, rhk] of pairs.pairs) {
    if (rhk.rhkPimpinan !== "" && sentenceKey(rhk.rhkPimpinan) === sentenceKey(sasaran(role.kolom))) continue;
    const there = columnOf(rhk.rhkPimpinan);
    const target = there < 0 ? undefined : cellOf(there);
    add({ jenis: "hasil", nama, matriks: sasaran(role.kolom), skp: rhk.rhkPimpinan, atMatriks: role.at, atSkp: rhk.atPimpinan, pakai: { matriks: [{ cell: rhk.atPimpinan, banyak: false, tulis: sasaran(role.kolom) }], skp: target && [{ cell: role.at, banyak: true, hapus: role.teks }, { cell: target, banyak: true, tulis: role.teks }] } });
  }
  const near = paired(pairs.left, pairs.right, (role, rhk) => mirip(kataPembeda(role.teks), kataPembeda(rhk.teks), persen));
  for (const [role, rhk] of near.pairs) {
    add({ jenis: "kalimat", nama, matriks: role.teks, skp: rhk.teks, atMatriks: role.at, atSkp: rhk.at, pakai: { matriks: [{ cell: rhk.at, banyak: false, tulis: role.teks }], skp: [{ cell: role.at, banyak: true, hapus: role.teks, tulis: rhk.teks }] } });
  }
  // Each free place on the SKP is offered once.
  let free = barisKosong(skp, grids);
  for (const role of near.left) {
    const place = free[0];
    free = free.slice(1);
    add({ jenis: "hanya-matriks", nama, matriks: role.teks, skp: "", atMatriks: role.at, atSkp: place?.rhk, pakai: { matriks: place && [{ cell: place.rhk, banyak: false, tulis: role.teks }, ...(place.pimpinan ? [{ cell: place.pimpinan, banyak: false, tulis: sasaran(role.kolom) }] : [])], skp: [{ cell: role.at, banyak: true, hapus: role.teks }] } });
  }
  for (const rhk of near.right) {
    const there = columnOf(rhk.rhkPimpinan);
    const target = there < 0 ? undefined : cellOf(there);
    add({ jenis: "hanya-skp", nama, matriks: "", skp: rhk.teks, atMatriks: target, atSkp: rhk.at, pakai: { matriks: undefined, skp: target && [{ cell: target, banyak: true, tulis: rhk.teks }] } });
  }
}

function paired(roles: readonly PeranTertulis[], results: readonly RhkSumber[], same: (role: PeranTertulis, rhk: RhkSumber) => boolean) {
  const right = [...results];
  const pairs: (readonly [PeranTertulis, RhkSumber])[] = [];
  const left = roles.filter((role) => {
    const index = right.findIndex((rhk) => same(role, rhk));
    const rhk = right[index];
    if (!rhk) return true;
    right.splice(index, 1);
    pairs.push([role, rhk]);
    return false;
  });
  return { pairs, left, right };
}

interface TempatKosong {
  readonly rhk: CellRef;
  readonly pimpinan: CellRef | undefined;
}

/** Rows below the last result of an SKP where a further one may be written: nothing stands in any of their cells. */
function barisKosong({ rhk }: SkpSumber, grids: readonly Grid[]): readonly TempatKosong[] {
  const last = rhk.filter(({ jenis }) => jenis === "utama").sort((a, b) => b.at.rect.top - a.at.rect.top)[0];
  const grid = last && grids.find(({ sheet }) => sheet === last.at.sheet);
  if (!last || !grid) return [];
  const columns = last.indikator.map(({ at }) => at?.rect.left ?? last.at.rect.left);
  const [from, to] = [Math.min(last.at.rect.left, last.atPimpinan.rect.left), Math.max(last.at.rect.left, ...columns)];
  const found: TempatKosong[] = [];
  for (let row = Math.max(last.at.rect.top, ...last.indikator.map(({ at }) => at?.rect.top ?? 0)) + 1; row < grid.top + grid.values.length; row++) {
    const merged = grid.merges.find(({ top, bottom, left, right }) => row >= top && row <= bottom && last.at.rect.left >= left && last.at.rect.left <= right);
    if (merged && merged.top < row) continue;
    if (merged && merged.left < last.at.rect.left) break;
    for (let column = from; column <= to; column++) if (!isEmptyCell(valueAt(grid, row, column))) return found;
    const place = (column: number): CellRef => ({ sheet: grid.sheet, rect: { top: row, left: column, bottom: row, right: column } });
    found.push({ rhk: place(last.at.rect.left), pimpinan: last.atPimpinan.rect.left === last.at.rect.left ? undefined : place(last.atPimpinan.rect.left) });
  }
  return found;
}

/** One plan for all choices made; each cell is written once, and only if it still holds what was compared. */
export function rencanaSelaras(beda: readonly BedaSelaras[], pilihan: ReadonlyMap<string, PihakSelaras>, grids: readonly Grid[]): Plan {
  const byCell = new Map<string, { cell: CellRef; changes: Ubahan[] }>();
  for (const each of beda) {
    const chosen = pilihan.get(each.id);
    for (const change of (chosen && each.pakai[chosen]) ?? []) {
      const key = `${change.cell.sheet}!${a1(change.cell.rect)}`;
      const known = byCell.get(key) ?? { cell: change.cell, changes: [] };
      byCell.set(key, { ...known, changes: [...known.changes, change] });
    }
  }
  const steps = [...byCell.values()].map(({ cell, changes }): Step => {
    const grid = grids.find(({ sheet }) => sheet === cell.sheet);
    const value = grid ? valueAt(grid, cell.rect.top, cell.rect.left) : null;
    const formula = grid && formulaAt(grid, cell.rect.top, cell.rect.left);
    return { kind: "replace", cell, before: formula === undefined ? { value } : { value, formula }, value: changed(value, changes) };
  });
  return { title: { id: "Menyelaraskan matriks dan SKP", en: "Bring matrix and SKP in step" }, steps };
}

function changed(value: unknown, changes: readonly Ubahan[]): string | null {
  const single = changes.filter(({ banyak }) => !banyak);
  const last = single[single.length - 1];
  if (last) return last.tulis ?? null;
  const roles = [...peranDalam(String(value ?? ""))];
  for (const { hapus, tulis } of changes) {
    const index = hapus === undefined ? -1 : roles.findIndex((role) => sentenceKey(role) === sentenceKey(hapus));
    if (index >= 0) roles.splice(index, 1, ...(tulis === undefined ? [] : [tulis]));
    else if (tulis !== undefined && !roles.includes(tulis)) roles.push(tulis);
  }
  return roles.length === 0 ? null : roles.join("\n");
}
