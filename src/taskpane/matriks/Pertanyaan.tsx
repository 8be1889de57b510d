import { Button, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Matriks } from "../../core/regulations/permen6/matriksPeran/matriks";
import type { Jawaban, Pertanyaan as Tanya } from "../../core/regulations/permen6/matriksPeran/susun";
import { usePane } from "../pane";
import { matriksText } from "./matriksText";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  item: { border: `1px solid ${tokens.colorPaletteYellowBorderActive}`, borderRadius: tokens.borderRadiusMedium, padding: "8px 12px", display: "flex", flexDirection: "column", gap: "6px", overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

interface Props {
  readonly pertanyaan: readonly Tanya[];
  readonly kolom: Matriks["kolom"];
  readonly busy: boolean;
  onAnswer(next: (jawaban: Jawaban) => Jawaban): void;
}

/** What no source tells for sure: asked, never guessed. */
export function Pertanyaan({ pertanyaan, kolom, busy, onAnswer }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const t = matriksText[language];
  const person = ({ nama, nip, jabatan }: { readonly nama: string; readonly nip: string; readonly jabatan: string }) => [nama, nip, jabatan].filter(Boolean).join(", ");
  return (
    <ul className={styles.list} aria-label={t.questions(pertanyaan.length)}>
      {pertanyaan.map((each) =>
        each.jenis === "orang" ? (
          <li key={`${each.a.kunci} ${each.b.kunci}`} className={styles.item}>
            <Text size={200}>{t.samePerson(person(each.a), person(each.b))}</Text>
            <div className={styles.row}>
              {[true, false].map((sama) => (
                <Button key={String(sama)} size="small" disabledFocusable={busy} onClick={() => onAnswer((before) => ({ ...before, orang: [...before.orang, { a: each.a.kunci, b: each.b.kunci, sama }] }))}>{sama ? t.same : t.different}</Button>
              ))}
            </div>
          </li>
        ) : (
          <li key={`${each.baris} ${each.rhkPimpinan} ${each.teks}`} className={styles.item}>
            <Text size={200}>{t.whichColumn(each.nama, each.teks)}</Text>
            <Select className={styles.select} size="small" value="" aria-label={t.whichColumn(each.nama, each.teks)} disabled={busy} onChange={(_, { value }) => onAnswer((before) => ({ ...before, kolom: [...before.kolom, { rhkPimpinan: each.rhkPimpinan, kolom: value }] }))}>
              <option value="">{t.choose}</option>
              {each.calon.map((kunci) => <option key={kunci} value={kunci}>{kolom.find((column) => column.kunci === kunci)?.sasaran ?? kunci}</option>)}
            </Select>
          </li>
        ),
      )}
    </ul>
  );
}
