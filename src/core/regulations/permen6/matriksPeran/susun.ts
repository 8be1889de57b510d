import type { CellRef } from "../../../sheet/grid";
import { menyebut } from "./kolomIndikator";
import { kataPembeda, mirip, peranDalam, sentenceKey } from "./kalimat";
import { kunciKolom, matriksKosong, teksKolom, type Baris, type IndikatorPeran, type Kolom, type Matriks, type Peran, type PeranLepas } from "./matriks";
import { kenaliOrang, type JawabanOrang, type Orang, type PertanyaanOrang, type Sebutan } from "./orang";
import { pimpinanDalam, type PimpinanSkp } from "./pimpinan";
import { sebutanDaftar, teks, type RhkSumber, type Sumber } from "./sumber";
import { isKoordinator, tingkatJabatan } from "../../umum/tingkatJabatan";

/** A role that may belong to several columns, or names a result that nearly is one. `baris` and `kolom` are keys. */
export interface PertanyaanKolom {
  readonly jenis: "kolom";
  readonly baris: string;
  readonly nama: string;
  readonly teks: string;
  readonly rhkPimpinan: string;
  readonly calon: readonly string[];
}

export type Pertanyaan = PertanyaanOrang | PertanyaanKolom;

/** The column that somebody has chosen for all roles that name this result of the superior. */
export interface JawabanKolom {
  readonly rhkPimpinan: string;
  readonly kolom: string;
}

export interface Jawaban {
  readonly orang: readonly JawabanOrang[];
  readonly kolom: readonly JawabanKolom[];
}

export const tanpaJawaban: Jawaban = { orang: [], kolom: [] };

export interface Tersusun {
  readonly matriks: Matriks;
  readonly pertanyaan: readonly Pertanyaan[];
}

/** The key of a row that stands for a team. */
const kunciTim = (tim: string) => `tim:${sentenceKey(tim)}`;

interface BarisKerja {
  readonly orang: Orang | undefined;
  readonly tim: string;
  readonly kedudukan: string;
  skp: CellRef | undefined;
  /** Roles by key of the column. */
  readonly peran: Map<string, Peran[]>;
}

/**
 * Builds the matrix from any mix of sources. Columns are the results of the leaders' SKP, the columns of matrices that
 * are there already, and results that lists name; rows are the people, or the teams of a list without people. Whatever
 * is not sure is returned as a question, and the role as one that is loose.
 * @param persen words that two sentences must share to be nearly the same
 */
