import type { BagianTulis } from "../../app/tulisRekap";

/** Words of the dialog that writes a rekap. */
const id = {
  open: "Tulis rekap sebagai lembar…",
  title: "Tulis rekap",
  intro: "Pilih yang ditulis. Semua ditulis sekaligus; tidak ada penilaian yang diubah.",
  parts: "Yang ditulis",
  part: {
    rekap: "Tabel pegawai",
    unit: "Rekap unit dan peta panas",
    distribusi: "Distribusi menurut unit, dengan grafik",
    kuadran: "Kuadran kinerja, dengan grafik",
    peringkat: "Peringkat dan tindak lanjut",
    temuan: "Temuan dan pengamatan",
    kalibrasi: "Kalibrasi KKP dan Matriks Talenta",
    angkaKredit: "Angka kredit: Konversi, Akumulasi, Penetapan, daftar",
  } satisfies Readonly<Record<BagianTulis, string>> as Readonly<Record<BagianTulis, string>>,
  officials: (count: number) => `${count} pejabat fungsional dari semua unit`,
  tableAlong: "Ikut ditulis: rumus lembar lain merujuk tabel ini.",
  along: "Ikut ditulis ulang: rumusnya merujuk tabel pegawai.",
  sheets: "Lembar",
  state: { baru: "baru", ulang: "ditulis ulang", ikut: "ikut ditulis ulang" },
  kept: "Lembar yang ditulis ulang dikosongkan lebih dahulu. Yang Anda isi pada Konversi, Akumulasi, dan Penetapan (nomor, kolom LAMA, keterangan, tempat dan tanggal) dan pada Kalibrasi (kategori, alasan, potensi, kotak) tetap ada. Lembar lain tidak diubah.",
  gone: (names: string) => `Tidak ada lagi di rekap ini, jadi halamannya hilang dari lembar angka kredit: ${names}. Kolom LAMA-nya tetap diingat.`,
  apply: "Tulis",
};

export type TulisText = typeof id;

const en: TulisText = {
  open: "Write the rekap as sheets…",
  title: "Write the rekap",
  intro: "Choose what is written. All of it is written at once; no rating is changed.",
  parts: "What is written",
  part: {
    rekap: "Table of officials",
    unit: "Recap by unit with a heat map",
    distribusi: "Distribution by unit, with charts",
    kuadran: "Kuadran kinerja, with charts",
    peringkat: "Ranks and what follows",
    temuan: "Findings and observations",
    kalibrasi: "Calibration of KKP and Matriks Talenta",
    angkaKredit: "Angka kredit: Konversi, Akumulasi, Penetapan, list",
  },
  officials: (count) => `${count} functional ${count === 1 ? "official" : "officials"} of all units`,
  tableAlong: "Written along: formulas of other sheets refer to this table.",
  along: "Written anew along: its formulas refer to the table of officials.",
  sheets: "Sheets",
  state: { baru: "new", ulang: "written anew", ikut: "written anew along" },
  kept: "Sheets written anew are emptied first. What you filled in on Konversi, Akumulasi and Penetapan (number, column LAMA, remarks, place and day) and on the calibration (category, reason, potential, box) stays. No other sheet is changed.",
  gone: (names) => `No longer in this rekap, so their pages go from the sheets of angka kredit: ${names}. Their column LAMA is remembered.`,
  apply: "Write",
};

export const tulisText = { id, en } as const;
