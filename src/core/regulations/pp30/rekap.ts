import type { Cite } from "../../base/cite";
import { compare, exact, roundHalfUp, toNumber } from "../../base/exact";
import type { Profil } from "../../base/setting";
import { valueOf } from "../../sheet/field";
import type { FilledForm } from "../regulation";
import type { IsiRekap, RekapRejim, TindakLanjut } from "../rekap";
import { isiDariFormulir, selAngka, selKata, semuaSama, tertampung } from "../umum/isiRekap";
import { nilaiKinerja, pemeringkatan, predikatKinerja } from "./formulas";
import type { Integrasi, PenilaianKinerja, PenilaianPerilaku, PenilaianSkp, RencanaSkp } from "./forms/types";
import { readKategori } from "./kategori";
import { KATEGORI, kuotaPeringkat, nilaiTertinggi, PERINGKAT, rentangPredikat, type Kategori } from "./parameters";
import { integrasiOf, nilaiKinerjaOf, nilaiPerilakuOf, paruh2021, penilaianPerilakuOf, perilakuUntuk, predikatOf, skpUntuk } from "./rantai";
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
  peringkat: {
    cite: kuotaPeringkat.cite,
    keterangan: {
      id: "Pemeringkatan tahunan: di atas ekspektasi paling banyak 20%, sesuai ekspektasi 60–70%, di bawah ekspektasi paling banyak 20% (bacaan). Jumlah orang dibulatkan ke bawah; kelompok nilai sama yang tidak muat utuh tetap sesuai ekspektasi.",
      en: "Yearly ranking: at most 20% above, 60–70% as expected, at most 20% below (reading). Heads are rounded down; people with equal values who don't fit together stay as expected.",
    },
    tempat: PERINGKAT,
    dari(nilai) {
      const usable = nilai.map((value) => value >= 0 && value <= nilaiTertinggi);
      const places = pemeringkatan(nilai.filter((_, index) => usable[index]).map(exact));
      let next = 0;
      return nilai.map((_, index) => (usable[index] ? places[next++] : undefined));
    },
  },
  tindakLanjut: ({ predikat }) => TINDAK_LANJUT[readKategori(predikat ?? "") ?? "Baik"],
};

/** What may follow a predikat, by article; the sizes of rewards and sanctions were not found and are the agency's. */
const citeTindakLanjut = {
  penghargaan: { source: "pp30", at: "Pasal 49 sampai Pasal 59, penghargaan" },
  sanksi: { source: "pp30", at: "Pasal 56" },
  perbaikan: { source: "pp30", at: "Pasal 57 dan Pasal 58" },
} as const satisfies Readonly<Record<string, Cite>>;

const TINDAK_LANJUT: Readonly<Record<Kategori, TindakLanjut | null>> = {
  "Sangat Baik": { pesan: { id: "Dapat diusulkan untuk penghargaan; bentuknya ditetapkan instansi.", en: "May be proposed for a reward, of the kind that the agency sets." }, cite: citeTindakLanjut.penghargaan },
  Baik: null,
  Cukup: { pesan: { id: "Target tidak tercapai dapat dikenai sanksi administratif menurut ketentuan; besarnya bergantung pada predikat.", en: "Missed targets may bring an administrative sanction by the rules, of a size that depends on the predikat." }, cite: citeTindakLanjut.sanksi },
  Kurang: { pesan: { id: "Diberi kesempatan memperbaiki kinerja sekitar enam bulan; bila tidak membaik, uji kompetensi menurut ketentuan.", en: "About six months to improve; without improvement a test of competence by the rules." }, cite: citeTindakLanjut.perbaikan },
  "Sangat Kurang": { pesan: { id: "Diberi kesempatan memperbaiki kinerja sekitar enam bulan; bila tidak membaik, uji kompetensi, lalu jabatan lain yang sesuai menurut ketentuan.", en: "About six months to improve; without improvement a test of competence, then another fitting post by the rules." }, cite: citeTindakLanjut.perbaikan },
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

/** The period of a `pp30/integrasi-2021`, whatever its head says: both halves. */
const TAHUN_2021 = { dari: "2021-01-01", sampai: "2021-12-31" } as const;

/** Rekap of `pp30/integrasi-2021`: the year, beside the rows of its halves, which are periods of their own. */
export function rekapIntegrasi(data: Integrasi, self: FilledForm, forms: readonly FilledForm[], profil: Profil): readonly IsiRekap[] {
  const lihat: Lihat = { self, forms, profil };
  const exactly = integrasiOf(data, lihat);
  const [nilai, predikat] = exactly ? [angka(exactly), predikatKinerja(exactly, paruh2021(lihat).ideBaru)] : [null, null];
  const isi = isiDariFormulir(data, self, forms);
  return [{ ...isi, periode: TAHUN_2021, nilai, predikat, sel: { ...isi.sel, ...selAngka("nilai", data.nilaiIntegrasi, nilai), ...selKata("predikat", data.predikat, predikat) } }];
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
