import fc from "fast-check";
import { add, ceil, compare, div, exact, floor, isInteger, max, mean, min, mul, roundHalfUp, sub, sum, toNumber, zero, type Exact } from "../../../src/core/base/exact";

const same = (a: Exact, b: Exact) => compare(a, b) === 0;
/** Numbers as people type them: up to six decimals. */
const decimal = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 })).map(([n, places]) => n / 10 ** places);
const fraction = fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 30n })).map(([n, d]): Exact => ({ n, d }));

describe("laws of exact arithmetic", () => {
  it("addition and multiplication commute, associate and distribute, also past the size at which fractions are reduced", () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(same(add(a, b), add(b, a)) && same(mul(a, b), mul(b, a))).toBe(true);
        expect(same(add(add(a, b), c), add(a, add(b, c))) && same(mul(mul(a, b), c), mul(a, mul(b, c)))).toBe(true);
        expect(same(mul(a, add(b, c)), add(mul(a, b), mul(a, c)))).toBe(true);
      }),
    );
  });

  it("what is added can be taken off, what is multiplied divided; denominators stay above 0", () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        expect(same(sub(add(a, b), b), a)).toBe(true);
        if (b.n === 0n) return;
        const quotient = div(a, b);
        expect(quotient.d > 0n && same(mul(quotient, b), a)).toBe(true);
      }),
    );
  });

  it("order is that of the fractions, and min and max pick by it", () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        expect(compare(a, b)).toBe(-compare(b, a) + 0);
        expect(compare(a, b)).toBe(Math.sign(compare(sub(a, b), zero)));
        // Of equal ones, written with another denominator, both give the first.
        expect([min(a, b), max(a, b)]).toEqual([compare(a, b) <= 0 ? a : b, compare(a, b) >= 0 ? a : b]);
      }),
      { examples: [[zero, { n: 0n, d: 2n }]] },
    );
    expect([compare(exact(1), exact(2)), compare(exact(2), exact(1)), compare(exact(2), exact(2))]).toEqual([-1, 1, 0]);
    const half: Exact = { n: 2n, d: 4n };
    expect([min(half, exact(0.5)), max(half, exact(0.5))]).toEqual([half, half]);
  });

  it("every decimal that is typed comes back as itself", () => {
    fc.assert(fc.property(decimal, (number) => Object.is(toNumber(exact(number)), number + 0)));
    // Doubles below 1e-300 have fewer digits the smaller they are.
    const double = fc.double({ min: -1e12, max: 1e12, noNaN: true }).filter((number) => number === 0 || Math.abs(number) > 1e-300);
    fc.assert(fc.property(double, (number) => toNumber(exact(number)) === Number(number.toPrecision(15))));
  });

  it("keeps long sums small enough to go on", () => {
    const third = div(exact(1), exact(3));
    let total = zero;
    for (let i = 0; i < 400; i++) total = add(total, mul(third, div(exact(1), exact(7))));
    expect(total.d < 1n << 220n && same(total, div(exact(400), exact(21)))).toBe(true);
    let product = exact(1);
    for (let i = 0; i < 200; i++) product = mul(product, div(exact(2 + i), exact(3 + i)));
    expect([product.d < 1n << 110n, toNumber(product)]).toEqual([true, 2 / 202]);
    expect(mul(product, zero).n).toBe(0n);
  });

  it("reduces a fraction that is large at once, and leaves a small one", () => {
    expect(mul({ n: 1n << 95n, d: 3n }, { n: 1n, d: 1n << 97n })).toEqual({ n: 1n, d: 12n });
    expect(mul({ n: -1n << 95n, d: 3n }, { n: 1n, d: 1n << 97n })).toEqual({ n: -1n, d: 12n });
    expect(mul(zero, { n: 1n, d: 1n << 97n })).toEqual({ n: 0n, d: 1n });
    expect(mul({ n: 2n, d: 4n }, { n: 2n, d: 4n })).toEqual({ n: 4n, d: 16n });
  });
});

