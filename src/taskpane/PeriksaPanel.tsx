import { Button, Checkbox, MessageBar, MessageBarActions, MessageBarBody, Switch, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular, ClipboardTaskListLtrRegular, DismissRegular, DocumentTableRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState } from "react";
import { summaryOf, type FindingGroup } from "../core/check/groupFindings";
import type { FilledForm } from "../core/regulations/regulation";
import type { Grid } from "../core/sheet/grid";
import type { Mapping } from "../core/sheet/layout/mapping";
import type { Plan } from "../core/sheet/plan";
import type { CheckedWorkbook } from "../app/checkWorkbook";
import { findingKey, ignoreFindings, restoreFindings } from "../app/ignored";
import { keepMapping } from "../app/mapping";
import { planResult } from "../app/resultOfCheck";
import { planFindings } from "../app/writeFindings";
import type { Asked } from "./App";
import { Clean } from "./Clean";
import { FailureBar } from "./Failure";
import { everything, Filters } from "./Filters";
import { FindingList } from "./FindingList";
import { FixDialog } from "./FixDialog";
import { IgnoreDialog } from "./IgnoreDialog";
import { Overview } from "./Overview";
import { rememberMapping } from "./mappingMemory";
import { clock, usePane, version } from "./pane";
import { periksaText } from "./periksaText";
import { PetaDialog } from "./PetaDialog";
import { petaText } from "./petaText";
import { RecognisedForms } from "./RecognisedForms";
import { SiapSection } from "./SiapSection";
import { siapText } from "./siapText";
import { useAction } from "./useAction";
import { useFocusBack } from "./useFocusBack";
import { useReveal } from "./useReveal";
import { useWorkbook } from "./useWorkbook";
import { Working } from "./Working";
import { WriteDialog } from "./WriteDialog";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px", padding: "12px 16px 16px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

type Open = { readonly kind: "fix"; readonly group: FindingGroup } | { readonly kind: "ignore"; readonly group: FindingGroup } | { readonly kind: "write"; readonly plan: Plan; readonly title: string; intro(sheet: string): string } | { readonly kind: "map"; readonly grid: Grid; readonly form: FilledForm | undefined };

interface Notice {
  readonly text: string;
  readonly undo?: Plan;
}

