import { parts } from "../../../base/civilDate";
import { valueIn } from "../../../base/setting";
import { unitWord } from "../../../base/units";
import { folded } from "../../../base/words";
import { formsOfPerson } from "../../../check/people";
import type { Rule } from "../../../check/rule";
import type { Field } from "../../../sheet/field";
import { valueOf } from "../../../sheet/field";
import type { CellRef } from "../../../sheet/grid";
import { jenisJabatan } from "../../umum/jabatan";
import type { Identitas } from "../../umum/identitas";
import type { FilledForm } from "../../regulation";
import type { Aspek, Kegiatan } from "../forms/types";
import { ASPEK_WAJIB } from "../parameters";
import { settingsPp46 } from "../settings";
import { atSignOff } from "../../umum/rules/judge";
import { angkaTeks } from "./angkaTeks";

/** What the rules on targets need of `pp46/skp` and of `pp46/penilaian-skp`. */
export interface Bertarget {
  readonly judul: CellRef;
  readonly tabel: CellRef;
  readonly pegawai: Identitas;
  readonly penilai: Identitas;
  readonly kegiatan: readonly (Kegiatan & { readonly realisasi?: Aspek })[];
  readonly tanggal: Field<unknown>;
}

const aspekWajib: Rule<Bertarget> = {
  id: "pp46/aspek-wajib",
  severity: "salah",
  owner: "pegawai",
  cite: ASPEK_WAJIB.cite,
  messages: {
    kuantitas: { id: "Target kuantitas kegiatan ini kosong; setiap kegiatan wajib bertarget kuantitas/output.", en: "This activity has no target for kuantitas; each activity must have one." },
    kualitas: { id: "Target kualitas kegiatan ini kosong; setiap kegiatan wajib bertarget kualitas/mutu.", en: "This activity has no target for kualitas; each activity must have one." },
    waktu: { id: "Target waktu kegiatan ini kosong; setiap kegiatan wajib bertarget waktu.", en: "This activity has no target for waktu; each activity must have one." },
    biaya: { id: "Target biaya kegiatan ini kosong; menurut setelan instansi setiap kegiatan wajib bertarget biaya.", en: "This activity has no target for biaya; by the agency's setting each activity must have one." },
  },
  check(form, report, { profil }) {
    for (const { target } of form.kegiatan) {
      for (const aspek of valueIn(profil, settingsPp46.aspekWajib)) {
        const field = target[aspek];
        if (field.state === "blank") report(aspek, field.at);
      }
    }
  },
};

const targetNol: Rule<Bertarget> = {
  id: "pp46/target-nol",
  severity: "salah",
  owner: "pegawai",
  cite: { source: "perkaBkn1", at: "Lampiran, penghitungan: realisasi dibagi target" },
  messages: {
    nol: { id: "Target {aspek} {nilai}; target harus lebih dari 0, karena capaian dihitung dengan membagi target.", en: "The target for {aspek} is {nilai}; it must be above 0, as the score divides by it." },
    biaya: { id: "Target biaya {nilai}; biaya tidak boleh negatif. Kosongkan atau isi tanda - bila kegiatan tidak berbiaya.", en: "The target for biaya is {nilai}; cost can't be negative. Leave it blank or type - when there is none." },
  },
  check(form, report) {
    for (const { target } of form.kegiatan) {
      for (const aspek of ["kuantitas", "kualitas", "waktu"] as const) {
        const field = target[aspek];
        if (field.state === "filled" && field.value <= 0) report("nol", field.at, { aspek, nilai: field.value }, { written: field.written });
      }
      if (target.biaya.state === "filled" && target.biaya.value < 0) report("biaya", target.biaya.at, { nilai: target.biaya.value }, { written: target.biaya.written });
    }
  },
};

/** The most that the quality of work may be given. */
const TERTINGGI = 100;

