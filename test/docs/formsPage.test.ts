import { formsPage } from "../../scripts/docs/formsPage";
import { regulations } from "../../src/core/regulations/index";
import { blanksOf, kosong } from "../../src/core/regulations/kosong";

test("what can be inserted is a form of a regulation", () => {
  const known = regulations.flatMap(({ forms }) => forms.map(({ id }) => id));
  expect(Object.keys(kosong).filter((id) => !known.some((each) => each === id))).toEqual([]);
});

test("each form has its line, and lists of many people are not inserted", () => {
  const text = formsPage();
  for (const { forms } of regulations) {
    for (const form of forms) {
      expect(text).toContain(`\`${form.id}\``);
      if (form.many) expect([form.id, blanksOf(form)]).toEqual([form.id, []]);
    }
  }
  expect(text).toContain("| Penilaian Capaian SKP (`pp46/penilaian-skp`) |");
});
