/**
 * Why a cell could not be read, and what to do. Keys are the `reason` of an unreadable field; `{tertulis}` is what
 * stands there.
 */
export const readingMessages = {
  ambiguous: {
    id: "«{tertulis}» dapat dibaca sebagai pecahan atau ribuan; ketik sebagai bilangan, bukan teks, supaya maknanya pasti.",
    en: "“{tertulis}” may be a fraction or thousands; type it as a number, not as text, so that its meaning is certain.",
  },
  range: {
    id: "«{tertulis}» adalah rentang; ketik satu bilangan.",
    en: "“{tertulis}” is a range; type one number.",
  },
  date: {
    id: "«{tertulis}» terbaca sebagai tanggal; ketik bilangan di sel ini.",
    en: "“{tertulis}” reads as a date; type a number in this cell.",
  },
  boolean: {
    id: "Sel ini berisi BENAR/SALAH; ketik bilangan.",
    en: "This cell holds TRUE/FALSE; type a number.",
  },
  error: {
    id: "Sel ini menampilkan galat {tertulis}; perbaiki rumusnya atau isi sel yang dirujuknya.",
    en: "This cell shows the error {tertulis}; mend its formula or fill the cells it refers to.",
  },
  "not-a-number": {
    id: "«{tertulis}» bukan bilangan; ketik bilangan, satuannya boleh di belakang.",
    en: "“{tertulis}” is not a number; type a number, its unit may follow.",
  },
  size: {
    id: "{tertulis} terlalu besar atau terlalu kecil untuk sebuah penilaian; periksa angkanya, lalu ketik ulang.",
    en: "{tertulis} is too large or too small for an appraisal; check the number and type it again.",
  },
  "not-a-choice": {
    id: "«{tertulis}» tidak dikenal di sini; pilih salah satu: {pilihan}.",
    en: "“{tertulis}” is not known here; choose one of: {pilihan}.",
  },
  "impossible-date": {
    id: "«{tertulis}» memuat tanggal yang tidak ada dalam kalender; perbaiki tanggalnya.",
    en: "“{tertulis}” holds a date that the calendar does not have; correct it.",
  },
  "not-a-period": {
    id: "«{tertulis}» tidak terbaca sebagai jangka waktu; ketik misalnya 2 Januari s.d. 31 Desember 2018.",
    en: "“{tertulis}” does not read as a period; type for example 2 Januari s.d. 31 Desember 2018.",
  },
  "reversed-period": {
    id: "Jangka waktu «{tertulis}» berakhir sebelum dimulai; perbaiki tanggalnya.",
    en: "The period “{tertulis}” ends before it begins; correct its dates.",
  },
} as const satisfies Readonly<Record<string, { readonly id: string; readonly en: string }>>;

export type ReadingReason = keyof typeof readingMessages;
