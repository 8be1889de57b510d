import type { Profil } from "../base/setting";
import { dateIn } from "../base/civilDate";
import { grouped } from "../base/grouped";
import { folded } from "../base/words";
import type { Cite } from "../base/cite";
import type { FindingData, Message, Severity } from "../check/finding";
import type { Language } from "../check/message";
import { judging } from "../regulations/index";
import { titleOf, type Periode, type Regulation } from "../regulations/regulation";
import type { BarisRekap, TemuanRekap } from "../regulations/rekap";
import { kunciBulan, kunciPeriode, nipPenuh } from "./kumpul";
import { pengamatanUnit, sebutNama } from "./pengamatan";

/** Why a person is listed and not counted. */
export type Sebab = "tanpa-predikat" | "tak-dikenal" | "ganda" | "periode-lain" | "peraturan-tak-jelas";

export interface Unit {
  /** As first written; null where nobody says. */
  readonly unit: string | null;
  readonly kunci: string;
  readonly orang: readonly BarisRekap[];
  /** Those who are counted: one period of one regulation, each with a predikat, nobody twice. */
  readonly dihitung: readonly BarisRekap[];
  readonly tidakDihitung: readonly { readonly baris: BarisRekap; readonly sebab: Sebab }[];
  readonly peraturan: Regulation | null;
  readonly periode: Periode | null;
  readonly capaianOrganisasi: string | null;
  /** Heads by predikat or sebutan, best first, nobody left out of those counted. */
  readonly sebaran: Readonly<Record<string, number>>;
  readonly temuan: readonly TemuanRekap[];
}

export interface PilihanUnit {
  readonly profil: Profil;
  /** The organisation's predikat as a person has set it, by `kunciCapaian`; goes before what the forms say. */
  readonly capaian?: Readonly<Record<string, string>>;
  /** Count this period only, by `kunciPeriode`; else the one that most people of the unit have. */
  readonly periode?: string;
}

const CITE: Cite = { source: "peraturanPeriode", at: "satu rekap memuat satu periode penilaian dan satu peraturan" };
const SATU_NIP: Cite = { source: "perkaBkn22", at: "satu NIP untuk satu orang" };

const PESAN = {
  "tanpa-predikat": { id: "{nama} belum mempunyai predikat atau nilai akhir, jadi tidak ikut dihitung; lengkapi penilaiannya.", en: "{nama} has no predikat or final value and is left out of the counts; complete the appraisal." },
  "tak-dikenal": { id: "«{tertulis}» pada {nama} bukan predikat atau sebutan menurut peraturan periodenya, jadi tidak ikut dihitung; perbaiki katanya.", en: "“{tertulis}” of {nama} is no word of the regulation in force and is left out of the counts; correct it." },
  ganda: { id: "NIP {nip} ({nama}) muncul {kali} kali untuk periode yang sama; tidak satu pun dihitung sampai salah satunya dihapus atau NIP-nya diperbaiki.", en: "NIP {nip} ({nama}) stands {kali} times for the same period; none is counted until one is removed or the NIP corrected." },
  "periode-lain": { id: "{nama} dinilai untuk {periode}, sedangkan rekap unit ini {lain}; tidak ikut dihitung.", en: "Appraised for {periode}, while this unit's rekap is for {lain}: {nama}; left out of the counts." },
  "peraturan-tak-jelas": { id: "Periode {nama} tidak menunjukkan satu peraturan, jadi tidak ikut dihitung; tulis periode penilaiannya.", en: "The period of {nama} does not tell one regulation and is left out of the counts; write the period." },
} as const satisfies Readonly<Record<Sebab, Message>>;

const ATURAN: Readonly<Record<Sebab, string>> = {
  "tanpa-predikat": "umum/rekap-tanpa-predikat",
  "tak-dikenal": "umum/rekap-predikat",
  ganda: "umum/rekap-pegawai-ganda",
  "periode-lain": "umum/rekap-periode",
  "peraturan-tak-jelas": "umum/rekap-periode",
};

