import type ExcelJS from "exceljs";
import { kegiatan, type Bahan, type Kegiatan } from "./bahan";
import { judul } from "./bagian";
import { kanvas, rumus, type Gaya, type Kanvas } from "./kanvas";
import { orang } from "./orang";
import type { Contoh } from "./simpan";
import { barisKegiatan, kepalaTabel, type Kolom } from "./tabel";
import { penanam } from "./tanam";

const dalamHari = (satu: Kegiatan): Kegiatan => ({ ...satu, target: { ...satu.target, satuan: "hari" }, ...(satu.realisasi ? { realisasi: { ...satu.realisasi, satuan: "hari" } } : {}) });

const bahan: Bahan = {
  pegawai: orang.bidan,
  penilai: orang.kepalaPuskesmas,
  instansi: "UPTD PUSKESMAS KARANG ANYAR",
  kota: "Karang Anyar",
  periode: "4 Januari s.d. 30 Desember 2016",
  tanggalSusun: "4 Januari 2016",
  tanggalNilai: "30 Desember 2016",
  kegiatan: [
    kegiatan("Melaksanakan pemeriksaan kehamilan (antenatal)", [360, "Pasien"], [378, 88], 0.012),
    kegiatan("Memberikan asuhan persalinan normal", [60, "Pasien"], [58, 90], 0.05),
    kegiatan("Melaksanakan imunisasi bayi dan balita", [240, "Pasien"], [252, 87], 0.008),
    // Exactly 24% saved: the limit itself.
    dalamHari(kegiatan("Melaksanakan penyuluhan kesehatan reproduksi", [25, "Kegiatan", 25], [25, 90, 19], 0.04)),
    kegiatan("Menyusun laporan kesehatan ibu dan anak", [12, "Laporan"], [12, 88], 0.06),
  ],
  tambahan: [],
  kreativitas: [],
  perilaku: [],
};

const kolom: Kolom = {
  no: "A",
  kegiatan: "B",
  target: { ak: "C", kuant: "D", output: "E", mutu: "F", waktu: "G", satuan: "H", biaya: "I" },
  realisasi: { ak: "J", kuant: "K", output: "L", mutu: "M", waktu: "N", satuan: "O", biaya: "P" },
  hitung: "Q",
  nilai: "R",
};
const gaya: Gaya = { huruf: "Calibri" };
const BARIS = 10;

/** Helper columns of the template, by their letter, for a row; the same text in every row, so Excel shares it. */
const bantu: Readonly<Record<string, (b: number) => string>> = {
  T: (b) => `IF(D${b}>0,1,0)`,
  U: (b) => `IFERROR(R${b},0)`,
  W: (b) => `100-(N${b}/G${b}*100)`,
  X: (b) => `100-(P${b}/I${b}*100)`,
  Y: (b) => `K${b}/D${b}*100`,
  Z: (b) => `M${b}/F${b}*100`,
  AA: (b) => `IF(W${b}>24,AD${b},AC${b})`,
  AB: (b) => `IF(X${b}>24,AF${b},AE${b})`,
  AC: (b) => `((1.76*G${b}-N${b})/G${b})*100`,
  AD: (b) => `76-((((1.76*G${b}-N${b})/G${b})*100)-100)`,
  AE: (b) => `((1.76*I${b}-P${b})/I${b})*100`,
  AF: (b) => `76-((((1.76*I${b}-P${b})/I${b})*100)-100)`,
  AG: (b) => `IFERROR(SUM(Y${b}:AB${b}),SUM(Y${b}:AA${b}))`,
};

