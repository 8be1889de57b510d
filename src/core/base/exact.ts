/**
 * Exact fractions. Doubles decide bands and the 24% limit wrongly (12 and 9.12 give 24.000000000000014%), so every
 * number is read at the 15 significant digits that Excel keeps and then handled as the decimal it shows.
 */
export interface Exact {
  readonly n: bigint;
  /** Above 0. */
  readonly d: bigint;
}

export const zero: Exact = { n: 0n, d: 1n };

/** Past this size a fraction is reduced; before it, reducing costs more than it saves. */
const LARGE = 1n << 96n;

/** The decimal that a number shows at 15 significant digits: 8.359999999999999 is 8.36. */
export function exact(number: number): Exact {
  if (Number.isInteger(number) && Math.abs(number) < 1e15) return { n: BigInt(number), d: 1n };
  if (!Number.isFinite(number)) throw new RangeError(`not a finite number: ${number}`);
  const [mantissa = "0", exponent = "0"] = number.toExponential(14).split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/, "");
  const sign = digits.startsWith("-") ? 1 : 0;
  const scale = Number(exponent) - (digits.length - sign - 1);
  const n = BigInt(digits);
  return scale >= 0 ? { n: n * 10n ** BigInt(scale), d: 1n } : { n, d: 10n ** BigInt(-scale) };
}

export function add(a: Exact, b: Exact): Exact {
  if (a.d === b.d) return reduced(a.n + b.n, a.d);
  return reduced(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function sub(a: Exact, b: Exact): Exact {
  return add(a, { n: -b.n, d: b.d });
}

export function mul(a: Exact, b: Exact): Exact {
  return reduced(a.n * b.n, a.d * b.d);
}

/** The divisor must not be 0; callers have refused that before. */
export function div(a: Exact, b: Exact): Exact {
  if (b.n === 0n) throw new RangeError("division by zero");
  return b.n > 0n ? reduced(a.n * b.d, a.d * b.n) : reduced(-a.n * b.d, -a.d * b.n);
}

export function sum(values: readonly Exact[]): Exact {
  return values.reduce(add, zero);
}

/** Plain mean of at least one value. */
export function mean(values: readonly Exact[]): Exact {
  return div(sum(values), exact(values.length));
}

/** Below 0, 0, or above 0 as a is less than, equal to, or greater than b. */
export function compare(a: Exact, b: Exact): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function min(a: Exact, b: Exact): Exact {
  return compare(a, b) <= 0 ? a : b;
}

export function max(a: Exact, b: Exact): Exact {
  return compare(a, b) >= 0 ? a : b;
}

export function isInteger(a: Exact): boolean {
  return a.n % a.d === 0n;
}

/** Rounds to so many decimals, a half away from zero, as Excel's ROUND does. */
export function roundHalfUp(a: Exact, decimals: number): Exact {
  const unit = 10n ** BigInt(decimals);
  const negative = a.n < 0n;
  const scaled = (negative ? -a.n : a.n) * unit * 2n + a.d;
  const rounded = scaled / (2n * a.d);
  return { n: negative ? -rounded : rounded, d: unit };
}

/** Largest whole number that is not above a. */
export function floor(a: Exact): number {
  const quotient = a.n / a.d;
  return Number(a.n < 0n && a.n % a.d !== 0n ? quotient - 1n : quotient);
}

/** Least whole number that is not below a. */
export function ceil(a: Exact): number {
  return isInteger(a) ? floor(a) : floor(a) + 1;
}

const SAFE = 1n << 53n;

/** The nearest double; one of the two nearest below 1e-300. */
export function toNumber(a: Exact): number {
  const negative = a.n < 0n;
  const n = negative ? -a.n : a.n;
  if (n < SAFE && a.d < SAFE) return Number(a.n) / Number(a.d);
  // A quotient of at least 64 bits with a sticky last bit rounds to the same double as the fraction itself.
  const shift = Math.max(0, 66 - (bits(n) - bits(a.d)));
  const scaled = n << BigInt(shift);
  const quotient = scaled / a.d;
  const sticky = scaled % a.d === 0n ? quotient : quotient | 1n;
  // In two steps, as 2 to so low a power alone is 0 for the smallest doubles; and 0 has no sign.
  const magnitude = Number(sticky) * 2 ** -Math.min(shift, 1000) * 2 ** -Math.max(0, shift - 1000);
  return negative && magnitude !== 0 ? -magnitude : magnitude;
}

function bits(n: bigint): number {
  return n.toString(2).length;
}

function reduced(n: bigint, d: bigint): Exact {
  if (d < LARGE) return { n, d };
  const divisor = gcd(n < 0n ? -n : n, d);
  return { n: n / divisor, d: d / divisor };
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
