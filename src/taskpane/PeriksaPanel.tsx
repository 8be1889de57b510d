import { Badge, Button, Checkbox, Dropdown, Field, MessageBar, MessageBarActions, MessageBarBody, Option, Text, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular, CheckmarkCircleFilled, ClipboardTaskListLtrRegular, DismissRegular, DocumentTableRegular } from "@fluentui/react-icons";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Owner, Severity } from "../core/check/finding";
import { groupFindings, summaryOf, type FindingGroup } from "../core/check/groupFindings";
import type { Plan } from "../core/sheet/plan";
import { checkWorkbook, type CheckedWorkbook } from "../app/checkWorkbook";
import { findingKey, ignoreFindings, restoreFindings } from "../app/ignored";
import { planFindings, writeOwnSheet } from "../app/writeFindings";
import type { Asked } from "./App";
import { FailureBar } from "./Failure";
import { FindingCard } from "./FindingCard";
import { FixDialog } from "./FixDialog";
import { FormList } from "./FormList";
import { IgnoreDialog } from "./IgnoreDialog";
import { usePane } from "./pane";
import { useAction } from "./useAction";
import { Working } from "./Working";
import { WriteDialog } from "./WriteDialog";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px", padding: "16px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  filters: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "end" },
  sheet: { display: "flex", flexDirection: "column", gap: "8px", margin: 0 },
  heading: { margin: "8px 0 0", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, display: "flex", gap: "8px", alignItems: "center" },
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  quiet: { color: tokens.colorNeutralForeground3 },
  clean: { display: "flex", flexDirection: "column", alignItems: "center", gap: "8px", padding: "32px 8px", textAlign: "center" },
  cleanIcon: { color: tokens.colorPaletteGreenForeground1, fontSize: "48px" },
  owner: { minWidth: "140px" },
});

const SEVERITIES: readonly Severity[] = ["salah", "periksa", "saran"];
/** Findings drawn at first, and with each "more": a pane of a thousand cards helps nobody. */
const PAGE = 60;

type Open = { readonly kind: "fix"; readonly group: FindingGroup } | { readonly kind: "ignore"; readonly group: FindingGroup } | { readonly kind: "write"; readonly plan: Plan; readonly count: number };

interface Notice {
  readonly text: string;
  readonly undo?: Plan;
}

