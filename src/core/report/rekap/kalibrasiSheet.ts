import type { Cite } from "../../base/cite";
import { exact } from "../../base/exact";
import type { Language } from "../../check/message";
import { kalibrasiBerjenjang, rejimDikalibrasi } from "../../regulations/kkp2017/berjenjang";
import { citeTabelKonversi, KATEGORI_KALIBRASI } from "../../regulations/kkp2017/parameters";
import type { Unit } from "../../rekap/unit";
import type { CellValue } from "../../sheet/grid";
import type { Plan, PlanValue } from "../../sheet/plan";
import { kepalaLembar, KEPALA, namaUnit, pena, TINGGI_KEPALA } from "./isi";

/** What people have typed on the sheet before. */
export interface TerisiKalibrasi {
  /** Unit, name and NIP as they stood. */
  readonly orang: readonly [CellValue, CellValue, CellValue];
  /** Category, reason, potential and box. */
  readonly isi: readonly [CellValue, CellValue, CellValue, CellValue];
}

/** By `kunciKalibrasi`. */
export type IsianKalibrasi = ReadonlyMap<string, TerisiKalibrasi>;

/** Who a row is of: the NIP, else unit and name. */
export function kunciKalibrasi(unit: CellValue, nama: CellValue, nip: CellValue): string {
  return nip === null || nip === "" ? `${String(unit ?? "")}|${String(nama ?? "")}` : String(nip);
}

export interface IsiKalibrasi {
  readonly sheet: string;
  readonly unit: readonly Unit[];
  /** Shares of the agency's Tabel Konversi in percent; null until it is filled in. There is no official default. */
  readonly persen: { readonly baik: number; readonly kurang: number } | null;
  readonly isian: IsianKalibrasi;
  citeText(cite: Cite): string;
  readonly language: Language;
}

const TEXT = {
  id: {
    title: "Kalibrasi berjenjang dan Matriks Talenta",
    plan: "Menulis lembar kalibrasi",
    shares: (baik: number, kurang: number, basis: string) => `Tabel Konversi instansi: Baik ${baik}%, Kurang ${kurang}%, selebihnya Cukup; jumlah orang dibulatkan ke bawah, nilai sama tidak dipisahkan. ${basis}.`,
    missing: (basis: string) => `Bagian Baik dan Kurang belum diisi. Isi menurut Tabel Konversi instansi di panel Setelan; tidak ada angka bawaan karena tabel resminya tidak ditemukan. ${basis}.`,
    note: "Kolom kuning diisi orang: kategori yang ditetapkan (setiap perubahan dari hasil kalibrasi wajib beralasan), lalu potensi dan kotak Matriks Talenta menurut tabel instansi. Isian tetap ada bila lembar disusun ulang.",
    head: ["No", "Unit kerja", "Nama yang dinilai", "NIP", "Nilai prestasi", "Sebutan PP 46", "Kategori sebelum (unit)", "Kategori sesudah (semua unit)", "Kategori ditetapkan", "Berubah", "Alasan perubahan", "Potensi", "Kotak Matriks Talenta"],
    changed: "ya",
    reason: "isi alasan",
    none: "Tidak ada pegawai PP 46 yang dihitung.",
    absent: "tidak ada di rekap ini",
  },
  en: {
    title: "Calibration level by level, and Matriks Talenta",
    plan: "Write the calibration sheet",
    shares: (baik: number, kurang: number, basis: string) => `The agency's table: Baik ${baik}%, Kurang ${kurang}%, the rest Cukup; heads rounded down, equal values never parted. ${basis}.`,
    missing: (basis: string) => `The shares of Baik and Kurang are not set. Fill in the agency's table in the Settings panel; there is no default since the official table was not found. ${basis}.`,
    note: "People fill in the yellow columns: the category that is set (each change of the calibrated one needs a reason), then potential and box of the Matriks Talenta by the agency's table. What is filled in stays when the sheet is made again.",
    head: ["No", "Unit kerja", "Nama yang dinilai", "NIP", "Nilai prestasi", "Sebutan PP 46", "Before (unit)", "After (all units)", "Category set", "Changed", "Reason", "Potential", "Box of Matriks Talenta"],
    changed: "yes",
    reason: "give the reason",
    none: "No people of PP 46 are counted.",
    absent: "not in this recap",
  },
} as const satisfies Record<Language, unknown>;

