import type { Bands } from "../../src/core/base/bands";
import type { Cite } from "../../src/core/base/cite";
import * as kkp2017 from "../../src/core/regulations/kkp2017/parameters";
import * as permen1 from "../../src/core/regulations/permen1/parameters";
import { pola, type CatatanPola } from "../../src/core/regulations/permen6/distribusi";
import * as permen6 from "../../src/core/regulations/permen6/parameters";
import { predikatKuadran, RATING } from "../../src/core/regulations/permen6/predikat";
import * as pp30 from "../../src/core/regulations/pp30/parameters";
import type { Kurva } from "../../src/core/regulations/pp30/ruas";
import * as pp46 from "../../src/core/regulations/pp46/parameters";
import * as bebanKerja from "../../src/core/regulations/umum/bebanKerja";
import { dasarMasaBerlaku, masaBerlaku } from "../../src/core/regulations/umum/masaBerlaku";
import { PANGKAT } from "../../src/core/regulations/umum/golongan";
import { regulations } from "../../src/core/regulations/index";
import type { Regulation } from "../../src/core/regulations/regulation";
import { sourceTitle } from "./sourceTitle";
import { page, table } from "./markdown";

const KUADRAN = Object.fromEntries(RATING.map((hasil) => [hasil, Object.fromEntries(RATING.map((perilaku) => [perilaku, predikatKuadran(hasil, perilaku)]))]));

/** What a range in percent cannot say. */
function polaNote(level: permen6.CapaianOrganisasi, catatan: CatatanPola): string {
  const { gabungan }: permen6.Pola = permen6.polaDistribusi(level, permen6.batasDistribusi);
  if (catatan === "lebih-dari-setengah") return " (lebih dari setengah)";
  if (catatan === null || gabungan === null) return "";
  return "persen" in gabungan ? ` (keduanya bersama sedikitnya ${gabungan.persen})` : ` (salah satunya ada, sejak ${gabungan.adaSejak} pegawai)`;
}

const POLA = Object.fromEntries(
  permen6.CAPAIAN_ORGANISASI.map((level) => [level, Object.fromEntries(pola(level, permen6.batasDistribusi).map(({ predikat, terendah, tertinggi, catatan }) => [predikat, `${terendah}–${tertinggi}${polaNote(level, catatan)}`]))]),
);

/** All numbers and words of a regulation by the name under which the code holds them. */
const PARAMETERS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  pp46,
  pp30,
  permen6: { ...permen6, kuadran: KUADRAN, polaDistribusi: POLA },
  permen1,
  kkp2017,
  umum: { ...bebanKerja, masaBerlaku, PANGKAT },
};

const text = (value: unknown): string => {
  if (value === null || value === undefined) return "tidak ada";
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "boolean") return value ? "ya" : "tidak";
  if (Array.isArray(value)) return value.map(text).join("; ");
  if (typeof value === "object") return Object.entries(value).filter(([key]) => key !== "cite").map(([key, inner]) => `${key} ${text(inner)}`).join("; ");
  return String(value);
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
const isCite = (value: unknown): value is Cite => isObject(value) && typeof value.source === "string" && typeof value.at === "string";
const isBands = (value: object): value is Bands<string> => "steps" in value && "below" in value;
const isCurve = (value: object): value is Kurva => "ruas" in value;

function bandRows(bands: Bands<string>): string {
  const rows = bands.steps.map(({ from, label }, index) => {
    const next = bands.steps[index - 1]?.from;
    return [label, text(from), next === undefined ? "" : text(next)];
  });
  const lowest = bands.steps[bands.steps.length - 1]?.from;
  return `${table(["sebutan", "mulai dari", "sampai di bawah"], [...rows, [bands.below, "", text(lowest)]])}\n\nDibulatkan ${bands.decimals} desimal, setengah ke atas, sebelum dicari.`;
}

function curveRows(kurva: Kurva): string {
  const rows = kurva.ruas.map(({ above, dari: [x1, y1], sampai: [x2, y2] }) => [above === null ? "selebihnya" : `di atas ${text(above)}`, x1 === x2 ? `${text(x1)} → ${text(y1)}, tetap` : `${text(x1)} → ${text(y1)} sampai ${text(x2)} → ${text(y2)}, lurus`]);
  return `${table(["masukan", "nilai"], rows)}\n\nBaris dipilih pada ${kurva.decimals} desimal, setengah ke atas.`;
}

