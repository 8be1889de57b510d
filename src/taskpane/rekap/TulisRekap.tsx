import { Button, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { planKalibrasi } from "../../app/kalibrasi";
import { planRekap, type Rekap } from "../../app/rekap";
import type { Plan } from "../../core/sheet/plan";
import { FailureBar } from "../Failure";
import { usePane } from "../pane";
import { useAction } from "../useAction";
import { useFocusBack } from "../useFocusBack";
import { Working } from "../Working";
import { PreviewDialog } from "./PreviewDialog";
import { rekapText } from "./rekapText";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" }, buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** Writes what was gathered as sheets, after a look at which. */
export function TulisRekap({ rekap }: { readonly rekap: Rekap }) {
  const styles = useStyles();
  const { host, language, today } = usePane();
  const t = rekapText[language];
  const action = useAction();
  const { run } = action;
  const [plan, setPlan] = useState<Plan>();
  const [done, setDone] = useState<string>();
  const close = useFocusBack(plan !== undefined, () => setPlan(undefined));
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={action.busy} onClick={() => void run(async () => setPlan(await planRekap(host, rekap, today(), language)))}>{t.write}</Button>
        {rekap.baris.some(({ nilai }) => nilai !== null) && <Button disabledFocusable={action.busy} onClick={() => void run(async () => setPlan(await planKalibrasi(host, rekap, language)))}>{t.calibrate}</Button>}
      </div>
      <Working action={action} label={t.writing} />
      <FailureBar action={action} />
      {done && <MessageBar intent="success"><MessageBarBody role="status">{done}</MessageBarBody></MessageBar>}
      {plan && (
        <PreviewDialog
          plan={plan}
          onClose={close}
          onApply={(sheets) => void run(async (progress) => {
            await host.apply(plan, progress);
            setDone(t.written(sheets.join(", ")));
          })}
        />
      )}
    </div>
  );
}
