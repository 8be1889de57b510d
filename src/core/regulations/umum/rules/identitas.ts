import type { Cite } from "../../../base/cite";
import { grouped } from "../../../base/grouped";
import type { Field } from "../../../sheet/field";
import { valueOf } from "../../../sheet/field";
import type { Rule } from "../../../check/rule";
import { ofForms } from "../../../check/ofForms";
import { nameKey, personKey } from "../../../check/people";
import { squeeze } from "../../../base/words";
import type { FilledForm } from "../../regulation";
import { readPangkat } from "../golongan";
import { tanpaNip, type Identitas } from "../identitas";
import { completeNip, isNiPppk, nipDigits, readNip } from "../nip";
import { nipSentence } from "../nipSentence";
import type { CellRef } from "../../../sheet/grid";
import { atSignOff } from "./judge";

/** What every form says of people. */
export interface Beridentitas {
  readonly judul: CellRef;
  readonly pegawai: Identitas;
  readonly penilai: Identitas;
  readonly atasanPenilai?: Identitas;
  readonly tanggal?: Field<unknown>;
  readonly dibuat?: Field<unknown>;
}

const signed = (form: Beridentitas): Field<unknown> => form.tanggal ?? form.dibuat ?? { state: "absent", at: form.judul };

const nip = (peraturan: string, cite: Cite, pppk: boolean): Rule<Beridentitas> => ({
  id: `${peraturan}/nip`,
  severity: "salah",
  owner: "pegawai",
  cite,
  messages: nipSentence,
  check(form, report) {
    for (const [peran, orang] of people(form)) {
      const field = orang.nip;
      if (field.state !== "filled") continue;
      const number = typeof field.written === "number" ? field.written : field.value;
      const reading = readNip(number);
      if (reading.ok || reading.problem === "blank") continue;
      if (pppk && reading.problem === "tmt-month" && isNiPppk(reading.digits)) continue;
      report(reading.problem, field.at, { nip: squeeze(field.value), digits: reading.digits.length }, {
        written: field.written,
        // Digits of an NI PPPK mean something else, so a wrong month there is for a person to judge.
        severity: reading.problem === "tmt-beyond" ? "periksa" : "salah",
        owner: peran === "pegawai" ? "pegawai" : "penilai",
      });
    }
  },
});

function people(form: Beridentitas): readonly (readonly [string, Identitas])[] {
  return [["pegawai", form.pegawai], ["penilai", form.penilai], ...(form.atasanPenilai ? [["atasanPenilai", form.atasanPenilai] as const] : [])];
}

const identitasLengkap = (peraturan: string, cite: Cite): Rule<Beridentitas> => ({
  id: `${peraturan}/identitas`,
  severity: "periksa",
  owner: "pegawai",
  cite,
  messages: {
    nama: { id: "Nama belum diisi; isikan nama sesuai SK terakhir.", en: "The name is missing; fill it in as in the latest decree." },
    nip: { id: "NIP belum diisi; ketik 18 angka sebagai teks.", en: "The NIP is missing; type 18 digits as text." },
    pangkat: { id: "Pangkat/golongan ruang belum diisi; isikan misalnya Penata Muda, III/a.", en: "Pangkat/golongan is missing; fill in for example Penata Muda, III/a." },
    jabatan: { id: "Jabatan belum diisi; isikan jabatan selama periode penilaian.", en: "The jabatan is missing; fill in the post held during the period." },
    unitKerja: { id: "Unit kerja belum diisi; isikan unit tempat pegawai bekerja selama periode penilaian.", en: "The unit is missing; fill in where the official worked during the period." },
    tanpaBlok: {
      id: "Formulir ini tidak memuat nama dan NIP pegawai yang dinilai, dan tidak ada lembar lain yang menyebutnya dengan pasti; tambahkan blok identitas.",
      en: "This form has no name and NIP of the official appraised, and no other sheet names exactly one; add the identity block.",
    },
  },
  check(form, report, { self }) {
    if (personKey(self.subject) === undefined && form.pegawai.nama.state === "absent") return report("tanpaBlok", form.judul, {}, { severity: atSignOff(signed(form)) });
    for (const [peran, orang] of people(form)) {
      for (const bagian of ["nama", "nip", "pangkat", "jabatan", "unitKerja"] as const) {
        const field = orang[bagian];
        if (peran !== "pegawai" && (bagian === "nip" || bagian === "pangkat") && tanpaNip(orang)) continue;
        if (field.state === "blank") report(bagian, field.at, {}, { severity: atSignOff(signed(form)), owner: peran === "pegawai" ? "pegawai" : "penilai" });
      }
    }
  },
});

const penilaiSendiri = (peraturan: string, cite: Cite): Rule<Beridentitas> => ({
  id: `${peraturan}/penilai-sendiri`,
  severity: "salah",
  owner: "pengelola",
  cite,
  messages: {
    penilai: { id: "Pejabat penilai sama dengan pegawai yang dinilai; isikan atasan langsungnya.", en: "The appraising official is the one appraised; fill in the direct superior." },
    atasan: { id: "Atasan pejabat penilai sama dengan pejabat penilai; isikan atasan langsung pejabat penilai.", en: "The superior of the appraising official is that official; fill in the next superior." },
  },
  check(form, report) {
    if (same(form.pegawai, form.penilai)) report("penilai", place(form.penilai));
    if (form.atasanPenilai && same(form.penilai, form.atasanPenilai)) report("atasan", place(form.atasanPenilai));
  },
});

