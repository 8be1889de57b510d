import { exact, toNumber, type Exact } from "../../base/exact";
import type { Profil } from "../../base/setting";
import { valueOf, type Field } from "../../sheet/field";
import type { IsiRekap, RekapRejim } from "../rekap";
import { SUM, type BarisPegawai, type RekapPegawai } from "./forms/rekapPegawai";
import { nipRekap, selAngka, selKata, selTeks, takDiketahui } from "./isiRekap";
import { REJIM, rejimDalam, type Rejim } from "./masaBerlaku";
import { agrees } from "./rules/judge";

/** How each regime that judges a period takes people together. */
export type SemuaRejim = Readonly<Record<Rejim, RekapRejim>>;

/** What a row of scores makes by its regime. */
export interface Dinilai {
  /** By the period; without one by the heading of the value; undefined where neither tells one alone. */
  readonly rejim: Rejim | undefined;
  /** Totals that SKP and perilaku may make; empty where they don't tell. */
  readonly mungkin: readonly Exact[];
  /** The total that counts: worked out, else as written. */
  readonly nilai: Exact | undefined;
  /** Words that follow from the total or the ratings; empty where nothing follows. */
  readonly seharusnya: readonly string[];
  /** The word that counts. */
  readonly predikat: string | undefined;
  /** What stands for the predikat and is no word of the regime. */
  readonly takDikenal: string | undefined;
}

/** Whether a written value is what follows, the rounding of its parts allowed. */
export function sesuai({ dariBagian }: BarisPegawai, written: number, expected: number): boolean {
  return agrees(written, expected) || (dariBagian && Math.abs(written - expected) < SUM);
}

export function dinilai(baris: BarisPegawai, { kepalaNilai }: RekapPegawai, semua: SemuaRejim, profil: Profil): Dinilai {
  const rejim = rejimBaris(baris, kepalaNilai, semua);
  if (!rejim) return { rejim, mungkin: [], nilai: undefined, seharusnya: [], predikat: undefined, takDikenal: undefined };
  const regime = semua[rejim];
  const [skp, perilaku, written] = [bilangan(baris.nilaiSkp), bilangan(baris.nilaiPerilaku), bilangan(baris.nilai)];
  const mungkin = skp && perilaku ? (regime.nilaiDari?.(skp, perilaku) ?? []) : [];
  const nilai = mungkin.find((each) => written && sesuai(baris, toNumber(written), toNumber(each))) ?? mungkin[0] ?? written;
  const seharusnya = (nilai && regime.sebutanDari?.(nilai, profil)) ?? dariRating(baris, regime);
  const text = baris.predikat.state === "filled" ? baris.predikat.value : undefined;
  const word = text === undefined ? undefined : regime.read(text);
  const predikat = word !== undefined && (seharusnya.length === 0 || seharusnya.includes(word)) ? word : (seharusnya[0] ?? word);
  return { rejim, mungkin, nilai, seharusnya, predikat, takDikenal: text !== undefined && word === undefined ? text : undefined };
}

function rejimBaris({ periode }: BarisPegawai, kepala: string, semua: SemuaRejim): Rejim | undefined {
  if (periode.state === "filled") {
    const [only, ...more] = rejimDalam(periode.value);
    return more.length === 0 ? only : undefined;
  }
  return periode.state === "absent" ? REJIM.find((each) => semua[each].kepalaNilai.test(kepala)) : undefined;
}

function bilangan(field: Field<number>): Exact | undefined {
  return field.state === "filled" && field.value >= 0 ? exact(field.value) : undefined;
}

function dariRating({ ratingHasil, ratingPerilaku }: BarisPegawai, { rating }: RekapRejim): readonly string[] {
  const [hasil, perilaku] = [ratingHasil, ratingPerilaku].map((field) => (field.state === "filled" ? rating?.read(field.value) : undefined));
  return rating && hasil && perilaku ? [rating.predikat(hasil, perilaku)] : [];
}

/** Rekap of `umum/rekap-pegawai`: a row a person. */
export const rekapDaftarPegawai =
  (semua: SemuaRejim) =>
  (data: RekapPegawai, _self: unknown, _forms: unknown, profil: Profil): readonly (IsiRekap & { readonly peraturan: string | null })[] =>
    data.baris.map((baris) => {
      const { rejim, nilai, predikat, takDikenal } = dinilai(baris, data, semua, profil);
      const rating = (field: Field<string>) => (field.state === "filled" && rejim ? (semua[rejim].rating?.read(field.value) ?? null) : null);
      const [ratingHasil, ratingPerilaku] = [rating(baris.ratingHasil), rating(baris.ratingPerilaku)];
      const [nilaiSkp, nilaiPerilaku] = [valueOf(baris.nilaiSkp) ?? null, valueOf(baris.nilaiPerilaku) ?? null];
      const total = nilai ? toNumber(nilai) : null;
      return {
        ...takDiketahui,
        at: baris.at,
        nama: valueOf(baris.nama) ?? null,
        nip: nipRekap(baris.nip),
        jabatan: valueOf(baris.jabatan) ?? null,
        unit: valueOf(baris.unit) ?? valueOf(data.unitDaftar) ?? null,
        periode: valueOf(baris.periode) ?? null,
        peraturan: rejim ?? null,
        nilaiSkp,
        nilaiPerilaku,
        nilai: total,
        ratingHasil,
        ratingPerilaku,
        predikat: predikat ?? null,
        takDikenal: predikat === undefined ? (takDikenal ?? (rejim === undefined && baris.predikat.state === "filled" ? baris.predikat.value : null)) : null,
        sel: {
          ...selTeks("nama", baris.nama),
          ...selTeks("nip", baris.nip),
          ...selTeks("jabatan", baris.jabatan),
          ...selTeks("unit", baris.unit),
          ...selAngka("nilaiSkp", baris.nilaiSkp, nilaiSkp),
          ...selAngka("nilaiPerilaku", baris.nilaiPerilaku, nilaiPerilaku),
          ...selAngka("nilai", baris.nilai, total),
          ...selKata("ratingHasil", baris.ratingHasil, ratingHasil),
          ...selKata("ratingPerilaku", baris.ratingPerilaku, ratingPerilaku),
          ...selKata("predikat", baris.predikat, predikat ?? null),
        },
      };
    });
