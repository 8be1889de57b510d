import { HostError, type HostProblem } from "../app/errors";

/** Error codes of office.js by what the user can do about them. */
const PROBLEMS: Readonly<Record<string, HostProblem>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "protected",
  InvalidOperation: "protected",
  ItemNotFound: "no-such-sheet",
  InvalidReference: "no-such-sheet",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ResponseTooLarge: "too-large",
  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
  RequestAborted: "busy",
  Timeout: "busy",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedOperation: "not-supported",
};

/** An error of office.js as ours; `during` says in Indonesian what was being done. */
export function asHostError(error: unknown, during: string): HostError {
  if (error instanceof HostError) return error;
  return new HostError(PROBLEMS[codeOf(error)] ?? "unknown", during, error);
}

/** Where in the batch office.js says that it failed ("Range.values"). */
export function locationOf(error: unknown): string {
  const { debugInfo } = (error ?? {}) as { debugInfo?: { errorLocation?: unknown } };
  return typeof debugInfo?.errorLocation === "string" ? debugInfo.errorLocation : "";
}

export function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === "string" ? code : "";
}
