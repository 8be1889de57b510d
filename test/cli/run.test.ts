import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { zipSync, strToU8 } from "fflate";
import { run, type Streams } from "../../src/cli/run";
import { readXlsx } from "../../src/xlsx/readXlsx";

/** A workbook of one sheet with inline strings and numbers, as small as a file can be. */
function workbook(rows: readonly (readonly (string | number)[])[], sheet = "Lembar1"): Uint8Array {
  const cell = (value: string | number) => (typeof value === "number" ? `<c><v>${value}</v></c>` : value === "" ? "<c/>" : `<c t="inlineStr"><is><t>${value}</t></is></c>`);
  const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`);
  return zipSync({
    "[Content_Types].xml": xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    "_rels/.rels": xml('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
    "xl/workbook.xml": xml(`<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": xml('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
    "xl/worksheets/sheet1.xml": xml(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("")}</sheetData></worksheet>`),
  });
}

const assessment = (written: number, done = 12) =>
  workbook(
    [
      ["PENILAIAN CAPAIAN SASARAN KERJA PEGAWAI NEGERI SIPIL"],
      ["Jangka Waktu Penilaian 2 Januari s.d. 31 Desember 2018"],
      ["Nama", ": Sari Puspita"],
      ["NIP", ": 198703152011012004"],
      ["NO", "I. KEGIATAN TUGAS JABATAN", "TARGET", "", "", "", "", "", "REALISASI", "", "", "", "", "", "PENGHITUNGAN", "NILAI CAPAIAN SKP"],
      ["", "", "KUANT", "", "KUAL", "WAKTU", "", "BIAYA", "KUANT", "", "KUAL", "WAKTU", "", "BIAYA"],
      [1, "Menyusun laporan", 12, "laporan", 100, 12, "bulan", "-", done, "laporan", 90, 12, "bulan", "-", done === 0 ? 90 : 266, written],
    ],
    "SKP",
  );

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "skp-"));
  mkdirSync(join(folder, "dalam"));
  writeFileSync(join(folder, "benar.xlsx"), assessment(88.67));
  writeFileSync(join(folder, "dalam", "salah.xlsx"), assessment(90));
  writeFileSync(join(folder, "dalam", "~$salah.xlsx"), "lock");
  writeFileSync(join(folder, "catatan.txt"), "bukan buku kerja");
  writeFileSync(join(folder, "tabel.xls"), "<html><table></table></html>");
  writeFileSync(join(folder, "lain.xlsx"), workbook([["Daftar hadir"], ["Budi", 1]]));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function skp(args: readonly string[], input = ""): Promise<{ status: number; out: string; records: Record<string, unknown>[]; error: string }> {
  let out = "";
  let error = "";
  const streams: Streams = { input: () => Readable.from([input]), out: async (text) => void (out += text), error: (text) => void (error += text), progress: undefined, today: "2019-01-10" };
  const status = await run(args.map((arg) => arg.replace("@", folder)), streams);
  const records = args.includes("--json") ? out.trim().split("\n").filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>) : [];
  return { status, out, records, error };
}

describe("periksa", () => {
  test("a clean file: status 0, forms and no findings", async () => {
    const { status, records } = await skp(["periksa", "@/benar.xlsx", "--json"]);
    expect(status).toBe(0);
    expect(records).toEqual([
      {
        berkas: `${folder}/benar.xlsx`,
        formulir: [{ id: "pp46/penilaian-skp", lembar: "SKP", rentang: "A1:P7", pegawai: { nama: "Sari Puspita", nip: "198703152011012004" }, periode: { dari: "2018-01-02", sampai: "2018-12-31" }, peraturan: "pp46" }],
        temuan: [],
        ringkas: { salah: 0, periksa: 0, saran: 0 },
      },
    ]);
  });

  test("a wrong value: status 1, at its cell, with what it should be", async () => {
    const { status, records } = await skp(["periksa", "@/dalam/salah.xlsx", "--json"]);
    expect(status).toBe(1);
    expect(records[0]).toMatchObject({ temuan: [{ aturan: "pp46/nilai-kegiatan", tingkat: "salah", pemilik: "penilai", lembar: "SKP", sel: "P7", tertulis: 90, seharusnya: 266 / 3 }], ringkas: { salah: 1 } });
  });

  test("a folder: its .xlsx and those below, in order, other names and lock files ignored", async () => {
    const { status, records } = await skp(["periksa", "@", "--json"]);
    expect(records.map(({ berkas }) => String(berkas).slice(folder.length + 1))).toEqual(["benar.xlsx", "dalam/salah.xlsx", "lain.xlsx"]);
    expect(status).toBe(1);
  });

  test("names on standard input, one unreadable: the others are done, status 2", async () => {
    const { status, records } = await skp(["periksa", "-", "--json"], `${folder}/tabel.xls\n\n${folder}/benar.xlsx\n${folder}/tidak-ada.xlsx\n`);
    expect(status).toBe(2);
    expect(records.map(({ galat }) => galat)).toEqual([expect.stringContaining("tabel HTML"), undefined, expect.stringContaining("tidak ditemukan")]);
  });

  test("the listing says what was looked for where no form is found", async () => {
    const { status, out } = await skp(["periksa", "@/lain.xlsx"]);
    expect(status).toBe(0);
    expect(out).toContain("Tidak ada formulir yang dikenali");
    expect(out).toContain("Lembar1 memuat: «Daftar hadir», «Budi»");
  });

  test("the listing groups by sheet and names cell, level, owner and article", async () => {
    const { out } = await skp(["periksa", "@/dalam/salah.xlsx"]);
    expect(out).toContain("SKP · Penilaian Capaian SKP · Sari Puspita · 2 Januari 2018 s.d. 31 Desember 2018");
    expect(out).toMatch(/✗ P7: Nilai capaian kegiatan tertulis 90; .* 88,67\.\n\s+salah · penilai · Peraturan Kepala BKN 1\/2013/);
    expect(out).toContain("1 salah, 0 perlu diperiksa, 0 saran");
  });

  test.each([
    [["coba", "a.xlsx"], "tidak dikenal"],
    [["periksa"], "Sebutkan berkas"],
    [["periksa", "a.xlsx", "--tanggal", "31-31-2018"], "bukan tanggal"],
    [["periksa", "a.xlsx", "--peraturan", "pp99"], "tidak dikenal"],
    [["hitung", "a.xlsx", "--tanggal", "2018-01-01"], "tidak dikenal untuk hitung"],
  ])("%j is refused with the reason", async (args, reason) => {
    const { status, error, out } = await skp(args);
    expect([status, out]).toEqual([2, ""]);
    expect(error).toContain(reason);
  });
});

describe("hitung", () => {
  test("every intermediate value, unrounded", async () => {
    const { status, records } = await skp(["hitung", "@/dalam/salah.xlsx", "--json"]);
    expect(status).toBe(0);
    expect(records[0]).toEqual({
      berkas: `${folder}/dalam/salah.xlsx`,
      hasil: [
        {
          formulir: "pp46/penilaian-skp",
          lembar: "SKP",
          pegawai: { nama: "Sari Puspita", nip: "198703152011012004" },
          periode: { dari: "2018-01-02", sampai: "2018-12-31" },
          kegiatan: [{ sel: "B7", kuantitas: 100, kualitas: 90, waktu: 76, biaya: null, penghitungan: 266, nilai: 266 / 3 }],
          tugasTambahan: null,
          kreativitas: null,
          nilaiSkp: 266 / 3,
          sebutan: "Baik",
        },
      ],
    });
  });

  test("the listing shows numbers as Indonesians write them", async () => {
    const { out } = await skp(["hitung", "@/benar.xlsx"]);
    expect(out).toContain("nilaiSkp: 88,67");
    expect(out).toContain("kegiatan 1: sel B7, kuantitas 100, kualitas 90, waktu 76, biaya –, penghitungan 266, nilai 88,67");
  });
});

describe("--profil", () => {
  const save = (text: string) => writeFileSync(join(folder, "profil.json"), text);

  test("a choice that changes a score is named with it; the contract's fields stay", async () => {
    writeFileSync(join(folder, "nihil.xlsx"), assessment(30, 0));
    save('{"pp46/tidak-dilaksanakan": "rumus", "umum/desimal": 4}');
    const plain = await skp(["hitung", "@/nihil.xlsx", "--json"]);
    const { status, records } = await skp(["hitung", "@/nihil.xlsx", "--json", "--profil", "@/profil.json"]);
    expect(status).toBe(0);
    expect(plain.records[0]).toMatchObject({ hasil: [{ nilaiSkp: 30 }] });
    expect(JSON.stringify(plain.records)).not.toContain("setelan");
    expect(records[0]).toMatchObject({ hasil: [{ nilaiSkp: 166 / 3, setelan: [{ id: "pp46/tidak-dilaksanakan", nilai: "rumus" }] }] });
    const listing = await skp(["hitung", "@/nihil.xlsx", "--profil=@/profil.json"]);
    expect(listing.out).toContain("nilaiSkp: 55,3333");
    expect(listing.out).toContain("setelan instansi: Nilai waktu dan biaya kegiatan yang tidak dilaksanakan");
  });

  test("a finding that rests on a choice says so", async () => {
    writeFileSync(join(folder, "nihil.xlsx"), assessment(30, 0));
    save('{"pp46/tidak-dilaksanakan": "rumus"}');
    const { records } = await skp(["periksa", "@/nihil.xlsx", "--json", "--profil", "@/profil.json"]);
    const used = [{ id: "pp46/tidak-dilaksanakan", nilai: "rumus" }];
    const temuan = records[0]?.["temuan"] as readonly Record<string, unknown>[];
    expect(temuan.find(({ aturan }) => aturan === "pp46/nilai-kegiatan")).toMatchObject({ tertulis: 30, seharusnya: 166 / 3, setelan: used });
    expect(records[0]).toMatchObject({ setelan: used });
  });

  test.each([
    ['{"pp46/aneh": 1}', "«pp46/aneh» tidak dikenal"],
    ['{"kkp2017/persen-baik": 70, "kkp2017/persen-kurang": 40}', "melebihi 100%"],
    ["bukan json", "bukan JSON"],
  ])("%s is refused with its reason: status 2", async (text, part) => {
    save(text);
    const { status, out, error } = await skp(["hitung", "@/benar.xlsx", "--profil", "@/profil.json"]);
    expect([status, out]).toEqual([2, ""]);
    expect(error).toContain(part);
  });

  test("a file that is not there: status 2", async () => {
    const { status, error } = await skp(["periksa", "@/benar.xlsx", "--profil", "@/tidak-ada.json"]);
    expect(status).toBe(2);
    expect(error).toContain("tidak dapat dibuka");
  });
});

describe("rekap", () => {
  const list = (...people: readonly (readonly (string | number)[])[]) =>
    workbook([["REKAPITULASI PREDIKAT KINERJA PEGAWAI"], ["Periode Penilaian: 1 Januari s.d. 31 Desember 2024"], ["Capaian Kinerja Organisasi: Baik"], ["Unit Kerja: Dinas Contoh"], ["NO", "NAMA", "NIP", "RATING HASIL KERJA", "RATING PERILAKU", "PREDIKAT"], ...people.map((person, index) => [index + 1, ...person])], "REKAP");

  beforeAll(() => {
    mkdirSync(join(folder, "rekap"));
    writeFileSync(join(folder, "rekap", "a.xlsx"), list(["Sari Puspita", "198703152011012004", "AE", "AE", "SB"], ["Rini Astuti", "199003122015022003", "SE", "SE", "Baik"]));
    writeFileSync(join(folder, "rekap", "b.xlsx"), list(["Rini Astuti", "199003122015022003", "SE", "SE", "Baik"], ["Dimas Prakoso", "199108172019031004", "", "", ""]));
    writeFileSync(join(folder, "rekap", "c.xlsx"), "<html><table></table></html>");
  });

  test("a line a person as the files stream, each failed file named, then a line a unit: status 2", async () => {
    const { status, records } = await skp(["rekap", "@/rekap", "--json"]);
    expect(status).toBe(2);
    expect(records[0]).toEqual({ berkas: `${folder}/rekap/a.xlsx`, lembar: "REKAP", nama: "Sari Puspita", nip: "198703152011012004", jabatan: null, unit: "Dinas Contoh", peraturan: "permen6", periode: { dari: "2024-01-01", sampai: "2024-12-31" }, nilaiSkp: null, nilaiPerilaku: null, nilai: null, ratingHasil: "Di atas ekspektasi", ratingPerilaku: "Di atas ekspektasi", predikat: "Sangat Baik" });
    expect(records.map(({ nama, galat, unit }) => nama ?? (galat === undefined ? unit : "galat"))).toEqual(["Sari Puspita", "Rini Astuti", "Rini Astuti", "Dimas Prakoso", "galat", "Dinas Contoh"]);
    expect(records[5]).toMatchObject({ unit: "Dinas Contoh", jumlah: 1, capaianOrganisasi: "Baik", sebaran: { "Sangat Baik": 1, Baik: 0, "Butuh Perbaikan": 0, Kurang: 0, "Sangat Kurang": 0 } });
    const temuan = records[5]?.["temuan"] as readonly Record<string, unknown>[];
    expect(temuan.map(({ aturan, berkas }) => [aturan, String(berkas).slice(-6)])).toEqual([["umum/rekap-pegawai-ganda", "a.xlsx"], ["umum/rekap-pegawai-ganda", "b.xlsx"], ["umum/rekap-tanpa-predikat", "b.xlsx"], ["permen6/distribusi", "a.xlsx"]]);
  });

  test("values of PP 46 with the sebutan as predikat; the listing names unit, counts and reasons", async () => {
    const { status, out, records } = await skp(["rekap", "@/benar.xlsx", "--json"]);
    expect([status, records[0]?.["nilaiSkp"], records[0]?.["predikat"]]).toEqual([0, 266 / 3, null]);
    expect(out).not.toContain("galat");
    const listing = await skp(["rekap", "@/rekap/b.xlsx"]);
    expect(listing.out).toContain("Rini Astuti · 199003122015022003 · Dinas Contoh · Baik");
    expect(listing.out).toContain("1 dari 2 pegawai dihitung · PermenPANRB 6/2022 · 1 Januari 2024 s.d. 31 Desember 2024 · capaian organisasi Baik");
    expect(listing.out).toContain("Dimas Prakoso belum mempunyai predikat");
  });

  test("a period is chosen; another word is refused", async () => {
    const of = async (periode: string) => (await skp(["rekap", "@/rekap/a.xlsx", "--json", "--periode", periode])).records[2];
    expect((await of("2024"))?.["jumlah"]).toBe(2);
    expect((await of("Triwulan I 2024"))?.["jumlah"]).toBe(0);
    expect((await skp(["rekap", "@/rekap/a.xlsx", "--periode", "lama"])).error).toContain("bukan periode");
  });

  test("the workbook that is written is no source when the folder is read again, and holds the table", async () => {
    const out = join(folder, "rekap", "rekap.xlsx");
    const first = await skp(["rekap", "@/rekap/a.xlsx", "--json", "--keluar", out]);
    expect(first.status).toBe(0);
    const again = await skp(["rekap", "@/rekap/a.xlsx", out, "--json"]);
    expect(again.records.map(({ nama, unit }) => nama ?? unit)).toEqual(["Sari Puspita", "Rini Astuti", "Dinas Contoh"]);
    expect(again.error).toContain("tidak ada pegawai");
    const anew = await skp(["rekap", "@/rekap/a.xlsx", out, "--json", "--keluar", out]);
    expect([anew.status, anew.error]).toEqual([0, ""]);
    expect(readXlsx(readFileSync(out), out).map(({ sheet }) => sheet)).toHaveLength(6);
    const [grid] = readXlsx(readFileSync(out), out);
    expect(grid?.sheet).toBe("Rekap SKP");
    expect(grid?.values[4]?.slice(0, 3)).toEqual([1, "Sari Puspita", "198703152011012004"]);
    rmSync(out);
  }, 30_000);
});

describe("matriks", () => {
  const sample = (name: string) => join(__dirname, "../../contoh", name);

  test("a flat list: one line with columns, rows by person and findings", async () => {
    const file = sample("32-daftar-rk-tiga-tim-2025-salah.xlsx");
    const { status, records } = await skp(["matriks", file, "--json"]);
    expect(status).toBe(0);
    const [record] = records as { berkas: string; kolom: string[]; baris: { nama: string; nip: string; jabatan: string; tim: string; peran: Record<string, string[]> }[]; temuan: { aturan: string; sel: string; lembar: string }[] }[];
    expect(records).toHaveLength(1);
    expect(Object.keys(record ?? {})).toEqual(["berkas", "kolom", "baris", "temuan"]);
    expect([record?.berkas, record?.kolom.length, record?.baris.length]).toEqual([file, 9, 12]);
    expect(record?.baris[0]).toEqual({
      nama: "Fitri Handayani, S.Si., M.Stat.",
      nip: "198404122008012003",
      jabatan: "Statistisi Ahli Muda",
      tim: "Tim Data dan Informasi",
      peran: { "0": ["Terjaminnya mutu data sektoral lintas perangkat daerah"], "1": ["Terbitnya buku daerah dalam angka"], "2": ["Tersusunnya rencana induk satu data daerah"] },
    });
    expect(record?.temuan.map(({ aturan, sel }) => [aturan, sel])).toEqual([
      ["permen6/peran-ganda", "F13"],
      ["permen6/peran-ganda", "F25"],
      ["permen6/peran-tanpa-hasil", "G17"],
      ["permen6/peran-tanpa-hasil", "G41"],
      ["permen6/rhk-hasil", "F45"],
    ]);
  });

  test("several files make one matrix; one that can't be read is said and the others are done", async () => {
    const { status, records } = await skp(["matriks", sample("33-tim-2025.xlsx"), "@/tabel.xls", sample("34-tim-2025-salah.xlsx"), "--json"]);
    expect(status).toBe(2);
    expect(records.map(({ berkas, galat }) => [berkas, typeof galat])).toEqual([[join(folder, "tabel.xls"), "string"], [`${sample("33-tim-2025.xlsx")}\n${sample("34-tim-2025-salah.xlsx")}`, "undefined"]]);
    expect((records[1]?.temuan as { berkas: string; lembar: string }[]).map(({ berkas, lembar }) => [berkas, lembar])).toContainEqual([sample("34-tim-2025-salah.xlsx"), "SKP Yanti"]);
  });

  test("with the agency's choice each indicator of the leader has a column, and a sheet that has them keeps them", async () => {
    writeFileSync(join(folder, "profil.json"), '{"permen6/kolom-matriks":"indikator"}');
    const split = ["Jumlah perangkat daerah yang kelembagaannya dievaluasi", "Nilai kematangan perangkat daerah"].map((iki) => `Meningkatnya kualitas penataan kelembagaan perangkat daerah / ${iki}`);
    const file = sample("33-tim-2025.xlsx");
    for (const args of [[file, "--profil", "@/profil.json"], [file, "--keluar", "@/indikator.xlsx", "--profil", "@/profil.json"], ["@/indikator.xlsx"], [file, "--keluar", "@/indikator.xlsx"]]) {
      const [record] = (await skp(["matriks", ...args, "--json"])).records as { kolom: string[]; baris: { peran: Record<string, string[]> }[] }[];
      expect(record?.kolom).toHaveLength(4);
      expect(record?.kolom.slice(0, 2)).toEqual(split);
      expect(record?.baris[0]?.peran).toEqual({ "0": ["Tersusunnya hasil evaluasi kelembagaan perangkat daerah"], "3": ["Tersusunnya rencana aksi reformasi birokrasi"] });
    }
  });

  test("--keluar writes a workbook that can be read again, and writes it anew", async () => {
    const first = await skp(["matriks", sample("33-tim-2025.xlsx"), "--keluar", "@/matriks.xlsx"]);
    expect([first.status, first.error]).toEqual([0, ""]);
    const again = await skp(["matriks", "@/matriks.xlsx", "--json"]);
    expect(again.records.map(({ kolom, baris }) => [(kolom as unknown[]).length, (baris as unknown[]).length])).toEqual([[3, 3]]);
    const both = await skp(["matriks", sample("33-tim-2025.xlsx"), "@/matriks.xlsx", "--keluar", "@/matriks.xlsx", "--json"]);
    expect([both.status, both.records.map(({ kolom, baris }) => [(kolom as unknown[]).length, (baris as unknown[]).length])]).toEqual([0, [[3, 3]]]);
    expect((await skp(["matriks", sample("33-tim-2025.xlsx"), "--keluar", "@/tiada/matriks.xlsx"])).status).toBe(2);
  });
});
