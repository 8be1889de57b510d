import fc from "fast-check";
import { checkGrids, recogniseIn } from "../../src/app/checkWorkbook";
import { profilBaku } from "../../src/core/base/setting";
import { a1 } from "../../src/core/sheet/a1";
import { findingText } from "../../src/core/check/message";
import type { PlacedInput } from "../../src/core/sheet/blank/insertForm";
import { intersects, type CellValue } from "../../src/core/sheet/grid";
import { cellOf, fieldsIn, type Met } from "./fields";
import { gridOf, inserted, insertables } from "./inserted";
import { valueFor } from "./fill";

/** Places that a form prints and no reader looks at. */
const UNREAD = new Set(["instansi", "tingkat0", "tingkat1", "tingkat2", "tingkat3", "pengelola.nama", "pengelola.nip", "targetMin", "targetMaks", "targetSatuan", "nomor", "karpeg", "lahir", "kelamin", "bulan", "keterangan", "tempat"]);

/** Places whose field goes by another name. */
const ALIAS: Readonly<Record<string, readonly string[]>> = { reviu: ["metode", "kelompok"] };
const goesInto = ({ id }: PlacedInput, path: string) => (ALIAS[id] ?? [id]).some((name) => path.endsWith(`.${name}`));

/** The ends of a target and its unit, in cells of their own, are one field. */
function targetParts(typed: readonly Typed[], fields: ReadonlyMap<string, readonly Met[]>): readonly string[] {
  return typed.flatMap(({ input, value }, index) => {
    if (input.id !== "targetMin") return [];
    const [most, unit] = [typed[index + 1], typed[index + 2]];
    const text = fields.get(cellOf(input.cell))?.flatMap(({ path, value: read }) => (path.endsWith(".target") ? [(read as { teks?: string }).teks] : []))[0];
    const wanted = `${String(value)} - ${String(most?.value)} ${String(unit?.value)}`;
    return text === wanted ? [] : [`target ${a1(input.cell.rect)} «${wanted}»: «${String(text)}»`];
  });
}

interface Typed {
  readonly input: PlacedInput;
  readonly value: CellValue;
}

describe.each(insertables)("$name", (each) => {
  const made = inserted(each);

  test("an empty one is recognised once and has nothing wrong", async () => {
    const merges = made.plan.steps.flatMap((step) => (step.kind === "merge" ? [step.rect] : []));
    expect(merges.filter((rect, index) => merges.some((other, place) => place > index && intersects(rect, other))).map(a1)).toEqual([]);
    const grid = gridOf(made.plan, each.blank.sheet, []);
    const { forms, findings } = await checkGrids([grid], { today: undefined, profil: profilBaku });
    expect(forms.map(({ form }) => form.id)).toEqual([each.form.id]);
    expect(findings.filter(({ severity }) => severity === "salah").map((finding) => `${finding.rule} ${a1(finding.cell.rect)} ${findingText(finding, "id")}`)).toEqual([]);
  });

  test("what is filled in is what is read", () => {
    fc.assert(
      fc.property(fc.tuple(...made.inputs.map((input, index) => valueFor(input, index, each.regulation.id))), (values) => {
        const typed = made.inputs.map((input, index) => ({ input, value: values[index] ?? null }));
        const { forms } = recogniseIn([gridOf(made.plan, each.blank.sheet, typed)]);
        expect(forms.map(({ form }) => form.id)).toEqual([each.form.id]);
        const fields = fieldsIn(forms[0]?.data);
        const lost = typed.flatMap(({ input, value }) => {
          if (UNREAD.has(input.id)) return [];
          const met = fields.get(cellOf(input.cell)) ?? [];
          const right = met.some(({ path, state, written }) => state === "filled" && written === value && goesInto(input, path));
          return right ? [] : [`${input.id} ${a1(input.cell.rect)} «${String(value)}»: ${met.map(({ path, state, written }) => `${path} ${state} «${String(written)}»`).join("; ")}`];
        });
        expect([...lost, ...targetParts(typed, fields)]).toEqual([]);
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });
});