export function susunMatriks(sumber: Sumber, jawaban: Jawaban, persen: number): Tersusun {
  const people = kenaliOrang(semuaSebutan(sumber), jawaban.orang);
  const pimpinan = pimpinanDalam(sumber, people.kunciDari);
  const kolom = new Map<string, Kolom>();
  const addKolom = (each: Kolom) => void kolom.set(each.kunci, kolom.get(each.kunci) ?? each);
  for (const form of sumber.matriks) for (const each of form.kolom) addKolom(kolomTertulis(each.baris, each.at));
  for (const leader of pimpinan) for (const rhk of leader.skp.rhk) addPimpinan(kolom, leader, rhk);
  const rows = new Map<string, BarisKerja>();
  const row = (kunci: string, orang: Orang | undefined, tim: string, kedudukan = ""): BarisKerja => {
    const made = rows.get(kunci) ?? { orang, tim, kedudukan, skp: undefined, peran: new Map<string, Peran[]>() };
    rows.set(kunci, made);
    return made;
  };
  const byKey = new Map(people.orang.map((orang) => [orang.kunci, orang] as const));
  const personRow = (sebutan: Sebutan, kedudukan = "") => {
    const kunci = people.kunciDari(sebutan);
    return kunci === undefined ? undefined : { kunci, baris: row(kunci, byKey.get(kunci), byKey.get(kunci)?.tim ?? "", kedudukan) };
  };
  const asked: PertanyaanKolom[] = [];
  const lepas: PeranLepas[] = [];
  const chosen = new Map(jawaban.kolom.map((each) => [sentenceKey(each.rhkPimpinan), each.kolom] as const));

  const assign = (kunci: string, baris: BarisKerja, peran: Peran, rhkPimpinan: string, at: CellRef, superior: PimpinanSkp | undefined, mayAdd: boolean) => {
    const place = cariKolom([...kolom.values()], rhkPimpinan, superior, pimpinan, chosen, persen);
    if (place.kolom.length === 1) return addRole(baris, place.kolom[0]?.kunci ?? "", place.melewati === undefined ? peran : { ...peran, melewati: place.melewati });
    if (place.kolom.length > 1) {
      const own = place.kolom.filter(({ kunci: key, iki }) => (baris.peran.get(key) ?? []).some((role) => sentenceKey(role.teks) === sentenceKey(peran.teks)) || iki.some((line) => menyebut(peran, line)));
      // Beside its indicators a result may have a column of its own, for roles that name no indicator.
      const plain = own.length === 0 ? place.kolom.filter(({ iki }) => iki.length === 0) : [];
      const [only, ...more] = [...own, ...plain];
      if (only && more.length === 0) return addRole(baris, only.kunci, peran);
    }
    const near = place.kolom.length > 0 ? place.kolom : place.mirip;
    if (near.length > 0) asked.push({ jenis: "kolom", baris: kunci, nama: baris.orang?.nama ?? baris.tim, teks: peran.teks, rhkPimpinan, calon: near.map((each) => each.kunci) });
    else if (rhkPimpinan !== "" && mayAdd) {
      const made = kolomTertulis([rhkPimpinan], undefined);
      addKolom(made);
      return addRole(baris, made.kunci, peran);
    }
    lepas.push({ baris: kunci, peran, rhkPimpinan, at, sebab: rhkPimpinan === "" ? "kosong" : near.length > 0 ? "tidak-pasti" : "tidak-ada" });
  };

  for (const form of sumber.matriks) {
    for (const each of form.baris) {
      const found = personRow(sebutanDaftar(each), teks(each.kedudukan));
      if (!found) continue;
      form.kolom.forEach((column, index) => {
        for (const cell of each.peran[index] ?? []) if (cell.state === "filled") for (const text of peranDalam(String(cell.written))) addRole(found.baris, kunciKolom(column.baris[0] ?? "", column.baris.slice(1)), { teks: text, indikator: [], at: cell.at });
      });
    }
  }
  for (const each of sumber.orang) personRow(each);
  const owned = new Set(sumber.daftar.flatMap(({ baris }) => baris.map(({ rk }) => sentenceKey(teks(rk)))));
  for (const form of sumber.daftar) {
    // A list that names no result of these leaders is another unit's: its results are columns of their own.
    const mayAdd = !form.baris.some(({ rkAtasan }) => [...kolom.values()].some(({ pemilik, sasaran }) => pemilik !== undefined && sentenceKey(sasaran) === sentenceKey(teks(rkAtasan))));
    for (const each of form.baris) {
      const tim = teks(each.tim);
      const person = personRow(sebutanDaftar(each), teks(each.kedudukan));
      const kunci = person?.kunci ?? kunciTim(tim);
      const baris = person?.baris ?? row(kunci, undefined, tim);
      const atasan = teks(each.rkAtasan);
      if (each.rk.state === "filled") assign(kunci, baris, { teks: each.rk.value, indikator: [], at: each.rk.at }, atasan, each.rkAtasan.at, undefined, mayAdd || owned.has(sentenceKey(atasan)));
    }
  }
  for (const skp of sumber.skp) {
    const kunci = people.kunciDari(skp.pegawai);
    const superior = pimpinan.find((each) => each.kunci === people.kunciDari(skp.penilai));
    const leads = pimpinan.some((each) => each.kunci === kunci);
    if (kunci === undefined || (leads && !superior)) continue;
    const found = personRow(skp.pegawai);
    if (!found) continue;
    found.baris.skp ??= skp.judul;
    for (const rhk of skp.rhk) {
      // A tambahan may come from an assignment outside the superior's plan.
      if (rhk.jenis === "tambahan" && rhk.rhkPimpinan === "") continue;
      assign(kunci, found.baris, { teks: rhk.teks, indikator: rhk.indikator, at: rhk.at }, rhk.rhkPimpinan, rhk.atPimpinan, superior, superior === undefined && pimpinan.length === 0);
    }
  }
  const columns = [...kolom.values()];
  const baris = [...rows].map(([kunci, each]) => barisDari(kunci, each, columns));
  const at = [...sumber.skp.map(({ judul }) => judul), ...sumber.matriks.map(({ judul }) => judul), ...sumber.daftar.map(({ judul }) => judul)][0] ?? matriksKosong.at;
  return { matriks: { pimpinan: pimpinan.map(({ skp: _, ...each }) => each), kolom: columns, baris: urut(baris), lepas, ragu: people.pertanyaan.filter(({ a, b }) => rows.has(a.kunci) && rows.has(b.kunci)).map(({ a, b }) => [a.kunci, b.kunci] as const), at }, pertanyaan: [...people.pertanyaan, ...asked] };
}

function semuaSebutan({ skp, matriks, daftar, orang }: Sumber): readonly Sebutan[] {
  return [...matriks.flatMap(({ baris }) => baris.map(sebutanDaftar)), ...orang, ...daftar.flatMap(({ baris }) => baris.map(sebutanDaftar)), ...skp.flatMap(({ pegawai, penilai }) => [pegawai, penilai])];
}

function kolomTertulis(lines: readonly string[], at: Kolom["at"]): Kolom {
  const [sasaran = "", ...iki] = lines;
  return { kunci: kunciKolom(sasaran, iki), sasaran, iki, indikator: [], pemilik: undefined, at };
}

