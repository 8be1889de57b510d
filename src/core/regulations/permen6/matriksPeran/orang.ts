import { nameKey } from "../../../check/people";
import type { CellRef } from "../../../sheet/grid";
import { withinEdits } from "../../../sheet/layout/heading";
import { completeNip, nipDigits } from "../../umum/nip";

/** A person as one source names them; "" for what it does not say. */
export interface Sebutan {
  readonly nama: string;
  readonly nip: string;
  readonly jabatan: string;
  readonly unit: string;
  readonly tim: string;
  readonly at: CellRef | undefined;
}

export interface Orang extends Sebutan {
  readonly kunci: string;
  /** Team or role words, for telling coordinators. */
  readonly sebutan: readonly Sebutan[];
}

/** Two rows that may be one person. `a` and `b` are keys of people. */
export interface PertanyaanOrang {
  readonly jenis: "orang";
  readonly a: Orang;
  readonly b: Orang;
}

/** What somebody has answered: the two are one person, or are not. */
export interface JawabanOrang {
  readonly a: string;
  readonly b: string;
  readonly sama: boolean;
}

export interface DaftarOrangSatu {
  readonly orang: readonly Orang[];
  readonly pertanyaan: readonly PertanyaanOrang[];
  /** The person that a source means; undefined when it names nobody, or when several have that name. */
  kunciDari(sebutan: Pick<Sebutan, "nama" | "nip">): string | undefined;
}

/** Letters of a name from which one slip is allowed. */
const LETTERS_A_SLIP = 8;
/** Digits of two NIP that may differ when the names are the same, before they are two people for sure. */
const DIGITS = 2;

/**
 * People from all sources: the same NIP is one person, and so is the same name (titles aside) where one has no NIP and
 * only one person is called so. Anything less sure is asked, never joined.
 */
export function kenaliOrang(sebutan: readonly Sebutan[], jawaban: readonly JawabanOrang[]): DaftarOrangSatu {
  const groups = new Map<string, Sebutan[]>();
  const put = (key: string, each: Sebutan) => groups.set(key, [...(groups.get(key) ?? []), each]);
  for (const each of sebutan) {
    const nip = completeNip(each.nip);
    if (nip) put(nip, each);
  }
  const byName = new Map<string, string[]>();
  for (const [key, group] of groups) for (const name of new Set(group.map(({ nama }) => nameKey(nama)))) if (name !== "") byName.set(name, [...(byName.get(name) ?? []), key]);
  for (const each of sebutan) {
    if (completeNip(each.nip)) continue;
    const name = nameKey(each.nama);
    if (name === "") continue;
    const known = byName.get(name) ?? [];
    put(known.length === 1 ? (known[0] ?? name) : name, each);
  }
  const order = new Map(sebutan.map((each, index) => [each, index] as const));
  const first = (group: readonly Sebutan[]) => Math.min(...group.map((each) => order.get(each) ?? 0));
  const joined = join(groups, jawaban);
  const orang = [...joined.groups].sort(([, a], [, b]) => first(a) - first(b)).map(([kunci, group]) => orangDari(kunci, [...group].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))));
  return {
    orang,
    pertanyaan: pertanyaanDari(orang, jawaban),
    kunciDari({ nama, nip }) {
      const digits = completeNip(nip);
      if (digits) return joined.now(digits);
      const name = nameKey(nama);
      if (name === "") return undefined;
      const known = byName.get(name) ?? [];
      if (known.length > 1) return joined.groups.has(joined.now(name)) ? joined.now(name) : undefined;
      return joined.now(known[0] ?? name);
    },
  };
}

function join(groups: ReadonlyMap<string, readonly Sebutan[]>, jawaban: readonly JawabanOrang[]) {
  const same = new Map<string, string>();
  const now = (key: string): string => {
    const next = same.get(key);
    return next === undefined ? key : now(next);
  };
  for (const { a, b, sama } of jawaban) if (sama && groups.has(a) && groups.has(b) && now(a) !== now(b)) same.set(now(b), now(a));
  const made = new Map<string, Sebutan[]>();
  for (const [key, group] of groups) made.set(now(key), [...(made.get(now(key)) ?? []), ...group]);
  return { groups: made, now };
}

/** The longest name has the titles; of the rest, what is said first. */
function orangDari(kunci: string, sebutan: readonly Sebutan[]): Orang {
  const said = (get: (each: Sebutan) => string) => sebutan.map(get).find((text) => text !== "") ?? "";
  return {
    kunci,
    nama: sebutan.reduce((longest, { nama }) => (nama.length > longest.length ? nama : longest), ""),
    nip: sebutan.map(({ nip }) => completeNip(nip)).find((nip) => nip !== undefined) ?? said(({ nip }) => nipDigits(nip)),
    jabatan: said(({ jabatan }) => jabatan),
    unit: said(({ unit }) => unit),
    tim: said(({ tim }) => tim),
    at: sebutan.map(({ at }) => at).find((at) => at !== undefined),
    sebutan,
  };
}

function pertanyaanDari(orang: readonly Orang[], jawaban: readonly JawabanOrang[]): readonly PertanyaanOrang[] {
  const answered = new Set(jawaban.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const keyed = orang.map((each) => ({ each, name: nameKey(each.nama) }));
  const asked: PertanyaanOrang[] = [];
  keyed.forEach((a, index) => {
    for (const b of keyed.slice(index + 1)) {
      if (mayBeOne(a, b) && !answered.has(`${a.each.kunci} ${b.each.kunci}`)) asked.push({ jenis: "orang", a: a.each, b: b.each });
    }
  });
  return asked;
}

interface Named {
  readonly each: Orang;
  readonly name: string;
}

function mayBeOne(a: Named, b: Named): boolean {
  if (a.name === "" || b.name === "") return false;
  const [nipA, nipB] = [completeNip(a.each.nip), completeNip(b.each.nip)];
  if (nipA && nipB) return a.name === b.name && differing(nipA, nipB) <= DIGITS;
  if (a.name === b.name) return true;
  return Math.min(a.name.length, b.name.length) >= LETTERS_A_SLIP && withinEdits(a.name, b.name, 1);
}

function differing(a: string, b: string): number {
  return [...a].filter((digit, index) => digit !== b[index]).length;
}
