import { Button, MessageBar, MessageBarBody, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { explainSelection, planExplanation, readingOf, type Explained } from "../app/explainCell";
import { citeText } from "../app/record";
import { changeText, filledFormula, printedFormula, showValue } from "../core/explain/show";
import type { Step } from "../core/explain/index";
import { a1 } from "../core/sheet/a1";
import type { Asked } from "./App";
import { FailureBar } from "./Failure";
import { jelaskanText } from "./jelaskanText";
import { usePane } from "./pane";
import { useAction } from "./useAction";
import { Working } from "./Working";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px", padding: "16px 16px 0" },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: "12px" },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  result: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  buttons: { display: "flex", gap: "8px", flexWrap: "wrap" },
});

/** The selected cell, step by step; once one is explained it follows the selection where the host tells of it. */
export function JelaskanSection({ asked }: { readonly asked: Asked | undefined }) {
  const styles = useStyles();
  const { host, language } = usePane();
  const t = jelaskanText[language];
  const action = useAction();
  const { run } = action;
  const [shown, setShown] = useState<Explained>();
  const [written, setWritten] = useState<string>();

  const explain = useCallback(
    () =>
      run(async () => {
        setWritten(undefined);
        setShown(await explainSelection(host));
      }),
    [run, host],
  );
  useEffect(() => {
    if (asked?.task === "jelaskan") void explain();
  }, [asked, explain]);
  /** Another cell was selected: one that can't be explained leaves what is shown. */
  const follow = useCallback(
    () =>
      run(async () => {
        const next = await explainSelection(host);
        if (next.ok) setShown(next);
      }),
    [run, host],
  );
  const following = shown !== undefined;
  useEffect(() => {
    if (!following || !host.watchSelection) return;
    let stop: (() => Promise<void>) | undefined;
    let gone = false;
    void run(async () => {
      stop = await host.watchSelection?.(() => void follow());
      if (gone) await stop?.();
    });
    return () => {
      gone = true;
      void run(async () => stop?.());
    };
  }, [following, host, run, follow]);

  const write = () =>
    run(async () => {
      if (!shown?.ok) return;
      const plan = await planExplanation(host, shown, language);
      await host.apply(plan);
      setWritten(plan.steps.flatMap((step) => (step.kind === "sheet" ? [step.sheet] : []))[0]);
    });

  return (
    <section className={styles.root} aria-label={t.title}>
      <Subtitle2 as="h2">{t.title}</Subtitle2>
      <Text className={styles.quiet}>{t.intro}</Text>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={action.busy} onClick={() => void explain()}>{t.button}</Button>
        {shown?.ok && <Button disabledFocusable={action.busy} onClick={() => void write()}>{t.sheet}</Button>}
      </div>
      <Working action={action} label={t.working} />
      <FailureBar action={action} />
      {written !== undefined && <MessageBar intent="success"><MessageBarBody role="status">{t.written(written)}</MessageBarBody></MessageBar>}
      {shown && !shown.ok && <MessageBar intent="info"><MessageBarBody role="status">{`${shown.cell.sheet} ${a1(shown.cell.rect)}: ${t.why[shown.why]}`}</MessageBarBody></MessageBar>}
      {shown?.ok && (
        <div role="status">
          <Text block weight="semibold">{`SKP.${shown.name} · ${shown.cell.sheet} ${a1(shown.cell.rect)}`}</Text>
          <Text block className={styles.result}>{showValue(shown.explanation.result, language)}</Text>
          <ol className={styles.list} aria-label={t.steps}>
            {shown.explanation.steps.map((step, index) => <StepItem key={index} step={step} />)}
          </ol>
          {shown.explanation.changes.length > 0 && (
            <>
              <Text block weight="semibold" style={{ marginTop: "12px" }}>{t.changes}</Text>
              <ul className={styles.list}>
                {shown.explanation.changes.map((change) => <li key={changeText(change, language)}><Text>{changeText(change, language)}</Text></li>)}
              </ul>
            </>
          )}
          <Text block size={200} className={styles.quiet} style={{ marginTop: "12px" }}>{t.rounded}</Text>
        </div>
      )}
    </section>
  );
}

function StepItem({ step }: { readonly step: Step }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = jelaskanText[language];
  const reading = readingOf(step.reading);
  const [printed, filled] = [printedFormula(step, language), filledFormula(step, language)];
  return (
    <li>
      <Text block>{step.text[language]}</Text>
      <Text block className={styles.formula}>{printed}</Text>
      {filled !== printed && <Text block className={styles.formula}>{filled}</Text>}
      <Text block className={styles.formula} weight="semibold">{`${step.decides ? "→" : "="} ${showValue(step.result, language)}`}</Text>
      <Text block size={200} className={styles.quiet}>{citeText(step.cite)}</Text>
      {reading && <Text block size={200} className={styles.quiet}>{`${t.reading}: ${reading.chosen}`}</Text>}
    </li>
  );
}
