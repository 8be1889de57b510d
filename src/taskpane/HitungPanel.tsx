import { Button, Card, Link, MessageBar, MessageBarBody, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CalculatorRegular, InfoRegular } from "@fluentui/react-icons";
import { useCallback, useEffect, useState } from "react";
import { valueIn } from "../core/base/setting";
import { formatNumber } from "../core/check/message";
import { settingText } from "../core/regulations/profil";
import { settingsUmum } from "../core/regulations/umum/settings";
import { a1, parseA1 } from "../core/sheet/a1";
import type { CellRef } from "../core/sheet/grid";
import { citeText } from "../app/record";
import { scoreWorkbook, type ScoredForm } from "../app/checkWorkbook";
import type { Asked } from "./App";
import { FailureBar } from "./Failure";
import { subjectLine } from "./FormList";
import { jelaskanText } from "./jelaskanText";
import { usePane } from "./pane";
import { useAction } from "./useAction";
import { Working } from "./Working";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px", padding: "16px" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  total: { display: "flex", alignItems: "baseline", gap: "12px", flexWrap: "wrap" },
  number: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  scroll: { overflowX: "auto" },
  table: { fontVariantNumeric: "tabular-nums", tableLayout: "auto", whiteSpace: "nowrap" },
  numeric: { textAlign: "right", justifyContent: "flex-end" },
  parts: { display: "grid", gridTemplateColumns: "1fr auto", gap: "2px 12px", margin: 0, fontVariantNumeric: "tabular-nums" },
  value: { margin: 0, textAlign: "right" },
});

export function HitungPanel({ asked, onExplain }: { readonly asked: Asked | undefined; onExplain(): void }) {
  const styles = useStyles();
  const { t, host } = usePane();
  const action = useAction();
  const { run } = action;
  const [scored, setScored] = useState<readonly ScoredForm[]>();
  const [decimals, setDecimals] = useState<number>(settingsUmum.desimal.default);

  const score = useCallback(() => run(async (progress, signal) => {
    const result = await scoreWorkbook(host, progress, signal);
    setDecimals(valueIn(result.profil, settingsUmum.desimal));
    setScored(result.scored);
  }), [run, host]);
  useEffect(() => {
    if (asked?.task === "hitung") void score();
  }, [asked, score]);

  return (
    <div className={styles.root}>
      <Text>{t.score.intro}</Text>
      <div>
        <Button appearance="primary" icon={<CalculatorRegular />} disabledFocusable={action.busy} onClick={() => void score()}>{t.score.button}</Button>
      </div>
      <Working action={action} label={t.score.working} />
      <FailureBar action={action} />
      {scored?.length === 0 && (
        <MessageBar intent="warning">
          <MessageBarBody>{t.score.none}</MessageBarBody>
        </MessageBar>
      )}
      {scored?.map((each) => <ScoreCard key={`${each.form.sheet} ${each.form.found.rect.top} ${each.form.found.rect.left}`} scored={each} decimals={decimals} onGo={(cell) => void run(() => host.reveal(cell))} onExplain={(cell) => void run(async () => { await host.reveal(cell); onExplain(); })} />)}
      {scored && scored.length > 0 && <Text size={200} className={styles.quiet}>{t.score.exact(decimals)}</Text>}
    </div>
  );
}

type Row = Readonly<Record<string, number | string | null>>;

/** What a year joins stands on a person's last form without being that form's verdict. */
const OF_THE_YEAR = "nilaiIntegrasi2021";

