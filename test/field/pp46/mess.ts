/** The ways in which real workbooks differ from the printed form, each to be crossed with every layout. */
export interface Mess {
  readonly columnShift: 0 | 1;
  readonly extraTitleRows: 0 | 1 | 6;
  readonly identity: "own" | "stacked" | "lettered" | "inCell";
  readonly colons: 0 | 1 | 2;
  readonly nip: "text" | "apostrophe" | "spaced" | "dotted" | "prefixed";
  readonly ak: "absent" | "hidden" | "present";
  readonly unitCells: 1 | 2;
  readonly gap: boolean;
  readonly hiddenRow: boolean;
  readonly biaya: "dash" | "blank" | "zero" | "endash";
  readonly biayaText: "number" | "Rp" | "RpDashes";
  readonly numbers: "number" | "textId" | "textEn";
  readonly heads: "official" | "broken" | "nbsp" | "misspelt" | "long";
  readonly units: "full" | "short" | "mixed";
  readonly sections: "none" | "letters" | "roman";
  readonly blankRows: boolean;
  readonly template: "none" | "numbered" | "zeros" | "errors" | "falseZero";
  readonly totalRow: boolean;
  readonly numbering: "plain" | "bracketed" | "hidden" | "wrong" | "none";
  readonly realised: "REALISASI" | "PENCAPAIAN" | "CAPAIAN" | "none";
  readonly assessors: boolean;
  readonly computed: "live" | "stale" | "pasted" | "rounded";
  readonly tambahan: "listed" | "merged" | "threeSections" | "captions" | "numbered" | "leftOut" | "none" | "oneCell";
  /** Helper columns of the BKN template, to which penghitungan refers. */
  readonly helperColumns: boolean;
  readonly prestasi: "portrait" | "landscape" | "short" | "untitled";
  readonly identityFrom: "typed" | "links";
  readonly mergedValues: boolean;
  readonly signed: boolean;
  readonly sebutan: "bracketed" | "plain" | "same" | "formula";
  readonly periode: "official" | "months" | "capitals" | "dash" | "split" | "dates";
  readonly arrangement: "sheets" | "oneSheet" | "oneSheetReversed" | "reversed";
  readonly cover: boolean;
  readonly helper: boolean;
}

export const tidy: Mess = {
  columnShift: 0,
  extraTitleRows: 0,
  identity: "own",
  colons: 1,
  nip: "text",
  ak: "present",
  unitCells: 2,
  gap: false,
  hiddenRow: false,
  biaya: "dash",
  biayaText: "number",
  numbers: "number",
  heads: "official",
  units: "full",
  sections: "none",
  blankRows: false,
  template: "none",
  totalRow: false,
  numbering: "plain",
  realised: "REALISASI",
  assessors: false,
  computed: "live",
  tambahan: "listed",
  helperColumns: false,
  prestasi: "portrait",
  identityFrom: "typed",
  mergedValues: false,
  signed: true,
  sebutan: "bracketed",
  periode: "official",
  arrangement: "sheets",
  cover: false,
  helper: false,
};

/** Every way of being messy in one respect: the table of the clean test, and what fast-check draws from. */
export const ways: { readonly [K in keyof Mess]: readonly Mess[K][] } = {
  columnShift: [0, 1],
  extraTitleRows: [0, 1, 6],
  identity: ["own", "stacked", "lettered", "inCell"],
  colons: [0, 1, 2],
  nip: ["text", "apostrophe", "spaced", "dotted", "prefixed"],
  ak: ["absent", "hidden", "present"],
  unitCells: [1, 2],
  gap: [false, true],
  hiddenRow: [false, true],
  biaya: ["dash", "blank", "zero", "endash"],
  biayaText: ["number", "Rp", "RpDashes"],
  numbers: ["number", "textId", "textEn"],
  heads: ["official", "broken", "nbsp", "misspelt", "long"],
  units: ["full", "short", "mixed"],
  sections: ["none", "letters", "roman"],
  blankRows: [false, true],
  template: ["none", "numbered", "zeros", "errors", "falseZero"],
  totalRow: [false, true],
  numbering: ["plain", "bracketed", "hidden", "wrong", "none"],
  realised: ["REALISASI", "PENCAPAIAN", "CAPAIAN", "none"],
  assessors: [false, true],
  computed: ["live", "stale", "pasted", "rounded"],
  tambahan: ["listed", "merged", "threeSections", "captions", "numbered", "leftOut", "none", "oneCell"],
  helperColumns: [false, true],
  prestasi: ["portrait", "landscape", "short", "untitled"],
  identityFrom: ["typed", "links"],
  mergedValues: [false, true],
  signed: [true, false],
  sebutan: ["bracketed", "plain", "same", "formula"],
  periode: ["official", "months", "capitals", "dash", "split", "dates"],
  arrangement: ["sheets", "oneSheet", "oneSheetReversed", "reversed"],
  cover: [false, true],
  helper: [false, true],
};

