import { toNumber } from "../../../base/exact";
import type { Rule, CheckContext } from "../../../check/rule";
import { valueOf, type Field } from "../../../sheet/field";
import type { CellRef } from "../../../sheet/grid";
import { periodeText, type BarisPegawai, type RekapPegawai } from "../forms/rekapPegawai";
import type { Periode } from "../../regulation";
import { masaBerlaku, rejimDalam } from "../masaBerlaku";
import { dinilai, sesuai, type SemuaRejim } from "../nilaiRekap";
import { readNip, isNiPppk } from "../nip";
import { nipSentence } from "../nipSentence";
import { correction } from "./judge";
import { pegawaiGanda } from "./pegawaiGanda";

const BERLAKU = { source: "peraturanPeriode", at: "PP 46/2011 Pasal 15 dan Pasal 17; PP 30/2019 Pasal 41; PermenPANRB 6/2022 Lampiran, kuadran kinerja" } as const;

/** What stands in a cell now: a right formula may have a value that has not been worked out since. */
function terkini(field: Field<unknown>, context: CheckContext): unknown {
  return field.state === "filled" && field.formula !== undefined ? (context.recalculated(field.at) ?? field.written) : field.state === "filled" ? field.written : undefined;
}

/** The list without the rows of which a rekap has told already whether they count: who is left out, and why, stands beside them. */
function belumDiputuskan<F extends { readonly baris: readonly BarisPegawai[] }>(form: F): F {
  return { ...form, baris: form.baris.filter(({ diputuskan }) => !diputuskan) };
}

const where = (field: Field<unknown>, { at }: BarisPegawai): CellRef => (field.state === "absent" ? at : field.at);

const tanpaPredikat = (semua: SemuaRejim): Rule<RekapPegawai> => ({
  id: "umum/rekap-tanpa-predikat",
  severity: "periksa",
  owner: "pengelola",
  cite: BERLAKU,
  messages: {
    kosong: { id: "{nama} belum mempunyai nilai atau predikat; isi dari dokumen penilaiannya. Sampai terisi, ia tidak ikut dihitung dalam rekap.", en: "{nama} has no value or predikat; fill it in from the appraisal. Until then this person is left out of the counts." },
  },
  check(form, report, { profil }) {
    for (const baris of form.baris) {
      if (baris.diputuskan) continue;
      const { predikat, takDikenal, nilai, rejim } = dinilai(baris, form, semua, profil);
      if (rejim === undefined || predikat !== undefined || takDikenal !== undefined || nilai || [baris.predikat, baris.nilai].some(({ state }) => state === "unreadable")) continue;
      report("kosong", where(baris.predikat, baris), { nama: valueOf(baris.nama) ?? "Pegawai ini" });
    }
  },
});

const predikat = (semua: SemuaRejim): Rule<RekapPegawai> => ({
  id: "umum/rekap-predikat",
  severity: "salah",
  owner: "pengelola",
  cite: BERLAKU,
  messages: {
    lain: { id: "«{tertulis}» bukan sebutan atau predikat menurut {peraturan}; pilih salah satu: {pilihan}.", en: "“{tertulis}” is no word of {peraturan}; choose one of: {pilihan}." },
    nilai: { id: "Tertulis «{tertulis}», sedangkan nilai {nilai} menurut {peraturan} adalah {seharusnya}.", en: "It says “{tertulis}”, but a value of {nilai} is {seharusnya} by {peraturan}." },
    rating: { id: "Tertulis «{tertulis}», sedangkan kedua ratingnya menurut {peraturan} menghasilkan {seharusnya}.", en: "It says “{tertulis}”, but the two ratings make {seharusnya} by {peraturan}." },
  },
  check(form, report, context) {
    for (const baris of form.baris) {
      const { rejim, seharusnya, nilai, takDikenal } = dinilai(baris, form, semua, context.profil);
      const field = baris.predikat;
      if (!rejim || field.state !== "filled") continue;
      const peraturan = masaBerlaku[rejim].title;
      const now = String(terkini(field, context));
      const word = semua[rejim].read(now);
      const [usual] = seharusnya;
      if (takDikenal !== undefined && word === undefined) report("lain", field.at, { tertulis: field.value, peraturan, pilihan: semua[rejim].sebutan.join("; ") }, { written: field.written });
      else if (usual !== undefined && word !== undefined && !seharusnya.includes(word)) {
        const data = { tertulis: field.value, peraturan, seharusnya: seharusnya.join(" atau "), ...(nilai ? { nilai: toNumber(nilai) } : {}) };
        report(nilai && semua[rejim].sebutanDari ? "nilai" : "rating", field.at, data, correction(field, usual));
      }
    }
  },
});

