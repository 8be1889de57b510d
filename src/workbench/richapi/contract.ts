/**
 * From which requirement set on a member exists, read from the text of Microsoft's own debug bundle:
 * `"range.getusedrangeornullobject" → ["ExcelApi", "1.4"]`. Members that are not listed are there from the start.
 */
export type Gates = Readonly<Record<string, readonly [set: string, version: string]>>;

const GATE = /_throwIfApiNotSupported\("([A-Za-z]+\.[A-Za-z_]+)", (?:_defaultApiSetName|"([A-Za-z]+)"), "([0-9.]+)"/g;

export function gatesIn(bundle: string): Gates {
  const gates: Record<string, readonly [string, string]> = {};
  for (const [, member = "", set = "ExcelApi", version = ""] of bundle.matchAll(GATE)) gates[member.toLowerCase()] ??= [set, version];
  return gates;
}

/** Whether a version of a set covers another: 1.10 is above 1.9. */
export function covers(declared: string | undefined, needed: string): boolean {
  if (declared === undefined) return false;
  const [a = 0, b = 0] = declared.split(".").map(Number);
  const [c = 0, d = 0] = needed.split(".").map(Number);
  return a > c || (a === c && b >= d);
}
