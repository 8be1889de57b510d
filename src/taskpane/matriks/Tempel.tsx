import { Button, Field, Select, Text, Textarea, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { ISI_KOLOM, bacaTempel, orangTempel, type IsiKolom, type Tempelan } from "../../app/sumberTempel";
import type { Sumber } from "../../core/regulations/permen6/matriksPeran/sumber";
import { usePane } from "../pane";
import { matriksText } from "./matriksText";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  columns: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(130px, 1fr))", gap: "8px", "& select": { minWidth: 0, width: "100%" }, "& label": { overflowWrap: "anywhere" } },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A place to paste people into; where it is not sure what a column holds, that is asked. */
export function Tempel({ busy, onPaste }: { readonly busy: boolean; onPaste(sumber: Sumber): void }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = matriksText[language];
  const [text, setText] = useState("");
  const [asked, setAsked] = useState<Tempelan>();
  const [kolom, setKolom] = useState<readonly IsiKolom[]>([]);
  const add = () => {
    const read = bacaTempel(text);
    if (read.sumber) return onPaste(read.sumber);
    if (read.pasti) return onPaste(orangTempel(read, read.kolom));
    setKolom(read.kolom);
    setAsked(read);
  };
  if (!asked) {
    return (
      <div className={styles.root}>
        <Field label={t.paste} hint={t.pasteHint}><Textarea rows={4} value={text} onChange={(_, { value }) => setText(value)} /></Field>
        <div><Button size="small" disabledFocusable={busy || text.trim() === ""} onClick={add}>{t.pasteAdd}</Button></div>
      </div>
    );
  }
  const { judul, baris } = asked;
  const example = (column: number) => judul?.[column] || (baris.map((cells) => cells[column] ?? "").find((cell) => cell !== "") ?? "");
  return (
    <div className={styles.root} role="group" aria-label={t.pasteAsk}>
      <Text size={200}>{t.pasteAsk}</Text>
      <div className={styles.columns}>
        {kolom.map((isi, column) => (
          <Field key={column} label={t.pasteColumn(column + 1, example(column))} size="small">
            <Select size="small" value={isi} onChange={(_, { value }) => setKolom(kolom.map((each, index) => (index === column ? (ISI_KOLOM.find((known) => known === value) ?? "") : each === value ? "" : each)))}>
              <option value="">{t.pasteUnused}</option>
              {ISI_KOLOM.map((each) => <option key={each} value={each}>{t.pasteHolds[each]}</option>)}
            </Select>
          </Field>
        ))}
      </div>
      <div className={styles.row}>
        <Button size="small" disabledFocusable={busy || !kolom.includes("nama")} onClick={() => kolom.includes("nama") && onPaste(orangTempel(asked, kolom))}>{t.pasteAdd}</Button>
        <Button size="small" appearance="subtle" onClick={() => setAsked(undefined)}>{t.pasteBack}</Button>
      </div>
    </div>
  );
}
