import { civilDate, parts, type CivilDate } from "../core/base/civilDate";
import type { Profil } from "../core/base/setting";
import type { Language } from "../core/check/message";
import { daftarJf, tanpaIsian, type AsalIsian, type IsianPak } from "../core/regulations/permen1/daftarJf";
import { UNSUR_PENETAPAN, type UnsurPenetapan } from "../core/regulations/permen1/pak";
import { hasilPak, type HasilPak } from "../core/regulations/permen1/pejabat";
import { kebijakanDalam } from "../core/regulations/permen1/settings";
import { readPredikat } from "../core/regulations/permen6/predikat";
import type { BarisRekap } from "../core/regulations/rekap";
import { PANGKAT, type Golongan } from "../core/regulations/umum/golongan";
import { pakSheets, type Rumus } from "../core/report/pak/index";
import type { Plan } from "../core/sheet/plan";
import type { Host } from "./host";
import { freeName } from "./writeFindings";

const SETTING = "skp.angkaKredit";

/** What people filled in, by NIP (or name). */
export type IsianTersimpan = Readonly<Record<string, IsianPak>>;

/** What was filled in before; whatever doesn't read as such is as if nobody had. */
export async function readIsianPak(host: Host): Promise<IsianTersimpan> {
  const kept = await host.readSetting(SETTING);
  return isRecord(kept) ? Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, isianFrom(value)])) : {};
}

export async function keepIsianPak(host: Host, isian: IsianTersimpan): Promise<void> {
  await host.writeSetting(SETTING, isian);
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

/** The sheets of angka kredit, for the preview. */
export async function planAngkaKredit(host: Host, hasil: readonly HasilPak[], rumus: Rumus, language: Language): Promise<Plan> {
  const [konversi, akumulasi, penetapan, daftar] = [await freeName(host, "Konversi AK"), await freeName(host, "Akumulasi AK"), await freeName(host, "Penetapan AK"), await freeName(host, "Daftar Angka Kredit")];
  return pakSheets({ konversi, akumulasi, penetapan, daftar }, hasil, rumus, language);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value) && value >= 0;

function isianFrom(value: unknown): IsianPak {
  if (!isRecord(value)) return tanpaIsian;
  const { instansi, golongan, sejak, ijazahBaru, asal } = value;
  return {
    instansi: typeof instansi === "string" ? instansi : "",
    golongan: typeof golongan === "string" && golongan in PANGKAT ? (golongan as Golongan) : null,
    sejak: typeof sejak === "string" ? dayFrom(sejak) : null,
    ijazahBaru: ijazahBaru === true,
    asal: asalFrom(asal),
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