function recordRows(value: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(value).filter(([key]) => key !== "cite");
  const inner = entries.map(([, each]) => each);
  if (inner.length > 0 && inner.every(isObject)) {
    const keys = [...new Set(inner.flatMap((each) => Object.keys(each)))];
    return table(["", ...keys], entries.map(([key, each]) => [key, ...keys.map((name) => text((each as Readonly<Record<string, unknown>>)[name]))]));
  }
  return table(["butir", "isi"], entries.map(([key, each]) => [key, text(each)]));
}

/** The basis of words and tables that carry no citation of their own. */
const BASIS: Readonly<Record<string, Readonly<Record<string, Cite>>>> = {
  pp46: { ASPEK: pp46.efisiensiWaktu.cite, ASPEK_PERILAKU: pp46.citeNilaiPerilaku, SEBUTAN: pp46.rentangSebutan.cite, nilaiPerilakuTertinggi: pp46.citeNilaiPerilaku, poinKreativitas: pp46.citeKreativitas },
  pp30: { KATEGORI: pp30.rentangKategoriIki.cite, PERINGKAT: pp30.kuotaPeringkat.cite, nilaiTertinggi: pp30.citeNilaiTertinggi, nilaiRencana: pp30.citeNilaiRencana },
  permen6: { CAPAIAN_ORGANISASI: permen6.citePola, JENIS: permen6.sebagianBesar.cite, PREDIKAT: permen6.citePola, PREDIKAT_GABUNGAN: permen6.citePola, polaDistribusi: permen6.citePola, kuadran: { source: "permen6", at: "Lampiran, kuadran kinerja pegawai" } },
  permen1: { JENJANG: permen1.citeKoefisien, persentasePredikat: permen1.citePersentase, koefisien: permen1.citeKoefisien, kebutuhanPangkat: permen1.citeKebutuhan, golonganPuncak: permen1.citeKebutuhan, golonganJenjang: permen1.citeKebutuhan, kebutuhanJenjang: permen1.citeKebutuhan, nilaiDasarIntegrasi: permen1.citeIntegrasi, akDasar: permen1.citeAkDasar },
  kkp2017: { KATEGORI_KALIBRASI: { source: "permenKp5", at: "langkah kalibrasi dan formula distribusi kinerja" } },
  umum: { masaBerlaku: dasarMasaBerlaku.pp46, PANGKAT: { source: "perkaBkn1", at: "Lampiran, formulir: pangkat, golongan ruang" } },
};

function section(name: string, value: unknown, regulation: Regulation): readonly string[] {
  if (typeof value === "function" || isCite(value)) return [];
  const cite = isObject(value) && isCite(value.cite) ? value.cite : BASIS[regulation.id]?.[name];
  if (!cite) throw new Error(`${regulation.id}: ${name} has no citation; give it a cite, or name its basis in scripts/docs/regulationPages.ts`);
  const body = !isObject(value) ? (Array.isArray(value) ? value.map((each) => `- ${text(each)}`).join("\n") : text(value)) : isBands(value) ? bandRows(value) : isCurve(value) ? curveRows(value) : recordRows(value);
  return [`## \`${name}\``, body, `Dasar: ${sourceTitle(cite.source, regulation.sources)}, ${cite.at}.`];
}

/** Every table of each regulation, for a reader with the printed text beside it. */
export function regulationPages(): readonly { readonly path: string; readonly text: string }[] {
  return regulations.flatMap((regulation) => {
    const parameters = PARAMETERS[regulation.id];
    if (!parameters) return [];
    const sections = Object.entries(parameters).flatMap(([name, value]) => section(name, value, regulation));
    const intro = "Semua angka dan kata yang dipakai, untuk dicocokkan dengan naskah peraturan. Bila sumbernya diam atau bertentangan, lihat [bacaan](../readings.md).";
    return [{ path: `docs/regulations/${regulation.id}.md`, text: page(regulation.title, intro, ...sections) }];
  });
}
