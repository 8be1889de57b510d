import { parseDate, type CivilDate } from "../../../base/civilDate";
import { letters } from "../../../base/words";
import type { Field } from "../../../sheet/field";
import { cellRef, type Grid, type Rect } from "../../../sheet/grid";
import { labelsMet, titleMet } from "../../../sheet/layout/evidence";
import { labelled } from "../../../sheet/layout/labelled";
import type { Heading } from "../../../sheet/layout/heading";
import { absent, choiceField, dateField, textField } from "../../../sheet/readField";
import { viewOf, wordsIn, type View, type Word } from "../../../sheet/view";
import type { FoundForm } from "../../regulation";
import { readFormulir, usedRect, type Place } from "../../umum/formulir";
import { captionOf, readIdentities, withoutEnumerator } from "../../umum/identitas";
import { readKategori } from "../kategori";
import { KATEGORI } from "../parameters";
import { barisNilai, isPenutup, labelKey } from "./angka";
import { bloksOn } from "./blok";
import { readAspek, totalPerilaku, type Aspek } from "./perilaku";
import { readYaTidak } from "./sel";
import type { IdeBaru, Laporan, PenilaianKinerja } from "./types";

const SKP = /^(nilai)?(akhir)?(sasarankinerja(pegawai|pns)?(skp)?|skp)$|^(nilai)?(capaian)?skp$|^nilai(akhir|capaian)?(sasarankinerja(pegawai)?|skp)(pegawai)?$|^penilaianskp$/;
const PERILAKU = /^(nilai)?(akhir)?perilaku(kerja)?(pegawai)?$|^penilaianperilaku(kerja)?$/;
const IDE = /^(nilai)?idebaru/;
const JUMLAH = /^(jumlah|total)(nilai)?(skp(dan)?perilaku)?(kinerja)?$|^nilaigabungan/;
const KINERJA = /^nilaikinerja(pegawai|pns|akhir)?$|^nilaiakhir(kinerja|penilaian)?(kinerja)?(pegawai)?$|^nilaiprestasikinerja$/;
export const PREDIKAT: Heading = { printed: "PREDIKAT KINERJA", also: ["PREDIKAT", "PREDIKAT KINERJA PEGAWAI", "PREDIKAT KINERJA PNS", "PREDIKAT PENILAIAN KINERJA", "PREDIKAT NILAI KINERJA", "SEBUTAN PREDIKAT"] };
const IS_PREDIKAT = /^predikat/;
/** Rows between the value of the SKP and that of behaviour, whose aspects may stand between, and to the last line. */
const APART = 16;
const TO_LAST = 8;

/** Lines of one gabungan: the values that make nilai kinerja. */
export interface Kinerja {
  readonly skp: Word;
  readonly perilaku: Word;
  readonly last: Word;
  readonly aspek: Aspek | undefined;
}

/** Gabungan of SKP and behaviour on a sheet; an aspect block between its lines belongs to it. */
export function kinerjasOn(view: View, aspeks: readonly Aspek[]): readonly Kinerja[] {
  const found: Kinerja[] = [];
  for (const skp of view.words) {
    if (!SKP.test(labelKey(skp)) || found.some(({ last }) => skp.row <= last.row)) continue;
    const rest = wordsIn(view, { top: skp.row, bottom: skp.row + APART, left: 0, right: view.columnEnd });
    const perilaku = rest.filter((word) => word.row > skp.row && PERILAKU.test(labelKey(word)));
    const [first] = perilaku;
    if (!first) continue;
    const inside = aspeks.find((each) => each.firstRow > skp.row && each.lastRow <= skp.row + APART);
    const total = (inside && perilaku.find(({ row }) => row > inside.lastRow)) ?? first;
    const after = wordsIn(view, { top: total.row + 1, bottom: total.row + TO_LAST, left: 0, right: view.columnEnd });
    const closing = after.filter((word) => KINERJA.test(labelKey(word)) || IS_PREDIKAT.test(labelKey(word)));
    const last = closing[closing.length - 1];
    if (last) found.push({ skp, perilaku: total, last, aspek: inside });
  }
  return found;
}

const BAGIAN = {
  permasalahan: /^permasalahan/,
  rekomendasi: /^rekomendasi/,
  // A sentence may begin with the word as well: "Keberatan ditolak".
  keberatan: /^keberatan(dari|pegawai|pns|yang|apabila|bila|$)/,
  penjelasan: /^penjelasan|^tanggapanpejabatpenilai/,
  keputusan: /^keputusan/,
} as const;
type NamaBagian = keyof typeof BAGIAN;

interface Layout {
  readonly kinerja: Kinerja;
  readonly place: Place;
}

