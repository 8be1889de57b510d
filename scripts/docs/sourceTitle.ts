import type { Source } from "../../src/core/base/cite";
import { regulations } from "../../src/core/regulations/index";

/** A source by its key: the regulation's own first, then any other's. */
export function sourceTitle(id: string, own: readonly Source[]): string {
  return [...own, ...regulations.flatMap((each) => each.sources)].find((source) => source.id === id)?.title ?? id;
}
