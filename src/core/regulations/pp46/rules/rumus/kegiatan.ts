import * as salah from "../../../../audit/rumusSalah";
import { exact, toNumber } from "../../../../base/exact";
import { capaian } from "../../formulas";
import { efisiensiWaktu, type NamaAspek } from "../../parameters";

/** Target and realisation of an activity in an experiment; biaya is null where it has none. */
export interface Uji {
  readonly kuantitas: Pasangan;
  readonly kualitas: Pasangan;
  readonly waktu: Pasangan;
  readonly biaya: Pasangan | null;
}
type Pasangan = readonly [target: number, realisasi: number];

/** Saved exactly to the limit, where a formula with the wrong comparison shows. */
const tepat: readonly Uji[] = [
  { kuantitas: [20, 18], kualitas: [95, 84], waktu: [25, 19], biaya: [5000, 4750] },
  { kuantitas: [20, 18], kualitas: [95, 84], waktu: [12, 11], biaya: [2500, 1900] },
];
/** On time, late, a little earlier, much earlier; cost likewise, never both alike. */
const biasa: readonly Uji[] = [
  { kuantitas: [20, 18], kualitas: [95, 84], waktu: [12, 12], biaya: [5000, 5500] },
  { kuantitas: [12, 12], kualitas: [90, 90], waktu: [12, 14], biaya: [4000, 4000] },
  { kuantitas: [7, 5], kualitas: [100, 88], waktu: [20, 17], biaya: [8000, 4000] },
  { kuantitas: [40, 39], kualitas: [85, 80], waktu: [12, 6], biaya: [3000, 2700] },
  { kuantitas: [9, 8], kualitas: [95, 91], waktu: [12, 9], biaya: [6000, 1500] },
];

/** Experiments with or without biaya; the first ones are ordinary. */
export const ujian = (berbiaya: boolean): readonly Uji[] => [...biasa, ...tepat].map((uji) => (berbiaya ? uji : { ...uji, biaya: null }));
export const BIASA = biasa.length;

/** What a row of the form may be wrong in. The keys are those of the rule's messages. */
export type Kesalahan =
  | "terbalik" | "tanpaSeratus" | "tanpaKali" | "mutuPerSeratus" | "tanpaCabang" | "kurungHilang" | "tepat24" | "kurungSelisih" | "waktuTetap" | "tepatWaktuNol" | "persen" | "hilang"
  | "biayaTerbalik" | "biayaDiabaikan" | "bagiTiga" | "bagiEmpat" | "tanpaBagi" | "dibulatkan";

export interface Salah {
  readonly kesalahan: Kesalahan;
  readonly aspek: NamaAspek | undefined;
}

type Rumus = (target: number, realisasi: number) => number;
interface Pilihan {
  readonly kesalahan: Kesalahan | undefined;
  readonly nilai: Rumus;
}

const benar = (aspek: NamaAspek): Rumus => (target, realisasi) => toNumber(capaian(exact(target), exact(realisasi), aspek));
const persen = salah.biayaPersen;
const terbalik: Rumus = (target, realisasi) => (target / realisasi) * 100;
const tanpaNilai: Rumus = () => 0;
const { batasEfisiensi, dasarDiAtasBatas } = efisiensiWaktu;
/** Percent saved beyond the limit: 0 at it. Experiments are whole numbers, so this is exact where it matters. */
const lebih = (target: number, realisasi: number) => (100 - batasEfisiensi) * target - 100 * realisasi;

/** How workbooks calculate waktu, and biaya after it. */
function berwaktu(aspek: "waktu" | "biaya"): readonly Pilihan[] {
  const tepatNol: Rumus = (target, realisasi) => (salah.waktuEfisiensi(target, realisasi) > 0 ? benar(aspek)(target, realisasi) : 0);
  // Nothing for the case that the condition forgets: a formula without its else.
  const dalamBatas: Rumus = (target, realisasi) => (lebih(target, realisasi) <= 0 ? salah.waktuTanpaCabang(target, realisasi) : 0);
  const selisihBercabang: Rumus = (target, realisasi) => (lebih(target, realisasi) <= 0 ? salah.waktuKurungSelisih(target, realisasi) : dasarDiAtasBatas - (salah.waktuKurungSelisih(target, realisasi) - 100));
  const kurungTepat: Rumus = (target, realisasi) => (lebih(target, realisasi) === 0 ? salah.waktuTepatDiAtas(target, realisasi) : salah.waktuTanpaKurung(target, realisasi));
  const tanpaTepat: Rumus = (target, realisasi) => (lebih(target, realisasi) === 0 ? 0 : benar(aspek)(target, realisasi));
  return [
    { kesalahan: undefined, nilai: benar(aspek) },
    { kesalahan: "tanpaCabang", nilai: salah.waktuTanpaCabang },
    { kesalahan: "tanpaCabang", nilai: dalamBatas },
    { kesalahan: "kurungHilang", nilai: salah.waktuTanpaKurung },
    { kesalahan: "kurungHilang", nilai: kurungTepat },
    { kesalahan: "tepat24", nilai: salah.waktuTepatDiAtas },
    { kesalahan: "tepat24", nilai: tanpaTepat },
    { kesalahan: "kurungSelisih", nilai: salah.waktuKurungSelisih },
    { kesalahan: "kurungSelisih", nilai: selisihBercabang },
    { kesalahan: "tepatWaktuNol", nilai: salah.waktuEfisiensi },
    { kesalahan: "tepatWaktuNol", nilai: tepatNol },
    { kesalahan: "persen", nilai: persen },
    { kesalahan: "tanpaSeratus", nilai: (target, realisasi) => benar(aspek)(target, realisasi) / 100 },
    { kesalahan: "hilang", nilai: tanpaNilai },
    { kesalahan: aspek === "biaya" ? "biayaTerbalik" : "terbalik", nilai: terbalik },
    { kesalahan: "waktuTetap", nilai: salah.waktuTetap },
  ];
}

