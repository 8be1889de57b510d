import { Checkbox, Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { bagianDitulis, type BagianTulis, type PilihanTulis } from "../../app/tulisRekap";
import type { Rumus } from "../../core/report/pak/index";
import { DialogButtons } from "../DialogButtons";
import { usePane } from "../pane";
import { angkaKreditText } from "./angkaKreditText";
import { tulisText } from "./tulisText";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: "12px" },
  parts: { display: "flex", flexDirection: "column", border: "none", margin: 0, padding: 0 },
  indented: { paddingLeft: "32px", display: "flex", flexDirection: "column", gap: "4px" },
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface Dipilih {
  readonly bagian: readonly BagianTulis[];
  readonly rumus: Rumus;
  readonly sheets: readonly string[];
}

/** What of a rekap is written, and which sheets that makes or writes anew, before it does. */
export function TulisDialog({ pilihan, onClose, onApply }: { readonly pilihan: PilihanTulis; onClose(): void; onApply(dipilih: Dipilih): void }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = tulisText[language];
  const [chosen, setChosen] = useState<ReadonlySet<BagianTulis>>(new Set(pilihan.usul));
  const [rumus, setRumus] = useState<Rumus>("skp");
  const bagian = bagianDitulis(chosen, pilihan);
  const along = (each: BagianTulis) => bagian.includes(each) && !chosen.has(each);
  const sheets = bagian.flatMap((each) => pilihan.lembar[each].map((lembar) => ({ ...lembar, ikut: along(each) && each !== "rekap" })));
  const toggle = (each: BagianTulis, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(each);
    else next.delete(each);
    setChosen(next);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.title}</DialogTitle>
          <DialogContent className={styles.content} tabIndex={0}>
            <Text>{t.intro}</Text>
            <fieldset className={styles.parts} aria-label={t.parts}>
              {pilihan.berlaku.map((each) => (
                <div key={each}>
                  <Checkbox label={t.part[each]} checked={along(each) ? "mixed" : chosen.has(each)} onChange={(_, { checked }) => toggle(each, checked === true)} />
                  {along(each) && <Text block size={200} className={styles.indented}>{each === "rekap" ? t.tableAlong : t.along}</Text>}
                  {each === "angkaKredit" && chosen.has(each) && (
                    <div className={styles.indented}>
                      <Text size={200}>{t.officials(pilihan.pejabat)}</Text>
                      <Field label={angkaKreditText[language].formulas} size="small">
                        <Select size="small" value={rumus} onChange={(_, { value }) => setRumus(value === "biasa" ? "biasa" : "skp")}>
                          {(["skp", "biasa"] as const).map((one) => <option key={one} value={one}>{angkaKreditText[language].formulasOf[one]}</option>)}
                        </Select>
                      </Field>
                      {pilihan.tanpaHalaman.length > 0 && <Text size={200} weight="semibold">{t.gone(pilihan.tanpaHalaman.join(", "))}</Text>}
                    </div>
                  )}
                </div>
              ))}
            </fieldset>
            <div role="group" aria-label={t.sheets}>
              <Text weight="semibold">{t.sheets}</Text>
              <ul className={styles.list} aria-live="polite">
                {sheets.map(({ sheet, ada, ikut }) => <li key={sheet}>{sheet} <Text size={200} className={styles.quiet}>({ikut ? t.state.ikut : ada ? t.state.ulang : t.state.baru})</Text></li>)}
              </ul>
            </div>
            {sheets.some(({ ada }) => ada) && <Text size={200}>{t.kept}</Text>}
          </DialogContent>
          <DialogButtons apply={t.apply} waiting={bagian.length === 0} onApply={() => onApply({ bagian, rumus, sheets: sheets.map(({ sheet }) => sheet) })} onClose={onClose} />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
