import type { Mapping } from "../core/sheet/layout/mapping";
import type { Host } from "./host";

export const MAPPINGS = "skp.pemetaan";

/** What users have said of layouts that no heading tells, kept with the workbook. */
export async function readMappings(host: Host): Promise<readonly Mapping[]> {
  return mappingsIn(await host.readSetting(MAPPINGS));
}

/** What is no mapping is passed over. */
export function mappingsIn(json: unknown): readonly Mapping[] {
  return Array.isArray(json) ? json.filter(isMapping) : [];
}

function isMapping(value: unknown): value is Mapping {
  const { form, heads } = (value ?? {}) as Partial<Mapping>;
  return typeof form === "string" && Array.isArray(heads) && heads.every((head: unknown) => typeof head === "object" && head !== null && typeof (head as Mapping["heads"][number]).at === "number" && ["key", "column"].every((name) => typeof (head as Record<string, unknown>)[name] === "string"));
}

/** With another mapping, which goes before those of the same layout. */
export function withMapping(mappings: readonly Mapping[], mapping: Mapping): readonly Mapping[] {
  return [mapping, ...mappings.filter((other) => layoutOf(other) !== layoutOf(mapping))];
}

const layoutOf = ({ heads }: Mapping): string => heads.map(({ key }) => key).join(" ");

export async function keepMapping(host: Host, mapping: Mapping): Promise<void> {
  await host.writeSetting(MAPPINGS, withMapping(await readMappings(host), mapping));
}
