import { dateText } from "../../../base/civilDate";
import { folded } from "../../../base/words";
import { formsOfPerson, personKey } from "../../../check/people";
import type { Rule } from "../../../check/rule";
import { valueOf } from "../../../sheet/field";
import { jenisJabatan } from "../../umum/jabatan";
import { formulirGanda, keadaanKhusus } from "../../umum/rules/orang";
import type { Bertarget } from "./target";

const citeKhusus = { source: "panduanSkp", at: "ketentuan khusus penyusunan SKP" } as const;

const keadaan = keadaanKhusus<Bertarget>("pp46", citeKhusus, {
  tugasBelajar: { kata: /\btugas belajar\b/i, pesan: { id: "Pegawai yang tugas belajar tidak menyusun SKP; pada akhir tahun ia dinilai dari prestasi akademik dan perilaku kerja. Pastikan formulir ini memang diperlukan.", en: "An official on study assignment makes no SKP; at the end of the year academic achievement and behaviour are appraised. Make sure that this form is needed." } },
  diperbantukan: { kata: /\b(diperbantukan|dipekerjakan)\b/i, pesan: { id: "Pegawai yang dipekerjakan atau diperbantukan menyusun SKP di instansi tempatnya bekerja; bila pada negara sahabat atau lembaga internasional, ia dinilai instansi induk tanpa SKP. Pastikan pejabat penilainya.", en: "A seconded official makes the SKP where he works; at a foreign state or international body he is appraised by the home agency without SKP. Make sure of the assessor." } },
  cuti: { kata: /\bcuti (bersalin|besar|sakit|melahirkan|di luar tanggungan)\b/i, pesan: { id: "Pegawai menjalani cuti; jumlah kegiatan, target, dan waktunya disesuaikan dengan sisa bulan dalam tahun itu. Pastikan targetnya sudah disesuaikan.", en: "The official is on leave; activities, targets and time are adjusted to the months that remain. Make sure that they are." } },
  cpns: { kata: /\b(cpns|calon pegawai negeri sipil|calon pns)\b/i, pesan: { id: "SKP CPNS dihitung sejak penempatan definitif menurut Surat Pernyataan Melaksanakan Tugas; pastikan jangka waktunya dimulai pada tanggal itu.", en: "The SKP of a CPNS begins with the definitive placement by the Surat Pernyataan Melaksanakan Tugas; make sure that the period begins then." } },
});

/** Posts held side by side: "Kepala Puskesmas merangkap Dokter Ahli Muda", "Kepala Seksi / Perencana Muda". */
const rangkap: Rule<Bertarget> = {
  id: "pp46/jabatan-rangkap",
  severity: "periksa",
  owner: "pegawai",
  cite: citeKhusus,
  messages: {
    rangkap: { id: "«{jabatan}» merangkap jabatan struktural «{struktural}» dan fungsional «{fungsional}»; SKP disusun menurut jabatan strukturalnya. Pastikan kegiatannya dari jabatan itu.", en: "“{jabatan}” holds the structural post “{struktural}” and the functional “{fungsional}”; the SKP follows the structural one. Make sure that its activities do." },
  },
  check({ pegawai: { jabatan } }, report) {
    if (jabatan.state !== "filled") return;
    const parts = jabatan.value.split(/\s*(?:\/|&|,|;|\bmerangkap\b|\brangkap\b|\bdan\b)\s*/i).filter((part) => part !== "");
    const struktural = parts.find((part) => jenisJabatan(part) === "struktural");
    const fungsional = parts.find((part) => jenisJabatan(part) === "fungsional");
    if (struktural !== undefined && fungsional !== undefined) report("rangkap", jabatan.at, { jabatan: jabatan.value, struktural, fungsional });
  },
};

