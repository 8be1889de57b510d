/** A publication that a number, a rule or a form rests on. `confidence` says how well the wording is known to us. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly confidence: "high" | "med" | "low";
  readonly note?: string;
}

/** Where in a source: `at` is the article or annex as printed, e.g. "Lampiran I huruf e angka 3". */
export interface Cite {
  readonly source: string;
  readonly at: string;
}

/** A choice among readings of a text that is silent or read differently; shown to users wherever it decides something. */
export interface Reading {
  readonly id: string;
  readonly question: string;
  readonly chosen: string;
  readonly alternatives: readonly string[];
  readonly cite: Cite;
}
