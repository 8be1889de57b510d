import { civilDate, parts, type CivilDate } from "../../base/civilDate";
import { squeeze } from "../../base/words";

/**
 * NIP: 18 digits, birth date (8), month of appointment as candidate (6), sex (1 or 2), serial (3).
 * @cite perkaBkn22 susunan NIP
 */
export interface Nip {
  readonly lahir: CivilDate;
  /** First day of the month of TMT CPNS. */
  readonly tmt: CivilDate;
  readonly jenisKelamin: "Laki-laki" | "Perempuan";
  readonly urut: string;
}

export type NipProblem =
  | "blank"
  /** A number that Excel has cut to 15 digits or shows as 1,97506E+17. */
  | "scientific"
  | "not-digits"
  | "length"
  | "birth"
  /** Month 00. */
  | "tmt-month"
  /** Above 12, as in the number of a PPPK. */
  | "tmt-beyond"
  | "age"
  | "sex"
  | "serial";

/** Least years from birth to TMT CPNS: nobody is appointed as a child. An own check, not of the regulation. */
export const LEAST_YEARS = 15;
const DIGITS = 18;

/** Digits only: spaces, dots, hyphens, an apostrophe and a leading "NIP" are dropped. */
export function nipDigits(text: string): string {
  return squeeze(text)
    .replace(/^'/, "")
    .replace(/^nip(?![a-z])[\s.:]*/i, "")
    .replace(/[\s.'’-]/g, "");
}

/** The digits of a NIP that has all of them; one that has not is reported where it stands and can't be compared. */
export function completeNip(text: string | undefined): string | undefined {
  const digits = nipDigits(text ?? "");
  return digits.length === DIGITS ? digits : undefined;
}

/** The parts of a right NIP, or its first fault. A number can't hold 18 digits and is always faulty. */
export function readNip(value: string | number): { readonly ok: true; readonly nip: Nip; readonly digits: string } | { readonly ok: false; readonly problem: NipProblem; readonly digits: string } {
  const written = typeof value === "number" ? value.toFixed(0) : value;
  const digits = nipDigits(written);
  const fault = (problem: NipProblem) => ({ ok: false as const, problem, digits });
  if (digits === "") return fault("blank");
  if (typeof value === "number" && Math.abs(value) >= 1e15) return fault("scientific");
  if (/^\d+(,\d+)?e\+?\d+$/i.test(digits)) return fault("scientific");
  if (!/^\d+$/.test(digits)) return fault("not-digits");
  if (digits.length !== DIGITS) return fault("length");
  const number = (from: number, to: number) => Number(digits.slice(from, to));
  const lahir = civilDate(number(0, 4), number(4, 6), number(6, 8));
  if (!lahir) return fault("birth");
  const month = number(12, 14);
  if (month > 12) return fault("tmt-beyond");
  if (month < 1) return fault("tmt-month");
  const birth = parts(lahir);
  const tmt = civilDate(number(8, 12), month, 1);
  const youngest = civilDate(birth.year + LEAST_YEARS, birth.month, 1);
  if (!tmt || !youngest || tmt < youngest) return fault("age");
  const sex = digits[14];
  if (sex !== "1" && sex !== "2") return fault("sex");
  const urut = digits.slice(15);
  if (urut === "000") return fault("serial");
  return { ok: true, digits, nip: { lahir, tmt, jenisKelamin: sex === "1" ? "Laki-laki" : "Perempuan", urut } };
}

/** Where an NIP has the month of TMT, the number of a PPPK has 21. */
export function isNiPppk(digits: string): boolean {
  return digits.slice(12, 14) === "21";
}
