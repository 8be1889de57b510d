/** Moves the decimal point of the 15 digits that Excel keeps, without the error of a multiplication. */
export function shifted(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = value.toPrecision(15).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Half away from zero. */
export function rounded(value: number, places: number): number {
  return Math.sign(value) * shifted(Math.round(shifted(Math.abs(value), places)), -places);
}

export function roundedUp(value: number, places: number): number {
  return Math.sign(value) * shifted(Math.ceil(shifted(Math.abs(value), places)), -places);
}

export function roundedDown(value: number, places: number): number {
  return Math.sign(value) * shifted(Math.floor(shifted(Math.abs(value), places)), -places);
}
