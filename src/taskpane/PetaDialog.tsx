import { Checkbox, Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { mappableForms, mappingStart, readByMapping } from "../app/proposals";
import { columnName } from "../core/sheet/a1";
import type { FilledForm } from "../core/regulations/regulation";
import type { Grid } from "../core/sheet/grid";
import { headAt, isTelling, mappingOf, type Mapping } from "../core/sheet/layout/mapping";
import { headRows, proposeIn } from "../core/sheet/layout/propose";
import { DialogButtons } from "./DialogButtons";
import { usePane } from "./pane";
import { PetaPreview } from "./PetaPreview";
import { petaText } from "./petaText";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: "12px", "& > *": { flexShrink: 0 } },
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  columns: { display: "flex", flexDirection: "column", gap: "8px", border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: "0 0 6px", fontWeight: tokens.fontWeightSemibold },
});

/** A heading of a sheet is shown so far. */
const LETTERS = 60;

interface Props {
  readonly grid: Grid;
  /** What the sheet was taken for, if anything. */
  readonly form: FilledForm | undefined;
  onClose(): void;
  onSave(mapping: Mapping, remember: boolean): void;
}

/** A sheet whose headings don't tell, or tell too little: its headings with proposed columns of a form, to be corrected, and what comes of it. */
export function PetaDialog({ grid, form, onClose, onSave }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const t = petaText[language];
  const [start] = useState(() => mappingStart(grid, form));
  const rows = useMemo(() => headRows(grid), [grid]);
  const [formId, setFormId] = useState(start.formId);
  const [row, setRow] = useState(start.row ?? rows[0] ?? grid.top);
  const [corrected, setCorrected] = useState(start.told);
  const [remember, setRemember] = useState(false);

  const columns = columnsOf(formId);
  const proposed = useMemo(() => proposeIn(grid, row, columnsOf(formId)).columns, [grid, row, formId]);
  const chosen = useMemo(() => new Map([...new Map([...proposed, ...corrected])].filter(([, id]) => id !== "")), [proposed, corrected]);
  const mapping = useMemo(() => mappingOf(grid, formId, row, chosen), [grid, formId, row, chosen]);
  const read = useMemo(() => readByMapping(grid, mapping), [grid, mapping]);
  const missing = columns.filter(({ id, required }) => required && ![...chosen.values()].includes(id));

  const choose = (column: number, id: string) => {
    // A column of the form stands in one column of the sheet.
    const others = [...chosen].filter(([other, taken]) => other !== column && taken === id && id !== "").map(([other]) => [other, ""] as const);
    setCorrected(new Map([...corrected, ...others, [column, id]]));
  };
  const found = read[0];
  const status = found ? t.readAs(found.form.title) : missing.length > 0 ? t.missing(missing.map(({ heading }) => heading.printed).join(", ")) : isTelling(mapping) ? t.unread : t.untold;

  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.title(grid.sheet)}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text size={200}>{t.intro}</Text>
            <Field label={t.form}>
              <Select className={styles.select} value={formId} onChange={(_, { value }) => (setFormId(value), setCorrected(new Map()))}>
                {mappableForms.map((each) => <option key={each.form.id} value={each.form.id}>{each.title}</option>)}
              </Select>
            </Field>
            <Field label={t.row}>
              <Select className={styles.select} value={String(row)} onChange={(_, { value }) => (setRow(Number(value)), setCorrected(new Map()))}>
                {rows.map((each) => <option key={each} value={each}>{t.rowText(each + 1, textsOf(grid, each).join(" | ").slice(0, LETTERS))}</option>)}
              </Select>
            </Field>
            <fieldset className={styles.columns}>
              <legend className={styles.legend}>{t.columns}</legend>
              {usedColumns(grid, row).map((column) => (
                <Field key={column} size="small" orientation="horizontal" label={t.column(columnName(column), headAt(grid, row, column).slice(0, LETTERS))}>
                  <Select className={styles.select} size="small" value={chosen.get(column) ?? ""} onChange={(_, { value }) => choose(column, value)}>
                    <option value="">{t.none}</option>
                    {columns.map(({ id, heading, required }) => <option key={id} value={id}>{required ? `${heading.printed} (${t.needed})` : heading.printed}</option>)}
                  </Select>
                </Field>
              ))}
            </fieldset>
            <PetaPreview grid={grid} row={row} chosen={chosen} columns={columns} />
            <Text role="status" weight="semibold">{status}</Text>
            <Checkbox label={t.remember} checked={remember} onChange={(_, { checked }) => setRemember(checked === true)} />
          </DialogContent>
          <DialogButtons fluid apply={t.save} waiting={!found} onApply={() => onSave(mapping, remember)} onClose={onClose} />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const columnsOf = (formId: string) => mappableForms.find(({ form }) => form.id === formId)?.columns ?? [];

function textsOf(grid: Grid, row: number): readonly string[] {
  return (grid.values[row - grid.top] ?? []).flatMap((value) => (typeof value === "string" && value.trim() !== "" ? [value.replace(/\s+/g, " ").trim()] : []));
}

/** Columns that hold something in the row of headings or in the rows below it. */
function usedColumns(grid: Grid, row: number): readonly number[] {
  const used = new Set<number>();
  for (let each = row; each <= row + 3; each++) (grid.values[each - grid.top] ?? []).forEach((value, index) => value !== null && value !== "" && used.add(grid.left + index));
  return [...used].sort((a, b) => a - b);
}
