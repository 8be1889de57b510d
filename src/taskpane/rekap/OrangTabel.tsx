import { Button, Link, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatNumber } from "../../core/check/message";
import { kuadran } from "../../core/rekap/kuadran";
import type { BarisRekap, RekapRejim } from "../../core/regulations/rekap";
import type { CellRef } from "../../core/sheet/grid";
import { citeText } from "../../app/record";
import { usePane } from "../pane";
import { kunci, sameKotak, type Andai, type Kotak } from "./kotak";
import { riwayatDari, type Riwayat } from "./lihat";
import { RiwayatOrang } from "./RiwayatOrang";
import { rekapText } from "./rekapText";

const PAGE = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  row: { display: "flex", flexWrap: "wrap", gap: "2px 12px", justifyContent: "space-between", alignItems: "baseline", padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  who: { flexGrow: 1, flexBasis: "180px", minWidth: 0, overflowWrap: "anywhere" },
  verdict: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  move: { width: "100%" },
});

interface Props {
  readonly orang: readonly BarisRekap[];
  readonly rejim: RekapRejim;
  readonly riwayat: Riwayat;
  readonly andai: Andai;
  /** Whether people may be moved between boxes in thought. */
  readonly movable: boolean;
  onMove(baris: BarisRekap, kotak: Kotak | undefined): void;
  onGo(cell: CellRef): void;
}

/** Officials, one a row; those of the open workbook lead to their cells. */
export function OrangTabel({ orang, rejim, riwayat, andai, movable, onMove, onGo }: Props) {
  const styles = useStyles();
  const { t: common, language } = usePane();
  const t = rekapText[language];
  const [shown, setShown] = useState(PAGE);
  if (orang.length === 0) return <Text role="status">{t.nobody}</Text>;
  return (
    <>
      <ul className={styles.list} aria-label={t.people(orang.length)}>
        {orang.slice(0, shown).map((each) => {
          const nama = each.nama ?? common.common.noName;
          return (
            <li key={kunci(each)} className={styles.row}>
              <div className={styles.who}>
                {each.berkas === null ? <Link as="button" onClick={() => onGo(each.at)} aria-label={t.goTo(nama)}>{nama}</Link> : <Text weight="semibold">{nama}</Text>}
                <Text block size={200} className={styles.quiet}>{[each.nip, each.jabatan, each.unit ?? t.noUnit].filter((part) => part !== null && part !== "").join(" · ")}</Text>
                {each.berkas !== null && <Text block size={200} className={styles.quiet}>{each.berkas}</Text>}
              </div>
              <div className={styles.verdict}>
                <Text block weight="semibold">{each.predikat ?? "–"}</Text>
                <Text block size={200} className={styles.quiet}>{[each.nilai === null ? null : formatNumber(each.nilai, language), ...[each.ratingHasil, each.ratingPerilaku].map((rating) => rating && (t.rating[rating] ?? rating))].filter((part) => part !== null).join(" · ")}</Text>
              </div>
              <Follows baris={each} rejim={rejim} />
              <RiwayatOrang baris={riwayatDari(riwayat, each)} kini={each} />
              {movable && <MoveTo nama={nama} baris={each} rejim={rejim} andai={andai} onMove={onMove} />}
            </li>
          );
        })}
      </ul>
      {orang.length > shown && <Button onClick={() => setShown(shown + PAGE)}>{t.more(Math.min(PAGE, orang.length - shown))}</Button>}
    </>
  );
}

/** What may follow for the person, as information with its article. */
function Follows({ baris, rejim }: { readonly baris: BarisRekap; readonly rejim: RekapRejim }) {
  const styles = useStyles();
  const { language } = usePane();
  const found = rejim.tindakLanjut?.(baris);
  return found ? <Text block size={200} className={styles.move}>{`${found.pesan[language]} ${citeText(found.cite)}.`}</Text> : null;
}

function MoveTo({ nama, baris, rejim, andai, onMove }: { readonly nama: string; readonly baris: BarisRekap; readonly rejim: RekapRejim; readonly andai: Andai; onMove(baris: BarisRekap, kotak: Kotak | undefined): void }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = rekapText[language];
  const supposed = andai.get(kunci(baris));
  const boxes = kuadran([], rejim).flat().map(({ hasil, perilaku, predikat }) => ({ hasil, perilaku, predikat }));
  const at = supposed ? boxes.findIndex((kotak) => sameKotak(kotak, supposed)) : -1;
  return (
    <Select size="small" className={styles.move} aria-label={t.moveTo(nama)} value={String(at)} onChange={(_, { value }) => onMove(baris, boxes[Number(value)])}>
      <option value="-1">{t.original}</option>
      {boxes.map(({ hasil, perilaku, predikat }, index) => <option key={`${hasil} ${perilaku}`} value={index}>{`${predikat} (${t.rating[hasil] ?? hasil} / ${t.rating[perilaku] ?? perilaku})`}</option>)}
    </Select>
  );
}
