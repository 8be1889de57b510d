/** A formula was called outside its domain. `code` and `data` name the case; whoever meets users makes the sentence. */
export class InputError extends Error {
  constructor(
    readonly code: string,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = "InputError";
  }
}