/** The report has the lines of the gabungan and what became of it, in numbered parts. */
function isLaporan(view: View, { area, titles }: Place): boolean {
  if (titles.some(({ key }) => /^laporandokumen|^dokumenpenilaian|^laporanpenilaian/.test(key))) return true;
  const parts = wordsIn(view, area).map(keyed);
  return Object.values(BAGIAN).filter((pattern) => parts.some((key) => pattern.test(key))).length > 2;
}

function find(grid: Grid, laporan: boolean): readonly FoundForm[] {
  const view = viewOf(grid);
  return bloksOn(view).flatMap((blok) => {
    if (blok.jenis !== "kinerja" || isLaporan(view, blok.place) !== laporan) return [];
    const { kinerja, place } = blok;
    const [title] = place.titles;
    return [{ rect: usedRect(view, place.area), confidence: title ? 0.95 : 0.8, evidence: [titleMet(title), labelsMet(kinerja.skp, kinerja.perilaku, kinerja.last)], layout: { kinerja, place } satisfies Layout }];
  });
}

function readKinerja(grid: Grid, found: FoundForm): PenilaianKinerja {
  const view = viewOf(grid);
  const { kinerja, place } = found.layout as Layout;
  const { skp, perilaku, last, aspek } = kinerja;
  const area: Rect = { ...place.area, top: skp.row, bottom: last.row };
  const after: Rect = { ...area, top: perilaku.row + 1 };
  const at = cellRef(grid.sheet, skp.row, skp.column);
  const line = (pattern: RegExp) => wordsIn(view, after).filter((word) => pattern.test(labelKey(word)));
  const value = (word: Word | undefined): Field<number> => {
    if (!word) return absent(at);
    const baris = barisNilai(view, word, area.right);
    return baris.tertimbang.state === "absent" ? baris.nilai : baris.tertimbang;
  };
  const totals = line(KINERJA);
  const total = totals[totals.length - 1];
  const sum = line(JUMLAH)[0] ?? (totals.length > 1 ? totals[0] : undefined);
  const ofSkp = barisNilai(view, skp, area.right);
  const ofPerilaku = barisNilai(view, perilaku, area.right);
  return {
    ...readFormulir(view, place, skp.row, last.row + 1, skp),
    nilaiSkp: ofSkp.nilai,
    bobotSkp: ofSkp.bobot,
    nilaiSkpTertimbang: ofSkp.tertimbang,
    nilaiPerilaku: ofPerilaku.nilai.state === "blank" && aspek ? totalPerilaku(view, aspek, place.area) : ofPerilaku.nilai,
    bobotPerilaku: ofPerilaku.bobot,
    nilaiPerilakuTertimbang: ofPerilaku.tertimbang,
    jumlah: value(sum),
    ideBaru: ideBaruField(view, line(IDE)[0], area, at),
    nilaiKinerja: value(total ?? (line(JUMLAH).length > 0 ? undefined : sum)),
    predikat: choiceField(labelled(view, after, PREDIKAT, isLabel)?.text ?? absent(at), readKategori, KATEGORI),
    dengan360: choiceField(dengan360(view, place.area) ?? absent(at), readYaTidak, ["ya", "tidak"]),
    aspek: aspek ? readAspek(view, aspek, area.right) : [],
  };
}

function isLabel(word: Word): boolean {
  const key = labelKey(word);
  return isPenutup(word) || [SKP, PERILAKU, IDE, JUMLAH, KINERJA].some((pattern) => pattern.test(key)) || Object.values(BAGIAN).some((pattern) => pattern.test(key)) || /^totalangkakredit|^angkakredit/.test(key);
}

/** A new idea, in points or in words; a dash, 0 and "tidak ada" say that there is none. */
function ideBaruField(view: View, label: Word | undefined, area: Rect, at: Field<unknown>["at"]): Field<IdeBaru> {
  if (!label) return absent(at);
  const { nilai } = barisNilai(view, label, area.right);
  if (nilai.state === "filled") return { ...nilai, value: { ada: nilai.value > 0, poin: nilai.value } };
  const text = labelled(view, { ...area, top: label.row, bottom: label.row }, { printed: label.text }, isLabel)?.text;
  if (text?.state !== "filled") return { state: "blank", at: nilai.at, written: null };
  return { ...text, value: { ada: !/^(tidak|tdk|nihil|belum|kosong)/i.test(text.value), poin: 0 } };
}

