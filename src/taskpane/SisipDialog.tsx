import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Checkbox, Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, Select, Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { insertables, previewForm, rolesOf, sectionsOf, usualPeriod, type Found, type InsertRequest, type Para } from "../app/insertForm";
import { dateIn, parseDate, type CivilDate } from "../core/base/civilDate";
import { regulations } from "../core/regulations/index";
import { titleOf, type Periode } from "../core/regulations/regulation";
import { OrangFields } from "./OrangFields";
import { DialogButtons } from "./DialogButtons";
import { usePane } from "./pane";
import { sisipText } from "./sisipText";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "10px" },
  // Narrower than what stands in it, in a narrow pane.
  narrow: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  input: { minWidth: 0 },
  // Side by side where a whole date fits; a message under one leaves the other as it is.
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(150px, 100%), 1fr))", alignItems: "start", gap: "8px" },
});

/** More rows than a form of one person has. */
const MOST_ROWS = 60;
const NOBODY: Para = { pegawai: {}, penilai: {}, atasanPenilai: {} };
/** Regulations of which a form can be inserted, newest first. */
const offered = regulations.filter(({ id }) => insertables.some(({ regulation }) => regulation.id === id)).reverse();

interface Props {
  readonly people: readonly Found[];
  readonly names: readonly string[];
  onClose(): void;
  onInsert(request: InsertRequest): void;
}

