import type { BlankForm } from "../sheet/blank/blankForm";
import { kosongPermen1 } from "./permen1/kosong";
import { kosongPermen6 } from "./permen6/kosong";
import { kosongPp30 } from "./pp30/kosong";
import { kosongPp46 } from "./pp46/kosong";
import type { AnyForm, Blanks } from "./regulation";

/** Apart from the regulations, since checking and scoring need none of it. */
export const kosong: Blanks = { ...kosongPp46, ...kosongPp30, ...kosongPermen6, ...kosongPermen1 };

/** Layouts in which a form can be inserted: none for lists of many people. */
export const blanksOf = ({ id }: Pick<AnyForm, "id">): readonly BlankForm[] => kosong[id] ?? [];
