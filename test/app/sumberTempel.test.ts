import { bacaTempel, orangTempel } from "../../src/app/sumberTempel";

const NIP = "198503122010012907";
const ayu = ["Ayu Lestari", NIP, "Analis Kebijakan Ahli Muda", "", "Tim Data"];

test.each([
  ["headings in the usual order", `Nama\tNIP\tJabatan\tTim\nAyu Lestari\t${NIP}\tAnalis Kebijakan Ahli Muda\tTim Data`, [ayu], true],
  ["headings in another order, with synonyms and columns of no use", `No\tNama Tim Kerja\tJabatan\tGolongan\tNIP/NRP\tNama Lengkap\tNama Atasan\n1\tTim Data\tAnalis Kebijakan Ahli Muda\tIII/c\t'${NIP}\tAyu Lestari\tBudi Santoso`, [ayu], true],
  ["a unit", "Unit Kerja;Nama;Jabatan\nBidang Data;Ayu Lestari;Analis", [["Ayu Lestari", "", "Analis", "Bidang Data", ""]], true],
  ["a blank cell keeps the others in their columns", `Jabatan\tNIP\tNama\n\t${NIP}\tAyu Lestari\nAnalis\t\tBudi Santoso`, [["Ayu Lestari", NIP, "", "", ""], ["Budi Santoso", "", "Analis", "", ""]], true],
  ["a heading alone", "Nama\nAyu Lestari", [["Ayu Lestari", "", "", "", ""]], true],
  ["a heading that is nearly one of ours is asked", "Unit/Tim;Nama;Jabatan\nTim Data;Ayu Lestari;Analis", [["Ayu Lestari", "", "Analis", "", ""]], false],
  ["headings without a name are asked", `Aparatur;NIP;Jabatan\nAyu Lestari;${NIP};Analis`, [], false],
  ["no headings, numbered, a NIP with spaces", "1. ; Ayu Lestari, S.E. ; 19850312 201001 2 907 ; Analis", [["Ayu Lestari, S.E.", NIP, "Analis", "", ""]], true],
  ["no headings, the NIP first", `'${NIP}\tAyu Lestari`, [["Ayu Lestari", NIP, "", "", ""]], true],
  ["no headings, lines of their own lengths", `Ayu Lestari;${NIP};Analis\r\n\r\nBudi Santoso;Pengelola Data`, [["Ayu Lestari", NIP, "Analis", "", ""], ["Budi Santoso", "", "Pengelola Data", "", ""]], true],
  ["no headings and the post first is asked, with the likely answer", `Analis Kebijakan Ahli Muda\tAyu Lestari\t${NIP}\tTim Data`, [ayu], false],
  ["no headings and more columns than usual is asked", "Ayu Lestari;Analis;Tim Data;Bidang Data", [["Ayu Lestari", "", "Analis", "", "Tim Data"]], false],
  ["a NIP that is cut is none, and no post either", "Ayu Lestari\t1,98503E+17\tAnalis", [["Ayu Lestari", "", "Analis", "", ""]], true],
  ["cells with line breaks, as they are copied", `Nama\tNIP\tJabatan\tTim\r\nAyu Lestari\t${NIP}\t"Analis Kebijakan\nAhli Muda"\tTim Data\r\n"Budi ""Bud"" Santoso"\t\tAnalis\t\r\n`, [ayu, ['Budi "Bud" Santoso', "", "Analis", "", ""]], true],
  ["nobody", NIP, [], false],
])("%s", (_, text, people, pasti) => {
  const read = bacaTempel(text);
  expect(orangTempel(read, read.kolom).orang.map(({ nama, nip, jabatan, unit, tim }) => [nama, nip, jabatan, unit, tim])).toEqual(people);
  expect([read.pasti, read.sumber]).toEqual([pasti, undefined]);
});

test("a pasted list of planned results is read as on a sheet", () => {
  const { sumber } = bacaTempel("NAMA PEGAWAI\tRK\tRK ATASAN\tTIM\nAyu Lestari\tPeta data tersusun\tMeningkatnya mutu data\tTim Data");
  expect(sumber?.daftar.flatMap(({ baris }) => baris.map(({ nama, rk, rkAtasan, tim }) => [nama, rk, rkAtasan, tim].map((field) => (field.state === "filled" ? field.value : ""))))).toEqual([["Ayu Lestari", "Peta data tersusun", "Meningkatnya mutu data", "Tim Data"]]);
});
