/** Why a host could not do what was asked. Each has a sentence with what to do in `taskpane/text` and `cli/text`. */
export type HostProblem =
  | "cell-edit"
  | "protected"
  | "stale"
  | "too-large"
  | "busy"
  | "not-supported"
  | "no-such-sheet"
  | "unknown";

/** The host refused or failed; `during` says what was being done, in Indonesian ("menulis lembar hasil"). */
export class HostError extends Error {
  constructor(
    readonly problem: HostProblem,
    readonly during: string,
    override readonly cause?: unknown,
  ) {
    super(`${during}: ${problem}`);
    this.name = "HostError";
  }
}

/** Why a file could not be read. */
export type FileProblem =
  | "not-xlsx"
  | "html"
  | "old-xls"
  | "word"
  | "damaged"
  | "empty"
  | "password"
  | "too-large"
  | "missing";

export class FileError extends Error {
  constructor(
    readonly problem: FileProblem,
    readonly file: string,
    override readonly cause?: unknown,
  ) {
    super(`${file}: ${problem}`);
    this.name = "FileError";
  }
}
