import { Checkbox, Field, Input, Link, Radio, RadioGroup, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Setting } from "../core/base/setting";
import { valueText } from "../core/regulations/profil";
import { citeText } from "../app/record";
import { usePane } from "./pane";
import type { Draft } from "./settingDraft";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "2px", paddingBottom: "12px" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  pair: { display: "flex", alignItems: "center", gap: "8px" },
  input: { width: "128px", minWidth: 0 },
  boxes: { display: "flex", flexWrap: "wrap" },
});

/** More options than this are a list to open. */
const RADIOS = 3;

interface Props {
  readonly setting: Setting;
  readonly value: Draft[string];
  readonly changed: boolean;
  readonly problem: string | undefined;
  onChange(value: Draft[string]): void;
  onReset(): void;
}

/** One question with its answer, its default and where it rests; what is wrong with the answer stands under it. */
export function SettingField({ setting, value, changed, problem, onChange, onReset }: Props) {
  const styles = useStyles();
  const { t, language } = usePane();
  return (
    <div className={styles.root}>
      <Field label={{ children: setting.question[language], weight: changed ? "semibold" : "regular" }} {...(problem === undefined ? {} : { validationMessage: problem, validationState: "error" as const })}>
        <Answer setting={setting} value={value} onChange={onChange} />
      </Field>
      <Text size={200} className={styles.quiet}>
        {t.settings.byDefault(valueText(setting, setting.default, language))}
        {changed && <>{" "}<Link as="button" inline onClick={onReset} aria-label={`${t.settings.reset}: ${setting.question[language]}`}>{t.settings.reset}</Link></>}
      </Text>
      <Text size={200} className={styles.quiet}>{citeText(setting.cite)}</Text>
    </div>
  );
}

function Answer({ setting, value, onChange, ...field }: Pick<Props, "setting" | "value" | "onChange">) {
  const styles = useStyles();
  const { t, language } = usePane();
  switch (setting.kind) {
    case "choice":
      if (setting.options.length > RADIOS || setting.default === null) {
        return (
          <Select {...field} value={String(value ?? "")} onChange={(_, data) => onChange(data.value === "" ? null : data.value)}>
            {setting.default === null && <option value="">{t.settings.notSet}</option>}
            {setting.options.map((option) => <option key={option.value} value={option.value}>{option.label[language]}</option>)}
          </Select>
        );
      }
      return (
        <RadioGroup {...field} value={String(value)} onChange={(_, data) => onChange(data.value)}>
          {setting.options.map((option) => <Radio key={option.value} value={option.value} label={option.label[language]} />)}
        </RadioGroup>
      );
    case "several": {
      const chosen = value as readonly string[];
      return (
        <div {...field} role="group" className={styles.boxes}>
          {setting.options.map((option) => (
            <Checkbox
              key={option.value}
              label={option.label[language]}
              checked={chosen.includes(option.value)}
              onChange={(_, { checked }) => onChange(setting.options.map((each) => each.value).filter((each) => (each === option.value ? checked === true : chosen.includes(each))))}
            />
          ))}
        </div>
      );
    }
    case "number":
      return <Input {...field} className={styles.input} inputMode="decimal" value={String(value ?? "")} contentAfter={setting.unit[language]} onChange={(_, data) => onChange(data.value)} />;
    case "range": {
      const [low = "", high = ""] = value as readonly string[];
      return (
        <div {...field} role="group" className={styles.pair}>
          <Input className={styles.input} inputMode="numeric" aria-label={t.settings.lowest} placeholder={t.settings.lowest} value={low} onChange={(_, data) => onChange([data.value, high])} />
          <Text>–</Text>
          <Input className={styles.input} inputMode="numeric" aria-label={t.settings.highest} placeholder={t.settings.highest} value={high} onChange={(_, data) => onChange([low, data.value])} />
        </div>
      );
    }
  }
}
