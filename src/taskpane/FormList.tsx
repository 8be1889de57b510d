import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { FilledForm } from "../core/regulations/regulation";
import { valueOf } from "../core/sheet/field";
import { dateText } from "../core/base/civilDate";
import { usePane } from "./pane";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** The forms that were recognised: where, whose, and for which period. */
export function FormList({ forms }: { readonly forms: readonly FilledForm[] }) {
  const styles = useStyles();
  const { t } = usePane();
  return (
    <Accordion collapsible>
      <AccordionItem value="forms">
        <AccordionHeader size="small">{t.check.forms(forms.length)}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {forms.map((form) => (
              <li key={`${form.sheet} ${form.found.rect.top} ${form.found.rect.left}`}>
                <Text block weight="semibold">{`${form.sheet} · ${form.form.title}`}</Text>
                <Text block size={200} className={styles.quiet}>{`${subjectLine(form, t.common.noName, t.common.noPeriod)} · ${form.regulation.title}`}</Text>
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

/** "Sari Puspita, 2 Januari 2018 – 31 Desember 2018". */
export function subjectLine({ subject }: FilledForm, noName: string, noPeriod: string): string {
  const periode = valueOf(subject.periode);
  return `${valueOf(subject.nama) ?? noName}, ${periode ? `${dateText(periode.dari)} – ${dateText(periode.sampai)}` : noPeriod}`;
}
