import { newXlsxHost } from "../../src/xlsx/xlsxHost";
import { hostContract } from "../hostContract/hostContract";

hostContract("xlsxHost", ({ bytes }) => newXlsxHost(bytes, "kontrak.xlsx"));
