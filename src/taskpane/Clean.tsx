import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import type { CheckedWorkbook } from "../app/checkWorkbook";
import { titleOf } from "../core/regulations/regulation";
import { usePane } from "./pane";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "center", gap: "8px", padding: "24px 8px", textAlign: "center" },
  icon: { color: tokens.colorPaletteGreenForeground1, fontSize: "48px" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Nothing was found: said plainly, with what has been checked. */
export function Clean({ checked: { forms } }: { readonly checked: CheckedWorkbook }) {
  const styles = useStyles();
  const { t, language } = usePane();
  const rules = new Set(forms.flatMap(({ form }) => form.rules.map(({ id }) => id))).size;
  const titles = [...new Set(forms.map(({ regulation }) => titleOf(regulation, language)))];
  return (
    <div className={styles.root} role="status">
      <CheckmarkCircleFilled className={styles.icon} aria-hidden />
      <Text weight="semibold" size={400}>{t.check.clean}</Text>
      <Text className={styles.quiet}>{t.check.cleanDetail(forms.length, rules, titles.join(", "))}</Text>
    </div>
  );
}
