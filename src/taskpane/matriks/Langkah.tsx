import { Badge, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Langkah as Step } from "../../core/regulations/permen6/langkah";
import { usePane } from "../pane";
import { matriksText } from "./matriksText";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  step: { display: "grid", gridTemplateColumns: "28px 1fr auto", gap: "4px 8px", alignItems: "start", padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  number: { width: "24px", height: "24px", borderRadius: "50%", border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, display: "flex", alignItems: "center", justifyContent: "center", fontSize: tokens.fontSizeBase200 },
  text: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly steps: readonly Step[];
  /** Numbers that a person has ticked off. */
  readonly ticked: readonly number[];
  onTick(step: number, done: boolean): void;
}

/** The path of planning: what is done, by the workbook or by a person's word, and what comes next. */
export function Langkah({ steps, ticked, onTick }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const t = matriksText[language];
  const isDone = ({ nomor, lembar }: Step) => lembar.length > 0 || ticked.includes(nomor);
  const next = steps.find((step) => !isDone(step))?.nomor;
  return (
    <ol className={styles.list}>
      {steps.map((step) => {
        const name = step.nama[language];
        const done = isDone(step);
        return (
          <li key={step.nomor} className={styles.step} {...(step.nomor === next ? { "aria-current": "step" as const } : {})}>
            <span className={styles.number} aria-hidden>{step.nomor}</span>
            <div className={styles.text}>
              <Text block size={200}>{name}</Text>
              {step.lembar.length > 0 ? <Text block size={200} className={styles.quiet}>{t.found(step.lembar.join(", "))}</Text> : <Checkbox size="medium" label={t.done} aria-label={t.markDone(name)} checked={ticked.includes(step.nomor)} onChange={(_, { checked }) => onTick(step.nomor, checked === true)} />}
            </div>
            <Badge appearance="tint" color={done ? "success" : step.nomor === next ? "brand" : "informative"}>{done ? t.done : step.nomor === next ? t.next : t.later}</Badge>
          </li>
        );
      })}
    </ol>
  );
}
