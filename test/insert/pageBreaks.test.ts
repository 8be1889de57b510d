import { scaleOf } from "../../src/core/sheet/blank/pageBreaks";
import { insertables } from "./inserted";

/** Points of what is typed, on paper. */
const LEAST = 6.5;

test("what is typed into a form is of a size to be read when it is printed", () => {
  const small = insertables.map(({ name, blank }) => ({ name, points: scaleOf(blank) / 10 })).filter(({ points }) => points < LEAST);
  expect(small).toEqual([]);
});
