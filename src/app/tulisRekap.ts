import type { CivilDate } from "../core/base/civilDate";
import { valueIn } from "../core/base/setting";
import type { Language } from "../core/check/message";
import { rejimDikalibrasi } from "../core/regulations/kkp2017/berjenjang";
import { settingsKkp2017 } from "../core/regulations/kkp2017/settings";
import type { RekapSheetName } from "../core/report/rekap/isi";
import { MERUJUK_TABEL } from "../core/report/rekap/rekapSheets";
import type { Rumus } from "../core/report/pak/index";
import type { Plan } from "../core/sheet/plan";
import { angkaKreditUnit, keepIsianPak, namaLembar, planAngkaKredit, tanpaHalaman, type IsianPakTerbaca } from "./angkaKredit";
import type { Applied, Host, Progress } from "./host";
import { NAMA_KALIBRASI, planKalibrasi } from "./kalibrasi";
import { namaLembarRekap, planRekap, type Rekap } from "./rekap";
import { ownNames } from "./writeFindings";

/** Parts of a rekap that are written, in the order of their sheets. */
export const BAGIAN_TULIS = ["rekap", "unit", "distribusi", "kuadran", "peringkat", "temuan", "kalibrasi", "angkaKredit"] as const satisfies readonly (RekapSheetName | "kalibrasi" | "angkaKredit")[];
export type BagianTulis = (typeof BAGIAN_TULIS)[number];

interface Lembar {
  readonly sheet: string;
  /** It is there, made by us: it would be written anew. */
  readonly ada: boolean;
}

/** What may be written of a rekap, and what there is of it. */
export interface PilihanTulis {
  /** Parts that have something to show; empty ones are not offered. */
  readonly berlaku: readonly BagianTulis[];
  /** Those of them that are usually wanted. */
  readonly usul: readonly BagianTulis[];
  readonly lembar: Readonly<Record<BagianTulis, readonly Lembar[]>>;
  /** Functional officials, and those whose pages would go since they are not among the rows. */
  readonly pejabat: number;
  readonly tanpaHalaman: readonly string[];
}

/** Which parts there are to write for these people. */
export async function pilihanTulis(host: Host, rekap: Rekap, language: Language): Promise<PilihanTulis> {
  const { unit, profil } = rekap;
  const regimes = unit.flatMap(({ peraturan, dihitung }) => (peraturan?.rekap && dihitung.length > 0 ? [{ regime: peraturan.rekap, dihitung }] : []));
  const { hasil } = angkaKreditUnit(rekap.baris, {}, profil);
  const calibrated = regimes.some(({ regime, dihitung }) => regime === rejimDikalibrasi && dihitung.some(({ nilai }) => nilai !== null));
  const own = await ownNames(host);
  const rekapSheets = await namaLembarRekap(host, language);
  const kalibrasi = own([NAMA_KALIBRASI[language], ...Object.values(NAMA_KALIBRASI)]);
  const has: Readonly<Record<BagianTulis, boolean>> = {
    rekap: rekap.baris.length > 0,
    unit: regimes.length > 0,
    distribusi: regimes.length > 0,
    kuadran: regimes.some(({ regime, dihitung }) => regime.rating !== undefined && dihitung.some(({ ratingHasil, ratingPerilaku }) => ratingHasil !== null && ratingPerilaku !== null)),
    peringkat: regimes.some(({ regime, dihitung }) => regime.peringkat !== undefined || dihitung.some((baris) => (regime.tindakLanjut?.(baris) ?? null) !== null)),
    temuan: unit.some(({ temuan }) => temuan.length > 0) || rekap.gagal.length + rekap.tanpaPegawai.length > 0,
    kalibrasi: calibrated,
    angkaKredit: hasil.length > 0,
  };
  const berlaku = BAGIAN_TULIS.filter((bagian) => has[bagian]);
  // Calibration is the procedure of one agency: wanted where its table is filled in, or the sheet is there.
  const kkp = kalibrasi.ada || valueIn(profil, settingsKkp2017.persenBaik) !== null;
  return {
    berlaku,
    usul: berlaku.filter((bagian) => bagian !== "kalibrasi" || kkp),
    lembar: { ...Object.fromEntries(Object.entries(rekapSheets).map(([name, each]) => [name, [each]])) as unknown as Readonly<Record<RekapSheetName, readonly Lembar[]>>, kalibrasi: [kalibrasi], angkaKredit: Object.values(await namaLembar(host)).map((sheet) => own([sheet])) },
    pejabat: hasil.length,
    tanpaHalaman: hasil.length > 0 ? await tanpaHalaman(host, hasil) : [],
  };
}

/** The parts that are written when these are chosen: the table with each sheet that counts it, and with the table those that are there and would count rows of the former one. */
export function bagianDitulis(chosen: ReadonlySet<BagianTulis>, { lembar }: Pick<PilihanTulis, "lembar">): readonly BagianTulis[] {
  const refers = (bagian: BagianTulis) => MERUJUK_TABEL.some((each) => each === bagian);
  const table = chosen.has("rekap") || [...chosen].some(refers);
  return BAGIAN_TULIS.filter((bagian) => chosen.has(bagian) || (table && (bagian === "rekap" || (refers(bagian) && lembar[bagian].some(({ ada }) => ada)))));
}

export interface RekapSiap {
  readonly plan: Plan;
  readonly isian: IsianPakTerbaca | undefined;
}

/** One plan for all chosen parts. */
export async function planTulis(host: Host, rekap: Rekap, bagian: readonly BagianTulis[], rumus: Rumus, today: CivilDate, language: Language): Promise<RekapSiap> {
  const sheets = bagian.filter((each): each is RekapSheetName => each !== "kalibrasi" && each !== "angkaKredit");
  const pak = bagian.includes("angkaKredit") ? await planAngkaKredit(host, rekap.baris, rekap.profil, rumus, language) : undefined;
  const plans = [
    ...(sheets.length > 0 ? [await planRekap(host, rekap, today, language, sheets)] : []),
    ...(bagian.includes("kalibrasi") ? [await planKalibrasi(host, rekap, language)] : []),
    ...(pak ? [pak.plan] : []),
  ];
  const steps = plans.flatMap((plan) => plan.steps);
  const first = steps.find((step) => step.kind === "show");
  return {
    plan: { title: { id: "Menulis rekap penilaian kinerja", en: "Write the recap of appraisals" }, steps: [...steps.filter((step) => step.kind !== "show"), ...(first ? [first] : [])] },
    isian: pak?.isian,
  };
}

/** Carries it out, and remembers what people had typed into it, so that it is told from what they type later. */
export async function tulisRekap(host: Host, { plan, isian }: RekapSiap, onProgress?: Progress): Promise<Applied> {
  const applied = await host.apply(plan, onProgress);
  if (isian) await keepIsianPak(host, isian);
  return applied;
}
