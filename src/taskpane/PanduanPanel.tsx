import { Field, Link, Radio, RadioGroup, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../core/check/message";
import { regulations } from "../core/regulations/index";
import { usePane, version } from "./pane";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px", padding: "16px" },
  list: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: "6px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  part: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** Each source once, though several regulations rest on it. */
const sources = [...new Map(regulations.flatMap((regulation) => regulation.sources).map((source) => [source.id, source])).values()];

/** A short guide, the sources that every number rests on, the readings taken, and the language. */
export function PanduanPanel({ language, onLanguage }: { readonly language: Language; onLanguage(language: Language): void }) {
  const styles = useStyles();
  const { t } = usePane();
  return (
    <div className={styles.root}>
      <section className={styles.part}>
        <Subtitle2 as="h2">{t.guide.steps}</Subtitle2>
        <ol className={styles.list}>{t.guide.step.map((step) => <li key={step}><Text>{step}</Text></li>)}</ol>
        <Link href="docs/mengapa-angka-berbeda.html" target="_blank" rel="noreferrer">{t.guide.different}</Link>
      </section>
      <Field label={t.guide.language}>
        <RadioGroup layout="horizontal" value={language} onChange={(_, { value }) => onLanguage(value as Language)}>
          <Radio value="id" label="Bahasa Indonesia" />
          <Radio value="en" label="English" />
        </RadioGroup>
      </Field>
      <section className={styles.part}>
        <Subtitle2 as="h2">{t.guide.basis}</Subtitle2>
        <ul className={styles.list}>
          {sources.map((source) => (
            <li key={source.id}>{source.url === undefined ? <Text>{source.title}</Text> : <Link href={source.url} target="_blank" rel="noreferrer" inline>{source.title}</Link>}</li>
          ))}
        </ul>
      </section>
      <section className={styles.part}>
        <Subtitle2 as="h2">{t.guide.readings}</Subtitle2>
        <Text className={styles.quiet}>{t.guide.readingsIntro}</Text>
        <ul className={styles.list}>
          {regulations.flatMap(({ readings }) => readings).map((reading) => (
            <li key={reading.id}>
              <Text block weight="semibold">{reading.question}</Text>
              <Text block>{reading.chosen}</Text>
              <Text block size={200} className={styles.quiet}>{t.guide.otherwise(reading.alternatives.join("; "))}</Text>
            </li>
          ))}
        </ul>
      </section>
      <Text size={200} className={styles.quiet}>{t.guide.version(version())}</Text>
    </div>
  );
}
