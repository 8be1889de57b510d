import { compare, exact, roundHalfUp, toNumber } from "../../base/exact";
import type { Profil } from "../../base/setting";
import { valueOf } from "../../sheet/field";
import type { FilledForm } from "../regulation";
import type { IsiRekap, RekapRejim } from "../rekap";
import { isiDariFormulir, selAngka, selKata, semuaSama, tertampung } from "../umum/isiRekap";
import { nilaiKinerja, predikatKinerja } from "./formulas";
import type { PenilaianKinerja, PenilaianPerilaku, PenilaianSkp, RencanaSkp } from "./forms/types";
import { readKategori } from "./kategori";
import { KATEGORI, nilaiTertinggi, rentangPredikat } from "./parameters";
import { nilaiKinerjaOf, nilaiPerilakuOf, penilaianPerilakuOf, perilakuUntuk, predikatOf, skpUntuk } from "./rantai";
import { angka, nilaiSkpOf, type Lihat } from "./score";

const GABUNGAN = new Set(["pp30/penilaian-kinerja"]);
const KINERJA = new Set(["pp30/penilaian-kinerja", "pp30/laporan"]);
const SKP = new Set([...KINERJA, "pp30/penilaian-skp", "pp30/penilaian-skp-jpt"]);
const DINILAI = new Set([...SKP, "pp30/penilaian-perilaku"]);
/** The plan as set, which the earlier stages of the same plan give way to. */
const DITETAPKAN = new Set([...DINILAI, "pp30/penetapan"]);

export const rekapPp30: RekapRejim = {
  sebutan: KATEGORI,
  read: readKategori,
  kepalaNilai: /kinerja/,
  nilaiDari: (skp, perilaku) => (toNumber(skp) > nilaiTertinggi || toNumber(perilaku) > nilaiTertinggi ? [] : [nilaiKinerja(skp, perilaku, false), nilaiKinerja(skp, perilaku, true)]),
  sebutanDari(nilai) {
    if (nilai.n < 0n || compare(roundHalfUp(nilai, rentangPredikat.decimals), exact(nilaiTertinggi)) > 0) return [];
    const [tanpa, dengan] = [predikatKinerja(nilai, false), predikatKinerja(nilai, true)];
    return tanpa === dengan ? [tanpa] : [tanpa, dengan];
  },
  batas: rentangPredikat.steps.map(({ from }) => from),
};

/** Rekap of `pp30/penilaian-kinerja`, and of a `pp30/laporan` that stands without it. */
export function rekapPenilaianKinerja(data: PenilaianKinerja, self: FilledForm, forms: readonly FilledForm[], profil: Profil): readonly IsiRekap[] {
  if (!GABUNGAN.has(self.form.id) && tertampung(self, forms, GABUNGAN)) return [];
  const lihat: Lihat = { self, forms, profil };
  const [nilaiSkp, nilaiPerilaku, nilai] = [angka(skpUntuk(data, lihat)), angka(perilakuUntuk(data, lihat)), angka(nilaiKinerjaOf(data, lihat))];
  const predikat = predikatOf(data, lihat) ?? null;
  const isi = isiDariFormulir(data, self, forms);
  const sel = { ...isi.sel, ...selAngka("nilaiSkp", data.nilaiSkp, nilaiSkp), ...selAngka("nilaiPerilaku", data.nilaiPerilaku, nilaiPerilaku), ...selAngka("nilai", data.nilaiKinerja, nilai), ...selKata("predikat", data.predikat, predikat) };
  return [{ ...isi, nilaiSkp, nilaiPerilaku, nilai, predikat, sel }];
}

/** Rekap of an assessment of the SKP whose kinerja is not in the workbook. */
export function rekapPenilaianSkp(data: PenilaianSkp, self: FilledForm, forms: readonly FilledForm[], profil: Profil): readonly IsiRekap[] {
  if (tertampung(self, forms, KINERJA)) return [];
  const lihat: Lihat = { self, forms, profil };
  const nilaiSkp = angka(nilaiSkpOf(data, lihat));
  const [behaviour] = penilaianPerilakuOf(lihat);
  const isi = isiDariFormulir(data, self, forms);
  return [
    {
      ...isi,
      nilaiSkp,
      nilaiPerilaku: behaviour ? angka(nilaiPerilakuOf(behaviour.data as PenilaianPerilaku, lihat)) : null,
      samaTarget: semuaSama(data.rencana.flatMap(({ indikator }) => indikator.flatMap(({ target, realisasi }) => {
        const [planned, done] = [valueOf(target)?.angka, valueOf(realisasi)?.angka];
        return planned && done && !planned.atas && !done.atas ? [[toNumber(planned.bawah), toNumber(done.bawah)] as const] : [];
      }))),
      sel: { ...isi.sel, ...selAngka("nilaiSkp", data.nilaiSkp, nilaiSkp) },
    },
  ];
}

/** Rekap of `pp30/penilaian-perilaku` of someone without any other assessment. */
export function rekapPenilaianPerilaku(data: PenilaianPerilaku, self: FilledForm, forms: readonly FilledForm[], profil: Profil): readonly IsiRekap[] {
  if (tertampung(self, forms, SKP)) return [];
  const nilaiPerilaku = angka(nilaiPerilakuOf(data, { profil }));
  const isi = isiDariFormulir(data, self, forms);
  return [{ ...isi, nilaiPerilaku, sel: { ...isi.sel, ...selAngka("nilaiPerilaku", data.nilaiPerilaku, nilaiPerilaku) } }];
}

/** Rekap of the SKP alone: planned, not yet assessed. */
export function rekapRencana(data: RencanaSkp, self: FilledForm, forms: readonly FilledForm[]): readonly IsiRekap[] {
  return tertampung(self, forms, self.form.id === "pp30/penetapan" ? DINILAI : DITETAPKAN) ? [] : [isiDariFormulir(data, self, forms)];
}
