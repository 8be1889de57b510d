import { excelHost } from "../../src/excel/excelHost";
import { requiredExcelApi } from "../../src/excel/requirements";
import { hostContract } from "../hostContract/hostContract";
import { openInExcel, workbookOf } from "./emulated";

hostContract("excelHost", ({ sheets }) => {
  openInExcel(workbookOf(sheets));
  return excelHost;
});

hostContract(
  `excelHost in the oldest Excel that will do (ExcelApi ${requiredExcelApi})`,
  ({ sheets }) => {
    openInExcel(workbookOf(sheets), requiredExcelApi);
    return excelHost;
  },
  { skip: [{ reason: "no merged cells before ExcelApi 1.13", tests: ["reads values, formulas and merges of every sheet", "makes a sheet that reads back as planned", "replaces cells and leaves the rest"] }] },
);
