import { lately } from "../../../src/core/base/lately";

function counting(most: number) {
  const worked: string[] = [];
  const known = lately<string>(most);
  return { worked, of: (text: string) => known(text, (each) => (worked.push(each), each.toUpperCase())) };
}

test("a text met again is not worked out again, and one in steady use never is", () => {
  const { worked, of } = counting(3);
  for (let at = 0; at < 50; at++) expect([of("tetap"), of(`sekali ${at}`)]).toEqual(["TETAP", `SEKALI ${at}`]);
  expect(worked.filter((text) => text === "tetap")).toHaveLength(1);
});

test("an answer that is undefined is kept too", () => {
  const known = lately<undefined>(2);
  const work = jest.fn(() => undefined);
  known("a", work);
  known("a", work);
  expect(work).toHaveBeenCalledTimes(1);
});

test("when full, the oldest go", () => {
  const { worked, of } = counting(2);
  for (const text of ["a", "b", "c", "d", "e", "a"]) of(text);
  expect(worked).toEqual(["a", "b", "c", "d", "e", "a"]);
  for (const text of ["e", "a", "e"]) of(text);
  expect(worked).toHaveLength(6);
});

test("of any number of texts no more than twice the number given are kept", () => {
  const { worked, of } = counting(10);
  const texts = Array.from({ length: 1000 }, (_, at) => `teks ${at}`);
  texts.forEach(of);
  const before = worked.length;
  [...texts].reverse().forEach(of);
  const kept = texts.length - (worked.length - before);
  expect(kept).toBeGreaterThanOrEqual(10);
  expect(kept).toBeLessThanOrEqual(20);
});
