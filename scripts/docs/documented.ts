import type { Reading, Source } from "../../src/core/base/cite";
import { regulations } from "../../src/core/regulations/index";
import { kkp2017 } from "../../src/core/regulations/kkp2017/index";
import { permen1 } from "../../src/core/regulations/permen1/index";
import { permen6 } from "../../src/core/regulations/permen6/index";
import { pp30 } from "../../src/core/regulations/pp30/index";
import { umum } from "../../src/core/regulations/umum/index";

/** What has sources and readings: the regulations that judge a period, and what lies over or under them. */
export interface Documented {
  readonly id: string;
  readonly title: string;
  readonly inForce?: { readonly from: string; readonly until?: string };
  readonly sources: readonly Source[];
  readonly readings: readonly Reading[];
}

const all: readonly Documented[] = [...regulations, pp30, permen6, kkp2017, permen1, umum];

/** Each once, though a regulation may stand in the list of those that judge as well. */
export const documented: readonly Documented[] = all.filter((each, index) => all.findIndex((other) => other.id === each.id) === index);

/** A source by its key: the regulation's own first, then any other's. */
export function sourceTitle(id: string, own: readonly Source[]): string {
  return [...own, ...documented.flatMap((each) => each.sources)].find((source) => source.id === id)?.title ?? id;
}
