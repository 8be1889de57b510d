import type { Cite } from "../../base/cite";
import type { CivilDate } from "../../base/civilDate";
import type { Periode } from "../regulation";

/** Kinds of official; every regime so far rules them all. */
export const JENIS_PEGAWAI = ["pejabat pimpinan tinggi", "pejabat administrasi", "pejabat fungsional"] as const;
export type JenisPegawai = (typeof JENIS_PEGAWAI)[number];

interface Masa {
  readonly title: string;
  readonly inForce: { readonly from: CivilDate; readonly until?: CivilDate };
  readonly bagi: readonly JenisPegawai[];
}

/** Which regulation judges an assessment period, by the day on which the period ends; oldest first, each until the next begins. */
export const masaBerlaku = {
  pp46: { title: "PP 46/2011", inForce: { from: "2014-01-01", until: "2021-06-30" }, bagi: JENIS_PEGAWAI },
  // PP 30/2019 governs SKP through PermenPANRB 8/2021, in force on 1 July 2021; so 2021 has two halves.
  pp30: { title: "PP 30/2019", inForce: { from: "2021-07-01", until: "2021-12-31" }, bagi: JENIS_PEGAWAI },
  permen6: { title: "PermenPANRB 6/2022", inForce: { from: "2022-01-01" }, bagi: JENIS_PEGAWAI },
} as const satisfies Readonly<Record<string, Masa>>;

export type Rejim = keyof typeof masaBerlaku;

/** What each regime's time rests on, by a source that its regulation lists. */
export const dasarMasaBerlaku: Readonly<Record<Rejim, Cite>> = {
  pp46: { source: "permen8", at: "ketentuan peralihan: penilaian tahun 2021 terdiri atas dua bagian" },
  pp30: { source: "permen8", at: "ketentuan peralihan: penilaian tahun 2021 terdiri atas dua bagian" },
  permen6: { source: "permen6", at: "ketentuan penutup, untuk penilaian sejak tahun 2022" },
};

export const REJIM: readonly Rejim[] = ["pp46", "pp30", "permen6"];

/** The regime of a period that ends on this day; undefined before 2014, when DP3 was in force. It never looks at today. */
export function regulationOn(akhirPeriode: CivilDate, jenis: JenisPegawai): Rejim | undefined {
  return REJIM.find((rejim) => within(masaBerlaku[rejim], akhirPeriode) && masaBerlaku[rejim].bagi.includes(jenis));
}

function within({ inForce }: Masa, day: CivilDate): boolean {
  return day >= inForce.from && (inForce.until === undefined || day <= inForce.until);
}

/** Short title of the regulation for a period that ends on this day; undefined before 2014. */
export function peraturanPada(akhirPeriode: CivilDate): (typeof masaBerlaku)[Rejim]["title"] | undefined {
  const rejim = REJIM.find((each) => within(masaBerlaku[each], akhirPeriode));
  return rejim && masaBerlaku[rejim].title;
}

/** Regimes that a period touches, oldest first; more than one where it crosses the day of a change. */
export function rejimDalam({ dari, sampai }: Periode): readonly Rejim[] {
  return REJIM.filter((rejim) => {
    const { inForce }: Masa = masaBerlaku[rejim];
    return sampai >= inForce.from && (inForce.until === undefined || dari <= inForce.until);
  });
}