const nilai = (semua: SemuaRejim): Rule<RekapPegawai> => ({
  id: "umum/rekap-nilai",
  severity: "salah",
  owner: "pengelola",
  cite: BERLAKU,
  messages: {
    beda: { id: "Nilai tertulis {tertulis}, sedangkan nilai SKP dan nilai perilaku menurut {peraturan} menghasilkan {seharusnya}.", en: "The value is {tertulis}, but SKP and perilaku make {seharusnya} by {peraturan}." },
  },
  check(form, report, context) {
    for (const baris of form.baris) {
      const { rejim, mungkin } = dinilai(baris, form, semua, context.profil);
      const field = baris.nilai;
      const [usual] = mungkin;
      if (!rejim || !usual || field.state !== "filled") continue;
      const now = terkini(field, context);
      const value = typeof now === "number" && field.formula !== undefined ? now : field.value;
      if (mungkin.some((each) => sesuai(baris, value, toNumber(each)))) continue;
      report("beda", field.at, { tertulis: field.value, peraturan: masaBerlaku[rejim].title, seharusnya: toNumber(usual) }, correction(field, toNumber(usual)));
    }
  },
});

const periode: Rule<RekapPegawai> = {
  id: "umum/rekap-periode",
  severity: "periksa",
  owner: "pengelola",
  cite: { source: "peraturanPeriode", at: "satu rekap memuat satu periode penilaian dan satu peraturan" },
  messages: {
    kosong: { id: "Rekap ini tidak menyebut periode penilaian dan kepala kolom nilainya tidak menunjukkan peraturannya; tulis misalnya «Periode Penilaian: 1 Januari s.d. 31 Desember 2024» di atas tabel.", en: "This list names no period and its headings don't tell the regulation; write for example “Periode Penilaian: 1 Januari s.d. 31 Desember 2024” above the table." },
    dua: { id: "Periode {periode} mencakup {peraturan}; rekap tiap peraturan secara terpisah.", en: "The period {periode} spans {peraturan}; make a list for each." },
    campur: { id: "Baris ini berperiode {periode}, sedangkan sebagian besar baris {lain}; pisahkan rekapnya. Baris ini tidak ikut dihitung.", en: "This row is for {periode}, most rows are for {lain}; make separate lists. This row is left out of the counts." },
  },
  check(all, report) {
    const form = belumDiputuskan(all);
    if (form.baris.length === 0 && all.baris.length > 0) return;
    const spans = form.baris.flatMap(({ periode: field }) => valueOf(field) ?? []);
    if (form.periode.state !== "unreadable" && spans.length === 0 && !/prestasi|kinerja/.test(form.kepalaNilai) && form.baris.every(({ periode: field }) => field.state === "absent")) return report("kosong", form.judul);
    const counts = new Map<string, { readonly span: Periode; count: number }>();
    for (const span of spans) {
      const known = counts.get(periodeText(span)) ?? { span, count: 0 };
      known.count++;
      counts.set(periodeText(span), known);
    }
    const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
    const told = new Set<string>();
    for (const { periode: field } of form.baris) {
      if (field.state !== "filled") continue;
      const touched = rejimDalam(field.value);
      const place = `${field.at.rect.top} ${field.at.rect.left}`;
      if (told.has(place)) continue;
      told.add(place);
      if (touched.length > 1) report("dua", field.at, { periode: field.value, peraturan: touched.map((each) => masaBerlaku[each].title).join(", ") });
      else if (most && periodeText(most.span) !== periodeText(field.value)) report("campur", field.at, { periode: field.value, lain: most.span });
    }
  },
};

const nip: Rule<RekapPegawai> = {
  id: "umum/rekap-nip",
  severity: "salah",
  owner: "pengelola",
  cite: { source: "perkaBkn22", at: "susunan NIP" },
  messages: nipSentence,
  check({ baris }, report) {
    for (const { nip: field } of baris) {
      if (field.state !== "filled") continue;
      const reading = readNip(typeof field.written === "number" ? field.written : field.value);
      if (reading.ok || (reading.problem === "tmt-beyond" && isNiPppk(reading.digits))) continue;
      report(reading.problem, field.at, { nip: field.value, digits: reading.digits.length }, { written: field.written });
    }
  },
};

const semuaGanda = pegawaiGanda<BarisPegawai>("umum/rekap-pegawai-ganda", (baris) => (baris.periode.state === "filled" ? periodeText(baris.periode.value) : ""));
const ganda: typeof semuaGanda = { ...semuaGanda, check: (form, report, context) => semuaGanda.check(belumDiputuskan(form), report, context) };

/** Rules of a list of people with scores. */
export function rekapPegawaiRules(semua: SemuaRejim): readonly Rule<RekapPegawai>[] {
  return [nip, tanpaPredikat(semua), predikat(semua), nilai(semua), ganda, periode];
}
