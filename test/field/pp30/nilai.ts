/**
 * PP 30 and PermenPANRB 8/2021 worked out a second time, in plain numbers, from section 2 of the facts: what the sheets
 * of the field show, and what reading them must give back.
 */
export type Kategori = "Sangat Baik" | "Baik" | "Cukup" | "Kurang" | "Sangat Kurang";

export interface Ukuran {
  readonly aspek: string;
  readonly iki: string;
  readonly bawah: number;
  readonly atas: number;
  readonly satuan: string;
  readonly realisasi: number;
  readonly khusus: boolean;
}

export interface RencanaKerja {
  readonly atasan: string;
  readonly rencana: string;
  readonly perspektif: string;
  readonly bagian: "utama" | "aksi" | "tambahan";
  readonly ukuran: readonly Ukuran[];
  readonly metode: "direct" | "non-direct";
  readonly nilaiAtasan: number;
  readonly lingkup: 1 | 2 | 3;
}

export function capaian({ bawah, atas, realisasi, khusus }: Ukuran): number {
  if (bawah !== atas && realisasi >= bawah && realisasi <= atas) return 100;
  const target = realisasi > atas ? atas : bawah;
  return Math.max(0, khusus ? (2 - realisasi / target) * 100 : (realisasi / target) * 100);
}

const whole = (c: number) => Math.floor(Number(c.toFixed(9)) + 0.5);

export function kategoriIki(ukuran: Ukuran): Kategori {
  const c = whole(capaian(ukuran));
  return c > 100 ? "Sangat Baik" : c === 100 ? "Baik" : c >= 80 ? "Cukup" : c >= 60 ? "Kurang" : "Sangat Kurang";
}

/** Of one IKI or of three, counted from the lowest kategori up. */
export function kategoriRencana({ ukuran }: RencanaKerja): Kategori {
  const all = ukuran.map(kategoriIki);
  const [first] = all;
  if (first && all.length === 1) return first;
  const of = (kategori: Kategori) => all.filter((each) => each === kategori).length;
  if (of("Sangat Kurang") >= 2) return "Sangat Kurang";
  if (of("Sangat Kurang") === 1 || of("Kurang") >= 2) return "Kurang";
  if (of("Kurang") === 1 || of("Cukup") >= 2) return "Cukup";
  return of("Cukup") === 0 && of("Sangat Baik") >= 2 ? "Sangat Baik" : "Baik";
}

export const NILAI: Readonly<Record<Kategori, number>> = { "Sangat Baik": 120, Baik: 100, Cukup: 80, Kurang: 60, "Sangat Kurang": 25 };
const FAKTOR: Readonly<Record<Kategori, number>> = { "Sangat Baik": 100, Baik: 80, Cukup: 60, Kurang: 40, "Sangat Kurang": 20 };
const BOBOT_ATASAN: readonly (readonly [nilai: number, bobot: number])[] = [[120, 20], [100, 20], [80, 10], [60, 5], [25, 1]];

export function nilaiIkiJpt(ukuran: Ukuran): number {
  const c = whole(capaian(ukuran));
  if (c > 110) return 120;
  if (c > 100) return 110 + (10 / 9) * (c - 101);
  if (c === 100) return 109;
  return c >= 60 ? c - 10 : (c / 59) * 49;
}

export function tertimbang(rencana: RencanaKerja): number {
  const kategori = kategoriRencana(rencana);
  const nilai = NILAI[kategori];
  if (rencana.bagian === "tambahan") return (FAKTOR[kategori] / 100) * (rencana.lingkup / 100) * nilai;
  if (rencana.metode === "direct") return nilai;
  const bobot = BOBOT_ATASAN.find(([of]) => of === rencana.nilaiAtasan)?.[1] ?? NaN;
  return 0.8 * nilai + (bobot / 100) * rencana.nilaiAtasan;
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

export function tertimbangJpt({ ukuran, lingkup }: RencanaKerja): number {
  return ukuran.reduce((total, each) => total + (FAKTOR[kategoriIki(each)] / 100) * (lingkup / 100) * nilaiIkiJpt(each), 0);
}

export function rataUtamaJpt(all: readonly RencanaKerja[], bagian: "utama" | "aksi"): number | undefined {
  const values = all.filter((each) => each.bagian === bagian).flatMap(({ ukuran }) => ukuran.map(nilaiIkiJpt));
  return values.length === 0 ? undefined : mean(values);
}

export interface Jumlah {
  readonly utama: number;
  readonly tambahan: number;
  readonly skp: number;
}

export function jumlah(all: readonly RencanaKerja[], jpt: boolean): Jumlah {
  const extra = all.filter(({ bagian }) => bagian === "tambahan");
  const tambahan = Math.min(10, extra.reduce((total, each) => total + (jpt ? tertimbangJpt(each) : tertimbang(each)), 0));
  const [perjanjian, aksi] = [rataUtamaJpt(all, "utama"), rataUtamaJpt(all, "aksi")];
  const ofJpt = () => (perjanjian !== undefined && aksi !== undefined ? 0.6 * perjanjian + 0.4 * aksi : (perjanjian ?? aksi ?? NaN));
  const utama = jpt ? ofJpt() : mean(all.filter(({ bagian }) => bagian !== "tambahan").map(tertimbang));
  return { utama, tambahan, skp: Math.min(120, utama + tambahan) };
}

/** The value of an aspect of behaviour against a standard of two levels, next to one another. */
export function nilaiAspek(level: number, bawah: number, atas: number): number {
  if (level < bawah) return (level / bawah) * 90;
  return level <= atas ? 90 + 19 * (level - bawah) : Math.min(120, 109 + 11 * (level - atas));
}

export const perilaku = (levels: readonly number[], bawah: number, atas: number): number => mean(levels.map((level) => nilaiAspek(level, bawah, atas)));

export function predikat(kinerja: number, ideBaru: boolean): Kategori {
  const nilai = Number(kinerja.toFixed(9));
  if (nilai >= 110 && ideBaru) return "Sangat Baik";
  return nilai >= 90 ? "Baik" : nilai >= 70 ? "Cukup" : nilai >= 50 ? "Kurang" : "Sangat Kurang";
}
