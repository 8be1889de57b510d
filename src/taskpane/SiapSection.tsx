import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Badge, Button, Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular, DocumentCheckmarkRegular, ErrorCircleFilled } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { CheckedWorkbook } from "../app/checkWorkbook";
import { readinessOf, type Readiness } from "../app/readiness";
import { findingText } from "../core/check/message";
import { a1 } from "../core/sheet/a1";
import type { CellRef } from "../core/sheet/grid";
import { subjectLine } from "./FormList";
import { usePane } from "./pane";
import { SinceBar } from "./SinceBar";
import { siapText } from "./siapText";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px", paddingBottom: "8px" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  form: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: "8px 12px", display: "flex", flexDirection: "column", gap: "4px" },
  head: { display: "flex", gap: "8px", alignItems: "baseline", justifyContent: "space-between" },
  grow: { minWidth: 0, overflowWrap: "anywhere" },
  state: { display: "flex", gap: "6px", alignItems: "center" },
  icon: { flexShrink: 0, fontSize: "16px" },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  reasons: { margin: 0, paddingLeft: "38px", overflowWrap: "anywhere", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Forms shown before the rest is asked for. */
const PAGE = 40;

interface Props {
  readonly checked: CheckedWorkbook;
  readonly busy: boolean;
  onGo(cell: CellRef): void;
  onWrite(): void;
}

/** The check list before handing in: for each form whether it is complete and valid, what was ignored and what is open. */
export function SiapSection({ checked, busy, onGo, onWrite }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const t = siapText[language];
  const [limit, setLimit] = useState(PAGE);
  const states = useMemo(() => readinessOf(checked, checked.ignored), [checked]);
  const ready = states.filter((state) => state.ready).length;
  return (
    <Accordion collapsible>
      <AccordionItem value="siap">
        <AccordionHeader size="small">{t.title(ready, states.length)}</AccordionHeader>
        <AccordionPanel>
          <div className={styles.root}>
            <Text size={200} className={styles.quiet}>{t.intro}</Text>
            {checked.since && <SinceBar since={checked.since} />}
            <ul className={styles.list}>
              {states.slice(0, limit).map((state) => <FormState key={`${state.form.sheet} ${a1(state.form.found.rect)} ${state.form.form.id}`} state={state} checked={checked} onGo={onGo} />)}
            </ul>
            {states.length > limit && <Button size="small" onClick={() => setLimit(limit + PAGE)}>{t.more(Math.min(PAGE, states.length - limit))}</Button>}
            <div><Button icon={<DocumentCheckmarkRegular />} disabledFocusable={busy} onClick={onWrite}>{t.write}</Button></div>
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function FormState({ state: { form, missing, open, ignored, ready }, checked: { since }, onGo }: { readonly state: Readiness; readonly checked: CheckedWorkbook; onGo(cell: CellRef): void }) {
  const styles = useStyles();
  const { t: pane, language } = usePane();
  const t = siapText[language];
  const { top, left } = form.found.rect;
  return (
    <li className={styles.form}>
      <div className={styles.head}>
        <Link as="button" className={styles.grow} onClick={() => onGo({ sheet: form.sheet, rect: { top, left, bottom: top, right: left } })} aria-label={pane.overview.goTo(form.sheet)}>{`${form.sheet}: ${form.form.title}`}</Link>
        <Badge style={{ flexShrink: 0 }} appearance="tint" color={ready ? "success" : "danger"}>{ready ? t.ready : t.notReady}</Badge>
      </div>
      <Text size={200} className={mergeClasses(styles.quiet, styles.grow)}>{subjectLine(form, pane.common, language)}</Text>
      <State good={missing.length === 0} text={missing.length === 0 ? t.complete : t.missing(missing.length)} />
      <State good={ready} text={ready ? t.valid : t.wrong(open.salah, open.periksa)} />
      <State text={t.ignored(ignored.length)} />
      {ignored.length > 0 && (
        <ul className={styles.reasons}>
          {ignored.map(({ finding, reason }, index) => <li key={index}>{`${a1(finding.cell.rect)}: ${findingText(finding, language)} ${pane.check.ignoredBecause(reason)}`}</li>)}
        </ul>
      )}
      <State text={t.open(open.saran)} />
      {since && <State {...(since.same.has(form) ? { good: true } : since.changed.has(form) ? { good: false } : {})} text={since.same.has(form) ? t.same : since.changed.has(form) ? t.changed : t.added} />}
    </li>
  );
}

/** One line of the list; without `good` it is neither. */
function State({ good, text }: { readonly good?: boolean; readonly text: string }) {
  const styles = useStyles();
  const Icon = good === undefined ? CircleRegular : good ? CheckmarkCircleFilled : ErrorCircleFilled;
  return (
    <div className={styles.state}>
      <Icon className={mergeClasses(styles.icon, good === undefined ? styles.quiet : good ? styles.good : styles.bad)} aria-hidden />
      <Text size={200}>{text}</Text>
    </div>
  );
}