export function PeriksaPanel({ asked }: { readonly asked: Asked | undefined }) {
  const styles = useStyles();
  const { t, host, language, today } = usePane();
  const { reading, seen, checked, stale, watching, automatic, setAutomatic, check, checkThen, setIgnored } = useWorkbook();
  const { revealing, reveal } = useReveal();
  const writing = useAction();
  const [filter, setFilter] = useState(everything);
  const [open, setOpen] = useState<Open>();
  const close = useFocusBack(open !== undefined, () => setOpen(undefined));
  const [notice, setNotice] = useState<Notice>();
  const busy = reading.busy || writing.busy;

  const offerWrite = () =>
    checkThen(async (result) => {
      const plan = await planFindings(host, result, result.ignored, today(), language);
      const count = openFindings(result).length;
      setOpen({ kind: "write", plan, title: t.write.title, intro: (sheet) => t.write.intro(sheet, count) });
    });
  const offerResult = () =>
    checkThen(async (result) => {
      const plan = await planResult(host, result, result.ignored, { today: today(), time: clock(), version: version() }, language);
      setOpen({ kind: "write", plan, title: siapText[language].writeTitle, intro: (sheet) => siapText[language].writeIntro(sheet, result.forms.length) });
    });

  // What the ribbon asks for waits until the pane has done what it is at.
  const answered = useRef(0);
  useEffect(() => {
    if (!asked || asked.count === answered.current || busy) return;
    answered.current = asked.count;
    if (asked.task === "periksa") void check();
    if (asked.task === "temuan") void offerWrite();
  });

  const map = (grid: Grid, form?: FilledForm) => setOpen({ kind: "map", grid, form });
  const saveMapping = (sheet: string, mapping: Mapping, remember: boolean) =>
    writing.run(async () => {
      await keepMapping(host, mapping);
      if (remember) rememberMapping(mapping);
      setNotice({ text: petaText[language].saved(sheet) });
      await check();
    });

  const apply = (plan: Plan, done: (count: number) => string) =>
    writing.run(async () => {
      const { undo } = await host.apply(plan);
      setNotice({ text: done(plan.steps.length), ...(undo ? { undo } : {}) });
      await check();
    });

  const reasons = useMemo(() => new Map((checked?.ignored ?? []).map(({ key, reason }) => [key, reason])), [checked]);
  const shown = useMemo(
    () => (checked?.findings ?? []).filter((finding) => !filter.hidden.has(finding.severity) && (filter.owner === undefined || finding.owner === filter.owner) && (filter.showIgnored || !reasons.has(findingKey(finding)))),
    [checked, filter, reasons],
  );
  const left = useMemo(() => (checked ? openFindings(checked) : []), [checked]);
  const ignoredHere = (checked?.findings.length ?? 0) - left.length;

  return (
    <div className={styles.root}>
      {!seen && !reading.busy && !reading.failure && <Text>{t.check.intro}</Text>}
      {!(seen && !checked && seen.forms.length === 0) && (
        <div className={styles.row}>
          <Button appearance="primary" icon={checked ? <ArrowSyncRegular /> : <ClipboardTaskListLtrRegular />} disabledFocusable={busy} onClick={() => void check()}>
            {checked ? t.check.again : t.check.button}
          </Button>
          {checked && checked.forms.length > 0 && (
            <Button icon={<DocumentTableRegular />} disabledFocusable={busy} onClick={() => void offerWrite()}>
              {t.check.write}
            </Button>
          )}
        </div>
      )}
      <Working action={reading} label={seen ? t.check.working : t.overview.working} />
      {[reading, writing, revealing].map((action, index) => <FailureBar key={index} action={action} />)}
      {notice && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions containerAction={<Button appearance="transparent" aria-label={t.common.close} icon={<DismissRegular />} onClick={() => setNotice(undefined)} />}>
            {notice.undo && (
              <Button size="small" disabledFocusable={busy} onClick={() => notice.undo && void apply(notice.undo, () => t.fix.undone)}>
                {t.common.undo}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
      {checked && stale && !busy && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t.check.changed}</MessageBarBody>
        </MessageBar>
      )}
      {checked && watching === "events" && <Switch label={periksaText[language].automatic} checked={automatic} onChange={(_, { checked: on }) => setAutomatic(on)} />}
      {checked && watching === "none" && <Text size={200} className={styles.quiet}>{t.check.noEvents}</Text>}

      {seen && (!checked || seen.forms.length === 0) && <Overview seen={seen} onGo={reveal} onMap={map} />}
      {seen && !checked && <Text size={200} className={styles.quiet}>{t.check.privacy}</Text>}

      {checked && checked.forms.length > 0 && (
        <>
          <div>
            <RecognisedForms checked={checked} onGo={reveal} onMap={map} />
            <SiapSection checked={checked} busy={busy} onGo={reveal} onWrite={() => void offerResult()} />
          </div>
          {left.length === 0 && <Clean checked={checked} />}
          {left.length > 0 && <Filters summary={summaryOf(left)} ignored={ignoredHere} filter={filter} onFilter={setFilter} />}
          {left.length === 0 && ignoredHere > 0 && <Checkbox label={t.check.showIgnored(ignoredHere)} checked={filter.showIgnored} onChange={(_, { checked: on }) => setFilter({ ...filter, showIgnored: on === true })} />}
          {left.length > 0 && shown.length === 0 && <Text className={styles.quiet} role="status">{t.check.allFiltered}</Text>}
          {shown.length > 0 && (
            <FindingList
              findings={shown}
              reasons={reasons}
              onGo={reveal}
              onFix={(group) => setOpen({ kind: "fix", group })}
              onIgnore={(group) => setOpen({ kind: "ignore", group })}
              onRestore={(group) => void writing.run(async () => setIgnored(await restoreFindings(host, group.findings)))}
            />
          )}
        </>
      )}

      {open?.kind === "fix" && <FixDialog group={open.group} onClose={close} onApply={(plan) => void apply(plan, t.fix.done)} />}
      {open?.kind === "ignore" && <IgnoreDialog group={open.group} onClose={close} onApply={(reason) => void writing.run(async () => setIgnored(await ignoreFindings(host, open.group.findings, reason)))} />}
      {open?.kind === "map" && <PetaDialog grid={open.grid} form={open.form} onClose={close} onSave={(mapping, remember) => void saveMapping(open.grid.sheet, mapping, remember)} />}
      {open?.kind === "write" && (
        <WriteDialog
          plan={open.plan}
          title={open.title}
          intro={open.intro}
          onClose={close}
          onApply={(sheet) =>
            void writing.run(async () => {
              await host.apply(open.plan);
              setNotice({ text: t.write.done(sheet) });
              await check();
            })
          }
        />
      )}
    </div>
  );
}

/** Findings that nobody has set aside. */
function openFindings({ findings, ignored }: CheckedWorkbook) {
  const keys = new Set(ignored.map(({ key }) => key));
  return findings.filter((finding) => !keys.has(findingKey(finding)));
}