/** The widespread template with helper columns: its total adds up the activities instead of taking their mean. */
export const templatBkn2016: Contoh = {
  berkas: "09-templat-rumus-bantu-2016-salah.xlsx",
  isi: "Templat lama dengan kolom bantu T sampai AG (rumus bersama) dan baris kosong; jumlahnya menjumlah, bukan merata-rata, dan sebutannya memakai «Sedang»",
  susun(buku) {
    const salah = penanam();
    const k = kanvas(buku, "Formulir CKP", { mendatar: true, huruf: "Calibri", beku: { baris: 6, kolom: 2 }, areaCetak: "A1:R27" });
    k.lebar({ A: 5, B: 42, C: 7, D: 7, E: 10, F: 7, G: 6, H: 6, I: 9, J: 7, K: 7, L: 10, M: 7, N: 6, O: 6, P: 9, Q: 11, R: 13, S: 3 });
    judul(k, "A", "R", 1, ["PENILAIAN CAPAIAN SASARAN KERJA", "PEGAWAI NEGERI SIPIL"], gaya);
    k.tulis("A3:R3", `Jangka Waktu Penilaian ${bahan.periode}`, gaya);
    const data = kepalaTabel(k, kolom, 4, { gaya, latar: "C6E0B4", nomor: true });
    const akhir = data + BARIS - 1;
    for (let urut = 0; urut < BARIS; urut++) isiBaris(k, data + urut, urut, data);
    const jumlah = akhir + 1;
    k.tulis(`A${jumlah}:Q${jumlah + 1}`, "NILAI CAPAIAN SKP", { ...gaya, tebal: true, garis: true, rata: "center", latar: "C6E0B4" });
    k.tulis(`R${jumlah}`, rumus(`SUM(U${data}:U${akhir})`), { ...gaya, tebal: true, garis: true, rata: "center", format: "0.00", latar: "C6E0B4" });
    k.tulis(`R${jumlah + 1}`, rumus(`IF(R${jumlah}<=50,"(Buruk)",IF(R${jumlah}<=60,"(Sedang)",IF(R${jumlah}<=75,"(Cukup)",IF(R${jumlah}<=90.99,"(Baik)","(Sangat Baik)"))))`), { ...gaya, tebal: true, garis: true, rata: "center", latar: "C6E0B4" });
    k.tinggi(jumlah, 18);
    k.tinggi(jumlah + 1, 18);
    salah.catat(k, `R${jumlah}`, "Nilai dijumlahkan, bukan dirata-ratakan");
    salah.catat(k, `R${jumlah + 1}`, "Batas sebutan 90,99 dan kata «Sedang»");
    penutupTemplat(k, jumlah + 3);
    referensi(buku);
    return salah.daftar;
  },
};

function isiBaris(k: Kanvas, b: number, urut: number, data: number): void {
  const isi = bahan.kegiatan[urut];
  const kosong = { kuant: null, mutu: null, waktu: null, biaya: isi ? "-" : null, ak: null } as const;
  barisKegiatan(k, kolom, b, urut + 1, isi ?? { uraian: "", target: kosong, realisasi: kosong }, gaya);
  if (!isi) k.ws.getCell(`B${b}`).value = null;
  const rumusBersama = (huruf: string, teks: (baris: number) => string) => {
    const sel = k.ws.getCell(`${huruf}${b}`);
    sel.font = { name: "Calibri", size: 8, color: { argb: "FF808080" } };
    sel.value = b === data ? ({ formula: teks(b), shareType: "shared", ref: `${huruf}${data}:${huruf}${data + BARIS - 1}` } as ExcelJS.CellFormulaValue) : ({ sharedFormula: `${huruf}${data}` } as ExcelJS.CellSharedFormulaValue);
  };
  for (const [huruf, teks] of Object.entries(bantu)) rumusBersama(huruf, teks);
  k.ws.getCell(`Q${b}`).value = rumus(`AG${b}`) as never;
  k.ws.getCell(`R${b}`).value = rumus(`IF(I${b}="-",IF(P${b}="-",Q${b}/3,Q${b}/4),Q${b}/4)`) as never;
}

function penutupTemplat(k: Kanvas, b: number): void {
  const tulis = (baris: number, teks: string, lagi: Gaya = {}) => k.tulis(`N${baris}:R${baris}`, teks, { ...gaya, rata: "center", ...lagi });
  tulis(b, `${bahan.kota}, ${bahan.tanggalNilai}`);
  tulis(b + 1, "Pejabat Penilai,");
  tulis(b + 5, bahan.penilai.nama, { tebal: true, garisBawah: true });
  tulis(b + 6, `NIP. ${bahan.penilai.nip}`);
}

/** A very hidden sheet with the person, as the template's macro kept it. */
function referensi(buku: ExcelJS.Workbook): void {
  const k = kanvas(buku, "ref", { keadaan: "veryHidden", garisBantu: true });
  k.lebar({ A: 20, B: 40 });
  [["Nama", bahan.pegawai.nama], ["NIP", bahan.pegawai.nip], ["Jabatan", bahan.pegawai.jabatan], ["Unit Kerja", bahan.pegawai.unit]].forEach(([label, isi], urut) => {
    k.tulis(`A${1 + urut}`, label ?? null, {});
    k.tulis(`B${1 + urut}`, isi ?? null, { format: "@" });
  });
}