const WIDTHS = [5, 34, 32, 21, 10, 14, 16, 18, 18, 10, 40, 16, 22] as const;
export const HEAD_KALIBRASI = 5;
/** Columns from the left. */
export const KOLOM_KALIBRASI = { unit: 1, nama: 2, nip: 3, sesudah: 7, ditetapkan: 8, berubah: 9, alasan: 10, potensi: 11, kotak: 12 } as const;
const ISIAN = { fill: "#FFF8DC" } as const;

/** Before and after of each person, with what the agency fills in beside it. */
export function kalibrasiSheet({ sheet, unit, persen, isian, citeText, language }: IsiKalibrasi): Plan {
  const text = TEXT[language];
  const { area, cells, format } = pena(sheet);
  const people = unit.flatMap((each) => each.dihitung.flatMap((baris) => (each.peraturan?.rekap === rejimDikalibrasi && baris.nilai !== null && baris.nilai >= 0 ? [{ unit: each, baris, nilai: baris.nilai }] : [])));
  const levels = persen ? kalibrasiBerjenjang(people.map(({ unit: own, nilai }) => ({ nilai: exact(nilai), jenjang: [own.kunci, "*"] })), exact(persen.baik), exact(persen.kurang)) : [];
  const k = KOLOM_KALIBRASI;
  const kept = new Map(isian);
  const line = (orang: TerisiKalibrasi["orang"], index: number, told: readonly [CellValue, CellValue, CellValue, CellValue]): PlanValue[] => {
    const key = kunciKalibrasi(...orang);
    const [category, ...typed] = kept.get(key)?.isi ?? [null, null, null, null];
    kept.delete(key);
    const row = HEAD_KALIBRASI + 2 + index;
    const changed = `AND(I${row}<>"",H${row}<>"",I${row}<>H${row})`;
    return [index + 1, ...orang, ...told, category ?? told[3], { formula: `=IF(${changed},IF(TRIM(K${row})="","${text.reason}","${text.changed}"),"")` }, ...typed];
  };
  const told = people.map(({ unit: own, baris }, index) => line([namaUnit(own, language), baris.nama, baris.nip], index, [baris.nilai, baris.predikat, levels[index]?.[0] ?? null, levels[index]?.[1] ?? null]));
  // Nobody's reason goes because the person is not among those gathered this time.
  const others = [...kept.values()].filter(({ isi }) => isi.some((value) => value !== null)).map(({ orang }, index) => line(orang, told.length + index, [null, text.absent, null, null]));
  const rows = [...told, ...others];
  const last = WIDTHS.length - 1;
  const top = HEAD_KALIBRASI + 1;
  const bottom = HEAD_KALIBRASI + Math.max(1, rows.length);
  const basis = citeText(citeTabelKonversi);
  return {
    title: { id: TEXT.id.plan, en: TEXT.en.plan },
    steps: [
      ...kepalaLembar(sheet, text.title, [persen ? text.shares(persen.baik, persen.kurang, basis) : text.missing(basis), text.note], WIDTHS),
      cells(HEAD_KALIBRASI, 0, [[...text.head], ...(rows.length > 0 ? rows : [[null, text.none]])]),
      { kind: "heights", sheet, from: HEAD_KALIBRASI, heights: [TINGGI_KEPALA] },
      format(area(HEAD_KALIBRASI, 0, HEAD_KALIBRASI, last), KEPALA),
      format(area(top, 0, bottom, last), { border: "thin", vertical: "top" }),
      format(area(top, 4, bottom, 4), { numberFormat: "0.00" }),
      format(area(top, k.ditetapkan, bottom, k.ditetapkan), ISIAN),
      format(area(top, k.alasan, bottom, k.kotak), { ...ISIAN, wrap: true }),
      { kind: "validation", sheet, rect: area(top, k.ditetapkan, bottom, k.ditetapkan), list: KATEGORI_KALIBRASI },
      { kind: "conditional", sheet, rect: area(top, k.alasan, bottom, k.alasan), formula: `=AND($I${top + 1}<>"",$H${top + 1}<>"",$I${top + 1}<>$H${top + 1},TRIM($K${top + 1})="")`, format: { fill: "#FDE7E9", color: "#9C0006" } },
      { kind: "freeze", sheet, rows: HEAD_KALIBRASI + 1, columns: 3 },
      { kind: "print", sheet, orientation: "landscape", fitWidth: true, footer: true, repeatRows: { top: HEAD_KALIBRASI, bottom: HEAD_KALIBRASI } },
      { kind: "show", cell: { sheet, rect: area(0, 0, 0, 0) } },
    ],
  };
}
