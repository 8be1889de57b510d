import { civilDate, type CivilDate } from "../../src/core/base/civilDate";
import { hari } from "../../src/core/check/finding";
import { sentence } from "../../src/core/check/message";
import { regulations } from "../../src/core/regulations/index";
import { allSettings } from "../../src/core/regulations/profil";
import * as jelaskan from "../../src/taskpane/jelaskanText";
import * as rumus from "../../src/taskpane/rumusText";
import * as matriks from "../../src/taskpane/matriks/matriksText";
import * as selaras from "../../src/taskpane/matriks/selarasText";
import * as peta from "../../src/taskpane/petaText";
import * as angkaKredit from "../../src/taskpane/rekap/angkaKreditText";
import * as rekap from "../../src/taskpane/rekap/rekapText";
import * as tulis from "../../src/taskpane/rekap/tulisText";
import * as siap from "../../src/taskpane/siapText";
import * as sisip from "../../src/taskpane/sisipText";
import { text } from "../../src/taskpane/text";

/** Words that no English sentence has; terms of the law stay Indonesian in it, and what one types is quoted. */
const INDONESIAN = /\b(?:yang|dan|atau|tidak|bukan|ini|itu|untuk|dari|dengan|pada|adalah|belum|sudah|akan|oleh|karena|jika|bila|agar|supaya|juga|hanya|semua|setiap|tanpa|sampai|sejak|dalam|lembar|buku kerja|isikan|pilih|buka|tutup|simpan|tekan|ketik|periksa lagi|instansi|Semua)\b/i;
const unquoted = (sentence: string) => sentence.replace(/“[^”]*”|\{\w+\}|«[^»]*»|\(?\b[a-z]+\/[a-z0-9-]+\b\)?/g, "");

type Asked = (...given: readonly unknown[]) => unknown;

/** What a text says of a value; nothing where it is made for values of another kind. */
function answered(asked: Asked, given: unknown): readonly string[] {
  try {
    return sentences(asked(given, given, given));
  } catch (error) {
    if (error instanceof TypeError) return [];
    throw error;
  }
}

/** Every sentence under a table of texts; functions are asked with numbers and with words. */
function sentences(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") {
    const said = [1, 2, "A1", ["A1"]].flatMap((each) => answered(value as Asked, each));
    if (said.length === 0) throw new Error(`No value was given that this text is made for: ${String(value)}`);
    return said;
  }
  if (Array.isArray(value)) return value.flatMap(sentences);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(sentences) : [];
}

const leftover = (found: readonly string[]) => found.filter((each) => INDONESIAN.test(unquoted(each)));

test("the pane's English texts hold no Indonesian but terms of the law", () => {
  const tables = [text, ...[jelaskan, rumus, siap, matriks, selaras, peta, angkaKredit, rekap, tulis, sisip].flatMap((module) => Object.values(module) as unknown[])].filter((table): table is { readonly id: object; readonly en: object } => typeof table === "object" && table !== null && "en" in table && "id" in table);
  expect(tables.length).toBeGreaterThan(3);
  expect(leftover(tables.flatMap(({ en }) => sentences(en)))).toEqual([]);
  expect(leftover(sentences(text.id)).length).toBeGreaterThan(50);
});

test("dates in a sentence are written as its language writes them", () => {
  const message = { id: "Bertanggal {tanggal}, periode {periode}.", en: "Dated {tanggal}, period {periode}." };
  const data = { tanggal: hari(civilDate(2021, 7, 1) as CivilDate), periode: { dari: civilDate(2021, 1, 2) as CivilDate, sampai: civilDate(2021, 12, 31) as CivilDate } };
  expect(sentence(message, data, "id")).toBe("Bertanggal 1 Juli 2021, periode 2 Januari 2021 s.d. 31 Desember 2021.");
  expect(sentence(message, data, "en")).toBe("Dated 1 July 2021, period 2 January 2021 to 31 December 2021.");
});

test("rules, settings and names of regulations are English in English", () => {
  const rules = regulations.flatMap(({ forms }) => forms.flatMap((form) => form.rules.flatMap((rule: { messages: Readonly<Record<string, { en: string }>> }) => Object.values(rule.messages).map(({ en }) => en))));
  expect(leftover([...new Set(rules)])).toEqual([]);
  const settings = allSettings.flatMap((setting) => [setting.question.en, ...("options" in setting ? setting.options.map(({ label }) => label.en) : [setting.unit.en])]);
  expect(leftover(settings)).toEqual([]);
  expect(regulations.map(({ title, titleEn }) => titleEn ?? title).filter((title) => INDONESIAN.test(title))).toEqual([]);
});
