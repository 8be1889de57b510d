import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkGrids, recogniseIn } from "../../src/app/checkWorkbook";
import { semuaContoh } from "../../scripts/contoh/semua";
import { buat, type Jadi } from "../../scripts/contoh/simpan";
import { penilaianPrestasiLayout } from "../../src/core/regulations/pp46/forms/penilaianPrestasi";
import { penilaianSkpLayout, skpLayout } from "../../src/core/regulations/pp46/forms/tabelForms";
import { readNip } from "../../src/core/regulations/umum/nip";
import { exact, toNumber } from "../../src/core/base/exact";
import { nilaiKegiatan } from "../../src/core/regulations/pp46/formulas";
import { valueOf, type Field } from "../../src/core/sheet/field";
import { profilBaku } from "../../src/core/base/setting";
import { a1 } from "../../src/core/sheet/a1";
import type { Grid } from "../../src/core/sheet/grid";
import type { Aspek } from "../../src/core/regulations/pp46/forms/types";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { at, seenByExcelJs, seenByUs } from "./excelJs";

const folder = join(__dirname, "../../contoh");
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(folder, file)));
const visible = (file: string) => readXlsx(bytesOf(file), file).filter(({ visibility }) => visibility === "visible");

/** Forms that stand on the visible sheets of each sample: "sheet: form with so many activities". */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  "01-lengkap-2018.xlsx": ["SKP: skp 7", "PENGUKURAN: penilaian-skp 7", "PPK: penilaian-prestasi"],
  "02-pelaksana-2017.xlsx": ["CAPAIAN SKP: penilaian-skp 5"],
  "03-perawat-2019-salah.xlsx": ["SKP: skp 6", "PENGUKURAN: penilaian-skp 6", "PENILAIAN: penilaian-prestasi"],
  "04-templat-tujuh-lembar-2019.xlsx": ["form skp: skp 6", "pengukuran: penilaian-skp 6", "penilaian: penilaian-prestasi"],
  "05-guru-semester-2021-salah.xlsx": ["SKP: skp 5"],
  "06-statistisi-2018.xlsx": ["form_skp: skp 6"],
  "07-satu-bidang-2018-salah.xlsx": [
    "SKP Dimas (1): penilaian-skp 3",
    "SKP Dimas (2): penilaian-skp 3",
    "PPK Dimas: penilaian-prestasi",
    "SKP Intan: penilaian-skp 4",
    "PPK Intan: penilaian-prestasi",
    "SKP Rudi: penilaian-skp 3",
    "PPK Rudi: penilaian-prestasi",
    "REKAP: umum/rekap-pegawai",
  ],
  "08-berantakan-2015-salah.xlsx": ["Pengukuran : penilaian-skp 6", "penilaian: penilaian-prestasi"],
  "09-templat-rumus-bantu-2016-salah.xlsx": ["Formulir CKP: penilaian-skp 5"],
  "10-guru-2020.xlsx": ["FORM SKP: skp 6", "PENILAIAN SKP: penilaian-skp 6", "PRESTASI KERJA: penilaian-prestasi"],
  "11-bidan-2021.xlsx": ["SKP JAN-JUNI: penilaian-skp 3", "PPK JAN-JUNI: penilaian-prestasi", "PENILAIAN SKP: pp30/penilaian-skp", "PERILAKU: pp30/penilaian-perilaku", "PENILAIAN KINERJA: pp30/penilaian-kinerja", "INTEGRASI 2021: pp30/integrasi-2021"],
  "12-bidan-2021-salah.xlsx": ["SKP JAN-JUNI: penilaian-skp 3", "PPK JAN-JUNI: penilaian-prestasi", "PENILAIAN SKP: pp30/penilaian-skp", "PERILAKU: pp30/penilaian-perilaku", "PENILAIAN KINERJA: pp30/penilaian-kinerja", "INTEGRASI 2021: pp30/integrasi-2021"],
  "21-perencana-2024.xlsx": ["SKP 2024: permen6/skp-jajf", "LAMPIRAN: permen6/lampiran-skp", "EVALUASI: permen6/evaluasi", "DOKUMEN EVALUASI: permen6/dokumen-evaluasi"],
  "22-arsiparis-2023-salah.xlsx": ["SKP: permen6/skp-jajf", "PENILAIAN: permen6/evaluasi"],
  "23-kepala-dinas-2024.xlsx": ["SKP JPT: permen6/skp-jpt", "EVALUASI JPT: permen6/evaluasi"],
  "24-unit-2024.xlsx": ["REKAP PREDIKAT: permen6/rekap-predikat"],
  "25-angka-kredit-2024.xlsx": ["KONVERSI 2023: permen1/konversi", "KONVERSI 2024: permen1/konversi", "AKUMULASI: permen1/akumulasi", "PENETAPAN: permen1/penetapan"],
  "26-angka-kredit-2024-salah.xlsx": ["KONVERSI: permen1/konversi", "AKUMULASI: permen1/akumulasi", "PENETAPAN: permen1/penetapan"],
  "27-kualitatif-2024.xlsx": ["SKP KUALITATIF: permen6/skp-kualitatif", "EVALUASI KUALITATIF: permen6/evaluasi"],
  "31-daftar-rk-tiga-tim-2025.xlsx": ["DAFTAR RK: permen6/daftar-rk"],
  "32-daftar-rk-tiga-tim-2025-salah.xlsx": ["DAFTAR RK: permen6/daftar-rk"],
  "33-tim-2025.xlsx": ["SKP Pimpinan: permen6/skp-jajf", "SKP Ratna: permen6/skp-jajf", "SKP Bimo: permen6/skp-jajf", "SKP Yanti: permen6/skp-jajf"],
  "34-tim-2025-salah.xlsx": ["SKP Pimpinan: permen6/skp-jajf", "SKP Ratna: permen6/skp-jajf", "SKP Bimo: permen6/skp-jajf", "SKP Yanti: permen6/skp-jajf"],
};

