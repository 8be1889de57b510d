import { parseDate, fromSerial, type CivilDate } from "../base/civilDate";
import { exact, type Exact } from "../base/exact";
import { InputError } from "../base/inputError";
import { squeeze } from "../base/words";
import { KATEGORI_KALIBRASI } from "../regulations/kkp2017/parameters";
import { kalibrasi } from "../regulations/kkp2017/formulas";
import { jamEfektifSetahun } from "../regulations/umum/bebanKerja";
import { masaBerlaku } from "../regulations/umum/masaBerlaku";
import { LEAST_YEARS, readNip, type NipProblem } from "../regulations/umum/nip";
import { nipSentence } from "../regulations/umum/nipSentence";
import { rhkProblem } from "../regulations/umum/rhk";
import { rhkSentence } from "../regulations/umum/rhkSentence";
import { flat, isEmpty, isEmptyOrZero, number, numbers, one, type Given } from "./given";
import { rankSteps } from "./rankSteps";
import { distance, newWorking, type Explanation, type Working } from "./working";

type Explain = (given: Given, place: { readonly row: number; readonly column: number }) => Explanation;

const citeNip = { cite: { source: "perkaBkn22", at: "susunan NIP" } };
const citeRhk = { cite: { source: "paparanRhk", at: "contoh rencana hasil kerja" }, reading: "umum/rhk-kegiatan" };

/** What the digits say, in their order, up to the first that is wrong. */
function digitSteps(working: Working, nip: string, problem: NipProblem | undefined): void {
  const order: readonly NipProblem[] = ["length", "birth", "tmt-month", "age", "sex", "serial"];
  const sound = problem === undefined ? order.length : order.indexOf(problem);
  if (sound >= 0) working.calculate("panjang", "panjang({nip})", { nip }, {}, "Banyaknya angka, seharusnya 18.", "How many digits there are; 18 are due.", citeNip);
  if (sound > 1) working.calculate("lahir", "tanggal(potong({nip}; 1; 8))", { nip }, {}, "Angka 1–8: tanggal lahir, sebagai nomor hari Excel.", "Digits 1–8: date of birth, as Excel's day number.", citeNip);
  if (sound > 2) working.calculate("tmt", "tanggal(potong({nip}; 9; 6))", { nip }, {}, "Angka 9–14: bulan TMT CPNS.", "Digits 9–14: month of TMT CPNS.", citeNip);
}

function checked(nip: Given[number]) {
  const value = one(nip);
  if (isEmptyOrZero(value)) throw new InputError("kosong");
  const reading = readNip(typeof value === "number" ? value : String(value));
  return { reading, written: typeof value === "number" ? String(Number(value.toPrecision(15))).replace(".", ",") : squeeze(String(value)) };
}

