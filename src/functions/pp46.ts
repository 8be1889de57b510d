// Excel hands over anything, so parameters are `any`: cell.ts reads them.
/* eslint-disable @typescript-eslint/no-explicit-any */
import { exact, folded, readNamaAspek, parameterPp46, pp46, readNumber, type Exact } from "../core/index";
import { amount, answer, cells, invalid, isBlank, isBlankOrZero, isDash, isNoAmount, notAvailable, notNegative, number, numbers, plain, requireSameUnit, shown, type Amount, type Input } from "./cell";

function readAspek(input: Input): parameterPp46.NamaAspek {
  if (isBlankOrZero(input)) return "kuantitas";
  const aspek = readNamaAspek(String(plain(input)));
  if (!aspek) throw invalid(`Aspek ${shown(input)} tidak dikenal; ketik kuantitas, kualitas, waktu, atau biaya.`);
  return aspek;
}

function pair(target: Input, realisasi: Input, name: string): { readonly target: Exact; readonly realisasi: Exact } {
  const t = amount(target, `target${name}`);
  const r = amount(realisasi, `realisasi${name}`);
  requireSameUnit(t, r, `target dan realisasi${name}`);
  requireDomain(t, target, r, realisasi, name);
  return { target: t.value, realisasi: r.value };
}

function requireDomain(t: Amount, target: Input, r: Amount, realisasi: Input, name: string): void {
  if (t.value.n <= 0n) throw invalid(`Target${name} ${shown(target)} tidak dapat menjadi pembagi; ketik angka di atas 0.`);
  if (r.value.n < 0n) throw invalid(`Realisasi${name} ${shown(realisasi)} kurang dari 0; ketik angka 0 atau lebih.`);
}

/**
 * Nilai satu aspek menurut Perka BKN 1/2013: kuantitas dan kualitas R/T×100; waktu dan biaya 176−100R/T sampai efisiensi 24%, di atasnya 76 dikurangi kelebihannya.
 * @customfunction CAPAIAN
 * @param target Target, di atas 0
 * @param realisasi Realisasi, 0 atau lebih, dengan satuan yang sama
 * @param [aspek] kuantitas (bawaan), kualitas, waktu, atau biaya
 * @returns Nilai aspek; tidak dipotong di 100 maupun di 0
 */
export function CAPAIAN(target: any, realisasi: any, aspek?: any): number {
  const values = pair(target, realisasi, "");
  return exact.toNumber(pp46.capaian(values.target, values.realisasi, readAspek(aspek)));
}

/**
 * Efisiensi dalam persen: 100 − R/T×100 (Perka BKN 1/2013).
 * @customfunction EFISIENSI
 * @param target Target, di atas 0
 * @param realisasi Realisasi, 0 atau lebih, dengan satuan yang sama
 * @returns Persen yang dihemat; negatif bila terlambat atau melebihi biaya
 */
export function EFISIENSI(target: any, realisasi: any): number {
  const values = pair(target, realisasi, "");
  return exact.toNumber(pp46.efisiensi(values.target, values.realisasi));
}

const NAMES = ["kuantitas", "kualitas", "waktu", "biaya"] as const;

function fourCells(range: Input, what: string): readonly Input[] {
  const four = cells(range);
  if (four.length !== 4) throw invalid(`Rentang ${what} berisi ${four.length} sel; pilih tepat 4 sel: kuantitas, kualitas, waktu, biaya.`);
  return four;
}

/** A row of the form as one calculation; undefined when all eight cells are blank. */
function activity(target: Input, realisasi: Input): pp46.NilaiKegiatan | undefined {
  const targets = fourCells(target, "target");
  const realised = fourCells(realisasi, "realisasi");
  const unused = targets.every((cell) => isNoAmount(cell) || isDash(cell)) && realised.every((cell) => isNoAmount(cell) || isDash(cell));
  if (unused) return undefined;
  const values = NAMES.map((name, index) => {
    const t = targets[index];
    const r = realised[index];
    if (name === "biaya" && (isNoAmount(t) || isDash(t))) return null;
    if (isNoAmount(t)) throw notAvailable(`Target ${name} kosong; isi target kuantitas, kualitas, dan waktu.`);
    const missing = isBlank(r) || isDash(r);
    return pair(t, missing ? 0 : r, ` ${name}`);
  });
  const [kuantitas, kualitas, waktu, biaya] = values;
  if (!kuantitas || !kualitas || !waktu) return undefined;
  return pp46.nilaiKegiatan(
    { kuantitas: kuantitas.target, kualitas: kualitas.target, waktu: waktu.target, biaya: biaya?.target ?? null },
    { kuantitas: kuantitas.realisasi, kualitas: kualitas.realisasi, waktu: waktu.realisasi, biaya: biaya?.realisasi ?? null },
    "nol",
  );
}

/**
 * Penghitungan (kolom 13): jumlah nilai aspek satu kegiatan (bacaan: kegiatan yang tidak dilaksanakan bernilai 0 pada waktu dan biaya).
 * @customfunction PENGHITUNGAN
 * @param target Empat sel: kuantitas, kualitas, waktu, biaya; biaya kosong, 0, atau - berarti tanpa biaya
 * @param realisasi Empat sel yang sama; yang kosong dihitung 0
 * @returns Jumlah nilai aspek; baris yang belum dipakai menjadi teks kosong
 */
