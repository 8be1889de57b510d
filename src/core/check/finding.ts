import type { Cite } from "../base/cite";
import type { CellRef, CellValue } from "../sheet/grid";
import type { Plan } from "../sheet/plan";

/** `salah` contradicts the text or arithmetic; `periksa`: a person must look; `saran`: allowed, but. */
export type Severity = "salah" | "periksa" | "saran";

/** Who must act. */
export type Owner = "pegawai" | "penilai" | "pengelola";

/** A whole sentence in each language; `{name}` is replaced from the finding's data, numbers as the language writes them. */
export interface Message {
  readonly id: string;
  readonly en: string;
}

export type FindingData = Readonly<Record<string, string | number>>;

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly owner: Owner;
  readonly cell: CellRef;
  readonly message: Message;
  readonly data: FindingData;
  readonly cite: Cite;
  /** What the cell holds and what it should, where the finding compares the two. */
  readonly written?: CellValue;
  readonly expected?: CellValue;
  /** A correction to be previewed and accepted. */
  readonly fix?: Plan;
}