const kualitas: Rule<Bertarget> = {
  id: "pp46/kualitas-tertinggi",
  severity: "salah",
  owner: "penilai",
  cite: { source: "panduanSkp", at: "aspek kualitas: target paling tinggi 100" },
  messages: {
    target: { id: "Target kualitas {nilai} melebihi 100; nilai mutu tertinggi adalah 100.", en: "The target for kualitas is {nilai}, above 100; the highest quality is 100." },
    realisasi: { id: "Realisasi kualitas {nilai} melebihi 100; nilai mutu tertinggi adalah 100.", en: "The realised kualitas is {nilai}, above 100; the highest quality is 100." },
  },
  check(form, report) {
    for (const { target, realisasi } of form.kegiatan) {
      if (target.kualitas.state === "filled" && target.kualitas.value > TERTINGGI) report("target", target.kualitas.at, { nilai: target.kualitas.value }, { written: target.kualitas.written, expected: TERTINGGI, owner: "pegawai" });
      if (realisasi?.kualitas.state === "filled" && realisasi.kualitas.value > TERTINGGI) report("realisasi", realisasi.kualitas.at, { nilai: realisasi.kualitas.value }, { written: realisasi.kualitas.written });
    }
  },
};

const targetKualitas: Rule<Bertarget> = {
  id: "pp46/target-kualitas",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "panduanSkp", at: "aspek kualitas: target 100" },
  messages: {
    kurang: { id: "Target kualitas {nilai}; target mutu seharusnya 100. Target yang lebih rendah menaikkan capaian melebihi mutu yang sebenarnya.", en: "The target for kualitas is {nilai}; it should be 100. A lower target lifts the score above the true quality." },
  },
  check(form, report) {
    for (const { target } of form.kegiatan) {
      const field = target.kualitas;
      if (field.state === "filled" && field.value > 0 && field.value < TERTINGGI) report("kurang", field.at, { nilai: field.value }, { written: field.written, expected: TERTINGGI });
    }
  },
};

const SETAHUN = 12;

const waktuSetahun: Rule<Bertarget> = {
  id: "pp46/waktu-setahun",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "panduanSkp", at: "aspek waktu: bulanan, triwulanan, caturwulan, semester, tahunan" },
  messages: {
    target: { id: "Target waktu {nilai} bulan lebih dari satu tahun; SKP disusun untuk satu tahun, periksa angka atau satuannya.", en: "The target for waktu is {nilai} months, above a year; an SKP covers one year: check the number or its unit." },
    realisasi: { id: "Realisasi waktu {nilai} bulan lebih dari satu tahun; periksa angka atau satuannya.", en: "The realised waktu is {nilai} months, above a year; check the number or its unit." },
    periode: { id: "Target waktu {nilai} bulan, sedangkan jangka waktu penilaian {bulan} bulan; periksa salah satunya.", en: "The target for waktu is {nilai} months while the period has {bulan}; check one of them." },
  },
  check(form, report, { self }) {
    const periode = valueOf(self.subject.periode);
    const bulan = periode ? months(parts(periode.dari), parts(periode.sampai)) : SETAHUN;
    for (const { target, realisasi } of form.kegiatan) {
      const planned = inMonths(target.waktu);
      if (planned !== undefined && planned > SETAHUN) report("target", target.waktu.at, { nilai: planned });
      else if (planned !== undefined && planned > bulan) report("periode", target.waktu.at, { nilai: planned, bulan });
      const taken = realisasi && inMonths(realisasi.waktu, target.waktu);
      if (realisasi && taken !== undefined && taken > SETAHUN) report("realisasi", realisasi.waktu.at, { nilai: taken }, { owner: "penilai" });
    }
  },
};

function months(dari: { readonly year: number; readonly month: number }, sampai: { readonly year: number; readonly month: number }): number {
  return (sampai.year - dari.year) * 12 + sampai.month - dari.month + 1;
}

/** Months, when the field says that it counts in months, or its target does. */
function inMonths(field: Field<number>, target?: Field<number>): number | undefined {
  if (field.state !== "filled") return undefined;
  const unit = field.unit ?? (target?.state === "filled" ? target.unit : undefined);
  return unit !== undefined && unitWord(unit) === "bulan" ? field.value : undefined;
}

