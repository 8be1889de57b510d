import type { FilledForm } from "../core/regulations/regulation";
import { canonicalText } from "../core/sheet/canonicalText";

/** SHA-256 of a form's cells (see `canonicalText`) in hexadecimal digits. */
export function checksumOf({ grid, found }: Pick<FilledForm, "grid" | "found">): Promise<string> {
  return sha256(canonicalText(grid, found.rect));
}

/** SHA-256 of a text in hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
