import type { CivilDate } from "../../base/civilDate";

/** Which regulation judges an assessment period, by the day on which the period ends; oldest first, each until the next begins. */
export const masaBerlaku = {
  pp46: { title: "PP 46/2011", inForce: { from: "2014-01-01", until: "2021-06-30" } },
  // PP 30/2019 governs SKP through PermenPANRB 8/2021, in force on 1 July 2021; so 2021 has two halves.
  pp30: { title: "PP 30/2019", inForce: { from: "2021-07-01", until: "2021-12-31" } },
  permen6: { title: "PermenPANRB 6/2022", inForce: { from: "2022-01-01" } },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly inForce: { readonly from: CivilDate; readonly until?: CivilDate } }>>;

/** Short title of the regulation for a period that ends on this day; undefined before 2014, when DP3 was in force. */
export function peraturanPada(akhirPeriode: CivilDate): (typeof masaBerlaku)[keyof typeof masaBerlaku]["title"] | undefined {
  return Object.values(masaBerlaku).reverse().find(({ inForce }) => akhirPeriode >= inForce.from)?.title;
}
