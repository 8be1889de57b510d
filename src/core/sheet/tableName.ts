const LONGEST = 255;

/**
 * A name that Excel takes for a table: letters, digits, `_` and `.`, none that reads like a cell, and none that is taken.
 * @param taken names of tables and defined names of the whole workbook
 */
export function freeTableName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const letters = wanted.trim().replace(/[^\p{L}\p{N}_.]+/gu, "_").slice(0, LONGEST - 10);
  const name = /^[\p{L}_]/u.test(letters) && !/^[A-Za-z]{1,3}\d+$|^[Rr]\d*[Cc]?\d*$|^[Cc]\d*$/.test(letters) ? letters : `_${letters}`;
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number++) free = `${name}_${number}`;
  return free;
}
