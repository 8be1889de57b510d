import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, Field, MessageBar, MessageBarBody, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableRegular, GridRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { planMatriks, tulisMatriks } from "../../app/matriks";
import { KOLOM_PER } from "../../core/regulations/permen6/matriksPeran/kolomIndikator";
import { bagianMatriks, banyakPeran } from "../../core/regulations/permen6/matriksPeran/matriks";
import type { TemuanMatriks } from "../../core/regulations/permen6/matriksPeran/periksa";
import type { Plan } from "../../core/sheet/plan";
import { FailureBar } from "../Failure";
import { usePane } from "../pane";
import { useAction } from "../useAction";
import { useFocusBack } from "../useFocusBack";
import { useReveal } from "../useReveal";
import { Working } from "../Working";
import { WriteDialog } from "../WriteDialog";
import { Draf } from "./Draf";
import { LangkahSection } from "./LangkahSection";
import { MatriksGrid, type Place } from "./MatriksGrid";
import { matriksText } from "./matriksText";
import { Pertanyaan } from "./Pertanyaan";
import { Pohon } from "./Pohon";
import { planPohon } from "./planPohon";
import { Selaras } from "./Selaras";
import { selarasText } from "./selarasText";
import { Sumber } from "./Sumber";
import { Temuan } from "./Temuan";
import { useMatriks } from "./useMatriks";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px", padding: "12px 16px 16px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "end" },
  filter: { minWidth: 0, flexGrow: 1, flexBasis: "130px", "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  panel: { display: "flex", flexDirection: "column", gap: "10px", paddingBottom: "8px" },
});

type Open = { readonly plan: Plan; readonly title: string; intro(sheet: string): string; apply(plan: Plan): Promise<unknown> };

