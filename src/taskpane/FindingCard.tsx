import { Badge, Button, Link, Text, makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular, ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import { useState } from "react";
import type { Severity } from "../core/check/finding";
import type { FindingGroup } from "../core/check/groupFindings";
import { settingText } from "../core/regulations/profil";
import { a1 } from "../core/sheet/a1";
import type { CellRef } from "../core/sheet/grid";
import { citeText } from "../app/record";
import { usePane } from "./pane";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
    padding: "10px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  salah: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  periksa: { borderLeftColor: tokens.colorPaletteYellowBorderActive },
  saran: { borderLeftColor: tokens.colorPaletteBlueBorderActive },
  head: { display: "flex", flexWrap: "wrap", gap: "4px 10px", alignItems: "center" },
  cells: { display: "flex", flexWrap: "wrap", gap: "2px 10px", alignItems: "center" },
  text: { overflowWrap: "anywhere" },
  foot: { display: "flex", flexWrap: "wrap", gap: "4px 8px", alignItems: "center" },
  owner: { marginRight: "auto", color: tokens.colorNeutralForeground3 },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected, outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-1px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  ignored: { borderLeftStyle: "dashed" },
});

/** Cells named on a card before the rest is counted. */
const CELLS = 6;
const BADGES: Readonly<Record<Severity, { readonly color: "danger" | "warning" | "informative"; readonly icon: React.JSX.Element }>> = {
  salah: { color: "danger", icon: <ErrorCircleFilled /> },
  periksa: { color: "warning", icon: <WarningFilled /> },
  saran: { color: "informative", icon: <InfoFilled /> },
};

interface Props {
  readonly group: FindingGroup;
  /** Why it was ignored, when it was. */
  readonly reason: string | undefined;
  /** Its place among all that are listed, from 0. */
  readonly at: number;
  /** The one that the user has gone to last. */
  readonly current: boolean;
  onGo(cell: CellRef): void;
  onFix(): void;
  onIgnore(): void;
  onRestore(): void;
}

/** One finding with all its cells: what, where, by which article, who must act, and what can be done here. */
export function FindingCard({ group, at, reason, current, onGo, onFix, onIgnore, onRestore }: Props) {
  const styles = useStyles();
  const { t, language } = usePane();
  const { first, text, cells } = group;
  const badge = BADGES[first.severity];
  const [basis, setBasis] = useState(false);
  const basisId = useId("basis");
  const fixable = group.findings.some(({ fix }) => fix);
  return (
    <li data-at={at} className={mergeClasses(styles.card, styles[first.severity], reason !== undefined && styles.ignored, current && styles.current)} {...(current ? { "aria-current": true } : {})}>
      <div className={styles.head}>
        <Badge appearance="tint" color={badge.color} icon={badge.icon}>{t.severity[first.severity]}</Badge>
        <span className={styles.cells}>
          {cells.slice(0, CELLS).map((cell) => (
            <Link as="button" key={a1(cell.rect)} onClick={() => onGo(cell)} aria-label={t.finding.goTo(`${cell.sheet}!${a1(cell.rect)}`)}>{a1(cell.rect)}</Link>
          ))}
          {cells.length > CELLS && <Text size={200} className={styles.quiet}>{t.finding.moreCells(cells.length - CELLS)}</Text>}
        </span>
      </div>
      <Text className={styles.text}>{text}</Text>
      {first.settings?.map((used) => <Text key={used.id} size={200}>{t.settings.behind(settingText(used, language))}</Text>)}
      {reason !== undefined && <Text size={200} className={styles.quiet}>{t.check.ignoredBecause(reason)}</Text>}
      <div className={styles.foot}>
        <Text size={200} className={styles.owner}>{t.owners[first.owner]}</Text>
        {reason === undefined && fixable && <Button size="small" appearance="outline" onClick={onFix}>{t.finding.fix}</Button>}
        {reason === undefined ? <Button size="small" appearance="subtle" onClick={onIgnore}>{t.finding.ignore}</Button> : <Button size="small" appearance="subtle" onClick={onRestore}>{t.finding.restore}</Button>}
        <Button size="small" appearance="subtle" icon={basis ? <ChevronUpRegular /> : <ChevronDownRegular />} iconPosition="after" aria-expanded={basis} aria-controls={basisId} onClick={() => setBasis(!basis)}>{t.finding.basis}</Button>
      </div>
      <div id={basisId} hidden={!basis}>
        <Text block size={200}>{citeText(first.cite)}</Text>
      </div>
    </li>
  );
}