export function PENGHITUNGAN(target: any[][], realisasi: any[][]): any {
  const values = activity(target, realisasi);
  return values ? exact.toNumber(values.penghitungan) : "";
}

/**
 * Nilai capaian satu kegiatan (kolom 14): penghitungan dibagi 3, atau dibagi 4 bila ada biaya (bacaan: kegiatan yang tidak dilaksanakan bernilai 0 pada waktu dan biaya).
 * @customfunction CAPAIAN_KEGIATAN
 * @param target Empat sel: kuantitas, kualitas, waktu, biaya; biaya kosong, 0, atau - berarti tanpa biaya
 * @param realisasi Empat sel yang sama; yang kosong dihitung 0
 * @returns Nilai kegiatan; baris yang belum dipakai menjadi teks kosong
 */
export function CAPAIAN_KEGIATAN(target: any[][], realisasi: any[][]): any {
  const values = activity(target, realisasi);
  return values ? exact.toNumber(values.nilai) : "";
}

/**
 * Nilai capaian SKP: rata-rata nilai kegiatan ditambah nilai tugas tambahan dan kreativitas (Perka BKN 1/2013).
 * @customfunction CAPAIAN_SKP
 * @param nilaiKegiatan Nilai semua kegiatan; rujuk hanya baris yang terisi
 * @param [jumlahTugasTambahan] Banyaknya tugas tambahan dalam setahun, bukan nilainya
 * @param [kreativitas] unit kerja, organisasi, negara, atau nilainya 3, 6, 12
 * @returns Nilai capaian SKP
 */
export function CAPAIAN_SKP(nilaiKegiatan: any[][], jumlahTugasTambahan?: any, kreativitas?: any): number {
  const values = numbers(nilaiKegiatan, "nilai kegiatan");
  if (values.length === 0) throw notAvailable("Belum ada nilai kegiatan; rujuk sel yang berisi nilai kegiatan.");
  const tambahan = isBlank(jumlahTugasTambahan) ? 0 : pointsForTasks(jumlahTugasTambahan);
  return exact.toNumber(pp46.nilaiCapaianSkp(values, tambahan, readKreativitas(kreativitas)));
}

function pointsForTasks(jumlah: Input): number {
  const count = exact.toNumber(number(jumlah, "jumlah tugas tambahan"));
  return answer(() => pp46.nilaiTugasTambahan(count), {
    "jumlah-bukan-bulat": `Jumlah tugas tambahan ${shown(jumlah)} bukan bilangan bulat 0 atau lebih; ketik banyaknya tugas.`,
  });
}

/**
 * Nilai tugas tambahan dari banyaknya tugas dalam setahun: 1–3 bernilai 1, 4–6 bernilai 2, 7 atau lebih bernilai 3.
 * @customfunction NILAI_TUGAS_TAMBAHAN
 * @param jumlah Banyaknya tugas tambahan, bilangan bulat 0 atau lebih
 * @returns 0, 1, 2, atau 3
 */
export function NILAI_TUGAS_TAMBAHAN(jumlah: any): number {
  return pointsForTasks(jumlah);
}

const POINTS: readonly number[] = [0, ...Object.values(parameterPp46.poinKreativitas)];

function readKreativitas(input: Input): number {
  if (isBlankOrZero(input) || isDash(input)) return 0;
  const value = plain(input);
  const word = typeof value === "string" ? folded(value) : "";
  const level = Object.entries(parameterPp46.poinKreativitas).find(([name]) => name === word);
  if (level) return level[1];
  const reading = readNumber(value);
  if (reading.ok && reading.unit === undefined) {
    const points = exact.toNumber(exact.exact(reading.value));
    if (POINTS.includes(points)) return points;
  }
  throw invalid(`Kreativitas ${shown(input)} tidak dikenal; ketik unit kerja, organisasi, negara, atau nilainya 3, 6, 12.`);
}

/**
 * Nilai kreativitas: bermanfaat bagi unit kerja 3, organisasi 6, negara 12.
 * @customfunction NILAI_KREATIVITAS
 * @param tingkat unit kerja, organisasi, atau negara; kosong atau - bernilai 0
 * @returns 0, 3, 6, atau 12
 */
export function NILAI_KREATIVITAS(tingkat: any): number {
  return readKreativitas(tingkat);
}

/**
 * Rata-rata perilaku kerja: lima aspek, atau enam bagi pejabat struktural (aspek keenam kepemimpinan).
 * @customfunction NILAI_PERILAKU
 * @param aspek Lima atau enam sel, berurutan: orientasi pelayanan, integritas, komitmen, disiplin, kerja sama, kepemimpinan; masing-masing 0–100
 * @returns Rata-rata nilai perilaku
 */
