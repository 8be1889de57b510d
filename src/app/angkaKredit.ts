import { toNumber } from "../core/base/exact";
import { civilDate, parts, type CivilDate } from "../core/base/civilDate";
import { sameValue, type Profil } from "../core/base/setting";
import type { Language } from "../core/check/message";
import { daftarJf, kunciOrang, tanpaIsian, type AsalIsian, type IsianPak } from "../core/regulations/permen1/daftarJf";
import { JUDUL } from "../core/regulations/permen1/forms/cetak";
import { UNSUR_PENETAPAN, type UnsurPenetapan } from "../core/regulations/permen1/pak";
import { hasilPak, type HasilPak } from "../core/regulations/permen1/pejabat";
import { kebijakanDalam } from "../core/regulations/permen1/settings";
import { readPredikat } from "../core/regulations/permen6/predikat";
import type { BarisRekap } from "../core/regulations/rekap";
import { PANGKAT, type Golongan } from "../core/regulations/umum/golongan";
import { pakSheets, type NamaLembar, type PakTerisi, type Rumus } from "../core/report/pak/index";
import { angkaLama, halamanTerisi, type HalamanTerisi } from "../core/report/pak/isian";
import type { CellValue } from "../core/sheet/grid";
import type { Plan } from "../core/sheet/plan";
import type { Host } from "./host";
import { ownNames } from "./writeFindings";

const SETTING = "skp.angkaKredit";
/** What column LAMA held when it was last written, or last told to the user: what differs from it was typed since. */
const MARKS = "skp.angkaKredit.lama";

/** What people filled in, by NIP (or name). */
export type IsianTersimpan = Readonly<Record<string, IsianPak>>;

type Lama = HalamanTerisi["lama"];

export interface IsianPakTerbaca {
  readonly isian: IsianTersimpan;
  /** Column LAMA of each page of Penetapan as it stands, by NIP (or name). */
  readonly lama: Readonly<Record<string, Lama>>;
}

/** What was filled in before, in the pane and on the sheet Penetapan; whatever doesn't read as such is as if nobody had. */
export async function readIsianPak(host: Host): Promise<IsianPakTerbaca> {
  return gabung(host, await halamanDi(host, (await namaLembar(host)).penetapan, JUDUL.penetapan));
}

async function gabung(host: Host, penetapan: readonly HalamanTerisi[]): Promise<IsianPakTerbaca> {
  const [kept, marks] = [await host.readSetting(SETTING), await host.readSetting(MARKS)];
  const isian = isRecord(kept) ? Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, isianFrom(value)])) : {};
  for (const { kunci, lama } of penetapan) {
    const mark = isRecord(marks) && isRecord(marks[kunci]) ? marks[kunci] : {};
    const typed = UNSUR_PENETAPAN.filter((unsur) => (lama[unsur] ?? null) !== (mark[unsur] ?? null));
    if (typed.length === 0) continue;
    const own = isian[kunci] ?? tanpaIsian;
    isian[kunci] = { ...own, lama: { ...own.lama, ...Object.fromEntries(typed.map((unsur) => [unsur, angkaLama(lama[unsur])])) } };
  }
  return { isian, lama: Object.fromEntries(penetapan.map(({ kunci, lama }) => [kunci, lama])) };
}

/** Keeps what was filled in for one person; another origin of the former angka kredit takes the place of what was typed on the sheet. */
export async function isiPak(host: Host, key: string, filled: IsianPak): Promise<IsianPakTerbaca> {
  const { isian, lama } = await readIsianPak(host);
  const before = isian[key] ?? tanpaIsian;
  const next = { isian: { ...isian, [key]: { ...filled, lama: sameValue(filled.asal, before.asal) ? before.lama : {} } }, lama };
  await keepIsianPak(host, next);
  return next;
}

/** Keeps what was filled in, and what the sheet Penetapan held when it was: a later change there is told from it. */
export async function keepIsianPak(host: Host, { isian, lama }: IsianPakTerbaca): Promise<void> {
  await host.writeSetting(SETTING, isian);
  await host.writeSetting(MARKS, lama);
}

export interface AngkaKreditUnit {
  readonly hasil: readonly HasilPak[];
  /** Rows of functional officials that yield nothing: without a period or a predikat. */
  readonly tanpaPredikat: readonly BarisRekap[];
}

/** Angka kredit of the functional officials among the rows. */
export function angkaKreditUnit(baris: readonly BarisRekap[], isian: IsianTersimpan, profil: Profil): AngkaKreditUnit {
  const { pejabat, tanpaPredikat } = daftarJf(baris, (key) => isian[key] ?? tanpaIsian);
  return { hasil: pejabat.map((each) => hasilPak(each, kebijakanDalam(profil))), tanpaPredikat };
}

/** Not those of the forms that are inserted, whose sheets are ours too and hold what people typed. */
const NAMES: NamaLembar = { konversi: "Konversi Angka Kredit", akumulasi: "Akumulasi Angka Kredit", penetapan: "Penetapan Angka Kredit", daftar: "Daftar Angka Kredit" };

