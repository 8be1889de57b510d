/** Words of the Rumus panel. */
const id = {
  without: "Tanpa add-in",
  withoutIntro: "Buku kerja yang dibuka di komputer tanpa add-in ini menampilkan #NAME? pada fungsi SKP. Ubah dulu ke rumus biasa atau bekukan nilainya; rumus semula diingat dan dapat dikembalikan.",
  where: "Kerjakan pada",
  places: { selection: "Sel terpilih", sheet: "Lembar ini", workbook: "Buku kerja" },
  rumus: "Ubah ke rumus biasa…",
  nilai: "Bekukan menjadi nilai…",
  kembali: "Kembalikan fungsi SKP…",
  working: "Membaca rumus…",
  nothing: "Tidak ada fungsi SKP pada tempat yang dipilih.",
  nothingBack: "Tidak ada fungsi SKP yang dapat dikembalikan pada tempat yang dipilih.",
  title: { rumus: (count: number) => `Ubah ${count} rumus ke rumus biasa`, nilai: (count: number) => `Bekukan ${count} rumus menjadi nilai`, kembali: (count: number) => `Kembalikan ${count} fungsi SKP` },
  none: "Tidak ada yang dapat diubah",
  left: (count: number) => `${count} sel tidak dapat diubah dan dibiarkan:`,
  changed: (count: number) => `${count} sel sudah diubah sejak itu dan dibiarkan:`,
  freezeLeft: "Bekukan sisanya…",
  more: (count: number) => `dan ${count} sel lain`,
  note: "Fungsi, tanggal, dan peraturannya dicatat di lembar «Catatan SKP».",
  done: { rumus: (count: number) => `${count} rumus sekarang rumus biasa.`, nilai: (count: number) => `${count} rumus sekarang berupa nilai.`, kembali: (count: number) => `${count} fungsi SKP dikembalikan.` },
  undone: "Sudah diurungkan.",
  notUndone: "Sel ini sudah diubah sejak itu dan dibiarkan: ",
};

export type RumusText = typeof id;

const en: RumusText = {
  without: "Without the add-in",
  withoutIntro: "On a computer without this add-in SKP functions show #NAME?. Turn them into plain formulas or freeze their values first; the formulas are remembered and can come back.",
  where: "Work on",
  places: { selection: "Selected cells", sheet: "This sheet", workbook: "Workbook" },
  rumus: "Convert to plain formulas…",
  nilai: "Freeze to values…",
  kembali: "Restore SKP functions…",
  working: "Reading formulas…",
  nothing: "There is no SKP function in the place chosen.",
  nothingBack: "There is no SKP function to restore in the place chosen.",
  title: { rumus: (count) => `Convert ${count} formulas to plain Excel`, nilai: (count) => `Freeze ${count} formulas to values`, kembali: (count) => `Restore ${count} SKP functions` },
  none: "Nothing can be changed",
  left: (count) => `${count} cells can't be converted and are left alone:`,
  changed: (count) => `${count} cells have been changed since and are left alone:`,
  freezeLeft: "Freeze the rest…",
  more: (count) => `and ${count} more cells`,
  note: "Function, date and regulation are written on the sheet “SKP notes”.",
  done: { rumus: (count) => `${count} formulas are plain Excel now.`, nilai: (count) => `${count} formulas are values now.`, kembali: (count) => `${count} SKP functions are back.` },
  undone: "Undone.",
  notUndone: "These cells have been changed since and are left alone: ",
};

export const rumusText = { id, en } as const;
