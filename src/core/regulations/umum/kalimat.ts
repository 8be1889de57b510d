import { folded } from "../../base/words";

/** A sentence as two copies of it are compared: without what stands in brackets, case and stops. */
export function sentenceKey(text: string): string {
  return folded(text.replace(/\(.*?\)/g, " ")).replace(/[^a-z0-9]+/g, "");
}
