import type { Message } from "../../check/finding";
import type { Profil } from "../../base/setting";
import type { BarisRekap, TemuanRekap } from "../rekap";
import { simpanganDistribusi, type Simpangan } from "./distribusi";
import { citePola, type CapaianOrganisasi } from "./parameters";
import { readPredikat } from "./predikat";
import { batasDistribusiDalam } from "./settings";

/** What is said where a unit departs from the pattern. */
export const pesanDistribusi = {
  sedikit: { id: "Organisasi {capaian}: {predikat} ada {jumlah} pegawai, menurut pola paling sedikit {batas} dari {n}. Pola ini pedoman, bukan keharusan; sertakan pertimbangannya.", en: "Organisation {capaian}: {jumlah} officials are {predikat}, by the pattern at least {batas} of {n}. It guides and does not force; give the reason." },
  banyak: { id: "Organisasi {capaian}: {predikat} ada {jumlah} pegawai, menurut pola paling banyak {batas} dari {n}. Pola ini pedoman, bukan keharusan; sertakan pertimbangannya.", en: "Organisation {capaian}: {jumlah} officials are {predikat}, by the pattern at most {batas} of {n}. It guides and does not force; give the reason." },
} as const satisfies Readonly<Record<Simpangan["paling"], Message>>;

/** The data of that message. */
export function dataDistribusi(capaian: CapaianOrganisasi, { predikat, jumlah, batas }: Simpangan, n: number) {
  return { capaian, predikat: { id: predikat.join(" atau "), en: predikat.join(" or ") }, jumlah, batas, n };
}

/** Departures of a unit from its pattern, at its first person. */
export function distribusiTemuan(orang: readonly BarisRekap[], capaian: CapaianOrganisasi, profil: Profil): readonly TemuanRekap[] {
  const predikat = orang.flatMap((each) => readPredikat(each.predikat ?? "") ?? []);
  const [first] = orang;
  if (!first || predikat.length === 0) return [];
  return simpanganDistribusi(capaian, predikat, batasDistribusiDalam(profil)).map((each) => ({
    rule: "permen6/distribusi",
    severity: "periksa",
    owner: "pengelola",
    cell: first.at,
    berkas: first.berkas,
    cite: citePola,
    message: pesanDistribusi[each.paling],
    data: dataDistribusi(capaian, each, predikat.length),
  }));
}