export const explainUmum = {
  PERIKSA_NIP: ([nip]) => {
    const working = newWorking();
    const { reading, written } = checked(nip);
    digitSteps(working, reading.digits, reading.ok ? undefined : reading.problem);
    const shown = written.length > 40 ? `${written.slice(0, 39)}…` : written;
    const result = reading.ok ? "" : nipSentence[reading.problem].id.replaceAll("{nip}", () => shown).replaceAll("{digits}", () => String(reading.digits.length));
    const salah = exact(reading.ok ? 0 : 1);
    working.decide("hasil", result, "{salah} = {ada}", { salah }, { ada: reading.ok ? 0 : 1 }, reading.ok ? "Semua bagian NIP benar." : "Kesalahan pertama yang ditemukan.", reading.ok ? "Every part of the NIP is right." : "The first fault that was found.", citeNip);
    return working.explanation();
  },
  URAI_NIP: ([nip], { column }) => {
    const working = newWorking();
    const { reading } = checked(nip);
    if (!reading.ok) throw new InputError("nip");
    const { digits } = reading;
    if (column === 0) working.calculate("lahir", "tanggal(potong({nip}; 1; 8))", { nip: digits }, {}, "Angka 1–8: tanggal lahir, sebagai nomor hari Excel.", "Digits 1–8: date of birth, as Excel's day number.", citeNip);
    if (column === 1) working.calculate("tmt", "tanggal(potong({nip}; 9; 6))", { nip: digits }, {}, `Angka 9–14: tanggal 1 bulan TMT CPNS, sedikitnya ${LEAST_YEARS} tahun sesudah lahir.`, `Digits 9–14: first of the month of TMT CPNS, at least ${LEAST_YEARS} years after birth.`, citeNip);
    if (column === 2) working.decide("jenisKelamin", reading.nip.jenisKelamin, "potong({nip}; 15; 1) = {kode}", { nip: digits }, { kode: reading.nip.jenisKelamin === "Laki-laki" ? "1" : "2" }, "Angka 15: 1 laki-laki, 2 perempuan.", "Digit 15: 1 male, 2 female.", citeNip);
    if (column === 3) working.decide("urut", reading.nip.urut, "potong({nip}; 16; 3) = {urut}", { nip: digits, urut: reading.nip.urut }, {}, "Angka 16–18: nomor urut.", "Digits 16–18: the serial.", citeNip);
    return working.explanation();
  },
  PERIKSA_RHK: ([kalimat]) => {
    const working = newWorking();
    const value = one(kalimat);
    if (isEmptyOrZero(value)) throw new InputError("kosong");
    const found = rhkProblem(String(value));
    const result = rhkSentence(found, value);
    if (found?.problem === "activity") working.decide("hasil", result, "{kataPertama} = {kataKegiatan}", { kataPertama: found.verb }, { kataKegiatan: found.verb }, "Kata pertamanya kata kegiatan (me…kan, me…i, atau yang didaftar).", "Its first word names an activity (me…kan, me…i, or one of the list).", citeRhk);
    else working.decide("hasil", result, "{masalah} = {ada}", { masalah: exact(found ? 1 : 0) }, { ada: found ? 1 : 0 }, found ? "Kalimatnya belum menyebut hasil dan objeknya." : "Kalimatnya tidak diawali kata kegiatan dan cukup panjang.", found ? "The sentence does not name a result and its object." : "The sentence starts with no activity and is long enough.", citeRhk);
    return working.explanation();
  },
  PERATURAN: ([tanggal]) => {
    const working = newWorking();
    const value = one(tanggal);
    if (isEmptyOrZero(value)) throw new InputError("kosong");
    const reading = parseDate(value);
    const hari: CivilDate | undefined = reading.ok ? reading.date : typeof value === "number" ? fromSerial(value) : undefined;
    if (hari === undefined) throw new InputError("bukan-tanggal");
    const rows = Object.values(masaBerlaku);
    const row = [...rows].reverse().find(({ inForce }) => hari >= inForce.from);
    if (!row) throw new InputError("sebelum-2014");
    const next = rows[rows.indexOf(row) + 1];
    working.decide("peraturan", row.title, next ? "{mulai} ≤ {akhirPeriode} < {berikutnya}" : "{akhirPeriode} ≥ {mulai}", { akhirPeriode: hari }, { mulai: row.inForce.from, ...(next ? { berikutnya: next.inForce.from } : {}) }, "Akhir periode penilaian jatuh pada masa berlaku peraturan ini.", "The end of the period lies in the time of this regulation.", { cite: { source: "permen8", at: "ketentuan peralihan dan mulai berlaku" } });
    if (next) working.change("{peraturan} berlaku mulai {hari}.", "{peraturan} holds from {hari} on.", { peraturan: next.title, hari: next.inForce.from });
    return working.explanation();
  },
  KEBUTUHAN_PEGAWAI: ([volume, waktu, jam]) => {
    const [volumes, times] = [flat(volume), flat(waktu)];
    if (volumes.length !== times.length) throw new InputError("rentang-berbeda");
    const pairs = volumes.flatMap((cell, index): (readonly [Exact, Exact])[] => (isEmpty(cell) && isEmpty(times[index]) ? [] : [[number(cell), number(times[index] ?? null)]]));
    const perYear = isEmpty(one(jam)) ? exact(jamEfektifSetahun.jam) : number(one(jam));
    if (pairs.length === 0 || perYear.n <= 0n || pairs.some(([a, b]) => a.n < 0n || b.n < 0n)) throw new InputError("beban");
    const working = newWorking();
    const basis = { cite: jamEfektifSetahun.cite, reading: "umum/jam-efektif" };
    const beban = working.calculate("beban", "jumlah-kali({volume}; {jamPerUnit})", { volume: pairs.map(([a]) => a), jamPerUnit: pairs.map(([, b]) => b) }, {}, "Beban kerja setahun dalam jam: jumlah volume kali jam per unit.", "Workload of a year in hours: the sum of volume by hours each.", basis);
    const pegawai = working.calculate("pegawai", "{beban} / {jamEfektif}", { beban, jamEfektif: perYear }, {}, "Kebutuhan pegawai: beban dibagi jam kerja efektif.", "Officials needed: workload by effective hours.", basis);
    const whole = exact(Number(pegawai.n / pegawai.d) + 1);
    working.change("Beban menjadi {batas} pegawai penuh setelah bertambah {selisih} jam.", "The workload is {batas} whole officials after {selisih} more hours.", { batas: whole, selisih: distance({ n: whole.n * perYear.n, d: perYear.d }, beban) });
    return working.explanation();
  },
  KALIBRASI: ([nilai, persenBaik, persenKurang], place) => {
    const working = newWorking();
    const [baik, kurang] = [number(one(persenBaik)), number(one(persenKurang))];
    const values = numbers(nilai);
    // Refuses shares and values that the formula refuses.
    kalibrasi(values, baik, kurang);
    rankSteps(working, nilai, place, values, baik, kurang, KATEGORI_KALIBRASI, { cite: { source: "permenKp5", at: "langkah kalibrasi dan formula distribusi kinerja" }, reading: "kkp2017/nilai-sama" });
    return working.explanation();
  },
} as const satisfies Readonly<Record<string, Explain>>;

