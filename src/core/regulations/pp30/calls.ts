import { toNumber, type Exact } from "../../base/exact";
import type { Profil } from "../../base/setting";
import type { Field } from "../../sheet/field";
import type { CellValue } from "../../sheet/grid";
import type { CellCall, FilledForm } from "../regulation";
import type { AspekPerilaku, Indikator, Integrasi, PenilaianKinerja, PenilaianPerilaku, PenilaianSkp, Rencana } from "./forms/types";
import { jumlahIkiRencana } from "./parameters";
import { adaIdeBaru, integrasiOf, nilaiAspekDari, nilaiKinerjaOf, pakai360, paruh2021, perilakuUntuk, skpUntuk, standarOf } from "./rantai";
import { atasanOf, capaianDari, capaianOf, ikiOf, isMaksimum, kategoriIkiOf, kategoriOf, kondisiOf, lingkupOf, nilaiIkiOf, nilaiOf, nilaiSkpOf, rencanaDi, tertimbangOf, type Lihat } from "./score";

type Given = CellCall["given"];
const one = (value: CellValue) => [[value]] as const;
const list = (values: readonly (Exact | undefined)[]) => values.flatMap((value) => (value ? [[toNumber(value)]] : []));
const callAt = (field: Field<unknown>, name: string, given: Given, score?: string): readonly CellCall[] => (field.state === "absent" ? [] : [{ at: field.at, name, given, ...(score === undefined ? {} : { score }) }]);

function indikatorCalls(iki: Indikator, jpt: boolean, profil: Profil): readonly CellCall[] {
  const capaian = capaianOf(iki, profil);
  if (!capaian) return [];
  const kondisi = kondisiOf(iki, profil);
  const planned = iki.target.state === "filled" ? iki.target.value.angka : undefined;
  const done = iki.realisasi.state === "filled" ? iki.realisasi.value.angka : undefined;
  const worked = planned && done && capaianDari(iki, kondisi);
  return [
    ...(worked ? callAt(iki.capaian, "CAPAIAN_IKI", [one(toNumber(planned.bawah)), one(toNumber(done.bawah)), planned.atas ? one(toNumber(planned.atas)) : undefined, one(kondisi)]) : []),
    // At 100% of the most attainable target the kategori is not that of its percent.
    ...(isMaksimum(iki, capaian) ? [] : callAt(iki.kategori, "KATEGORI_IKI", [one(toNumber(capaian))])),
    ...(jpt ? callAt(iki.nilai, "NILAI_IKI_JPT", [one(toNumber(capaian)), one(isMaksimum(iki, capaian) ? "ya" : "tidak")]) : []),
  ];
}

function rencanaCalls(rencana: Rencana, lihat: Lihat): readonly CellCall[] {
  const { profil } = lihat;
  const kategori = kategoriOf(rencana, profil);
  const nilai = nilaiOf(rencana, profil);
  const tertimbang = tertimbangOf(rencana, lihat);
  if (!kategori || !nilai) return [];
  const iki = ikiOf(rencana).map((each) => kategoriIkiOf(each, profil));
  const counted = iki.length === jumlahIkiRencana.satu || iki.length === jumlahIkiRencana.tiga;
  const last = tertimbang && (rencana.bagian === "tambahan" ? tambahanCall(rencana, kategori, nilai, profil) : tertimbangCall(rencana, nilai, lihat));
  return [
    ...(counted && iki.every((each) => each !== undefined) ? callAt(rencana.kategori, "KATEGORI_RENCANA", [iki.map((each) => [each])]) : []),
    ...callAt(rencana.nilai, "NILAI_RENCANA", [one(kategori)]),
    ...(last ? [...callAt(rencana.tertimbang, last.name, last.given), { at: rencana.at, ...last }] : [{ at: rencana.at, name: "NILAI_RENCANA", given: [one(kategori)] }]),
  ];
}

type Call = Pick<CellCall, "name" | "given">;

function tertimbangCall(rencana: Rencana, nilai: Exact, lihat: Lihat): Call {
  const metode = rencana.metode.state === "filled" ? rencana.metode.value : "direct";
  const atasan = metode === "non-direct" ? atasanOf(rencana, lihat) : null;
  return { name: "NILAI_TERTIMBANG", given: [one(toNumber(nilai)), one(metode), atasan ? one(toNumber(atasan.nilai)) : undefined, atasan ? one(atasan.kategori) : undefined] };
}

function tambahanCall(rencana: Rencana, kategori: string, nilai: Exact, profil: Profil): Call {
  return { name: "NILAI_TAMBAHAN", given: [one(kategori), one(lingkupOf(rencana, profil) ?? null), one(toNumber(nilai))] };
}

