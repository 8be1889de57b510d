import { rumus, tinggiTeks, type Gaya, type Isi, type Kanvas } from "./kanvas";
import type { Orang } from "./orang";
import { tandaTangan } from "./bagian";

/** One indicator: aspek, indikator, target, and on the evaluasi what was realised and said of it. */
export interface IndikatorContoh {
  readonly aspek: Isi;
  readonly iki: Isi;
  readonly target: Isi;
  readonly realisasi?: Isi;
  readonly umpanBalik?: Isi;
}

export interface RhkContoh {
  readonly pimpinan: Isi;
  readonly rhk: Isi;
  readonly indikator: readonly IndikatorContoh[];
}

export interface BahanPermen6 {
  readonly pegawai: Orang;
  readonly penilai: Orang;
  readonly instansi: string;
  readonly kota: string;
  readonly periode: string;
  readonly utama: readonly RhkContoh[];
  readonly tambahan: readonly RhkContoh[];
}

/** The seven values with their guide lines, in the short wording of forms. */
export const NILAI_CONTOH: readonly (readonly [string, string])[] = [
  ["Berorientasi Pelayanan", "- Memahami dan memenuhi kebutuhan masyarakat\n- Ramah, cekatan, solutif, dan dapat diandalkan\n- Melakukan perbaikan tiada henti"],
  ["Akuntabel", "- Jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi\n- Menggunakan barang milik negara secara bertanggung jawab\n- Tidak menyalahgunakan kewenangan jabatan"],
  ["Kompeten", "- Meningkatkan kompetensi diri\n- Membantu orang lain belajar\n- Melaksanakan tugas dengan kualitas terbaik"],
  ["Harmonis", "- Menghargai setiap orang\n- Suka menolong orang lain\n- Membangun lingkungan kerja yang kondusif"],
  ["Loyal", "- Memegang teguh Pancasila dan UUD 1945\n- Menjaga nama baik ASN, pimpinan, instansi, dan negara\n- Menjaga rahasia jabatan dan negara"],
  ["Adaptif", "- Cepat menyesuaikan diri menghadapi perubahan\n- Terus berinovasi\n- Bertindak proaktif"],
  ["Kolaboratif", "- Memberi kesempatan kepada berbagai pihak untuk berkontribusi\n- Terbuka bekerja sama\n- Memanfaatkan sumber daya untuk tujuan bersama"],
];

const LABEL = ["NAMA", "NIP", "PANGKAT/GOL RUANG", "JABATAN", "UNIT KERJA"] as const;
export const isiOrang = ({ nama, nip, pangkat, jabatan, unit }: Orang): readonly string[] => [nama, nip, pangkat, jabatan, unit];

/** Two identity blocks side by side, in the columns of the form. Returns the row below. */
export function identitasSisi(k: Kanvas, baris: number, { pegawai, penilai }: BahanPermen6, kolom: { readonly kiri: readonly [string, string, string]; readonly kanan: readonly [string, string, string] }, gaya: Gaya): number {
  for (const [[no, labelKolom, nilai], caption, orang] of [[kolom.kiri, "PEGAWAI YANG DINILAI", pegawai], [kolom.kanan, "PEJABAT PENILAI KINERJA", penilai]] as const) {
    k.tulis(`${no}${baris}`, "NO", { ...gaya, tebal: true, rata: "center" });
    k.tulis(`${labelKolom}${baris}:${nilai}${baris}`, caption, { ...gaya, tebal: true, rata: "center" });
    isiOrang(orang).forEach((isi, urut) => {
      const b = baris + 1 + urut;
      k.tulis(`${no}${b}`, urut + 1, { ...gaya, rata: "center" });
      k.tulis(`${labelKolom}${b}`, LABEL[urut] ?? "", gaya);
      k.tulis(`${nilai}${b}`, isi, { ...gaya, bungkus: true, ...(urut === 1 ? { format: "@" } : {}) });
    });
  }
  isiOrang(pegawai).forEach((isi, urut) => k.tinggi(baris + 1 + urut, tinggiTeks(isi.length > (isiOrang(penilai)[urut] ?? "").length ? isi : (isiOrang(penilai)[urut] ?? ""), 20)));
  return baris + 1 + LABEL.length;
}

/** Identity blocks one under another, with a column for the colon. Returns the row below. */
export function identitasTumpuk(k: Kanvas, baris: number, { pegawai, penilai }: BahanPermen6, kolom: readonly [string, string, string], gaya: Gaya): number {
  let b = baris;
  for (const [caption, orang] of [["PEGAWAI YANG DINILAI", pegawai], ["PEJABAT PENILAI KINERJA", penilai]] as const) {
    k.tulis(`${kolom[0]}${b++}`, caption, { ...gaya, tebal: true });
    isiOrang(orang).forEach((isi, urut) => {
      k.tulis(`${kolom[0]}${b}`, `${"abcde"[urut]}. ${LABEL[urut]}`, gaya);
      k.tulis(`${kolom[1]}${b}`, ":", { ...gaya, rata: "center" });
      k.tulis(`${kolom[2]}${b++}`, isi, { ...gaya, ...(urut === 1 ? { format: "@" } : {}) });
    });
    b++;
  }
  return b;
}