/** Headings in the spellings met. */
export function headings(style: Mess["heads"]) {
  switch (style) {
    case "official":
      return { kegiatan: "I. KEGIATAN TUGAS JABATAN", kuantitas: "KUANT/ OUTPUT", kualitas: "KUAL/ MUTU", waktu: "WAKTU", biaya: "BIAYA", penghitungan: "PENGHITUNGAN", nilai: "NILAI CAPAIAN SKP", tambahan: "II. TUGAS TAMBAHAN DAN KREATIVITAS/UNSUR PENUNJANG :" };
    case "broken":
      return { kegiatan: "I. KEGIATAN\nTUGAS\nJABATAN", kuantitas: "KUANT/\nOUTPUT", kualitas: "KUAL/\nMUTU", waktu: "WAK TU", biaya: "BIA\nYA", penghitungan: "PENGHIT UNGAN", nilai: "NILAI\nCAPAIAN\nSKP", tambahan: "II.  TUGAS  TAMBAHAN DAN KREATIVITAS/\nUNSUR PENUNJANG" };
    case "nbsp":
      return { kegiatan: "III.\u00a0KEGIATAN\u00a0TUGAS\u00a0 JABATAN", kuantitas: "Kuant/\u00a0Output", kualitas: "Kual/\u00a0Mutu", waktu: "\u00a0Waktu\u00a0", biaya: "Biaya\u00a0(Rp)", penghitungan: "Peng\u00adhitungan", nilai: "Nilai\u00a0Capaian\u00a0SKP", tambahan: "II.\u00a0TUGAS TAMBAHAN DAN KREATIVITAS/UNSUR PENDUKUNG" };
    case "misspelt":
      return { kegiatan: "Kegiatan Tugas  Jabatan", kuantitas: "Kuantitas/Output", kualitas: "Kualitas/Mutu", waktu: "Waktu", biaya: "Biaya", penghitungan: "Perhitungan", nilai: "Nilai Capaian", tambahan: "Tugas Tambahan/Kreatifitas" };
    case "long":
      return { kegiatan: "III. URAIAN KEGIATAN TUGAS JABATAN", kuantitas: "KUANTITAS / OUTPUT", kualitas: "KUAL.", waktu: "WAKTU (BULAN)", biaya: "BIAYA (Rp)", penghitungan: "PENGHITUNGAN", nilai: "NILAI CAPAIAN", tambahan: "II TUGAS TAMBAHAN DAN KREATIVITAS / UNSUR PENUNJANG" };
  }
}

/** The same year in the ways that forms write it. */
export function periodeText(style: Mess["periode"], official: string): string | readonly (string | Date)[] {
  switch (style) {
    case "official":
      return `JANGKA WAKTU PENILAIAN ${official}`;
    case "months":
      return "Jangka Waktu Penilaian : Januari s/d Desember 2018";
    case "capitals":
      return "PERIODE PENILAIAN 02 JANUARI SD 31 DESEMBER TAHUN 2018";
    case "dash":
      return "Periode : 2 Januari 2018 – 31 Desember 2018";
    case "split":
      return ["Jangka Waktu Penilaian", ":", "2 Januari", "s.d.", "31 Desember 2018"];
    case "dates":
      return ["Periode Penilaian", ":", new Date(Date.UTC(2018, 0, 2)), "s.d.", new Date(Date.UTC(2018, 11, 31))];
  }
}

/** A NIP as exporters and people type it; what is read is always its digits. */
export function nipText(style: Mess["nip"], nip: string): string {
  const [a, b, c, d] = [nip.slice(0, 8), nip.slice(8, 14), nip.slice(14, 15), nip.slice(15)];
  switch (style) {
    case "text":
      return nip;
    case "apostrophe":
      return `'${nip}`;
    case "spaced":
      return ` ${a} ${b} ${c} ${d}`;
    case "dotted":
      return `${a}.${b}.${c}.${d}`;
    case "prefixed":
      return `NIP. ${a} ${b} ${c} ${d}`;
  }
}