/** Matriks Pembagian Peran dan Hasil: built from its sources, filled in by keys, checked, and written. */
export function MatriksPanel() {
  const styles = useStyles();
  const { t: pane, host, language } = usePane();
  const t = matriksText[language];
  const { action, siap, matriks, temuan, lain, per, build, columns, addFiles, paste, clearSources, answer, edit } = useMatriks();
  const { revealing, reveal } = useReveal();
  const writing = useAction();
  const [team, setTeam] = useState("");
  const [leader, setLeader] = useState("");
  const [goTo, setGoTo] = useState<Place>();
  const [open, setOpen] = useState<Open>();
  const close = useFocusBack(open !== undefined, () => setOpen(undefined));
  const [notice, setNotice] = useState<string>();
  const busy = action.busy || writing.busy;

  const shown = useMemo(() => (team === "" && leader === "" ? matriks : bagianMatriks(matriks, { ...(team === "" ? {} : { tim: team }), ...(leader === "" ? {} : { pimpinan: leader }) })), [matriks, team, leader]);
  const teams = useMemo(() => [...new Set(matriks.baris.map(({ tim }) => tim).filter((tim) => tim !== ""))], [matriks]);
  const leaders = matriks.pimpinan.filter(({ kunci }) => matriks.kolom.some(({ pemilik }) => pemilik === kunci));
  const isEmpty = siap !== undefined && (matriks.kolom.length === 0 || matriks.baris.length === 0);

  const boxOf = ({ baris, kolom }: TemuanMatriks): (() => void) | undefined => {
    const row = shown.baris.findIndex(({ kunci }) => kunci === baris);
    const column = shown.kolom.findIndex(({ kunci }) => kunci === kolom);
    return row < 0 && column < 0 ? undefined : () => setGoTo({ row: Math.max(0, row), column: Math.max(0, column) });
  };
  const offerWrite = () => {
    if (siap) setOpen({ plan: planMatriks(siap, matriks, language), title: t.writeTitle, intro: (sheet) => t.writeIntro(sheet, siap.perubahan.length), apply: (plan) => tulisMatriks(host, plan, siap) });
  };
  const offerTree = () =>
    writing.run(async () => {
      const plan = await planPohon(host, matriks, language, t.treeSheet);
      setOpen({ plan, title: t.treeTitle, intro: t.treeIntro, apply: (each) => host.apply(each) });
    });

  return (
    <div className={styles.root}>
      <h2 className={styles.heading}>{t.title}</h2>
      <LangkahSection built={siap} />
      <Text size={200}>{t.intro}</Text>
      <Sumber lain={lain} busy={busy} onFiles={(chosen) => void addFiles(chosen)} onPaste={(sumber) => void paste(sumber)} onClear={() => void clearSources()} />
      <div className={styles.row}>
        <Button appearance="primary" icon={<GridRegular />} disabledFocusable={busy} onClick={() => void build()}>{siap ? t.again : t.build}</Button>
        {siap && !isEmpty && <Button icon={<DocumentTableRegular />} disabledFocusable={busy} onClick={offerWrite}>{t.write}</Button>}
      </div>
      <Working action={action} label={t.working} />
      {[action, writing, revealing].map((each, index) => <FailureBar key={index} action={each} />)}
      {notice !== undefined && <MessageBar intent="success"><MessageBarBody>{notice}</MessageBarBody></MessageBar>}
      {isEmpty && <Text role="status">{t.nothing}</Text>}
      {siap && siap.pertanyaan.length > 0 && (
        <section className={styles.panel} aria-label={t.questions(siap.pertanyaan.length)}>
          <Text weight="semibold">{t.questions(siap.pertanyaan.length)}</Text>
          <Pertanyaan pertanyaan={siap.pertanyaan} kolom={siap.calon} busy={busy} onAnswer={(next) => void answer(next)} />
        </section>
      )}
      {siap && !isEmpty && (
        <>
          <Text role="status" weight="semibold">{t.size(matriks.baris.length, matriks.kolom.length, matriks.baris.reduce((sum, each) => sum + banyakPeran(each), 0))}</Text>
          {(teams.length > 1 || leaders.length > 1 || matriks.kolom.some(({ iki }) => iki.length > 1) || per === "indikator") && (
            <div className={styles.row}>
              {(matriks.kolom.some(({ iki }) => iki.length > 1) || per === "indikator") && (
                <Field label={t.columns} size="small" className={styles.filter}>
                  <Select size="small" value={per} disabled={busy} onChange={(_, { value }) => void columns(value === "indikator" ? "indikator" : "sasaran")}>
                    {KOLOM_PER.map((each) => <option key={each} value={each}>{t.columnPer[each]}</option>)}
                  </Select>
                </Field>
              )}
              {teams.length > 1 && (
                <Field label={t.team} size="small" className={styles.filter}>
                  <Select size="small" value={team} onChange={(_, { value }) => setTeam(value)}>
                    <option value="">{t.everyTeam}</option>
                    {teams.map((each) => <option key={each} value={each}>{each}</option>)}
                  </Select>
                </Field>
              )}
              {leaders.length > 1 && (
                <Field label={t.leader} size="small" className={styles.filter}>
                  <Select size="small" value={leader} onChange={(_, { value }) => setLeader(value)}>
                    <option value="">{t.everyLeader}</option>
                    {leaders.map((each) => <option key={each.kunci} value={each.kunci}>{each.nama}</option>)}
                  </Select>
                </Field>
              )}
            </div>
          )}
          {shown.baris.length > 0 && shown.kolom.length > 0 && <MatriksGrid matriks={shown} goTo={goTo} onEdit={edit} />}
          <Accordion collapsible multiple defaultOpenItems={["temuan"]}>
            <AccordionItem value="temuan">
              <AccordionHeader size="small">{t.findings(temuan.length)}</AccordionHeader>
              <AccordionPanel><Temuan temuan={temuan} onBox={boxOf} onGo={reveal} /></AccordionPanel>
            </AccordionItem>
            <AccordionItem value="pohon">
              <AccordionHeader size="small">{t.tree}</AccordionHeader>
              <AccordionPanel>
                <div className={styles.panel}>
                  <Pohon matriks={shown} />
                  <div><Button size="small" disabledFocusable={busy} onClick={() => void offerTree()}>{t.insertTree}</Button></div>
                </div>
              </AccordionPanel>
            </AccordionItem>
          </Accordion>
        </>
      )}
      <Accordion collapsible>
        <AccordionItem value="selaras">
          <AccordionHeader size="small">{selarasText[language].title}</AccordionHeader>
          <AccordionPanel><Selaras /></AccordionPanel>
        </AccordionItem>
        {siap && !isEmpty && (
          <AccordionItem value="draf">
            <AccordionHeader size="small">{selarasText[language].draft}</AccordionHeader>
            <AccordionPanel><Draf matriks={matriks} /></AccordionPanel>
          </AccordionItem>
        )}
      </Accordion>
      {open && (
        <WriteDialog
          plan={open.plan}
          title={open.title}
          intro={open.intro}
          onClose={close}
          onApply={(sheet) =>
            void writing.run(async () => {
              await open.apply(open.plan);
              setNotice(pane.write.done(sheet));
            })
          }
        />
      )}
    </div>
  );
}
