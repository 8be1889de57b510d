import { Badge, Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { PersonRegular } from "@fluentui/react-icons";
import type { FilledForm } from "../core/regulations/regulation";
import type { CellRef } from "../core/sheet/grid";
import { valueOf } from "../core/sheet/field";
import { dateIn } from "../core/base/civilDate";
import { peopleOf } from "../app/overview";
import { maybeMapped } from "../app/proposals";
import { Evidence } from "./Evidence";
import type { Language } from "../core/check/message";
import { titleOf } from "../core/regulations/regulation";
import { usePane } from "./pane";
import { petaText } from "./petaText";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "10px" },
  person: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: "10px 12px", display: "flex", flexDirection: "column", gap: "8px" },
  name: { display: "flex", gap: "8px", alignItems: "flex-start" },
  icon: { fontSize: "20px", color: tokens.colorBrandForeground1, flexShrink: 0 },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  form: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: "6px" },
  title: { display: "flex", flexWrap: "wrap", gap: "2px 8px", alignItems: "baseline", justifyContent: "space-between" },
  // A long name takes lines of its own, and leaves the sheet's name whole.
  regime: { maxWidth: "100%", height: "auto", whiteSpace: "normal", textAlign: "left" },
  sheet: { maxWidth: "100%", overflowWrap: "anywhere" },
});

/** The forms that were recognised, by person: which sheet, which form, by which regulation, for which period. */
export function FormList({ forms, onGo, onMap }: { readonly forms: readonly FilledForm[]; onGo(cell: CellRef): void; onMap(form: FilledForm): void }) {
  const styles = useStyles();
  const { t, language } = usePane();
  return (
    <ul className={styles.list}>
      {peopleOf(forms).map(({ nama, nip, forms: own }) => (
        <li key={`${nip ?? ""} ${nama ?? ""}`} className={styles.person}>
          <div className={styles.name}>
            <PersonRegular className={styles.icon} aria-hidden />
            <div className={styles.grow}>
              <Text block weight="semibold">{nama ?? t.common.noName}</Text>
              {nip !== undefined && <Text block size={200} className={styles.quiet}>{`NIP ${nip}`}</Text>}
            </div>
          </div>
          <ul className={styles.list}>
            {own.map((form) => (
              <li key={`${form.sheet} ${form.found.rect.top} ${form.found.rect.left}`} className={styles.form}>
                <div className={styles.title}>
                  <Link as="button" className={styles.sheet} onClick={() => onGo({ sheet: form.sheet, rect: cornerOf(form) })} aria-label={t.overview.goTo(form.sheet)}>{form.sheet}</Link>
                  <Badge className={styles.regime} appearance="outline" color="brand">{titleOf(form.regulation, language)}</Badge>
                </div>
                <Text block size={200} className={styles.grow}>{form.form.title}</Text>
                <Text block size={200} className={styles.quiet}>{periodText(form, language) ?? t.common.noPeriod}</Text>
                <div className={styles.title}>
                  <Evidence form={form} />
                  {maybeMapped(form) && <Button size="small" aria-label={petaText[language].mapSheet(form.sheet)} onClick={() => onMap(form)}>{petaText[language].map}</Button>}
                </div>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function cornerOf({ found: { rect } }: FilledForm) {
  return { top: rect.top, left: rect.left, bottom: rect.top, right: rect.left };
}

function periodText({ subject }: FilledForm, language: Language): string | undefined {
  const periode = valueOf(subject.periode);
  return periode && `${dateIn(periode.dari, language)} – ${dateIn(periode.sampai, language)}`;
}

/** "Sari Puspita, 2 Januari 2018 – 31 Desember 2018". */
export function subjectLine(form: FilledForm, common: { readonly noName: string; readonly noPeriod: string }, language: Language): string {
  return `${valueOf(form.subject.nama) ?? common.noName}, ${periodText(form, language) ?? common.noPeriod}`;
}
