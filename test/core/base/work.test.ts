import { grouped } from "../../../src/core/base/grouped";
import { InputError } from "../../../src/core/base/inputError";
import { remembered } from "../../../src/core/base/remembered";
import { IMPOSSIBLE, possible } from "../../../src/core/base/setting";
import { between, finished, inOneGo, ofEach, type Stepwise } from "../../../src/core/base/stepwise";

describe("work in steps", () => {
  function* thirds(): Stepwise<string> {
    for (const share of [0, 0.25, 0.5, 1]) yield share;
    return "done";
  }

  test("a part tells its shares of the whole, and gives its result", () => {
    const told: number[] = [];
    const work = between(0.5, 0.75, thirds());
    for (let step = work.next(); ; step = work.next()) {
      if (step.done) {
        expect(step.value).toBe("done");
        break;
      }
      told.push(step.value);
    }
    expect(told).toEqual([0.5, 0.5625, 0.625, 0.75]);
  });

  test("of a long list stops every 500 entries and makes something of each", () => {
    const shares: number[] = [];
    const work = ofEach(Array.from({ length: 1200 }, (_, n) => n), (each, index) => each + index);
    let step = work.next();
    for (; !step.done; step = work.next()) shares.push(step.value);
    expect([shares, step.value.length, step.value[1199]]).toEqual([[499 / 1200, 999 / 1200], 1200, 2398]);
    expect(inOneGo(ofEach<string, string>)(["a", "b"], (each, index) => each + index)).toEqual(["a0", "b1"]);
  });

  test("is driven to its end", () => expect(finished(thirds())).toBe("done"));
});

test("each pair is worked out once, whatever comes out", () => {
  const work = jest.fn((a: { readonly n?: number }, b: { readonly n: number }) => (a.n === undefined ? undefined : a.n + b.n));
  const known = remembered(work);
  const [a, none, b, c] = [{ n: 1 }, {}, { n: 2 }, { n: 3 }];
  const ask = () => [known(a, b), known(a, c), known(none, b), known(none, c), known(b, a)];
  expect([ask(), ask()]).toEqual([[3, 4, undefined, undefined, 3], [3, 4, undefined, undefined, 3]]);
  expect(work).toHaveBeenCalledTimes(5);
});

test("things are grouped in the order in which they are met; what has no key is left out", () => {
  expect([...grouped([3, 1, 4, 1, 5, 9, 2, 6], (n) => (n > 8 ? undefined : n % 3))]).toEqual([[0, [3, 6]], [1, [1, 4, 1]], [2, [5, 2]]]);
  expect([...grouped(new Set<string>(), (each) => each)]).toEqual([]);
});

test("only what the domain refuses is impossible; any other error goes on", () => {
  expect([possible(() => 3), possible(() => undefined)]).toEqual([3, undefined]);
  expect(possible(() => { throw new InputError("di-luar-rentang"); })).toBe(IMPOSSIBLE);
  expect(() => possible(() => { throw new RangeError("broken"); })).toThrow("broken");
});