const PELAKSANA_TUGAS = /(^|[\s(])(plt|plh)\b\.?|\bpelaksana (tugas|harian)\b/i;

const plt: Rule<Bertarget> = {
  id: "pp46/plt-tambahan",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "panduanSkp", at: "tugas tambahan: Plt. dan tim di luar tugas pokok" },
  messages: {
    kegiatan: { id: "Tugas sebagai Plt. atau Plh. dihitung sebagai tugas tambahan, bukan kegiatan tugas jabatan; pindahkan ke bagian II.", en: "Acting duties (Plt., Plh.) count as tugas tambahan, not as an activity of the post; move them to part II." },
  },
  check({ kegiatan, pegawai }, report) {
    // Whoever is appraised as Plt. has the activities of that post.
    if (PELAKSANA_TUGAS.test(valueOf(pegawai.jabatan) ?? "")) return;
    for (const { uraian } of kegiatan) if (PELAKSANA_TUGAS.test(valueOf(uraian) ?? "")) report("kegiatan", uraian.at);
  },
};

/** Words that name no activity in particular. */
const UMUM = /^(dan )?(dll|dst|dsb|lain ?- ?lain|lainnya)\.?$|\b(tugas|kegiatan|pekerjaan)([ -]tugas| kedinasan)? (lain|lainnya)\b|\bsesuai (perintah|arahan|petunjuk) (atasan|pimpinan)\b|\bdiberikan (oleh )?(atasan|pimpinan)\b/;

const jelas: Rule<Bertarget> = {
  id: "pp46/kegiatan-jelas",
  severity: "saran",
  owner: "pegawai",
  cite: { source: "panduanSkp", at: "kegiatan tugas jabatan: jelas, dapat diukur, relevan, dapat dicapai, dan memiliki target waktu" },
  messages: {
    umum: { id: "«{uraian}» tidak menyebut kegiatan tertentu, sehingga tidak dapat diukur; tulis apa yang dihasilkan, atau cantumkan sebagai tugas tambahan.", en: "“{uraian}” names no activity in particular, so it can't be measured; write what is produced, or list it as tugas tambahan." },
    pendek: { id: "«{uraian}» terlalu singkat untuk sebuah kegiatan; sebutkan apa yang dikerjakan dan hasilnya.", en: "“{uraian}” is too short for an activity; say what is done and what comes of it." },
  },
  check({ kegiatan }, report) {
    for (const { uraian } of kegiatan) {
      if (uraian.state !== "filled") continue;
      const text = folded(uraian.value);
      if (UMUM.test(text)) report("umum", uraian.at, { uraian: uraian.value });
      else if (text.split(" ").filter((word) => /\p{L}{2}/u.test(word)).length < 2) report("pendek", uraian.at, { uraian: uraian.value });
    }
  },
};

const mutasi: Rule<Bertarget> = {
  id: "pp46/mutasi-periode",
  severity: "periksa",
  owner: "pengelola",
  cite: { source: "panduanSkp", at: "ketentuan khusus: pindah jabatan dalam tahun berjalan" },
  messages: {
    tumpang: { id: "Jangka waktu formulir ini bertumpang dengan yang di lembar {lembar} ({dari} s.d. {sampai}); pegawai yang pindah dinilai di setiap jabatan untuk masanya masing-masing. Periksa kedua jangka waktunya.", en: "The period of this form overlaps that on sheet {lembar} ({dari} to {sampai}); an official who moved is appraised in each post for its own time. Check both periods." },
  },
  check({ judul }, report, { self, forms }) {
    const span = valueOf(self.subject.periode);
    if (!span || personKey(self.subject) === undefined) return;
    for (const other of formsOfPerson(forms, self.subject)) {
      if (other === self) return;
      const theirs = valueOf(other.subject.periode);
      if (other.form.id !== self.form.id || !theirs || (theirs.dari === span.dari && theirs.sampai === span.sampai)) continue;
      if (theirs.dari > span.sampai || span.dari > theirs.sampai) continue;
      return report("tumpang", self.subject.periode.state === "filled" ? self.subject.periode.at : judul, { lembar: other.sheet, dari: dateText(theirs.dari), sampai: dateText(theirs.sampai) });
    }
  },
};

export const gandaRules = [formulirGanda("pp46", { source: "panduanSkp", at: "satu SKP untuk satu jabatan dalam satu tahun" })] as const;
export const khususRules = [...gandaRules, keadaan, rangkap, plt, jelas, mutasi] as const;
