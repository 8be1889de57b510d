/** The name of a sheet of another workbook, as Excel writes it: "[data.xlsx]SKP". No sheet's own name has brackets. */
export const inFile = (file: string, sheet: string): string => `[${file}]${sheet}`;

/** The file of such a name; undefined for a sheet of the workbook itself. */
export const fileOf = (name: string): string | undefined => (name.startsWith("[") ? name.slice(1, name.lastIndexOf("]")) : undefined);

export const sheetOf = (name: string): string => (name.startsWith("[") ? name.slice(name.lastIndexOf("]") + 1) : name);
