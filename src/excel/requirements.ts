/**
 * Requirement sets of Excel that the add-in uses. `required` is what the manifest demands; everything newer is asked
 * for at run time and has a fallback. A test compares this with the API that the code really calls.
 */
export const requiredExcelApi = "1.4";

/** What newer sets give us, and what happens without them. */
export const newer = {
  /** Looks that hang on a formula; without: the plain look. */
  conditional: "1.6",
  /** Frozen heading rows and links to cells; without: no freeze, the address as plain text. */
  sheetLook: "1.7",
  /** Lists of what may be typed, and charts from chosen cells; without: anything may be typed, and the numbers stand in their cells only. */
  lists: "1.8",
  /** Change events of all sheets; page setup for printing; pictures. Without: a button to check again; Excel's own page setup; no picture. */
  watching: "1.9",
  /** Merged cells of a sheet. Without: a merge counts as its first cell. */
  merges: "1.13",
} as const;

export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