const CAPAIAN_BEDA = { id: "Capaian kinerja organisasi unit ini ditulis berbeda-beda ({ragam}); tetapkan satu. Sampai itu polanya tidak diperiksa.", en: "The organisation's predikat of this unit is written in several ways ({ragam}); set one. Until then its pattern is not checked." } as const;
const SERI = { id: "Pegawai unit ini terbagi sama banyak atas beberapa periode atau peraturan ({ragam}), jadi tidak satu pun dihitung; pilih periodenya.", en: "The people of this unit are split evenly over several periods or regulations ({ragam}), so none is counted; choose the period." } as const;

/** What tells a unit: its name without case and spacing. */
export function kunciUnit(unit: string | null): string {
  return folded(unit ?? "");
}

/** What tells the evaluation of a unit's organisation: its predikat is set anew for each period. */
export function kunciCapaian({ kunci, periode }: Pick<Unit, "kunci" | "periode">): string {
  return `${kunci} ${kunciBulan(periode)}`;
}

/** People by unit, in the order in which units are first met. */
export function unitRekap(semua: readonly BarisRekap[], pilihan: PilihanUnit): readonly Unit[] {
  const kali = new Map<string, number>();
  for (const baris of semua) {
    const kunci = kunciNip(baris);
    if (kunci !== undefined) kali.set(kunci, (kali.get(kunci) ?? 0) + 1);
  }
  return [...grouped(semua, ({ unit }) => kunciUnit(unit))].map(([kunci, orang]) => satuUnit(kunci, orang, kali, pilihan));
}

function kunciNip(baris: BarisRekap): string | undefined {
  const nip = nipPenuh(baris.nip);
  return nip === null ? undefined : `${nip} ${kunciBulan(baris.periode)}`;
}

function satuUnit(kunci: string, orang: readonly BarisRekap[], kali: ReadonlyMap<string, number>, { profil, capaian: ditetapkan = {}, periode: dipilih }: PilihanUnit): Unit {
  const tidakDihitung: { baris: BarisRekap; sebab: Sebab }[] = [];
  const temuan: TemuanRekap[] = [];
  const keluar = (baris: BarisRekap, sebab: Sebab, data: FindingData = {}) => {
    tidakDihitung.push({ baris, sebab });
    temuan.push(temuanRekap(ATURAN[sebab], "periksa", baris, sebab === "ganda" ? SATU_NIP : CITE, PESAN[sebab], { nama: baris.nama ?? TANPA_NAMA, ...data }));
  };
  const bisa = orang.filter((baris) => {
    const times = kali.get(kunciNip(baris) ?? "") ?? 1;
    if (times > 1) keluar(baris, "ganda", { nip: nipPenuh(baris.nip) ?? "", kali: times });
    else if (baris.peraturan === null) keluar(baris, "peraturan-tak-jelas");
    else if (baris.predikat !== null) return true;
    else if (baris.takDikenal === null) keluar(baris, "tanpa-predikat");
    else keluar(baris, "tak-dikenal", { tertulis: baris.takDikenal });
    return false;
  });
  const kelompok = grouped(bisa, kunciPeriode);
  const [most, next] = [...kelompok.values()].sort((a, b) => b.length - a.length);
  const seri = dipilih === undefined && most && next && most.length === next.length;
  const dihitung = dipilih === undefined ? (seri ? [] : (most ?? [])) : (kelompok.get(dipilih) ?? []);
  const [first] = dihitung;
  const counted = new Set(dihitung);
  for (const baris of bisa) if (!counted.has(baris)) tidakDihitung.push({ baris, sebab: "periode-lain" });
  if (seri) temuan.push(temuanRekap(ATURAN["periode-lain"], "periksa", most[0] ?? orang[0], CITE, SERI, { ragam: dua((language) => [...kelompok.values()].flatMap(([each]) => (each ? [namaPeriode(each, language)] : [])).join("; ")) }));
  else if (first) for (const [baris, ...more] of kelompok.values()) if (baris && !counted.has(baris)) temuan.push(temuanRekap(ATURAN["periode-lain"], "periksa", baris, CITE, PESAN["periode-lain"], { nama: sebutNama([baris, ...more]), periode: dua((language) => namaPeriode(baris, language)), lain: dua((language) => namaPeriode(first, language)) }));
  const peraturan = judging.find(({ id }) => id === (first ?? bisa[0] ?? orang[0])?.peraturan) ?? null;
  const periode = (first ?? orang.find((baris) => kunciPeriode(baris) === dipilih))?.periode ?? null;
  const ragam = capaianTertulis({ orang, periode });
  const set = ditetapkan[kunciCapaian({ kunci, periode })];
  if (set === undefined && ragam.length > 1) temuan.push(temuanRekap("umum/rekap-capaian-berbeda", "periksa", orang[0], CITE, CAPAIAN_BEDA, { ragam: ragam.join(", ") }));
  const capaianOrganisasi = set ?? (ragam.length === 1 ? (ragam[0] ?? null) : null);
  if (first) temuan.push(...(peraturan?.rekap?.temuanUnit?.(dihitung, capaianOrganisasi, profil) ?? []), ...pengamatanUnit(dihitung, peraturan?.rekap));
  return {
    unit: orang.find(({ unit }) => unit !== null)?.unit ?? null,
    kunci,
    orang,
    dihitung,
    tidakDihitung,
    peraturan,
    periode,
    capaianOrganisasi,
    sebaran: sebaran(dihitung, peraturan?.rekap?.sebutan ?? []),
    temuan,
  };
}

