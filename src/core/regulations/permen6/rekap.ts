import { readNumber } from "../../base/number";
import type { Profil } from "../../base/setting";
import { valueOf, type Field } from "../../sheet/field";
import type { FilledForm } from "../regulation";
import type { IsiRekap, RekapRejim } from "../rekap";
import { isiDariFormulir, nipRekap, selKata, selTeks, semuaSama, takDiketahui, tertampung } from "../umum/isiRekap";
import { jenisJabatan } from "../umum/jabatan";
import { distribusiTemuan } from "./distribusiTemuan";
import type { DokumenEvaluasi } from "./forms/dokumen";
import type { RekapPredikat } from "./forms/orang";
import type { Evaluasi, Skp } from "./forms/types";
import { jenisEvaluasi } from "./jenisEvaluasi";
import { CAPAIAN_ORGANISASI, periodikTerlama, PREDIKAT, type CapaianOrganisasi } from "./parameters";
import { predikatKuadran, RATING, readPredikat, readRating, type Predikat, type Rating } from "./predikat";
import { polaUnit } from "./polaUnit";
import { predikatOf, ratingHasilOf, ratingPerilakuOf } from "./score";

const EVALUASI = new Set(["permen6/evaluasi"]);
const DINILAI = new Set(["permen6/evaluasi", "permen6/dokumen-evaluasi"]);

export const rekapPermen6: RekapRejim = {
  sebutan: PREDIKAT,
  read: readPredikat,
  kepalaNilai: /^$/,
  rating: { tingkat: RATING, read: readRating, predikat: (hasil, perilaku) => predikatKuadran(hasil as Rating, perilaku as Rating) },
  periode: {
    cite: periodikTerlama.cite,
    keterangan: {
      id: "Evaluasi tahunan meninjau seluruh tahun dengan evaluasi periodiknya di depan mata; predikatnya ditetapkan, bukan rata-rata predikat periodik.",
      en: "The annual evaluation reviews the whole year with its periodic ones in sight; its predikat is set, and is no average of theirs.",
    },
    jenis: jenisEvaluasi,
  },
  pola: polaUnit,
  temuanUnit: (orang, capaian, profil) => (CAPAIAN_ORGANISASI.some((each) => each === capaian) ? distribusiTemuan(orang, capaian as CapaianOrganisasi, profil) : []),
};

/** Rekap of `permen6/evaluasi`. */
export function rekapEvaluasi(data: Evaluasi, self: FilledForm, forms: readonly FilledForm[], profil: Profil): readonly IsiRekap[] {
  const isi = isiDariFormulir(data, self, forms);
  const [ratingHasil, ratingPerilaku] = [ratingHasilOf(data, profil), ratingPerilakuOf(data)];
  const predikat = predikatOf(data, profil) ?? valueOf(data.predikat) ?? null;
  return [
    {
      ...isi,
      ratingHasil,
      ratingPerilaku,
      predikat,
      takDikenal: unknownWord(data.predikat, predikat),
      capaianOrganisasi: valueOf(data.capaianOrganisasi) ?? null,
      // Only heads of a unit have results with perspectives.
      pimpinan: data.hasilKerja.some(({ perspektif }) => perspektif.state === "filled") && jenisJabatan(valueOf(data.pegawai.jabatan) ?? "") === "struktural",
      samaTarget: semuaSama(data.hasilKerja.flatMap(({ indikator }) => indikator.flatMap(({ target, realisasi }) => {
        const [planned, done] = [readNumber(valueOf(target) ?? null), readNumber(valueOf(realisasi) ?? null)];
        return planned.ok && done.ok ? [[planned.value, done.value] as const] : [];
      }))),
      sel: { ...isi.sel, ...selKata("ratingHasil", data.ratingHasil, ratingHasil), ...selKata("ratingPerilaku", data.ratingPerilaku, ratingPerilaku), ...selKata("predikat", data.predikat, predikat) },
    },
  ];
}

/** What stands where a predikat should and is none; null when one is known. */
function unknownWord(field: Field<Predikat>, known: string | null): string | null {
  return known === null && field.state === "unreadable" ? String(field.written) : null;
}

/** Rekap of `permen6/dokumen-evaluasi` whose evaluasi is not in the workbook. */
export function rekapDokumen(data: DokumenEvaluasi, self: FilledForm, forms: readonly FilledForm[]): readonly IsiRekap[] {
  if (tertampung(self, forms, EVALUASI)) return [];
  const isi = isiDariFormulir(data, self, forms);
  const predikat = valueOf(data.predikat) ?? null;
  return [{ ...isi, predikat, takDikenal: unknownWord(data.predikat, predikat), capaianOrganisasi: valueOf(data.capaianOrganisasi) ?? null, sel: { ...isi.sel, ...selKata("predikat", data.predikat, predikat) } }];
}

/** Rekap of an SKP alone: planned, not yet assessed. */
export function rekapSkp(data: Skp, self: FilledForm, forms: readonly FilledForm[]): readonly IsiRekap[] {
  return tertampung(self, forms, DINILAI) ? [] : [isiDariFormulir(data, self, forms)];
}

/** Rekap of `permen6/rekap-predikat`: a row a person. */
export function rekapDaftar({ baris, capaianOrganisasi, periode, unitDaftar }: RekapPredikat): readonly IsiRekap[] {
  return baris.flatMap((each) => {
    if (each.nama.state !== "filled" && each.nip.state !== "filled") return [];
    const [ratingHasil, ratingPerilaku] = [valueOf(each.ratingHasil) ?? null, valueOf(each.ratingPerilaku) ?? null];
    const predikat = ratingHasil && ratingPerilaku ? predikatKuadran(ratingHasil, ratingPerilaku) : (valueOf(each.predikat) ?? null);
    return [
      {
        ...takDiketahui,
        at: each.at,
        nama: valueOf(each.nama) ?? null,
        nip: nipRekap(each.nip),
        jabatan: valueOf(each.jabatan) ?? null,
        unit: valueOf(each.unit) ?? valueOf(unitDaftar) ?? null,
        periode: valueOf(periode) ?? null,
        ratingHasil,
        ratingPerilaku,
        predikat,
        takDikenal: unknownWord(each.predikat, predikat),
        capaianOrganisasi: valueOf(capaianOrganisasi) ?? null,
        sel: { ...selTeks("nama", each.nama), ...selTeks("nip", each.nip), ...selTeks("jabatan", each.jabatan), ...selTeks("unit", each.unit), ...selKata("ratingHasil", each.ratingHasil, ratingHasil), ...selKata("ratingPerilaku", each.ratingPerilaku, ratingPerilaku), ...selKata("predikat", each.predikat, predikat) },
      },
    ];
  });
}
