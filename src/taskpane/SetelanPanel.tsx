import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Badge, Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, ArrowUploadRegular, ArrowResetRegular } from "@fluentui/react-icons";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { profilBaku, sameValue, type Profil } from "../core/base/setting";
import { regulations } from "../core/regulations/index";
import { readProfil, type ProfilProblem } from "../core/regulations/profil";
import { keepProfil, profilFromText, profilToText, readKeptProfil } from "../app/profil";
import { FailureBar } from "./Failure";
import { titleOf } from "../core/regulations/regulation";
import { usePane } from "./pane";
import { draftOf, draftToJson, fieldOf, isChanged, type Draft } from "./settingDraft";
import { SettingField } from "./SettingField";
import { useAction } from "./useAction";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px", padding: "16px" },
  bar: { display: "flex", flexWrap: "wrap", gap: "8px", position: "sticky", bottom: 0, padding: "12px 16px", margin: "0 -16px -16px", backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  fields: { display: "flex", flexDirection: "column", gap: "4px", paddingTop: "8px" },
  header: { display: "flex", flexWrap: "wrap", gap: "4px 8px", alignItems: "center", "& > .fui-Badge": { whiteSpace: "nowrap" } },
});

/** What the agency chooses where the regulations leave a choice; kept with the workbook. */
export function SetelanPanel() {
  const styles = useStyles();
  const { t, host, language } = usePane();
  const action = useAction();
  const { run } = action;
  const [kept, setKept] = useState<Profil>();
  const [draft, setDraft] = useState<Draft>();
  const [refused, setRefused] = useState<readonly ProfilProblem[]>([]);
  const [saved, setSaved] = useState(false);
  const file = useRef<HTMLInputElement>(null);

  const show = useCallback((profil: Profil) => setDraft(draftOf(profil, language)), [language]);
  useEffect(() => {
    void run(async () => {
      const { profil, problems } = await readKeptProfil(host);
      setKept(profil);
      setRefused(problems);
      show(profil);
    });
  }, [run, host, show]);

  const reading = useMemo(() => (draft ? readProfil(draftToJson(draft)) : undefined), [draft]);
  if (!draft || !reading || !kept) return <div className={styles.root}><FailureBar action={action} /></div>;
  const problems = reading.ok ? [] : reading.problems;
  const dirty = !reading.ok || !sameValue(reading.profil, kept);
  const change = (id: string, value: Draft[string]) => {
    setSaved(false);
    setDraft({ ...draft, [id]: value });
  };
  const save = () =>
    void run(async () => {
      const result = await keepProfil(host, draftToJson(draft));
      setRefused(result.problems);
      if (!result.kept) return;
      setKept(result.profil);
      setSaved(true);
    });
  const importFile = (chosen: File | undefined) =>
    void run(async () => {
      if (!chosen) return;
      const imported = profilFromText(await chosen.text());
      setRefused(imported.ok ? [] : imported.problems);
      setSaved(false);
      if (imported.ok) show(imported.profil);
    });

  return (
    <div className={styles.root}>
      <Text>{t.settings.intro}</Text>
      <div className={styles.row}>
        <Button icon={<ArrowUploadRegular />} onClick={() => file.current?.click()}>{t.settings.import}</Button>
        <Button icon={<ArrowDownloadRegular />} disabledFocusable={!reading.ok} onClick={() => reading.ok && download(profilToText(reading.profil))}>{t.settings.export}</Button>
        <Button icon={<ArrowResetRegular />} onClick={() => { setSaved(false); show(profilBaku); }}>{t.settings.resetAll}</Button>
        <input ref={file} type="file" accept=".json,application/json" hidden onChange={({ target }) => { importFile(target.files?.[0]); target.value = ""; }} />
      </div>
      <FailureBar action={action} />
      {refused.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{t.settings.refused}{refused.map(({ message }) => <div key={message.id}>{message[language]}</div>)}</MessageBarBody>
        </MessageBar>
      )}
      {saved && !dirty && <MessageBar intent="success" layout="multiline"><MessageBarBody>{t.settings.saved}</MessageBarBody></MessageBar>}
      <Accordion multiple collapsible>
        {regulations.filter(({ settings }) => settings.length > 0).map((regulation) => {
          const { id, settings } = regulation;
          const changed = settings.filter((setting) => isChanged(setting, draft, language)).length;
          const wrong = problems.filter(({ key }) => settings.some((setting) => setting.id === key)).length;
          return (
            <AccordionItem key={id} value={id}>
              <AccordionHeader as="h2">
                <span className={styles.header}>
                  {titleOf(regulation, language)}
                  {changed > 0 && <Badge appearance="tint" color="brand">{t.settings.changed(changed)}</Badge>}
                  {wrong > 0 && <Badge appearance="tint" color="danger">{t.settings.wrong(wrong)}</Badge>}
                </span>
              </AccordionHeader>
              <AccordionPanel>
                <div className={styles.fields}>
                  {settings.map((setting) => (
                    <SettingField
                      key={setting.id}
                      setting={setting}
                      value={draft[setting.id] ?? null}
                      changed={isChanged(setting, draft, language)}
                      problem={problems.find(({ key }) => key === setting.id)?.message[language]}
                      onChange={(value) => change(setting.id, value)}
                      onReset={() => change(setting.id, fieldOf(setting, setting.default, language))}
                    />
                  ))}
                </div>
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
      <div className={styles.bar}>
        <Button appearance="primary" disabledFocusable={!dirty || !reading.ok || action.busy} onClick={save}>{t.settings.save}</Button>
        {dirty && <Button onClick={() => show(kept)}>{t.settings.discard}</Button>}
      </div>
    </div>
  );
}

function download(text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = "profil-skp.json";
  link.click();
  URL.revokeObjectURL(link.href);
}