/** Heads by word, each word of the regulation even when nobody has it. */
export function sebaran(orang: readonly Pick<BarisRekap, "predikat">[], sebutan: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(sebutan.map((word) => [word, orang.filter(({ predikat }) => predikat === word).length]));
}

/** Whether a row is of the period that a unit counts; one without a period may be of any. */
export function dalamPeriode({ periode }: Pick<Unit, "periode">, baris: Pick<BarisRekap, "periode">): boolean {
  return periode === null || baris.periode === null || kunciBulan(baris.periode) === kunciBulan(periode);
}

/** What the forms of the counted period say of the organisation, each word once. */
export function capaianTertulis(unit: Pick<Unit, "orang" | "periode">): readonly string[] {
  return [...new Set(unit.orang.flatMap((baris) => (dalamPeriode(unit, baris) ? (baris.capaianOrganisasi ?? []) : [])))];
}

const TANPA_NAMA: Message = { id: "Pegawai tanpa nama", en: "An official without a name" };

const dua = (text: (language: Language) => string): Message => ({ id: text("id"), en: text("en") });

function namaPeriode({ peraturan, periode }: BarisRekap, language: Language): string {
  const [to, none, unknown] = { id: ["s.d.", "tanpa periode", "peraturan yang tidak diketahui"], en: ["to", "no period", "regulation not known"] }[language];
  const regulation = judging.find(({ id }) => id === peraturan);
  return `${periode ? `${dateIn(periode.dari, language)} ${to} ${dateIn(periode.sampai, language)}` : none} (${regulation ? titleOf(regulation, language) : unknown})`;
}

/** A finding of a rekap at a person's row. */
export function temuanRekap(rule: string, severity: Severity, baris: Pick<BarisRekap, "at" | "berkas"> | undefined, cite: Cite, message: Message, data: FindingData): TemuanRekap {
  const none = { sheet: "", rect: { top: 0, left: 0, bottom: 0, right: 0 } };
  return { rule, severity, owner: "pengelola", cell: baris?.at ?? none, berkas: baris?.berkas ?? null, message, data, cite };
}
