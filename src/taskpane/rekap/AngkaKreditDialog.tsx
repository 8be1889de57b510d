import { Button, Checkbox, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, Radio, RadioGroup, Select, Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { dateIn, parseDate } from "../../core/base/civilDate";
import { readNumber } from "../../core/base/number";
import { formatNumber, type Language } from "../../core/check/message";
import type { AsalIsian, IsianPak } from "../../core/regulations/permen1/daftarJf";
import { UNSUR_PENETAPAN, type UnsurPenetapan } from "../../core/regulations/permen1/pak";
import { PREDIKAT } from "../../core/regulations/permen6/parameters";
import type { Predikat } from "../../core/regulations/permen6/predikat";
import { PANGKAT, type Golongan } from "../../core/regulations/umum/golongan";
import { usePane } from "../pane";
import { angkaKreditText } from "./angkaKreditText";

const useStyles = makeStyles({ content: { display: "flex", flexDirection: "column", gap: "12px" }, pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", gap: "8px" } });

/** The form as typed. */
interface Draft {
  readonly instansi: string;
  readonly golongan: Golongan | "";
  readonly sejak: string;
  readonly ijazahBaru: boolean;
  readonly jenis: AsalIsian["jenis"];
  readonly saldo: Readonly<Partial<Record<UnsurPenetapan, string>>>;
  readonly akLama: string;
  readonly predikat: Predikat;
  readonly bulan: string;
  readonly puncak: boolean;
}

const JENIS = ["belum", "awal", "penetapan", "integrasi", "perpindahan"] as const satisfies readonly AsalIsian["jenis"][];

interface Props {
  readonly nama: string;
  readonly golonganFormulir: Golongan | null;
  readonly isian: IsianPak;
  onClose(): void;
  onSave(isian: IsianPak): void;
}

/** What appraisals don't tell of a functional official. */
export function AngkaKreditDialog({ nama, golonganFormulir, isian, onClose, onSave }: Props) {
  const styles = useStyles();
  const { language, t: common } = usePane();
  const t = angkaKreditText[language].dialog;
  const [draft, setDraft] = useState<Draft>(() => draftOf(isian, language));
  const [tried, setTried] = useState(false);
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const read = isianOf(draft, isian.lama);
  const typed = UNSUR_PENETAPAN.filter((unsur) => isian.lama[unsur] !== undefined);
  const wrong = (field: string, message: string) => (tried && read.wrong.includes(field) ? { validationState: "error" as const, validationMessage: message } : {});
  const number = (field: string, label: string, value: string, change: (value: string) => void, message: string = t.numberWrong) => (
    <Field key={field} label={label} size="small" {...wrong(field, message)}>
      <Input size="small" inputMode="decimal" value={value} onChange={(_, data) => change(data.value)} />
    </Field>
  );
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.title(nama)}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{t.intro}</Text>
            <Field label={t.instansi}><Input value={draft.instansi} onChange={(_, { value }) => set({ instansi: value })} /></Field>
            <Field label={t.golongan}>
              <Select value={draft.golongan} onChange={(_, { value }) => set({ golongan: value in PANGKAT ? (value as Golongan) : "" })}>
                <option value="">{golonganFormulir ? t.byForm(golonganFormulir) : t.unknown}</option>
                {Object.entries(PANGKAT).map(([golongan, pangkat]) => <option key={golongan} value={golongan}>{`${golongan} ${pangkat}`}</option>)}
              </Select>
            </Field>
            <Field label={t.sejak} hint={t.sejakHint} {...wrong("sejak", t.sejakWrong)}><Input value={draft.sejak} onChange={(_, { value }) => set({ sejak: value })} /></Field>
            <Checkbox label={t.ijazah} checked={draft.ijazahBaru} onChange={(_, { checked }) => set({ ijazahBaru: checked === true })} />
            {typed.length > 0 && <Text>{t.typed(typed.map((unsur) => `${t.unsur[unsur]} ${isian.lama[unsur] === null ? "–" : formatNumber(isian.lama[unsur] ?? 0, language, DECIMALS)}`).join(", "))}</Text>}
            <Field label={t.asal}>
              <RadioGroup value={draft.jenis} onChange={(_, { value }) => set({ jenis: JENIS.find((each) => each === value) ?? "belum" })}>
                {JENIS.map((each) => <Radio key={each} value={each} label={t.asalOf[each]} />)}
              </RadioGroup>
            </Field>
            {draft.jenis === "penetapan" && <div className={styles.pair}>{UNSUR_PENETAPAN.map((unsur) => number(unsur, t.unsur[unsur], draft.saldo[unsur] ?? "", (value) => set({ saldo: { ...draft.saldo, [unsur]: value } })))}</div>}
            {draft.jenis === "integrasi" && number("akLama", t.akLama, draft.akLama, (akLama) => set({ akLama }))}
            {draft.jenis === "perpindahan" && (
              <div className={styles.pair}>
                <Field label={t.predikat} size="small">
                  <Select size="small" value={draft.predikat} onChange={(_, { value }) => set({ predikat: PREDIKAT.find((each) => each === value) ?? "Baik" })}>
                    {PREDIKAT.map((each) => <option key={each} value={each}>{each}</option>)}
                  </Select>
                </Field>
                {number("bulan", t.bulan, draft.bulan, (bulan) => set({ bulan }), t.monthsWrong)}
                <Checkbox label={t.puncak} checked={draft.puncak} onChange={(_, { checked }) => set({ puncak: checked === true })} />
              </div>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => (read.wrong.length > 0 ? setTried(true) : onSave(read.isian))}>{t.save}</Button>
            <Button onClick={onClose}>{common.common.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const DECIMALS = 6;

function draftOf({ instansi, golongan, sejak, ijazahBaru, asal }: IsianPak, language: Language): Draft {
  const shown = (value: number | undefined) => (value === undefined ? "" : formatNumber(value, language, DECIMALS));
  return {
    instansi,
    golongan: golongan ?? "",
    sejak: sejak === null ? "" : dateIn(sejak, language),
    ijazahBaru,
    jenis: asal.jenis,
    saldo: asal.jenis === "penetapan" ? Object.fromEntries(Object.entries(asal.saldo).map(([unsur, value]) => [unsur, shown(value)])) : {},
    akLama: asal.jenis === "integrasi" ? shown(asal.akLama) : "",
    predikat: asal.jenis === "perpindahan" ? asal.predikat : "Baik",
    bulan: asal.jenis === "perpindahan" ? String(asal.bulanDalamPangkat) : "",
    puncak: asal.jenis === "perpindahan" && asal.pangkatPuncak,
  };
}

/** What was typed as entries, and the names of fields that don't read. */
function isianOf(draft: Draft, lama: IsianPak["lama"]): { readonly isian: IsianPak; readonly wrong: readonly string[] } {
  const wrong: string[] = [];
  const number = (field: string, text: string, whole = false): number => {
    const reading = readNumber(text);
    if (reading.ok && reading.value >= 0 && (!whole || Number.isInteger(reading.value))) return reading.value;
    wrong.push(field);
    return 0;
  };
  const day = parseDate(draft.sejak);
  if (!day.ok && day.problem !== "blank") wrong.push("sejak");
  const asal = ((): AsalIsian => {
    switch (draft.jenis) {
      case "belum":
      case "awal":
        return { jenis: draft.jenis };
      case "penetapan":
        return { jenis: "penetapan", saldo: Object.fromEntries(UNSUR_PENETAPAN.flatMap((unsur) => ((draft.saldo[unsur] ?? "").trim() === "" ? [] : [[unsur, number(unsur, draft.saldo[unsur] ?? "")]]))) };
      case "integrasi":
        return { jenis: "integrasi", akLama: number("akLama", draft.akLama) };
      case "perpindahan":
        return { jenis: "perpindahan", predikat: draft.predikat, bulanDalamPangkat: number("bulan", draft.bulan, true), pangkatPuncak: draft.puncak };
    }
  })();
  return { isian: { instansi: draft.instansi.trim(), golongan: draft.golongan === "" ? null : draft.golongan, sejak: day.ok ? day.date : null, ijazahBaru: draft.ijazahBaru, asal, lama }, wrong };
}
