import { folded, squeeze } from "../../base/words";

/** Activity verbs and how a result of them begins. Their object follows in the words in which it was written. */
const RESULTS: Readonly<Record<string, string>> = {
  membuat: "Tersusunnya",
  menyusun: "Tersusunnya",
  menyiapkan: "Tersedianya",
  menyediakan: "Tersedianya",
  mengumpulkan: "Terkumpulnya",
  mengolah: "Terolahnya",
  menganalisis: "Tersedianya analisis",
  mengkaji: "Tersusunnya kajian",
  memeriksa: "Terperiksanya",
  memverifikasi: "Terverifikasinya",
  melaksanakan: "Terlaksananya",
  melakukan: "Terlaksananya",
  menyelenggarakan: "Terselenggaranya",
  mengelola: "Terkelolanya",
  mengoordinasikan: "Terkoordinasinya",
  mengkoordinasikan: "Terkoordinasinya",
  memantau: "Terpantaunya",
  mengevaluasi: "Terevaluasinya",
  meningkatkan: "Meningkatnya",
  mengembangkan: "Berkembangnya",
  memelihara: "Terpeliharanya",
  menerbitkan: "Terbitnya",
  menyampaikan: "Tersampaikannya",
  mendistribusikan: "Terdistribusinya",
  menyalurkan: "Tersalurkannya",
  menindaklanjuti: "Selesainya tindak lanjut",
  menyelesaikan: "Terselesaikannya",
  membina: "Terbinanya",
  melayani: "Terlayaninya",
  membantu: "Selesainya",
};

/** Wordings without an object yet, for a role of which nothing is written. */
export const POLA_HASIL = ["Dokumen … tersusun sesuai ketentuan", "Layanan … selesai tepat waktu", "Data … tersedia dan mutakhir", "Laporan … tersampaikan tepat waktu"] as const;

/** How an activity may be worded as a result; nothing where the first word is none of the known verbs. */
export function usulanHasil(kalimat: string): readonly string[] {
  const text = squeeze(kalimat).replace(/[.;]$/, "");
  const space = text.indexOf(" ");
  if (space < 0) return [];
  const result = RESULTS[folded(text.slice(0, space))];
  const object = text.slice(space + 1);
  if (result === undefined) return [];
  return [`${result} ${object}`, `${result} ${object} tepat waktu`];
}
