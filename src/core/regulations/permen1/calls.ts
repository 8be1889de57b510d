import type { Profil } from "../../base/setting";
import type { CellCall, FilledForm } from "../regulation";
import type { Konversi } from "./forms/types";
import { hitungBaris, jenjangOf } from "./score";

/** The functions behind a `permen1/konversi` and a `permen1/akumulasi`. */
export function callsKonversi(data: Konversi, self: FilledForm, forms: readonly FilledForm[], profil: Profil): readonly CellCall[] {
  const jenjang = jenjangOf(data);
  return data.baris.flatMap((baris) => {
    const { predikat, bulan } = hitungBaris(baris, data, self, forms, profil);
    if (!predikat) return [];
    const persen: readonly CellCall[] = baris.persen.state === "absent" ? [] : [{ at: baris.persen.at, name: "PERSENTASE_PREDIKAT", given: [[[predikat]]] }];
    if (!jenjang) return persen;
    const koefisien: readonly CellCall[] = baris.koefisien.state === "absent" ? [] : [{ at: baris.koefisien.at, name: "KOEFISIEN", given: [[[jenjang]]] }];
    const nilai: readonly CellCall[] = !bulan || baris.angkaKredit.state === "absent" ? [] : [{ at: baris.angkaKredit.at, name: "ANGKA_KREDIT", given: [[[predikat]], [[jenjang]], [[bulan.jumlah]]] }];
    return [...persen, ...koefisien, ...nilai];
  });
}
