import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A golden table: copied from a publication, or (`origin: "boundary"`) the edges that we add. It computes nothing. */
export interface Golden<Row> {
  readonly source: { readonly id: string; readonly at: string; readonly read: string };
  readonly origin?: "boundary";
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly misprints: readonly { readonly row: number; readonly printed: unknown; readonly computed: unknown; readonly note: string }[];
}

export function golden<Row>(name: string): Golden<Row> {
  return JSON.parse(readFileSync(join(__dirname, `${name}.json`), "utf8")) as Golden<Row>;
}

/** Publications print as many decimals as they like: half of the last printed place is agreement. */
export function agrees(printed: number, computed: number): boolean {
  const decimals = (String(printed).split(".")[1] ?? "").length;
  return Math.abs(printed - computed) <= 0.5 * 10 ** -decimals + 1e-9;
}