test("every sample is listed here", () => {
  expect(semuaContoh.map(({ berkas }) => berkas)).toEqual(Object.keys(FORMS));
});

describe.each(semuaContoh.map((contoh) => [contoh.berkas, contoh] as const))("%s", (berkas, contoh) => {
  let jadi: Jadi;
  beforeAll(async () => {
    jadi = await buat(contoh);
  });

  test("is what the script makes, byte for byte", () => {
    expect(Buffer.from(jadi.bytes).equals(readFileSync(join(folder, berkas)))).toBe(true);
  });

  test("is read as ExcelJS reads it", async () => {
    expect(readXlsx(bytesOf(berkas), berkas).map(seenByUs)).toEqual(await seenByExcelJs(bytesOf(berkas)));
  });

  test("shows its forms and all their activities", () => {
    expect(visible(berkas).flatMap(formsOn)).toEqual(FORMS[berkas]);
  });

  test("has its planted faults in cells of its sheets", () => {
    const grids = readXlsx(bytesOf(berkas), berkas);
    const empty = jadi.kesalahan.filter(({ lembar, sel, apa }) => {
      const grid = grids.find(({ sheet }) => sheet === lembar);
      return !grid || (at(grid, sel) === null && !/kosong/.test(apa));
    });
    expect(empty).toEqual([]);
    expect(jadi.kesalahan.length > 0).toBe(berkas.includes("salah"));
  });
});