/** Columns by what they hold. */
export type KolomPermen6 = Readonly<Partial<Record<"no" | "pimpinan" | "rhk" | "aspek" | "iki" | "target" | "realisasi" | "umpanBalik", string>>>;

/** Rows of one section; merged over the indicators of a result, or repeated on each. Returns the row below. */
export function barisHasil(k: Kanvas, baris: number, kolom: KolomPermen6, daftar: readonly RhkContoh[], gabung: boolean, gaya: Gaya): number {
  let b = baris;
  daftar.forEach(({ pimpinan, rhk, indikator }, urut) => {
    const akhir = b + indikator.length - 1;
    for (const [huruf, isi] of [[kolom.no, urut + 1], [kolom.pimpinan, pimpinan], [kolom.rhk, rhk]] as const) {
      if (!huruf) continue;
      if (gabung) k.tulis(akhir > b ? `${huruf}${b}:${huruf}${akhir}` : `${huruf}${b}`, isi, { ...gaya, bungkus: true, ...(isi === urut + 1 ? { rata: "center" } : {}) });
      else for (let r = b; r <= akhir; r++) k.tulis(`${huruf}${r}`, huruf === kolom.no && r > b ? null : isi, { ...gaya, bungkus: true });
    }
    for (const { aspek, iki, target, realisasi, umpanBalik } of indikator) {
      for (const [huruf, isi] of [[kolom.aspek, aspek], [kolom.iki, iki], [kolom.target, target], [kolom.realisasi, realisasi ?? null], [kolom.umpanBalik, umpanBalik ?? null]] as const) if (huruf) k.tulis(`${huruf}${b}`, isi, { ...gaya, bungkus: true });
      // What a formula will show is as long as the longest of its kind.
      const tinggi = (isi: Isi, panjang: number, lebar: number) => tinggiTeks(typeof isi === "string" ? isi : "x".repeat(panjang), lebar, 2);
      k.tinggi(b, Math.max(tinggi(iki, 60, 24), Math.max(tinggi(rhk, 115, 24), tinggi(pimpinan, 70, 22)) / indikator.length));
      b++;
    }
  });
  return b;
}

/** The block of the seven values. Returns the row below. */
export function blokPerilaku(k: Kanvas, baris: number, opsi: { readonly no?: string; readonly nilai: readonly [string, string]; readonly ekspektasi: readonly [string, string]; readonly umpanBalik?: string; readonly tanpa?: string; readonly harapan: readonly string[] }, gaya: Gaya): number {
  let b = baris;
  NILAI_CONTOH.filter(([nama]) => nama !== opsi.tanpa).forEach(([nama, butir], urut) => {
    if (opsi.no) k.tulis(`${opsi.no}${b}`, urut + 1, { ...gaya, rata: "center" });
    k.tulis(`${opsi.nilai[0]}${b}:${opsi.nilai[1]}${b}`, `${nama}\n${butir}`, { ...gaya, bungkus: true });
    k.tulis(`${opsi.ekspektasi[0]}${b}:${opsi.ekspektasi[1]}${b}`, `Ekspektasi Khusus Pimpinan:\n${opsi.harapan[urut] ?? ""}`, { ...gaya, bungkus: true });
    if (opsi.umpanBalik) k.tulis(`${opsi.umpanBalik}${b}`, "Sudah ditunjukkan dalam pekerjaan sehari-hari", { ...gaya, bungkus: true });
    k.tinggi(b, 60);
    b++;
  });
  return b;
}

/** The predikat of the kuadran from the cells of the two ratings. */
export function rumusPredikat(hasil: string, perilaku: string): Isi {
  return rumus(`IF(${perilaku}="DI BAWAH EKSPEKTASI",IF(${hasil}="DI BAWAH EKSPEKTASI","SANGAT KURANG","KURANG/MISCONDUCT"),IF(${hasil}="DI BAWAH EKSPEKTASI","BUTUH PERBAIKAN",IF(AND(${hasil}="DI ATAS EKSPEKTASI",${perilaku}="DI ATAS EKSPEKTASI"),"SANGAT BAIK","BAIK")))`);
}

export function tandaTanganPermen6(k: Kanvas, baris: number, bahan: BahanPermen6, tanggal: string, kiri: readonly [string, string] | undefined, kanan: readonly [string, string]): void {
  if (kiri) tandaTangan(k, baris, { kolom: kiri, jabatan: "Pegawai yang Dinilai", nama: bahan.pegawai.nama, nip: `NIP. ${bahan.pegawai.nip}` });
  tandaTangan(k, baris, { kolom: kanan, tempatTanggal: `${bahan.kota}, ${tanggal}`, jabatan: "Pejabat Penilai Kinerja", nama: bahan.penilai.nama, nip: `NIP. ${bahan.penilai.nip}` });
}
