import { readJenjang } from "../../../src/core/regulations/permen1/jenjang";

test.each<readonly [string, string | undefined]>([
  ["Ahli Pertama", "Ahli Pertama"],
  ["ahli  muda", "Ahli Muda"],
  ["Pertama", "Ahli Pertama"],
  ["Utama", "Ahli Utama"],
  ["Terampil", "Terampil"],
  ["JF Ahli Madya", "Ahli Madya"],
  ["Jabatan Fungsional Penyelia", "Penyelia"],
  ["JF. Mahir", "Mahir"],
  ["Arsiparis Terampil", "Terampil"],
  ["Perencana Ahli Pertama", "Ahli Pertama"],
  ["Perawat Pemula", "Pemula"],
  ["Penata Muda", undefined],
  ["Pembina Utama", undefined],
  ["Ahli Muda Perencana", undefined],
  ["Jfx Mahir", "Mahir"],
  ["Perencana", undefined],
  ["", undefined],
])("«%s» is %s", (text, jenjang) => expect(readJenjang(text)).toBe(jenjang));
