import type { Profil } from "../../../base/setting";
import { reportInto } from "../../../check/checkForms";
import type { Finding, FindingData, Message, Owner, Severity } from "../../../check/finding";
import type { Report } from "../../../check/rule";
import type { Cite } from "../../../base/cite";
import type { CellRef } from "../../../sheet/grid";
import type { Baris, Kolom, Matriks } from "./matriks";

/** Where in a matrix: its cell, else that of the row, else that of the column. */
export interface Tempat {
  readonly at?: CellRef | undefined;
  readonly baris?: Baris | undefined;
  readonly kolom?: Kolom | undefined;
}

/** A rule over a whole matrix, wherever it came from. It reports a place in the matrix, which may have no cell yet. */
export interface MatriksRule {
  readonly id: `permen6/${string}`;
  readonly severity: Severity;
  readonly owner: Owner;
  readonly cite: Cite;
  readonly messages: Readonly<Record<string, Message>>;
  check(matriks: Matriks, report: (messageId: string, tempat: Tempat, data?: FindingData) => void, profil: Profil): void;
}

/** A finding with the row and column of the matrix that it is about. */
export interface TemuanMatriks {
  readonly finding: Finding;
  /** Keys; undefined where the finding is about no row or no column. */
  readonly baris: string | undefined;
  readonly kolom: string | undefined;
}

const cellOf = (matriks: Matriks, { at, baris, kolom }: Tempat): CellRef => at ?? baris?.at ?? kolom?.at ?? matriks.at;

export function periksaAturan(rule: MatriksRule, matriks: Matriks, profil: Profil, report: Report): void {
  rule.check(matriks, (messageId, tempat, data) => report(messageId, cellOf(matriks, tempat), data), profil);
}

/** All findings of a matrix by these rules. */
export function periksaMatriks(rules: readonly MatriksRule[], matriks: Matriks, profil: Profil): readonly TemuanMatriks[] {
  return rules.flatMap((rule) => {
    const made: TemuanMatriks[] = [];
    rule.check(
      matriks,
      (messageId, tempat, data) => {
        const found: Finding[] = [];
        reportInto(rule, found)(messageId, cellOf(matriks, tempat), data);
        for (const finding of found) made.push({ finding, baris: tempat.baris?.kunci, kolom: tempat.kolom?.kunci });
      },
      profil,
    );
    return made;
  });
}