/** A leader's result: the columns that are there for it already, else one of its own with all its indicators. */
function addPimpinan(kolom: Map<string, Kolom>, leader: PimpinanSkp, { teks: sasaran, indikator, at }: RhkSumber): void {
  const known = [...kolom.values()].filter((each) => each.pemilik === undefined && sentenceKey(each.sasaran) === sentenceKey(sasaran));
  for (const each of known) kolom.set(each.kunci, { ...each, pemilik: leader.kunci, at, indikator: known.length === 1 ? indikator : indikator.filter(({ iki }) => each.iki.some((line) => sentenceKey(line) === sentenceKey(iki))) });
  if (known.length > 0) return;
  const iki = indikator.map((each) => each.iki).filter((line) => line !== "");
  const kunci = kunciKolom(sasaran, iki);
  // Two leaders may have a result of the same words: each has a column.
  kolom.set(kolom.has(kunci) ? `${kunci}@${leader.kunci}` : kunci, { kunci: kolom.has(kunci) ? `${kunci}@${leader.kunci}` : kunci, sasaran, iki, indikator, pemilik: leader.kunci, at });
}

interface Tempat {
  readonly kolom: readonly Kolom[];
  readonly mirip: readonly Kolom[];
  readonly melewati?: string;
}

/** Columns for a result as a role names it: those of the own superior first, then of the leaders above that one. */
function cariKolom(kolom: readonly Kolom[], nama: string, superior: PimpinanSkp | undefined, pimpinan: readonly PimpinanSkp[], chosen: ReadonlyMap<string, string>, persen: number): Tempat {
  const key = sentenceKey(nama);
  if (key === "") return { kolom: [], mirip: [] };
  const answer = kolom.find(({ kunci }) => kunci === chosen.get(key));
  if (answer) return { kolom: [answer], mirip: [] };
  const named = kolom.filter((each) => keysOf(each).includes(key));
  const of = (leader: string | undefined) => named.filter(({ pemilik }) => pemilik === leader || pemilik === undefined);
  if (!superior) {
    if (named.length > 0) return { kolom: named, mirip: [] };
  } else {
    const own = of(superior.kunci);
    if (own.length > 0) return { kolom: own, mirip: [] };
    for (let above = superior.atasan, steps = 0; above !== undefined && steps < pimpinan.length; steps++) {
      const higher = named.filter(({ pemilik }) => pemilik === above);
      if (higher.length > 0) return { kolom: higher, mirip: [], melewati: superior.nama };
      above = pimpinan.find(({ kunci }) => kunci === above)?.atasan;
    }
  }
  const words = kataPembeda(nama);
  return { kolom: [], mirip: kolom.filter((each) => (superior === undefined || each.pemilik === superior.kunci || each.pemilik === undefined) && [each.sasaran, ...each.iki].some((text) => mirip(words, kataPembeda(text), persen))) };
}

const keys = new WeakMap<Kolom, readonly string[]>();

/** The sentences by which a column may be named, as they are compared; kept, since each role is looked up in all columns. */
function keysOf(kolom: Kolom): readonly string[] {
  const made = keys.get(kolom) ?? [kolom.sasaran, teksKolom(kolom), ...kolom.iki].map(sentenceKey);
  keys.set(kolom, made);
  return made;
}

/** The same role of a person from two sources is one; the later one may add indicators. */
function addRole({ peran }: BarisKerja, kolom: string, role: Peran): void {
  const roles = peran.get(kolom) ?? [];
  const index = roles.findIndex(({ teks: text }) => sentenceKey(text) === sentenceKey(role.teks));
  const before = roles[index];
  if (!before) peran.set(kolom, [...roles, role]);
  else roles[index] = { ...before, ...(role.melewati === undefined ? {} : { melewati: role.melewati }), indikator: joined(before.indikator, role.indikator) };
}

const joined = (a: readonly IndikatorPeran[], b: readonly IndikatorPeran[]): readonly IndikatorPeran[] => (b.length > 0 ? b : a);

function barisDari(kunci: string, { orang, tim, kedudukan, skp, peran }: BarisKerja, kolom: readonly Kolom[]): Baris {
  const jabatan = orang?.jabatan ?? "";
  return {
    kunci,
    nama: orang?.nama ?? "",
    nip: orang?.nip ?? "",
    jabatan,
    unit: orang?.unit ?? "",
    tim,
    tingkat: tingkatJabatan(jabatan),
    koordinator: isKoordinator(jabatan, kedudukan, ...(orang?.sebutan ?? []).map((each) => each.tim)),
    at: orang?.at,
    skp,
    peran: kolom.map((each) => peran.get(each.kunci) ?? []),
  };
}

/** Rows of one team together, in the order in which the teams come. */
function urut(baris: readonly Baris[]): readonly Baris[] {
  const teams = [...new Set(baris.map(({ tim }) => sentenceKey(tim)))];
  return teams.flatMap((team) => baris.filter(({ tim }) => sentenceKey(tim) === team));
}

