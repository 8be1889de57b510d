import { findTables, type FoundTable } from "../../../sheet/layout/findTables";
import { mentions, type View } from "../../../sheet/view";
import { placesOf, type Block, type Place } from "../../umum/formulir";
import { paruhsOn, type Paruh } from "./integrasi";
import { keterkaitan, type KolomKeterkaitan } from "./keterkaitan";
import { kinerjasOn, type Kinerja } from "./kinerja";
import { pengukuran } from "./pengukuran";
import { aspeksOn, endOfAspek, type Aspek } from "./perilaku";
import { rencanaKinerja, type KolomRencana } from "./rencanaKinerja";

/** What makes a form of PP 30 on a sheet, and the rows and columns that belong to it. */
export type Blok =
  | { readonly jenis: "rencana"; readonly table: FoundTable<KolomRencana>; readonly place: Place }
  | { readonly jenis: "pengukuran"; readonly table: FoundTable<KolomRencana>; readonly place: Place }
  | { readonly jenis: "keterkaitan"; readonly table: FoundTable<KolomKeterkaitan>; readonly place: Place }
  | { readonly jenis: "perilaku"; readonly aspek: Aspek; readonly place: Place }
  | { readonly jenis: "kinerja"; readonly kinerja: Kinerja; readonly place: Place }
  | { readonly jenis: "integrasi"; readonly paruh: Paruh; readonly place: Place };

const found = new WeakMap<View, readonly Blok[]>();

/** All blocks of PP 30 on a sheet, from top to bottom: each ends where the next one begins. */
export function bloksOn(view: View): readonly Blok[] {
  const known = found.get(view);
  if (known) return known;
  const bare = bareOn(view);
  const places = placesOf(view, bare.map(({ block }) => block));
  const made = bare.flatMap(({ make }, index) => {
    const place = places[index];
    return place ? [make(place)] : [];
  });
  found.set(view, made);
  return made;
}

interface Bare {
  readonly block: Block;
  readonly make: (place: Place) => Blok;
}

function bareOn(view: View): readonly Bare[] {
  const aspeks = mentions(view, "inisiatif") ? aspeksOn(view) : [];
  const kinerjas = mentions(view, "perilaku") ? kinerjasOn(view, aspeks) : [];
  const own = aspeks.filter((aspek) => !kinerjas.some((kinerja) => kinerja.aspek === aspek));
  const paruhs = mentions(view, "2021") ? paruhsOn(view) : [];
  const tables = mentions(view, "rencanakinerja") ? findTables(view, rencanaKinerja) : [];
  const measured = mentions(view, "indikatorkeberhasilan") ? findTables(view, pengukuran) : [];
  const linked = mentions(view, "butirkegiatan") ? findTables(view, keterkaitan) : [];
  const rows = (headTop: number, headBottom: number): Block => ({ headTop, headBottom, left: 0, right: view.columnEnd });
  const bare: readonly Bare[] = [
    ...tables.map((table): Bare => ({ block: table, make: (place) => ({ jenis: "rencana", table, place }) })),
    ...measured.map((table): Bare => ({ block: table, make: (place) => ({ jenis: "pengukuran", table, place }) })),
    ...linked.map((table): Bare => ({ block: table, make: (place) => ({ jenis: "keterkaitan", table, place }) })),
    ...own.map((aspek): Bare => ({ block: rows(aspek.headTop, endOfAspek(view, aspek, view.rowEnd)), make: (place) => ({ jenis: "perilaku", aspek, place }) })),
    ...kinerjas.map((kinerja): Bare => ({ block: rows(kinerja.skp.row, kinerja.last.row), make: (place) => ({ jenis: "kinerja", kinerja, place }) })),
    ...paruhs.map((paruh): Bare => ({ block: rows(paruh.headTop, (paruh.tahun ?? paruh.kedua).row), make: (place) => ({ jenis: "integrasi", paruh, place }) })),
  ];
  return [...bare].sort((a, b) => a.block.headTop - b.block.headTop || a.block.left - b.block.left);
}
