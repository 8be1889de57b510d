import { Button, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Rekap } from "../../app/rekap";
import { pilihanTulis, planTulis, tulisRekap, type PilihanTulis } from "../../app/tulisRekap";
import { FailureBar } from "../Failure";
import { usePane } from "../pane";
import { useAction } from "../useAction";
import { useFocusBack } from "../useFocusBack";
import { Working } from "../Working";
import { rekapText } from "./rekapText";
import { TulisDialog, type Dipilih } from "./TulisDialog";
import { tulisText } from "./tulisText";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" } });

/** Writes what was gathered as sheets, after a look at which. */
export function TulisRekap({ rekap }: { readonly rekap: Rekap }) {
  const styles = useStyles();
  const { host, language, today } = usePane();
  const t = rekapText[language];
  const action = useAction();
  const { run } = action;
  const [pilihan, setPilihan] = useState<PilihanTulis>();
  const [done, setDone] = useState<string>();
  const close = useFocusBack(pilihan !== undefined, () => setPilihan(undefined));
  const open = () =>
    run(async () => {
      setDone(undefined);
      setPilihan(await pilihanTulis(host, rekap, language));
    });
  const write = ({ bagian, rumus, sheets }: Dipilih) =>
    run(async (progress) => {
      await tulisRekap(host, await planTulis(host, rekap, bagian, rumus, today(), language), progress);
      setDone(t.written(sheets.join(", ")));
    });
  return (
    <div className={styles.root}>
      <Button appearance="primary" disabledFocusable={action.busy} onClick={() => void open()}>{tulisText[language].open}</Button>
      <Working action={action} label={t.writing} />
      <FailureBar action={action} />
      {done && <MessageBar intent="success" layout="multiline"><MessageBarBody role="status">{done}</MessageBarBody></MessageBar>}
      {pilihan && <TulisDialog pilihan={pilihan} onClose={close} onApply={(dipilih) => void write(dipilih)} />}
    </div>
  );
}
