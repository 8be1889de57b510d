import { toNumber, type Exact } from "../../base/exact";
import type { Profil } from "../../base/setting";
import type { Field } from "../../sheet/field";
import type { CellValue } from "../../sheet/grid";
import type { CellCall, FilledForm } from "../regulation";
import type { Aspek, KegiatanDinilai, PenilaianPrestasi, PenilaianSkp } from "./forms/types";
import { ASPEK } from "./parameters";
import { nilaiPerilakuOf, nilaiPrestasiOf, nilaiSkpFor, nilaiSkpOf, poinKreatif, valuesOf } from "./score";

const one = (value: CellValue) => [[value]] as const;
const shown = (field: Field<number>): CellValue => (field.state === "filled" ? field.value : null);
const four = (aspek: Aspek) => [ASPEK.map((name) => shown(aspek[name]))] as const;
const isThere = (field: Field<unknown>) => field.state !== "absent";
const callAt = (field: Field<unknown>, name: string, given: CellCall["given"], score?: string): readonly CellCall[] => (isThere(field) ? [{ at: field.at, name, given, ...(score === undefined ? {} : { score }) }] : []);
const sebutanAt = (field: Field<string>, nilai: Exact | undefined) => (nilai ? callAt(field, "SEBUTAN", [one(toNumber(nilai))], "sebutan") : []);

function activityCalls(kegiatan: KegiatanDinilai, profil: Profil): readonly CellCall[] {
  if (!valuesOf(kegiatan, profil)) return [];
  const given = [four(kegiatan.target), four(kegiatan.realisasi)];
  return [{ at: kegiatan.at, name: "CAPAIAN_KEGIATAN", given }, ...callAt(kegiatan.penghitungan, "PENGHITUNGAN", given), ...callAt(kegiatan.nilai, "CAPAIAN_KEGIATAN", given)];
}

/** The functions behind a `pp46/penilaian-skp`. */
export function callsPenilaianSkp(data: PenilaianSkp, _self: FilledForm, _forms: readonly FilledForm[], profil: Profil): readonly CellCall[] {
  const nilai = nilaiSkpOf(data, profil);
  const values = data.kegiatan.flatMap((kegiatan) => valuesOf(kegiatan, profil) ?? []);
  const tasks = data.tugasTambahan.at === undefined ? 0 : data.tugasTambahan.baris.length;
  return [
    ...data.kegiatan.flatMap((kegiatan) => activityCalls(kegiatan, profil)),
    ...(nilai ? callAt(data.nilaiSkp, "CAPAIAN_SKP", [values.map((each) => [toNumber(each.nilai)]), one(tasks), one(poinKreatif(data.kreativitas) ?? 0)], "nilaiSkp") : []),
    ...sebutanAt(data.sebutan, nilai),
  ];
}

/** The functions behind a `pp46/penilaian-prestasi`. */
export function callsPenilaianPrestasi(data: PenilaianPrestasi, self: FilledForm, forms: readonly FilledForm[], profil: Profil): readonly CellCall[] {
  const skp = nilaiSkpFor(data, self, forms, profil);
  const perilaku = nilaiPerilakuOf(data);
  const prestasi = nilaiPrestasiOf(data, self, forms, profil);
  return [
    ...(perilaku ? callAt(data.rataRataPerilaku, "NILAI_PERILAKU", [[data.perilaku.map(({ nilai }) => shown(nilai))]], "nilaiPerilaku") : []),
    ...(skp && perilaku && prestasi ? callAt(data.nilaiPrestasi, "NILAI_PRESTASI", [one(toNumber(skp)), one(toNumber(perilaku))], "nilaiPrestasi") : []),
    ...sebutanAt(data.sebutan, prestasi),
    ...data.perilaku.flatMap(({ nilai, sebutan }) => (nilai.state === "filled" && nilai.value >= 0 ? callAt(sebutan, "SEBUTAN", [one(nilai.value)]) : [])),
  ];
}
