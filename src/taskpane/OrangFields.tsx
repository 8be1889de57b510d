import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { Orang } from "../app/insertForm";
import { usePane } from "./pane";
import { sisipText } from "./sisipText";

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", gap: "6px", paddingBottom: "8px" } });

const FIELDS = ["nama", "nip", "pangkat", "jabatan", "unitKerja"] as const satisfies readonly (keyof Orang)[];

/** What an identity block says of one official. */
export function OrangFields({ orang, onChange }: { readonly orang: Orang; onChange(next: Orang): void }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = sisipText[language];
  return (
    <div className={styles.fields}>
      {FIELDS.map((field) => (
        <Field key={field} label={t.fields[field]} size="small">
          <Input size="small" value={orang[field] ?? ""} onChange={(_, { value }) => onChange({ ...orang, [field]: value })} />
        </Field>
      ))}
    </div>
  );
}