export function NILAI_PERILAKU(aspek: any[][]): number {
  const all = parameterPp46.ASPEK_PERILAKU;
  const given = [...cells(aspek)];
  while (given.length > all.length && isNoAmount(given[given.length - 1])) given.pop();
  if (given.length > all.length) throw invalid(`Ada ${given.length} sel aspek perilaku; rujuk 5 atau 6 sel.`);
  const values = all.flatMap((name, index) => {
    const cell = given[index];
    const optional = index === all.length - 1;
    if (optional && (isNoAmount(cell) || isDash(cell))) return [];
    if (isNoAmount(cell)) throw notAvailable(`Aspek ke-${index + 1} (${name}) kosong; isi nilai 0–100.`);
    const value = number(cell, `aspek ke-${index + 1} (${name})`);
    requirePerilaku(value, cell, `Aspek ke-${index + 1} (${name})`);
    return [value];
  });
  return exact.toNumber(pp46.nilaiPerilaku(values));
}

function requirePerilaku(value: Exact, input: Input, name: string): void {
  if (value.n < 0n || exact.compare(value, exact.exact(parameterPp46.nilaiPerilakuTertinggi)) > 0) {
    throw invalid(`${name} ${shown(input)} di luar 0–100; ketik nilai antara 0 dan 100.`);
  }
}

/**
 * Nilai prestasi kerja: 60% nilai SKP ditambah 40% nilai perilaku (PP 46/2011 Pasal 15).
 * @customfunction NILAI_PRESTASI
 * @param nilaiSkp Nilai capaian SKP, 0 atau lebih; boleh melebihi 100
 * @param nilaiPerilaku Rata-rata perilaku, 0–100
 * @returns Nilai prestasi kerja
 */
export function NILAI_PRESTASI(nilaiSkp: any, nilaiPerilaku: any): number {
  const skp = notNegative(nilaiSkp, "nilai SKP");
  const perilaku = number(nilaiPerilaku, "nilai perilaku");
  requirePerilaku(perilaku, nilaiPerilaku, "Nilai perilaku");
  return exact.toNumber(pp46.nilaiPrestasi(skp, perilaku));
}

/**
 * Sebutan nilai (PP 46/2011 Pasal 17): 91 Sangat Baik, 76 Baik, 61 Cukup, 51 Kurang, di bawahnya Buruk (bacaan: rentang dari batas bawahnya pada dua desimal, jadi 90,5 Baik dan 75,5 Cukup).
 * @customfunction SEBUTAN
 * @param nilai Nilai, 0 atau lebih; rujuk hanya baris yang terisi
 * @returns Sebutan
 */
export function SEBUTAN(nilai: any): string {
  return pp46.sebutan(notNegative(nilai, "nilai"), parameterPp46.rentangSebutan);
}

/**
 * Hukuman disiplin yang diancamkan atas nilai SKP: di bawah 25 berat, 25 sampai 50 sedang (PP 53/2010).
 * @customfunction SANKSI
 * @param nilaiSkp Nilai capaian SKP, 0 atau lebih; rujuk hanya baris yang terisi
 * @returns Hukuman disiplin, atau teks kosong
 */
export function SANKSI(nilaiSkp: any): string {
  return pp46.sanksi(notNegative(nilaiSkp, "nilai SKP"));
}

/**
 * Nilai SKP setahun bagi pegawai yang pindah: rata-rata nilai SKP di setiap jabatan (bacaan: tanpa bobot lama bulan).
 * @customfunction NILAI_MUTASI
 * @param nilaiSkp Nilai SKP tahun itu, dua atau lebih
 * @returns Rata-ratanya
 */
export function NILAI_MUTASI(nilaiSkp: any[][]): number {
  const values = cells(nilaiSkp).flatMap((cell, index) => (isBlank(cell) ? [] : [notNegative(cell, `nilai SKP ke-${index + 1}`)]));
  if (values.length < 2) throw notAvailable(`Baru ada ${values.length} nilai SKP; perpindahan jabatan memerlukan sedikitnya 2 nilai.`);
  return exact.toNumber(pp46.nilaiMutasi(values));
}

/** Excel's last day, 31 December 9999. */
const LAST_SERIAL = 2958465;

/**
 * Hari terakhir mengajukan keberatan: 14 hari kalender sejak hasil penilaian diterima.
 * @customfunction BATAS_KEBERATAN
 * @param tanggalTerima Tanggal diterima, sebagai tanggal Excel
 * @returns Tanggal Excel; beri format tanggal pada selnya
 */
export function BATAS_KEBERATAN(tanggalTerima: any): number {
  if (isNoAmount(tanggalTerima)) throw notAvailable("Tanggal terima kosong; isi dengan tanggal.");
  const reading = readNumber(plain(tanggalTerima));
  const day = reading.ok && reading.unit === undefined ? Math.floor(reading.value) : NaN;
  if (!(day >= 1 && day + parameterPp46.hariKeberatan.pengajuan <= LAST_SERIAL)) {
    throw invalid(`Tanggal terima ${shown(tanggalTerima)} bukan tanggal Excel; ketik sebagai tanggal, misalnya 31/12/2018.`);
  }
  return day + parameterPp46.hariKeberatan.pengajuan;
}
