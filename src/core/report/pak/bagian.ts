import { dateText, type CivilDate } from "../../base/civilDate";
import { monthName } from "../../base/months";
import type { BarisKonversi } from "../../regulations/permen1/pak";
import type { PejabatFungsional } from "../../regulations/permen1/pejabat";
import { PANGKAT } from "../../regulations/umum/golongan";
import { dariNip, DITETAPKAN, KETERANGAN_PERORANGAN, TITIK } from "../../regulations/permen1/forms/cetak";
import { AKHIR, ISI, KEPALA, type Halaman } from "./halaman";
import { BARIS_ORANG, DEKAT_TANDA_TANGAN, type BarisOrang } from "./isian";

/** "Januari – Desember 2024"; over several years "Januari 2023 – Februari 2024". */
export function masaTeks(baris: readonly Pick<BarisKonversi, "tahun" | "dari" | "sampai">[]): string {
  const [first, last] = [baris[0], baris[baris.length - 1]];
  if (!first || !last) return TITIK;
  const from = first.tahun === last.tahun ? monthName(first.dari) : `${monthName(first.dari)} ${first.tahun}`;
  const to = `${monthName(last.sampai)} ${last.tahun}`;
  return first.tahun === last.tahun && first.dari === last.sampai ? to : `${from} – ${to}`;
}

/** Title, number, agency and period, as all three forms begin. */
export function kop(page: Halaman, judul: string, pejabat: PejabatFungsional, label: string, masa: string): void {
  page.breakPage();
  page.put(0, judul);
  page.merge(0, AKHIR);
  page.format(0, AKHIR, { bold: true, size: 14, horizontal: "center" });
  page.down();
  page.isian(0, "nomor", `NOMOR: ${TITIK}`);
  page.merge(0, AKHIR);
  page.format(0, AKHIR, { horizontal: "center" });
  page.down(2);
  page.isian(0, "instansi", `Instansi: ${pejabat.instansi || TITIK}`);
  page.merge(0, 2);
  page.put(3, `${label}: ${masa}`);
  page.merge(3, AKHIR);
  page.format(3, AKHIR, { horizontal: "right" });
  page.down();
}

/** The nine lines of the official. Birth date and sex come from a right NIP; what nobody knows is left to be filled in. */
export function keteranganPerorangan(page: Halaman, judul: string, { nama, nip, golongan, jabatan, unit, instansi, sejak }: PejabatFungsional): void {
  const { lahir, kelamin } = dariNip(nip) ?? { lahir: TITIK, kelamin: TITIK };
  const tmt = (day: CivilDate | null) => (day === null ? TITIK : dateText(day));
  const lines: Readonly<Record<BarisOrang, string>> = {
    nama: nama || TITIK,
    nip: nip || TITIK,
    karpeg: TITIK,
    lahir,
    kelamin,
    pangkat: golongan === null ? TITIK : `${PANGKAT[golongan]}, ${golongan} / ${TITIK}`,
    jabatan: `${jabatan || TITIK} / ${tmt(sejak)}`,
    unitKerja: unit || TITIK,
    instansi: instansi || TITIK,
  };
  page.put(0, judul);
  page.merge(0, AKHIR);
  page.format(0, AKHIR, KEPALA);
  page.down();
  page.format(0, AKHIR, ISI, BARIS_ORANG.length);
  BARIS_ORANG.forEach((baris, index) => {
    page.put(0, index + 1);
    page.format(0, 0, { horizontal: "center" });
    page.put(1, KETERANGAN_PERORANGAN[baris]);
    page.isian(2, `orang ${baris}`, lines[baris]);
    page.merge(2, AKHIR);
    page.down();
  });
}

/** The line of the signature's name. */
const NAMA = 5;

/** Place, day and signature of the assessor on the right, copies on the left. */
export function tandaTangan(page: Halaman, { penilai }: PejabatFungsional, tembusan: readonly string[]): void {
  page.down();
  const right = [`${DITETAPKAN.tempat} ${TITIK}`, `${DITETAPKAN.tanggal} ${TITIK}`, DITETAPKAN.pejabat, "", "", penilai.nama || TITIK, `NIP ${penilai.nip || TITIK}`];
  const signed = right.indexOf(DITETAPKAN.pejabat);
  if (tembusan.length > 0) {
    // In one cell, so that nobody takes a name among the copies for a place to sign.
    page.put(0, tembusan.join("\n"));
    page.merge(0, 3, right.length);
    page.format(0, 3, { wrap: true, vertical: "top" }, right.length);
  }
  right.forEach((text, index) => {
    const [tempat] = DEKAT_TANDA_TANGAN.find(([, away]) => signed + away === index) ?? [];
    if (tempat) page.isian(4, tempat, text);
    else if (text !== "") page.put(4, text);
    if (index === NAMA) page.format(4, AKHIR, { bold: true });
    page.down();
  });
  page.down();
}