describe.each(semuaContoh.map(({ berkas }) => berkas).filter((berkas) => !berkas.includes("salah")))("clean %s", (berkas) => {
  test("has identities that read as they should", () => {
    const people = visible(berkas).flatMap((grid) => [
      ...skpLayout.find(grid).flatMap((form) => people46(skpLayout.read(grid, form))),
      ...penilaianSkpLayout.find(grid).flatMap((form) => people46(penilaianSkpLayout.read(grid, form))),
      ...penilaianPrestasiLayout.find(grid).flatMap((form) => {
        const read = penilaianPrestasiLayout.read(grid, form);
        return [...people46(read), read.atasanPenilai.nip];
      }),
    ]);
    const others = recogniseIn(visible(berkas)).forms.filter(({ regulation }) => regulation.id !== "pp46");
    // A list belongs to none of its people; each has a row.
    people.push(...others.flatMap(({ form, data }) => (form.many ? (data as { readonly baris: readonly { readonly nip: Field<string> }[] }).baris.map(({ nip }) => nip) : people46(data as Parameters<typeof people46>[0]))));
    expect(people.length).toBeGreaterThan(0);
    for (const nip of people) if (nip.state !== "absent") expect(readNip(valueOf(nip) ?? "")).toMatchObject({ ok: true });
  });

  test("has the value of each activity that the formulas of the regulation give", () => {
    for (const grid of visible(berkas)) {
      for (const form of penilaianSkpLayout.find(grid)) {
        const { kegiatan } = penilaianSkpLayout.read(grid, form);
        for (const { target, realisasi, penghitungan, nilai } of kegiatan) {
          const right = nilaiKegiatan(numbers(target), numbers(realisasi), "nol");
          expect(valueOf(penghitungan)).toBeCloseTo(toNumber(right.penghitungan), 9);
          expect(valueOf(nilai)).toBeCloseTo(toNumber(right.nilai), 9);
        }
      }
    }
  });
});

function formsOn(grid: Grid): readonly string[] {
  return [
    ...skpLayout.find(grid).map((form) => `${grid.sheet}: skp ${skpLayout.read(grid, form).kegiatan.length}`),
    ...penilaianSkpLayout.find(grid).map((form) => `${grid.sheet}: penilaian-skp ${penilaianSkpLayout.read(grid, form).kegiatan.length}`),
    ...penilaianPrestasiLayout.find(grid).map(() => `${grid.sheet}: penilaian-prestasi`),
    ...recogniseIn([grid]).forms.filter(({ regulation }) => regulation.id !== "pp46").map(({ form, sheet }) => `${sheet}: ${form.id}`),
  ];
}

function people46(form: { readonly pegawai: { readonly nip: Field<string> }; readonly penilai: { readonly nip: Field<string> } }) {
  return [form.pegawai.nip, form.penilai.nip];
}

function numbers(aspek: Aspek) {
  const number = (field: Field<number>) => exact(valueOf(field) ?? NaN);
  return { kuantitas: number(aspek.kuantitas), kualitas: number(aspek.kualitas), waktu: number(aspek.waktu), biaya: aspek.biaya.state === "filled" ? number(aspek.biaya) : null };
}

test.each(semuaContoh.filter(({ berkas }) => /^[23]/.test(berkas)).map((contoh) => [contoh.berkas, contoh] as const))("%s, from 2022 on, has the planted faults at their cells and no other that counts", async (_, contoh) => {
  const { kesalahan } = await buat(contoh);
  const { findings } = await checkGrids(readXlsx(bytesOf(contoh.berkas), contoh.berkas), { today: "2025-02-01", profil: profilBaku });
  const found = findings.filter(({ severity }) => severity !== "saran").map(({ cell }) => `${cell.sheet}!${a1(cell.rect)}`);
  expect(found.sort()).toEqual(kesalahan.filter(({ diam }) => diam === undefined).map(({ lembar, sel }) => `${lembar}!${sel}`).sort());
});

describe.each(semuaContoh.filter(({ berkas }) => /^[01]/.test(berkas)))("$berkas of PP 46/2011 and 2021", (contoh) => {
  test("every planted fault is found at its cell, but for those that say why not; without any, nothing is wrong", async () => {
    const { kesalahan } = await buat(contoh);
    const { findings } = await checkGrids(readXlsx(bytesOf(contoh.berkas), contoh.berkas), { today: "2022-02-01", profil: profilBaku });
    const found = new Set(findings.map(({ cell }) => `${cell.sheet}!${a1({ ...cell.rect, bottom: cell.rect.top, right: cell.rect.left })}`));
    const missing = kesalahan.filter(({ lembar, sel }) => !found.has(`${lembar}!${sel}`));
    expect(missing).toEqual(kesalahan.filter(({ diam }) => diam !== undefined));
    if (kesalahan.length === 0) expect(findings.filter(({ severity }) => severity === "salah")).toEqual([]);
  });
});
