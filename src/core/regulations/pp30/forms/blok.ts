import { findTables, type FoundTable } from "../../../sheet/layout/findTables";
import { mentions, type View } from "../../../sheet/view";
import { placesOf, type Block, type Place } from "../../umum/formulir";
import { rencanaKinerja, type KolomRencana } from "./rencanaKinerja";

/** A block of a sheet that makes a form, and the rows and columns that belong to it. */
export type Blok = { readonly jenis: "rencana"; readonly table: FoundTable<KolomRencana>; readonly place: Place };

const found = new WeakMap<View, readonly Blok[]>();

/** All blocks of PP 30 on a sheet, from top to bottom: each ends where the next one begins. */
export function bloksOn(view: View): readonly Blok[] {
  const known = found.get(view);
  if (known) return known;
  const bare = [...rencanaOn(view)].sort((a, b) => a.block.headTop - b.block.headTop || a.block.left - b.block.left);
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

function rencanaOn(view: View): readonly Bare[] {
  if (!mentions(view, "rencanakinerja")) return [];
  return findTables(view, rencanaKinerja).map((table) => ({ block: table, make: (place) => ({ jenis: "rencana", table, place }) }));
}