const pilihan: Readonly<Record<NamaAspek, readonly Pilihan[]>> = {
  kuantitas: [
    { kesalahan: undefined, nilai: benar("kuantitas") },
    { kesalahan: "tanpaKali", nilai: salah.tanpaSeratus },
    { kesalahan: "terbalik", nilai: terbalik },
    { kesalahan: "hilang", nilai: tanpaNilai },
  ],
  kualitas: [
    { kesalahan: undefined, nilai: benar("kualitas") },
    { kesalahan: "mutuPerSeratus", nilai: salah.mutuPerSeratus },
    { kesalahan: "tanpaKali", nilai: salah.tanpaSeratus },
    { kesalahan: "terbalik", nilai: terbalik },
    { kesalahan: "hilang", nilai: tanpaNilai },
  ],
  waktu: berwaktu("waktu"),
  biaya: berwaktu("biaya"),
};

const NAMA = Object.keys(pilihan) as readonly NamaAspek[];

/** A way to calculate, as the choice in each part; 0 is right. */
interface Cara {
  readonly pilih: Readonly<Record<NamaAspek, number>>;
  readonly pembagi: number | undefined;
  readonly bulat: boolean;
}

const tepatCara: Cara = { pilih: { kuantitas: 0, kualitas: 0, waktu: 0, biaya: 0 }, pembagi: undefined, bulat: false };

function hasilCara({ pilih, pembagi, bulat }: Cara, uji: Uji, kolom: Kolom): number {
  let jumlah = 0;
  for (const aspek of NAMA) {
    const angka = uji[aspek];
    if (!angka) continue;
    const nilai = pilihan[aspek][pilih[aspek]]?.nilai(angka[0], angka[1]) ?? NaN;
    jumlah += bulat ? Math.round(nilai) : nilai;
  }
  return kolom === "penghitungan" ? jumlah : jumlah / (pembagi ?? (uji.biaya ? 4 : 3));
}

export type Kolom = "penghitungan" | "nilai";

/** What the regulation yields. */
export const seharusnya = (uji: Uji, kolom: Kolom): number => hasilCara(tepatCara, uji, kolom);

/** Written values may have been rounded to two decimals at each aspect. */
const TOLERANSI = { penghitungan: 0.021, nilai: 0.0151 } as const;

export const sama = (a: number, b: number, kolom: Kolom): boolean => Math.abs(a - b) <= TOLERANSI[kolom];

/** The fewest mistakes that explain what a formula yields in every experiment; [] when it is right, undefined when none do. */
export function kenali(hasil: readonly number[], berbiaya: boolean, kolom: Kolom): readonly Salah[] | undefined {
  const uji = ujian(berbiaya);
  const cocok = (cara: Cara) => uji.every((each, index) => sama(hasil[index] ?? NaN, hasilCara(cara, each, kolom), kolom));
  if (cocok(tepatCara)) return [];
  const satu = penyimpangan(berbiaya, kolom);
  for (const [cara, temuan] of satu) if (cocok(cara(tepatCara))) return [temuan];
  const abaikan: Cara = { ...tepatCara, pilih: { ...tepatCara.pilih, biaya: pilihan.biaya.findIndex(({ kesalahan }) => kesalahan === "hilang") }, pembagi: 3 };
  if (berbiaya && cocok(abaikan)) return [{ kesalahan: "biayaDiabaikan", aspek: "biaya" }];
  for (const [index, [pertama, a]] of satu.entries()) {
    for (const [kedua, b] of satu.slice(index + 1)) if (cocok(kedua(pertama(tepatCara)))) return a.aspek === b.aspek && a.kesalahan === b.kesalahan ? [a] : [a, b];
  }
  return undefined;
}

type Penyimpangan = readonly [(cara: Cara) => Cara, Salah];

function penyimpangan(berbiaya: boolean, kolom: Kolom): readonly Penyimpangan[] {
  const aspek = NAMA.filter((nama) => nama !== "biaya" || berbiaya).flatMap((nama) =>
    pilihan[nama].flatMap(({ kesalahan }, index): readonly Penyimpangan[] => (kesalahan ? [[(cara) => ({ ...cara, pilih: { ...cara.pilih, [nama]: index } }), { kesalahan, aspek: nama }]] : [])),
  );
  const pembagi = (angka: number, kesalahan: Kesalahan): Penyimpangan => [(cara) => ({ ...cara, pembagi: angka }), { kesalahan, aspek: undefined }];
  return [
    ...aspek,
    ...(kolom === "nilai" ? [berbiaya ? pembagi(3, "bagiTiga") : pembagi(4, "bagiEmpat"), pembagi(1, "tanpaBagi")] : []),
    [(cara) => ({ ...cara, bulat: true }), { kesalahan: "dibulatkan", aspek: undefined }],
  ];
}
