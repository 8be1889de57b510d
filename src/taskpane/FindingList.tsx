import { Badge, Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import { grouped } from "../core/base/grouped";
import type { Finding } from "../core/check/finding";
import { groupFindings, type FindingGroup } from "../core/check/groupFindings";
import type { CellRef } from "../core/sheet/grid";
import { findingKey } from "../app/ignored";
import { FindingCard } from "./FindingCard";
import { usePane } from "./pane";

const useStyles = makeStyles({
  steps: { position: "sticky", top: 0, zIndex: 1, display: "flex", gap: "8px", alignItems: "center", padding: "6px 0", backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  place: { flexGrow: 1, textAlign: "center", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  sheet: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: { margin: "8px 0 0", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, display: "flex", gap: "8px", alignItems: "center", overflowWrap: "anywhere" },
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
});

/** Findings drawn at first, and with each "more": a pane of a thousand cards helps nobody. */
const PAGE = 60;

interface Props {
  readonly findings: readonly Finding[];
  /** Reasons by finding, for those that were ignored. */
  readonly reasons: ReadonlyMap<string, string>;
  onGo(cell: CellRef): void;
  onFix(group: FindingGroup): void;
  onIgnore(group: FindingGroup): void;
  onRestore(group: FindingGroup): void;
}

/** Findings by sheet, and one's way through them: by buttons, or by the arrow keys within the list. */
export function FindingList({ findings, reasons, onGo, onFix, onIgnore, onRestore }: Props) {
  const styles = useStyles();
  const { t, language } = usePane();
  const [limit, setLimit] = useState(PAGE);
  const [current, setCurrent] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  const sheets = useMemo(() => [...grouped(findings, ({ cell }) => cell.sheet)].map(([sheet, own]) => ({ sheet, count: own.length, groups: groupFindings(own, language) })), [findings, language]);
  const all = useMemo(() => sheets.flatMap(({ groups }) => groups), [sheets]);
  const at = all.findIndex((group) => keyOf(group) === current);
  // Where the finding gone to last was: once it is mended, Next goes on from there.
  const [place, setPlace] = useState(-1);
  if (at >= 0 && at !== place) setPlace(at);
  const gone = at < 0 && current !== undefined;
  const [back, on] = gone ? [place - 1, place] : [at - 1, at + 1];

  const go = (index: number, focus: boolean) => {
    const group = all[index];
    if (!group) return;
    if (index >= limit) setLimit(Math.ceil((index + 1) / PAGE) * PAGE);
    setCurrent(keyOf(group));
    onGo(group.first.cell);
    requestAnimationFrame(() => {
      const card = box.current?.querySelector<HTMLElement>('[aria-current="true"]');
      card?.scrollIntoView({ block: "nearest" });
      if (focus) card?.querySelector("button")?.focus({ preventScroll: true });
    });
  };
  const key = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const from = Number((event.target as Element).closest("[data-at]")?.getAttribute("data-at"));
    if (step === undefined || !all[from + step]) return;
    event.preventDefault();
    go(from + step, true);
  };

  let left = limit;
  return (
    <div ref={box}>
      <div className={styles.steps} role="group" aria-label={t.check.steps}>
        <Button size="small" icon={<ChevronUpRegular />} disabledFocusable={back < 0} onClick={() => go(back, false)}>{t.check.previous}</Button>
        <Text size={200} className={styles.place} role="status">{at < 0 ? t.check.findings(all.length) : t.check.place(at + 1, all.length)}</Text>
        <Button size="small" icon={<ChevronDownRegular />} iconPosition="after" disabledFocusable={on >= all.length} onClick={() => go(on, false)}>{t.check.next}</Button>
      </div>
      {sheets.map(({ sheet, groups, count }) => {
        const shown = groups.slice(0, Math.max(0, left));
        left -= shown.length;
        if (shown.length === 0) return null;
        return (
          <section key={sheet} className={styles.sheet} aria-label={sheet}>
            <h2 className={styles.heading}>
              {sheet} <Badge appearance="tint" color="informative" aria-label={t.check.findings(count)}>{count}</Badge>
            </h2>
            <ul className={styles.list} onKeyDown={key}>
              {shown.map((group) => (
                <FindingCard
                  key={keyOf(group)}
                  group={group}
                  at={all.indexOf(group)}
                  current={keyOf(group) === current}
                  reason={reasons.get(findingKey(group.first))}
                  onGo={(cell) => {
                    setCurrent(keyOf(group));
                    onGo(cell);
                  }}
                  onFix={() => onFix(group)}
                  onIgnore={() => onIgnore(group)}
                  onRestore={() => onRestore(group)}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {all.length > limit && <Button style={{ marginTop: 12 }} onClick={() => setLimit(limit + PAGE)}>{t.check.more(Math.min(PAGE, all.length - limit))}</Button>}
    </div>
  );
}

function keyOf(group: FindingGroup): string {
  return group.findings.map(findingKey).join();
}
