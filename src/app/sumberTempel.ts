import { letters, squeeze } from "../core/base/words";
import { sumberKosong, type Sumber } from "../core/regulations/permen6/matriksPeran/sumber";

/** A line of headings says of itself what its cells are. */
const HEADS = /^(?:no|nomor|nama|namapegawai|nip|jabatan|unit|unitkerja|tim)$/;
const NUMBER = /^\(?\d{1,3}[.)]?$/;

/** People from pasted lines "nama, NIP, jabatan, tim", with tabs or semicolons between; the NIP is known by its digits, wherever it stands. */
export function sumberTempel(text: string): Sumber {
  const orang = text.split(/\r?\n/).flatMap((line) => {
    const cells = line.split(/\t|;/).map(squeeze).filter((cell) => cell !== "" && !NUMBER.test(cell));
    if (cells.length === 0 || cells.every((cell) => HEADS.test(letters(cell)))) return [];
    const digits = (cell: string) => cell.replace(/^'|\D/g, "");
    const nip = cells.find((cell) => digits(cell).length === 18 && !/[a-z]{4}/i.test(cell));
    const [nama = "", jabatan = "", tim = ""] = cells.filter((cell) => cell !== nip);
    return nama === "" ? [] : [{ nama, nip: nip === undefined ? "" : digits(nip), jabatan, unit: "", tim, at: undefined }];
  });
  return { ...sumberKosong, orang };
}
