import { ExcelError } from "../engine/workbook";

/** Errors by the codes and sentences of Microsoft's page "Application-specific API error handling". */
export const invalidArgument = (): ExcelError => new ExcelError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");

export const itemNotFound = (): ExcelError => new ExcelError("ItemNotFound", "The requested resource doesn't exist.");

export const itemAlreadyExists = (): ExcelError => new ExcelError("ItemAlreadyExists", "The resource being created already exists.");

export const invalidReference = (): ExcelError => new ExcelError("InvalidReference", "This reference is not valid for the current operation.");

/** What Excel has and the workbench does not; `what` is the member, with what of it is missing. */
export const notImplemented = (what: string): ExcelError => new ExcelError("NotImplemented", `NotImplemented: ${what}. The workbench's Excel does not have this.`);
