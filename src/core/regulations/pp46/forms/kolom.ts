import type { MappableColumn } from "../../../sheet/layout/mapping";

const side = (id: string, words: string): readonly MappableColumn[] => [
  { id: `${id}.angkaKredit`, heading: { printed: `${words} ANGKA KREDIT`, also: [`AK ${words}`, ...(words === "TARGET" ? ["AK"] : [])] } },
  { id: `${id}.kuantitas`, heading: { printed: `${words} KUANTITAS`, also: [`${words} KUANT/OUTPUT`, `${words} VOLUME`, `JUMLAH ${words}`] }, required: true },
  { id: `${id}.kualitas`, heading: { printed: `${words} KUALITAS`, also: [`${words} KUAL/MUTU`] }, required: true },
  { id: `${id}.waktu`, heading: { printed: `${words} WAKTU`, also: [`${words} BULAN`, `${words} LAMA`] }, required: true },
  { id: `${id}.biaya`, heading: { printed: `${words} BIAYA`, also: [`${words} ANGGARAN`] } },
];

/** Columns of the table of activities, the aspects with their side in the heading. */
export const kolomSkp: readonly MappableColumn[] = [
  { id: "nomor", heading: { printed: "NO" } },
  { id: "kegiatan", heading: { printed: "KEGIATAN TUGAS JABATAN", also: ["URAIAN TUGAS", "KEGIATAN", "URAIAN KEGIATAN", "URAIAN PEKERJAAN"] }, required: true },
  ...side("target", "TARGET"),
];

export const kolomPenilaianSkp: readonly MappableColumn[] = [
  ...kolomSkp,
  ...side("realisasi", "REALISASI"),
  { id: "penghitungan", heading: { printed: "PENGHITUNGAN", also: ["PERHITUNGAN"] } },
  { id: "nilai", heading: { printed: "NILAI CAPAIAN SKP", also: ["NILAI", "CAPAIAN"] } },
];