/** Which form, for whom and for what period; says what will be written before it is. */
export function SisipDialog({ people, names, onClose, onInsert }: Props) {
  const styles = useStyles();
  const { language, host, today } = usePane();
  const t = sisipText[language];
  const plainOnly = host.customFunctions?.() === false;
  const [regulationId, setRegulation] = useState(() => regulationOf(people[0]?.periode?.sampai ?? today()) ?? offered[0]?.id ?? "");
  const forms = insertables.filter(({ regulation }) => regulation.id === regulationId);
  const [key, setKey] = useState("");
  const [person, setPerson] = useState(people.length > 0 ? 0 : -1);
  const insertable = forms.find((each) => each.key === key) ?? forms.find(({ form }) => people[person]?.formIds.includes(form.id)) ?? forms[0];
  const [orang, setOrang] = useState<Para>(people[0] ?? NOBODY);
  const [period, setPeriod] = useState<{ readonly dari: string; readonly sampai: string }>();
  const [instansi, setInstansi] = useState("");
  const [rows, setRows] = useState<Readonly<Record<string, string>>>({});
  const [plain, setPlain] = useState(plainOnly);
  if (!insertable) return null;

  const found = people[person]?.periode;
  // Angka kredit goes along with any period.
  const judged = insertable.regulation.inForce === undefined || (found && regulationOf(found.sampai) === regulationId);
  const usual = found && judged ? found : usualPeriod(insertable.regulation, today());
  const written = period ?? { dari: dateIn(usual.dari, language), sampai: dateIn(usual.sampai, language) };
  const periode = readPeriod(written);
  const sections = sectionsOf(insertable.blank);
  const counts = sections.map(({ id, items }) => ({ id, count: rows[id] === undefined ? items : Number(rows[id]) }));
  const isCount = (count: number) => Number.isInteger(count) && count >= 1 && count <= MOST_ROWS;
  const good = periode.ok && counts.every(({ count }) => isCount(count));
  const request: InsertRequest | undefined = good ? { insertable, orang, periode: periode.value, instansi, items: Object.fromEntries(counts.map(({ id, count }) => [id, count])), plain } : undefined;
  const preview = request && previewForm(names, request);

  const choosePerson = (index: number) => {
    setPerson(index);
    setOrang(people[index] ?? NOBODY);
    setPeriod(undefined);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.title}</DialogTitle>
          <DialogContent>
            <div className={styles.fields}>
              {preview && <Text role="status">{t.preview(preview.sheet, preview.inputs, preview.formulas, preview.pages, preview.paper)}</Text>}
              <Field label={t.regulation}>
                <Select className={styles.narrow} value={regulationId} onChange={(_, { value }) => { setRegulation(value); setPeriod(undefined); setRows({}); }}>
                  {offered.map((each) => <option key={each.id} value={each.id}>{titleOf(each, language)}</option>)}
                </Select>
              </Field>
              <Field label={t.form}>
                <Select className={styles.narrow} value={insertable.key} onChange={(_, { value }) => { setKey(value); setRows({}); }}>
                  {forms.map(({ key: each, form, blank }) => <option key={each} value={each}>{blank.variant === undefined ? form.title : `${form.title} (${blank.variant})`}</option>)}
                </Select>
              </Field>
              {people.length > 0 && (
                <Field label={t.person}>
                  <Select className={styles.narrow} value={String(person)} onChange={(_, { value }) => choosePerson(Number(value))}>
                    {people.map(({ pegawai }, index) => <option key={index} value={String(index)}>{[pegawai.nama, pegawai.nip].filter(Boolean).join(", ")}</option>)}
                    <option value="-1">{t.typed}</option>
                  </Select>
                </Field>
              )}
              <Accordion collapsible multiple defaultOpenItems={people.length > 0 ? [] : ["pegawai"]}>
                {rolesOf(insertable.blank).map((peran) => (
                  <AccordionItem key={peran} value={peran}>
                    <AccordionHeader size="small">{[t.roles[peran], orang[peran].nama].filter(Boolean).join(": ")}</AccordionHeader>
                    <AccordionPanel><OrangFields orang={orang[peran]} onChange={(next) => setOrang({ ...orang, [peran]: next })} /></AccordionPanel>
                  </AccordionItem>
                ))}
              </Accordion>
              <div className={styles.pair}>
                {(["dari", "sampai"] as const).map((end) => (
                  <Field key={end} label={end === "dari" ? t.from : t.to} {...problemOf(periode, end, t)}>
                    <Input className={styles.input} value={written[end]} onChange={(_, { value }) => setPeriod({ ...written, [end]: value })} />
                  </Field>
                ))}
              </div>
              <Field label={t.agency}><Input value={instansi} onChange={(_, { value }) => setInstansi(value)} /></Field>
              <div className={styles.pair}>
                {sections.map(({ id, heading, items }) => (
                  <Field key={id} label={t.rows(heading)} {...(isCount(counts.find((each) => each.id === id)?.count ?? 0) ? {} : { validationState: "error" as const, validationMessage: t.badRows(MOST_ROWS) })}>
                    <Input className={styles.input} inputMode="numeric" value={rows[id] ?? String(items)} onChange={(_, { value }) => setRows({ ...rows, [id]: value })} />
                  </Field>
                ))}
              </div>
              <Field hint={plainOnly ? t.plainOnly : t.plainHint}>
                <Checkbox label={t.plain} checked={plain} disabled={plainOnly} onChange={(_, { checked }) => setPlain(checked === true)} />
              </Field>
            </div>
          </DialogContent>
          <DialogButtons apply={t.apply} waiting={!request} onApply={() => request && onInsert(request)} onClose={onClose} />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** The regulation that judges a period which ends on a day. */
function regulationOf(day: CivilDate): string | undefined {
  return offered.find(({ inForce }) => inForce && inForce.from <= day && (inForce.until === undefined || day <= inForce.until))?.id;
}

type Read = { readonly ok: true; readonly value: Periode } | { readonly ok: false; readonly bad: readonly ("dari" | "sampai")[] };

function readPeriod({ dari, sampai }: { readonly dari: string; readonly sampai: string }): Read {
  const [from, to] = [dayOf(dari), dayOf(sampai)];
  if (from && to && from <= to) return { ok: true, value: { dari: from, sampai: to } };
  return { ok: false, bad: [...(from ? [] : ["dari" as const]), ...(to ? [] : ["sampai" as const])] };
}

function dayOf(text: string): CivilDate | undefined {
  const reading = parseDate(text);
  return reading.ok ? reading.date : undefined;
}

function problemOf(read: Read, end: "dari" | "sampai", t: { readonly badDate: string; readonly reversed: string }) {
  if (read.ok || (read.bad.length > 0 && !read.bad.includes(end)) || (read.bad.length === 0 && end === "dari")) return {};
  return { validationState: "error" as const, validationMessage: read.bad.length > 0 ? t.badDate : t.reversed };
}