/** «Pendapat rekan setingkat dan bawahan: ya», beside the form. */
function dengan360(view: View, area: Rect): Field<string> | undefined {
  const label = wordsIn(view, area).find((word) => /^(dengan|penilaian|survei)?360|^pendapatrekan|^penilaianrekan|^survei(rekan|perilaku)/.test(labelKey(word)));
  return label && labelled(view, { ...area, top: label.row, bottom: label.row }, { printed: label.text.split(":")[0] ?? label.text }, isLabel)?.text;
}

export const penilaianKinerjaLayout = {
  find: (grid: Grid): readonly FoundForm[] => find(grid, false),
  read: readKinerja,
};

export const laporanLayout = {
  find: (grid: Grid): readonly FoundForm[] => find(grid, true),
  read(grid: Grid, found: FoundForm): Laporan {
    const view = viewOf(grid);
    const { kinerja, place } = found.layout as Layout;
    const data = readKinerja(grid, found);
    const below: Rect = { ...place.area, top: kinerja.last.row + 1 };
    const { atasanPenilai } = readIdentities(view, { ...place.area, bottom: kinerja.skp.row - 1 }, data.judul);
    const part = (name: NamaBagian): Field<string> => partUnder(view, below, name) ?? absent(data.judul);
    return { ...data, ...(atasanPenilai.nama.state === "absent" ? {} : { atasanPenilai }), permasalahan: part("permasalahan"), rekomendasi: part("rekomendasi"), keberatan: part("keberatan"), tanggalKeberatan: dateUnder(view, below, "keberatan") ?? absent(data.judul), diterima: receivedBy(view, below) ?? absent(data.judul), penjelasan: part("penjelasan"), keputusan: part("keputusan") };
  },
};

const keyed = (word: Word) => letters(withoutEnumerator(word.text).split(/[:：]/)[0] ?? "");
const opensPart = (word: Word) => Object.values(BAGIAN).some((pattern) => pattern.test(keyed(word))) || captionOf(word) !== undefined || /^(dibuat|diterima)(pada)?tanggal/.test(keyed(word));

/** The caption of a part and the last row before the next one. */
function partOf(words: readonly Word[], area: Rect, name: NamaBagian): { readonly caption: Word; readonly bottom: number } | undefined {
  const caption = words.find((word) => BAGIAN[name].test(keyed(word)));
  const next = caption && words.find((word) => word.row > caption.row && opensPart(word));
  return caption && { caption, bottom: Math.min(area.bottom, (next?.row ?? caption.row + 6) - 1) };
}

/** The date under a part's caption: "Tanggal, 20 Januari 2022". */
function dateUnder(view: View, area: Rect, name: NamaBagian): Field<CivilDate> | undefined {
  const words = wordsIn(view, area);
  const part = partOf(words, area, name);
  const dated = part && words.find((word) => word.row >= part.caption.row && word.row <= part.bottom && /^tanggal|,/i.test(word.text) && parseDate(word.text).ok);
  return dated && dateField(view.grid, dated.row, dated.column);
}

/** "Diterima tanggal, 12 Januari 2022" over the signature of the pegawai, else the first such line. */
function receivedBy(view: View, area: Rect): Field<CivilDate> | undefined {
  const words = wordsIn(view, area);
  const lines = words.filter((word) => /^diterima(pada)?tanggal/.test(keyed(word)));
  const own = lines.find((line) => words.some((word) => word.row >= line.row && word.row <= line.row + 2 && Math.abs(word.column - line.column) <= 2 && captionOf(word) === "pegawai"));
  const line = own ?? lines[0];
  if (!line) return undefined;
  if (parseDate(line.text).ok) return dateField(view.grid, line.row, line.column);
  const beside = [1, 2, 3].map((step) => dateField(view.grid, line.row, line.column + step)).find(({ state }) => state !== "blank");
  return beside ?? { state: "blank", at: cellRef(view.grid.sheet, line.row, line.column), written: line.text };
}

/** What stands beside a part's caption or below it, before the next one. */
function partUnder(view: View, area: Rect, name: NamaBagian): Field<string> | undefined {
  const words = wordsIn(view, area);
  const part = partOf(words, area, name);
  if (!part) return undefined;
  const { caption, bottom } = part;
  const own = caption.text.split(/[:：]/).slice(1).join(":").trim();
  if (own !== "") return textField(view.grid, caption.row, caption.column, own);
  const text = words.find((word) => word !== caption && word.row >= caption.row && word.row <= bottom && !opensPart(word) && !/^(tanggal|[\p{L}\s.]+,\s*\d)/iu.test(word.text) && (word.row > caption.row || word.column > caption.column) && /\p{L}{2}/u.test(word.text));
  return text ? textField(view.grid, text.row, text.column) : { state: "blank", at: cellRef(view.grid.sheet, caption.row, caption.column), written: caption.text };
}
