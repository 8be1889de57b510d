import { excelHost } from "../../src/excel/excelHost";
import { hostContract } from "../hostContract/hostContract";
import { openInExcel, workbookOf } from "./emulated";

hostContract("excelHost", ({ sheets }) => {
  openInExcel(workbookOf(sheets));
  return excelHost;
});
