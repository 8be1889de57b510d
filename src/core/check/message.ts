import { dateIn } from "../base/civilDate";
import { exact, roundHalfUp, toNumber } from "../base/exact";
import type { Dated, Finding, FindingData, Message } from "./finding";

export type Language = "id" | "en";

/** Decimals shown in a sentence; the exact value goes with the finding as data. */
const DECIMALS = 2;

/** A number as the language writes it: 1.234,5 in Indonesian, 1,234.5 in English. */
export function formatNumber(value: number, language: Language, decimals = DECIMALS): string {
  const rounded = toNumber(roundHalfUp(exact(value), decimals));
  const [whole = "0", padded = ""] = Math.abs(rounded).toFixed(decimals).split(".");
  const fraction = padded.replace(/0+$/, "");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "id" ? "." : ",");
  return (rounded < 0 ? "-" : "") + (fraction === "" ? grouped : grouped + (language === "id" ? "," : ".") + fraction);
}

/** A whole sentence with its data put in. User text in the data stays as it is. */
export function sentence(message: Message, data: FindingData, language: Language): string {
  return message[language].replace(/\{([a-zA-Z]+)\}/g, (hole, name: string) => {
    const value = data[name];
    if (value === undefined) return hole;
    if (typeof value === "object") return "id" in value ? value[language] : datedText(value, language);
    return typeof value === "number" ? formatNumber(value, language) : value;
  });
}

function datedText(value: Dated, language: Language): string {
  if ("hari" in value) return dateIn(value.hari, language);
  return `${dateIn(value.dari, language)} ${language === "id" ? "s.d." : "to"} ${dateIn(value.sampai, language)}`;
}

export function findingText(finding: Finding, language: Language): string {
  return sentence(finding.message, finding.data, language);
}
