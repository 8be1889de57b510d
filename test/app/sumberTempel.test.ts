import { sumberTempel } from "../../src/app/sumberTempel";

test.each([
  ["Nama\tNIP\tJabatan\nAyu Lestari\t198503122010012907\tAnalis\tTim Data", [["Ayu Lestari", "198503122010012907", "Analis", "Tim Data"]]],
  ["1. ; Ayu Lestari, S.E. ; 19850312 201001 2 907 ; Analis", [["Ayu Lestari, S.E.", "198503122010012907", "Analis", ""]]],
  ["'198503122010012907\tAyu Lestari", [["Ayu Lestari", "198503122010012907", "", ""]]],
  ["Ayu Lestari\r\n\r\nBudi Santoso\tPengelola Data", [["Ayu Lestari", "", "", ""], ["Budi Santoso", "", "Pengelola Data", ""]]],
  ["198503122010012907", []],
])("people of %j", (text, people) => {
  expect(sumberTempel(text).orang.map(({ nama, nip, jabatan, tim }) => [nama, nip, jabatan, tim])).toEqual(people);
});
