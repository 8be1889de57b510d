import { baseCase, people, TUGAS, type Case, type Line } from "./case";
import { drawBook, type DrawnForm, type Wanted } from "./book";
import type { Content } from "./draw";
import { findingsOf, look } from "./look";
import { tidy, type Mess } from "./mess";

/**
 * One fault at a time in an otherwise clean workbook: the findings that come on top of the clean workbook's are exactly
 * those of the fault, each at its cell. What stands on the form follows from the faulty input unless the fault is in it.
 */
interface Fault {
  readonly given?: Partial<Case>;
  /** Content of a named place of a form. */
  readonly plant?: Readonly<Record<string, Content>>;
  readonly mess?: Partial<Mess>;
  readonly assessment?: string;
  /** "form place rule level"; the level may be left out for `salah`. */
  readonly due: readonly string[];
}

const line = (change: Partial<Line>): Partial<Case> => ({ lines: [{ ...(baseCase.lines[0] as Line), ...change }, ...baseCase.lines.slice(1)] });
const target = (...target: Line["target"]) => line({ target });
const realisasi = (...realisasi: Line["realisasi"]) => line({ realisasi });
const typed: Partial<Mess> = { computed: "pasted" };

const faults: Readonly<Record<string, Fault>> = {
  "a value that does not follow": { mess: typed, plant: { "penilaian nilai 1": 90 }, due: ["penilaian nilai 1 nilai-kegiatan"] },
  "two decimals are rounding": { mess: typed, plant: { "penilaian nilai 1": 88.67 }, due: [] },
  "off by 0.01 is rounding at an earlier stage": { mess: typed, plant: { "penilaian nilai 1": 88.67666 }, due: [] },
  "off by 0.02 is not": { mess: typed, plant: { "penilaian nilai 1": 88.69 }, due: ["penilaian nilai 1 nilai-kegiatan"] },
  "a sum that does not follow": { mess: typed, plant: { "penilaian penghitungan 1": 270 }, due: ["penilaian penghitungan 1 penghitungan"] },
  "biaya, divided by 3": { mess: typed, plant: { "penilaian nilai 4": 114 }, due: ["penilaian nilai 4 nilai-kegiatan"] },
  "no biaya, divided by 4": { mess: typed, plant: { "penilaian nilai 1": 66.5 }, due: ["penilaian nilai 1 nilai-kegiatan"] },
  "the total is the sum": { mess: typed, plant: { "penilaian nilaiSkp": 344.1 }, due: ["penilaian nilaiSkp nilai-skp"] },
  "a sebutan of another band": { plant: { "penilaian sebutan": "(Cukup)" }, due: ["penilaian sebutan sebutan-skp"] },
  "Sedang is no sebutan": { plant: { "prestasi sebutan": "(Sedang)" }, due: ["prestasi sebutan sebutan"] },
  "points that the listed tasks don't earn": { plant: { "penilaian nilai tambahan": 2 }, mess: typed, due: ["penilaian nilai tambahan tugas-tambahan"] },
  "four tasks are worth 2": { given: { tambahan: TUGAS.slice(0, 4) }, due: [] },
  "kreativitas of 5": { given: { kreativitas: 3 }, mess: typed, plant: { "penilaian nilai kreativitas": 5 }, due: ["penilaian nilai kreativitas kreativitas"] },
  "kreativitas of 12": { given: { kreativitas: 12 }, due: [] },
  "realised quality above 100": { given: realisasi(12, 104, 12, null), due: ["penilaian realisasi 1 kualitas kualitas-tertinggi"] },
  "target quality above 100": { given: target(12, 110, 12, null), due: ["skp target 1 kualitas kualitas-tertinggi", "penilaian target 1 kualitas kualitas-tertinggi"] },
  "target quality below 100": { given: target(12, 95, 12, null), due: ["skp target 1 kualitas target-kualitas periksa", "penilaian target 1 kualitas target-kualitas periksa"] },
  "a target of 0": { plant: { "penilaian target 2 kuantitas": 0, "skp target 2 kuantitas": 0 }, mess: typed, due: ["skp target 2 kuantitas target-nol", "penilaian target 2 kuantitas target-nol"] },
  "no target for waktu": { plant: { "penilaian target 2 waktu": null, "skp target 2 waktu": null }, mess: typed, due: ["skp target 2 waktu aspek-wajib", "penilaian target 2 waktu aspek-wajib"] },
  "a unit of the template beside an empty realisation": { plant: { "penilaian realisasi 1 waktu": null }, mess: typed, due: ["penilaian realisasi 1 waktu realisasi-kosong", "penilaian penghitungan 1 penghitungan", "penilaian nilai 1 nilai-kegiatan", "penilaian nilaiSkp nilai-skp", "prestasi nilaiSkp nilai-skp-prestasi", "prestasi skp tertimbang nilai-tertimbang", "prestasi nilaiPrestasi nilai-prestasi"] },
  "14 months": { given: realisasi(12, 90, 14, null), due: ["penilaian realisasi 1 waktu waktu-setahun periksa"] },
  "another unit for the realisation": { plant: { "penilaian realisasi 1 kuantitas satuan": "Kegiatan" }, mess: typed, due: ["penilaian realisasi 1 kuantitas satuan satuan-berbeda"] },
  "another unit of time": { plant: { "penilaian realisasi 1 waktu satuan": "Hari" }, mess: typed, due: ["penilaian realisasi 1 waktu satuan satuan-berbeda"] },
  "a number as text": { plant: { "penilaian realisasi 1 kualitas": "90" }, mess: typed, due: ["penilaian realisasi 1 kualitas angka-teks saran"] },
  "a number that reads in two ways": { plant: { "penilaian realisasi 2 kuantitas": "9.500" }, mess: typed, due: ["penilaian realisasi 2 kuantitas tak-terbaca"] },
  "a word for a number": { plant: { "penilaian realisasi 2 kualitas": "baik" }, mess: typed, due: ["penilaian realisasi 2 kualitas tak-terbaca"] },
  "an error in a cell": { plant: { "penilaian nilai 2": { formula: "1/0", result: "#DIV/0!" } }, due: ["penilaian nilai 2 sel-galat"] },
  "a negative realisation": { plant: { "penilaian realisasi 2 kuantitas": -3 }, mess: typed, due: ["penilaian realisasi 2 kuantitas realisasi-negatif"] },
  "no realisation on a dated form": { given: {}, plant: { "penilaian realisasi 1 kualitas": null }, mess: typed, due: ["penilaian realisasi 1 kualitas realisasi-kosong", "penilaian penghitungan 1 penghitungan", "penilaian nilai 1 nilai-kegiatan", "penilaian nilaiSkp nilai-skp", "prestasi nilaiSkp nilai-skp-prestasi", "prestasi skp tertimbang nilai-tertimbang", "prestasi nilaiPrestasi nilai-prestasi"] },
  "a NIP of 17 digits": { plant: { "skp pegawai nip": "19850312201001290" }, due: ["skp pegawai nip nip"] },
  "a NIP born on 31 February": { given: { pegawai: { ...people.pegawai, nip: "198502312010012907" } }, due: ["skp pegawai nip nip", "penilaian pegawai nip nip", "prestasi pegawai nip nip"] },
  "a NIP broken into a number": { plant: { "skp penilai nip": 1.96902051994031e17 }, due: ["skp penilai nip nip"] },
  "a golongan that does not exist": { plant: { "skp pegawai pangkat": "Penata, III/e" }, due: ["skp pegawai pangkat golongan"] },
  "31 Juni": { given: { periode: "1 Januari s.d. 31 Juni 2018" }, due: ["skp periode tanggal-tidak-ada", "penilaian periode tanggal-tidak-ada", "prestasi periode tanggal-tidak-ada"] },
  "the whole of 2022": { given: { periode: "3 Januari s.d. 31 Desember 2022", dari: "2022-01-03", sampai: "2022-12-31", ditetapkan: "3 Januari 2022", dinilai: "31 Desember 2022", diterima: "3 Januari 2023", diterimaAtasan: "7 Januari 2023" }, due: ["skp periode periode-peraturan", "penilaian periode periode-peraturan", "prestasi periode periode-peraturan"] },
  "an SKP set in June": { given: { ditetapkan: "4 Juni 2018" }, due: ["skp tanggal tenggat-skp periksa"] },
  "an assessment in June of the next year": { plant: { "penilaian tanggal": "Muara Indah, 4 Juni 2019" }, due: ["penilaian tanggal tenggat-penilaian periksa"] },
  "received before it was made": { given: { diterima: "20 Desember 2018" }, due: ["prestasi diterima pegawai urutan-tanggal periksa"] },
  "behaviour above 100": { mess: typed, plant: { "prestasi perilaku 2": 120 }, due: ["prestasi perilaku 2 perilaku-rentang"] },
  "a sum of behaviour": { mess: typed, plant: { "prestasi jumlah perilaku": 430 }, due: ["prestasi jumlah perilaku jumlah-perilaku"] },
  "five aspects divided by six": { mess: typed, plant: { "prestasi rata perilaku": 433 / 6 }, due: ["prestasi rata perilaku rata-rata-perilaku"] },
  "a weight of 70%": { plant: { "prestasi bobot skp": "x 70%" }, due: ["prestasi bobot skp bobot-unsur"] },
  "60% that does not follow": { mess: typed, plant: { "prestasi skp tertimbang": 40 }, due: ["prestasi skp tertimbang nilai-tertimbang"] },
  "a final value that does not follow": { mess: typed, plant: { "prestasi nilaiPrestasi": 80 }, due: ["prestasi nilaiPrestasi nilai-prestasi"] },
  "an SKP value of another sheet": { mess: typed, plant: { "prestasi nilaiSkp": 77 }, due: ["prestasi nilaiSkp nilai-skp-prestasi"] },
  "a signer of another name": { plant: { "skp ttd pegawai nama": "Sugeng Riyadi" }, due: ["skp ttd pegawai nama tanda-tangan periksa"] },
  "a signer's NIP of another": { plant: { "skp ttd pegawai nip": "NIP. 197001011990031001" }, due: ["skp ttd pegawai nip tanda-tangan"] },
  "a target that is not the agreed one": { given: {}, plant: { "skp target 1 kuantitas": 24 }, mess: typed, due: ["penilaian target 1 kuantitas target-berbeda periksa"] },
  "angka kredit of a functional official left out": { given: { pegawai: people.fungsional }, plant: { "skp target 1 ak": null }, due: ["skp target 1 ak angka-kredit"] },
  "realised angka kredit left out": { assessment: "L2", given: { pegawai: people.fungsional }, plant: { "penilaian realisasi 2 ak": null }, due: ["penilaian realisasi 2 ak angka-kredit"] },
  "an unknown sebutan where the value can't be told": { mess: typed, plant: { "penilaian realisasi 1 kuantitas satuan": "Kegiatan", "penilaian sebutan": "(Bagus)" }, due: ["penilaian realisasi 1 kuantitas satuan satuan-berbeda", "penilaian sebutan sebutan-skp"] },
  "the same person twice": { given: { penilai: people.pegawai }, due: ["skp penilai nip penilai-sendiri", "penilaian penilai nip penilai-sendiri", "prestasi penilai nip penilai-sendiri"] },
};

