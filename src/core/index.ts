/** The only door of the core for app/, functions/ and cli/. */
export * as exact from "./base/exact";
export type { Exact } from "./base/exact";
export { readNumber, type NumberReading } from "./base/number";
export { squeeze, folded, letters } from "./base/words";
export { unitWord } from "./base/units";
export { InputError } from "./base/inputError";
export * as civilDate from "./base/civilDate";
export type { CivilDate } from "./base/civilDate";
// The names of the formulas are the words of the regulation, so each regulation keeps its own namespace.
export * as pp46 from "./regulations/pp46/formulas";
export { readAspek as readNamaAspek } from "./regulations/pp46/aspek";
export * as parameterPp46 from "./regulations/pp46/parameters";
export { predikatKuadran, readRating } from "./regulations/permen6/predikat";
export { readNip, type NipProblem } from "./regulations/umum/nip";
export { nipSentence } from "./regulations/umum/nipSentence";
export * as pp30 from "./regulations/pp30/formulas";
export * as parameterPp30 from "./regulations/pp30/parameters";
export { readKategori, readMetode, type Metode } from "./regulations/pp30/kategori";
export * as parameterPermen6 from "./regulations/permen6/parameters";
export { readCapaianOrganisasi, readJenis, readPredikat, RATING, type Predikat, type Rating } from "./regulations/permen6/predikat";
export { ratingHasil, ratingPerilaku, type HasilKerja } from "./regulations/permen6/rating";
export { distribusi, pola, simpanganDistribusi, type Bagian, type BarisPola, type Simpangan } from "./regulations/permen6/distribusi";
export { catatanPola, catatanSimpangan } from "./regulations/permen6/catatan";
export * as permen1 from "./regulations/permen1/formulas";
export * as parameterPermen1 from "./regulations/permen1/parameters";
export { readJenjang } from "./regulations/permen1/jenjang";
export { kalibrasi } from "./regulations/kkp2017/formulas";
export { readPangkat, type Golongan } from "./regulations/umum/golongan";
export { masaBerlaku, peraturanPada } from "./regulations/umum/masaBerlaku";
export { rhkProblem, type RhkProblem } from "./regulations/umum/rhk";
export { rhkSentence } from "./regulations/umum/rhkSentence";
export { kebutuhanPegawai, jamEfektifSetahun, type Beban } from "./regulations/umum/bebanKerja";
/** Plain-Excel formulas that give the same answers without the add-in. */
export * as twins from "./twins/index";
