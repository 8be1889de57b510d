import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { dateIn } from "../../core/base/civilDate";
import { toNumber, type Exact } from "../../core/base/exact";
import { formatNumber } from "../../core/check/message";
import type { Ambang, Perkiraan } from "../../core/regulations/permen1/pak";
import type { HasilPak } from "../../core/regulations/permen1/pejabat";
import { usePane } from "../pane";
import { angkaKreditText } from "./angkaKreditText";
import { rekapText } from "./rekapText";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  item: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: "8px 12px", display: "flex", flexDirection: "column", gap: "4px" },
  head: { display: "flex", gap: "8px", justifyContent: "space-between", alignItems: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  button: { flexShrink: 0 },
  scroll: { overflowX: "auto" },
  table: { tableLayout: "auto", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  parts: { margin: 0, display: "flex", flexDirection: "column", gap: "2px" },
});

const PAGE = 10;

/** Functional officials with what they have, what is missing and by when; nothing is hidden that is not counted. */
export function AngkaKreditList({ hasil, onEdit }: { readonly hasil: readonly HasilPak[]; onEdit(hasil: HasilPak): void }) {
  const styles = useStyles();
  const { language } = usePane();
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ul className={styles.list}>
        {hasil.slice(0, shown).map((each) => (
          <li key={`${each.pejabat.nip} ${each.pejabat.nama}`} className={styles.item}>
            <Official hasil={each} onEdit={() => onEdit(each)} />
          </li>
        ))}
      </ul>
      {hasil.length > shown && <Button onClick={() => setShown(shown + PAGE)}>{rekapText[language].more(Math.min(PAGE, hasil.length - shown))}</Button>}
    </>
  );
}

function Official({ hasil, onEdit }: { readonly hasil: HasilPak; onEdit(): void }) {
  const styles = useStyles();
  const { language, t: common } = usePane();
  const t = angkaKreditText[language];
  const { pejabat, akumulasi, penetapan, lain } = hasil;
  const show = (value: Exact) => formatNumber(toNumber(value), language);
  const months = akumulasi.baris.reduce((total, { bulan }) => total + bulan, 0);
  const nama = pejabat.nama || common.common.noName;
  return (
    <>
      <div className={styles.head}>
        <div>
          <Text block weight="semibold">{nama}</Text>
          <Text block size={200} className={styles.quiet}>{`${pejabat.jabatan}${pejabat.golongan ? ` · ${pejabat.golongan}` : ""}`}</Text>
        </div>
        <Button size="small" className={styles.button} aria-label={t.editOf(nama)} onClick={onEdit}>{t.edit}</Button>
      </div>
      <Text block>{`${t.counted(show(akumulasi.jumlah), months)}${penetapan.kumulatif ? `, ${t.total(show(penetapan.kumulatif))}` : ""}`}</Text>
      {penetapan.kumulatif === null ? (
        <Text block size={200}>{t.oldMissing}</Text>
      ) : (
        <dl className={styles.parts}>
          <Need label={t.need.pangkat} ambang={penetapan.pangkat} menuju={hasil.menujuPangkat} />
          <Need label={t.need.jenjang} ambang={penetapan.jenjang} menuju={hasil.menujuJenjang} />
        </dl>
      )}
      {toNumber(lain.selisih) !== 0 && <Text block size={200}>{t.other[lain.lain](show(lain.jumlah), show(lain.selisih))}</Text>}
      {hasil.adaSebelum && <Text block size={200}>{t.before(dateIn(hasil.sejak, language))}</Text>}
      {akumulasi.bentrok.length > 0 && <Text block size={200}>{t.conflict(monthList(akumulasi.bentrok))}</Text>}
      {akumulasi.kurangDariSetengah.length > 0 && <Text block size={200}>{t.partial(monthList(akumulasi.kurangDariSetengah))}</Text>}
      {akumulasi.baris.length > 0 && <Details hasil={hasil} nama={nama} />}
    </>
  );
}

const monthList = (list: readonly { readonly tahun: number; readonly bulan: number }[]) => list.map(({ tahun, bulan }) => `${bulan}/${tahun}`).join(", ");

function Need({ label, ambang, menuju }: { readonly label: string; readonly ambang: Ambang | null; readonly menuju: readonly Perkiraan[] }) {
  const { language } = usePane();
  const t = angkaKreditText[language];
  const show = (value: Exact) => formatNumber(toNumber(value), language);
  const baik = menuju.find(({ predikat }) => predikat === "Baik");
  const short = ambang !== null && toNumber(ambang.kurang) > 0;
  return (
    <div>
      <dt style={{ display: "inline" }}>{`${label}: `}</dt>
      <dd style={{ display: "inline", margin: 0 }}>
        {ambang === null ? t.noNext : short ? t.short(show(ambang.kurang)) : t.reached(show(ambang.lebih))}
        {short && baik?.pada ? `; ${t.by("Baik", dateIn(baik.pada, language))}` : ""}
      </dd>
    </div>
  );
}

function Details({ hasil: { akumulasi, menujuPangkat, menujuJenjang }, nama }: { readonly hasil: HasilPak; readonly nama: string }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = angkaKreditText[language];
  return (
    <Accordion collapsible>
      <AccordionItem value="rows">
        <AccordionHeader size="small">{t.details(nama)}</AccordionHeader>
        <AccordionPanel>
          <div className={styles.scroll} tabIndex={0} role="region" aria-label={t.details(nama)}>
            <Table size="extra-small" className={styles.table} aria-label={t.details(nama)}>
              <TableHeader>
                <TableRow>{t.rowsHead.map((name) => <TableHeaderCell key={name}>{name}</TableHeaderCell>)}</TableRow>
              </TableHeader>
              <TableBody>
                {akumulasi.baris.map(({ tahun, dari, sampai, predikat, persen, koefisien, angkaKredit }) => (
                  <TableRow key={`${tahun} ${dari}`}>
                    {[tahun, dari === sampai ? dari : `${dari}–${sampai}`, predikat, persen, formatNumber(koefisien, language), formatNumber(toNumber(angkaKredit), language)].map((value, index) => <TableCell key={index}>{value}</TableCell>)}
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </div>
          {([[t.need.pangkat, menujuPangkat], [t.need.jenjang, menujuJenjang]] as const).map(([label, list]) => list.length > 0 && list[0]?.bulan !== 0 && (
            <div key={label}>
              <Text block size={200} weight="semibold">{label}</Text>
              {list.map(({ predikat, pada }) => pada && <Text key={predikat} block size={200}>{t.by(predikat, dateIn(pada, language))}</Text>)}
            </div>
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
