import type { Language } from "../check/message";
import { tokens, type Token } from "./tokens";

/** A formula as Excel shows it to people of that language: in Indonesia with decimal commas and a semicolon between arguments. */
export function shownFormula(formula: string, language: Language): string {
  return language === "en" ? formula : tokens(formula).map(local).join("");
}

/** An array has separators of its own, which differ by machine, and stays as it is. */
function local({ kind, text }: Token): string {
  if (kind === "comma") return ";";
  return kind === "number" ? text.replace(".", ",") : text;
}