const satuanTarget: Rule<Bertarget> = {
  id: "pp46/satuan-kosong",
  severity: "saran",
  owner: "pegawai",
  cite: { source: "panduanSkp", at: "aspek kuantitas: ditetapkan satuannya (dokumen, konsep, naskah, laporan, …)" },
  messages: {
    kuantitas: { id: "Target kuantitas {nilai} tanpa satuan; tulis satuannya (dokumen, laporan, kegiatan, …).", en: "The target for kuantitas is {nilai} without a unit; write it (dokumen, laporan, kegiatan, …)." },
    waktu: { id: "Target waktu {nilai} tanpa satuan; tulis satuannya (bulan, hari, …).", en: "The target for waktu is {nilai} without a unit; write it (bulan, hari, …)." },
  },
  check(form, report) {
    for (const { target } of form.kegiatan) {
      for (const aspek of ["kuantitas", "waktu"] as const) {
        const field = target[aspek];
        if (field.state === "filled" && field.unit === undefined) report(aspek, field.at, { nilai: field.value });
      }
    }
  },
};

const angkaKredit: Rule<Bertarget> = {
  id: "pp46/angka-kredit",
  severity: "salah",
  owner: "pegawai",
  cite: { source: "panduanSkp", at: "angka kredit wajib diisi oleh pejabat fungsional tertentu; yang lain mengosongkannya" },
  messages: {
    wajib: { id: "«{jabatan}» adalah jabatan fungsional tertentu, jadi angka kredit setiap kegiatan wajib diisi.", en: "“{jabatan}” is a functional post, so each activity needs its angka kredit." },
    realisasi: { id: "«{jabatan}» adalah jabatan fungsional tertentu, tetapi angka kredit realisasi kegiatan ini kosong; isikan angka kredit yang diperoleh.", en: "“{jabatan}” is a functional post, but the realised angka kredit of this activity is empty; fill in what was earned." },
    tanpaKolom: { id: "«{jabatan}» adalah jabatan fungsional tertentu, tetapi formulir ini tidak memuat kolom AK; tambahkan kolomnya dan isi angka kreditnya.", en: "“{jabatan}” is a functional post, but this form has no AK column; add it and fill it in." },
    bukan: { id: "Angka kredit hanya diisi pejabat fungsional tertentu; «{jabatan}» bukan jabatan itu. Kosongkan atau periksa jabatannya.", en: "Only functional posts fill in angka kredit, and “{jabatan}” is none. Clear it or check the jabatan." },
  },
  check(form, report, { self, forms }) {
    const jabatan = valueOf(form.pegawai.jabatan) ?? jabatanElsewhere(self, forms);
    if (jabatan === undefined || form.kegiatan.length === 0) return;
    const jenis = jenisJabatan(jabatan);
    const columns = form.kegiatan.map(({ target }) => target.angkaKredit);
    if (jenis === "fungsional") {
      if (columns.every((field) => field.state === "absent")) return report("tanpaKolom", form.tabel, { jabatan });
      for (const field of columns) if (field.state === "blank") report("wajib", field.at, { jabatan });
      for (const { realisasi } of form.kegiatan) {
        const done = realisasi?.kuantitas.state === "filled" && realisasi.kuantitas.value > 0;
        if (done && realisasi.angkaKredit.state === "blank") report("realisasi", realisasi.angkaKredit.at, { jabatan }, { owner: "penilai", severity: atSignOff(form.tanggal) });
      }
    } else if (jenis !== undefined) {
      for (const field of columns) if (field.state === "filled" && field.value !== 0) report("bukan", field.at, { jabatan }, { severity: "periksa", written: field.written });
    }
  },
};

function jabatanElsewhere(self: FilledForm, forms: readonly FilledForm[]): string | undefined {
  if (self.subject.nip.state !== "filled") return undefined;
  for (const { data } of formsOfPerson(forms, self.subject)) {
    const { pegawai } = data as { readonly pegawai?: Identitas };
    if (pegawai?.jabatan.state === "filled") return pegawai.jabatan.value;
  }
  return undefined;
}

