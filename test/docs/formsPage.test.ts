import { formsPage } from "../../scripts/docs/formsPage";
import { regulations } from "../../src/core/regulations/index";

test("each form has its line, and every form of one person can be inserted", () => {
  const text = formsPage();
  for (const { forms } of regulations) {
    for (const { id, many, blanks } of forms) {
      expect(text).toContain(`\`${id}\``);
      expect([id, blanks !== undefined]).toEqual([id, many !== true]);
    }
  }
  expect(text).toContain("| Penilaian Capaian SKP (`pp46/penilaian-skp`) |");
});