describe("exact numbers", () => {
  it.each([NaN, Infinity, -Infinity])("refuses %p", (number) => expect(() => exact(number)).toThrow(RangeError));

  it("refuses to divide by 0, and divides by what is below 0", () => {
    expect(() => div(exact(1), zero)).toThrow(RangeError);
    expect(div(exact(1), exact(-4))).toEqual({ n: -1n, d: 4n });
    expect(toNumber(div(exact(-3), exact(-4)))).toBe(0.75);
  });

  it.each([[0, 0n, 1n], [-0, 0n, 1n], [12, 12n, 1n], [-12, -12n, 1n], [0.5, 5n, 10n], [-0.25, -25n, 100n], [1e15, 1000000000000000n, 1n], [1.5e-3, 15n, 10000n], [999999999999999, 999999999999999n, 1n], [1234567890123456, 1234567890123460n, 1n]])("%p is %s/%s", (number, n, d) => expect(exact(number)).toEqual({ n, d }));

  it.each([
    [0.5, 0, 1], [-0.5, 0, -1], [1.5, 0, 2], [2.4999999999, 0, 2], [-1.2345, 3, -1.235], [1.2344, 3, 1.234], [0.285, 2, 0.29], [1.255, 2, 1.26], [2.675, 2, 2.68], [5.015, 2, 5.02],
    [10.235, 2, 10.24], [1e-9, 2, 0], [-1e-9, 2, 0], [99.995, 2, 100], [90.9949, 2, 90.99], [50.005, 2, 50.01], [1234.5, -0, 1235], [60.005, 2, 60.01], [8.345, 2, 8.35], [1.0049999999999, 2, 1],
  ])("ROUND(%p; %p) is %p as in Excel", (number, decimals, result) => expect(toNumber(roundHalfUp(exact(number), decimals))).toBe(result));

  it("rounding moves by half a unit at most, and twice is once", () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 4 }), (number, places) => {
        const rounded = roundHalfUp(exact(number), places);
        const off = sub(rounded, exact(number));
        expect(compare(mul(off.n < 0n ? sub(zero, off) : off, exact(2 * 10 ** places)), exact(1)) <= 0).toBe(true);
        expect(roundHalfUp(rounded, places)).toEqual(rounded);
      }),
    );
  });

  it("sum, mean, floor and isInteger", () => {
    expect([toNumber(sum([])), toNumber(sum([exact(0.1), exact(0.2)])), toNumber(mean([exact(1), exact(2)]))]).toEqual([0, 0.3, 1.5]);
    expect([floor(exact(0.5)), floor(exact(-0.5)), floor(exact(7)), floor({ n: -8n, d: 4n }), floor({ n: -9n, d: 4n })]).toEqual([0, -1, 7, -2, -3]);
    expect([ceil(exact(0.5)), ceil(exact(-0.5)), ceil(exact(7)), ceil({ n: -8n, d: 4n }), ceil({ n: 9n, d: 4n })]).toEqual([1, 0, 7, -2, 3]);
    expect(Object.is(ceil(exact(-0.5)), 0)).toBe(true);
    expect([isInteger(exact(3)), isInteger({ n: 6n, d: 3n }), isInteger(exact(3.5)), isInteger(zero)]).toEqual([true, true, false, true]);
  });

  it("is the nearest double for fractions beyond 53 bits, below 0 too", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 40n }), fc.bigInt({ min: 1n, max: 10n ** 40n }), (n, d) => {
        const got = toNumber({ n, d });
        // Exact distance to the double and to its neighbours.
        const distance = (x: number) => {
          const { n: xn, d: xd } = asFraction(x);
          const gap = xn * d - n * xd;
          return { n: gap < 0n ? -gap : gap, d: xd * d };
        };
        for (const other of [next(got, 1), next(got, -1)]) expect(compare(distance(got), distance(other)) <= 0).toBe(true);
        expect(toNumber({ n: -n, d })).toBe(-got);
      }),
      { numRuns: 60 },
    );
    expect(toNumber({ n: (1n << 53n) + 1n, d: 1n })).toBe(2 ** 53);
    expect(toNumber({ n: (1n << 54n) + 2n, d: 2n })).toBe(2 ** 53);
    // Just above the middle of two doubles by a remainder, and in the middle: up, and to the even one.
    expect([toNumber({ n: ((1n << 53n) + 1n) * 10007n + 1n, d: 10007n }), toNumber({ n: ((1n << 53n) + 1n) * 10007n, d: 10007n })]).toEqual([2 ** 53 + 2, 2 ** 53]);
    // The smallest doubles, below them 0 without a sign, and above the largest infinity.
    expect([toNumber({ n: 1n, d: 1n << 1074n }), toNumber({ n: -1n, d: 1n << 1074n })]).toEqual([Number.MIN_VALUE, -Number.MIN_VALUE]);
    expect(Object.is(toNumber({ n: -1n, d: 10n ** 400n }), 0)).toBe(true);
    expect([toNumber({ n: 10n ** 400n, d: 1n }), toNumber({ n: -(10n ** 400n), d: 3n })]).toEqual([Infinity, -Infinity]);
    expect(toNumber({ n: 1n, d: 1n << 60n })).toBe(2 ** -60);
    expect(toNumber({ n: 1n << 60n, d: 3n })).toBe(2 ** 60 / 3);
  });
});

function next(x: number, step: 1 | -1): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  view.setBigInt64(0, view.getBigInt64(0) + BigInt(step));
  return view.getFloat64(0);
}

/** A double as the fraction it is, by its bits. */
function asFraction(x: number): Exact {
  let d = 1n;
  let value = x;
  while (!Number.isInteger(value)) {
    value *= 2;
    d *= 2n;
  }
  return { n: BigInt(value), d };
}