/** The functions behind a `pp30/penilaian-skp` and a `pp30/penilaian-skp-jpt`. */
export function callsPenilaianSkp(data: PenilaianSkp, self: FilledForm, forms: readonly FilledForm[], profil: Profil): readonly CellCall[] {
  const lihat: Lihat = { profil, self, forms };
  const [utama, tambahan] = [rencanaDi(data, "utama"), rencanaDi(data, "tambahan")];
  const ofIki = [...utama, ...tambahan].flatMap((each) => ikiOf(each).flatMap((iki) => indikatorCalls(iki, data.jpt, profil)));
  if (!nilaiSkpOf(data, lihat)) return [...ofIki, ...(data.jpt ? [] : [...utama, ...tambahan].flatMap((each) => rencanaCalls(each, lihat)))];
  if (data.jpt) {
    const values = (aksi: boolean) => utama.filter(({ kelompok }) => (kelompok.state === "filled" && kelompok.value === "rencanaAksi") === aksi).flatMap(ikiOf).map((iki) => nilaiIkiOf(iki, profil));
    // Points of kinerja tambahan are worked out in a form of their own.
    return [...ofIki, ...(tambahan.length === 0 ? callAt(data.nilaiSkp, "NILAI_SKP_JPT", [list(values(false)), list(values(true)), undefined], "nilaiSkp") : [])];
  }
  const weighted = (rencana: readonly Rencana[]) => list(rencana.map((each) => tertimbangOf(each, lihat)));
  return [...ofIki, ...[...utama, ...tambahan].flatMap((each) => rencanaCalls(each, lihat)), ...callAt(data.nilaiSkp, "NILAI_SKP", [weighted(utama), tambahan.length === 0 ? undefined : weighted(tambahan)], "nilaiSkp")];
}

function aspekCalls(aspek: readonly AspekPerilaku[], jabatan: Field<string>, lihat: Lihat): readonly CellCall[] {
  return aspek.flatMap((each) => {
    const standar = standarOf(each, jabatan, lihat);
    if (!standar || !nilaiAspekDari(each, jabatan, lihat)) return [];
    return callAt(each.nilai, "NILAI_ASPEK_PERILAKU", [each.level.map((field) => [field.state === "filled" ? field.value : null]), one(toNumber(standar[0])), one(toNumber(standar[1]))]);
  });
}

/** The functions behind a `pp30/penilaian-perilaku`. */
export function callsPenilaianPerilaku(data: PenilaianPerilaku, self: FilledForm, forms: readonly FilledForm[], profil: Profil): readonly CellCall[] {
  return aspekCalls(data.aspek, data.pegawai.jabatan, { profil, self, forms });
}

const yesOrNo = (yes: boolean) => one(yes ? "ya" : "tidak");

/** The functions behind a `pp30/penilaian-kinerja` and a `pp30/laporan`. */
export function callsPenilaianKinerja(data: PenilaianKinerja, self: FilledForm, forms: readonly FilledForm[], profil: Profil): readonly CellCall[] {
  const lihat: Lihat = { profil, self, forms };
  const [skp, perilaku, nilai] = [skpUntuk(data, lihat), perilakuUntuk(data, lihat), nilaiKinerjaOf(data, lihat)];
  return [
    ...aspekCalls(data.aspek, data.pegawai.jabatan, lihat),
    ...(skp && perilaku ? callAt(data.nilaiKinerja, "NILAI_KINERJA", [one(toNumber(skp)), one(toNumber(perilaku)), yesOrNo(pakai360(data, lihat))], "nilaiKinerja") : []),
    ...(nilai ? callAt(data.predikat, "PREDIKAT_KINERJA", [one(toNumber(nilai)), yesOrNo(adaIdeBaru(data))], "predikat") : []),
  ];
}

/** The functions behind a `pp30/integrasi-2021`. */
export function callsIntegrasi(data: Integrasi, self: FilledForm, forms: readonly FilledForm[], profil: Profil): readonly CellCall[] {
  const lihat: Lihat = { profil, self, forms };
  const half = paruh2021(lihat);
  const pp46 = half.adaPp46 ? half.pp46 : undefined;
  const nilai = integrasiOf(data, lihat);
  return [
    ...(pp46 && pp46.n >= 0n ? callAt(data.nilaiKonversi, "KONVERSI_PP46", [one(toNumber(pp46))]) : []),
    ...(pp46 && half.pp30 && nilai ? callAt(data.nilaiIntegrasi, "NILAI_INTEGRASI_2021", [one(toNumber(pp46)), one(toNumber(half.pp30))], "nilaiIntegrasi2021") : []),
    ...(nilai ? callAt(data.predikat, "PREDIKAT_KINERJA", [one(toNumber(nilai)), yesOrNo(half.ideBaru)], "predikat") : []),
  ];
}
