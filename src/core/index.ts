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
export * as parameterPp46 from "./regulations/pp46/parameters";
export { predikatKuadran, readRating } from "./regulations/permen6/predikat";
export { readNip, type NipProblem } from "./regulations/umum/nip";
export { nipSentence } from "./regulations/umum/nipSentence";
