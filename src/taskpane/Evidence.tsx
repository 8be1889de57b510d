import { Button, Text, makeStyles, tokens, useId } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { FilledForm } from "../core/regulations/regulation";
import { usePane } from "./pane";
import { petaText } from "./petaText";

const useStyles = makeStyles({
  button: { padding: 0, minWidth: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: "20px", overflowWrap: "anywhere", color: tokens.colorNeutralForeground3 },
});

/** How sure it is that a sheet is this form; unfolded, what spoke for it. */
export function Evidence({ form: { sheet, found } }: { readonly form: FilledForm }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = petaText[language];
  const [open, setOpen] = useState(false);
  const list = useId("evidence");
  return (
    <div>
      <Button appearance="transparent" size="small" className={styles.button} icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />} iconPosition="after" aria-expanded={open} aria-controls={list} aria-label={`${t.sure(Math.round(found.confidence * 100))}. ${t.why(sheet)}`} onClick={() => setOpen(!open)}>
        {t.sure(Math.round(found.confidence * 100))}
      </Button>
      <ul id={list} hidden={!open} className={styles.list}>{found.evidence.map((each) => <li key={each.id}><Text size={200}>{each[language]}</Text></li>)}</ul>
    </div>
  );
}
