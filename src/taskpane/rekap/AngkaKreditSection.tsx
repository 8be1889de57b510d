import { Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { angkaKreditUnit, isiPak, readIsianPak, type IsianPakTerbaca } from "../../app/angkaKredit";
import type { Rekap } from "../../app/rekap";
import { kunciOrang, tanpaIsian } from "../../core/regulations/permen1/daftarJf";
import type { HasilPak } from "../../core/regulations/permen1/pejabat";
import type { BarisRekap } from "../../core/regulations/rekap";
import { FailureBar } from "../Failure";
import { usePane } from "../pane";
import { useAction } from "../useAction";
import { useFocusBack } from "../useFocusBack";
import { AngkaKreditList } from "./AngkaKredit";
import { AngkaKreditDialog } from "./AngkaKreditDialog";
import { angkaKreditText } from "./angkaKreditText";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Functional officials among the people shown: what they have, what is missing; what appraisals don't tell is filled in. */
export function AngkaKreditSection({ orang, rekap: { baris, profil } }: { readonly orang: readonly BarisRekap[]; readonly rekap: Rekap }) {
  const styles = useStyles();
  const { host, language } = usePane();
  const t = angkaKreditText[language];
  const action = useAction();
  const { run } = action;
  const [read, setRead] = useState<IsianPakTerbaca>({ isian: {}, lama: {} });
  const [edited, setEdited] = useState<HasilPak>();
  const closeEdit = useFocusBack(edited !== undefined, () => setEdited(undefined));
  // Anew with each gathering: the column LAMA of Penetapan may have been filled in since.
  useEffect(() => {
    void run(async () => setRead(await readIsianPak(host)));
  }, [run, host, baris]);

  const { isian } = read;
  const { hasil, tanpaPredikat } = angkaKreditUnit(orang, isian, profil);
  if (hasil.length === 0) return null;
  const key = edited ? kunciOrang(edited.pejabat) : "";
  return (
    <section className={styles.root} aria-label={t.title}>
      <Subtitle2 as="h2">{t.title}</Subtitle2>
      <Text size={200} className={styles.quiet}>{t.intro}</Text>
      <AngkaKreditList hasil={hasil} onEdit={setEdited} />
      {tanpaPredikat.length > 0 && <Text size={200}>{t.left(tanpaPredikat.length)}</Text>}
      <FailureBar action={action} />
      {edited && (
        <AngkaKreditDialog
          nama={edited.pejabat.nama}
          golonganFormulir={isian[key]?.golongan ? null : edited.pejabat.golongan}
          isian={isian[key] ?? tanpaIsian}
          onClose={closeEdit}
          onSave={(saved) => {
            closeEdit();
            void run(async () => setRead(await isiPak(host, key, saved)));
          }}
        />
      )}
    </section>
  );
}
