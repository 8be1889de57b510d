import { profilBaku, type Profil } from "../core/base/setting";
import { readProfil, type ProfilProblem } from "../core/regulations/profil";
import type { Host } from "./host";

const SETTING = "skp.profil";

export interface KeptProfil {
  readonly profil: Profil;
  /** Why what is kept with the workbook was not taken; empty when it was. The defaults then hold. */
  readonly problems: readonly ProfilProblem[];
}

/** The agency's choices kept with the workbook; the defaults where there are none. */
export async function readKeptProfil(host: Host): Promise<KeptProfil> {
  const kept = await host.readSetting(SETTING);
  if (kept === undefined || kept === null) return { profil: profilBaku, problems: [] };
  const reading = readProfil(kept);
  return reading.ok ? { profil: reading.profil, problems: [] } : { profil: profilBaku, problems: reading.problems };
}

/** Keeps choices with the workbook; refused ones leave the former. */
export async function keepProfil(host: Host, json: unknown): Promise<KeptProfil & { readonly kept: boolean }> {
  const reading = readProfil(json);
  if (!reading.ok) return { profil: (await readKeptProfil(host)).profil, problems: reading.problems, kept: false };
  await host.writeSetting(SETTING, reading.profil);
  return { profil: reading.profil, problems: [], kept: true };
}

/** What a file holds as a profile, or why it can't be one. */
export function profilFromText(text: string): ReturnType<typeof readProfil> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, problems: [{ key: "", message: { id: "Berkas ini bukan JSON yang utuh; simpan ulang profilnya dari panel Setelan.", en: "This file is no complete JSON; save the profile again from the Settings panel." } }] };
  }
  return readProfil(json);
}

/** The profile as a file, to be read again by `profilFromText`. */
export function profilToText(profil: Profil): string {
  return `${JSON.stringify(profil, null, 2)}\n`;
}
