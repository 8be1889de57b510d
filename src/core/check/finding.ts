import type { CivilDate } from "../base/civilDate";
import type { Cite } from "../base/cite";
import type { Message } from "../base/message";
import type { UsedSetting } from "../base/setting";
import type { CellRef, CellValue } from "../sheet/grid";
import type { Plan } from "../sheet/plan";

export type { Message };

/** `salah` contradicts the text or arithmetic; `periksa`: a person must look; `saran`: allowed, but. */
export type Severity = "salah" | "periksa" | "saran";

/** Who must act. */
export type Owner = "pegawai" | "penilai" | "pengelola";

/** A date or a span in a sentence, which each language writes its own way. */
export type Dated = { readonly hari: CivilDate } | { readonly dari: CivilDate; readonly sampai: CivilDate };

export const hari = (date: CivilDate): Dated => ({ hari: date });

/** A message here is a part of the sentence for which each language has its own words. */
export type FindingData = Readonly<Record<string, string | number | Dated | Message>>;

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
  /** Choices of the agency without which the finding would not be as it is; left out when there are none. */
  readonly settings?: readonly UsedSetting[];
  /** A correction to be previewed and accepted. */
  readonly fix?: Plan;
}