/** The last number of a form's own is its verdict; the others are the values around it. */
function ScoreCard({ scored: { form, score, settings, calls }, decimals, onGo, onExplain }: { readonly scored: ScoredForm; readonly decimals: number; onGo(cell: CellRef): void; onExplain(cell: CellRef): void }) {
  const styles = useStyles();
  const { t, language } = usePane();
  const lists = Object.entries(score).filter((entry): entry is [string, readonly Row[]] => Array.isArray(entry[1]));
  const numbers = Object.entries(score).filter((entry): entry is [string, number | null] => typeof entry[1] === "number" || entry[1] === null).filter(([name]) => name in t.score.names);
  const own = numbers.filter(([name]) => name !== OF_THE_YEAR);
  const verdict = own[own.length - 1] ?? numbers[0];
  const word = score["sebutan"] ?? score["predikat"];
  const behind = (name: string) => calls.find((call) => call.score === name)?.at;
  const explain = (name: string, label: string) => <Explain cell={behind(name)} label={label} onExplain={onExplain} />;
  const show = (value: number | string | null | undefined) => (typeof value === "number" ? formatNumber(value, language, decimals) : (value ?? "–"));
  return (
    <Card>
      <div>
        <Text block weight="semibold">{`${form.sheet} · ${form.form.title}`}</Text>
        <Text block size={200} className={styles.quiet}>{subjectLine(form, t.common, language)}</Text>
      </div>
      {verdict && verdict[1] !== null ? (
        <div className={styles.total}>
          <span className={styles.number}>{show(verdict[1])}</span>
          <Text weight="semibold">{typeof word === "string" ? word : ""}</Text>
          <Text size={200} className={styles.quiet}>{t.score.names[verdict[0]] ?? verdict[0]}</Text>
          {explain(verdict[0], t.score.names[verdict[0]] ?? verdict[0])}
        </div>
      ) : (
        <MessageBar intent="warning">
          <MessageBarBody>{t.score.incomplete}</MessageBarBody>
        </MessageBar>
      )}
      {numbers.length > 1 && (
        <dl className={styles.parts}>
          {numbers.filter((each) => each !== verdict).map(([name, value]) => [<dt key={name}>{t.score.names[name] ?? name}</dt>, <dd key={`${name} value`} className={styles.value}>{show(value)}{explain(name, t.score.names[name] ?? name)}</dd>])}
        </dl>
      )}
      {lists.map(([name, rows]) => (
        <ActivityTable key={name} rows={rows} decimals={decimals} onGo={(address) => { const rect = parseA1(address); if (rect) onGo({ sheet: form.sheet, rect }); }} cellOf={(address) => calls.find(({ at }) => at.sheet === form.sheet && a1(at.rect) === address)?.at} onExplain={onExplain} />
      ))}
      {settings.map((used) => <Text key={used.id} size={200}>{t.settings.behind(settingText(used, language))}</Text>)}
      <Text size={200} className={styles.quiet}>{citeText(form.form.cite)}</Text>
    </Card>
  );
}

interface Lines {
  readonly rows: readonly Row[];
  readonly decimals: number;
  onGo(address: string): void;
  /** The cell by which a line can be explained. */
  cellOf(address: string): CellRef | undefined;
  onExplain(cell: CellRef): void;
}

function ActivityTable({ rows, decimals, onGo, cellOf, onExplain }: Lines) {
  const styles = useStyles();
  const { t, language } = usePane();
  // The value stands first, as a narrow pane shows no more; a column in which nothing stands is left out.
  const names = Object.keys(rows[0] ?? {})
    .filter((name) => name !== "sel" && rows.some((row) => typeof row[name] === "number"))
    .sort((a, b) => Number(b === "nilai") - Number(a === "nilai"));
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t.score.activities}>
      <Table size="small" className={styles.table} aria-label={t.score.activities}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>{t.score.cell}</TableHeaderCell>
            {names.map((name) => <TableHeaderCell key={name} className={styles.numeric}>{t.score.names[name] ?? name}</TableHeaderCell>)}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={String(row["sel"])}>
              <TableCell><Link as="button" onClick={() => onGo(String(row["sel"]))} aria-label={t.finding.goTo(String(row["sel"]))}>{row["sel"]}</Link><Explain cell={cellOf(String(row["sel"]))} label={String(row["sel"])} onExplain={onExplain} /></TableCell>
              {names.map((name) => {
                const value = row[name];
                return <TableCell key={name} className={styles.numeric}>{typeof value === "number" ? formatNumber(value, language, decimals) : "–"}</TableCell>;
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

/** Shows how a value comes about; nothing where no function stands behind it. */
function Explain({ cell, label, onExplain }: { readonly cell: CellRef | undefined; readonly label: string; onExplain(cell: CellRef): void }) {
  const { language } = usePane();
  const t = jelaskanText[language];
  return cell ? <Button appearance="subtle" size="small" icon={<InfoRegular />} title={t.of(label)} aria-label={t.of(label)} onClick={() => onExplain(cell)} /> : null;
}