const SHORT = { "pp46/skp": "skp", "pp46/penilaian-skp": "penilaian", "pp46/penilaian-prestasi": "prestasi" } as const;

/** "sheet!cell" of the longest place that an expectation begins with, then its rule and level. */
function asFinding(due: string, forms: readonly DrawnForm[]): string {
  const form = forms.find(({ id }) => due.startsWith(`${SHORT[id]} `));
  const rest = due.slice((form ? SHORT[form.id].length : 0) + 1);
  const place = [...(form?.places.keys() ?? [])].filter((name) => rest.startsWith(`${name} `)).sort((a, b) => b.length - a.length)[0];
  if (!form || place === undefined) throw new Error(`no place for "${due}"`);
  const [rule = "", level = "salah"] = rest.slice(place.length + 1).split(" ");
  return `${form.sheet}!${form.places.get(place)} pp46/${rule} ${level}`;
}

async function seen(fault: Fault, plant: Fault["plant"]) {
  const wanted: Wanted = { plan: "L1", assessment: fault.assessment ?? "L1", prestasi: true, mess: { ...tidy, ...fault.mess } };
  const planted = new Set<string>();
  const book = drawBook([{ ...baseCase, ...fault.given }], wanted, (id) => (place) => {
    const name = `${SHORT[id]} ${place}`;
    if (!plant || !(name in plant)) return undefined;
    planted.add(name);
    return plant[name];
  });
  expect([...planted].sort()).toEqual(Object.keys(plant ?? {}).sort());
  return { book, found: findingsOf(await look(book)) };
}

test.each(Object.entries(faults))("%s", async (_name, fault) => {
  const clean = new Set((await seen({ mess: fault.mess ?? {}, due: [], ...(fault.assessment === undefined ? {} : { assessment: fault.assessment }), ...(fault.plant && fault.given ? { given: fault.given } : {}) }, undefined)).found);
  const { book, found } = await seen(fault, fault.plant);
  expect(found.filter((each) => !clean.has(each))).toEqual(fault.due.map((due) => asFinding(due, book.forms)).sort());
});