const biayaTarget: Rule<Bertarget> = {
  id: "pp46/biaya-pelaksana",
  severity: "saran",
  owner: "penilai",
  cite: { source: "panduanSkp", at: "aspek biaya: dapat disertai, bagi yang bertanggung jawab atas anggaran" },
  messages: {
    pelaksana: { id: "Kegiatan ini bertarget biaya, sedangkan «{jabatan}» umumnya tidak bertanggung jawab atas anggaran; pastikan biaya memang dipertanggungjawabkan pegawai ini.", en: "This activity has a cost target, while “{jabatan}” is seldom answerable for a budget; make sure that this official is." },
  },
  check(form, report) {
    const jabatan = valueOf(form.pegawai.jabatan);
    if (jabatan === undefined || jenisJabatan(jabatan) !== "pelaksana") return;
    for (const { target } of form.kegiatan) if (target.biaya.state === "filled" && target.biaya.value > 0) report("pelaksana", target.biaya.at, { jabatan });
  },
};

const kegiatanGanda: Rule<Bertarget> = {
  id: "pp46/kegiatan-ganda",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "panduanSkp", at: "kegiatan tugas jabatan harus jelas dan tidak tumpang tindih" },
  messages: {
    ganda: { id: "Kegiatan «{uraian}» tertulis lebih dari sekali; gabungkan targetnya atau bedakan uraiannya.", en: "The activity “{uraian}” stands more than once; join the targets or tell them apart." },
  },
  check(form, report) {
    const seen = new Set<string>();
    for (const { uraian } of form.kegiatan) {
      if (uraian.state !== "filled") continue;
      const key = folded(uraian.value).replace(/[.;,]+$/, "");
      if (seen.has(key)) report("ganda", uraian.at, { uraian: uraian.value });
      seen.add(key);
    }
  },
};

const uraianKosong: Rule<Bertarget> = {
  id: "pp46/uraian-kosong",
  severity: "salah",
  owner: "pegawai",
  cite: { source: "panduanSkp", at: "setiap kegiatan tugas jabatan diuraikan dengan jelas" },
  messages: {
    kosong: { id: "Baris ini bertarget tetapi tanpa uraian kegiatan; isikan kegiatan tugas jabatannya atau kosongkan barisnya.", en: "This row has targets but names no activity; fill it in or clear the row." },
  },
  check(form, report) {
    for (const { uraian } of form.kegiatan) if (uraian.state === "blank") report("kosong", uraian.at);
  },
};

const tanpaKegiatan: Rule<Bertarget> = {
  id: "pp46/tanpa-kegiatan",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "pp46", at: "Pasal 7, SKP memuat kegiatan tugas jabatan dan target" },
  messages: {
    kosong: { id: "Formulir ini belum memuat kegiatan; isikan kegiatan tugas jabatan dan targetnya.", en: "This form has no activity yet; fill in the activities and their targets." },
  },
  check(form, report) {
    // A blank template is nobody's form yet.
    if (form.kegiatan.length === 0 && (form.pegawai.nama.state === "filled" || form.tanggal.state === "filled")) report("kosong", form.tabel, {}, { severity: atSignOff(form.tanggal) });
  },
};

const angkaTeksBertarget = angkaTeks<Bertarget>("pegawai", (form) =>
  form.kegiatan.flatMap(({ target, realisasi }) => [target, ...(realisasi ? [realisasi] : [])].flatMap((aspek) => [aspek.kuantitas, aspek.kualitas, aspek.waktu, aspek.biaya, aspek.angkaKredit])),
);

export const targetRules = [tanpaKegiatan, uraianKosong, aspekWajib, targetNol, kualitas, targetKualitas, waktuSetahun, satuanTarget, angkaKredit, biayaTarget, kegiatanGanda, angkaTeksBertarget] as const;
