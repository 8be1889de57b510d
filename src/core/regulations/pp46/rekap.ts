import { exact, toNumber } from "../../base/exact";
import type { Profil } from "../../base/setting";
import { letters } from "../../base/words";
import { valueOf } from "../../sheet/field";
import type { FilledForm } from "../regulation";
import type { BarisRekap, IsiRekap, RekapRejim, TemuanRekap } from "../rekap";
import { isiDariFormulir, selAngka, selKata, semuaSama, tertampung } from "../umum/isiRekap";
import { nilaiPrestasi, sanksi, sebutan, type Sanksi } from "./formulas";
import type { PenilaianPrestasi, PenilaianSkp, Skp } from "./forms/types";
import { ambangSanksi, nilaiPerilakuTertinggi, rentangSebutan, SEBUTAN, type Sebutan } from "./parameters";
import { nilaiPerilakuOf, nilaiPrestasiOf, nilaiSkpFor, nilaiSkpOf, penilaianOf } from "./score";
import { rentangSebutanDalam } from "./settings";

const PRESTASI = new Set(["pp46/penilaian-prestasi"]);
const DINILAI = new Set(["pp46/penilaian-prestasi", "pp46/penilaian-skp"]);

const bySpelling: ReadonlyMap<string, Sebutan> = new Map(SEBUTAN.map((word) => [letters(word), word]));

const ancaman = ({ nilaiSkp }: BarisRekap): Sanksi => (nilaiSkp === null || nilaiSkp < 0 ? "" : sanksi(exact(nilaiSkp)));

function temuanSanksi(baris: BarisRekap): readonly TemuanRekap[] {
  const { at, berkas, nilaiSkp } = baris;
  const threat = ancaman(baris);
  if (nilaiSkp === null || threat === "") return [];
  return [
    {
      rule: "pp46/sanksi",
      severity: "periksa",
      owner: "pengelola",
      cell: at,
      berkas,
      cite: ambangSanksi.cite,
      message: {
        id: "Nilai capaian SKP {nilai} tidak lebih dari 50: {sanksi} menurut peraturan disiplin. Ini keterangan; pastikan realisasinya lebih dahulu.",
        en: "The SKP value {nilai} is not above 50: {sanksi} by the rules on discipline. This is information; make sure of the realisation first.",
      },
      data: { nilai: nilaiSkp, sanksi: threat.toLowerCase() },
    },
  ];
}

export const rekapPp46: RekapRejim = {
  sebutan: SEBUTAN,
  read: (text) => bySpelling.get(letters(text)),
  kepalaNilai: /prestasi/,
  nilaiDari: (skp, perilaku) => (toNumber(perilaku) > nilaiPerilakuTertinggi ? [] : [nilaiPrestasi(skp, perilaku)]),
  sebutanDari: (nilai, profil) => [sebutan(nilai, rentangSebutanDalam(profil))],
  batas: rentangSebutan.steps.map(({ from }) => from),
  temuanUnit: (orang) => orang.flatMap(temuanSanksi),
  tindakLanjut(baris) {
    const threat = ancaman(baris);
    return threat === "" ? null : { pesan: { id: `${threat} menurut peraturan disiplin, setelah realisasinya dipastikan.`, en: `${threat} by the rules on discipline, once the realisation is certain.` }, cite: ambangSanksi.cite };
  },
};

/** Rekap of `pp46/penilaian-prestasi`. */
export function rekapPenilaianPrestasi(data: PenilaianPrestasi, self: FilledForm, forms: readonly FilledForm[], profil: Profil): readonly IsiRekap[] {
  const [skp, perilaku, nilai] = [nilaiSkpFor(data, self, forms, profil), nilaiPerilakuOf(data), nilaiPrestasiOf(data, self, forms, profil)].map((value) => (value ? toNumber(value) : null));
  const word = nilai === null || nilai === undefined || nilai < 0 ? null : sebutan(exact(nilai), rentangSebutanDalam(profil));
  const isi = isiDariFormulir(data, self, forms);
  return [
    {
      ...isi,
      nilaiSkp: skp ?? null,
      nilaiPerilaku: perilaku ?? null,
      nilai: nilai ?? null,
      predikat: word,
      samaTarget: semuaSama(penilaianOf(self, forms).flatMap(({ data: each }) => pasangan(each as PenilaianSkp))),
      sel: { ...isi.sel, ...selAngka("nilaiSkp", data.nilaiSkp, skp ?? null), ...selAngka("nilaiPerilaku", data.rataRataPerilaku, perilaku ?? null), ...selAngka("nilai", data.nilaiPrestasi, nilai ?? null), ...selKata("predikat", data.sebutan, word) },
    },
  ];
}

/** Rekap of `pp46/penilaian-skp` of someone whose prestasi is not in the workbook. */
export function rekapPenilaianSkp(data: PenilaianSkp, self: FilledForm, forms: readonly FilledForm[], profil: Profil): readonly IsiRekap[] {
  if (tertampung(self, forms, PRESTASI)) return [];
  const value = nilaiSkpOf(data, profil);
  const skp = value ? toNumber(value) : null;
  const isi = isiDariFormulir(data, self, forms);
  return [{ ...isi, nilaiSkp: skp, samaTarget: semuaSama(pasangan(data)), sel: { ...isi.sel, ...selAngka("nilaiSkp", data.nilaiSkp, skp) } }];
}

/** Rekap of `pp46/skp`: planned, not yet assessed. */
export function rekapSkp(data: Skp, self: FilledForm, forms: readonly FilledForm[]): readonly IsiRekap[] {
  return tertampung(self, forms, DINILAI) ? [] : [isiDariFormulir(data, self, forms)];
}

const ASPEK_SAMA = ["kuantitas", "kualitas", "waktu"] as const;

function pasangan({ kegiatan }: PenilaianSkp): readonly (readonly [number, number])[] {
  return kegiatan.flatMap(({ target, realisasi }) =>
    ASPEK_SAMA.flatMap((aspek) => {
      const [planned, done] = [valueOf(target[aspek]), valueOf(realisasi[aspek])];
      return planned === undefined || done === undefined ? [] : [[planned, done] as const];
    }),
  );
}
