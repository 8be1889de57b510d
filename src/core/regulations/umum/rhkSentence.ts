import { squeeze } from "../../base/words";
import type { CellValue } from "../../sheet/grid";
import type { RhkProblem } from "./rhk";

const LONGEST = 40;

/** What is wrong with a rencana hasil kerja and what to write instead; "" when it reads as a result. */
export function rhkSentence(found: { readonly problem: RhkProblem; readonly verb: string } | null, written: CellValue): string {
  switch (found?.problem) {
    case "activity":
      return `Diawali kata kegiatan «${found.verb}»; tulis hasilnya, misalnya Tersusunnya, Terlaksananya, atau Meningkatnya.`;
    case "short":
      return "Kurang dari 3 kata; tulis hasil dan objeknya secara lengkap.";
    case "placeholder":
    case "blank":
      return `Hanya berisi ${shown(written)}; ganti dengan kalimat hasil.`;
    default:
      return "";
  }
}

function shown(written: CellValue): string {
  if (typeof written === "number") return String(Number(written.toPrecision(15))).replace(".", ",");
  const text = squeeze(String(written ?? ""));
  return `«${text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text}»`;
}