function same(a: Identitas, b: Identitas): boolean {
  const [first, second] = [valueOf(a.nip), valueOf(b.nip)];
  if (first !== undefined && second !== undefined) return nipDigits(first) === nipDigits(second) && nipDigits(first) !== "";
  const [name, other] = [valueOf(a.nama), valueOf(b.nama)];
  return name !== undefined && other !== undefined && nameKey(name) !== "" && nameKey(name) === nameKey(other);
}

const place = (orang: Identitas): CellRef => (orang.nip.state === "filled" ? orang.nip.at : orang.nama.at);

const golongan = (peraturan: string, cite: Cite): Rule<Beridentitas> => ({
  id: `${peraturan}/golongan`,
  severity: "salah",
  owner: "pegawai",
  cite,
  messages: {
    unreal: { id: "Golongan ruang {golongan} tidak ada; periksa SK pangkat terakhir.", en: "There is no golongan {golongan}; check the latest decree." },
    differ: { id: "Pangkat {pangkat} bukan golongan {golongan}; golongan itu berpangkat {seharusnya}. Periksa SK pangkat terakhir.", en: "{pangkat} is not golongan {golongan}, whose pangkat is {seharusnya}. Check the latest decree." },
  },
  check(form, report) {
    for (const [, { pangkat }] of people(form)) {
      if (pangkat.state !== "filled") continue;
      const reading = readPangkat(pangkat.value);
      if (reading.kind === "unreal") report("unreal", pangkat.at, { golongan: reading.golongan }, { written: pangkat.written });
      if (reading.kind === "differ") report("differ", pangkat.at, { golongan: reading.golongan, pangkat: reading.pangkat, seharusnya: reading.expected }, { written: pangkat.written, severity: "periksa" });
    }
  },
});

const duaNama = (peraturan: string, cite: Cite): Rule<Beridentitas> => ({
  id: `${peraturan}/nip-dua-nama`,
  severity: "periksa",
  owner: "pengelola",
  cite,
  messages: {
    nama: { id: "NIP {nip} di buku kerja ini juga dipakai untuk «{lain}»; periksa nama atau NIP-nya.", en: "NIP {nip} also stands for “{lain}” in this workbook; check the name or the NIP." },
    nip: { id: "«{nama}» di lembar {lembar} ber-NIP {lain}; samakan NIP-nya bila orangnya sama.", en: "“{nama}” has NIP {lain} on sheet {lembar}; make them the same if it is one person." },
  },
  check(form, report, { forms, self }) {
    const { at, byNip, byName } = peopleIn(forms);
    const own = at.get(self);
    if (!own) return;
    const [nama] = (byNip.get(own.nip) ?? []).filter(({ key }) => key !== own.key);
    const [nip] = (byName.get(own.key) ?? []).filter((other) => other.nip !== own.nip);
    // Each pair is reported once, on the later form.
    const sooner = (one: Known | undefined, other: Known | undefined): one is Known => one !== undefined && one.place < own.place && one.place < (other?.place ?? Infinity);
    if (sooner(nama, nip)) report("nama", form.pegawai.nip.at, { nip: own.nip, lain: nama.nama });
    else if (sooner(nip, nama)) report("nip", form.pegawai.nip.at, { nama: own.nama, lembar: nip.sheet, lain: nip.nip });
  },
});

/** Whole NIP and name of a form's pegawai, with the place of the form among all. */
interface Known {
  readonly nip: string;
  readonly nama: string;
  readonly key: string;
  readonly sheet: string;
  readonly place: number;
}

interface People {
  readonly at: ReadonlyMap<FilledForm, Known>;
  /** The first form of each pair of NIP and name. */
  readonly byNip: ReadonlyMap<string, readonly Known[]>;
  readonly byName: ReadonlyMap<string, readonly Known[]>;
}

/** Lists of many people have no pegawai. */
const peopleIn = ofForms((forms): People => {
  const at = new Map<FilledForm, Known>();
  const firsts = new Map<string, Known>();
  for (const [place, form] of forms.entries()) {
    const { pegawai } = form.data as Partial<Beridentitas>;
    const nip = pegawai && completeNip(valueOf(pegawai.nip));
    const nama = pegawai && valueOf(pegawai.nama);
    if (nip === undefined || nama === undefined) continue;
    const known = { nip, nama, key: nameKey(nama), sheet: form.sheet, place };
    at.set(form, known);
    const pair = `${nip} ${known.key}`;
    if (!firsts.has(pair)) firsts.set(pair, known);
  }
  return { at, byNip: grouped(firsts.values(), ({ nip }) => nip), byName: grouped(firsts.values(), ({ key }) => key) };
});

/** Where a regulation says what its forms must tell of people. */
export interface DasarIdentitas {
  readonly susunanNip: Cite;
  readonly satuNip: Cite;
  readonly identitas: Cite;
  readonly pangkat: Cite;
  readonly pejabatPenilai: Cite;
  /** The regulation is for PPPK too, who have an NI PPPK. */
  readonly pppk: boolean;
}

/** Rules on the identity blocks, with the regulation's own ids and citations. */
export function identitasRules(peraturan: string, dasar: DasarIdentitas): readonly Rule<Beridentitas>[] {
  return [identitasLengkap(peraturan, dasar.identitas), nip(peraturan, dasar.susunanNip, dasar.pppk), penilaiSendiri(peraturan, dasar.pejabatPenilai), golongan(peraturan, dasar.pangkat), duaNama(peraturan, dasar.satuNip)];
}