export function PeriksaPanel({ asked }: { readonly asked: Asked | undefined }) {
  const styles = useStyles();
  const { t, host, language, today } = usePane();
  const action = useAction();
  const { run } = action;
  const [checked, setChecked] = useState<CheckedWorkbook>();
  const [stale, setStale] = useState(false);
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set());
  const [owner, setOwner] = useState<Owner>();
  const [showIgnored, setShowIgnored] = useState(false);
  const [limit, setLimit] = useState(PAGE);
  const [open, setOpen] = useState<Open>();
  const [notice, setNotice] = useState<Notice>();

  const check = useCallback(
    () =>
      run(async (progress, signal) => {
        const result = await checkWorkbook(host, { today: today() }, progress, signal);
        setChecked(result);
        setStale(false);
        setLimit(PAGE);
      }),
    [run, host, today],
  );

  const offerWrite = useCallback(
    () =>
      run(async (progress, signal) => {
        const result = await checkWorkbook(host, { today: today() }, progress, signal);
        setChecked(result);
        setStale(false);
        const keys = new Set(result.ignored.map(({ key }) => key));
        const plan = await planFindings(host, result, result.ignored, today(), language);
        setOpen({ kind: "write", plan, count: result.findings.filter((finding) => !keys.has(findingKey(finding))).length });
      }),
    [run, host, today, language],
  );

  useEffect(() => {
    if (asked?.task === "periksa") void check();
    if (asked?.task === "temuan") void offerWrite();
  }, [asked, check, offerWrite]);

  useEffect(() => {
    let stop: (() => Promise<void>) | undefined;
    let gone = false;
    void host.watch?.(() => setStale(true)).then((stopper) => {
      stop = stopper;
      if (gone) void stopper();
    });
    return () => {
      gone = true;
      void stop?.();
    };
  }, [host]);

  const ignoredReasons = useMemo(() => new Map((checked?.ignored ?? []).map(({ key, reason }) => [key, reason])), [checked]);
  const groups = useMemo(() => {
    if (!checked) return [];
    const wanted = checked.findings.filter((finding) => !hidden.has(finding.severity) && (owner === undefined || finding.owner === owner) && (showIgnored || !ignoredReasons.has(findingKey(finding))));
    const bySheet = new Map<string, typeof wanted>();
    for (const finding of wanted) bySheet.set(finding.cell.sheet, [...(bySheet.get(finding.cell.sheet) ?? []), finding]);
    return [...bySheet].map(([sheet, findings]) => ({ sheet, groups: groupFindings(findings, language), count: findings.length }));
  }, [checked, hidden, owner, showIgnored, ignoredReasons, language]);

  const apply = (plan: Plan, done: (count: number) => string) =>
    run(async () => {
      const { undo } = await host.apply(plan);
      setNotice({ text: done(plan.steps.length), ...(undo ? { undo } : {}) });
      const result = await checkWorkbook(host, { today: today() });
      setChecked(result);
      setStale(false);
    });

  const summary = checked ? summaryOf(checked.findings.filter((finding) => !ignoredReasons.has(findingKey(finding)))) : undefined;
  const total = groups.reduce((sum, sheet) => sum + sheet.groups.length, 0);

  return (
    <div className={styles.root}>
      {!checked && (
        <>
          <Text>{t.check.intro}</Text>
          <Text className={styles.quiet}>{t.check.privacy}</Text>
        </>
      )}
      <div className={styles.row}>
        <Button appearance="primary" icon={checked ? <ArrowSyncRegular /> : <ClipboardTaskListLtrRegular />} disabledFocusable={action.busy} onClick={() => void check()}>
          {checked ? t.check.again : t.check.button}
        </Button>
        {checked && checked.forms.length > 0 && (
          <Button icon={<DocumentTableRegular />} disabledFocusable={action.busy} onClick={() => void offerWrite()}>
            {t.check.write}
          </Button>
        )}
      </div>
      <Working action={action} label={t.check.working} />
      <FailureBar action={action} />
      {notice && (
        <MessageBar intent="success">
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions containerAction={<Button appearance="transparent" aria-label={t.common.close} icon={<DismissRegular />} onClick={() => setNotice(undefined)} />}>
            {notice.undo && (
              <Button size="small" onClick={() => notice.undo && void apply(notice.undo, () => t.fix.undone)}>
                {t.common.undo}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
      {checked && stale && !action.busy && (
        <MessageBar intent="warning">
          <MessageBarBody>{t.check.changed}</MessageBarBody>
        </MessageBar>
      )}

      {checked && summary && checked.forms.length > 0 && (
        <>
          <FormList forms={checked.forms} />
          {checked.findings.length > 0 && (
            <div className={styles.filters}>
              {SEVERITIES.map((severity) => (
                <ToggleButton key={severity} size="small" checked={!hidden.has(severity)} onClick={() => setHidden(toggled(hidden, severity))}>
                  {t.severityCount(t.severity[severity], summary[severity])}
                </ToggleButton>
              ))}
              <Field label={t.check.owner} size="small">
                <Dropdown
                  size="small"
                  className={styles.owner}
                  value={owner ? t.owners[owner] : t.check.everyone}
                  selectedOptions={[owner ?? ""]}
                  onOptionSelect={(_, { optionValue }) => setOwner(optionValue ? (optionValue as Owner) : undefined)}
                >
                  <Option value="">{t.check.everyone}</Option>
                  {(["pegawai", "penilai", "pengelola"] as const).map((each) => (
                    <Option key={each} value={each}>{t.owners[each]}</Option>
                  ))}
                </Dropdown>
              </Field>
              {ignoredReasons.size > 0 && <Checkbox label={t.check.showIgnored(ignoredReasons.size)} checked={showIgnored} onChange={(_, { checked: on }) => setShowIgnored(on === true)} />}
            </div>
          )}
          {checked.findings.length === 0 && (
            <div className={styles.clean} role="status">
              <CheckmarkCircleFilled className={styles.cleanIcon} aria-hidden />
              <Text weight="semibold">{t.check.clean}</Text>
            </div>
          )}
          {checked.findings.length > 0 && total === 0 && <Text className={styles.quiet} role="status">{t.check.allFiltered}</Text>}
          {pageOf(groups, limit).map(({ sheet, groups: here, count }) => (
            <section key={sheet} className={styles.sheet} aria-label={sheet}>
              <h2 className={styles.heading}>
                {sheet} <Badge appearance="tint" color="informative" aria-label={t.check.findings(count)}>{count}</Badge>
              </h2>
              <ul className={styles.list}>
                {here.map((group) => (
                  <FindingCard
                    key={group.findings.map(findingKey).join()}
                    group={group}
                    reason={ignoredReasons.get(findingKey(group.first))}
                    onGo={(cell) => void run(() => host.reveal(cell))}
                    onFix={() => setOpen({ kind: "fix", group })}
                    onIgnore={() => setOpen({ kind: "ignore", group })}
                    onRestore={() => void run(async () => setChecked({ ...checked, ignored: await restoreFindings(host, group.findings) }))}
                  />
                ))}
              </ul>
            </section>
          ))}
          {total > limit && <Button onClick={() => setLimit(limit + PAGE)}>{t.check.more(Math.min(PAGE, total - limit))}</Button>}
        </>
      )}

      {checked && checked.forms.length === 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <Text block weight="semibold">{t.check.noForm}</Text>
            <Text block>{t.check.sought}</Text>
            {checked.unknown.slice(0, 8).map(({ sheet, has }) => (
              <Text block key={sheet}>{t.check.has(sheet, has.map((each) => `«${each.slice(0, 50)}»`).join(", "))}</Text>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}

      {open?.kind === "fix" && <FixDialog group={open.group} onClose={() => setOpen(undefined)} onApply={(plan) => void apply(plan, t.fix.done)} />}
      {open?.kind === "ignore" && checked && (
        <IgnoreDialog group={open.group} onClose={() => setOpen(undefined)} onApply={(reason) => void run(async () => setChecked({ ...checked, ignored: await ignoreFindings(host, open.group.findings, reason) }))} />
      )}
      {open?.kind === "write" && (
        <WriteDialog
          plan={open.plan}
          count={open.count}
          onClose={() => setOpen(undefined)}
          onApply={(sheet) =>
            void run(async () => {
              await writeOwnSheet(host, open.plan);
              setNotice({ text: t.write.done(sheet) });
            })
          }
        />
      )}
    </div>
  );
}

function toggled(set: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  const next = new Set(set);
  if (!next.delete(severity)) next.add(severity);
  return next;
}

interface SheetGroups {
  readonly sheet: string;
  readonly groups: readonly FindingGroup[];
  readonly count: number;
}

/** The first so many groups, whole sheets as far as they go. */
function pageOf(sheets: readonly SheetGroups[], limit: number): readonly SheetGroups[] {
  const page: SheetGroups[] = [];
  let left = limit;
  for (const sheet of sheets) {
    if (left <= 0) break;
    page.push({ ...sheet, groups: sheet.groups.slice(0, left) });
    left -= sheet.groups.length;
  }
  return page;
}
