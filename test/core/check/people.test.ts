import { personKey, sameName, toldApart } from "../../../src/core/check/people";
import type { Field } from "../../../src/core/sheet/field";
import { cellRef } from "../../../src/core/sheet/grid";

const at = cellRef("SKP", 0, 0);
const text = (value: string): Field<string> => (value === "" ? { state: "blank", at, written: null } : { state: "filled", at, written: value, value });
const INTAN = "198903152014022003";
const RUDI = "199007212015031002";

/** The person of each form, told by NIP and name ("" for an empty cell). */
const keys = (...forms: readonly (readonly [nip: string, nama: string])[]) =>
  toldApart(forms.map(([nip, nama]) => ({ form: {}, subject: { nip: text(nip), nama: text(nama), periode: { state: "absent", at } as const } }))).map(({ subject }) => personKey(subject));

test.each<readonly [string, string, boolean]>([
  ["Intan Permata, S.E.", "INTAN PERMATA", true],
  ["Intan Permata", "Intan Permatasari", true],
  ["Intan Pertama", "Intan Permata", true],
  ["Intan Permata", "Rudi Hartono", false],
  ["Dewi Lestari", "Dewi Anggraini", false],
])("%s and %s: one name %s", (a, b, same) => expect(sameName(a, b)).toBe(same));

test("one NIP is one person, however the name is spelt", () => {
  expect(keys([INTAN, "Intan Permata, S.E."], [INTAN, "INTAN PERMATASARI"], [INTAN, ""])).toEqual([INTAN, INTAN, INTAN]);
});

test("a NIP copied to another's form: the name's own NIP says whose it is", () => {
  expect(keys([INTAN, "Intan Permata"], [INTAN, "Rudi Hartono"], [RUDI, "Rudi Hartono, A.Md."])).toEqual([INTAN, RUDI, RUDI]);
});

test("without another NIP of either name, NIP and name together are the person", () => {
  expect(keys([INTAN, "Intan Permata"], [INTAN, "Rudi Hartono"], [INTAN, "Rudi Hartanto"])).toEqual([`${INTAN} intanpermata`, `${INTAN} rudihartono`, `${INTAN} rudihartono`]);
});
