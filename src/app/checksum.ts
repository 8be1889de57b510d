import type { FilledForm } from "../core/regulations/regulation";
import { canonicalText } from "../core/sheet/canonicalText";

/** SHA-256 of a form's cells (see `canonicalText`) in hexadecimal digits. */
export async function checksumOf({ grid, found }: Pick<FilledForm, "grid" | "found">): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonicalText(grid, found.rect)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
