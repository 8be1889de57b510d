import type { CivilDate } from "../../base/civilDate";
import { exact, zero } from "../../base/exact";
import { grouped } from "../../base/grouped";
import { readPredikat } from "../permen6/predikat";
import type { BarisRekap } from "../rekap";
import { readPangkat, type Golongan } from "../umum/golongan";
import { nipDigits } from "../umum/nip";
import { readJenjang } from "./jenjang";
import type { MasaKinerja } from "./masa";
import { saldoLama, UNSUR_PENETAPAN, type Asal, type Saldo, type UnsurPenetapan } from "./pak";
import type { PejabatFungsional } from "./pejabat";

/** What evaluations don't tell and a person fills in; kept with the workbook, so plain JSON. */
export interface IsianPak {
  readonly instansi: string;
  /** Null: as the form says. */
  readonly golongan: Golongan | null;
  /** TMT of the jenjang. */
  readonly sejak: CivilDate | null;
  readonly ijazahBaru: boolean;
  readonly asal: AsalIsian;
  /** What was typed into column LAMA on the sheet Penetapan; null where it is no number. Goes before `asal`. */
  readonly lama: Readonly<Partial<Record<UnsurPenetapan, number | null>>>;
}

export type AsalIsian =
  | { readonly jenis: "belum" }
  | { readonly jenis: "awal" }
  /** Column LAMA of Penetapan. */
  | { readonly jenis: "penetapan"; readonly saldo: Readonly<Partial<Record<UnsurPenetapan, number>>> }
  | { readonly jenis: "integrasi"; readonly akLama: number }
  | { readonly jenis: "perpindahan"; readonly predikat: MasaKinerja["predikat"]; readonly bulanDalamPangkat: number; readonly pangkatPuncak: boolean };

export const tanpaIsian: IsianPak = { instansi: "", golongan: null, sejak: null, ijazahBaru: false, asal: { jenis: "belum" }, lama: {} };

export interface DaftarJf {
  readonly pejabat: readonly PejabatFungsional[];
  /** Rows of functional officials that yield nothing: without a period or a predikat. */
  readonly tanpaPredikat: readonly BarisRekap[];
}

/** The key under which a person's entries are kept. */
export function kunciOrang({ nip, nama }: Pick<BarisRekap, "nip" | "nama">): string {
  return nipDigits(nip ?? "") || (nama ?? "");
}

/** Functional officials among the rows of a rekap, with all their evaluations; rows in other posts don't yield angka kredit. */
export function daftarJf(baris: readonly BarisRekap[], isian: (kunci: string) => IsianPak): DaftarJf {
  const people = grouped(baris, (each) => (readJenjang(each.jabatan ?? "") === undefined ? undefined : kunciOrang(each) || undefined));
  const tanpaPredikat: BarisRekap[] = [];
  const pejabat = [...people].flatMap(([key, rows]) => {
    const masa = rows.flatMap((row) => {
      const found = masaOf(row);
      if (!found) tanpaPredikat.push(row);
      return found ?? [];
    });
    const last = [...rows].sort((a, b) => ((a.periode?.sampai ?? "") < (b.periode?.sampai ?? "") ? 1 : -1))[0];
    const jenjang = last && readJenjang(last.jabatan ?? "");
    return last && jenjang ? [pejabatOf(last, jenjang, masa, isian(key))] : [];
  });
  return { pejabat, tanpaPredikat };
}

function masaOf({ periode, predikat, jabatan, peraturan }: BarisRekap): MasaKinerja | undefined {
  const [read, jenjang] = [readPredikat(predikat ?? ""), readJenjang(jabatan ?? "")];
  return periode && read && jenjang && peraturan === "permen6" ? { dari: periode.dari, sampai: periode.sampai, predikat: read, jenjang } : undefined;
}

function pejabatOf(row: BarisRekap, jenjang: PejabatFungsional["jenjang"], masa: readonly MasaKinerja[], { instansi, golongan: chosen, sejak, ijazahBaru, asal, lama }: IsianPak): PejabatFungsional {
  const read = readPangkat(row.pangkat ?? "");
  const diketik = UNSUR_PENETAPAN.filter((unsur) => lama[unsur] !== undefined);
  const golongan = chosen ?? (read.kind === "ok" ? read.golongan : null);
  return {
    nama: row.nama ?? "",
    nip: nipDigits(row.nip ?? ""),
    jabatan: row.jabatan ?? "",
    unit: row.unit ?? "",
    instansi,
    penilai: { nama: row.namaPenilai ?? "", nip: nipDigits(row.nipPenilai ?? "") },
    jenjang,
    golongan,
    sejak,
    masa,
    lama: { ...saldoDari(asal, jenjang, golongan), ...Object.fromEntries(diketik.map((unsur) => [unsur, typeof lama[unsur] === "number" ? exact(lama[unsur]) : null])) },
    diketik,
    ijazahBaru,
  };
}

const belum: Saldo = { dasar: null, jfLama: null, penyesuaian: null, konversi: null, pendidikan: null };

/** The column LAMA, as far as it is told. */
export function saldoDari(asal: AsalIsian, jenjang: PejabatFungsional["jenjang"], golongan: Golongan | null): Saldo {
  switch (asal.jenis) {
    case "belum":
      return belum;
    case "awal":
      return saldoLama({ jenis: "awal" }, jenjang);
    case "penetapan":
      return Object.fromEntries(UNSUR_PENETAPAN.map((unsur) => [unsur, asal.saldo[unsur] === undefined ? zero : exact(asal.saldo[unsur])])) as Saldo;
    case "integrasi":
    case "perpindahan": {
      if (golongan === null) return belum;
      const whole: Asal = asal.jenis === "integrasi" ? { ...asal, golongan, akLama: exact(asal.akLama) } : { ...asal, golongan };
      return saldoLama(whole, jenjang);
    }
  }
}