/** The names under which the sheets of angka kredit stand, or would. */
export async function namaLembar(host: Host): Promise<NamaLembar> {
  const own = await ownNames(host);
  const name = (of: keyof NamaLembar) => own([NAMES[of]]).sheet;
  return { konversi: name("konversi"), akumulasi: name("akumulasi"), penetapan: name("penetapan"), daftar: name("daftar") };
}

export interface AngkaKreditSiap {
  readonly plan: Plan;
  /** To be kept when the plan is carried out. */
  readonly isian: IsianPakTerbaca;
}

/** People who have a page on the sheet Penetapan and are not among these: written anew it would be without them. */
export async function tanpaHalaman(host: Host, hasil: readonly HasilPak[]): Promise<readonly string[]> {
  const people = new Set(hasil.map(({ pejabat }) => kunciOrang(pejabat)));
  return (await halamanDi(host, (await namaLembar(host)).penetapan, JUDUL.penetapan)).filter(({ kunci }) => !people.has(kunci)).map(({ kunci, isi }) => String(isi.get("orang nama") ?? kunci));
}

/** The sheets of angka kredit of the functional officials among the rows; what people filled in on the former ones stays. */
export async function planAngkaKredit(host: Host, baris: readonly BarisRekap[], profil: Profil, rumus: Rumus, language: Language): Promise<AngkaKreditSiap> {
  const nama = await namaLembar(host);
  const terisi: PakTerisi = { konversi: await halamanDi(host, nama.konversi, JUDUL.konversi), akumulasi: await halamanDi(host, nama.akumulasi, JUDUL.akumulasi), penetapan: await halamanDi(host, nama.penetapan, JUDUL.penetapan) };
  const read = await gabung(host, terisi.penetapan);
  const { hasil } = angkaKreditUnit(baris, read.isian, profil);
  return {
    plan: pakSheets(nama, hasil, rumus, language, terisi),
    isian: { isian: read.isian, lama: Object.fromEntries(hasil.map(({ pejabat }) => [kunciOrang(pejabat), lamaTertulis(pejabat, read.lama[kunciOrang(pejabat)] ?? {})])) },
  };
}

/** What stands in column LAMA once the sheet is written: what was typed, as it was, and else what is known. */
function lamaTertulis({ lama, diketik }: HasilPak["pejabat"], now: Lama): Lama {
  return Object.fromEntries(UNSUR_PENETAPAN.map((unsur): [UnsurPenetapan, CellValue] => [unsur, (diketik.includes(unsur) ? now[unsur] : undefined) ?? (lama[unsur] ? toNumber(lama[unsur]) : null)]));
}

/** Pages of a form of ours on the sheet that we made before. */
async function halamanDi(host: Host, sheet: string, judul: string): Promise<readonly HalamanTerisi[]> {
  if (!(await ownNames(host))([sheet]).ada) return [];
  return (await host.readGrids([sheet])).flatMap((grid) => halamanTerisi(grid, judul));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value) && value >= 0;

function isianFrom(value: unknown): IsianPak {
  if (!isRecord(value)) return tanpaIsian;
  const { instansi, golongan, sejak, ijazahBaru, asal, lama } = value;
  return {
    instansi: typeof instansi === "string" ? instansi : "",
    golongan: typeof golongan === "string" && golongan in PANGKAT ? (golongan as Golongan) : null,
    sejak: typeof sejak === "string" ? dayFrom(sejak) : null,
    ijazahBaru: ijazahBaru === true,
    asal: asalFrom(asal),
    lama: isRecord(lama) ? Object.fromEntries(UNSUR_PENETAPAN.flatMap((unsur) => (lama[unsur] === null || isCount(lama[unsur]) ? [[unsur, lama[unsur]] as const] : []))) : {},
  };
}

function dayFrom(text: string): CivilDate | null {
  const { year, month, day } = parts(text as CivilDate);
  return civilDate(year, month, day) ?? null;
}

function asalFrom(value: unknown): AsalIsian {
  if (!isRecord(value)) return { jenis: "belum" };
  switch (value["jenis"]) {
    case "awal":
      return { jenis: "awal" };
    case "penetapan": {
      const saldo = isRecord(value["saldo"]) ? value["saldo"] : {};
      return { jenis: "penetapan", saldo: Object.fromEntries(UNSUR_PENETAPAN.flatMap((unsur: UnsurPenetapan) => (isCount(saldo[unsur]) ? [[unsur, saldo[unsur]] as const] : []))) };
    }
    case "integrasi":
      return isCount(value["akLama"]) ? { jenis: "integrasi", akLama: value["akLama"] } : { jenis: "belum" };
    case "perpindahan": {
      const predikat = readPredikat(String(value["predikat"]));
      const bulan = value["bulanDalamPangkat"];
      return predikat && isCount(bulan) && Number.isInteger(bulan) ? { jenis: "perpindahan", predikat, bulanDalamPangkat: bulan, pangkatPuncak: value["pangkatPuncak"] === true } : { jenis: "belum" };
    }
    default:
      return { jenis: "belum" };
  }
}
