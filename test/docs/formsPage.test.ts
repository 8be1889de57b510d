import { formsPage } from "../../scripts/docs/formsPage";
import { regulations } from "../../src/core/regulations/index";

test("each form has its line, and lists of many people are not inserted", () => {
  const text = formsPage();
  for (const { forms } of regulations) {
    for (const { id, many, blanks } of forms) {
      expect(text).toContain(`\`${id}\``);
      if (many) expect([id, blanks]).toEqual([id, undefined]);
    }
  }
  expect(text).toContain("| Penilaian Capaian SKP (`pp46/penilaian-skp`) |");
});
