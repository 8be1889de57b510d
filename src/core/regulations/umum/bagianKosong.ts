import { line, space, together, type Box, type Columns, type Input, type Line } from "../../sheet/blank/blankForm";
import type { CellFormat } from "../../sheet/plan";
import type { Identitas, Peran } from "./identitas";

/** Words of an identity block as a regime prints them. */
export type LabelIdentitas = Readonly<Record<keyof Identitas, string>>;

export const IDENTITAS = ["nama", "nip", "pangkat", "jabatan", "unitKerja"] as const satisfies readonly (keyof Identitas)[];

export const LABEL_KAPITAL: LabelIdentitas = { nama: "NAMA", nip: "NIP", pangkat: "PANGKAT/GOL RUANG", jabatan: "JABATAN", unitKerja: "UNIT KERJA" };

const bordered = true;
const BOLD: CellFormat = { bold: true };
const CENTRED: CellFormat = { bold: true, horizontal: "center" };
const ROW = 18;

export const textInput = (id: string, more: Partial<Input> = {}): Input => ({ id, kind: "text", ...more });

/** Lines of the title, over the whole width. */
export const judulKosong = (last: number, ...lines: readonly string[]): readonly Line[] => lines.map((text, index) => line([{ at: [0, last], text, format: { ...CENTRED, size: index === 0 ? 13 : 11 } }], index === 0 ? 20 : 17));

/** The agency at the left, the period with its label at the right. */
export const instansiDanPeriode = (instansi: Columns, label: string, labelAt: Columns, periode: Columns): Line =>
  line(
    [
      { at: instansi, input: textInput("instansi", { optional: true }), format: { bold: true, wrap: true } },
      { at: labelAt, text: label, format: { bold: true, horizontal: "right" } },
      { at: periode, input: { id: "periode", kind: "period" }, format: { bold: true, wrap: true } },
    ],
    30,
  );

/** Where one official's block stands. */
export interface SisiIdentitas {
  readonly peran: Peran;
  readonly tajuk: string;
  readonly nomor?: Columns;
  readonly label: Columns;
  readonly nilai: Columns;
}

/** Identity blocks side by side, each row numbered where the form has a column for it. */
export function identitasSisi(labels: LabelIdentitas, ...sides: readonly SisiIdentitas[]): readonly Line[] {
  const numbered = sides.some(({ nomor }) => nomor !== undefined);
  const head = sides.flatMap(({ tajuk, nomor, label, nilai }): Box[] => [
    ...(nomor ? [{ at: nomor, text: "NO", format: { ...CENTRED, fill: "#E7EEF0" }, bordered } as const] : []),
    { at: [numbered ? label[0] : Math.min(label[0], nilai[0]), nilai[1]], text: tajuk, format: { bold: true, horizontal: "center", fill: "#E7EEF0" }, bordered },
  ]);
  return together(
    line(head, ROW),
    ...IDENTITAS.map((field, index) =>
      line(
        sides.flatMap(({ peran, nomor, label, nilai }): Box[] => [
          ...(nomor ? [{ at: nomor, text: index + 1, format: { horizontal: "center" }, bordered } as const] : []),
          { at: label, text: labels[field], format: { wrap: true }, bordered },
          { at: nilai, input: orang(peran, field), format: { wrap: true, horizontal: "left" }, bordered },
        ]),
        field === "jabatan" || field === "unitKerja" ? 28 : ROW,
      ),
    ),
  );
}

/** Identity blocks one under another, lettered or numbered, behind a colon. */
export function identitasTumpuk(labels: LabelIdentitas, enumerators: string, blocks: readonly { readonly peran: Peran; readonly tajuk: string }[], kolom: { readonly tajuk: Columns; readonly label: Columns; readonly nilai: Columns }): readonly Line[] {
  return blocks.flatMap(({ peran, tajuk }) => together(
    line([{ at: kolom.tajuk, text: tajuk, format: { ...BOLD, fill: "#E7EEF0" }, bordered }], ROW),
    ...IDENTITAS.map((field, index) =>
      line(
        [
          { at: kolom.label, text: `${enumerators[index] ?? ""}. ${labels[field]}`, format: { wrap: true }, bordered },
          { at: kolom.nilai, input: orang(peran, field), format: { wrap: true, horizontal: "left" }, bordered },
        ],
        ROW,
      ),
    ),
  ));
}

const orang = (peran: Peran, field: keyof Identitas): Input => textInput(`${peran}.${field}`);

/** A place to sign: whose it is, its caption, and the place and date above it, or a date behind words of the form. */
export interface TempatTandaTangan {
  readonly peran: Peran;
  readonly tajuk: string;
  readonly at: Columns;
  readonly tanggal?: string;
  readonly kata?: string;
  /** Name and NIP are filled in here, for the form has no identity block of the signer. */
  readonly langsung?: true;
  /** Place and date in two lines, each behind its label, where the form prints them so. */
  readonly ditetapkan?: { readonly label: Columns; readonly nilai: Columns; readonly tempat: string; readonly tanggal: string; readonly samping: Omit<Box, "rows"> | undefined };
}

const SIGN: CellFormat = { horizontal: "center", wrap: true };
/** Points left for a signature. */
const GAP = 46;
/** From the place and date to the NIP. */
const SIGNED_ROWS = 6;

/** Place and date, captions, room to sign, name and NIP from the identity block. Kept apart from what is above by a blank line. */
export function tandaTanganKosong(...places: readonly TempatTandaTangan[]): readonly Line[] {
  const dates = places.flatMap(({ at: [from, to], tanggal, kata }): Box[] => {
    if (tanggal === undefined) return [];
    const input: Input = { id: tanggal, kind: "date" };
    return kata === undefined ? [{ at: [from, to], input, format: SIGN }] : [{ at: [from, to - 1], text: kata, format: { horizontal: "right" } }, { at: [to, to], input, format: { horizontal: "left" } }];
  });
  const stated = places.flatMap(({ ditetapkan }): Line[] => {
    if (!ditetapkan) return [];
    const { label, nilai, tempat, tanggal, samping } = ditetapkan;
    return [
      line([...(samping ? [{ ...samping, rows: SIGNED_ROWS }] : []), { at: label, text: tempat }, { at: nilai, input: textInput("tempat", { optional: true }) }], ROW),
      line([{ at: label, text: tanggal }, { at: nilai, input: { id: "tanggal", kind: "date" } }], ROW),
    ];
  });
  return together(
    space(12),
    ...stated,
    ...(dates.length > 0 ? [line(dates, ROW)] : []),
    line(places.map(({ tajuk, at }): Box => ({ at, text: tajuk, format: SIGN })), ROW),
    space(GAP),
    line(places.map((place) => signed(place, "nama", `=IF(LEN({${place.peran}.nama})=0,"",{${place.peran}.nama})`)), ROW),
    line(places.map((place) => signed(place, "nip", `="NIP. "&{${place.peran}.nip}`)), ROW),
  );
}

function signed({ peran, at, langsung }: TempatTandaTangan, field: "nama" | "nip", formula: string): Box {
  const format: CellFormat = { ...SIGN, bold: field === "nama" };
  return langsung ? { at, input: textInput(`tandaTangan.${peran}.${field}`), format } : { at, formula, format };
}
