import { Badge, Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { citeText } from "../../app/record";
import { findingText } from "../../core/check/message";
import type { Severity } from "../../core/check/finding";
import type { TemuanMatriks } from "../../core/regulations/permen6/matriksPeran/periksa";
import { a1 } from "../../core/sheet/a1";
import type { CellRef } from "../../core/sheet/grid";
import { fileOf } from "../../core/sheet/otherBook";
import { usePane } from "../pane";
import { matriksText } from "./matriksText";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  item: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: "8px 12px", display: "flex", flexDirection: "column", gap: "6px", overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", gap: "6px 12px", alignItems: "center" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const COLORS: Readonly<Record<Severity, "danger" | "warning" | "informative">> = { salah: "danger", periksa: "warning", saran: "informative" };
const PAGE = 30;

interface Props {
  readonly temuan: readonly TemuanMatriks[];
  /** Undefined for one that is about no box. */
  onBox(temuan: TemuanMatriks): (() => void) | undefined;
  onGo(cell: CellRef): void;
}

/** Findings of the matrix, each with its cell on a sheet where it has one, and its box in the grid. */
export function Temuan({ temuan, onBox, onGo }: Props) {
  const styles = useStyles();
  const { t: pane, language } = usePane();
  const t = matriksText[language];
  const [limit, setLimit] = useState(PAGE);
  return (
    <>
      <ul className={styles.list}>
        {temuan.slice(0, limit).map((each, index) => {
          const { finding } = each;
          const { sheet, rect } = finding.cell;
          const toBox = onBox(each);
          return (
            <li key={`${finding.rule} ${each.baris ?? ""} ${each.kolom ?? ""} ${index}`} className={styles.item}>
              <div className={styles.row}>
                <Badge appearance="tint" color={COLORS[finding.severity]}>{pane.severity[finding.severity]}</Badge>
                {/* A cell of another file is named, but can't be gone to from here. */}
                {fileOf(sheet) !== undefined && <Text size={200}>{`${sheet}!${a1(rect)}`}</Text>}
                {sheet !== "" && fileOf(sheet) === undefined && <Link as="button" onClick={() => onGo(finding.cell)} aria-label={pane.finding.goTo(`${sheet}!${a1(rect)}`)}>{`${sheet}!${a1(rect)}`}</Link>}
              </div>
              <Text size={200}>{findingText(finding, language)}</Text>
              <Text size={200} className={styles.quiet}>{citeText(finding.cite)}</Text>
              {toBox && <div><Button size="small" onClick={toBox}>{t.toBox}</Button></div>}
            </li>
          );
        })}
      </ul>
      {temuan.length > limit && <Button size="small" style={{ marginTop: 8 }} onClick={() => setLimit(limit + PAGE)}>{pane.check.more(Math.min(PAGE, temuan.length - limit))}</Button>}
    </>
  );
}
