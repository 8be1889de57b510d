import { MAPPINGS, mappingsIn, withMapping } from "../app/mapping";
import type { Mapping } from "../core/sheet/layout/mapping";

/** Mappings that this computer remembers for other workbooks of the same layout. */
export function rememberedMappings(): readonly Mapping[] {
  const kept = localStorage.getItem(MAPPINGS);
  if (kept === null) return [];
  try {
    return mappingsIn(JSON.parse(kept));
  } catch {
    // Not written by us in this form: as if it were not there.
    return [];
  }
}

export function rememberMapping(mapping: Mapping): void {
  localStorage.setItem(MAPPINGS, JSON.stringify(withMapping(rememberedMappings(), mapping)));
}
