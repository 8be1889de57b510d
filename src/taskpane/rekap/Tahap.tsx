import { Badge, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleHalfFillRegular, CircleRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Keadaan } from "../../core/rekap/tahap";
import { capaianTertulis, type Unit } from "../../core/rekap/unit";
import { usePane } from "../pane";
import { rekapText } from "./rekapText";

const ICON: Readonly<Record<Keadaan, React.JSX.Element>> = { belum: <CircleRegular aria-hidden />, sebagian: <CircleHalfFillRegular aria-hidden />, sudah: <CheckmarkCircleFilled aria-hidden /> };

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  item: { display: "grid", gridTemplateColumns: "24px 1fr", columnGap: "8px" },
  mark: { display: "flex", flexDirection: "column", alignItems: "center", fontSize: "20px", color: tokens.colorBrandForeground1 },
  line: { flexGrow: 1, width: "2px", backgroundColor: tokens.colorNeutralStroke2, minHeight: "8px" },
  body: { paddingBottom: "16px", minWidth: 0, display: "flex", flexDirection: "column", gap: "8px" },
  head: { display: "flex", gap: "8px", alignItems: "center", flexWrap: "wrap" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface Stage {
  readonly title: string;
  readonly state: Keadaan;
  readonly content: ReactNode;
}

/** The three stages of the evaluation as steps, each with how far it is. */
export function Tahap({ stages }: { readonly stages: readonly Stage[] }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = rekapText[language];
  return (
    <ol className={styles.list} aria-label={t.stages}>
      {stages.map(({ title, state, content }, index) => (
        <li key={title} className={styles.item}>
          <div className={styles.mark}>
            {ICON[state]}
            {index < stages.length - 1 && <span className={styles.line} />}
          </div>
          <div className={styles.body}>
            <div className={styles.head}>
              <h3 className={styles.title}>{`${index + 1}. ${title}`}</h3>
              <Badge appearance="outline" color={state === "sudah" ? "success" : "informative"}>{t.stageState[state]}</Badge>
            </div>
            {content}
          </div>
        </li>
      ))}
    </ol>
  );
}

const SHOWN = 12;

/** The capaian of each unit shown: what its forms say, or what is set here and kept with the workbook. */
export function PilihCapaian({ units, levels, onChoose }: { readonly units: readonly Unit[]; readonly levels: readonly string[]; onChoose(unit: Unit, capaian: string | null): void }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = rekapText[language];
  return (
    <>
      {units.slice(0, SHOWN).map((each) => {
        const { kunci, capaianOrganisasi } = each;
        const written = capaianTertulis(each);
        const name = each.unit ?? t.noUnit;
        return (
          <Field key={kunci} label={name} hint={written.length > 1 ? t.capaianMixed : written[0] ? t.capaianFrom(written[0]) : null}>
            <Select size="small" aria-label={t.capaianOf(name)} value={capaianOrganisasi ?? ""} onChange={(_, { value }) => onChoose(each, value === "" ? null : value)}>
              <option value="">{t.notSet}</option>
              {levels.map((level) => <option key={level} value={level}>{level}</option>)}
            </Select>
          </Field>
        );
      })}
      {units.length > SHOWN && <Text size={200}>{t.andMore(units.length - SHOWN)}</Text>}
      <Text size={200} className={styles.quiet}>{t.capaianKept}</Text>
    </>
  );
}
