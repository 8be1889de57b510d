import type { Language } from "../../check/message";
import type { HasilPak } from "../../regulations/permen1/pejabat";
import type { Plan } from "../../sheet/plan";
import { akumulasiSheet } from "./akumulasiSheet";
import { daftarSheet } from "./daftarSheet";
import type { Rumus } from "./halaman";
import { konversiSheet } from "./konversiSheet";
import { terisiDari, type HalamanTerisi } from "./isian";
import { penetapanSheet } from "./penetapanSheet";

export type { Rumus } from "./halaman";

/** Names of the four sheets. */
export interface NamaLembar {
  readonly konversi: string;
  readonly akumulasi: string;
  readonly penetapan: string;
  readonly daftar: string;
}

/** What stands on the sheets that were written before, where they are there. */
export type PakTerisi = Readonly<Record<"konversi" | "akumulasi" | "penetapan", readonly HalamanTerisi[]>>;
export const belumTerisi: PakTerisi = { konversi: [], akumulasi: [], penetapan: [] };

/** Konversi, Akumulasi and Penetapan of each official, and the list of all; linked, so they are written together. */
export function pakSheets(nama: NamaLembar, hasil: readonly HasilPak[], rumus: Rumus, language: Language, terisi: PakTerisi): Plan {
  const akumulasi = akumulasiSheet(nama.akumulasi, hasil, rumus, terisiDari(terisi.akumulasi));
  const totals = akumulasi.jumlah.map((address) => `'${nama.akumulasi.replaceAll("'", "''")}'!${address}`);
  const penetapan = penetapanSheet(nama.penetapan, hasil, totals, rumus, terisiDari(terisi.penetapan));
  const daftar = daftarSheet(nama.daftar, nama.penetapan, hasil, penetapan.sel, language);
  return {
    title: { id: "Menulis lembar angka kredit", en: "Write the sheets of angka kredit" },
    steps: [konversiSheet(nama.konversi, hasil, rumus, terisiDari(terisi.konversi)), akumulasi.plan, penetapan.plan, daftar].flatMap(({ steps }) => steps),
  };
}
