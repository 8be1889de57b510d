import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, MessageBar, MessageBarBody, Select, Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { siapkanDraf, tulisDraf, type DrafSkp } from "../../app/draftSkp";
import { usualPeriod } from "../../app/insertForm";
import { dateIn } from "../../core/base/civilDate";
import { permen6 } from "../../core/regulations/permen6/index";
import type { Matriks } from "../../core/regulations/permen6/matriksPeran/matriks";
import { DialogButtons } from "../DialogButtons";
import { FailureBar } from "../Failure";
import { usePane } from "../pane";
import { useAction } from "../useAction";
import { useFocusBack } from "../useFocusBack";
import { Working } from "../Working";
import { selarasText } from "./selarasText";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: "10px", paddingBottom: "8px" }, content: { display: "flex", flexDirection: "column", gap: "8px", overflowWrap: "anywhere" } });

/** A draft SKP for one person of the matrix or for all who have none yet, on new sheets. */
export function Draf({ matriks }: { readonly matriks: Matriks }) {
  const styles = useStyles();
  const { host, language, today, t: pane } = usePane();
  const t = selarasText[language];
  const action = useAction();
  const [who, setWho] = useState("");
  const [instansi, setInstansi] = useState("");
  const [draft, setDraft] = useState<DrafSkp>();
  const [done, setDone] = useState<string>();
  const close = useFocusBack(draft !== undefined, () => setDraft(undefined));
  const people = matriks.baris.filter(({ nama }) => nama !== "");
  const names = (each: readonly { readonly nama: string }[]) => each.map(({ nama }) => nama).join("; ");

  const preview = () =>
    action.run(async (progress, signal) => setDraft(await siapkanDraf(host, { matriks, baris: who === "" ? undefined : [who], periode: usualPeriod(permen6, today()), instansi }, progress, signal)));
  const apply = (chosen: DrafSkp) =>
    action.run(async (progress) => {
      await tulisDraf(host, chosen, progress);
      setDone(t.drafted(chosen.dibuat.length, chosen.diperbarui.length));
    });

  return (
    <div className={styles.root}>
      <Text size={200}>{t.draftIntro}</Text>
      <Field label={t.draftWho} size="small">
        <Select size="small" value={who} onChange={(_, { value }) => setWho(value)}>
          <option value="">{t.draftAll}</option>
          {people.map(({ kunci, nama }) => <option key={kunci} value={kunci}>{nama}</option>)}
        </Select>
      </Field>
      <Field label={t.draftAgency} size="small"><Input size="small" value={instansi} onChange={(_, { value }) => setInstansi(value)} /></Field>
      <div><Button size="small" disabledFocusable={action.busy || people.length === 0} onClick={() => void preview()}>{t.draftButton}</Button></div>
      <Working action={action} label={t.drafting} />
      <FailureBar action={action} />
      {done !== undefined && <MessageBar intent="success"><MessageBarBody role="status">{done}</MessageBarBody></MessageBar>}
      {draft && (
        <Dialog open onOpenChange={(_, { open }) => open || close()}>
          <DialogSurface>
            <DialogBody>
              <DialogTitle>{t.draftTitle(draft.rencana.size)}</DialogTitle>
              <DialogContent tabIndex={0} className={styles.content}>
                {draft.plan && <Text size={200}>{t.draftPeriod(dateIn(draft.periode.dari, language), dateIn(draft.periode.sampai, language))}</Text>}
                {draft.dibuat.length > 0 && <Text size={200}>{t.draftSheets(draft.dibuat.map(({ sheet }) => sheet).join("; "))}</Text>}
                {draft.diperbarui.length > 0 && <Text size={200}>{t.draftUpdated(draft.diperbarui.map(({ sheet }) => sheet).join("; "))}</Text>}
                {draft.diperbarui.flatMap(({ nama, hilang }) => (hilang.length > 0 ? <Text key={nama} size={200}>{t.draftGone(nama, hilang)}</Text> : []))}
                {(["sama", "sudah-ada", "tanpa-peran"] as const).map((sebab) => {
                  const skipped = draft.dilewati.filter((each) => each.sebab === sebab);
                  return skipped.length > 0 && <Text key={sebab} size={200}>{t.draftSkipped[sebab](names(skipped))}</Text>;
                })}
              </DialogContent>
              {draft.plan ? <DialogButtons apply={t.draftApply} onApply={() => void apply(draft)} onClose={close} /> : <DialogActions><Button onClick={close}>{pane.common.close}</Button></DialogActions>}
            </DialogBody>
          </DialogSurface>
        </Dialog>
      )}
    </div>
  );
}
